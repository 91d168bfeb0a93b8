/**
 * Who is involved in what, rolled up: one walk for both directions, from a thing to its actors and from an actor to its things.
 *
 * A way from a thing to an actor has three stretches: down the parts of the thing; over what an actor has to do with it, itself or as a
 * member of a body; and up to the wholes of that actor, or to the members of a group. The walk begins at either end. Its reads grow with the depth of
 * parts and units only, and are none from kept rows.
 */
import type { ThingRow } from "../graph/queries.js";
import {
  DIRECTING_ROLES,
  type FactStatus,
  MEMBERSHIP_ROLES,
  Role,
  thingTypes,
  type Validity,
} from "../graph/vocabulary.js";
import { order } from "./days.js";
import type { RelationFact } from "./facts.js";
import type { Loaders } from "./index.js";
import type { Pace } from "./pace.js";
import type { WalkLoaders } from "./reach.js";
import { certainFirst, seatOf } from "./seats.js";
import { type Scope, validityIn } from "./time.js";

/** What is rolled up. */
export type RollUp = "PARTS" | "MEMBERS" | "UNITS" | "GROUPS";

/** At which end to begin: who is involved in a thing (THING), or what an actor is involved in (ACTOR). */
export type Start = "THING" | "ACTOR";

/** What to ask for. */
export interface InvolvementQuestion {
  readonly rollUp: ReadonlySet<RollUp>;
  /** Steps over parts at most, and as many over units. */
  readonly depth: number;
}

/** A way between a thing and an actor. */
export interface Entry {
  readonly thing: string;
  readonly actor: string;
  /** The involvement, or that an actor steers or is part of a thing. */
  readonly fact: RelationFact;
  /** All steps from the thing to the actor, the fact among them. */
  readonly way: readonly RelationFact[];
}

/** What is found, and whether a ceiling cut it. */
export interface EntryList {
  readonly entries: readonly Entry[];
  readonly truncated: boolean;
}

/** Parts, units and wholes at most on each side of a walk. */
export const INVOLVEMENT_PLACES = 1_000;
/** Involvements at most. */
export const INVOLVEMENTS = 5_000;

const membership: ReadonlySet<string | null> = new Set<string | null>(MEMBERSHIP_ROLES);
const directing: ReadonlySet<string | null> = new Set<string | null>(DIRECTING_ROLES);
const isActor = (id: string) => id.startsWith(`${thingTypes.Organisation}:`);

const isPart = ({ row }: RelationFact) => row.predicate === "PART_OF";
/** Whether an actor has to do with a thing: it is involved, steers, or is a part of what is no actor. */
const concerns = ({ row, from, to }: RelationFact) =>
  row.predicate === "INVOLVED_IN" ||
  row.predicate === "STEERS" ||
  (row.predicate === "PART_OF" && isActor(from) && !isActor(to));
/** Whether an actor is a member of a body; who is in what a group steers is no member of it. */
const isMembership = ({ row, to }: RelationFact) =>
  row.predicate === "INVOLVED_IN" && membership.has(row.role) && row.rule !== "STEERING" && isActor(to);
/** Whether an actor may direct a thing; whether it is a body is for its kind to say. */
const mayDirect = ({ row }: RelationFact) =>
  row.predicate === "STEERS" || (row.predicate === "INVOLVED_IN" && directing.has(row.role));

const isInForce = ({ row }: RelationFact) => (row.status ?? "IN_FORCE") === "IN_FORCE";
const allInForce = (way: readonly RelationFact[]) => way.every(isInForce);

/** A step of a walk, and where it leads. */
interface Step {
  readonly id: string;
  readonly fact: RelationFact;
}
/** A place of a walk, with the way from where it began. */
interface Place {
  readonly id: string;
  readonly way: readonly RelationFact[];
}
/** What is stated at the end of a way. */
interface Link extends Place {
  readonly fact: RelationFact;
}

/** What a roll-up reads with. */
type InvolvementLoaders = WalkLoaders & Pick<Loaders, "knownThing">;

/** Everything between a thing and the actors involved in it, or an actor and the things that it is involved in. */
export async function involvementsFrom(
  loaders: InvolvementLoaders,
  start: string,
  begin: Start,
  question: InvolvementQuestion,
  scope: Scope,
): Promise<EntryList> {
  return new Walk(loaders, start, begin, question, scope).entries();
}

class Walk {
  private truncated = false;
  private readonly pace: Pace;
  private readonly areGroups = new Map<string, Promise<boolean>>();
  private readonly inward: boolean;

  constructor(
    private readonly loaders: InvolvementLoaders,
    private readonly start: string,
    begin: Start,
    private readonly question: InvolvementQuestion,
    private readonly scope: Scope,
  ) {
    this.inward = begin === "THING";
    this.pace = loaders.pace();
  }

