/**
 * Since when a project exists, at least as a plan: from the first of its adoption by a decision, its start and its planned
 * start. A decision that speaks of it earlier shows that it was there; where nothing else is known, it may be older still.
 */
import type { Validity } from "./partialDate.js";

/** By what a project is known to exist, the surest first. */
export const beginningKinds = ["ADOPTED", "STARTED", "SPOKEN_OF", "PLANNED_START"] as const;
/** By what a project is known to exist. */
export type BeginningKind = (typeof beginningKinds)[number];

/** A day from which a project exists, as exact as its source. */
export interface Beginning {
  readonly by: BeginningKind;
  readonly earliest: string;
  readonly latest: string;
}

/** The first beginning of a project; of those of one day the surest. Undefined where nobody has said since when it exists. */
export function firstBeginning<Known extends Beginning>(known: readonly Known[]): Known | undefined {
  if (known.every(({ by }) => by === "SPOKEN_OF")) return undefined;
  const place = ({ earliest, by }: Beginning) => `${earliest} ${beginningKinds.indexOf(by)}`;
  return [...known].sort((a, b) => (place(a) < place(b) ? -1 : 1))[0];
}

/** Whether a project exists on a day: surely from an adoption, a start or a decision on; from a planned start on it is only assumed to. */
export function existenceOn(known: readonly Beginning[], day: string): Validity {
  if (known.some(({ by, latest }) => by !== "PLANNED_START" && latest <= day)) return "HOLDS";
  const first = firstBeginning(known);
  if (first === undefined) return "ASSUMED";
  if (first.earliest > day) return "NOT";
  return known.some(({ by, latest }) => by === "PLANNED_START" && latest <= day) ? "ASSUMED" : "POSSIBLE";
}
