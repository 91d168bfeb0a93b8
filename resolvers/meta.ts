/** About the record that answers, and its vocabularies. */

import type { ThingRow } from "../graph/queries.js";
import { type Term, vocabularies } from "../graph/vocabulary.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import type { Context } from "./context.js";
import { badInput } from "./errors.js";

/** `meta` has no value of its own: its fields ask the context. */
export type MetaParent = Readonly<Record<string, never>>;

/** Decisions of a body in a year. */
export interface KnownDecisions {
  readonly body: ThingRow;
  readonly year: number;
  readonly known: number;
  readonly implied: number;
}

const licence = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  credit: "Verwaltungsgraph, Wissensgraph der föderalen Verwaltungsdigitalisierung, CC BY 4.0",
} as const;

/** Decisions known by body and year, against the highest number known. */
async function coverage({ loaders, today }: Context): Promise<KnownDecisions[]> {
  const { rows } = await loaders.thingsByType.load("Decision");
  const scope = { asOf: today, statedIn: null };
  const taken = await Promise.all(
    rows.map(async ({ id }) => {
      const [decision, { facts }] = await Promise.all([loaders.knownThing(id), loaders.relationsFrom(id, scope)]);
      return { decision, body: facts.find(({ row }) => row.predicate === "DECIDED_BY")?.to };
    }),
  );
  const groups = new Map<string, { body: string; year: number; numbers: number[] }>();
  for (const { decision, body } of taken) {
    const number = /\/(\d+)/.exec(decision.number ?? "")?.[1];
    if (body === undefined || decision.year === null || number === undefined) continue;
    const key = `${body} ${decision.year}`;
    const group = groups.get(key) ?? { body, year: decision.year, numbers: [] };
    group.numbers.push(Number(number));
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) => (a.body === b.body ? a.year - b.year : a.body < b.body ? -1 : 1));
  return Promise.all(
    sorted.map(async ({ body, year, numbers }) => ({
      body: await loaders.knownThing(body),
      year,
      known: new Set(numbers).size,
      implied: Math.max(...numbers),
    })),
  );
}

/** The vocabularies, or those that are named. */
export function vocabularyOf(names: readonly string[] | null | undefined) {
  const unknown = names?.find((name) => !(name in vocabularies));
  if (unknown !== undefined) {
    throw badInput(
      "names",
      `there is no vocabulary ${unknown}; it must be one of ${Object.keys(vocabularies).join(", ")}`,
    );
  }
  return Object.entries(vocabularies)
    .filter(([name]) => names == null || names.includes(name))
    .map(([name, terms]: [string, Readonly<Record<string, Term>>]) => ({
      name,
      values: Object.entries(terms).map(([value, term]) => ({ value, ...term })),
    }));
}

export const meta = {
  Meta: {
    revision: (_, __, { reading }) => reading.snapshot.revision.revision,
    dataAsOf: (_, __, { reading }) => reading.snapshot.revision.dataAsOf,
    today: (_, __, { today }) => today,
    licence: () => licence,
    counts: async (_, __, { reading }) => {
      const rows = await reading.counts();
      const label = { stated: "StatedStatement", derived: "DerivedStatement" } as Readonly<Record<string, string>>;
      return rows
        .map((row) => ({ label: label[row.label] ?? row.label, total: row.total }))
        .sort((a, b) => (a.label < b.label ? -1 : 1));
    },
    coverage: (_, __, context) => coverage(context),
  },
  Coverage: {
    body: ({ body }) => body,
  },
} satisfies Partial<Resolvers>;
