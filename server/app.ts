/** The HTTP service: GraphQL, and a page to try it that loads nothing from other hosts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import { makeExecutableSchema } from "@graphql-tools/schema";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { GraphUnavailableError } from "../graph/engine.js";
import { packageRoot } from "../graph/paths.js";
import type { Snapshots } from "../loaders/snapshot.js";
import { resolvers } from "../resolvers/index.js";
import { schemaDocument } from "../schema/complete.js";
import type { Config } from "./config.js";
import { runOperation } from "./execute.js";

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

/** The service, ready to listen. */
export async function createApp(
  config: Pick<Config, "LOG_LEVEL" | "PUBLIC_URL">,
  snapshots: Snapshots,
): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: config.LOG_LEVEL }, bodyLimit: 128 * 1024 });
  const schema = createSchema();
  const executor = { schema, snapshots, publicUrl: config.PUBLIC_URL ?? "" };
  const server = new ApolloServer({
    gateway: executing(schema, (request) => runOperation(executor, request)),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, (fault) => app.log.error(fault)),
    plugins: [
      fastifyApolloDrainPlugin(app) as ApolloServerPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  const graphql = fastifyApolloHandler(server);
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (wantsPage(request)) return reply.type("text/html; charset=utf-8").send(await queryPage());
      return graphql.call(app, request, reply);
    },
  });
  app.get<{ Params: { id: string } }>("/things/:id", async ({ params: { id } }, reply) => {
    const reading = snapshots.begin();
    const thing = await reading.loaders.thing(id).catch((error: unknown) => {
      app.log.error(error);
      return null;
    });
    // What went wrong inside stays in the log: it may name hosts.
    if (thing === null) return reply.code(503).send({ error: "the graph is away; try again in a moment" });
    if (thing === undefined) return reply.code(404).send({ error: `there is no thing ${id}` });
    // A retired id leads to what replaced it, for good.
    if (thing.id !== id) return reply.redirect(`/things/${thing.id}`, 308);
    const { type, kind, name, slug } = thing;
    return { id, type, kind, name, slug, url: `${executor.publicUrl}/things/${id}` };
  });
  app.get("/", (_, reply) => reply.redirect("/graphql"));
  return app;
}

/** What Apollo asks for an operation's result; it does not export the name of the type. */
type Gateway = NonNullable<ApolloServerOptions<BaseContext>["gateway"]>;

/** Lets Apollo hand each validated operation to our own executor. */
function executing(
  schema: GraphQLSchema,
  run: (operation: Parameters<typeof runOperation>[1]) => ReturnType<typeof runOperation>,
): Gateway {
  return {
    load: async () => ({
      executor: async ({ document, operationName, request }) =>
        run({ document, operationName, variables: request.variables }),
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** Errors that clients can act on go out as they are; faults of ours are logged, and only their existence goes out. */
function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (fault: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphUnavailableError) {
    log(cause);
    return {
      ...formatted,
      message: "the graph is away; try again in a moment",
      extensions: { code: "SERVICE_UNAVAILABLE" },
    };
  }
  // A value that a scalar refuses in the document itself is as bad as one in a variable.
  if (formatted.extensions?.argument !== undefined && formatted.extensions.code === "GRAPHQL_VALIDATION_FAILED") {
    return { ...formatted, extensions: { ...formatted.extensions, code: "BAD_USER_INPUT" } };
  }
  const isOurs = !(cause instanceof GraphQLError) || formatted.extensions?.code === "INTERNAL_SERVER_ERROR";
  if (!isOurs) return formatted;
  log(cause);
  return { ...formatted, message: "internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } };
}

function wantsPage(request: FastifyRequest): boolean {
  const query = request.query as { readonly query?: string };
  return request.method === "GET" && query.query === undefined && (request.headers.accept ?? "").includes("text/html");
}

let page: string | undefined;

/** The query page, opened with the first two questions of the README. Its code is large and loaded on first use. */
async function queryPage(): Promise<string> {
  if (page === undefined) {
    const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
    const example = (name: string) => ({
      query: readFileSync(join(packageRoot, "docs", "examples", `${name}.graphql`), "utf8"),
    });
    page = renderGraphiQL({
      title: "Verwaltungsgraph",
      defaultTabs: [example("who-is-involved"), example("readiness")],
    });
  }
  return page;
}
