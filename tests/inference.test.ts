/** MEETING_DAY and SAME_MATTER by example and counter-example, and how all that is inferred is switched off. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphData } from "../graph/model.js";
import { Rule } from "../graph/vocabulary.js";
import { type Data, openTestApi, type TestApi } from "./support/api.js";
import { type FactWords, type ThingWords, type World, world } from "./support/world.js";

const inferred = (from: World, rule: string) =>
  from.build({ derived: true }).statements.filter((statement) => statement.rule === rule);
const withdrawn = { on: "2025-08-01", because: "Verlesen." };

/** A decision of a meeting with a deliverable that is due at the next one. */
const meetings = (): World =>
  world()
    .body("Rat")
    .meeting("Erste Sitzung")
    .meeting("Zweite Sitzung")
    .decision("Beschluss", { slug: "rat-2025-01" })
    .relation("Beschluss", "DECIDED_BY", "Rat")
    .thing("Measure", "Auftrag", { act: "COMMISSIONS", decision: "decision:rat-2025-01" })
    .thing("Deliverable", "Konzept", { text: "Konzept", decision: "decision:rat-2025-01" });

describe("MEETING_DAY: what is tied to a meeting", () => {
  const due = (to: World, words: FactWords = {}) =>
    to.relation("Konzept", "DUE_AT", "Zweite Sitzung", { key: "faellig", ...words });
  const decided = (to: World, words: FactWords = {}) =>
    to.relation("Beschluss", "DECIDED_AT", "Erste Sitzung", { key: "gefasst", ...words });
  const held = (to: World, words: FactWords = {}, date = "2025-11-26") =>
    to.dated("Zweite Sitzung", "HELD", date, { key: `tag-${date}`, ...words });
  const days = (from: World) =>
    inferred(from, "MEETING_DAY").map(({ subject, predicate, dateText }) => `${subject} ${predicate} ${dateText}`);

  it("is due, or was decided, on its day", () => {
    expect(days(decided(held(due(meetings()))).dated("Erste Sitzung", "HELD", "2025-06"))).toEqual([
      "deliverable:konzept DEADLINE 2025-11-26",
      "decision:rat-2025-01 DECIDED 2025-06",
    ]);
  });

  it("names the tie and the day as its premises", () => {
    const [day] = inferred(held(due(meetings(), { word: "bis zur Sitzung" })), "MEETING_DAY");
    expect(day).toMatchObject({
      ...{ type: "DATE", via: "meeting:zweite-sitzung", certainty: "INFERRED", word: "bis zur Sitzung" },
      ...{ dateEarliest: "2025-11-26", dateLatest: "2025-11-26" },
      derivedFrom: ["statement:faellig", "statement:tag-2025-11-26"],
    });
  });

  it.each<[string, (to: World) => World]>([
    ["a meeting without a day", (to) => due(to)],
    ["a date that is stated", (to) => held(due(to)).dated("Konzept", "DEADLINE", "2025-12-31")],
    ["a day that a source denies", (to) => held(due(to), { status: "NEGATED" })],
    ["another kind of date", (to) => due(to).dated("Zweite Sitzung", "PUBLISHED", "2025-11-26")],
  ])("has no day by %s", (_, words) => {
    expect(days(words(meetings()))).toEqual([]);
  });

  it("has one again where the stated date is withdrawn, and none that stands where the day is", () => {
    expect(days(held(due(meetings())).dated("Konzept", "DEADLINE", "2025-12-31", { withdrawn }))).toHaveLength(1);
    for (const words of [held(due(meetings()), { withdrawn }), held(due(meetings(), { withdrawn }))]) {
      expect(inferred(words, "MEETING_DAY").map(({ withdrawnOn }) => withdrawnOn)).toEqual([withdrawn.on]);
    }
  });

  it("has each day of a meeting whose day is disputed, disputed as that is", () => {
    const disputed = held(held(due(meetings()), { conflict: "tag" }), { conflict: "tag" }, "2025-11-27");
    expect(days(disputed)).toEqual([
      "deliverable:konzept DEADLINE 2025-11-26",
      "deliverable:konzept DEADLINE 2025-11-27",
    ]);
    expect(inferred(disputed, "MEETING_DAY").map(({ conflict }) => conflict)).toEqual(["tag", "tag"]);
  });

  describe("in the API", () => {
    let api: TestApi;
    beforeAll(async () => {
      const disputed = held(held(due(meetings()), { conflict: "tag" }), { conflict: "tag" }, "2025-11-27");
      const other = disputed
        .thing("Deliverable", "Bericht an alle", { text: "Bericht", decision: "decision:rat-2025-01" })
        .dated("Bericht an alle", "DEADLINE", "2025-12-31")
        .relation("Bericht an alle", "DUE_AT", "Zweite Sitzung");
      const data = decided(other).dated("Erste Sitzung", "HELD", "2025-06-26").build({ derived: true });
      api = await openTestApi({ data });
    });
    afterAll(() => api.close());

    it("is the date where none is stated, and says how it comes about", async () => {
      const fact = "date { text } statement { certainty derivation { rule } }";
      const question = (scope: string) => `{
        decision(ref: "Beschluss"${scope}) { date { text } dateFact { ${fact} } }
        thing(id: "deliverable:konzept"${scope}) { ... on Deliverable { due { text } dueFact { ${fact} } } }
        stated: thing(id: "deliverable:bericht-an-alle"${scope}) { ... on Deliverable { due { text } dueFact { ${fact} } } }
      }`;
      const stated = {
        due: { text: "2025-12-31" },
        dueFact: { date: { text: "2025-12-31" }, statement: { certainty: "STATED", derivation: null } },
      };
      const statement = { certainty: "INFERRED", derivation: { rule: "MEETING_DAY" } };
      expect(await api.expectData(question(""))).toEqual({
        decision: { date: { text: "2025-06-26" }, dateFact: { date: { text: "2025-06-26" }, statement } },
        thing: { due: { text: "2025-11-26" }, dueFact: { date: { text: "2025-11-26" }, statement } },
        stated,
      });
      expect(await api.expectData(question(", inferred: false"))).toEqual({
        decision: { date: null, dateFact: null },
        thing: { due: null, dueFact: null },
        stated,
      });
    });

    it("is disputed for its own thing, and disputes no day of the meeting", async () => {
      const disputes =
        "dates { date { text } statement { disputes { subject { id } value { ... on DateFact { date { text } } } } } }";
      const { thing, meeting } = await api.expectData(`{
        thing(id: "deliverable:konzept") { ${disputes} }
        meeting(ref: "Zweite Sitzung") { ${disputes} }
      }`);
      for (const [answer, id] of [
        [thing, "deliverable:konzept"],
        [meeting, "meeting:zweite-sitzung"],
      ] as const) {
        const other = (text: string) => [{ subject: { id }, value: { date: { text } } }];
        expect(answer).toEqual({
          dates: [
            { date: { text: "2025-11-26" }, statement: { disputes: other("2025-11-27") } },
            { date: { text: "2025-11-27" }, statement: { disputes: other("2025-11-26") } },
          ],
        });
      }
    });
  });
});

