/** The root fields: how a question enters the graph. */

import { isDay } from "../graph/partialDate.js";
import type { ThingRow, TypeRow } from "../graph/queries.js";
import { actorTypes, type DisputeChoice, type ThingType } from "../graph/vocabulary.js";
import { inGermanOrder } from "../loaders/days.js";
import { existsIn, type Scope, structural, wasRecorded } from "../loaders/time.js";
import type { DecisionFilter, QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { PAGE_CEILING, type PageArguments, pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { lacking } from "./coverageNote.js";
import { ambiguous, badInput } from "./errors.js";
import { matches, theOne, thingIn } from "./find.js";
import { coverageOf, vocabularyOf } from "./meta.js";
import { filteredProjects, type ProjectFilter, type ProjectList, projectPage } from "./project.js";
import {
  decisionList,
  decisionOf,
  endsOf,
  filterId,
  type RelationName,
  related,
  relatedList,
  thingKey,
} from "./thing.js";

/** Matches at most that a look-up gives. */
const LOOKUP_CEILING = 25;

/** Years that a list is narrowed to. */
interface Years {
  readonly firstYear?: number | null | undefined;
  readonly lastYear?: number | null | undefined;
}

/** Makes the scope of a root field from its arguments. */
export async function makeScope(
  {
    asOf,
    knownAt,
    statedIn,
    inferred,
    choose,
  }: {
    readonly asOf?: string | null | undefined;
    readonly knownAt?: string | null | undefined;
    readonly statedIn?: readonly string[] | null | undefined;
    readonly inferred?: boolean | null | undefined;
    readonly choose?: keyof typeof DisputeChoice | null | undefined;
  },
  context: Context,
): Promise<Scope> {
  if (asOf != null && !isDay(asOf)) throw badInput("asOf", `asOf is "${asOf}"; it must be a day such as 2025-07-04`);
  if (knownAt != null) checkKnownAt(context, knownAt);
  if (statedIn?.length === 0) throw badInput("statedIn", "statedIn is empty; it must name a source, or be left out");
  const ids = statedIn?.map((source) => (source.includes(":") ? source : `source:${source}`));
  const found = await Promise.all((ids ?? []).map((id) => context.loaders.thing(id)));
  for (const [index, source] of found.entries()) {
    if (source?.type !== "Source") {
      throw badInput("statedIn", `there is no source document ${ids?.[index]}; the field sources lists them`);
    }
  }
  return {
    asOf: asOf ?? context.today,
    knownAt: knownAt ?? null,
    statedIn: ids === undefined ? null : new Set(found.flatMap((source) => source?.id ?? [])),
    inferred: inferred !== false,
    choice: choose ?? "ALL",
  };
}

/** A day of which nothing can be said is refused: an empty answer would look like a no. */
function checkKnownAt(context: Context, knownAt: string): void {
  if (knownAt > context.today)
    throw badInput(
      "knownAt",
      `knownAt is ${knownAt}, which is to come; it must be today (${context.today}) or earlier`,
    );
  const begin = coverageOf(context)?.recordedFrom;
  if (begin != null && knownAt < begin)
    throw badInput("knownAt", `knownAt is ${knownAt}, before the record began; it must be ${begin} or later`);
}

/** The things of types that pass a scope, in German order. */
async function listOf(
  context: Context,
  scope: Scope,
  types: readonly ThingType[],
  keep: (row: TypeRow) => boolean = () => true,
) {
  const lists = await Promise.all(types.map((type) => context.loaders.thingsByType.load(type)));
  const { statedIn } = scope;
  const rows = lists
    .flatMap((list) => list.rows)
    .filter(
      (row) =>
        keep(row) && existsIn(row, scope) && (statedIn === null || row.sources.some((source) => statedIn.has(source))),
    );
  if (types.length > 1) {
    rows.sort(inGermanOrder);
  }
  return { rows, truncated: lists.some((list) => list.truncated) };
}

/** A page of things of types: only those on the page are loaded. */
async function thingPage(
  context: Context,
  scope: Scope,
  types: readonly ThingType[],
  page: PageArguments,
  keep?: (row: TypeRow) => boolean,
  filterTruncated = false,
) {
  const { rows, truncated } = await listOf(context, scope, types, keep);
  const cut = pageOf(rows, (row) => row.id, page, truncated || filterTruncated);
  const nodes = await Promise.all(cut.nodes.map(({ id }) => context.loaders.knownThing(id)));
  return { ...cut, nodes, edges: nodes.map((node, index) => ({ cursor: cut.edges[index]?.cursor ?? "", node })) };
}

/** Refuses years in the wrong order, and a year that does not lie between the others. */
export function checkYears(
  argument: string,
  { year, firstYear, lastYear }: Years & { readonly year?: number | null | undefined },
): void {
  if (firstYear != null && lastYear != null && firstYear > lastYear)
    throw badInput(
      `${argument}.firstYear`,
      `firstYear ${firstYear} is after lastYear ${lastYear}; it must not be later`,
    );
  if (year != null && !isBetween(year, { firstYear, lastYear }))
    throw badInput(
      `${argument}.year`,
      `year ${year} is not from firstYear ${firstYear ?? "(open)"} to lastYear ${lastYear ?? "(open)"}; nothing can be of both`,
    );
}

/** Whether a year is between two; one that is not known is not. */
export const isBetween = (year: number | null, { firstYear, lastYear }: Years): boolean =>
  (firstYear == null || (year !== null && year >= firstYear)) &&
  (lastYear == null || (year !== null && year <= lastYear));

/** The decisions that pass all filters, by number or title. */
export async function decisionsFor(
  context: Context,
  scope: Scope,
  filter: DecisionFilter,
  argument = "filter",
): Promise<{ readonly decisions: readonly ThingRow[]; readonly truncated: boolean }> {
  const { references: kinds } = filter;
  checkYears(argument, filter);
  if (kinds?.length === 0)
    throw badInput(`${argument}.references`, "references is empty; it must name at least one kind");
  const { rows, truncated } = await listOf(
    context,
    scope,
    ["Decision"],
    ({ year }) => (filter.year == null || filter.year === year) && isBetween(year, filter),
  );
  const narrow = async (by: "body" | "meeting" | "addressee" | "topic", ...relations: RelationName[]) => {
    const id = await filterId(context, `${argument}.${by}`, filter[by], endsOf(...relations));
    return id === null ? null : relatedList(context, scope, id, "to", ...relations);
  };
  const narrowed = await Promise.all([
    narrow("body", "DECIDED_BY"),
    narrow("meeting", "DECIDED_AT"),
    narrow("addressee", "ADDRESSED_TO"),
    narrow("topic", "CONCERNS", "ADOPTS"),
    kinds == null ? null : context.loaders.referring(kinds, scope),
  ]);
  const allowed = narrowed.flatMap((list) => (list === null ? [] : [new Set(list.facts.map(decisionOf))]));
  const ids = rows.map(({ id }) => id).filter((id) => allowed.every((set) => set.has(id)));
  const list = await decisionList(context, scope, ids);
  return {
    decisions: list.filter(({ number }) => filter.numbered == null || filter.numbered === (number !== null)),
    truncated: truncated || narrowed.some((list) => list?.truncated),
  };
}

/** The projects that pass all filters, in German order. */
export async function projectsFor(context: Context, scope: Scope, filter: ProjectFilter): Promise<ProjectList> {
  const { rows, truncated } = await listOf(context, scope, ["Project"]);
  const projects = await Promise.all(rows.map(({ id }) => context.loaders.knownThing(id)));
  return filteredProjects(context, scope, { projects, truncated }, filter);
}

const kindIn = (kinds: readonly string[] | null | undefined) => (row: TypeRow) =>
  kinds == null || kinds.includes(row.kind ?? "");

async function nodeOf(context: Context, scope: Scope, id: string) {
  if (!id.startsWith("statement:")) return thingIn(context, scope, id);
  const statement = await context.loaders.statement(id);
  return statement && wasRecorded(statement, scope) ? statement : undefined;
}

/** The root field that gives one thing of some types by what it is called. */
const oneOf =
  (...types: readonly ThingType[]) =>
  (_: unknown, { ref }: { readonly ref: string }, context: Context, info: Parameters<typeof scopeOf>[1]) =>
    theOne(context, scopeOf(context, info), ref, types);

export const query: QueryResolvers = {
  node: async (_, { id }, context, info) => (await nodeOf(context, scopeOf(context, info), id)) ?? null,
  nodes: async (_, { ids }, context, info) => {
    if (ids.length > PAGE_CEILING) throw badInput("ids", `${ids.length} ids; at most ${PAGE_CEILING} are allowed`);
    return Promise.all(ids.map(async (id) => (await nodeOf(context, scopeOf(context, info), id)) ?? null));
  },
  thing: async (_, { id }, context, info) => (await thingIn(context, scopeOf(context, info), id)) ?? null,
  lookup: async (_, { text, types }, context, info) =>
    (await matches(context, scopeOf(context, info), text, types ?? null)).slice(0, LOOKUP_CEILING),
  actor: oneOf(...actorTypes),
  component: oneOf("Component"),
  programme: oneOf("Programme"),
  project: oneOf("Project"),
  meeting: oneOf("Meeting"),
  decision: async (_, { ref, body }, context, info) => {
    const bodyId = await filterId(context, "body", body, endsOf("DECIDED_BY"));
    const scope = scopeOf(context, info);
    if (bodyId === null) return theOne(context, scope, ref, ["Decision"]);
    const taken = await related(context, structural(scope), bodyId, "to", "DECIDED_BY");
    const ids = new Set(taken.map(({ from }) => from));
    const found = (await matches(context, scope, ref, ["Decision"])).filter((row) => ids.has(row.id));
    if (found.length > 1)
      throw ambiguous(
        ref,
        found.map((row) => row.id),
      );
    return found[0] ? context.loaders.knownThing(found[0].id) : null;
  },
  actors: (_, { kinds, ...page }, context, info) =>
    thingPage(context, scopeOf(context, info), actorTypes, page, kindIn(kinds)),
  components: (_, { kinds, ...page }, context, info) =>
    thingPage(context, scopeOf(context, info), ["Component"], page, kindIn(kinds)),
  programmes: (_, { kinds, ...page }, context, info) =>
    thingPage(context, scopeOf(context, info), ["Programme"], page, kindIn(kinds)),
  things: async (_, { types, ...page }, context, info) => {
    if (types.length === 0) throw badInput("types", "types is empty; it must name at least one type");
    return thingPage(context, scopeOf(context, info), [...new Set(types)], page);
  },
  sources: (_, page, context, info) => thingPage(context, scopeOf(context, info), ["Source"], page),
  meetings: async (_, { body, ...page }, context, info) => {
    const scope = scopeOf(context, info);
    const bodyId = await filterId(context, "body", body, endsOf("HELD_BY"));
    if (bodyId === null) return thingPage(context, scope, ["Meeting"], page);
    const held = await relatedList(context, scope, bodyId, "to", "HELD_BY");
    const ids = new Set(held.facts.map(({ from }) => from));
    return thingPage(context, scope, ["Meeting"], page, (row) => ids.has(row.id), held.truncated);
  },
  decisions: async (_, { filter, ...page }, context, info) => {
    const chosen = filter ?? {};
    const { decisions, truncated } = await decisionsFor(context, scopeOf(context, info), chosen);
    const body = await filterId(context, "filter.body", chosen.body, endsOf("DECIDED_BY"));
    return {
      ...pageOf(decisions, thingKey, page, truncated),
      notes: async () =>
        lacking(
          context,
          ({ year, body: by }) =>
            (chosen.year == null || chosen.year === year) && isBetween(year, chosen) && (body === null || body === by),
        ),
    };
  },
  projects: async (_, { filter, ...page }, context, info) =>
    projectPage(await projectsFor(context, scopeOf(context, info), filter ?? {}), page),
  vocabulary: (_, { names }) => vocabularyOf(names),
  meta: () => ({}),
};

/** What a look-up found. */
export const match = {
  Match: {
    thing: ({ id }, _, { loaders }) => loaders.knownThing(id),
    matched: ({ written }) => written,
    statement: async ({ statement }, _, context, info) => {
      const found = statement === null ? null : await context.loaders.knownStatement(statement);
      return found && wasRecorded(found, scopeOf(context, info)) ? found : null;
    },
  },
} satisfies Partial<Resolvers>;
