/** From the seed files to the whole graph in memory: read, check, compile, infer. */
import type { GraphData } from "../graph/model.js";
import { checkSeeds } from "./check.js";
import { compile } from "./compile.js";
import { infer } from "./derive.js";
import { readSeedFiles, type SeedFiles } from "./files.js";
import { lookupsOf, withStatements } from "./finish.js";
import { type Problem, SeedError } from "./problem.js";

/** The graph that the seeds say, and what is wrong with them. */
export interface Build {
  readonly data: GraphData;
  readonly problems: readonly Problem[];
  readonly files: SeedFiles;
}

/** Builds the graph of a seeds folder; problems are returned, not thrown. */
export async function buildGraph(folder: string): Promise<Build> {
  const files = await readSeedFiles(folder);
  const compiled = compile(files);
  const problems = [...files.problems, ...(files.problems.length === 0 ? checkSeeds(files, compiled) : [])];
  const things = compiled.things.map(({ record }) => record);
  const stated = compiled.statements.map(({ statement }) => statement);
  return {
    data: {
      things: withStatements(things, stated),
      statements: infer(new Map(things.map((thing) => [thing.id, thing])), stated),
      lookups: lookupsOf(things, stated, compiled.retired),
      retired: compiled.retired,
      openQuestions: files.openQuestions.map(({ question }) => question),
    },
    problems: [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    files,
  };
}

/** Builds the graph of a seeds folder and throws where anything is wrong. */
export async function buildCheckedGraph(folder: string): Promise<Build> {
  const build = await buildGraph(folder);
  if (build.problems.length > 0) throw new SeedError(build.problems);
  return build;
}
