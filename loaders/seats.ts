/** Posts with one holder at a time: who is left out because somebody else surely holds it. */
import { order } from "./days.js";
import type { RelationFact } from "./facts.js";
import { type Scope, validityIn } from "./time.js";

/** A history is told in the order of time: by the begin, or else by the first day that anything is known of. */
const byBegin = ({ row: a }: RelationFact, { row: b }: RelationFact) =>
  order(firstDay(a) ?? "", firstDay(b) ?? "") || order(a.statement, b.statement);
const firstDay = ({ fromEarliest, fromLatest, evidenceFirst, untilLatest }: RelationFact["row"]) =>
  // Where only the day is known before which it cannot have begun, the first source says more.
  (fromLatest === null ? null : fromEarliest) ?? evidenceFirst ?? untilLatest;

/**
 * Of posts with one holder at a time: where somebody surely holds one, those who are only assumed to are left out, unless
 * they are asked for, or documents disagree about who holds it.
 *
 * @param postOf the post that a fact fills, or null where it fills none; by default all facts fill one and the same
 */
export function certainFirst(
  facts: readonly RelationFact[],
  { validity, history }: { readonly validity?: unknown; readonly history?: boolean | null | undefined },
  scope: Scope,
  postOf: (fact: RelationFact) => string | null = () => "",
): RelationFact[] {
  if (history === true) return [...facts].sort(byBegin);
  if (validity != null) return [...facts];
  const isAssumed = ({ row }: RelationFact) => validityIn(row, scope) === "ASSUMED";
  const isCertain = ({ row }: RelationFact) => validityIn(row, scope) === "HOLDS";
  const holding = facts.filter(isCertain);
  const certain = new Set(holding.map(postOf));
  const disputed = new Set(holding.flatMap(({ row }) => row.conflict ?? []));
  return facts.filter((fact) => {
    const post = postOf(fact);
    const isDisputing = fact.row.conflict !== null && disputed.has(fact.row.conflict);
    return post === null || !certain.has(post) || !isAssumed(fact) || isDisputing;
  });
}

/** The seat of a member: its role on behalf of one actor. Who is a member through a representative fills it itself. */
export function seatOf({ row, from }: RelationFact): string | null {
  const represented = row.onBehalfOf ?? (row.rule === "ON_BEHALF" ? from : null);
  return represented === null ? null : `${row.role} ${represented}`;
}
