/** What depends on what, directly and through others: level by level over the loaders, so that reads grow with depth only. */
import type { RelationFact } from "./facts.js";
import type { Loaders } from "./index.js";
import type { Scope } from "./time.js";

/** A thing reached, with its shortest way. */
export interface Reached {
  readonly id: string;
  readonly depth: number;
  readonly way: readonly RelationFact[];
}

/** Which way to go. */
export type ReachDirection = "REQUIRES" | "REQUIRED_BY";

/** What is reached, and whether a ceiling cut it. */
export interface Reach {
  readonly reached: readonly Reached[];
  readonly truncated: boolean;
}

/** Things at most; beyond it the walk stops and says so. */
export const REACH_CEILING = 2_000;

const dependencies: ReadonlySet<string> = new Set(["REQUIRES", "ALIGNED_WITH", "CONFORMS_TO"]);
/** Parts of decisions are no parts that anything depends on. */
const structural: ReadonlySet<string> = new Set(["Decision", "DecisionPoint", "Measure", "Deliverable"]);
/** Wholes that gather things rather than being built from them: what hits a part does not by itself hit these. */
const gathering: ReadonlySet<string> = new Set(["Programme", "Source", "Organisation", "Body"]);

/**
 * Breadth-first from a thing. Downward it follows what is required, aligned with and conformed to, and the parts of each
 * thing; upward the same relations backwards, and from a part to its whole, unless that only gathers (a programme). Each thing is reached once, by the way that
 * comes first in the order of the rows.
 */
export async function reach(
  loaders: Pick<Loaders, "relationsFrom" | "relationsTo">,
  start: string,
  direction: ReachDirection,
  maxDepth: number,
  scope: Scope,
): Promise<Reach> {
  const seen = new Set([start]);
  const reached: Reached[] = [];
  let frontier: readonly Reached[] = [{ id: start, depth: 0, way: [] }];
  let truncated = false;
  for (let depth = 1; depth <= maxDepth && frontier.length > 0; depth++) {
    const steps = await Promise.all(
      frontier.map(async (from) => {
        const [out, into] = await Promise.all([
          loaders.relationsFrom(from.id, scope),
          loaders.relationsTo(from.id, scope),
        ]);
        truncated ||= out.truncated || into.truncated;
        const needs = direction === "REQUIRES" ? out.facts : into.facts;
        const wholes = direction === "REQUIRES" ? into.facts : out.facts;
        return [
          ...needs.filter(({ row }) => dependencies.has(row.predicate)),
          ...wholes.filter(
            ({ row }) =>
              row.predicate === "PART_OF" &&
              !structural.has(row.otherType) &&
              !(direction === "REQUIRED_BY" && gathering.has(row.otherType)),
          ),
        ].map((fact) => ({ from, fact }));
      }),
    );
    const next: Reached[] = [];
    for (const { from, fact } of steps.flat()) {
      const id = fact.row.other;
      if (seen.has(id)) continue;
      if (reached.length + next.length >= REACH_CEILING) {
        truncated = true;
        break;
      }
      seen.add(id);
      next.push({ id, depth, way: [...from.way, fact] });
    }
    reached.push(...next);
    frontier = next;
  }
  return { reached, truncated };
}
