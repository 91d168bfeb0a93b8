/** How a command line program ends when something is wrong: clear lines for what users can mend, a stack for our own faults. */
import { GraphBusyError, GraphStorageError, GraphUnavailableError } from "../graph/engine.js";
import { ForeignGraphError } from "../seeds/load.js";
import { SeedError } from "../seeds/problem.js";
import { ConfigError } from "./config.js";

const mendable = [ConfigError, GraphBusyError, GraphStorageError, GraphUnavailableError, ForeignGraphError, SeedError];

/** Prints what went wrong on standard error and sets exit code 1. */
export function reportFailure(error: unknown): void {
  if (error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES")) {
    console.error(`${error.message}: choose another PORT, or end what uses it`);
    process.exitCode = 1;
    return;
  }
  if (error instanceof Error && "code" in error && (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")) {
    console.error(`${error.message}: choose another HOST`);
    process.exitCode = 1;
    return;
  }
  // What the system refuses (a folder that cannot be written, a file that is not there) is not a fault of the program.
  if (error instanceof Error && "syscall" in error) {
    console.error(error.message);
    process.exitCode = 1;
    return;
  }
  const isMendable = mendable.some((kind) => error instanceof kind);
  console.error(isMendable && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
