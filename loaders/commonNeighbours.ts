/** What several things are all related to, or at least two of them. */
import { order } from "./days.js";
import type { RelationFact } from "./facts.js";
import { factsOf, type Hop, hopOver, isWalked, LEVEL_THINGS, neighboursOf, type PathFilter } from "./paths.js";
import type { WalkLoaders } from "./reach.js";
import type { Scope } from "./time.js";

/** A thing that several things are related to. */
export interface SharedNeighbour {
  readonly id: string;
  readonly degree: number;
  /** One from each of the things that share it. */
  readonly hops: readonly Hop[];
}

/** Things shared by at least two of some things: those that most share first, then those of a lower degree, then by id. */
export async function commonNeighbours(
  loaders: WalkLoaders,
  of: readonly string[],
  filter: PathFilter,
  scope: Scope,
): Promise<{ readonly shared: readonly SharedNeighbour[]; readonly truncated: boolean }> {
  const pace = loaders.pace();
  const lists = await Promise.all(of.map((id) => factsOf(loaders, id, scope)));
  const found = new Map<string, Map<string, RelationFact[]>>();
  for (const [index, { facts }] of lists.entries()) {
    const start = of[index] ?? "";
    for (const fact of facts) {
      if (pace.isDue()) await pace.rest();
      const { other } = fact.row;
      if (!isWalked(fact, filter) || of.includes(other)) continue;
      const byStart = found.get(other) ?? new Map<string, RelationFact[]>();
      found.set(other, byStart);
      byStart.set(start, [...(byStart.get(start) ?? []), fact]);
    }
  }
  const candidates = [...found]
    .filter(([, byStart]) => byStart.size > 1)
    .sort(([a, one], [b, other]) => other.size - one.size || order(a, b));
  const shared = await Promise.all(
    candidates.slice(0, LEVEL_THINGS).map(async ([id, byStart]): Promise<SharedNeighbour> => {
      const { others } = await neighboursOf(loaders, id, filter, scope, pace);
      const hops = [...byStart].flatMap(([start, facts]) => hopOver(start, id, facts, scope) ?? []);
      return { id, degree: others.size, hops };
    }),
  );
  const isCut = lists.some(({ truncated }) => truncated) || candidates.length > LEVEL_THINGS;
  return {
    shared: shared.sort((a, b) => b.hops.length - a.hops.length || a.degree - b.degree || order(a.id, b.id)),
    truncated: isCut,
  };
}
