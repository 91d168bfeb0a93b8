/** `/q`: the registered operations, each under an address of its own, as JSON or CSV; no client of GraphQL is needed. */
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import type { Snapshots } from "../../loaders/snapshot.js";
import { ParameterError } from "../../operations/parameters.js";
import type { Layout } from "../csv/layout.js";
import { type Completeness, tableOf } from "../csv/table.js";
import { type Separator, separators, writeCsv } from "../csv/write.js";
import type { KnownOperation, KnownParameter, RegisteredOperations, Variables } from "../operations.js";
import type { Answers } from "./answers.js";
import type { OperationContext } from "./apollo.js";
import { callOf, searchOf } from "./call.js";
import { currentDay } from "./clock.js";
import { RETRY_AFTER, sendError } from "./errors.js";
import { acceptedTypes } from "./negotiate.js";

/** What the addresses of registered operations need. */
export interface OperationService {
  readonly apollo: ApolloServer<OperationContext>;
  readonly operations: RegisteredOperations;
  readonly answers: Answers;
  readonly snapshots: Snapshots;
  readonly publicUrl: string;
}

/** How an answer is written. */
type Format = "json" | "csv";

const JSON_TYPE = "application/json; charset=utf-8";
const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** Adds the routes. */
export function routeOperations(app: FastifyInstance, service: OperationService): void {
  app.get("/q", { ...service.answers.hooks }, (request, reply) => {
    if (formatOf(request, ["json"]) === null) return refuseType(request, reply, ["json"]);
    callOf(request.raw).madeFrom = { revision: service.snapshots.current.revision.revision, day: currentDay() };
    return reply.type(JSON_TYPE).send(JSON.stringify(listOf(service), null, 2));
  });
  app.get<{ Params: { address: string } }>("/q/:address", { ...service.answers.hooks }, (request, reply) =>
    answer(service, request, reply, request.params.address),
  );
}

async function answer(
  service: OperationService,
  request: FastifyRequest,
  reply: FastifyReply,
  address: string,
): Promise<FastifyReply> {
  const { slug, ending } = partsOf(address);
  const operation = service.operations.bySlug.get(slug);
  const list = `${service.publicUrl}/q`;
  if (operation === undefined) {
    return sendError(request, reply, 404, "NOT_FOUND", `there is no operation ${slug}; the list is at ${list}`);
  }
  const format = ending ?? formatOf(request, ["json", "csv"]);
  if (format === null) return refuseType(request, reply, ["json", "csv"]);
  const search = new URLSearchParams(searchOf(request));
  let variables: Variables;
  let separator: Separator = "comma";
  try {
    if (format === "csv") separator = separatorOf(search);
    variables = operation.variablesOf(search);
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    return sendError(request, reply, 400, "BAD_USER_INPUT", `${error.message}. All parameters: ${list}`);
  }
  const answered = await runRegistered(service, request, reply, operation, variables);
  if (answered === null) return reply;
  const cursor = nextCursor(operation.layout, answered.data);
  if (cursor !== null && operation.parameters.some(({ name }) => name === "after")) {
    const following = new URLSearchParams(searchOf(request));
    following.set("after", cursor);
    reply.header("link", `<${list}/${address}?${following}>; rel="next"`);
  }
  if (format === "json") return reply.type(JSON_TYPE).send(JSON.stringify(answered));
  const table = tableOf(operation.layout, answered.data, variables);
  return reply
    .type(CSV_TYPE)
    .header("content-disposition", `attachment; filename="${slug}.csv"`)
    .header("x-truncated", truncated[table.completeness])
    .send(writeCsv(table, separator));
}

/** What the header says of a table that is not, or may not be, whole. */
const truncated: Readonly<Record<Completeness, string>> = { WHOLE: "false", UNKNOWN: "unknown", CUT: "true" };

/** A whole answer. */
export interface Answered {
  readonly data: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Statuses of errors by code; all others are faults of the request. */
const statuses: Readonly<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};

/**
 * Runs a registered operation as /graphql would. Only a whole answer is one: where there are errors these alone are sent,
 * and where nothing is called as the parameters say, 404.
 * @returns the answer; null where an error was sent instead
 */
