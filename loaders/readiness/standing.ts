/** What sourced states and plans say of a thing by itself on a day. Pure functions over its statements. */
import type { AttributeRow, StatementRow } from "../../graph/queries.js";
import type { LifecycleState } from "../../graph/vocabulary.js";
import { order } from "../days.js";
import { inScope, isBeforeWitness, isToldBy, type Scope, validityIn } from "../time.js";
import { already, EVER, type Interval, NEVER, type Own, open, unknownTime, type Verdict } from "./verdict.js";

/** Why a thing has its verdict. */
export type Reason =
  | "STATE"
  | "PLAN"
  | "USE"
  | "REQUIREMENTS"
  | "RENAMED"
  | "DISPUTED"
  | "IMPRECISE"
  | "OUTDATED"
  | "WEAK"
  | "PLAN_PASSED"
  | "LEVEL_NOT_SAID"
  | "DEPENDS_ON_WHERE"
  | "CUT"
  | "NOT_SAID";

/** A planned day on which a thing is to be in productive use. */
export interface Plan {
  readonly statement: StatementRow;
  /** Whether it is the one that counts: the others slipped, were named by older sources, or were given up. */
  readonly isCurrent: boolean;
}

/** What is known of a thing by itself. */
export interface Standing extends Own {
  readonly reason: Reason;
  /** Ids of the statements that decide; empty where nobody has said anything. */
  readonly evidence: readonly string[];
  /** All planned days, those of older sources first. */
  readonly plans: readonly Plan[];
  /** The levels at which it is in the state that decides, in words. */
  readonly levels: readonly string[];
}

/** What each state says of whether a thing can be used. */
const verdicts: Readonly<Record<keyof typeof LifecycleState, Verdict>> = {
  PRODUCTIVE: "MET",
  PARTLY_PRODUCTIVE: "PARTLY_MET",
  PILOT: "UNMET",
  BETA: "UNMET",
  DEVELOPMENT: "UNMET",
  CONCEPT: "UNMET",
  PLANNED: "UNMET",
  ENDED: "UNMET",
};
/** States before a thing is tried. */
const early: ReadonlySet<string> = new Set<keyof typeof LifecycleState>(["PLANNED", "CONCEPT", "DEVELOPMENT"]);

/** What a state says of a requirement. */
export const verdictOfState = (state: keyof typeof LifecycleState): Verdict => verdicts[state];

/** Nobody has said anything. */
export const nothingSaid: Standing = {
  ...open,
  reason: "NOT_SAID",
  evidence: [],
  plans: [],
  levels: [],
  isPlanned: false,
  isSilent: true,
};

/**
 * What the states and milestones of a thing say on the day of a scope.
 *
 * @param statements those of its statements that {@link speaks} lets through, of any day, whole
 */
export function standingOf(statements: readonly StatementRow[], scope: Scope): Standing {
  const standing = standingBy(statements, scope);
  return { ...standing, isLacking: standing.verdict === "UNMET", isSilent: silent.has(standing.reason) };
}

/** Reasons by which nothing suggests that a thing is there. */
const silent: ReadonlySet<Reason> = new Set<Reason>(["NOT_SAID", "OUTDATED", "PLAN_PASSED"]);

function standingBy(statements: readonly StatementRow[], scope: Scope): Omit<Standing, "isLacking" | "isSilent"> {
  const known = statements.filter((row) => inScope(row, { ...scope, anyTime: true, negated: true }));
  const plans = plansOf(known, scope.asOf);
  const current = plans.find(({ isCurrent }) => isCurrent)?.statement;
  const state = stateOn(known, scope);
  if (state.verdict === "MET") return { ...state, plans, isPlanned: false, when: already };
  const planned = current === undefined ? null : plannedTime(current);
  const isAhead = planned !== null && planned.latest >= scope.asOf;
  if (isAhead) {
    const isCertain = planned.earliest > scope.asOf;
    const base = { plans, isPlanned: true, when: planned };
    if (state.verdict !== "UNKNOWN") return { ...state, ...base };
    // Where states contradict each other, that a plan is named settles nothing.
    if (state.reason === "DISPUTED") return { ...state, ...base };
    return {
      ...base,
      verdict: isCertain ? "UNMET" : "UNKNOWN",
      reason: isCertain ? "PLAN" : "IMPRECISE",
      evidence: current === undefined ? [] : [current.id],
      levels: [],
    };
  }
  const isSilent = state.reason === "NOT_SAID" || state.reason === "OUTDATED";
  if (current !== undefined && isSilent) {
    return { ...nothingSaid, plans, reason: "PLAN_PASSED", evidence: [...state.evidence, current.id] };
  }
  return { ...state, plans, isPlanned: false, when: unknownTime };
}

