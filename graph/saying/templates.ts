/**
 * How each relation is said, from its start and from its end, in German and English.
 *
 * `{A}` is the thing at the start, `{B}` the one at the end; in German `{B:accusative}`, `{B:genitive}` ("von" and the name, where it has
 * no article) and `{B:dative}` with the preposition before it, which melts with the article ("zu dem" becomes "zum"). `[hat|haben]` agrees with the thing in the nominative, in
 * English with the one named first; a verb that always has the same number is in brackets where the past needs to know it. All sentences are active, and say no more than the relation does.
 */
import type { DependencyKind, ReferenceKind, RelationType, Role } from "../vocabulary.js";

/** A relation in both languages: told from its start, and told from its end; the latter is left out where it would be the same. */
export interface Saying {
  readonly de: readonly [fromStart: string, fromEnd?: string];
  readonly en: readonly [fromStart: string, fromEnd?: string];
}

type RoleName = keyof typeof Role;

/** Of an actor in a thing, by role. */
export const roleSayings: Readonly<Record<RoleName, Saying>> = {
  LEAD: {
    de: [
      "{A} [hat|haben] die Federführung für {B:accusative}",
      "Die Federführung für {B:accusative} liegt bei {A:dative}",
    ],
    en: ["{A} [leads|lead] {B}", "{B} [has|have] {A} as [its|their] lead"],
  },
  DEPUTY_LEAD: {
    de: [
      "{A} [hat|haben] die stellvertretende Leitung {B:genitive}",
      "Die stellvertretende Leitung {B:genitive} liegt bei {A:dative}",
    ],
    en: ["{A} [stands|stand] in for the lead of {B}", "{B} [has|have] {A} as [its|their] deputy lead"],
  },
  CO_LEAD: {
    de: [
      "{A} [hat|haben] die Co-Federführung für {B:accusative}",
      "Die Co-Federführung für {B:accusative} liegt bei {A:dative}",
    ],
    en: ["{A} [shares|share] the lead of {B}", "{B} [has|have] {A} as co-lead"],
  },
  RESPONSIBILITY: {
    de: ["{A} [ist|sind] für {B:accusative} zuständig", "Die Zuständigkeit für {B:accusative} liegt bei {A:dative}"],
    en: ["{A} [is|are] responsible for {B}", "Responsibility for {B} lies with {A}"],
  },
  RESOLUTION: {
    de: ["{A} [hat|haben] über {B:accusative} beschlossen", "Über {B:accusative} [hat|haben] {A} beschlossen"],
    en: ["{A} decided on {B}", "A decision on {B} came from {A}"],
  },
  COMMISSIONING: {
    de: [
      "{A} [erteilt|erteilen] den Auftrag für {B:accusative}",
      "Der Auftrag für {B:accusative} kommt von {A:dative}",
    ],
    en: ["{A} [gives|give] the mandate for {B}", "The mandate for {B} comes from {A}"],
  },
  MANDATED: {
    de: ["{A} [hat|haben] einen Auftrag zu {B:dative}", "Einen Auftrag zu {B:dative} [hat|haben] {A}"],
    en: ["{A} [has|have] a mandate on {B}", "A mandate on {B} lies with {A}"],
  },
  ADDRESSEE: {
    de: [
      "An {A:accusative} richtet sich eine Bitte oder Empfehlung zu {B:dative}",
      "Eine Bitte oder Empfehlung zu {B:dative} richtet sich an {A:accusative}",
    ],
    en: ["{A} [receives|receive] a request or recommendation on {B}", "A request or recommendation on {B} goes to {A}"],
  },
  DEVELOPMENT: {
    de: ["{A} [entwickelt|entwickeln] {B:accusative}", "Die Entwicklung {B:genitive} liegt bei {A:dative}"],
    en: ["{A} [develops|develop] {B}", "Development of {B} lies with {A}"],
  },
  IMPLEMENTATION: {
    de: ["{A} [setzt|setzen] {B:accusative} um", "Die Umsetzung {B:genitive} liegt bei {A:dative}"],
    en: ["{A} [implements|implement] {B}", "Implementation of {B} lies with {A}"],
  },
  OPERATION: {
    de: ["{A} [betreibt|betreiben] {B:accusative}", "Der Betrieb {B:genitive} liegt bei {A:dative}"],
    en: ["{A} [operates|operate] {B}", "Operation of {B} lies with {A}"],
  },
  PRODUCT_MANAGEMENT: {
    de: [
      "{A} [hat|haben] das Produktmanagement {B:genitive}",
      "Das Produktmanagement {B:genitive} liegt bei {A:dative}",
    ],
    en: ["{A} [does|do] the product management of {B}", "Product management of {B} lies with {A}"],
  },
  CONTROLLING: {
    de: ["{A} [hat|haben] das Controlling {B:genitive}", "Das Controlling {B:genitive} liegt bei {A:dative}"],
    en: ["{A} [does|do] the controlling of {B}", "Controlling of {B} lies with {A}"],
  },
  AUDIT: {
    de: ["{A} [prüft|prüfen] {B:accusative}", "Die Prüfung {B:genitive} liegt bei {A:dative}"],
    en: ["{A} [audits|audit] {B}", "The audit of {B} lies with {A}"],
  },
  FUNDING: {
    de: ["{A} [finanziert|finanzieren] {B:accusative}", "Geld für {B:accusative} kommt von {A:dative}"],
    en: ["{A} [funds|fund] {B}", "Money for {B} comes from {A}"],
  },
  APPLICANT: {
    de: ["{A} [hat|haben] {B:accusative} beantragt", "Der Antrag auf {B:accusative} kam von {A:dative}"],
    en: ["{A} applied for {B}", "The application for {B} came from {A}"],
  },
  PARTICIPATION: {
    de: ["{A} [wirkt|wirken] an {B:dative} mit", "An {B:dative} [wirkt|wirken] {A} mit"],
    en: ["{A} [takes|take] part in {B}", "Those who take part in {B} include {A}"],
  },
  INTEREST: {
    de: ["{A} [hat|haben] Interesse an {B:dative}", "Interesse an {B:dative} [hat|haben] {A}"],
    en: ["{A} [has|have] an interest in {B}", "{B} [is|are] of interest to {A}"],
  },
  CONSULTATION: {
    de: ["{A} [ist|sind] zu {B:dative} anzuhören", "Zu {B:dative} [ist|sind] {A} anzuhören"],
    en: ["{A} [is|are] to be heard on {B}", "Those to be heard on {B} include {A}"],
  },
  ADVICE: {
    de: ["{A} [hat|haben] eine beratende Rolle bei {B:dative}", "Eine beratende Rolle bei {B:dative} [hat|haben] {A}"],
    en: ["{A} [has|have] an advisory role in {B}", "{B} [has|have] {A} in an advisory role"],
  },
  SUPERVISION: {
    de: ["{A} [beaufsichtigt|beaufsichtigen] {B:accusative}", "Die Aufsicht über {B:accusative} liegt bei {A:dative}"],
    en: ["{A} [supervises|supervise] {B}", "Supervision of {B} lies with {A}"],
  },
  VOTING_MEMBER: {
    de: ["{A} [gehört|gehören] {B:dative} mit Stimmrecht an", "In {B:dative} [ist|sind] {A} mit Stimmrecht vertreten"],
    en: ["{A} [belongs|belong] to {B} with a vote", "{B} [includes|include] {A} with a vote"],
  },
  NON_VOTING_MEMBER: {
    de: [
      "{A} [gehört|gehören] {B:dative} ohne Stimmrecht an",
      "In {B:dative} [ist|sind] {A} ohne Stimmrecht vertreten",
    ],
    en: ["{A} [belongs|belong] to {B} without a vote", "{B} [includes|include] {A} without a vote"],
  },
  MEMBER: {
    de: ["{A} [gehört|gehören] {B:dative} an", "Zu den Mitgliedern {B:genitive} [gehört|gehören] {A}"],
    en: ["{A} [belongs|belong] to {B}", "The members of {B} include {A}"],
  },
  CHAIR: {
    de: ["{A} [hat|haben] den Vorsitz in {B:dative}", "Den Vorsitz in {B:dative} [hat|haben] {A}"],
    en: ["{A} [chairs|chair] {B}", "The chair of {B} lies with {A}"],
  },
  DEPUTY_CHAIR: {
    de: [
      "{A} [hat|haben] den stellvertretenden Vorsitz in {B:dative}",
      "Den stellvertretenden Vorsitz in {B:dative} [hat|haben] {A}",
    ],
    en: ["{A} [stands|stand] in for the chair of {B}", "{B} [has|have] {A} as deputy chair"],
  },
  CO_CHAIR: {
    de: ["{A} [hat|haben] den Co-Vorsitz in {B:dative}", "Den Co-Vorsitz in {B:dative} [hat|haben] {A}"],
    en: ["{A} [shares|share] the chair of {B}", "{B} [has|have] {A} as co-chair"],
  },
  REPRESENTATION: {
    de: [
      "{A} [nimmt|nehmen] in {B:dative} eine Vertretung wahr",
      "In {B:dative} [nimmt|nehmen] {A} eine Vertretung wahr",
    ],
    en: ["{A} [serves|serve] as representative in {B}", "{B} [has|have] {A} as representative"],
  },
  OFFICE_HOLDER: {
    de: ["{A} [bekleidet|bekleiden] ein Amt in {B:dative}", "Ein Amt in {B:dative} [bekleidet|bekleiden] {A}"],
    en: ["{A} [holds|hold] an office in {B}", "{B} [has|have] {A} in office"],
  },
  HEAD: {
    de: ["{A} [leitet|leiten] {B:accusative}", "Die Leitung {B:genitive} liegt bei {A:dative}"],
    en: ["{A} [heads|head] {B}", "{B} [has|have] {A} at [its|their] head"],
  },
  OWNERSHIP: {
    de: ["{A} [gehört|gehören] zu den Trägern {B:genitive}", "Zu den Trägern {B:genitive} [gehört|gehören] {A}"],
    en: ["{A} [is|are] among the owners of {B}", "The owners of {B} include {A}"],
  },
  LEGAL_RESPONSIBILITY: {
    de: [
      "{A} [ist|sind] rechtlich für {B:accusative} zuständig",
      "Die rechtliche Zuständigkeit für {B:accusative} liegt bei {A:dative}",
    ],
    en: ["{A} [is|are] responsible by law for {B}", "Legal responsibility for {B} lies with {A}"],
  },
  COOPERATION: {
    de: [
      "{A} [arbeitet|arbeiten] bei {B:dative} mit anderen zusammen",
      "Bei {B:dative} [arbeitet|arbeiten] {A} mit anderen zusammen",
    ],
    en: ["{A} [cooperates|cooperate] with others on {B}", "Those who cooperate on {B} include {A}"],
  },
  PARTY: {
    de: [
      "{A} [gehört|gehören] zu den Vertragsparteien {B:genitive}",
      "Zu den Vertragsparteien {B:genitive} [gehört|gehören] {A}",
    ],
    en: ["{A} [is|are] among the parties to {B}", "The parties to {B} include {A}"],
  },
  RATIFICATION: {
    de: [
      "{A} [ratifiziert|ratifizieren] {B:accusative}",
      "Zu denen, die {B:accusative} [ratifizieren|ratifizieren], [gehört|gehören] {A}",
    ],
    en: ["{A} [ratifies|ratify] {B}", "Those who ratify {B} include {A}"],
  },
  OBJECTION: {
    de: ["{A} [erhebt|erheben] Einwände gegen {B:accusative}", "Einwände gegen {B:accusative} [erhebt|erheben] {A}"],
    en: ["{A} [objects|object] to {B}", "Objections to {B} come from {A}"],
  },
  AUTHOR: {
    de: ["{A} [hat|haben] {B:accusative} verfasst", "{B} [stammt|stammen] von {A:dative}"],
    en: ["{A} wrote {B}", "{B} [has|have] {A} as author"],
  },
  PUBLISHER: {
    de: ["{A} [gibt|geben] {B:accusative} heraus", "Die Herausgabe {B:genitive} liegt bei {A:dative}"],
    en: ["{A} [publishes|publish] {B}", "{B} [has|have] {A} as publisher"],
  },
  USE: {
    de: ["{A} [nutzt|nutzen] {B:accusative}", "Zu denen, die {B:accusative} [nutzen|nutzen], [gehört|gehören] {A}"],
    en: ["{A} [uses|use] {B}", "Those who use {B} include {A}"],
  },
  SUPPORT: {
    de: ["{A} [leistet|leisten] Unterstützung bei {B:dative}", "Unterstützung bei {B:dative} [leistet|leisten] {A}"],
    en: ["{A} [gives|give] support on {B}", "Support on {B} comes from {A}"],
  },
  SERVICE_PROVISION: {
    de: [
      "{A} [erbringt|erbringen] IT-Dienste für {B:accusative}",
      "IT-Dienste für {B:accusative} [erbringt|erbringen] {A}",
    ],
    en: ["{A} [provides|provide] IT services to {B}", "IT services for {B} come from {A}"],
  },
};

