/** What measures tell somebody to do, and the sessions at which it is due. */
import { prefixOf } from "../graph/model.js";
import type { ThingRow } from "../graph/queries.js";
import { MANDATING_ACTS, type MeasureAct } from "../graph/vocabulary.js";
import type { RelationFact } from "../loaders/facts.js";
import type { FactList } from "../loaders/index.js";
import { inOrderOfDue, mandateKey, mandatesOf, type TrackedMandate } from "../loaders/mandates.js";
import { directWholeOf, wholeOf } from "../loaders/parts.js";
import { type CalendarSession, type Held, sessionsInOrder } from "../loaders/sessions.js";
import { existsIn, type Scope, structural } from "../loaders/time.js";
import type { QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { decisions } from "./decision.js";
import { badInput, refuseEmpty } from "./errors.js";
import { decisionOf, endsOf, filterId, type RelationName, related, relatedList } from "./thing.js";
import { partialDateOf } from "./values.js";

/** Measures at most that one list of mandates is made of. */
const MEASURES = 1_000;

type Act = keyof typeof MeasureAct;

/** Measures by id that exist on the day and have one of some acts, as far as the ceiling lets through. */
async function measuresIn(
  context: Context,
  scope: Scope,
  ids: readonly string[],
  keep: (measure: ThingRow) => boolean,
): Promise<{ readonly measures: ThingRow[]; readonly truncated: boolean }> {
  const all = await Promise.all([...new Set(ids)].map((id) => context.loaders.knownThing(id)));
  const measures = all.filter((row) => row.type === "Measure" && existsIn(row, scope) && keep(row));
  return { measures: measures.slice(0, MEASURES), truncated: measures.length > MEASURES };
}

/** Whether a measure does one of some acts; null is any. */
export const does = (acts: readonly Act[] | null | undefined) => (measure: ThingRow) =>
  acts == null || acts.includes(measure.act as Act);

/** Ids of all things of a type that a choice of sources states anything about, also of those later than the day. */
async function allOf(context: Context, { statedIn }: Scope, type: "Measure" | "Meeting") {
  const { rows, truncated } = await context.loaders.thingsByType.load(type);
  const kept = rows.filter(({ sources }) => statedIn === null || sources.some((source) => statedIn.has(source)));
  return { ids: kept.map(({ id }) => id), truncated };
}

/** Acts that make somebody do something: mandates, and what is only asked. */
const ACTS: readonly Act[] = [...MANDATING_ACTS, "ASKS", "CALLS_ON"];

/** Ids of a mandate's measure, decision and deliverable. */
const idsOf = ({ measure, deliverable }: TrackedMandate) => [measure.id, measure.decision, deliverable?.id ?? null];

/** What is about a thing: itself, or what decides it. */
interface Topic {
  /** The measures that are, or that belong to a decision that is as a whole, or have a deliverable that is. */
  readonly measures: readonly string[];
  /** Whether one of some ids, of a measure, its decision or a deliverable, is what is about it. */
  readonly isAbout: (ids: readonly (string | null)[]) => boolean;
  readonly truncated: boolean;
}

/** What concerns or adopts one of some things: a measure, a deliverable, or a decision as a whole. */
async function topicOf(context: Context, scope: Scope, things: readonly string[]): Promise<Topic> {
  const lists = await Promise.all(things.map((id) => relatedList(context, scope, id, "to", "CONCERNS", "ADOPTS")));
  const facts = lists.flatMap((list) => list.facts);
  const about = new Set(facts.map(({ from }) => from));
  const measures = await Promise.all(
    facts.map(async ({ row, from }) => {
      if (row.otherType === "Measure") return [from];
      if (row.otherType === "Deliverable") return [(await directWholeOf(context.loaders, from, scope)) ?? ""];
      return row.otherType === "Decision" ? wholeOf(context.loaders, from, structural(scope)) : [];
    }),
  );
  return {
    measures: [...new Set(measures.flat())].filter((id) => prefixOf(id) === "measure"),
    isAbout: (ids) => ids.some((id) => id !== null && about.has(id)),
    truncated: lists.some(({ truncated }) => truncated),
  };
}

/** What measures about some things tell or ask somebody to do, in order of due date. */
export async function mandatesAbout(context: Context, scope: Scope, things: readonly string[]) {
  const topic = await topicOf(context, scope, things);
  const found = await measuresIn(context, scope, topic.measures, does(ACTS));
  const mandates = (await mandatesOf(context.loaders, found.measures, scope)).filter((mandate) =>
    topic.isAbout(idsOf(mandate)),
  );
  return { mandates: inOrderOfDue(mandates), truncated: found.truncated || topic.truncated };
}

/** The meetings of a body, or of all. */
async function meetingsOf(context: Context, scope: Scope, body: string | null) {
  const { ids, truncated } =
    body === null ? await allOf(context, scope, "Meeting") : await heldBy(context, scope, body);
  const held = await Promise.all(
    ids.map(async (id): Promise<Held> => {
      const [meeting, [by], dates] = await Promise.all([
        context.loaders.knownThing(id),
        related(context, { ...scope, statedIn: null }, id, "from", "HELD_BY"),
        context.loaders.attributes(id, scope),
      ]);
      const days = dates.facts.filter(({ type, predicate }) => type === "DATE" && predicate === "HELD");
      const isPlanned = days.length > 0 && days.every(({ status }) => status === "PLANNED");
      return { meeting, body: by?.to ?? "", isPlanned };
    }),
  );
  return { held, truncated };
}

/** Ids of the meetings of a body. */
async function heldBy(context: Context, scope: Scope, body: string) {
  const { facts, truncated } = await relatedList(context, scope, body, "to", "HELD_BY");
  return { ids: facts.map(({ from }) => from), truncated };
}

/** Whether a mandate is due at a meeting, at an earlier one of its body, or by a date not after it. */
async function dueBy(context: Context, scope: Scope, id: string | null): Promise<(mandate: TrackedMandate) => boolean> {
  if (id === null) return () => true;
  const meeting = await context.loaders.knownThing(id);
  const whole = { ...scope, statedIn: null };
  const [by] = await related(context, whole, id, "from", "HELD_BY");
  const { held } = await meetingsOf(context, whole, by?.to ?? "");
  const inOrder = sessionsInOrder(held, scope.asOf).map((session) => session.meeting);
  const place = inOrder.findIndex((other) => other.id === id);
  // Numbers of one body say which was earlier, also where a date is imprecise.
  const isUpTo = (other: ThingRow, index: number) =>
    meeting.ordinal !== null && other.ordinal !== null ? other.ordinal <= meeting.ordinal : index <= place;
  const upTo = new Set(inOrder.filter(isUpTo).map((other) => other.id));
  return ({ due }) =>
    due !== null &&
    ((due.meeting !== null && upTo.has(due.meeting)) ||
      (due.days !== null && meeting.dateLatest !== null && due.days.earliest <= meeting.dateLatest));
}

/** What measures can be narrowed to: ids of an addressee, a body, a meeting and a topic. */
interface MeasureChoice {
  readonly addressee?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly decidedAt?: string | null | undefined;
  readonly topic?: string | null | undefined;
}

/**
 * The measures of a choice that also pass a filter, with what addresses the addressee asked for. A topic chooses whole
 * decisions here; whether it is that of a measure or of its parts, the caller asks by their ids (`isAbout`).
 */
export async function measuresFor(
  context: Context,
  scope: Scope,
  choice: MeasureChoice,
  keep: (measure: ThingRow) => boolean,
  prefix = "",
) {
  const narrow = async (
    argument: Exclude<keyof MeasureChoice, "topic">,
    ...relations: RelationName[]
  ): Promise<FactList<RelationFact> | null> => {
    const id = await filterId(context, `${prefix}${argument}`, choice[argument], endsOf(...relations));
    return id === null ? null : relatedList(context, scope, id, "to", ...relations);
  };
  const [addressed, decided, held, topicId] = await Promise.all([
    narrow("addressee", "ADDRESSED_TO"),
    narrow("body", "DECIDED_BY"),
    narrow("decidedAt", "DECIDED_AT"),
    filterId(context, `${prefix}topic`, choice.topic, endsOf("CONCERNS", "ADOPTS")),
  ]);
  const inDecisions = [decided, held].flatMap((list) => (list === null ? [] : [new Set(list.facts.map(decisionOf))]));
  const topic = topicId === null ? null : await topicOf(context, scope, [topicId]);
  const inTopic = topic && new Set(topic.measures);
  const candidates =
    addressed !== null
      ? { ids: addressed.facts.map(({ from }) => from), truncated: addressed.truncated }
      : topic !== null
        ? { ids: topic.measures, truncated: topic.truncated }
        : await allOf(context, scope, "Measure");
  const { measures, truncated } = await measuresIn(
    context,
    scope,
    candidates.ids,
    (measure) =>
      keep(measure) &&
      inDecisions.every((set) => set.has(measure.decision)) &&
      (inTopic === null || inTopic.has(measure.id)),
  );
  return {
    measures,
    addressed: addressed?.facts ?? [],
    isAbout: topic?.isAbout ?? (() => true),
    truncated: truncated || candidates.truncated || [decided, held, topic].some((list) => list?.truncated === true),
  };
}

/** The roots. */
export const mandateRoot: Pick<QueryResolvers, "mandates" | "sessions"> = {
  mandates: async (_, { acts, states, dueBefore, first, after, ...filter }, context, info) => {
    refuseEmpty("acts", acts);
    refuseEmpty("states", states);
    const scope = scopeOf(context, info);
    const [found, isDueBy] = await Promise.all([
      measuresFor(context, scope, filter, does(acts)),
      filterId(context, "dueAtOrBeforeMeeting", filter.dueAtOrBeforeMeeting, endsOf("DUE_AT")).then((id) =>
        dueBy(context, scope, id),
      ),
    ]);
    const { measures, addressed, isAbout, truncated } = found;
    const all = await mandatesOf(context.loaders, measures, scope);
    const kept = all.filter(
      (mandate) =>
        isDueBy(mandate) &&
        isAbout(idsOf(mandate)) &&
        (dueBefore == null || (mandate.due?.days != null && mandate.due.days.earliest < dueBefore)) &&
        (states == null || states.includes(mandate.state)),
    );
    const named = kept.map((mandate) => ({
      ...mandate,
      addressedAs: addressed.filter(({ from }) => from === mandate.measure.id),
    }));
    return pageOf(inOrderOfDue(named), mandateKey, { first, after }, truncated);
  },
  sessions: async (_, { body, from, until, first, after }, context, info) => {
    if (from != null && until != null && from > until)
      throw badInput("from", `from ${from} is after until ${until}; it must not be later`);
    const scope = scopeOf(context, info);
    const { held, truncated } = await meetingsOf(
      context,
      scope,
      await filterId(context, "body", body, endsOf("HELD_BY")),
    );
    const kept = sessionsInOrder(held, scope.asOf).filter(
      ({ days }) => (from == null || days.latest >= from) && (until == null || days.earliest <= until),
    );
    return pageOf(kept, ({ meeting }: CalendarSession) => meeting.id, { first, after }, truncated);
  },
};

export const mandates = {
  Mandate: {
    text: ({ deliverable, measure }) => deliverable?.text ?? measure.text ?? "",
    addressees: ({ measure }, ...rest) => decisions.Measure.addressees(measure, ...rest),
  },
  MandateDue: {
    date: ({ facts: [fact] }) =>
      fact === undefined ? null : partialDateOf(fact.dateText, fact.dateEarliest, fact.dateLatest),
    earliest: ({ days }) => days?.earliest ?? null,
    latest: ({ days }) => days?.latest ?? null,
    meeting: ({ meeting }, _, { loaders }) => (meeting === null ? null : loaders.knownThing(meeting)),
    isInferred: ({ facts }) => facts.some(({ rule }) => rule !== null),
  },
  Session: {
    decisionCount: async ({ meeting }, _, context, info) => {
      const scope = scopeOf(context, info);
      const taken = await related(context, scope, meeting.id, "to", "DECIDED_AT");
      const rows = await Promise.all(taken.map(({ from }) => context.loaders.knownThing(from)));
      return rows.filter((row) => existsIn(row, scope)).length;
    },
    due: async ({ meeting }, { acts, first, after }, context, info) => {
      refuseEmpty("acts", acts);
      const scope = scopeOf(context, info);
      const { facts, truncated } = await relatedList(context, scope, meeting.id, "to", "DUE_AT");
      const wanted = new Set(facts.map(({ from }) => from));
      const wholes = await Promise.all([...wanted].map((id) => directWholeOf(context.loaders, id, scope)));
      const ids = wholes.filter((id) => id !== null);
      const found = await measuresIn(context, scope, ids, does(acts));
      const all = await mandatesOf(context.loaders, found.measures, scope);
      const kept = all.filter(({ deliverable }) => deliverable !== null && wanted.has(deliverable.id));
      return pageOf(inOrderOfDue(kept), mandateKey, { first, after }, truncated || found.truncated);
    },
  },
} satisfies Partial<Resolvers>;
