/** About the record that answers, and its vocabularies. */

import type { CoverageFigures } from "../graph/coverage.js";
import { type Term, vocabularies } from "../graph/vocabulary.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import type { Context } from "./context.js";
import { badInput } from "./errors.js";

/** `meta` has no value of its own: its fields ask the context. */
export type MetaParent = Readonly<Record<string, never>>;

const licence = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  credit: "Verwaltungsgraph, Wissensgraph der föderalen Verwaltungsdigitalisierung, CC BY 4.0",
} as const;

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

/** What the record says that it does not know; null where an older program loaded it. */
export function coverageOf({ reading }: Context): CoverageFigures | null {
  const { coverage } = reading.snapshot.revision;
  return coverage === null ? null : (JSON.parse(coverage) as CoverageFigures);
}

export const meta = {
  Meta: {
    revision: (_, __, { reading }) => reading.snapshot.revision.revision,
    dataAsOf: (_, __, { reading }) => reading.snapshot.revision.dataAsOf,
    recordedFrom: (_, __, context) => coverageOf(context)?.recordedFrom ?? null,
    today: (_, __, { today }) => today,
    licence: () => licence,
    counts: async (_, __, { reading }) => {
      const rows = await reading.counts();
      const label = { stated: "StatedStatement", derived: "DerivedStatement" } as Readonly<Record<string, string>>;
      return rows
        .map((row) => ({ label: label[row.label] ?? row.label, total: row.total }))
        .sort((a, b) => (a.label < b.label ? -1 : 1));
    },
    coverage: (_, __, context) => coverageOf(context),
  },
  Coverage: {
    singleSource: ({ singleSource }) => singleSource.map(({ type, ...counts }) => ({ statementType: type, ...counts })),
  },
  OpenQuestion: {
    about: ({ about }, _, { loaders }) => Promise.all(about.map((id) => loaders.knownThing(id))),
  },
  DecisionCoverage: {
    body: ({ body }, _, { loaders }) => loaders.knownThing(body),
  },
} satisfies Partial<Resolvers>;
