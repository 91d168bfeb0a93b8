/** Programmes and projects. */

import { parsePartialDate } from "../graph/partialDate.js";
import { type Beginning, existenceOn, firstBeginning } from "../graph/projectBeginning.js";
import type { AttributeRow, RelationRow, StatementRow, ThingRow } from "../graph/queries.js";
import { actorTypes, type DateKind, type ProjectKind } from "../graph/vocabulary.js";
import { inGermanOrder } from "../loaders/days.js";
import type { RelationFact } from "../loaders/facts.js";
import { existsIn, inScope, type Scope, structural } from "../loaders/time.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import { type PageArguments, pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { decisionDate } from "./decision.js";
import { refuseEmpty } from "./errors.js";
import { decisionOf, filterId, others, related, relatedList, stated, thing, thingKey } from "./thing.js";
import { dateOfFact, partialDateOf } from "./values.js";

/** What projects can be filtered by. */
export interface ProjectFilter {
  readonly programmes?: readonly string[] | null | undefined;
  readonly applicant?: string | null | undefined;
  readonly underReservation?: boolean | null | undefined;
}

/** Projects that are asked for, and whether a ceiling cut them. */
export interface ProjectList {
  readonly projects: readonly ThingRow[];
  readonly truncated: boolean;
}

/** Whether a figure of a project is its budget. */
export const isBudget = (row: Pick<AttributeRow, "predicate">) => row.predicate === "Budget";

async function budgetOf(context: Context, scope: Scope, id: string): Promise<StatementRow | null> {
  return (await stated(context, scope, id, "FIGURE", isBudget))[0] ?? null;
}

/** Who is stated to have applied for a project. */
export async function applicationsFor(context: Context, scope: Scope, id: string): Promise<RelationFact[]> {
  const facts = await related(context, scope, id, "to", "INVOLVED_IN");
  return facts.filter(({ row }) => row.role === "APPLICANT" && row.rule === null);
}

/** The programmes that a project is directly part of. */
export async function programmesWith(context: Context, scope: Scope, id: string): Promise<RelationFact[]> {
  const facts = await related(context, scope, id, "from", "PART_OF");
  return facts.filter(({ row }) => row.otherType === "Programme");
}

