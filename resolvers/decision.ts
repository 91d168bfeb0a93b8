/** Meetings, decisions and their parts. */

import type { ThingRow } from "../graph/queries.js";
import type { DateKind, MeasureAct, MeetingKind, ReferenceKind } from "../graph/vocabulary.js";
import { inGermanOrder } from "../loaders/days.js";
import type { RelationFact } from "../loaders/facts.js";
import { outcomesOf } from "../loaders/mandates.js";
import { wholeOf } from "../loaders/parts.js";
import { existsIn, type Scope, structural } from "../loaders/time.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import {
  decisionList,
  decisionOf,
  endsOf,
  filterId,
  others,
  type RelationName,
  related,
  relatedList,
  stated,
  thing,
  thingKey,
} from "./thing.js";
import { dateOf, dateOfFact } from "./values.js";

type Act = keyof typeof MeasureAct;

/** The only thing at the other end of relations of a type that the seeds guarantee. */
async function theOther(
  context: Context,
  scope: Scope,
  id: string,
  type: RelationFact["row"]["predicate"],
): Promise<ThingRow> {
  const { facts } = await context.loaders.relationsFrom(id, structural(scope));
  const fact = facts.find(({ row }) => row.predicate === type);
  if (!fact) throw new Error(`${id} has no ${type}`);
  return context.loaders.knownThing(fact.row.other);
}

/** The date of a kind of a thing: the first that is stated, else the first that is inferred. */
async function dateFact(context: Context, scope: Scope, id: string, kind: keyof typeof DateKind) {
  const dates = await stated(context, scope, id, "DATE", (row) => row.predicate === kind);
  return dates.find(({ rule }) => rule === null) ?? dates[0] ?? null;
}

/** The date of a decision: its own, else that of its meeting. */
export const decisionDate = async (context: Context, scope: Scope, decision: ThingRow) =>
  dateOf(decision) ?? dateOfFact(await dateFact(context, scope, decision.id, "DECIDED"));

/** Parts of one type, in order. */
async function partsOf(context: Context, scope: Scope, id: string, type: ThingRow["type"]): Promise<ThingRow[]> {
  const facts = await related(context, scope, id, "to", "PART_OF");
  return others(
    context,
    facts.filter(({ row }) => row.otherType === type),
  );
}

/** The measures of a decision, in the order of its points. */
async function measuresIn(context: Context, scope: Scope, id: string): Promise<ThingRow[]> {
  const points = await partsOf(context, scope, id, "DecisionPoint");
  return (await Promise.all(points.map((point) => partsOf(context, scope, point.id, "Measure")))).flat();
}

/** Relations of a decision and all its parts, each other end once. */
export async function relatedOfWhole(
  context: Context,
  scope: Scope,
  id: string,
  end: "from" | "to",
  ...types: RelationName[]
): Promise<RelationFact[]> {
  const ids = await wholeOf(context.loaders, id, scope);
  return (await Promise.all(ids.map((part) => related(context, scope, part, end, ...types)))).flat();
}

