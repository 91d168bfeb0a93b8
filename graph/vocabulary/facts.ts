/** What is said about a fact, and what a statement can state. */
import { type Term, term } from "./term.js";

/** Status of a fact. */
export const FactStatus = {
  PLANNED: term("geplant", "Planned", "Intended, not yet so."),
  IN_FORCE: term("in Kraft", "In force", "Is so."),
  ENDED: term("beendet", "Ended", "Is no longer so."),
  CONDITIONAL: term("bedingt", "Conditional", "So only under a condition, which is named."),
  NEGATED: term(
    "verneint",
    "Negated",
    "The source says that it is not so. Left out of every list; answers of the kind yes, no or unknown tell it.",
  ),
} as const satisfies Record<string, Term>;

/** How sure the record is that the source says so. */
export const Certainty = {
  STATED: term("genannt", "Stated", "The source says so."),
  UNCLEAR: term(
    "im Dokument unklar",
    "Unclear in the source",
    "The source is broken up or printed oddly; kept as printed.",
  ),
  WEAK: term("schwach belegt", "Weak", "The source only hints at it."),
  INFERRED: term(
    "erschlossen",
    "Inferred",
    "No source says so: it follows from other facts, by a named rule or as an editor judged.",
  ),
} as const satisfies Record<string, Term>;

/** Whether a fact holds on the day asked for. */
export const Validity = {
  HOLDS: term("gilt", "Holds", "Holds on that day by its stated bounds, or by sources before and after."),
  POSSIBLE: term("möglich", "Possible", "A bound is stated but imprecise: it may or may not hold on that day."),
  ASSUMED: term("angenommen", "Assumed", "A bound is unknown: taken to hold, because no statement ends it."),
  DOES_NOT_HOLD: term(
    "gilt nicht",
    "Does not hold",
    "Over, or not yet begun, on that day; only in lists that ask for history.",
  ),
} as const satisfies Record<string, Term>;

/** Which of statements that disagree are answered with. */
export const DisputeChoice = {
  ALL: term("alle", "All", "All of them, each marked as disputed."),
  NEWEST: term(
    "neueste Quelle",
    "Newest",
    "Those of the newest dated source; several where it is the same day, or no source is dated.",
  ),
  OFFICIAL: term(
    "amtliche Quelle",
    "Official",
    "Those that an official publication states; all where none or each of them is so stated.",
  ),
} as const satisfies Record<string, Term>;

/** What a statement states. */
export const StatementType = {
  RELATION: term("Beziehung", "Relation", "A relation between two things."),
  NAME: term("Name", "Name", "A name of a thing."),
  DATE: term("Datum", "Date", "A date of a thing."),
  STATE: term("Zustand", "State", "A state in the life of a thing."),
  MILESTONE: term("Meilenstein", "Milestone", "The date of a milestone; a milestone that slips has several."),
  FIGURE: term("Zahl", "Figure", "A number with unit and qualifiers."),
  SET: term("Menge", "Set", "Participants that are counted or known to exist, but not named."),
  VOTE: term("Abstimmung", "Vote", "The result of a vote."),
  OUTCOME: term("Erledigung", "Outcome", "Whether what a measure asks for was done."),
  TEXT: term("Angabe", "Attribute", "Another attribute in words."),
  GROUP: term("Voraussetzungsgruppe", "Requirement group", "How several requirements count together."),
} as const satisfies Record<string, Term>;

/** Whether what a measure asks for, or a deliverable of it, was done by a day. */
export const OutcomeKind = {
  DONE: term("erledigt", "Done", "Done: on the day, or by the day of which the source speaks."),
  PARTLY_DONE: term(
    "teilweise erledigt",
    "Partly done",
    "Done in part by the day; of the rest the source says nothing.",
  ),
  NOT_DONE: term("nicht erledigt", "Not done", "Not done, or not wholly, as of the day."),
} as const satisfies Record<string, Term>;

/** Kinds of name. */
export const NameKind = {
  OFFICIAL: term("Name", "Name", "The name used for the thing."),
  ALIAS: term("Alias", "Alias", "Another name in use."),
  FORMER: term("früherer Name", "Former name", "A name used before."),
  ABBREVIATION: term("Abkürzung", "Abbreviation", "An abbreviation."),
  IDENTIFIER: term("Kennung", "Identifier", "An identifier in a stated scheme."),
} as const satisfies Record<string, Term>;

/** Kinds of date. */
export const DateKind = {
  DECIDED: term("beschlossen", "Decided", "Day of the decision."),
  HELD: term("getagt", "Held", "Day of the meeting."),
  IN_FORCE: term("in Kraft", "In force", "Day of entry into force."),
  FOUNDED: term("gegründet", "Founded", "Day of foundation."),
  STARTED: term("begonnen", "Started", "Start."),
  ENDED: term("beendet", "Ended", "End."),
  PLANNED_START: term("geplanter Beginn", "Planned start", "Start as planned."),
  PLANNED_END: term("geplantes Ende", "Planned end", "End as planned."),
  PUBLISHED: term("veröffentlicht", "Published", "Day of publication."),
  SIGNED: term("unterzeichnet", "Signed", "Day on which the last party signed."),
  AMENDED: term("geändert", "Amended", "Day of a change."),
  DEADLINE: term("Frist", "Deadline", "A date by which something has to be done."),
} as const satisfies Record<string, Term>;

