/** HOLDER: what a measure addresses to an office is addressed to who held it on the day of the decision. */
import type { RelationRecord, StatementRecord, ThingRecord } from "../../graph/model.js";
import { validityOn } from "../../graph/partialDate.js";
import { combineBounds, inferred, outweighs, type Relations } from "./derivation.js";

/** A measure addressed to the holder of an office, with the statement that somebody held it. */
export interface HolderStatement {
  readonly statement: RelationRecord;
  readonly term: RelationRecord;
}

/** How a measure names actors. */
const ends = ["ADDRESSED_TO", "SUPPORTED_BY", "TOGETHER_WITH"] as const;

/**
 * All that follows for holders of offices. A holder must surely hold the office on the day: where the day is known only
 * as a month or year, throughout. Several who are sure are each taken to; nobody sure, or documents disagree, nothing follows.
 *
 * That a measure was addressed to somebody does not end with the term: the statement lasts as long as that about the office.
 */
export function holders(things: ReadonlyMap<string, ThingRecord>, relations: Relations): readonly HolderStatement[] {
  const found = new Map<string, HolderStatement>();
  for (const predicate of ends) {
    for (const end of relations.of(predicate)) {
      const office = things.get(end.object);
      const decision = things.get(things.get(end.subject)?.decision ?? "");
      if (office?.type !== "Office" || office.officeBody === null || decision === undefined) continue;
      const days = daysOf(decision, things, relations);
      if (days === null) continue;
      const named = new Set(
        relations
          .from(end.subject, predicate)
          .filter(({ withdrawnOn }) => withdrawnOn === null)
          .map(({ object }) => object),
      );
      for (const term of relations.to(office.officeBody, "INVOLVED_IN")) {
        if (term.role !== office.officeRole || !days.every((day) => surelyHolds(term, day))) continue;
        const rivals = relations
          .to(office.officeBody, "INVOLVED_IN")
          .filter((other) => other.conflict !== null && other.conflict === term.conflict && isRival(other, days));
        for (const actor of actorsOf(term)) {
          // Where documents disagree, only he holds it surely whom each of them names.
          if (named.has(actor) || !rivals.every((rival) => actorsOf(rival).includes(actor))) continue;
          const statement = inferred(
            "HOLDER",
            [predicate, end.subject, actor, office.id, end.id],
            [end, term],
            {
              type: "RELATION",
              predicate,
              subject: end.subject,
              object: actor,
              via: office.id,
              word: end.word,
              capacity: end.capacity,
              condition: end.condition,
            },
            combineBounds([end], null),
          ) as RelationRecord;
          const before = found.get(statement.id);
          if (!before || outweighs(statement, before.statement)) found.set(statement.id, { statement, term });
        }
      }
    }
  }
  return [...found.values()];
}

/** The first and last day that can be that of a decision: its own, else that of its meeting; null where neither is known. */
function daysOf(
  decision: ThingRecord,
  things: ReadonlyMap<string, ThingRecord>,
  relations: Relations,
): readonly [string, string] | null {
  const meetings = relations
    .from(decision.id, "DECIDED_AT")
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .flatMap(({ object }) => things.get(object) ?? []);
  for (const { dateEarliest, dateLatest } of [decision, ...meetings]) {
    if (dateEarliest !== null && dateLatest !== null) return [dateEarliest, dateLatest];
  }
  return null;
}

/** Who holds an office by a term: its holder, and on whose behalf. */
const actorsOf = ({ subject, onBehalfOf }: StatementRecord) => [subject, ...(onBehalfOf === null ? [] : [onBehalfOf])];

/** Whether a term may be that of one of the days after all. */
const isRival = (term: StatementRecord, days: readonly string[]) =>
  term.withdrawnOn === null && days.some((day) => validityOn(term, day) !== "NOT");

/** Whether somebody surely held an office on a day: by stated bounds or by sources, and not only as planned. */
function surelyHolds(term: StatementRecord, day: string): boolean {
  if (term.status === "PLANNED" || term.status === "CONDITIONAL") return false;
  if (term.status === "ENDED" && term.untilLatest === null) return false;
  return validityOn(term, day) === "HOLDS";
}
