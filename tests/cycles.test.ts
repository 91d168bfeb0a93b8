/** Circles: against a plain search for everything that leads back to itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cyclesOf, type Step } from "../loaders/cycles.js";

const ids = ["a", "b", "c", "d", "e", "f", "g"];
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }),
  { maxLength: 14, size: "max" },
);

/** The length of the shortest way of at least one step from each thing to each, found by ever longer ways. */
function lengths(drawn: readonly Step[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let length = 1; length <= ids.length; length++) {
    for (const from of ids) {
      for (const { from: before, to } of drawn) {
        const isReached = length === 1 ? before === from : found.get(`${from}${before}`) === length - 1;
        if (isReached && !found.has(`${from}${to}`)) found.set(`${from}${to}`, length);
      }
    }
  }
  return found;
}

describe("the circles of a graph", () => {
  it("are the sets of things that lead to each other, each with a shortest way round", () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const length = lengths(drawn);
        const circling = ids.filter((id) => length.has(`${id}${id}`));
        const sets = new Set(
          circling.map((id) =>
            circling.filter((other) => length.has(`${id}${other}`) && length.has(`${other}${id}`)).join(""),
          ),
        );
        const cycles = cyclesOf(drawn);
        expect(cycles.map(({ entangled }) => entangled.join(""))).toEqual([...sets].sort());
        for (const { ids: way, entangled } of cycles) {
          expect(way).toHaveLength(Math.min(...entangled.map((id) => length.get(`${id}${id}`) ?? Number.NaN)));
          expect(new Set(way).size).toBe(way.length);
          expect(way[0]).toBe([...way].sort()[0]);
          for (const [index, from] of way.entries()) {
            expect(drawn).toContainEqual({ from, to: way[(index + 1) % way.length] });
          }
        }
      }),
      { seed: 20_250_626, numRuns: 500 },
    );
  });

  it("do not depend on the order of the steps", () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        expect(cyclesOf([...drawn].reverse())).toEqual(cyclesOf(drawn));
      }),
      { seed: 20_250_626, numRuns: 100 },
    );
  });

  it("are found at the end of a chain longer than the stack of calls", () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({ from: `${index}`, to: `${index + 1}` }));
    const [cycle, ...more] = cyclesOf([...chain, { from: "50000", to: "49999" }]);
    expect(more).toEqual([]);
    expect(cycle).toEqual({ ids: ["49999", "50000"], entangled: ["49999", "50000"] });
  });
});
