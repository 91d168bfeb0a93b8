/** What a load did, in words. */
import type { LoadSummary } from "./load.js";

/** A load in one line and, where things changed, in words. */
export function sayLoad(summary: LoadSummary): string {
  if (summary.unchanged) return `Nothing to change: the graph holds revision ${summary.revision}.`;
  const counts = (["added", "changed", "withdrawn", "removed"] as const)
    .filter((what) => summary[what] > 0)
    .map((what) => `${summary[what]} ${what}`)
    .join(", ");
  const line = `Loaded revision ${summary.revision}: ${counts === "" ? "no fact changed" : counts}.`;
  return [line, ...summary.words.map((word) => `  ${word}`)].join("\n");
}
