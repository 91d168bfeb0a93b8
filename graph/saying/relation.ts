/** A relation as one sentence, German or English, from its template and the grammar of the names. */
import type { StatementRecord } from "../model.js";
import { FactStatus, type RelationType, Role, Validity } from "../vocabulary.js";
import { detailOf, particularsOf } from "../words.js";
import { type Case, type Named, type Phrase, phraseOf, type SentenceLanguage } from "./names.js";
import {
  applicantWithin,
  cooperationWith,
  detailSayings,
  relationSayings,
  roleInDecision,
  roleSayings,
  type Saying,
  steeringMember,
} from "./templates.js";

/** A relation with all that its sentence says. */
export interface SayableRelation {
  readonly statement: Omit<StatementRecord, "citations">;
  /** The things at its start and end, called as on the day. */
  readonly start: Named;
  readonly end: Named;
  /** On whose behalf, where somebody is. */
  readonly onBehalfOf: Named | null;
  readonly validity: keyof typeof Validity;
}

/** Which end of a relation a sentence begins with. */
export type ToldFrom = "START" | "END";

/** The sentence, with a full stop. What is not plainly so stands in brackets: planned, assumed, inferred. */
export function sayRelation(relation: SayableRelation, language: SentenceLanguage, toldFrom: ToldFrom): string {
  const { start, end } = relation;
  const saying = sayingOf(relation);
  const [fromStart, fromEnd = fromStart] = language === "DE" ? saying.de : saying.en;
  const template = toldFrom === "START" ? fromStart : fromEnd;
  const more = (language === "DE" ? germanParticulars(relation) : englishParticulars(relation)).join(", ");
  return `${fill(template, { A: start, B: end }, language)}${more === "" ? "" : ` (${more})`}.`;
}

function sayingOf({ statement: { predicate, role, detail, rule }, end }: SayableRelation): Saying {
  if (predicate === "INVOLVED_IN" && role !== null) {
    if (rule === "STEERING") return steeringMember;
    if (rule === "APPLICATION") return applicantWithin;
    if (role === "COOPERATION" && isActor(end)) return cooperationWith;
    return (end.type === "Decision" ? roleInDecision[role] : undefined) ?? roleSayings[role];
  }
  return ownSaying(predicate, detail) ?? relationSayings[predicate as keyof typeof RelationType];
}

const isActor = ({ type }: Named) => ["Organisation", "Body", "Office", "Person"].includes(type);

/** The saying that a kind of dependency or reference has of its own. */
function ownSaying(predicate: string, detail: string | null): Saying | undefined {
  if (predicate !== "REQUIRES" && predicate !== "REFERS_TO") return undefined;
  return detail === null ? undefined : (detailSayings as Readonly<Record<string, Saying>>)[detail];
}

/** A statement without the kind that its saying has said. */
function unsaid({ statement }: SayableRelation) {
  return ownSaying(statement.predicate, statement.detail) ? { ...statement, detail: null } : statement;
}

/** The role, where the saying leaves it open. */
const openRole = ({ statement: { rule, role } }: SayableRelation) =>
  rule === "STEERING" && role !== null ? Role[role] : undefined;

/** What a decision says stays said: that it still does is no assumption that a reader needs to hear. */
const isSaid = ({ start, end }: SayableRelation) =>
  [start, end].some(({ type }) => ["Decision", "DecisionPoint", "Measure", "Deliverable", "Meeting"].includes(type));

/** What to say of whether it holds; nothing where it plainly does. */
function doubtOf(relation: SayableRelation, language: SentenceLanguage): string | null {
  const { validity } = relation;
  if (validity === "HOLDS" || (validity === "ASSUMED" && isSaid(relation))) return null;
  if (validity === "ASSUMED") return language === "DE" ? "als geltend angenommen" : "assumed to hold";
  return language === "DE" ? Validity[validity].de : Validity[validity].en.toLowerCase();
}

function germanParticulars(relation: SayableRelation): readonly string[] {
  const { onBehalfOf, statement } = relation;
  const parts = [
    openRole(relation)?.de,
    onBehalfOf && `für ${phraseOf(onBehalfOf, "DE", "accusative").text}`,
    ...particularsOf(unsaid(relation)),
    doubtOf(relation, "DE"),
    statement.rule && "erschlossen",
  ];
  return parts.filter((part) => part != null);
}

function englishParticulars(relation: SayableRelation): readonly string[] {
  const { onBehalfOf, statement } = relation;
  const { capacity, value, fromText: since, untilText: until, status, rule } = statement;
  const parts = [
    openRole(relation)?.en.toLowerCase(),
    onBehalfOf && `on behalf of ${phraseOf(onBehalfOf, "EN", "accusative").text}`,
    capacity && `“${capacity}”`,
    detailOf(unsaid(relation))?.en.toLowerCase(),
    value === null ? null : `${value.toLocaleString("en-GB")} %`,
    since && `since ${since}`,
    until && `until ${until}`,
    status === null || status === "IN_FORCE" ? null : FactStatus[status].en.toLowerCase(),
    doubtOf(relation, "EN"),
    rule && "inferred",
  ];
  // A use that is planned may be in the state planned as well.
  return [...new Set(parts.filter((part) => part != null))];
}

/** Prepositions that melt with the article after them. */
const melted: Readonly<Record<string, string>> = {
  "an dem": "am",
  "bei dem": "beim",
  "in dem": "im",
  "von dem": "vom",
  "zu dem": "zum",
  "zu der": "zur",
};

const place = /(?:\b([Aa]n|[Bb]ei|[Ii]n|[Vv]on|[Zz]u) )?\{([AB])(?::(accusative|dative|genitive))?\}/g;

/** A template with names, and its verbs in the number of the thing that they agree with. */
function fill(template: string, things: Readonly<Record<"A" | "B", Named>>, language: SentenceLanguage): string {
  const [, subject] = (language === "DE" ? /\{([AB])\}/ : /\{([AB])/).exec(template) ?? [];
  const agrees = subject === undefined ? null : phraseOf(things[subject as "A" | "B"], language, "nominative");
  const withVerbs = template.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one: string, many: string) =>
    agrees?.plural ? many : one,
  );
  return withVerbs.replace(
    place,
    (_, preposition: string | undefined, which: "A" | "B", inCase: Case | undefined, at: number) => {
      const phrase = phraseOf(things[which], language, inCase ?? "nominative");
      if (preposition !== undefined) return after(preposition, phrase, language);
      return at === 0 && phrase.hasArticle ? capitalised(phrase.text) : phrase.text;
    },
  );
}

function after(preposition: string, { text, hasArticle, plural }: Phrase, language: SentenceLanguage): string {
  const [article = "", ...name] = text.split(" ");
  const both =
    language === "DE" && hasArticle && !plural ? melted[`${preposition.toLowerCase()} ${article}`] : undefined;
  if (both === undefined) return `${preposition} ${text}`;
  return [preposition === preposition.toLowerCase() ? both : capitalised(both), ...name].join(" ");
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