type StateOnDay = Pick<Standing, "verdict" | "reason" | "evidence" | "levels">;

/** What the states say on the day. */
function stateOn(known: readonly StatementRow[], scope: Scope): StateOnDay {
  const day = scope.asOf;
  const states = known.flatMap((row) => stateIn(row) ?? []);
  const speaking = states.filter((row) => validityIn(row, scope) !== "DOES_NOT_HOLD" && !isBeforeWitness(row, day));
  const firm = speaking.filter((row) => !isWeak(row));
  if (firm.length === 0 && speaking.length > 0) return left("WEAK", speaking);
  const [sure, imprecise] = [
    firm.filter((row) => !isWithinBound(row, day)),
    firm.filter((row) => isWithinBound(row, day)),
  ];
  const state = prevailing(sure);
  const maybe = prevailing(imprecise);
  if (maybe && (!state || (prevailing([state, maybe]) === maybe && verdictOf(maybe) !== verdictOf(state)))) {
    return left("IMPRECISE", state ? [maybe, state] : [maybe]);
  }
  if (!state) {
    const over = states.filter(
      (row) => row.untilLatest !== null && row.untilLatest < day && inUseOnce.has(row.predicate),
    );
    return over.length === 0 ? nothingSaid : { ...left("STATE", over), verdict: "UNMET" };
  }
  const verdict = verdictOf(state);
  const rivals = sure.filter(
    (row) => row !== state && row.conflict !== null && row.conflict === state.conflict && verdictOf(row) !== verdict,
  );
  if (rivals.length > 0) return left("DISPUTED", [state, ...rivals]);
  // What was not in use when a source last spoke of it may be by now.
  if (validityIn(state, scope) === "ASSUMED" && !lasting.has(state.predicate) && state.status !== "NEGATED") {
    return left("OUTDATED", [state]);
  }
  const levels = sure.filter(({ predicate }) => predicate === state.predicate).flatMap(({ level }) => level ?? []);
  return { verdict, reason: "STATE", evidence: [state.id], levels };
}

/** What is open, and the statements that leave it so. */
const left = (reason: Reason, rows: readonly StatementRow[]): StateOnDay => ({
  verdict: "UNKNOWN",
  reason,
  evidence: rows.map(({ id }) => id),
  levels: [],
});

/**
 * The state that prevails of several on one day. A life goes forward, so the furthest does, unless a newer source tells of an
 * earlier one; states before use are told beside use, and then of more of it.
 */
function prevailing(rows: readonly StatementRow[]): StatementRow | undefined {
  const inUse = rows.filter(({ predicate }) => !early.has(predicate));
  const candidates = inUse.length > 0 ? inUse : rows;
  const isOutdone = (row: StatementRow) =>
    candidates.some(
      (other) => row.evidenceLast !== null && other.evidenceLast !== null && row.evidenceLast < other.evidenceLast,
    );
  const newest = candidates.filter((row) => !isOutdone(row));
  return newest.sort(
    (a, b) => rank(b) - rank(a) || order(b.evidenceLast ?? "", a.evidenceLast ?? "") || order(a.id, b.id),
  )[0];
}

/** Whether a source only hints at a fact, or none says so but an editor judged. What a rule infers is as firm as its premises. */
export const isWeak = ({ certainty, rule }: Pick<StatementRow, "certainty" | "rule">): boolean =>
  certainty === "WEAK" || (certainty === "INFERRED" && rule === null);

/** Whether a day lies within a stated but imprecise begin or end, so that the state may hold or not. */
const isWithinBound = ({ fromText, fromLatest, untilEarliest }: StatementRow, day: string): boolean =>
  (fromText !== null && fromLatest !== null && day < fromLatest) || (untilEarliest !== null && day > untilEarliest);

