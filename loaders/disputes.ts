/** Statements that disagree: which they are, and which of them are chosen where a client asks for a choice. */
import type { StatementFacts, StatementRow, ThingRow } from "../graph/queries.js";
import type { DisputeChoice } from "../graph/vocabulary.js";
import { inScope, type Scope } from "./time.js";

/** What judging disputes reads. */
export interface DisputeReader {
  /** Ids of the statements of a conflict group. */
  conflictGroup(conflict: string): Promise<readonly string[]>;
  knownStatement(id: string): Promise<StatementRow>;
  knownThing(id: string): Promise<ThingRow>;
}

/** The statements that disagree with one, as far as part of the scope on any day: what documents disagree on stays so. */
export async function rivalsOf(
  reader: DisputeReader,
  { id, conflict, subject, rule }: Pick<StatementRow, "id" | "conflict" | "subject" | "rule">,
  scope: Scope,
): Promise<readonly StatementRow[]> {
  if (conflict === null) return [];
  const all = await Promise.all((await reader.conflictGroup(conflict)).map((other) => reader.knownStatement(other)));
  return all.filter(
    (other) =>
      other.id !== id &&
      // Dates inferred from a disputed meeting are disputed each for their own thing.
      ((rule === null && other.rule === null) || other.subject === subject) &&
      // A source that denies what another states disagrees with it.
      inScope(other, { ...scope, anyTime: true, negated: true }),
  );
}

/** What is chosen of statements that disagree, and what is left out in its favour. */
export interface Chosen {
  readonly isChosen: boolean;
  readonly leftOut: readonly StatementRow[];
}

/** Whether a statement is among those that a scope chooses of the ones that disagree. */
export async function choose(reader: DisputeReader, statement: StatementRow, scope: Scope): Promise<Chosen> {
  const choice = scope.choice ?? "ALL";
  const rivals = choice === "ALL" ? [] : await rivalsOf(reader, statement, scope);
  if (rivals.length === 0) return { isChosen: true, leftOut: [] };
  const rank = await ranking(reader, [statement, ...rivals], choice);
  const best = Math.max(...[statement, ...rivals].map(rank));
  if (rank(statement) < best) return { isChosen: false, leftOut: [] };
  return { isChosen: true, leftOut: rivals.filter((other) => rank(other) < best) };
}

/** How statements that disagree rank by a choice; equal ranks stay together. */
async function ranking(
  reader: DisputeReader,
  statements: readonly StatementRow[],
  choice: keyof typeof DisputeChoice,
): Promise<(statement: StatementRow) => number> {
  const days = [...new Set(statements.map(({ evidenceLast }) => evidenceLast ?? ""))].sort();
  const byDay = ({ evidenceLast }: StatementRow) => days.indexOf(evidenceLast ?? "");
  if (choice === "NEWEST") return byDay;
  const ids = [...new Set(statements.flatMap(({ sources }) => sources))];
  const sources = await Promise.all(ids.map((id) => reader.knownThing(id)));
  const official = new Set(sources.filter((source) => source.official === true).map(({ id }) => id));
  return ({ sources: stated }) => Number(stated.some((id) => official.has(id)));
}

/** The rows of a list without those that a choice leaves out. Costs reads only where a choice is asked for and something is disputed. */
export async function withChoice<Row extends Pick<StatementFacts, "conflict" | "statement">>(
  reader: DisputeReader,
  rows: readonly Row[],
  scope: Scope,
): Promise<readonly Row[]> {
  const { choice = "ALL" } = scope;
  if (choice === "ALL" || rows.every(({ conflict }) => conflict === null)) return rows;
  const kept = await Promise.all(
    rows.map(async ({ conflict, statement }) => {
      if (conflict === null) return true;
      return (await choose(reader, await reader.knownStatement(statement), scope)).isChosen;
    }),
  );
  return rows.filter((_, index) => kept[index]);
}
