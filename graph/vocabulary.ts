/**
 * The closed vocabularies of the model: what a value is called in the graph, in the API and in both languages.
 *
 * A value stands here once. The seed shapes accept it in lower case with hyphens (`deputy-lead`), the graph and the
 * API carry it in upper case (`DEPUTY_LEAD`). A test holds the GraphQL enums against these lists.
 */

/** One value of a vocabulary, described for a reader who does not know German administration. */
export interface Term {
  /** German label, as the field writes it. */
  readonly de: string;
  /** English label. */
  readonly en: string;
  /** What the value means and when it is used. */
  readonly description: string;
}

const term = (de: string, en: string, description: string): Term => ({ de, en, description });

/** Kinds of actor. The kind decides the type: persons are Person, bodies and conferences Body, posts Office, the rest Organisation. */
export const ActorKind = {
  FEDERATION: term("Bund", "Federation", "The Federal Republic as the federal level (Bund)."),
  STATE: term("Land", "State", "One of the 16 German states (Länder)."),
  MUNICIPALITY: term("Kommune", "Municipality", "A town, municipality or district."),
  MUNICIPAL_ASSOCIATION: term(
    "Kommunaler Spitzenverband",
    "Municipal association",
    "An association that speaks for towns, municipalities or districts.",
  ),
  MINISTRY: term(
    "Ministerium",
    "Ministry",
    "A ministry, senate department or state chancellery, federal or of a Land.",
  ),
  AUTHORITY: term("Behörde", "Authority", "An agency or authority below or beside a ministry."),
  INSTITUTION: term(
    "Öffentliche Einrichtung",
    "Public institution",
    "A public institution with a legal form of its own, such as an Anstalt des öffentlichen Rechts.",
  ),
  IT_SERVICE_PROVIDER: term(
    "IT-Dienstleister",
    "IT service provider",
    "A public IT service provider of the Bund, a Land or municipalities.",
  ),
  COMPANY: term("Unternehmen", "Company", "A company under private law."),
  COOPERATIVE: term("Genossenschaft", "Cooperative", "A registered cooperative (eG)."),
  ASSOCIATION: term("Verband oder Verein", "Association", "An association, registered society or initiative."),
  RESEARCH_INSTITUTE: term("Forschungseinrichtung", "Research institute", "A university or research institute."),
  CONSORTIUM: term("Konsortium", "Consortium", "Several organisations acting together under a contract."),
  COMMITTEE: term("Gremium", "Committee", "A standing body with members, such as the IT-Planungsrat."),
  STEERING_GROUP: term(
    "Steuerungsgruppe",
    "Steering group",
    "A body that steers a programme, project or product (Lenkungskreis, Steuerungsgruppe, Produktboard).",
  ),
  WORKING_GROUP: term("Arbeitsgruppe", "Working group", "A working, project or coordination group, or a task force."),
  CONFERENCE: term("Konferenz", "Conference", "A conference of ministers or heads of government or of chancelleries."),
  OFFICE_UNIT: term(
    "Geschäftsstelle",
    "Secretariat",
    "A secretariat, coordination office or unit inside an organisation.",
  ),
  PARLIAMENT: term("Parlament", "Parliament", "A parliament or a chamber of one."),
  SUPRANATIONAL: term(
    "Überstaatliche Organisation",
    "Supranational organisation",
    "The European Union and its institutions.",
  ),
  GROUP: term(
    "Gruppe von Akteuren",
    "Group of actors",
    'Actors named together, such as "die Länder" or "the specialised ministerial conferences".',
  ),
  OFFICE: term("Amt oder Funktion", "Office", "A post whose holder changes, such as the chair of a body."),
  PERSON: term("Person", "Person", "A person, only in a public office."),
} as const satisfies Record<string, Term>;

/** Kinds of component. */
export const ComponentKind = {
  PRODUCT: term("Produkt", "Product", "A product of the IT-Planungsrat or another actor, with product management."),
  PLATFORM: term("Plattform", "Platform", "A platform that others build on or connect to."),
  SERVICE: term("Dienst", "Service", "A technical service or basic service (Basisdienst)."),
  STANDARD: term("Standard", "Standard", "A technical or organisational standard, guideline or specification."),
  REGISTER: term("Register", "Register", "A public register."),
  NETWORK: term("Netz", "Network", "A network between administrations."),
  MODULE: term("Baustein", "Module", "A named part of a component (Baustein)."),
  SYSTEM: term(
    "System oder Systemklasse",
    "System or class of systems",
    "A system, or a class of systems required in general, such as electronic files (E-Akte).",
  ),
} as const satisfies Record<string, Term>;

