/**
 * Time and source, once: which rows answer for a day and a choice of sources.
 *
 * Queries give everything that is known about a key; these pure functions say what of it holds. A fact that no
 * statement ends stays in, marked ASSUMED; a withdrawn statement is never part of an answer.
 */
import { type Validity as DayValidity, validityOn } from "../graph/partialDate.js";
import type { StatementFacts } from "../graph/queries.js";
import type { Validity } from "../graph/vocabulary.js";

/** What a root field was asked for, inherited by everything below it. */
export interface Scope {
  /** The day that the answer holds for. */
  readonly asOf: string;
  /** Ids of the sources to answer from; null is all. */
  readonly statedIn: ReadonlySet<string> | null;
  /** False where only what sources state is asked for, and nothing that rules infer. */
  readonly inferred?: boolean;
  /** Whether facts that a source negates are asked for as well. */
  readonly negated?: boolean;
  /** Whether facts of any day are asked for, not only those of `asOf`. */
  readonly anyTime?: boolean;
}

/** The bounds that validity needs. */
export type Bounds = Pick<
  StatementFacts,
  "fromEarliest" | "fromLatest" | "untilEarliest" | "untilLatest" | "evidenceFirst" | "evidenceLast" | "status"
>;

/** Whether a fact holds on a day. A fact said to be ended, without a day, holds on none that its source vouches for. */
export function validityAt(row: Bounds, day: string): DayValidity {
  const validity = validityOn(row, day);
  const endedUnknown = row.status === "ENDED" && row.untilLatest === null;
  if (!endedUnknown) return validity;
  return row.evidenceFirst !== null && day >= row.evidenceFirst ? "NOT" : validity === "HOLDS" ? "ASSUMED" : validity;
}

/** Validity as the API says it. Only lists that ask for history hold facts that do not hold on the day. */
export function validityIn(row: Bounds, day: string): keyof typeof Validity {
  const validity = validityAt(row, day);
  return validity === "NOT" ? "DOES_NOT_HOLD" : validity;
}

/** Whether a statement is part of an answer for a scope. */
export function inScope(
  row: Bounds & Pick<StatementFacts, "withdrawnOn" | "sources" | "premiseSources" | "rule">,
  scope: Scope,
): boolean {
  if (row.withdrawnOn !== null) return false;
  if (row.rule !== null && scope.inferred === false) return false;
  if (row.status === "NEGATED" && scope.negated !== true) return false;
  if (scope.statedIn !== null && !isVouchedFor(row, scope.statedIn)) return false;
  return scope.anyTime === true || validityAt(row, scope.asOf) !== "NOT";
}

/** Whether sources state a fact; of a derived one, whether they state each of its premises. */
function isVouchedFor(
  { sources, premiseSources }: Pick<StatementFacts, "sources" | "premiseSources">,
  statedIn: ReadonlySet<string>,
): boolean {
  if (premiseSources.length === 0) return sources.some((source) => statedIn.has(source));
  return premiseSources.every((premise) => premise.split(" ").some((source) => statedIn.has(source)));
}

/** The rows that are part of an answer for a scope, in their order. */
export function within<
  Row extends Bounds & Pick<StatementFacts, "withdrawnOn" | "sources" | "premiseSources" | "rule">,
>(rows: readonly Row[], scope: Scope): readonly Row[] {
  return rows.filter((row) => inScope(row, scope));
}

/** Whether a thing can have existed on a day. One of which nothing is known is taken to. */
export function existsAt(thing: { readonly existsFrom: string | null }, day: string): boolean {
  return thing.existsFrom === null || thing.existsFrom <= day;
}