/** Roles that a decision gives, where the thing is the decision itself. */
export const roleInDecision: Readonly<Partial<Record<RoleName, Saying>>> = {
  MANDATED: {
    de: ["{A} [hat|haben] einen Auftrag aus {B:dative}", "Aus {B:dative} [hat|haben] {A} einen Auftrag"],
    en: ["{A} [has|have] a mandate from {B}", "{B} [mandates|mandate] {A}"],
  },
  ADDRESSEE: {
    de: ["An {A:accusative} [richtet|richten] sich {B}", "{B} [richtet|richten] sich an {A:accusative}"],
    en: ["{A} [is|are] among the addressees of {B}", "{B} [addresses|address] {A}"],
  },
  PARTICIPATION: {
    de: ["Die Mitwirkung {A:genitive} [sieht|sehen] {B} vor", "{B} [sieht|sehen] die Mitwirkung {A:genitive} vor"],
    en: ["{A} [is|are] to take part under {B}", "{B} [provides|provide] for the participation of {A}"],
  },
  SUPPORT: {
    de: [
      "Die Unterstützung durch {A:accusative} [sieht|sehen] {B} vor",
      "{B} [sieht|sehen] die Unterstützung durch {A:accusative} vor",
    ],
    en: ["{A} [is|are] to give support under {B}", "{B} [provides|provide] for support by {A}"],
  },
};

