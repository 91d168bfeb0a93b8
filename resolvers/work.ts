/** Components, services, tasks, maturity, law, agreements, work products and sources. */

import type { ThingRow } from "../graph/queries.js";
import { type Scope, structural, within } from "../loaders/time.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { otherPage, others, related, thing } from "./thing.js";
import { dateOf } from "./values.js";

/** What a thing is a part of by its definition: the model of a level, the act of a provision. */
async function wholeOf(context: Context, scope: Scope, id: string, ...types: ThingRow["type"][]): Promise<ThingRow> {
  const facts = await related(context, structural(scope), id, "from", "PART_OF");
  const fact = facts.find(({ row }) => types.includes(row.otherType));
  if (!fact) throw new Error(`${id} is part of no ${types.join(" or ")}`);
  return context.loaders.knownThing(fact.to);
}

async function partsOf(context: Context, scope: Scope, id: string, type: ThingRow["type"]): Promise<ThingRow[]> {
  const facts = await related(context, scope, id, "to", "PART_OF");
  return others(
    context,
    facts.filter(({ row }) => row.otherType === type),
  );
}

export const works = {
  Component: { ...thing, kind: ({ kind }) => kind as "PLATFORM" },
  AdministrativeService: {
    ...thing,
    kind: ({ kind }) => kind as "SERVICE",
    themeFields: async ({ id }, _, context, info) =>
      others(context, await related(context, scopeOf(context, info), id, "from", "IN_THEME_FIELD")),
  },
  ThemeField: {
    ...thing,
    contents: ({ id }, page, context, info) => otherPage(context, scopeOf(context, info), id, "IN_THEME_FIELD", page),
  },
  Task: {
    ...thing,
    actor: async ({ id }, _, context, info) => {
      const [fact] = await related(context, structural(scopeOf(context, info)), id, "from", "TASK_OF");
      if (!fact) throw new Error(`${id} is the task of nobody`);
      return context.loaders.knownThing(fact.to);
    },
  },
  MaturityModel: {
    ...thing,
    levels: ({ id }, _, context, info) => partsOf(context, scopeOf(context, info), id, "MaturityLevel"),
  },
  MaturityLevel: {
    ...thing,
    kind: ({ kind }) => (kind ?? "LEVEL") as "LEVEL",
    level: ({ ordinal }) => ordinal,
    label: ({ label }) => label,
    model: ({ id }, _, context, info) => wholeOf(context, scopeOf(context, info), id, "MaturityModel"),
  },
  LegalAct: {
    ...thing,
    kind: ({ kind }) => kind as "LAW",
    provisions: ({ id }, _, context, info) => partsOf(context, scopeOf(context, info), id, "LegalProvision"),
    basisOf: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "to", "BASED_ON"),
  },
  LegalProvision: {
    ...thing,
    number: ({ number }) => number ?? "",
    act: ({ id }, _, context, info) => wholeOf(context, scopeOf(context, info), id, "LegalAct", "Agreement"),
    basisOf: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "to", "BASED_ON"),
  },
  Agreement: {
    ...thing,
    kind: ({ kind }) => kind as "FRAMEWORK",
    parties: async ({ id }, _, context, info) =>
      (await related(context, scopeOf(context, info), id, "to", "INVOLVED_IN")).filter(
        ({ row }) => row.role === "PARTY",
      ),
  },
  WorkProduct: {
    ...thing,
    kind: ({ kind }) => kind as "CONCEPT",
    authors: async ({ id }, _, context, info) =>
      (await related(context, scopeOf(context, info), id, "to", "INVOLVED_IN")).filter(
        ({ row }) => row.role === "AUTHOR",
      ),
    adoptedBy: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "to", "ADOPTS"),
  },
  Source: {
    ...thing,
    kind: ({ kind }) => kind as "SLIDES",
    date: dateOf,
    address: ({ url }) => url,
    checkedAt: ({ checkedAt }) => checkedAt,
    isOfficial: ({ official }) => official ?? false,
    stated: async ({ id }, { types, first, after }, context, info) => {
      const { rows, truncated } = await context.loaders.statementsBySource.load(id);
      const list = within(rows, scopeOf(context, info)).filter((row) => types == null || types.includes(row.type));
      const page = pageOf(list, (row) => row.statement, { first, after }, truncated);
      const nodes = await Promise.all(page.nodes.map((row) => context.loaders.knownStatement(row.statement)));
      return { ...page, nodes, edges: nodes.map((node, index) => ({ cursor: page.edges[index]?.cursor ?? "", node })) };
    },
  },
} satisfies Partial<Resolvers>;