export async function runRegistered(
  { apollo, publicUrl }: Pick<OperationService, "apollo" | "publicUrl">,
  request: FastifyRequest,
  reply: FastifyReply,
  { registered }: KnownOperation,
  variables: Variables,
): Promise<Answered | null> {
  const call = callOf(request.raw);
  const { body } = await apollo.executeOperation({ query: registered.body, variables }, { contextValue: { call } });
  if (body.kind !== "single") throw new Error("no operation of this schema is delivered in parts");
  const { data, errors, extensions } = body.singleResult;
  reply.header("x-graph-reads", call.reads);
  if (errors !== undefined || data == null) {
    sendErrors(request, reply, errors ?? []);
    return null;
  }
  if (Object.values(data).every((value) => value === null)) {
    const asked = Object.entries(variables).map(([name, value]) => `${name}=${String(value)}`);
    sendError(
      request,
      reply,
      404,
      "NOT_FOUND",
      `nothing is called so: ${asked.join(", ")}. ${publicUrl}/q/search?text=… finds names`,
    );
    return null;
  }
  return { data, ...(extensions === undefined ? {} : { extensions }) };
}

function sendErrors(request: FastifyRequest, reply: FastifyReply, errors: readonly GraphQLFormattedError[]): void {
  const status = statuses[String(errors[0]?.extensions?.code)] ?? 400;
  if (status === 503) reply.header("retry-after", RETRY_AFTER);
  reply
    .code(status)
    .type(JSON_TYPE)
    .send(JSON.stringify({ errors, extensions: { requestId: request.id } }));
}

/** The slug of an address, and the format that its ending asks for. */
function partsOf(address: string): { readonly slug: string; readonly ending: Format | null } {
  for (const ending of ["json", "csv"] as const) {
    if (address.endsWith(`.${ending}`)) return { slug: address.slice(0, -ending.length - 1), ending };
  }
  return { slug: address, ending: null };
}

const mediaTypes: Readonly<Record<Format, string>> = { json: "application/json", csv: "text/csv" };

/** The format that an Accept header likes best; null where it takes none. */
export function formatOf(request: FastifyRequest, formats: readonly Format[]): Format | null {
  const ranking = acceptedTypes(request.headers.accept).split(",");
  const best = ranking.find((type) => formats.some((format) => mediaTypes[format] === type));
  return formats.find((format) => mediaTypes[format] === best) ?? null;
}

/** Refuses a request that takes no format which there is. */
export function refuseType(request: FastifyRequest, reply: FastifyReply, formats: readonly Format[]): FastifyReply {
  const types = formats.map((format) => mediaTypes[format]).join(" or ");
  return sendError(request, reply, 406, "BAD_REQUEST", `the Accept header does not take what there is: ${types}`);
}

/** Takes the separator of a table out of the parameters. */
function separatorOf(search: URLSearchParams): Separator {
  const names = Object.keys(separators) as Separator[];
  const given = search.getAll("separator");
  search.delete("separator");
  if (given.length === 0) return "comma";
  const separator = given.length === 1 ? names.find((name) => name === given[0]) : undefined;
  if (separator === undefined) throw new ParameterError(`separator is not ${names.join(" or ")}, once`);
  return separator;
}

/** The cursor after which the list goes on that gives the rows; null where it is at its end. */
function nextCursor({ parts }: Layout, data: Answered["data"]): string | null {
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0) return null;
  let value: unknown = data;
  for (const key of part.way) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const { pageInfo } = value as {
      readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor?: string };
    };
    if (pageInfo !== undefined) return pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return null;
}

/** All operations, each with addresses that work. */
function listOf({ operations, publicUrl }: OperationService): unknown {
  return {
    about:
      "Questions with an address of their own: GET it for JSON, with .csv before the question mark or with Accept: text/csv for a table. A parameter that takes several values takes them separated by commas, or repeated.",
    operations: [...operations.bySlug.values()].map((operation) => {
      const { id, slug, question } = operation.registered;
      const required = operation.parameters.filter(({ isRequired }) => isRequired);
      const url = (ending: string, parameters: readonly KnownParameter[]) => {
        const search = new URLSearchParams(parameters.map(({ name, example }) => [name, example]));
        return `${publicUrl}/q/${slug}${ending}${parameters.length === 0 ? "" : `?${search}`}`;
      };
      return {
        slug,
        question,
        url: url("", required),
        csv: url(".csv", required),
        parameters: operation.parameters.map((parameter) => ({
          name: parameter.name,
          description: parameter.description,
          required: parameter.isRequired,
          expects: parameter.takes.expects,
          ...(parameter.takes.values === null ? {} : { values: parameter.takes.values }),
          default: parameter.default,
          example: parameter.example,
          url: url("", parameter.isRequired ? required : [...required, parameter]),
        })),
        id,
      };
    }),
  };
}
