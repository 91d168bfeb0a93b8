/** Who is involved in what, rolled up: from the thing, from the actor, the counts of facets, two actors compared. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphData } from "../graph/model.js";
import { KeptRows } from "../loaders/byKey.js";
import { faceted } from "../loaders/facets.js";
import {
  type Entry,
  INVOLVEMENT_PLACES,
  INVOLVEMENTS,
  involvementsFrom,
  type RollUp,
  statusOf,
  through,
} from "../loaders/involvement.js";
import { levelsOf } from "../loaders/level.js";
import { Pace } from "../loaders/pace.js";
import type { Scope } from "../loaders/time.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { anything, request, scopes } from "./support/dependencies.js";
import { engineName, loadTestGraph, openTestEngine, type TestEngine } from "./support/engine.js";
import { actorNames, allNames, graphOf, idOf, involvementEdge, involvementsIn } from "./support/involvements.js";
import { hashOf, world } from "./support/world.js";

const SEED = 20_250_626;
const RUNS = engineName === "neo4j" ? 5 : 25;

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

const load = (data: GraphData) => loadTestGraph(test.engine, data, hashOf(data));
const everything: readonly RollUp[] = ["PARTS", "MEMBERS", "UNITS", "GROUPS"];
const rollUps = fc.subarray([...everything]).map((list) => new Set(list));

const ask = async (
  start: string,
  begin: "THING" | "ACTOR",
  {
    rollUp = everything,
    depth = 6,
    scope = anything,
  }: { rollUp?: readonly RollUp[]; depth?: number; scope?: Scope } = {},
) => involvementsFrom(request(test.engine).loaders, start, begin, { rollUp: new Set(rollUp), depth }, scope);

/** `FITKO LEAD via Teil, Gremium`: who or what, in which role, through what. */
const told = (end: "actor" | "thing") => (entry: Entry) =>
  [entry[end], entry.fact.row.role ?? entry.fact.row.predicate, ...through(entry)].join(" ");

