/** SUCCESSOR: a seat without a stated end is taken to have ended when the next holder began. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRelation, type StatementRecord } from "../graph/model.js";
import type { RelationRow } from "../graph/queries.js";
import { endingHere, type RelationFact } from "../loaders/facts.js";
import { certainFirst, seatOf } from "../loaders/seats.js";
import { withInferredEnds } from "../seeds/rules/seats.js";
import { blankStatement } from "../seeds/statements.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { type FactWords, type World, world } from "./support/world.js";

const council = (): World =>
  world()
    .source("Folien 2021", { date: "2021-05-05" })
    .source("Folien 2025", { date: "2025-05-05" })
    .body("Rat")
    .actor("Amt", { kind: "AUTHORITY" })
    .actor("Firma", { kind: "COMPANY" })
    .actor("Bayern", { kind: "STATE" })
    .actor("Berlin", { kind: "STATE" })
    .actor("Anna Alt", { kind: "PERSON" })
    .actor("Nora Neu", { kind: "PERSON" });

const seat = { role: "REPRESENTATION", onBehalfOf: "Bayern" } as const;
const first: FactWords = { ...seat, source: "Folien 2021" };
const second: FactWords = { ...seat, source: "Folien 2025" };

/** The end that follows for the first holder. */
function endOf(one: FactWords, next: FactWords, where = "Rat", nextHolder = "Nora Neu"): string {
  const { statements } = council()
    .involved("Anna Alt", where, { key: "erste", ...one })
    .involved(nextHolder, where, { key: "zweite", ...next })
    .build({ derived: true });
  const { endInferredEarliest, endInferredLatest, endInferredBy } =
    statements.find(({ id }) => id === "statement:erste") ?? {};
  if (endInferredBy == null) return "-";
  expect(endInferredBy).toBe("statement:zweite");
  return endInferredEarliest === endInferredLatest
    ? String(endInferredLatest)
    : `${endInferredEarliest}..${endInferredLatest}`;
}

describe("SUCCESSOR: the holder of a seat", () => {
  it.each<[string, string, FactWords, FactWords]>([
    ["the day before the successor began", "2023-11-30", first, { ...second, since: "2023-12-01" }],
    ["before or in the month of the begin", "2023-11-30..2023-12-30", first, { ...second, since: "2023-12" }],
    [
      "not before a source last vouched for it",
      "2021-05-05..2021-12-30",
      { ...first, since: "2020" },
      { ...second, since: "2021" },
    ],
    [
      "by a stated begin alone",
      "2023-11-30",
      { ...seat, since: "2022", source: "Folien 2021" },
      { ...second, since: "2023-12-01" },
    ],
    ["never, where its end is stated", "-", { ...first, until: "2024" }, { ...second, since: "2023-12-01" }],
    ["never, where it is said to have ended", "-", { ...first, status: "ENDED" }, { ...second, since: "2023-12-01" }],
    ["never, where the successor's begin is not stated", "-", first, second],
    ["never, where the successor is only planned", "-", first, { ...second, since: "2023-12-01", status: "PLANNED" }],
    ["never, where a source denies the successor", "-", first, { ...second, since: "2023-12-01", status: "NEGATED" }],
    [
      "never, where the successor is withdrawn",
      "-",
      first,
      { ...second, since: "2023-12-01", withdrawn: { on: "2025-08-01", because: "x" } },
    ],
    [
      "never, where it began later",
      "-",
      { ...first, since: "2024", source: "Folien 2025" },
      { ...second, since: "2023-12-01" },
    ],
    ["never, where it may have begun later", "-", { ...first, since: "2023" }, { ...second, since: "2023-12-01" }],
    [
      "never, where a source vouches for it afterwards",
      "-",
      { ...first, source: "Folien 2025" },
      { ...second, since: "2023-12-01" },
    ],
    ["never, in another seat", "-", first, { ...second, onBehalfOf: "Berlin", since: "2023-12-01" }],
    ["never, in another role", "-", first, { ...second, role: "CHAIR", since: "2023-12-01" }],
    [
      "never, where the sources disagree on who it is",
      "-",
      { ...first, conflict: "a" },
      { ...second, conflict: "a", since: "2023-12-01" },
    ],
  ])("ends %s", (_, expected, one, next) => {
    expect(endOf(one, next)).toBe(expected);
  });

  it("is not succeeded by itself", () => {
    expect(endOf(first, { ...second, since: "2023-12-01" }, "Rat", "Anna Alt")).toBe("-");
  });

  it.each([
    ["Rat", "CHAIR", "2023-11-30"],
    ["Rat", "CO_CHAIR", "-"],
    ["Rat", "MEMBER", "-"],
    ["Amt", "HEAD", "2023-11-30"],
    ["Firma", "HEAD", "-"],
    ["Amt", "SUPPORT", "-"],
  ] as const)("of %s as %s on nobody's behalf ends %s", (where, role, expected) => {
    const sources = [
      { role, source: "Folien 2021" },
      { role, since: "2023-12-01", source: "Folien 2025" },
    ] as const;
    expect(endOf(sources[0], sources[1], where)).toBe(expected);
  });

  it("is not succeeded in a seat that two surely fill at once", () => {
    const data = council()
      .actor("Dritter", { kind: "PERSON" })
      .involved("Anna Alt", "Rat", { ...first, key: "erste" })
      .involved("Dritter", "Rat", { ...first, key: "zugleich" })
      .involved("Nora Neu", "Rat", { ...second, key: "zweite", since: "2023-12-01" })
      .build({ derived: true });
    expect(data.statements.filter(({ endInferredBy }) => endInferredBy !== null)).toEqual([]);
  });
});

