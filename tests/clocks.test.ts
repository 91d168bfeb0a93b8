/** Both clocks: what was true on a day (asOf), and what the graph knew at the end of one (knownAt). */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StatementRecord } from "../graph/model.js";
import { stands, validityIn } from "../loaders/time.js";
import { buildGraph } from "../seeds/build.js";
import { mustExist } from "../seeds/existence.js";
import { outweighs } from "../seeds/rules/derivation.js";
import { blankStatement } from "../seeds/statements.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { edit, release, validSeeds, withSeedFolder } from "./support/seedFolder.js";
import { RECORDED_ON, world } from "./support/world.js";

type Status = StatementRecord["status"];

describe("what a fact without a begin needs to exist", () => {
  it.each<[string, string, string, string | null, Status, readonly string[]]>([
    ["an actor for a role", "actor:a", "INVOLVED_IN", "LEAD", null, ["actor:a"]],
    ["and what it uses", "actor:a", "INVOLVED_IN", "USE", null, ["actor:a", "component:b"]],
    ["and what it runs", "actor:a", "INVOLVED_IN", "OPERATION", "IN_FORCE", ["actor:a", "component:b"]],
    ["nothing for a plan", "actor:a", "INVOLVED_IN", "USE", "PLANNED", []],
    ["nothing for a condition", "actor:a", "INVOLVED_IN", "USE", "CONDITIONAL", []],
    ["nothing for a denial", "actor:a", "INVOLVED_IN", "USE", "NEGATED", []],
    ["a decision for what it decides, be it a plan", "decision:a", "CONCERNS", null, "PLANNED", ["decision:a"]],
    ["a measure for whom it addresses", "measure:a", "ADDRESSED_TO", null, null, ["measure:a"]],
    ["a body for what it steers", "actor:a", "STEERS", null, null, ["actor:a"]],
    ["a successor for what it follows", "component:a", "SUCCEEDS", null, null, ["component:a"]],
    ["nothing for a planned successor", "component:a", "SUCCEEDS", null, "PLANNED", []],
    ["a task and its actor", "task:a", "TASK_OF", null, null, ["task:a", "component:b"]],
    ["a thing for what it requires, which may be yet to come", "component:a", "REQUIRES", null, null, ["component:a"]],
    ["a thing for its legal basis", "component:a", "BASED_ON", null, null, ["component:a"]],
    ["a part and its whole", "project:a", "PART_OF", null, null, ["project:a", "component:b"]],
    ["nothing for a planned part", "project:a", "PART_OF", null, "PLANNED", []],
  ])("is %s", (_, subject, predicate, role, status, needed) => {
    const statement = { type: "RELATION", subject, predicate, object: "component:b", status } as const;
    expect(mustExist({ ...statement, role: role as StatementRecord["role"] })).toEqual(needed);
  });

  it("is both ends of a role in what is not made, or of who steers it", () => {
    for (const object of ["project:b", "programme:b", "source:b"]) {
      const within = { type: "RELATION", subject: "actor:a", object } as const;
      expect(mustExist({ ...within, predicate: "INVOLVED_IN", role: "LEAD" })).toEqual(["actor:a", object]);
      expect(mustExist({ ...within, predicate: "STEERS" })).toEqual(["actor:a", object]);
    }
  });

  it("is both ends where one actor is part of another or has a role in it, and nothing for a name", () => {
    const between = { type: "RELATION", subject: "actor:a", object: "actor:b" } as const;
    expect(mustExist({ ...between, predicate: "INVOLVED_IN", role: "CHAIR" })).toEqual(["actor:a", "actor:b"]);
    expect(mustExist({ ...between, predicate: "PART_OF" })).toEqual(["actor:a", "actor:b"]);
    expect(mustExist({ type: "NAME", subject: "actor:a", predicate: "OFFICIAL" })).toEqual([]);
  });
});

