/**
 * How two things hang together: the cheapest paths between them. The walk goes from both ends, level by level over the loaders, so that
 * reads grow with the length of the paths only; the paths are then found in what it came by.
 */
import type { RelationRow } from "../graph/queries.js";
import { cheapestPaths, type FoundPaths, type PathGraph } from "./cheapestPaths.js";
import { order } from "./days.js";
import type { RelationFact } from "./facts.js";
import type { Loaders } from "./index.js";
import type { Pace } from "./pace.js";
import type { WalkLoaders } from "./reach.js";
import { isAskedFor, type Scope, validityIn } from "./time.js";

/** Things at most whose relations are followed in one level, those of both ends together. */
export const LEVEL_THINGS = 500;
/** Relations at most of a thing that paths lead through; beyond, it is a hub, and only where they begin or end. */
export const HUB_RELATIONS = 1_000;
/** Beginnings of paths at most that are looked at. */
const PATH_BEGINNINGS = 50_000;
/** Things at most that are named where the ceiling cut. */
const CUT_SHOWN = 10;

/** Types of relation that make everything neighbours of everything, and are walked only where they are asked for. */
export const UNWALKED = ["MENTIONS", "DOCUMENTED_IN", "DECIDED_AT", "DUE_AT", "HELD_BY"] as const;

/** Over which relations to go. */
export interface PathFilter {
  /** Only relations of these types; null walks all. */
  readonly via: ReadonlySet<string> | null;
  /** No relations of these types. */
  readonly notVia: ReadonlySet<string>;
}

/** What to find. */
export interface PathsQuestion extends PathFilter {
  readonly from: string;
  readonly to: string;
  /** No way through these things. */
  readonly avoid: ReadonlySet<string>;
  readonly maxLength: number;
  readonly count: number;
}

/** What ends a search without a path, in the order in which it is told. */
const PATH_STOPS = [
  "NOTHING_LEFT",
  "MAX_LENGTH",
  "CEILING",
  "VIA",
  "NOT_VIA",
  "AVOID",
  "TIME",
  "SOURCES",
  "INFERENCE",
  "CHOICE",
] as const;
/** What ended a search without a path. */
export type PathStop = (typeof PATH_STOPS)[number];

/** One hop of a path, with all relations between its two things, the surest first. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly facts: readonly [RelationFact, ...RelationFact[]];
}

/** A path from one thing to another. */
export interface FoundPath {
  readonly from: string;
  readonly hops: readonly Hop[];
  readonly cost: number;
}

/** How far a walk came from one end. */
export interface PathReach {
  readonly things: number;
  readonly depth: number;
}

/** The paths, and what the search came by. */
export interface PathsAnswer {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly FoundPath[];
  readonly truncated: boolean;
  /** Things not all of whose neighbours were followed, those with the most left out first. */
  readonly cutAt: readonly string[];
  readonly reachedFrom: PathReach;
  readonly reachedTo: PathReach;
  /** Empty where there is a path. */
  readonly stoppedBy: readonly PathStop[];
}

/** All relations of a thing that are part of the scope. */
export async function factsOf(loaders: WalkLoaders, id: string, scope: Scope) {
  const [out, into] = await Promise.all([loaders.relationsFrom(id, scope), loaders.relationsTo(id, scope)]);
  return { facts: [...out.facts, ...into.facts], truncated: out.truncated || into.truncated };
}

/** Whether a relation is walked. */
export const isWalked = ({ row, from, to }: RelationFact, { via, notVia }: PathFilter): boolean =>
  from !== to && (via === null || via.has(row.predicate)) && !notVia.has(row.predicate);

/** What a thing is next to over the relations that are walked; their number is its degree. */
export async function neighboursOf(
  loaders: WalkLoaders,
  id: string,
  filter: PathFilter,
  scope: Scope,
  pace: Pace,
): Promise<{ readonly others: ReadonlySet<string>; readonly truncated: boolean }> {
  const { facts, truncated } = await factsOf(loaders, id, scope);
  const others = new Set<string>();
  for (const fact of facts) {
    if (pace.isDue()) await pace.rest();
    if (isWalked(fact, filter)) others.add(fact.row.other);
  }
  return { others, truncated };
}