/** Kinds of programme. */
export const ProgrammeKind = {
  PROGRAMME: term("Programm", "Programme", "A programme with goals, steering and usually projects."),
  FOCUS_TOPIC: term(
    "Schwerpunktthemen-Programm",
    "Focus topic programme",
    "The programme of one focus topic of the federal digital strategy.",
  ),
  FUNDING: term("Förder- oder Finanzierungsprogramm", "Funding programme", "A package of money for a purpose."),
  STRATEGY: term("Strategie", "Strategy", "A strategy."),
  PRINCIPLE: term("Prinzip", "Principle", 'A principle of organisation, such as "Einer für Alle".'),
  FIELD_OF_ACTION: term(
    "Handlungsbereich",
    "Field of action",
    "A part of a programme named as a field of action or a focus.",
  ),
} as const satisfies Record<string, Term>;

/** Kinds of project. */
export const ProjectKind = {
  PROJECT: term("Projekt", "Project", "A project with a goal and an end."),
  PRELIMINARY_PROJECT: term(
    "Vorprojekt",
    "Preliminary project",
    "A project that prepares another, such as a feasibility study.",
  ),
  ROLLOUT_PROJECT: term("Rollout-Projekt", "Roll-out project", "A project that brings a solution into use elsewhere."),
  PILOT: term("Pilot- oder Erprobungsprojekt", "Pilot project", "A project that tries something out."),
} as const satisfies Record<string, Term>;

/** Kinds of administrative service. */
export const ServiceKind = {
  SERVICE: term("Verwaltungsleistung", "Administrative service", "One administrative service."),
  SERVICE_GROUP: term(
    "Gruppe von Leistungen",
    "Group of services",
    "Services named together, such as the jointly financed EfA procedures.",
  ),
  LIFE_SITUATION: term(
    "Lebens- oder Geschäftslage",
    "Life or business situation",
    "A situation in life or business that bundles services.",
  ),
} as const satisfies Record<string, Term>;

/** Kinds of legal act. */
export const LegalActKind = {
  CONSTITUTION: term("Verfassung", "Constitution", "The Basic Law or a state constitution."),
  LAW: term("Gesetz", "Law", "An act of a parliament."),
  REGULATION: term("Verordnung", "Regulation", "A regulation under an act."),
  TREATY: term("Staatsvertrag", "Treaty between states", "A treaty between Bund and Länder or among Länder."),
  EU_REGULATION: term("EU-Verordnung", "EU regulation", "A regulation of the European Union."),
  EU_DIRECTIVE: term("EU-Richtlinie", "EU directive", "A directive of the European Union."),
  COALITION_AGREEMENT: term(
    "Koalitionsvertrag",
    "Coalition agreement",
    "An agreement between parties that form a government; a political, not a legal act.",
  ),
} as const satisfies Record<string, Term>;

/** Kinds of agreement. */
export const AgreementKind = {
  FRAMEWORK: term("Dachabkommen", "Framework agreement", "An agreement under which single agreements are made."),
  SINGLE: term("Einzelvereinbarung", "Single agreement", "An agreement under a framework agreement."),
  ADMINISTRATIVE: term("Verwaltungsvereinbarung", "Administrative agreement", "An agreement between administrations."),
  COOPERATION: term("Kooperationsvereinbarung", "Cooperation agreement", "An agreement to cooperate."),
} as const satisfies Record<string, Term>;

/** Kinds of work product. */
export const WorkProductKind = {
  TARGET_PICTURE: term("Zielbild", "Target picture", "A description of the state aimed at."),
  CATALOGUE: term("Katalog", "Catalogue", "A catalogue of requirements or services."),
  FRAMEWORK: term("Rahmenwerk", "Framework", "A framework, such as that of a target architecture."),
  GUIDELINE: term("Richtlinie oder Leitfaden", "Guideline", "A guideline or guide."),
  CONCEPT: term("Konzept", "Concept", "A concept or plan."),
  EXPERT_OPINION: term("Gutachten", "Expert opinion", "An expert opinion or study."),
  REPORT: term("Bericht", "Report", "A report."),
  RECOMMENDATION: term("Empfehlungen", "Recommendations", "Recommendations."),
  COST_MODEL: term(
    "Kosten- oder Finanzierungsmodell",
    "Cost model",
    "A cost model, a distribution key or an effort estimate.",
  ),
  FACT_SHEET: term("Steckbrief", "Fact sheet", "A fact sheet."),
  DASHBOARD: term("Dashboard", "Dashboard", "A public overview of progress."),
  ROADMAP: term("Umsetzungsplanung", "Roadmap", "A roadmap or implementation plan."),
} as const satisfies Record<string, Term>;

