/** All loaders on one screen: what a request can read. */
import { keyedQueries, type RelationRow, type StatementRow, type ThingRow } from "../graph/queries.js";
import type { ReferenceKind } from "../graph/vocabulary.js";
import { byKey, type ReadContext, type RowLoader, type Rows } from "./byKey.js";
import type { ChangingRow } from "./changes.js";
import { endingHere, type RelationFact, startingHere } from "./facts.js";
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
  const references = byKey(keyedQueries.referencesByKind, context);
  const attributes = byKey(keyedQueries.attributesByThing, context);
  const retired = byKey(keyedQueries.retiredById, context);

  /** The thing of an id, or undefined; retired ids resolve to what replaced them. */
  async function thing(id: string): Promise<ThingRow | undefined> {
    const found = (await things.load(id)).rows[0];
    if (found) return found;
    const replacement = (await retired.load(id)).rows[0]?.replacedBy;
    return replacement == null ? undefined : (await things.load(replacement)).rows[0];
  }

  return {
    thing,
    /** The thing of an id that the graph itself named, and which therefore exists. */
    async knownThing(id: string): Promise<ThingRow> {
      const [row] = (await things.load(id)).rows;
      if (!row) throw new Error(`the graph names the thing ${id} but does not hold it`);
      return row;
    },
    async statement(id: string): Promise<StatementRow | undefined> {
      return (await statements.load(id)).rows[0];
    },
    /** The statement of an id that the graph itself named, and which therefore exists. */
    async knownStatement(id: string): Promise<StatementRow> {
      const [row] = (await statements.load(id)).rows;
      if (!row) throw new Error(`the graph names the statement ${id} but does not hold it`);
      return row;
    },
    /** Relations that start at a thing and are part of the scope. */
    async relationsFrom(id: string, scope: Scope): Promise<FactList<RelationFact>> {
      const { rows, truncated } = await relationsFrom.load(id);
      return { facts: within(rows, scope).map(startingHere), truncated };
    },
    /** Relations that end at a thing and are part of the scope. */
    async relationsTo(id: string, scope: Scope): Promise<FactList<RelationFact>> {
      const { rows, truncated } = await relationsTo.load(id);
      return { facts: within(rows, scope).map(endingHere), truncated };
    },
    /** What refers to a decision or a document in one of some ways, and is part of the scope. */
    async referring(
      kinds: readonly (keyof typeof ReferenceKind)[],
      scope: Scope,
    ): Promise<FactList<{ readonly row: RelationRow }>> {
      const lists = await references.loadMany(kinds);
      return {
        facts: lists.flatMap(({ rows }) => within(rows, scope).map((row) => ({ row }))),
        truncated: lists.some(({ truncated }) => truncated),
      };
    },
    /** Names, dates, states, figures, votes and texts of a thing, as far as part of the scope. */
    async attributes(id: string, scope: Scope) {
      const { rows, truncated } = await attributes.load(id);
      return { facts: within(rows, scope), truncated };
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
    statementsByConflict: byKey(keyedQueries.statementsByConflict, context),
    citationsByStatement: byKey(keyedQueries.citationsByStatement, context),
  } satisfies Record<string, RowLoader<unknown> | ((...parameters: never[]) => unknown)>;
}