describe("a plan without a stated begin", () => {
  const plan = {
    fromLatest: null,
    fromEarliest: null,
    untilEarliest: null,
    untilLatest: null,
    status: "PLANNED",
  } as const;
  const ends = {
    endInferredEarliest: null,
    endInferredLatest: null,
    endInferredSources: [],
    endInferredRecordedOn: null,
    recordedOn: null,
  };
  it.each<[string, string | null, string | null, string, string]>([
    ["holds from the year of its first source on", "2021-06-30", "2021-06-30", "2021-01-01", "ASSUMED"],
    ["not before", "2021-06-30", "2023-01-01", "2020-12-31", "DOES_NOT_HOLD"],
    ["whenever in a year the source is from", "2021-12-31", "2021-01-01", "2021-03-01", "ASSUMED"],
    ["on any day where no source has a date", null, null, "1990-01-01", "ASSUMED"],
  ])("%s", (_, evidenceFirst, evidenceLast, day, validity) => {
    expect(validityIn({ ...plan, ...ends, evidenceFirst, evidenceLast }, { asOf: day, statedIn: null })).toBe(validity);
  });
});

describe("what the graph knew at the end of a day", () => {
  const day = fc.constantFrom("2025-07-01", "2025-07-02", "2025-07-03", "2025-07-04", "2025-07-05");
  const entry = fc.record({ recordedOn: fc.option(day, { nil: null }), withdrawnOn: fc.option(day, { nil: null }) });

  it("is what recording and withdrawing up to that day, one after the other, leaves", () => {
    fc.assert(
      fc.property(fc.array(entry), day, (rows, knownAt) => {
        const standing = new Set<number>();
        for (const today of ["2025-07-01", "2025-07-02", "2025-07-03", "2025-07-04", "2025-07-05"]) {
          if (today > knownAt) break;
          for (const [index, { recordedOn }] of rows.entries()) if (recordedOn === today) standing.add(index);
          for (const [index, { withdrawnOn }] of rows.entries()) if (withdrawnOn === today) standing.delete(index);
        }
        // What was withdrawn before it was recorded follows from premises that never stood together.
        const never = rows.flatMap(({ recordedOn, withdrawnOn }, index) =>
          recordedOn !== null && withdrawnOn !== null && withdrawnOn < recordedOn ? [index] : [],
        );
        const expected = [...standing].filter((index) => !never.includes(index)).sort((a, b) => a - b);
        const scope = { asOf: "2025-07-05", statedIn: null, knownAt };
        expect(rows.flatMap((row, index) => (stands(row, scope) ? [index] : []))).toEqual(expected);
      }),
    );
  });

  it("has of two ways to what is inferred the one that stands, then the one that was known first", () => {
    const way = (recordedOn: string | null, more = {}) => ({ ...derived, recordedOn, ...more });
    const [early, late] = [way("2025-07-01"), way("2025-07-02")];
    expect([outweighs(early, late), outweighs(late, early), outweighs(early, early)]).toEqual([true, false, false]);
    expect(outweighs(late, way("2025-07-01", { withdrawnOn: "2025-07-03" }))).toBe(true);
    expect(outweighs(late, way("2025-07-01", { condition: "auf Antrag" }))).toBe(true);
    expect([outweighs(late, way(null)), outweighs(way(null), late)]).toEqual([true, false]);
  });
  const derived: StatementRecord = {
    ...blankStatement,
    ...{ id: "statement:1", type: "RELATION", subject: "actor:a", predicate: "INVOLVED_IN", citations: [] },
  };

  it("has what is inferred from a statement that is not released yet on no day", () => {
    const { statements } = world()
      .actor("Amt")
      .body("Rat", { kind: "STEERING_GROUP" })
      .component("Dienst")
      .relation("Rat", "STEERS", "Dienst")
      .involved("Amt", "Rat", { role: "MEMBER", recordedOn: null })
      .build({ derived: true });
    const found = statements.filter(({ rule }) => rule !== null);
    expect(found.map(({ recordedOn }) => recordedOn)).toEqual([null]);
  });
});

