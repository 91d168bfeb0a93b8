/** The report on what the record knows and what it does not: the figures of graph/coverage.ts with what stands behind. */
import { type CoverageFigures, coverageOf, gapsOf, type ShareOf, sourcesDue } from "../graph/coverage.js";
import type { GraphData, ThingRecord } from "../graph/model.js";
import { Rule, StatementType } from "../graph/vocabulary.js";
import { sayStatement } from "../graph/words.js";

/** A thing in a report. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The report as plain values, for programs. */
export interface Report {
  readonly coverage: CoverageFigures;
  readonly disputed: readonly { readonly conflict: string; readonly statements: readonly string[] }[];
  readonly withoutResponsible: readonly Named[];
  readonly withoutRelation: readonly Named[];
  readonly dueForChecking: {
    /** Checked before this day, or never. */
    readonly before: string;
    readonly official: readonly Named[];
    readonly others: readonly Named[];
  };
}

/** How many things of a kind the text names; the plain values have all. */
const NAMED = 20;

/** The report on a graph; sources are due that nobody checked for so many months before today. */
export function reportOn(data: GraphData, { today, staleAfter }: { today: string; staleAfter: number }): Report {
  const { disputed, withoutResponsible, withoutRelation } = gapsOf(data);
  const name = namesOf(data);
  const before = monthsBefore(today, staleAfter);
  const due = [...sourcesDue(data.things, before)].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  return {
    coverage: coverageOf(data),
    disputed: disputed.map(({ conflict, statements }) => ({
      conflict,
      statements: statements.map((statement) => sayStatement(statement, name)),
    })),
    withoutResponsible: withoutResponsible.map(named),
    withoutRelation: withoutRelation.map(named),
    dueForChecking: {
      before,
      official: due.filter(({ official }) => official === true).map(named),
      others: due.filter(({ official }) => official !== true).map(named),
    },
  };
}

/** The report as text. */
export function sayReport(data: GraphData, report: Report): string {
  const { coverage, dueForChecking } = report;
  const name = namesOf(data);
  const { official, others, before } = dueForChecking;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      "Decisions known of those that the numbering implies",
      coverage.decisions.map(({ body, year, known, implied }) => `${name(body)} ${year}: ${known} of ${implied}`),
    ],
    ["Facts with one source only", shares(coverage.singleSource, (type) => StatementType[type].en)],
    [
      `Disputed facts (${coverage.disputed})`,
      report.disputed.flatMap(({ conflict, statements }) => [`${conflict}:`, ...statements.map((text) => `  ${text}`)]),
    ],
    ["Inferred facts", coverage.inferred.map(({ rule, count }) => `${Rule[rule].en}: ${count}`)],
    [
      "Things without a responsible actor",
      [...shares(coverage.withoutResponsible, (type) => type), ...list(report.withoutResponsible, NAMED)],
    ],
    [`Things without any relation (${coverage.withoutRelation})`, list(report.withoutRelation, NAMED)],
    ["Questions that the record cannot answer", coverage.openQuestions.map(({ question }) => question)],
    [
      `Sources due for checking: never, or not since ${before} (${official.length + others.length})`,
      [`official: ${official.length}`, ...list(official, NAMED), `others: ${others.length}`, ...list(others, NAMED)],
    ],
  ];
  return sections
    .map(([title, lines]) => [title, ...(lines.length === 0 ? ["none"] : lines).map((line) => `  ${line}`)].join("\n"))
    .join("\n\n");
}

function shares<Key extends string>(all: readonly ShareOf<Key>[], label: (type: Key) => string): string[] {
  return all.map(
    ({ type, count, total }) => `${label(type)}: ${count} of ${total} (${Math.round((100 * count) / total)} %)`,
  );
}

function list(things: readonly Named[], most = things.length): string[] {
  const lines = things.slice(0, most).map(({ id, name }) => `- ${name} (${id})`);
  return things.length > most ? [...lines, `- and ${things.length - most} more`] : lines;
}

const named = ({ id, name }: ThingRecord): Named => ({ id, name });

function namesOf({ things }: GraphData): (id: string) => string {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** The day so many months before a day; the last of the month where that has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
