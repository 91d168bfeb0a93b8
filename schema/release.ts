/**
 * `npm run schema:check` compares the schema with the released one and exits 1 on what clients were not told of.
 * `npm run schema:release` makes the schema the released one, where the check allows it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";
import { compareSchemas, parseReleased, printReleased } from "./compatibility.js";
import { schemaDocument } from "./complete.js";

const file = join(packageRoot, "schema", "released", "schema.graphql");
const read = (path: string) => readFileSync(path, "utf8");

const checking = process.argv.includes("--check");
// Removal days are days of UTC.
const today = new Date().toISOString().slice(0, 10);
const { version } = JSON.parse(read(join(packageRoot, "package.json"))) as { version: string };
const current = schemaDocument();
// Where nothing was released, the first release is compared with itself.
const next = printReleased({ version, day: today, document: current });
const released = parseReleased(checking || existsSync(file) ? read(file) : next);
const { problems, notices } = await compareSchemas(released, current, {
  changelog: read(join(packageRoot, "CHANGELOG.md")),
  today,
  noticeFrom: checking ? released.day : today,
});
for (const notice of notices) console.log(notice);
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  const consequence = checking ? "see docs/schema-changes.md" : "nothing was released";
  console.error(`\n${problems.length} problem(s) against the schema of ${released.version}; ${consequence}.`);
  process.exitCode = 1;
} else if (checking) {
  console.log(`The schema keeps what ${released.version} of ${released.day} promised.`);
} else {
  writeFileSync(file, next);
  console.log(`The schema is now that of ${version}, released on ${today}.`);
}
