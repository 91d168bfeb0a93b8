/** What the commands share: their arguments, their folder, and how they refuse what they do not understand. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { packageRoot } from "../../graph/paths.js";
import { formatProblem, type Problem } from "../problem.js";

/** Ends the command with exit code 2: it was called in a way it does not understand. Nothing was done. */
export function refuseUsage(message: string, usage: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

/** Options and plain arguments; an unknown option ends the command with its usage. */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  options: Options,
  most: number,
  usage: string,
) {
  try {
    const read = parseArgs({ options, allowPositionals: true, strict: true });
    const { positionals } = read;
    if (positionals.length <= most) return read;
    return refuseUsage(`one argument too many: ${positionals[most]}`, usage);
  } catch (error) {
    return refuseUsage((error as Error).message, usage);
  }
}

/** The seeds folder that is named, or that of the record; one that does not exist ends the command. */
export function seedsFolder(named: string | undefined, usage: string): string {
  const folder = named ?? join(packageRoot, "seeds");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) refuseUsage(`there is no folder ${folder}`, usage);
  return folder;
}

/** Prints problems and what did not happen because of them; the exit code is 1. */
export function failWith(problems: readonly Problem[], consequence: string): void {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} problem(s); ${consequence}.`);
  process.exitCode = 1;
}
