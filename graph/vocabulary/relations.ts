/** How things are related: roles, types of relation and their kinds, and what a measure does. */
import { type Term, term } from "./term.js";

/** In which role an actor is involved in a thing. */
export const Role = {
  LEAD: term("Federführung", "Lead", "Leads a project, programme or theme field (Federführung, Projektleitung)."),
  DEPUTY_LEAD: term("Stellvertretende Leitung", "Deputy lead", "Stands in for the lead."),
  CO_LEAD: term("Co-Federführung", "Co-lead", "Shares the lead with others (Co-Federführung)."),
  RESPONSIBILITY: term(
    "Zuständigkeit",
    "Responsibility",
    "Is responsible (zuständig, verantwortlich); the source does not say in which way.",
  ),
  RESOLUTION: term(
    "Beschlussfassung",
    "Resolution",
    "Took a decision on it that the record does not hold as a thing of its own; it begins with its day and stays taken.",
  ),
  COMMISSIONING: term("Auftraggeber", "Commissioning", "Gives the mandate or the order."),
  MANDATED: term("Beauftragt", "Mandated", "Has been told by a decision to do something."),
  ADDRESSEE: term("Adressat", "Addressee", "Is asked or recommended something by a decision, without being mandated."),
  DEVELOPMENT: term("Entwicklung", "Development", "Develops or works out."),
  IMPLEMENTATION: term("Umsetzung", "Implementation", "Implements or realises."),
  OPERATION: term("Betrieb", "Operation", "Operates or runs."),
  PRODUCT_MANAGEMENT: term("Produktmanagement", "Product management", "Manages the product."),
  CONTROLLING: term("Controlling", "Controlling", "Does the controlling of a project or product."),
  AUDIT: term("Audit", "Audit", "Audits costs or conformity."),
  FUNDING: term("Finanzierung", "Funding", "Pays or provides the money."),
  APPLICANT: term("Antragsteller", "Applicant", "Applied for the project."),
  PARTICIPATION: term("Mitarbeit", "Participation", "Works with others on it (Mitarbeit, Beteiligung)."),
  INTEREST: term("Interesse", "Interest", "Has declared an interest in taking part."),
  CONSULTATION: term("Konsultation", "Consultation", "Is to be heard or involved before decisions."),
  ADVICE: term("Beratung", "Advice", "Advises."),
  SUPERVISION: term("Aufsicht", "Supervision", "Supervises or steers politically."),
  VOTING_MEMBER: term("Stimmberechtigtes Mitglied", "Voting member", "Member with a vote."),
  NON_VOTING_MEMBER: term("Mitglied ohne Stimmrecht", "Non-voting member", "Member without a vote."),
  MEMBER: term("Mitglied", "Member", "Member; the source does not say whether with a vote."),
  CHAIR: term("Vorsitz", "Chair", "Holds the chair."),
  DEPUTY_CHAIR: term("Stellvertretender Vorsitz", "Deputy chair", "Stands in for the chair."),
  CO_CHAIR: term("Co-Vorsitz", "Co-chair", "Shares the chair."),
  REPRESENTATION: term(
    "Vertretung",
    "Representation",
    "Represents another actor in a body; on whose behalf is stated.",
  ),
  OFFICE_HOLDER: term("Amtsinhaber", "Office holder", "Holds a public office in an organisation."),
  HEAD: term(
    "Leitung der Organisation",
    "Head",
    "Heads an organisation or unit: minister, president, director, managing director.",
  ),
  OWNERSHIP: term(
    "Trägerschaft",
    "Ownership",
    "Owns or carries an institution (Träger, Gesellschafter, Genossenschaftsmitglied).",
  ),
  LEGAL_RESPONSIBILITY: term(
    "Rechtliche Zuständigkeit",
    "Legal responsibility",
    "Is responsible by law or assignment.",
  ),
  COOPERATION: term("Kooperation", "Cooperation", "Cooperates."),
  PARTY: term("Vertragspartei", "Party", "Is a party to an agreement or treaty."),
  RATIFICATION: term("Ratifizierung", "Ratification", "Has consented to a treaty by law."),
  OBJECTION: term("Widerspruch", "Objection", "Objects, or asks for something else."),
  AUTHOR: term("Urheber", "Author", "Wrote or drew up a work product or document."),
  PUBLISHER: term("Herausgeber", "Publisher", "Publishes a document."),
  USE: term("Nutzung", "Use", "Uses a component or service, or has it rolled out."),
  SUPPORT: term("Unterstützung", "Support", "Supports others in a task."),
  SERVICE_PROVISION: term("IT-Dienstleistung", "IT service provision", "Provides IT services to the actor."),
} as const satisfies Record<string, Term>;

