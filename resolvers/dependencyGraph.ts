/** The dependency graph of a thing. */

import type { GraphQLResolveInfo } from "graphql";
import type { ThingRow } from "../graph/queries.js";
import { dependencyGraph, dependentOf, requiredOf } from "../loaders/dependencyGraph.js";
import type { QueryDependencyGraphArgs, Resolvers } from "../schema/generated/resolvers.js";
import { type Context, scopeOf } from "./context.js";
import { badInput } from "./errors.js";
import { coverageOf } from "./meta.js";
import { relation } from "./relation.js";
import { depthOf } from "./thing.js";

/** The graph of a thing, as it is asked for. */
export function graphOf(
  { id }: ThingRow,
  { direction, kinds, view, maxDepth }: Omit<QueryDependencyGraphArgs, "of">,
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (kinds?.length === 0) throw badInput("kinds", "kinds is empty; it must name at least one kind, or be left out");
  const question = {
    direction: direction ?? "REQUIRES",
    maxDepth: depthOf("maxDepth", maxDepth),
    kinds: kinds == null ? null : new Set(kinds),
    view: view ?? null,
  };
  const { openQuestions = [] } = coverageOf(context) ?? {};
  return dependencyGraph(context.loaders, id, question, scopeOf(context, info), openQuestions);
}

export const dependencyGraphs = {
  DependencyGraph: {
    of: ({ of }, _, { loaders }) => loaders.knownThing(of),
  },
  DependencyGraphNode: {
    thing: ({ id }, _, { loaders }) => loaders.knownThing(id),
  },
  DependencyGraphEdge: {
    dependent: (fact, _, { loaders }) => loaders.knownThing(dependentOf(fact)),
    required: (fact, _, { loaders }) => loaders.knownThing(requiredOf(fact)),
    type: relation.Relation.type,
    dependency: (fact) => (fact.row.predicate === "REQUIRES" ? fact : null),
    validity: relation.Relation.validity,
    statement: relation.Relation.statement,
  },
  DependencyCycle: {
    things: ({ ids }, _, { loaders }) => Promise.all(ids.map((id) => loaders.knownThing(id))),
    entangled: ({ entangled }, _, { loaders }) => Promise.all(entangled.map((id) => loaders.knownThing(id))),
  },
} satisfies Partial<Resolvers>;
