/**
 * The port to the graph: three methods, two engines (embedded.ts, neo4j.ts), the same `.cypher` files on both.
 *
 * Values above the port are plain: numbers, strings, booleans, null and lists. Whatever is peculiar to an engine stays
 * inside its file.
 */
import type { Params, Query } from "./query.js";

/** Reads the graph. What the API gets: it cannot write, by type. */
export interface GraphReader {
  /** Name for logs and messages: `embedded` or `neo4j`. */
  readonly name: string;
  /**
   * Runs one read statement. Throws {@link GraphUnavailableError} where the engine is away, and {@link ReadTimeoutError}
   * where it ended the read because it took too long.
   * @param timeLeft milliseconds that the read may take, where an engine can end one; it may have a shorter limit itself
   */
  read<Row>(query: Query<Row>, params: Params, timeLeft?: number): Promise<Row[]>;
  /** Releases what the engine holds. */
  close(): Promise<void>;
}

/** The hands of a unit of work. */
export interface GraphTransaction {
  run<Row>(query: Query<Row>, params: Params): Promise<Row[]>;
}

/** Reads and writes the graph: what the loader gets. */
export interface GraphEngine extends GraphReader {
  /**
   * Runs a unit of work that takes effect wholly or not at all, also when the process is killed in the middle.
   *
   * Throws {@link GraphBusyError} where another unit of work is under way.
   */
  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>;
}

/** The engine cannot be reached, refuses the credentials, or lacks the database: one line for the user. */
export class GraphUnavailableError extends Error {
  override readonly name = "GraphUnavailableError";
}

/** The engine is there, but lets us in no longer. */
export class GraphRefusedError extends GraphUnavailableError {}

/** The engine is there, but had no time for one read, or did not end it in time. */
export class GraphSlowError extends GraphUnavailableError {}

/** The system refused to store what was written: one line for the user. */
export class GraphStorageError extends Error {
  override readonly name = "GraphStorageError";
}

/** The engine ended a read that took too long. */
export class ReadTimeoutError extends Error {
  override readonly name = "ReadTimeoutError";
}

/** Another loader is at work. */
export class GraphBusyError extends Error {
  override readonly name = "GraphBusyError";
}
