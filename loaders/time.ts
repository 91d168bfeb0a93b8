/**
 * Time and source, once: which rows answer for a day and a choice of sources.
 *
 * Queries give everything that is known about a key; these pure functions say what of it holds. A fact that no
 * statement ends stays in, marked ASSUMED; a withdrawn statement is never part of an answer.
 */
import { type Validity as DayValidity, validityOn } from "../graph/partialDate.js";
import type { StatementFacts } from "../graph/queries.js";
import type { DisputeChoice, Validity } from "../graph/vocabulary.js";

/** What a root field was asked for, inherited by everything below it. */
export interface Scope {
  /** The day that the answer holds for. */
  readonly asOf: string;
  /** Ids of the sources to answer from; null is all. */
  readonly statedIn: ReadonlySet<string> | null;
  /** False where only what sources state is asked for, and nothing that is inferred. */
  readonly inferred?: boolean;
  /** Which of statements that disagree are asked for; without it all. */
  readonly choice?: keyof typeof DisputeChoice;
  /** Whether facts that a source negates are asked for as well. */
  readonly negated?: boolean;
  /** Whether facts of any day are asked for, not only those of `asOf`. */
  readonly anyTime?: boolean;
}

/** The bounds that validity needs: the stated ones, and the end that a successor makes. */
export type Bounds = Pick<
  StatementFacts,
  | "fromEarliest"
  | "fromLatest"
  | "untilEarliest"
  | "untilLatest"
  | "endInferredEarliest"
  | "endInferredLatest"
  | "endInferredSources"
  | "evidenceFirst"
  | "evidenceLast"
  | "status"
>;

/** Whether a fact holds on a day by what sources state. A fact said to be ended, without a day, holds on none that its source vouches for. */
export function validityAt(row: Bounds, day: string): DayValidity {
  const validity = validityOn(row, day);
  const endedUnknown = row.status === "ENDED" && row.untilLatest === null;
  if (!endedUnknown) return validity;
  return row.evidenceFirst !== null && day >= row.evidenceFirst ? "NOT" : validity === "HOLDS" ? "ASSUMED" : validity;
}

/** Whether the end that a successor makes counts for a scope: not where only what sources state is asked for. */
export function endsBySuccessor(row: Bounds, { inferred, statedIn }: Scope): boolean {
  return (
    row.endInferredLatest !== null &&
    inferred !== false &&
    (statedIn === null || row.endInferredSources.some((source) => statedIn.has(source)))
  );
}

/** Whether a fact holds on the day of a scope: by its stated bounds and, in between, by its successor. */
function validityFor(row: Bounds, scope: Scope): DayValidity {
  const validity = validityAt(row, scope.asOf);
  const { endInferredEarliest, endInferredLatest } = row;
  if (validity === "NOT" || endInferredEarliest === null || endInferredLatest === null) return validity;
  if (scope.asOf <= endInferredEarliest || !endsBySuccessor(row, scope)) return validity;
  return scope.asOf > endInferredLatest ? "NOT" : "POSSIBLE";
}

/** Validity as the API says it. Only lists that ask for history hold facts that do not hold on the day. */
export function validityIn(row: Bounds, scope: Scope): keyof typeof Validity {
  const validity = validityFor(row, scope);
  return validity === "NOT" ? "DOES_NOT_HOLD" : validity;
}

/** What decides whether a statement is part of an answer. */
type Judged = Bounds & Pick<StatementFacts, "withdrawnOn" | "sources" | "premiseSources" | "rule" | "certainty">;

/** Whether a statement is part of an answer for a scope. */
export function inScope(row: Judged, scope: Scope): boolean {
  if (row.withdrawnOn !== null) return false;
  // What an editor inferred is no more stated than what a rule did.
  if (scope.inferred === false && (row.rule !== null || row.certainty === "INFERRED")) return false;
  if (row.status === "NEGATED" && scope.negated !== true) return false;
  if (scope.statedIn !== null && !isVouchedFor(row, scope.statedIn)) return false;
  return scope.anyTime === true || validityFor(row, scope) !== "NOT";
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
export function within<Row extends Judged>(rows: readonly Row[], scope: Scope): readonly Row[] {
  return rows.filter((row) => inScope(row, scope));
}

/** Whether a thing can have existed on a day. One of which nothing is known is taken to. */
export function existsAt(thing: { readonly existsFrom: string | null }, day: string): boolean {
  return thing.existsFrom === null || thing.existsFrom <= day;
}
