/** The dependency graph: each thing and each relation once, what was cut, and where knowledge ends. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphData } from "../graph/model.js";
import { dependencyGraph, GRAPH_THINGS, type GraphQuestion } from "../loaders/dependencyGraph.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { anything, distances, edge, graphOf, idOf, names, request, scopes, stepsOf } from "./support/dependencies.js";
import { engineName, loadTestGraph, openTestEngine, type TestEngine } from "./support/engine.js";
import { hashOf, world } from "./support/world.js";

const SEED = 20_250_626;
const RUNS = engineName === "neo4j" ? 5 : 15;

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

const load = (data: GraphData) => loadTestGraph(test.engine, data, hashOf(data));
const whole: GraphQuestion = { direction: "REQUIRES", maxDepth: 10, kinds: null, view: null };

describe("a dependency graph", () => {
  it(`holds the things and relations that a plain search finds (fast-check seed ${SEED}, ${RUNS} graphs)`, async () => {
    const asked = fc.record({
      maxDepth: fc.integer({ min: 1, max: 4 }),
      kinds: fc.constantFrom(null, new Set(["HARD"] as const), new Set(["OPTIONAL", "ONE_OF"] as const)),
      view: fc.constantFrom(null, "AS_IS" as const, "TARGET" as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(edge, { maxLength: 25, size: "max" }),
        asked,
        scopes,
        async (edges, question, scope) => {
          await load(graphOf(edges));
          const { loaders } = request(test.engine);
          for (const direction of ["REQUIRES", "REQUIRED_BY"] as const) {
            const all = stepsOf(edges, direction, scope);
            const steps = all.filter(
              ({ edge: { predicate, kind, view } }) =>
                predicate === "PART_OF" ||
                ((question.kinds === null || (predicate === "REQUIRES" && (question.kinds as Set<string>).has(kind))) &&
                  (question.view === null || predicate !== "REQUIRES" || view === null || view === question.view)),
            );
            for (const name of names) {
              const graph = await dependencyGraph(loaders, idOf(name), { ...question, direction }, scope, []);
              const depths = new Map([[name, 0], ...distances(steps, name, question.maxDepth)]);
              const inside = (thing: string) => depths.has(thing);
              const leadsOn = (thing: string) => steps.some(({ near, far }) => near === thing && !inside(far));
              const knowledge = (thing: string) =>
                leadsOn(thing)
                  ? "CUT"
                  : steps.some(({ near }) => near === thing)
                    ? "FOLLOWED"
                    : all.some(({ near }) => near === thing)
                      ? "FILTERED"
                      : "NOT_RESEARCHED";
              const found = graph.nodes.map(({ id, depth, knowledge: known }) => `${id} ${depth} ${known}`);
              const expected = [...depths].map(([thing, depth]) => `${idOf(thing)} ${depth} ${knowledge(thing)}`);
              expect(found.toSorted()).toEqual(expected.toSorted());
              expect(graph.nodes[0]?.id).toBe(idOf(name));
              expect(graph.nodes.map(({ depth }) => depth)).toEqual(graph.nodes.map(({ depth }) => depth).toSorted());
              const between = steps.filter(({ near, far }) => inside(near) && inside(far));
              expect(graph.edges.map(({ row }) => row.statement).toSorted()).toEqual(
                between.map(({ index }) => `statement:edge-${index}`).toSorted(),
              );
              expect(graph.truncated).toBe([...depths.keys()].some(leadsOn));
            }
          }
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it("names a circle, and by which relations it goes round", async () => {
    const graph = world();
    for (const name of ["A", "B", "C", "D", "E"]) graph.component(name);
    graph.requires("A", "B").requires("B", "A").requires("B", "C").partOf("D", "C").requires("D", "C");
    await load(graph.relation("C", "ALIGNED_WITH", "E").requires("E", "E").build());
    const { cycles } = await dependencyGraph(request(test.engine).loaders, "component:a", whole, anything, []);
    const id = (...letters: string[]) => letters.map((letter) => `component:${letter}`);
    expect(cycles).toEqual([
      { ids: id("a", "b"), entangled: id("a", "b"), types: ["REQUIRES"] },
      { ids: id("e"), entangled: id("e"), types: ["REQUIRES"] },
      { ids: id("c", "d"), entangled: id("c", "d"), types: ["PART_OF", "REQUIRES"] },
    ]);
  });

  it("is cut at its ceiling of things, and says where", async () => {
    const graph = world().component("Start");
    for (let index = 0; index < GRAPH_THINGS; index++)
      graph.component(`Ding ${index}`).requires("Start", `Ding ${index}`);
    await load(graph.build());
    const cut = await dependencyGraph(request(test.engine).loaders, "component:start", whole, anything, []);
    expect([cut.nodes.length, cut.edges.length, cut.truncated]).toEqual([GRAPH_THINGS, GRAPH_THINGS - 1, true]);
    expect(cut.nodes.filter(({ knowledge }) => knowledge === "CUT").map(({ id }) => id)).toEqual(["component:start"]);
  });

  it("costs two reads a level and two beyond, however wide it is", async () => {
    const readsOf = async (width: number, depth: number) => {
      const graph = world().component("Start");
      for (let chain = 0; chain < width; chain++) {
        for (let step = 1; step <= depth; step++) {
          graph
            .component(`${chain} ${step}`)
            .requires(step === 1 ? "Start" : `${chain} ${step - 1}`, `${chain} ${step}`);
        }
      }
      await load(graph.build());
      const { loaders, reads } = request(test.engine);
      await dependencyGraph(loaders, "component:start", { ...whole, maxDepth: 3 }, anything, []);
      return reads.length;
    };
    expect([await readsOf(1, 3), await readsOf(12, 3), await readsOf(2, 6)]).toEqual([8, 8, 8]);
  });
});

describe("the dependency graph in the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    const data = world()
      .component("Konto", { slug: "konto" })
      .component("Portal", { slug: "portal-a" })
      .component("Portal", { slug: "portal-b" })
      .component("Register")
      .component("Netz")
      .component("Wallet")
      .programme("Programm")
      .fact("GROUP", "Konto", "ALL", { key: "gruppe", detail: "ALL", text: "Basis" })
      .requires("Konto", "Register", { group: "statement:gruppe", level: "Stufe 2" })
      .requires("Konto", "Wallet", { kind: "OPTIONAL", view: "TARGET", since: "2027" })
      .requires("Register", "Netz", { kind: "CONDITIONAL", condition: "Nur mit Zustimmung." })
      .partOf("component:portal-a", "Konto")
      .build();
    const asked = { question: "Was braucht das Netz?", missing: "Quellen.", about: ["component:netz"] };
    api = await openTestApi({ data: { ...data, openQuestions: [{ ...asked, asks: "REQUIRES" }] } });
  });
  afterAll(() => api.close());

  const shown = `nodes { thing { name } depth knowledge openQuestions { question asks } } edges { type dependent { name } required { name } dependency { kind level condition group { label } } } truncated`;

  it("shows things, relations and the end of knowledge", async () => {
    const node = (name: string, depth: number, knowledge: string) => ({
      ...{ thing: { name }, depth, knowledge },
      openQuestions: knowledge === "NO_SOURCE_FOUND" ? [{ question: "Was braucht das Netz?", asks: "REQUIRES" }] : [],
    });
    const edgeOf = (dependent: string, required: string, type: string, dependency: object | null) => ({
      ...{ type, dependent: { name: dependent }, required: { name: required }, dependency },
    });
    const plain = { level: null, condition: null, group: null };
    expect(await api.expectData(`{ dependencyGraph(of: "Konto", asOf: "2026-01-01") { of { id } ${shown} } }`)).toEqual(
      {
        dependencyGraph: {
          of: { id: "component:konto" },
          nodes: [
            node("Konto", 0, "FOLLOWED"),
            node("Register", 1, "FOLLOWED"),
            node("Portal", 1, "NOT_RESEARCHED"),
            node("Netz", 2, "NO_SOURCE_FOUND"),
          ],
          edges: [
            edgeOf("Konto", "Register", "REQUIRES", {
              ...plain,
              kind: "HARD",
              level: "Stufe 2",
              group: { label: "Basis" },
            }),
            edgeOf("Konto", "Portal", "PART_OF", null),
            edgeOf("Register", "Netz", "REQUIRES", { ...plain, kind: "CONDITIONAL", condition: "Nur mit Zustimmung." }),
          ],
          truncated: false,
        },
      },
    );
  });

  it.each([
    [
      `of: "Konto", asOf: "2028-01-01"`,
      ["Konto FOLLOWED", "Register FOLLOWED", "Wallet NOT_RESEARCHED", "Portal NOT_RESEARCHED", "Netz NO_SOURCE_FOUND"],
    ],
    [
      `of: "Konto", asOf: "2028-01-01", view: AS_IS, maxDepth: 1`,
      ["Konto FOLLOWED", "Register CUT", "Portal NOT_RESEARCHED"],
    ],
    [`of: "Register", kinds: [HARD]`, ["Register FILTERED"]],
    [`of: "Netz", direction: REQUIRED_BY, kinds: [CONDITIONAL]`, ["Netz FOLLOWED", "Register FILTERED"]],
    [`of: "component:portal-a", direction: REQUIRED_BY`, ["Portal FOLLOWED", "Konto NOT_RESEARCHED"]],
  ])("(%s) shows %j", async (args, expected) => {
    const { dependencyGraph: graph } = await api.expectData(
      `{ dependencyGraph(${args}) { nodes { thing { name } knowledge } } }`,
    );
    const { nodes } = graph as { nodes: { thing: { name: string }; knowledge: string }[] };
    expect(nodes.map(({ thing, knowledge }) => `${thing.name} ${knowledge}`)).toEqual(expected);
  });

  it("of nothing is null, and of a name of two things an error with the choice", async () => {
    expect(await api.expectData(`{ dependencyGraph(of: "Nirgends") { truncated } }`)).toEqual({
      dependencyGraph: null,
    });
    const { errors } = await api.ask(`{ dependencyGraph(of: "Portal") { truncated } }`);
    expect(errors.map(({ extensions }) => [extensions.code, extensions.candidates])).toEqual([
      ["AMBIGUOUS", ["component:portal-a", "component:portal-b"]],
    ]);
  });

  it.each([
    ["maxDepth: 0", "maxDepth is 0; it must be from 1 to 10"],
    ["maxDepth: 11", "maxDepth is 11; it must be from 1 to 10"],
    ["kinds: []", "kinds is empty"],
  ])("refuses %s", async (args, message) => {
    const { errors } = await api.ask(`{ dependencyGraph(of: "Konto", ${args}) { truncated } }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    expect(errors[0]?.message).toContain(message);
  });
});

describe("the dependency graph of a name", () => {
  it("that a decision is titled after is that of what has the name", async () => {
    const data = world().component("Netz").decision("Netz", { slug: "ueber-das-netz" }).build();
    const titled = await openTestApi({ data });
    const { dependencyGraph: graph } = await titled.expectData(`{ dependencyGraph(of: "Netz") { of { id } } }`);
    await titled.close();
    expect(graph).toEqual({ of: { id: "component:netz" } });
  });
});
