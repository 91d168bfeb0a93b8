/**
 * Readiness: whether all that a thing requires is there on a day, what stands in the way, and from when on it may be there.
 *
 * The things are found level by level over the loaders; then everything is reckoned without further reads. What depends on
 * itself in a circle is found by going round until nothing changes: verdicts only ever become more definite.
 */
import type { StatementRow, ThingRow } from "../../graph/queries.js";
import type { DependencyKind, GroupMode, View } from "../../graph/vocabulary.js";
import type { RelationFact } from "../facts.js";
import type { Loaders } from "../index.js";
import type { Pace } from "../pace.js";
import { walk } from "../reach.js";
import { byStart, type Shape, shapesOf } from "../requirements.js";
import { stateOf } from "../rollout.js";
import type { Scope } from "../time.js";
import { type Beneficiary, beneficiaryOf, findStandIns, isRenaming, type StandIns, useOf } from "./identity.js";
import { isWeak, nothingSaid, type Reason, type Standing, speaks, standingOf, verdictOfState } from "./standing.js";
import {
  already,
  asCounted,
  type Counted,
  type Counts,
  groupVerdict,
  isNeeded,
  type Nature,
  NEVER,
  open,
  thingVerdict,
  unknownTime,
} from "./verdict.js";

/** Things at most that are looked at for requirements, the start included. */
export const READINESS_THINGS = 500;

/** Types of things that are built, and of texts; the others are reached. */
const natures: Readonly<Partial<Record<ThingRow["type"], Nature>>> = {
  Component: "BUILT",
  AdministrativeService: "BUILT",
  Project: "BUILT",
  WorkProduct: "TEXT",
  LegalAct: "TEXT",
  LegalProvision: "TEXT",
  Agreement: "TEXT",
};

/** What to ask for. */
export interface ReadinessQuestion {
  readonly maxDepth: number;
  /** Only requirements of this view, and those that say none. */
  readonly view: keyof typeof View | null;
  /** For whom: an actor or an administrative service; null for everybody. */
  readonly beneficiary: ThingRow | null;
}

/** A requirement as it stands: the thing that is required, and what is needed of it. */
export interface Item extends Counted {
  readonly kind: "item";
  /** Id of the thing. */
  readonly thing: string;
  /** The dependency, or null for the thing asked for. */
  readonly fact: RelationFact | null;
  /** Whether it counts; what is optional, or needed only for a migration, does not. */
  readonly isNeeded: boolean;
  /** As its group counts it. */
  readonly counted: Counted;
  readonly reason: Reason;
}

/** A group of requirements, or all requirements of a thing together. */
export interface Group extends Counted {
  readonly kind: "group";
  /** The statement of the group; null for all requirements of a thing. */
  readonly group: StatementRow | null;
  readonly mode: keyof typeof GroupMode;
  readonly atLeast: number | null;
  /** Whether it counts; a group in which nothing counts does not. */
  readonly isNeeded: boolean;
  readonly members: readonly (Item | Group)[];
  readonly counts: Counts;
}

/** What came of a thing. */
export interface ThingReadiness extends Counted {
  readonly id: string;
  readonly reason: Reason;
  readonly standing: Standing;
  readonly isPlanTooEarly: boolean;
  /** All that it requires; null where nothing is known to be required. */
  readonly requirements: Group | null;
}

/** Something in the way. */
export interface Blocker {
  readonly thing: string;
  readonly item: Item;
  /** The dependencies from the thing asked for to this one, first step first. */
  readonly way: readonly RelationFact[];
  /** Whether nothing that it requires is known to be in the way in turn. */
  readonly isLast: boolean;
}

/** The readiness of a thing. */
export interface ReadinessAnswer {
  readonly root: Item;
  readonly things: ReadonlyMap<string, ThingReadiness>;
  readonly blocking: readonly Blocker[];
  readonly truncated: boolean;
}

/** What is known of a thing, before its requirements are reckoned with. */
interface Known {
  readonly standing: Standing;
  readonly requirements: readonly Shape[];
  readonly nature: Nature;
  /** Whether it has requirements that were not looked at, because they lie too deep. */
  readonly isCut: boolean;
}

