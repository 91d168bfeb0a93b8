import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coverageOf } from "../graph/coverage.js";
import { MODEL_VERSION } from "../graph/model.js";
import { packageRoot } from "../graph/paths.js";
import { countsQuery, type Keyed, keyedQueries, revisionQuery, searchQueries } from "../graph/queries.js";
import { loadTestGraph, openEmbeddedTestEngine, openTestEngine, type TestEngine } from "./support/engine.js";
import { hashOf, RECORDED_ON, REPORT, REPORT_DATE, world } from "./support/world.js";

type QueryName = keyof typeof keyedQueries;

/** Ties are entered in the wrong order, so that only the ids can put them right. */
const data = world()
  .source("47. Sitzung", { date: "2025-06-26" })
  .source("Webseite", { kind: "WEB_PAGE" })
  .actor("FITKO", { kind: "INSTITUTION" })
  .body("IT-Planungsrat")
  .decision("Beschluss 2025/25", { date: "2025-06-26", number: "2025/25" })
  .component("NOOTS", { kind: "PLATFORM" })
  .component("Unternehmenskonto")
  .component("Portal", { slug: "portal-b" })
  .component("Portal", { slug: "portal-a" })
  .component("Äpfel")
  .decision("Beschluss 2025/01", { date: "2025-03-28", number: "2025/01" })
  .relation("Beschluss 2025/25", "REFERS_TO", "Beschluss 2025/01", { key: "aendert", detail: "AMENDS" })
  .relation("Beschluss 2025/01", "REFERS_TO", "Beschluss 2025/25", { key: "auch", detail: "AMENDS" })
  .relation("Beschluss 2025/25", "REFERS_TO", "Beschluss 2025/01", { key: "hebt-auf", detail: "REPEALS" })
  .involved("FITKO", "NOOTS", {
    key: "fitko-noots",
    role: "MANDATED",
    since: "2025-Q3",
    until: "2027",
    basis: "Beschluss 2025/25",
    source: "47. Sitzung, Ziffer 3",
    status: "PLANNED",
    position: 1,
  })
  .involved("IT-Planungsrat", "NOOTS", { key: "planungsrat-noots", role: "COMMISSIONING", onBehalfOf: "FITKO" })
  .requires("Unternehmenskonto", "NOOTS", { key: "konto-noots-b", kind: "HARD" })
  .requires("Unternehmenskonto", "NOOTS", { key: "konto-noots-a", kind: "OPTIONAL", view: "TARGET" })
  .requires("Unternehmenskonto", "component:portal-b", { key: "konto-portal-b" })
  .requires("Unternehmenskonto", "component:portal-a", { key: "konto-portal-a" })
  .requires("Unternehmenskonto", "Äpfel", { key: "konto-aepfel" })
  .figure("NOOTS", "Kosten", 3, { key: "kosten-b", text: "3", conflict: "conflict:kosten" })
  .figure("NOOTS", "Kosten", 3, { key: "kosten-a", text: "3", conflict: "conflict:kosten" })
  .figure("Unternehmenskonto", "Kosten", 4, { key: "konto-kosten", text: "4", conflict: "conflict:kosten" })
  .state("Äpfel", "PLANNED", { key: "aepfel-geplant", conflict: "conflict:stand", date: "2025" })
  .attribute("NOOTS", "GOAL", "Once Only", {
    key: "ziel",
    source: ["Webseite, Absatz 2", "47. Sitzung, S. 9", "47. Sitzung, S. 10"],
    seen: "2025-07-02",
    withdrawn: { on: "2025-08-01", because: "misread" },
  })
  .retired("component:register-alt", { replacedBy: "NOOTS", on: "2025-05-01", because: "renamed" })
  .retired("component:verschwunden", { because: "never existed" })
  .build();

const thing = (id: string) => data.things.find((each) => each.id === id);
const statement = (id: string) => data.statements.find((each) => each.id === id);

