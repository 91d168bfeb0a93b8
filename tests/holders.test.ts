/** HOLDER: measures addressed to an office are addressed to who held it on the day of the decision. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "./support/api.js";
import { type FactWords, type World, world } from "./support/world.js";

/** A council with the office of its chair, and a measure of a decision of 2021 that addresses the office. */
const council = (decided: { readonly date?: string } = { date: "2021-06-23" }): World =>
  world()
    .body("Rat")
    .actor("Vorsitz", { kind: "OFFICE", officeBody: "actor:rat", officeRole: "CHAIR" })
    .actor("Hamburg", { kind: "STATE" })
    .actor("Bund", { kind: "FEDERATION" })
    .actor("Anna Alt", { kind: "PERSON" })
    .actor("Nora Neu", { kind: "PERSON" })
    .component("Konto")
    .decision("Beschluss", { ...decided, slug: "rat-2021-01" })
    .relation("Beschluss", "DECIDED_BY", "Rat")
    .thing("Measure", "Auftrag", { act: "COMMISSIONS", text: "Auftrag", decision: "decision:rat-2021-01" })
    .relation("Auftrag", "CONCERNS", "Konto");

const addressed = (decided?: { readonly date?: string }): World =>
  council(decided).relation("Auftrag", "ADDRESSED_TO", "Vorsitz", { key: "auftrag", capacity: "als Sprecher" });

const chair = (to: World, words: FactWords, who = "Anna Alt") =>
  to.involved(who, "Rat", { role: "CHAIR", onBehalfOf: "Hamburg", ...words });

const inferred = (from: World, rule = "HOLDER") =>
  from.build({ derived: true }).statements.filter((statement) => statement.rule === rule);
const ends = (from: World) =>
  inferred(from)
    .map(({ predicate, object }) => `${predicate} ${object}`)
    .sort();
const both = ["ADDRESSED_TO actor:anna-alt", "ADDRESSED_TO actor:hamburg"];

