/** How things hang together: paths with their sentences, and common neighbours. */

import type { ThingRow } from "../graph/queries.js";
import type { SentenceLanguage } from "../graph/saying/language.js";
import type { Named } from "../graph/saying/names.js";
import { sayRelation } from "../graph/saying/relation.js";
import { commonNeighbours } from "../loaders/commonNeighbours.js";
import type { RelationFact } from "../loaders/facts.js";
import { findPaths, type Hop, type PathFilter, UNWALKED } from "../loaders/paths.js";
import { type Scope, validityIn } from "../loaders/time.js";
import type { QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { badInput } from "./errors.js";
import { theOne } from "./find.js";
import { relation } from "./relation.js";
import { nameOf, type RelationName } from "./thing.js";

/** Hops of a path at most. */
const LONGEST_PATH = 6;
/** Paths at most. */
const PATHS = 10;
/** Things to avoid at most. */
const AVOIDED = 20;
/** Things to find neighbours of at most. */
const NEIGHBOURS_OF = 10;
/** Relations of a hop at most. */
const RELATIONS_SHOWN = 20;

/** A relation of a hop, and the thing at which the hop begins. */
export interface HopRelation {
  readonly fact: RelationFact;
  readonly hopFrom: string;
}

/** The root fields. */
export const pathRoot: Pick<QueryResolvers, "paths" | "commonNeighbours"> = {
  paths: async (_, { via, notVia, avoid, ...args }, context, info) => {
    const filter = filterOf(via, notVia);
    const maxLength = within("maxLength", args.maxLength ?? 4, LONGEST_PATH);
    const count = within("first", args.first ?? 3, PATHS);
    if (avoid != null && avoid.length > AVOIDED)
      throw badInput("avoid", `avoid names ${avoid.length} things; it may name ${AVOIDED}`);
    const scope = scopeOf(context, info);
    const [from, to, ...avoided] = await Promise.all([
      named(context, scope, "from", args.from),
      named(context, scope, "to", args.to),
      ...(avoid ?? []).map((ref) => named(context, scope, "avoid", ref)),
    ]);
    if (from.id === to.id) throw badInput("to", `from and to are both ${from.id}; they must be two things`);
    const end = avoided.find(({ id }) => id === from.id || id === to.id);
    if (end) throw badInput("avoid", `avoid names ${end.id}, at which the paths begin or end`);
    const ends = { from: from.id, to: to.id, avoid: new Set(avoided.map(({ id }) => id)) };
    return findPaths(context.loaders, { ...filter, ...ends, maxLength, count }, scope);
  },
  commonNeighbours: async (_, { of, via, notVia, first, after }, context, info) => {
    const filter = filterOf(via, notVia);
    if (of.length > NEIGHBOURS_OF) throw badInput("of", `of names ${of.length} things; it may name ${NEIGHBOURS_OF}`);
    const scope = scopeOf(context, info);
    const things = await Promise.all(of.map((ref) => named(context, scope, "of", ref)));
    const ids = new Set(things.map(({ id }) => id));
    if (ids.size < 2 || ids.size < of.length)
      throw badInput(
        "of",
        `of stands for ${[...ids].join(", ") || "nothing"}; it must name two or more different things`,
      );
    const { shared, truncated } = await commonNeighbours(context.loaders, [...ids], filter, scope);
    return pageOf(shared, ({ id }) => id, { first, after }, truncated);
  },
};

/** The one thing that a text stands for; nothing is an error, for a search from nowhere would look like an answer. */
async function named(context: Context, scope: Scope, argument: string, ref: string): Promise<ThingRow> {
  const thing = await theOne(context, scope, ref, null);
  if (!thing)
    throw badInput(argument, `${argument} is "${ref}", which nothing is called; the field lookup finds names`);
  return thing;
}

function within(argument: string, value: number, most: number): number {
  if (value < 1 || value > most) throw badInput(argument, `${argument} is ${value}; it must be from 1 to ${most}`);
  return value;
}

type Types = readonly RelationName[] | null | undefined;

/** Over which relations to go: what makes everything neighbours only where it is asked for. */
function filterOf(via: Types, notVia: Types): PathFilter {
  if (via?.length === 0) throw badInput("via", "via is empty; it must name a type of relation, or be left out");
  const both = via?.find((type) => notVia?.includes(type));
  if (both !== undefined) throw badInput("notVia", `${both} is in via and in notVia; it can be in one of them`);
  return {
    via: via == null ? null : new Set(via),
    notVia: new Set<string>(notVia ?? (via == null ? UNWALKED : [])),
  };
}

/** A thing as sentences call it in a scope; the grammar of the record is that of its name of today. */
async function calledIn(context: Context, scope: Scope, id: string): Promise<Named> {
  const thing = await context.loaders.knownThing(id);
  const name = await nameOf(context, scope, thing);
  return name === thing.name ? thing : { type: thing.type, name, article: null, plural: false };
}

/** A relation as a sentence told from where a hop begins. */
async function sentenceOf(
  { fact, hopFrom }: HopRelation,
  context: Context,
  scope: Scope,
  language: SentenceLanguage,
): Promise<string> {
  const statement = await context.loaders.knownStatement(fact.row.statement);
  const { onBehalfOf } = statement;
  const [start, end, behalf] = await Promise.all([
    calledIn(context, scope, fact.from),
    calledIn(context, scope, fact.to),
    onBehalfOf === null ? null : calledIn(context, scope, onBehalfOf),
  ]);
  const validity = validityIn(fact.row, scope);
  const toldFrom = hopFrom === fact.from ? "START" : "END";
  return sayRelation({ statement, start, end, onBehalfOf: behalf, validity }, language, toldFrom);
}

const surest = ({ facts: [fact], from }: Hop): HopRelation => ({ fact, hopFrom: from });

export const paths = {
  PathSearch: {
    from: ({ from }, _, { loaders }) => loaders.knownThing(from),
    to: ({ to }, _, { loaders }) => loaders.knownThing(to),
    cutAt: ({ cutAt }, _, { loaders }) => Promise.all(cutAt.map((id) => loaders.knownThing(id))),
  },
  Path: {
    length: ({ hops }) => hops.length,
    cost: ({ cost }) => Math.round(cost * 1_000) / 1_000,
    sentences: ({ hops }, { language }, context, info) =>
      Promise.all(hops.map((hop) => sentenceOf(surest(hop), context, scopeOf(context, info), language))),
  },
  PathHop: {
    from: ({ from }, _, { loaders }) => loaders.knownThing(from),
    to: ({ to }, _, { loaders }) => loaders.knownThing(to),
    relations: ({ facts, from }) => facts.slice(0, RELATIONS_SHOWN).map((fact) => ({ fact, hopFrom: from })),
    sentence: (hop, { language }, context, info) => sentenceOf(surest(hop), context, scopeOf(context, info), language),
  },
  PathRelation: {
    type: ({ fact }) => relation.Relation.type(fact),
    direction: ({ fact, hopFrom }) => (hopFrom === fact.from ? "FROM" : "TO"),
    role: ({ fact }) => fact.row.role,
    validity: ({ fact: { row } }, _, context, info) => validityIn(row, scopeOf(context, info)),
    status: ({ fact }) => fact.row.status,
    derivedBy: ({ fact }) => fact.row.rule,
    sentence: (parent, { language }, context, info) => sentenceOf(parent, context, scopeOf(context, info), language),
    statement: ({ fact: { row } }, _, { loaders }) => loaders.knownStatement(row.statement),
  },
  CommonNeighbour: {
    thing: ({ id }, _, { loaders }) => loaders.knownThing(id),
    sharedBy: ({ hops }) => hops.length,
  },
} satisfies Partial<Resolvers>;