/** A hop over some relations between two things; undefined where there is none. */
export function hopOver(from: string, to: string, facts: readonly RelationFact[], scope: Scope): Hop | undefined {
  const [first, ...more] = facts.toSorted(bySurety(scope));
  return first && { from, to, facts: [first, ...more] };
}

const validities = ["HOLDS", "ASSUMED", "POSSIBLE", "DOES_NOT_HOLD"];
const certainties = ["STATED", "UNCLEAR", "WEAK", "INFERRED"];

/** The surest relation first: stated before derived, in force before planned, holding before assumed; then by statement. */
function bySurety(scope: Scope) {
  const ranks = ({ row }: RelationFact) => [
    Number(row.rule !== null),
    Number(row.status !== null && row.status !== "IN_FORCE"),
    certainties.indexOf(row.certainty),
    validities.indexOf(validityIn(row, scope)),
  ];
  return (a: RelationFact, b: RelationFact) => {
    const [one, other] = [ranks(a), ranks(b)];
    const difference = one.map((rank, index) => rank - (other[index] ?? 0)).find((value) => value !== 0);
    return difference ?? order(a.row.statement, b.row.statement);
  };
}

/** What a search reads with. */
type PathLoaders = WalkLoaders & Pick<Loaders, "relationCount">;

/** The walk from one end. */
class Side {
  /** Things met, with what the cheapest way to each costs that the walk came by. */
  readonly met: Map<string, number>;
  /** Things met last, from which to go on. */
  frontier: string[];
  /** Things whose relations were followed. */
  readonly followed = new Set<string>();
  /** Whether a ceiling kept the walk from going on somewhere. */
  isCut = false;
  depth = 0;

  constructor(readonly end: string) {
    this.met = new Map([[end, 0]]);
    this.frontier = [end];
  }

  get reach(): PathReach {
    return { things: this.met.size - 1, depth: this.depth };
  }
}

/** The cheapest paths between two different things. */
export async function findPaths(loaders: PathLoaders, question: PathsQuestion, scope: Scope): Promise<PathsAnswer> {
  return new Search(loaders, question, scope).answer();
}

class Search {
  private readonly neighbours = new Map<string, Set<string>>();
  private readonly degrees = new Map<string, number>();
  /** How many neighbours of a thing were not followed, because a ceiling cut them. */
  private readonly cut = new Map<string, number>();
  private readonly sides: readonly [Side, Side];
  private readonly pace: Pace;

  constructor(
    private readonly loaders: PathLoaders,
    private readonly question: PathsQuestion,
    private readonly scope: Scope,
  ) {
    this.sides = [new Side(question.from), new Side(question.to)];
    this.pace = loaders.pace();
  }

  async answer(): Promise<PathsAnswer> {
    const { from, to, maxLength, count } = this.question;
    await this.walk();
    const graph = await this.between();
    const ceiling = PATH_BEGINNINGS;
    const found = await cheapestPaths(graph, { from, to, maxLength, count, ceiling }, this.pace);
    const paths = await this.withHops(found);
    const stoppedBy = paths.length === 0 ? await this.reasons() : [];
    const cut = [...this.cut].sort(([a, most], [b, more]) => more - most || order(a, b));
    return {
      from,
      to,
      paths,
      truncated: found.truncated || cut.length > 0,
      cutAt: cut.slice(0, CUT_SHOWN).map(([id]) => id),
      reachedFrom: this.sides[0].reach,
      reachedTo: this.sides[1].reach,
      stoppedBy,
    };
  }

  /** Goes from both ends until the steps of both make up the length; a path of that length is then met from one end or the other. */
  private async walk(): Promise<void> {
    const [one, other] = this.sides;
    for (let left = this.question.maxLength; left > 0; ) {
      // Where one end leads no further, all that it is connected to is known.
      if (one.frontier.length === 0 || other.frontier.length === 0) return;
      const fit = one.frontier.length + other.frontier.length <= LEVEL_THINGS;
      const smaller = other.frontier.length < one.frontier.length ? other : one;
      const next = fit && left > 1 ? [one, other] : [smaller];
      await Promise.all(next.map((side) => this.step(side)));
      left -= next.length;
    }
  }

