/** What measures tell somebody to do: when it is due, what became of it, what repealed it. Reads grow with depth only. */
import type { StatementRow, ThingRow } from "../graph/queries.js";
import type { OutcomeKind } from "../graph/vocabulary.js";
import { ANY_DAY, type Days, daysOf, hullOf, order } from "./days.js";
import type { RelationFact } from "./facts.js";
import type { Loaders } from "./index.js";
import { type Judgement, judge } from "./mandateState.js";
import { directWholeOf } from "./parts.js";
import { existsIn, type Scope, structural } from "./time.js";

/** When a mandate is due. */
export interface Due {
  readonly meeting: string | null;
  /** The dates that are stated, or else those that follow from the meeting. */
  readonly facts: readonly StatementRow[];
  /** The hull of the dates; null where there is none. */
  readonly days: Days | null;
  /** Whether the date follows from a meeting that sources only plan. */
  readonly isPlanned: boolean;
}

/** A deliverable of a measure, or a measure without any, as judged for the day of a scope. */
export interface TrackedMandate extends Judgement {
  readonly measure: ThingRow;
  readonly deliverable: ThingRow | null;
  readonly due: Due | null;
  /** What sources say of whether it was done, in order of date. */
  readonly evidence: readonly StatementRow[];
  readonly repealedBy: readonly RelationFact[];
  readonly changedBy: readonly RelationFact[];
  /** How the addressee asked for is named. */
  readonly addressedAs: readonly RelationFact[];
}

/** The loaders that mandates need. */
type Read = Pick<Loaders, "relationsFrom" | "relationsTo" | "attributes" | "knownThing" | "knownStatement">;

/** The id by which a mandate is told apart from all others. */
export const mandateKey = ({ measure, deliverable }: TrackedMandate) => (deliverable ?? measure).id;

/** The mandates of measures: one for each deliverable, or for the measure where it has none. */
export async function mandatesOf(
  loaders: Read,
  measures: readonly ThingRow[],
  scope: Scope,
): Promise<TrackedMandate[]> {
  const all = await Promise.all(measures.map((measure) => mandatesOfMeasure(loaders, measure, scope)));
  return all.flat();
}

async function mandatesOfMeasure(loaders: Read, measure: ThingRow, scope: Scope): Promise<TrackedMandate[]> {
  const point = await directWholeOf(loaders, measure.id, scope);
  if (point === null) return [];
  const [{ facts }, became, changes] = await Promise.all([
    loaders.relationsTo(measure.id, structural(scope)),
    outcomesOf(loaders, measure.id, scope),
    changesOf(loaders, measure, point, scope),
  ]);
  const parts = facts.filter(({ row }) => row.predicate === "PART_OF" && row.otherType === "Deliverable");
  const about = parts.length === 0 ? [null] : parts.map(({ from }) => from);
  return Promise.all(
    about.map(async (id): Promise<TrackedMandate> => {
      const [deliverable, due, own] = await Promise.all([
        id === null ? null : loaders.knownThing(id),
        id === null ? null : dueOf(loaders, id, scope),
        id === null ? [] : outcomesOf(loaders, id, scope),
      ]);
      // What is said of the measure holds for all that it asks for.
      const evidence = [...own, ...became].sort(byDate);
      const judgement = judge(
        {
          due: due && (due.days ? { ...due.days, isPlanned: due.isPlanned } : "UNDATED"),
          evidence: evidence.map((row) => ({ kind: row.predicate as keyof typeof OutcomeKind, ...daysOf(row) })),
          repeals: changes.repeals.map(({ days }) => days),
        },
        scope.asOf,
      );
      return {
        ...{ measure, deliverable, due, evidence, ...judgement },
        isDisputed: judgement.isDisputed || isInConflict(evidence),
        repealedBy: changes.repeals.map(({ fact }) => fact),
        changedBy: changes.others,
        addressedAs: [],
      };
    }),
  );
}

/** Whether several statements are of one conflict group. */
function isInConflict(statements: readonly StatementRow[]): boolean {
  const groups = statements.flatMap(({ conflict }) => conflict ?? []);
  return new Set(groups).size < groups.length;
}

/** The outcomes that are stated of a measure or deliverable, in order of date. */
export async function outcomesOf(
  loaders: Pick<Read, "attributes" | "knownStatement">,
  id: string,
  scope: Scope,
): Promise<StatementRow[]> {
  const { facts } = await loaders.attributes(id, scope);
  const rows = facts.filter(({ type }) => type === "OUTCOME");
  return (await Promise.all(rows.map(({ statement }) => loaders.knownStatement(statement)))).sort(byDate);
}

async function dueOf(loaders: Read, id: string, scope: Scope): Promise<Due | null> {
  const [facts, relations] = await Promise.all([deadlinesOf(loaders, id, scope), loaders.relationsFrom(id, scope)]);
  const isStated = facts.some(({ rule }) => rule === null);
  const meeting = relations.facts.find(({ row }) => row.predicate === "DUE_AT")?.to ?? null;
  if (facts.length === 0 && meeting === null) return null;
  const isPlanned = facts.some(({ rule, status }) => rule !== null && status === "PLANNED");
  return { meeting: isStated ? null : meeting, facts, days: hullOf(facts.map(daysOf)), isPlanned };
}