/** States in the life of a component, service or project. */
export const LifecycleState = {
  PLANNED: term("geplant", "Planned", "Planned."),
  CONCEPT: term("in Konzeption", "Concept", "A concept exists or is being written."),
  DEVELOPMENT: term("in Entwicklung", "Development", "Being developed."),
  BETA: term("Beta", "Beta", "Public beta version."),
  PILOT: term("Pilotbetrieb", "Pilot", "Used in a pilot."),
  PARTLY_PRODUCTIVE: term("teilweise produktiv", "Partly productive", "Parts are in productive use."),
  PRODUCTIVE: term("produktiv", "Productive", "In productive use."),
  ENDED: term("beendet", "Ended", "No longer in use."),
} as const satisfies Record<string, Term>;

/** Kinds of attribute in words. */
export const AttributeKind = {
  SUMMARY: term("Kurzbeschreibung", "Summary", "What the thing is, in a sentence or two."),
  SEAT: term("Sitz", "Seat", "Where an organisation has its seat."),
  LEGAL_FORM: term("Rechtsform", "Legal form", "The legal form."),
  GOVERNMENT_LEVEL: term(
    "Staatliche Ebene",
    "Level of government",
    "The level an actor belongs to: Bund, Land, Kommune, gemeinsam (jointly carried), privat, Forschung.",
  ),
  CATEGORY: term("Kategorie", "Category", "Category of a decision or thing, as printed."),
  GOAL: term("Ziel", "Goal", "What is aimed at."),
  CONTENT: term("Inhalt", "Content", "What a document, decision or structure contains or prescribes."),
  CONDITION: term("Bedingung", "Condition", "A condition in words."),
  RECURRENCE: term("Wiederkehr", "Recurrence", "How often a duty recurs, in words."),
  RELEASE: term("Freigabe", "Release", "How a project was released: FREI or UNTER_VORBEHALT (under reservation)."),
  FINANCING: term("Finanzierung", "Financing", "How something is financed, in words."),
  REASON: term("Grund", "Reason", "Why something was decided or happened."),
  TERM: term("Amtszeit", "Term", "How a term of office or rotation is ruled."),
  ADDRESS: term("Adresse", "Address", "A web address."),
  PERSON_TITLE: term("Amtsbezeichnung", "Official title", "The title of a public office."),
  GAP: term("Lücke", "Gap", "What the source leaves open."),
  NOTE: term("Anmerkung", "Note", "A remark that belongs to the record."),
  PROGRESS: term("Stand", "Progress", "How far a thing has come, in words."),
  CRITERION: term("Kriterium", "Criterion", "What a maturity model or level measures, or what it takes to reach it."),
  SCALE: term("Skala", "Scale", "The scale of a maturity model, as a source gives it."),
  KEYWORD: term("Stichwort", "Keyword", "A matter that a decision names and that is no thing of the record."),
} as const satisfies Record<string, Term>;

/** How a number is meant; several may apply at once. */
export const Qualifier = {
  EXACT: term("genau", "Exact", "Exactly this number."),
  ABOUT: term("etwa", "About", "About this number."),
  UP_TO: term("bis zu", "Up to", "At most this number."),
  AT_LEAST: term("mindestens", "At least", "At least this number."),
  MORE_THAN: term("über", "More than", "More than this number."),
  AVERAGE: term("durchschnittlich", "On average", "On average."),
  IN_TOTAL: term("insgesamt", "In total", "In total."),
  PER_YEAR: term("pro Jahr", "Per year", "Per year."),
  PER_EDITION: term("pro Ausgabe", "Per edition", "Per edition."),
  PER_UNIT: term("je Einheit", "Per unit", "For each of several; the scope of the figure says of what."),
  SHARE: term("Anteil", "Share", "A share of a whole."),
} as const satisfies Record<string, Term>;

/** Rules by which facts are inferred from other facts at load. */
export const Rule = {
  MANDATE: term(
    "Auftrag",
    "Mandate",
    "The addressee of a measure is involved in the decision and in what the measure concerns.",
  ),
  SUPPORT: term(
    "Unterstützung",
    "Support",
    "Who supports the addressees of a measure is involved in the decision and in what the measure concerns.",
  ),
  COOPERATION: term(
    "Zusammenarbeit",
    "Cooperation",
    "With whom the addressees of a measure are to act takes part in the decision and in what the measure concerns.",
  ),
  DECISION: term(
    "Beschluss",
    "Decision",
    "The body that took a decision with a mandate is the commissioning party of what it concerns.",
  ),
  ON_BEHALF: term(
    "Vertretung",
    "On behalf",
    "On whose behalf an actor is involved is itself involved; a represented actor is a member.",
  ),
  STEERING: term("Steuerung", "Steering", "The members of a body that steers a thing are involved in that thing."),
  APPLICATION: term(
    "Antrag",
    "Application",
    "The applicant of a project is involved in the programme that the project is part of.",
  ),
  HOLDER: term(
    "Amtsinhaber",
    "Holder",
    "What a measure addresses to an office is addressed to who surely held that office on the day of the decision.",
  ),
  MEETING_DAY: term(
    "Sitzungstag",
    "Meeting day",
    "What is due at a meeting is due on its day; what was decided at a meeting was decided on its day.",
  ),
  SAME_MATTER: term(
    "Gleicher Gegenstand",
    "Same matter",
    "A decision follows the nearest earlier one with the same title, or whose title names the same thing.",
  ),
  SUCCESSOR: term(
    "Nachfolge im Amt",
    "Successor",
    "Who holds a seat without a stated end held it until the day before the next holder is said to begin.",
  ),
} as const satisfies Record<string, Term>;
