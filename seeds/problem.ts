/** What is wrong with the seeds, in words that name the place and the remedy. */

/** One fault in a seed file. */
export interface Problem {
  /** File, relative to the seeds folder. */
  readonly file: string;
  /** Line, counted from one; 0 where the fault is not in one line. */
  readonly line: number;
  /** Field, as a path: `involved[2].actor`. */
  readonly field: string;
  /** What is wrong and what was expected. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** Whether releasing the statements is all that it takes. */
  readonly settledByRelease?: boolean;
}

/** A problem in one line of text, as compilers print theirs. */
export function formatProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  const field = problem.field === "" ? "" : ` ${problem.field}:`;
  return `${place}:${field} ${problem.message}\n    → ${problem.remedy}`;
}

/** Thrown when the seeds have faults; nothing was loaded. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the seeds:\n${problems.map(formatProblem).join("\n")}`);
  }
}