/** What every list row says of a statement that says nothing but its ends. */
const plain = {
  role: null,
  detail: null,
  onBehalfOf: null,
  view: null,
  group: null,
  position: null,
  status: null,
  certainty: "STATED",
  conflict: null,
  rule: null,
  fromEarliest: null,
  fromLatest: null,
  untilEarliest: null,
  untilLatest: null,
  endInferredEarliest: null,
  endInferredLatest: null,
  endInferredSources: [],
  endInferredRecordedOn: null,
  evidenceFirst: REPORT_DATE,
  evidenceLast: REPORT_DATE,
  recordedOn: RECORDED_ON,
  withdrawnOn: null,
  sources: [REPORT],
  premiseSources: [],
};
const requires = { ...plain, predicate: "REQUIRES", detail: "HARD", view: "AS_IS" };
const component = { otherType: "Component", otherDecision: null, onBehalfOf: null };
const noots = { ...component, other: "component:noots", otherSortKey: "noots" };
const konto = { ...component, other: "component:unternehmenskonto", otherSortKey: "unternehmenskonto" };
const mandate = {
  ...plain,
  statement: "statement:fitko-noots",
  predicate: "INVOLVED_IN",
  role: "MANDATED",
  position: 1,
  status: "PLANNED",
  fromEarliest: "2025-07-01",
  fromLatest: "2025-09-30",
  untilEarliest: "2027-01-01",
  untilLatest: "2027-12-31",
  sources: ["source:47-sitzung"],
};
const cost = {
  ...plain,
  type: "FIGURE",
  predicate: "Kosten",
  text: "3",
  breakdownOf: null,
  dateEarliest: null,
  dateLatest: null,
};
const name = (id: string, text: string) => ({
  ...plain,
  ...{ statement: `statement:name-${id}`, type: "NAME", predicate: "OFFICIAL", text },
  ...{ breakdownOf: null, dateEarliest: null, dateLatest: null },
});
const goal = {
  ...plain,
  ...{ statement: "statement:ziel", predicate: "GOAL", evidenceFirst: "2025-07-02", evidenceLast: "2025-07-02" },
  ...{ withdrawnOn: "2025-08-01", sources: ["source:47-sitzung", "source:webseite"] },
};

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
  await loadTestGraph(test.engine, data, hashOf(data));
});
afterAll(() => test.close());

const rows = (query: QueryName, keys: readonly string[], limit = 10_000): Promise<readonly Keyed[]> =>
  test.engine.read<Keyed>(keyedQueries[query], { keys, limit });

