/**
 * Derives the involvements that follow from other facts, so that a fact is entered once.
 *
 * Each rule is a pure function from statements to statements; each derived statement names its rule, the statements it
 * follows from and, where there is one, the thing through which it comes about. A stated involvement in the same role
 * outweighs a derived one. `docs/model.md` lists the rules with examples.
 */
import { isRelation, type RelationRecord, type StatementRecord, type ThingRecord } from "../graph/model.js";
import {
  type Certainty,
  type FactStatus,
  MANDATING_ACTS,
  MEMBERSHIP_ROLES,
  MeasureAct,
  type Role,
  type Rule,
  type ThingType,
} from "../graph/vocabulary.js";
import { statementId } from "./statements.js";

type RoleName = keyof typeof Role;
type RuleName = keyof typeof Rule;

/** What an actor can be involved in by a mandate: what is made, run or steered, not who acts or what the law says. */
const workable: ReadonlySet<string> = new Set<ThingType>([
  "Body",
  "Programme",
  "Project",
  "Component",
  "AdministrativeService",
  "ThemeField",
  "Task",
  "MaturityModel",
  "MaturityLevel",
  "Agreement",
  "WorkProduct",
]);
const mandating: ReadonlySet<string> = new Set(MANDATING_ACTS);
const membership: ReadonlySet<string> = new Set(MEMBERSHIP_ROLES);

/** All statements that follow from the given ones. */
export function derive(
  things: ReadonlyMap<string, ThingRecord>,
  stated: readonly StatementRecord[],
): readonly StatementRecord[] {
  const relations = new Relations(stated.filter((statement) => isRelation(statement)));
  const derived = new Derivation(things);
  derived.know(relations.of("INVOLVED_IN"));

  mandates(things, relations, derived);
  for (const involvement of relations.of("INVOLVED_IN")) onBehalf(involvement, derived);
  steering(things, relations, derived);
  applications(relations, derived);
  return derived.statements;
}

/** MANDATE, SUPPORT and DECISION: what a measure makes of its addressees, their supporters and the deciding body. */
function mandates(things: ReadonlyMap<string, ThingRecord>, relations: Relations, derived: Derivation): void {
  const ends = { ADDRESSED_TO: "MANDATE", SUPPORTED_BY: "SUPPORT" } as const;
  for (const [predicate, rule] of Object.entries(ends) as [keyof typeof ends, RuleName][]) {
    for (const end of relations.of(predicate)) {
      const measure = things.get(end.subject);
      if (!measure?.act || !measure.decision) continue;
      const act = measure.act as keyof typeof MeasureAct;
      const role: RoleName = rule === "SUPPORT" ? "SUPPORT" : mandating.has(act) ? "MANDATED" : "ADDRESSEE";
      const more = {
        basis: measure.decision,
        word: end.word ?? MeasureAct[act].de,
        capacity: end.capacity,
        condition: end.condition ?? relations.conditionOf(measure.id),
      };
      derived.add(rule, role, end.object, measure.decision, measure.id, [end], more);
      for (const topic of relations.from(measure.id, "CONCERNS")) {
        if (!workable.has(things.get(topic.object)?.type ?? "")) continue;
        derived.add(rule, role, end.object, topic.object, measure.id, [end, topic], more);
        if (!mandating.has(act)) continue;
        for (const body of relations.from(measure.decision, "DECIDED_BY")) {
          derived.add("DECISION", "COMMISSIONING", body.object, topic.object, measure.decision, [body, topic, end], {
            basis: measure.decision,
            condition: more.condition,
          });
        }
      }
    }
  }
}

/** ON_BEHALF: who is represented is involved as well. */
function onBehalf(involvement: RelationRecord, derived: Derivation): void {
  if (involvement.onBehalfOf === null || involvement.role === null || involvement.role === "OFFICE_HOLDER") return;
  const role = involvement.role === "REPRESENTATION" ? "MEMBER" : involvement.role;
  derived.add("ON_BEHALF", role, involvement.onBehalfOf, involvement.object, involvement.subject, [involvement], {
    basis: involvement.basis,
    word: involvement.word,
    condition: involvement.condition,
  });
}

/**
 * STEERING: members of a steering group are involved in what it steers.
 *
 * Only of steering groups: the members of a body that steers at large, such as the IT-Planungsrat, would otherwise be
 * involved in everything.
 */
