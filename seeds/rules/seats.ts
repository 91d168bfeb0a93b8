/** SUCCESSOR: who holds a seat without a stated end held it until the next holder began. */
import { isRelation, type RelationRecord, type StatementRecord, type ThingRecord } from "../../graph/model.js";
import { validityOn } from "../../graph/partialDate.js";
import { type ActorKind, MEMBERSHIP_ROLES } from "../../graph/vocabulary.js";
import { push } from "./derivation.js";

const membership: ReadonlySet<string> = new Set(MEMBERSHIP_ROLES);
/** Organisations that one person heads at a time; companies and associations often have a board. */
const singleHeaded: ReadonlySet<string> = new Set<keyof typeof ActorKind>([
  "MINISTRY",
  "AUTHORITY",
  "INSTITUTION",
  "OFFICE_UNIT",
]);

/**
 * The seat that an involvement fills, or null where it is none that one actor fills at a time: a role in a body on behalf
 * of one actor, the chair of a body, the head of an organisation.
 */
function seatOf({ role, object, onBehalfOf }: RelationRecord, things: ReadonlyMap<string, ThingRecord>): string | null {
  if (role === null) return null;
  const { type, kind } = things.get(object) ?? {};
  const isSeat =
    (type === "Body" && membership.has(role) && (onBehalfOf !== null || role === "CHAIR")) ||
    (type === "Organisation" && role === "HEAD" && singleHeaded.has(kind ?? ""));
  return isSeat ? `${object} ${role} ${onBehalfOf}` : null;
}

/**
 * The statements with the ends that follow from successors.
 *
 * The successor is the next other actor in the seat whose begin is stated and surely later than the holder's begin and
 * than what dated sources vouch for of the holder. What is stated is left as it is: the end stands beside it. A seat that
 * two actors surely filled at once is no seat of one, and nothing ends there.
 */
export function withInferredEnds(
  things: ReadonlyMap<string, ThingRecord>,
  stated: readonly StatementRecord[],
): readonly StatementRecord[] {
  const seats = new Map<string, RelationRecord[]>();
  for (const statement of stated) {
    if (!isRelation(statement, "INVOLVED_IN") || statement.withdrawnOn !== null) continue;
    if (statement.status !== null && statement.status !== "IN_FORCE" && statement.status !== "ENDED") continue;
    const seat = seatOf(statement, things);
    if (seat !== null) push(seats, seat, statement);
  }
  const ended = new Map<string, StatementRecord>();
  for (const holders of seats.values()) {
    if (holders.length < 2 || isShared(holders)) continue;
    const byBegin = holders.filter(isDated).sort((a, b) => order(a.fromEarliest, b.fromEarliest) || order(a.id, b.id));
    for (const holder of holders) {
      if (holder.untilEarliest !== null || holder.untilLatest !== null || holder.status === "ENDED") continue;
      const successor = byBegin.find((next) => succeeds(next, holder));
      if (successor) ended.set(holder.id, endedBy(holder, successor));
    }
  }
  return stated.map((statement) => ended.get(statement.id) ?? statement);
}

/** A holder whose begin is stated. */
type Dated = RelationRecord & { readonly fromEarliest: string; readonly fromLatest: string };

const isDated = (holder: RelationRecord): holder is Dated =>
  holder.fromText !== null && holder.fromEarliest !== null && holder.fromLatest !== null;

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether one holder surely came after another; one of whom no day is known has no place in the order. */
function succeeds(next: Dated, holder: RelationRecord): boolean {
  if (next.subject === holder.subject) return false;
  if (next.conflict !== null && next.conflict === holder.conflict) return false;
  const begun = holder.fromLatest ?? holder.evidenceLast;
  if (begun === null || begun >= next.fromEarliest) return false;
  return holder.evidenceLast === null || holder.evidenceLast < next.fromLatest;
}

/** The holder's last day is the one before the successor's first, and not before a source last vouched for the holder. */
function endedBy(holder: RelationRecord, successor: Dated): StatementRecord {
  const latest = dayBefore(successor.fromLatest);
  const earliest = dayBefore(successor.fromEarliest);
  const vouched = holder.evidenceLast;
  return {
    ...holder,
    endInferredEarliest: vouched !== null && vouched > earliest ? vouched : earliest,
    endInferredLatest: latest,
    endInferredBy: successor.id,
    endInferredSources: [...new Set(successor.citations.map(({ source }) => source))].sort(),
    endInferredRecordedOn: successor.recordedOn,
  };
}

/** Whether two actors surely filled the seat on one day; the day of a hand-over does not count. */
function isShared(holders: readonly RelationRecord[]): boolean {
  return holders.some((one) =>
    [one.fromLatest, one.evidenceFirst, one.evidenceLast].some(
      (day) =>
        day !== null &&
        validityOn(one, day) === "HOLDS" &&
        holders.some(
          (other) =>
            other.subject !== one.subject &&
            validityOn(other, day) === "HOLDS" &&
            other.untilLatest !== day &&
            one.untilLatest !== day,
        ),
    ),
  );
}

/** The calendar day before a day. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