describe("rows by key, in a total order", () => {
  it("thingsById gives each thing whole, by key, and nothing for a missing one", async () => {
    expect(await rows("thingsById", ["component:noots", "actor:fitko", "actor:missing"])).toEqual([
      { key: "actor:fitko", ...thing("actor:fitko") },
      { key: "component:noots", ...thing("component:noots") },
    ]);
    expect(thing("component:noots")).toMatchObject({ name: "NOOTS", kind: "PLATFORM", plural: false, title: null });
  });

  it("thingsByType gives the things of a type in German order, and equal names by id", async () => {
    const row = (id: string, sortKey: string, more: object) => ({
      ...{ id, sortKey, year: null, existsFrom: null, knownFrom: RECORDED_ON },
      ...more,
    });
    const product = { key: "Component", kind: "PRODUCT", sources: [REPORT] };
    const sources = [REPORT, "source:47-sitzung", "source:webseite"].toSorted();
    expect(await rows("thingsByType", ["Decision", "Component", "Person"])).toEqual([
      row("component:aepfel", "apfel", product),
      row("component:noots", "noots", {
        ...product,
        kind: "PLATFORM",
        sources: [REPORT, "source:47-sitzung"].toSorted(),
      }),
      row("component:portal-a", "portal", product),
      row("component:portal-b", "portal", product),
      row("component:unternehmenskonto", "unternehmenskonto", product),
      row("decision:2025-01", "beschluss 000000002025 000000000001", {
        ...{ key: "Decision", kind: null, year: 2025, existsFrom: "2025-03-28", sources: [REPORT] },
      }),
      row("decision:2025-25", "beschluss 000000002025 000000000025", {
        ...{ key: "Decision", kind: null, year: 2025, existsFrom: "2025-06-26" },
        sources: sources.filter((id) => id !== "source:webseite"),
      }),
    ]);
  });

  it("thingsByLookup gives all things that a key stands for, and equal names by id", async () => {
    expect(await rows("thingsByLookup", ["portal", "component register alt", "missing"])).toEqual([
      {
        ...{ key: "component register alt", id: "component:noots", type: "Component", sortKey: "noots" },
        ...{ written: "component:register-alt", statement: null },
      },
      ...["a", "b"].map((letter) => ({
        ...{ key: "portal", id: `component:portal-${letter}`, type: "Component", sortKey: "portal", written: "Portal" },
        statement: `statement:name-component-portal-${letter}`,
      })),
    ]);
  });

  it("relationsFrom gives the relations that start at each thing, by what they are and where they end", async () => {
    const portal = (letter: string) => ({
      ...{ key: "component:unternehmenskonto", statement: `statement:konto-portal-${letter}` },
      ...{ ...requires, ...component, other: `component:portal-${letter}`, otherSortKey: "portal" },
    });
    const key = "component:unternehmenskonto";
    expect(await rows("relationsFrom", [key, "actor:fitko", "component:missing"])).toEqual([
      { key: "actor:fitko", ...mandate, ...noots },
      {
        ...{ key, statement: "statement:konto-aepfel", ...requires, ...component },
        other: "component:aepfel",
        otherSortKey: "apfel",
      },
      { key, statement: "statement:konto-noots-a", ...requires, ...noots, detail: "OPTIONAL", view: "TARGET" },
      { key, statement: "statement:konto-noots-b", ...requires, ...noots },
      portal("a"),
      portal("b"),
    ]);
  });

  it("relationsTo gives the relations that end at each thing, by what they are and where they start", async () => {
    const key = "component:noots";
    expect(await rows("relationsTo", [key, "component:aepfel", "component:missing"])).toEqual([
      { key: "component:aepfel", statement: "statement:konto-aepfel", ...requires, ...konto },
      {
        ...{ key, ...plain, statement: "statement:planungsrat-noots", predicate: "INVOLVED_IN", role: "COMMISSIONING" },
        ...{ other: "actor:it-planungsrat", otherType: "Body", otherDecision: null, otherSortKey: "it planungsrat" },
        onBehalfOf: "actor:fitko",
      },
      { key, ...mandate, ...component, other: "actor:fitko", otherType: "Organisation", otherSortKey: "fitko" },
      { key, statement: "statement:konto-noots-a", ...requires, ...konto, detail: "OPTIONAL", view: "TARGET" },
      { key, statement: "statement:konto-noots-b", ...requires, ...konto },
    ]);
  });

  it("referencesByKind gives what refers to anything, by kind and by what refers", async () => {
    const decision = (number: string) => ({
      ...{ other: `decision:2025-${number}`, otherType: "Decision", otherDecision: null },
      otherSortKey: `beschluss 000000002025 0000000000${number}`,
    });
    const refers = (detail: string, key: string) => ({
      ...{ key: detail, ...plain, statement: `statement:${key}`, predicate: "REFERS_TO", detail },
    });
    expect(await rows("referencesByKind", ["REPEALS", "AMENDS", "CONFIRMS"])).toEqual([
      { ...refers("AMENDS", "auch"), ...decision("01"), fromEarliest: "2025-03-28" },
      { ...refers("AMENDS", "aendert"), ...decision("25"), fromEarliest: "2025-06-26" },
      { ...refers("REPEALS", "hebt-auf"), ...decision("25"), fromEarliest: "2025-06-26" },
    ]);
  });

  it("attributesByThing gives what is no relation, by type, and equal values by statement", async () => {
    const [key, conflict] = ["component:noots", "conflict:kosten"];
    expect(await rows("attributesByThing", [key, "component:aepfel", "component:missing"])).toEqual([
      { key: "component:aepfel", ...name("component-aepfel", "Äpfel") },
      {
        ...{
          key: "component:aepfel",
          ...plain,
          statement: "statement:aepfel-geplant",
          type: "STATE",
          predicate: "PLANNED",
        },
        ...{ conflict: "conflict:stand", text: null, breakdownOf: null, dateEarliest: "2025-01-01" },
        dateLatest: "2025-12-31",
      },
      { key, statement: "statement:kosten-a", ...cost, conflict },
      { key, statement: "statement:kosten-b", ...cost, conflict },
      { key, ...name("component-noots", "NOOTS") },
      { key, ...goal, type: "TEXT", text: "Once Only", breakdownOf: null, dateEarliest: null, dateLatest: null },
    ]);
  });

  it("statementsById gives each statement whole, without its citations", async () => {
    const whole = (id: string) => {
      const { citations: _, ...record } = statement(id) ?? { citations: [] };
      return { key: id, ...record };
    };
    const [first, second] = ["statement:fitko-noots", "statement:ziel"];
    expect(await rows("statementsById", [second, "statement:missing", first])).toEqual([
      { ...whole(first), sources: ["source:47-sitzung"] },
      { ...whole(second), sources: ["source:47-sitzung", "source:webseite"] },
    ]);
    expect(statement(first)).toMatchObject({ basis: "decision:2025-25", fromText: "2025-Q3", value: null });
  });

  it("statementsBySource gives each statement once, by what it is about, and equal ones by statement", async () => {
    const about = { key: "source:47-sitzung", ...goal, type: "TEXT", subject: "component:noots" };
    expect(await rows("statementsBySource", ["source:webseite", "source:47-sitzung", "source:missing"])).toEqual([
      { key: "source:47-sitzung", ...mandate, type: "RELATION", subject: "actor:fitko" },
      about,
      { ...about, key: "source:webseite" },
    ]);
    const report = await rows("statementsBySource", [REPORT]);
    expect(report.filter((row) => "predicate" in row && row.predicate === "Kosten")).toEqual(
      ["kosten-a", "kosten-b", "konto-kosten"].map((key) => expect.objectContaining({ statement: `statement:${key}` })),
    );
  });

  it("statementsByChange gives what changed in a month in each way, by statement", async () => {
    const change = { type: "TEXT", dateEarliest: null, dateLatest: null };
    expect(await rows("statementsByChange", ["WITHDRAWN 2025-08 4", "WITHDRAWN 2025-08 3", "missing"])).toEqual([
      { key: "WITHDRAWN 2025-08 4", ...goal, ...change },
    ]);
    const learned = await rows("statementsByChange", ["LEARNED 2025-07 4", "LEARNED 2025-08 4"]);
    const ids = data.statements.map(({ id }) => id).filter((id) => "lt4d".includes(id.at(-1) ?? ""));
    expect(learned).toEqual(ids.toSorted().map((id) => expect.objectContaining({ statement: id })));
    // What is only planned does not come true.
    expect(await rows("statementsByChange", ["BECAME_TRUE 2025-07", "ENDED 2027-01"])).toEqual([]);
  });

  it("statementsByConflict gives the statements of a group by subject, and those of one subject by statement", async () => {
    const key = "conflict:kosten";
    expect(await rows("statementsByConflict", ["conflict:stand", key, "conflict:missing"])).toEqual([
      { key, statement: "statement:kosten-a", subject: "component:noots" },
      { key, statement: "statement:kosten-b", subject: "component:noots" },
      { key, statement: "statement:konto-kosten", subject: "component:unternehmenskonto" },
      { key: "conflict:stand", statement: "statement:aepfel-geplant", subject: "component:aepfel" },
    ]);
  });

  it("citationsByStatement gives every place, by source, and those in one source by place", async () => {
    const [key, session] = ["statement:ziel", "source:47-sitzung"];
    const cited = { key, source: session, seen: "2025-07-02", sortKey: "000000000047 sitzung" };
    expect(await rows("citationsByStatement", [key, "statement:fitko-noots", "statement:missing"])).toEqual([
      { ...cited, key: "statement:fitko-noots", place: "Ziffer 3", seen: null },
      { ...cited, place: "S. 10" },
      { ...cited, place: "S. 9" },
      { ...cited, source: "source:webseite", place: "Absatz 2", sortKey: "webseite" },
    ]);
  });

  it("citationsByStatement puts two visits to the same place in the order of their days", async () => {
    const citation = { source: REPORT, place: "S. 1" };
    const days = ["2025-09-01", null, "2025-03-01", "2025-06-01"];
    const visited = data.statements.map((each) =>
      each.id === "statement:ziel" ? { ...each, citations: days.map((seen) => ({ ...citation, seen })) } : each,
    );
    const changed = { ...data, statements: visited };
    await loadTestGraph(test.engine, changed, hashOf(changed));
    try {
      const found = await test.engine.read(keyedQueries.citationsByStatement, { keys: ["statement:ziel"], limit: 9 });
      expect(found.map(({ seen }) => seen)).toEqual(["2025-03-01", "2025-06-01", "2025-09-01", null]);
    } finally {
      await loadTestGraph(test.engine, data, hashOf(data));
    }
  });

  it("relationCounts gives how many relations start and end at a thing, none for one without", async () => {
    const counted = async (key: string) => ({
      key,
      starting: (await rows("relationsFrom", [key])).length,
      ending: (await rows("relationsTo", [key])).length,
    });
    const keys = ["actor:fitko", "component:missing", "component:noots"];
    expect(await rows("relationCounts", keys)).toEqual(await Promise.all(keys.map(counted)));
  });

  it("retiredById gives what became of an id that is no longer in use", async () => {
    const ids = ["component:verschwunden", "component:register-alt", "component:noots"];
    expect(await rows("retiredById", ids)).toEqual([
      {
        ...{ key: "component:register-alt", id: "component:register-alt", replacedBy: "component:noots" },
        ...{ retiredOn: "2025-05-01", because: "renamed" },
      },
      {
        ...{ key: "component:verschwunden", id: "component:verschwunden", replacedBy: null },
        ...{ retiredOn: RECORDED_ON, because: "never existed" },
      },
    ]);
  });
});

