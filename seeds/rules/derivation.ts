/** What all rules share: relations by their ends, and how a statement follows from others. */
import { isRelation, type RelationRecord, type StatementRecord } from "../../graph/model.js";
import type { FactStatus, Rule } from "../../graph/vocabulary.js";
import { blankStatement, statementId } from "../statements.js";

/** The name of a rule. */
export type RuleName = keyof typeof Rule;

/** Relations by type and end. What a source negates is none: nothing follows from it. */
export class Relations {
  private readonly byType = new Map<string, RelationRecord[]>();
  private readonly bySubject = new Map<string, RelationRecord[]>();
  private readonly byObject = new Map<string, RelationRecord[]>();

  constructor(all: readonly StatementRecord[]) {
    for (const relation of all) {
      if (!isRelation(relation) || relation.status === "NEGATED") continue;
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

/** Adds a value to the list of a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The days that bound a fact. */
export type Bounds = Pick<
  StatementRecord,
  | "fromText"
  | "fromEarliest"
  | "fromLatest"
  | "untilText"
  | "untilEarliest"
  | "untilLatest"
  | "endInferredEarliest"
  | "endInferredLatest"
  | "endInferredBy"
  | "endInferredSources"
  | "endInferredRecordedOn"
  | "evidenceFirst"
  | "evidenceLast"
>;

/** What an inferred statement says, beside what follows from its premises. */
export type InferredContent = Pick<StatementRecord, "type" | "subject" | "predicate"> &
  Partial<Omit<StatementRecord, "id" | "rule" | "derivedFrom" | "citations" | "certainty" | keyof Bounds>>;

/**
 * A statement that follows from others: it names them and their sources, holds while they hold, and is withdrawn with
 * them. Its certainty is always INFERRED; that of the premises stands with them.
 *
 * @param identity the fields that, with the rule, make it this statement and no other
 * @param bounds when it holds, where that is not simply while all premises hold
 */
export function inferred(
  rule: RuleName,
  identity: readonly (string | null)[],
  premises: readonly StatementRecord[],
  content: InferredContent,
  bounds: Bounds = combineBounds(premises, null),
): StatementRecord {
  const citations = premises.flatMap((premise) => premise.citations);
  return {
    ...blankStatement,
    ...content,
    ...bounds,
    id: statementId(["DERIVED", rule, ...identity]),
    rule,
    certainty: "INFERRED",
    status: statuses.find((status) => premises.some((premise) => premise.status === status)) ?? null,
    derivedFrom: premises.map((premise) => premise.id),
    premiseSources: [...new Set(premises.flatMap(sourcesOf))].sort(),
    recordedOn: recordedOn(premises),
    withdrawnOn: premises.map((premise) => premise.withdrawnOn).sort(nullsLast)[0] ?? null,
    withdrawnBecause: premises.find((premise) => premise.withdrawnOn !== null)?.withdrawnBecause ?? null,
    citations: citations.filter(
      (citation, index) =>
        citations.findIndex((other) => other.source === citation.source && other.place === citation.place) === index,
    ),
  };
}

const statuses: readonly (keyof typeof FactStatus)[] = ["ENDED", "CONDITIONAL", "PLANNED", "IN_FORCE"];

/** The day from which all of them were known; null where one is not yet. */
function recordedOn(premises: readonly StatementRecord[]): string | null {
  const days = premises.flatMap((premise) => premise.recordedOn ?? []);
  return days.length < premises.length ? null : (days.sort().at(-1) ?? null);
}

const nullsLast = (a: string | null, b: string | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** The sources of a stated premise, or of each premise of a derived one. */
function sourcesOf({ citations, premiseSources }: StatementRecord): readonly string[] {
  if (premiseSources.length > 0) return premiseSources;
  return [[...new Set(citations.map(({ source }) => source))].sort().join(" ")];
}

/**
 * A derived fact holds while all its premises hold: the latest begin, the earliest end, the evidence they share.
 *
 * @param basisFrom the first day on which what made it so can have existed
 */
export function combineBounds(premises: readonly StatementRecord[], basisFrom: string | null): Bounds {
  const begin = premises
    .filter((premise) => premise.fromText !== null)
    .sort((a, b) => ((a.fromEarliest ?? "") < (b.fromEarliest ?? "") ? 1 : -1))[0];
  const end = premises
    .filter((premise) => premise.untilText !== null)
    .sort((a, b) => ((a.untilLatest ?? "") < (b.untilLatest ?? "") ? -1 : 1))[0];
  const succeeded = premises
    .filter((premise) => premise.endInferredLatest !== null)
    .sort((a, b) => nullsLast(a.endInferredLatest, b.endInferredLatest))[0];
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
    endInferredEarliest: succeeded?.endInferredEarliest ?? null,
    endInferredLatest: succeeded?.endInferredLatest ?? null,
    endInferredBy: succeeded?.endInferredBy ?? null,
    endInferredSources: succeeded?.endInferredSources ?? [],
    endInferredRecordedOn: succeeded?.endInferredRecordedOn ?? null,
    evidenceFirst: premises.every((premise) => premise.evidenceFirst !== null)
      ? max(known((premise) => premise.evidenceFirst))
      : null,
    evidenceLast: premises.every((premise) => premise.evidenceLast !== null)
      ? min(known((premise) => premise.evidenceLast))
      : null,
  };
}

/** Of several ways to one derived statement the strongest counts: one that stands, without a condition, and known first. */
export function outweighs(one: StatementRecord, other: StatementRecord): boolean {
  const more = weight(one) - weight(other);
  return more > 0 || (more === 0 && nullsLast(one.recordedOn, other.recordedOn) < 0);
}

const weight = ({ withdrawnOn, condition }: StatementRecord): number =>
  (withdrawnOn === null ? 2 : 0) + (condition === null ? 1 : 0);