function steering(things: ReadonlyMap<string, ThingRecord>, relations: Relations, derived: Derivation): void {
  // Members by what is stated or by whom they represent, not by this rule: to steer a group is not to be in it.
  const represented = new Relations(derived.statements);
  for (const steers of relations.of("STEERS")) {
    if (things.get(steers.subject)?.kind !== "STEERING_GROUP") continue;
    const members = [...relations.to(steers.subject, "INVOLVED_IN"), ...represented.to(steers.subject, "INVOLVED_IN")];
    for (const member of members) {
      if (member.role === null || !membership.has(member.role)) continue;
      derived.add("STEERING", member.role, member.subject, steers.object, steers.subject, [member, steers], {
        basis: member.basis,
        word: member.word,
        capacity: member.capacity,
        onBehalfOf: member.onBehalfOf,
        condition: member.condition,
      });
    }
  }
}

/** APPLICATION: the applicant of a project is involved in the programme that the project is part of. */
function applications(relations: Relations, derived: Derivation): void {
  for (const application of relations.of("INVOLVED_IN")) {
    if (application.role !== "APPLICANT") continue;
    for (const whole of relations.from(application.object, "PART_OF")) {
      derived.add("APPLICATION", "APPLICANT", application.subject, whole.object, application.object, [
        application,
        whole,
      ]);
    }
  }
}

/** Relations by type and end. */
class Relations {
  private readonly byType = new Map<string, RelationRecord[]>();
  private readonly bySubject = new Map<string, RelationRecord[]>();
  private readonly byObject = new Map<string, RelationRecord[]>();

