/**
 * What can be searched for, in memory: the names, numbers, titles and summaries of one revision, and who matches a text how well.
 *
 * No engine is asked for words: the full-text indexes of both part and rank texts in their own ways. Each way to match is
 * tried on each text, so that nothing that is added takes a hit away.
 */
import type { SearchFacts, SearchRelationRow, SearchTextRow, SearchThingRow } from "../../graph/queries.js";
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
import { wordsFor, wordsForRole } from "../../graph/vocabulary.js";
import { order } from "../days.js";
import { Pace } from "../pace.js";
import { inScope, type Scope, stands } from "../time.js";
import { AS_WRITTEN, Best, classAt, type MatchClass, NEAR, NONE, PART, placeOf, WHOLE } from "./best.js";
import { endsOf, isMadeOf, mayBeCompound, type Piece, piecesIn, placesOf } from "./compounds.js";
import { keysOf, type Mention, mentionsAtEnd, mentionsIn, type Reading, readingsOf, without } from "./readings.js";
import {
  beginOf,
  type Companion,
  isDescribing,
  isNaming,
  isSecondary,
  officeOf,
  type SearchedText,
  type SearchedThing,
  type SearchField,
  textsOfThing,
} from "./texts.js";

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

/** What an index is filled with. */
export interface SearchRows {
  readonly things: readonly SearchThingRow[];
  readonly texts: readonly SearchTextRow[];
  readonly relations: readonly SearchRelationRow[];
}

/** Words of a search that count; longer ones are found by their names as a whole. */
const MOST_WORDS = 16;
/** Shorter words are not looked for inside others. */
const SHORTEST_PART = 4;
/** Shorter words are no begins or ends of others, unless they are still being typed. */
const SHORTEST_BEGIN = 3;
/** Texts that are no longer begin a name only with whole words of it, unless they are still being typed. */
const LONGEST_SHORT = 3;
/** Longer names are not looked through for typing errors as a whole; their words are. */
const LONGEST_NEAR = 60;
/** Less alike words are not suggested. */
const LEAST_LIKENESS = 0.4;

/** What a search gave: things in their order, and of each thing which of the words it has, a bit for each. */
interface Found {
  readonly best: Best;
  /** Words that it has at least in part, and whole. */
  readonly had: Uint16Array;
  readonly known: Uint16Array;
}

/** A text without the words for what the thing is, or without the name of what it belongs to, which a search must say. */
interface Bare {
  readonly index: number;
  readonly kind: boolean;
  readonly mention: boolean;
}

/** Things before parts of decisions and documents, then the more related, then in German order. */
const inRank = (a: SearchThingRow, b: SearchThingRow): number =>
  Number(isSecondary(a.type)) - Number(isSecondary(b.type)) ||
  b.related - a.related ||
  order(a.sortKey, b.sortKey) ||
  order(a.id, b.id);

/** Values by what is looked for, as numbers of texts or words. */
type Lists<Value = number> = Map<string, Value[]>;

