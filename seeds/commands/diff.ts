/**
 * `npm run seeds:diff -- REV [FOLDER] [--derived]`: what changed in the facts since a git revision, in sentences.
 *
 * `REV1..REV2` compares two revisions. Derived statements are left out: they follow from what is told.
 */
import type { GraphData } from "../../graph/model.js";
import { today } from "../../graph/partialDate.js";
import { buildGraph } from "../build.js";
import { diffGraphs, isSame, sayDifference } from "../diff.js";
import { RevisionError, withSeedsAt } from "../history.js";
import { formatProblem } from "../problem.js";
import { readArguments, refuseUsage, seedsFolder } from "./arguments.js";

const usage = "npm run seeds:diff -- REV [FOLDER] [--derived]     (REV: a commit, branch or tag, or REV1..REV2)";
const { values, positionals } = readArguments({ derived: { type: "boolean" } }, 2, usage);
const [revisions, named] = positionals;
if (revisions === undefined) refuseUsage("since which revision?", usage);
const folder = seedsFolder(named, usage);
const [from = "", to, ...more] = revisions.split("..");
if (from === "" || to === "" || more.length > 0) refuseUsage(`"${revisions}" is not REV or REV1..REV2`, usage);

/** The seeds cannot be read by this program. */
class UnreadableError extends Error {}

async function read(seeds: string, what: string, remedy: string): Promise<GraphData> {
  const { data, files } = await buildGraph(seeds).catch((error: unknown) => {
    throw new UnreadableError(`${what} cannot be read: ${(error as Error).message}\n    → ${remedy}`);
  });
  const [problem] = files.problems;
  if (problem === undefined) return data;
  const count = files.problems.length;
  throw new UnreadableError(
    `${what} cannot be read: ${count} problem(s) of shape, this one first\n${formatProblem(problem)}\n    → ${remedy}`,
  );
}

const old =
  "its shape is not that of today: compare with a newer revision, or run seeds:diff of that revision's program";
const at = (revision: string) =>
  withSeedsAt(folder, revision, (seeds) => read(seeds, `the record at "${revision}"`, old));

try {
  const before = await at(from);
  const after =
    to === undefined ? await read(folder, "the working tree", "run npm run seeds:check and correct it") : await at(to);
  const difference = diffGraphs(before, after, { today: today(), derived: values.derived ?? false });
  const between = to === undefined ? `since ${from}` : `from ${from} to ${to}`;
  console.log(isSame(difference) ? `No fact changed ${between}.` : `${sayDifference(difference)}`);
} catch (error) {
  if (error instanceof RevisionError) refuseUsage(error.message, usage);
  if (!(error instanceof UnreadableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
