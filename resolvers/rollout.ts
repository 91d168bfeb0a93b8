/** Roll-out: for each Land, or other actors of a kind, whether it has a thing. */
import { type Answer, rollout as answer, stateOf } from "../loaders/rollout.js";
import type { ComponentResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { scopeOf } from "./context.js";
import { badInput } from "./errors.js";
import { regionKeyOf } from "./identifier.js";
import { partialDateOf } from "./values.js";

/** The field of every thing. */
export const rolloutOf = (async ({ id }, { role, among, answer: wanted, first, after }, context, info) => {
  const kinds = among ?? ["STATE"];
  if (kinds.length === 0) throw badInput("among", "among is empty; it must name at least one kind of actor");
  if (wanted?.length === 0) throw badInput("answer", "answer is empty; it must name an answer, or be left out");
  const { answers, truncated } = await answer(context.loaders, id, role ?? "USE", kinds, scopeOf(context, info));
  const count = (one: Answer) => answers.filter((entry) => entry.answer === one).length;
  const kept = answers.filter((entry) => wanted == null || wanted.includes(entry.answer));
  return {
    ...pageOf(kept, ({ actor }) => actor, { first, after }, truncated),
    yes: count("YES"),
    no: count("NO"),
    notSaid: count("NOT_SAID"),
  };
}) satisfies ComponentResolvers["rollout"];

export const rollouts = {
  Rollout: {
    actor: ({ actor }, _, { loaders }) => loaders.knownThing(actor),
    regionKey: ({ actor }, _, context, info) => regionKeyOf(context, scopeOf(context, info), actor),
    state: ({ decisive }) => (decisive ? stateOf(decisive.fact) : null),
    since: async ({ decisive }, _, { loaders }) => {
      if (!decisive) return null;
      const { fromText, fromEarliest, fromLatest } = await loaders.knownStatement(decisive.fact.row.statement);
      return partialDateOf(fromText, fromEarliest, fromLatest);
    },
    through: ({ decisive }, _, { loaders }) => (decisive?.group ? loaders.knownThing(decisive.group) : null),
    involvements: ({ evidence }) => evidence.map(({ fact }) => fact),
  },
} satisfies Partial<Resolvers>;
