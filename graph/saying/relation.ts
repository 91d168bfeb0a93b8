/** A relation as one sentence, German or English, from its template and the grammar of the names. */
import type { StatementRecord } from "../model.js";
import { FactStatus, type RelationType, Role, Validity } from "../vocabulary.js";
import { detailOf, particularsOf } from "../words.js";
import { dateOf, sayDate } from "./dates.js";
import type { SentenceLanguage } from "./language.js";
import { type Case, type Named, type Phrase, phraseOf } from "./names.js";
import {
  applicantWithin,
  deliveredByLaw,
  detailSayings,
  events,
  relationSayings,
  repeated,
  roleInActor,
  roleInDecision,
  roleSayings,
  type Saying,
  steeringMember,
  unrepeated,
} from "./templates.js";
import { inThePast } from "./tense.js";

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
  const told = isOver(relation) ? inThePast(template, language) : template;
  const more = (language === "DE" ? germanParticulars(relation) : englishParticulars(relation)).join(", ");
  return `${fill(told, { A: start, B: end }, language)}${more === "" ? "" : ` (${more})`}.`;
}

function sayingOf(relation: SayableRelation): Saying {
  const { statement, start, end } = relation;
  const saying = plainSayingOf(relation);
  const noun = repeated[(statement.role ?? statement.predicate) as keyof typeof repeated];
  const isRepeated = statement.rule !== "STEERING" && noun?.test(end.name) === true;
  if (statement.predicate === "DELIVERS" && isLaw(start)) return deliveredByLaw;
  return isRepeated ? { de: unrepeated, en: saying.en } : saying;
}

function plainSayingOf({ statement: { predicate, role, detail, rule }, end }: SayableRelation): Saying {
  if (predicate === "INVOLVED_IN" && role !== null) {
    if (rule === "STEERING") return steeringMember;
    if (rule === "APPLICATION") return applicantWithin;
    const own = end.type === "Decision" ? roleInDecision[role] : isActor(end) ? roleInActor[role] : undefined;
    return own ?? roleSayings[role];
  }
  return ownSaying(predicate, detail) ?? relationSayings[predicate as keyof typeof RelationType];
}

const isActor = ({ type }: Named) => ["Organisation", "Body", "Office", "Person"].includes(type);
const isLaw = ({ type }: Named) => ["LegalAct", "LegalProvision", "Agreement"].includes(type);

/** Whether it happened on a day and does not go on. */
const isEvent = ({ statement: { predicate, role } }: SayableRelation) => events.has(role ?? predicate);

/** Whether it went on, and does no longer. */
const isOver = (relation: SayableRelation) =>
  !isEvent(relation) && (relation.statement.status === "ENDED" || relation.validity === "DOES_NOT_HOLD");

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

/** What to say of whether it holds; nothing where it plainly does, or where it happened on a day or is told as past. */
function doubtOf(relation: SayableRelation, language: SentenceLanguage): string | null {
  const { validity } = relation;
  if (validity === "HOLDS" || isOver(relation)) return null;
  if (validity === "ASSUMED" && (isSaid(relation) || isEvent(relation))) return null;
  if (validity === "ASSUMED") return language === "DE" ? "als geltend angenommen" : "assumed to hold";
  return language === "DE" ? Validity[validity].de : Validity[validity].en.toLowerCase();
}

/** Since and until when, in words; of what happened on a day that day. */
function periodOf(relation: SayableRelation, language: SentenceLanguage): string | null {
  const { fromText: since, untilText: until } = relation.statement;
  if (since !== null && (isEvent(relation) || since === until)) return dateOf(since, language);
  const [from, to] = [since, until].map((date) => date && sayDate(date, language));
  const [sinceWord, untilWord] = language === "DE" ? ["seit", "bis"] : ["since", "until"];
  if (from == null) return to == null ? null : `${untilWord} ${to}`;
  if (to == null) return `${sinceWord} ${from}`;
  // "von 2022", but "vom 6. Mai 2025".
  return language === "DE" ? `${/^\d+\. /.test(from) ? "vom" : "von"} ${from} bis ${to}` : `from ${from} until ${to}`;
}

/** A label within brackets: in lower case where it begins with an adjective. */
const germanLabel = (label: string) =>
  label.replace(/^(?:Stimmberechtigt|Stellvertretend)/, (word) => word.toLowerCase());

function germanParticulars(relation: SayableRelation): readonly string[] {
  const { onBehalfOf, statement } = relation;
  const role = openRole(relation)?.de;
  const parts = [
    role && germanLabel(role),
    onBehalfOf && `für ${phraseOf(onBehalfOf, "DE", "accusative").text}`,
    ...particularsOf({ ...unsaid(relation), ...undated(relation) }),
    periodOf(relation, "DE"),
    doubtOf(relation, "DE"),
    statement.certainty === "WEAK" && "laut einem schwachen Hinweis",
    (statement.rule !== null || statement.certainty === "INFERRED") && "erschlossen",
  ];
  return [...new Set(parts.filter((part) => typeof part === "string"))];
}

/** What of a statement is said in another place: its days, and by the tense that it is over. */
const undated = (relation: SayableRelation) => ({
  ...{ fromText: null, untilText: null },
  status: isOver(relation) ? null : relation.statement.status,
});

function englishParticulars(relation: SayableRelation): readonly string[] {
  const { onBehalfOf, statement } = relation;
  const { capacity, value, rule, certainty } = statement;
  const { status } = undated(relation);
  const parts = [
    openRole(relation)?.en.toLowerCase(),
    onBehalfOf && `on behalf of ${phraseOf(onBehalfOf, "EN", "accusative").text}`,
    capacity && `“${capacity}”`,
    detailOf(unsaid(relation))?.en.toLowerCase(),
    value === null ? null : `${value.toLocaleString("en-GB")} %`,
    status === null || status === "IN_FORCE" ? null : FactStatus[status].en.toLowerCase(),
    periodOf(relation, "EN"),
    doubtOf(relation, "EN"),
    certainty === "WEAK" && "according to a weak hint",
    (rule !== null || certainty === "INFERRED") && "inferred",
  ];
  // A use that is planned may be in the state planned as well.
  return [...new Set(parts.filter((part) => typeof part === "string" && part !== ""))] as string[];
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
  const byType = things.A.name.toLowerCase() === things.B.name.toLowerCase();
  const agrees = subject === undefined ? null : phraseOf(things[subject as "A" | "B"], language, "nominative", byType);
  const withVerbs = template.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one: string, many: string) =>
    agrees?.plural ? many : one,
  );
  return withVerbs.replace(
    place,
    (_, preposition: string | undefined, which: "A" | "B", inCase: Case | undefined, at: number) => {
      const phrase = phraseOf(things[which], language, inCase ?? "nominative", byType);
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
