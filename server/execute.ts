/** Runs an operation on one revision of the graph, and again where the revision moved meanwhile. */

import type { DocumentNode } from "graphql";
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, getOperationAST } from "graphql";
import { GraphUnavailableError } from "../graph/engine.js";
import type { RequestLimit, Snapshots } from "../loaders/snapshot.js";
import type { Context } from "../resolvers/context.js";
import { costOf } from "./cost.js";
import type { AnswerState, Call } from "./http/call.js";
import { currentDay } from "./http/clock.js";
import { unavailable } from "./http/errors.js";
import { pay, rateLimitOf } from "./http/rateLimit.js";
import { beyondLimit, limits } from "./limits.js";

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
  /** Whether errors of variables name nothing that was not asked for. */
  readonly hideSuggestions?: boolean;
}

/** An operation's result, and how it came about. */
export interface Outcome {
  readonly result: ExecutionResult;
  /** Reads that went to the graph. */
  readonly reads: number;
  /** The state of the graph that a whole answer was made from; null for one that failed in part, is stale, or tells of its client. */
  readonly madeFrom: AnswerState | null;
}

/** How often an operation is run before it gives up on a graph that keeps moving. */
const RUNS = 3;

/**
 * Runs an operation; the answer belongs wholly to the revision that its extensions name.
 * @param call the request that asked: it pays for the operation, and the work stops when its client goes away
 */
export async function runOperation(
  { schema, snapshots, publicUrl, hideSuggestions = false }: Executor,
  { document, operationName, variables }: Operation,
  call?: Call,
): Promise<Outcome> {
  if (getOperationAST(document, operationName)?.operation !== "query") {
    throw new GraphQLError("only queries are answered: nothing can be written through this API", {
      extensions: { code: "BAD_REQUEST", http: { status: 400 } },
    });
  }
  if (snapshots.isUnavailable) throw unavailable();
  const cost = costOf(schema, document, operationName, variables ?? {});
  if (cost.nodes > limits.nodes) throw beyondLimit("nodes", "objects that the answer can have", cost.nodes);
  if (cost.points > limits.cost) throw beyondLimit("cost", "points that the operation costs", cost.points);
  if (call !== undefined) pay(call, cost.points);
  for (let run = 0; run < RUNS; run++) {
    const reading = snapshots.begin(call);
    const day = currentDay();
    const contextValue: Context = {
      loaders: reading.loaders,
      reading,
      today: day,
      publicUrl,
      scopes: new Map(),
      rateLimit: () => rateLimitOf(cost, call?.bucket ?? null),
    };
    const result = await execute({
      schema,
      document,
      contextValue,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      hideSuggestions,
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
      madeFrom: stale === null && result.errors === undefined && !cost.asksRateLimit ? { revision, day } : null,
    };
  }
  throw unavailable();
}

/** What a request ends with that went beyond a limit while it ran. */
function beyond(limit: RequestLimit): GraphQLError {
  const advice = "nest less deeply, or take smaller pages";
  if (limit === "LOADS") {
    return new GraphQLError(`the request asks for too much: ${advice}`, {
      extensions: { code: "LIMIT_EXCEEDED", limit: "loads", maximum: limits.loads, http: { status: 400 } },
    });
  }
  if (limit === "TIME") {
    return new GraphQLError(`the request takes too long: ${advice}`, {
      extensions: { code: "DEADLINE_EXCEEDED", http: { status: 400 } },
    });
  }
  // Nobody reads it; it must only be no fault of ours.
  return new GraphQLError("nobody waits for the answer", {
    extensions: { code: "BAD_REQUEST", http: { status: 400 } },
  });
}
