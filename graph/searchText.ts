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

function stemOf(key: string): string {
  if (/\d/.test(key)) return key;
  const cut = (word: string, ending: RegExp) => {
    const rest = word.replace(ending, "");
    return rest.length < SHORTEST_STEM ? word : rest;
  };
  return cut(cut(key, /(?<!s)s$/), /(?:en|er|em|e|n|o|a)$/);
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
 * The usual ways to write a decision number as one: 2025-25, 25/2025, B-2025/25-IT and 2025/25. A date or a span of years is
 * none.
 */
function withNumbers(text: string): string {
  const pad = (number: string) => String(Number(number)).padStart(2, "0");
  return text
    .replace(
      /(?<![\p{L}\p{N}./-])(?:b-)?(\d{4})[/-](\d{1,3})(?:(?:-it|([- ]+al))(?![\p{L}\p{N}]|-\p{L}))?(?![\p{L}\p{N}]|[/-]\d)/gu,
      (_, year: string, number: string, round?: string) => `${year}/${pad(number)}${round === undefined ? "" : " al"}`,
    )
    .replace(
      /(?<![\p{L}\p{N}./-])(\d{1,3})\/(\d{4})(?![\p{L}\p{N}]|[/-]\d)/gu,
      (_, number: string, year: string) => `${year}/${pad(number)}`,
    );
}

/** The folded words of a text, in its order; decision numbers as they are written, or as one. */
export function plainWords(text: string, asWritten = false): readonly string[] {
  const folded = fold(text).replaceAll("&", " und ");
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
    "der die das des dem den ein eine einer eines einem einen und oder im in am an auf aus bei beim durch fur gegen mit nach uber um von vom vor zu zum zur fuer ueber bzw dr prof the of and",
    "nr nummer no",
    "wer wem wen was wo wann wie warum wofur wofuer welche welcher welches welchen ist sind war waren hat haben wird werden wurde wurden steht heisst bedeutet macht gibt es",
  ].flatMap((list) => list.split(" ")),
);

/** Words that count: articles, prepositions and the like do not, unless there is nothing else. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !functionWords.has(word));
  return content.length === 0 ? words : content;
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

/** How many typing errors a word may have: none in short ones and in numbers, one from four letters, two from eight. */
export const editsAllowed = (key: string): number => (/\d/.test(key) || key.length < 4 ? 0 : key.length < 8 ? 1 : 2);

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
