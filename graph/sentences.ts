/** Statements as English sentences around the German names and values of the record, for those who review a change. */
import type { StatementRecord } from "./model.js";
import {
  AttributeKind,
  DateKind,
  GroupMode,
  LifecycleState,
  NameKind,
  OutcomeKind,
  RelationType,
  type Role,
  type Term,
} from "./vocabulary.js";
import { detailOf, sayValue } from "./words.js";

/** What becomes of a statement: it is new, it is as it was, it is over, or it was over when the record took it up. */
export type Turn = "now" | "still" | "no longer" | "once";

type RoleName = keyof typeof Role;
type Terms = Readonly<Record<string, Term>>;

/** What an actor is to a thing in a role: "FITKO is … Unternehmenskonto". */
const roleWords: Readonly<Record<RoleName, string>> = {
  LEAD: "lead of",
  DEPUTY_LEAD: "deputy lead of",
  CO_LEAD: "co-lead of",
  RESPONSIBILITY: "responsible for",
  RESOLUTION: "among those who decided on",
  COMMISSIONING: "the commissioning party of",
  MANDATED: "mandated with",
  ADDRESSEE: "addressed by",
  DEVELOPMENT: "developing",
  IMPLEMENTATION: "implementing",
  OPERATION: "operating",
  PRODUCT_MANAGEMENT: "product manager of",
  CONTROLLING: "in charge of the controlling of",
  AUDIT: "auditing",
  FUNDING: "funding",
  APPLICANT: "applicant of",
  PARTICIPATION: "working on",
  INTEREST: "interested in",
  CONSULTATION: "consulted on",
  ADVICE: "advising",
  SUPERVISION: "supervising",
  VOTING_MEMBER: "voting member of",
  NON_VOTING_MEMBER: "member without a vote of",
  MEMBER: "member of",
  CHAIR: "chair of",
  DEPUTY_CHAIR: "deputy chair of",
  CO_CHAIR: "co-chair of",
  REPRESENTATION: "representative in",
  OFFICE_HOLDER: "office holder in",
  HEAD: "head of",
  OWNERSHIP: "an owner of",
  LEGAL_RESPONSIBILITY: "responsible by law for",
  COOPERATION: "cooperating on",
  PARTY: "party to",
  RATIFICATION: "among those who ratified",
  OBJECTION: "objecting to",
  AUTHOR: "author of",
  PUBLISHER: "publisher of",
  USE: "using",
  SUPPORT: "supporting",
  SERVICE_PROVISION: "IT service provider of",
};

/** Relations whose English label is a verb, with its past tense; the others say what a thing is. */
const verbs: Readonly<Partial<Record<string, string>>> = {
  REQUIRES: "required",
  SUCCEEDS: "succeeded",
  CONFORMS_TO: "conformed to",
  INTEGRATES: "integrated",
  CONCERNS: "concerned",
  REFERS_TO: "referred to",
  MENTIONS: "mentioned",
  ADOPTS: "adopted",
  STEERS: "steered",
  DELIVERS: "delivered",
  REALISES: "realised",
  AFFECTS: "affected",
} satisfies Partial<Record<keyof typeof RelationType, string>>;

/** A statement as a sentence without a full stop; `name` gives the name of an id. */
export function sentenceOf(statement: StatementRecord, name: (id: string) => string, turn: Turn): string {
  const who = name(statement.subject);
  switch (statement.type) {
    case "RELATION":
      return relation(statement, name, turn);
    case "SET":
      return `${sayValue(statement)} ${be(turn, "are")} ${roleOf(statement.role)} ${who}`;
    case "NAME": {
      const kind = label(NameKind, statement.predicate).toLowerCase();
      const as = statement.predicate === "IDENTIFIER" ? `${kind} in ${statement.scope}` : kind;
      if (statement.predicate === "OFFICIAL") return `${who} ${be(turn)} called "${statement.text}"`;
      return `"${statement.text}" ${be(turn)} a name of ${who} (${as})`;
    }
    case "STATE":
      return `${who} ${be(turn)} in the state ${label(LifecycleState, statement.predicate).toLowerCase()}${statement.level === null ? "" : ` (${statement.level})`}`;
    case "DATE":
      return `the date "${label(DateKind, statement.predicate).toLowerCase()}" of ${who} ${be(turn)} ${statement.dateText}`;
    case "MILESTONE":
      return `the milestone "${statement.predicate}" of ${who}${statement.detail === null ? "" : ` (${label(LifecycleState, statement.detail).toLowerCase()})`} ${be(turn)} dated ${statement.dateText}`;
    case "FIGURE":
      return `the figure "${statement.predicate}" of ${who} ${be(turn)} ${sayValue(statement)}`;
    case "VOTE":
      return `the vote on ${who} ${be(turn)} ${sayValue(statement)}`;
    case "OUTCOME": {
      const shown = statement.object === null ? "" : `, as ${name(statement.object)} shows`;
      const said = `${label(OutcomeKind, statement.predicate).toLowerCase()} as of ${statement.dateText}${shown}`;
      return `"${who}" ${be(turn)} ${said}`;
    }
    case "GROUP": {
      const mode = label(GroupMode, statement.detail ?? "").toLowerCase();
      const count = statement.value === null ? "" : ` (n = ${statement.value})`;
      return `${who} ${does(turn, "requires", "required")} ${mode}${count} of a group${statement.text ? ` "${statement.text}"` : ""}`;
    }
    case "TEXT":
      return `the attribute "${label(AttributeKind, statement.predicate).toLowerCase()}" of ${who} ${be(turn)} "${statement.text}"`;
  }
}

function relation(statement: StatementRecord, name: (id: string) => string, turn: Turn): string {
  const { subject, predicate, object, onBehalfOf, capacity, value } = statement;
  const to = object === null ? "" : name(object);
  const isNegated = statement.status === "NEGATED";
  // "No longer" and "not" do not go into one clause.
  if (isNegated && turn === "no longer") return `it is no longer said that ${relation(statement, name, "still")}`;
  const share = value === null ? undefined : `${value} %`;
  const more = [capacity, detailOf(statement)?.en.toLowerCase(), share].filter((part) => part != null).join(", ");
  const as = more === "" ? "" : ` (${more})`;
  if (predicate === "INVOLVED_IN") {
    const behalf = onBehalfOf === null ? "" : ` on behalf of ${name(onBehalfOf)}`;
    return `${name(subject)} ${be(turn)} ${isNegated ? "not " : ""}${roleOf(statement.role)} ${to}${behalf}${as}`;
  }
  const words = label(RelationType, predicate);
  const past = verbs[predicate];
  if (past !== undefined) {
    const bare = words.replace(/^(\w+)s\b/, "$1");
    const doing = isNegated ? does(turn, `does not ${bare}`, `did not ${bare}`) : does(turn, words, past);
    return `${name(subject)} ${doing} ${to}${as}`;
  }
  return `${name(subject)} ${be(turn)} ${isNegated ? "not " : ""}${words.replace(/^is /, "")} ${to}${as}`;
}

const be = (turn: Turn, verb: "is" | "are" = "is") =>
  turn === "once" ? (verb === "is" ? "was" : "were") : turn === "still" ? verb : `${verb} ${turn}`;
const does = (turn: Turn, verb: string, past: string) =>
  turn === "once" ? past : turn === "still" ? verb : `${turn} ${verb}`;
const roleOf = (role: RoleName | null) => (role === null ? "involved in" : roleWords[role]);
const label = (terms: Terms, value: string) => terms[value]?.en ?? value;
