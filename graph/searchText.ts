/** What of German texts is compared when somebody searches: pure functions, the same on every engine because no engine runs them. */
import { fold } from "./germanText.js";

/** A word as it is compared. */
export interface SearchWord {
  /** Folded: `unternehmenskonto`, `lander` and `laender`. */
  readonly plain: string;
  /** The same for all spellings of umlauts: `lander`. */
  readonly key: string;
  /** Without its ending: `unternehmenskont`, `land`. Words with digits have none. */
  readonly stem: string;
  /** A bit for each letter that it and its stem have, so that words with little in common are told apart fast. */
  readonly letters: number;
  readonly stemLetters: number;
}

/** Whichever way umlauts are written (ä, ae, a), one. */
const withoutUmlauts = (plain: string): string => plain.replace(/([aou])e+/g, "$1");

/** A word of which more is left than this has an ending that may go. */
export const SHORTEST_STEM = 4;

/** The feminine ending of those who hold an office: Präsidentin, Ministerin, Staatsrätin, Chefin. */
const feminine = /(?<=er|ent|ar|or|rat|chef)in$/;

/** The endings with which the names of the Länder become adjectives: bayerisch, niedersächsisch, Sachsen-Anhaltinisch. */
const adjective =
  /(?<=^(?:bay|sachs|niedersachs|thuring|hess|brem|hamburg|berlin|brandenburg|saarland|mecklenburg|vorpomm|westfal|pfalz|holstein|anhalt|wurttemberg))(?:er|in)?i?sch$/;

function stemOf(key: string): string {
  if (/\d/.test(key)) return key;
  const cut = (word: string, ending: RegExp) => {
    const rest = word.replace(ending, "");
    return rest.length < SHORTEST_STEM ? word : rest;
  };
  const bare = cut(cut(cut(key, /(?<!s)s$/), feminine), /(?:en|er|em|e|n|o|a)$/);
  return bare.endsWith("sch") ? ofLand(bare) : bare;
}

/** The stem of a Land in place of that of its adjective: that of Bayern for "bayerisch". */
function ofLand(stem: string): string {
  const land = stem.replace(adjective, "");
  return land === "bay" || land === "vorpomm" ? `${land}er` : land;
}

/** The bit of a letter; those of other alphabets share them. */
export const letterBit = (letter: string): number => 1 << (letter.charCodeAt(0) % 31);

/** How many letters only one of two words has, at least. */
export function differentLetters(a: number, b: number): number {
  let count = 0;
  for (let different = a ^ b; different !== 0; different &= different - 1) count++;
  return count;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= letterBit(word.charAt(index));
  return letters;
}

/** A folded word as it is compared. */
export function searchWord(plain: string): SearchWord {
  const key = withoutUmlauts(plain);
  const stem = stemOf(key);
  return { plain, key, stem, letters: lettersOf(key), stemLetters: lettersOf(stem) };
}

/**
 * The usual ways to write a decision number as one: 2025-25, 25/2025, B-2025/25-IT, B 2025/25 and 2025/25. A date or a span of years is
 * none.
 */
function withNumbers(text: string): string {
  const pad = (number: string) => String(Number(number)).padStart(2, "0");
  return text
    .replace(
      /(?<![\p{L}\p{N}./-])(?:b[- ]?)?(\d{4})[/-](\d{1,3})(?:(?:-it|([- ]+al))(?![\p{L}\p{N}]|-\p{L}))?(?![\p{L}\p{N}]|[/-]\d)/gu,
      (_, year: string, number: string, round?: string) => `${year}/${pad(number)}${round === undefined ? "" : " al"}`,
    )
    .replace(
      /(?<![\p{L}\p{N}./-])(\d{1,3})\/(\d{4})(?![\p{L}\p{N}]|[/-]\d)/gu,
      (_, number: string, year: string) => `${year}/${pad(number)}`,
    );
}

/**
 * A text with a number of two years and numbers to choose from (25/24) written out, as 2025/24 and as 2024/25: of the newer
 * year first. None where there is no such number.
 */
export function withShortNumbers(text: string): readonly string[] {
  const short = /(?<![\p{L}\p{N}./-])(\d{1,3})\/(\d{2})(?![\p{L}\p{N}]|[./-]\d)/u;
  const [, first = "", second = ""] = short.exec(text) ?? [];
  if (second === "") return [];
  const years = [`20${second}/${first}`, ...(first.length === 2 ? [`20${first}/${second}`] : [])];
  return [...new Set(years)]
    .sort()
    .reverse()
    .map((number) => text.replace(short, number));
}

const months = "januar februar marz april mai juni juli august september oktober november dezember".split(" ");
const month = `${months.join("|")}|maerz`;
const dates = new RegExp(
  [
    `(?<![\\p{L}\\p{N}./-])(?<day>\\d{1,2})\\. ?(?:(?<name>${month}) |(?<number>\\d{1,2})\\. ?)(?<year>\\d{4})(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}./-])(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?![\\p{L}\\p{N}/-])`,
    `(?<![\\p{L}\\p{N}])(?<alone>${month}) (?<yearAlone>\\d{4})(?![\\p{L}\\p{N}/-])`,
  ].join("|"),
  "gu",
);

/** A day (2025-07-04) or a month (2025-07) as one word, which no text has that says no date. */
const dateWord = (date: string): string => `datum${date.replaceAll("-", "")}`;

