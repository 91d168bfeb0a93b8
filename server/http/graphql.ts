/** `/graphql`: GraphQL over HTTP, GET and POST, from the answer cache where it can be. */
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RegisteredOperations } from "../operations.js";
import type { Answers } from "./answers.js";
import type { OperationContext } from "./apollo.js";
import { callOf, searchOf } from "./call.js";
import { RETRY_AFTER, refuseCharsets, refuseOtherMethods, sendError, withRequestId } from "./errors.js";
import { isTrusted } from "./persisted.js";
import { sendQueryPage } from "./queryPage.js";

/** Adds the route; with the registered operations given, these alone are answered. */
export function routeGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<OperationContext>,
  answers: Answers,
  trusted: RegisteredOperations | null,
): void {
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    ...answers.hooks,
    onRequest: refuseCharsets,
    handler: async (request, reply) => {
      if (wantsPage(request)) return sendQueryPage(request, reply);
      if (trusted !== null && !isTrusted(request, trusted)) {
        const message =
          "only registered operations are answered here, by id or by exactly their text; the list is at /q";
        return sendError(request, reply, 403, "OPERATION_NOT_TRUSTED", message);
      }
      return execute(apollo, request, reply);
    },
  });
  refuseOtherMethods(app, "/graphql", ["GET", "HEAD", "POST"]);
}

async function execute(
  apollo: ApolloServer<OperationContext>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const call = callOf(request.raw);
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      // A client that asks for the head alone gets the head of the answer to GET.
      method: request.method === "HEAD" ? "GET" : request.method,
      headers: headersOf(request),
      search: `?${searchOf(request)}`,
      body: request.body,
    },
    context: async () => ({ call }),
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200).header("x-graph-reads", call.reads);
  if (status === 503) reply.header("retry-after", RETRY_AFTER);
  if (body.kind !== "complete") throw new Error("no operation of this schema is delivered in parts");
  // What is refused before there is an operation has not met the plugins.
  return call.code === null && status !== undefined && status >= 400 ? withRequestId(call, body.string) : body.string;
}

/** A query by GET needs no preflight here: there are no cookies, and nothing can be written. */
const NO_PREFLIGHT = ["apollo-require-preflight", "1"] as const;

function headersOf({ method, headers }: FastifyRequest): HTTPGraphQLRequest["headers"] {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  if (method !== "POST") map.set(...NO_PREFLIGHT);
  return map;
}

function wantsPage(request: FastifyRequest): boolean {
  if (request.method === "POST" || !(request.headers.accept ?? "").includes("text/html")) return false;
  const given = new URLSearchParams(searchOf(request));
  return !given.has("query") && !given.has("extensions");
}
