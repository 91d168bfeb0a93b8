/** Posts with one holder at a time: who is left out because somebody else surely holds it, or has held it since. */
import { order } from "./days.js";
import type { RelationFact } from "./facts.js";
import { type Scope, validityIn } from "./time.js";

/** A history is told in the order of time: by the begin, or else by the first day that anything is known of. */
const byBegin = ({ row: a }: RelationFact, { row: b }: RelationFact) =>
  order(firstDay(a) ?? "", firstDay(b) ?? "") || order(a.statement, b.statement);
const firstDay = ({ fromEarliest, fromLatest, evidenceFirst, untilLatest }: RelationFact["row"]) =>
  // Where only the day is known before which it cannot have begun, the first source says more.
  (fromLatest === null ? null : fromEarliest) ?? evidenceFirst ?? untilLatest;

/** From the first to the last day on which somebody surely held a post. */
interface Span {
  readonly first: string;
  readonly last: string;
}

/** When a fact surely held: by its stated bounds, and by the days of the dated sources that vouch for it. Null of what is only meant to be, and of what no day is known. */
function spanOf({ row }: RelationFact, scope: Scope): Span | null {
  if (row.status === "PLANNED" || row.status === "CONDITIONAL" || row.status === "NEGATED") return null;
  const { evidenceFirst, evidenceLast } = row;
  // Of a source from some day of a year only the last that it can be from is surely not too early.
  const isImprecise = evidenceFirst !== null && evidenceLast !== null && evidenceLast < evidenceFirst;
  const seen = [evidenceFirst, isImprecise ? null : evidenceLast].filter((day) => {
    const validity = day === null ? null : validityIn(row, { ...scope, asOf: day });
    return validity === "HOLDS" || validity === "ASSUMED";
  });
  const days = [row.fromLatest, row.untilEarliest, ...seen].flatMap((day) => day ?? []).sort(order);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** Somebody in a post. */
interface Holding {
  readonly fact: RelationFact;
  /** Who it is. Who holds it only through others is told apart by the statement. */
  readonly who: string;
  readonly span: Span | null;
}

const holdsOn = ({ span }: Holding, day: string) => span !== null && span.first <= day && day <= span.last;

/** How many hold a post on a day. */
const countOn = (holders: readonly Holding[], day: string) =>
  new Set(holders.flatMap((one) => (holdsOn(one, day) ? one.who : []))).size;

/**
 * How many hold a post at a time, at least one: as many as sources plainly state for one day. What is only hinted at or
 * inferred proves no second seat, nor does the day of a hand-over, nor who acts for somebody that is named as well.
 */
function seatsOf(holders: readonly Holding[]): number {
  const stated = holders.filter(
    ({ fact: { row } }) => row.rule === null && row.certainty === "STATED" && row.conflict === null,
  );
  const represented = new Set(stated.flatMap(({ fact }) => fact.row.onBehalfOf ?? []));
  const counted = stated.filter(({ who }) => !represented.has(who));
  const days = counted.flatMap(({ span }) => (span === null ? [] : [span.first, span.last]));
  return Math.max(
    1,
    ...days.map((day) =>
      countOn(
        counted.filter(({ fact }) => fact.row.untilLatest !== day),
        day,
      ),
    ),
  );
}

/** Whether others fill all seats of a post on one of the days that count. */
function isFull(others: readonly Holding[], seats: number, between: (day: string) => boolean, asOf: string): boolean {
  const days = others.flatMap(({ span }) => (span === null ? [] : [span.first, span.last, asOf]));
  return days.some((day) => between(day) && countOn(others, day) >= seats);
}

/**
 * Of posts with one holder at a time, or as many as sources state at once: who is only assumed to hold one is left out
 * where others surely fill it on the day, or did so between the day and the nearest on which he surely held it. So a holder
 * that a source names ends the assumption that an earlier one still does, until a source names that one again. They are
 * given where they are asked for, and where documents disagree about who holds it.
 *
 * @param facts of any day: who held a post before or after tells who cannot hold it now
 * @param postOf the post that a fact fills, or null where it fills none; by default all facts fill one and the same
 */
export function certainFirst(
  facts: readonly RelationFact[],
  { validity, history }: { readonly validity?: unknown; readonly history?: boolean | null | undefined },
  scope: Scope,
  postOf: (fact: RelationFact) => string | null = () => "",
): RelationFact[] {
  if (history === true) return [...facts].sort(byBegin);
  const today = facts.filter(({ row }) => validityIn(row, scope) !== "DOES_NOT_HOLD");
  if (validity != null) return today;
  const posts = new Map<string, Holding[]>();
  for (const fact of facts) {
    const post = postOf(fact);
    const who = fact.row.rule === null ? fact.from : fact.row.statement;
    if (post !== null) posts.set(post, [...(posts.get(post) ?? []), { fact, who, span: spanOf(fact, scope) }]);
  }
  const seats = new Map([...posts].map(([post, holders]) => [post, seatsOf(holders)]));
  const isCertain = ({ row }: RelationFact) => validityIn(row, scope) === "HOLDS";
  const disputed = new Set(today.flatMap((fact) => (isCertain(fact) ? (fact.row.conflict ?? []) : [])));
  return today.filter((fact) => {
    const { row } = fact;
    const post = postOf(fact);
    if (post === null || validityIn(row, scope) !== "ASSUMED") return true;
    if (row.conflict !== null && disputed.has(row.conflict)) return true;
    const holders = posts.get(post) ?? [];
    const places = seats.get(post) ?? 1;
    const certain = new Set(holders.flatMap((one) => (isCertain(one.fact) ? one.who : [])));
    if (certain.size >= places) return false;
    const self = holders.find((one) => one.fact === fact)?.who;
    const others = holders.filter(
      (one) => one.who !== self && (row.conflict === null || one.fact.row.conflict !== row.conflict),
    );
    return !isOut(
      holders.filter(({ who }) => who === self),
      others,
      places,
      scope.asOf,
    );
  });
}

/** Whether others filled a post between a day and the nearest days, before and after it, on which somebody surely held it. */
function isOut(own: readonly Holding[], others: readonly Holding[], seats: number, asOf: string): boolean {
  const spans = own.flatMap(({ span }) => span ?? []);
  const before = spans
    .map(({ last }) => last)
    .filter((day) => day < asOf)
    .sort(order)
    .at(-1);
  const after = spans
    .map(({ first }) => first)
    .filter((day) => day > asOf)
    .sort(order)[0];
  const sides = [
    ...(before === undefined ? [] : [(day: string) => before < day && day <= asOf]),
    ...(after === undefined ? [] : [(day: string) => asOf <= day && day < after]),
  ];
  return sides.length > 0 && sides.every((between) => isFull(others, seats, between, asOf));
}

/** The seat of a member: its role on behalf of one actor. Who is a member through a representative fills it itself. */
export function seatOf({ row, from }: RelationFact): string | null {
  const represented = row.onBehalfOf ?? (row.rule === "ON_BEHALF" ? from : null);
  return represented === null ? null : `${row.role} ${represented}`;
}