describe("the ceiling of rows", () => {
  // The first key of each has more rows than the ceiling of one, and comes first in the answer.
  it.each<[QueryName, string, string]>([
    ["thingsByType", "Component", "Decision"],
    ["thingsByLookup", "portal", "webseite"],
    ["relationsFrom", "component:unternehmenskonto", "actor:fitko"],
    ["relationsTo", "component:noots", "component:portal-a"],
    ["referencesByKind", "AMENDS", "REPEALS"],
    ["attributesByThing", "component:noots", "component:portal-a"],
    ["statementsBySource", "source:bericht", "source:webseite"],
    ["statementsByChange", "LEARNED 2025-07 4", "WITHDRAWN 2025-08 4"],
    ["statementsByConflict", "conflict:kosten", "conflict:stand"],
    ["citationsByStatement", "statement:ziel", "statement:fitko-noots"],
  ])("of %s is counted for each key by itself", async (query, rich, poor) => {
    const all = await rows(query, [rich, poor]);
    const of = (key: string, count: number) => all.filter((row) => row.key === key).slice(0, count);
    expect(of(rich, 10).length).toBeGreaterThan(1);
    expect(of(poor, 10).length).toBeGreaterThan(0);
    const both = await rows(query, [rich, poor], 1);
    expect(both.filter((row) => row.key === rich)).toEqual(of(rich, 1));
    expect(both.filter((row) => row.key === poor)).toEqual(of(poor, 1));
    expect(both).toHaveLength(2);
  });
});

