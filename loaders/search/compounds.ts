/** Compounds that are written as one word by some and apart by others: "Finanzsenator", "Senator für Finanzen". */

/** Shorter pieces are no words. */
const SHORTEST_PIECE = 4;
/** Shorter words are not taken apart, and longer ones are no words. */
const SHORTEST_COMPOUND = 10;
const LONGEST_COMPOUND = 60;

/** A piece of a word that another has, too. */
export interface Piece {
  /** Number of the other word. */
  readonly other: number;
  /** At which letter it begins. */
  readonly start: number;
  /** How many letters it may have. */
  readonly shortest: number;
  readonly longest: number;
}

/** Whether a word may be a compound that is taken apart. */
export const mayBeCompound = (word: string): boolean =>
  word.length >= SHORTEST_COMPOUND && word.length <= LONGEST_COMPOUND && !/\d/.test(word);

/** By what a word is found that begins or ends with a piece of a compound. */
export const endsOf = (word: string): ReadonlySet<string> =>
  new Set(word.length < SHORTEST_PIECE ? [] : [word.slice(0, SHORTEST_PIECE), word.slice(-SHORTEST_PIECE)]);

/** The same for any place within a compound. */
export const placesOf = (word: string): ReadonlySet<string> =>
  new Set(
    Array.from({ length: Math.max(0, word.length - SHORTEST_PIECE + 1) }, (_, start) =>
      word.slice(start, start + SHORTEST_PIECE),
    ),
  );

/** The pieces of a word with which another begins, or which are a word and with which it ends. */
export function piecesIn(word: string, text: string, other: number, isWord: (piece: string) => boolean): Piece[] {
  const found: Piece[] = [];
  for (let start = 0; start + SHORTEST_PIECE <= word.length; start++) {
    let length = 0;
    while (start + length < word.length && word[start + length] === text[length]) length++;
    if (length >= SHORTEST_PIECE) found.push({ other, start, shortest: SHORTEST_PIECE, longest: length });
    for (let end = Math.min(word.length, start + text.length); end >= start + SHORTEST_PIECE; end--) {
      const piece = word.slice(start, end);
      if (!text.endsWith(piece) || !isWord(piece)) continue;
      found.push({ other, start, shortest: piece.length, longest: piece.length });
      break;
    }
  }
  return found;
}

/** Letters that may stand between two pieces: Staatskanzlei, Innenministerium. */
const JOINTS = "sn";

/**
 * Whether a word is made of pieces that stand in other words, with a joint between two or none. Neighbours stand in different
 * words, for two pieces of one word are that word with something left out.
 */
export function isMadeOf(word: string, pieces: readonly Piece[]): boolean {
  // Which of the others each place was reached by last.
  const reached = Array.from({ length: word.length + 1 }, () => new Set<number>());
  reached[0]?.add(-1);
  for (let place = 0; place < word.length; place++) {
    const last = reached[place] ?? new Set();
    if (last.size === 0) continue;
    for (const { other, start, shortest, longest } of pieces) {
      const follows = start === place || (start === place + 1 && place > 0 && JOINTS.includes(word.charAt(place)));
      if (!follows || (last.size === 1 && last.has(other))) continue;
      for (let length = shortest; length <= longest; length++) reached[start + length]?.add(other);
    }
  }
  return (reached[word.length]?.size ?? 0) > 0;
}
