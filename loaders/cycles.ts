/** Things that depend on each other in a circle. */

/** A step from one thing to another. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** A circle: a shortest way round, and all that is entangled with it. */
export interface Cycle {
  /** The things of a shortest way round, in order; the first follows the last. It begins with the least id. */
  readonly ids: readonly string[];
  /** All things that lead to each other, sorted by id: those of the way round, and more where several circles meet. */
  readonly entangled: readonly string[];
}

/** One circle for each set of things that all lead to each other, by the least id of the set. */
export function cyclesOf(steps: readonly Step[]): readonly Cycle[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of steps) {
    next.set(from, [...(next.get(from) ?? []), to]);
    if (!next.has(to)) next.set(to, []);
  }
  for (const [from, ends] of next) next.set(from, [...new Set(ends)].sort());
  return components(next)
    .flatMap((entangled) => {
      const inside = new Set(entangled);
      const ways = entangled.flatMap((id) => {
        const way = wayRound(id, next, inside);
        return way === null ? [] : [way];
      });
      const [ids] = ways.sort((a, b) => a.length - b.length);
      return ids ? [{ ids, entangled }] : [];
    })
    .sort((a, b) => (String(a.entangled[0]) < String(b.entangled[0]) ? -1 : 1));
}

/** The shortest way from a thing back to itself within a set, or null: breadth-first, ends in the order of their ids. */
function wayRound(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  inside: ReadonlySet<string>,
): readonly string[] | null {
  const before = new Map<string, string>();
  let frontier = [start];
  while (frontier.length > 0) {
    const reached: string[] = [];
    for (const here of frontier) {
      for (const id of next.get(here) ?? []) {
        if (id === start) return roundFrom(start, here, before);
        if (!inside.has(id) || before.has(id)) continue;
        before.set(id, here);
        reached.push(id);
      }
    }
    frontier = reached;
  }
  return null;
}

/** The way from a start to its last thing by the steps before each, turned so that it begins with the least id. */
function roundFrom(start: string, last: string, before: ReadonlyMap<string, string>): readonly string[] {
  const ids = [last];
  for (let here = last; here !== start; ) {
    here = before.get(here) ?? start;
    ids.unshift(here);
  }
  const [least = start] = ids.toSorted();
  const begin = ids.indexOf(least);
  return [...ids.slice(begin), ...ids.slice(0, begin)];
}

/** The sets of things that all lead to each other (Tarjan), each sorted; a thing alone is a set of its own. */
function components(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const lower = (id: string, to: number | undefined) => low.set(id, Math.min(low.get(id) ?? 0, to ?? 0));
  for (const root of [...next.keys()].sort()) {
    if (index.has(root)) continue;
    // A stack of our own: a chain of dependencies may be deeper than the stack of calls.
    const path: { readonly id: string; readonly ends: Iterator<string> }[] = [];
    const enter = (id: string) => {
      low.set(id, index.size);
      index.set(id, index.size);
      open.push(id);
      isOpen.add(id);
      path.push({ id, ends: (next.get(id) ?? [])[Symbol.iterator]() });
    };
    enter(root);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const { id, ends } = here;
      const step = ends.next();
      if (!step.done) {
        if (!index.has(step.value)) enter(step.value);
        else if (isOpen.has(step.value)) lower(id, index.get(step.value));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.id, low.get(id));
      if (low.get(id) !== index.get(id)) continue;
      const set = open.splice(open.lastIndexOf(id));
      for (const each of set) isOpen.delete(each);
      found.push(set.sort());
    }
  }
  return found;
}