describe("the state of the record", () => {
  it("is named by its content and counted up with each load that changes something", async () => {
    const other = world().actor("FITKO").build();
    const before = await loadTestGraph(test.engine, other, hashOf(other));
    const after = await loadTestGraph(test.engine, data, hashOf(data));
    const sequence = Number.parseInt(before.revision, 10) + 1;
    const revision = `${sequence}-${hashOf(data).slice(0, 12)}`;
    expect(after).toMatchObject({ revision, unchanged: false });
    expect(await test.engine.read(revisionQuery, {})).toEqual([
      {
        ...{ revision, sequence, contentHash: hashOf(data), modelVersion: MODEL_VERSION },
        ...{ dataAsOf: RECORDED_ON, purpose: "test", coverage: JSON.stringify(coverageOf(data)) },
      },
    ]);
    expect(await loadTestGraph(test.engine, data, hashOf(data))).toMatchObject({ revision, unchanged: true });
    expect((await test.engine.read(revisionQuery, {})).map((row) => row.sequence)).toEqual([sequence]);
  });

  it("is no row and no count where nothing was ever loaded", async () => {
    // Only an embedded graph can be had empty: a Neo4j that tests may use holds their last graph.
    const empty = await openEmbeddedTestEngine();
    try {
      expect(await empty.engine.read(revisionQuery, {})).toEqual([]);
      expect(await empty.engine.read(countsQuery, {})).toEqual([]);
    } finally {
      await empty.close();
    }
  });

  it("is counted by type of thing, and by stated and derived statements", async () => {
    const graph = world()
      .actor("Bund", { kind: "FEDERATION" })
      .actor("BMI", { kind: "MINISTRY" })
      .component("NOOTS")
      .involved("BMI", "NOOTS", { role: "FUNDING", onBehalfOf: "Bund", key: "funding" })
      .build({ derived: true });
    await loadTestGraph(test.engine, graph, hashOf(graph));
    const counts = await test.engine.read(countsQuery, {});
    expect(counts.toSorted((a, b) => (a.label < b.label ? -1 : 1))).toEqual([
      { label: "Component", total: 1 },
      { label: "Organisation", total: 2 },
      { label: "Source", total: 1 },
      { label: "derived", total: 1 },
      { label: "stated", total: 5 },
    ]);
    await loadTestGraph(test.engine, data, hashOf(data));
  });
});