/** Roles in which an actor answers for a thing. */
export const RESPONSIBLE_ROLES = [
  "LEAD",
  "CO_LEAD",
  "RESPONSIBILITY",
  "PRODUCT_MANAGEMENT",
  "OPERATION",
  "LEGAL_RESPONSIBILITY",
] as const;

/** Roles that make an actor a member of a body. */
export const MEMBERSHIP_ROLES = [
  "VOTING_MEMBER",
  "NON_VOTING_MEMBER",
  "MEMBER",
  "CHAIR",
  "DEPUTY_CHAIR",
  "CO_CHAIR",
  "REPRESENTATION",
] as const;

/** Roles in which a body directs a thing, so that its members are involved in the thing through it. */
export const DIRECTING_ROLES = [
  "LEAD",
  "DEPUTY_LEAD",
  "CO_LEAD",
  "RESPONSIBILITY",
  "LEGAL_RESPONSIBILITY",
  "SUPERVISION",
] as const;

/** Kinds of relation between things; each is an edge type of the graph, read from start to end. */
export const RelationType = {
  INVOLVED_IN: term("beteiligt an", "involved in", "An actor is involved in a thing, in a role."),
  REQUIRES: term("setzt voraus", "requires", "A thing requires another, as one kind of dependency."),
  ALIGNED_WITH: term(
    "wird ausgerichtet an",
    "is aligned with",
    "A thing is to be aligned with another without requiring it.",
  ),
  PART_OF: term("Teil von", "part of", "A thing is part of another; it may be part of several."),
  SUCCEEDS: term("folgt auf", "succeeds", "A thing takes the place of another."),
  CONFORMS_TO: term("richtet sich nach", "conforms to", "A thing conforms to, or builds on, a standard or guideline."),
  BASED_ON: term(
    "beruht auf",
    "is based on",
    "The legal basis of a thing: a law, provision, treaty, agreement or decision.",
  ),
  INTEGRATES: term("bezieht ein", "integrates", "A thing includes or connects another without requiring it."),
  CONCERNS: term(
    "betrifft",
    "concerns",
    "What a decision, point or measure, task, agreement or work product is about.",
  ),
  REFERS_TO: term(
    "nimmt Bezug auf",
    "refers to",
    "A decision, point, measure, work product or law refers to another, in one kind of reference.",
  ),
  MENTIONS: term("erwähnt", "mentions", "A decision names a thing without being about it."),
  ADOPTS: term("beschließt", "adopts", "A decision adopts a work product, programme, agreement or other thing."),
  STEERS: term("steuert", "steers", "A body steers a programme, project or component."),
  DELIVERS: term("bringt hervor", "delivers", "A programme, project or agreement is to bring a thing about."),
  REALISES: term(
    "ist eine Ausprägung von",
    "realises",
    "A product realises a class of systems or a generic requirement.",
  ),
  AFFECTS: term("wirkt sich aus auf", "affects", "What becomes of a thing makes another be looked at anew."),
  EQUIVALENT_TO: term("entspricht", "is equivalent to", "One thing counts as the other, in whole or in the main."),
  DOCUMENTED_IN: term("dokumentiert in", "is documented in", "Where a thing is documented or published."),
  TASK_OF: term("Aufgabe von", "task of", "A task belongs to an actor."),
  IN_THEME_FIELD: term("im Themenfeld", "in the theme field", "A service or project belongs to a theme field."),
  ADDRESSED_TO: term("richtet sich an", "is addressed to", "Whom a measure tells, asks or recommends something."),
  SUPPORTED_BY: term("unterstützt von", "supported by", "Who is to support the addressees of a measure."),
  TOGETHER_WITH: term(
    "gemeinsam mit",
    "together with",
    "With whom the addressees of a measure are to act, or whom to involve.",
  ),
  DUE_AT: term("fällig zur", "is due at", "The meeting at which a deliverable is due."),
  DECIDED_BY: term("beschlossen von", "decided by", "The body that took a decision."),
  DECIDED_AT: term("beschlossen in", "decided at", "The meeting at which a decision was taken."),
  HELD_BY: term("Sitzung von", "meeting of", "The body that a meeting belongs to."),
} as const satisfies Record<string, Term>;

/** Kinds of dependency (REQUIRES). */
export const DependencyKind = {
  HARD: term("zwingend", "Hard", "Cannot do without it."),
  OPTIONAL: term("optional", "Optional", "Can use it, works without."),
  ONE_OF: term("eine von mehreren", "One of several", "One of several alternatives is needed."),
  CONDITIONAL: term("bedingt", "Conditional", "Needed only under a condition, which is named."),
  MIGRATION: term("Ablösung", "Migration", "Needed only while moving from an old solution to a new one."),
} as const satisfies Record<string, Term>;

