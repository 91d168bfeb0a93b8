/**
 * The registered operations ("trusted documents"): each has an address of its own, `/q/<slug>`, and an id by which
 * /graphql knows it. `npm run generate` writes them to manifest.json; the running service needs nothing else of them.
 * The file has the shape of Apollo's persisted query manifest, with more about each operation.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";

/** A parameter of an operation: a variable of its document. */
export interface Parameter {
  readonly name: string;
  /** Its GraphQL type. */
  readonly type: string;
  readonly description: string;
  /** A value that it can have, as it is written in an address. */
  readonly example: string;
  /** What it is where it is not given, as it is written in an address; null where there is no such value. */
  readonly default: string | null;
}

/** A registered operation. */
export interface RegisteredOperation {
  /** SHA-256 of the body, in hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  readonly type: "query";
  /** The document, as graphql prints it. */
  readonly body: string;
  /** Its address below /q. */
  readonly slug: string;
  /** What it answers, in words; the questions of the record are asked in German only. */
  readonly question: { readonly de: string; readonly en: string | null };
  readonly parameters: readonly Parameter[];
  /** The list of the answer whose entries are the rows of a table, or its one object; null for the outermost lists. */
  readonly rows: string | null;
}

/** All registered operations, by slug. */
export interface Manifest {
  readonly format: "apollo-persisted-query-manifest";
  readonly version: 1;
  readonly operations: readonly RegisteredOperation[];
}

/** Where the manifest lies. */
export const manifestFile: string = join(packageRoot, "operations", "manifest.json");

/** Reads the manifest. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;
}
