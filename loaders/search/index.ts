/**
 * What can be searched for, in memory: the names, numbers, titles and summaries of one revision, and who matches a text how well.
 *
 * No engine is asked for words: the full-text indexes of both part and rank texts in their own ways. Each way to match is
 * tried on each text, so that nothing that is added takes a hit away.
 */
import type { SearchTextRow, SearchThingRow } from "../../graph/queries.js";
import {
  contentWords,
  differentLetters,
  editsAllowed,
  editsBetween,
  letterBit,
  likeness,
  plainWords,
  type SearchWord,
  SHORTEST_STEM,
  searchWord,
  stemKey,
  wholeKey,
} from "../../graph/searchText.js";
import { wordsFor } from "../../graph/vocabulary.js";
import { order } from "../days.js";
import { Pace } from "../pace.js";
import { inScope, type Scope, stands } from "../time.js";
import { AS_WRITTEN, Best, classAt, type MatchClass, NEAR, NONE, PART, placeOf, WHOLE } from "./best.js";
import { endsOf, isMadeOf, mayBeCompound, type Piece, piecesIn, placesOf } from "./compounds.js";
import { isSecondary, type SearchedText, type SearchedThing, type SearchField, textsOfThing } from "./texts.js";

/** A thing that was found, and by what. */
export interface SearchHit {
  readonly thing: SearchedThing;
  readonly class: MatchClass;
  readonly field: SearchField;
  /** The text that matched, as written. */
  readonly text: string;
  /** Id of its statement; null of numbers and titles. */
  readonly statement: string | null;
}

/** Words of a search that count; longer ones are found by their names as a whole. */
const MOST_WORDS = 16;
/** Shorter words are not looked for inside others. */
const SHORTEST_PART = 3;
/** Shorter words are no begins of others, unless they are still being typed. */
const SHORTEST_BEGIN = 2;
/** Longer names are not looked through for typing errors as a whole; their words are. */
const LONGEST_NEAR = 60;
/** Less alike words are not suggested. */
const LEAST_LIKENESS = 0.4;

/** What a search gave: things in their order, and how many of its words each thing has. */
interface Found {
  readonly best: Best;
  readonly met: Uint8Array;
}

/** Things before parts of decisions and documents, then the more related, then in German order. */
const inRank = (a: SearchThingRow, b: SearchThingRow): number =>
  Number(isSecondary(a.type)) - Number(isSecondary(b.type)) ||
  b.related - a.related ||
  order(a.sortKey, b.sortKey) ||
  order(a.id, b.id);

/** Numbers of texts or words by what is looked for. */
type Lists = Map<string, number[]>;