/** Decisions of a council by year and title; each year is one decision, taken on its first of June. */
const decisions = (titles: Readonly<Record<string, string>>, words: ThingWords = {}): World => {
  const scene = world()
    .body("Rat")
    .programme("Registermodernisierung")
    .component("FIM")
    .named("FIM", "Föderales Informationsmanagement")
    .component("IT", { slug: "it" })
    .actor("FITKO", { kind: "INSTITUTION" })
    .named("FITKO", "Föderale IT-Kooperation")
    .thing("LegalAct", "OZG");
  for (const [year, title] of Object.entries(titles)) {
    const name = `Beschluss ${year}`;
    scene
      .decision(name, { slug: `rat-${year}`, title, date: `${year}-06-01`, ...words })
      .relation(name, "DECIDED_BY", "Rat");
  }
  return scene;
};

describe("SAME_MATTER: a decision", () => {
  const chain = (from: World) =>
    inferred(from, "SAME_MATTER").map(
      ({ subject, object, via }) => `${subject.slice(-4)} → ${object?.slice(-4)}${via === null ? "" : ` (${via})`}`,
    );
  const mentions = (to: World, thing: string, ...years: string[]) => {
    for (const year of years) to.relation(`Beschluss ${year}`, "MENTIONS", thing);
    return to;
  };

  it.each([
    ["Portalverbund", "Portalverbund"],
    ['Steuerungsprojekt "Föderales Meldewesen"', "Steuerungsprojekt Föderales Meldewesen"],
    ["Initiative Föderale Dinge", "Föderale Dinge"],
    ["Standardisierungsagenda: Bau", "Bau"],
    ["Wirtschaftsplan 2021", "Wirtschaftsplan 2022"],
    ["Cloud-Computing", "Cloud Computing"],
  ])("with the title %s follows one with the title %s", (one, other) => {
    expect(chain(decisions({ 2020: one, 2021: other }))).toEqual(["2021 → 2020"]);
  });

  it.each([
    ["Portalverbund", "Online-Gateway Portalverbund"],
    ["Titel nicht genannt", "Titel nicht genannt"],
    ["Verschiedenes", "Verschiedenes"],
    ["2021", "Bau"],
  ])("with the title %s is not followed by %s for that alone", (one, other) => {
    expect(chain(decisions({ 2020: one, 2021: other }))).toEqual([]);
  });

  it("follows the nearest earlier one only, so that many make a chain", () => {
    expect(chain(decisions({ 2018: "Bau", 2019: "Bau", 2020: "Bau", 2021: "Bau" }))).toEqual([
      "2019 → 2018",
      "2020 → 2019",
      "2021 → 2020",
    ]);
  });

  it("follows one whose title names the same thing, where both concern, mention or adopt it", () => {
    const titles = { 2020: "Registermodernisierung", 2021: "Registermodernisierung: Reifegrade", 2022: "Bau" };
    const matter = "programme:registermodernisierung";
    expect(chain(mentions(decisions(titles), "Registermodernisierung", "2020", "2021", "2022"))).toEqual([
      `2021 → 2020 (${matter})`,
    ]);
    expect(chain(mentions(decisions(titles), "Registermodernisierung", "2020"))).toEqual([]);
    const part = decisions(titles)
      .thing("Measure", "Auftrag", { act: "NOTES", decision: "decision:rat-2021" })
      .relation("Auftrag", "CONCERNS", "Registermodernisierung")
      .relation("Beschluss 2020", "ADOPTS", "Registermodernisierung");
    expect(chain(part)).toEqual([`2021 → 2020 (${matter})`]);
  });

  it("is joined once to one that shares both title and thing, and through the thing where that leads there anyway", () => {
    const titles = {
      2020: "Registermodernisierung",
      2021: "Registermodernisierung: Reifegrade",
      2022: "Registermodernisierung",
    };
    expect(chain(mentions(decisions(titles), "Registermodernisierung", "2020", "2021", "2022"))).toEqual([
      "2021 → 2020 (programme:registermodernisierung)",
      "2022 → 2021 (programme:registermodernisierung)",
    ]);
  });

  it("names a thing by whole words of three letters at least", () => {
    const fim = decisions({
      2020: "FIM-Baustein",
      2021: "Das Föderale Informationsmanagement (FIM)",
      2022: "Fimbrien",
    });
    expect(chain(mentions(fim, "FIM", "2020", "2021", "2022").relation("Beschluss 2020", "CONCERNS", "IT"))).toEqual([
      "2021 → 2020 (component:fim)",
    ]);
    expect(chain(mentions(decisions({ 2020: "IT und Bau", 2021: "IT und Netz" }), "IT", "2020", "2021"))).toEqual([]);
  });

  it("names actors and laws as its matter only where its title consists mainly of them", () => {
    const fitko = {
      2014: "Initiative Föderale IT-Kooperation (FITKO)",
      2016: "FITKO",
      2018: "Wirtschaftsplan FITKO",
      2020: "Aufbau der FITKO in Frankfurt",
    };
    expect(chain(mentions(decisions(fitko), "FITKO", "2014", "2016", "2018", "2020"))).toEqual([
      "2016 → 2014 (actor:fitko)",
    ]);
    expect(
      chain(mentions(decisions({ 2020: "OZG-Umsetzung", 2021: "Verordnung zum OZG" }), "OZG", "2020", "2021")),
    ).toEqual([]);
  });

  it("comes after another by day, else by number within a body and year, else not at all", () => {
    const numbered = (one: ThingWords, other: ThingWords) =>
      chain(
        world()
          .body("Rat")
          .body("Runde")
          .decision("A", { slug: "a-2021", title: "Bau", year: 2021, ...one })
          .decision("B", { slug: "b-2022", title: "Bau", year: 2021, ...other })
          .relation("A", "DECIDED_BY", "Rat")
          .relation("B", "DECIDED_BY", "Rat"),
      );
    expect(numbered({ number: "2021/02" }, { number: "B-2021/10-IT" })).toEqual(["2022 → 2021"]);
    expect(numbered({ number: "2021/10" }, { number: "2021/02" })).toEqual(["2021 → 2022"]);
    expect(numbered({ number: "2021/02" }, {})).toEqual([]);
    expect(numbered({ number: "2021/02" }, { date: "2021-06-01", number: "2021/01" })).toEqual(["2021 → 2022"]);
    expect(numbered({ date: "2021-03-01", number: "2021/09" }, { date: "2021-06-01", number: "2021/01" })).toEqual([
      "2022 → 2021",
    ]);
    expect(numbered({ year: 2020 }, {})).toEqual(["2022 → 2021"]);
    expect(numbered({ year: null }, {})).toEqual([]);
  });

  it("is not said to follow one that it, or a part of it, is stated to refer to", () => {
    const titles = { 2020: "Bau", 2021: "Bau" };
    expect(chain(decisions(titles).relation("Beschluss 2021", "REFERS_TO", "Beschluss 2020"))).toEqual([]);
    expect(chain(decisions(titles).relation("Beschluss 2020", "REFERS_TO", "Beschluss 2021"))).toEqual(["2021 → 2020"]);
    expect(chain(decisions(titles).relation("Beschluss 2021", "REFERS_TO", "Beschluss 2020", { withdrawn }))).toEqual([
      "2021 → 2020",
    ]);
    const part = decisions(titles)
      .thing("Measure", "Auftrag", { act: "NOTES", decision: "decision:rat-2021" })
      .relation("Auftrag", "REFERS_TO", "Beschluss 2020");
    expect(chain(part)).toEqual([]);
  });

  it("does not follow by what is withdrawn or denied", () => {
    for (const words of [{ withdrawn }, { status: "NEGATED" }] as const) {
      const titles = { 2020: "Registermodernisierung", 2021: "Registermodernisierung und mehr" };
      const scene = mentions(decisions(titles), "Registermodernisierung", "2020");
      expect(chain(scene.relation("Beschluss 2021", "MENTIONS", "Registermodernisierung", words))).toEqual([]);
    }
  });

  it("follows from the names and from what joins both to the matter, no earlier than it was taken", () => {
    const titles = { 2020: "Registermodernisierung", 2021: "Registermodernisierung II" };
    const [reference] = inferred(mentions(decisions(titles), "Registermodernisierung", "2020", "2021"), "SAME_MATTER");
    expect(reference).toMatchObject({
      ...{ predicate: "REFERS_TO", detail: "SAME_MATTER", certainty: "INFERRED", fromEarliest: "2021-06-01" },
      derivedFrom: [
        "statement:name-decision-rat-2021",
        "statement:name-decision-rat-2020",
        expect.any(String),
        "statement:name-programme-registermodernisierung",
        expect.any(String),
      ],
    });
  });
});

