/** What sourced states and plans say of a thing by itself on a day. Pure functions over its statements. */
import type { AttributeRow, StatementRow } from "../../graph/queries.js";
import type { LifecycleState } from "../../graph/vocabulary.js";
import { order } from "../days.js";
import { inScope, type Scope, validityIn } from "../time.js";
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
/** States before a thing is tried: a later day may find it further, though no source says so. */
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
};

/**
 * What the states and milestones of a thing say on the day of a scope.
 *
 * @param statements those of its statements that {@link speaks} lets through, of any day, whole
 */
export function standingOf(statements: readonly StatementRow[], scope: Scope): Standing {
  const standing = standingBy(statements, scope);
  return { ...standing, isLacking: standing.verdict === "UNMET" };
}

function standingBy(statements: readonly StatementRow[], scope: Scope): Omit<Standing, "isLacking"> {
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
  const passed = current !== undefined && state.verdict === "UNKNOWN" && state.reason === "NOT_SAID";
  if (passed) return { ...nothingSaid, plans, reason: "PLAN_PASSED", evidence: [current.id] };
  return { ...state, plans, isPlanned: false, when: unknownTime };
}

/** What the states say on the day. */
function stateOn(
  known: readonly StatementRow[],
  scope: Scope,
): Pick<Standing, "verdict" | "reason" | "evidence" | "levels"> {
  const states = known.flatMap((row) => stateIn(row) ?? []).map((row) => ({ row, validity: validityIn(row, scope) }));
  const speaking = states.filter(
    ({ row, validity }) =>
      // A begin that nobody knows may be as late as the first source.
      validity !== "DOES_NOT_HOLD" &&
      !(validity === "ASSUMED" && row.evidenceFirst !== null && scope.asOf < row.evidenceFirst),
  );
  const firm = speaking.filter(({ row }) => !isWeak(row));
  if (firm.length === 0 && speaking.length > 0) {
    return { verdict: "UNKNOWN", reason: "WEAK", evidence: speaking.map(({ row }) => row.id), levels: [] };
  }
  const inUse = firm.filter(({ row }) => !early.has(row.predicate));
  // A life goes forward: that something is planned, beside its being in use, is about more of it.
  const [newest, ...others] = (inUse.length > 0 ? inUse : firm).sort(
    (a, b) => order(spokenOn(b.row), spokenOn(a.row)) || rank(b.row) - rank(a.row) || order(a.row.id, b.row.id),
  );
  if (newest === undefined) {
    const over = states.filter(
      ({ row }) => row.untilLatest !== null && row.untilLatest < scope.asOf && inUseOnce.has(row.predicate),
    );
    const evidence = over.map(({ row }) => row.id);
    if (evidence.length === 0) return nothingSaid;
    return { verdict: "UNMET", reason: "STATE", evidence, levels: [] };
  }
  const verdict = verdictOf(newest.row);
  const rivals = others.filter(
    ({ row }) => row.conflict !== null && row.conflict === newest.row.conflict && verdictOf(row) !== verdict,
  );
  const evidence = [newest, ...rivals].map(({ row }) => row.id);
  if (rivals.length > 0) return { verdict: "UNKNOWN", reason: "DISPUTED", evidence, levels: [] };
  if (newest.validity === "POSSIBLE" || isWithinBound(newest.row, scope.asOf))
    return { verdict: "UNKNOWN", reason: "IMPRECISE", evidence, levels: [] };
  const isOutdated = newest.validity === "ASSUMED" && early.has(newest.row.predicate);
  if (isOutdated) return { verdict: "UNKNOWN", reason: "OUTDATED", evidence, levels: [] };
  const same = [newest, ...others].filter(({ row }) => row.predicate === newest.row.predicate);
  const levels = same.flatMap(({ row }) => row.level ?? []);
  return { verdict, reason: "STATE", evidence, levels };
}

/** Whether a source only hints at a fact, or none says so but an editor judged. What a rule infers is as firm as its premises. */
export const isWeak = ({ certainty, rule }: Pick<StatementRow, "certainty" | "rule">): boolean =>
  certainty === "WEAK" || (certainty === "INFERRED" && rule === null);

/** Whether a day lies within a stated but imprecise begin or end, so that the state may hold or not. */
const isWithinBound = ({ fromText, fromLatest, untilEarliest }: StatementRow, day: string): boolean =>
  (fromText !== null && fromLatest !== null && day < fromLatest) || (untilEarliest !== null && day > untilEarliest);

/** States that end with the thing's being of use. */
const inUseOnce: ReadonlySet<string> = new Set<keyof typeof LifecycleState>(["PRODUCTIVE", "PARTLY_PRODUCTIVE"]);

/** What a state that holds says; that it is not so says no. */
function verdictOf({ predicate, status }: StatementRow): Verdict {
  if (status === "NEGATED") return "UNMET";
  return verdicts[predicate as keyof typeof LifecycleState];
}

const furthest = Object.keys(verdicts);
const rank = ({ predicate }: StatementRow) => -furthest.indexOf(predicate);
/** How late a state is spoken of: by its last dated source, else by its begin. */
const spokenOn = ({ evidenceLast, fromEarliest }: StatementRow) => evidenceLast ?? fromEarliest ?? "";

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
  const named = known.filter((row) => isPlan(row, day) && (row.evidenceFirst === null || row.evidenceFirst <= day));
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