describe("involvements rolled up", () => {
  it(`are those of a plain search, from either end (fast-check seed ${SEED}, ${RUNS} graphs)`, async () => {
    const asked = fc.record({ rollUp: rollUps, depth: fc.integer({ min: 1, max: 4 }), scope: scopes });
    await fc.assert(
      fc.asyncProperty(
        fc.array(involvementEdge, { maxLength: 30, size: "max" }),
        asked,
        async (edges, { rollUp, depth, scope: { anyTime: _, ...scope } }) => {
          await load(graphOf(edges));
          const { loaders } = request(test.engine);
          const expected = involvementsIn(edges, rollUp, depth, scope).map(
            ({ thing, actor, statement, steps }) => `${idOf(thing)} ${idOf(actor)} ${statement} ${steps}`,
          );
          const said = ({ thing, actor, fact, way }: Entry) => `${thing} ${actor} ${fact.row.statement} ${way.length}`;
          const lists = async (names: readonly (typeof allNames)[number][], begin: "THING" | "ACTOR") =>
            (
              await Promise.all(
                names.map((name) => involvementsFrom(loaders, idOf(name), begin, { rollUp, depth }, scope)),
              )
            ).flatMap(({ entries }) => entries);
          const [ofThings, ofActors] = [await lists(allNames, "THING"), await lists(actorNames, "ACTOR")];
          expect(ofThings.map(said).toSorted()).toEqual(expected.toSorted());
          expect(ofActors.map(said).toSorted()).toEqual(expected.toSorted());
          for (const entry of [...ofThings, ...ofActors]) {
            // Each step begins where the one before it ended, and the last ends at the actor.
            let here = entry.thing;
            for (const { from, to } of entry.way) {
              expect([from, to]).toContain(here);
              here = from === here ? to : from;
            }
            expect(here).toBe(entry.actor);
            expect(entry.way).toContain(entry.fact);
            expect(through(entry)).toHaveLength(entry.way.length - 1);
          }
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it("go down nested parts as far as asked, and round a circle once", async () => {
    const graph = world().actor("Amt").component("Ganzes").component("Teil").component("Stück").component("Rest");
    graph.partOf("Teil", "Ganzes").partOf("Stück", "Teil").partOf("Ganzes", "Stück").partOf("Rest", "Stück");
    await load(graph.involved("Amt", "Stück", { role: "OPERATION" }).involved("Amt", "Rest", { role: "USE" }).build());
    const found = async (depth: number) =>
      (await ask("component:ganzes", "THING", { depth })).entries.map(told("actor"));
    expect(await found(1)).toEqual([]);
    expect(await found(2)).toEqual(["actor:amt OPERATION component:teil component:stueck"]);
    expect(await found(3)).toEqual([
      "actor:amt OPERATION component:teil component:stueck",
      "actor:amt USE component:teil component:stueck component:rest",
    ]);
  });

  it("count for each whole of a part, and in a common whole of these once, by a way in force before a planned one", async () => {
    const graph = world().actor("Amt").programme("Programm").component("A").component("B").component("Teil");
    graph.partOf("Teil", "A", { status: "PLANNED" }).partOf("Teil", "B");
    graph.partOf("A", "Programm").partOf("B", "Programm").involved("Amt", "Teil", { role: "DEVELOPMENT" });
    await load(graph.build());
    const { entries } = await ask("actor:amt", "ACTOR", { rollUp: ["PARTS"] });
    expect(entries.map((entry) => [told("thing")(entry), statusOf(entry)])).toEqual([
      ["component:teil DEVELOPMENT", "IN_FORCE"],
      ["component:b DEVELOPMENT component:teil", "IN_FORCE"],
      ["component:a DEVELOPMENT component:teil", "PLANNED"],
      ["programme:programm DEVELOPMENT component:b component:teil", "IN_FORCE"],
    ]);
    const [of] = (await ask("programme:programm", "THING", { rollUp: ["PARTS"] })).entries;
    expect(of && told("actor")(of)).toBe("actor:amt DEVELOPMENT component:b component:teil");
  });

  it("take the members of bodies that steer or lead, not of those that only take part, and not members of members", async () => {
    const graph = world().component("Netz").component("Teil").partOf("Teil", "Netz");
    for (const name of ["Rat", "Steuerung", "Werkstatt", "Beirat"]) graph.body(name);
    for (const name of ["Anna", "Bert", "Cora", "Dora"]) graph.actor(name, { kind: "PERSON" });
    graph.actor("Amt").actor("Referat").involved("Referat", "Amt", { role: "MEMBER" });
    graph.relation("Steuerung", "STEERS", "Teil").involved("Anna", "Steuerung", { role: "CHAIR" });
    graph.involved("Rat", "Netz", { role: "SUPERVISION" }).involved("Bert", "Rat", { role: "VOTING_MEMBER" });
    graph.involved("Beirat", "Rat", { role: "MEMBER" }).involved("Dora", "Beirat", { role: "MEMBER" });
    graph.involved("Werkstatt", "Netz", { role: "DEVELOPMENT" }).involved("Cora", "Werkstatt", { role: "MEMBER" });
    await load(graph.involved("Amt", "Netz", { role: "LEAD" }).build());
    const { entries } = await ask("component:netz", "THING");
    expect(entries.map(told("actor"))).toEqual([
      "actor:werkstatt DEVELOPMENT",
      "actor:amt LEAD",
      "actor:rat SUPERVISION",
      "actor:steuerung STEERS component:teil",
      "actor:beirat MEMBER actor:rat",
      "actor:bert VOTING_MEMBER actor:rat",
      "actor:anna CHAIR component:teil actor:steuerung",
    ]);
  });

  it("do not say twice what the rule of steering derived, and say it where that rule is not asked for", async () => {
    const graph = world()
      .component("Netz")
      .actor("Steuerung", { kind: "STEERING_GROUP" })
      .actor("Land", { kind: "STATE" });
    graph.relation("Steuerung", "STEERS", "Netz").involved("Land", "Steuerung", { role: "VOTING_MEMBER" });
    await load(graph.build({ derived: true }));
    const found = async (inferred: boolean) => {
      const scope = { ...anything, inferred };
      const [thing, actor] = [
        await ask("component:netz", "THING", { scope }),
        await ask("actor:land", "ACTOR", { scope }),
      ];
      return [thing.entries.map(told("actor")), actor.entries.map(told("thing"))];
    };
    expect(await found(true)).toEqual([
      ["actor:land VOTING_MEMBER", "actor:steuerung STEERS"],
      ["component:netz VOTING_MEMBER", "actor:steuerung VOTING_MEMBER"],
    ]);
    expect(await found(false)).toEqual([
      ["actor:steuerung STEERS", "actor:land VOTING_MEMBER actor:steuerung"],
      ["actor:steuerung VOTING_MEMBER", "component:netz VOTING_MEMBER actor:steuerung"],
    ]);
  });

  it("leave out who is only assumed to sit where somebody else surely does, as the list of members does", async () => {
    const graph = world()
      .component("Netz")
      .body("Rat")
      .actor("Land", { kind: "STATE" })
      .source("Alt", { date: "2015-01-01" });
    graph.actor("Anna", { kind: "PERSON" }).actor("Bert", { kind: "PERSON" }).involved("Rat", "Netz", { role: "LEAD" });
    const seat = { role: "REPRESENTATION", onBehalfOf: "Land" } as const;
    graph.involved("Anna", "Rat", { ...seat, source: "Alt" });
    await load(graph.involved("Bert", "Rat", { ...seat, since: "2020", until: "2026" }).build());
    for (const scope of [anything, { ...anything, anyTime: true }]) {
      const { entries } = await ask("component:netz", "THING", { scope });
      const people = entries.filter(({ actor }) => actor !== "actor:rat").map(({ actor }) => actor);
      expect(people).toEqual(scope.anyTime ? ["actor:anna", "actor:bert"] : ["actor:bert"]);
      const anna = await ask("actor:anna", "ACTOR", { scope });
      expect(anna.entries.map(({ thing }) => thing)).toEqual(
        scope.anyTime ? ["actor:rat", "component:netz"] : ["actor:rat"],
      );
    }
  });

  it("hold on a day only where each step does; over all days, only where all steps can have held at one time", async () => {
    const graph = world()
      .component("Netz")
      .body("Rat")
      .actor("Anna", { kind: "PERSON" })
      .actor("Bert", { kind: "PERSON" });
    graph.relation("Rat", "STEERS", "Netz", { since: "2020" });
    graph.involved("Anna", "Rat", { role: "MEMBER", since: "2022", until: "2024" });
    await load(graph.involved("Bert", "Rat", { role: "MEMBER", since: "2010", until: "2015" }).build());
    const who = async (scope: Scope) =>
      (await ask("component:netz", "THING", { scope })).entries
        .map(({ actor }) => actor)
        .filter((id) => id !== "actor:rat");
    expect(await who({ asOf: "2021-06-01", statedIn: null })).toEqual([]);
    expect(await who({ asOf: "2023-06-01", statedIn: null })).toEqual(["actor:anna"]);
    expect(await who({ asOf: "2025-06-01", statedIn: null })).toEqual([]);
    expect(await who({ asOf: "2025-06-01", statedIn: null, anyTime: true })).toEqual(["actor:anna"]);
    expect(await who({ asOf: "2023-06-01", statedIn: new Set(["source:andere"]) })).toEqual([]);
  });

  it("go up from units to actors, and from groups to their members only where asked", async () => {
    const graph = world().component("Netz").actor("Bund", { kind: "FEDERATION" }).actor("Haus", { kind: "MINISTRY" });
    graph.actor("Referat", { kind: "OFFICE_UNIT" }).partOf("Haus", "Bund").partOf("Referat", "Haus");
    graph.actor("Länder", { kind: "GROUP" }).actor("Nord", { kind: "STATE" }).partOf("Nord", "Länder");
    graph.actor("Einige", { kind: "GROUP" }).partOf("Einige", "Länder");
    graph.involved("Referat", "Netz", { role: "OPERATION" }).involved("Länder", "Netz", { role: "USE" });
    await load(graph.build());
    const who = async (rollUp: readonly RollUp[]) =>
      (await ask("component:netz", "THING", { rollUp })).entries.map(told("actor"));
    expect(await who([])).toEqual(["actor:referat OPERATION", "actor:laender USE"]);
    expect(await who(["UNITS"])).toEqual([
      "actor:referat OPERATION",
      "actor:haus OPERATION actor:referat",
      "actor:bund OPERATION actor:referat actor:haus",
      "actor:laender USE",
    ]);
    expect(await who(["GROUPS"])).toEqual([
      "actor:referat OPERATION",
      "actor:laender USE",
      "actor:nord USE actor:laender",
    ]);
    expect((await ask("actor:nord", "ACTOR", { rollUp: ["GROUPS"] })).entries.map(told("thing"))).toEqual([
      "component:netz USE actor:laender",
    ]);
    expect((await ask("actor:einige", "ACTOR", { rollUp: ["GROUPS"] })).entries).toEqual([]);
  });

  it("count who is a part of a thing, such as the office of a platform", async () => {
    const graph = world().component("Plattform").actor("Stelle", { kind: "OFFICE_UNIT" }).partOf("Stelle", "Plattform");
    await load(graph.build());
    const { entries } = await ask("component:plattform", "THING", { rollUp: [] });
    expect(entries.map(told("actor"))).toEqual(["actor:stelle PART_OF"]);
  });
});

describe("the ceilings of a roll-up", () => {
  it("cut parts, and say so", async () => {
    const graph = world().component("Ganzes").actor("Amt");
    for (let index = 0; index <= INVOLVEMENT_PLACES; index++)
      graph.component(`T${index}`).partOf(`T${index}`, "Ganzes");
    await load(graph.involved("Amt", "Ganzes").build());
    const { entries, truncated } = await ask("component:ganzes", "THING");
    expect([entries.length, truncated]).toEqual([1, true]);
  });

  it("cut involvements, and say so", async () => {
    const graph = world().component("Netz").body("Rat");
    for (let index = 0; index < 200; index++)
      graph.actor(`P${index}`, { kind: "PERSON" }).involved(`P${index}`, "Rat", { role: "MEMBER" });
    for (let index = 0; index < 60; index++)
      graph.component(`T${index}`).partOf(`T${index}`, "Netz").relation("Rat", "STEERS", `T${index}`);
    await load(graph.build());
    const { entries, truncated } = await ask("component:netz", "THING");
    expect(truncated).toBe(true);
    expect(entries.length).toBeLessThanOrEqual(INVOLVEMENTS);
  });

  it("say so where a thing has more relations than the ceiling of rows", async () => {
    const graph = world().component("Netz");
    for (const name of ["A", "B", "C"]) graph.actor(name).involved(name, "Netz");
    await load(graph.build());
    const question = { rollUp: new Set(everything), depth: 6 };
    const cut = await involvementsFrom(
      request(test.engine, null, 2).loaders,
      "component:netz",
      "THING",
      question,
      anything,
    );
    expect([cut.entries.length, cut.truncated]).toEqual([2, true]);
  });
});

describe("the reads of a roll-up", () => {
  /** A whole with `width` parts, each with parts of its own, operators with wholes, and bodies with members. */
  const wide = (width: number): GraphData => {
    const graph = world().component("Ganzes").actor("Bund", { kind: "FEDERATION" });
    for (let index = 0; index < width; index++) {
      const [part, piece, office, body, person] = ["T", "S", "A", "R", "P"].map((letter) => `${letter}${index}`) as [
        string,
        string,
        string,
        string,
        string,
      ];
      graph.component(part).component(piece).actor(office).body(body).actor(person, { kind: "PERSON" });
      graph.partOf(part, "Ganzes").partOf(piece, part).partOf(office, "Bund");
      graph.involved(office, piece, { role: "OPERATION" }).involved(body, part, { role: "LEAD" });
      graph.involved(person, body, { role: "MEMBER" }).involved(office, body, { role: "CHAIR" });
    }
    return graph.build();
  };
  const question = { rollUp: new Set(everything), depth: 6 };
  const readsOf = async (start: string, begin: "THING" | "ACTOR", kept: KeptRows | null = null) => {
    const { loaders, reads } = request(test.engine, kept);
    await involvementsFrom(loaders, start, begin, question, anything);
    return reads.length;
  };

  it("are the same for one part and for fifty, from either end, and none for kept rows", async () => {
    const counts: number[][] = [];
    for (const width of [1, 50]) {
      await load(wide(width));
      const kept = new KeptRows(10_000_000);
      counts.push([
        await readsOf("component:ganzes", "THING"),
        await readsOf("actor:bund", "ACTOR"),
        await readsOf("component:ganzes", "THING", kept),
        await readsOf("component:ganzes", "THING", kept),
      ]);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[0]?.[3]).toBe(0);
    expect(Math.max(...counts.flat())).toBeLessThanOrEqual(11);
  });
});

describe("levels of government", () => {
  it("are stated, or follow from the kind or the one level of the wholes, or are unknown", async () => {
    const graph = world().actor("Bund", { kind: "FEDERATION" }).actor("Nord", { kind: "STATE" });
    graph
      .actor("Stadt", { kind: "MUNICIPALITY" })
      .actor("Firma", { kind: "COMPANY" })
      .actor("Haus", { kind: "MINISTRY" });
    graph.actor("Referat", { kind: "OFFICE_UNIT" }).actor("Beide").actor("Werk", { kind: "COMPANY" }).actor("Einst");
    graph.partOf("Haus", "Nord").partOf("Referat", "Haus").partOf("Beide", "Nord").partOf("Beide", "Bund");
    graph
      .partOf("Einst", "Bund", { until: "2020" })
      .attribute("Werk", "GOVERNMENT_LEVEL", "gemeinsam", { key: "werk" });
    await load(graph.attribute("Firma", "GOVERNMENT_LEVEL", "privat", { until: "2020" }).build());
    const { loaders, reads } = request(test.engine);
    const names = ["bund", "nord", "stadt", "firma", "haus", "referat", "beide", "werk", "einst"];
    const actors = await Promise.all(names.map((name) => loaders.knownThing(`actor:${name}`)));
    const levels = await levelsOf(loaders, actors, anything);
    expect(names.map((name) => [name, levels.get(`actor:${name}`)?.level, levels.get(`actor:${name}`)?.basis])).toEqual(
      [
        ["bund", "FEDERATION", "KIND"],
        ["nord", "STATE", "KIND"],
        ["stadt", "MUNICIPALITY", "KIND"],
        ["firma", "UNKNOWN", null],
        ["haus", "STATE", "WHOLE"],
        ["referat", "UNKNOWN", null],
        ["beide", "UNKNOWN", null],
        ["werk", "JOINT", "STATED"],
        ["einst", "UNKNOWN", null],
      ],
    );
    expect(levels.get("actor:werk")?.statement).toBe("statement:werk");
    expect(reads.length).toBeLessThanOrEqual(4);
  });
});

describe("facets", () => {
  it("count with all filters but their own what a plain count finds", async () => {
    const value = fc.constantFrom("a", "b", "c", null);
    const item = fc.record({ group: fc.constantFrom("1", "2", "3"), x: value, y: value, z: value });
    const names = ["x", "y", "z"] as const;
    const filter = fc.option(fc.uniqueArray(value, { minLength: 1 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { maxLength: 30 }),
        fc.record({ x: filter, y: filter, z: filter }),
        async (items, filters) => {
          const dimension = (name: (typeof names)[number]) => ({
            of: (each: (typeof items)[number]) => each[name],
            wanted: filters[name] === null ? null : new Set(filters[name]),
          });
          const dimensions = { x: dimension("x"), y: dimension("y"), z: dimension("z") };
          const pace = new Pace(() => undefined);
          const { kept, facets } = await faceted(items, ({ group }) => group, dimensions, pace);
          const passes = (each: (typeof items)[number], but: string | null) =>
            names.every((name) => name === but || (filters[name]?.includes(each[name]) ?? true));
          expect(kept).toEqual(items.filter((each) => passes(each, null)));
          for (const name of names) {
            const expected = ["a", "b", "c", null].flatMap((wanted) => {
              const found = items.filter((each) => each[name] === wanted && passes(each, name));
              const count = new Set(found.map(({ group }) => group)).size;
              return count === 0 ? [] : [{ value: wanted, count, items: found.length }];
            });
            const counted = facets.get(name) ?? [];
            expect(new Set(counted)).toEqual(new Set(expected));
            expect(counted.map(({ count }) => count)).toEqual(
              counted.map(({ count }) => count).toSorted((a, b) => b - a),
            );
          }
        },
      ),
      { seed: SEED },
    );
  });
});

describe("involvements rolled up in the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    const graph = world()
      .component("Netz", { slug: "netz" })
      .component("Teil")
      .component("Konto")
      .partOf("Teil", "Netz")
      .body("Rat")
      .actor("Bund", { kind: "FEDERATION" })
      .actor("Nord", { kind: "STATE" })
      .actor("Haus", { kind: "MINISTRY" })
      .actor("Firma", { kind: "COMPANY" })
      .actor("Werk", { kind: "COMPANY" })
      .actor("Doppelt", { slug: "doppelt-a" })
      .actor("Doppelt", { slug: "doppelt-b" })
      .partOf("Haus", "Bund")
      .attribute("Werk", "GOVERNMENT_LEVEL", "privat", { key: "privat" })
      .involved("Haus", "Netz", { role: "LEAD" })
      .involved("Firma", "Netz", { role: "OPERATION", status: "PLANNED" })
      .involved("Firma", "Teil", { role: "DEVELOPMENT", since: "2027" })
      .involved("Werk", "Teil", { role: "OPERATION", since: "2024", until: "2026" })
      .relation("Rat", "STEERS", "Netz")
      .involved("Nord", "Rat", { role: "VOTING_MEMBER" })
      .involved("Firma", "Konto", { role: "USE" })
      .involved("Werk", "Konto", { role: "OPERATION" });
    api = await openTestApi({ data: graph.build() });
  });
  afterAll(() => api.close());

  const nodes = `nodes { actor { name } isDirect roles level levelBasis levelAttribute { text } involvements { totalCount nodes { role isDirect status validity through { name } involvement { role since { text } } way { type from { name } to { name } } } } }`;

  it("says who, in which roles, through what, and of which level of government", async () => {
    const { whoIsInvolved } = await api.expectData(
      `{ whoIsInvolved(in: "Netz", asOf: "2025-09-01") { thing { id } totalCount involvementCount truncated ${nodes} } }`,
    );
    const answer = whoIsInvolved as { nodes: { actor: { name: string }; involvements: { nodes: unknown[] } }[] };
    expect(answer).toMatchObject({
      thing: { id: "component:netz" },
      totalCount: 5,
      involvementCount: 5,
      truncated: false,
    });
    expect(answer.nodes.map(({ actor, involvements: _, ...more }) => ({ name: actor.name, ...more }))).toEqual([
      { name: "Haus", isDirect: true, roles: ["LEAD"], level: "FEDERATION", levelBasis: "WHOLE", levelAttribute: null },
      { name: "Firma", isDirect: true, roles: ["OPERATION"], level: "UNKNOWN", levelBasis: null, levelAttribute: null },
      { name: "Rat", isDirect: true, roles: [], level: "UNKNOWN", levelBasis: null, levelAttribute: null },
      {
        name: "Werk",
        isDirect: false,
        roles: ["OPERATION"],
        level: "PRIVATE",
        levelBasis: "STATED",
        levelAttribute: { text: "privat" },
      },
      {
        name: "Nord",
        isDirect: false,
        roles: ["VOTING_MEMBER"],
        level: "STATE",
        levelBasis: "KIND",
        levelAttribute: null,
      },
    ]);
    expect(answer.nodes[2]?.involvements.nodes[0]).toMatchObject({
      role: null,
      involvement: null,
      isDirect: true,
      through: [],
    });
    expect(answer.nodes[3]?.involvements.nodes).toEqual([
      {
        role: "OPERATION",
        isDirect: false,
        status: "IN_FORCE",
        validity: "ASSUMED",
        through: [{ name: "Teil" }],
        involvement: { role: "OPERATION", since: { text: "2024" } },
        way: [
          { type: "PART_OF", from: { name: "Teil" }, to: { name: "Netz" } },
          { type: "INVOLVED_IN", from: { name: "Werk" }, to: { name: "Teil" } },
        ],
      },
    ]);
  });

  const facets = `facets { roles { value count involvements } kinds { value count } levels { value count } status { value count } validity { value count } }`;
  it("counts each facet without its own filter", async () => {
    const counted = async (filter: string) => {
      const { whoIsInvolved } = await api.expectData(
        `{ whoIsInvolved(in: "Netz", asOf: "2025-09-01"${filter}) { totalCount ${facets} } }`,
      );
      return whoIsInvolved;
    };
    expect(await counted("")).toEqual({
      totalCount: 5,
      facets: {
        roles: [
          { value: "OPERATION", count: 2, involvements: 2 },
          { value: null, count: 1, involvements: 1 },
          { value: "LEAD", count: 1, involvements: 1 },
          { value: "VOTING_MEMBER", count: 1, involvements: 1 },
        ],
        kinds: [
          { value: "COMPANY", count: 2 },
          { value: "COMMITTEE", count: 1 },
          { value: "MINISTRY", count: 1 },
          { value: "STATE", count: 1 },
        ],
        levels: [
          { value: "UNKNOWN", count: 2 },
          { value: "FEDERATION", count: 1 },
          { value: "PRIVATE", count: 1 },
          { value: "STATE", count: 1 },
        ],
        status: [
          { value: "IN_FORCE", count: 4 },
          { value: "PLANNED", count: 1 },
        ],
        validity: [{ value: "ASSUMED", count: 5 }],
      },
    });
    expect(await counted(", roles: [LEAD], kinds: [COMPANY]")).toMatchObject({
      totalCount: 0,
      facets: {
        roles: [{ value: "OPERATION", count: 2 }],
        kinds: [{ value: "MINISTRY", count: 1 }],
        levels: [],
        status: [],
        validity: [],
      },
    });
  });

  it.each([
    [`levels: [UNKNOWN]`, ["Firma", "Rat"]],
    [`levels: [FEDERATION, STATE]`, ["Haus", "Nord"]],
    [`status: [PLANNED]`, ["Firma"]],
    [`kinds: [STATE]`, ["Nord"]],
    [`roles: [OPERATION], status: [IN_FORCE]`, ["Werk"]],
    [`validity: [HOLDS]`, []],
    [`rollUp: []`, ["Haus", "Firma", "Rat"]],
    [`rollUp: [UNITS]`, ["Haus", "Firma", "Rat", "Bund"]],
    [`history: true, roles: [DEVELOPMENT]`, ["Firma"]],
  ])("(%s) gives %j", async (filter, expected) => {
    const { whoIsInvolved } = await api.expectData(
      `{ whoIsInvolved(in: "Netz", asOf: "2025-09-01", ${filter}) { nodes { actor { name } } } }`,
    );
    expect((whoIsInvolved as { nodes: { actor: { name: string } }[] }).nodes.map(({ actor }) => actor.name)).toEqual(
      expected,
    );
  });

  it("says in a history what does not hold on the day", async () => {
    const { involvementsOf } = await api.expectData(
      `{ involvementsOf(actor: "Firma", asOf: "2025-09-01", history: true, types: [Component]) { totalCount facets { types { value count } validity { value count } } nodes { thing { name } involvements { nodes { validity } } } } }`,
    );
    expect(involvementsOf).toEqual({
      totalCount: 3,
      facets: {
        types: [{ value: "Component", count: 3 }],
        validity: [
          { value: "ASSUMED", count: 2 },
          { value: "DOES_NOT_HOLD", count: 1 },
        ],
      },
      nodes: [
        { thing: { name: "Teil" }, involvements: { nodes: [{ validity: "DOES_NOT_HOLD" }] } },
        { thing: { name: "Netz" }, involvements: { nodes: [{ validity: "ASSUMED" }] } },
        { thing: { name: "Konto" }, involvements: { nodes: [{ validity: "ASSUMED" }] } },
      ],
    });
  });

  it("gives pages that follow each other", async () => {
    const page = async (after: string | null) =>
      (
        await api.expectData(
          `query ($after: String) { whoIsInvolved(in: "Netz", asOf: "2025-09-01", first: 3, after: $after) { nodes { actor { name } } pageInfo { hasNextPage endCursor } facets { kinds { count } } } }`,
          { after },
        )
      ).whoIsInvolved as { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string }; facets: unknown };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.nodes.length, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([3, 2, false]);
    expect(second.facets).toEqual(first.facets);
  });

  it("compares two actors: what both are in, and what only one", async () => {
    const compared = async (more: string) =>
      (
        await api.expectData(
          `{ compareActors(a: "Firma", b: "Werk", asOf: "2025-09-01"${more}) { a { name } b { name } bothCount onlyACount onlyBCount truncated both { nodes { thing { name } a { roles } b { roles isDirect } } } onlyA { nodes { thing { name } } facets { types { value count } } } onlyB { totalCount nodes { thing { name } } } } }`,
        )
      ).compareActors;
    expect(await compared("")).toEqual({
      a: { name: "Firma" },
      b: { name: "Werk" },
      bothCount: 1,
      onlyACount: 1,
      onlyBCount: 1,
      truncated: false,
      both: {
        nodes: [{ thing: { name: "Konto" }, a: { roles: ["USE"] }, b: { roles: ["OPERATION"], isDirect: true } }],
      },
      onlyA: { nodes: [{ thing: { name: "Netz" } }], facets: { types: [{ value: "Component", count: 1 }] } },
      onlyB: { totalCount: 1, nodes: [{ thing: { name: "Teil" } }] },
    });
    // Werk is in a part of what Firma is in.
    expect(await compared(", rollUp: [PARTS]")).toMatchObject({
      bothCount: 2,
      onlyACount: 0,
      both: {
        nodes: [
          { thing: { name: "Netz" }, b: { roles: ["OPERATION"], isDirect: false } },
          { thing: { name: "Konto" } },
        ],
      },
      onlyB: { nodes: [{ thing: { name: "Teil" } }] },
    });
    expect(await compared(", roles: [OPERATION]")).toMatchObject({ bothCount: 0, onlyACount: 1, onlyBCount: 2 });
  });

  it("of nothing is null", async () => {
    expect(
      await api.expectData(
        `{ whoIsInvolved(in: "Nirgends") { truncated } involvementsOf(actor: "Netz") { truncated } }`,
      ),
    ).toEqual({ whoIsInvolved: null, involvementsOf: null });
  });

  it.each([
    [`whoIsInvolved(in: "Netz", roles: [])`, "BAD_USER_INPUT", "roles is empty"],
    [`whoIsInvolved(in: "Netz", kinds: [])`, "BAD_USER_INPUT", "kinds is empty"],
    [`whoIsInvolved(in: "Netz", levels: [])`, "BAD_USER_INPUT", "levels is empty"],
    [`whoIsInvolved(in: "Netz", status: [])`, "BAD_USER_INPUT", "status is empty"],
    [`whoIsInvolved(in: "Netz", validity: [])`, "BAD_USER_INPUT", "validity is empty"],
    [`whoIsInvolved(in: "Netz", depth: 0)`, "BAD_USER_INPUT", "depth is 0; it must be from 1 to 10"],
    [`whoIsInvolved(in: "Netz", first: 101)`, "BAD_USER_INPUT", "first is 101"],
    [`whoIsInvolved(in: "Netz", after: "x")`, "BAD_USER_INPUT", "the cursor is not of this list"],
    [`whoIsInvolved(in: "Doppelt")`, "AMBIGUOUS", "stands for several things"],
    [`involvementsOf(actor: "Doppelt")`, "AMBIGUOUS", "stands for several things"],
    [`involvementsOf(actor: "Werk", types: [])`, "BAD_USER_INPUT", "types is empty"],
    [`involvementsOf(actor: "Werk", depth: 11)`, "BAD_USER_INPUT", "depth is 11"],
    [`compareActors(a: "Werk", b: "actor:werk")`, "BAD_USER_INPUT", "a and b are both actor:werk"],
    [`compareActors(a: "Niemand", b: "Werk")`, "BAD_USER_INPUT", `a is "Niemand", which no actor is called`],
    [`compareActors(a: "Werk", b: "Netz")`, "BAD_USER_INPUT", `b is "Netz", which no actor is called`],
    [`compareActors(a: "Werk", b: "Doppelt")`, "AMBIGUOUS", "stands for several things"],
  ])("refuses %s", async (field, code, message) => {
    const { errors } = await api.ask(`{ ${field} { truncated } }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors[0]?.message).toContain(message);
  });
});
