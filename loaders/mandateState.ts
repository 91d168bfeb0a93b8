/** What became of a mandate by a day: pure, over the bounds of dates. `docs/semantics.md` has the table. */
import type { OutcomeKind } from "../graph/vocabulary.js";
import type { Days } from "./days.js";

/** What a source says of a mandate on a date. */
export interface Evidence extends Days {
  readonly kind: keyof typeof OutcomeKind;
}

/** When a mandate is due. */
export interface DueDays extends Days {
  /** Whether it is due at a session of which only a plan is known: it may have been held on another day. */
  readonly isPlanned: boolean;
}

/** What is known of a mandate. */
export interface MandateFacts {
  /** When it is due; UNDATED where that is a session without a date, null where nothing is said. */
  readonly due: DueDays | "UNDATED" | null;
  readonly evidence: readonly Evidence[];
  /** When it was repealed, by each decision that did. */
  readonly repeals: readonly Days[];
}

export type MandateState = "OPEN" | "FULFILLED" | "OVERDUE" | "DUE_NO_EVIDENCE" | "UNKNOWN" | "REPEALED";
export type MandateReason =
  | "REPEALED"
  | "REPEAL_DATE_IMPRECISE"
  | "DONE"
  | "EVIDENCE_DATE_IMPRECISE"
  | "NO_DUE_DATE"
  | "NOT_YET_DUE"
  | "SESSION_WITHOUT_DATE"
  | "SESSION_ONLY_PLANNED"
  | "DUE_DATE_IMPRECISE"
  | "NOT_DONE_AFTER_DUE"
  | "ONLY_PARTLY_DONE"
  | "EVIDENCE_NOT_AFTER_DUE"
  | "NO_EVIDENCE";

/** The state of a mandate, and what it rests on. */
export interface Judgement {
  readonly state: MandateState;
  readonly reason: MandateReason;
  /** Whether one source says that it was done, and another that it was not on a later day. */
  readonly isDisputed: boolean;
  /** Days by which it was surely overdue on the day; null in any other state. */
  readonly daysOverdue: number | null;
}

/** What became of a mandate by a day: the first that applies. */
export function judge({ due, evidence, repeals }: MandateFacts, day: string): Judgement {
  const of = (kind: Evidence["kind"]) => evidence.filter((one) => one.kind === kind);
  const [done, notDone, partly] = [of("DONE"), of("NOT_DONE"), of("PARTLY_DONE")];
  const isDisputed = done.some(({ latest }) => notDone.some(({ earliest }) => latest < earliest));
  const as = (state: MandateState, reason: MandateReason, daysOverdue: number | null = null): Judgement => ({
    state,
    reason,
    isDisputed,
    daysOverdue,
  });
  if (repeals.some(({ latest }) => latest <= day)) return as("REPEALED", "REPEALED");
  if (repeals.some(({ earliest }) => earliest <= day)) return as("UNKNOWN", "REPEAL_DATE_IMPRECISE");
  if (done.some(({ latest }) => latest <= day)) return as("FULFILLED", "DONE");
  if (done.some(({ earliest }) => earliest <= day)) return as("UNKNOWN", "EVIDENCE_DATE_IMPRECISE");
  if (due === null) return as("OPEN", "NO_DUE_DATE");
  if (due === "UNDATED") return as("UNKNOWN", "SESSION_WITHOUT_DATE");
  if (day <= due.earliest) return as("OPEN", "NOT_YET_DUE");
  if (due.isPlanned) return as("UNKNOWN", "SESSION_ONLY_PLANNED");
  if (day <= due.latest) return as("UNKNOWN", "DUE_DATE_IMPRECISE");
  // What was not done on a day was not done on any day before it either.
  const last = notDone
    .map(({ earliest }) => earliest)
    .sort()
    .at(-1);
  if (last !== undefined && last > due.latest) {
    return as("OVERDUE", "NOT_DONE_AFTER_DUE", daysBetween(due.latest, last < day ? last : day));
  }
  if (partly.some(({ latest }) => latest <= day)) return as("DUE_NO_EVIDENCE", "ONLY_PARTLY_DONE");
  return as("DUE_NO_EVIDENCE", notDone.length > 0 ? "EVIDENCE_NOT_AFTER_DUE" : "NO_EVIDENCE");
}

const daysBetween = (from: string, until: string) => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
