/** Tables as CSV: RFC 4180 in UTF-8, with what spreadsheets need. */
import { stringify } from "csv-stringify/sync";
import type { Table } from "./table.js";

/** What separates cells: a comma by the standard, a semicolon for spreadsheets that are set to German. */
export const separators = { comma: ",", semicolon: ";" } as const;

/** The name of a separator. */
export type Separator = keyof typeof separators;

/** Line ends of any kind: they are kept, in quotes. */
const LINE_END = /[\r\n]/;

/**
 * Writes a table. It begins with a byte order mark, by which spreadsheets know UTF-8; a cell that they would take for a
 * formula begins with an apostrophe (as OWASP advises).
 */
export function writeCsv({ headings, rows }: Pick<Table, "headings" | "rows">, separator: Separator = "comma"): string {
  return stringify([headings, ...rows] as string[][], {
    bom: true,
    delimiter: separators[separator],
    record_delimiter: "\r\n",
    escape_formulas: true,
    quoted_match: LINE_END,
  });
}