describe("Whatever holders a seat has", () => {
  const day = fc.constantFrom("2019", "2020-06", "2021-06-01", "2022-Q1", "2023-12-01", "2025");
  const holder = fc.record(
    {
      who: fc.constantFrom("Anna Alt", "Nora Neu", "Amt"),
      since: day,
      until: day,
      source: fc.constantFrom("Folien 2021", "Folien 2025"),
      status: fc.constantFrom("ENDED", "PLANNED", "NEGATED", "IN_FORCE" as const),
    },
    { requiredKeys: ["who", "source"] },
  );

  it("what is stated stays as it is, and no end lies before a begin or a source", () => {
    fc.assert(
      fc.property(fc.array(holder, { maxLength: 6 }), (holders) => {
        const scene = council();
        for (const [index, { who, until, ...words }] of holders.entries()) {
          const isReversed = until !== undefined && words.since !== undefined && until < words.since;
          scene.involved(who, "Rat", {
            ...seat,
            ...words,
            ...(isReversed || !until ? {} : { until }),
            key: `${index}`,
          });
        }
        const { things, statements } = scene.build();
        const ended = withInferredEnds(new Map(things.map((thing) => [thing.id, thing])), statements);
        const bare = ({
          endInferredBy: _b,
          endInferredEarliest: _e,
          endInferredLatest: _l,
          endInferredSources: _s,
          endInferredRecordedOn: _r,
          ...rest
        }: StatementRecord) => rest;
        expect(ended.map(bare)).toEqual(statements.map(bare));
        const byId = new Map(ended.map((statement) => [statement.id, statement]));
        for (const each of ended) {
          if (each.endInferredBy === null) continue;
          const next = byId.get(each.endInferredBy);
          expect(isRelation(each, "INVOLVED_IN") && each.untilText === null && next?.withdrawnOn === null).toBe(true);
          const [from, to] = [each.endInferredEarliest ?? "", each.endInferredLatest ?? ""];
          expect(from <= to && (each.fromLatest ?? "") <= from && (each.evidenceLast ?? "") <= to).toBe(true);
          expect(to < (next?.fromLatest ?? "")).toBe(true);
        }
      }),
    );
  });
});

/** Somebody in the seat of Bayern, named by sources of some days. */
interface Holder {
  readonly who: string;
  readonly seen?: readonly string[];
  readonly more?: Partial<RelationRow>;
}

/** Who is given as holder of the seat on a day. */
function given(holders: readonly Holder[], asOf: string): string[] {
  const facts = holders.map(({ who, seen = [], more }, index): RelationFact => {
    const row = {
      ...blankStatement,
      ...{ key: "actor:rat", other: who, otherType: "Person", otherDecision: null, otherSortKey: who, sources: [] },
      ...{ statement: `${index}`, predicate: "INVOLVED_IN", role: "REPRESENTATION", onBehalfOf: "actor:bayern" },
      ...{ evidenceFirst: seen[0] ?? null, evidenceLast: seen.at(-1) ?? null },
      ...more,
    } as const satisfies RelationRow;
    return endingHere(row);
  });
  const shown = certainFirst(facts, {}, { asOf, statedIn: null }, seatOf);
  return [...new Set(shown.map(({ from }) => from))].sort();
}

