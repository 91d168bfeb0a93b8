/** Runs an operation on one revision of the graph, and again where the revision moved meanwhile. */

import type { DocumentNode } from "graphql";
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, getOperationAST } from "graphql";
import { GraphUnavailableError } from "../graph/engine.js";
import type { RequestLimit, Snapshots } from "../loaders/snapshot.js";
import type { Context } from "../resolvers/context.js";
import type { AnswerState } from "./http/call.js";
import { currentDay } from "./http/clock.js";
import { unavailable } from "./http/errors.js";

/** An operation to run. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Runs operations against the current snapshot. */
export interface Executor {
  readonly schema: GraphQLSchema;
  readonly snapshots: Snapshots;
  readonly publicUrl: string;
}

/** An operation's result, and how it came about. */
export interface Outcome {
  readonly result: ExecutionResult;
  /** Reads that went to the graph. */
  readonly reads: number;
  /** The state of the graph that a whole answer was made from; null for one that failed in part or is stale. */
  readonly madeFrom: AnswerState | null;
}

/** How often an operation is run before it gives up on a graph that keeps moving. */
const RUNS = 3;

/** Runs an operation; the answer belongs wholly to the revision that its extensions name. */
export async function runOperation(
  { schema, snapshots, publicUrl }: Executor,
  { document, operationName, variables }: Operation,
): Promise<Outcome> {
  if (getOperationAST(document, operationName)?.operation !== "query") {
    throw new GraphQLError("only queries are answered: nothing can be written through this API", {
      extensions: { code: "BAD_REQUEST", http: { status: 400 } },
    });
  }
  if (snapshots.isUnavailable) throw unavailable();
  for (let run = 0; run < RUNS; run++) {
    const reading = snapshots.begin();
    const day = currentDay();
    const contextValue: Context = {
      loaders: reading.loaders,
      reading,
      today: day,
      publicUrl,
      scopes: new Map(),
    };
    const result = await execute({
      schema,
      document,
      contextValue,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
    });
    const limit = reading.exceeded();
    if (limit !== null) throw beyond(limit);
    // An answer with holes because the graph is away is no answer.
    if (result.errors?.some(({ originalError }) => originalError instanceof GraphUnavailableError)) throw unavailable();
    const isCertain = await snapshots.confirm(reading).catch((error: unknown) => {
      throw error instanceof GraphUnavailableError ? unavailable() : error;
    });
    if (!isCertain) continue;
    reading.keep();
    const stale = snapshots.staleSince;
    const { revision, dataAsOf } = reading.snapshot.revision;
    return {
      result: {
        ...result,
        extensions: {
          revision,
          dataAsOf,
          ...(stale === null ? {} : { staleSince: new Date(stale).toISOString() }),
        },
      },
      reads: reading.reads.count,
      madeFrom: stale === null && result.errors === undefined ? { revision, day } : null,
    };
  }
  throw unavailable();
}

function beyond(limit: RequestLimit): GraphQLError {
  const advice = "nest less deeply, or take smaller pages";
  return limit === "LOADS"
    ? new GraphQLError(`the request asks for too much: ${advice}`, {
        extensions: { code: "LIMIT_EXCEEDED", http: { status: 400 } },
      })
    : new GraphQLError(`the request takes too long: ${advice}`, {
        extensions: { code: "DEADLINE_EXCEEDED", http: { status: 400 } },
      });
}
