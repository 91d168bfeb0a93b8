/** Who acts: what all actors have, and what bodies, offices and persons have of their own. */

import type { ThingRow } from "../graph/queries.js";
import { type ActorKind, MEMBERSHIP_ROLES } from "../graph/vocabulary.js";
import { certainFirst, seatOf } from "../loaders/seats.js";
import type { Scope } from "../loaders/time.js";
import type { BodyResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { measuresOf } from "./decision.js";
import { thingIn } from "./find.js";
import { regionKeyOf } from "./identifier.js";
import {
  decisionList,
  decisionOf,
  endsOf,
  filterId,
  involvementPage,
  otherPage,
  passes,
  related,
  relatedList,
  thing,
  thingKey,
  withHistory,
} from "./thing.js";

const membership: ReadonlySet<string> = new Set(MEMBERSHIP_ROLES);
const chairs: ReadonlySet<string> = new Set(["CHAIR", "CO_CHAIR"]);
const voting: Readonly<Record<string, boolean>> = { VOTING_MEMBER: true, NON_VOTING_MEMBER: false };

const actor = {
  ...thing,
  kind: ({ kind }) => kind as keyof typeof ActorKind,
  involvedIn: async ({ id }, args, context, info) => {
    const scope = withHistory(scopeOf(context, info), args);
    const [thingId, list] = await Promise.all([
      filterId(context, "thing", args.thing, endsOf("INVOLVED_IN")),
      context.loaders.relationsFrom(id, scope),
    ]);
    return involvementPage(
      context,
      list,
      args,
      scope,
      ({ row, to }) =>
        (thingId === null || thingId === to) && (args.types == null || args.types.includes(row.otherType)),
    );
  },
  mandates: async ({ id }, { acts, meeting, body, year, first, after }, context, info) => {
    const scope = scopeOf(context, info);
    const { facts, truncated } = await relatedList(context, scope, id, "to", "ADDRESSED_TO");
    const measures = await measuresOf(context, scope, facts, { acts, meeting, body, year });
    return pageOf(measures, thingKey, { first, after }, truncated);
  },
  tasks: ({ id }, page, context, info) => otherPage(context, scopeOf(context, info), id, "TASK_OF", page),
  steers: ({ id }, _, context, info) => related(context, scopeOf(context, info), id, "from", "STEERS"),
} satisfies Partial<BodyResolvers>;

/** The thing of an id where it is of a type, or null. */
async function ofType(
  context: Context,
  scope: Scope,
  id: string | null,
  type: ThingRow["type"],
): Promise<ThingRow | null> {
  const found = id === null ? undefined : await thingIn(context, scope, id);
  return found?.type === type ? found : null;
}

export const actors = {
  Organisation: {
    ...actor,
    regionKey: ({ id }, _, context, info) => regionKeyOf(context, scopeOf(context, info), id),
  },
  Body: {
    ...actor,
    members: async ({ id }, { votingRight, roles, ...args }, context, info) => {
      const scope = withHistory(scopeOf(context, info), args);
      const { facts, truncated } = await context.loaders.relationsTo(id, scope);
      const members = facts.filter(({ row }) => membership.has(row.role ?? ""));
      const list = { facts: certainFirst(members, args, scope, seatOf), truncated };
      return involvementPage(
        context,
        list,
        { ...args, roles },
        scope,
        ({ row }) => votingRight == null || voting[row.role ?? ""] === votingRight,
      );
    },
    chairs: async ({ id }, args, context, info) => {
      const scope = withHistory(scopeOf(context, info), args);
      const facts = await related(context, scope, id, "to", "INVOLVED_IN");
      return certainFirst(
        facts.filter(({ row }) => chairs.has(row.role ?? "") && passes(row, args, scope)),
        args,
        scope,
      );
    },
    meetings: ({ id }, page, context, info) => otherPage(context, scopeOf(context, info), id, "HELD_BY", page),
    decisionsTaken: async ({ id }, { year, ...page }, context, info) => {
      const scope = scopeOf(context, info);
      const { facts, truncated } = await relatedList(context, scope, id, "to", "DECIDED_BY");
      const decisions = await decisionList(context, scope, facts.map(decisionOf));
      return pageOf(
        decisions.filter((decision) => year == null || decision.year === year),
        thingKey,
        page,
        truncated,
      );
    },
  },
  Office: {
    ...actor,
    body: ({ officeBody }, _, context, info) => ofType(context, scopeOf(context, info), officeBody, "Body"),
    role: ({ officeRole }) => officeRole as "CHAIR" | null,
    holders: async ({ officeBody, officeRole }, args, context, info) => {
      if (officeBody === null) return [];
      const scope = withHistory(scopeOf(context, info), args);
      const facts = await related(context, scope, officeBody, "to", "INVOLVED_IN");
      // Holders are who is named; on whose behalf stands with them.
      return certainFirst(
        facts.filter(({ row }) => row.role === officeRole && passes(row, { ...args, derived: false }, scope)),
        args,
        scope,
      );
    },
  },
  Person: { ...actor, title: ({ title }) => title },
} satisfies Partial<Resolvers>;
