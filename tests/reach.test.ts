import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphData } from "../graph/model.js";
import { KeptRows } from "../loaders/byKey.js";
import { type ReachDirection, reach } from "../loaders/reach.js";
import type { Scope } from "../loaders/time.js";
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

const load = async (data: GraphData) => {
  await loadTestGraph(test.engine, data, hashOf(data));
  return data;
};

describe("what a thing depends on, and what depends on it", () => {
  it(`is what a plain breadth-first search finds (fast-check seed ${SEED}, ${RUNS} graphs)`, async () => {
    const asked = fc.record({ maxDepth: fc.integer({ min: 0, max: 6 }), scope: scopes });
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { maxLength: 25, size: "max" }), asked, async (edges, { maxDepth, scope }) => {
        await load(graphOf(edges));
        const { loaders } = request(test.engine);
        for (const direction of ["REQUIRES", "REQUIRED_BY"] as const) {
          for (const name of names) {
            const { reached, truncated } = await reach(loaders, idOf(name), direction, maxDepth, scope);
            const found = Object.fromEntries(reached.map(({ id, depth }) => [id, depth]).toSorted());
            const expected = [...distances(stepsOf(edges, direction, scope), name, maxDepth)];
            expect(found).toEqual(Object.fromEntries(expected.map(([far, depth]) => [idOf(far), depth]).sort()));
            expect(reached).toHaveLength(Object.keys(found).length);
            expect(truncated).toBe(false);
          }
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it("comes with a shortest way, each step of which begins where the one before it ended", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { minLength: 10, maxLength: 25, size: "max" }), async (edges) => {
        await load(graphOf(edges));
        const { loaders } = request(test.engine);
        for (const direction of ["REQUIRES", "REQUIRED_BY"] as const) {
          const { reached } = await reach(loaders, idOf("A"), direction, 6, anything);
          for (const { id, depth, way } of reached) {
            expect(way).toHaveLength(depth);
            let here = idOf("A");
            for (const { from, to, row } of way) {
              const down = (direction === "REQUIRES") !== (row.predicate === "PART_OF");
              expect(down ? from : to).toBe(here);
              here = down ? to : from;
            }
            expect(here).toBe(id);
          }
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it("goes round a circle once and leaves out where it began", async () => {
    await load(
      world()
        .component("A")
        .component("B")
        .component("C")
        .requires("A", "B")
        .requires("B", "C")
        .requires("C", "A")
        .build(),
    );
    const { reached } = await reach(request(test.engine).loaders, "component:a", "REQUIRES", 10, anything);
    expect(reached.map(({ id, depth }) => [id, depth])).toEqual([
      ["component:b", 1],
      ["component:c", 2],
    ]);
  });

  it("takes parts into account downward and wholes upward, but not the parts of a decision", async () => {
    await load(
      world()
        .component("Ganzes")
        .component("Teil")
        .component("Grundlage")
        .thing("Measure", "Maßnahme")
        .partOf("Teil", "Ganzes")
        .requires("Teil", "Grundlage")
        .partOf("Maßnahme", "Ganzes")
        .partOf("Grundlage", "Maßnahme")
        .build(),
    );
    const { loaders } = request(test.engine);
    const ids = async (start: string, direction: ReachDirection) =>
      (await reach(loaders, start, direction, 5, anything)).reached.map(({ id }) => id);
    expect(await ids("component:ganzes", "REQUIRES")).toEqual(["component:teil", "component:grundlage"]);
    expect(await ids("component:grundlage", "REQUIRED_BY")).toEqual(["component:teil", "component:ganzes"]);
    expect(await ids("component:teil", "REQUIRES")).toEqual(["component:grundlage"]);
  });

  it("does not go up to a programme that only gathers its parts, but down to them", async () => {
    const graph = world().programme("Programm").project("Vorhaben").component("Grundlage");
    await load(graph.partOf("Vorhaben", "Programm").requires("Vorhaben", "Grundlage").build());
    const { loaders } = request(test.engine);
    const up = await reach(loaders, "component:grundlage", "REQUIRED_BY", 5, anything);
    expect(up.reached.map(({ id }) => id)).toEqual(["project:vorhaben"]);
    const down = await reach(loaders, "programme:programm", "REQUIRES", 5, anything);
    expect(down.reached.map(({ id }) => id)).toEqual(["project:vorhaben", "component:grundlage"]);
  });

  it("says so where a thing has more relations than the ceiling of rows", async () => {
    const graph = world().component("A");
    for (const letter of ["B", "C", "D"]) graph.component(letter).requires("A", letter);
    await load(graph.build());
    const cut = await reach(request(test.engine, null, 2).loaders, "component:a", "REQUIRES", 5, anything);
    expect(cut.truncated).toBe(true);
    expect(cut.reached.map(({ id }) => id)).toEqual(["component:b", "component:c"]);
    const whole = await reach(request(test.engine, null, 3).loaders, "component:a", "REQUIRES", 5, anything);
    expect(whole.truncated).toBe(false);
    expect(whole.reached).toHaveLength(3);
  });
});

describe("the reads of a walk", () => {
  /** A start on which `width` chains of `depth` things hang. */
  const chains = (width: number, depth: number): GraphData => {
    const graph = world().component("Start");
    for (let chain = 0; chain < width; chain++) {
      for (let step = 1; step <= depth; step++) {
        graph.component(`${chain} ${step}`);
        graph.requires(step === 1 ? "Start" : `${chain} ${step - 1}`, `${chain} ${step}`);
      }
    }
    return graph.build();
  };
  const readsOf = async (width: number, depth: number) => {
    await load(chains(width, depth));
    const { loaders, reads } = request(test.engine);
    const { reached } = await reach(loaders, "component:start", "REQUIRES", 20, anything);
    expect(reached).toHaveLength(width * depth);
    return reads.length;
  };

  it("do not grow with its width", async () => {
    expect(await readsOf(12, 3)).toBe(await readsOf(1, 3));
  });

  it("are two for each level, the last of which finds nothing more", async () => {
    expect([await readsOf(1, 1), await readsOf(1, 3), await readsOf(2, 6)]).toEqual([4, 8, 14]);
  });

  it("are none for a second equal walk on kept rows", async () => {
    await load(chains(4, 3));
    const kept = new KeptRows(1_000_000);
    const [first, second, other] = [request(test.engine, kept), request(test.engine, kept), request(test.engine)];
    const walk = (loaders: typeof first.loaders) => reach(loaders, "component:start", "REQUIRES", 20, anything);
    const found = await walk(first.loaders);
    expect(await walk(second.loaders)).toEqual(found);
    expect(await walk(other.loaders)).toEqual(found);
    expect([first.reads.length, second.reads.length, other.reads.length]).toEqual([8, 0, 8]);
  });

  it("serve a later walk with another day and other sources, for rows are kept whole", async () => {
    await load(
      world()
        .source("Webseite")
        .component("A")
        .component("B")
        .component("C")
        .requires("A", "B", { until: "2024" })
        .requires("A", "C", { source: "Webseite" })
        .build(),
    );
    const kept = new KeptRows(1_000_000);
    const walk = async (scope: Scope) => {
      const { loaders, reads } = request(test.engine, kept);
      const { reached } = await reach(loaders, "component:a", "REQUIRES", 1, scope);
      return { ids: reached.map(({ id }) => id), reads: reads.length };
    };
    expect(await walk({ asOf: "2024-06-01", statedIn: null })).toEqual({
      ids: ["component:b", "component:c"],
      reads: 2,
    });
    expect(await walk({ asOf: "2025-06-01", statedIn: null })).toEqual({ ids: ["component:c"], reads: 0 });
    const report = new Set(["source:bericht"]);
    expect(await walk({ asOf: "2024-06-01", statedIn: report })).toEqual({ ids: ["component:b"], reads: 0 });
  });
});