export const isDateWord = (word: string): boolean => /^datum\d/.test(word);

/** A text with each day and month in it as one word, however it is written: 4. Juli 2025, 04.07.2025, 2025-07-04, Juli 2025. */
export function withDates(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  return fold(text).replace(dates, (...found) => {
    const { day, name, number, year, isoYear, isoMonth, isoDay, alone, yearAlone } = found.at(-1) as Partial<
      Record<string, string>
    >;
    const named = name ?? alone;
    const ofName = named === undefined ? undefined : months.indexOf(named.replace("ae", "a")) + 1;
    const parts = [year ?? isoYear ?? yearAlone, ofName ?? number ?? isoMonth, day ?? isoDay];
    const date = parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")])).join("-");
    return ` ${dateWord(date)} `;
  });
}

/** The words by which a text is found that says dates: each day and its month. */
export function dateWordsIn(text: string): readonly string[] {
  const days = withDates(text).match(/datum\d+/g) ?? [];
  return [...new Set(days.flatMap((day) => [day, day.slice(0, dateWord("2025-07").length)]))];
}

/** The words by which a thing is found by its date: the day, month and year that are certain. */
export function dateWordsOf(earliest: string | null, latest: string | null): readonly string[] {
  if (earliest === null || latest === null) return [];
  const certain = [10, 7].flatMap((length) =>
    earliest.slice(0, length) === latest.slice(0, length) ? [dateWord(earliest.slice(0, length))] : [],
  );
  return earliest.slice(0, 4) === latest.slice(0, 4) ? [...certain, earliest.slice(0, 4)] : certain;
}

/** A paragraph and its number as one, so that the number stands for nothing else: § 9, §9, Paragraph 9, Paragraf 9. */
const withParagraphs = (text: string): string =>
  text.replace(/(?:§+|(?<!\p{L})paragra(?:ph|f)) ?(?=\d)/gu, " paragraph");

/** The folded words of a text, in its order; decision numbers as they are written, or as one. */
export function plainWords(text: string, asWritten = false): readonly string[] {
  const folded = withParagraphs(fold(text).replaceAll("&", " und "));
  return (asWritten ? folded : withNumbers(folded)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words in one, whatever parts them; numbers stay apart. */
const joined = (words: readonly string[]): string =>
  words.reduce((text, word) => (/\d$/.test(text) && /^\d/.test(word) ? `${text} ${word}` : `${text}${word}`), "");

/** A text in one word, which does not depend on case, umlaut spelling, hyphens and spaces. */
export const wholeKey = (words: readonly string[]): string => withoutUmlauts(joined(words));

/** Words that hold others together, say that a number follows, or make a question of a name. */
const functionWords: ReadonlySet<string> = new Set(
  [
    "der die das des dem den ein eine einer eines einem einen und oder im in am an auf aus bei beim durch fur gegen mit nach uber um von vom vor zu zum zur fuer ueber bzw dr prof frau herr herrn the of and",
    "nr nummer no",
    "wer wem wen was wo wann wie warum wofur wofuer welche welcher welches welchen ist sind war waren hat haben wird werden wurde wurden steht heisst bedeutet macht gibt es",
  ].flatMap((list) => list.split(" ")),
);

/** Legal forms, with which names end in full: FITKO AöR, govdigital eG. */
const legalForms: ReadonlySet<string> = new Set(["aor", "aoer", "gmbh", "mbh", "ag", "eg", "ev", "kg"]);

/** How many words at the end of a text name a legal form. */
const lengthOfForm = (words: readonly string[]): number =>
  legalForms.has(words.at(-1) ?? "") ? 1 : words.slice(-2).join(" ") === "e v" ? 2 : 0;

/** Words that count: articles, prepositions and the like, and a legal form at the end, do not, unless there is nothing else. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !functionWords.has(word));
  const named = content.slice(0, content.length - lengthOfForm(content));
  return named.length > 0 ? named : content.length > 0 ? content : words;
}

/** Words without those at either end that do not count; none where there is nothing else. */
export function trimmed(words: readonly string[]): readonly string[] {
  const counts = (word: string) => !functionWords.has(word);
  const first = words.findIndex(counts);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(counts) + 1);
}

/** A text in one word which does not depend on endings and small words either. */
export const stemKey = (words: readonly string[]): string =>
  joined(contentWords(words).map((word) => searchWord(word).stem));

/** How many typing errors a word may have: none in short ones and in numbers, one from five letters, two from eight. */
export const editsAllowed = (key: string): number => (/\d/.test(key) || key.length < 5 ? 0 : key.length < 8 ? 1 : 2);

/** Whether two words begin alike, as they do whatever typing error follows: with the same letter, or with the first two swapped. */
export const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/**
 * How many letters are to be changed, added, removed or swapped with their neighbour to make one word the other; `most + 1`
 * where that is more than `most`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most && last.every((edits) => edits > most)) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** The pairs of neighbouring letters of a word, its begin and end included. */
const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: word.length + 1 }, (_, index) => ` ${word} `.slice(index, index + 2)));

/** How alike two words look, from 0 to 1: the share of pairs of letters that both have. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  let both = 0;
  for (const pair of one) if (other.has(pair)) both++;
  return (2 * both) / (one.size + other.size);
}