  constructor(all: readonly RelationRecord[]) {
    for (const relation of all) {
      push(this.byType, relation.predicate, relation);
      push(this.bySubject, `${relation.predicate} ${relation.subject}`, relation);
      push(this.byObject, `${relation.predicate} ${relation.object}`, relation);
    }
  }
  of(type: RelationRecord["predicate"]): readonly RelationRecord[] {
    return this.byType.get(type) ?? [];
  }
  from(subject: string, type: RelationRecord["predicate"]): readonly RelationRecord[] {
    return this.bySubject.get(`${type} ${subject}`) ?? [];
  }
  to(object: string, type: RelationRecord["predicate"]): readonly RelationRecord[] {
    return this.byObject.get(`${type} ${object}`) ?? [];
  }
  /** The condition under which a measure stands, from its place in its point. */
  conditionOf(measure: string): string | null {
    return this.from(measure, "PART_OF")[0]?.condition ?? null;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const certainties: readonly (keyof typeof Certainty)[] = ["STATED", "UNCLEAR", "WEAK", "INFERRED"];
const statuses: readonly (keyof typeof FactStatus)[] = ["ENDED", "CONDITIONAL", "PLANNED", "IN_FORCE"];

/** Collects derived statements, each once, and leaves out what is stated. */
class Derivation {
  private readonly byId = new Map<string, RelationRecord>();
  private readonly known = new Set<string>();

  constructor(private readonly things: ReadonlyMap<string, ThingRecord>) {}

  /** Stated involvements: they outweigh derived ones of the same actor, role and thing. */
  know(stated: readonly RelationRecord[]): void {
    for (const { subject, role, object, withdrawnOn } of stated) {
      if (withdrawnOn === null) this.known.add(`${subject} ${role} ${object}`);
    }
  }

  get statements(): readonly RelationRecord[] {
    return [...this.byId.values()];
  }

  add(
    rule: RuleName,
    role: RoleName,
    actor: string,
    thing: string,
    via: string,
    premises: readonly RelationRecord[],
    more: Partial<Pick<StatementRecord, "basis" | "word" | "capacity" | "condition" | "onBehalfOf">> = {},
  ): void {
    if (actor === thing || this.known.has(`${actor} ${role} ${thing}`)) return;
    const [first] = premises;
    if (!first) return;
    const decision = more.basis === undefined || more.basis === null ? undefined : this.things.get(more.basis);
    const bounds = combineBounds(premises, decision?.existsFrom ?? null);
    // Premises that never held at the same time prove nothing.
    if (bounds.fromEarliest !== null && bounds.untilLatest !== null && bounds.untilLatest < bounds.fromEarliest) return;
    const citations = premises.flatMap((premise) => premise.citations);
    // The first premise tells apart what else is the same, such as two terms of one chair.
    const id = statementId(["DERIVED", rule, role, actor, thing, via, first.id]);
    const statement: RelationRecord = {
      ...first,
      ...more,
      id,
      type: "RELATION",
      predicate: "INVOLVED_IN",
      subject: actor,
      object: thing,
      role,
      onBehalfOf: more.onBehalfOf ?? null,
      capacity: more.capacity ?? null,
      basis: more.basis ?? null,
      word: more.word ?? null,
      condition: more.condition ?? null,
      via,
      rule,
      note: null,
      detail: null,
      position: null,
      conflict: null,
      group: null,
      derivedFrom: premises.map((premise) => premise.id),
      premiseSources: [...new Set(premises.flatMap(sourcesOf))].sort(),
      recordedOn: null,
      certainty:
        certainties[Math.max(...premises.map((premise) => certainties.indexOf(premise.certainty)))] ?? "STATED",
      status: statuses.find((status) => premises.some((premise) => premise.status === status)) ?? null,
      ...bounds,
      withdrawnOn: premises.map((premise) => premise.withdrawnOn).sort(nullsLast)[0] ?? null,
      withdrawnBecause: premises.find((premise) => premise.withdrawnOn !== null)?.withdrawnBecause ?? null,
      citations: citations.filter(
        (citation, index) =>
          citations.findIndex((other) => other.source === citation.source && other.place === citation.place) === index,
      ),
    };
    const before = this.byId.get(id);
    if (!before || weight(statement) > weight(before)) this.byId.set(id, statement);
  }
}

/** Of several ways to one derived statement the strongest counts: one that stands, and without a condition. */
const weight = ({ withdrawnOn, condition }: StatementRecord) =>
  (withdrawnOn === null ? 2 : 0) + (condition === null ? 1 : 0);

const nullsLast = (a: string | null, b: string | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

type Bounds = Pick<
  StatementRecord,
  | "fromText"
  | "fromEarliest"
  | "fromLatest"
  | "untilText"
  | "untilEarliest"
  | "untilLatest"
  | "evidenceFirst"
  | "evidenceLast"
>;

/** A derived fact holds while all its premises hold: the latest begin, the earliest end, the evidence they share. */
function combineBounds(premises: readonly StatementRecord[], basisFrom: string | null): Bounds {
  const begin = premises
    .filter((premise) => premise.fromText !== null)
    .sort((a, b) => ((a.fromEarliest ?? "") < (b.fromEarliest ?? "") ? 1 : -1))[0];
  const end = premises
    .filter((premise) => premise.untilText !== null)
    .sort((a, b) => ((a.untilLatest ?? "") < (b.untilLatest ?? "") ? -1 : 1))[0];
  const known = (pick: (premise: StatementRecord) => string | null) => premises.map(pick).filter((day) => day !== null);
  const max = (days: readonly string[]) => [...days].sort().at(-1) ?? null;
  const min = (days: readonly string[]) => [...days].sort()[0] ?? null;
  const fromEarliest = max([...known((premise) => premise.fromEarliest), ...(basisFrom === null ? [] : [basisFrom])]);
  const fromLatest = begin ? max(known((premise) => premise.fromLatest)) : null;
  // A begin that lies before what another premise or the basis allows is not the begin of this fact.
  const isBegin = fromLatest === null || fromEarliest === null || fromEarliest <= fromLatest;
  return {
    fromText: isBegin ? (begin?.fromText ?? null) : null,
    fromEarliest,
    fromLatest: isBegin ? fromLatest : null,
    untilText: end?.untilText ?? null,
    untilEarliest: min(known((premise) => premise.untilEarliest)),
    untilLatest: min(known((premise) => premise.untilLatest)),
    evidenceFirst: premises.every((premise) => premise.evidenceFirst !== null)
      ? max(known((premise) => premise.evidenceFirst))
      : null,
    evidenceLast: premises.every((premise) => premise.evidenceLast !== null)
      ? min(known((premise) => premise.evidenceLast))
      : null,
  };
}

/** The sources of a stated premise, or of each premise of a derived one. */
function sourcesOf({ citations, premiseSources }: StatementRecord): readonly string[] {
  if (premiseSources.length > 0) return premiseSources;
  return [[...new Set(citations.map(({ source }) => source))].sort().join(" ")];
}
