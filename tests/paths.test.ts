import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphData } from "../graph/model.js";
import { KeptRows } from "../loaders/byKey.js";
import { cheapestPaths } from "../loaders/cheapestPaths.js";
import { commonNeighbours } from "../loaders/commonNeighbours.js";
import { Pace } from "../loaders/pace.js";
import { findPaths, HUB_RELATIONS, LEVEL_THINGS, type PathsQuestion, UNWALKED } from "../loaders/paths.js";
import type { Scope } from "../loaders/time.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { anything, type Edge, edge, graphOf, holds, idOf, names, request, scopes } from "./support/dependencies.js";
import { engineName, loadTestGraph, openTestEngine, type TestEngine } from "./support/engine.js";
import { hashOf, world } from "./support/world.js";

const SEED = 20_250_626;
const RUNS = engineName === "neo4j" ? 8 : 40;

/** What is next to each thing. */
type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function neighboursOf(pairs: readonly (readonly [string, string])[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const add = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const [a, b] of pairs) {
    if (a === b) continue;
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** All simple paths, by trying all ways, in the order that is promised: cost, length, ids. */
function allPaths(neighbours: Neighbours, from: string, to: string, maxLength: number, avoid: ReadonlySet<string>) {
  const paths: { readonly ids: readonly string[]; readonly product: number }[] = [];
  const go = (ids: readonly string[], product: number) => {
    const here = ids.at(-1) ?? from;
    if (here === to) {
      paths.push({ ids, product });
      return;
    }
    if (ids.length > maxLength) return;
    for (const next of neighbours.get(here) ?? []) {
      if (ids.includes(next) || avoid.has(next)) continue;
      go([...ids, next], next === to ? product : product * 2 * (neighbours.get(next)?.size ?? 0));
    }
  };
  go([from], 1);
  const text = (ids: readonly string[]) => ids.join(" ");
  return paths.sort(
    (a, b) => a.product - b.product || a.ids.length - b.ids.length || (text(a.ids) < text(b.ids) ? -1 : 1),
  );
}

describe("the cheapest paths in a graph in memory", () => {
  const letters = ["A", "B", "C", "D", "E", "F", "G", "H"];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)), {
    maxLength: 24,
    size: "max",
  });
  const asked = fc.record({ maxLength: fc.integer({ min: 1, max: 7 }), count: fc.integer({ min: 1, max: 12 }) });

  it(`are those that trying all ways finds, in the same order, on 8 things (fast-check seed ${SEED}, 500 graphs)`, async () => {
    await fc.assert(
      fc.asyncProperty(pairs, asked, async (drawn, { maxLength, count }) => {
        const neighbours = neighboursOf(drawn);
        const degrees = new Map([...neighbours].map(([id, near]) => [id, near.size]));
        const question = { from: "A", to: "B", maxLength, count, ceiling: 100_000 };
        const pace = new Pace(() => undefined);
        const { paths, truncated } = await cheapestPaths({ neighbours, degrees }, question, pace);
        const expected = allPaths(neighbours, "A", "B", maxLength, new Set()).slice(0, count);
        expect(paths.map(({ ids }) => ids)).toEqual(expected.map(({ ids }) => ids));
        expect(paths.map(({ cost }) => cost)).toEqual(expected.map(({ product }) => Math.log2(product)));
        expect(truncated).toBe(false);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("say where the ceiling ended the search", async () => {
    const neighbours = neighboursOf(letters.flatMap((a) => letters.map((b) => [a, b] as const)));
    const degrees = new Map(letters.map((id) => [id, 7]));
    const question = { from: "A", to: "B", maxLength: 6, count: 10, ceiling: 20 };
    const { paths, truncated } = await cheapestPaths({ neighbours, degrees }, question, new Pace(() => undefined));
    expect([paths.length, truncated]).toEqual([3, true]);
  });
});

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

const load = (data: GraphData) => loadTestGraph(test.engine, data, hashOf(data));
const everything = { via: null, notVia: new Set<string>(), avoid: new Set<string>(), maxLength: 4, count: 3 };

describe("the paths between two things of the graph", () => {
  const predicates = ["REQUIRES", "PART_OF", "INTEGRATES", "SUCCEEDS"];
  const filters = fc.record({
    via: fc.option(fc.subarray(predicates, { minLength: 1 }), { nil: null, freq: 3 }),
    notVia: fc.subarray(predicates, { maxLength: 2 }),
    avoid: fc.subarray(["C", "D", "Programm"], { maxLength: 1 }),
    maxLength: fc.integer({ min: 1, max: 6 }),
    count: fc.integer({ min: 1, max: 10 }),
    scope: scopes,
  });
  const near = (edges: readonly Edge[], scope: Scope, walked: (predicate: string) => boolean) =>
    neighboursOf(
      edges.filter((one) => holds(one, scope) && walked(one.predicate)).map(({ from, to }) => [idOf(from), idOf(to)]),
    );

  it(`are those that trying all ways finds, whatever the filters; where there is none, what stopped it is true (fast-check seed ${SEED}, ${RUNS} graphs)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { maxLength: 30, size: "max" }), filters, async (edges, asked) => {
        await load(graphOf(edges));
        const { loaders } = request(test.engine);
        const { maxLength, count, scope } = asked;
        const [via, notVia] = [asked.via === null ? null : new Set(asked.via), new Set<string>(asked.notVia)];
        const avoid = new Set(asked.avoid.map(idOf));
        const neighbours = near(edges, scope, (one) => (via === null || via.has(one)) && !notVia.has(one));
        const anywhere = near(edges, { ...anything, anyTime: true }, () => true);
        for (const [from, to] of [
          ["A", "B"],
          ["Beschluss", "H"],
        ] as const) {
          const ends = { from: idOf(from), to: idOf(to) };
          const answer = await findPaths(loaders, { ...ends, via, notVia, avoid, maxLength, count }, scope);
          const expected = allPaths(neighbours, ends.from, ends.to, maxLength, avoid).slice(0, count);
          expect(answer.paths.map(({ from: start, hops }) => [start, ...hops.map((hop) => hop.to)])).toEqual(
            expected.map(({ ids }) => ids),
          );
          expect(answer.paths.map(({ cost }) => cost)).toEqual(expected.map(({ product }) => Math.log2(product)));
          expect([answer.truncated, answer.cutAt]).toEqual([false, []]);
          for (const { hops } of answer.paths) {
            for (const hop of hops) {
              for (const fact of hop.facts) {
                expect([fact.from, fact.to].toSorted()).toEqual([hop.from, hop.to].toSorted());
                expect([via?.has(fact.row.predicate) ?? true, notVia.has(fact.row.predicate)]).toEqual([true, false]);
              }
            }
          }
          const { stoppedBy } = answer;
          expect(stoppedBy.length > 0).toBe(expected.length === 0);
          if (expected.length > 0) continue;
          const longer = allPaths(neighbours, ends.from, ends.to, names.length, avoid);
          if (!stoppedBy.includes("MAX_LENGTH")) expect(longer).toEqual([]);
          const unfiltered = allPaths(anywhere, ends.from, ends.to, names.length, new Set());
          if (stoppedBy.includes("NOTHING_LEFT")) expect([stoppedBy, unfiltered]).toEqual([["NOTHING_LEFT"], []]);
          if (avoid.size === 0) expect(stoppedBy).not.toContain("AVOID");
          if (via === null) expect(stoppedBy).not.toContain("VIA");
          if (notVia.size === 0) expect(stoppedBy).not.toContain("NOT_VIA");
          if (scope.anyTime) expect(stoppedBy).not.toContain("TIME");
          if (scope.statedIn === null) expect(stoppedBy).not.toContain("SOURCES");
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  /** Two things joined over a hub with many relations, and over a chain of things with few. */
  const hubAndChain = (width: number) => {
    const graph = world().component("A").component("B").component("Hub").component("C").component("D");
    graph.requires("A", "Hub").requires("Hub", "B").requires("A", "C").requires("C", "D").requires("D", "B");
    for (let leaf = 0; leaf < width; leaf++) graph.component(`Blatt ${leaf}`).requires(`Blatt ${leaf}`, "Hub");
    return graph;
  };
  const search = async (more: Partial<PathsQuestion> = {}, scope: Scope = anything) => {
    const { loaders, reads } = request(test.engine);
    const ends = { from: "component:a", to: "component:b" };
    return { answer: await findPaths(loaders, { ...everything, ...ends, ...more }, scope), reads };
  };
  const ways = (answer: Awaited<ReturnType<typeof findPaths>>) =>
    answer.paths.map(({ hops }) => hops.map(({ to }) => to.replace("component:", "")).join(" "));

  it("come late where they lead through a hub", async () => {
    await load(hubAndChain(5).build());
    const { answer } = await search();
    expect(ways(answer)).toEqual(["hub b", "c d b"]);
    expect(answer.paths.map(({ cost }) => cost)).toEqual([1 + Math.log2(7), 4]);
    await load(hubAndChain(12).build());
    expect(ways((await search()).answer)).toEqual(["c d b", "hub b"]);
  });

  it("cost reads by their length, not by the width", async () => {
    const count = async (width: number, maxLength: number) => {
      await load(hubAndChain(width).build());
      return (await search({ maxLength })).reads.length;
    };
    expect([await count(2, 2), await count(40, 2)]).toEqual([5, 5]);
    expect([await count(2, 4), await count(40, 4)]).toEqual([8, 8]);
  });

  it("cost no reads on kept rows", async () => {
    await load(hubAndChain(5).build());
    const kept = new KeptRows(10_000_000);
    const ends = { from: "component:a", to: "component:b" };
    await findPaths(request(test.engine, kept).loaders, { ...everything, ...ends }, anything);
    const again = request(test.engine, kept);
    expect(ways(await findPaths(again.loaders, { ...everything, ...ends }, anything))).toHaveLength(2);
    expect(again.reads).toEqual([]);
  });

  it("are cut where both ends are near hubs with more neighbours than are followed, and say so", async () => {
    const graph = world().component("A").component("B").component("Hub").component("Nabe");
    graph.requires("A", "Hub").requires("B", "Nabe").component("C").component("D").component("E");
    graph.requires("Hub", "C").requires("C", "D").requires("D", "E").requires("E", "Nabe");
    for (let leaf = 0; leaf <= LEVEL_THINGS; leaf++) graph.component(`Blatt ${leaf}`).requires(`Blatt ${leaf}`, "Hub");
    await load(graph.build());
    const whole = await search({ maxLength: 6 });
    expect([ways(whole.answer), whole.answer.truncated]).toEqual([["hub c d e nabe b"], false]);
    expect(whole.reads.length).toBeLessThanOrEqual(14);
    for (let leaf = 0; leaf <= LEVEL_THINGS; leaf++) graph.component(`Laub ${leaf}`).requires(`Laub ${leaf}`, "Nabe");
    await load(graph.build());
    const cut = await search({ maxLength: 6 });
    expect([cut.answer.truncated, cut.answer.cutAt]).toEqual([true, ["component:hub"]]);
    expect(cut.reads.length).toBeLessThanOrEqual(14);
  });

  it("do not lead through a hub with more relations than the ceiling, which is named; it may be an end", async () => {
    const graph = hubAndChain(HUB_RELATIONS - 1);
    await load(graph.build());
    const { answer } = await search();
    expect([ways(answer), answer.truncated, answer.cutAt]).toEqual([["c d b"], true, ["component:hub"]]);
    expect((await search({ notVia: new Set(["REQUIRES"]) })).answer.stoppedBy).toEqual(["NOT_VIA"]);
    const { answer: none } = await search({ avoid: new Set(["component:c"]) });
    expect([none.paths, none.stoppedBy]).toEqual([[], ["CEILING", "AVOID"]]);
    expect(ways((await search({ to: "component:hub" })).answer)).toEqual(["hub", "c d b hub"]);
  });

  it("are cut where a thing has more relations than the ceiling of rows", async () => {
    await load(hubAndChain(12).build());
    const { loaders } = request(test.engine, null, 5);
    const answer = await findPaths(loaders, { ...everything, from: "component:a", to: "component:b" }, anything);
    expect([answer.truncated, answer.cutAt]).toEqual([true, ["component:hub"]]);
  });

  it("show all relations of a hop, the surest first", async () => {
    const graph = world().component("A").component("B");
    graph.relation("B", "INTEGRATES", "A", { key: "geplant", status: "PLANNED" });
    graph.relation("A", "ALIGNED_WITH", "B", { key: "schwach", certainty: "WEAK" });
    graph.requires("A", "B", { key: "sicher", since: "2020", until: "2030" });
    graph.relation("A", "CONFORMS_TO", "B", { key: "angenommen" });
    await load(graph.build());
    const { answer } = await search();
    expect(answer.paths[0]?.hops[0]?.facts.map(({ row }) => row.statement)).toEqual(
      ["sicher", "angenommen", "schwach", "geplant"].map((key) => `statement:${key}`),
    );
  });

  it("say of no path how far the search came, and what stopped it", async () => {
    const graph = world().component("A").component("B").component("C").component("D").component("E");
    graph.requires("A", "C").requires("C", "D", { until: "2024" }).relation("C", "INTEGRATES", "D").requires("D", "B");
    await load(graph.build());
    const stops = async (more: Partial<PathsQuestion>, scope?: Scope) => (await search(more, scope)).answer.stoppedBy;
    expect(await stops({ maxLength: 2 })).toEqual(["MAX_LENGTH"]);
    expect(await stops({ notVia: new Set(["INTEGRATES"]) })).toEqual(["NOT_VIA", "TIME"]);
    expect(await stops({ via: new Set(["REQUIRES"]) })).toEqual(["VIA", "TIME"]);
    expect(await stops({ avoid: new Set(["component:c"]) })).toEqual(["AVOID"]);
    expect(await stops({}, { ...anything, statedIn: new Set(["source:andere"]) })).toEqual(["SOURCES"]);
    expect(await stops({ to: "component:e" })).toEqual(["NOTHING_LEFT"]);
    const { answer } = await search({ maxLength: 2 });
    expect([answer.reachedFrom, answer.reachedTo]).toEqual([
      { things: 1, depth: 1 },
      { things: 1, depth: 1 },
    ]);
  });
});

describe("what several things share", () => {
  it("comes with those first that most share, then with those of a low degree, then by id", async () => {
    const graph = world().component("A").component("B").component("C").component("Hub").component("Paar");
    graph.component("Alle").component("Eins").component("Ende").relation("A", "MENTIONS", "Ende").requires("B", "Ende");
    for (const name of ["A", "B", "C"]) graph.requires(name, "Alle");
    graph
      .requires("A", "Paar")
      .requires("Paar", "B")
      .requires("A", "Hub")
      .requires("B", "Hub")
      .requires("A", "Eins")
      .requires("A", "B");
    for (let leaf = 0; leaf < 4; leaf++) graph.component(`Blatt ${leaf}`).requires(`Blatt ${leaf}`, "Hub");
    await load(graph.build());
    const { loaders, reads } = request(test.engine);
    const filter = { via: null, notVia: new Set<string>(UNWALKED) };
    const of = ["component:a", "component:b", "component:c"];
    const { shared, truncated } = await commonNeighbours(loaders, of, filter, anything);
    expect(shared.map(({ id, degree, hops }) => [id, hops.map(({ from }) => from), degree])).toEqual([
      ["component:alle", of, 3],
      ["component:paar", of.slice(0, 2), 2],
      ["component:hub", of.slice(0, 2), 6],
    ]);
    expect([truncated, reads.length]).toEqual([false, 4]);
  });
});

describe("paths in the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    const data = world()
      .actor("govdigital", { article: "die" })
      .actor("FITKO", { article: "die" })
      .actor("Land")
      .component("Marktplatz", { article: "der" })
      .component("FIT-Store", { article: "der", slug: "fit-store" })
      .component("Portal", { slug: "portal-a" })
      .component("Portal", { slug: "portal-b" })
      .involved("govdigital", "Marktplatz", {
        role: "OPERATION",
        since: "2022",
        until: "2030",
        source: "Bericht, S. 7",
      })
      .involved("govdigital", "Marktplatz", { role: "PARTICIPATION", status: "PLANNED" })
      .partOf("FIT-Store", "Marktplatz")
      .involved("FITKO", "FIT-Store", { role: "OPERATION" })
      .involved("Land", "Marktplatz", { role: "USE" })
      .build();
    api = await openTestApi({ data });
  });
  afterAll(() => api.close());

  it("are explained hop by hop, in both languages", async () => {
    const { paths } = await api.expectData(`{ paths(from: "govdigital", to: "FIT-Store", asOf: "2025-09-01") {
      from { name } to { name } truncated cutAt { name } stoppedBy reachedFrom { things depth }
      paths { length cost sentences en: sentences(language: EN) hops { from { name } to { name } sentence
        relations { type direction role validity status derivedBy sentence(language: EN) statement { citations { place } } } } } } }`);
    const operation = { type: "INVOLVED_IN", role: "OPERATION", validity: "HOLDS", status: null, derivedBy: null };
    expect(paths).toEqual({
      ...{ from: { name: "govdigital" }, to: { name: "FIT-Store" }, truncated: false, cutAt: [], stoppedBy: [] },
      reachedFrom: { things: 3, depth: 2 },
      paths: [
        {
          length: 2,
          cost: 2.585,
          sentences: [
            "Die govdigital betreibt den Marktplatz (von 2022 bis 2030).",
            "Der Marktplatz umfasst den FIT-Store (als geltend angenommen).",
          ],
          en: [
            "govdigital operates the Marktplatz (from 2022 until 2030).",
            "The Marktplatz includes the FIT-Store (assumed to hold).",
          ],
          hops: [
            {
              ...{ from: { name: "govdigital" }, to: { name: "Marktplatz" } },
              sentence: "Die govdigital betreibt den Marktplatz (von 2022 bis 2030).",
              relations: [
                {
                  ...{ ...operation, direction: "FROM", statement: { citations: [{ place: "S. 7" }] } },
                  sentence: "govdigital operates the Marktplatz (from 2022 until 2030).",
                },
                {
                  ...{ ...operation, role: "PARTICIPATION", status: "PLANNED", validity: "ASSUMED", direction: "FROM" },
                  sentence: "govdigital takes part in the Marktplatz (planned, assumed to hold).",
                  statement: { citations: [{ place: "S. 1" }] },
                },
              ],
            },
            {
              ...{ from: { name: "Marktplatz" }, to: { name: "FIT-Store" } },
              sentence: "Der Marktplatz umfasst den FIT-Store (als geltend angenommen).",
              relations: [
                {
                  ...{
                    type: "PART_OF",
                    direction: "TO",
                    role: null,
                    validity: "ASSUMED",
                    status: null,
                    derivedBy: null,
                  },
                  sentence: "The Marktplatz includes the FIT-Store (assumed to hold).",
                  statement: { citations: [{ place: "S. 1" }] },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("leave out things to avoid, and say that this was it", async () => {
    const { paths } = await api.expectData(
      `{ paths(from: "govdigital", to: "FITKO", avoid: ["Marktplatz"]) { paths { length } stoppedBy } }`,
    );
    expect(paths).toEqual({ paths: [], stoppedBy: ["AVOID"] });
  });

  it("have neighbours in common, page by page", async () => {
    const { commonNeighbours: shared } = await api.expectData(`{
      commonNeighbours(of: ["govdigital", "Land", "FIT-Store"], first: 1) {
        totalCount pageInfo { hasNextPage } nodes { thing { name } sharedBy degree hops { from { name } sentence } } } }`);
    const end = "(als geltend angenommen)";
    expect(shared).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          ...{ thing: { name: "Marktplatz" }, sharedBy: 3, degree: 3 },
          hops: [
            { from: { name: "govdigital" }, sentence: "Die govdigital betreibt den Marktplatz (von 2022 bis 2030)." },
            { from: { name: "Land" }, sentence: `Land nutzt den Marktplatz ${end}.` },
            { from: { name: "FIT-Store" }, sentence: `Der FIT-Store gehört zum Marktplatz ${end}.` },
          ],
        },
      ],
    });
  });

  const refused: readonly (readonly [string, string, string])[] = [
    [
      `paths(from: "Niemand", to: "FITKO")`,
      "from",
      `from is "Niemand", which nothing is called; the field lookup finds names`,
    ],
    [
      `paths(from: "FITKO", to: "Niemand")`,
      "to",
      `to is "Niemand", which nothing is called; the field lookup finds names`,
    ],
    [`paths(from: "FITKO", to: "actor:fitko")`, "to", "from and to are both actor:fitko; they must be two things"],
    [
      `paths(from: "FITKO", to: "Land", avoid: ["Land"])`,
      "avoid",
      "avoid names actor:land, at which the paths begin or end",
    ],
    [
      `paths(from: "FITKO", to: "Land", avoid: ["Niemand"])`,
      "avoid",
      `avoid is "Niemand", which nothing is called; the field lookup finds names`,
    ],
    [
      `paths(from: "FITKO", to: "Land", avoid: [${'"a" '.repeat(21)}])`,
      "avoid",
      "avoid names 21 things; it may name 20",
    ],
    [`paths(from: "FITKO", to: "Land", maxLength: 7)`, "maxLength", "maxLength is 7; it must be from 1 to 6"],
    [`paths(from: "FITKO", to: "Land", maxLength: 0)`, "maxLength", "maxLength is 0; it must be from 1 to 6"],
    [`paths(from: "FITKO", to: "Land", first: 11)`, "first", "first is 11; it must be from 1 to 10"],
    [
      `paths(from: "FITKO", to: "Land", via: [])`,
      "via",
      "via is empty; it must name a type of relation, or be left out",
    ],
    [
      `paths(from: "FITKO", to: "Land", via: [PART_OF], notVia: [PART_OF])`,
      "notVia",
      "PART_OF is in via and in notVia; it can be in one of them",
    ],
    [`commonNeighbours(of: ["FITKO"])`, "of", "of stands for actor:fitko; it must name two or more different things"],
    [
      `commonNeighbours(of: ["FITKO", "fitko"])`,
      "of",
      "of stands for actor:fitko; it must name two or more different things",
    ],
    [`commonNeighbours(of: [${'"a" '.repeat(11)}])`, "of", "of names 11 things; it may name 10"],
    [`commonNeighbours(of: ["FITKO", "Land"], first: 101)`, "first", "first is 101; it must be from 1 to 100"],
  ];
  it.each(refused)("are refused: %s", async (field, argument, message) => {
    const selection = field.startsWith("paths") ? "stoppedBy" : "totalCount";
    const { errors } = await api.ask(`{ ${field} { ${selection} } }`);
    expect(errors.map((error) => [error.message, error.extensions.code, error.extensions.argument])).toEqual([
      [message, "BAD_USER_INPUT", argument],
    ]);
  });

  it("ask back where a name stands for several things", async () => {
    const { errors } = await api.ask(`{ paths(from: "Portal", to: "FITKO") { stoppedBy } }`);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "AMBIGUOUS", candidates: ["component:portal-a", "component:portal-b"] },
    ]);
  });
});
