/** The test sets of search: what people type, and the first thing that they are to find. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";

/** A query of the test set. */
export interface SearchQuery {
  /** What it tries, such as typing errors. */
  readonly group: string;
  readonly text: string;
  /** Ids of which any may be the first hit; none where nothing is to be found. */
  readonly expected: readonly string[];
}

/** The files in tests/search: the queries that search was made with, and two that were written without looking at it. */
export type SearchSet = "queries" | "heldout" | "blind";

/** The queries of a file. */
export function searchQueries(set: SearchSet): readonly SearchQuery[] {
  return readFileSync(join(packageRoot, "tests", "search", `${set}.tsv`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [group = "", text = "", expected = ""] = line.split("\t");
      return { group, text, expected: expected === "-" ? [] : expected.split("|") };
    });
}

/** Where among the hits the first of the expected is, from 0; -1 where it is not, or where something is found and nothing is expected. */
export const placeIn = (found: readonly string[], expected: readonly string[]): number =>
  expected.length === 0 ? (found.length === 0 ? 0 : -1) : found.findIndex((id) => expected.includes(id));

/** The document that asks one of them. */
export const searchDocument =
  "query ($text: String!) { search(text: $text, first: 10) { totalCount nodes { thing { id name } match { class text } } } }";