/** What was true: an authority that is younger than what it runs, a body whose name changed, and a decision. */
const record = world()
  .source("Alt", { date: "2015-06-01" })
  .source("Neu", { date: "2025-06-01" })
  .actor("Amt", { existsFrom: "2020-01-01" })
  .actor("Vorläufer", { existsFrom: "2016-01-01" })
  .component("Dienst", { existsFrom: "2010-01-01" })
  .component("App", { article: "die", plural: true, existsFrom: "2014-11-01" })
  .component("Fern", { existsFrom: "2024-01-01" })
  .involved("Amt", "Dienst", { role: "OPERATION", source: "Neu", key: "betrieb" })
  .involved("Vorläufer", "Dienst", { role: "DEVELOPMENT", source: "Alt", key: "genannt" })
  .involved("Amt", "Fern", { role: "LEAD", source: "Neu", key: "leitung" })
  .involved("Amt", "Fern", { role: "USE", status: "PLANNED", source: "Neu", key: "plan" })
  .named("App", "App2", { kind: "FORMER", until: "2023-11", source: "Neu" })
  .named("App", "App1", { kind: "FORMER", since: "2015", until: "2017-06", source: "Neu" })
  .body("Rat")
  .meeting("Sitzung", { date: "2025-03-01" })
  .decision("Beschluss", { date: "2025-03-01" })
  .relation("Sitzung", "HELD_BY", "Rat")
  .relation("Beschluss", "DECIDED_BY", "Rat")
  .relation("Beschluss", "DECIDED_AT", "Sitzung")
  .relation("Beschluss", "CONCERNS", "Dienst", { source: "Neu" })
  .dated("Beschluss", "DECIDED", "2025-03-01")
  .build();

describe("what was true on a day", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: record });
  });
  afterAll(() => api.close());

  const involved = async (asOf: string, more = "") => {
    const { component } = await api.expectData(
      `{ component(ref: "Dienst", asOf: "${asOf}") { involvements${more} { nodes { actor { name } validity } } } }`,
    );
    const { nodes } = (component as { involvements: { nodes: { actor: { name: string }; validity: string }[] } })
      .involvements;
    return nodes.map(({ actor, validity }) => `${actor.name} ${validity}`);
  };

  it("is nothing by an actor that did not exist, and assumed from then to the first source", async () => {
    expect(await involved("2019-12-31")).toEqual(["Vorläufer ASSUMED"]);
    expect(await involved("2020-01-01")).toEqual(["Vorläufer ASSUMED", "Amt ASSUMED"]);
    expect(await involved("2025-06-01")).toEqual(["Vorläufer ASSUMED", "Amt HOLDS"]);
    expect(await involved("2020-01-01", "(validity: [HOLDS, POSSIBLE])")).toEqual([]);
    expect(await involved("2019-12-31", "(history: true)")).toContain("Amt DOES_NOT_HOLD");
  });

  it("is what a source vouches for, though it is older than the day from which the actor is known to exist", async () => {
    expect(await involved("2015-06-01")).toEqual(["Vorläufer HOLDS"]);
  });

  it("says of such a fact the day before which it is not, and no begin", async () => {
    expect(
      await api.expectData(`{ node(id: "statement:betrieb") { ... on Statement { since { text } notBefore } } }`),
    ).toEqual({ node: { since: null, notBefore: "2020-01-01" } });
  });

  it("lets an actor lead what does not exist yet, and plan to use it once a source has told of that", async () => {
    const involvements = async (asOf: string) => {
      const { component } = await api.expectData(
        `{ component(ref: "Fern", asOf: "${asOf}") { involvements { nodes { role status } } } }`,
      );
      return (component as { involvements: { nodes: unknown } }).involvements.nodes;
    };
    const [lead, plan] = [
      { role: "LEAD", status: null },
      { role: "USE", status: "PLANNED" },
    ];
    expect(await involvements("2021-01-01")).toEqual([lead]);
    expect(await involvements("2025-01-01")).toEqual([lead, plan]);
  });

  it("is what a decision says, from the day on which it was taken", async () => {
    const document = (asOf: string) => `{
      decision(ref: "Beschluss", asOf: "${asOf}") { body { name } meeting { name } concerns { name } date { text } }
      meeting(ref: "Sitzung", asOf: "${asOf}") { body { name } decisionsTaken { totalCount } }
      component(ref: "Dienst", asOf: "${asOf}") { decisions { totalCount } relations(types: [CONCERNS]) { totalCount } }
      actor(ref: "Rat", asOf: "${asOf}") { ... on Body { meetings { totalCount } decisionsTaken { totalCount } } }
      decisions(asOf: "${asOf}") { totalCount }
      meetings(asOf: "${asOf}") { totalCount }
      sources(asOf: "${asOf}") { totalCount }
      components(asOf: "${asOf}") { totalCount }
    }`;
    const [none, one] = [{ totalCount: 0 }, { totalCount: 1 }];
    expect(await api.expectData(document("2025-02-28"))).toEqual({
      decision: { body: { name: "Rat" }, meeting: null, concerns: [], date: { text: "2025-03-01" } },
      meeting: { body: { name: "Rat" }, decisionsTaken: none },
      component: { decisions: none, relations: none },
      actor: { meetings: none, decisionsTaken: none },
      ...{ decisions: none, meetings: none, sources: one, components: { totalCount: 3 } },
    });
    expect(await api.expectData(document("2025-03-01"))).toEqual({
      decision: {
        ...{ body: { name: "Rat" }, meeting: { name: "Sitzung" }, concerns: [{ name: "Dienst" }] },
        date: { text: "2025-03-01" },
      },
      meeting: { body: { name: "Rat" }, decisionsTaken: one },
      component: { decisions: one, relations: one },
      actor: { meetings: one, decisionsTaken: one },
      ...{ decisions: one, meetings: one, sources: one, components: { totalCount: 3 } },
    });
  });

  it.each([
    ["before the thing existed, that of today", "2014-10-31", "App", "die"],
    ["a former one without a begin, as old as the thing", "2014-11-01", "App2", null],
    ["of an imprecise begin, not yet the name that may have begun", "2015-06-01", "App2", null],
    ["of two, the one that ended first", "2016-01-01", "App1", null],
    ["up to the first day that can be its last", "2017-06-01", "App1", null],
    ["within an imprecise end, the other that surely holds", "2017-06-02", "App2", null],
    ["after the first day that can be its last, that of today", "2023-11-02", "App", "die"],
    ["today, that of today", "2026-01-01", "App", "die"],
  ])("is the name: %s", async (_, asOf, name, article) => {
    expect(await api.expectData(`{ component(ref: "App", asOf: "${asOf}") { name article isPlural } }`)).toEqual({
      component: { name, article, isPlural: article !== null },
    });
    // A name says nothing about a source: the choice of sources does not change it.
    expect(await api.expectData(`{ component(ref: "App2", asOf: "${asOf}", statedIn: ["bericht"]) { name } }`)).toEqual(
      { component: { name } },
    );
  });
});

