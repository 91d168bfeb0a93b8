/** Statements, their citations, and what they state when they are no relations. */

import type { StatementRow } from "../graph/queries.js";
import { sayStatement } from "../graph/words.js";
import { endsBySuccessor, type Scope, stands, validityIn } from "../loaders/time.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import { scopeOf } from "./context.js";
import { nameOf, stated } from "./thing.js";
import { eurosOf, partialDateOf } from "./values.js";

const since = (row: { fromText: string | null; fromEarliest: string | null; fromLatest: string | null }) =>
  partialDateOf(row.fromText, row.fromEarliest, row.fromLatest);
const until = (row: { untilText: string | null; untilEarliest: string | null; untilLatest: string | null }) =>
  partialDateOf(row.untilText, row.untilEarliest, row.untilLatest);
const date = (row: { dateText: string | null; dateEarliest: string | null; dateLatest: string | null }) =>
  partialDateOf(row.dateText, row.dateEarliest, row.dateLatest);

/** A date that the seeds guarantee for its kind of statement. */
function certainDate(row: Parameters<typeof date>[0]) {
  const found = date(row);
  if (found === null) throw new Error("the graph holds a dated statement without a date");
  return found;
}

/** The statement itself where a successor ends it in the scope: what `InferredEnd` reads from. */
export function endInferred(row: StatementRow, scope: Scope): StatementRow | null {
  return endsBySuccessor(row, scope) ? row : null;
}

const valueTypes = {
  NAME: "Name",
  TEXT: "Attribute",
  DATE: "DateFact",
  STATE: "StateFact",
  MILESTONE: "Milestone",
  FIGURE: "Figure",
  SET: "UnnamedParticipants",
  VOTE: "Vote",
  OUTCOME: "Outcome",
  GROUP: "RequirementGroup",
} as const;

export const statement = {
  StatementValue: { __resolveType: ({ type }) => (type === "RELATION" ? "Attribute" : valueTypes[type]) },
  Statement: {
    id: ({ id }) => id,
    type: ({ type }) => type,
    subject: ({ subject }, _, { loaders }) => loaders.knownThing(subject),
    object: ({ object }, _, { loaders }) => (object === null ? null : loaders.knownThing(object)),
    inWords: async (row, _, context, info) => {
      const scope = scopeOf(context, info);
      const named = async (id: string) => nameOf(context, scope, await context.loaders.knownThing(id));
      const [subject, object] = await Promise.all([named(row.subject), row.object === null ? null : named(row.object)]);
      return sayStatement(row, (id) => (id === row.object ? object : subject) ?? id);
    },
    validity: (row, _, context, info) => {
      const scope = scopeOf(context, info);
      return stands(row, scope) ? validityIn(row, scope) : "DOES_NOT_HOLD";
    },
    value: (row) => (row.type === "RELATION" ? null : row),
    since,
    until,
    endInferred: (row, _, context, info) => endInferred(row, scopeOf(context, info)),
    notBefore: (row) => (row.fromText === null ? row.fromEarliest : null),
    basis: ({ basis }, _, { loaders }) => (basis === null ? null : loaders.knownThing(basis)),
    derivation: (row) => (row.rule === null ? null : row),
    isDisputed: async (row, _, context, info) => (await context.loaders.rivals(row, scopeOf(context, info))).length > 0,
    disputes: (row, _, context, info) => context.loaders.rivals(row, scopeOf(context, info)),
    preferredOver: async (row, _, context, info) => (await context.loaders.chosen(row, scopeOf(context, info))).leftOut,
    citations: async ({ id }, _, context, info) => {
      const { statedIn } = scopeOf(context, info);
      const { rows } = await context.loaders.citationsByStatement.load(id);
      return rows.filter(({ source }) => statedIn === null || statedIn.has(source));
    },
  },
  Derivation: {
    rule: (row) => row.rule ?? "MANDATE",
    from: ({ derivedFrom }, _, { loaders }) => Promise.all(derivedFrom.map((id) => loaders.knownStatement(id))),
  },
  InferredEnd: {
    until: ({ endInferredEarliest, endInferredLatest }) =>
      endInferredEarliest === endInferredLatest
        ? partialDateOf(endInferredLatest, endInferredEarliest, endInferredLatest)
        : null,
    earliest: ({ endInferredEarliest }) => endInferredEarliest ?? "",
    latest: ({ endInferredLatest }) => endInferredLatest ?? "",
    rule: () => "SUCCESSOR" as const,
    from: ({ endInferredBy }, _, { loaders }) => loaders.knownStatement(endInferredBy ?? ""),
  },
  Citation: {
    source: ({ source }, _, { loaders }) => loaders.knownThing(source),
    seenOn: ({ seen }) => seen,
  },
  Name: {
    kind: ({ predicate }) => predicate as "ALIAS",
    name: ({ text }) => text ?? "",
    scheme: ({ scope }) => scope,
    statement: (row) => row,
  },
  Attribute: {
    kind: ({ predicate }) => predicate as "NOTE",
    text: ({ text }) => text ?? "",
    statement: (row) => row,
  },
  DateFact: {
    kind: ({ predicate }) => predicate as "DECIDED",
    date: certainDate,
    statement: (row) => row,
  },
  StateFact: {
    state: ({ predicate }) => predicate as "PILOT",
    level: ({ level }) => level,
    since,
    until,
    statement: (row) => row,
  },
  Milestone: {
    label: ({ predicate }) => predicate,
    state: ({ detail }) => detail as "PRODUCTIVE" | null,
    date: certainDate,
    status: ({ status }) => status,
    statement: (row) => row,
  },
  Figure: {
    label: ({ predicate }) => predicate,
    value: ({ value }) => value,
    money: ({ cents }) => (cents === null ? null : { cents }),
    unit: ({ unit }) => unit ?? "",
    qualifiers: ({ qualifiers }) => qualifiers as "EXACT"[],
    of: ({ ofValue }) => ofValue,
    asOf: date,
    scope: ({ scope }) => scope,
    printed: ({ text }) => text,
    parts: (row, _, context, info) =>
      stated(context, scopeOf(context, info), row.subject, "FIGURE", (part) => part.breakdownOf === row.id),
    partOf: async ({ breakdownOf }, _, { loaders }) =>
      breakdownOf === null ? null : loaders.knownStatement(breakdownOf),
    statement: (row) => row,
  },
  UnnamedParticipants: {
    role: ({ role }) => role ?? "PARTICIPATION",
    who: ({ text }) => text ?? "",
    count: ({ value }) => value,
    of: ({ ofValue }) => ofValue,
    isOpen: ({ openList }) => openList,
    statement: (row) => row,
  },
  Vote: {
    yes: ({ yes }) => yes ?? 0,
    no: ({ no }) => no ?? 0,
    abstention: ({ abstention }) => abstention ?? 0,
    statement: (row) => row,
  },
  Outcome: {
    kind: ({ predicate }) => predicate as "DONE",
    date: certainDate,
    shownBy: ({ object }, _, { loaders }) => (object === null ? null : loaders.knownThing(object)),
    statement: (row) => row,
  },
  Money: {
    cents: ({ cents }) => cents,
    euros: ({ cents }) => eurosOf(cents),
  },
} satisfies Partial<Resolvers>;
