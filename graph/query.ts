/** Queries are files: read once, named on their first line, typed where they are declared (queries.ts). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./paths.js";

/** A value that leaves or enters the engine. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

/** Parameters of a statement. */
export type Params = { readonly [name: string]: CypherValue };

/** A named statement; its type parameter is the row that it returns. */
export interface Query<Row> {
  readonly name: string;
  readonly text: string;
  /** Never present: carries the type of the row. */
  readonly row?: Row;
}

/** Reads `graph/queries/<path>.cypher`. Its first line must be a comment that begins with its name. */
export function query<Row>(path: string): Query<Row> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const text = readFileSync(join(packageRoot, "graph", "queries", `${path}.cypher`), "utf8");
  if (!text.startsWith(`// ${name}: `)) throw new Error(`graph/queries/${path}.cypher must begin with "// ${name}: "`);
  return { name, text };
}