describe("the name of a thing", () => {
  it("costs a read for a name that depends on the day, and none today or for any other name", async () => {
    const cold = await openTestApi({ data: record, keptRows: false });
    try {
      const reads = async (document: string) => (await cold.ask(document)).extensions.reads;
      expect(await reads(`{ component(ref: "App") { name } }`)).toBe(2);
      expect(await reads(`{ component(ref: "App", asOf: "2016-01-01") { name article isPlural } }`)).toBe(3);
      expect(await reads(`{ component(ref: "Dienst", asOf: "2016-01-01") { name article isPlural } }`)).toBe(2);
    } finally {
      await cold.close();
    }
  });
});

/** What was known: facts that were recorded, withdrawn and followed one day after the other. */
const history = world()
  .source("Spät", { knownFrom: "2025-09-01", date: "2025-08-01" })
  .actor("Amt")
  .actor("Neuling", { knownFrom: "2025-08-01" })
  .body("Rat", { kind: "STEERING_GROUP" })
  .component("Dienst")
  .relation("Rat", "STEERS", "Dienst", { key: "steuert", recordedOn: "2025-09-01" })
  .involved("Amt", "Rat", { role: "MEMBER", key: "mitglied" })
  .involved("Neuling", "Rat", { role: "CHAIR", since: "2025-01-01", key: "nachfolge", recordedOn: "2025-08-01" })
  .involved("Amt", "Rat", { role: "CHAIR", since: "2020-01-01", source: "Bericht", seen: "2020-01-01", key: "vorsitz" })
  .attribute("Dienst", "GOAL", "Verlesen", {
    key: "verlesen",
    withdrawn: { on: "2025-09-01", because: "misread" },
  })
  .named("Dienst", "Dinst", {
    kind: "OFFICIAL",
    key: "verschrieben",
    withdrawn: { on: "2025-08-01", because: "misprint" },
  })
  .build({ derived: true });