/** Kinds of source document. */
export const SourceKind = {
  MINUTES: term("Niederschrift", "Minutes", "Minutes of a meeting or its decisions."),
  REPORT: term("Bericht", "Report", "A report."),
  WEB_PAGE: term("Webseite", "Web page", "A web page."),
  SLIDES: term("Folien", "Slides", "A presentation."),
  DECISION_PAGE: term("Beschlussseite", "Decision page", "The web page of one decision."),
  LAW_TEXT: term("Gesetzestext", "Law text", "The text of a law or treaty."),
} as const satisfies Record<string, Term>;

/** How a meeting is convened. */
export const MeetingKind = {
  ORDINARY: term("Ordentliche Sitzung", "Ordinary meeting", "A numbered ordinary meeting."),
  SPECIAL: term("Sondersitzung", "Special meeting", "A special meeting outside the ordinary numbering."),
  VIDEO: term("Videokonferenz", "Video conference", "A meeting known only as a video conference."),
  WRITTEN_PROCEDURE: term("Umlaufverfahren", "Written procedure", "A decision by circulation, without a meeting."),
} as const satisfies Record<string, Term>;

/** In which role an actor is involved in a thing. */
export const Role = {
  LEAD: term("Federführung", "Lead", "Leads a project, programme or theme field (Federführung, Projektleitung)."),
  DEPUTY_LEAD: term("Stellvertretende Leitung", "Deputy lead", "Stands in for the lead."),
  CO_LEAD: term("Co-Federführung", "Co-lead", "Shares the lead with others (Co-Federführung)."),
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
  AUTHOR: term("Urheber", "Author", "Wrote or drew up a work product or document."),
  PUBLISHER: term("Herausgeber", "Publisher", "Publishes a document."),
  USE: term("Nutzung", "Use", "Uses a component or service, or has it rolled out."),
  SUPPORT: term("Unterstützung", "Support", "Supports others in a task."),
} as const satisfies Record<string, Term>;

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
  ADOPTS: term("beschließt", "adopts", "A decision adopts a work product, programme, agreement or other thing."),
  STEERS: term("steuert", "steers", "A body steers a programme, project or component."),
  TASK_OF: term("Aufgabe von", "task of", "A task belongs to an actor."),
  IN_THEME_FIELD: term("im Themenfeld", "in the theme field", "A service or project belongs to a theme field."),
  ADDRESSED_TO: term("richtet sich an", "is addressed to", "Whom a measure tells, asks or recommends something."),
  SUPPORTED_BY: term("unterstützt von", "supported by", "Who is to support the addressees of a measure."),
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

/** Status of a fact. */
export const FactStatus = {
  PLANNED: term("geplant", "Planned", "Intended, not yet so."),
  IN_FORCE: term("in Kraft", "In force", "Is so."),
  ENDED: term("beendet", "Ended", "Is no longer so."),
  CONDITIONAL: term("bedingt", "Conditional", "So only under a condition, which is named."),
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
  INFERRED: term("erschlossen", "Inferred", "Follows from other facts by a named rule."),
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
  TEXT: term("Angabe", "Attribute", "Another attribute in words."),
  GROUP: term("Voraussetzungsgruppe", "Requirement group", "How several requirements count together."),
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
  SHARE: term("Anteil", "Share", "A share of a whole."),
} as const satisfies Record<string, Term>;

/** Rules by which involvements are derived from other facts at load. */
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
} as const satisfies Record<string, Term>;

/** Every vocabulary by its name in the API. */
export const vocabularies = {
  ActorKind,
  ComponentKind,
  ProgrammeKind,
  ProjectKind,
  ServiceKind,
  LegalActKind,
  AgreementKind,
  WorkProductKind,
  SourceKind,
  MeetingKind,
  Role,
  RelationType,
  DependencyKind,
  GroupMode,
  View,
  SuccessionKind,
  ReferenceKind,
  MeasureAct,
  FactStatus,
  Certainty,
  Validity,
  StatementType,
  NameKind,
  DateKind,
  LifecycleState,
  AttributeKind,
  Qualifier,
  Rule,
} as const;