  async entries(): Promise<EntryList> {
    const links = await this.links(await this.nearPlaces());
    const farPlaces = await this.farPlaces([...new Set(links.map(({ id }) => id))]);
    const found = new Map<string, Entry>();
    for (const link of links) {
      for (const far of farPlaces.get(link.id) ?? []) {
        if (this.pace.isDue()) await this.pace.rest();
        if (far.id === this.start) continue;
        const onward = [...link.way, ...far.way];
        if (!this.mayHoldTogether(onward)) continue;
        const key = `${far.id} ${link.fact.row.statement}`;
        const known = found.get(key);
        if (!known && found.size >= INVOLVEMENTS) return { entries: [...found.values()], truncated: true };
        const ends = this.inward ? { thing: this.start, actor: far.id } : { thing: far.id, actor: this.start };
        const entry = { ...ends, fact: link.fact, way: this.inward ? onward : onward.toReversed() };
        if (!known || isBetter(entry.way, known.way)) found.set(key, entry);
      }
    }
    return { entries: [...found.values()], truncated: this.truncated };
  }

  /** The thing and its parts, or the actor with its units and groups. */
  private async nearPlaces(): Promise<readonly Place[]> {
    const { start, question } = this;
    const { rollUp } = question;
    if (this.inward) {
      const parts = rollUp.has("PARTS") ? await this.spread([start], (id) => this.parts(id)) : null;
      return this.waysFrom(start, parts);
    }
    const units = rollUp.has("UNITS") ? await this.spread([start], (id) => this.units(id)) : null;
    const groups = rollUp.has("GROUPS") ? await this.groups(start) : [];
    return [...(await this.waysFrom(start, units)), ...groups.map(({ id, fact }) => ({ id, way: [fact] }))];
  }

  /** What is stated at the places, and of the members of bodies there or of the bodies of members. */
  private async links(places: readonly Place[]): Promise<readonly Link[]> {
    const links: Link[] = [];
    /** Whether there is no room for one more, which is then missing. */
    const isFull = () => {
      const full = links.length >= INVOLVEMENTS;
      this.truncated ||= full;
      return full;
    };
    const hops: { readonly place: Place; readonly fact: RelationFact }[] = [];
    const derived = new Set<string>();
    const first = this.inward ? mayDirect : isMembership;
    const second = this.inward ? isMembership : mayDirect;
    const lists = await Promise.all(places.map(({ id }) => this.ahead(id)));
    for (const [index, place] of places.entries()) {
      for (const fact of lists[index] ?? []) {
        if (this.pace.isDue()) await this.pace.rest();
        if (concerns(fact)) {
          if (isFull()) return links;
          links.push({ id: this.farEnd(fact), fact, way: [...place.way, fact] });
        }
        if (fact.row.rule === "STEERING") derived.add(`${fact.from} ${fact.row.role} ${fact.to}`);
        if (this.question.rollUp.has("MEMBERS") && first(fact)) hops.push({ place, fact });
      }
    }
    const ids = [...new Set(hops.map(({ fact }) => this.farEnd(fact)))];
    const bodies = new Map(await Promise.all(ids.map(async (id) => [id, await this.body(id, second)] as const)));
    for (const { place, fact } of hops) {
      const body = bodies.get(this.farEnd(fact));
      for (const next of body?.onward ?? []) {
        if (this.pace.isDue()) await this.pace.rest();
        const [member, directs] = this.inward ? [next, fact] : [fact, next];
        if (!body?.members.has(member.row.statement)) continue;
        const steers = directs.row.predicate === "STEERS";
        if (!steers && body.thing.type !== "Body") continue;
        // What a rule derived already says the same, and how it follows.
        const isDerived = derived.has(`${member.from} ${member.row.role} ${directs.to}`);
        if (steers && body.thing.kind === "STEERING_GROUP" && isDerived) continue;
        if (isFull()) return links;
        links.push({ id: this.farEnd(next), fact: member, way: [...place.way, fact, next] });
      }
    }
    return links;
  }

  /** A body, the steps that lead on from it, and the statements of its members as the body itself would list them. */
  private async body(id: string, leadsOn: (fact: RelationFact) => boolean) {
    const [thing, ahead, into] = await Promise.all([
      this.loaders.knownThing(id),
      this.ahead(id),
      this.facts("relationsTo", id, { ...this.scope, anyTime: true }),
    ]);
    const members = certainFirst(into.filter(isMembership), { history: this.scope.anyTime }, this.scope, seatOf);
    return { thing, onward: ahead.filter(leadsOn), members: new Set(members.map(({ row }) => row.statement)) };
  }

