/** What clients are told of errors: codes of the published list, one shape everywhere, nothing of the inside. */
import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { GraphUnavailableError } from "../../graph/engine.js";
import { parserRefusal } from "../limits.js";
import type { OperationContext } from "./apollo.js";
import { type Call, callOf } from "./call.js";

/** Every code that an answer can carry; docs/api.md says what each means, and a test holds the two together. */
export const errorCodes = [
  "AMBIGUOUS",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "DEADLINE_EXCEEDED",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "INTERNAL_SERVER_ERROR",
  "LIMIT_EXCEEDED",
  "NOT_FOUND",
  "OPERATION_NOT_TRUSTED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "RATE_LIMITED",
  "SERVICE_UNAVAILABLE",
  "UNAUTHENTICATED",
] as const;

/** A code of the published list. */
export type ErrorCode = (typeof errorCodes)[number];

/** Errors of an answer at most: more help nobody. */
const MAX_ERRORS = 5;
/** Characters of a message at most: what a client sent is not sent back at length. */
const MAX_MESSAGE = 300;
/** Seconds after which to try again while the graph is away. */
export const RETRY_AFTER = 5;

const AWAY = "the graph is away; try again in a moment";

/** The answer to a request that needs a graph which is away. */
export function unavailable(): GraphQLError {
  return new GraphQLError(AWAY, {
    extensions: { code: "SERVICE_UNAVAILABLE", http: { status: 503 } },
  });
}

/** Errors that clients can act on go out as they are; of faults of ours, only their existence does. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphUnavailableError) {
    return { message: AWAY, extensions: { code: "SERVICE_UNAVAILABLE" } };
  }
  const code = String(formatted.extensions?.code ?? "");
  if (code === "GRAPHQL_PARSE_FAILED") return parserRefusal(formatted.message) ?? shortened(formatted);
  // A value that a scalar refuses in the document itself is as bad as one in a variable.
  if (formatted.extensions?.argument !== undefined && code === "GRAPHQL_VALIDATION_FAILED") {
    return shortened({ ...formatted, extensions: { ...formatted.extensions, code: "BAD_USER_INPUT" } });
  }
  if (cause instanceof GraphQLError) {
    if (isPublished(code)) return shortened(formatted);
    if (isRefusal(cause)) return shortened({ ...formatted, extensions: { code: "BAD_REQUEST" } });
  }
  return { message: "internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } };
}

/** What lies behind an error that its client can do nothing about; null for all others. */
function faultOf(error: GraphQLError): unknown {
  const cause = unwrapResolverError(error);
  if (!(cause instanceof GraphQLError)) return cause;
  return isPublished(String(cause.extensions.code ?? "")) || isRefusal(cause) ? null : cause;
}

function isPublished(code: string): code is ErrorCode {
  return code !== "INTERNAL_SERVER_ERROR" && errorCodes.some((known) => known === code);
}

/** Whether Apollo refused the request itself, without giving the error a code of its own. */
function isRefusal({ extensions }: GraphQLError): boolean {
  const { status } = (extensions.http ?? {}) as { readonly status?: number };
  return status !== undefined && status >= 400 && status < 500;
}

function shortened(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  return message.length <= MAX_MESSAGE ? error : { ...error, message: `${message.slice(0, MAX_MESSAGE - 1)}…` };
}

/** Codes of requests that are wrong in themselves, so that nothing was executed. */
const REFUSED = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/**
 * Logs faults with the request's id, and takes the last look at an answer of Apollo's: few errors, the request's id
 * beside them, and the status that GraphQL over HTTP wants where a client asks for plain JSON alone (200 for a document
 * that was read and found wrong).
 */
export function errorPlugin(log: FastifyBaseLogger): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ contextValue, errors }) => {
        for (const error of errors) {
          const fault = faultOf(error);
          if (fault !== null) log.error({ err: fault, requestId: contextValue.call.id });
        }
      },
      willSendResponse: async ({ contextValue, request, response }) => {
        if (response.body.kind !== "single") return;
        const { singleResult } = response.body;
        const { errors } = singleResult;
        if (errors === undefined || errors.length === 0) return;
        const code = errors[0]?.extensions?.code;
        contextValue.call.code = typeof code === "string" ? code : null;
        singleResult.errors = errors.slice(0, MAX_ERRORS);
        singleResult.extensions = { ...singleResult.extensions, requestId: contextValue.call.id };
        const accepts = request.http?.headers.get("accept") ?? "";
        if (
          singleResult.data === undefined &&
          response.http.status === 400 &&
          request.query !== undefined &&
          REFUSED.has(String(code)) &&
          !accepts.includes("application/graphql-response+json")
        ) {
          response.http.status = 200;
        }
      },
    }),
  };
}

/** Sends an error outside of an operation, in the shape that GraphQL errors have. */
export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  message: string,
): FastifyReply {
  callOf(request.raw).code = code;
  if (status === 503) reply.header("retry-after", RETRY_AFTER);
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(
      JSON.stringify({
        errors: [shortened({ message, extensions: { code } })],
        extensions: { requestId: request.id },
      }),
    );
}

/** The text of an answer to a refused request, with the request's id beside its errors. */
export function withRequestId(call: Call, text: string): string {
  const { errors } = JSON.parse(text) as { readonly errors: readonly GraphQLFormattedError[] };
  const code = errors[0]?.extensions?.code;
  call.code = typeof code === "string" ? code : null;
  return JSON.stringify({ errors, extensions: { requestId: call.id } });
}

/** Refuses a body in another alphabet than UTF-8, which would be read wrongly. */
export function refuseCharsets(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const charset = /charset="?([^";]+)/i.exec(request.headers["content-type"] ?? "")?.[1];
  if (charset === undefined || charset.toLowerCase() === "utf-8") done();
  else sendError(request, reply, 415, "BAD_REQUEST", "the body must be written in UTF-8");
}

/** Answers the methods that an address does not take, and says which it takes. */
export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  const others = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"].filter((method) => !allowed.includes(method));
  app.route({
    method: others,
    url,
    handler: (request, reply) =>
      sendError(
        request,
        reply.header("allow", allowed.join(", ")),
        405,
        "BAD_REQUEST",
        `this address takes ${allowed.join(", ")}`,
      ),
  });
}

/** Answers what no route takes, and what goes wrong before or in one. */
export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    sendError(request, reply, 404, "NOT_FOUND", "there is nothing at this address; the API is at /graphql"),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error instanceof GraphUnavailableError) {
      request.log.error({ err: error, requestId: request.id });
      return sendError(request, reply, 503, "SERVICE_UNAVAILABLE", AWAY);
    }
    if (status >= 400 && status < 500) return sendError(request, reply, status, "BAD_REQUEST", error.message);
    request.log.error({ err: error, requestId: request.id });
    return sendError(request, reply, 500, "INTERNAL_SERVER_ERROR", "internal error");
  });
}
