/** All loaders on one screen: what a request can read. */
import {
  keyedQueries,
  type RelationRow,
  type StatementFacts,
  type StatementRow,
  type ThingRow,
} from "../graph/queries.js";
import type { ReferenceKind } from "../graph/vocabulary.js";
import { byKey, type ReadContext, type RowLoader, type Rows } from "./byKey.js";
import type { ChangingRow } from "./changes.js";
import { choose, type DisputeReader, rivalsOf, withChoice } from "./disputes.js";
import { endingHere, type RelationFact, startingHere } from "./facts.js";
import { Pace } from "./pace.js";
import { type Scope, within } from "./time.js";

/** A list read from the graph, which may have been cut at the ceiling of rows. */
export interface FactList<T> {
  readonly facts: readonly T[];
  readonly truncated: boolean;
}

/** What a relation row leaves unsaid, because it goes without saying. */
const ofRelation = { type: "RELATION", dateEarliest: null, dateLatest: null } as const;

/** What a request can read. */
export interface Loaders extends ReturnType<typeof createLoaders> {}

/** Makes the loaders of one request. */
export function createLoaders(context: ReadContext) {
  const things = byKey(keyedQueries.thingsById, context);
  const statements = byKey(keyedQueries.statementsById, context);
  const relationsFrom = byKey(keyedQueries.relationsFrom, context);
  const relationsTo = byKey(keyedQueries.relationsTo, context);
  const relationCounts = byKey(keyedQueries.relationCounts, context);
  const references = byKey(keyedQueries.referencesByKind, context);
  const attributes = byKey(keyedQueries.attributesByThing, context);
  const retired = byKey(keyedQueries.retiredById, context);
  const statementsByConflict = byKey(keyedQueries.statementsByConflict, context);

  /** The thing of an id, or undefined; retired ids resolve to what replaced them. */
  async function thing(id: string): Promise<ThingRow | undefined> {
    const found = (await things.load(id)).rows[0];
    if (found) return found;
    const replacement = (await retired.load(id)).rows[0]?.replacedBy;
    return replacement == null ? undefined : (await things.load(replacement)).rows[0];
  }

  /** The thing of an id that the graph itself named, and which therefore exists. */
  async function knownThing(id: string): Promise<ThingRow> {
    const [row] = (await things.load(id)).rows;
    if (!row) throw new Error(`the graph names the thing ${id} but does not hold it`);
    return row;
  }

  /** The statement of an id that the graph itself named, and which therefore exists. */
  async function knownStatement(id: string): Promise<StatementRow> {
    const [row] = (await statements.load(id)).rows;
    if (!row) throw new Error(`the graph names the statement ${id} but does not hold it`);
    return row;
  }

  const reader: DisputeReader = {
    conflictGroup: async (conflict) =>
      (await statementsByConflict.load(conflict)).rows.map(({ statement }) => statement),
    knownStatement,
    knownThing,
  };
  const partOf = <Row extends StatementFacts>(rows: readonly Row[], scope: Scope) =>
    withChoice(reader, within(rows, scope), scope);

  return {
    thing,
    /** The pace of a long reckoning. */
    pace: () => new Pace(context.checkTime),
    knownThing,
    async statement(id: string): Promise<StatementRow | undefined> {
      return (await statements.load(id)).rows[0];
    },
    knownStatement,
    /** Relations that start at a thing and are part of the scope. */
    async relationsFrom(id: string, scope: Scope): Promise<FactList<RelationFact>> {
      const { rows, truncated } = await relationsFrom.load(id);
      return { facts: (await partOf(rows, scope)).map(startingHere), truncated };
    },
    /** Relations that end at a thing and are part of the scope. */
    async relationsTo(id: string, scope: Scope): Promise<FactList<RelationFact>> {
      const { rows, truncated } = await relationsTo.load(id);
      return { facts: (await partOf(rows, scope)).map(endingHere), truncated };
    },
    /** How many relations a thing has in all, whether part of a scope or not; costs less to read than they do. */
    async relationCount(id: string): Promise<number> {
      const [count] = (await relationCounts.load(id)).rows;
      return (count?.starting ?? 0) + (count?.ending ?? 0);
    },
    /** What refers to a decision or a document in one of some ways, and is part of the scope. */
    async referring(
      kinds: readonly (keyof typeof ReferenceKind)[],
      scope: Scope,
    ): Promise<FactList<{ readonly row: RelationRow }>> {
      const lists = await references.loadMany(kinds);
      const rows = await Promise.all(lists.map((list) => partOf(list.rows, scope)));
      return {
        facts: rows.flat().map((row) => ({ row })),
        truncated: lists.some(({ truncated }) => truncated),
      };
    },
    /** Names, dates, states, figures, votes and texts of a thing, as far as part of the scope. */
    async attributes(id: string, scope: Scope) {
      const { rows, truncated } = await attributes.load(id);
      return { facts: await partOf(rows, scope), truncated };
    },
    /** All rows about a thing, whether part of a scope or not, each statement once. */
    async everythingAbout(id: string): Promise<Rows<ChangingRow>> {
      const [about, out, into] = await Promise.all([attributes.load(id), relationsFrom.load(id), relationsTo.load(id)]);
      const related = [...out.rows, ...into.rows].map((row) => ({ ...row, ...ofRelation }));
      const rows = new Map([...about.rows, ...related].map((row) => [row.statement, row]));
      return { rows: [...rows.values()], truncated: [about, out, into].some(({ truncated }) => truncated) };
    },
    statementsByChange: byKey(keyedQueries.statementsByChange, context),
    thingsByType: byKey(keyedQueries.thingsByType, context),
    thingsByLookup: byKey(keyedQueries.thingsByLookup, context),
    statementsBySource: byKey(keyedQueries.statementsBySource, context),
    /** The statements that disagree with one, and which of them a scope chooses. */
    rivals: (statement: StatementRow, scope: Scope) => rivalsOf(reader, statement, scope),
    chosen: (statement: StatementRow, scope: Scope) => choose(reader, statement, scope),
    citationsByStatement: byKey(keyedQueries.citationsByStatement, context),
  } satisfies Record<string, RowLoader<unknown> | ((...parameters: never[]) => unknown)>;
}
