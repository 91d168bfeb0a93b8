/**
 * `npm run seeds:release [-- --date YYYY-MM-DD]`: lists new statements as released, with the day they were recorded.
 *
 * From then on a statement is withdrawn, never deleted: `seeds:check` compares the files with this list.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isDay, today } from "../../graph/partialDate.js";
import { packageRoot } from "../../graph/paths.js";
import { buildGraph } from "../build.js";
import { RELEASED_FILE } from "../content.js";
import type { ReleasedStatement } from "../files.js";
import { formatProblem } from "../problem.js";

const { values } = parseArgs({ options: { date: { type: "string" } } });
const day = values.date ?? today();
if (!isDay(day)) {
  console.error(`--date ${day} is not a day such as 2026-01-31`);
  process.exit(2);
}
const folder = join(packageRoot, "seeds");
const { data, problems, files } = await buildGraph(folder);
const blocking = problems.filter((problem) => !problem.message.includes("not yet released"));
if (blocking.length > 0) {
  for (const problem of blocking) console.error(formatProblem(problem));
  console.error(`\n${blocking.length} problem(s); nothing was released.`);
  process.exit(1);
}
const fresh = data.statements
  .filter((statement) => statement.rule === null && !files.released.has(statement.id))
  .map(
    (statement): ReleasedStatement => ({
      id: statement.id,
      recordedOn: day,
      subject: statement.subject,
      predicate: statement.predicate,
      object: statement.object ?? "",
    }),
  );
const all = [...files.released.values(), ...fresh].sort((a, b) =>
  a.subject === b.subject ? (a.id < b.id ? -1 : 1) : a.subject < b.subject ? -1 : 1,
);
const header =
  "# Statements once released, one a line: id, day recorded, subject, predicate, object. Written by npm run seeds:release.";
const lines = all.map((entry) => [entry.id, entry.recordedOn, entry.subject, entry.predicate, entry.object].join("\t"));
await writeFile(join(folder, RELEASED_FILE), `${[header, ...lines].join("\n")}\n`);
console.log(fresh.length === 0 ? "Nothing new to release." : `Released ${fresh.length} statement(s) as of ${day}.`);
