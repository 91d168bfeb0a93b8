/** Random graphs of involvements, and what a plain search over their edges finds. */
import fc from "fast-check";
import type { GraphData } from "../../graph/model.js";
import { DIRECTING_ROLES, MEMBERSHIP_ROLES } from "../../graph/vocabulary.js";
import type { RollUp } from "../../loaders/involvement.js";
import type { Scope } from "../../loaders/time.js";
import { day, holds } from "./dependencies.js";
import { world } from "./world.js";

/** The things of a random graph by name. */
const kinds = {
  Netz: "thing",
  Dienst: "thing",
  Register: "thing",
  Programm: "thing",
  Land: "STATE",
  Amt: "AUTHORITY",
  Referat: "OFFICE_UNIT",
  Rat: "COMMITTEE",
  Steuerung: "STEERING_GROUP",
  Alle: "GROUP",
  Einige: "GROUP",
} as const;
type Name = keyof typeof kinds;
export const allNames = Object.keys(kinds) as readonly Name[];
const isActor = (name: Name) => kinds[name] !== "thing";
const isGroup = (name: Name) => kinds[name] === "GROUP";
const isBody = (name: Name) => kinds[name] === "COMMITTEE" || kinds[name] === "STEERING_GROUP";
export const actorNames = allNames.filter(isActor);
export const idOf = (name: Name) =>
  `${isActor(name) ? "actor" : name === "Programm" ? "programme" : "component"}:${name.toLowerCase()}`;

/** A relation as it is drawn. */
export interface InvolvementEdge {
  readonly from: Name;
  readonly predicate: "INVOLVED_IN" | "STEERS" | "PART_OF" | "REQUIRES";
  readonly to: Name;
  readonly role: "LEAD" | "SUPERVISION" | "VOTING_MEMBER" | "CHAIR" | "USE";
  readonly status: "PLANNED" | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly withdrawn: boolean;
  readonly source: "Bericht" | "Webseite";
}

const name = fc.constantFrom(...allNames);
export const involvementEdge: fc.Arbitrary<InvolvementEdge> = fc
  .record({
    from: name,
    predicate: fc.constantFrom("INVOLVED_IN", "INVOLVED_IN", "INVOLVED_IN", "STEERS", "PART_OF", "PART_OF", "REQUIRES"),
    to: name,
    role: fc.constantFrom("LEAD", "SUPERVISION", "VOTING_MEMBER", "CHAIR", "USE"),
    status: fc.constantFrom("PLANNED", null, null),
    since: day,
    until: day,
    withdrawn: fc.nat(9).map((n) => n === 0),
    source: fc.constantFrom("Bericht", "Bericht", "Webseite"),
  } as const)
  .filter(({ from, predicate, since, until }) => {
    const isOrdered = since === null || until === null || since <= until;
    return isOrdered && (isActor(from) || predicate === "PART_OF" || predicate === "REQUIRES");
  });

/** The graph of the edges that were drawn; the statement of each is `statement:edge-<its place>`. */
export function graphOf(edges: readonly InvolvementEdge[]): GraphData {
  const graph = world().source("Webseite").programme("Programm");
  for (const each of allNames) {
    const kind = kinds[each];
    if (kind !== "thing") graph.actor(each, { kind });
    else if (each !== "Programm") graph.component(each);
  }
  for (const [index, { from, predicate, to, role, status, since, until, withdrawn, source }] of edges.entries()) {
    graph.relation(from, predicate, to, {
      key: `edge-${index}`,
      ...(predicate === "INVOLVED_IN" ? { role } : {}),
      ...(since === null ? {} : { since }),
      ...(until === null ? {} : { until }),
      ...(withdrawn ? { withdrawn: { on: "2025-08-01", because: "wrong" } } : {}),
      status,
      source,
    });
  }
  return graph.build();
}

/** An involvement that the search finds, with the length of its shortest way. */
export interface FoundInvolvement {
  readonly thing: Name;
  readonly actor: Name;
  readonly statement: string;
  readonly steps: number;
}

