/** Projects and their sums. Money is whole cents throughout. */
import type { StatementRow, ThingRow } from "../graph/queries.js";
import type { ProjectKind } from "../graph/vocabulary.js";
import type { RelationFact } from "../loaders/facts.js";
import { existsIn, type Scope } from "../loaders/time.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import { type PageArguments, pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { filterId, inGermanOrder, nameOf, others, related, relatedList, stated, thing, thingKey } from "./thing.js";
import { partialDateOf } from "./values.js";

/** A project with what its sums need. */
interface ProjectBudgetEntry {
  readonly project: ThingRow;
  readonly cents: number | null;
  readonly applicants: readonly ThingRow[];
  readonly programmes: readonly ThingRow[];
}

/** Projects to add up. */
export interface ProjectBudget {
  readonly entries: readonly ProjectBudgetEntry[];
}

/** One group of a sum. */
export interface SumOfProjects {
  readonly thing: ThingRow | null;
  readonly label: string;
  readonly entries: readonly ProjectBudgetEntry[];
}

/** What projects can be filtered by. */
export interface ProjectFilter {
  readonly programmes?: readonly string[] | null | undefined;
  readonly applicant?: string | null | undefined;
  readonly underReservation?: boolean | null | undefined;
}

async function budgetOf(context: Context, scope: Scope, id: string): Promise<StatementRow | null> {
  return (await stated(context, scope, id, "FIGURE", (row) => row.predicate === "Budget"))[0] ?? null;
}

async function applicantsOf(context: Context, scope: Scope, id: string): Promise<ThingRow[]> {
  const facts = await related(context, scope, id, "to", "INVOLVED_IN");
  return others(
    context,
    facts.filter(({ row }) => row.role === "APPLICANT" && row.rule === null),
  );
}

async function programmesOf(context: Context, scope: Scope, id: string): Promise<ThingRow[]> {
  const facts = await related(context, scope, id, "from", "PART_OF");
  return others(
    context,
    facts.filter(({ row }) => row.otherType === "Programme"),
  );
}

/** The projects of a programme and of the programmes within it, each once, in German order. */
async function projectsWithin(
  context: Context,
  scope: Scope,
  programme: string,
): Promise<{ readonly projects: ThingRow[]; readonly truncated: boolean }> {
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

/** A page of projects with the sums over the whole list. */
export async function projectPage(
  context: Context,
  scope: Scope,
  projects: readonly ThingRow[],
  { programmes, applicant, underReservation }: ProjectFilter,
  page: PageArguments,
  truncated = false,
) {
  const entries = await Promise.all(
    projects.map(async (project) => {
      const [budget, applicants, wholes] = await Promise.all([
        budgetOf(context, scope, project.id),
        applicantsOf(context, scope, project.id),
        programmesOf(context, scope, project.id),
      ]);
      return { project, cents: budget?.cents ?? null, applicants, programmes: wholes };
    }),
  );
  const [applicantId, ...programmeIds] = await Promise.all([
    filterId(context, "applicant", applicant),
    ...(programmes ?? []).map((id) => filterId(context, "programmes", id)),
  ]);
  const within = await Promise.all(
    programmeIds.flatMap((id) => (id === null ? [] : [projectsWithin(context, scope, id)])),
  );
  const allowed = programmes == null ? null : new Set(within.flatMap((list) => list.projects.map(thingKey)));
  const kept = entries.filter(
    (entry) =>
      (allowed === null || allowed.has(entry.project.id)) &&
      (applicantId === null || entry.applicants.some(({ id }) => id === applicantId)) &&
      (underReservation == null || entry.project.underReservation === underReservation),
  );
  return {
    ...pageOf(
      kept.map(({ project }) => project),
      thingKey,
      page,
      truncated,
    ),
    totals: { entries: kept },
  };
}

const sumOf = (entries: readonly ProjectBudgetEntry[]) => ({
  cents: entries.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
});

/** Groups entries by the things that a pick gives; an entry stands under each of its things. */
function groupBy(
  entries: readonly ProjectBudgetEntry[],
  pick: (entry: ProjectBudgetEntry) => readonly ThingRow[],
): SumOfProjects[] {
  const groups = new Map<string, { thing: ThingRow; entries: ProjectBudgetEntry[] }>();
  for (const entry of entries) {
    for (const of of pick(entry)) {
      const group = groups.get(of.id) ?? { thing: of, entries: [] };
      group.entries.push(entry);
      groups.set(of.id, group);
    }
  }
  return [...groups.values()]
    .sort((a, b) => (a.thing.sortKey < b.thing.sortKey ? -1 : a.thing.sortKey > b.thing.sortKey ? 1 : 0))
    .map((group) => ({ ...group, label: group.thing.name }));
}

const reservations = [
  ["unter Vorbehalt", true],
  ["ohne Vorbehalt", false],
  ["nicht gesagt", null],
] as const;

export const projects = {
  Programme: {
    ...thing,
    kind: ({ kind }) => kind as "PROGRAMME",
    projects: async ({ id }, { applicant, underReservation, first, after }, context, info) => {
      const scope = scopeOf(context, info);
      const within = await projectsWithin(context, scope, id);
      const filter = { applicant, underReservation };
      return projectPage(context, scope, within.projects, filter, { first, after }, within.truncated);
    },
  },
  Project: {
    ...thing,
    kind: ({ kind }) => kind as keyof typeof ProjectKind | null,
    programmes: ({ id }, _, context, info) => programmesOf(context, scopeOf(context, info), id),
    applicants: ({ id }, _, context, info) => applicantsOf(context, scopeOf(context, info), id),
    budget: ({ id }, _, context, info) => budgetOf(context, scopeOf(context, info), id),
    plannedStart: async ({ id }, _, context, info) => planned(context, scopeOf(context, info), id, "PLANNED_START"),
    plannedEnd: async ({ id }, _, context, info) => planned(context, scopeOf(context, info), id, "PLANNED_END"),
    underReservation: ({ underReservation }) => underReservation,
  },
  ProjectTotals: {
    count: ({ entries }) => entries.length,
    budget: ({ entries }) => sumOf(entries),
    withoutBudget: ({ entries }) => entries.filter(({ cents }) => cents === null).length,
    byProgramme: ({ entries }) => groupBy(entries, (entry) => entry.programmes),
    byApplicant: ({ entries }) => groupBy(entries, (entry) => entry.applicants),
    byReservation: ({ entries }) =>
      reservations
        .map(([label, value]) => ({
          thing: null,
          label,
          entries: entries.filter(({ project }) => project.underReservation === value),
        }))
        .filter((group) => group.entries.length > 0),
  },
  ProjectSum: {
    label: ({ thing, label }, _, context, info) =>
      thing === null ? label : nameOf(context, scopeOf(context, info), thing),
    count: ({ entries }) => entries.length,
    shared: ({ entries }) => entries.filter(({ applicants }) => applicants.length > 1).length,
    budget: ({ entries }) => sumOf(entries),
    projects: ({ entries }) => entries.map(({ project }) => project),
  },
} satisfies Partial<Resolvers>;

async function planned(context: Context, scope: Scope, id: string, kind: "PLANNED_START" | "PLANNED_END") {
  const [fact] = await stated(context, scope, id, "DATE", (row) => row.predicate === kind);
  return fact ? partialDateOf(fact.dateText, fact.dateEarliest, fact.dateLatest) : null;
}
