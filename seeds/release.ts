/** Releases statements: lists them with the day they were recorded, and writes how much the record holds. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Build } from "./build.js";
import { RELEASED_FILE } from "./content.js";
import { EXPECTED_FILE, type ReleasedStatement } from "./files.js";
import type { Problem } from "./problem.js";
import { countsOf } from "./quality.js";

/** What a release did, or what kept it from being done. */
export type Release =
  | { readonly done: false; readonly blocking: readonly Problem[] }
  | { readonly done: true; readonly released: number };

const RELEASED_HEADER =
  "# Statements once released, one a line: id, day recorded, subject, predicate, object. Written by npm run seeds:release.";
const EXPECTED_HEADER =
  "# How many things of each type and how many statements the record holds. Written by npm run seeds:release.";

/** Releases what a folder states and its list does not name yet, as of a day; with any other problem, nothing is written. */
export async function releaseStatements(
  folder: string,
  { data, problems, files }: Build,
  day: string,
): Promise<Release> {
  const blocking = problems.filter((problem) => problem.settledByRelease !== true);
  if (blocking.length > 0) return { done: false, blocking };
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
  const lines = all.map((entry) =>
    [entry.id, entry.recordedOn, entry.subject, entry.predicate, entry.object].join("\t"),
  );
  await writeFile(join(folder, RELEASED_FILE), `${[RELEASED_HEADER, ...lines].join("\n")}\n`);
  await writeFile(
    join(folder, EXPECTED_FILE),
    `${EXPECTED_HEADER}\n${stringify(countsOf(data.things, data.statements))}`,
  );
  return { done: true, released: fresh.length };
}
