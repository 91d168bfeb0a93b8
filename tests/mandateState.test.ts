/** What became of a mandate by a day: the table of docs/semantics.md, and the whole rule against day-by-day reasoning. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hullOf } from "../loaders/days.js";
import { type Evidence, judge, type MandateFacts } from "../loaders/mandateState.js";
import { pointsNamed } from "../loaders/mandates.js";

const on = (earliest: string, latest = earliest) => ({ earliest, latest });
const said = (kind: Evidence["kind"], earliest: string, latest = earliest): Evidence => ({ kind, earliest, latest });
const due = (earliest: string, latest = earliest, isPlanned = false) => ({ earliest, latest, isPlanned });

/** A mandate due on 30 June 2025. */
const facts = (more: Partial<MandateFacts>): MandateFacts => ({
  due: due("2025-06-30"),
  evidence: [],
  repeals: [],
  ...more,
});

describe("what became of a mandate", () => {
  it.each<[string, Partial<MandateFacts>, string, string, string]>([
    ["before it is due", {}, "2025-06-29", "OPEN", "NOT_YET_DUE"],
    ["on the day it is due", {}, "2025-06-30", "OPEN", "NOT_YET_DUE"],
    ["the day after, and nobody says anything", {}, "2025-07-01", "DUE_NO_EVIDENCE", "NO_EVIDENCE"],
    ["without a due date", { due: null }, "2099-01-01", "OPEN", "NO_DUE_DATE"],
    ["due at a session without a date", { due: "UNDATED" }, "2099-01-01", "UNKNOWN", "SESSION_WITHOUT_DATE"],
    ["due in a quarter, before it", { due: due("2025-04-01", "2025-06-30") }, "2025-03-31", "OPEN", "NOT_YET_DUE"],
    [
      "due in a quarter, within it",
      { due: due("2025-04-01", "2025-06-30") },
      "2025-05-01",
      "UNKNOWN",
      "DUE_DATE_IMPRECISE",
    ],
    [
      "due in a quarter, on its last day",
      { due: due("2025-04-01", "2025-06-30") },
      "2025-06-30",
      "UNKNOWN",
      "DUE_DATE_IMPRECISE",
    ],
    [
      "due in a quarter, after it",
      { due: due("2025-04-01", "2025-06-30") },
      "2025-07-01",
      "DUE_NO_EVIDENCE",
      "NO_EVIDENCE",
    ],
    [
      "due at a planned session, before it",
      { due: due("2025-06-30", "2025-06-30", true) },
      "2025-06-30",
      "OPEN",
      "NOT_YET_DUE",
    ],
    [
      "due at a planned session, after it",
      { due: due("2025-06-30", "2025-06-30", true) },
      "2025-07-01",
      "UNKNOWN",
      "SESSION_ONLY_PLANNED",
    ],
    ["done before it was due", { evidence: [said("DONE", "2025-05-01")] }, "2025-05-01", "FULFILLED", "DONE"],
    ["done late", { evidence: [said("DONE", "2025-08-01")] }, "2025-08-01", "FULFILLED", "DONE"],
    [
      "done, but later than the day",
      { evidence: [said("DONE", "2025-08-01")] },
      "2025-07-31",
      "DUE_NO_EVIDENCE",
      "NO_EVIDENCE",
    ],
    [
      "done in a month, within it",
      { evidence: [said("DONE", "2025-08-01", "2025-08-31")] },
      "2025-08-15",
      "UNKNOWN",
      "EVIDENCE_DATE_IMPRECISE",
    ],
    [
      "done in a month, at its end",
      { evidence: [said("DONE", "2025-08-01", "2025-08-31")] },
      "2025-08-31",
      "FULFILLED",
      "DONE",
    ],
    [
      "done, without a due date",
      { due: null, evidence: [said("DONE", "2025-08-01")] },
      "2025-08-01",
      "FULFILLED",
      "DONE",
    ],
    [
      "done, due at a session without a date",
      { due: "UNDATED", evidence: [said("DONE", "2025-08-01")] },
      "2025-08-01",
      "FULFILLED",
      "DONE",
    ],
    [
      "not done after it was due",
      { evidence: [said("NOT_DONE", "2025-07-05")] },
      "2025-07-05",
      "OVERDUE",
      "NOT_DONE_AFTER_DUE",
    ],
    [
      "not done as of a day after that asked for",
      { evidence: [said("NOT_DONE", "2025-07-05")] },
      "2025-07-02",
      "OVERDUE",
      "NOT_DONE_AFTER_DUE",
    ],
    [
      "not done, and the day is long after",
      { evidence: [said("NOT_DONE", "2025-07-05")] },
      "2026-07-05",
      "OVERDUE",
      "NOT_DONE_AFTER_DUE",
    ],
    [
      "not done on the day it was due",
      { evidence: [said("NOT_DONE", "2025-06-30")] },
      "2025-07-05",
      "DUE_NO_EVIDENCE",
      "EVIDENCE_NOT_AFTER_DUE",
    ],
    [
      "not done as of a month that begins before it was due",
      { evidence: [said("NOT_DONE", "2025-06-01", "2025-07-31")] },
      "2025-08-01",
      "DUE_NO_EVIDENCE",
      "EVIDENCE_NOT_AFTER_DUE",
    ],
    [
      "not done, without a due date",
      { due: null, evidence: [said("NOT_DONE", "2025-07-05")] },
      "2025-07-05",
      "OPEN",
      "NO_DUE_DATE",
    ],
    [
      "not done, due at a session without a date",
      { due: "UNDATED", evidence: [said("NOT_DONE", "2025-07-05")] },
      "2025-07-05",
      "UNKNOWN",
      "SESSION_WITHOUT_DATE",
    ],
    [
      "not done after it was due, then done",
      { evidence: [said("NOT_DONE", "2025-07-05"), said("DONE", "2025-08-01")] },
      "2025-08-01",
      "FULFILLED",
      "DONE",
    ],
    [
      "done in part after it was due",
      { evidence: [said("PARTLY_DONE", "2025-07-05")] },
      "2025-07-05",
      "DUE_NO_EVIDENCE",
      "ONLY_PARTLY_DONE",
    ],
    [
      "done in part, but later than the day",
      { evidence: [said("PARTLY_DONE", "2025-08-01")] },
      "2025-07-05",
      "DUE_NO_EVIDENCE",
      "NO_EVIDENCE",
    ],
    [
      "done in part before it is due",
      { evidence: [said("PARTLY_DONE", "2025-05-01")] },
      "2025-06-01",
      "OPEN",
      "NOT_YET_DUE",
    ],
    ["repealed", { repeals: [on("2025-05-01")] }, "2025-05-01", "REPEALED", "REPEALED"],
    ["repealed later than the day", { repeals: [on("2025-05-01")] }, "2025-04-30", "OPEN", "NOT_YET_DUE"],
    [
      "repealed in a year, within it",
      { repeals: [on("2025-01-01", "2025-12-31")] },
      "2025-04-30",
      "UNKNOWN",
      "REPEAL_DATE_IMPRECISE",
    ],
    [
      "done, then repealed",
      { repeals: [on("2025-09-01")], evidence: [said("DONE", "2025-08-01")] },
      "2025-09-01",
      "REPEALED",
      "REPEALED",
    ],
    [
      "overdue, then repealed",
      { repeals: [on("2025-09-01")], evidence: [said("NOT_DONE", "2025-08-01")] },
      "2025-09-01",
      "REPEALED",
      "REPEALED",
    ],
  ])("%s", (_, more, day, state, reason) => {
    expect(judge(facts(more), day)).toMatchObject({ state, reason });
  });

  it.each<[readonly Evidence[], string, number | null]>([
    [[said("NOT_DONE", "2025-07-05")], "2025-07-01", 1],
    [[said("NOT_DONE", "2025-07-05")], "2025-07-04", 4],
    [[said("NOT_DONE", "2025-07-05")], "2026-01-01", 5],
    [[said("NOT_DONE", "2025-07-05"), said("NOT_DONE", "2025-09-30")], "2026-01-01", 92],
    [[said("NOT_DONE", "2025-07-05", "2025-07-20")], "2026-01-01", 5],
    [[said("DONE", "2025-07-05")], "2026-01-01", null],
    [[], "2026-01-01", null],
  ])("counts the days by which it was surely overdue, of %j on %s: %s", (evidence, day, days) => {
    expect(judge(facts({ evidence }), day).daysOverdue).toBe(days);
  });

  it.each<[readonly Evidence[], boolean]>([
    [[said("DONE", "2025-07-05"), said("NOT_DONE", "2025-08-01")], true],
    [[said("DONE", "2025-07-05"), said("NOT_DONE", "2025-07-05")], false],
    [[said("DONE", "2025-07-01", "2025-07-31"), said("NOT_DONE", "2025-07-15", "2025-09-01")], false],
    [[said("NOT_DONE", "2025-07-05"), said("DONE", "2025-08-01")], false],
    [[said("DONE", "2025-07-05"), said("PARTLY_DONE", "2025-08-01")], false],
  ])("is disputed where it was done and later surely not: %j %s", (evidence, isDisputed) => {
    for (const day of ["2025-01-01", "2026-01-01"])
      expect(judge(facts({ evidence }), day)).toMatchObject({ isDisputed });
  });
});

