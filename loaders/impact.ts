/**
 * Impact: what is affected if a thing is late or given up, directly or through others, and how badly.
 *
 * The things are found level by level over the loaders; then effects are reckoned without further reads, going round until
 * nothing changes: effects only ever grow.
 */
import type { DependencyKind, GroupMode, ThingType, View } from "../graph/vocabulary.js";
import type { RelationFact } from "./facts.js";
import type { Loaders } from "./index.js";
import type { Pace } from "./pace.js";
import { dependentOf, requiredOf, walk } from "./reach.js";
import { isRenaming } from "./readiness/identity.js";
import { byStart, type Shape, shapesOf } from "./requirements.js";
import { existsIn, type Scope } from "./time.js";

/** Things at most, that which is late or given up included. */
export const IMPACT_THINGS = 500;

/** How a thing is affected, the mildest first. */
export const EFFECTS = ["AIMED_AT", "CONDITIONAL", "WEAKENED", "IN_PART", "BLOCKED"] as const;
/** How a thing is affected. */
export type Effect = (typeof EFFECTS)[number];

/** How bad an effect is; 0 is none. */
export type Severity = number;
/** How bad an effect is, from 1. */
export const severityOf = (effect: Effect): Severity => EFFECTS.indexOf(effect) + 1;
const BLOCKED = severityOf("BLOCKED");
const WEAKENED = severityOf("WEAKENED");
const AIMED_AT = severityOf("AIMED_AT");

/** At most how badly a requirement of a kind hits: one outside a group that is one of several may be replaced by others. */
function ceilingOf({ row }: RelationFact, isInGroup: boolean): Severity {
  const kind = (row.detail ?? "HARD") as keyof typeof DependencyKind;
  if (row.status === "PLANNED" || row.status === "CONDITIONAL") return severityOf("CONDITIONAL");
  if (kind === "CONDITIONAL" || kind === "MIGRATION") return severityOf("CONDITIONAL");
  if (kind === "OPTIONAL" || (kind === "ONE_OF" && !isInGroup)) return WEAKENED;
  return BLOCKED;
}

/** What a requirement, or a group of them, does to what has it. */
export interface Hit {
  readonly severity: Severity;
  /** The relation that decides; null where there is no effect. */
  readonly by: RelationFact | null;
  /** Members of the group that decides and are not affected. */
  readonly alternatives: readonly string[];
}

const none: Hit = { severity: 0, by: null, alternatives: [] };

const hitOver = (by: RelationFact, severity: Severity): Hit =>
  severity === 0 ? none : { severity, by, alternatives: [] };

/** The worst of hits, of equal ones the first. */
const worst = (hits: readonly Hit[]): Hit =>
  hits.reduce((found, hit) => (hit.severity > found.severity ? hit : found), none);

/**
 * What requirements do to the thing that has them, given how badly each required thing is affected.
 *
 * A group that needs n of its members goes on with the n that are affected least; that there are fewer left weakens it.
 */
export function hitBy(shapes: readonly Shape[], severity: (thing: string) => Severity): Hit {
  return worst(shapes.map((shape) => hitOf(shape, severity, false)));
}

function hitOf(shape: Shape, severity: (thing: string) => Severity, isInGroup: boolean): Hit {
  if (shape.kind === "item") {
    const { fact } = shape;
    return hitOver(fact, Math.min(severity(fact.to), ceilingOf(fact, isInGroup)));
  }
  const members = shape.members.map((member) => hitOf(member, severity, true));
  const needed = neededOf(shape.group.detail as keyof typeof GroupMode, shape.group.value, members.length);
  const sorted = [...members].sort((a, b) => a.severity - b.severity);
  const decisive = (needed === null ? undefined : sorted[needed - 1]) ?? none;
  const most = sorted.at(-1) ?? none;
  const fewer = { ...most, severity: Math.min(most.severity, WEAKENED) };
  if (decisive.severity >= fewer.severity) return decisive;
  const alternatives = shape.members.flatMap((member, index) =>
    members[index]?.severity === 0 && member.kind === "item" ? member.fact.to : [],
  );
  return { ...fewer, alternatives };
}

/** How many members a group needs; null where the source does not say. */
function neededOf(mode: keyof typeof GroupMode, atLeast: number | null, members: number): number | null {
  if (mode === "ANY") return 1;
  return mode === "ALL" ? members : atLeast === null ? null : Math.min(atLeast, members);
}

/** What to ask for. */
export interface ImpactQuestion {
  readonly maxDepth: number;
  /** Only requirements of this view, and those that say none. */
  readonly view: keyof typeof View | null;
}

/** A thing that is affected. */
export interface Affected {
  readonly id: string;
  readonly effect: Effect;
  /** The relations from the thing that is late or given up to this one, first step first; the last one decides. */
  readonly way: readonly RelationFact[];
  readonly alternatives: readonly string[];
}

/** What is affected, the worst first, then the nearest. */
export interface ImpactAnswer {
  readonly of: string;
  readonly affected: readonly Affected[];
  readonly truncated: boolean;
}

/** Relations that pass an effect on beside those of the dependency graph, with the worst that each can do. */
const passing: ReadonlyMap<string, Effect> = new Map([
  ["BASED_ON", "IN_PART"],
  ["REALISES", "WEAKENED"],
  ["SUCCEEDS", "BLOCKED"],
]);
const also: ReadonlySet<string> = new Set(passing.keys());
/** Types of texts: they stay as they are, whatever becomes of what they require. */
const texts: ReadonlySet<string> = new Set<ThingType>(["LegalAct", "LegalProvision", "Agreement", "WorkProduct"]);

