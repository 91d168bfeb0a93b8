/** The texts by which things are searched for, from the rows of the graph. */
import type { SearchRelationRow, SearchTextRow, SearchThingRow } from "../../graph/queries.js";
import { plainWords, wholeKey } from "../../graph/searchText.js";
import { Role, type ThingType, wordsForRole } from "../../graph/vocabulary.js";
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
  "OFFICE",
  "SUMMARY",
] as const;
export type SearchField = (typeof searchFields)[number];

/** A thing as search knows it. */
export type SearchedThing = Pick<
  SearchThingRow,
  "id" | "type" | "kind" | "officeRole" | "existsFrom" | "knownFrom" | "sources"
>;

/** A thing whose names people say together with a text of another, and the relation that joins the two. */
export interface Companion {
  /** Place in the order of things. */
  readonly thing: number;
  readonly row: SearchRelationRow;
}

/** A text of a thing. */
export interface SearchedText {
  /** Place of the thing in the order of things. */
  readonly thing: number;
  readonly field: SearchField;
  readonly text: string;
  /** Its statement; null of what stands on the thing itself. */
  readonly row: SearchTextRow | SearchRelationRow | null;
  /** The text in one word; empty of what is no name: summaries and offices. */
  readonly whole: string;
  readonly companions: readonly Companion[];
}

/** Fields that hold what a thing is called; by these it is mentioned beside another. */
const naming: ReadonlySet<SearchField> = new Set(["NAME", "ALIAS", "ABBREVIATION", "FORMER_NAME"]);
export const isNaming = ({ field }: SearchedText): boolean => naming.has(field);

/** Fields that hold no name. */
const describing: ReadonlySet<SearchField> = new Set(["OFFICE", "SUMMARY"]);
export const isDescribing = ({ field }: Pick<SearchedText, "field">): boolean => describing.has(field);

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

/** An office of a person: what a source calls it, or else its role; in brackets, what it is held in and for whom. */
function officeText(relation: SearchRelationRow, { nameOf }: Others) {
  const { other, onBehalfOf, role } = relation;
  const held = onBehalfOf === null ? [other] : [other, onBehalfOf];
  return {
    field: "OFFICE" as const,
    text: `${officeOf(relation)} (${held.map(nameOf).join(", ")})`,
    row: relation,
    said: `${officeOf(relation)} ${wordsForRole(role)}`,
    companions: held,
  };
}

/** What an office is called. */
export const officeOf = ({ capacity, role }: SearchRelationRow): string =>
  capacity ?? (role === null ? "" : Role[role].de);

/** The first day on which anything says that a text was true. */
export const beginOf = (row: SearchedText["row"]): string => row?.fromEarliest ?? row?.evidenceFirst ?? "";

/** Where other things stand in the order, and what they are called. */
export interface Others {
  readonly placeOf: (id: string) => number | undefined;
  readonly nameOf: (id: string) => string;
}

/** The texts of a thing with their words, in the order of their fields. Texts without words are left out. */
export function textsOfThing(
  thing: number,
  row: SearchThingRow,
  statements: readonly SearchTextRow[],
  relations: readonly SearchRelationRow[],
  others: Others,
): (readonly [text: SearchedText, words: readonly string[]])[] {
  const stated = statements.flatMap((statement) => {
    const field = fieldOf[statement.predicate];
    return field === undefined || statement.text === null ? [] : [{ field, text: statement.text, row: statement }];
  });
  const own = (field: SearchField, text: string | null) => (text === null ? [] : [{ field, text, row: null }]);
  // Parts of decisions are named after them: no statement says so.
  const isNamed = stated.some(({ field }) => field === "NAME");
  const [offices, wholes] = [relations.filter(isOffice), relations.filter((relation) => !isOffice(relation))];
  const companionsOf = (relation: SearchRelationRow, ids: readonly string[]): readonly Companion[] =>
    ids.flatMap((id) => {
      const place = others.placeOf(id);
      return place === undefined ? [] : [{ thing: place, row: relation }];
    });
  const joined = isSecondary(row.type) ? [] : wholes.flatMap((whole) => companionsOf(whole, [whole.other]));
  const all = [
    ...[
      ...stated,
      ...(isNamed ? [] : own("NAME", row.name)),
      ...own("TITLE", row.type === "Decision" ? row.title : null),
      ...own("NUMBER", numbered.has(row.type) ? row.number : null),
      ...own("LABEL", row.label),
    ].map((text) => ({ ...text, said: text.text, companions: joined })),
    ...(row.type === "Person" ? offices : []).map((office) => {
      const text = officeText(office, others);
      return { ...text, companions: companionsOf(office, text.companions) };
    }),
  ];
  const place = ({ field }: (typeof all)[number]) => searchFields.indexOf(field);
  // Of several offices the latest comes first.
  const later = (a: (typeof all)[number], b: (typeof all)[number]) =>
    a.field === "OFFICE" ? order(beginOf(b.row), beginOf(a.row)) : 0;
  all.sort(
    (a, b) =>
      place(a) - place(b) ||
      later(a, b) ||
      order(a.text, b.text) ||
      order(a.row?.statement ?? "", b.row?.statement ?? ""),
  );
  return all.flatMap(({ said, ...text }) => {
    const words = plainWords(said);
    const whole = isDescribing(text) ? "" : wholeKey(words);
    return words.length === 0 ? [] : [[{ ...text, thing, whole }, words] as const];
  });
}

/** Whether a relation is an office of a person, and not what the thing is a part of, or whose it is. */
const isOffice = ({ predicate }: SearchRelationRow): boolean => predicate === "INVOLVED_IN";