  /** Follows the relations of all things at the front of one side. */
  private async step(side: Side): Promise<void> {
    const opposite = side === this.sides[0] ? this.sides[1] : this.sides[0];
    const next = new Map<string, number>();
    const { seen, rest } = await this.look(side.frontier);
    for (const id of rest) this.cutOff(id, side);
    side.isCut ||= rest.length > 0;
    for (const { id, others, truncated } of seen) {
      side.followed.add(id);
      side.isCut ||= truncated;
      const before = side.met.get(id) ?? 0;
      const cost = before + (id === side.end ? 0 : 1 + Math.log2(others.size));
      for (const other of others) {
        if (this.pace.isDue()) await this.pace.rest();
        if (this.question.avoid.has(other)) continue;
        this.join(id, other);
        if (side.met.has(other)) continue;
        const known = next.get(other);
        if (known === undefined || cost < known) next.set(other, cost);
      }
    }
    for (const [id, cost] of next) side.met.set(id, cost);
    side.depth++;
    // The other end is where paths end, and they lead through nothing twice. What is met from both ends comes before what is not.
    side.frontier = [...next.keys()]
      .filter((id) => id !== opposite.end)
      .sort(
        (a, b) =>
          Number(opposite.met.has(b)) - Number(opposite.met.has(a)) ||
          (next.get(a) ?? 0) - (next.get(b) ?? 0) ||
          order(a, b),
      );
  }

  /** Reads the neighbours of things, and notes how many each has; hubs, and what is beyond the ceiling of a level, are left as the rest. */
  private async look(ids: readonly string[]) {
    const { from, to } = this.question;
    const level = ids.slice(0, LEVEL_THINGS);
    const isEnd = (id: string) => id === from || id === to;
    const counts = await Promise.all(level.map(async (id) => (isEnd(id) ? 0 : this.loaders.relationCount(id))));
    const hubs = new Set(level.filter((_, index) => (counts[index] ?? 0) > HUB_RELATIONS));
    for (const [index, id] of level.entries()) if (hubs.has(id)) this.cut.set(id, counts[index] ?? 0);
    const seen = await Promise.all(
      level
        .filter((id) => !hubs.has(id))
        .map(async (id) => ({ id, ...(await neighboursOf(this.loaders, id, this.question, this.scope, this.pace)) })),
    );
    for (const { id, others, truncated } of seen) {
      this.degrees.set(id, others.size);
      if (truncated) this.cut.set(id, Number.POSITIVE_INFINITY);
    }
    return { seen, rest: [...hubs, ...ids.slice(LEVEL_THINGS)] };
  }