/** The name that replaced the misprint was recorded when that was withdrawn. */
const known = {
  ...history,
  statements: history.statements.map((each) =>
    each.id === "statement:name-component-dienst" ? { ...each, recordedOn: "2025-08-01" } : each,
  ),
};

describe("what the graph knew", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: known });
  });
  afterAll(() => api.close());

  const at = (day: string) => `knownAt: "${day}"`;
  const goals = async (day: string) => {
    const { component } = await api.expectData(`{ component(ref: "Dienst", ${at(day)}) { attributes { text } } }`);
    return (component as { attributes: { text: string }[] }).attributes.map(({ text }) => text);
  };

  it("has a statement from the day on which it was recorded to the day before it was withdrawn", async () => {
    expect(await goals(RECORDED_ON)).toEqual(["Verlesen"]);
    expect(await goals("2025-08-31")).toEqual(["Verlesen"]);
    expect(await goals("2025-09-01")).toEqual([]);
    expect(await api.expectData(`{ component(ref: "Dienst") { attributes { text } } }`)).toEqual({
      component: { attributes: [] },
    });
  });

  it("says of a statement that stood then how it holds, and that it was withdrawn since", async () => {
    const ask = (day: string) =>
      api.expectData(`{ node(id: "statement:verlesen", ${at(day)}) { ... on Statement { validity withdrawnOn } } }`);
    expect(await ask("2025-08-31")).toEqual({ node: { validity: "ASSUMED", withdrawnOn: "2025-09-01" } });
    expect(await ask("2025-09-01")).toEqual({ node: { validity: "DOES_NOT_HOLD", withdrawnOn: "2025-09-01" } });
  });

  it("has no thing and no statement of which nothing was recorded, by id, by name or in lists", async () => {
    const ask = (day: string) =>
      api.expectData(`{
        thing(id: "actor:neuling", ${at(day)}) { name }
        node(id: "statement:nachfolge", ${at(day)}) { id }
        nodes(ids: ["actor:amt", "actor:neuling"], ${at(day)}) { id }
        actor(ref: "Neuling", ${at(day)}) { name }
        lookup(text: "Neuling", ${at(day)}) { thing { name } statement { id } }
        dependencyGraph(of: "Neuling", ${at(day)}) { nodes { depth } }
        changes(since: "2025-01-01", of: "Neuling", ${at(day)}) { totalCount }
        actors(${at(day)}) { nodes { id } }
      }`);
    expect(await ask("2025-07-31")).toEqual({
      ...{ thing: null, node: null, nodes: [{ id: "actor:amt" }, null], actor: null, lookup: [] },
      ...{ dependencyGraph: null, changes: null },
      actors: { nodes: [{ id: "actor:amt" }, { id: "actor:rat" }] },
    });
    expect(await ask("2025-08-01")).toMatchObject({
      ...{ thing: { name: "Neuling" }, node: { id: "statement:nachfolge" }, actor: { name: "Neuling" } },
      lookup: [{ thing: { name: "Neuling" }, statement: { id: "statement:name-actor-neuling" } }],
      actors: { nodes: [{ id: "actor:amt" }, { id: "actor:neuling" }, { id: "actor:rat" }] },
    });
  });

  it("calls a thing as it did then", async () => {
    const name = async (day: string) =>
      (await api.expectData(`{ thing(id: "component:dienst", ${at(day)}) { name } }`)).thing;
    expect([await name("2025-07-31"), await name("2025-08-01")]).toEqual([{ name: "Dinst" }, { name: "Dienst" }]);
  });

  it("infers from the day on which all premises were known", async () => {
    const ask = async (day: string) => {
      const { component } = await api.expectData(
        `{ component(ref: "Dienst", ${at(day)}) { involvements(roles: [MEMBER]) { nodes { derivedBy statement { recordedOn } } } } }`,
      );
      return (component as { involvements: { nodes: unknown[] } }).involvements.nodes;
    };
    expect(await ask("2025-08-31")).toEqual([]);
    expect(await ask("2025-09-01")).toEqual([{ derivedBy: "STEERING", statement: { recordedOn: "2025-09-01" } }]);
  });

  it("ends a term by a successor from the day on which it knew of that one", async () => {
    const ask = async (day: string) => {
      const { actor } = await api.expectData(
        `{ actor(ref: "Rat", ${at(day)}) { ... on Body { chairs { actor { name } endInferred { latest } } } } }`,
      );
      return (actor as { chairs: unknown[] }).chairs;
    };
    expect(await ask("2025-07-31")).toEqual([{ actor: { name: "Amt" }, endInferred: null }]);
    expect(await ask("2025-08-01")).toEqual([{ actor: { name: "Neuling" }, endInferred: null }]);
  });

  it("keeps what a thing is by its definition", async () => {
    const { actor } = await api.expectData(`{ actor(ref: "Rat", ${at(RECORDED_ON)}) { steers { to { name } } kind } }`);
    expect(actor).toEqual({ steers: [], kind: "STEERING_GROUP" });
  });

  it("answers for both clocks at once", async () => {
    const { actor } = await api.expectData(
      `{ actor(ref: "Rat", asOf: "2024-12-31", ${at("2025-08-01")}) { ... on Body { chairs { actor { name } validity } } } }`,
    );
    expect(actor).toEqual({ chairs: [{ actor: { name: "Amt" }, validity: "ASSUMED" }] });
  });

  it("is the whole record where the day is today", async () => {
    const { meta } = await api.expectData("{ meta { today recordedFrom } }");
    const { today, recordedFrom } = meta as { today: string; recordedFrom: string };
    expect(recordedFrom).toBe(RECORDED_ON);
    const fields = "nodes { id name statements(first: 100) { nodes { id } } }";
    const all = "types: [Organisation, Body, Component, Source], first: 100";
    const now = await api.expectData(`{ things(${all}) { ${fields} } }`);
    expect(await api.expectData(`{ things(${all}, ${at(today)}) { ${fields} } }`)).toEqual(now);
  });

  it.each([
    ["2025-06-30", /before the record began; it must be 2025-07-01 or later/],
    ["2199-01-01", /is to come; it must be today \(\d{4}-\d\d-\d\d\) or earlier/],
    ["gestern", /is not a day such as/],
  ])("is not said for %s", async (day, message) => {
    const { errors } = await api.ask(`{ components(${at(day)}) { totalCount } }`);
    expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("a statement that is withdrawn in the seeds", () => {
  it("takes with it what followed from it, which the graph knew up to the day before", async () => {
    const released = await release(validSeeds);
    const withdrawn = edit(
      released,
      "actors/akteure.yaml",
      "{ actor: actor:bund, role: chair, basis: decision:rat-2025-09 }",
      "{ actor: actor:bund, role: chair, basis: decision:rat-2025-09, withdrawn: { on: 2026-02-01, because: Verlesen. } }",
    );
    const { data, problems } = await withSeedFolder(withdrawn, buildGraph);
    expect(problems).toEqual([]);
    const derived = data.statements.filter(({ rule }) => rule === "STEERING");
    expect(derived.length).toBeGreaterThan(0);
    for (const each of derived) expect(each).toMatchObject({ recordedOn: "2026-01-05", withdrawnOn: "2026-02-01" });
    const api = await openTestApi({ data });
    try {
      const ask = async (day: string) => {
        const { thing } = await api.expectData(
          `{ thing(id: "component:konto", knownAt: "${day}") { involvements(roles: [CHAIR]) { totalCount } } }`,
        );
        return thing;
      };
      expect(await ask("2026-01-31")).toEqual({ involvements: { totalCount: derived.length } });
      expect(await ask("2026-02-01")).toEqual({ involvements: { totalCount: 0 } });
    } finally {
      await api.close();
    }
  });
});