describe("Whatever decisions there are", () => {
  it("each follows at most one a matter, never one that came later, and matters make no circle", () => {
    const one = fc.record({
      year: fc.constantFrom("2019", "2020", "2021"),
      day: fc.constantFrom("", "-06-01", "-09"),
      number: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      title: fc.constantFrom("Bau", "Maßnahme Bau", "FIM", "FIM und Registermodernisierung", "Titel nicht genannt"),
      linked: fc.subarray(["FIM", "Registermodernisierung"]),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (list) => {
        const scene = decisions({});
        for (const [index, { year, day, number, title, linked }] of list.entries()) {
          const date = day === "" ? {} : { date: `${year}${day}` };
          const numbered = number === undefined ? {} : { number: `${year}/${number}` };
          scene.decision(`B${index}`, { title, ...date, ...numbered, year: Number(year) });
          scene.relation(`B${index}`, "DECIDED_BY", "Rat");
          for (const thing of linked) scene.relation(`B${index}`, "MENTIONS", thing);
        }
        const { things } = scene.build();
        const byId = new Map(things.map((thing) => [thing.id, thing]));
        const references = inferred(scene, "SAME_MATTER");
        const next = new Map<string, string[]>();
        for (const { subject, object } of references) {
          next.set(subject, [...(next.get(subject) ?? []), object ?? ""]);
          const [later, earlier] = [byId.get(subject), byId.get(object ?? "")];
          expect((later?.dateLatest ?? "9999") >= (earlier?.dateEarliest ?? "")).toBe(true);
        }
        for (const targets of next.values()) expect(targets.length).toBeLessThanOrEqual(3);
        const reaches = (from: string, to: string, seen: Set<string>): boolean =>
          (next.get(from) ?? []).some((id) => id === to || (!seen.has(id) && reaches(id, to, seen.add(id))));
        for (const id of next.keys()) expect(reaches(id, id, new Set())).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("inferred: false", () => {
  /** The answers with all rules, without what they infer, and of a graph without them. */
  let [all, stated, bare]: readonly Data[] = [];
  beforeAll(async () => {
    const scene = decisions({ 2020: "Bau", 2021: "Bau" })
      .actor("Vorsitz", { kind: "OFFICE", officeBody: "actor:rat", officeRole: "CHAIR" })
      .actor("Hamburg", { kind: "STATE" })
      .actor("Anna Alt", { kind: "PERSON" })
      .actor("Nora Neu", { kind: "PERSON" })
      .body("Kreis", { kind: "STEERING_GROUP" })
      .project("Vorhaben")
      .source("Folien", { date: "2020-02-02" })
      .relation("Kreis", "STEERS", "FIM")
      .involved("Hamburg", "Vorhaben", { role: "APPLICANT" })
      .partOf("Vorhaben", "Registermodernisierung")
      .involved("Anna Alt", "Kreis", { role: "REPRESENTATION", onBehalfOf: "Hamburg", source: "Folien" })
      .involved("Nora Neu", "Kreis", { role: "REPRESENTATION", onBehalfOf: "Hamburg", since: "2022" })
      .involved("Anna Alt", "Rat", { role: "CHAIR", since: "2021-01-01", until: "2021-12-31" })
      .thing("Measure", "Auftrag", { act: "COMMISSIONS", text: "Auftrag", decision: "decision:rat-2021" })
      .thing("DecisionPoint", "Punkt", { decision: "decision:rat-2021" })
      .thing("Deliverable", "Konzept", { text: "Konzept", decision: "decision:rat-2021" })
      .partOf("Punkt", "Beschluss 2021")
      .partOf("Auftrag", "Punkt")
      .partOf("Konzept", "Auftrag")
      .meeting("Sitzung")
      .dated("Sitzung", "HELD", "2022-02-02")
      .relation("Sitzung", "HELD_BY", "Rat")
      .relation("Konzept", "DUE_AT", "Sitzung")
      .relation("Auftrag", "CONCERNS", "FIM")
      .relation("Auftrag", "ADDRESSED_TO", "Vorsitz")
      .relation("Auftrag", "SUPPORTED_BY", "FITKO")
      .relation("Auftrag", "TOGETHER_WITH", "Hamburg");
    const data = scene.build({ derived: true });
    const rules = data.statements.map(({ rule, endInferredBy }) =>
      endInferredBy !== null && rule === null ? "SUCCESSOR" : rule,
    );
    expect([...new Set(rules)].filter((rule) => rule !== null).sort()).toEqual(Object.keys(Rule).sort());
    [all, stated] = await answers(data, "", ", inferred: false");
    [bare] = await answers(scene.build(), "");
  });

  /** Answers one after the other, each graph by itself: a configured Neo4j holds one at a time. */
  async function answers(data: GraphData, ...scopes: string[]): Promise<Data[]> {
    const api = await openTestApi({ data });
    const found: Data[] = [];
    for (const scope of scopes) found.push(await api.expectData(everything(`asOf: "2023-01-01"${scope}`)));
    await api.close();
    return found;
  }

  const types =
    "Organisation, Body, Office, Person, Meeting, Decision, DecisionPoint, Measure, Deliverable, Programme, Project, Component";
  const page = "(first: 100)";
  const everything = (scope: string) => `{
    things(types: [${types}], first: 100, ${scope}) { nodes {
      id
      statements${page} { nodes { id certainty endInferred { rule } derivation { rule } } }
      relations${page} { nodes { statement { certainty derivation { rule } } } }
      involvements(first: 100, history: true) { nodes { derivedBy endInferred { rule } statement { certainty } } }
      dates { statement { certainty disputes { id } } }
      sources { id }
      rollout(role: MEMBER) { yes no notSaid }
      ... on Actor { involvedIn(first: 100, history: true) { nodes { derivedBy endInferred { rule } } } mandates { nodes { id } } }
      ... on Body { members(history: true) { nodes { derivedBy } } }
      ... on Decision { date { text } references { kind derivedBy } referencedBy { kind derivedBy } measures { addressees { derivedBy } supporters { derivedBy } partners { derivedBy } deliverables { due { text } } } }
    } }
    decisions(filter: { addressee: "actor:anna-alt" }, ${scope}) { totalCount }
    sources(${scope}) { nodes { ... on Source { stated${page} { nodes { certainty derivation { rule } } } } } }
  }`;

  it("leaves nothing inferred in any list, which is there otherwise", () => {
    for (const rule of Object.keys(Rule)) {
      expect(JSON.stringify(all)).toContain(`"${rule}"`);
      expect(JSON.stringify(stated)).not.toContain(`"${rule}"`);
    }
    expect(JSON.stringify(stated)).not.toContain("INFERRED");
  });

  it("answers as if there were no rules", () => {
    expect(JSON.stringify(stated)).toContain("STATED");
    expect(stated).toEqual(bare);
  });
});
