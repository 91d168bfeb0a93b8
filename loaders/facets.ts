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

interface Tally {
  readonly groups: Set<string>;
  items: number;
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
  const asked = names.map((name) => ({ ...dimensions[name], tally: new Map<string | null, Tally>() }));
  for (const item of items) {
    if (pace.isDue()) await pace.rest();
    const values = asked.map(({ of }) => of(item));
    let failed = 0;
    let failing = -1;
    for (const [index, { wanted }] of asked.entries()) {
      if (wanted?.has(values[index] ?? null) !== false) continue;
      failed++;
      failing = index;
    }
    if (failed === 0) kept.push(item);
    if (failed > 1) continue;
    const group = groupOf(item);
    for (const [index, { tally }] of asked.entries()) {
      if (failed === 1 && index !== failing) continue;
      const value = values[index] ?? null;
      const known = tally.get(value) ?? { groups: new Set(), items: 0 };
      tally.set(value, known);
      known.groups.add(group);
      known.items++;
    }
  }
  const counted = names.map((name, index) => {
    const counts = [...(asked[index]?.tally ?? [])].map(([value, { groups, items }]) => ({
      value,
      count: groups.size,
      items,
    }));
    counts.sort((a, b) => b.count - a.count || b.items - a.items || order(a.value ?? "", b.value ?? ""));
    return [name, counts] as const;
  });
  return { kept, facets: new Map(counted) };
}
