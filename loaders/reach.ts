/** What depends on what, directly and through others: level by level over the loaders, so that reads grow with depth only. */
import type { DependencyDirection } from "../graph/vocabulary.js";
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
export type ReachDirection = keyof typeof DependencyDirection;

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

/** What a walk reads with. */
export type WalkLoaders = Pick<Loaders, "relationsFrom" | "relationsTo" | "pace">;

/** Whether what depends stands at the end of a relation: the whole of a part, the class of a product. */
const leadsToWhole = (predicate: string): boolean => predicate === "PART_OF" || predicate === "REALISES";

/** What depends: the start of a relation, but of a part its whole, of a product its class. */
export const dependentOf = ({ row, from, to }: RelationFact) => (leadsToWhole(row.predicate) ? to : from);
/** On what it depends: the end of a relation, but of a whole its part, of a class its product. */
export const requiredOf = ({ row, from, to }: RelationFact) => (leadsToWhole(row.predicate) ? from : to);

/** How far to go, and over what. */
export interface Course {
  readonly direction: ReachDirection;
  readonly maxDepth: number;
  /** Things at most. */
  readonly ceiling: number;
  /** Further relations that are followed like those of the dependency graph. */
  readonly also?: ReadonlySet<string>;
  /** Whether a relation is followed; by default each is. */
  readonly follows?: (fact: RelationFact) => boolean;
  /** Whether to look, at the cost of one more level of reads, at what the farthest things lead to. */
  readonly looksBeyond: boolean;
}

/** All that a walk comes by. */
export interface Walk extends Reach {
  /** Relations that lead from one thing of the walk to another, each once, in the order in which they were met. */
  readonly edges: readonly RelationFact[];
  /** Things of the walk, the start included, that lead to things beyond depth or ceiling; whole only for a walk that looks beyond. */
  readonly leadingOn: ReadonlySet<string>;
  /** Things of the walk, the start included, that lead on only over relations that are not followed. */
  readonly filtered: ReadonlySet<string>;
}

/**
 * Breadth-first from a thing. Downward it follows what is required, aligned with and conformed to, and the parts of each
 * thing; upward the same relations backwards, and from a part to its whole, unless that only gathers (a programme). Each thing is reached once, by the way that
 * comes first in the order of the rows.
 */
export async function walk(
  loaders: WalkLoaders,
  start: string,
  { direction, maxDepth, ceiling, also, follows = () => true, looksBeyond }: Course,
  scope: Scope,
): Promise<Walk> {
  const seen = new Set([start]);
  const reached: Reached[] = [];
  const edges = new Map<string, RelationFact>();
  const leadingOn = new Set<string>();
  const filtered = new Set<string>();
  let frontier: readonly Reached[] = [{ id: start, depth: 0, way: [] }];
  let truncated = false;
  const pace = loaders.pace();
  for (let depth = 1; depth <= maxDepth + Number(looksBeyond) && frontier.length > 0; depth++) {
    const steps = await Promise.all(
      frontier.map(async (from) => {
        const [out, into] = await Promise.all([
          loaders.relationsFrom(from.id, scope),
          loaders.relationsTo(from.id, scope),
        ]);
        if (out.truncated || into.truncated) {
          truncated = true;
          leadingOn.add(from.id);
        }
        const needs = direction === "REQUIRES" ? out.facts : into.facts;
        const wholes = direction === "REQUIRES" ? into.facts : out.facts;
        const facts = [
          ...needs.filter(
            ({ row }) => dependencies.has(row.predicate) || (also?.has(row.predicate) && !leadsToWhole(row.predicate)),
          ),
          ...wholes.filter(
            ({ row }) =>
              (row.predicate === "PART_OF" || (row.predicate === "REALISES" && also?.has("REALISES") === true)) &&
              !structural.has(row.otherType) &&
              !(direction === "REQUIRED_BY" && gathering.has(row.otherType)),
          ),
        ];
        const followed = facts.filter(follows);
        if (facts.length > 0 && followed.length === 0) filtered.add(from.id);
        return followed.map((fact) => ({ from, fact }));
      }),
    );
    const next: Reached[] = [];
    for (const { from, fact } of steps.flat()) {
      if (pace.isDue()) await pace.rest();
      const id = fact.row.other;
      if (!seen.has(id)) {
        const isFull = reached.length + next.length >= ceiling;
        if (isFull || depth > maxDepth) {
          truncated ||= isFull;
          leadingOn.add(from.id);
          continue;
        }
        seen.add(id);
        next.push({ id, depth, way: [...from.way, fact] });
      }
      edges.set(fact.row.statement, fact);
    }
    reached.push(...next);
    frontier = next;
  }
  return { reached, truncated, edges: [...edges.values()], leadingOn, filtered };
}

/** What a thing depends on, or what depends on it, each thing once. */
export const reach = (
  loaders: WalkLoaders,
  start: string,
  direction: ReachDirection,
  maxDepth: number,
  scope: Scope,
): Promise<Reach> => walk(loaders, start, { direction, maxDepth, ceiling: REACH_CEILING, looksBeyond: false }, scope);
