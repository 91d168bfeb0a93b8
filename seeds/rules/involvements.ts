/**
 * The rules by which involvements follow from other facts, so that a fact is entered once.
 *
 * A stated involvement in the same role outweighs a derived one.
 */
import type { RelationRecord, StatementRecord, ThingRecord } from "../../graph/model.js";
import { MANDATING_ACTS, MEMBERSHIP_ROLES, MeasureAct, type Role, type ThingType } from "../../graph/vocabulary.js";
import { combineBounds, inferred, outweighs, Relations, type RuleName } from "./derivation.js";
import type { HolderStatement } from "./holders.js";

type RoleName = keyof typeof Role;

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

/** All involvements that follow from stated relations and from who held an addressed office. */
export function involvements(
  things: ReadonlyMap<string, ThingRecord>,
  stated: readonly StatementRecord[],
  holders: readonly HolderStatement[],
): readonly RelationRecord[] {
  const relations = new Relations(stated);
  const derived = new Derivation(things);
  derived.know(stated);
  mandates(things, relations, holders, derived);
  for (const involvement of relations.of("INVOLVED_IN")) onBehalf(involvement, derived);
  steering(things, relations, derived);
  applications(relations, derived);
  return derived.statements;
}

/** Whom a measure names, by the rule that follows from it. */
const ends = { ADDRESSED_TO: "MANDATE", SUPPORTED_BY: "SUPPORT", TOGETHER_WITH: "COOPERATION" } as const;

/** MANDATE, SUPPORT, COOPERATION and DECISION: what a measure makes of whom it names, and of the deciding body. */
function mandates(
  things: ReadonlyMap<string, ThingRecord>,
  relations: Relations,
  holders: readonly HolderStatement[],
  derived: Derivation,
): void {
  for (const [predicate, rule] of Object.entries(ends) as [keyof typeof ends, RuleName][]) {
    const named: readonly [RelationRecord, ...RelationRecord[]][] = [
      ...relations.of(predicate).map((end): [RelationRecord] => [end]),
      // A mandate to an office is that of its holder for as long as the office is held.
      ...holders
        .filter(({ statement }) => statement.predicate === predicate)
        .map(({ statement, term }): [RelationRecord, RelationRecord] => [statement, term]),
    ];
    for (const premises of named) {
      const [end] = premises;
      const measure = things.get(end.subject);
      if (!measure?.act || !measure.decision) continue;
      const act = measure.act as keyof typeof MeasureAct;
      const isMandate = mandating.has(act);
      const role: RoleName =
        rule === "SUPPORT"
          ? "SUPPORT"
          : rule === "COOPERATION"
            ? "PARTICIPATION"
            : isMandate
              ? "MANDATED"
              : "ADDRESSEE";
      const more = {
        basis: measure.decision,
        word: end.word ?? (rule === "COOPERATION" ? null : MeasureAct[act].de),
        capacity: end.capacity,
        condition: end.condition ?? relations.conditionOf(measure.id),
      };
      derived.add(rule, role, end.object, measure.decision, measure.id, premises, more);
      for (const topic of relations.from(measure.id, "CONCERNS")) {
        if (!workable.has(things.get(topic.object)?.type ?? "")) continue;
        derived.add(rule, role, end.object, topic.object, measure.id, [...premises, topic], more);
        if (!isMandate || rule === "COOPERATION") continue;
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

/** ON_BEHALF: who is represented is involved as well, as far and to the same extent. */
function onBehalf(involvement: RelationRecord, derived: Derivation): void {
  if (involvement.onBehalfOf === null || involvement.role === null || involvement.role === "OFFICE_HOLDER") return;
  const role = involvement.role === "REPRESENTATION" ? "MEMBER" : involvement.role;
  const { basis, word, condition, detail, level, value, unit } = involvement;
  derived.add("ON_BEHALF", role, involvement.onBehalfOf, involvement.object, involvement.subject, [involvement], {
    ...{ basis, word, condition },
    ...{ detail, level, value, unit },
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

/** What an involvement says beside who is involved in what, in which role. */
type Extent = Partial<
  Pick<
    StatementRecord,
    "basis" | "word" | "capacity" | "condition" | "onBehalfOf" | "detail" | "level" | "value" | "unit"
  >
>;

type Period = Pick<StatementRecord, "fromEarliest" | "untilLatest">;

/** Whether two periods may share a day; a bound that is unknown may be any. */
const mayMeet = (a: Period, b: Period): boolean =>
  [a, b].every((one) => [a, b].every((other) => (one.fromEarliest ?? "") <= (other.untilLatest ?? "9999")));

/** Collects derived involvements, each once, and leaves out what is stated. */
class Derivation {
  private readonly byId = new Map<string, RelationRecord>();
  private readonly known = new Map<string, StatementRecord[]>();

  constructor(private readonly things: ReadonlyMap<string, ThingRecord>) {}

  /** Stated involvements, negated ones too: they outweigh derived ones of the same actor, role and thing, as far as both may hold at one time. */
  know(stated: readonly StatementRecord[]): void {
    for (const statement of stated) {
      const { predicate, subject, role, object, withdrawnOn } = statement;
      if (predicate !== "INVOLVED_IN" || withdrawnOn !== null) continue;
      const key = `${subject} ${role} ${object}`;
      this.known.set(key, [...(this.known.get(key) ?? []), statement]);
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
    premises: readonly [RelationRecord, ...RelationRecord[]],
    more: Extent = {},
  ): void {
    if (actor === thing) return;
    const decision = more.basis === undefined || more.basis === null ? undefined : this.things.get(more.basis);
    const bounds = combineBounds(premises, decision?.existsFrom ?? null);
    // Premises that never held at the same time prove nothing.
    if (!mayMeet(bounds, bounds)) return;
    if ((this.known.get(`${actor} ${role} ${thing}`) ?? []).some((stated) => mayMeet(stated, bounds))) return;
    // The first premise tells apart what else is the same, such as two terms of one chair.
    const identity = [role, actor, thing, via, premises[0].id];
    const content = { type: "RELATION", predicate: "INVOLVED_IN", subject: actor, object: thing, role, via } as const;
    const statement = inferred(rule, identity, premises, { ...content, ...more }, bounds) as RelationRecord;
    const before = this.byId.get(statement.id);
    if (!before || outweighs(statement, before)) this.byId.set(statement.id, statement);
  }
}