function addTo<Value>(lists: Lists<Value>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Rows by their thing. */
function byThing<Row extends SearchFacts>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const lists: Lists<Row> = new Map();
  for (const row of rows) addTo(lists, row.thing, row);
  return lists;
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
  /** The same of texts without what says what the thing is, or what it belongs to: `91c` of Art. 91c GG. */
  private readonly bareByWhole: Lists<Bare> = new Map();
  private readonly bareByStem: Lists<Bare> = new Map();
  /** The names as a whole, in order, and their letters. */
  private wholes: readonly string[] = [];
  private lettersOfWholes = new Int32Array();
  /** Of each thing the words by which it is said to be what it is. */
  private readonly implied: readonly ReadonlySet<string>[];

  /**
   * @param things in the order in which those that match as well are given
   * @param truncated whether the record has more than search looks at
   */
  private constructor(
    private readonly things: readonly SearchedThing[],
    readonly truncated: boolean,
  ) {
    this.firstText = new Int32Array(things.length + 1);
    const kept = new Map<string, ReadonlySet<string>>();
    this.implied = things.map(({ type, kind, officeRole }) => {
      const said = wordsFor(type, kind, officeRole);
      const words = kept.get(said) ?? new Set(plainWords(said).map((word) => searchWord(word).stem));
      kept.set(said, words);
      return words;
    });
  }

  /** Fills an index with rows in any order. */
  static async of({ things, texts, relations }: SearchRows, truncated: boolean): Promise<SearchIndex> {
    const ranked = [...things].sort(inRank);
    const [statements, joined] = [byThing(texts), byThing(relations)];
    const places = new Map(ranked.map(({ id }, place) => [id, place]));
    const others = {
      placeOf: (id: string) => places.get(id),
      nameOf: (id: string) => ranked[places.get(id) ?? -1]?.name ?? id,
    };
    const kept = ranked.map(({ id, type, kind, officeRole, existsFrom, knownFrom, sources }) => ({
      ...{ id, type, kind, officeRole, existsFrom, knownFrom, sources },
    }));
    const index = new SearchIndex(kept, truncated);
    const pace = new Pace(() => undefined);
    const ids = new Map<string, number>();
    for (const [thing, row] of ranked.entries()) {
      index.firstText[thing] = index.texts.length;
      const own = textsOfThing(thing, row, statements.get(row.id) ?? [], joined.get(row.id) ?? [], others);
      for (const [text, words] of own) {
        index.add(text, words, ids);
        if (pace.isDue()) await pace.rest();
      }
    }
    for (const place of index.texts.keys()) {
      index.addWithoutCompanions(place);
      if (pace.isDue()) await pace.rest();
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
    if (isDescribing(text)) return;
    addTo(this.byWhole, text.whole, index);
    addTo(this.byStem, stemKey(words), index);
    for (const { words: left, kind } of readingsOf(words, null)) this.addBare(index, left, kind, false);
  }

  /** Adds a text without the names of what it belongs to with which it ends; of an office, each of several in one text. */
  private addWithoutCompanions(index: number): void {
    const text = this.texts[index];
    if (!text || text.companions.length === 0 || text.field === "SUMMARY") return;
    const belongs = new Set(text.companions.map(({ thing }) => thing));
    for (const words of phrasesOf(text)) {
      if (text.field === "OFFICE") this.addBare(index, words, null, true);
      for (const mention of mentionsAtEnd(words)) {
        if (![...this.mentioned(mention)].some((thing) => belongs.has(thing))) continue;
        for (const { words: left, kind } of readingsOf(without(words, mention), mention))
          this.addBare(index, left, kind, true);
      }
    }
  }

  /** Adds what is left of a text where the word for its kind or the name of what it belongs to was left out. */
  private addBare(index: number, words: readonly string[], kind: string | null, mention: boolean): void {
    if (words.length === 0 || (kind === null && !mention)) return;
    const text = this.texts[index];
    if (kind !== null && !this.impliedBy(text?.thing ?? 0).has(searchWord(kind).stem)) return;
    const { whole, stems } = keysOf(words);
    const bare: Bare = { index, kind: kind !== null, mention };
    addTo(this.bareByWhole, whole, bare);
    addTo(this.bareByStem, stems, bare);
  }

  /** The things that a name in a text stands for. */
  private mentioned({ whole, stems }: Mention, admits: (text: number) => boolean = () => true): ReadonlySet<number> {
    const names = [...(this.byWhole.get(whole) ?? []), ...(this.byStem.get(stems) ?? [])];
    return new Set(
      names.flatMap((index) => {
        const text = this.texts[index];
        return text && isNaming(text) && admits(index) ? [text.thing] : [];
      }),
    );
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
    const ranked = this.latestFirst(best);
    return ranked.map((thing) => this.hit(thing, best.textOf(thing), classAt(best.placeOf(thing))));
  }

  /** The things that match, best first; of those that do by an office, and as well, the latest to hold one first. */
  private latestFirst(best: Best): readonly number[] {
    const ranked = [...best.ranked()];
    const slots = new Map<number, number[]>();
    for (const [slot, thing] of ranked.entries()) {
      if (this.texts[best.textOf(thing)]?.field !== "OFFICE") continue;
      const place = best.placeOf(thing);
      slots.set(place, [...(slots.get(place) ?? []), slot]);
    }
    const begin = (thing: number) => beginOf(this.texts[best.textOf(thing)]?.row ?? null);
    for (const list of slots.values()) {
      const holders = list.map((slot) => ranked[slot] ?? 0).sort((a, b) => order(begin(b), begin(a)));
      for (const [index, slot] of list.entries()) ranked[slot] = holders[index] ?? 0;
    }
    return ranked;
  }

  /**
   * Where nothing was found: what a text names, then what has its rarest word and the most of the others. Where it names
   * nothing and no word is known, what has the most of its words in part, or looks most like one of them.
   */
  suggest(text: string, scope: Scope, isListed: (thing: SearchedThing) => boolean = () => true): readonly SearchHit[] {
    const words = plainWords(text);
    const { had, known } = this.search(text, scope, false);
    const best = new Best(this.things.length);
    const listed = [...this.things.keys()].filter((thing) => {
      const known = this.things[thing];
      return known !== undefined && isListed(known) && this.isAdmitted(this.firstText[thing] ?? 0, scope);
    });
    const terms = searchedWords(words);
    const counts = terms.map((_, term) => listed.filter((thing) => bitOf(known[thing], term)).length);
    const isRarer = (a: number, b: number) =>
      (counts[a] ?? 0) - (counts[b] ?? 0) || (terms[b]?.key.length ?? 0) - (terms[a]?.key.length ?? 0);
    const [rarest] = [...terms.keys()].filter((term) => counts[term]).sort(isRarer);
    for (const thing of listed) {
      const has = had[thing] ?? 0;
      if (has === 0 || (rarest !== undefined && !bitOf(known[thing], rarest))) continue;
      best.offer(thing, this.firstText[thing] ?? 0, MOST_WORDS * 2 - bitsOf(has));
    }
    const isNamed = new Set(listed);
    for (const mention of mentionsIn(words.slice(0, MOST_WORDS))) {
      const stems = searchedWords(words.slice(mention.start, mention.start + mention.length)).map(({ stem }) => stem);
      const rank = [...terms.keys()].sort(isRarer).findIndex((term) => stems.includes(terms[term]?.stem ?? ""));
      for (const thing of this.mentioned(mention, (index) => this.isAdmitted(index, scope)))
        if (isNamed.has(thing)) best.offer(thing, this.firstText[thing] ?? 0, Math.max(0, rank));
    }
    if (best.isEmpty()) this.offerAlike(best, words, scope);
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
    const found = { best, had: new Uint16Array(this.things.length), known: new Uint16Array(this.things.length) };
    const words = plainWords(text);
    if (words.length === 0) return found;
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
    offer(this.byStem.get(stemKey(words)), () => placeOf("INFLECTED"));
    for (const reading of this.readings(words, admits)) {
      const fits = this.fitting(reading, scope);
      const { whole, stems } = keysOf(reading.words);
      const placeIf = (name: MatchClass) => (text: SearchedText) => (fits(text) ? placeOf(name) : null);
      offer(this.byWhole.get(whole), placeIf("ALIAS"));
      offer(this.byStem.get(stems), placeIf("INFLECTED"));
      const said = (bares: readonly Bare[] = []) =>
        bares.filter((bare) => isSaid(bare, reading)).map(({ index }) => index);
      offer(said(this.bareByWhole.get(whole)), placeIf("ALIAS"));
      offer(said(this.bareByStem.get(stems)), placeIf("INFLECTED"));
    }
    const begins = ({ thing }: SearchedText) => placeOf(this.isSecondary(thing) ? "TEXT" : "PREFIX");
    if (begun || whole.length > LONGEST_SHORT) {
      for (const begin of begun ? [whole, wholeKey(plainWords(text, true))] : [whole]) {
        for (const name of this.beginningWith(begin)) offer(this.byWhole.get(name), begins);
      }
    } else {
      offer(this.withAll(words), (name) => (name.whole.startsWith(whole) ? begins(name) : null));
    }
    this.offerWords(found, words, scope, begun);
    for (const [name, edits] of this.nearTo(whole)) {
      offer(this.byWhole.get(name), () => placeOf("NEAR") + edits - 1);
    }
    return found;
  }

  /** A text without a word for what the thing is ("Beschluss 2025/25"), without a name in it ("2025/25 IT-Planungsrat"), or both. */
  private *readings(
    words: readonly string[],
    admits: (text: number) => boolean,
  ): Iterable<Reading & { readonly things: ReadonlySet<number> | null }> {
    const isBare = ({ words: left, kind, mention }: Reading) => left.length > 0 && (kind !== null || mention !== null);
    for (const reading of readingsOf(words, null)) if (isBare(reading)) yield { ...reading, things: null };
    for (const mention of mentionsIn(words.slice(0, MOST_WORDS))) {
      const things = this.mentioned(mention, admits);
      if (things.size === 0) continue;
      for (const reading of readingsOf(without(words, mention), mention))
        if (isBare(reading)) yield { ...reading, things };
    }
  }

  /** Whether the words left out of a text say what a thing is and what it belongs to. */
  private fitting(
    { kind, things }: Reading & { readonly things: ReadonlySet<number> | null },
    scope: Scope,
  ): (text: SearchedText) => boolean {
    const stem = kind === null ? null : searchWord(kind).stem;
    return ({ thing, companions }) =>
      (stem === null || this.impliedBy(thing).has(stem)) &&
      (things === null || companions.some((companion) => things.has(companion.thing) && joins(companion, scope)));
  }

  /** The words by which a thing is said to be what it is. */
  private impliedBy(thing: number): ReadonlySet<string> {
    return this.implied[thing] ?? new Set();
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

  /** Whether a text is part of an answer: a name of any day that stands, a summary or office of the day and the sources asked for. */
  private isAdmitted(index: number, scope: Scope): boolean {
    const text = this.texts[index];
    if (!text || text.row === null) return true;
    return isDescribing(text) ? inScope(text.row, scope) : text.row.status !== "NEGATED" && stands(text.row, scope);
  }

  /**
   * Offers the things whose texts have all words, or parts of words, or what nearly is one, and says which words each thing
   * has. A word that says what the thing is, or stands in a name of what it belongs to, need not stand in a text that has another.
   */
  private offerWords({ best, had, known }: Found, all: readonly string[], scope: Scope, begun: boolean): void {
    const words = searchedWords(all);
    const admits = (index: number) => this.isAdmitted(index, scope);
    const touched = new Uint8Array(this.things.length);
    const terms = words.map((word, index) => this.matching(word, touched, admits, begun && index === words.length - 1));
    const namesOf = this.qualitiesOfNames(terms, admits, begun);
    const bits = new Map<ReadonlySet<string>, number>();
    const everything = (1 << terms.length) - 1;
    for (let thing = touched.indexOf(1); thing >= 0; thing = touched.indexOf(1, thing + 1)) {
      // A word alone is looked for even where it says what the thing is.
      const implied = terms.length > 1 ? this.impliedBits(thing, words, bits) : 0;
      let [has, fullest, most] = [0, -1, 0];
      const end = this.firstText[thing + 1] ?? 0;
      for (let index = this.firstText[thing] ?? end; index < end; index++) {
        let [worst, own, whole] = [WHOLE, 0, 0];
        for (let term = 0; term < terms.length; term++) {
          const quality = terms[term]?.[index] ?? NONE;
          if (quality <= PART) own |= 1 << term;
          if (quality === WHOLE) whole |= 1 << term;
          if (quality > worst && !bitOf(implied, term)) worst = quality;
        }
        if ((own === 0 && (worst <= PART || worst === NONE)) || !admits(index)) continue;
        const count = bitsOf(own);
        if (count > most) [fullest, most] = [index, count];
        has |= own;
        // Who searches for something that is not found means what is called so, and not who works there.
        if (this.texts[index]?.field !== "OFFICE") {
          had[thing] = (had[thing] ?? 0) | own;
          known[thing] = (known[thing] ?? 0) | whole;
        }
        const place = this.placeOf(index, worst);
        if (place !== NONE) best.offer(thing, index, place);
        if (own === 0 || worst === WHOLE || terms.length === 1) continue;
        const beside = this.besideNames(index, terms, namesOf, scope);
        if (beside === null) continue;
        let together = WHOLE;
        for (const [term, quality] of beside.entries()) {
          if (quality <= PART) has |= 1 << term;
          const better = Math.min(terms[term]?.[index] ?? NONE, quality);
          if (better > together && !bitOf(implied, term)) together = better;
        }
        const placeTogether = this.placeOf(index, together);
        if (placeTogether !== NONE) best.offer(thing, index, placeTogether);
      }
      // All words, but not in one text.
      if (most > 0 && (has | implied) === everything) best.offer(thing, fullest, placeOf("TEXT"));
    }
  }

  /** Which of some words say what a thing is, a bit for each. */
  private impliedBits(thing: number, words: readonly SearchWord[], kept: Map<ReadonlySet<string>, number>): number {
    const said = this.impliedBy(thing);
    const known = kept.get(said);
    if (known !== undefined) return known;
    const bits = words.reduce((sum, { stem }, term) => (said.has(stem) ? sum | (1 << term) : sum), 0);
    kept.set(said, bits);
    return bits;
  }

  /** Of things to which others belong, how well their names have each word, or null; a part of a word counts only while it is typed. */
  private qualitiesOfNames(
    terms: readonly Uint8Array[],
    admits: (text: number) => boolean,
    begun: boolean,
  ): (thing: number) => readonly number[] | null {
    const kept = new Map<number, readonly number[] | null>();
    return (thing) => {
      const known = kept.get(thing);
      if (known !== undefined) return known;
      const qualities = terms.map(() => NONE);
      const end = this.firstText[thing + 1] ?? 0;
      for (let index = this.firstText[thing] ?? end; index < end; index++) {
        const text = this.texts[index];
        if (!text || !isNaming(text) || !admits(index)) continue;
        for (const [term, of] of terms.entries()) {
          const quality = of[index] ?? NONE;
          const counts = quality !== PART || (begun && term === terms.length - 1);
          if (counts && quality < (qualities[term] ?? NONE)) qualities[term] = quality;
        }
      }
      const some = qualities.some((quality) => quality !== NONE) ? qualities : null;
      kept.set(thing, some);
      return some;
    };
  }

  /** How well the names of what a text belongs to have each word; null where they have all those that the text itself has. */
  private besideNames(
    index: number,
    terms: readonly Uint8Array[],
    namesOf: (thing: number) => readonly number[] | null,
    scope: Scope,
  ): readonly number[] | null {
    const text = this.texts[index];
    if (!text || text.companions.length === 0 || text.field === "SUMMARY") return null;
    const names = text.companions.flatMap((companion) => {
      const of = namesOf(companion.thing);
      return of !== null && joins(companion, scope) ? [of] : [];
    });
    if (names.length === 0) return null;
    const beside = terms.map((_, term) => names.reduce((least, of) => Math.min(least, of[term] ?? NONE), NONE));
    const isOwn = terms.some((of, term) => (of[index] ?? NONE) <= PART && (beside[term] ?? NONE) > PART);
    return isOwn ? beside : null;
  }

  /** Where in the order of hits a text stands of whose words one matches no better than so. */
  private placeOf(index: number, worst: number): number {
    const { thing, field } = this.texts[index] ?? { thing: 0, field: "NAME" };
    const describes = isDescribing({ field });
    if (worst > PART) return describes || worst === NONE ? NONE : placeOf("NEAR") + WHOLE_NAMES + worst - NEAR;
    if (describes || this.isSecondary(thing)) return placeOf("TEXT");
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
    const mayEnd = !isNumber && !mayBePart && word.key.length >= SHORTEST_BEGIN;
    const most = editsAllowed(word.key);
    for (const [id, other] of this.words.entries()) {
      let quality = NONE;
      if (other.stem === word.stem) quality = WHOLE;
      else if (mayBegin && other.key.startsWith(word.key)) quality = PART;
      else if (mayBePart && mayContain(other, word) && isPart(word, other)) quality = PART;
      else if (mayEnd && other.key.endsWith(word.key)) quality = PART;
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
        if (text === undefined || isDescribing(text) || !this.isAdmitted(index, scope)) continue;
        best.offer(text.thing, index, Math.round((1 - alike) * 100));
      }
    }
  }
}

/** The words of a search that count, each once. */
const searchedWords = (words: readonly string[]): readonly SearchWord[] =>
  [...new Set(contentWords(words))].slice(0, MOST_WORDS).map(searchWord);

const bitOf = (bits: number | undefined, place: number): boolean => (((bits ?? 0) >> place) & 1) === 1;

/** How many bits are set. */
function bitsOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Whether a thing belongs to another for a scope; what it belonged to on any day counts, as names do. */
const joins = ({ row }: Companion, scope: Scope): boolean => row.status !== "NEGATED" && stands(row, scope);

/** Whether a text says what was left out of another: the word for what the thing is, the name of what it belongs to, or either. */
const isSaid = (bare: Bare, { kind, mention }: Reading): boolean =>
  (bare.mention && mention !== null) || (bare.kind && kind !== null);

/** The texts that are looked for without the names of what they belong to: of an office, each that a source names in one. */
function phrasesOf({ field, text, row }: SearchedText): (readonly string[])[] {
  if (field !== "OFFICE" || row === null || !("role" in row)) return [plainWords(text)];
  const offices = officeOf(row).split(/[,;/()]| und /);
  return [...offices, ...wordsForRole(row.role).split(" ")].map((office) => plainWords(office));
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
