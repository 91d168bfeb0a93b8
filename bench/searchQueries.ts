/** The test sets of search: what people type, and the first thing that they are to find. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";

/** A query of the test set. */
export interface SearchQuery {
  /** What it tries, such as typing errors. */
  readonly group: string;
  readonly text: string;
  /** Id of the first hit that is expected. */
  readonly expected: string;
}

/** The queries of a file in tests/search: those that search was made with, or those that were written without looking at it. */
export function searchQueries(set: "queries" | "heldout"): readonly SearchQuery[] {
  return readFileSync(join(packageRoot, "tests", "search", `${set}.tsv`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [group = "", text = "", expected = ""] = line.split("\t");
      return { group, text, expected };
    });
}

/** The document that asks one of them. */
export const searchDocument =
  "query ($text: String!) { search(text: $text, first: 10) { totalCount nodes { thing { id name } match { class text } } } }";
