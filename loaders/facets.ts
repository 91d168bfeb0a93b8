/** Facets: how many of the items of a list have which value, as those expect who narrow a search step by step. */
import { order } from "./days.js";
import type { Pace } from "./pace.js";

/** What a facet tells apart, and which values are asked for; null for all. */
export interface Dimension<T> {
  readonly of: (item: T) => string | null;
  readonly wanted: ReadonlySet<string | null> | null;
}
/** How often a value occurs. */
export interface FacetCount {
  readonly value: string | null;
  /** Different groups. */
  readonly count: number;
  readonly items: number;
}

/** Items that pass all filters, and for each facet how many of those that pass all filters but its own have which value. */
export async function faceted<T, Name extends string>(
  items: readonly T[],
  groupOf: (item: T) => string,
  dimensions: Readonly<Record<Name, Dimension<T>>>,
  pace: Pace,
): Promise<{ readonly kept: readonly T[]; readonly facets: ReadonlyMap<Name, readonly FacetCount[]> }> {
  const names = Object.keys(dimensions) as Name[];
  const kept: T[] = [];
  const tallies = new Map<Name, Map<string | null, { groups: Set<string>; items: number }>>(
    names.map((name) => [name, new Map()]),
  );
  for (const item of items) {
    if (pace.isDue()) await pace.rest();
    const values = new Map(names.map((name) => [name, dimensions[name].of(item)] as const));
    const failed = names.filter((name) => dimensions[name].wanted?.has(values.get(name) ?? null) === false);
    if (failed.length === 0) kept.push(item);
    if (failed.length > 1) continue;
    for (const name of failed.length === 1 ? failed : names) {
      const value = values.get(name) ?? null;
      const tally = tallies.get(name)?.get(value) ?? { groups: new Set(), items: 0 };
      tallies.get(name)?.set(value, tally);
      tally.groups.add(groupOf(item));
      tally.items++;
    }
  }
  const counted = names.map((name) => {
    const counts = [...(tallies.get(name) ?? [])].map(([value, { groups, items }]) => ({
      value,
      count: groups.size,
      items,
    }));
    counts.sort((a, b) => b.count - a.count || b.items - a.items || order(a.value ?? "", b.value ?? ""));
    return [name, counts] as const;
  });
  return { kept, facets: new Map(counted) };
}
