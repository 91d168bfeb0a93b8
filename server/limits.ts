/** The limits of a request, all in one place; docs/api.md has them as a table, and a test holds the two together. */
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { LOADS_PER_REQUEST } from "../loaders/snapshot.js";
import { PAGE_CEILING } from "../resolvers/connection.js";

/** What a request may be or ask for at most. */
export const limits = {
  /** Bytes of a request's body. */
  body: 128 * 1024,
  /** Tokens of a document: enough for every question of the record, too few to keep the parser busy. */
  tokens: 5_000,
  /** Levels of fields, fragments counted where they are spread, or of values; the introspection of usual tools has 15. */
  depth: 20,
  /** Selections of a document as written: fields, fragments and spreads. Validation compares many of them in pairs. */
  selections: 500,
  /** Aliases of a document as written. */
  aliases: 100,
  /** Directives of a document as written. */
  directives: 50,
  /** Fragments that a document defines. */
  fragments: 100,
  /** Entries of a page, and ids in a list. */
  page: PAGE_CEILING,
  /** Objects that an answer can have, as counted before execution. */
  nodes: 500_000,
  /** Points that an operation may cost, as counted before execution. */
  cost: 1_000,
  /** Rows that the resolvers may ask for while they run. */
  loads: LOADS_PER_REQUEST,
} as const;

/** The name of a limit, as errors give it. */
export type LimitName = keyof typeof limits;

/**
 * The refusal of a document that is too large for the parser; null where it found a fault of syntax.
 * @param message of an error of the parser, which tells them apart by nothing else
 */
export function parserRefusal(message: string): GraphQLFormattedError | null {
  const refusal = (limit: LimitName, what: string) => ({
    message: `${what}: at most ${limits[limit]}`,
    extensions: { code: "LIMIT_EXCEEDED", limit, maximum: limits[limit] },
  });
  if (message.startsWith("Syntax Error: Document contains more tha"))
    return refusal("tokens", "tokens in the document");
  // Whatever else is no fault of syntax: the parser ran out of its stack.
  return message.startsWith("Syntax Error") ? null : refusal("depth", "levels of fields or values in the document");
}

/** The refusal of what is beyond a limit. */
export function beyondLimit(limit: LimitName, what: string, actual: number): GraphQLError {
  return new GraphQLError(`${what}: ${actual}, at most ${limits[limit]}`, {
    extensions: { code: "LIMIT_EXCEEDED", limit, maximum: limits[limit], actual, http: { status: 400 } },
  });
}