/** Readiness of a thing on the day and from the sources of a scope. Reads grow with depth only, and are none from kept rows. */
export async function readiness(
  loaders: Loaders,
  of: string,
  { maxDepth, view, beneficiary }: ReadinessQuestion,
  scope: Scope,
): Promise<ReadinessAnswer> {
  const follows = ({ row }: RelationFact) =>
    row.predicate === "REQUIRES" && (view === null || row.view === null || row.view === view);
  const course = {
    direction: "REQUIRES",
    maxDepth,
    ceiling: READINESS_THINGS - 1,
    follows,
    looksBeyond: true,
  } as const;
  const { reached, edges, leadingOn, truncated } = await walk(loaders, of, course, scope);
  const ids = [of, ...reached.map(({ id }) => id)];
  const [standIns, things, user] = await Promise.all([
    findStandIns(loaders, ids, scope),
    Promise.all(ids.map((id) => loaders.knownThing(id))),
    beneficiary === null ? null : beneficiaryOf(loaders, beneficiary, scope),
  ]);
  const { statements, said } = await whatIsSaid(loaders, standIns.ids, edges, scope);
  const standings = new Map([...said].map(([id, own]) => [id, standingOf(own, scope)]));
  const edgesFrom = byStart(edges);
  const known = new Map(
    things.map(({ id, type }): [string, Known] => [
      id,
      {
        standing: standingFor(id, standings, standIns, user, scope),
        requirements: shapesOf(id, edgesFrom.get(id) ?? [], statements),
        nature: natures[type] ?? "REACHED",
        isCut: leadingOn.has(id),
      },
    ]),
  );
  const pace = loaders.pace();
  const found = await reckon(known, pace);
  const root = itemOf(found, known, { thing: of, fact: null, level: null, isInGroup: false });
  return {
    root,
    things: found,
    blocking: await blockers(root, found, pace),
    truncated: truncated || leadingOn.size > 0 || standIns.truncated,
  };
}

/** The statements that decide, whole: those about states and plans by thing, and those of groups and dependencies by id. */
async function whatIsSaid(loaders: Loaders, ids: readonly string[], edges: readonly RelationFact[], scope: Scope) {
  const lists = await Promise.all(ids.map((id) => loaders.attributes(id, { ...scope, anyTime: true, negated: true })));
  const wanted = lists.map(({ facts }) => facts.filter((row) => speaks(row) || row.type === "GROUP"));
  const names = [...wanted.flat(), ...edges.map(({ row }) => row)].map(({ statement }) => statement);
  const whole = await Promise.all([...new Set(names)].map((id) => loaders.knownStatement(id)));
  const statements = new Map(whole.map((statement) => [statement.id, statement]));
  const said = new Map(
    ids.map((id, index) => [
      id,
      (wanted[index] ?? []).filter(speaks).flatMap(({ statement }) => statements.get(statement) ?? []),
    ]),
  );
  return { statements, said };
}

/** What is known of a thing by itself, for everybody or for somebody. */
function standingFor(
  id: string,
  standings: ReadonlyMap<string, Standing>,
  standIns: StandIns,
  user: Beneficiary | null,
  scope: Scope,
): Standing {
  const own = named(id, standings, standIns);
  const products = standIns.productsOf(id);
  if (user !== null) {
    const used = usedBy(id, products, standings, standIns, user, scope);
    if (used !== null) return { ...used, plans: own.plans };
  }
  if (products.length === 0) return own;
  // What is said of a class of systems says nothing of whether somebody has one.
  if (user !== null) return { ...nothingSaid, plans: own.plans };
  return own.reason === "NOT_SAID" ? { ...own, reason: "DEPENDS_ON_WHERE" } : own;
}

