/** Who is involved in what, in full: of a thing, of an actor, and of two actors compared. */
import type { ThingRow } from "../graph/queries.js";
import {
  type ActorKind,
  actorTypes,
  type FactStatus,
  type GovernmentLevel,
  type Role,
  type ThingType,
  type Validity,
} from "../graph/vocabulary.js";
import { type FacetCount, faceted } from "../loaders/facets.js";
import {
  type Entry,
  type EntryList,
  entryKey,
  type Group,
  grouped,
  involvementsFrom,
  isDirect,
  leastValidity,
  type RollUp,
  roleOf,
  rolesOf,
  type Start,
  statusOf,
  through,
} from "../loaders/involvement.js";
import { type Level, levelsOf } from "../loaders/level.js";
import { type Scope, scopeKey } from "../loaders/time.js";
import type { InvolvedThingResolvers, QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { type Page, type PageArguments, pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { type Noted, unnamed } from "./coverageNote.js";
import { badInput } from "./errors.js";
import { theOne } from "./find.js";
import { depthOf, withHistory } from "./thing.js";

/** An actor with its involvements in a thing, and its level of government. */
export interface ActorGroup extends Group {
  readonly known: Level;
}

/** A page of the actors involved in a thing. */
export interface InvolvedActors extends Page<ActorGroup>, Noted {
  readonly thing: ThingRow;
  readonly involvementCount: number;
  readonly facets: ReturnType<typeof countsOfEntries> & {
    readonly kinds: FacetPage<keyof typeof ActorKind>;
    readonly levels: FacetPage<keyof typeof GovernmentLevel>;
  };
}
type FacetPage<Value extends string> = ReturnType<typeof counts<Value>>;

/** A thing that two actors are involved in. */
export interface Shared {
  readonly id: string;
  readonly a: Group;
  readonly b: Group;
}

/** Things that an actor is involved in, and the counts of their facets. */
interface ThingsAnswer {
  readonly groups: readonly Group[];
  readonly facets: ReadonlyMap<"roles" | "types" | "status" | "validity", readonly FacetCount[]>;
  readonly truncated: boolean;
}

/** What two actors are involved in. */
export interface Comparison {
  readonly a: ThingRow;
  readonly b: ThingRow;
  readonly both: readonly Shared[];
  readonly onlyA: ThingsAnswer;
  readonly onlyB: ThingsAnswer;
  readonly truncated: boolean;
}

type Values = readonly string[] | null | undefined;

/** What all three questions can be narrowed by. */
interface Filter {
  readonly roles?: Values;
  readonly status?: Values;
  readonly validity?: Values;
  readonly rollUp: readonly RollUp[];
  readonly depth?: number | null | undefined;
  readonly history?: boolean | null | undefined;
}
type ThingFilter = Filter & { readonly types?: Values };

/** The values that a filter asks for, or null for all. */
function wanted(argument: string, values: Values): ReadonlySet<string | null> | null {
  if (values?.length === 0) throw badInput(argument, `${argument} is empty; it must name a value, or be left out`);
  return values == null ? null : new Set<string | null>(values);
}

/** The facets of every question. */
const facetsOfEntries = ({ roles, status, validity }: Filter, scope: Scope) => ({
  roles: { of: roleOf, wanted: wanted("roles", roles) },
  status: { of: statusOf, wanted: wanted("status", status) },
  validity: { of: (entry: Entry) => leastValidity(entry, scope), wanted: wanted("validity", validity) },
});

type Things = ReadonlyMap<string, ThingRow>;

/** All entries from one end, and the actors or things at the other. */
async function read(context: Context, start: string, begin: Start, { rollUp, depth }: Filter, scope: Scope) {
  const question = { rollUp: new Set(rollUp), depth: depthOf("depth", depth) };
  const { entries, truncated } = await involvementsFrom(context.loaders, start, begin, question, scope);
  const ids = new Set(entries.map((entry) => (begin === "THING" ? entry.actor : entry.thing)));
  const rows = await Promise.all([...ids].map((id) => context.loaders.knownThing(id)));
  return { entries, truncated, ends: new Map(rows.map((row) => [row.id, row])) };
}

/** What is left of an actor's involvements by a filter. */
async function thingsAnswer(
  context: Context,
  { entries, truncated }: EntryList,
  filter: ThingFilter,
  scope: Scope,
  things: Things,
): Promise<ThingsAnswer> {
  const typeOf = ({ thing }: Entry) => things.get(thing)?.type ?? null;
  const dimensions = {
    ...facetsOfEntries(filter, scope),
    types: { of: typeOf, wanted: wanted("types", filter.types) },
  };
  const { kept, facets } = await faceted(entries, ({ thing }) => thing, dimensions, context.loaders.pace());
  return { groups: grouped({ entries: kept, truncated }, "thing", things), facets, truncated };
}

/** Counts as the API gives them; a facet has only values of its own vocabulary. */
const counts = <Value extends string | null>(facets: readonly FacetCount[] = []) =>
  facets.map(({ value, count, items }) => ({ value: value as Value, count, involvements: items }));

const countsOfEntries = (facets: ReadonlyMap<string, readonly FacetCount[]>) => ({
  roles: counts<keyof typeof Role | null>(facets.get("roles")),
  status: counts<keyof typeof FactStatus>(facets.get("status")),
  validity: counts<keyof typeof Validity>(facets.get("validity")),
});

const involvementCount = (groups: readonly Group[]) => groups.reduce((sum, { entries }) => sum + entries.length, 0);
const groupKey = ({ id }: { readonly id: string }) => id;

const thingsPage = ({ groups, facets, truncated }: ThingsAnswer, page: PageArguments) => ({
  ...pageOf(groups, groupKey, page, truncated),
  involvementCount: involvementCount(groups),
  facets: { ...countsOfEntries(facets), types: counts<ThingType>(facets.get("types")) },
});

/** The actors involved in a thing that a filter leaves, and the counts of their facets. */
async function actorsIn(
  context: Context,
  thing: ThingRow,
  { kinds, levels, ...filter }: Filter & { readonly kinds?: Values; readonly levels?: Values },
  day: Scope,
) {
  const { entries, truncated, ends } = await read(context, thing.id, "THING", filter, withHistory(day, filter));
  const known = await levelsOf(context.loaders, [...ends.values()], day);
  const levelOf = (actor: string): Level => known.get(actor) ?? { level: "UNKNOWN", basis: null, statement: null };
  const dimensions = {
    ...facetsOfEntries(filter, day),
    kinds: { of: ({ actor }: Entry) => ends.get(actor)?.kind ?? null, wanted: wanted("kinds", kinds) },
    levels: { of: ({ actor }: Entry) => levelOf(actor).level, wanted: wanted("levels", levels) },
  };
  const { kept, facets } = await faceted(entries, ({ actor }) => actor, dimensions, context.loaders.pace());
  const groups = grouped({ entries: kept, truncated }, "actor", ends).map(
    (group): ActorGroup => ({ ...group, known: levelOf(group.id) }),
  );
  return { groups, facets, truncated };
}

/** All that an answer to a question of this file depends on beside the rows of the revision. */
const questionKey = (field: string, id: string, filter: Filter, day: Scope) =>
  JSON.stringify([field, id, filter, scopeKey(day)]);

/** The root fields. */
export const involvementRoot: Pick<QueryResolvers, "whoIsInvolved" | "involvementsOf" | "compareActors"> = {
  whoIsInvolved: async (_, { in: ref, kinds, levels, first, after, ...filter }, context, info) => {
    const day = scopeOf(context, info);
    const scope = withHistory(day, filter);
    const thing = await theOne(context, day, ref, null);
    if (!thing) return null;
    const question = { ...filter, kinds, levels };
    const { groups, facets, truncated } = await context.reading.reckon(
      questionKey("whoIsInvolved", thing.id, question, day),
      () => actorsIn(context, thing, question, day),
      ({ groups }) => involvementCount(groups),
    );
    return {
      ...pageOf(groups, groupKey, { first, after }, truncated),
      thing,
      notes: () => unnamed(context, scope, thing.id, filter.roles),
      involvementCount: involvementCount(groups),
      facets: {
        ...countsOfEntries(facets),
        kinds: counts<keyof typeof ActorKind>(facets.get("kinds")),
        levels: counts<keyof typeof GovernmentLevel>(facets.get("levels")),
      },
    };
  },
  involvementsOf: async (_, { actor: ref, first, after, ...filter }, context, info) => {
    const day = scopeOf(context, info);
    const actor = await theOne(context, day, ref, actorTypes);
    if (!actor) return null;
    const answer = await context.reading.reckon(
      questionKey("involvementsOf", actor.id, filter, day),
      async () => {
        const { ends, ...list } = await read(context, actor.id, "ACTOR", filter, withHistory(day, filter));
        return thingsAnswer(context, list, filter, day, ends);
      },
      ({ groups }) => involvementCount(groups),
    );
    return thingsPage(answer, { first, after });
  },
  compareActors: async (_, { a, b, ...filter }, context, info) => {
    const day = scopeOf(context, info);
    const [one, other] = await Promise.all([actorOf(context, day, "a", a), actorOf(context, day, "b", b)]);
    if (one.id === other.id) throw badInput("b", `a and b are both ${one.id}; they must be two actors`);
    const readOf = ({ id }: ThingRow) => read(context, id, "ACTOR", filter, withHistory(day, filter));
    const [mine, theirs] = await Promise.all([readOf(one), readOf(other)]);
    const answerOf = ({ ends, ...list }: typeof mine) => thingsAnswer(context, list, filter, day, ends);
    const [ofOne, ofOther] = await Promise.all([answerOf(mine), answerOf(theirs)]);
    const [things, others] = [byId(ofOne.groups), byId(ofOther.groups)];
    const without = (list: typeof mine, known: ReadonlyMap<string, Group>) =>
      answerOf({ ...list, entries: list.entries.filter(({ thing }) => !known.has(thing)) });
    const [onlyA, onlyB] = await Promise.all([without(mine, others), without(theirs, things)]);
    const both = ofOne.groups.flatMap((each) => {
      const shared = others.get(each.id);
      return shared ? [{ id: each.id, a: each, b: shared }] : [];
    });
    return { a: one, b: other, both, onlyA, onlyB, truncated: mine.truncated || theirs.truncated };
  },
};

const byId = (groups: readonly Group[]): ReadonlyMap<string, Group> => new Map(groups.map((each) => [each.id, each]));

/** The one actor that a text stands for; nobody is an error, for a comparison with nobody would look like an answer. */
async function actorOf(context: Context, scope: Scope, argument: string, ref: string): Promise<ThingRow> {
  const actor = await theOne(context, scope, ref, actorTypes);
  if (!actor)
    throw badInput(argument, `${argument} is "${ref}", which no actor is called; the field lookup finds names`);
  return actor;
}

const group = {
  isDirect: ({ entries }) => entries.some(isDirect),
  roles: ({ entries }) => [...rolesOf(entries)],
  involvements: ({ entries, truncated }, page) => pageOf(entries, entryKey, page, truncated),
} satisfies Partial<InvolvedThingResolvers>;

export const involvements = {
  InvolvedActor: {
    ...group,
    actor: ({ id }, _, { loaders }) => loaders.knownThing(id),
    level: ({ known }) => known.level,
    levelBasis: ({ known }) => known.basis,
    levelAttribute: ({ known: { statement } }, _, { loaders }) =>
      statement === null ? null : loaders.knownStatement(statement),
  },
  InvolvedThing: {
    ...group,
    thing: ({ id }, _, { loaders }) => loaders.knownThing(id),
  },
  InvolvementWay: {
    role: roleOf,
    involvement: ({ fact }) => (fact.row.predicate === "INVOLVED_IN" ? fact : null),
    isDirect,
    through: (entry, _, { loaders }) => Promise.all(through(entry).map((id) => loaders.knownThing(id))),
    way: ({ way }) => way,
    status: statusOf,
    validity: (entry, _, context, info) => leastValidity(entry, scopeOf(context, info)),
  },
  ActorComparison: {
    bothCount: ({ both }) => both.length,
    onlyACount: ({ onlyA }) => onlyA.groups.length,
    onlyBCount: ({ onlyB }) => onlyB.groups.length,
    both: ({ both, truncated }, page) => pageOf(both, groupKey, page, truncated),
    onlyA: ({ onlyA }, page) => thingsPage(onlyA, page),
    onlyB: ({ onlyB }, page) => thingsPage(onlyB, page),
  },
  SharedThing: {
    thing: ({ id }, _, { loaders }) => loaders.knownThing(id),
  },
} satisfies Partial<Resolvers>;
