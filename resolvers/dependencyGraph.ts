/** The dependency graph of a thing. */
import { dependencyGraph } from "../loaders/dependencyGraph.js";
import { dependentOf, requiredOf } from "../loaders/reach.js";
import type { QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { scopeOf } from "./context.js";
import { badInput } from "./errors.js";
import { theOne } from "./find.js";
import { coverageOf } from "./meta.js";
import { relation } from "./relation.js";
import { depthOf } from "./thing.js";

/** The root field. */
export const dependencyRoot: Pick<QueryResolvers, "dependencyGraph"> = {
  dependencyGraph: async (_, { of, direction, kinds, view, maxDepth }, context, info) => {
    if (kinds?.length === 0) throw badInput("kinds", "kinds is empty; it must name at least one kind, or be left out");
    const question = {
      direction,
      maxDepth: depthOf("maxDepth", maxDepth),
      kinds: kinds == null ? null : new Set(kinds),
      view: view ?? null,
    };
    const scope = scopeOf(context, info);
    const thing = await theOne(context, scope, of, null);
    const { openQuestions = [] } = coverageOf(context) ?? {};
    return thing && dependencyGraph(context.loaders, thing.id, question, scope, openQuestions);
  },
};

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