/** Days as numbers, so that each meaning of an imprecise date can be tried in turn. */
const dayOf = (number: number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
const span = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 }))
  .map(([first, length]) => ({ first, last: first + length }));
type Span = { readonly first: number; readonly last: number };
const bounds = ({ first, last }: Span) => on(dayOf(first), dayOf(last));
const meanings = ({ first, last }: Span) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

const kinds = ["DONE", "PARTLY_DONE", "NOT_DONE"] as const;
const world = fc.record({
  due: fc.option(fc.oneof(span, fc.constant("UNDATED" as const)), { nil: null }),
  evidence: fc.array(fc.tuple(fc.constantFrom(...kinds), span), { maxLength: 3 }),
  repeals: fc.array(span, { maxLength: 2 }),
  day: fc.integer({ min: 0, max: 14 }),
});

describe("the rule as a whole", () => {
  it("says of each day what is so whatever imprecise dates mean, and UNKNOWN where that differs", () => {
    fc.assert(
      fc.property(world, ({ due: term, evidence, repeals, day }) => {
        const always = (spans: readonly Span[], holds: (day: number) => boolean) =>
          spans.some((one) => meanings(one).every(holds));
        const maybe = (spans: readonly Span[], holds: (day: number) => boolean) =>
          spans.some((one) => meanings(one).some(holds));
        const by = (other: number) => other <= day;
        const told = (kind: Evidence["kind"]) => evidence.filter(([one]) => one === kind).map(([, one]) => one);
        const expected = (): string => {
          if (always(repeals, by)) return "REPEALED";
          if (maybe(repeals, by)) return "UNKNOWN";
          if (always(told("DONE"), by)) return "FULFILLED";
          if (maybe(told("DONE"), by)) return "UNKNOWN";
          if (term === null) return "OPEN";
          if (term === "UNDATED") return "UNKNOWN";
          const isPast = meanings(term).map((last) => day > last);
          if (isPast.every((past) => !past)) return "OPEN";
          if (!isPast.every((past) => past)) return "UNKNOWN";
          const after = (one: number) => meanings(term).every((last) => one > last);
          return always(told("NOT_DONE"), after) ? "OVERDUE" : "DUE_NO_EVIDENCE";
        };
        const given: MandateFacts = {
          due: term === null || term === "UNDATED" ? term : { ...bounds(term), isPlanned: false },
          evidence: evidence.map(([kind, one]) => ({ kind, ...bounds(one) })),
          repeals: repeals.map(bounds),
        };
        const { state, daysOverdue } = judge(given, dayOf(day));
        expect(state).toBe(expected());
        expect(daysOverdue === null).toBe(state !== "OVERDUE");
        if (daysOverdue !== null) expect(daysOverdue).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the helpers", () => {
  it.each<[string, readonly string[] | null]>([
    ["Ziffer 3", ["3"]],
    ["Ziffer 2.5", ["2.5"]],
    ["Ziffern 2 und 3", ["2", "3"]],
    ["Ziffern 1, 4b und 5", ["1", "4b", "5"]],
    ["Nr. 5 (Sperrvermerk Unternehmenskonto)", null],
    ["Ziffer 3 Satz 2", null],
    ["§ 10 Abs. 2", null],
    ["Programmplanung", null],
  ])("read %s as the points %j", (part, points) => {
    expect(pointsNamed(part)).toEqual(points);
  });

  it("take the hull of dates", () => {
    expect(hullOf([])).toBeNull();
    expect(hullOf([on("2019-10-29"), on("2019-10-23", "2019-10-25")])).toEqual(on("2019-10-23", "2019-10-29"));
  });
});
