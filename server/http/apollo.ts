/** Apollo, handing each validated operation to our own executor. */
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { FastifyBaseLogger } from "fastify";
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from "graphql";
import { resolvers } from "../../resolvers/index.js";
import { schemaDocument } from "../../schema/complete.js";
import { type Executor, runOperation } from "../execute.js";
import { limits } from "../limits.js";
import { refusalOf } from "../shape.js";
import type { Call } from "./call.js";
import { errorPlugin, formatError } from "./errors.js";
import type { PersistedDocuments } from "./persisted.js";

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

/**
 * An Apollo server over an executor, started.
 * @param persisted the documents that it knows by their hash
 * @param isProduction whether strangers are served: then errors name nothing that was not asked for
 */
export async function startApollo(
  executor: Executor,
  persisted: PersistedDocuments,
  isProduction: boolean,
  log: FastifyBaseLogger,
): Promise<ApolloServer<OperationContext>> {
  const server = new ApolloServer<OperationContext>({
    gateway: executing(executor),
    introspection: true,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: { cache: persisted, ttl: null },
    logger: log,
    formatError,
    plugins: [
      shapePlugin(),
      errorPlugin(log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** What stands for a document that is too large: in the document store too, so that it is not measured twice. */
const standIn = "{ __typename }";

/** Refuses documents that are too large before Apollo validates them, which may take long already. */
function shapePlugin(): ApolloServerPlugin<OperationContext> {
  const refusals = new WeakMap<DocumentNode, GraphQLError>();
  return {
    requestDidStart: async () => ({
      // What is thrown here would be a fault of ours to Apollo, so the refusal waits for the next hook.
      validationDidStart: async (request) => {
        const refusal = refusalOf(request.document);
        if (refusal === null) return;
        const document = parse(standIn);
        refusals.set(document, refusal);
        Object.assign(request, { document });
      },
      didResolveOperation: async ({ document }) => {
        const refusal = refusals.get(document);
        if (refusal !== undefined) throw refusal;
      },
    }),
  };
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
        call.operation = operationName;
        const { result, reads, madeFrom } = await runOperation(
          executor,
          { document, operationName, variables: request.variables },
          call,
        );
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