/** What is known of a thing under its name, or, where that is nothing or out of date, under the name that it had before. */
function named(
  id: string,
  standings: ReadonlyMap<string, Standing>,
  standIns: StandIns,
  seen: ReadonlySet<string> = new Set(),
): Standing {
  const own = standings.get(id) ?? nothingSaid;
  if (own.reason !== "NOT_SAID" && own.reason !== "OUTDATED") return own;
  const successions = standIns.predecessorsOf(id);
  for (const fact of successions.filter(isRenaming)) {
    if (seen.has(fact.to)) continue;
    const before = named(fact.to, standings, standIns, new Set([...seen, id]));
    if (before.reason === "NOT_SAID") continue;
    const { conflict } = fact.row;
    const rivals = successions.filter(
      (other) => conflict !== null && other.row.conflict === conflict && !isRenaming(other),
    );
    const evidence = [...own.evidence, ...[fact, ...rivals].map(({ row }) => row.statement), ...before.evidence];
    const plans = [...before.plans, ...own.plans];
    if (rivals.length === 0) return { ...before, reason: "RENAMED", evidence, plans };
    return { ...nothingSaid, reason: "DISPUTED", evidence, plans };
  }
  return own;
}

/** What somebody's use of a thing, or of a product that realises it, says; null where nobody has said. */
function usedBy(
  id: string,
  products: readonly string[],
  standings: ReadonlyMap<string, Standing>,
  standIns: StandIns,
  user: Beneficiary,
  scope: Scope,
): Standing | null {
  const found = [id, ...products].flatMap((thing): Standing[] => {
    if (user.groups === null) {
      const statement = user.includes.get(thing);
      // That a service requires the very thing is what is asked about; that it has a product for it is an answer.
      if (statement === undefined || thing === id) return [];
      const of = named(thing, standings, standIns);
      return [{ ...of, reason: "USE", evidence: [statement, ...of.evidence] }];
    }
    const { answer, decisive } = useOf(standIns, thing, user, scope);
    if (decisive === null || answer === "NOT_SAID") return [];
    // That somebody does not use one product says nothing of the others.
    if (answer === "NO" && thing !== id) return [];
    const evidence = [decisive.fact.row.statement];
    if (isWeak(decisive.fact.row)) return [{ ...nothingSaid, reason: "WEAK", evidence }];
    const state = stateOf(decisive.fact);
    const verdict = answer === "NO" ? "UNMET" : verdictOfState(state ?? "PRODUCTIVE");
    const when = verdict === "MET" ? already : unknownTime;
    const isLacking = verdict === "UNMET";
    return [{ ...nothingSaid, verdict, isLacking, when, reason: "USE", evidence }];
  });
  for (const verdict of ["MET", "PARTLY_MET", "UNMET"] as const) {
    const first = found.find((standing) => standing.verdict === verdict);
    if (first) return first;
  }
  return found[0] ?? null;
}

/** Reckons all things with their requirements, the deepest first, until nothing changes. */
async function reckon(known: ReadonlyMap<string, Known>, pace: Pace): Promise<ReadonlyMap<string, ThingReadiness>> {
  const found = new Map<string, ThingReadiness>();
  const order = [...known].reverse();
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const [id, { standing, requirements, nature, isCut }] of order) {
      if (pace.isDue()) await pace.rest();
      const shapes = requirements.map((shape) => memberOf(found, known, shape, false));
      const needs = shapes.length === 0 ? null : groupOf(null, "ALL", null, shapes);
      const counted = isCut ? cut(needs) : needs;
      const { isByRequirements, ...verdict } = thingVerdict(standing, counted, nature);
      const reason = isByRequirements
        ? "REQUIREMENTS"
        : standing.reason === "NOT_SAID" && isCut
          ? "CUT"
          : standing.reason;
      const next = { id, ...verdict, reason, standing, requirements: needs };
      const before = found.get(id);
      hasChanged ||=
        before?.verdict !== next.verdict ||
        before.when.earliest !== next.when.earliest ||
        before.when.latest !== next.when.latest;
      found.set(id, next);
    }
  }
  return found;
}

/** Requirements of which some were not looked at: what is known of the others can only say no. */
function cut(needs: Counted | null): Counted {
  return needs?.isLacking ? { ...needs, when: { ...needs.when, latest: NEVER } } : open;
}

