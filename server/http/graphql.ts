/** `/graphql`: GraphQL over HTTP, GET and POST, from the answer cache where it can be. */
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Answers } from "./answers.js";
import type { OperationContext } from "./call.js";
import { mediaTypeOf } from "./negotiate.js";
import { sendQueryPage } from "./queryPage.js";

/** What an answer is given as, the default first: as Apollo negotiates it. */
const MEDIA_TYPES = ["application/json", "application/graphql-response+json"] as const;

/** Adds the route. */
export function routeGraphql(app: FastifyInstance, apollo: ApolloServer<OperationContext>, answers: Answers): void {
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: (request, reply, done) => {
      const subject = subjectOf(request);
      if (subject === null || !answers.send(request, reply, subject)) done();
    },
    onSend: (request, reply, payload) => answers.finish(request, reply, payload),
    handler: async (request, reply) => (wantsPage(request) ? sendQueryPage(reply) : execute(apollo, request, reply)),
  });
}

async function execute(
  apollo: ApolloServer<OperationContext>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: searchOf(request),
      body: request.body,
    },
    context: async () => ({ call: request.call, requestId: request.id }),
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200).header("x-graph-reads", request.call.reads);
  if (body.kind !== "complete") throw new Error("no operation of this schema is delivered in parts");
  return body.string;
}

/** A query by GET needs no preflight here: there are no cookies, and nothing can be written. */
const NO_PREFLIGHT = ["apollo-require-preflight", "1"] as const;

function headersOf({ method, headers }: FastifyRequest): HTTPGraphQLRequest["headers"] {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  if (method === "GET") map.set(...NO_PREFLIGHT);
  return map;
}

function searchOf({ url }: FastifyRequest): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start);
}

/**
 * What an answer depends on beside revision, day and program; null for what is no well-formed operation, which Apollo
 * answers. Addresses are taken as they were written: the same question in other words is another one.
 */
function subjectOf(request: FastifyRequest): string | null {
  const media = mediaTypeOf(request.headers.accept, MEDIA_TYPES);
  if (media === null) return null;
  if (request.method === "GET") {
    // A type of a body that is not there is for Apollo to refuse.
    return request.headers["content-type"] === undefined ? `GET ${media} ${searchOf(request)}` : null;
  }
  const { body } = request;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  return `POST ${media} ${JSON.stringify([query, operationName, variables, extensions])}`;
}

function wantsPage(request: FastifyRequest): boolean {
  const { query } = request.query as { readonly query?: string };
  return request.method === "GET" && query === undefined && (request.headers.accept ?? "").includes("text/html");
}
