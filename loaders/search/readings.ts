/** What is left of a text without the words that only say whose or what a thing is: "Beschluss 2025/25 des IT-Planungsrats". */
import { stemKey, trimmed, wholeKey } from "../../graph/searchText.js";

/** Names of more words are not looked for within a text. */
const LONGEST_MENTION = 8;

/** A text without such words. */
export interface Reading {
  readonly words: readonly string[];
  /** The word left out for what the thing is. */
  readonly kind: string | null;
  /** The name left out of something that the thing belongs to. */
  readonly mention: Mention | null;
}

/** A name within a text: the same but for endings and small words. */
export interface Mention {
  readonly whole: string;
  readonly stems: string;
  /** Place of its first word, and how many it has. */
  readonly start: number;
  readonly length: number;
}

/** All runs of words that may be a name; none that begins or ends with a word that does not count. */
export const mentionsIn = (words: readonly string[]): Mention[] =>
  words.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST_MENTION, words.length - start) }, (__, index) => index + 1).flatMap(
      (length) => mentionAt(words, start, length),
    ),
  );

/** The same of those that end where the text ends, and begin after it. */
export const mentionsAtEnd = (words: readonly string[]): Mention[] =>
  Array.from({ length: Math.max(0, Math.min(LONGEST_MENTION, words.length - 1)) }, (_, index) => index + 1).flatMap(
    (length) => mentionAt(words, words.length - length, length),
  );

function mentionAt(words: readonly string[], start: number, length: number): Mention[] {
  const run = words.slice(start, start + length);
  return trimmed(run).length === length ? [{ ...keysOf(run), start, length }] : [];
}

/** By what words are looked up as a name. */
export const keysOf = (words: readonly string[]) => ({ whole: wholeKey(words), stems: stemKey(words) });

/** A text without a name in it. */
export const without = (words: readonly string[], { start, length }: Mention): readonly string[] =>
  trimmed([...words.slice(0, start), ...words.slice(start + length)]);

/** A text without a word for what the thing is, at its begin or its end; and as it is. */
export function* readingsOf(words: readonly string[], mention: Mention | null): Iterable<Reading> {
  yield { words, kind: null, mention };
  if (words.length < 2) return;
  yield { words: trimmed(words.slice(1)), kind: words[0] ?? null, mention };
  yield { words: trimmed(words.slice(0, -1)), kind: words.at(-1) ?? null, mention };
}
