/** `npm run seeds:schema [-- --check]`: writes the JSON Schema that gives editors completion, or checks that it is current. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../../graph/paths.js";
import { shapes } from "../shape.js";

const file = join(packageRoot, "seeds", "schema.json");
// One conversion for all shapes, so that what they share is written once.
const { $schema: _, ...converted } = z.toJSONSchema(z.object(shapes), {
  io: "input",
  unrepresentable: "any",
  reused: "ref",
  target: "draft-07",
}) as unknown as { $schema: string; properties: Record<string, unknown>; definitions: Record<string, unknown> };
const byPrefix = Object.keys(shapes).map((prefix) => ({
  if: { properties: { id: { type: "string", pattern: `^${prefix}:` } }, required: ["id"] },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { $ref: `#/definitions/${prefix}` },
}));
const schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "A seed file: one thing, or a list of things",
  definitions: {
    ...converted.definitions,
    ...converted.properties,
    thing: { type: "object", required: ["id"], allOf: byPrefix },
  },
  anyOf: [{ $ref: "#/definitions/thing" }, { type: "array", items: { $ref: "#/definitions/thing" } }],
};
const text = `${JSON.stringify(schema, null, 1)}\n`;
if (process.argv.includes("--check")) {
  if ((await readFile(file, "utf8").catch(() => "")) !== text) {
    console.error("seeds/schema.json is not current: run npm run seeds:schema");
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
  console.log("seeds/schema.json written");
}
