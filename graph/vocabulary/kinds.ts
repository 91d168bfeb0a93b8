/** Kinds of things. */
import { type Term, term } from "./term.js";

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

/** Levels of government that an actor belongs to, by the words of the attribute GOVERNMENT_LEVEL. */
export const GovernmentLevel = {
  FEDERATION: term("Bund", "Federation", "The federal level."),
  STATE: term("Land", "State", "The level of the Länder, the German states."),
  MUNICIPALITY: term("Kommune", "Municipality", "Towns, municipalities and districts."),
  JOINT: term("gemeinsam", "Joint", "Carried by several levels together."),
  PRIVATE: term("privat", "Private", "Not part of the state."),
  RESEARCH: term("Forschung", "Research", "Universities and research institutes."),
  UNKNOWN: term("unbekannt", "Unknown", "Nobody has said, and it does not follow from anything."),
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

/** Kinds of maturity level. */
export const MaturityLevelKind = {
  LEVEL: term("Reifegrad", "Level", "One level of a maturity model."),
  GROUP: term("Gruppe von Reifegraden", "Group of levels", "Several levels that share what they demand."),
} as const satisfies Record<string, Term>;

/** Kinds of source document. */
export const SourceKind = {
  MINUTES: term("Niederschrift", "Minutes", "Minutes of a meeting or its decisions."),
  REPORT: term("Bericht", "Report", "A report."),
  WEB_PAGE: term("Webseite", "Web page", "A web page."),
  SLIDES: term("Folien", "Slides", "A presentation."),
  DECISION_PAGE: term("Beschlussseite", "Decision page", "The web page of one decision."),
  ANNOUNCEMENT: term("Bekanntmachung", "Announcement", "An official announcement, such as in the Bundesanzeiger."),
  DOCUMENTATION: term(
    "Dokumentation",
    "Documentation",
    "A technical documentation, guide or list of questions and answers.",
  ),
  NEWS: term("Presse", "News", "A press or trade article, or a press release."),
  ENCYCLOPEDIA: term("Nachschlagewerk", "Encyclopedia", "An encyclopedia or a copy of one."),
  LAW_TEXT: term("Gesetzestext", "Law text", "The text of a law or treaty."),
} as const satisfies Record<string, Term>;

/** How a meeting is convened. */
export const MeetingKind = {
  ORDINARY: term("Ordentliche Sitzung", "Ordinary meeting", "A numbered ordinary meeting."),
  SPECIAL: term("Sondersitzung", "Special meeting", "A special meeting outside the ordinary numbering."),
  VIDEO: term("Videokonferenz", "Video conference", "A meeting known only as a video conference."),
  WRITTEN_PROCEDURE: term("Umlaufverfahren", "Written procedure", "A decision by circulation, without a meeting."),
} as const satisfies Record<string, Term>;
