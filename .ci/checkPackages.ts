/** `npm run packages:check`: checks package-lock.json and the Neo4j that is assembled against .ci/packages.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";
import { DEFAULT_VERSION } from "../server/neo4jLocal.js";
import { type LockFile, type PackageRules, packageProblems } from "./packages.js";

const read = (name: string): unknown => JSON.parse(readFileSync(join(packageRoot, name), "utf8"));

const lock = read("package-lock.json") as LockFile;
const problems = packageProblems(lock, read(".ci/packages.json") as PackageRules, {
  "neo4j (server)": DEFAULT_VERSION,
});
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`\n${problems.length} problem(s) with the packages.`);
  process.exitCode = 1;
} else console.log(`The packages are in order: ${Object.keys(lock.packages).length - 1} installed.`);