/** The types of thing, which are labels of the graph and types of the API, with the prefix of their ids. */
export const thingTypes = {
  Organisation: "actor",
  Body: "actor",
  Office: "actor",
  Person: "actor",
  Meeting: "meeting",
  Decision: "decision",
  DecisionPoint: "point",
  Measure: "measure",
  Deliverable: "deliverable",
  Programme: "programme",
  Project: "project",
  Component: "component",
  AdministrativeService: "service",
  ThemeField: "theme-field",
  Task: "task",
  MaturityModel: "maturity-model",
  MaturityLevel: "maturity-level",
  LegalAct: "law",
  LegalProvision: "provision",
  Agreement: "agreement",
  WorkProduct: "work-product",
  Source: "source",
} as const;

/** A type of thing. */
export type ThingType = keyof typeof thingTypes;
/** The prefix of an id. */
export type IdPrefix = (typeof thingTypes)[ThingType];

const bodyKinds: ReadonlySet<string> = new Set([
  "COMMITTEE",
  "STEERING_GROUP",
  "WORKING_GROUP",
  "CONFERENCE",
  "PARLIAMENT",
]);

/** The type of an actor of a kind. */
export function actorType(kind: keyof typeof ActorKind): "Organisation" | "Body" | "Office" | "Person" {
  if (kind === "PERSON") return "Person";
  if (kind === "OFFICE") return "Office";
  return bodyKinds.has(kind) ? "Body" : "Organisation";
}

const actorTypes: readonly ThingType[] = ["Organisation", "Body", "Office", "Person"];
const decisionParts: readonly ThingType[] = ["Decision", "DecisionPoint", "Measure"];
const works: readonly ThingType[] = [
  "Programme",
  "Project",
  "Component",
  "AdministrativeService",
  "ThemeField",
  "MaturityModel",
  "MaturityLevel",
  "WorkProduct",
];
const legal: readonly ThingType[] = ["LegalAct", "LegalProvision", "Agreement"];
const anything = Object.keys(thingTypes) as readonly ThingType[];

/** Between which types a relation may stand. A seed that says otherwise is refused. */
export const relationEnds: Readonly<
  Record<keyof typeof RelationType, { from: readonly ThingType[]; to: readonly ThingType[] }>
> = {
  INVOLVED_IN: { from: actorTypes, to: anything },
  REQUIRES: { from: [...works, ...legal], to: [...works, ...legal] },
  ALIGNED_WITH: { from: works, to: [...works, ...legal] },
  PART_OF: { from: anything, to: anything },
  SUCCEEDS: { from: anything, to: anything },
  CONFORMS_TO: { from: [...works, ...legal], to: ["Component", "WorkProduct", ...legal] },
  BASED_ON: { from: anything, to: [...legal, ...decisionParts, "Programme", "WorkProduct"] },
  INTEGRATES: { from: [...works, "Agreement"], to: works },
  CONCERNS: {
    from: [
      ...decisionParts,
      "Deliverable",
      "Task",
      "Agreement",
      "WorkProduct",
      "LegalAct",
      "LegalProvision",
      "Meeting",
    ],
    to: anything,
  },
  REFERS_TO: {
    from: [...decisionParts, ...legal, "WorkProduct", "Source"],
    to: [...decisionParts, ...legal, "WorkProduct", "Source"],
  },
  ADOPTS: { from: decisionParts, to: [...works, ...legal, "Body"] },
  STEERS: { from: actorTypes, to: [...works, ...actorTypes] },
  TASK_OF: { from: ["Task"], to: actorTypes },
  IN_THEME_FIELD: { from: ["AdministrativeService", "Project", "Component"], to: ["ThemeField"] },
  ADDRESSED_TO: { from: ["Measure"], to: actorTypes },
  SUPPORTED_BY: { from: ["Measure"], to: actorTypes },
  DUE_AT: { from: ["Deliverable"], to: ["Meeting"] },
  DECIDED_BY: { from: ["Decision"], to: ["Body"] },
  DECIDED_AT: { from: ["Decision"], to: ["Meeting"] },
  HELD_BY: { from: ["Meeting"], to: ["Body"] },
};

/** Relations that must not run in a circle. */
export const acyclicRelations = ["PART_OF", "SUCCEEDS"] as const satisfies readonly (keyof typeof RelationType)[];
