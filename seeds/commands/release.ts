/**
 * `npm run seeds:release [-- FOLDER] [--date YYYY-MM-DD]`: lists new statements as released, with the day they were
 * recorded, and writes how much the record holds.
 *
 * From then on a statement is withdrawn, never deleted: `seeds:check` compares the files with this list.
 */
import { isDay, today } from "../../graph/partialDate.js";
import { buildGraph } from "../build.js";
import { releaseStatements } from "../release.js";
import { failWith, readArguments, refuseUsage, seedsFolder } from "./arguments.js";

const usage = "npm run seeds:release [-- FOLDER] [-- --date YYYY-MM-DD]";
const { values, positionals } = readArguments({ date: { type: "string" } }, 1, usage);
const day = values.date ?? today();
if (!isDay(day)) refuseUsage(`--date ${day} is not a day such as 2026-01-31`, usage);
const folder = seedsFolder(positionals[0], usage);
const release = await releaseStatements(folder, await buildGraph(folder), day);
if (!release.done) failWith(release.blocking, "nothing was released");
else {
  const { released } = release;
  console.log(released === 0 ? "Nothing new to release." : `Released ${released} statement(s) as of ${day}.`);
}