  /** What the far end of a link stands for beside itself: the wholes of a thing; the wholes of an actor, or the members of a group. */
  private async farPlaces(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Place[]>> {
    const { rollUp } = this.question;
    const rollsUp = rollUp.has(this.inward ? "UNITS" : "PARTS");
    const [wholes, members] = await Promise.all([
      rollsUp ? this.spread(ids, (id) => (this.inward ? this.wholeActors(id) : this.wholes(id))) : null,
      Promise.all(ids.map((id) => (this.inward && rollUp.has("GROUPS") ? this.members(id) : []))),
    ]);
    const places = await Promise.all(ids.map((id) => this.waysFrom(id, wholes)));
    return new Map(
      ids.map((id, index) => [
        id,
        [...(places[index] ?? []), ...(members[index] ?? []).map((member) => ({ id: member.id, way: [member.fact] }))],
      ]),
    );
  }

  /** Relations that lead on from a place towards the other end of the walk. */
  private ahead(id: string): Promise<readonly RelationFact[]> {
    return this.facts(this.inward ? "relationsTo" : "relationsFrom", id);
  }
  private farEnd({ from, to }: RelationFact): string {
    return this.inward ? from : to;
  }
  private async facts(
    end: "relationsFrom" | "relationsTo",
    id: string,
    scope = this.scope,
  ): Promise<readonly RelationFact[]> {
    const { facts, truncated } = await this.loaders[end](id, scope);
    this.truncated ||= truncated;
    return facts;
  }
  /** Whether a thing is a group of actors, which has members and no parts. */
  private isGroup(id: string): Promise<boolean> | false {
    if (!isActor(id)) return false;
    const known = this.areGroups.get(id) ?? this.loaders.knownThing(id).then(({ kind }) => kind === "GROUP");
    this.areGroups.set(id, known);
    return known;
  }
  private async within(id: string): Promise<readonly Step[]> {
    return (await this.facts("relationsTo", id)).filter(isPart).map((fact) => ({ id: fact.from, fact }));
  }
  private async around(id: string): Promise<readonly Step[]> {
    return (await this.facts("relationsFrom", id)).filter(isPart).map((fact) => ({ id: fact.to, fact }));
  }
  /** Steps to groups, or to what is none. */
  private async only(groups: boolean, steps: readonly Step[]): Promise<readonly Step[]> {
    const kinds = await Promise.all(steps.map(({ id }) => this.isGroup(id)));
    return steps.filter((_, index) => kinds[index] === groups);
  }

  private async parts(id: string): Promise<readonly Step[]> {
    const [isGroup, parts] = await Promise.all([this.isGroup(id), this.within(id)]);
    return isGroup ? [] : parts;
  }
  private async wholes(id: string): Promise<readonly Step[]> {
    return this.only(false, await this.around(id));
  }
  private async units(id: string): Promise<readonly Step[]> {
    return (await this.parts(id)).filter((step) => isActor(step.id));
  }
  private async wholeActors(id: string): Promise<readonly Step[]> {
    return (await this.wholes(id)).filter((step) => isActor(step.id));
  }
  /** The groups that an actor belongs to; a group within a group is told of by what is said of itself. */
  private async groups(id: string): Promise<readonly Step[]> {
    return (await this.isGroup(id)) ? [] : this.only(true, await this.around(id));
  }
  private async members(id: string): Promise<readonly Step[]> {
    if (!(await this.isGroup(id))) return [];
    return this.only(
      false,
      (await this.within(id)).filter((step) => isActor(step.id)),
    );
  }

  /** What follows each place met from some starts, level by level, each place looked at once. */
  private async spread(
    starts: readonly string[],
    stepsOf: (id: string) => Promise<readonly Step[]>,
  ): Promise<ReadonlyMap<string, readonly Step[]>> {
    const known = new Map<string, readonly Step[]>();
    const met = new Set(starts);
    let frontier = starts;
    for (let level = 0; level < this.question.depth && frontier.length > 0; level++) {
      const lists = await Promise.all(frontier.map(stepsOf));
      const next: string[] = [];
      for (const [index, id] of frontier.entries()) {
        const steps: Step[] = [];
        for (const step of lists[index] ?? []) {
          if (this.pace.isDue()) await this.pace.rest();
          if (!met.has(step.id)) {
            if (met.size - starts.length >= INVOLVEMENT_PLACES) {
              this.truncated = true;
              continue;
            }
            met.add(step.id);
            next.push(step.id);
          }
          steps.push(step);
        }
        known.set(id, steps);
      }
      frontier = next;
    }
    return known;
  }

  /** A start and what follows it, each place once by its shortest way; of equal ones by one in force, else by that which comes first. */
  private async waysFrom(start: string, following: ReadonlyMap<string, readonly Step[]> | null): Promise<Place[]> {
    const places: Place[] = [{ id: start, way: [] }];
    const seen = new Set([start]);
    let frontier: readonly Place[] = places.slice();
    for (let level = 0; following !== null && level < this.question.depth && frontier.length > 0; level++) {
      const candidates: Place[] = [];
      for (const { id, way } of frontier) {
        for (const step of following.get(id) ?? []) {
          if (this.pace.isDue()) await this.pace.rest();
          if (seen.has(step.id)) continue;
          const onward = [...way, step.fact];
          if (this.mayHoldTogether(onward)) candidates.push({ id: step.id, way: onward });
        }
      }
      candidates.sort((a, b) => Number(allInForce(b.way)) - Number(allInForce(a.way)));
      frontier = candidates.filter(({ id }) => !seen.has(id) && seen.add(id));
      places.push(...frontier);
    }
    return places;
  }

  /** Whether all steps can have held at one time. On one day they all do; over all days they need not. */
  private mayHoldTogether(way: readonly RelationFact[]): boolean {
    if (this.scope.anyTime !== true) return true;
    const begins = way.flatMap(({ row }) => row.fromEarliest ?? []);
    const ends = way.flatMap(({ row }) => row.untilLatest ?? []);
    return begins.every((begin) => ends.every((end) => begin <= end));
  }
}

const isBetter = (way: readonly RelationFact[], than: readonly RelationFact[]) =>
  way.length < than.length || (way.length === than.length && allInForce(way) && !allInForce(than));

/** Whether an involvement is in the thing itself and of the actor itself. */
export const isDirect = ({ way }: Entry) => way.length === 1;
/** The role of an involvement, or null where an actor steers or is a part. */
export const roleOf = ({ fact: { row } }: Entry) => (row.predicate === "INVOLVED_IN" ? row.role : null);
/** In force only where each step is; otherwise as the fact says, or else the first step that is not. */
export const statusOf = ({ fact, way }: Entry): keyof typeof FactStatus =>
  [fact, ...way].find((step) => !isInForce(step))?.row.status ?? "IN_FORCE";

const fromSurest: readonly (keyof typeof Validity)[] = ["HOLDS", "POSSIBLE", "ASSUMED", "DOES_NOT_HOLD"];
/** The validity of the least sure step. */
export function leastValidity({ way }: Entry, scope: Scope): keyof typeof Validity {
  const ranks = way.map(({ row }) => fromSurest.indexOf(validityIn(row, scope)));
  return fromSurest[Math.max(...ranks)] ?? "DOES_NOT_HOLD";
}

/** What a way leads through, from the thing to the actor. */
export function through({ thing, way }: Entry): readonly string[] {
  let here = thing;
  const passed = way.map(({ from, to }) => {
    here = from === here ? to : from;
    return here;
  });
  return passed.slice(0, -1);
}

/** The entries of one actor, or of one thing. */
export interface Group {
  readonly id: string;
  /** The shortest ways first, then by role in the order of the vocabulary. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** Whether a ceiling may have cut them. */
  readonly truncated: boolean;
}

const roles: readonly string[] = Object.keys(Role);
/** The place of a role in the vocabulary; no role comes last. */
const roleRank = (entry: Entry) => {
  const role = roleOf(entry);
  return role === null ? roles.length : roles.indexOf(role);
};
const byWay = (a: Entry, b: Entry) => a.way.length - b.way.length || roleRank(a) - roleRank(b);

/** Entries by actor or thing: who has the shortest way first, then by role, then in German order. */
export function grouped(
  { entries, truncated }: EntryList,
  end: "actor" | "thing",
  things: ReadonlyMap<string, ThingRow>,
): readonly Group[] {
  const groups = new Map<string, Entry[]>();
  const sorted = [...entries].sort((a, b) => byWay(a, b) || order(entryKey(a), entryKey(b)));
  for (const entry of sorted) {
    const group = groups.get(entry[end]);
    if (group) group.push(entry);
    else groups.set(entry[end], [entry]);
  }
  const name = (id: string) => things.get(id)?.sortKey ?? "";
  return [...groups]
    .map(([id, list]) => ({ id, entries: list as [Entry, ...Entry[]], truncated }))
    .sort((a, b) => byWay(a.entries[0], b.entries[0]) || order(name(a.id), name(b.id)) || order(a.id, b.id));
}

/** What tells the entries of one actor or thing apart. */
export const entryKey = ({ fact }: Entry) => fact.row.statement;

/** The roles of entries, each once, in the order of the vocabulary. */
export function rolesOf(entries: readonly Entry[]): readonly (keyof typeof Role)[] {
  const found = new Set(entries.map(roleOf));
  return (Object.keys(Role) as (keyof typeof Role)[]).filter((role) => found.has(role));
}