function addTo(lists: Lists, key: string, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

/** The texts of one revision. */
export class SearchIndex {
  private readonly texts: SearchedText[] = [];
  /** Of each thing its first text; of one without texts that of the next. */
  private readonly firstText: Int32Array;
  private readonly words: SearchWord[] = [];
  /** Of each word the texts that have it. */
  private readonly textsOf: number[][] = [];
  /** Words by their stem, and by the letters with which they begin and end. */
  private readonly wordsByStem: Lists = new Map();
  private readonly wordsByEnd: Lists = new Map();
  /** Names as a whole, and the same but for endings and small words, with the texts that are so. */
  private readonly byWhole: Lists = new Map();
  private readonly byStem: Lists = new Map();
  /** Names as a whole that begin with what the thing is, without that: `91cgg` of Art. 91c GG. */
  private readonly byBare: Lists = new Map();
  /** The names as a whole, in order, and their letters. */
  private wholes: readonly string[] = [];
  private lettersOfWholes = new Int32Array();
  private readonly implied = new Map<string, ReadonlySet<string>>();

  /**
   * @param things in the order in which those that match as well are given
   * @param truncated whether the record has more than search looks at
   */
  private constructor(
    private readonly things: readonly SearchedThing[],
    readonly truncated: boolean,
  ) {
    this.firstText = new Int32Array(things.length + 1);
  }

  /** Fills an index with rows in any order. */
  static async of(
    things: readonly SearchThingRow[],
    rows: readonly SearchTextRow[],
    truncated: boolean,
  ): Promise<SearchIndex> {
    const ranked = [...things].sort(inRank);
    const statements = new Map<string, SearchTextRow[]>();
    for (const row of rows) {
      const list = statements.get(row.thing);
      if (list) list.push(row);
      else statements.set(row.thing, [row]);
    }
    const kept = ranked.map(({ id, type, kind, existsFrom, knownFrom, sources }) => ({
      ...{ id, type, kind, existsFrom, knownFrom, sources },
    }));
    const index = new SearchIndex(kept, truncated);
    const pace = new Pace(() => undefined);
    const ids = new Map<string, number>();
    for (const [thing, row] of ranked.entries()) {
      index.firstText[thing] = index.texts.length;
      for (const [text, words] of textsOfThing(thing, row, statements.get(row.id) ?? [])) {
        index.add(text, words, ids);
        if (pace.isDue()) await pace.rest();
      }
    }
    index.firstText[ranked.length] = index.texts.length;
    index.wholes = [...index.byWhole.keys()].sort(order);
    index.lettersOfWholes = Int32Array.from(index.wholes, (whole) => searchWord(whole).letters);
    return index;
  }

  private add(text: SearchedText, words: readonly string[], ids: Map<string, number>): void {
    const index = this.texts.push(text) - 1;
    for (const plain of new Set(words)) {
      const known = ids.get(plain);
      if (known === undefined) this.addWord(plain, ids);
      this.textsOf[known ?? this.words.length - 1]?.push(index);
    }
    if (text.field === "SUMMARY") return;
    addTo(this.byWhole, text.whole, index);
    addTo(this.byStem, stemKey(words), index);
    const [first = "", ...rest] = words;
    const isBare = rest.length > 0 && this.impliedBy(text.thing).has(searchWord(first).stem);
    if (isBare) addTo(this.byBare, wholeKey(rest), index);
  }

  private addWord(plain: string, ids: Map<string, number>): void {
    const word = searchWord(plain);
    const id = this.words.push(word) - 1;
    ids.set(plain, id);
    this.textsOf.push([]);
    addTo(this.wordsByStem, word.stem, id);
    for (const end of endsOf(word.key)) addTo(this.wordsByEnd, end, id);
  }

  /** Everything that a text stands for in some way, best first. The last word may be one that is still being typed. */
  find(text: string, scope: Scope, begun = false): readonly SearchHit[] {
    const { best } = this.search(text, scope, begun);
    return best.ranked().map((thing) => this.hit(thing, best.textOf(thing), classAt(best.placeOf(thing))));
  }

  /** Where nothing was found: what has the most words of a text, or looks most like one of them. */
  suggest(text: string, scope: Scope): readonly SearchHit[] {
    const { met } = this.search(text, scope, false);
    const most = met.reduce((a, b) => Math.max(a, b), 0);
    const best = new Best(this.things.length);
    for (const [thing, count] of met.entries()) {
      const index = this.firstText[thing] ?? 0;
      if (count > 0 && this.isAdmitted(index, scope)) best.offer(thing, index, most - count);
    }
    if (most === 0) this.offerAlike(best, plainWords(text), scope);
    return best.ranked().map((thing) => this.hit(thing, best.textOf(thing), "NEAR"));
  }

  private hit(thing: number, index: number, name: MatchClass): SearchHit {
    const [known, text] = [this.things[thing], this.texts[index]];
    if (!known || !text) throw new Error(`search has no thing ${thing} with a text ${index}`);
    const { field, row } = text;
    return { thing: known, class: name, field, text: text.text, statement: row?.statement ?? null };
  }

  private search(text: string, scope: Scope, begun: boolean): Found {
    const best = new Best(this.things.length);
    const met = new Uint8Array(this.things.length);
    const words = plainWords(text);
    if (words.length === 0) return { best, met };
    const admits = (index: number) => this.isAdmitted(index, scope);
    const offer = (indexes: readonly number[] | undefined, placeFor: (text: SearchedText) => number | null) => {
      for (const index of indexes ?? []) {
        const found = this.texts[index];
        const place = found === undefined ? null : placeFor(found);
        if (found && place !== null && admits(index)) best.offer(found.thing, index, place);
      }
    };
    const whole = wholeKey(words);
    offer(this.byWhole.get(whole), ({ field, text: name }) =>
      field !== "NAME" ? placeOf("ALIAS") : name === text.trim() ? AS_WRITTEN : placeOf("NAME"),
    );
    const [first = "", ...rest] = words;
    const kind = searchWord(first).stem;
    if (rest.length > 0) {
      // "Beschluss 2025/25", "Land Bremen": the word says what the thing is.
      const bare = wholeKey(rest);
      const ofKind = ({ thing }: SearchedText) => (this.impliedBy(thing).has(kind) ? placeOf("ALIAS") : null);
      for (const map of [this.byWhole, this.byBare]) offer(map.get(bare), ofKind);
    }
    offer(this.byStem.get(stemKey(words)), () => placeOf("INFLECTED"));
    const begins = ({ thing }: SearchedText) => placeOf(this.isSecondary(thing) ? "TEXT" : "PREFIX");
    for (const begin of begun ? [whole, wholeKey(plainWords(text, true))] : [whole]) {
      for (const name of this.beginningWith(begin)) offer(this.byWhole.get(name), begins);
    }
    this.offerWords(best, met, words, admits, begun);
    for (const [name, edits] of this.nearTo(whole)) {
      offer(this.byWhole.get(name), () => placeOf("NEAR") + edits - 1);
    }
    return { best, met };
  }

  /** The words by which a thing is said to be what it is. */
  private impliedBy(thing: number): ReadonlySet<string> {
    const { type, kind } = this.things[thing] ?? { type: "Source", kind: null };
    const key = `${type} ${kind}`;
    const known = this.implied.get(key);
    if (known) return known;
    const words = new Set(plainWords(wordsFor(type, kind)).map((word) => searchWord(word).stem));
    this.implied.set(key, words);
    return words;
  }

  /** Names that begin with a text. */
  private beginningWith(whole: string): readonly string[] {
    let [low, high] = [0, this.wholes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.wholes[middle] ?? "") < whole) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.wholes[end]?.startsWith(whole)) end++;
    return this.wholes.slice(low, end);
  }

  /** Names that are a text but for typing errors; numbers must be right. */
  private *nearTo(whole: string): Iterable<readonly [name: string, edits: number]> {
    const digits = whole.replace(/\D/g, "");
    const most = editsAllowed(whole.replace(/[\d ]/g, ""));
    if (most === 0 || whole.length > LONGEST_NEAR) return;
    const { letters } = searchWord(whole);
    for (const [index, name] of this.wholes.entries()) {
      if (Math.abs(name.length - whole.length) > most || name === whole) continue;
      if (differentLetters(letters, this.lettersOfWholes[index] ?? 0) > 2 * most) continue;
      const edits = editsBetween(whole, name, most);
      if (edits <= most && name.replace(/\D/g, "") === digits) yield [name, edits];
    }
  }

  /** Whether a text is part of an answer: a name of any day that stands, a summary of the day and the sources asked for. */
  private isAdmitted(index: number, scope: Scope): boolean {
    const { field, row } = this.texts[index] ?? { field: "NAME", row: null };
    if (row === null) return true;
    return field === "SUMMARY" ? inScope(row, scope) : row.status !== "NEGATED" && stands(row, scope);
  }

  /**
   * Offers the things whose texts have all words, or parts of words, or what nearly is one, and counts the words that each
   * thing has. A word that says what the thing is need not stand in a text that has another.
   */
  private offerWords(
    best: Best,
    met: Uint8Array,
    all: readonly string[],
    admits: (text: number) => boolean,
    begun: boolean,
  ): void {
    const words = [...new Set(contentWords(all))].slice(0, MOST_WORDS).map(searchWord);
    const touched = new Uint8Array(this.things.length);
    const terms = words.map((word, index) => this.matching(word, touched, admits, begun && index === words.length - 1));
    for (let thing = touched.indexOf(1); thing >= 0; thing = touched.indexOf(1, thing + 1)) {
      const implied = words.map(({ stem }) => terms.length > 1 && this.impliedBy(thing).has(stem));
      const has = new Uint8Array(terms.length);
      let [fullest, most] = [-1, 0];
      const end = this.firstText[thing + 1] ?? 0;
      for (let index = this.firstText[thing] ?? end; index < end; index++) {
        let [worst, own] = [WHOLE, 0];
        for (const [term, qualities] of terms.entries()) {
          const quality = qualities[index] ?? NONE;
          if (quality <= PART) own++;
          if (quality > worst && !implied[term]) worst = quality;
        }
        if ((own === 0 && (worst <= PART || worst === NONE)) || !admits(index)) continue;
        if (own > most) [fullest, most] = [index, own];
        for (const [term, qualities] of terms.entries()) if ((qualities[index] ?? NONE) <= PART) has[term] = 1;
        const place = this.placeOf(index, worst);
        if (place !== NONE) best.offer(thing, index, place);
      }
      met[thing] = has.reduce((sum, is) => sum + is, 0);
      // All words, but not in one text.
      if (most > 0 && has.every((is, term) => is === 1 || implied[term])) best.offer(thing, fullest, placeOf("TEXT"));
    }
  }

  /** Where in the order of hits a text stands of whose words one matches no better than so. */
  private placeOf(index: number, worst: number): number {
    const { thing, field } = this.texts[index] ?? { thing: 0, field: "NAME" };
    if (worst > PART)
      return field === "SUMMARY" || worst === NONE ? NONE : placeOf("NEAR") + WHOLE_NAMES + worst - NEAR;
    if (field === "SUMMARY" || this.isSecondary(thing)) return placeOf("TEXT");
    return placeOf(worst === WHOLE ? "WORD" : "PART");
  }

  private isSecondary(thing: number): boolean {
    return isSecondary(this.things[thing]?.type ?? "Source");
  }

  /** How well a word matches each text. An abbreviation also matches the whole name that it stands for. */
  private matching(
    word: SearchWord,
    touched: Uint8Array,
    admits: (text: number) => boolean,
    begun: boolean,
  ): Uint8Array {
    const qualities = this.qualitiesOf(word, begun);
    for (const index of this.byWhole.get(word.key) ?? []) {
      const abbreviation = this.texts[index];
      if (abbreviation?.field !== "ABBREVIATION" || !admits(index)) continue;
      for (let name = this.firstText[abbreviation.thing] ?? 0; this.texts[name]?.field === "NAME"; name++) {
        if (this.texts[name]?.thing !== abbreviation.thing) break;
        if (!admits(name)) continue;
        for (const text of this.withAll(contentWords(plainWords(this.texts[name]?.text ?? ""))))
          qualities[text] = WHOLE;
      }
    }
    if (mayBeCompound(word.key)) this.takeApart(word.key, qualities);
    for (const [index, quality] of qualities.entries()) {
      if (quality !== NONE) touched[this.texts[index]?.thing ?? 0] = 1;
    }
    return qualities;
  }

  private qualitiesOf(word: SearchWord, begun: boolean): Uint8Array {
    const qualities = new Uint8Array(this.texts.length).fill(NONE);
    const isNumber = /^\d+$/.test(word.key);
    const mayBegin = begun || (!isNumber && word.key.length >= SHORTEST_BEGIN);
    const mayBePart = !isNumber && word.key.length >= SHORTEST_PART;
    const most = editsAllowed(word.key);
    for (const [id, other] of this.words.entries()) {
      let quality = NONE;
      if (other.stem === word.stem) quality = WHOLE;
      else if (mayBegin && other.key.startsWith(word.key)) quality = PART;
      else if (mayBePart && mayContain(other, word) && isPart(word, other)) quality = PART;
      else if (most > 0 && mayBeNear(word, other, most, begun)) {
        const edits = editsBetween(word.key, begun ? other.key.slice(0, word.key.length) : other.key, most);
        if (edits <= most) quality = NEAR + edits - 1;
      }
      if (quality === NONE) continue;
      for (const index of this.textsOf[id] ?? []) {
        if (quality < (qualities[index] ?? NONE)) qualities[index] = quality;
      }
    }
    return qualities;
  }

  /** A compound also matches the texts in whose words its pieces stand. */
  private takeApart(word: string, qualities: Uint8Array): void {
    const isWord = (piece: string) => this.wordsByStem.has(searchWord(piece).stem);
    const related = new Set([...placesOf(word)].flatMap((place) => this.wordsByEnd.get(place) ?? []));
    const found = [...related].map((id) => ({ id, pieces: piecesIn(word, this.words[id]?.key ?? "", id, isWord) }));
    const textsWith = (has: (piece: Piece) => boolean) =>
      new Set(found.flatMap(({ id, pieces }) => (pieces.some(has) ? (this.textsOf[id] ?? []) : [])));
    const begins = textsWith(({ start }) => start === 0);
    const ends = textsWith(({ start, longest }) => start + longest === word.length);
    const inText = new Map<number, Piece[]>();
    for (const { id, pieces } of found) {
      for (const text of this.textsOf[id] ?? []) {
        if (this.texts[text]?.field === "SUMMARY" || (qualities[text] ?? NONE) <= PART) continue;
        if (!begins.has(text) || !ends.has(text)) continue;
        inText.set(text, [...(inText.get(text) ?? []), ...pieces]);
      }
    }
    for (const [text, pieces] of inText) if (isMadeOf(word, pieces)) qualities[text] = PART;
  }

  /** The texts that have all of some words, but for their endings. */
  private withAll(words: readonly string[]): readonly number[] {
    const stems = [...new Set(words.map((word) => searchWord(word).stem))];
    const lists = stems.map((stem) => {
      const ids = this.wordsByStem.get(stem) ?? [];
      return new Set(ids.flatMap((id) => this.textsOf[id] ?? []));
    });
    const [first = new Set<number>(), ...others] = lists;
    return [...first].filter((text) => others.every((list) => list.has(text)));
  }

  /** Offers what has a word that looks like one of some words, the more alike the better. */
  private offerAlike(best: Best, words: readonly string[], scope: Scope): void {
    const wanted = contentWords(words).slice(0, MOST_WORDS).map(searchWord);
    for (const [id, { key }] of this.words.entries()) {
      const alike = wanted.reduce((most, word) => Math.max(most, likeness(word.key, key)), 0);
      if (alike < LEAST_LIKENESS) continue;
      for (const index of this.textsOf[id] ?? []) {
        const text = this.texts[index];
        if (text === undefined || text.field === "SUMMARY" || !this.isAdmitted(index, scope)) continue;
        best.offer(text.thing, index, Math.round((1 - alike) * 100));
      }
    }
  }
}

/** Places of names that are the text but for one typing error or two: they come before those with a word that is near. */
const WHOLE_NAMES = 2;

/** Whether a word stands in another, or its stem at the end of one, as that of Konto in Nutzerkonten. */
const isPart = (word: SearchWord, other: SearchWord): boolean =>
  other.key.includes(word.key) ||
  other.plain.includes(word.plain) ||
  (word.stem.length >= SHORTEST_STEM && other.stem.endsWith(word.stem));

/** Whether a word has the letters of the stem of another, but for e, which umlauts may have and not have. */
const mayContain = (word: SearchWord, part: SearchWord): boolean =>
  (part.stemLetters & ~word.letters & ~letterBit("e")) === 0;

/** Whether two words have letters enough in common to be near: each typing error concerns two letters at most. */
function mayBeNear(word: SearchWord, other: SearchWord, most: number, begun: boolean): boolean {
  const length = begun ? Math.min(other.key.length, word.key.length) : other.key.length;
  if (Math.abs(length - word.key.length) > most) return false;
  // Of what is only begun, letters may be missing, but not be others.
  if (begun) return differentLetters(word.letters & ~other.letters, 0) <= most;
  return differentLetters(word.letters, other.letters) <= 2 * most;
}