/** Of who applied for a project, in the programme that the project is part of (rule APPLICATION). */
export const applicantWithin: Saying = {
  de: [
    "{A} [hat|haben] ein Projekt {B:genitive} beantragt",
    "Der Antrag auf ein Projekt {B:genitive} kam von {A:dative}",
  ],
  en: ["{A} applied for a project of {B}", "The application for a project of {B} came from {A}"],
};

/** Of a member of a body in what that body steers (rule STEERING), in any role. */
export const steeringMember: Saying = {
  de: [
    "{A} [gehört|gehören] zu denen, die {B:accusative} [steuern|steuern]",
    "Zu denen, die {B:accusative} [steuern|steuern], [gehört|gehören] {A}",
  ],
  en: ["{A} [belongs|belong] to those who steer {B}", "Those who steer {B} include {A}"],
};

/** Roles that are said otherwise of an actor in another actor, and not in a thing. */
export const roleInActor: Readonly<Partial<Record<RoleName, Saying>>> = {
  COOPERATION: {
    de: ["{A} [arbeitet|arbeiten] mit {B:dative} zusammen", "Mit {B:dative} [arbeitet|arbeiten] {A} zusammen"],
    en: ["{A} [cooperates|cooperate] with {B}", "{B} [has|have] {A} as a partner"],
  },
  CONSULTATION: {
    de: ["{A} [ist|sind] von {B:dative} anzuhören", "Von {B:dative} [ist|sind] {A} anzuhören"],
    en: ["{A} [is|are] to be heard by {B}", "Those to be heard by {B} include {A}"],
  },
  SUPPORT: {
    de: [
      "{A} [leistet|leisten] Unterstützung für {B:accusative}",
      "Unterstützung für {B:accusative} [leistet|leisten] {A}",
    ],
    en: ["{A} [gives|give] support for {B}", "Support for {B} comes from {A}"],
  },
};