describe("who holds a seat of which only sources of some days tell", () => {
  const [alt, neu]: [Holder, Holder] = [
    { who: "Alt", seen: ["2014-01-31"] },
    { who: "Neu", seen: ["2025-07-04"] },
  ];
  const since = (day: string) => ({ fromText: day, fromEarliest: day, fromLatest: day });
  const until = (day: string) => ({ untilText: day, untilEarliest: day, untilLatest: day });
  const undated = { who: "Irgendwann" };

  it.each<[string, readonly Holder[], string, readonly string[]]>([
    ["who alone is named, before", [alt, neu], "2010-01-01", ["Alt"]],
    ["who alone is named, on the day", [alt, neu], "2014-01-31", ["Alt"]],
    ["either, in between", [alt, neu], "2025-07-03", ["Alt", "Neu"]],
    ["the later one, on the day", [alt, neu], "2025-07-04", ["Neu"]],
    ["the later one, the day after", [alt, neu], "2025-07-05", ["Neu"]],
    ["the later one, ever after", [alt, neu], "2099-01-01", ["Neu"]],
    ["the later one, though he has ended", [alt, { ...neu, more: until("2025-12-31") }], "2026-01-01", []],
    [
      "the earlier one again, once a source names him again",
      [alt, neu, { who: "Alt", seen: ["2026-01-01"] }],
      "2026-06-01",
      ["Alt"],
    ],
    ["who is named by a begin alone", [alt, { who: "Neu", more: since("2020-01-01") }], "2021-01-01", ["Neu"]],
    [
      "both, where documents disagree",
      [
        { ...alt, more: { conflict: "x" } },
        { ...neu, more: { conflict: "x" } },
      ],
      "2026-01-01",
      ["Alt", "Neu"],
    ],
    [
      "the earlier one, where the later is only planned",
      [alt, { ...neu, more: { status: "PLANNED" } }],
      "2026-01-01",
      ["Alt", "Neu"],
    ],
    [
      "the earlier one, where the other has another role",
      [alt, { ...neu, more: { role: "DEPUTY_CHAIR" } }],
      "2026-01-01",
      ["Alt", "Neu"],
    ],
    [
      "the earlier one, where the other acts for another",
      [alt, { ...neu, more: { onBehalfOf: "actor:berlin" } }],
      "2026-01-01",
      ["Alt", "Neu"],
    ],
    [
      "the later one, after one whom a source of some day of a year names",
      [{ who: "Alt", more: { evidenceFirst: "2017-12-31", evidenceLast: "2017-01-01" } }, neu],
      "2026-01-01",
      ["Neu"],
    ],
    ["whom no source dates, beside one who is assumed", [undated, neu], "2026-01-01", ["Irgendwann", "Neu"]],
    ["not whom no source dates, where one is certain", [undated, neu], "2025-07-04", ["Neu"]],
    ["nobody who is said to have ended", [{ ...alt, more: { status: "ENDED" } }], "2026-01-01", []],
    ["both of two seats", [alt, { who: "Auch", seen: ["2014-01-31"] }], "2026-01-01", ["Alt", "Auch"]],
    [
      "of two seats who held one, until both are filled",
      [alt, { who: "Auch", seen: ["2014-01-31"] }, neu],
      "2026-01-01",
      ["Alt", "Auch", "Neu"],
    ],
    [
      "of two seats those who fill both",
      [alt, { who: "Auch", seen: ["2014-01-31"] }, neu, { who: "Ebenfalls", seen: ["2025-07-04"] }],
      "2026-01-01",
      ["Ebenfalls", "Neu"],
    ],
    [
      "the later one, where a second is only hinted at",
      [alt, { who: "Co", seen: ["2014-01-31"], more: { certainty: "WEAK" } }, neu],
      "2026-01-01",
      ["Neu"],
    ],
  ])("is %s", (_, holders, day, expected) => {
    expect(given(holders, day)).toEqual(expected);
  });

  it("is who was the last to be named before the day, and who is the first to be named after it", () => {
    const days = ["2019-01-01", "2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01"];
    // One holder a day at most: else the seat would be none of one.
    const named = fc.array(fc.constantFrom("A", "B", "C", null), { minLength: days.length, maxLength: days.length });
    fc.assert(
      fc.property(named, fc.nat({ max: days.length - 1 }), fc.boolean(), (who, index, isBetween) => {
        const holders = who.flatMap((one, at): Holder[] =>
          one === null ? [] : [{ who: one, seen: [days[at] ?? ""] }],
        );
        const asOf = `${days[index]?.slice(0, 4)}-${isBetween ? "06" : "01"}-01`;
        const lastNamed = who.slice(0, index + 1).findLast((one) => one !== null);
        const nextNamed = who.slice(isBetween ? index + 1 : index).find((one) => one !== null);
        const onTheDay = isBetween ? null : who[index];
        const expected = onTheDay == null ? [lastNamed, nextNamed] : [onTheDay];
        expect(given(holders, asOf)).toEqual([...new Set(expected.filter((one) => one != null))].sort());
      }),
    );
  });
});

