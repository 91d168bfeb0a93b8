/** Readiness: whether all that a thing requires is there, and what stands in the way. */
import { actorTypes, LifecycleState, RESPONSIBLE_ROLES } from "../graph/vocabulary.js";
import {
  type Blocker,
  type Group,
  type Item,
  type ReadinessAnswer,
  readiness,
  type ThingReadiness,
} from "../loaders/readiness/readiness.js";
import type { Plan } from "../loaders/readiness/standing.js";
import { EVER, type Interval, NEVER, type Verdict } from "../loaders/readiness/verdict.js";
import type { Scope } from "../loaders/time.js";
import type { QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { PAGE_CEILING } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { badInput } from "./errors.js";
import { theOne } from "./find.js";
import { mandatesAbout } from "./mandate.js";
import { depthOf, related } from "./thing.js";
import { partialDateOf } from "./values.js";

/** An answer, and for whom it is. */
export interface ReadinessParent {
  readonly answer: ReadinessAnswer;
  readonly forId: string | null;
}
/** A requirement with the answer that it belongs to. */
export interface ItemParent extends Pick<ReadinessParent, "answer"> {
  readonly item: Item;
}
/** A group with the answer that it belongs to. */
export interface GroupParent extends Pick<ReadinessParent, "answer"> {
  readonly group: Group;
}
/** A blocker with the answer that it belongs to. */
export interface BlockerParent extends Pick<ReadinessParent, "answer"> {
  readonly blocker: Blocker;
}
/** When, and whether the plan for it can hold. */
export interface DateParent {
  readonly when: Interval;
  readonly isPlanTooEarly: boolean;
}

/** The root field. */
export const readinessRoot: Pick<QueryResolvers, "readiness"> = {
  readiness: async (_, { of, for: whom, view, maxDepth }, context, info) => {
    const depth = depthOf("maxDepth", maxDepth);
    const scope = scopeOf(context, info);
    const [thing, beneficiary] = await Promise.all([
      theOne(context, scope, of, null),
      beneficiaryOf(context, scope, whom),
    ]);
    if (!thing) return null;
    const question = { maxDepth: depth, view: view ?? null, beneficiary };
    const answer = await readiness(context.loaders, thing.id, question, scope);
    return { answer, forId: beneficiary?.id ?? null };
  },
};

async function beneficiaryOf(context: Context, scope: Scope, whom: string | null | undefined) {
  if (whom == null) return null;
  const types = [...actorTypes, "AdministrativeService"] as const;
  const found = await theOne(context, scope, whom, types);
  if (!found)
    throw badInput(
      "for",
      `for is "${whom}", which is no actor and no administrative service; the field lookup finds names`,
    );
  return found;
}

/** When something is expected; null where it is met. */
const expected = (verdict: Verdict, when: Interval, isPlanTooEarly: boolean): DateParent | null =>
  verdict === "MET" ? null : { when, isPlanTooEarly };

const known = ({ answer, item }: ItemParent): ThingReadiness | undefined => answer.things.get(item.thing);

export const readinesses = {
  Readiness: {
    result: ({ answer }) => ({ answer, item: answer.root }),
    for: ({ forId }, _, { loaders }) => (forId === null ? null : loaders.knownThing(forId)),
    blocking: ({ answer }) => answer.blocking.map((blocker) => ({ answer, blocker })),
    truncated: ({ answer }) => answer.truncated,
  },
  ReadinessItem: {
    thing: ({ item }, _, { loaders }) => loaders.knownThing(item.thing),
    dependency: ({ item }) => item.fact,
    isNeeded: ({ item }) => item.isNeeded,
    verdict: ({ item }) => item.verdict,
    reason: ({ item }) => item.reason,
    evidence: (parent, _, { loaders }) => {
      const { standing, reason } = known(parent) ?? {};
      const isByRequirements = reason === "REQUIREMENTS";
      return Promise.all((isByRequirements ? [] : (standing?.evidence ?? [])).map((id) => loaders.knownStatement(id)));
    },
    expected: (parent) => expected(parent.item.verdict, parent.item.when, known(parent)?.isPlanTooEarly === true),
    plans: (parent) => known(parent)?.standing.plans ?? [],
    requirements: ({ answer, ...parent }) => {
      const group = known({ answer, ...parent })?.requirements;
      return group ? { answer, group } : null;
    },
    responsible: async ({ item }, _, context, info) => {
      const facts = await related(context, scopeOf(context, info), item.thing, "to", "INVOLVED_IN");
      return facts.filter(({ row }) => RESPONSIBLE_ROLES.some((role) => role === row.role)).slice(0, PAGE_CEILING);
    },
    mandates: async ({ item }, _, context, info) => {
      const { mandates } = await mandatesAbout(context, scopeOf(context, info), [item.thing]);
      return mandates.slice(0, PAGE_CEILING);
    },
  },
  ReadinessGroup: {
    mode: ({ group }) => group.mode,
    atLeast: ({ group }) => group.atLeast,
    group: ({ group }) => group.group,
    verdict: ({ group }) => group.verdict,
    met: ({ group }) => group.counts.MET,
    partlyMet: ({ group }) => group.counts.PARTLY_MET,
    unmet: ({ group }) => group.counts.UNMET,
    unknown: ({ group }) => group.counts.UNKNOWN,
    expected: ({ group }) => expected(group.verdict, group.when, false),
    members: ({ answer, group }) =>
      group.members.map((member) => (member.kind === "item" ? { answer, item: member } : { answer, group: member })),
  },
  ReadinessMember: { __resolveType: (value) => ("item" in value ? "ReadinessItem" : "ReadinessGroup") },
  ReadinessDate: {
    notBefore: ({ when }) => (when.earliest === EVER ? null : when.earliest),
    by: ({ when }) => (when.latest === NEVER || when.latest === EVER ? null : when.latest),
    isPlanTooEarly: ({ isPlanTooEarly }) => isPlanTooEarly,
  },
  ReadinessPlan: {
    label: ({ statement: { type, predicate } }: Plan) =>
      type === "MILESTONE" ? predicate : LifecycleState.PRODUCTIVE.de,
    date: ({ statement }: Plan) => {
      const date =
        statement.type === "STATE"
          ? partialDateOf(statement.fromText, statement.fromEarliest, statement.fromLatest)
          : partialDateOf(statement.dateText, statement.dateEarliest, statement.dateLatest);
      if (date === null) throw new Error(`${statement.id} plans something without a date`);
      return date;
    },
    isCurrent: ({ isCurrent }) => isCurrent,
    statement: ({ statement }) => statement,
  },
  ReadinessBlocker: {
    item: ({ answer, blocker }) => ({ answer, item: blocker.item }),
    way: ({ blocker }) => blocker.way,
    isLast: ({ blocker }) => blocker.isLast,
  },
} satisfies Partial<Resolvers>;
