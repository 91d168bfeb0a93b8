/** Random graphs of dependencies, and what a plain breadth-first search finds in them. */
import fc from "fast-check";
import type { GraphReader } from "../../graph/engine.js";
import type { GraphData } from "../../graph/model.js";
import type { DependencyKind, View } from "../../graph/vocabulary.js";
import type { KeptRows, ReadContext } from "../../loaders/byKey.js";
import { createLoaders } from "../../loaders/index.js";
import type { ReachDirection } from "../../loaders/reach.js";
import type { Scope } from "../../loaders/time.js";
import { world } from "./world.js";

/** The day that the tests of walks ask for. */
export const TODAY = "2025-09-01";
/** No filter but that of the day. */
export const anything: Scope = { asOf: TODAY, statedIn: null };

/** The loaders of a request, which count their reads. */
export function request(reader: GraphReader, kept: KeptRows | null = null, ceiling = 10_000) {
  const reads: string[] = [];
  const context: ReadContext = {
    reader,
    kept,
    ceiling,
    onRead: (query) => reads.push(query),
    onLoad: () => undefined,
    checkTime: () => undefined,
    timeLeft: () => Number.POSITIVE_INFINITY,
    onTimeout: () => undefined,
    onRows: (keep) => keep(),
  };
  return { loaders: createLoaders(context), reads };
}

const letters = ["A", "B", "C", "D", "E", "F", "G", "H"];
const predicates = ["REQUIRES", "ALIGNED_WITH", "CONFORMS_TO", "PART_OF", "INTEGRATES", "SUCCEEDS"] as const;
/** What is no part that anything depends on. */
const structural = ["Maßnahme", "Beschluss"];
/** Things of the graph by name; the programme only gathers its parts. */
export const names = [...letters, ...structural, "Programm"];

/** A relation as it is drawn. */
export interface Edge {
  readonly from: string;
  readonly predicate: (typeof predicates)[number];
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly withdrawn: boolean;
  readonly source: "Bericht" | "Webseite";
  /** Of REQUIRES. */
  readonly kind: keyof typeof DependencyKind;
  readonly view: keyof typeof View | null;
}

/** The first or last day of an edge. */
export const day = fc.option(fc.constantFrom("2024-01-01", "2025-09-01", "2026-01-01"), { nil: null, freq: 2 });
export const edge: fc.Arbitrary<Edge> = fc
  .record({
    from: fc.constantFrom(...names),
    predicate: fc.constantFrom(...predicates),
    to: fc.constantFrom(...names),
    since: day,
    until: day,
    withdrawn: fc.nat(5).map((n) => n === 0),
    source: fc.constantFrom("Bericht", "Webseite"),
    kind: fc.constantFrom("HARD", "OPTIONAL", "ONE_OF"),
    view: fc.constantFrom("AS_IS", "TARGET", null),
  })
  .filter(({ since, until }) => since === null || until === null || since <= until);

/** The graph of the edges that were drawn; the statement of each is `statement:edge-<its place>`. */
export function graphOf(edges: readonly Edge[]): GraphData {
  const graph = world().source("Webseite").decision("Beschluss", { slug: "beschluss" }).thing("Measure", "Maßnahme");
  graph.programme("Programm");
  for (const letter of letters) graph.component(letter);
  for (const [index, { from, predicate, to, since, until, withdrawn, source, kind, view }] of edges.entries()) {
    graph.relation(from, predicate, to, {
      key: `edge-${index}`,
      ...(since === null ? {} : { since }),
      ...(until === null ? {} : { until }),
      ...(withdrawn ? { withdrawn: { on: "2025-08-01", because: "wrong" } } : {}),
      source,
      ...(predicate === "REQUIRES" ? { detail: kind, view } : {}),
    });
  }
  return graph.build();
}

const others: Readonly<Record<string, string>> = {
  Beschluss: "decision:beschluss",
  Maßnahme: "measure:massnahme",
  Programm: "programme:programm",
};
export const idOf = (name: string) => others[name] ?? `component:${name.toLowerCase()}`;

/** Whether an edge is part of a scope. */
export const holds = (
  { since, until, withdrawn, source }: Pick<Edge, "since" | "until" | "withdrawn" | "source">,
  scope: Scope,
) =>
  !withdrawn &&
  (scope.anyTime === true || ((since === null || since <= scope.asOf) && (until === null || scope.asOf <= until))) &&
  (scope.statedIn === null || scope.statedIn.has(`source:${source.toLowerCase()}`));

/** A step that a walk may take over an edge. */
export interface Step {
  readonly edge: Edge;
  /** Place of the edge among those drawn. */
  readonly index: number;
  readonly near: string;
  readonly far: string;
}

/** What a step down leads to: what is needed, and the parts; a step up: who needs it, and the wholes. */
export function stepsOf(edges: readonly Edge[], direction: ReachDirection, scope: Scope): readonly Step[] {
  return edges.flatMap((edge, index) => {
    const { from, predicate, to } = edge;
    if (!holds(edge, scope) || predicate === "INTEGRATES" || predicate === "SUCCEEDS") return [];
    const [needing, needed] = predicate === "PART_OF" ? [to, from] : [from, to];
    const [near, far] = direction === "REQUIRES" ? [needing, needed] : [needed, needing];
    // A decision does not depend on its points, nor a programme on what it gathers.
    const gathers = direction === "REQUIRED_BY" && far === "Programm";
    return predicate === "PART_OF" && (structural.includes(far) || gathers) ? [] : [{ edge, index, near, far }];
  });
}

/** Breadth-first over steps: each thing by name with its distance, the start left out. */
export function distances(steps: readonly Step[], start: string, maxDepth: number): ReadonlyMap<string, number> {
  const distance = new Map([[start, 0]]);
  for (let depth = 1; depth <= maxDepth; depth++) {
    const reached = [...distance.keys()];
    for (const { near, far } of steps) if (reached.includes(near) && !distance.has(far)) distance.set(far, depth);
  }
  distance.delete(start);
  return distance;
}

export const scopes: fc.Arbitrary<Scope> = fc.record({
  asOf: fc.constantFrom("2023-06-01", "2024-01-01", TODAY, "2027-01-01"),
  anyTime: fc.boolean(),
  statedIn: fc.constantFrom(null, new Set(["source:bericht"]), new Set(["source:webseite"]), new Set<string>()),
});
