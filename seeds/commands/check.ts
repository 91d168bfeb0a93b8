/**
 * `npm run seeds:check [-- FOLDER] [-- --watch]`: checks the seed files; prints each problem and exits 1 where there are
 * any. With `--watch` it checks again on every change, until Ctrl-C.
 */
import { buildGraph } from "../build.js";
import { watchFolder } from "../watch.js";
import { failWith, readArguments, seedsFolder } from "./arguments.js";

const usage = "npm run seeds:check [-- FOLDER] [-- --watch]";
const { values, positionals } = readArguments({ watch: { type: "boolean" } }, 1, usage);
const folder = seedsFolder(positionals[0], usage);

async function check(): Promise<void> {
  const { data, problems } = await buildGraph(folder);
  if (problems.length > 0) return failWith(problems, "nothing was loaded");
  const derived = data.statements.filter((statement) => statement.rule !== null).length;
  console.log(
    `The seeds are in order: ${data.things.length} things, ${data.statements.length - derived} statements, ${derived} derived.`,
  );
}

if (values.watch !== true) await check();
else {
  // What was wrong on the way says nothing of how the watching ended.
  process.on("SIGINT", () => process.exit(0));
  process.on("SIGTERM", () => process.exit(0));
  await watchFolder(folder, async () => {
    console.log(`\n${new Date().toLocaleTimeString("en-GB")} checking ${folder}`);
    // A file may be gone for the moment in which an editor puts another in its place.
    await check().catch((error: unknown) => console.error(String(error)));
    console.log("Waiting for changes; Ctrl-C ends.");
  });
}
