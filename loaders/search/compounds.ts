/** Compounds that are written as one word by some and apart by others: "Finanzsenator", "Senator für Finanzen". */

/** Shorter pieces are no words. */
const SHORTEST_PIECE = 4;
/** Shorter words are not taken apart. */
const SHORTEST_COMPOUND = 10;

/** Of a word, for each of its letters, how many from there on stand in another word, too; 0 where that is no piece. */
export type Pieces = Uint8Array;

/** The pieces of a word that stand in another; null where there are none. */
export function piecesIn(word: string, other: string): Pieces | null {
  let found: Pieces | null = null;
  for (let start = 0; start + SHORTEST_PIECE <= word.length; start++) {
    let end = start + SHORTEST_PIECE;
    if (!other.includes(word.slice(start, end))) continue;
    while (end < word.length && other.includes(word.slice(start, end + 1))) end++;
    found ??= new Uint8Array(word.length);
    found[start] = end - start;
  }
  return found;
}

/** Whether a piece reaches the end of the word. */
export const reachesEnd = (pieces: Pieces): boolean => pieces.some((length, start) => start + length === pieces.length);

/** Whether a word is made of pieces that stand in some words; between two pieces may be an s. */
export function isMadeOf(word: string, all: readonly Pieces[]): boolean {
  const reached = new Uint8Array(word.length + 1);
  reached[0] = 1;
  for (let start = 0; start < word.length; start++) {
    if (reached[start] === 0) continue;
    for (const starts of start > 0 && word[start] === "s" ? [start, start + 1] : [start]) {
      const longest = all.reduce((most, pieces) => Math.max(most, pieces[starts] ?? 0), 0);
      for (let length = SHORTEST_PIECE; length <= longest; length++) reached[starts + length] = 1;
    }
  }
  return reached[word.length] === 1;
}

/** Whether a word may be a compound that is taken apart. */
export const mayBeCompound = (word: string): boolean => word.length >= SHORTEST_COMPOUND && !/\d/.test(word);

/** All pieces of a word that are as short as can be: words with none in common have no other. */
export const shortestPiecesOf = (word: string): ReadonlySet<string> =>
  new Set(
    Array.from({ length: Math.max(0, word.length - SHORTEST_PIECE + 1) }, (_, start) =>
      word.slice(start, start + SHORTEST_PIECE),
    ),
  );
