/**
 * What the record knows of its own gaps, so that a gap is not taken for a no: pure functions over the whole graph.
 *
 * `coverageOf` gives the figures that the loader keeps with the revision and `meta` serves; `gapsOf` names what stands
 * behind them, for the report. Withdrawn statements count nowhere.
 */
import {
  type GraphData,
  isRelation,
  type OpenQuestionRecord,
  type StatementRecord,
  type ThingRecord,
} from "./model.js";
import { RESPONSIBLE_ROLES, type Rule, type ThingType } from "./vocabulary.js";

/** Decisions of a body in a year that the record knows, of those that their numbers imply. */
export interface KnownDecisions {
  /** Id of the body. */
  readonly body: string;
  readonly year: number;
  readonly known: number;
  readonly implied: number;
}

/** How many of some are such as the figure says. */
export interface ShareOf<Key extends string> {
  readonly type: Key;
  readonly count: number;
  readonly total: number;
}

/** Sources last checked in a month; null is never. */
export interface ChecksOfMonth {
  readonly month: string | null;
  readonly official: number;
  readonly others: number;
}

/** The figures of the record's coverage: one value of a revision, which does not depend on the day. */
export interface CoverageFigures {
  readonly decisions: readonly KnownDecisions[];
  readonly singleSource: readonly ShareOf<StatementRecord["type"]>[];
  /** Conflict groups of two statements or more. */
  readonly disputed: number;
  readonly inferred: readonly { readonly rule: keyof typeof Rule; readonly count: number }[];
  readonly withoutResponsible: readonly ShareOf<ThingType>[];
  readonly withoutRelation: number;
  readonly sourcesChecked: readonly ChecksOfMonth[];
  readonly openQuestions: readonly OpenQuestionRecord[];
  /** The first day of which it is known what the record said; null where nothing is released. */
  readonly recordedFrom: string | null;
}

/** What stands behind the figures. */
export interface Gaps {
  readonly disputed: readonly { readonly conflict: string; readonly statements: readonly StatementRecord[] }[];
  readonly withoutResponsible: readonly ThingRecord[];
  readonly withoutRelation: readonly ThingRecord[];
}

/** Types of which somebody has to be responsible. */
const answerable = ["Component", "Programme", "Project", "WorkProduct", "AdministrativeService"] as const;

/** Types that need no relation: sources are cited, meetings and the parts of a decision always belong to something. */
const needless: ReadonlySet<ThingType> = new Set<ThingType>([
  "Source",
  "Meeting",
  "DecisionPoint",
  "Measure",
  "Deliverable",
]);

const responsible: ReadonlySet<string> = new Set(RESPONSIBLE_ROLES);

/** The figures of a graph. */
export function coverageOf(data: GraphData): CoverageFigures {
  const { disputed, withoutResponsible, withoutRelation } = gapsOf(data);
  const stated = data.statements.filter((statement) => statement.rule === null && isInUse(statement));
  const sources = tally(stated, ({ type }) => type);
  const single = tally(
    stated.filter(({ citations }) => new Set(citations.map(({ source }) => source)).size === 1),
    ({ type }) => type,
  );
  const all = tally(data.things, ({ type }) => type);
  const lacking = tally(withoutResponsible, ({ type }) => type);
  const rules = tally(
    data.statements.filter((statement) => statement.rule !== null && isInUse(statement)),
    ({ rule }) => rule as keyof typeof Rule,
  );
  return {
    decisions: decisionsOf(data),
    singleSource: sorted(sources).map(([type, total]) => ({ type, count: single.get(type) ?? 0, total })),
    disputed: disputed.length,
    inferred: sorted(rules).map(([rule, count]) => ({ rule, count })),
    withoutResponsible: answerable.flatMap((type) => {
      const total = all.get(type) ?? 0;
      return total === 0 ? [] : [{ type, count: lacking.get(type) ?? 0, total }];
    }),
    withoutRelation: withoutRelation.length,
    openQuestions: data.openQuestions,
    recordedFrom:
      data.statements
        .flatMap(({ recordedOn }) => recordedOn ?? [])
        .sort()
        .at(0) ?? null,
    sourcesChecked: checksOf(data.things),
  };
}