/** Which way dependencies are followed. */
export const DependencyDirection = {
  REQUIRES: term("setzt voraus", "Requires", "Towards what is required."),
  REQUIRED_BY: term("wird vorausgesetzt von", "Required by", "Towards what requires it."),
} as const satisfies Record<string, Term>;

/** How the members of a requirement group count. */
export const GroupMode = {
  ALL: term("alle", "All", "All members are required."),
  ANY: term("eines", "Any", "One member is enough."),
  AT_LEAST: term("mindestens n", "At least n", "At least n of the members are required."),
} as const satisfies Record<string, Term>;

/** Whether a dependency describes the present or an intended state. */
export const View = {
  AS_IS: term("Ist", "As is", "As things stand."),
  TARGET: term("Soll", "Target", "As it is meant to become."),
} as const satisfies Record<string, Term>;

/** Kinds of succession (SUCCEEDS). */
export const SuccessionKind = {
  SUCCESSION: term("Nachfolge", "Succession", "A new thing takes the place of an old one."),
  RENAMING: term("Umbenennung", "Renaming", "The same thing under a new name."),
  MERGER: term("Zusammenführung", "Merger", "Several things become one."),
  FURTHER_DEVELOPMENT: term("Weiterentwicklung", "Further development", "The old thing is developed into the new one."),
  CONVERSION: term("Überführung", "Conversion", "A body or project is converted into another form."),
  TASK_TRANSFER: term(
    "Aufgabenübergang",
    "Transfer of tasks",
    "Takes over tasks of the other, which goes on without them.",
  ),
} as const satisfies Record<string, Term>;

/** Kinds of reference (REFERS_TO). */
export const ReferenceKind = {
  REFERS: term("nimmt Bezug", "Refers", "Names the other, without more."),
  BASED_ON: term("auf Grundlage von", "On the basis of", "Is taken on the basis of the other."),
  IMPLEMENTS: term("setzt um", "Implements", "Carries out the other."),
  CONTINUES: term("schreibt fort", "Continues", "Carries the other further."),
  AMENDS: term("ändert", "Amends", "Changes the other."),
  REPEALS: term("hebt auf", "Repeals", "Ends the other."),
  CONFIRMS: term("bestätigt", "Confirms", "Confirms the other."),
  REPLACES: term("ersetzt", "Replaces", "Takes the place of the other, in whole or in part."),
  SAME_MATTER: term("gleicher Gegenstand", "Same matter", "Follows the other in the same matter; only ever inferred."),
} as const satisfies Record<string, Term>;

/** What a measure of a decision does. */
export const MeasureAct = {
  COMMISSIONS: term("beauftragt", "Commissions", "Tells somebody to do something."),
  ASKS: term("bittet", "Asks", "Asks somebody to do something."),
  CALLS_ON: term("fordert auf", "Calls on", "Calls on somebody to do something."),
  RECOMMENDS: term("empfiehlt", "Recommends", "Recommends something."),
  DECIDES: term("beschließt", "Decides", "Decides something."),
  ADOPTS: term("verabschiedet", "Adopts", "Adopts a document, programme or standard."),
  AGREES: term("stimmt zu", "Agrees", "Agrees to something."),
  NOTES: term("nimmt zur Kenntnis", "Notes", "Takes note of something."),
  STATES: term("stellt fest", "States", "States or emphasises something."),
  WELCOMES: term("begrüßt", "Welcomes", "Welcomes or thanks for something."),
  CONFIRMS: term("bestätigt", "Confirms", "Confirms something that was decided or proposed."),
  SETS_UP: term("richtet ein", "Sets up", "Sets up a body, project or structure."),
  TRANSFERS: term("überführt", "Transfers", "Moves something into another structure."),
  FINANCES: term("finanziert", "Finances", "Provides money."),
  RELEASES: term("gibt frei", "Releases", "Releases a project or money."),
  EXTENDS: term("verlängert", "Extends", "Extends something in time."),
  AMENDS: term("ändert", "Amends", "Amends an earlier decision."),
  REPEALS: term("hebt auf", "Repeals", "Repeals an earlier decision."),
  COMMITS: term("sagt zu", "Commits", "The deciding or named parties commit themselves to something."),
  ASSIGNS: term("weist zu", "Assigns", "Assigns a task, right or responsibility."),
  APPOINTS: term("bestellt", "Appoints", "Appoints or nominates somebody."),
  INTENDS: term("strebt an", "Intends", "Declares a goal or intention."),
  COMES_INTO_FORCE: term("tritt in Kraft", "Comes into force", "Says when the decision comes into force."),
} as const satisfies Record<string, Term>;

/** Acts that mandate their addressees; the others only address them. */
export const MANDATING_ACTS = ["COMMISSIONS", "ASSIGNS"] as const;