/** Distances up to `depth` over steps between names. */
function distancesFrom(start: Name, steps: readonly (readonly [Name, Name])[], depth: number): Map<Name, number> {
  const distance = new Map<Name, number>([[start, 0]]);
  for (let level = 1; level <= depth; level++) {
    const reached = [...distance.keys()];
    for (const [from, to] of steps) if (reached.includes(from) && !distance.has(to)) distance.set(to, level);
  }
  return distance;
}

/** Every pair of thing and actor, every edge between what they stand for: no walk, only distances. */
export function involvementsIn(
  edges: readonly InvolvementEdge[],
  rollUp: ReadonlySet<RollUp>,
  depth: number,
  scope: Scope,
): readonly FoundInvolvement[] {
  const live = edges
    .map((edge, index) => ({ ...edge, statement: `statement:edge-${index}` }))
    .filter((edge) => holds(edge, scope))
    // Of a plan without a begin nobody knows before the year of the report; the web page has no date.
    .filter(
      ({ status, since, source }) =>
        !(
          status === "PLANNED" &&
          since === null &&
          source === "Bericht" &&
          scope.anyTime !== true &&
          scope.asOf < "2025-01-01"
        ),
    );
  const partOf = live.filter(({ predicate }) => predicate === "PART_OF");
  const parts = partOf.filter(({ to }) => !isGroup(to)).map(({ from, to }) => [to, from] as const);
  const wholeActors = partOf
    .filter(({ from, to }) => isActor(from) && isActor(to) && !isGroup(to))
    .map(({ from, to }) => [from, to] as const);
  const isMember = ({ predicate, role, to }: InvolvementEdge) =>
    predicate === "INVOLVED_IN" && (MEMBERSHIP_ROLES as readonly string[]).includes(role) && isActor(to);
  const directs = ({ predicate, role, from }: InvolvementEdge) =>
    predicate === "STEERS" ||
    (predicate === "INVOLVED_IN" && (DIRECTING_ROLES as readonly string[]).includes(role) && isBody(from));
  const stated = live
    .filter(
      ({ predicate, from, to }) =>
        predicate === "INVOLVED_IN" ||
        predicate === "STEERS" ||
        (predicate === "PART_OF" && isActor(from) && !isActor(to)),
    )
    .map(({ from, to, statement }) => ({ actor: from, thing: to, statement, steps: 1 }));
  const throughBodies = live
    .filter(isMember)
    .flatMap((member) =>
      live
        .filter((edge) => directs(edge) && edge.from === member.to)
        .map(({ to }) => ({ actor: member.from, thing: to, statement: member.statement, steps: 2 })),
    );
  const facts = [...stated, ...(rollUp.has("MEMBERS") ? throughBodies : [])];
  const best = new Map<string, FoundInvolvement>();
  for (const thing of allNames) {
    const places = rollUp.has("PARTS") ? distancesFrom(thing, parts, depth) : new Map([[thing, 0]]);
    for (const fact of facts) {
      const down = places.get(fact.thing);
      if (down === undefined) continue;
      const standsFor = rollUp.has("UNITS")
        ? distancesFrom(fact.actor, wholeActors, depth)
        : new Map([[fact.actor, 0]]);
      if (rollUp.has("GROUPS") && isGroup(fact.actor)) {
        for (const { from, to } of partOf) {
          if (to === fact.actor && isActor(from) && !isGroup(from) && !standsFor.has(from)) standsFor.set(from, 1);
        }
      }
      for (const [actor, up] of standsFor) {
        if (actor === thing) continue;
        const key = `${thing} ${actor} ${fact.statement}`;
        const steps = down + fact.steps + up;
        const known = best.get(key);
        if (!known || steps < known.steps) best.set(key, { thing, actor, statement: fact.statement, steps });
      }
    }
  }
  return [...best.values()];
}
