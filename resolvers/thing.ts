/** The fields that every thing has. */

import type { AttributeRow, RelationRow, StatementRow, ThingRow } from "../graph/queries.js";
import {
  actorTypes,
  type RelationType,
  Role,
  relationEnds,
  StatementType,
  type ThingType,
} from "../graph/vocabulary.js";
import { inGermanOrder } from "../loaders/days.js";
import type { RelationFact } from "../loaders/facts.js";
import type { FactList } from "../loaders/index.js";
import { nameFor } from "../loaders/names.js";
import { reach } from "../loaders/reach.js";
import { existsIn, type Scope, structural, validityIn } from "../loaders/time.js";
import type { ComponentResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { type PageArguments, pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { unanswered, unnamed } from "./coverageNote.js";
import { badInput } from "./errors.js";
import { identifiersOf } from "./identifier.js";
import { rolloutOf } from "./rollout.js";

/** The name of a type of relation. */
export type RelationName = keyof typeof RelationType;

/**
 * The id of a thing that a filter names: retired ids give what replaced them, unknown ones and those of other
 * types than the filter is for are refused, because an empty answer would look like a no.
 */
export async function filterId(
  context: Context,
  argument: string,
  id: string | null | undefined,
  types: readonly ThingType[],
): Promise<string | null> {
  if (id == null) return null;
  const found = await context.loaders.thing(id);
  if (!found)
    throw badInput(argument, `${argument} is "${id}", which is no id of the record; the field lookup finds ids`);
  if (!types.includes(found.type))
    throw badInput(argument, `${argument} is "${id}", which is no ${types.join(" or ").toLowerCase()}`);
  return found.id;
}

/** The types of thing to which some relations may lead. */
export const endsOf = (...relations: readonly RelationName[]): readonly ThingType[] => [
  ...new Set(relations.flatMap((relation) => relationEnds[relation].to)),
];

/** A scope with facts of all days where history is asked for. */
export function withHistory(scope: Scope, { history }: { readonly history?: boolean | null | undefined }): Scope {
  return history === true ? { ...scope, anyTime: true } : scope;
}

/** Relations of a thing of some types, read from one end. */
export async function related(...of: Parameters<typeof relatedList>): Promise<RelationFact[]> {
  return [...(await relatedList(...of)).facts];
}

/** Relations of a thing of some types, read from one end, and whether the ceiling of rows cut them. */
export async function relatedList(
  context: Context,
  scope: Scope,
  id: string,
  end: "from" | "to",
  ...types: RelationName[]
): Promise<FactList<RelationFact>> {
  const { facts, truncated } = await (end === "from"
    ? context.loaders.relationsFrom(id, scope)
    : context.loaders.relationsTo(id, scope));
  return { facts: facts.filter(({ row }) => types.includes(row.predicate as RelationName)), truncated };
}

/** The things at the other ends of relations, each once. */
export function others(context: Context, facts: readonly RelationFact[]): Promise<ThingRow[]> {
  const ids = [...new Set(facts.map(({ row }) => row.other))];
  return Promise.all(ids.map((id) => context.loaders.knownThing(id)));
}

/** A page of the things at the start of relations to a thing. */
export async function otherPage(context: Context, scope: Scope, id: string, type: RelationName, page: PageArguments) {
  const { facts, truncated } = await relatedList(context, scope, id, "to", type);
  return pageOf(await others(context, facts), thingKey, page, truncated);
}

/** Statements of a thing that are no relations, of one type, whole. */
export async function stated(
  context: Context,
  scope: Scope,
  id: string,
  type: keyof typeof StatementType,
  keep: (row: AttributeRow) => boolean = () => true,
): Promise<StatementRow[]> {
  const { facts } = await context.loaders.attributes(id, scope);
  const rows = facts.filter((row) => row.type === type && keep(row));
  return Promise.all(rows.map((row) => context.loaders.knownStatement(row.statement)));
}

/** The key of a fact in its list. */
export const factKey = ({ row }: RelationFact) => row.statement;

/** What a list of involvements or relations can be filtered by; all that are given must hold. */
interface FactFilter {
  readonly roles?: readonly string[] | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  readonly derived?: boolean | null | undefined;
  readonly validity?: readonly string[] | null | undefined;
}

/** Whether a row passes the filters of an involvement list. */
export function passes(row: RelationRow, filter: FactFilter, scope: Scope): boolean {
  const { roles, status, derived, validity } = filter;
  return (
    (roles == null || roles.includes(row.role ?? "")) &&
    (status == null || status.includes(row.status ?? "IN_FORCE")) &&
    (derived == null || derived === (row.rule !== null)) &&
    (validity == null || validity.includes(validityIn(row, scope)))
  );
}

/** The involvements of a list of facts, filtered and as a page. */
export async function involvementPage(
  context: Context,
  { facts, truncated }: FactList<RelationFact>,
  filter: FactFilter & PageArguments & { readonly onBehalfOf?: string | null | undefined },
  scope: Scope,
  keep: (fact: RelationFact) => boolean = () => true,
) {
  const onBehalfOf = await filterId(context, "onBehalfOf", filter.onBehalfOf, actorTypes);
  const list = facts.filter(
    (fact) =>
      fact.row.predicate === "INVOLVED_IN" &&
      (onBehalfOf === null || fact.row.onBehalfOf === onBehalfOf) &&
      passes(fact.row, filter, scope) &&
      keep(fact),
  );
  // By role in the order of the vocabulary (lead first), then as read: by the name at the other end.
  list.sort((a, b) => roleRank(a) - roleRank(b));
  return pageOf(list, factKey, filter, truncated);
}

const roles = Object.keys(Role);
const roleRank = ({ row }: RelationFact) => roles.indexOf(row.role ?? "");

const byDate = (a: StatementRow, b: StatementRow) => compare(a.dateEarliest, b.dateEarliest) || compare(a.id, b.id);
const bySince = (a: StatementRow, b: StatementRow) => compare(a.fromEarliest, b.fromEarliest) || compare(a.id, b.id);
const byEvidence = (a: StatementRow, b: StatementRow) =>
  compare(a.predicate, b.predicate) || compare(a.evidenceLast, b.evidenceLast) || byDate(a, b);

/** Orders texts by their code points; null comes first. */
export function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** How many steps a walk over dependencies may go. */
export function depthOf(argument: string, depth: number | null | undefined): number {
  const steps = depth ?? 6;
  if (steps < 1 || steps > 10) throw badInput(argument, `${argument} is ${steps}; it must be from 1 to 10`);
  return steps;
}

/** The id of the decision that a fact's other end is, or is a part of. */
export const decisionOf = ({ row }: Pick<RelationFact, "row">) =>
  row.otherType === "Decision" ? row.other : row.otherDecision;

/** Decisions by number or title: in the German order of their names, each once. */
export async function decisionList(
  context: Context,
  scope: Scope,
  ids: readonly (string | null)[],
): Promise<ThingRow[]> {
  const unique = [...new Set(ids.filter((id) => id !== null))];
  const decisions = await Promise.all(unique.map((id) => context.loaders.knownThing(id)));
  return decisions.filter((decision) => existsIn(decision, scope)).sort(inGermanOrder);
}

/** The key of a thing in its list. */
export const thingKey = (thing: ThingRow) => thing.id;

/** What a thing is called in a scope. Only where that depends on the scope does it cost a read. */
export async function nameOf(context: Context, scope: Scope, thing: ThingRow): Promise<string> {
  const isNow = scope.asOf === context.today && scope.knownAt == null;
  if (isNow || !thing.nameVaries) return thing.name;
  const everything = { ...structural(scope), knownAt: scope.knownAt ?? null };
  return nameFor(thing, (await context.loaders.attributes(thing.id, everything)).facts, scope);
}

/** Whether a thing bears its name of today, to which its article belongs. */
const bearsItsName = async (context: Context, scope: Scope, thing: ThingRow) =>
  (await nameOf(context, scope, thing)) === thing.name;

/** Fields of the interface Thing, shared by all its types. */
export const thing = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  url: ({ id }, _, { publicUrl }) => `${publicUrl}/things/${id}`,
  type: ({ type }) => type,
  kindName: ({ kind }) => kind,
  name: (row, _, context, info) => nameOf(context, scopeOf(context, info), row),
  article: async (row, _, context, info) =>
    (await bearsItsName(context, scopeOf(context, info), row)) ? row.article : null,
  isPlural: async (row, _, context, info) => row.plural && bearsItsName(context, scopeOf(context, info), row),
  summary: async ({ id }, _, context, info) =>
    (await stated(context, scopeOf(context, info), id, "TEXT", (row) => row.predicate === "SUMMARY"))[0]?.text ?? null,
  names: ({ id }, { kinds }, context, info) =>
    stated(
      context,
      scopeOf(context, info),
      id,
      "NAME",
      (row) => kinds == null || kinds.some((kind) => kind === row.predicate),
    ),
  identifiers: ({ id }, { scheme }, context, info) => identifiersOf(context, scopeOf(context, info), id, scheme),
  attributes: ({ id }, { kinds }, context, info) =>
    stated(
      context,
      scopeOf(context, info),
      id,
      "TEXT",
      (row) => kinds == null || kinds.some((kind) => kind === row.predicate),
    ),
  dates: ({ id }, { kinds }, context, info) =>
    stated(
      context,
      scopeOf(context, info),
      id,
      "DATE",
      (row) => kinds == null || kinds.some((kind) => kind === row.predicate),
    ),
  states: async ({ id }, args, context, info) =>
    (await stated(context, withHistory(scopeOf(context, info), args), id, "STATE")).sort(bySince),
  milestones: async ({ id }, _, context, info) =>
    (await stated(context, scopeOf(context, info), id, "MILESTONE")).sort(byEvidence),
  figures: ({ id }, _, context, info) =>
    stated(context, scopeOf(context, info), id, "FIGURE", (row) => row.breakdownOf === null),
  unnamedParticipants: ({ id }, _, context, info) => stated(context, scopeOf(context, info), id, "SET"),
  involvements: async ({ id }, args, context, info) => {
    const scope = withHistory(scopeOf(context, info), args);
    const [actor, list] = await Promise.all([
      filterId(context, "actor", args.actor, actorTypes),
      context.loaders.relationsTo(id, scope),
    ]);
    const page = await involvementPage(context, list, args, scope, ({ from }) => actor === null || actor === from);
    return { ...page, notes: () => unnamed(context, scope, id, args.roles) };
  },
  rollout: rolloutOf,
  relations: async ({ id }, { types, direction, first, after }, context, info) => {
    const scope = scopeOf(context, info);
    const [out, into] = await Promise.all([
      context.loaders.relationsFrom(id, scope),
      context.loaders.relationsTo(id, scope),
    ]);
    const both = [...(direction === "TO" ? [] : out.facts), ...(direction === "FROM" ? [] : into.facts)];
    const list = both.filter(({ row }) => types == null || types.some((type) => type === row.predicate));
    return pageOf(list, factKey, { first, after }, out.truncated || into.truncated);
  },
  requires: async ({ id }, { kinds, view, first, after }, context, info) => {
    const { facts, truncated } = await context.loaders.relationsFrom(id, scopeOf(context, info));
    const list = facts.filter(
      ({ row }) =>
        row.predicate === "REQUIRES" &&
        (kinds == null || kinds.some((kind) => kind === row.detail)) &&
        (view == null || row.view === null || row.view === view),
    );
    return {
      ...pageOf(list, factKey, { first, after }, truncated),
      notes: async () => unanswered(context, id, "REQUIRES"),
    };
  },
  requirements: async ({ id }, _, context, info) => requirementsIn(context, scopeOf(context, info), id, null),
  requiredBy: async ({ id }, { kinds, first, after }, context, info) => {
    const { facts, truncated } = await context.loaders.relationsTo(id, scopeOf(context, info));
    const list = facts.filter(
      ({ row }) => row.predicate === "REQUIRES" && (kinds == null || kinds.some((kind) => kind === row.detail)),
    );
    return {
      ...pageOf(list, factKey, { first, after }, truncated),
      notes: async () => unanswered(context, id, "REQUIRED_BY"),
    };
  },
  dependencies: async ({ id }, { direction, depth, first, after }, context, info) => {
    const steps = depthOf("depth", depth);
    const { reached, truncated } = await reach(context.loaders, id, direction, steps, scopeOf(context, info));
    return pageOf(reached, (entry) => entry.id, { first, after }, truncated);
  },
  partOf: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "PART_OF"),
  parts: async ({ id }, { types, first, after }, context, info) => {
    const { facts, truncated } = await context.loaders.relationsTo(id, scopeOf(context, info));
    const parts = facts.filter(
      ({ row }) => row.predicate === "PART_OF" && (types == null || types.some((type) => type === row.otherType)),
    );
    return pageOf(parts, factKey, { first, after }, truncated);
  },
  predecessors: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "SUCCEEDS"),
  successors: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "to", "SUCCEEDS"),
  legalBases: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "BASED_ON"),
  conformsTo: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "CONFORMS_TO"),
  integrates: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "INTEGRATES"),
  decisions: async ({ id }, page, context, info) => {
    const scope = scopeOf(context, info);
    const { facts, truncated } = await relatedList(context, scope, id, "to", "CONCERNS", "ADOPTS");
    return pageOf(await decisionList(context, scope, facts.map(decisionOf)), thingKey, page, truncated);
  },
  statements: async ({ id }, { types, first, after }, context, info) => {
    const scope = scopeOf(context, info);
    const [attributes, out, into] = await Promise.all([
      context.loaders.attributes(id, scope),
      context.loaders.relationsFrom(id, scope),
      context.loaders.relationsTo(id, scope),
    ]);
    const wanted = (type: keyof typeof StatementType) => types == null || types.includes(type);
    const ids = [
      ...attributes.facts.filter((row) => wanted(row.type)).map((row) => row.statement),
      ...(wanted("RELATION") ? [...out.facts, ...into.facts].map(factKey) : []),
    ];
    const page = pageOf(
      ids,
      (entry) => entry,
      { first, after },
      attributes.truncated || out.truncated || into.truncated,
    );
    const nodes = await Promise.all(page.nodes.map((statement) => context.loaders.knownStatement(statement)));
    return { ...page, nodes, edges: nodes.map((node, index) => ({ cursor: page.edges[index]?.cursor ?? "", node })) };
  },
  sources: async ({ id }, _, context, info) => {
    const scope = scopeOf(context, info);
    const [attributes, out, into] = await Promise.all([
      context.loaders.attributes(id, scope),
      context.loaders.relationsFrom(id, scope),
      context.loaders.relationsTo(id, scope),
    ]);
    const rows = [...attributes.facts, ...out.facts.map(({ row }) => row), ...into.facts.map(({ row }) => row)];
    const { statedIn } = scope;
    const ids = new Set(rows.flatMap((row) => row.sources).filter((id) => statedIn === null || statedIn.has(id)));
    const sources = await Promise.all([...ids].map((source) => context.loaders.knownThing(source)));
    return sources.sort(inGermanOrder);
  },
} satisfies Partial<ComponentResolvers>;

/** Requirements of a thing within a group, or those that stand at the top. */
export async function requirementsIn(
  context: Context,
  scope: Scope,
  id: string,
  group: string | null,
): Promise<(RelationFact | StatementRow)[]> {
  const [{ facts }, groups] = await Promise.all([
    context.loaders.relationsFrom(id, scope),
    stated(context, scope, id, "GROUP", (row) => row.group === group),
  ]);
  const single = facts.filter(({ row }) => row.predicate === "REQUIRES" && row.group === group);
  const at = (entry: RelationFact | StatementRow) => ("row" in entry ? entry.row.position : entry.position) ?? 0;
  return [...single, ...groups].sort((a, b) => at(a) - at(b));
}

/** How the types of the interfaces and unions are told apart. */
export const abstractTypes = {
  Node: { __resolveType: (value) => (value.type in StatementType ? "Statement" : (value as ThingRow).type) },
  Thing: { __resolveType: ({ type }) => type },
  Actor: { __resolveType: ({ type }) => type as "Body" | "Office" | "Organisation" | "Person" },
  Requirement: { __resolveType: (value) => ("row" in value ? "Dependency" : "RequirementGroup") },
} satisfies Partial<Resolvers>;
