/** How the service ends: in good order when it is asked to, at once when something unforeseen happened. */
import type { Log } from "./http/log.js";

/** Signals that come together are one: npm passes on what a terminal sends to all of its processes. */
const SAME_SIGNAL = 1_000;

/**
 * On SIGTERM and SIGINT, closes the service and ends the process: with 0 when it is closed, with 1 after the time allowed,
 * or at once at a second signal.
 */
export function endOnSignals(close: () => Promise<void>, time: number, { say, faults }: Log): void {
  let begunAt: number | null = null;
  const end = async (signal: string) => {
    if (begunAt !== null) {
      if (performance.now() - begunAt < SAME_SIGNAL) return;
      faults.warn(`${signal} again: what was under way is cut`);
      process.exit(1);
    }
    begunAt = performance.now();
    say(`${signal}: answering what is under way, then ending`);
    setTimeout(() => {
      faults.warn(`not all was answered within ${time} ms: the rest is cut`);
      process.exit(1);
    }, time).unref();
    await close();
    say("ended");
    process.exit(0);
  };
  const begin = (signal: string) =>
    void end(signal).catch((error: unknown) => {
      faults.fatal(error);
      process.exit(1);
    });
  process.on("SIGINT", begin);
  process.on("SIGTERM", begin);
}

/** Faults that nothing caught are logged, and end the process: what it holds may be wrong. */
export function endOnFaults({ faults }: Log): void {
  process.on("uncaughtException", (error) => {
    faults.fatal(error, "a fault that nothing caught");
    process.exit(1);
  });
}
