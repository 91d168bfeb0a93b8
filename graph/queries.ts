/** Every query of the API, typed: the one screen that says what can be read from the graph. */
import type { StatementRecord, ThingRecord } from "./model.js";
import { query } from "./query.js";
import type { ThingType } from "./vocabulary.js";

/** A row that answers for one of the keys asked for. */
export interface Keyed {
  readonly key: string;
}

/** What filters of time, status and source need to know of a statement; every list row carries it. */
export type StatementFacts = Pick<
  StatementRecord,
  | "predicate"
  | "role"
  | "detail"
  | "onBehalfOf"
  | "view"
  | "group"
  | "position"
  | "status"
  | "certainty"
  | "conflict"
  | "rule"
  | "fromEarliest"
  | "fromLatest"
  | "untilEarliest"
  | "untilLatest"
  | "endInferredEarliest"
  | "endInferredLatest"
  | "endInferredSources"
  | "endInferredRecordedOn"
  | "evidenceFirst"
  | "evidenceLast"
  | "recordedOn"
  | "withdrawnOn"
  | "premiseSources"
> & { readonly statement: string; readonly sources: readonly string[] };

/** A relation of the key, a thing or a kind of reference, with the thing at its other end. */
export interface RelationRow extends Keyed, StatementFacts {
  readonly other: string;
  readonly otherType: ThingType;
  readonly otherDecision: string | null;
  readonly otherSortKey: string;
}

/** How many relations the key, a thing, has: withdrawn ones and those of any day included. */
export interface CountRow extends Keyed {
  readonly starting: number;
  readonly ending: number;
}

/** A statement about the key that is no relation. */
export interface AttributeRow extends Keyed, StatementFacts {
  readonly type: StatementRecord["type"];
  readonly text: string | null;
  readonly breakdownOf: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
}

/** A statement that the key, a source, states. */
export interface SourceStatementRow extends Keyed, StatementFacts {
  readonly type: StatementRecord["type"];
  readonly subject: string;
}

/** A statement that changed in the month and way of the key; see changes.ts. */
export interface ChangeRow extends Keyed, StatementFacts {
  readonly type: StatementRecord["type"];
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
}

/** A thing of a type, with what lists filter by. */
export interface TypeRow extends Keyed {
  readonly id: string;
  readonly kind: string | null;
  readonly year: number | null;
  readonly existsFrom: string | null;
  readonly knownFrom: string | null;
  readonly sources: readonly string[];
  readonly sortKey: string;
}

/** A thing that a look-up key stands for. */
export interface LookupRow extends Keyed {
  readonly id: string;
  readonly type: ThingType;
  readonly written: string;
  readonly statement: string | null;
  readonly sortKey: string;
}

/** A thing itself. */
export type ThingRow = Keyed & ThingRecord;
/** A statement whole, without its citations. */
export type StatementRow = Keyed & Omit<StatementRecord, "citations"> & { readonly sources: readonly string[] };
/** Where a statement is stated. */
export interface CitationRow extends Keyed {
  readonly source: string;
  readonly place: string | null;
  readonly seen: string | null;
  readonly sortKey: string;
}
/** A statement of a conflict group. */
export interface ConflictRow extends Keyed {
  readonly statement: string;
  readonly subject: string;
}
/** A retired id. */
export interface RetiredRow extends Keyed {
  readonly id: string;
  readonly replacedBy: string | null;
  readonly retiredOn: string;
  readonly because: string;
}
/** The state of the record that the graph holds. */
export interface RevisionRow {
  readonly revision: string;
  readonly sequence: number;
  readonly contentHash: string;
  readonly modelVersion: number;
  readonly dataAsOf: string | null;
  readonly purpose: string;
  /** The figures of coverage.ts as JSON, so that reading them costs nothing; null where an older program loaded it. */
  readonly coverage: string | null;
}

/** A thing with what search filters and ranks by. */
export type SearchThingRow = Pick<
  ThingRecord,
  | "id"
  | "type"
  | "name"
  | "kind"
  | "number"
  | "title"
  | "label"
  | "officeRole"
  | "existsFrom"
  | "knownFrom"
  | "sources"
  | "sortKey"
> & {
  /** To how many other things it is related. */
  readonly related: number;
};

/** What decides whether something that search reads of a thing is part of an answer. */
export type SearchFacts = Pick<
  StatementFacts,
  | "statement"
  | "predicate"
  | "status"
  | "certainty"
  | "rule"
  | "fromEarliest"
  | "fromLatest"
  | "untilEarliest"
  | "untilLatest"
  | "endInferredEarliest"
  | "endInferredLatest"
  | "endInferredSources"
  | "endInferredRecordedOn"
  | "evidenceFirst"
  | "evidenceLast"
  | "recordedOn"
  | "withdrawnOn"
  | "sources"
  | "premiseSources"
> & { readonly thing: string };

/** A name or summary that search reads. */
export type SearchTextRow = SearchFacts & Pick<StatementRecord, "text">;

/** A relation that search reads: to a thing whose names people say together with those of the thing, or an office. */
export type SearchRelationRow = SearchFacts &
  Pick<StatementRecord, "role" | "capacity" | "onBehalfOf"> & { readonly other: string };

/** Queries by key: each takes `$keys` (and `$limit`, the ceiling of rows a key) and gives rows with their key. */
export const keyedQueries = {
  thingsById: query<ThingRow>("thingsById"),
  thingsByType: query<TypeRow>("thingsByType"),
  thingsByLookup: query<LookupRow>("thingsByLookup"),
  relationsFrom: query<RelationRow>("relationsFrom"),
  relationsTo: query<RelationRow>("relationsTo"),
  relationCounts: query<CountRow>("relationCounts"),
  referencesByKind: query<RelationRow>("referencesByKind"),
  attributesByThing: query<AttributeRow>("attributesByThing"),
  statementsById: query<StatementRow>("statementsById"),
  statementsBySource: query<SourceStatementRow>("statementsBySource"),
  statementsByChange: query<ChangeRow>("statementsByChange"),
  statementsByConflict: query<ConflictRow>("statementsByConflict"),
  citationsByStatement: query<CitationRow>("citationsByStatement"),
  retiredById: query<RetiredRow>("retiredById"),
} as const;

/** The revision of the graph. */
export const revisionQuery = query<RevisionRow>("revision");
/** Counts for `meta`. */
export const countsQuery = query<{ readonly label: string; readonly total: number }>("counts");
/** What search is filled from, in pages: each takes `$after`, the last id of the page before, and `$limit`. */
export const searchQueries = {
  things: query<SearchThingRow>("searchThings"),
  texts: query<SearchTextRow>("searchTexts"),
  relations: query<SearchRelationRow>("searchRelations"),
} as const;
