/** Relations of all kinds: what the edge says is in the row, the rest in the statement behind it. */
import type { StatementRow } from "../graph/queries.js";
import type { RelationFact } from "../loaders/facts.js";
import { validityIn } from "../loaders/time.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import { type Context, scopeOf } from "./context.js";
import { endInferred } from "./statement.js";
import { requirementsIn } from "./thing.js";
import { partialDateOf } from "./values.js";

const proof = ({ row }: RelationFact, _: unknown, { loaders }: Context) => loaders.knownStatement(row.statement);

/** A field of the statement behind a relation. */
const proven =
  <T>(pick: (statement: StatementRow) => T) =>
  async (fact: RelationFact, _: unknown, context: Context): Promise<T> =>
    pick(await proof(fact, _, context));

/** A thing that the statement behind a relation names, or null. */
const named =
  (pick: (statement: StatementRow) => string | null) => async (fact: RelationFact, _: unknown, context: Context) => {
    const id = pick(await proof(fact, _, context));
    return id === null ? null : context.loaders.knownThing(id);
  };

const start = ({ from }: RelationFact, _: unknown, { loaders }: Context) => loaders.knownThing(from);
const end = ({ to }: RelationFact, _: unknown, { loaders }: Context) => loaders.knownThing(to);
const validity: NonNullable<Resolvers["Relation"]>["validity"] = ({ row }, _, context, info) =>
  validityIn(row, scopeOf(context, info));

export const relation = {
  Involvement: {
    role: ({ row }) => row.role ?? "PARTICIPATION",
    actor: start,
    thing: end,
    onBehalfOf: named((statement) => statement.onBehalfOf),
    capacity: proven((statement) => statement.capacity),
    state: ({ row }) => row.detail as "PILOT" | null,
    level: proven((statement) => statement.level),
    share: proven((statement) => (statement.unit === "%" ? statement.value : null)),
    via: named((statement) => statement.via),
    since: proven((statement) => partialDateOf(statement.fromText, statement.fromEarliest, statement.fromLatest)),
    until: proven((statement) => partialDateOf(statement.untilText, statement.untilEarliest, statement.untilLatest)),
    endInferred: async (fact, _, context, info) => endInferred(await proof(fact, _, context), scopeOf(context, info)),
    status: ({ row }) => row.status,
    condition: proven((statement) => statement.condition),
    validity,
    word: proven((statement) => statement.word),
    derivedBy: ({ row }) => row.rule,
    basis: named((statement) => statement.basis),
    statement: proof,
  },
  Relation: {
    type: ({ row }) => row.predicate as "REQUIRES",
    from: start,
    to: end,
    detail: ({ row }) => row.detail ?? row.role,
    validity,
    statement: proof,
  },
  Dependency: {
    dependent: start,
    required: end,
    kind: ({ row }) => (row.detail ?? "HARD") as "HARD",
    view: ({ row }) => row.view,
    level: proven((statement) => statement.level),
    condition: proven((statement) => statement.condition),
    word: proven((statement) => statement.word),
    group: async ({ row }, _, { loaders }) => (row.group === null ? null : loaders.knownStatement(row.group)),
    statement: proof,
  },
  RequirementGroup: {
    mode: ({ detail }) => detail as "ALL",
    atLeast: ({ value }) => value,
    label: ({ text }) => text,
    members: (group, _, context, info) => requirementsIn(context, scopeOf(context, info), group.subject, group.id),
    statement: (group) => group,
  },
  ReachedThing: {
    thing: ({ id }, _, { loaders }) => loaders.knownThing(id),
    depth: ({ depth }) => depth,
    by: ({ way }) => {
      const last = way.at(-1);
      if (!last) throw new Error("a thing was reached without a way");
      return last;
    },
    way: ({ way }) => way,
  },
  Reference: {
    kind: ({ row }) => (row.detail ?? "REFERS") as "REFERS",
    from: start,
    to: end,
    part: proven((statement) => statement.scope),
    via: named((statement) => statement.via),
    derivedBy: ({ row }) => row.rule,
    statement: proof,
  },
  Addressee: {
    actor: end,
    capacity: proven((statement) => statement.capacity),
    via: named((statement) => statement.via),
    derivedBy: ({ row }) => row.rule,
    statement: proof,
  },
} satisfies Partial<Resolvers>;
