/** `npm run seeds:check [-- FOLDER]`: checks the seed files; prints each problem and exits 1 where there are any. */
import { join } from "node:path";
import { packageRoot } from "../../graph/paths.js";
import { buildGraph } from "../build.js";
import { formatProblem } from "../problem.js";

const folder = process.argv[2] ?? join(packageRoot, "seeds");
const { data, problems } = await buildGraph(folder);
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} problem(s); nothing was loaded.`);
  process.exitCode = 1;
} else {
  const derived = data.statements.filter((statement) => statement.rule !== null).length;
  console.log(
    `The seeds are in order: ${data.things.length} things, ${data.statements.length - derived} statements, ${derived} derived.`,
  );
}
