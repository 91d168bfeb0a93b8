/** Impact: what is affected if a thing is late or given up, which days, and who would have to be told. */

import type { StatementRow } from "../graph/queries.js";
import { DateKind } from "../graph/vocabulary.js";
import { inGermanOrder } from "../loaders/days.js";
import type { RelationFact } from "../loaders/facts.js";
import { type Affected, EFFECTS, type Effect, type ImpactAnswer, impact, severityOf } from "../loaders/impact.js";
import { mandateKey } from "../loaders/mandates.js";
import { isToldBy, type Scope } from "../loaders/time.js";
import type { ImpactEvent, QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { PAGE_CEILING, pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { badInput } from "./errors.js";
import { theOne } from "./find.js";
import { mandatesAbout } from "./mandate.js";
import { compare, depthOf } from "./thing.js";
import { partialDateOf } from "./values.js";

/** Planned days at most. */
const DATES = 500;

/** An answer, and what was asked. */
export interface ImpactParent {
  readonly answer: ImpactAnswer;
  readonly event: ImpactEvent;
  readonly thereFrom: string | null;
}
/** A planned day of a thing, whole. */
export interface DateInQuestion extends Pick<ImpactParent, "event" | "thereFrom"> {
  readonly effect: Effect;
  readonly statement: StatementRow;
}
/** An actor, and in what it is involved. */
export interface Told {
  readonly actor: string;
  readonly effect: Effect;
  readonly facts: readonly RelationFact[];
  /** Ids of what it steers. */
  readonly steers: readonly string[];
}

/** The root field. */
export const impactRoot: Pick<QueryResolvers, "impact"> = {
  impact: async (_, { of, event, thereFrom, view, maxDepth }, context, info) => {
    const depth = depthOf("maxDepth", maxDepth);
    if (thereFrom != null && event === "GIVEN_UP")
      throw badInput("thereFrom", "thereFrom is given for something that is given up; leave it out, or ask for LATE");
    const scope = scopeOf(context, info);
    if (thereFrom != null && thereFrom <= scope.asOf)
      throw badInput(
        "thereFrom",
        `thereFrom is ${thereFrom}, which is not after asOf ${scope.asOf}; name a later day, or an earlier asOf`,
      );
    const thing = await theOne(context, scope, of, null);
    if (!thing) return null;
    const answer = await impact(context.loaders, thing.id, { maxDepth: depth, view: view ?? null }, scope);
    return { answer, event, thereFrom: thereFrom ?? null };
  },
};

/** The thing itself and all that is affected, with the effect on each. */
const effectsOf = ({ of, affected }: ImpactAnswer): readonly (readonly [string, Effect])[] => [
  [of, "BLOCKED"],
  ...affected.map(({ id, effect }) => [id, effect] as const),
];

/** Kinds of date that are planned days, or deadlines. */
const planned: ReadonlySet<string> = new Set<keyof typeof DateKind>([
  "DEADLINE",
  "PLANNED_START",
  "PLANNED_END",
  "STARTED",
]);

/** The planned days ahead. */
async function datesOf({ answer, event, thereFrom }: ImpactParent, context: Context, scope: Scope) {
  const things = effectsOf(answer);
  const lists = await Promise.all(things.map(([id]) => context.loaders.attributes(id, scope)));
  const wanted = lists.flatMap(({ facts }, index) =>
    facts
      .filter(({ type, predicate }) => type === "MILESTONE" || (type === "DATE" && planned.has(predicate)))
      .filter(({ status }) => status !== "IN_FORCE" && status !== "ENDED")
      .filter((row) => row.dateEarliest !== null && isToldBy(row, scope.asOf))
      .map(({ statement }) => ({ statement, effect: things[index]?.[1] ?? "BLOCKED" })),
  );
  const dates = await Promise.all(
    wanted.map(async ({ statement, effect }): Promise<DateInQuestion> => {
      return { statement: await context.loaders.knownStatement(statement), effect, event, thereFrom };
    }),
  );
  return dates
    .filter(({ statement }) => (statement.dateLatest ?? "") > scope.asOf)
    .sort(
      (a, b) => compare(a.statement.dateEarliest, b.statement.dateEarliest) || compare(a.statement.id, b.statement.id),
    )
    .slice(0, DATES);
}

/** Who is involved in the thing and in what is affected, each actor once. */
async function told(answer: ImpactAnswer, context: Context, scope: Scope, roles: readonly string[] | null) {
  const things = effectsOf(answer);
  const lists = await Promise.all(things.map(([id]) => context.loaders.relationsTo(id, scope)));
  const found = new Map<string, { effect: Effect; facts: RelationFact[]; steers: string[] }>();
  for (const [index, { facts }] of lists.entries()) {
    const effect = things[index]?.[1] ?? "BLOCKED";
    for (const fact of facts) {
      const isInvolved =
        fact.row.predicate === "INVOLVED_IN" && (roles === null || roles.includes(fact.row.role ?? ""));
      const steers = fact.row.predicate === "STEERS" && roles === null;
      if (!isInvolved && !steers) continue;
      const entry = found.get(fact.from) ?? { effect, facts: [], steers: [] };
      found.set(fact.from, entry);
      if (isInvolved) entry.facts.push(fact);
      else entry.steers.push(fact.to);
    }
  }
  const actors = await Promise.all([...found.keys()].map((id) => context.loaders.knownThing(id)));
  const list = actors
    .sort(inGermanOrder)
    .map(({ id }): Told => ({ actor: id, effect: "BLOCKED", facts: [], steers: [], ...found.get(id) }))
    .sort((a, b) => severityOf(b.effect) - severityOf(a.effect));
  return { list, truncated: answer.truncated || lists.some(({ truncated }) => truncated) };
}

export const impacts = {
  Impact: {
    of: ({ answer }, _, { loaders }) => loaders.knownThing(answer.of),
    event: ({ event }) => event,
    affected: ({ answer }, { effects, ...page }) => {
      if (effects?.length === 0) throw badInput("effects", "effects is empty; it must name an effect, or be left out");
      const kept = answer.affected.filter(({ effect }) => effects == null || effects.includes(effect));
      const [aimedAt = 0, conditional = 0, weakened = 0, inPart = 0, blocked = 0] = EFFECTS.map(
        (one) => answer.affected.filter(({ effect }) => effect === one).length,
      );
      const counts = { aimedAt, conditional, weakened, inPart, blocked };
      return { ...pageOf(kept, ({ id }: Affected) => id, page, answer.truncated), ...counts };
    },
    dates: (parent, _, context, info) => datesOf(parent, context, scopeOf(context, info)),
    toTell: async ({ answer }, { roles, ...page }, context, info) => {
      if (roles?.length === 0) throw badInput("roles", "roles is empty; it must name a role, or be left out");
      const { list, truncated } = await told(answer, context, scopeOf(context, info), roles ?? null);
      return pageOf(list, ({ actor }) => actor, page, truncated);
    },
    mandates: async ({ answer }, { states, ...page }, context, info) => {
      if (states?.length === 0) throw badInput("states", "states is empty; it must name a state, or be left out");
      const things = effectsOf(answer).map(([id]) => id);
      const { mandates, truncated } = await mandatesAbout(context, scopeOf(context, info), things);
      const kept = mandates.filter(({ state }) => states == null || states.includes(state));
      return pageOf(kept, mandateKey, page, truncated || answer.truncated);
    },
    truncated: ({ answer }) => answer.truncated,
  },
  AffectedThing: {
    thing: ({ id }, _, { loaders }) => loaders.knownThing(id),
    alternatives: ({ alternatives }, _, { loaders }) => Promise.all(alternatives.map((id) => loaders.knownThing(id))),
  },
  ImpactDate: {
    thing: ({ statement }, _, { loaders }) => loaders.knownThing(statement.subject),
    label: ({ statement: { type, predicate } }) =>
      type === "MILESTONE" ? predicate : DateKind[predicate as keyof typeof DateKind].de,
    date: ({ statement: { id, dateText, dateEarliest, dateLatest } }) => {
      const date = partialDateOf(dateText, dateEarliest, dateLatest);
      if (date === null) throw new Error(`${id} is a date without a date`);
      return date;
    },
    moves: ({ effect, event, thereFrom, statement: { type, predicate, dateEarliest, dateLatest } }) => {
      const isDeadline = type === "DATE" && predicate === "DEADLINE";
      const [sure, perhaps] = isDeadline ? (["MISSED", "MAY_BE_MISSED"] as const) : (["MOVES", "MAY_MOVE"] as const);
      if (effect !== "BLOCKED") return perhaps;
      if (event === "GIVEN_UP") return sure;
      if (thereFrom === null || dateEarliest === null || dateLatest === null) return perhaps;
      return dateLatest < thereFrom ? sure : dateEarliest >= thereFrom ? "STAYS" : perhaps;
    },
  },
  ActorToTell: {
    actor: ({ actor }, _, { loaders }) => loaders.knownThing(actor),
    involvements: ({ facts }) => facts.slice(0, PAGE_CEILING),
    steers: ({ steers }, _, { loaders }) =>
      Promise.all([...new Set(steers)].slice(0, PAGE_CEILING).map((id) => loaders.knownThing(id))),
  },
} satisfies Partial<Resolvers>;