/** What a law or an agreement is to bring about. */
export const deliveredByLaw: Saying = {
  de: ["{A} [sieht|sehen] {B:accusative} vor", "In {A:dative} [ist|sind] {B} vorgesehen"],
  en: ["{A} [provides|provide] for {B}", "Provision for {B} stands in {A}"],
};

/** What names of things can say already, so that the sentence need not repeat it: the implementation of an implementation. */
export const repeated: Readonly<Partial<Record<RoleName | keyof typeof RelationType, RegExp>>> = {
  AUDIT: /(?:prüfung|audit)(?!s)/i,
  CONTROLLING: /controlling/i,
  DEVELOPMENT: /entwicklung(?!s)/i,
  IMPLEMENTATION: /umsetzung(?!s)/i,
  OPERATION: /betrieb(?!s)/i,
  STEERS: /steuerung(?!s)/i,
};

/** How a relation is said in German whose noun the name of the thing has already. */
export const unrepeated: Saying["de"] = ["Bei {A:dative} [liegt|liegen] {B}", "{B} [liegt|liegen] bei {A:dative}"];

/** Relations and roles that happened on a day, and do not go on. */
export const events: ReadonlySet<string> = new Set<RoleName | keyof typeof RelationType>([
  "ADOPTS",
  "APPLICANT",
  "AUTHOR",
  "DECIDED_AT",
  "DECIDED_BY",
  "RESOLUTION",
  "SUCCEEDS",
]);