  private join(a: string, b: string): void {
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.neighbours.get(id);
      if (known) known.add(other);
      else this.neighbours.set(id, new Set([other]));
    }
  }

  /** Notes that the walk does not go on from a thing: at a hub itself, else at those that it was met from. */
  private cutOff(id: string, side: Side): void {
    if (this.cut.has(id)) return;
    for (const from of this.neighbours.get(id) ?? []) {
      if (side.followed.has(from)) this.cut.set(from, (this.cut.get(from) ?? 0) + 1);
    }
  }

  /** The things that may lie on a path of the length asked for, with what they are next to and their degrees. */
  private async between(): Promise<PathGraph> {
    const { from, to, maxLength } = this.question;
    const [fromStart, fromEnd] = [await this.distances(from, to), await this.distances(to, from)];
    const length = (id: string) => (fromStart.get(id) ?? maxLength + 1) + (fromEnd.get(id) ?? maxLength + 1);
    const useful = [...fromStart.keys()].filter((id) => length(id) <= maxLength);
    const unknown = useful.filter((id) => !this.degrees.has(id)).sort((a, b) => length(a) - length(b) || order(a, b));
    const { rest } = await this.look(unknown);
    for (const id of rest) for (const side of this.sides) this.cutOff(id, side);
    const dropped = new Set(rest);
    const kept = new Set(useful.filter((id) => !dropped.has(id)));
    const neighbours = new Map<string, ReadonlySet<string>>();
    for (const id of kept) {
      const near = new Set<string>();
      for (const other of this.neighbours.get(id) ?? []) {
        if (this.pace.isDue()) await this.pace.rest();
        if (kept.has(other)) near.add(other);
      }
      neighbours.set(id, near);
    }
    return { neighbours, degrees: this.degrees };
  }

  /** Hops from one end to each thing, over what the walk came by, and not through the other end. */
  private async distances(end: string, opposite: string): Promise<ReadonlyMap<string, number>> {
    const distances = new Map([[end, 0]]);
    let front = [end];
    for (let hops = 1; hops <= this.question.maxLength && front.length > 0; hops++) {
      const next: string[] = [];
      for (const id of front) {
        if (id === opposite) continue;
        for (const other of this.neighbours.get(id) ?? []) {
          if (this.pace.isDue()) await this.pace.rest();
          if (distances.has(other)) continue;
          distances.set(other, hops);
          next.push(other);
        }
      }
      front = next;
    }
    return distances;
  }

  private withHops({ paths }: FoundPaths): Promise<readonly FoundPath[]> {
    return Promise.all(
      paths.map(async ({ ids, cost }) => {
        const hops = await Promise.all(ids.slice(1).map((to, index) => this.hop(ids[index] ?? this.question.from, to)));
        return { from: this.question.from, hops, cost };
      }),
    );
  }

  private async hop(from: string, to: string): Promise<Hop> {
    // The relations of both were read; those of the thing with fewer are looked through faster.
    const degree = (id: string) => this.degrees.get(id) ?? Number.POSITIVE_INFINITY;
    const [id, other] = degree(to) < degree(from) ? [to, from] : [from, to];
    const { facts } = await factsOf(this.loaders, id, this.scope);
    const between = facts.filter((fact) => fact.row.other === other && isWalked(fact, this.question));
    const hop = hopOver(from, to, between, this.scope);
    if (!hop) throw new Error(`a path leads from ${from} to ${to}, but nothing relates them`);
    return hop;
  }

  /** What ended a search without a path: what was left out at an end that leads no further, else at both. */
  private async reasons(): Promise<readonly PathStop[]> {
    const whole = this.sides.filter(({ frontier, isCut }) => frontier.length === 0 && !isCut);
    const lists = await Promise.all((whole.length > 0 ? whole : this.sides).map((side) => this.filtersAt(side)));
    if (whole.length > 0 && lists.some((list) => list.size === 0)) return ["NOTHING_LEFT"];
    const stops = new Set<PathStop>(lists.flatMap((list) => [...list]));
    if (whole.length === 0 && this.cut.size > 0) stops.add("CEILING");
    if (this.sides.every(({ frontier }) => frontier.length > 0)) stops.add("MAX_LENGTH");
    return PATH_STOPS.filter((stop) => stops.has(stop));
  }

  /** The filters that kept a walk from things that it did not come by otherwise; of a relation that several keep out, all of them. */
  private async filtersAt({ followed, met }: Side): Promise<ReadonlySet<PathStop>> {
    const { scope, loaders } = this;
    const widest: Scope = { ...scope, anyTime: true, statedIn: null, inferred: true, choice: "ALL" };
    const narrowed: readonly (readonly [PathStop, Scope])[] = [
      ["TIME", { ...widest, anyTime: scope.anyTime ?? false }],
      ["SOURCES", { ...widest, statedIn: scope.statedIn }],
      ["INFERENCE", { ...widest, inferred: scope.inferred ?? true }],
    ];
    const stops = new Set<PathStop>();
    for (const id of followed) {
      const [all, part] = await Promise.all([factsOf(loaders, id, widest), factsOf(loaders, id, scope)]);
      const inScope = new Set(part.facts.map(({ row }) => row.statement));
      for (const { row } of all.facts) {
        if (this.pace.isDue()) await this.pace.rest();
        if (met.has(row.other)) continue;
        const outside = narrowed.filter(([, one]) => !isAskedFor(row, one)).map(([stop]) => stop);
        const isLeftOut = outside.length === 0 && !inScope.has(row.statement);
        for (const stop of [...outside, ...(isLeftOut ? ["CHOICE" as const] : []), ...this.notPassedBy(row)])
          stops.add(stop);
      }
    }
    return stops;
  }

  /** Which of the filters of the question a relation does not pass. */
  private notPassedBy({ predicate, other }: Pick<RelationRow, "predicate" | "other">): readonly PathStop[] {
    const { via, notVia, avoid } = this.question;
    return [
      ...(via !== null && !via.has(predicate) ? ["VIA" as const] : []),
      ...(notVia.has(predicate) ? ["NOT_VIA" as const] : []),
      ...(avoid.has(other) ? ["AVOID" as const] : []),
    ];
  }
}
