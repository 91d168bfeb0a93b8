/** What relation rows mean, whichever end they were read from. */
import type { RelationRow } from "../graph/queries.js";

/** A relation with both ends. */
export interface RelationFact {
  readonly row: RelationRow;
  /** Id of the thing at which it starts. */
  readonly from: string;
  /** Id of the thing at which it ends. */
  readonly to: string;
}

/** The fact of a row read by its start. */
export const startingHere = (row: RelationRow): RelationFact => ({ row, from: row.key, to: row.other });
/** The fact of a row read by its end. */
export const endingHere = (row: RelationRow): RelationFact => ({ row, from: row.other, to: row.key });
