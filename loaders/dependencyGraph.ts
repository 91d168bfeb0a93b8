/** What a thing depends on, or what depends on it, as a graph: each thing and each relation once, and where knowledge ends. */
import type { OpenQuestionRecord } from "../graph/model.js";
import type { DependencyKind, RelationType, View } from "../graph/vocabulary.js";
import { type Cycle, cyclesOf, type Step } from "./cycles.js";
import type { RelationFact } from "./facts.js";
import { dependentOf, type ReachDirection, requiredOf, type WalkLoaders, walk } from "./reach.js";
import type { Scope } from "./time.js";

/** Things at most, the start included. */
export const GRAPH_THINGS = 500;
/** Relations at most. */
export const GRAPH_RELATIONS = 2_000;

/** What is known of the dependencies of a thing beyond it. */
export type Knowledge = "FOLLOWED" | "CUT" | "FILTERED" | "NO_SOURCE_FOUND" | "NOT_RESEARCHED";

/** What to ask for. */
export interface GraphQuestion {
  readonly direction: ReachDirection;
  readonly maxDepth: number;
  /** Only these kinds of requirement, beside parts; null for all, and for what things are aligned with or conform to. */
  readonly kinds: ReadonlySet<keyof typeof DependencyKind> | null;
  /** Only requirements of this view, and those that say none. */
  readonly view: keyof typeof View | null;
}

/** A thing of the graph. */
export interface GraphNode {
  readonly id: string;
  readonly depth: number;
  readonly knowledge: Knowledge;
  /** The questions of the record that say that no source was found. */
  readonly openQuestions: readonly OpenQuestionRecord[];
}

/** A circle of the graph. */
export interface GraphCycle extends Cycle {
  /** The types of relation on the way round; REQUIRES wherever a step is one. */
  readonly types: readonly (keyof typeof RelationType)[];
}

/** The graph of a thing. */
export interface GraphAnswer {
  readonly of: string;
  /** The start first, then the nearest. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly RelationFact[];
  readonly cycles: readonly GraphCycle[];
  readonly truncated: boolean;
}

/**
 * The graph of a thing on the day and from the sources of a scope. Reads grow with depth only, and are none from kept rows.
 *
 * @param openQuestions what the record says that it does not know
 */
export async function dependencyGraph(
  loaders: WalkLoaders,
  of: string,
  { direction, maxDepth, kinds, view }: GraphQuestion,
  scope: Scope,
  openQuestions: readonly OpenQuestionRecord[],
): Promise<GraphAnswer> {
  const follows = ({ row }: RelationFact) =>
    row.predicate === "PART_OF" ||
    ((kinds === null || (row.predicate === "REQUIRES" && kinds.has((row.detail ?? "HARD") as "HARD"))) &&
      (view === null || row.view === null || row.view === view));
  const course = { direction, maxDepth, ceiling: GRAPH_THINGS - 1, follows, looksBeyond: true };
  const { reached, edges, leadingOn, filtered, truncated } = await walk(loaders, of, course, scope);
  const leading = new Set(edges.map(direction === "REQUIRES" ? dependentOf : requiredOf));
  const nodes = [{ id: of, depth: 0 }, ...reached].map(({ id, depth }): GraphNode => {
    const asked = openQuestions.filter(({ asks, about }) => asks === direction && about.includes(id));
    const known = (knowledge: Knowledge) => ({ id, depth, knowledge, openQuestions: [] });
    if (leadingOn.has(id)) return known("CUT");
    if (leading.has(id)) return known("FOLLOWED");
    if (filtered.has(id)) return known("FILTERED");
    if (asked.length === 0) return known("NOT_RESEARCHED");
    return { ...known("NO_SOURCE_FOUND"), openQuestions: asked };
  });
  const kept = edges.slice(0, GRAPH_RELATIONS);
  return {
    of,
    nodes,
    edges: kept,
    cycles: circles(kept),
    truncated: truncated || leadingOn.size > 0 || kept.length < edges.length,
  };
}

/** The circles over requirements alone, and those over all relations that entangle more than these. */
function circles(edges: readonly RelationFact[]): readonly GraphCycle[] {
  const isRequirement = ({ row }: RelationFact) => row.predicate === "REQUIRES";
  const step = (fact: RelationFact): Step => ({ from: dependentOf(fact), to: requiredOf(fact) });
  const types = new Map<string, RelationFact["row"]["predicate"]>();
  // Of several relations between the same things a requirement is the one that counts.
  for (const fact of [...edges].sort((a, b) => Number(isRequirement(a)) - Number(isRequirement(b)))) {
    types.set(`${dependentOf(fact)} ${requiredOf(fact)}`, fact.row.predicate);
  }
  const typed = (cycle: Cycle): GraphCycle => {
    const onTheWay = cycle.ids.map((id, index) => types.get(`${id} ${cycle.ids[(index + 1) % cycle.ids.length]}`));
    return { ...cycle, types: [...new Set(onTheWay)].sort() as GraphCycle["types"] };
  };
  const strict = cyclesOf(edges.filter(isRequirement).map(step));
  const known = new Set(strict.map(({ entangled }) => entangled.join(" ")));
  const wide = cyclesOf(edges.map(step)).filter(({ entangled }) => !known.has(entangled.join(" ")));
  return [...strict, ...wide].map(typed);
}
