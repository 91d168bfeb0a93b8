/** Apollo, handing each validated operation to our own executor. */
import { ApolloServer, type ApolloServerOptions, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { resolvers } from "../../resolvers/index.js";
import { schemaDocument } from "../../schema/complete.js";
import { type Executor, runOperation } from "../execute.js";
import type { Call } from "./call.js";
import { errorPlugin, formatError } from "./errors.js";

/** What an operation knows of the request that asked for it. */
export interface OperationContext {
  readonly call: Call;
}

/** The schema with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: schemaDocument(),
    resolvers: resolvers as never,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
}

/** Tokens of a document at most: enough for every question of the record, too few to keep the parser busy. */
const MAX_TOKENS = 5_000;

/**
 * An Apollo server over an executor, started.
 * @param isProduction whether strangers are served: then errors name nothing that was not asked for
 */
export async function startApollo(
  executor: Executor,
  isProduction: boolean,
  logFault: (fault: unknown) => void,
): Promise<ApolloServer<OperationContext>> {
  const server = new ApolloServer<OperationContext>({
    gateway: executing(executor),
    introspection: true,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, logFault),
    plugins: [errorPlugin(), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();
  return server;
}

/** What Apollo asks for an operation's result; it does not export the name of the type. */
type Gateway = NonNullable<ApolloServerOptions<BaseContext>["gateway"]>;

const NO_OPERATION =
  "operationName must name an operation of the document where it is given, or where there are several";

function executing(executor: Executor): Gateway {
  return {
    load: async () => ({
      executor: async ({ document, operation, operationName, request, context }) => {
        // Apollo leaves it to who executes to say so.
        if (operation === undefined) return { errors: [new GraphQLError(NO_OPERATION)] };
        const { call } = context as OperationContext;
        const { result, reads, madeFrom } = await runOperation(executor, {
          document,
          operationName,
          variables: request.variables,
        });
        call.operation = operationName;
        call.reads = reads;
        call.madeFrom = madeFrom;
        return result;
      },
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: executor.schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
