/** Values of the API from columns of the graph. */
import type { ThingRow } from "../graph/queries.js";

/** An amount in whole cents. */
export interface Cents {
  readonly cents: number;
}

/** Euros with two decimals and a point. */
export function eurosOf(cents: number): string {
  const sign = cents < 0 ? "-" : "";
  const whole = Math.abs(cents);
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, "0")}`;
}

/** A partial date from its three columns, or null where there is none. */
export function partialDateOf(text: string | null, earliest: string | null, latest: string | null) {
  if (text === null || earliest === null || latest === null) return null;
  return { text, earliest, latest, isExact: earliest === latest && !text.endsWith("~") };
}

/** The date of a decision, meeting or source. */
export const dateOf = (thing: Pick<ThingRow, "dateText" | "dateEarliest" | "dateLatest">) =>
  partialDateOf(thing.dateText, thing.dateEarliest, thing.dateLatest);

/** The date of a statement about one. */
export const dateOfFact = (fact: Parameters<typeof dateOf>[0] | null) => fact && dateOf(fact);
