/** The texts by which things are searched for, from the rows of the graph. */
import type { SearchTextRow, SearchThingRow } from "../../graph/queries.js";
import { plainWords, wholeKey } from "../../graph/searchText.js";
import type { ThingType } from "../../graph/vocabulary.js";
import { order } from "../days.js";

/** What of a thing a text is, in the order in which one goes before another that matches as well. */
export const searchFields = [
  "NAME",
  "ALIAS",
  "ABBREVIATION",
  "FORMER_NAME",
  "TITLE",
  "NUMBER",
  "LABEL",
  "IDENTIFIER",
  "SUMMARY",
] as const;
export type SearchField = (typeof searchFields)[number];

/** A thing as search knows it. */
export type SearchedThing = Pick<SearchThingRow, "id" | "type" | "kind" | "existsFrom" | "knownFrom" | "sources">;

/** A text of a thing. */
export interface SearchedText {
  /** Place of the thing in the order of things. */
  readonly thing: number;
  readonly field: SearchField;
  readonly text: string;
  /** Its statement; null of what stands on the thing itself. */
  readonly row: SearchTextRow | null;
  readonly whole: string;
}

/**
 * Parts of decisions and documents bear the names of what they are about: they come after other things that match as well, and
 * what stands within their names is no more than what stands in a summary.
 */
const secondary: ReadonlySet<ThingType> = new Set(["DecisionPoint", "Measure", "Deliverable", "Source"]);

/** Whether things of a type come after others. */
export const isSecondary = (type: ThingType): boolean => secondary.has(type);

const fieldOf: Readonly<Record<string, SearchField>> = {
  OFFICIAL: "NAME",
  ALIAS: "ALIAS",
  ABBREVIATION: "ABBREVIATION",
  FORMER: "FORMER_NAME",
  IDENTIFIER: "IDENTIFIER",
  SUMMARY: "SUMMARY",
};

/** Types whose number is a name of its own. */
const numbered: ReadonlySet<ThingType> = new Set(["Decision", "Project"]);

/** The texts of a thing with their words, in the order of their fields. Texts without words are left out. */
export function textsOfThing(
  thing: number,
  row: SearchThingRow,
  statements: readonly SearchTextRow[],
): (readonly [text: SearchedText, words: readonly string[]])[] {
  const stated = statements.flatMap((statement) => {
    const field = fieldOf[statement.predicate];
    return field === undefined || statement.text === null ? [] : [{ field, text: statement.text, row: statement }];
  });
  const own = (field: SearchField, text: string | null) => (text === null ? [] : [{ field, text, row: null }]);
  // Parts of decisions are named after them: no statement says so.
  const isNamed = stated.some(({ field }) => field === "NAME");
  const all = [
    ...stated,
    ...(isNamed ? [] : own("NAME", row.name)),
    ...own("TITLE", row.type === "Decision" ? row.title : null),
    ...own("NUMBER", numbered.has(row.type) ? row.number : null),
    ...own("LABEL", row.label),
  ];
  const place = ({ field }: (typeof all)[number]) => searchFields.indexOf(field);
  all.sort(
    (a, b) => place(a) - place(b) || order(a.text, b.text) || order(a.row?.statement ?? "", b.row?.statement ?? ""),
  );
  return all.flatMap((text) => {
    const words = plainWords(text.text);
    const whole = text.field === "SUMMARY" ? "" : wholeKey(words);
    return words.length === 0 ? [] : [[{ ...text, thing, whole }, words] as const];
  });
}