/** By type of relation; of INVOLVED_IN without a role. */
export const relationSayings: Readonly<Record<keyof typeof RelationType, Saying>> = {
  INVOLVED_IN: {
    de: ["{A} [ist|sind] an {B:dative} beteiligt", "An {B:dative} [ist|sind] {A} beteiligt"],
    en: ["{A} [has|have] a part in {B}", "Those involved in {B} include {A}"],
  },
  REQUIRES: {
    de: ["{A} [setzt|setzen] {B:accusative} voraus", "{B} [ist|sind] Voraussetzung für {A:accusative}"],
    en: ["{A} [requires|require] {B}", "{B} [is|are] a requirement of {A}"],
  },
  ALIGNED_WITH: {
    de: ["{A} [orientiert|orientieren] sich an {B:dative}", "An {B:dative} [orientiert|orientieren] sich {A}"],
    en: ["{A} [aligns|align] with {B}", "{B} [gives|give] direction to {A}"],
  },
  PART_OF: {
    de: ["{A} [gehört|gehören] zu {B:dative}", "{B} [umfasst|umfassen] {A:accusative}"],
    en: ["{A} [is|are] part of {B}", "{B} [includes|include] {A}"],
  },
  SUCCEEDS: {
    de: ["{A} [folgt|folgen] auf {B:accusative}", "Auf {B:accusative} [folgt|folgen] {A}"],
    en: ["{A} [succeeds|succeed] {B}", "{B} [has|have] {A} as [its|their] successor"],
  },
  CONFORMS_TO: {
    de: ["{A} [richtet|richten] sich nach {B:dative}", "Nach {B:dative} [richtet|richten] sich {A}"],
    en: ["{A} [conforms|conform] to {B}", "{B} [sets|set] the standard for {A}"],
  },
  BASED_ON: {
    de: ["{A} [beruht|beruhen] auf {B:dative}", "Auf {B:dative} [beruht|beruhen] {A}"],
    en: ["{A} [rests|rest] on {B}", "{B} [is|are] a legal basis of {A}"],
  },
  INTEGRATES: {
    de: ["{A} [bezieht|beziehen] {B:accusative} ein"],
    en: ["{A} [integrates|integrate] {B}"],
  },
  CONCERNS: {
    de: ["{A} [betrifft|betreffen] {B:accusative}", "Um {B:accusative} geht es in {A:dative}"],
    en: ["{A} [concerns|concern] {B}", "{B} [is|are] a subject of {A}"],
  },
  REFERS_TO: {
    de: ["{A} [nimmt|nehmen] Bezug auf {B:accusative}", "Auf {B:accusative} [nimmt|nehmen] {A} Bezug"],
    en: ["{A} [refers|refer] to {B}", "A reference to {B} stands in {A}"],
  },
  MENTIONS: {
    de: ["{A} [erwähnt|erwähnen] {B:accusative}", "{B} [kommt|kommen] in {A:dative} vor"],
    en: ["{A} [mentions|mention] {B}", "{B} [appears|appear] in {A}"],
  },
  ADOPTS: {
    de: ["{A} [beschließt|beschließen] {B:accusative}"],
    en: ["{A} [adopts|adopt] {B}"],
  },
  STEERS: {
    de: ["{A} [steuert|steuern] {B:accusative}", "Die Steuerung {B:genitive} liegt bei {A:dative}"],
    en: ["{A} [steers|steer] {B}", "The steering of {B} lies with {A}"],
  },
  DELIVERS: {
    de: ["{A} [bringt|bringen] {B:accusative} hervor", "{B} [geht|gehen] aus {A:dative} hervor"],
    en: ["{A} [delivers|deliver] {B}", "{B} [comes|come] from {A}"],
  },
  REALISES: {
    de: ["{A} [ist|sind] eine Ausprägung {B:genitive}", "Eine Ausprägung {B:genitive} [ist|sind] {A}"],
    en: ["{A} [realises|realise] {B}", "The realisations of {B} include {A}"],
  },
  AFFECTS: {
    de: ["{A} [wirkt|wirken] sich auf {B:accusative} aus", "Auf {B:accusative} [wirkt|wirken] sich {A} aus"],
    en: ["{A} [affects|affect] {B}", "Effects on {B} come from {A}"],
  },
  EQUIVALENT_TO: {
    de: ["{A} [entspricht|entsprechen] {B:dative}", "{B} [entspricht|entsprechen] {A:dative}"],
    en: ["{A} [is|are] equivalent to {B}", "{B} [is|are] equivalent to {A}"],
  },
  DOCUMENTED_IN: {
    de: ["Die Dokumentation zu {A:dative} steht in {B:dative}", "{B} [dokumentiert|dokumentieren] {A:accusative}"],
    en: ["The documentation of {A} stands in {B}", "{B} [documents|document] {A}"],
  },
  TASK_OF: {
    de: ["{A} [obliegt|obliegen] {B:dative}", "{B:dative} [obliegt|obliegen] {A}"],
    en: ["{A} [falls|fall] to {B}"],
  },
  IN_THEME_FIELD: {
    de: ["{A} [gehört|gehören] zu {B:dative}", "{B} [umfasst|umfassen] {A:accusative}"],
    en: ["{A} [belongs|belong] to {B}", "{B} [covers|cover] {A}"],
  },
  ADDRESSED_TO: {
    de: ["{A} [richtet|richten] sich an {B:accusative}", "An {B:accusative} [richtet|richten] sich {A}"],
    en: ["{A} [addresses|address] {B}", "{B} [is|are] among the addressees of {A}"],
  },
  SUPPORTED_BY: {
    de: [
      "{A} [sieht|sehen] Unterstützung durch {B:accusative} vor",
      "Unterstützung durch {B:accusative} [sieht|sehen] {A} vor",
    ],
    en: ["{A} [provides|provide] for support by {B}", "Support by {B} is a part of {A}"],
  },
  TOGETHER_WITH: {
    de: [
      "{A} [sieht|sehen] die Zusammenarbeit mit {B:dative} vor",
      "Die Zusammenarbeit mit {B:dative} [sieht|sehen] {A} vor",
    ],
    en: ["{A} [provides|provide] for work with {B}", "Work with {B} is a part of {A}"],
  },
  DUE_AT: {
    de: ["{A} [ist|sind] zu {B:dative} fällig", "Zu {B:dative} [ist|sind] {A} fällig"],
    en: ["{A} [is|are] due at {B}", "What is due at {B} includes {A}"],
  },
  DECIDED_BY: {
    de: ["{A} [stammt|stammen] von {B:dative}", "{B} [hat|haben] {A:accusative} gefasst"],
    en: ["{A} [is|are] a decision of {B}", "{B} took {A}"],
  },
  DECIDED_AT: {
    de: ["{A} [stammt|stammen] aus {B:dative}", "Aus {B:dative} [stammt|stammen] {A}"],
    en: ["{A} [dates|date] from {B}", "The decisions of {B} include {A}"],
  },
  HELD_BY: {
    de: ["{A} [gehört|gehören] zu den Sitzungen {B:genitive}", "Zu den Sitzungen {B:genitive} [gehört|gehören] {A}"],
    en: ["{A} [is|are] a meeting of {B}", "The meetings of {B} include {A}"],
  },
};