/** What a thing depends on. */
interface Ties {
  /** At most how badly it is hit. */
  readonly ceiling: Severity;
  readonly requirements: readonly Shape[];
  /** Parts of it, and what it is aligned with or conforms to, with the worst that each can do to it. */
  readonly others: readonly { readonly fact: RelationFact; readonly thing: string; readonly ceiling: Severity }[];
}

/** What is affected by a thing on the day and from the sources of a scope. Reads grow with depth only, and are none from kept rows. */
export async function impact(
  loaders: Loaders,
  of: string,
  { maxDepth, view }: ImpactQuestion,
  scope: Scope,
): Promise<ImpactAnswer> {
  const follows = (fact: RelationFact) => {
    const { predicate, view: of } = fact.row;
    // Of successions only a new name is the same thing; who takes the place of another goes on without it.
    if (predicate === "SUCCEEDS") return isRenaming(fact);
    return predicate !== "REQUIRES" || view === null || of === null || of === view;
  };
  const course = {
    direction: "REQUIRED_BY",
    maxDepth,
    ceiling: IMPACT_THINGS - 1,
    also,
    follows,
    looksBeyond: true,
  } as const;
  const { reached, edges, leadingOn, truncated } = await walk(loaders, of, course, scope);
  // What cannot have existed on the day is not affected.
  const things = (await Promise.all(reached.map(({ id }) => loaders.knownThing(id)))).filter((row) =>
    existsIn(row, scope),
  );
  const ids = things.map(({ id }) => id);
  // A group counts with all its members, also those that are not affected.
  const out = await Promise.all(ids.map((id) => loaders.relationsFrom(id, scope)));
  const required = byStart(
    out.flatMap(({ facts }) => facts.filter((fact) => fact.row.predicate === "REQUIRES" && follows(fact))),
  );
  const attributes = await Promise.all(ids.map((id) => loaders.attributes(id, scope)));
  const groups = attributes.flatMap(({ facts }) => facts.filter(({ type }) => type === "GROUP"));
  const statements = await Promise.all(groups.map(({ statement }) => loaders.knownStatement(statement)));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const tied = tiesByThing(edges);
  const ties = new Map(
    things.map(({ id, type }): [string, Ties] => [
      id,
      {
        ceiling: texts.has(type) ? AIMED_AT : BLOCKED,
        requirements: shapesOf(id, required.get(id) ?? [], byId),
        others: tied.get(id) ?? [],
      },
    ]),
  );
  const hits = await reckon(of, ties, loaders.pace());
  const affected = ids.flatMap((id): Affected[] => {
    const hit = hits.get(id);
    const effect = EFFECTS[(hit?.severity ?? 0) - 1];
    if (!hit || effect === undefined) return [];
    return [{ id, effect, way: wayTo(id, hits), alternatives: hit.alternatives }];
  });
  affected.sort((a, b) => severityOf(b.effect) - severityOf(a.effect) || a.way.length - b.way.length);
  // Beyond what is only aimed at something, or not affected at all, there is nothing to look for.
  const passesOn = (id: string) => id === of || (hits.get(id)?.severity ?? 0) > AIMED_AT;
  return { of, affected, truncated: truncated || [...leadingOn].some(passesOn) };
}

/** What relations that are no requirements can do, by the thing that depends over them. */
function tiesByThing(edges: readonly RelationFact[]): ReadonlyMap<string, Ties["others"]> {
  const ties = new Map<string, Ties["others"][number][]>();
  for (const fact of edges) {
    if (fact.row.predicate === "REQUIRES") continue;
    const ceiling = severityOf(
      fact.row.predicate === "PART_OF" ? "IN_PART" : (passing.get(fact.row.predicate) ?? "AIMED_AT"),
    );
    const dependent = dependentOf(fact);
    const list = ties.get(dependent) ?? [];
    list.push({ fact, thing: requiredOf(fact), ceiling });
    ties.set(dependent, list);
  }
  return ties;
}

/** Reckons all effects, the nearest things first, until nothing changes. */
async function reckon(of: string, ties: ReadonlyMap<string, Ties>, pace: Pace): Promise<ReadonlyMap<string, Hit>> {
  const hits = new Map<string, Hit>();
  const own = (thing: string) => (thing === of ? BLOCKED : (hits.get(thing)?.severity ?? 0));
  // What is only to be aligned with something goes on without it, and so does all that needs it.
  const severity = (thing: string) => (own(thing) === AIMED_AT ? 0 : own(thing));
  const hitOn = ({ ceiling: most, requirements, others }: Ties) => {
    const tied = others.map(({ fact, thing, ceiling }) => hitOver(fact, Math.min(severity(thing), ceiling)));
    const hit = worst([hitBy(requirements, severity), ...tied]);
    return { ...hit, severity: Math.min(hit.severity, most) };
  };
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const [id, each] of ties) {
      if (pace.isDue()) await pace.rest();
      const hit = hitOn(each);
      if (hit.severity <= own(id)) continue;
      hits.set(id, hit);
      hasChanged = true;
    }
  }
  // What was an alternative may have been affected since. What decides stays: it was affected before.
  const final = new Map<string, Hit>();
  for (const [id, each] of ties) {
    const hit = hits.get(id);
    if (hit) final.set(id, { ...hit, alternatives: hitOn(each).alternatives });
  }
  return final;
}

/** The way over which an effect came about: each step goes back to what was affected before. */
function wayTo(id: string, hits: ReadonlyMap<string, Hit>): readonly RelationFact[] {
  const way: RelationFact[] = [];
  for (let at = hits.get(id)?.by, here = id; at; at = hits.get(here)?.by) {
    way.unshift(at);
    here = requiredOf(at);
  }
  return way;
}
