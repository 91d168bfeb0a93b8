/** What a check is: it says what it observed, or throws. */

/** One check; it returns what was observed, in one line. */
export type Check = () => Promise<string>;

/** Fails a check. */
export class Failed extends Error {
  override readonly name = "Failed";
}

/** Fails where a condition does not hold. */
export function expect(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Failed(otherwise);
}

/** The value below which a share of others lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** How long others may wait meanwhile, in milliseconds at p99: a tenth of a second, or on a busy machine three times what they wait anyway. */
export function allowedWait(anyway: readonly number[]): number {
  return Math.max(100, 3 * percentile(anyway, 0.99));
}

/** Numbers below 1 in an order that a seed repeats (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
