/** The history of a decision: what it goes back to, and what followed from it. */
import { prefixOf } from "../graph/model.js";
import type { ReferenceKind } from "../graph/vocabulary.js";
import { type History, historyOf, type ReferenceReader } from "../loaders/decisionHistory.js";
import { existsIn, type Scope, structural } from "../loaders/time.js";
import type { QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { type Context, scopeOf } from "./context.js";
import { relatedOfWhole } from "./decision.js";
import { badInput } from "./errors.js";
import { theOne } from "./find.js";
import { decisionOf, depthOf } from "./thing.js";

/** The history of a decision. */
export interface HistoryAnswer extends History {
  readonly of: string;
}

/** The root field. */
export const historyRoot: Pick<QueryResolvers, "decisionHistory"> = {
  decisionHistory: async (_, { of, kinds, maxDepth }, context, info): Promise<HistoryAnswer | null> => {
    if (kinds?.length === 0) throw badInput("kinds", "kinds is empty; it must name at least one kind, or be left out");
    const depth = depthOf("maxDepth", maxDepth);
    const scope = scopeOf(context, info);
    const decision = await theOne(context, scope, of, ["Decision"]);
    if (decision === null) return null;
    const read = referencesIn(context, scope, kinds ?? null);
    return { of: decision.id, ...(await historyOf(decision.id, depth, read)) };
  },
};

/** Reads the references of decisions, as of the day of a scope. */
function referencesIn(
  context: Context,
  scope: Scope,
  kinds: readonly (keyof typeof ReferenceKind)[] | null,
): ReferenceReader {
  return {
    references: async (id, direction) => {
      if (prefixOf(id) !== "decision") return [];
      const facts = await relatedOfWhole(context, scope, id, direction === "BEFORE" ? "from" : "to", "REFERS_TO");
      const joining = facts
        .filter(({ row }) => kinds === null || kinds.some((kind) => kind === (row.detail ?? "REFERS")))
        .map((fact) => ({ fact, other: decisionOf(fact) ?? fact.row.other }))
        // What one part of a decision says of another is no step in time.
        .filter(({ other }) => other !== id);
      return joining.map(({ fact, other }) =>
        direction === "BEFORE" ? { fact, later: id, earlier: other } : { fact, later: other, earlier: id },
      );
    },
    details: async ({ fact, later }) => {
      const [statement, thing, dates] = await Promise.all([
        context.loaders.knownStatement(fact.row.statement),
        context.loaders.knownThing(later),
        context.loaders.attributes(later, structural(scope)),
      ]);
      const decided = dates.facts.find(({ type, predicate }) => type === "DATE" && predicate === "DECIDED");
      return {
        part: statement.scope,
        day: thing.dateEarliest ?? decided?.dateEarliest ?? thing.existsFrom ?? "",
        isMade: existsIn(thing, scope),
      };
    },
  };
}

export const decisionHistories = {
  DecisionHistory: {
    of: ({ of }, _, { loaders }) => loaders.knownThing(of),
  },
  DecisionLink: {
    later: ({ later }, _, { loaders }) => loaders.knownThing(later),
    standsAt: ({ facts }, _, { loaders }) =>
      Promise.all([...new Set(facts.map(({ from }) => from))].map((id) => loaders.knownThing(id))),
    earlier: ({ earlier }, _, { loaders }) => loaders.knownThing(earlier),
    earlierPart: ({ earlierPart }, _, { loaders }) => (earlierPart === null ? null : loaders.knownThing(earlierPart)),
    isInferred: ({ facts }) => facts.every(({ row }) => row.rule !== null),
    references: ({ facts }) => facts,
  },
} satisfies Partial<Resolvers>;
