/**
 * Three-valued evaluation of requirements: whether enough of a group is there, and by when, as far as anybody has said.
 * Pure functions; docs/semantics.md has the cases as tables.
 */
import type { DependencyKind, GroupMode } from "../../graph/vocabulary.js";

/**
 * Whether a requirement is met: yes (MET), no (UNMET), or open (UNKNOWN). PARTLY_MET says that some of it is there; whether
 * that is a no, because something needed is surely not there, or open, because the part may be enough, is for {@link Counted.isLacking}.
 */
export type Verdict = "MET" | "PARTLY_MET" | "UNMET" | "UNKNOWN";

/** The days between which something is met, as far as plans say: sorts as text, with the two ends of time as bounds. */
export interface Interval {
  /** Not before this day; {@link EVER} where nothing is known, or where it is met. */
  readonly earliest: string;
  /** By this day; {@link NEVER} where nobody has said. */
  readonly latest: string;
}

/** Before all days. */
export const EVER = "";
/** After all days. */
export const NEVER = "~";

/** When what is met is met. */
export const already: Interval = { earliest: EVER, latest: EVER };
/** When something is met of which nobody has said when. */
export const unknownTime: Interval = { earliest: EVER, latest: NEVER };

/** A requirement as a group counts it. */
export interface Counted {
  readonly verdict: Verdict;
  /** Whether it is surely not met: UNMET, or PARTLY_MET where something needed is surely not there. */
  readonly isLacking: boolean;
  readonly when: Interval;
}

/** What is met. */
export const met: Counted = { verdict: "MET", isLacking: false, when: already };
/** Of what nobody has said anything. */
export const open: Counted = { verdict: "UNKNOWN", isLacking: false, when: unknownTime };

/** How many members a group has of each verdict; members that do not count are left out. */
export type Counts = Readonly<Record<Verdict, number>>;

/** What came of a group. */
export interface GroupVerdict extends Counted {
  readonly counts: Counts;
}

/** Whether a dependency of a kind has to be met at all. */
export const isNeeded = (kind: keyof typeof DependencyKind): boolean => kind !== "OPTIONAL" && kind !== "MIGRATION";

/**
 * A requirement as its kind makes it count. One under a condition, and one of several alternatives that are not all known,
 * is needed only perhaps: where it is not met, nobody can say whether that matters.
 */
export function asCounted(kind: keyof typeof DependencyKind, isInGroup: boolean, member: Counted): Counted {
  const isNeededPerhaps = kind === "CONDITIONAL" || (kind === "ONE_OF" && !isInGroup);
  if (!isNeededPerhaps || member.verdict === "MET") return member;
  return { ...open, when: { earliest: EVER, latest: member.when.latest } };
}

/**
 * The verdict on a group from those of its members that count.
 *
 * @param atLeast of AT_LEAST: how many are needed; null where the source does not say
 */
export function groupVerdict(
  mode: keyof typeof GroupMode,
  atLeast: number | null,
  members: readonly Counted[],
): GroupVerdict {
  const counts = { MET: 0, PARTLY_MET: 0, UNMET: 0, UNKNOWN: 0 };
  for (const { verdict } of members) counts[verdict]++;
  const needed = mode === "ALL" ? members.length : mode === "ANY" ? 1 : atLeast;
  if (needed === null) return { ...open, counts };
  // A source that asks for more than it names knows of others, nobody says how many.
  const unnamed = needed > members.length ? needed : 0;
  const lacking = members.filter(({ isLacking }) => isLacking).length;
  const verdict = verdictOf(needed, members.length - lacking + unnamed, counts, lacking);
  return { ...verdict, when: whenOf(needed, unnamed, members), counts };
}

/** @param possible how many members are there or may be */
function verdictOf(needed: number, possible: number, counts: Counts, lacking: number): Omit<Counted, "when"> {
  const { MET, PARTLY_MET, UNMET } = counts;
  if (MET >= needed) return { verdict: "MET", isLacking: false };
  if (possible < needed) return { verdict: MET + PARTLY_MET > 0 ? "PARTLY_MET" : "UNMET", isLacking: true };
  // Of what is partly there the part may be enough, unless something of it is surely not there.
  const isThereInPart = MET + PARTLY_MET - (lacking - UNMET) >= needed;
  return { verdict: isThereInPart ? "PARTLY_MET" : "UNKNOWN", isLacking: false };
}

/** When the n-th of the members is there: the n-th of their earliest days, and the n-th of their latest. */
function whenOf(needed: number, unnamed: number, members: readonly Counted[]): Interval {
  if (needed === 0) return already;
  const nth = (bound: keyof Interval) => {
    const days = members.map(({ when }) => when[bound]);
    for (let count = 0; count < unnamed; count++) days.push(unknownTime[bound]);
    return days.sort()[needed - 1] ?? unknownTime[bound];
  };
  return { earliest: nth("earliest"), latest: nth("latest") };
}

/** What is known of a thing by itself: its states and plans. */
export interface Own extends Counted {
  /** Whether nothing suggests that it is there: nobody has said anything, or what was said is out of date. */
  readonly isSilent: boolean;
  /** Whether a plan says by when; else `when` says nothing. */
  readonly isPlanned: boolean;
}

/** The verdict on a thing from what is known of it by itself and from its requirements. */
export interface ThingVerdict extends Counted {
  /** Whether the requirements decided, rather than what is known of the thing itself. */
  readonly isByRequirements: boolean;
  /** Whether the plan for the thing ends before what it requires can be there. */
  readonly isPlanTooEarly: boolean;
}

/**
 * How requirements tell of what has them: what is BUILT cannot be there without them, but is not made by them; what is only
 * REACHED (a maturity level, a programme) is there once they are; a TEXT (a law, an agreement) is there whatever it requires.
 */
export type Nature = "BUILT" | "REACHED" | "TEXT";

/**
 * The verdict on a thing. What is known of the thing itself goes first; requirements count only where nothing suggests that it is there.
 *
 * @param requirements the verdict on all its requirements, or null where none is known
 */
export function thingVerdict(own: Own, requirements: Counted | null, nature: Nature): ThingVerdict {
  if (own.verdict === "MET") return { ...met, isByRequirements: false, isPlanTooEarly: false };
  const needs = nature === "TEXT" ? open : (requirements ?? open);
  const decides = nature === "BUILT" ? needs.isLacking : needs.verdict !== "UNKNOWN";
  const isByRequirements = own.verdict === "UNKNOWN" && own.isSilent && decides;
  const { verdict, isLacking } = !isByRequirements
    ? own
    : nature === "BUILT"
      ? ({ verdict: "UNMET", isLacking: true } as const)
      : needs;
  if (verdict === "MET") return { ...met, isByRequirements, isPlanTooEarly: false };
  const isPlanTooEarly = own.isPlanned && own.when.latest < needs.when.earliest;
  const planned = own.isPlanned || nature === "BUILT" ? own.when : needs.when;
  const when = {
    // What is built may be there already, in spite of plans for what it requires.
    earliest:
      verdict === "UNKNOWN" && nature !== "REACHED"
        ? EVER
        : ([own.when.earliest, needs.when.earliest].sort()[1] ?? EVER),
    latest: isPlanTooEarly ? NEVER : planned.latest,
  };
  return { verdict, isLacking, when, isByRequirements, isPlanTooEarly };
}
