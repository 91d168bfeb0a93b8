/** The resolvers, listed by hand: what is not here is not API. */
import { type GraphQLFieldResolver, GraphQLScalarType, Kind } from "graphql";
import { isDay } from "../graph/partialDate.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import { actors } from "./actor.js";
import { changes, changesRoot } from "./changes.js";
import type { Context } from "./context.js";
import { coverageNotes } from "./coverageNote.js";
import { decisions } from "./decision.js";
import { decisionHistories, historyRoot } from "./decisionHistory.js";
import { dependencyGraphs, dependencyRoot } from "./dependencyGraph.js";
import { badInput } from "./errors.js";
import { identifier } from "./identifier.js";
import { impactRoot, impacts } from "./impact.js";
import { involvementRoot, involvements } from "./involvement.js";
import { mandateRoot, mandates } from "./mandate.js";
import { meta } from "./meta.js";
import { pathRoot, paths } from "./path.js";
import { projects } from "./project.js";
import { makeScope, match, query } from "./query.js";
import { DateTimeScalar, rateLimitRoot } from "./rateLimit.js";
import { readinesses, readinessRoot } from "./readiness.js";
import { relation } from "./relation.js";
import { rollouts } from "./rollout.js";
import { searches, searchRoot } from "./search.js";
import { statement } from "./statement.js";
import { sums, sumsRoot } from "./sums.js";
import { abstractTypes } from "./thing.js";
import { works } from "./work.js";

const day = (value: unknown): string => {
  if (typeof value === "string" && isDay(value)) return value;
  throw badInput("Date", `${JSON.stringify(value)} is not a day such as 2025-07-04`);
};

const DateScalar = new GraphQLScalarType({
  name: "Date",
  description: "A calendar day, `YYYY-MM-DD`.",
  serialize: (value) => String(value),
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

const LongScalar = new GraphQLScalarType({
  name: "Long",
  description: "A whole number beyond 32 bits, exact up to 2^53.",
  serialize: (value) => Number(value),
});

/** Sets the scope of a root field, which everything below it inherits, before the field is resolved. */
function scoped<Arguments extends object>(
  resolve: GraphQLFieldResolver<unknown, Context, Arguments>,
): GraphQLFieldResolver<unknown, Context, Arguments> {
  return async (parent, args, context, info) => {
    context.scopes.set(String(info.path.key), await makeScope(args, context));
    return resolve(parent, args, context, info);
  };
}

const roots = {
  ...query,
  ...dependencyRoot,
  ...readinessRoot,
  ...impactRoot,
  ...involvementRoot,
  ...changesRoot,
  ...historyRoot,
  ...mandateRoot,
  ...sumsRoot,
  ...pathRoot,
  ...searchRoot,
  ...rateLimitRoot,
};
const scopedQuery = Object.fromEntries(
  Object.entries(roots).map(([name, resolve]) => [
    name,
    scoped(resolve as unknown as GraphQLFieldResolver<unknown, Context, object>),
  ]),
) as unknown as Resolvers["Query"];

export const resolvers = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Long: LongScalar,
  Query: scopedQuery,
  ...abstractTypes,
  ...match,
  ...actors,
  ...decisions,
  ...projects,
  ...works,
  ...statement,
  ...relation,
  ...identifier,
  ...changes,
  ...coverageNotes,
  ...dependencyGraphs,
  ...readinesses,
  ...impacts,
  ...involvements,
  ...decisionHistories,
  ...mandates,
  ...sums,
  ...paths,
  ...rollouts,
  ...searches,
  ...meta,
} as unknown as Resolvers;