describe("the API over a body whose members change", () => {
  let api: TestApi;
  beforeAll(async () => {
    const data = council()
      .involved("Anna Alt", "Rat", { ...first, key: "alt" })
      .involved("Nora Neu", "Rat", { ...second, key: "neu", since: "2023-12-01" })
      .actor("Berta Bär", { kind: "PERSON" })
      .actor("Bodo Berg", { kind: "PERSON" })
      .involved("Berta Bär", "Rat", { role: "REPRESENTATION", onBehalfOf: "Berlin", source: "Folien 2021" })
      .involved("Bodo Berg", "Rat", { role: "REPRESENTATION", onBehalfOf: "Berlin", source: "Folien 2025" })
      .build({ derived: true });
    api = await openTestApi({ data });
  });
  afterAll(() => api.close());

  const members = async (scope: string, args = "roles: [REPRESENTATION]") => {
    const { actor } = await api.expectData(
      `{ actor(ref: "Rat", ${scope}) { ... on Body { members(${args}) { nodes { actor { name } validity } } } } }`,
    );
    const { nodes } = (actor as { members: { nodes: { actor: { name: string }; validity: string }[] } }).members;
    return nodes.map(({ actor: { name }, validity }) => `${name} ${validity}`).sort();
  };

  it("says who was a member on each day", async () => {
    expect(await members(`asOf: "2021-05-05"`)).toEqual(["Anna Alt HOLDS", "Berta Bär HOLDS"]);
    expect(await members(`asOf: "2025-05-05"`)).toEqual(["Bodo Berg HOLDS", "Nora Neu HOLDS"]);
    expect(await members(`asOf: "2023-11-30"`)).toEqual(["Anna Alt ASSUMED", "Berta Bär ASSUMED", "Bodo Berg ASSUMED"]);
    expect(await members(`asOf: "2023-12-01"`)).toEqual(["Berta Bär ASSUMED", "Bodo Berg ASSUMED", "Nora Neu HOLDS"]);
  });

  it("gives those only assumed where they are asked for, seat by seat", async () => {
    expect(await members(`asOf: "2025-05-05"`, "roles: [REPRESENTATION], validity: [ASSUMED]")).toEqual([
      "Berta Bär ASSUMED",
    ]);
    expect(await members(`asOf: "2025-05-05"`, "roles: [REPRESENTATION], history: true")).toEqual([
      "Anna Alt DOES_NOT_HOLD",
      "Berta Bär ASSUMED",
      "Bodo Berg HOLDS",
      "Nora Neu HOLDS",
    ]);
  });

  it("ends what follows from a membership with it", async () => {
    expect(await members(`asOf: "2021-05-05"`, "roles: [MEMBER]")).toEqual(["Bayern HOLDS", "Berlin HOLDS"]);
    expect(await members(`asOf: "2025-05-05"`, "roles: [MEMBER]")).toEqual(["Bayern HOLDS", "Berlin HOLDS"]);
  });

  it("knows of no end where only what is stated is asked for, or where the successor's source is not asked", async () => {
    const all = 'roles: [REPRESENTATION], onBehalfOf: "actor:bayern", validity: [HOLDS, POSSIBLE, ASSUMED]';
    expect(await members(`asOf: "2024-06-01"`, all)).toEqual(["Nora Neu HOLDS"]);
    expect(await members(`asOf: "2024-06-01", inferred: false`, all)).toEqual(["Anna Alt ASSUMED", "Nora Neu HOLDS"]);
    expect(await members(`asOf: "2024-06-01", statedIn: ["folien-2021"]`, all)).toEqual(["Anna Alt ASSUMED"]);
  });

  it("says from whom the end follows, and leaves the stated one unknown", async () => {
    const end = "endInferred { until { text } earliest latest rule from { subject { name } } }";
    const node = `node(id: "statement:alt") { ... on Statement { until { text } validity ${end} } }`;
    expect(
      await api.expectData(`{
        all: ${node.replace('"statement:alt"', '"statement:alt", asOf: "2025-05-05"')}
        stated: ${node.replace('"statement:alt"', '"statement:alt", asOf: "2025-05-05", inferred: false')}
        actor(ref: "Anna Alt", asOf: "2022-01-01") { involvedIn { nodes { until { text } ${end} } } }
      }`),
    ).toEqual({
      all: {
        ...{ until: null, validity: "DOES_NOT_HOLD" },
        endInferred: {
          ...{ until: { text: "2023-11-30" }, earliest: "2023-11-30", latest: "2023-11-30", rule: "SUCCESSOR" },
          from: { subject: { name: "Nora Neu" } },
        },
      },
      stated: { until: null, validity: "ASSUMED", endInferred: null },
      actor: {
        involvedIn: {
          nodes: [
            {
              until: null,
              endInferred: {
                ...{ until: { text: "2023-11-30" }, earliest: "2023-11-30", latest: "2023-11-30", rule: "SUCCESSOR" },
                from: { subject: { name: "Nora Neu" } },
              },
            },
          ],
        },
      },
    });
  });
});
