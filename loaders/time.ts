/**
 * Both clocks and the choice of sources, once: which rows answer.
 *
 * Queries give everything that is known about a key; these pure functions say what of it holds. A fact that no
 * statement ends stays in, marked ASSUMED. A withdrawn statement is part of an answer only where the scope asks what the
 * graph knew while it stood.
 */
import { type Validity as DayValidity, validityOn } from "../graph/partialDate.js";
import type { StatementFacts, ThingRow } from "../graph/queries.js";
import type { DisputeChoice, Validity } from "../graph/vocabulary.js";

/** What a root field was asked for, inherited by everything below it. */
export interface Scope {
  /** The day that the answer holds for. */
  readonly asOf: string;
  /** The day at the end of which the graph must have known what it answers from; null or left out is now. */
  readonly knownAt?: string | null;
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

/** A text that two scopes share only where they are the same. */
export function scopeKey(scope: Scope): string {
  return JSON.stringify({ ...scope, statedIn: scope.statedIn === null ? null : [...scope.statedIn].sort() });
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
  | "endInferredRecordedOn"
  | "evidenceFirst"
  | "evidenceLast"
  | "recordedOn"
  | "status"
>;

/** Whether a fact holds on a day by what sources state. A fact said to be ended, without a day, holds on none from its source on; a source without a date was there when the graph took the fact up. */
export function validityAt(row: Bounds, day: string): DayValidity {
  if (row.status === "PLANNED" && !isAnnounced(row, day)) return "NOT";
  const validity = sinceUnknown(row, day) ?? validityOn(row, day);
  const endedUnknown = row.status === "ENDED" && row.untilLatest === null;
  if (!endedUnknown) return validity;
  const told = row.evidenceFirst ?? row.recordedOn;
  return told !== null && day >= told ? "NOT" : validity === "HOLDS" ? "ASSUMED" : validity;
}

/** Whether a plan without a stated begin can have been announced by a day: not before the year of the first dated source that tells of it. */
function isAnnounced({ fromLatest, evidenceFirst, evidenceLast }: Bounds, day: string): boolean {
  if (fromLatest !== null || evidenceFirst === null) return true;
  const [first = evidenceFirst] = [evidenceFirst, evidenceLast ?? evidenceFirst].sort();
  return day >= `${first.slice(0, 4)}-01-01`;
}

/**
 * Of a fact of which only the day is known before which it cannot have begun, whether it holds; null of any other fact.
 * Its begin is unknown all the same: up to the first source that vouches for it, that it holds is assumed.
 */
function sinceUnknown(row: Bounds, day: string): DayValidity | null {
  const { fromEarliest, fromLatest, evidenceFirst } = row;
  if (fromEarliest === null || fromLatest !== null) return null;
  if (day < fromEarliest) return "NOT";
  // A source from before that day announces the fact, and is no witness that it has begun.
  const witness = evidenceFirst !== null && evidenceFirst >= fromEarliest ? evidenceFirst : null;
  return validityOn({ ...row, fromEarliest: null, evidenceFirst: witness }, day);
}

/**
 * Whether the end that a successor makes counts for a scope: not where only what sources state is asked for, nor before
 * the graph knew of the successor.
 */
export function endsBySuccessor(row: Bounds, { inferred, statedIn, knownAt }: Scope): boolean {
  return (
    row.endInferredLatest !== null &&
    inferred !== false &&
    (knownAt == null || isBy(row.endInferredRecordedOn, knownAt)) &&
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

type Told = Pick<StatementFacts, "evidenceFirst" | "recordedOn">;

/** Whether a source has told of a fact by a day: a dated one, or one without a date, which was there at the latest when the graph took the fact up. */
export function isToldBy({ evidenceFirst, recordedOn }: Told, day: string): boolean {
  const first = evidenceFirst ?? recordedOn;
  return first === null || first <= day;
}

/** Whether a day lies before all that is known of a fact: no begin is stated, and it may have begun as late as the first source. */
export const isBeforeWitness = (row: Told & Pick<StatementFacts, "fromLatest">, day: string): boolean =>
  row.fromLatest === null && !isToldBy(row, day);

/** What decides whether a statement is part of an answer. */
type Judged = Bounds & Recorded & Pick<StatementFacts, "sources" | "premiseSources" | "rule" | "certainty">;

type Recorded = Pick<StatementFacts, "recordedOn" | "withdrawnOn">;

const isBy = (day: string | null, last: string) => day !== null && day <= last;

/** Whether the graph had recorded a statement by the day that a scope asks for, whatever became of it. */
export const wasRecorded = ({ recordedOn }: Pick<Recorded, "recordedOn">, { knownAt }: Scope): boolean =>
  knownAt == null || isBy(recordedOn, knownAt);

/** Whether a statement stands: now, or at the end of the day that a scope asks for. */
export function stands(row: Recorded, scope: Scope): boolean {
  if (scope.knownAt == null) return row.withdrawnOn === null;
  return wasRecorded(row, scope) && !isBy(row.withdrawnOn, scope.knownAt);
}

/** Whether a statement is part of an answer for a scope. */
export function inScope(row: Judged, scope: Scope): boolean {
  return stands(row, scope) && isAskedFor(row, scope);
}

/** Whether a statement is such as a scope asks for, while it stands. */
export function isAskedFor(row: Omit<Judged, "withdrawnOn">, scope: Scope): boolean {
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

/** The scope of what a thing is by its definition, as a point belongs to its decision: whatever the day, the sources and what was known. */
export const structural = (scope: Scope): Scope => ({
  ...scope,
  statedIn: null,
  inferred: true,
  choice: "ALL",
  anyTime: true,
  knownAt: null,
});

/** Whether the graph had recorded anything about a thing by the day that a scope asks for. */
export const wasKnown = ({ knownFrom }: Pick<ThingRow, "knownFrom">, { knownAt }: Scope): boolean =>
  knownAt == null || isBy(knownFrom, knownAt);

/** Whether a thing is in lists for a scope: it can have existed on the day, and was known. One of whose age nothing is known is taken to. */
export function existsIn(thing: Pick<ThingRow, "existsFrom" | "knownFrom">, scope: Scope): boolean {
  return (thing.existsFrom === null || thing.existsFrom <= scope.asOf) && wasKnown(thing, scope);
}
