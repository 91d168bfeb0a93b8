/** Roll-out: for each actor of some kinds, whether it is involved in a thing on a day, on what grounds, or nobody has said. */
import { type ActorKind, actorType, LifecycleState, type Role, type Validity } from "../graph/vocabulary.js";
import { inGermanOrder, order } from "./days.js";
import type { RelationFact } from "./facts.js";
import type { Loaders } from "./index.js";
import { existsIn, isBeforeWitness, type Scope, validityIn } from "./time.js";

/** Yes, no, or nobody has said. */
export type Answer = "YES" | "NO" | "NOT_SAID";

/** A fact about an actor, or about a group that it is a part of. */
export interface Evidence {
  readonly fact: RelationFact;
  /** Id of the group, or null where the fact is about the actor itself. */
  readonly group: string | null;
}

/** The answer for one actor. */
export interface Answered {
  readonly actor: string;
  readonly answer: Answer;
  /** The evidence that decides, or null where none does. */
  readonly decisive: Evidence | null;
  /** All that is known, what decides first; empty where nobody has said anything. */
  readonly evidence: readonly Evidence[];
}

/** The answers for all actors of some kinds in German order, and whether the ceiling of rows cut them. */
export interface RolloutList {
  readonly answers: readonly Answered[];
  readonly truncated: boolean;
}

/**
 * Answers for all actors of some kinds. A fact about a group of actors counts for each that is directly part of it on the
 * day. Costs a fixed number of reads, however many actors there are.
 */
export async function rollout(
  loaders: Loaders,
  thing: string,
  role: keyof typeof Role,
  kinds: readonly (keyof typeof ActorKind)[],
  scope: Scope,
): Promise<RolloutList> {
  const types = [...new Set(kinds.map(actorType))];
  const [lists, known] = await Promise.all([
    Promise.all(types.map((type) => loaders.thingsByType.load(type))),
    loaders.relationsTo(thing, { ...scope, anyTime: true, negated: true }),
  ]);
  const wanted: ReadonlySet<string | null> = new Set(kinds);
  const actors = lists
    .flatMap(({ rows }) => rows)
    .filter((row) => wanted.has(row.kind) && existsIn(row, scope))
    .sort(inGermanOrder);
  const facts = known.facts.filter(({ row }) => row.predicate === "INVOLVED_IN" && row.role === role);
  const evidence = new Map<string, Evidence[]>(actors.map(({ id }) => [id, []]));
  for (const fact of facts) evidence.get(fact.from)?.push({ fact, group: null });
  const groups = await membersOfGroups(loaders, facts, scope);
  for (const fact of facts) {
    for (const member of groups.get(fact.from) ?? []) evidence.get(member)?.push({ fact, group: fact.from });
  }
  return {
    answers: actors.map(({ id }) => judge(id, evidence.get(id) ?? [], scope)),
    truncated: known.truncated || lists.some(({ truncated }) => truncated),
  };
}

/** The parts of each group of actors that a fact is about. Who belongs to a group is structure: any source may say it. */
async function membersOfGroups(
  loaders: Loaders,
  facts: readonly RelationFact[],
  scope: Scope,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const ids = [...new Set(facts.map(({ from }) => from))];
  const things = await Promise.all(ids.map((id) => loaders.knownThing(id)));
  const groups = things.filter(({ kind }) => kind === "GROUP");
  const parts = await Promise.all(groups.map(({ id }) => loaders.relationsTo(id, { ...scope, statedIn: null })));
  return new Map(
    groups.map(({ id }, index) => [
      id,
      new Set((parts[index]?.facts ?? []).flatMap(({ row, from }) => (row.predicate === "PART_OF" ? from : []))),
    ]),
  );
}

/** States before a thing is in use. */
const notYet: ReadonlySet<string> = new Set<keyof typeof LifecycleState>(["PLANNED", "CONCEPT", "DEVELOPMENT"]);
/** States in which a thing is not in use by those who are said to use it. */
const notInUse: ReadonlySet<string | null> = new Set<string | null>([...notYet, "ENDED"]);

/**
 * How much a fact weighs: what holds surely before what may hold, and what is said of the actor itself before what is
 * said of its group, unless only the latter is sure ("planned" in 2021, "all Länder use it" today).
 */
const weights = {
  own: { HOLDS: 7, POSSIBLE: 5, ASSUMED: 4, DOES_NOT_HOLD: 3 },
  group: { HOLDS: 6, POSSIBLE: 2, ASSUMED: 1, DOES_NOT_HOLD: -1 },
} as const;

/** The answer that the evidence gives: the weightiest fact decides, of equal ones that which says yes. */
export function judge(actor: string, evidence: readonly Evidence[], scope: Scope): Answered {
  const weighed = evidence.map((each) => {
    const { row } = each.fact;
    const validity = validityIn(row, scope);
    const inForce = (row.status === null || row.status === "IN_FORCE") && !notInUse.has(row.detail);
    const silent = saysNothing(each, validity, scope.asOf);
    const isYes = inForce && validity !== "DOES_NOT_HOLD";
    const weight = silent ? -1 : weights[each.group === null ? "own" : "group"][validity];
    return { ...each, isYes, weight };
  });
  weighed.sort(
    (a, b) =>
      b.weight - a.weight ||
      Number(b.isYes) - Number(a.isYes) ||
      order(b.fact.row.evidenceLast ?? "", a.fact.row.evidenceLast ?? "") ||
      order(a.fact.row.statement, b.fact.row.statement),
  );
  const first = weighed.find(({ weight }) => weight >= 0);
  const answer = first === undefined ? "NOT_SAID" : first.isYes ? "YES" : "NO";
  return {
    actor,
    answer,
    decisive: first ?? null,
    evidence: weighed.map(({ fact, group }) => ({ fact, group })),
  };
}

/** Whether a fact says nothing about an actor on a day. */
function saysNothing({ fact: { row }, group }: Evidence, validity: keyof typeof Validity, day: string): boolean {
  switch (validity) {
    case "DOES_NOT_HOLD":
      // That it was once denied says nothing about another day. That not all of a group do, nothing about one of them.
      return row.status === "NEGATED" || group !== null;
    case "ASSUMED":
      // A begin that nobody knows may be as late as the first source; and a plan of long ago may have come true or not.
      return isPlanned(row) || isBeforeWitness(row, day);
    default:
      return false;
  }
}

/** Whether a fact only says what is to come. */
const isPlanned = ({ status, detail }: RelationFact["row"]) =>
  status === "PLANNED" || status === "CONDITIONAL" || (detail !== null && notYet.has(detail));

/** The state that a fact says a use has come to, or null. */
export function stateOf({ row }: RelationFact): keyof typeof LifecycleState | null {
  return row.detail !== null && row.detail in LifecycleState ? (row.detail as keyof typeof LifecycleState) : null;
}
