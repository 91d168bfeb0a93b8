/** Reads what can be searched for, in pages. */
import type { GraphReader } from "../../graph/engine.js";
import { searchQueries } from "../../graph/queries.js";
import type { Query } from "../../graph/query.js";
import { SharedValues } from "../shared.js";
import { SearchIndex } from "./index.js";

/** Pages of a query at most: beyond, search does not look. */
const MOST_PAGES = 50;

/** Reads all pages of a query; the id of its last row leads on. */
async function pagesOf<Row>(
  reader: GraphReader,
  query: Query<Row>,
  idOf: (row: Row) => string,
  limit: number,
  onRead: () => void,
): Promise<{ readonly rows: readonly Row[]; readonly truncated: boolean }> {
  const rows: Row[] = [];
  const shared = new SharedValues();
  for (let page = 0, after = ""; page < MOST_PAGES; page++) {
    onRead();
    const read = await reader.read(query, { after, limit });
    shared.share(read as readonly object[]);
    rows.push(...read);
    const last = read.at(-1);
    if (read.length < limit || last === undefined) return { rows, truncated: false };
    after = idOf(last);
  }
  return { rows, truncated: true };
}

/** Reads what can be searched for: three reads for the record, one more each for as many rows as a page has. */
export async function readSearchIndex(reader: GraphReader, page: number, onRead: () => void): Promise<SearchIndex> {
  const [things, texts, relations] = await Promise.all([
    pagesOf(reader, searchQueries.things, ({ id }) => id, page, onRead),
    pagesOf(reader, searchQueries.texts, ({ statement }) => statement, page, onRead),
    pagesOf(reader, searchQueries.relations, ({ statement }) => statement, page, onRead),
  ]);
  const rows = { things: things.rows, texts: texts.rows, relations: relations.rows };
  return SearchIndex.of(rows, things.truncated || texts.truncated || relations.truncated);
}
