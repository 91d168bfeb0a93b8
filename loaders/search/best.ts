/** How well things match, and their order. */

/** How a text matches, best first. */
export const matchClasses = ["NAME", "ALIAS", "INFLECTED", "PREFIX", "WORD", "PART", "TEXT", "NEAR"] as const;
export type MatchClass = (typeof matchClasses)[number];

/** How well a word matches a text: whole, a part, with one typing error or two; NONE is not at all. */
export const [WHOLE, PART, NEAR, NONE] = [0, 1, 2, 255];

/** Places in the order of hits: names as they are written, then the classes, and the last of them from near to far. */
export const AS_WRITTEN = 0;
const places = new Map(matchClasses.map((name, place) => [name, place + 1]));
export const placeOf = (name: MatchClass) => places.get(name) ?? 0;
export const classAt = (place: number): MatchClass =>
  matchClasses[Math.min(Math.max(place, 1), matchClasses.length) - 1] ?? "NEAR";

/** The best match of each thing. */
export class Best {
  private readonly places: Uint8Array;
  private readonly texts: Int32Array;

  constructor(things: number) {
    this.places = new Uint8Array(things).fill(NONE);
    this.texts = new Int32Array(things);
  }
  /** Takes a match where it is better than what is known; of two that are as good, the text that comes first. */
  offer(thing: number, text: number, place: number): void {
    const known = this.places[thing] ?? NONE;
    if (place > known || (place === known && text >= (this.texts[thing] ?? 0))) return;
    this.places[thing] = place;
    this.texts[thing] = text;
  }
  isEmpty(): boolean {
    return this.places.every((place) => place === NONE);
  }
  placeOf(thing: number): number {
    return this.places[thing] ?? NONE;
  }
  textOf(thing: number): number {
    return this.texts[thing] ?? 0;
  }
  /** The things that match, best first; of those that match as well, in their own order. */
  ranked(): readonly number[] {
    const count = this.places.length;
    const keys: number[] = [];
    for (let thing = 0; thing < count; thing++) {
      const place = this.placeOf(thing);
      if (place !== NONE) keys.push(place * count + thing);
    }
    return Array.from(Float64Array.from(keys).sort(), (key) => key % count);
  }
}
