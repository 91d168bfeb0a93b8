/** Part of `npm run generate` and `generate:check`: prints the completed schema to `schema.graphql`, or checks that it is current. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertValidSchema, buildASTSchema, lexicographicSortSchema, printSchema } from "graphql";
import { packageRoot } from "../graph/paths.js";
import { schemaDocument } from "./complete.js";

const file = join(packageRoot, "schema.graphql");
const schema = buildASTSchema(schemaDocument());
assertValidSchema(schema);
const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== text) {
    console.error("schema.graphql is not current: run npm run generate and review the diff");
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