/** By kind of dependency or reference, where the kind says more than the relation. */
export const detailSayings: Readonly<
  Record<Exclude<keyof typeof ReferenceKind, "REFERS">, Saying> & Partial<Record<keyof typeof DependencyKind, Saying>>
> = {
  OPTIONAL: {
    de: ["{A} [kann|können] {B:accusative} nutzen"],
    en: ["{A} can use {B}"],
  },
  BASED_ON: {
    de: ["{A} [ergeht|ergehen] auf der Grundlage {B:genitive}", "Auf {B:dative} [beruht|beruhen] {A}"],
    en: ["{A} [rests|rest] on {B}", "{B} [is|are] a basis of {A}"],
  },
  IMPLEMENTS: {
    de: ["{A} [setzt|setzen] {B:accusative} um", "Der Umsetzung {B:genitive} [dient|dienen] {A}"],
    en: ["{A} [carries|carry] out {B}", "{B} [finds|find] [its|their] implementation in {A}"],
  },
  CONTINUES: {
    de: ["{A} [schreibt|schreiben] {B:accusative} fort"],
    en: ["{A} [continues|continue] {B}"],
  },
  AMENDS: {
    de: ["{A} [ändert|ändern] {B:accusative}"],
    en: ["{A} [amends|amend] {B}"],
  },
  REPEALS: {
    de: ["{A} [hebt|heben] {B:accusative} auf"],
    en: ["{A} [repeals|repeal] {B}"],
  },
  CONFIRMS: {
    de: ["{A} [bestätigt|bestätigen] {B:accusative}"],
    en: ["{A} [confirms|confirm] {B}"],
  },
  REPLACES: {
    de: ["{A} [ersetzt|ersetzen] {B:accusative}"],
    en: ["{A} [replaces|replace] {B}"],
  },
  SAME_MATTER: {
    de: [
      "{A} [folgt|folgen] in derselben Sache auf {B:accusative}",
      "Auf {B:accusative} [folgt|folgen] in derselben Sache {A}",
    ],
    en: ["{A} [follows|follow] {B} in the same matter"],
  },
};
