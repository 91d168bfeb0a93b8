/** What a fact needs to exist: before that day it cannot be so, though nobody says when it began. */
import { prefixOf, type StatementRecord } from "../graph/model.js";
import type { IdPrefix, RelationType, Role } from "../graph/vocabulary.js";

/** What comes about by an act on a day: before it, nothing is said by it or in it. */
const acts: ReadonlySet<IdPrefix> = new Set<IdPrefix>(["decision", "point", "measure", "deliverable", "meeting"]);

/** Roles that only a thing that is there can give; to lead, fund or develop it one may well begin before. */
const present: ReadonlySet<string | null | undefined> = new Set<keyof typeof Role>(["USE", "OPERATION"]);

/** Relations that say what their start is, does or was made of, so that they are not so before it. */
const ofTheStart: ReadonlySet<string> = new Set<keyof typeof RelationType>([
  "CONCERNS",
  "DELIVERS",
  "REFERS_TO",
  "STEERS",
  "SUCCEEDS",
]);

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
  const [start, end] = [prefixOf(subject), prefixOf(object)];
  if (acts.has(start)) return [subject];
  // A plan, a condition and a denial can be older than what they are about.
  if (isAnnounced.has(status)) return [];
  if (ofTheStart.has(predicate)) return [subject];
  if (predicate === "TASK_OF") return [object];
  if (predicate === "PART_OF" && start === "actor" && end === "actor") return [subject, object];
  if (predicate !== "INVOLVED_IN") return [];
  return end === "actor" || acts.has(end) || present.has(role) ? [subject, object] : [subject];
}
