/**
 * The cheapest simple paths between two things of a graph in memory, in their order: by cost, then length, then ids.
 *
 * Costs add up as logarithms; here they are kept as products of whole numbers, so that equal costs are equal and not
 * only nearly so: of a path through things with the degrees a and b that is 2a · 2b, and its cost the logarithm of it.
 */
import { order } from "./days.js";
import type { Pace } from "./pace.js";

/** A graph to find paths in. */
export interface PathGraph {
  /** Things next to each thing; who is next to another has it beside itself. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many things each thing is related to; may be more than are neighbours here. */
  readonly degrees: ReadonlyMap<string, number>;
}

/** A path: its things in order, both ends among them. */
export interface SimplePath {
  readonly ids: readonly string[];
  /** The sum of 1 + log2(degree) over the things between the ends. */
  readonly cost: number;
}

/** What to find. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** Hops at most. */
  readonly maxLength: number;
  /** Paths at most. */
  readonly count: number;
  /** Beginnings of paths looked at at most. */
  readonly ceiling: number;
}

/** The paths found, and whether the ceiling ended the search. */
export interface FoundPaths {
  readonly paths: readonly SimplePath[];
  readonly truncated: boolean;
}

/** What the rest of a path costs: the product of the things still between, and the hops. */
interface Rest {
  readonly product: number;
  readonly hops: number;
}
const isLess = (a: Rest, b: Rest | undefined) =>
  b === undefined || a.product < b.product || (a.product === b.product && a.hops < b.hops);

/** The beginning of a path, with what it costs so far and what the cheapest way on would make it cost as a whole. */
interface Beginning {
  readonly ids: readonly string[];
  readonly product: number;
  readonly whole: Rest;
}

/** Finds the cheapest paths that visit nothing twice. */
export async function cheapestPaths(graph: PathGraph, question: PathQuestion, pace: Pace): Promise<FoundPaths> {
  const { from, to, maxLength, count, ceiling } = question;
  const factorOf = (id: string) => (id === from || id === to ? 1 : 2 * (graph.degrees.get(id) ?? 1));
  const rests = await restsTo(graph, question, factorOf, pace);
  const paths: SimplePath[] = [];
  const open = new Heap();
  const start = rests[maxLength]?.get(from);
  if (start) open.push({ ids: [from], product: 1, whole: start });
  let looked = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const last = next.ids.at(-1) ?? from;
    if (last === to) {
      paths.push({ ids: next.ids, cost: Math.log2(next.product) });
      if (paths.length === count) break;
      continue;
    }
    const left = rests[maxLength - next.ids.length];
    for (const id of graph.neighbours.get(last) ?? []) {
      if (pace.isDue()) await pace.rest();
      const rest = left?.get(id);
      if (!rest || next.ids.includes(id)) continue;
      if (++looked > ceiling) return { paths, truncated: true };
      const product = next.product * factorOf(id);
      const whole = { product: product * rest.product, hops: next.ids.length + rest.hops };
      open.push({ ids: [...next.ids, id], product, whole });
    }
  }
  return { paths, truncated: false };
}

/** By hops that are left: what the cheapest rest from each thing to the end costs, the thing itself not counted. */
async function restsTo(
  { neighbours }: PathGraph,
  { from, to, maxLength }: PathQuestion,
  factorOf: (id: string) => number,
  pace: Pace,
): Promise<readonly ReadonlyMap<string, Rest>[]> {
  const rests: Map<string, Rest>[] = [new Map([[to, { product: 1, hops: 0 }]])];
  // Only what changed with the last hop can make something else cheaper.
  let changed = new Map(rests[0]);
  for (let left = 1; left <= maxLength; left++) {
    const known = new Map(rests[left - 1]);
    const better = new Map<string, Rest>();
    for (const [id, rest] of changed) {
      const onward = { product: rest.product * factorOf(id), hops: rest.hops + 1 };
      for (const before of id === from ? [] : (neighbours.get(id) ?? [])) {
        if (pace.isDue()) await pace.rest();
        if (before === to || !isLess(onward, known.get(before))) continue;
        known.set(before, onward);
        better.set(before, onward);
      }
    }
    rests.push(known);
    changed = better;
  }
  return rests;
}

/**
 * Whether a beginning comes first: its whole path is cheaper, then shorter, then comes first by ids. A beginning of another is
 * as cheap at most and comes before it, so whole paths leave the heap in their order.
 */
function comesFirst(a: Beginning, b: Beginning): boolean {
  if (a.whole.product !== b.whole.product) return a.whole.product < b.whole.product;
  if (a.whole.hops !== b.whole.hops) return a.whole.hops < b.whole.hops;
  for (const [index, id] of a.ids.entries()) {
    const other = b.ids[index];
    if (other === undefined) return false;
    if (id !== other) return order(id, other) < 0;
  }
  return a.ids.length < b.ids.length;
}

/** A binary heap of beginnings. */
class Heap {
  private readonly items: Beginning[] = [];

  push(item: Beginning): void {
    this.items.push(item);
    let at = this.items.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Beginning | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return first;
    this.items[0] = last;
    for (let at = 0; ; ) {
      const child = [2 * at + 1, 2 * at + 2].reduce((best, one) => (this.isBefore(one, best) ? one : best), at);
      if (child === at) return first;
      this.swap(at, child);
      at = child;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.items[one], this.items[other]];
    return a !== undefined && b !== undefined && comesFirst(a, b);
  }

  private swap(one: number, other: number): void {
    const [a, b] = [this.items[one], this.items[other]];
    if (a !== undefined && b !== undefined) [this.items[one], this.items[other]] = [b, a];
  }
}