/** The projects of a programme and of the programmes within it, each once, in German order. */
async function projectsWithin(context: Context, scope: Scope, programme: string): Promise<ProjectList> {
  let truncated = false;
  const seen = new Set([programme]);
  const found: RelationFact[] = [];
  let frontier: readonly string[] = [programme];
  while (frontier.length > 0) {
    const lists = await Promise.all(frontier.map((id) => relatedList(context, scope, id, "to", "PART_OF")));
    truncated ||= lists.some((list) => list.truncated);
    const parts = lists.flatMap((list) => list.facts);
    found.push(...parts.filter(({ row }) => row.otherType === "Project"));
    frontier = parts
      .map(({ row }) => (row.otherType === "Programme" ? row.other : ""))
      .filter((id) => id !== "" && !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  const projects = (await others(context, found)).filter((project) => existsIn(project, scope));
  return { projects: projects.sort(inGermanOrder), truncated };
}

/** The projects of a list that pass all filters. */
export async function filteredProjects(
  context: Context,
  scope: Scope,
  { projects, truncated }: ProjectList,
  { programmes, applicant, underReservation }: ProjectFilter,
): Promise<ProjectList> {
  refuseEmpty("programmes", programmes);
  const [applicantId, ...programmeIds] = await Promise.all([
    filterId(context, "applicant", applicant, actorTypes),
    ...(programmes ?? []).map((id) => filterId(context, "programmes", id, ["Programme"])),
  ]);
  const within = await Promise.all(
    programmeIds.flatMap((id) => (id === null ? [] : [projectsWithin(context, scope, id)])),
  );
  const allowed = programmes == null ? null : new Set(within.flatMap((list) => list.projects.map(thingKey)));
  const isApplicant = await Promise.all(
    projects.map(async ({ id }) =>
      applicantId === null
        ? true
        : (await applicationsFor(context, scope, id)).some(({ from }) => from === applicantId),
    ),
  );
  const kept = projects.filter(
    (project, index) =>
      isApplicant[index] &&
      (allowed === null || allowed.has(project.id)) &&
      (underReservation == null || project.underReservation === underReservation),
  );
  return { projects: kept, truncated: truncated || within.some((list) => list.truncated) };
}

/** A beginning of a project as sources print it, and the statement behind it. */
interface StatedBeginning extends Beginning {
  readonly text: string;
  readonly row: AttributeRow | RelationRow;
}

const starts: ReadonlySet<string> = new Set<keyof typeof DateKind>(["FOUNDED", "STARTED", "PUBLISHED", "DECIDED"]);

/** All that says since when a project exists, by whatever source; `existsFrom` is compiled from the same. */
async function beginningsOf(context: Context, scope: Scope, id: string): Promise<StatedBeginning[]> {
  const whole = structural(scope);
  const [attributes, links] = await Promise.all([
    context.loaders.attributes(id, whole),
    related(context, whole, id, "to", "ADOPTS", "CONCERNS", "MENTIONS"),
  ]);
  const dates = attributes.facts
    .filter(({ type }) => type === "DATE")
    .map(async (row): Promise<StatedBeginning[]> => {
      const by = row.predicate === "PLANNED_START" ? "PLANNED_START" : starts.has(row.predicate) ? "STARTED" : null;
      const date = by && dateOfFact(await context.loaders.knownStatement(row.statement));
      return by && date ? [{ by, ...date, row }] : [];
    });
  const decisions = links.map(async (fact): Promise<StatedBeginning[]> => {
    const id = decisionOf(fact);
    if (id === null) return [];
    const decision = await context.loaders.knownThing(id);
    // Of a decision without a date or a dated meeting its number tells the year.
    const year = decision.year === null ? null : parsePartialDate(`${decision.year}`);
    const date = (await decisionDate(context, whole, decision)) ?? year;
    return date === null
      ? []
      : [{ by: fact.row.predicate === "ADOPTS" ? "ADOPTED" : "SPOKEN_OF", ...date, row: fact.row }];
  });
  return (await Promise.all([...dates, ...decisions])).flat();
}

/** Since when a project exists, and how sure that is on the day. */
async function existenceOf(context: Context, scope: Scope, id: string) {
  const known = await beginningsOf(context, scope, id);
  const first = firstBeginning(known);
  const validity = existenceOn(known, scope.asOf);
  const isStated = first !== undefined && inScope(first.row, { ...scope, anyTime: true });
  return {
    since: first ? partialDateOf(first.text, first.earliest, first.latest) : null,
    by: first?.by ?? null,
    validity: validity === "NOT" ? ("DOES_NOT_HOLD" as const) : validity,
    statement: isStated ? await context.loaders.knownStatement(first.row.statement) : null,
  };
}

/** A page of projects, and what their sums are made of. */
export function projectPage({ projects, truncated }: ProjectList, page: PageArguments) {
  return {
    ...pageOf(projects, thingKey, page, truncated),
    totals: { of: "PROJECTS" as const, things: projects, truncated },
  };
}

export const projects = {
  Programme: {
    ...thing,
    kind: ({ kind }) => kind as "PROGRAMME",
    projects: async ({ id }, { applicant, underReservation, first, after }, context, info) => {
      const scope = scopeOf(context, info);
      const within = await projectsWithin(context, scope, id);
      const filtered = await filteredProjects(context, scope, within, { applicant, underReservation });
      return projectPage(filtered, { first, after });
    },
  },
  Project: {
    ...thing,
    kind: ({ kind }) => kind as keyof typeof ProjectKind | null,
    programmes: async ({ id }, _, context, info) =>
      others(context, await programmesWith(context, scopeOf(context, info), id)),
    applicants: async ({ id }, _, context, info) =>
      others(context, await applicationsFor(context, scopeOf(context, info), id)),
    budget: ({ id }, _, context, info) => budgetOf(context, scopeOf(context, info), id),
    plannedStart: async ({ id }, _, context, info) => planned(context, scopeOf(context, info), id, "PLANNED_START"),
    plannedEnd: async ({ id }, _, context, info) => planned(context, scopeOf(context, info), id, "PLANNED_END"),
    underReservation: ({ underReservation }) => underReservation,
    existence: ({ id }, _, context, info) => existenceOf(context, scopeOf(context, info), id),
  },
} satisfies Partial<Resolvers>;

async function planned(context: Context, scope: Scope, id: string, kind: "PLANNED_START" | "PLANNED_END") {
  const [fact] = await stated(context, scope, id, "DATE", (row) => row.predicate === kind);
  return dateOfFact(fact ?? null);
}