/** The statements and things behind the figures, things in the order of the graph. */
export function gapsOf({ things, statements }: GraphData): Gaps {
  const inUse = statements.filter(isInUse);
  const groups = new Map<string, StatementRecord[]>();
  for (const statement of inUse) {
    if (statement.conflict === null || statement.rule !== null) continue;
    groups.set(statement.conflict, [...(groups.get(statement.conflict) ?? []), statement]);
  }
  const answeredFor = new Set(
    inUse.flatMap((statement) =>
      isRelation(statement, "INVOLVED_IN") && statement.status !== "NEGATED" && responsible.has(statement.role ?? "")
        ? [statement.object]
        : [],
    ),
  );
  const related = relatedThings(things, statements);
  return {
    disputed: [...groups]
      .filter(([, members]) => members.length > 1)
      .map(([conflict, members]) => ({ conflict, statements: members }))
      .sort((a, b) => (a.conflict < b.conflict ? -1 : 1)),
    withoutResponsible: things.filter(
      ({ id, type }) => (answerable as readonly ThingType[]).includes(type) && !answeredFor.has(id),
    ),
    withoutRelation: things.filter(({ id, type }) => needsRelation(type) && !related.has(id)),
  };
}

/** Sources that nobody checked, or not since the day given. */
export function sourcesDue(things: readonly ThingRecord[], since: string): readonly ThingRecord[] {
  return things.filter(({ type, checkedAt }) => type === "Source" && (checkedAt === null || checkedAt < since));
}

/** Whether a thing of a type stands alone where no relation leads to it. */
export function needsRelation(type: ThingType): boolean {
  return !needless.has(type);
}

/**
 * The things that a relation which was not withdrawn joins to another, at its ends or on whose behalf it is, or that made
 * a fact so; also an office and its body.
 */
export function relatedThings(
  things: readonly ThingRecord[],
  statements: readonly StatementRecord[],
): ReadonlySet<string> {
  const related = new Set<string>();
  const add = (...ids: readonly (string | null)[]) => {
    for (const id of ids) if (id !== null) related.add(id);
  };
  for (const statement of statements) {
    if (!isInUse(statement)) continue;
    if (isRelation(statement)) add(statement.subject, statement.object, statement.onBehalfOf);
    add(statement.basis);
  }
  for (const { id, officeBody } of things) if (officeBody !== null) add(id, officeBody);
  return related;
}

const isInUse = ({ withdrawnOn }: StatementRecord) => withdrawnOn === null;

/** The year and the count in the number of a decision: `2025/29`, `B-2025/29-IT`. */
const numbering = /((?:19|20)\d\d)[/-](\d+)/;

function decisionsOf({ things, statements }: GraphData): KnownDecisions[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const groups = new Map<string, { readonly body: string; readonly year: number; readonly numbers: Set<number> }>();
  for (const statement of statements) {
    if (!isRelation(statement, "DECIDED_BY") || !isInUse(statement)) continue;
    const { subject, object: body } = statement;
    const [, year, count] = numbering.exec(byId.get(subject)?.number ?? "") ?? [];
    if (year === undefined || count === undefined) continue;
    const group = groups.get(`${body} ${year}`) ?? { body, year: Number(year), numbers: new Set() };
    group.numbers.add(Number(count));
    groups.set(`${body} ${year}`, group);
  }
  return [...groups.values()]
    .sort((a, b) => (a.body === b.body ? a.year - b.year : a.body < b.body ? -1 : 1))
    .map(({ body, year, numbers }) => ({ body, year, known: numbers.size, implied: Math.max(...numbers) }));
}

function checksOf(things: readonly ThingRecord[]): ChecksOfMonth[] {
  const months = new Map<string | null, { official: number; others: number }>();
  for (const { type, checkedAt, official } of things) {
    if (type !== "Source") continue;
    const month = checkedAt?.slice(0, 7) ?? null;
    const counts = months.get(month) ?? { official: 0, others: 0 };
    counts[official ? "official" : "others"]++;
    months.set(month, counts);
  }
  return [...months]
    .map(([month, counts]) => ({ month, ...counts }))
    .sort((a, b) => ((a.month ?? "") < (b.month ?? "") ? -1 : 1));
}

function tally<Item, Key extends string>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

const sorted = <Key extends string>(counts: ReadonlyMap<Key, number>) =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
