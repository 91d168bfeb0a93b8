/** What an operation costs, and what its client may still ask. */
import { GraphQLScalarType } from "graphql";
import type { QueryResolvers } from "../schema/generated/resolvers.js";

export const DateTimeScalar = new GraphQLScalarType({
  name: "DateTime",
  serialize: (value) => String(value),
});

export const rateLimitRoot: Pick<QueryResolvers, "rateLimit"> = {
  rateLimit: (_, __, { rateLimit }) => rateLimit(),
};
