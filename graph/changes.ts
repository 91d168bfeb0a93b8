/** What changes with a statement, and when: the fact comes true and ends, and the graph learns of it and withdraws it. */
import type { StatementRecord } from "./model.js";
import type { DateKind } from "./vocabulary.js";

/** The changes of the world, and those of the record. */
export const changeKinds = ["BECAME_TRUE", "ENDED", "LEARNED", "WITHDRAWN"] as const;
/** A kind of change. */
export type ChangeKind = (typeof changeKinds)[number];

/** One change of a statement, with the first and the last day that it can have been. */
export interface Change {
  readonly kind: ChangeKind;
  readonly earliest: string;
  readonly latest: string;
  /** Whether the end is not stated, but follows from a successor. */
  readonly bySuccessor: boolean;
}

/** What the changes of a statement follow from. */
export type Changing = Pick<
  StatementRecord,
  | "type"
  | "predicate"
  | "status"
  | "rule"
  | "fromEarliest"
  | "fromLatest"
  | "untilEarliest"
  | "untilLatest"
  | "endInferredEarliest"
  | "endInferredLatest"
  | "dateEarliest"
  | "dateLatest"
  | "recordedOn"
  | "withdrawnOn"
>;

/** What a date says came about or ended; plans and deadlines are no changes. */
const datedChanges: Readonly<Partial<Record<string, ChangeKind>>> = {
  DECIDED: "BECAME_TRUE",
  HELD: "BECAME_TRUE",
  IN_FORCE: "BECAME_TRUE",
  FOUNDED: "BECAME_TRUE",
  STARTED: "BECAME_TRUE",
  PUBLISHED: "BECAME_TRUE",
  SIGNED: "BECAME_TRUE",
  AMENDED: "BECAME_TRUE",
  ENDED: "ENDED",
} satisfies Partial<Record<keyof typeof DateKind, ChangeKind>>;

/** A plan, a condition and a denial do not come true by their day. */
const notSo: ReadonlySet<string | null> = new Set<StatementRecord["status"]>(["PLANNED", "CONDITIONAL", "NEGATED"]);

/** All changes of a statement, at most one of a kind. */
export function changesOf(statement: Changing): readonly Change[] {
  const changes: Change[] = [];
  const add = (kind: ChangeKind | undefined, earliest: string | null, latest: string | null, bySuccessor = false) => {
    if (kind !== undefined && earliest !== null && latest !== null)
      changes.push({ kind, earliest, latest, bySuccessor });
  };
  const { type, predicate, status, rule, recordedOn, withdrawnOn } = statement;
  if (!notSo.has(status)) {
    const { fromEarliest, fromLatest, untilEarliest, untilLatest, dateEarliest, dateLatest } = statement;
    if (type === "DATE") add(datedChanges[predicate], dateEarliest, dateLatest);
    // A milestone with a date of its own is reached only where the source says so.
    else if (type === "MILESTONE") add(status === "IN_FORCE" ? "BECAME_TRUE" : undefined, dateEarliest, dateLatest);
    else {
      add("BECAME_TRUE", fromEarliest, fromLatest);
      if (untilEarliest !== null || untilLatest !== null) add("ENDED", untilEarliest, untilLatest);
      else add("ENDED", statement.endInferredEarliest, statement.endInferredLatest, true);
    }
  }
  // What follows from statements that never stood together was never known.
  const wasNeverKnown = rule !== null && recordedOn !== null && withdrawnOn !== null && withdrawnOn < recordedOn;
  if (!wasNeverKnown) {
    add("LEARNED", recordedOn, recordedOn);
    add("WITHDRAWN", withdrawnOn, withdrawnOn);
  }
  return changes;
}

const monthOf = (day: string) => day.slice(0, 7);

/** In how many parts the changes of the record in a month are kept: a first load alone fills more rows than one key may have. */
const PARTS = 8;
const partOf = (id: string) => (id.codePointAt(id.length - 1) ?? 0) % PARTS;

/** The key under which the graph keeps a change, by the month of its first day. */
const keyOf = (kind: ChangeKind, month: string, part: number | null) =>
  part === null ? `${kind} ${month}` : `${kind} ${month} ${part}`;

const isOfRecord = (kind: ChangeKind) => kind === "LEARNED" || kind === "WITHDRAWN";

/** The kind of change that a key stands for. */
export const kindOfKey = (key: string): ChangeKind => key.slice(0, key.indexOf(" ")) as ChangeKind;

/** The keys of a statement's changes, as properties of its node. */
export function changeKeys(statement: Changing & Pick<StatementRecord, "id">) {
  const keys = new Map(
    changesOf(statement).map(({ kind, earliest }) => [
      kind,
      keyOf(kind, monthOf(earliest), isOfRecord(kind) ? partOf(statement.id) : null),
    ]),
  );
  return {
    becameTrueIn: keys.get("BECAME_TRUE") ?? null,
    endedIn: keys.get("ENDED") ?? null,
    learnedIn: keys.get("LEARNED") ?? null,
    withdrawnIn: keys.get("WITHDRAWN") ?? null,
  };
}

/** The keys that have all changes of some kinds that can lie between two days. */
export function keysBetween(kinds: readonly ChangeKind[], since: string, until: string): readonly string[] {
  return kinds.flatMap((kind) => {
    if (!isOfRecord(kind)) {
      // An imprecise date names a year at most: what reaches into the period began to be possible in the year before.
      return monthsBetween(`${String(Number(since.slice(0, 4)) - 1).padStart(4, "0")}${since.slice(4)}`, until).map(
        (month) => keyOf(kind, month, null),
      );
    }
    return monthsBetween(since, until).flatMap((month) =>
      Array.from({ length: PARTS }, (_, part) => keyOf(kind, month, part)),
    );
  });
}

/** The months from that of one day to that of another. */
function monthsBetween(since: string, until: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(since.slice(0, 4)), Number(since.slice(5, 7))];
  for (;;) {
    const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (text > monthOf(until)) return months;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