describe("HOLDER: who holds an office that a measure names", () => {
  it.each<[string, FactWords, readonly string[]]>([
    ["by stated bounds", { since: "2021", until: "2021", source: "Bericht" }, []],
    ["by bounds that surely include the day", { since: "2021-01-01", until: "2021-12-31" }, both],
    ["on the first day", { since: "2021-06-23", until: "2021-12-31" }, both],
    ["on the last day", { since: "2020", until: "2021-06-23" }, both],
    ["until the day before", { since: "2020", until: "2021-06-22" }, []],
    ["from the day after", { since: "2021-06-24", until: "2022" }, []],
    ["by a stated begin, and a later source", { since: "2021-01-01" }, both],
    ["by no bound at all", {}, []],
    ["as planned", { since: "2021-01-01", until: "2021-12-31", status: "PLANNED" }, []],
    ["only by a source that denies it", { since: "2021-01-01", until: "2021-12-31", status: "NEGATED" }, []],
    ["in another role", { since: "2021-01-01", until: "2021-12-31", role: "DEPUTY_CHAIR" }, []],
  ])("is addressed where it is held %s", (_, words, expected) => {
    expect(ends(chair(addressed(), words))).toEqual(expected);
  });

  it.each<[string, FactWords, FactWords, readonly string[]]>([
    ["the year", { since: "2021" }, {}, ["ADDRESSED_TO actor:hamburg"]],
    ["for whom as well", { since: "2021", onBehalfOf: "Bund" }, {}, []],
    ["a later time", { since: "2021-07-01" }, {}, both],
    ["what was withdrawn", { since: "2021", withdrawn: { on: "2025-08-01", because: "Verlesen." } }, {}, both],
    ["another matter", { since: "2021", conflict: "conflict:sitz" }, {}, both],
  ])("is addressed as far as documents agree, where they disagree about %s", (_, rival, own, expected) => {
    const conflict = "conflict:vorsitz";
    const sure = chair(addressed(), { since: "2021-01-01", until: "2021-12-31", conflict, ...own });
    expect(ends(chair(sure, { until: "2021-12-31", conflict, ...rival }, "Nora Neu"))).toEqual(expected);
  });

  it("is addressed with the premises and the office, and for whom the person acts as well", () => {
    const [one] = inferred(chair(addressed(), { key: "vorsitz", since: "2021-01-01", until: "2021-12-31" }));
    expect(one).toMatchObject({
      ...{ subject: "measure:auftrag", via: "actor:vorsitz", capacity: "als Sprecher", certainty: "INFERRED" },
      derivedFrom: ["statement:auftrag", "statement:vorsitz"],
    });
  });

  it("is addressed throughout a decision of which only the year is known", () => {
    const held = { since: "2021-01-01", until: "2021-12-31" };
    expect(ends(chair(addressed({ date: "2021" }), held))).toEqual(both);
    expect(ends(chair(addressed({ date: "2021" }), { ...held, until: "2021-12-30" }))).toEqual([]);
    expect(ends(chair(addressed({}), held))).toEqual([]);
  });

  it("is addressed on the day of the meeting where the decision has none", () => {
    const met = addressed({}).meeting("Sitzung", { date: "2021-06-23" }).relation("Beschluss", "DECIDED_AT", "Sitzung");
    expect(ends(chair(met, { since: "2021-01-01", until: "2021-12-31" }))).toEqual(both);
  });

  it("is each of those who surely hold it, and nothing is added where the measure names one itself", () => {
    const held = { since: "2021-01-01", until: "2021-12-31" };
    const two = chair(chair(addressed(), held), { ...held, onBehalfOf: "Bund" }, "Nora Neu");
    expect(ends(two)).toEqual([
      "ADDRESSED_TO actor:anna-alt",
      "ADDRESSED_TO actor:bund",
      "ADDRESSED_TO actor:hamburg",
      "ADDRESSED_TO actor:nora-neu",
    ]);
    expect(ends(chair(addressed().relation("Auftrag", "ADDRESSED_TO", "Hamburg"), held))).toEqual([
      "ADDRESSED_TO actor:anna-alt",
    ]);
    const withdrawn = { withdrawn: { on: "2025-08-01", because: "Verlesen." } };
    expect(ends(chair(addressed().relation("Auftrag", "ADDRESSED_TO", "Hamburg", withdrawn), held))).toEqual(both);
  });

  it("supports and takes part where the measure says so of the office", () => {
    const held = { since: "2021-01-01", until: "2021-12-31" };
    for (const predicate of ["SUPPORTED_BY", "TOGETHER_WITH"] as const) {
      expect(ends(chair(council().relation("Auftrag", predicate, "Vorsitz"), held))).toEqual([
        `${predicate} actor:anna-alt`,
        `${predicate} actor:hamburg`,
      ]);
    }
  });

  it("is withdrawn with what it follows from", () => {
    const withdrawn = { on: "2025-08-01", because: "Verlesen." };
    const held = chair(addressed(), { since: "2021-01-01", until: "2021-12-31", withdrawn });
    expect(inferred(held).map(({ withdrawnOn }) => withdrawnOn)).toEqual(["2025-08-01", "2025-08-01"]);
  });

  it("stays addressed after the term, but is mandated only while it lasts", () => {
    const held = chair(addressed(), { since: "2021-01-01", until: "2021-12-31" });
    expect(inferred(held).map(({ untilText }) => untilText)).toEqual([null, null]);
    const mandates = inferred(held, "MANDATE").filter(({ subject }) => subject !== "actor:vorsitz");
    expect(mandates.map(({ subject, object, role, untilText }) => [subject, object, role, untilText]).sort()).toEqual([
      ["actor:anna-alt", "component:konto", "MANDATED", "2021-12-31"],
      ["actor:anna-alt", "decision:rat-2021-01", "MANDATED", "2021-12-31"],
      ["actor:hamburg", "component:konto", "MANDATED", "2021-12-31"],
      ["actor:hamburg", "decision:rat-2021-01", "MANDATED", "2021-12-31"],
    ]);
  });
});

describe("the API over a measure that addresses an office", () => {
  let api: TestApi;
  beforeAll(async () => {
    const data = chair(addressed(), { since: "2021-01-01", until: "2021-12-31" }).build({ derived: true });
    api = await openTestApi({ data });
  });
  afterAll(() => api.close());

  it("says who it was, by which rule, through which office; and nothing of it where only what is stated is asked for", async () => {
    const addressees = "... on Measure { addressees { actor { name } derivedBy via { name } } }";
    expect(
      await api.expectData(`{
        all: thing(id: "measure:auftrag") { ${addressees} }
        stated: thing(id: "measure:auftrag", inferred: false) { ${addressees} }
        mandates: actor(ref: "Hamburg") { mandates { nodes { text } } }
        none: actor(ref: "Hamburg", inferred: false) { mandates { totalCount } involvedIn(history: true) { totalCount } }
      }`),
    ).toEqual({
      all: {
        addressees: [
          { actor: { name: "Anna Alt" }, derivedBy: "HOLDER", via: { name: "Vorsitz" } },
          { actor: { name: "Hamburg" }, derivedBy: "HOLDER", via: { name: "Vorsitz" } },
          { actor: { name: "Vorsitz" }, derivedBy: null, via: null },
        ],
      },
      stated: { addressees: [{ actor: { name: "Vorsitz" }, derivedBy: null, via: null }] },
      mandates: { mandates: { nodes: [{ text: "Auftrag" }] } },
      none: { mandates: { totalCount: 0 }, involvedIn: { totalCount: 0 } },
    });
  });
});
