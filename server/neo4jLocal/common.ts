/**
 * What the parts of the local Neo4j share: its folders, its failures, and waiting for it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const START_SECONDS = 120;

/** A failure the user can do something about: its message is printed without a stack trace. */
export class LocalError extends Error {
  /** The exit code of the command: 1, or 2 for a wrong call. */
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Where one version lives: the jars in `lib`, and its data, logs and configuration in `home`. */
export interface Place {
  readonly folder: string;
  readonly home: string;
  readonly passwordFile: string;
}

/** Names the folders of a version below the data folder; creates nothing. */
export function placeOf(dir: string, version: string): Place {
  const folder = join(dir, version);
  return { folder, home: join(folder, "home"), passwordFile: join(folder, "password") };
}

/**
 * Asks again and again until the answer is yes.
 *
 * @throws LocalError when the server ended, or too much time went by; an AbortError on the signal
 */
export async function until(
  signal: AbortSignal,
  ended: () => boolean,
  done: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (!(await done())) {
    if (ended()) throw new LocalError("Neo4j has ended instead of answering.");
    if (Date.now() > deadline) throw new LocalError(`Neo4j does not answer after ${START_SECONDS} s.`);
    await sleep(200, undefined, { signal });
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of an error of Node or of the driver; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** The text of a file, or undefined when it cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