function memberOf(
  found: ReadonlyMap<string, ThingReadiness>,
  known: ReadonlyMap<string, Known>,
  shape: Shape,
  isInGroup: boolean,
): Item | Group {
  if (shape.kind === "item") {
    return itemOf(found, known, { thing: shape.fact.to, fact: shape.fact, level: shape.level, isInGroup });
  }
  const { group, members } = shape;
  const inside = members.map((member) => memberOf(found, known, member, true));
  return groupOf(group, group.detail as keyof typeof GroupMode, group.value, inside);
}

/** A requirement as its thing stands; where a level is required, only what reaches it meets the requirement. */
function itemOf(
  found: ReadonlyMap<string, ThingReadiness>,
  known: ReadonlyMap<string, Known>,
  {
    thing,
    fact,
    level,
    isInGroup,
  }: {
    readonly thing: string;
    readonly fact: RelationFact | null;
    readonly level: string | null;
    readonly isInGroup: boolean;
  },
): Item {
  const { verdict, isLacking, when, reason } = found.get(thing) ?? { ...open, reason: "NOT_SAID" };
  const hasLevel = level === null || known.get(thing)?.standing.levels.includes(level) === true;
  const isLevelOpen = verdict === "MET" && !hasLevel;
  const plain: Counted = isLevelOpen ? open : { verdict, isLacking, when };
  const kind = fact === null ? "HARD" : kindOf(fact);
  return {
    kind: "item",
    thing,
    fact,
    isNeeded: isNeeded(kind) && fact?.row.status !== "PLANNED",
    reason: isLevelOpen ? "LEVEL_NOT_SAID" : reason,
    ...plain,
    counted: asCounted(kind, isInGroup, plain),
  };
}

/** The kind of a requirement: one that a source only hints at, an editor judged, or a condition limits is needed perhaps. */
function kindOf({ row }: RelationFact): keyof typeof DependencyKind {
  const kind = (row.detail ?? "HARD") as keyof typeof DependencyKind;
  return kind === "HARD" && (isWeak(row) || row.status === "CONDITIONAL") ? "CONDITIONAL" : kind;
}

function groupOf(
  group: StatementRow | null,
  mode: keyof typeof GroupMode,
  atLeast: number | null,
  members: readonly (Item | Group)[],
): Group {
  const needed = members.filter((member) => member.isNeeded);
  const counting = needed.map((member) => (member.kind === "group" ? member : member.counted));
  // Where nothing is known to be needed, nobody has said what is.
  const isEmpty = counting.length === 0;
  const { counts, ...verdict } = groupVerdict(mode, isEmpty ? null : atLeast, counting);
  const result = isEmpty ? open : verdict;
  const isNeeded = !isEmpty || members.length === 0;
  return { kind: "group", group, mode, atLeast, isNeeded, members, counts, ...result };
}

/** What stands in the way, the nearest first, each thing once. */
async function blockers(
  root: Item,
  found: ReadonlyMap<string, ThingReadiness>,
  pace: Pace,
): Promise<readonly Blocker[]> {
  const seen = new Set([root.thing]);
  const list: Blocker[] = [];
  let frontier: { readonly thing: string; readonly way: readonly RelationFact[] }[] = [{ thing: root.thing, way: [] }];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { thing, way } of frontier) {
      for (const item of inTheWay(found.get(thing)?.requirements ?? null)) {
        if (pace.isDue()) await pace.rest();
        if (item.fact === null || seen.has(item.thing)) continue;
        seen.add(item.thing);
        const further = { thing: item.thing, way: [...way, item.fact] };
        const isLast = inTheWay(found.get(item.thing)?.requirements ?? null).length === 0;
        list.push({ ...further, item, isLast });
        next.push(further);
      }
    }
    frontier = next;
  }
  return list;
}

/** The members of a group, and of the groups in it, that count and are not met; none where the group is met. */
function inTheWay(group: Group | null): readonly Item[] {
  if (group === null || group.verdict === "MET") return [];
  return group.members.flatMap((member) => {
    if (member.kind === "group") return member.isNeeded ? inTheWay(member) : [];
    return member.isNeeded && member.verdict !== "MET" ? member : [];
  });
}