/** The due dates of a deliverable that are stated, or else those that are inferred. */
async function deadlinesOf(loaders: Read, id: string, scope: Scope): Promise<StatementRow[]> {
  const { facts } = await loaders.attributes(id, scope);
  const dates = facts.filter(({ type, predicate }) => type === "DATE" && predicate === "DEADLINE");
  const stated = dates.filter(({ rule }) => rule === null);
  return Promise.all((stated.length > 0 ? stated : dates).map(({ statement }) => loaders.knownStatement(statement)));
}

/** The points that a part in words names, where it names nothing but points: `Ziffer 3`, `Ziffern 2 und 3`. */
export function pointsNamed(part: string): readonly string[] | null {
  const list = /^Ziffern? (\d\S*?(?:(?:, | und )\d\S*?)*)$/.exec(part)?.[1];
  return list === undefined ? null : list.split(/, | und /);
}

const changing: ReadonlySet<string> = new Set(["REPEALS", "AMENDS", "REPLACES"]);

/** What repeals a measure, with the date of that; and what else changes it, its point or its decision. */
async function changesOf(loaders: Read, measure: ThingRow, point: string, scope: Scope) {
  const decision = measure.decision ?? "";
  const [{ number }, ...lists] = await Promise.all([
    loaders.knownThing(point),
    ...[measure.id, point, decision].map((id) => loaders.relationsTo(id, scope)),
  ]);
  const facts = lists
    .flatMap((list) => list.facts)
    .filter(({ row }) => row.predicate === "REFERS_TO" && changing.has(row.detail ?? ""));
  const told = await Promise.all(
    facts.map(async (fact) => {
      const [statement, by] = await Promise.all([
        loaders.knownStatement(fact.row.statement),
        loaders.knownThing(fact.row.otherDecision ?? fact.from),
      ]);
      return { fact, statement, by };
    }),
  );
  const others: RelationFact[] = [];
  const repealing: typeof told = [];
  for (const { fact, statement, by } of told.filter((one) => existsIn(one.by, scope))) {
    const named = statement.scope === null || fact.to !== decision ? null : pointsNamed(statement.scope);
    if (named !== null && !named.includes(number ?? "")) continue;
    const isWhole = statement.scope === null || named !== null;
    const isInForce = fact.row.status === null || fact.row.status === "IN_FORCE";
    if (fact.row.detail === "REPEALS" && isWhole && isInForce) repealing.push({ fact, statement, by });
    else others.push(fact);
  }
  const repeals = await Promise.all(
    repealing.map(async (one) => ({ fact: one.fact, days: await dateOfChange(loaders, one, scope) })),
  );
  // A repeal that surely came later is none on the day.
  return { repeals: repeals.filter(({ days }) => days.earliest <= scope.asOf), others };
}

/** When a reference took effect: where its measure says so, else with its decision, at the latest when a source tells of it. */
async function dateOfChange(
  loaders: Read,
  { fact, statement, by }: { readonly fact: RelationFact; readonly statement: StatementRow; readonly by: ThingRow },
  scope: Scope,
): Promise<Days> {
  const whole = structural(scope);
  const [decided, effective] = await Promise.all([
    loaders.attributes(by.id, whole),
    loaders.attributes(fact.from, whole),
  ]);
  const dates = [
    effective.facts.filter(({ type, predicate }) => type === "DATE" && predicate === "IN_FORCE"),
    decided.facts.filter(({ type, predicate }) => type === "DATE" && predicate === "DECIDED"),
  ].find((facts) => facts.length > 0);
  const stated = await Promise.all((dates ?? []).map(({ statement }) => loaders.knownStatement(statement)));
  const days = hullOf(stated.map(daysOf));
  if (days !== null) return days;
  const earliest = by.existsFrom ?? ANY_DAY.earliest;
  const latest = by.dateLatest ?? statement.evidenceFirst ?? ANY_DAY.latest;
  return { earliest, latest: latest < earliest ? ANY_DAY.latest : latest };
}

const byDate = (a: StatementRow, b: StatementRow) =>
  order(daysOf(a).earliest, daysOf(b).earliest) || order(daysOf(a).latest, daysOf(b).latest) || order(a.id, b.id);

/** Mandates by due date: those with one first, then those due at a session without a date, then those with none; then by decision. */
export function inOrderOfDue(mandates: readonly TrackedMandate[]): TrackedMandate[] {
  const at = ({ due }: TrackedMandate) =>
    due?.days?.earliest ?? (due === null ? `${ANY_DAY.latest} none` : ANY_DAY.latest);
  return [...mandates].sort(
    (a, b) =>
      order(at(a), at(b)) ||
      order(a.due?.days?.latest ?? "", b.due?.days?.latest ?? "") ||
      order(a.measure.sortKey, b.measure.sortKey) ||
      (a.deliverable?.position ?? 0) - (b.deliverable?.position ?? 0) ||
      order(mandateKey(a), mandateKey(b)),
  );
}