/** States that go on where no source ends them; a thing in another state may be further by now. */
const lasting: ReadonlySet<string> = new Set<keyof typeof LifecycleState>(["PRODUCTIVE", "PARTLY_PRODUCTIVE", "ENDED"]);
/** States that end with the thing's being of use. */
const inUseOnce: ReadonlySet<string> = new Set<keyof typeof LifecycleState>(["PRODUCTIVE", "PARTLY_PRODUCTIVE"]);

/** What a state that holds says; that it is not so says no. */
function verdictOf({ predicate, status }: StatementRow): Verdict {
  if (status === "NEGATED") return "UNMET";
  return verdicts[predicate as keyof typeof LifecycleState];
}

/** States from the end of a life to its begin. */
const furthest = ["ENDED", ...Object.keys(verdicts).filter((state) => state !== "ENDED")];
const rank = ({ predicate }: StatementRow) => -furthest.indexOf(predicate);

/** Whether a statement about a thing says anything of its state: a law or agreement that is in force is what it is to be. */
export const speaks = ({ type, predicate, detail }: AttributeRow): boolean =>
  type === "STATE" || (type === "MILESTONE" && detail !== null) || isEntryIntoForce({ type, predicate });

const isEntryIntoForce = ({ type, predicate }: Pick<StatementRow, "type" | "predicate">): boolean =>
  type === "DATE" && predicate === "IN_FORCE";

/** The state that a milestone or an entry into force brings about. */
const broughtAbout = (row: StatementRow) => (isEntryIntoForce(row) ? "PRODUCTIVE" : row.detail);

/** The state that a statement says; a milestone that is reached says one from its date on. Null where it only plans. */
function stateIn(row: StatementRow): StatementRow | null {
  const isPlanned = row.status === "PLANNED" || row.status === "CONDITIONAL";
  if (row.type === "STATE") return isPlanned ? null : row;
  const { dateText: fromText, dateEarliest: fromEarliest, dateLatest: fromLatest } = row;
  const predicate = broughtAbout(row);
  const isReached = row.type === "MILESTONE" ? row.status === "IN_FORCE" : !isPlanned;
  if (predicate === null || !isReached) return null;
  return { ...row, type: "STATE", predicate, fromText, fromEarliest, fromLatest };
}

/** The planned days of productive use that sources have named by the day, those of older sources first; the last counts unless given up. */
function plansOf(known: readonly StatementRow[], day: string): readonly Plan[] {
  const named = known.filter((row) => isPlan(row, day) && isToldBy(row, day));
  named.sort(
    (a, b) =>
      order(a.evidenceLast ?? "", b.evidenceLast ?? "") ||
      // A source that names two days tells the former one and the one that it slipped to.
      order(plannedTime(a).latest, plannedTime(b).latest) ||
      order(a.id, b.id),
  );
  const newest = named.findLast((row) => !isWeak(row));
  return named.map((statement) => ({ statement, isCurrent: statement === newest && statement.status !== "ENDED" }));
}

/** Whether a statement plans productive use: a milestone that is to bring it about, or a state that is to begin. */
function isPlan(row: StatementRow, day: string): boolean {
  const { type, predicate, status } = row;
  if (status === "NEGATED" || status === "IN_FORCE") return false;
  if (type === "MILESTONE") return broughtAbout(row) === "PRODUCTIVE";
  // A bound that only follows from the decision behind a state is no plan.
  const stated = row.fromText === null ? null : row.fromEarliest;
  const begin = type === "STATE" ? stated : row.dateEarliest;
  const isUse = type === "STATE" ? predicate === "PRODUCTIVE" : isEntryIntoForce(row);
  return isUse && begin !== null && (status === "PLANNED" || begin > day);
}

/** The days that a plan can mean. */
function plannedTime(row: StatementRow): Interval {
  const isState = row.type === "STATE";
  return {
    earliest: (isState ? row.fromEarliest : row.dateEarliest) ?? EVER,
    latest: (isState ? row.fromLatest : row.dateLatest) ?? NEVER,
  };
}
