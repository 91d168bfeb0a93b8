/** Which things stand for others: products for the classes of systems that they realise, new names for old ones, and what somebody uses. */
import type { ThingRow } from "../../graph/queries.js";
import { actorTypes } from "../../graph/vocabulary.js";
import type { RelationFact } from "../facts.js";
import type { Loaders } from "../index.js";
import { judge } from "../rollout.js";
import type { Scope } from "../time.js";

/** Products and former names at most. */
const STAND_INS = 2_000;
/** How many times over a thing may realise another, or be a new name for it. */
const STEPS = 3;

/** What stands for the things asked for. */
export interface StandIns {
  /** The things asked for, and all that stand for one of them. */
  readonly ids: readonly string[];
  /** The products that realise a thing, directly or through others. */
  productsOf(id: string): readonly string[];
  /** What a thing succeeds, of whatever kind. */
  predecessorsOf(id: string): readonly RelationFact[];
  /** All relations that end at a thing, of any day, negated ones among them. */
  relationsTo(id: string): readonly RelationFact[];
  /** Whether a ceiling left some out. */
  readonly truncated: boolean;
}

/** Whether a succession says that it is the same thing under a new name. */
export const isRenaming = ({ row }: RelationFact): boolean => row.detail === "RENAMING";

/** Finds what stands for things, level by level. */
export async function findStandIns(loaders: Loaders, start: readonly string[], scope: Scope): Promise<StandIns> {
  const realisers = new Map<string, readonly string[]>();
  const predecessors = new Map<string, readonly RelationFact[]>();
  const relations = new Map<string, readonly RelationFact[]>();
  let truncated = false;
  let frontier = start;
  for (let step = 0; step <= STEPS && frontier.length > 0; step++) {
    const lists = await Promise.all(
      frontier.map(async (id) => {
        const [out, into, ever] = await Promise.all([
          loaders.relationsFrom(id, scope),
          loaders.relationsTo(id, scope),
          loaders.relationsTo(id, { ...scope, anyTime: true, negated: true }),
        ]);
        truncated ||= out.truncated || into.truncated || ever.truncated;
        return { id, out, into, ever };
      }),
    );
    for (const { id, out, into, ever } of lists) {
      relations.set(id, ever.facts);
      predecessors.set(
        id,
        out.facts.filter(({ row }) => row.predicate === "SUCCEEDS"),
      );
      realisers.set(
        id,
        into.facts.flatMap(({ row, from }) => (row.predicate === "REALISES" ? from : [])),
      );
    }
    const next = frontier.flatMap((id) => [
      ...(realisers.get(id) ?? []),
      ...(predecessors.get(id) ?? []).filter(isRenaming).map(({ to }) => to),
    ]);
    const fresh = [...new Set(next)].filter((id) => !relations.has(id));
    frontier = fresh.slice(0, Math.max(0, start.length + STAND_INS - relations.size));
    truncated ||= frontier.length < fresh.length;
  }
  return {
    ids: [...relations.keys()],
    productsOf: (id) => closure(id, realisers),
    predecessorsOf: (id) => predecessors.get(id) ?? [],
    relationsTo: (id) => relations.get(id) ?? [],
    truncated,
  };
}

/** All that a step leads to, over and over, the start left out. */
function closure(start: string, step: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const seen = new Set([start]);
  for (const id of seen) for (const next of step.get(id) ?? []) seen.add(next);
  seen.delete(start);
  return [...seen];
}

/** For whom something is to be ready. */
export interface Beneficiary {
  readonly id: string;
  /** An actor uses things; of an administrative service null, for it requires or includes them. */
  readonly groups: ReadonlySet<string> | null;
  /** Ids of what a service requires or includes, with the statement that says so. */
  readonly includes: ReadonlyMap<string, string>;
}

/** An actor with the groups that it is directly part of, or a service with what it includes. */
export async function beneficiaryOf(loaders: Loaders, { id, type }: ThingRow, scope: Scope): Promise<Beneficiary> {
  const isActor = actorTypes.includes(type);
  // Who belongs to a group is structure: any source may say it.
  const { facts } = await loaders.relationsFrom(id, isActor ? { ...scope, statedIn: null } : scope);
  if (!isActor) {
    const included = facts.filter(({ row }) => row.predicate === "REQUIRES" || row.predicate === "INTEGRATES");
    return { id, groups: null, includes: new Map(included.map(({ row, to }) => [to, row.statement])) };
  }
  const wholes = await Promise.all(
    facts.flatMap(({ row, to }) => (row.predicate === "PART_OF" ? [loaders.knownThing(to)] : [])),
  );
  const groups = wholes.filter(({ kind }) => kind === "GROUP").map((group) => group.id);
  return { id, groups: new Set(groups), includes: new Map() };
}

/** Whether an actor uses a thing on the day, by the rules of roll-out. */
export function useOf(standIns: StandIns, thing: string, { id, groups }: Beneficiary, scope: Scope) {
  const uses = standIns.relationsTo(thing).filter(({ row }) => row.predicate === "INVOLVED_IN" && row.role === "USE");
  const evidence = uses.flatMap((fact) => {
    if (fact.from === id) return { fact, group: null };
    return groups?.has(fact.from) ? { fact, group: fact.from } : [];
  });
  return judge(id, evidence, scope);
}