/** Of relations that a decision and its parts share, the first of each kind to each other end, told apart further by a key. */
const once = (
  facts: readonly RelationFact[],
  further: (fact: RelationFact, index: number) => string = () => "",
): RelationFact[] => {
  const seen = new Set<string>();
  return facts.filter((fact, index) => {
    const key = `${fact.row.detail} ${fact.row.other} ${further(fact, index)}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** The references of a decision and its parts, or to them, of some kinds, each part of a thing once. */
async function references(
  context: Context,
  scope: Scope,
  id: string,
  end: "from" | "to",
  kinds: readonly (keyof typeof ReferenceKind)[] | null | undefined,
): Promise<RelationFact[]> {
  const facts = (await relatedOfWhole(context, scope, id, end, "REFERS_TO")).filter(
    ({ row }) => kinds == null || kinds.some((kind) => kind === row.detail),
  );
  const statements = await Promise.all(facts.map(({ row }) => context.loaders.knownStatement(row.statement)));
  // Two parts of the same thing are two references.
  return once(facts, (_, index) => statements[index]?.scope ?? "");
}

/** What measures can be filtered by. */
interface MeasureFilter {
  readonly acts?: readonly Act[] | null | undefined;
  readonly meeting?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly year?: number | null | undefined;
}

/** The measures at the start of relations, filtered, ordered by decision and position. */
export async function measuresOf(
  context: Context,
  scope: Scope,
  facts: readonly RelationFact[],
  { acts, meeting, body, year }: MeasureFilter,
): Promise<ThingRow[]> {
  const [measures, meetingId, bodyId] = await Promise.all([
    others(context, facts),
    filterId(context, "meeting", meeting, endsOf("DECIDED_AT")),
    filterId(context, "body", body, endsOf("DECIDED_BY")),
  ]);
  const kept = await Promise.all(
    measures.map(async (measure) => {
      if (acts != null && !acts.includes(measure.act as Act)) return false;
      if (year != null && measure.year !== year) return false;
      if (meetingId === null && bodyId === null) return true;
      const taken = await context.loaders.relationsFrom(measure.decision ?? "", { ...scope, statedIn: null });
      const ends = (type: string, id: string | null) =>
        id === null || taken.facts.some(({ row }) => row.predicate === type && row.other === id);
      return ends("DECIDED_AT", meetingId) && ends("DECIDED_BY", bodyId);
    }),
  );
  return measures.filter((measure, index) => kept[index] && existsIn(measure, scope)).sort(inGermanOrder);
}

export const decisions = {
  Meeting: {
    ...thing,
    kind: ({ kind }) => kind as keyof typeof MeetingKind,
    heldAs: ({ heldAs }) => heldAs as keyof typeof MeetingKind | null,
    number: ({ ordinal }) => ordinal,
    body: ({ id }, _, context, info) => theOther(context, scopeOf(context, info), id, "HELD_BY"),
    date: dateOf,
    decisionsTaken: async ({ id }, page, context, info) => {
      const scope = scopeOf(context, info);
      const { facts, truncated } = await relatedList(context, scope, id, "to", "DECIDED_AT");
      return pageOf(await decisionList(context, scope, facts.map(decisionOf)), thingKey, page, truncated);
    },
    dueDeliverables: async ({ id }, _, context, info) =>
      others(context, await related(context, scopeOf(context, info), id, "to", "DUE_AT")),
  },
  Decision: {
    ...thing,
    title: ({ title }) => title ?? "",
    year: ({ year }) => year,
    body: ({ id }, _, context, info) => theOther(context, scopeOf(context, info), id, "DECIDED_BY"),
    meeting: async ({ id }, _, context, info) =>
      (await others(context, await related(context, scopeOf(context, info), id, "from", "DECIDED_AT")))[0] ?? null,
    date: (row, _, context, info) => decisionDate(context, scopeOf(context, info), row),
    dateFact: ({ id }, _, context, info) => dateFact(context, scopeOf(context, info), id, "DECIDED"),
    entryIntoForce: async ({ id }, _, context, info) => {
      const [fact] = await stated(context, scopeOf(context, info), id, "DATE", (row) => row.predicate === "IN_FORCE");
      return dateOfFact(fact ?? null);
    },
    category: async ({ id }, _, context, info) =>
      (await stated(context, scopeOf(context, info), id, "TEXT", (row) => row.predicate === "CATEGORY"))[0]?.text ??
      null,
    vote: async ({ id }, _, context, info) => (await stated(context, scopeOf(context, info), id, "VOTE"))[0] ?? null,
    points: ({ id }, _, context, info) => partsOf(context, scopeOf(context, info), id, "DecisionPoint"),
    measures: async ({ id }, { acts, addressee }, context, info) => {
      const scope = scopeOf(context, info);
      const [measures, actor] = await Promise.all([
        measuresIn(context, scope, id),
        filterId(context, "addressee", addressee, endsOf("ADDRESSED_TO")),
      ]);
      const addressed = await Promise.all(
        measures.map(async (measure) =>
          actor === null ? [] : related(context, scope, measure.id, "from", "ADDRESSED_TO"),
        ),
      );
      return measures.filter(
        (measure, index) =>
          (acts == null || acts.includes(measure.act as Act)) &&
          (actor === null || addressed[index]?.some(({ to }) => to === actor)),
      );
    },
    adopts: async ({ id }, _, context, info) =>
      once(await relatedOfWhole(context, scopeOf(context, info), id, "from", "ADOPTS")),
    concerns: async ({ id }, _, context, info) =>
      others(context, await relatedOfWhole(context, scopeOf(context, info), id, "from", "CONCERNS")),
    mentions: async ({ id }, _, context, info) =>
      others(context, await related(context, scopeOf(context, info), id, "from", "MENTIONS")),
    references: ({ id }, { kinds }, context, info) => references(context, scopeOf(context, info), id, "from", kinds),
    referencedBy: ({ id }, { kinds }, context, info) => references(context, scopeOf(context, info), id, "to", kinds),
  },
  DecisionPoint: {
    ...thing,
    decision: ({ decision }, _, { loaders }) => loaders.knownThing(decision ?? ""),
    measures: ({ id }, _, context, info) => partsOf(context, scopeOf(context, info), id, "Measure"),
  },
  Measure: {
    ...thing,
    act: ({ act }) => act as Act,
    text: ({ text }) => text ?? "",
    decision: ({ decision }, _, { loaders }) => loaders.knownThing(decision ?? ""),
    point: ({ id }, _, context, info) => theOther(context, scopeOf(context, info), id, "PART_OF"),
    addressees: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "ADDRESSED_TO"),
    supporters: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "SUPPORTED_BY"),
    partners: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "TOGETHER_WITH"),
    inEffect: ({ id }, _, context, info) =>
      stated(context, scopeOf(context, info), id, "DATE", (row) => row.predicate === "IN_FORCE"),
    deliverables: ({ id }, _, context, info) => partsOf(context, scopeOf(context, info), id, "Deliverable"),
    outcomes: ({ id }, _, context, info) => outcomesOf(context.loaders, id, scopeOf(context, info)),
    condition: async ({ id }, _, context, info) =>
      (await stated(context, scopeOf(context, info), id, "TEXT", (row) => row.predicate === "CONDITION"))[0]?.text ??
      null,
    recurrence: async ({ id }, _, context, info) =>
      (await stated(context, scopeOf(context, info), id, "TEXT", (row) => row.predicate === "RECURRENCE"))[0]?.text ??
      null,
    concerns: async ({ id }, _, context, info) =>
      others(context, await related(context, scopeOf(context, info), id, "from", "CONCERNS")),
    adopts: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "ADOPTS"),
    references: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "REFERS_TO"),
  },
  Deliverable: {
    ...thing,
    text: ({ text }) => text ?? "",
    due: async ({ id }, _, context, info) =>
      dateOfFact(await dateFact(context, scopeOf(context, info), id, "DEADLINE")),
    dueFact: ({ id }, _, context, info) => dateFact(context, scopeOf(context, info), id, "DEADLINE"),
    dueMeeting: async ({ id }, _, context, info) =>
      (await others(context, await related(context, scopeOf(context, info), id, "from", "DUE_AT")))[0] ?? null,
    outcomes: ({ id }, _, context, info) => outcomesOf(context.loaders, id, scopeOf(context, info)),
    measure: ({ id }, _, context, info) => theOther(context, scopeOf(context, info), id, "PART_OF"),
  },
} satisfies Partial<Resolvers>;
