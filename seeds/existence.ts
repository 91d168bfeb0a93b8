/** What a fact needs to exist: before that day it cannot be so, though nobody says when it began. */
import { prefixOf, type StatementRecord } from "../graph/model.js";
import type { IdPrefix, RelationType, Role } from "../graph/vocabulary.js";

/** What comes about by an act on a day: before it, nothing is said by it or in it. */
const acts: ReadonlySet<IdPrefix> = new Set<IdPrefix>(["decision", "point", "measure", "deliverable", "meeting"]);

/** What is made: its day is that on which it was published, agreed or put to use, so work on it can begin before. */
const made: ReadonlySet<IdPrefix> = new Set<IdPrefix>([
  "component",
  "service",
  "work-product",
  "maturity-model",
  "maturity-level",
  "law",
  "provision",
  "agreement",
  "task",
]);

/** Roles that only a thing that is there can give, though it is made; to lead, fund or develop it one may well begin before. */
const present: ReadonlySet<string | null | undefined> = new Set<keyof typeof Role>(["USE", "OPERATION"]);

/** Relations that bind both ends, beside involvements; others may look ahead to what is yet to come. */
const ofBoth: ReadonlySet<string> = new Set<keyof typeof RelationType>(["PART_OF", "TASK_OF", "IN_THEME_FIELD"]);

const isAnnounced: ReadonlySet<string | null | undefined> = new Set<StatementRecord["status"]>([
  "PLANNED",
  "CONDITIONAL",
  "NEGATED",
]);

/** The things before whose existence a fact without a stated begin is not so; docs/model.md (Time) has the table. */
export function mustExist({
  type,
  subject,
  predicate,
  object,
  role,
  status,
}: Pick<StatementRecord, "type" | "subject" | "predicate"> &
  Partial<Pick<StatementRecord, "object" | "role" | "status">>): readonly string[] {
  if (type !== "RELATION" || object == null) return [];
  if (acts.has(prefixOf(subject))) return [subject];
  // A plan, a condition and a denial can be older than what they are about.
  if (isAnnounced.has(status)) return [];
  const isOfBoth =
    ofBoth.has(predicate) ||
    (predicate === "STEERS" && !made.has(prefixOf(object))) ||
    (predicate === "INVOLVED_IN" && (!made.has(prefixOf(object)) || present.has(role)));
  return isOfBoth ? [subject, object] : [subject];
}
