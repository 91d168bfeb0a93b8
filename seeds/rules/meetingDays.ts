/** MEETING_DAY: what is due at a meeting is due on its day, and what was decided at one was decided on its day. */
import type { StatementRecord } from "../../graph/model.js";
import { type Bounds, combineBounds, inferred, push, type Relations } from "./derivation.js";

/** Which date follows from which tie to a meeting. */
const ties = { DUE_AT: "DEADLINE", DECIDED_AT: "DECIDED" } as const;

/**
 * A date for each deliverable and decision that states none of its own. Where the day of the meeting is disputed, one for
 * each day, in the same conflict group.
 */
export function meetingDays(stated: readonly StatementRecord[], relations: Relations): readonly StatementRecord[] {
  const held = new Map<string, StatementRecord[]>();
  const known = new Set<string>();
  for (const statement of stated) {
    if (statement.type !== "DATE" || statement.status === "NEGATED") continue;
    if (statement.predicate === "HELD") push(held, statement.subject, statement);
    if (statement.withdrawnOn === null) known.add(`${statement.predicate} ${statement.subject}`);
  }
  return (Object.entries(ties) as [keyof typeof ties, string][]).flatMap(([tie, kind]) =>
    relations
      .of(tie)
      .filter(({ subject }) => !known.has(`${kind} ${subject}`))
      .flatMap((relation) =>
        (held.get(relation.object) ?? []).map((day) =>
          inferred(
            "MEETING_DAY",
            [kind, relation.subject, relation.id, day.id],
            [relation, day],
            {
              type: "DATE",
              subject: relation.subject,
              predicate: kind,
              dateText: day.dateText,
              dateEarliest: day.dateEarliest,
              dateLatest: day.dateLatest,
              conflict: day.conflict,
              via: relation.object,
              word: relation.word,
              condition: relation.condition,
            },
            // A date is what it is on any day, also before what has it.
            withoutNotBefore(combineBounds([relation, day], null)),
          ),
        ),
      ),
  );
}

const withoutNotBefore = (bounds: Bounds): Bounds =>
  bounds.fromText === null ? { ...bounds, fromEarliest: null } : bounds;
