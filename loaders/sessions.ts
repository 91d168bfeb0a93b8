/** Sessions of bodies in the order of time: pure, over what is known of each. */
import type { ThingRow } from "../graph/queries.js";
import { ANY_DAY, type Days, order } from "./days.js";

/** How a session lies to a day. */
export type SessionTiming = "PAST" | "PLANNED" | "UNCERTAIN" | "UNDATED";

/** A session with its place in time. */
export interface CalendarSession {
  readonly meeting: ThingRow;
  readonly timing: SessionTiming;
  /** Between which days it lies: its own date, or from the sessions of its body before and after it. */
  readonly days: Days;
}

/** A meeting and its body. */
export interface Held {
  readonly meeting: ThingRow;
  readonly body: string;
  /** Whether sources only plan its date. */
  readonly isPlanned: boolean;
}

/**
 * Sessions in order: by date; one without a date directly after the session of its body with the next lower number that has
 * one, else directly before that with the next higher; one without date and number, or with neither beside it, at the end.
 */
export function sessionsInOrder(held: readonly Held[], day: string): CalendarSession[] {
  const numbered = new Map<string, ThingRow[]>();
  for (const { meeting, body } of held) {
    if (meeting.ordinal === null || meeting.dateEarliest === null) continue;
    const list = numbered.get(body);
    if (list) list.push(meeting);
    else numbered.set(body, [meeting]);
  }
  for (const list of numbered.values()) list.sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
  return held
    .map(({ meeting, body, isPlanned }) => {
      const { dateEarliest: earliest, dateLatest: latest, ordinal } = meeting;
      if (earliest !== null && latest !== null) {
        const timing: SessionTiming = earliest > day ? "PLANNED" : latest <= day && !isPlanned ? "PAST" : "UNCERTAIN";
        return { meeting, timing, days: { earliest, latest }, at: earliest, rank: 1 };
      }
      const beside = ordinal === null ? [] : (numbered.get(body) ?? []);
      const before = beside.filter((other) => (other.ordinal ?? 0) < (ordinal ?? 0)).at(-1)?.dateEarliest;
      const after = beside.find((other) => (other.ordinal ?? 0) > (ordinal ?? 0));
      const days = { earliest: before ?? ANY_DAY.earliest, latest: after?.dateLatest ?? ANY_DAY.latest };
      const place = before ? { at: before, rank: 2 } : { at: after?.dateEarliest ?? ANY_DAY.latest, rank: 0 };
      return { meeting, timing: "UNDATED" as const, days, ...place };
    })
    .sort(
      (a, b) =>
        order(a.at, b.at) ||
        a.rank - b.rank ||
        order(a.days.latest, b.days.latest) ||
        (a.meeting.ordinal ?? 0) - (b.meeting.ordinal ?? 0) ||
        order(a.meeting.sortKey, b.meeting.sortKey) ||
        order(a.meeting.id, b.meeting.id),
    )
    .map(({ meeting, timing, days }) => ({ meeting, timing, days }));
}