describe("the files of the queries", () => {
  const folder = join(packageRoot, "graph", "queries");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.replaceAll("\\", "/").replace(/\.cypher$/, ""))
    .sort();

  it("say their name and purpose on the first line", () => {
    const silent = files.filter((file) => {
      const [first = ""] = readFileSync(join(folder, `${file}.cypher`), "utf8").split("\n");
      return !new RegExp(`^// ${file.slice(file.lastIndexOf("/") + 1)}: \\S.{10,}`).test(first);
    });
    expect(files.length).toBeGreaterThan(20);
    expect(silent).toEqual([]);
  });

  it("are each used by a query constant, and each constant has its file", () => {
    const sources = ["graph", "loaders", "resolvers", "seeds", "server"].flatMap((part) =>
      readdirSync(join(packageRoot, part), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(join(packageRoot, part, file), "utf8")),
    );
    const used = sources.flatMap((text) =>
      [...text.matchAll(/\bquery(?:<[^()]*>)?\("([^"]+)"\)/g)].map((match) => match[1]),
    );
    expect([...new Set(used)].sort()).toEqual(files);
  });

  it("bear the names of their constants", () => {
    expect(Object.values(keyedQueries).map((query) => query.name)).toEqual(Object.keys(keyedQueries));
    expect(Object.keys(keyedQueries)).toHaveLength(14);
    expect([revisionQuery.name, countsQuery.name]).toEqual(["revision", "counts"]);
    expect(Object.values(searchQueries).map((query) => query.name)).toEqual([
      "searchThings",
      "searchTexts",
      "searchRelations",
    ]);
  });
});
