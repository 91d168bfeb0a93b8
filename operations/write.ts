/** Part of `npm run generate` and `generate:check`: writes the manifest of registered operations, or checks that it is current. */
import { readFileSync, writeFileSync } from "node:fs";
import { buildASTSchema } from "graphql";
import { schemaDocument } from "../schema/complete.js";
import { compileManifest, operationFiles, printManifest } from "./compile.js";
import { manifestFile } from "./manifest.js";

const { manifest, problems } = compileManifest(buildASTSchema(schemaDocument()), operationFiles());
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`\n${problems.length} problem(s) with the registered operations.`);
  process.exitCode = 1;
} else if (process.argv.includes("--check")) {
  if (readFileSync(manifestFile, "utf8") !== printManifest(manifest)) {
    console.error("operations/manifest.json is not current: run npm run generate and review the diff");
    process.exitCode = 1;
  }
} else writeFileSync(manifestFile, printManifest(manifest));
