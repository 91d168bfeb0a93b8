/** Notes that a list is surely not whole: reckoned only where a document asks for them. */
import type { KnownDecisions } from "../graph/coverage.js";
import type { OpenQuestionRecord } from "../graph/model.js";
import type { StatementRow, ThingRow } from "../graph/queries.js";
import type { DependencyDirection } from "../graph/vocabulary.js";
import { sayValue } from "../graph/words.js";
import type { RelationFact } from "../loaders/facts.js";
import type { Scope } from "../loaders/time.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import { PAGE_CEILING, type Page } from "./connection.js";
import type { Context } from "./context.js";
import { coverageOf } from "./meta.js";

/** What a list lacks. */
export type Note =
  | { readonly kind: "UNNAMED"; readonly statement: StatementRow }
  | { readonly kind: "OPEN_QUESTION"; readonly question: OpenQuestionRecord }
  | { readonly kind: "NUMBERING"; readonly decisions: KnownDecisions };

/** A page that can say what it lacks. */
export interface Noted {
  readonly notes?: () => Promise<readonly Note[]>;
}
/** A page of involvements. */
export type InvolvementPage = Page<RelationFact> & Noted;
/** A page of dependencies. */
export type DependencyPage = Page<RelationFact> & Noted;
/** A page of decisions. */
export type DecisionPage = Page<ThingRow> & Noted;

/** Participants of a thing that are not named, in some roles. */
export async function unnamed(
  { loaders }: Context,
  scope: Scope,
  id: string,
  roles: readonly string[] | null | undefined,
): Promise<readonly Note[]> {
  const { facts } = await loaders.attributes(id, scope);
  const sets = facts.filter(({ type, role }) => type === "SET" && (roles == null || roles.includes(role ?? "")));
  const statements = await Promise.all(sets.map(({ statement }) => loaders.knownStatement(statement)));
  return statements.map((statement) => ({ kind: "UNNAMED", statement }));
}

/** Questions about dependencies of a thing that sources did not answer. */
export function unanswered(context: Context, id: string, asks: keyof typeof DependencyDirection): readonly Note[] {
  const { openQuestions = [] } = coverageOf(context) ?? {};
  return openQuestions
    .filter((question) => question.asks === asks && question.about.includes(id))
    .map((question) => ({ kind: "OPEN_QUESTION", question }));
}

/** Numbered decisions that the record lacks, by body and year. */
export function lacking(
  context: Context,
  passes: (numbering: Pick<KnownDecisions, "body" | "year">) => boolean,
): readonly Note[] {
  const { decisions = [] } = coverageOf(context) ?? {};
  return decisions
    .filter((numbering) => numbering.known < numbering.implied && passes(numbering))
    .map((numbering) => ({ kind: "NUMBERING", decisions: numbering }));
}

const coverage = async ({ notes }: Noted) => (await (notes?.() ?? [])).slice(0, PAGE_CEILING);

export const coverageNotes = {
  InvolvementConnection: { coverage },
  InvolvedActorConnection: { coverage },
  DependencyConnection: { coverage },
  DecisionConnection: { coverage },
  CoverageNote: {
    text: async (note, _, { loaders }) => {
      if (note.kind === "UNNAMED") return sayValue(note.statement);
      if (note.kind === "OPEN_QUESTION") return note.question.missing;
      const { body, year, known, implied } = note.decisions;
      return `${(await loaders.knownThing(body)).name} ${year}: ${known} von mindestens ${implied} nummerierten Beschlüssen bekannt`;
    },
    missing: (note) => {
      if (note.kind === "UNNAMED") return note.statement.value;
      return note.kind === "NUMBERING" ? note.decisions.implied - note.decisions.known : null;
    },
    statement: (note) => (note.kind === "UNNAMED" ? note.statement : null),
    question: (note) => (note.kind === "OPEN_QUESTION" ? note.question : null),
    decisions: (note) => (note.kind === "NUMBERING" ? note.decisions : null),
  },
} satisfies Partial<Resolvers>;
