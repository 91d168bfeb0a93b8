/**
 * Relations as sentences: a table of all types of relation, all roles and all kinds with words of their own, each told from its start and from its end,
 * reviewed for its grammar in both languages.
 */
import { describe, expect, it } from "vitest";
import type { StatementRecord } from "../graph/model.js";
import { dateOf, sayDate } from "../graph/saying/dates.js";
import { type Case, type Named, phraseOf } from "../graph/saying/names.js";
import { type SayableRelation, sayRelation } from "../graph/saying/relation.js";
import {
  deliveredByLaw,
  detailSayings,
  relationSayings,
  roleInActor,
  roleInDecision,
  roleSayings,
  type Saying,
  steeringMember,
} from "../graph/saying/templates.js";
import { inThePast } from "../graph/saying/tense.js";
import { RelationType, Role } from "../graph/vocabulary.js";
import { world } from "./support/world.js";

const thing = (type: Named["type"], name: string, article: Named["article"] = null, plural = false): Named => ({
  type,
  name,
  article,
  plural,
});

const things = {
  bayern: thing("Organisation", "Bayern"),
  laender: thing("Organisation", "Länder", "die", true),
  fitko: thing("Organisation", "FITKO", "die"),
  bund: thing("Organisation", "Bund", "der"),
  bmi: thing("Organisation", "Bundesministerium des Innern", "das"),
  destatis: thing("Organisation", "Statistisches Bundesamt", "das"),
  verbaende: thing("Organisation", "Kommunale Spitzenverbände", "die", true),
  beauftragter: thing("Office", "Beauftragter der Bundesregierung für Informationstechnik", "der"),
  rat: thing("Body", "IT-Planungsrat", "der"),
  gruppe: thing("Body", "Steuerungsgruppe NOOTS", "die"),
  hoelscher: thing("Person", "Luise Hölscher"),
  govdigital: thing("Organisation", "govdigital", "die"),
  dataport: thing("Organisation", "Dataport"),
  konto: thing("Component", "Unternehmenskonto", "das"),
  app: thing("Component", "AusweisApp", "die"),
  store: thing("Component", "FIT-Store", "der"),
  elster: thing("Component", "ELSTER"),
  netze: thing("Component", "Netze des Bundes", "die", true),
  cloud: thing("Component", "Deutsche Verwaltungscloud", "die"),
  postfach: thing("Component", "Zentrales Bürgerpostfach", "das"),
  verkehr: thing("Component", "Elektronischer Rechtsverkehr", "der"),
  noots: thing("Component", "NOOTS", "das"),
  bundid: thing("Component", "BundID", "die"),
  akte: thing("Component", "E-Akte", "die"),
  dienste: thing("Component", "Basisdienste", "die", true),
  stufe: thing("MaturityLevel", "Reifegrad 6", "der"),
  verfahren: thing("AdministrativeService", "Gemeinsam finanzierte EfA-Verfahren", "die", true),
  beschluss: thing("Decision", "Beschluss 2025/29: Unternehmenskonto"),
  alt: thing("Decision", "Beschluss 2020/41: Einheitliches Unternehmenskonto"),
  ziffer: thing("DecisionPoint", "Beschluss 2025/29, Ziffer 4"),
  massnahme: thing("Measure", "Beschluss 2025/29, Ziffer 4: Audit der Kostenstrukturen"),
  ergebnis: thing("Deliverable", "Beschluss 2025/29: Ergebnisse des Audits"),
  sitzung: thing("Meeting", "47. Sitzung (IT-Planungsrat)"),
  umlauf: thing("Meeting", "Umlaufverfahren am 2022-09-06 (IT-Planungsrat)"),
  ozg: thing("LegalAct", "Onlinezugangsgesetz", "das"),
  paragraf: thing("LegalProvision", "§ 8 OZG"),
  vertrag: thing("LegalAct", "NOOTS-Staatsvertrag", "der"),
  abkommen: thing("Agreement", "Dachabkommen", "das"),
  projekt: thing("Project", "ELFEConnect"),
  pilot: thing("Project", "Erprobungsprojekt „Kfz-Zulassung“"),
  feld: thing("ThemeField", "Bildung"),
  aufgabe: thing("Task", "Föderale IT-Strategie", "die"),
  steuern: thing("Task", "Weiterentwicklung des NOOTS zentral steuern"),
  katalog: thing("WorkProduct", "OZG-Umsetzungskatalog", "der"),
  programm: thing("Programme", "Registermodernisierung", "die"),
  efa: thing("Programme", "Einer für Alle (EfA)"),
  schwerpunkte: thing("Programme", "Schwerpunktthemen-Programme", "die", true),
  quelle: thing("Source", "FITKO Startseite"),
} as const;
type ThingName = keyof typeof things;

/** What is said; the start and the end; German from the start and from the end; English in the same way. */
type Row = readonly [says: string, start: ThingName, end: ThingName, string, string, string, string];

const rows: readonly Row[] = [
  [
    "LEAD",
    "bayern",
    "konto",
    "Bayern hat die Federführung für das Unternehmenskonto.",
    "Die Federführung für das Unternehmenskonto liegt bei Bayern.",
    "Bayern leads the Unternehmenskonto.",
    "The Unternehmenskonto has Bayern as its lead.",
  ],
  [
    "DEPUTY_LEAD",
    "bmi",
    "projekt",
    "Das Bundesministerium des Innern hat die stellvertretende Leitung des Projekts „ELFEConnect“.",
    "Die stellvertretende Leitung des Projekts „ELFEConnect“ liegt beim Bundesministerium des Innern.",
    "The Bundesministerium des Innern stands in for the lead of the project “ELFEConnect”.",
    "The project “ELFEConnect” has the Bundesministerium des Innern as its deputy lead.",
  ],
  [
    "CO_LEAD",
    "laender",
    "programm",
    "Die Länder haben die Co-Federführung für die Registermodernisierung.",
    "Die Co-Federführung für die Registermodernisierung liegt bei den Ländern.",
    "The Länder share the lead of the Registermodernisierung.",
    "The Registermodernisierung has the Länder as co-lead.",
  ],
  [
    "RESPONSIBILITY",
    "fitko",
    "netze",
    "Die FITKO ist für die Netze des Bundes zuständig.",
    "Die Zuständigkeit für die Netze des Bundes liegt bei der FITKO.",
    "FITKO is responsible for the Netze des Bundes.",
    "Responsibility for the Netze des Bundes lies with FITKO.",
  ],
  [
    "RESOLUTION",
    "rat",
    "katalog",
    "Der IT-Planungsrat hat über den OZG-Umsetzungskatalog beschlossen.",
    "Über den OZG-Umsetzungskatalog hat der IT-Planungsrat beschlossen.",
    "The IT-Planungsrat decided on the OZG-Umsetzungskatalog.",
    "A decision on the OZG-Umsetzungskatalog came from the IT-Planungsrat.",
  ],
  [
    "COMMISSIONING",
    "rat",
    "cloud",
    "Der IT-Planungsrat erteilt den Auftrag für die Deutsche Verwaltungscloud.",
    "Der Auftrag für die Deutsche Verwaltungscloud kommt vom IT-Planungsrat.",
    "The IT-Planungsrat gives the mandate for the Deutsche Verwaltungscloud.",
    "The mandate for the Deutsche Verwaltungscloud comes from the IT-Planungsrat.",
  ],
  [
    "MANDATED",
    "fitko",
    "konto",
    "Die FITKO hat einen Auftrag zum Unternehmenskonto.",
    "Einen Auftrag zum Unternehmenskonto hat die FITKO.",
    "FITKO has a mandate on the Unternehmenskonto.",
    "A mandate on the Unternehmenskonto lies with FITKO.",
  ],
  [
    "MANDATED",
    "verbaende",
    "beschluss",
    "Die Kommunalen Spitzenverbände haben einen Auftrag aus dem Beschluss 2025/29 „Unternehmenskonto“.",
    "Aus dem Beschluss 2025/29 „Unternehmenskonto“ haben die Kommunalen Spitzenverbände einen Auftrag.",
    "The Kommunale Spitzenverbände have a mandate from Beschluss 2025/29 “Unternehmenskonto”.",
    "Beschluss 2025/29 “Unternehmenskonto” mandates the Kommunale Spitzenverbände.",
  ],
  [
    "ADDRESSEE",
    "verbaende",
    "postfach",
    "An die Kommunalen Spitzenverbände richtet sich eine Bitte oder Empfehlung zum Zentralen Bürgerpostfach.",
    "Eine Bitte oder Empfehlung zum Zentralen Bürgerpostfach richtet sich an die Kommunalen Spitzenverbände.",
    "The Kommunale Spitzenverbände receive a request or recommendation on the Zentrales Bürgerpostfach.",
    "A request or recommendation on the Zentrales Bürgerpostfach goes to the Kommunale Spitzenverbände.",
  ],
  [
    "ADDRESSEE",
    "bund",
    "beschluss",
    "An den Bund richtet sich der Beschluss 2025/29 „Unternehmenskonto“.",
    "Der Beschluss 2025/29 „Unternehmenskonto“ richtet sich an den Bund.",
    "The Bund is among the addressees of Beschluss 2025/29 “Unternehmenskonto”.",
    "Beschluss 2025/29 “Unternehmenskonto” addresses the Bund.",
  ],
  [
    "DEVELOPMENT",
    "destatis",
    "store",
    "Das Statistische Bundesamt entwickelt den FIT-Store.",
    "Die Entwicklung des FIT-Stores liegt beim Statistischen Bundesamt.",
    "The Statistisches Bundesamt develops the FIT-Store.",
    "Development of the FIT-Store lies with the Statistisches Bundesamt.",
  ],
  [
    "IMPLEMENTATION",
    "laender",
    "dienste",
    "Die Länder setzen die Basisdienste um.",
    "Die Umsetzung der Basisdienste liegt bei den Ländern.",
    "The Länder implement the Basisdienste.",
    "Implementation of the Basisdienste lies with the Länder.",
  ],
  [
    "OPERATION",
    "fitko",
    "store",
    "Die FITKO betreibt den FIT-Store.",
    "Der Betrieb des FIT-Stores liegt bei der FITKO.",
    "FITKO operates the FIT-Store.",
    "Operation of the FIT-Store lies with FITKO.",
  ],
  [
    "PRODUCT_MANAGEMENT",
    "fitko",
    "bundid",
    "Die FITKO hat das Produktmanagement der BundID.",
    "Das Produktmanagement der BundID liegt bei der FITKO.",
    "FITKO does the product management of BundID.",
    "Product management of BundID lies with FITKO.",
  ],
  [
    "CONTROLLING",
    "fitko",
    "konto",
    "Die FITKO hat das Controlling des Unternehmenskontos.",
    "Das Controlling des Unternehmenskontos liegt bei der FITKO.",
    "FITKO does the controlling of the Unternehmenskonto.",
    "Controlling of the Unternehmenskonto lies with FITKO.",
  ],
  [
    "AUDIT",
    "beauftragter",
    "netze",
    "Der Beauftragte der Bundesregierung für Informationstechnik prüft die Netze des Bundes.",
    "Die Prüfung der Netze des Bundes liegt beim Beauftragten der Bundesregierung für Informationstechnik.",
    "The Beauftragter der Bundesregierung für Informationstechnik audits the Netze des Bundes.",
    "The audit of the Netze des Bundes lies with the Beauftragter der Bundesregierung für Informationstechnik.",
  ],
  [
    "FUNDING",
    "bund",
    "pilot",
    "Der Bund finanziert das Projekt „Erprobungsprojekt ‚Kfz-Zulassung‘“.",
    "Geld für das Projekt „Erprobungsprojekt ‚Kfz-Zulassung‘“ kommt vom Bund.",
    "The Bund funds the project “Erprobungsprojekt ‘Kfz-Zulassung’”.",
    "Money for the project “Erprobungsprojekt ‘Kfz-Zulassung’” comes from the Bund.",
  ],
  [
    "APPLICANT",
    "bayern",
    "projekt",
    "Bayern hat das Projekt „ELFEConnect“ beantragt.",
    "Der Antrag auf das Projekt „ELFEConnect“ kam von Bayern.",
    "Bayern applied for the project “ELFEConnect”.",
    "The application for the project “ELFEConnect” came from Bayern.",
  ],
  [
    "PARTICIPATION",
    "dataport",
    "cloud",
    "Dataport wirkt an der Deutschen Verwaltungscloud mit.",
    "An der Deutschen Verwaltungscloud wirkt Dataport mit.",
    "Dataport takes part in the Deutsche Verwaltungscloud.",
    "Those who take part in the Deutsche Verwaltungscloud include Dataport.",
  ],
  [
    "PARTICIPATION",
    "destatis",
    "beschluss",
    "Die Mitwirkung des Statistischen Bundesamts sieht der Beschluss 2025/29 „Unternehmenskonto“ vor.",
    "Der Beschluss 2025/29 „Unternehmenskonto“ sieht die Mitwirkung des Statistischen Bundesamts vor.",
    "The Statistisches Bundesamt is to take part under Beschluss 2025/29 “Unternehmenskonto”.",
    "Beschluss 2025/29 “Unternehmenskonto” provides for the participation of the Statistisches Bundesamt.",
  ],
  [
    "INTEREST",
    "verbaende",
    "verfahren",
    "Die Kommunalen Spitzenverbände haben Interesse an den Gemeinsam finanzierten EfA-Verfahren.",
    "Interesse an den Gemeinsam finanzierten EfA-Verfahren haben die Kommunalen Spitzenverbände.",
    "The Kommunale Spitzenverbände have an interest in the Gemeinsam finanzierte EfA-Verfahren.",
    "The Gemeinsam finanzierte EfA-Verfahren are of interest to the Kommunale Spitzenverbände.",
  ],
  [
    "CONSULTATION",
    "verbaende",
    "ozg",
    "Die Kommunalen Spitzenverbände sind zum Onlinezugangsgesetz anzuhören.",
    "Zum Onlinezugangsgesetz sind die Kommunalen Spitzenverbände anzuhören.",
    "The Kommunale Spitzenverbände are to be heard on the Onlinezugangsgesetz.",
    "Those to be heard on the Onlinezugangsgesetz include the Kommunale Spitzenverbände.",
  ],
  [
    "ADVICE",
    "beauftragter",
    "rat",
    "Der Beauftragte der Bundesregierung für Informationstechnik hat eine beratende Rolle beim IT-Planungsrat.",
    "Eine beratende Rolle beim IT-Planungsrat hat der Beauftragte der Bundesregierung für Informationstechnik.",
    "The Beauftragter der Bundesregierung für Informationstechnik has an advisory role in the IT-Planungsrat.",
    "The IT-Planungsrat has the Beauftragter der Bundesregierung für Informationstechnik in an advisory role.",
  ],
  [
    "SUPERVISION",
    "bmi",
    "destatis",
    "Das Bundesministerium des Innern beaufsichtigt das Statistische Bundesamt.",
    "Die Aufsicht über das Statistische Bundesamt liegt beim Bundesministerium des Innern.",
    "The Bundesministerium des Innern supervises the Statistisches Bundesamt.",
    "Supervision of the Statistisches Bundesamt lies with the Bundesministerium des Innern.",
  ],
  [
    "VOTING_MEMBER",
    "bund",
    "gruppe",
    "Der Bund gehört der Steuerungsgruppe NOOTS mit Stimmrecht an.",
    "In der Steuerungsgruppe NOOTS ist der Bund mit Stimmrecht vertreten.",
    "The Bund belongs to the Steuerungsgruppe NOOTS with a vote.",
    "The Steuerungsgruppe NOOTS includes the Bund with a vote.",
  ],
  [
    "NON_VOTING_MEMBER",
    "verbaende",
    "rat",
    "Die Kommunalen Spitzenverbände gehören dem IT-Planungsrat ohne Stimmrecht an.",
    "Im IT-Planungsrat sind die Kommunalen Spitzenverbände ohne Stimmrecht vertreten.",
    "The Kommunale Spitzenverbände belong to the IT-Planungsrat without a vote.",
    "The IT-Planungsrat includes the Kommunale Spitzenverbände without a vote.",
  ],
  [
    "MEMBER",
    "dataport",
    "govdigital",
    "Dataport gehört der govdigital an.",
    "Zu den Mitgliedern der govdigital gehört Dataport.",
    "Dataport belongs to govdigital.",
    "The members of govdigital include Dataport.",
  ],
  [
    "CHAIR",
    "hoelscher",
    "rat",
    "Luise Hölscher hat den Vorsitz im IT-Planungsrat.",
    "Den Vorsitz im IT-Planungsrat hat Luise Hölscher.",
    "Luise Hölscher chairs the IT-Planungsrat.",
    "The chair of the IT-Planungsrat lies with Luise Hölscher.",
  ],
  [
    "DEPUTY_CHAIR",
    "hoelscher",
    "gruppe",
    "Luise Hölscher hat den stellvertretenden Vorsitz in der Steuerungsgruppe NOOTS.",
    "Den stellvertretenden Vorsitz in der Steuerungsgruppe NOOTS hat Luise Hölscher.",
    "Luise Hölscher stands in for the chair of the Steuerungsgruppe NOOTS.",
    "The Steuerungsgruppe NOOTS has Luise Hölscher as deputy chair.",
  ],
  [
    "CO_CHAIR",
    "laender",
    "gruppe",
    "Die Länder haben den Co-Vorsitz in der Steuerungsgruppe NOOTS.",
    "Den Co-Vorsitz in der Steuerungsgruppe NOOTS haben die Länder.",
    "The Länder share the chair of the Steuerungsgruppe NOOTS.",
    "The Steuerungsgruppe NOOTS has the Länder as co-chair.",
  ],
  [
    "REPRESENTATION",
    "hoelscher",
    "rat",
    "Luise Hölscher nimmt im IT-Planungsrat eine Vertretung wahr.",
    "Im IT-Planungsrat nimmt Luise Hölscher eine Vertretung wahr.",
    "Luise Hölscher serves as representative in the IT-Planungsrat.",
    "The IT-Planungsrat has Luise Hölscher as representative.",
  ],
  [
    "OFFICE_HOLDER",
    "hoelscher",
    "bmi",
    "Luise Hölscher bekleidet ein Amt im Bundesministerium des Innern.",
    "Ein Amt im Bundesministerium des Innern bekleidet Luise Hölscher.",
    "Luise Hölscher holds an office in the Bundesministerium des Innern.",
    "The Bundesministerium des Innern has Luise Hölscher in office.",
  ],
  [
    "HEAD",
    "hoelscher",
    "fitko",
    "Luise Hölscher leitet die FITKO.",
    "Die Leitung der FITKO liegt bei Luise Hölscher.",
    "Luise Hölscher heads FITKO.",
    "FITKO has Luise Hölscher at its head.",
  ],
  [
    "OWNERSHIP",
    "laender",
    "fitko",
    "Die Länder gehören zu den Trägern der FITKO.",
    "Zu den Trägern der FITKO gehören die Länder.",
    "The Länder are among the owners of FITKO.",
    "The owners of FITKO include the Länder.",
  ],
  [
    "LEGAL_RESPONSIBILITY",
    "bayern",
    "konto",
    "Bayern ist rechtlich für das Unternehmenskonto zuständig.",
    "Die rechtliche Zuständigkeit für das Unternehmenskonto liegt bei Bayern.",
    "Bayern is responsible by law for the Unternehmenskonto.",
    "Legal responsibility for the Unternehmenskonto lies with Bayern.",
  ],
  [
    "COOPERATION",
    "dataport",
    "postfach",
    "Dataport arbeitet beim Zentralen Bürgerpostfach mit anderen zusammen.",
    "Beim Zentralen Bürgerpostfach arbeitet Dataport mit anderen zusammen.",
    "Dataport cooperates with others on the Zentrales Bürgerpostfach.",
    "Those who cooperate on the Zentrales Bürgerpostfach include Dataport.",
  ],
  [
    "COOPERATION",
    "fitko",
    "govdigital",
    "Die FITKO arbeitet mit der govdigital zusammen.",
    "Mit der govdigital arbeitet die FITKO zusammen.",
    "FITKO cooperates with govdigital.",
    "govdigital has FITKO as a partner.",
  ],
  [
    "PARTY",
    "laender",
    "vertrag",
    "Die Länder gehören zu den Vertragsparteien des NOOTS-Staatsvertrags.",
    "Zu den Vertragsparteien des NOOTS-Staatsvertrags gehören die Länder.",
    "The Länder are among the parties to the NOOTS-Staatsvertrag.",
    "The parties to the NOOTS-Staatsvertrag include the Länder.",
  ],
  [
    "RATIFICATION",
    "bayern",
    "vertrag",
    "Bayern ratifiziert den NOOTS-Staatsvertrag.",
    "Zu denen, die den NOOTS-Staatsvertrag ratifizieren, gehört Bayern.",
    "Bayern ratifies the NOOTS-Staatsvertrag.",
    "Those who ratify the NOOTS-Staatsvertrag include Bayern.",
  ],
  [
    "OBJECTION",
    "verbaende",
    "verkehr",
    "Die Kommunalen Spitzenverbände erheben Einwände gegen den Elektronischen Rechtsverkehr.",
    "Einwände gegen den Elektronischen Rechtsverkehr erheben die Kommunalen Spitzenverbände.",
    "The Kommunale Spitzenverbände object to the Elektronischer Rechtsverkehr.",
    "Objections to the Elektronischer Rechtsverkehr come from the Kommunale Spitzenverbände.",
  ],
  [
    "AUTHOR",
    "destatis",
    "katalog",
    "Das Statistische Bundesamt hat den OZG-Umsetzungskatalog verfasst.",
    "Der OZG-Umsetzungskatalog stammt vom Statistischen Bundesamt.",
    "The Statistisches Bundesamt wrote the OZG-Umsetzungskatalog.",
    "The OZG-Umsetzungskatalog has the Statistisches Bundesamt as author.",
  ],
  [
    "PUBLISHER",
    "fitko",
    "quelle",
    "Die FITKO gibt die Quelle „FITKO Startseite“ heraus.",
    "Die Herausgabe der Quelle „FITKO Startseite“ liegt bei der FITKO.",
    "FITKO publishes the source “FITKO Startseite”.",
    "The source “FITKO Startseite” has FITKO as publisher.",
  ],
  [
    "USE",
    "laender",
    "verkehr",
    "Die Länder nutzen den Elektronischen Rechtsverkehr.",
    "Zu denen, die den Elektronischen Rechtsverkehr nutzen, gehören die Länder.",
    "The Länder use the Elektronischer Rechtsverkehr.",
    "Those who use the Elektronischer Rechtsverkehr include the Länder.",
  ],
  [
    "SUPPORT",
    "govdigital",
    "projekt",
    "Die govdigital leistet Unterstützung beim Projekt „ELFEConnect“.",
    "Unterstützung beim Projekt „ELFEConnect“ leistet die govdigital.",
    "govdigital gives support on the project “ELFEConnect”.",
    "Support on the project “ELFEConnect” comes from govdigital.",
  ],
  [
    "SUPPORT",
    "bund",
    "beschluss",
    "Die Unterstützung durch den Bund sieht der Beschluss 2025/29 „Unternehmenskonto“ vor.",
    "Der Beschluss 2025/29 „Unternehmenskonto“ sieht die Unterstützung durch den Bund vor.",
    "The Bund is to give support under Beschluss 2025/29 “Unternehmenskonto”.",
    "Beschluss 2025/29 “Unternehmenskonto” provides for support by the Bund.",
  ],
  [
    "SERVICE_PROVISION",
    "dataport",
    "bayern",
    "Dataport erbringt IT-Dienste für Bayern.",
    "IT-Dienste für Bayern erbringt Dataport.",
    "Dataport provides IT services to Bayern.",
    "IT services for Bayern come from Dataport.",
  ],
  [
    "INVOLVED_IN",
    "bund",
    "verkehr",
    "Der Bund ist am Elektronischen Rechtsverkehr beteiligt.",
    "Am Elektronischen Rechtsverkehr ist der Bund beteiligt.",
    "The Bund has a part in the Elektronischer Rechtsverkehr.",
    "Those involved in the Elektronischer Rechtsverkehr include the Bund.",
  ],
  [
    "REQUIRES",
    "stufe",
    "dienste",
    "Der Reifegrad 6 setzt die Basisdienste voraus.",
    "Die Basisdienste sind Voraussetzung für den Reifegrad 6.",
    "Reifegrad 6 requires the Basisdienste.",
    "The Basisdienste are a requirement of Reifegrad 6.",
  ],
  [
    "ALIGNED_WITH",
    "cloud",
    "efa",
    "Die Deutsche Verwaltungscloud orientiert sich an Einer für Alle (EfA).",
    "An Einer für Alle (EfA) orientiert sich die Deutsche Verwaltungscloud.",
    "The Deutsche Verwaltungscloud aligns with Einer für Alle (EfA).",
    "Einer für Alle (EfA) gives direction to the Deutsche Verwaltungscloud.",
  ],
  [
    "PART_OF",
    "store",
    "cloud",
    "Der FIT-Store gehört zur Deutschen Verwaltungscloud.",
    "Die Deutsche Verwaltungscloud umfasst den FIT-Store.",
    "The FIT-Store is part of the Deutsche Verwaltungscloud.",
    "The Deutsche Verwaltungscloud includes the FIT-Store.",
  ],
  [
    "PART_OF",
    "netze",
    "dienste",
    "Die Netze des Bundes gehören zu den Basisdiensten.",
    "Die Basisdienste umfassen die Netze des Bundes.",
    "The Netze des Bundes are part of the Basisdienste.",
    "The Basisdienste include the Netze des Bundes.",
  ],
  [
    "SUCCEEDS",
    "bundid",
    "konto",
    "Die BundID folgt auf das Unternehmenskonto.",
    "Auf das Unternehmenskonto folgt die BundID.",
    "BundID succeeds the Unternehmenskonto.",
    "The Unternehmenskonto has BundID as its successor.",
  ],
  [
    "CONFORMS_TO",
    "konto",
    "ozg",
    "Das Unternehmenskonto richtet sich nach dem Onlinezugangsgesetz.",
    "Nach dem Onlinezugangsgesetz richtet sich das Unternehmenskonto.",
    "The Unternehmenskonto conforms to the Onlinezugangsgesetz.",
    "The Onlinezugangsgesetz sets the standard for the Unternehmenskonto.",
  ],
  [
    "BASED_ON",
    "bundid",
    "paragraf",
    "Die BundID beruht auf § 8 OZG.",
    "Auf § 8 OZG beruht die BundID.",
    "BundID rests on § 8 OZG.",
    "§ 8 OZG is a legal basis of BundID.",
  ],
  [
    "INTEGRATES",
    "konto",
    "elster",
    "Das Unternehmenskonto bezieht ELSTER ein.",
    "Das Unternehmenskonto bezieht ELSTER ein.",
    "The Unternehmenskonto integrates ELSTER.",
    "The Unternehmenskonto integrates ELSTER.",
  ],
  [
    "CONCERNS",
    "massnahme",
    "cloud",
    "Die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4) betrifft die Deutsche Verwaltungscloud.",
    "Um die Deutsche Verwaltungscloud geht es in der Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4).",
    "The measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4) concerns the Deutsche Verwaltungscloud.",
    "The Deutsche Verwaltungscloud is a subject of the measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4).",
  ],
  [
    "CONCERNS",
    "beschluss",
    "netze",
    "Der Beschluss 2025/29 „Unternehmenskonto“ betrifft die Netze des Bundes.",
    "Um die Netze des Bundes geht es im Beschluss 2025/29 „Unternehmenskonto“.",
    "Beschluss 2025/29 “Unternehmenskonto” concerns the Netze des Bundes.",
    "The Netze des Bundes are a subject of Beschluss 2025/29 “Unternehmenskonto”.",
  ],
  [
    "REFERS_TO",
    "beschluss",
    "alt",
    "Der Beschluss 2025/29 „Unternehmenskonto“ nimmt Bezug auf den Beschluss 2020/41 „Einheitliches Unternehmenskonto“.",
    "Auf den Beschluss 2020/41 „Einheitliches Unternehmenskonto“ nimmt der Beschluss 2025/29 „Unternehmenskonto“ Bezug.",
    "Beschluss 2025/29 “Unternehmenskonto” refers to Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
    "A reference to Beschluss 2020/41 “Einheitliches Unternehmenskonto” stands in Beschluss 2025/29 “Unternehmenskonto”.",
  ],
  [
    "MENTIONS",
    "alt",
    "verkehr",
    "Der Beschluss 2020/41 „Einheitliches Unternehmenskonto“ erwähnt den Elektronischen Rechtsverkehr.",
    "Der Elektronische Rechtsverkehr kommt im Beschluss 2020/41 „Einheitliches Unternehmenskonto“ vor.",
    "Beschluss 2020/41 “Einheitliches Unternehmenskonto” mentions the Elektronischer Rechtsverkehr.",
    "The Elektronischer Rechtsverkehr appears in Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
  ],
  [
    "ADOPTS",
    "beschluss",
    "katalog",
    "Der Beschluss 2025/29 „Unternehmenskonto“ beschließt den OZG-Umsetzungskatalog.",
    "Der Beschluss 2025/29 „Unternehmenskonto“ beschließt den OZG-Umsetzungskatalog.",
    "Beschluss 2025/29 “Unternehmenskonto” adopts the OZG-Umsetzungskatalog.",
    "Beschluss 2025/29 “Unternehmenskonto” adopts the OZG-Umsetzungskatalog.",
  ],
  [
    "STEERS",
    "gruppe",
    "noots",
    "Die Steuerungsgruppe NOOTS steuert das NOOTS.",
    "Die Steuerung des NOOTS liegt bei der Steuerungsgruppe NOOTS.",
    "The Steuerungsgruppe NOOTS steers NOOTS.",
    "The steering of NOOTS lies with the Steuerungsgruppe NOOTS.",
  ],
  [
    "DELIVERS",
    "programm",
    "noots",
    "Die Registermodernisierung bringt das NOOTS hervor.",
    "Das NOOTS geht aus der Registermodernisierung hervor.",
    "The Registermodernisierung delivers NOOTS.",
    "NOOTS comes from the Registermodernisierung.",
  ],
  [
    "REALISES",
    "postfach",
    "akte",
    "Das Zentrale Bürgerpostfach ist eine Ausprägung der E-Akte.",
    "Eine Ausprägung der E-Akte ist das Zentrale Bürgerpostfach.",
    "The Zentrales Bürgerpostfach realises the E-Akte.",
    "The realisations of the E-Akte include the Zentrales Bürgerpostfach.",
  ],
  [
    "AFFECTS",
    "noots",
    "konto",
    "Das NOOTS wirkt sich auf das Unternehmenskonto aus.",
    "Auf das Unternehmenskonto wirkt sich das NOOTS aus.",
    "NOOTS affects the Unternehmenskonto.",
    "Effects on the Unternehmenskonto come from NOOTS.",
  ],
  [
    "EQUIVALENT_TO",
    "stufe",
    "verfahren",
    "Der Reifegrad 6 entspricht den Gemeinsam finanzierten EfA-Verfahren.",
    "Die Gemeinsam finanzierten EfA-Verfahren entsprechen dem Reifegrad 6.",
    "Reifegrad 6 is equivalent to the Gemeinsam finanzierte EfA-Verfahren.",
    "The Gemeinsam finanzierte EfA-Verfahren are equivalent to Reifegrad 6.",
  ],
  [
    "DOCUMENTED_IN",
    "konto",
    "katalog",
    "Die Dokumentation zum Unternehmenskonto steht im OZG-Umsetzungskatalog.",
    "Der OZG-Umsetzungskatalog dokumentiert das Unternehmenskonto.",
    "The documentation of the Unternehmenskonto stands in the OZG-Umsetzungskatalog.",
    "The OZG-Umsetzungskatalog documents the Unternehmenskonto.",
  ],
  [
    "TASK_OF",
    "aufgabe",
    "fitko",
    "Die Föderale IT-Strategie obliegt der FITKO.",
    "Der FITKO obliegt die Föderale IT-Strategie.",
    "The Föderale IT-Strategie falls to FITKO.",
    "The Föderale IT-Strategie falls to FITKO.",
  ],
  [
    "TASK_OF",
    "steuern",
    "gruppe",
    "Die Aufgabe „Weiterentwicklung des NOOTS zentral steuern“ obliegt der Steuerungsgruppe NOOTS.",
    "Der Steuerungsgruppe NOOTS obliegt die Aufgabe „Weiterentwicklung des NOOTS zentral steuern“.",
    "The task “Weiterentwicklung des NOOTS zentral steuern” falls to the Steuerungsgruppe NOOTS.",
    "The task “Weiterentwicklung des NOOTS zentral steuern” falls to the Steuerungsgruppe NOOTS.",
  ],
  [
    "IN_THEME_FIELD",
    "akte",
    "feld",
    "Die E-Akte gehört zum Themenfeld „Bildung“.",
    "Das Themenfeld „Bildung“ umfasst die E-Akte.",
    "The E-Akte belongs to the theme field “Bildung”.",
    "The theme field “Bildung” covers the E-Akte.",
  ],
  [
    "ADDRESSED_TO",
    "massnahme",
    "laender",
    "Die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4) richtet sich an die Länder.",
    "An die Länder richtet sich die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4).",
    "The measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4) addresses the Länder.",
    "The Länder are among the addressees of the measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4).",
  ],
  [
    "SUPPORTED_BY",
    "massnahme",
    "verbaende",
    "Die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4) sieht Unterstützung durch die Kommunalen Spitzenverbände vor.",
    "Unterstützung durch die Kommunalen Spitzenverbände sieht die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4) vor.",
    "The measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4) provides for support by the Kommunale Spitzenverbände.",
    "Support by the Kommunale Spitzenverbände is a part of the measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4).",
  ],
  [
    "TOGETHER_WITH",
    "massnahme",
    "verbaende",
    "Die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4) sieht die Zusammenarbeit mit den Kommunalen Spitzenverbänden vor.",
    "Die Zusammenarbeit mit den Kommunalen Spitzenverbänden sieht die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4) vor.",
    "The measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4) provides for work with the Kommunale Spitzenverbände.",
    "Work with the Kommunale Spitzenverbände is a part of the measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4).",
  ],
  [
    "DUE_AT",
    "ergebnis",
    "sitzung",
    "Das Ergebnis „Ergebnisse des Audits“ (Beschluss 2025/29) ist zur 47. Sitzung (IT-Planungsrat) fällig.",
    "Zur 47. Sitzung (IT-Planungsrat) ist das Ergebnis „Ergebnisse des Audits“ (Beschluss 2025/29) fällig.",
    "The deliverable “Ergebnisse des Audits” (Beschluss 2025/29) is due at the 47. Sitzung (IT-Planungsrat).",
    "What is due at the 47. Sitzung (IT-Planungsrat) includes the deliverable “Ergebnisse des Audits” (Beschluss 2025/29).",
  ],
  [
    "DECIDED_BY",
    "beschluss",
    "rat",
    "Der Beschluss 2025/29 „Unternehmenskonto“ stammt vom IT-Planungsrat.",
    "Der IT-Planungsrat hat den Beschluss 2025/29 „Unternehmenskonto“ gefasst.",
    "Beschluss 2025/29 “Unternehmenskonto” is a decision of the IT-Planungsrat.",
    "The IT-Planungsrat took Beschluss 2025/29 “Unternehmenskonto”.",
  ],
  [
    "DECIDED_AT",
    "beschluss",
    "umlauf",
    "Der Beschluss 2025/29 „Unternehmenskonto“ stammt aus dem Umlaufverfahren am 6. September 2022 (IT-Planungsrat).",
    "Aus dem Umlaufverfahren am 6. September 2022 (IT-Planungsrat) stammt der Beschluss 2025/29 „Unternehmenskonto“.",
    "Beschluss 2025/29 “Unternehmenskonto” dates from the Umlaufverfahren am 6. September 2022 (IT-Planungsrat).",
    "The decisions of the Umlaufverfahren am 6. September 2022 (IT-Planungsrat) include Beschluss 2025/29 “Unternehmenskonto”.",
  ],
  [
    "HELD_BY",
    "sitzung",
    "rat",
    "Die 47. Sitzung (IT-Planungsrat) gehört zu den Sitzungen des IT-Planungsrats.",
    "Zu den Sitzungen des IT-Planungsrats gehört die 47. Sitzung (IT-Planungsrat).",
    "The 47. Sitzung (IT-Planungsrat) is a meeting of the IT-Planungsrat.",
    "The meetings of the IT-Planungsrat include the 47. Sitzung (IT-Planungsrat).",
  ],
  [
    "REQUIRES OPTIONAL",
    "dienste",
    "bundid",
    "Die Basisdienste können die BundID nutzen.",
    "Die Basisdienste können die BundID nutzen.",
    "The Basisdienste can use BundID.",
    "The Basisdienste can use BundID.",
  ],
  [
    "REFERS_TO BASED_ON",
    "beschluss",
    "vertrag",
    "Der Beschluss 2025/29 „Unternehmenskonto“ ergeht auf der Grundlage des NOOTS-Staatsvertrags.",
    "Auf dem NOOTS-Staatsvertrag beruht der Beschluss 2025/29 „Unternehmenskonto“.",
    "Beschluss 2025/29 “Unternehmenskonto” rests on the NOOTS-Staatsvertrag.",
    "The NOOTS-Staatsvertrag is a basis of Beschluss 2025/29 “Unternehmenskonto”.",
  ],
  [
    "REFERS_TO IMPLEMENTS",
    "beschluss",
    "alt",
    "Der Beschluss 2025/29 „Unternehmenskonto“ setzt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“ um.",
    "Der Umsetzung des Beschlusses 2020/41 „Einheitliches Unternehmenskonto“ dient der Beschluss 2025/29 „Unternehmenskonto“.",
    "Beschluss 2025/29 “Unternehmenskonto” carries out Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
    "Beschluss 2020/41 “Einheitliches Unternehmenskonto” finds its implementation in Beschluss 2025/29 “Unternehmenskonto”.",
  ],
  [
    "REFERS_TO CONTINUES",
    "beschluss",
    "alt",
    "Der Beschluss 2025/29 „Unternehmenskonto“ schreibt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“ fort.",
    "Der Beschluss 2025/29 „Unternehmenskonto“ schreibt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“ fort.",
    "Beschluss 2025/29 “Unternehmenskonto” continues Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
    "Beschluss 2025/29 “Unternehmenskonto” continues Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
  ],
  [
    "REFERS_TO AMENDS",
    "massnahme",
    "alt",
    "Die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4) ändert den Beschluss 2020/41 „Einheitliches Unternehmenskonto“.",
    "Die Maßnahme „Audit der Kostenstrukturen“ (Beschluss 2025/29, Ziffer 4) ändert den Beschluss 2020/41 „Einheitliches Unternehmenskonto“.",
    "The measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4) amends Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
    "The measure “Audit der Kostenstrukturen” (Beschluss 2025/29, Ziffer 4) amends Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
  ],
  [
    "REFERS_TO REPEALS",
    "ziffer",
    "alt",
    "Beschluss 2025/29, Ziffer 4 hebt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“ auf.",
    "Beschluss 2025/29, Ziffer 4 hebt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“ auf.",
    "Beschluss 2025/29, Ziffer 4 repeals Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
    "Beschluss 2025/29, Ziffer 4 repeals Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
  ],
  [
    "REFERS_TO CONFIRMS",
    "beschluss",
    "alt",
    "Der Beschluss 2025/29 „Unternehmenskonto“ bestätigt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“.",
    "Der Beschluss 2025/29 „Unternehmenskonto“ bestätigt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“.",
    "Beschluss 2025/29 “Unternehmenskonto” confirms Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
    "Beschluss 2025/29 “Unternehmenskonto” confirms Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
  ],
  [
    "REFERS_TO REPLACES",
    "beschluss",
    "alt",
    "Der Beschluss 2025/29 „Unternehmenskonto“ ersetzt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“.",
    "Der Beschluss 2025/29 „Unternehmenskonto“ ersetzt den Beschluss 2020/41 „Einheitliches Unternehmenskonto“.",
    "Beschluss 2025/29 “Unternehmenskonto” replaces Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
    "Beschluss 2025/29 “Unternehmenskonto” replaces Beschluss 2020/41 “Einheitliches Unternehmenskonto”.",
  ],
  [
    "REFERS_TO SAME_MATTER",
    "beschluss",
    "alt",
    "Der Beschluss 2025/29 „Unternehmenskonto“ folgt in derselben Sache auf den Beschluss 2020/41 „Einheitliches Unternehmenskonto“.",
    "Auf den Beschluss 2020/41 „Einheitliches Unternehmenskonto“ folgt in derselben Sache der Beschluss 2025/29 „Unternehmenskonto“.",
    "Beschluss 2025/29 “Unternehmenskonto” follows Beschluss 2020/41 “Einheitliches Unternehmenskonto” in the same matter.",
    "Beschluss 2025/29 “Unternehmenskonto” follows Beschluss 2020/41 “Einheitliches Unternehmenskonto” in the same matter.",
  ],
];

const data = world().component("A").component("B").relation("A", "PART_OF", "B", { key: "teil" }).build();
const [plain] = data.statements.filter(({ id }) => id === "statement:teil");
if (!plain) throw new Error("the world has lost its statement");

/** A relation that says no more than its row. */
function relationOf(says: string, start: ThingName, end: ThingName, more: Partial<StatementRecord> = {}) {
  const [predicate = "", detail = null] = says in Role ? ["INVOLVED_IN"] : says.split(" ");
  const role = says in Role ? (says as keyof typeof Role) : null;
  const statement = { ...plain, predicate, detail, role, ...more } as StatementRecord;
  return { statement, start: things[start], end: things[end], onBehalfOf: null, validity: "HOLDS" } as const;
}

describe("a relation in a sentence", () => {
  it.each(rows)("%s: %s – %s", (says, start, end, ...expected) => {
    const relation = relationOf(says, start, end);
    const said = (["DE", "EN"] as const).flatMap((language) =>
      (["START", "END"] as const).map((from) => sayRelation(relation, language, from)),
    );
    expect(said).toEqual(expected);
  });

  it("is in the table for every type of relation, every role, and every kind that is said in words of its own", () => {
    const said = new Set(rows.map(([says]) => says));
    const kinds = Object.keys(detailSayings).map((kind) =>
      kind === "OPTIONAL" ? "REQUIRES OPTIONAL" : `REFERS_TO ${kind}`,
    );
    expect([...Object.keys(RelationType), ...Object.keys(Role), ...kinds].filter((says) => !said.has(says))).toEqual(
      [],
    );
  });

  const both = (relation: SayableRelation) => [
    sayRelation(relation, "DE", "START"),
    sayRelation(relation, "EN", "START"),
  ];

  it("says in brackets what is not plainly so", () => {
    const owned = { value: 29.4, unit: "%", fromText: "2013", certainty: "STATED" } as const;
    expect(both(relationOf("OWNERSHIP", "bund", "govdigital", owned))).toEqual([
      "Der Bund gehört zu den Trägern der govdigital (29,4 %, seit 2013).",
      "The Bund is among the owners of govdigital (29.4 %, since 2013).",
    ]);
    expect(both({ ...relationOf("USE", "bayern", "app", { status: "PLANNED" }), validity: "POSSIBLE" })).toEqual([
      "Bayern nutzt die AusweisApp (geplant, möglich).",
      "Bayern uses AusweisApp (planned, possible).",
    ]);
    expect(both({ ...relationOf("OPERATION", "fitko", "store"), validity: "ASSUMED" })).toEqual([
      "Die FITKO betreibt den FIT-Store (als geltend angenommen).",
      "FITKO operates the FIT-Store (assumed to hold).",
    ]);
    expect(both(relationOf("REQUIRES CONDITIONAL", "bundid", "netze"))).toEqual([
      "Die BundID setzt die Netze des Bundes voraus (bedingt).",
      "BundID requires the Netze des Bundes (conditional).",
    ]);
    expect(both({ ...relationOf("REPRESENTATION", "hoelscher", "rat"), onBehalfOf: things.bund })).toEqual([
      "Luise Hölscher nimmt im IT-Planungsrat eine Vertretung wahr (für den Bund).",
      "Luise Hölscher serves as representative in the IT-Planungsrat (on behalf of the Bund).",
    ]);
    expect(
      both(relationOf("CONTROLLING", "fitko", "konto", { capacity: "Produktmanagement", untilText: "2027" })),
    ).toEqual([
      "Die FITKO hat das Controlling des Unternehmenskontos (Produktmanagement, bis 2027).",
      "FITKO does the controlling of the Unternehmenskonto (“Produktmanagement”, until 2027).",
    ]);
  });

  it("does not call it an assumption that a decision still says what it said", () => {
    expect(both({ ...relationOf("CONCERNS", "beschluss", "konto"), validity: "ASSUMED" })).toEqual([
      "Der Beschluss 2025/29 „Unternehmenskonto“ betrifft das Unternehmenskonto.",
      "Beschluss 2025/29 “Unternehmenskonto” concerns the Unternehmenskonto.",
    ]);
  });

  it("does not make a member of a steering body a member of what that body steers", () => {
    expect(both(relationOf("VOTING_MEMBER", "bund", "noots", { rule: "STEERING" }))).toEqual([
      "Der Bund gehört zu denen, die das NOOTS steuern (stimmberechtigtes Mitglied, erschlossen).",
      "The Bund belongs to those who steer NOOTS (voting member, inferred).",
    ]);
  });
});

describe("what a rule infers or a plan says", () => {
  it("does not make who applied for a project the applicant of the programme", () => {
    const relation = relationOf("APPLICANT", "bund", "konto", { rule: "APPLICATION" });
    expect([sayRelation(relation, "DE", "START"), sayRelation(relation, "EN", "END")]).toEqual([
      "Der Bund hat ein Projekt des Unternehmenskontos beantragt (erschlossen).",
      "The application for a project of the Unternehmenskonto came from the Bund (inferred).",
    ]);
  });

  it("says once that a planned use is planned", () => {
    const planned = relationOf("USE", "bayern", "bundid", { detail: "PLANNED", status: "PLANNED" });
    expect([sayRelation(planned, "DE", "START"), sayRelation(planned, "EN", "START")]).toEqual([
      "Bayern nutzt die BundID (geplant).",
      "Bayern uses BundID (planned).",
    ]);
  });
});

/** What is said of a relation from its start, and from its end, in both languages. */
const told = (relation: SayableRelation) =>
  (["DE", "EN"] as const).flatMap((language) =>
    (["START", "END"] as const).map((from) => sayRelation(relation, language, from)),
  );

describe("what is over, and what happened on a day", () => {
  it("is told as past where it went on, without a doubt whether it still does", () => {
    const over = { capacity: "Leiter", status: "ENDED", certainty: "WEAK" } as const;
    expect(told({ ...relationOf("HEAD", "hoelscher", "gruppe", over), validity: "ASSUMED" })).toEqual([
      "Luise Hölscher leitete die Steuerungsgruppe NOOTS (Leiter, laut einem schwachen Hinweis).",
      "Die Leitung der Steuerungsgruppe NOOTS lag bei Luise Hölscher (Leiter, laut einem schwachen Hinweis).",
      "Luise Hölscher headed the Steuerungsgruppe NOOTS (“Leiter”, according to a weak hint).",
      "The Steuerungsgruppe NOOTS had Luise Hölscher at its head (“Leiter”, according to a weak hint).",
    ]);
    expect(
      told({
        ...relationOf("USE", "laender", "bundid", { fromText: "2020", untilText: "2021" }),
        validity: "DOES_NOT_HOLD",
      }),
    ).toEqual([
      "Die Länder nutzten die BundID (von 2020 bis 2021).",
      "Zu denen, die die BundID nutzten, gehörten die Länder (von 2020 bis 2021).",
      "The Länder used BundID (from 2020 until 2021).",
      "Those who used BundID included the Länder (from 2020 until 2021).",
    ]);
  });

  it("has a past for every verb of every saying", () => {
    const sayings: readonly Saying[] = [
      ...[roleSayings, relationSayings, roleInActor, roleInDecision, detailSayings].flatMap((table) =>
        Object.values<Saying>(table),
      ),
      ...[steeringMember, deliveredByLaw],
    ];
    for (const { de, en } of sayings) {
      for (const template of de.flatMap((one) => one ?? []))
        expect(inThePast(template, "DE")).not.toContain("undefined");
      for (const template of en.flatMap((one) => one ?? []))
        expect(inThePast(template, "EN")).not.toMatch(/\|(?!were|their)|\b(?:lies|comes|include|goes)\b/);
    }
  });

  it("is told by its day where it happened on one, whatever holds since", () => {
    const day = (fromText: string): SayableRelation => ({
      ...relationOf("ADOPTS", "rat", "katalog", { fromText }),
      validity: "ASSUMED",
    });
    expect([told(day("2025-11-26"))[0], told(day("2025-11-26"))[2]]).toEqual([
      "Der IT-Planungsrat beschließt den OZG-Umsetzungskatalog (am 26. November 2025).",
      "The IT-Planungsrat adopts the OZG-Umsetzungskatalog (on 26 November 2025).",
    ]);
    expect(told({ ...relationOf("APPLICANT", "bayern", "projekt"), validity: "ASSUMED" })).toEqual([
      "Bayern hat das Projekt „ELFEConnect“ beantragt.",
      "Der Antrag auf das Projekt „ELFEConnect“ kam von Bayern.",
      "Bayern applied for the project “ELFEConnect”.",
      "The application for the project “ELFEConnect” came from Bayern.",
    ]);
  });

  it.each<[string, string, string, string, string]>([
    ["2025-05-06", "6. Mai 2025", "am 6. Mai 2025", "6 May 2025", "on 6 May 2025"],
    ["2025-05", "Mai 2025", "im Mai 2025", "May 2025", "in May 2025"],
    ["2025", "2025", "2025", "2025", "in 2025"],
    ["2025~", "etwa 2025", "etwa 2025", "about 2025", "in about 2025"],
    ["2027-Q1", "1. Quartal 2027", "im 1. Quartal 2027", "the first quarter of 2027", "in the first quarter of 2027"],
    ["2025-H2", "2. Halbjahr 2025", "im 2. Halbjahr 2025", "the second half of 2025", "in the second half of 2025"],
    ["2021-autumn", "Herbst 2021", "im Herbst 2021", "autumn 2021", "in autumn 2021"],
  ])("says %s as %s", (text, ...said) => {
    expect([sayDate(text, "DE"), dateOf(text, "DE"), sayDate(text, "EN"), dateOf(text, "EN")]).toEqual(said);
  });
});

describe("what words would mislead", () => {
  it("is said of an actor in another as between actors", () => {
    expect([
      ...told(relationOf("CONSULTATION", "verbaende", "rat")),
      ...told(relationOf("SUPPORT", "fitko", "rat")),
    ]).toEqual([
      "Die Kommunalen Spitzenverbände sind vom IT-Planungsrat anzuhören.",
      "Vom IT-Planungsrat sind die Kommunalen Spitzenverbände anzuhören.",
      "The Kommunale Spitzenverbände are to be heard by the IT-Planungsrat.",
      "Those to be heard by the IT-Planungsrat include the Kommunale Spitzenverbände.",
      "Die FITKO leistet Unterstützung für den IT-Planungsrat.",
      "Unterstützung für den IT-Planungsrat leistet die FITKO.",
      "FITKO gives support for the IT-Planungsrat.",
      "Support for the IT-Planungsrat comes from FITKO.",
    ]);
  });

  it("is what a law delivers: it only provides for it", () => {
    expect(told(relationOf("DELIVERS", "ozg", "cloud"))).toEqual([
      "Das Onlinezugangsgesetz sieht die Deutsche Verwaltungscloud vor.",
      "Im Onlinezugangsgesetz ist die Deutsche Verwaltungscloud vorgesehen.",
      "The Onlinezugangsgesetz provides for the Deutsche Verwaltungscloud.",
      "Provision for the Deutsche Verwaltungscloud stands in the Onlinezugangsgesetz.",
    ]);
  });

  it("names the types of things that bear one name", () => {
    const strategy = thing("Programme", "Föderale IT-Strategie", "die");
    expect(told({ ...relationOf("CONCERNS", "aufgabe", "programm"), end: strategy })).toEqual([
      "Die Aufgabe „Föderale IT-Strategie“ betrifft das Programm „Föderale IT-Strategie“.",
      "Um das Programm „Föderale IT-Strategie“ geht es in der Aufgabe „Föderale IT-Strategie“.",
      "The task “Föderale IT-Strategie” concerns the programme “Föderale IT-Strategie”.",
      "The programme “Föderale IT-Strategie” is a subject of the task “Föderale IT-Strategie”.",
    ]);
  });

  it("repeats no noun that the name has", () => {
    const implementation = thing("Programme", "OZG-Umsetzung", "die");
    expect(told({ ...relationOf("IMPLEMENTATION", "bund", "programm"), end: implementation }).slice(0, 2)).toEqual([
      "Beim Bund liegt die OZG-Umsetzung.",
      "Die OZG-Umsetzung liegt beim Bund.",
    ]);
    expect(told(relationOf("IMPLEMENTATION", "bund", "katalog"))[1]).toBe(
      "Die Umsetzung des OZG-Umsetzungskatalogs liegt beim Bund.",
    );
  });

  it("is no title and no number that a source does not give", () => {
    const untitled = thing("Decision", "Beschluss 2024/48: Titel nicht genannt");
    expect(
      told({ ...relationOf("ADOPTS", "beschluss", "katalog"), start: untitled }).filter((_, at) => at % 2 === 0),
    ).toEqual([
      "Der Beschluss 2024/48 beschließt den OZG-Umsetzungskatalog.",
      "Beschluss 2024/48 adopts the OZG-Umsetzungskatalog.",
    ]);
    const point = thing("DecisionPoint", 'Beschluss 2025/29, Punkt "ohne-ziffer-2"');
    expect(told({ ...relationOf("CONCERNS", "ziffer", "konto"), start: point })).toEqual([
      "Ein Punkt ohne Ziffer (Beschluss 2025/29) betrifft das Unternehmenskonto.",
      "Um das Unternehmenskonto geht es in einem Punkt ohne Ziffer (Beschluss 2025/29).",
      "An unnumbered point (Beschluss 2025/29) concerns the Unternehmenskonto.",
      "The Unternehmenskonto is a subject of an unnumbered point (Beschluss 2025/29).",
    ]);
  });
});

describe("the names of things in English", () => {
  it.each([
    ["Organisation", "FITKO", "die", "FITKO"],
    ["Organisation", "govdigital", "die", "govdigital"],
    ["Component", "BundID", "die", "BundID"],
    ["Component", "Hessen-PKI", "die", "Hessen-PKI"],
    ["Component", "EUDI-Wallet", "die", "the EUDI-Wallet"],
    ["Component", "Unternehmenskonto", "das", "the Unternehmenskonto"],
    ["Component", "Deutsche Verwaltungscloud", "die", "the Deutsche Verwaltungscloud"],
    ["Body", "IT-Planungsrat", "der", "the IT-Planungsrat"],
    ["LegalAct", "eIDAS-Verordnung", "die", "the eIDAS-Verordnung"],
    ["MaturityLevel", "Reifegrad 6", "der", "Reifegrad 6"],
    ["Body", "Projekt „FINK“", "das", "the Projekt “FINK”"],
  ] as const)("%s %s: %s", (type, name, article, expected) => {
    expect(phraseOf(thing(type, name, article), "EN", "nominative").text).toBe(expected);
  });
});

describe("the names of things in German", () => {
  const cases: readonly Case[] = ["nominative", "accusative", "dative", "genitive"];
  const declined = (named: Named) => cases.map((inCase) => phraseOf(named, "DE", inCase).text);

  it.each([
    ["der", "Bund", "der Bund", "den Bund", "dem Bund", "des Bundes"],
    [
      "der",
      "Erweiterter Steuerungskreis",
      "der Erweiterte Steuerungskreis",
      "den Erweiterten Steuerungskreis",
      "dem Erweiterten Steuerungskreis",
      "des Erweiterten Steuerungskreises",
    ],
    [
      "der",
      "Beauftragter für Informationstechnik",
      "der Beauftragte für Informationstechnik",
      "den Beauftragten für Informationstechnik",
      "dem Beauftragten für Informationstechnik",
      "des Beauftragten für Informationstechnik",
    ],
    [
      "der",
      "Deutscher Städte- und Gemeindebund",
      "der Deutsche Städte- und Gemeindebund",
      "den Deutschen Städte- und Gemeindebund",
      "dem Deutschen Städte- und Gemeindebund",
      "des Deutschen Städte- und Gemeindebunds",
    ],
    [
      "der",
      "FIT-Connect Zustelldienst",
      "der FIT-Connect Zustelldienst",
      "den FIT-Connect Zustelldienst",
      "dem FIT-Connect Zustelldienst",
      "vom FIT-Connect Zustelldienst",
    ],
    [
      "das",
      "Besonderes elektronisches Postfach",
      "das Besondere elektronische Postfach",
      "das Besondere elektronische Postfach",
      "dem Besonderen elektronischen Postfach",
      "des Besonderen elektronischen Postfachs",
    ],
    [
      "das",
      "Verwaltungsportal des Bundes",
      "das Verwaltungsportal des Bundes",
      "das Verwaltungsportal des Bundes",
      "dem Verwaltungsportal des Bundes",
      "des Verwaltungsportals des Bundes",
    ],
    ["das", "NOOTS", "das NOOTS", "das NOOTS", "dem NOOTS", "des NOOTS"],
    [
      "das",
      "Onlinezugangsgesetz",
      "das Onlinezugangsgesetz",
      "das Onlinezugangsgesetz",
      "dem Onlinezugangsgesetz",
      "des Onlinezugangsgesetzes",
    ],
    [
      "die",
      "Europäische Kommission",
      "die Europäische Kommission",
      "die Europäische Kommission",
      "der Europäischen Kommission",
      "der Europäischen Kommission",
    ],
    [
      "die",
      "Sparkasse Bremen",
      "die Sparkasse Bremen",
      "die Sparkasse Bremen",
      "der Sparkasse Bremen",
      "der Sparkasse Bremen",
    ],
  ] as const)("%s %s", (article, name, ...expected) => {
    expect(declined(thing("Organisation", name, article))).toEqual(expected);
  });

  it.each([
    ["Länder", "die Länder", "die Länder", "den Ländern", "der Länder"],
    [
      "Nachweisliefernde Stellen",
      "die Nachweisliefernden Stellen",
      "die Nachweisliefernden Stellen",
      "den Nachweisliefernden Stellen",
      "der Nachweisliefernden Stellen",
    ],
    [
      "Schnittstellen und Übergabepunkte",
      "die Schnittstellen und Übergabepunkte",
      "die Schnittstellen und Übergabepunkte",
      "den Schnittstellen und Übergabepunkten",
      "der Schnittstellen und Übergabepunkte",
    ],
    [
      "Fachportale des Bundes",
      "die Fachportale des Bundes",
      "die Fachportale des Bundes",
      "den Fachportalen des Bundes",
      "der Fachportale des Bundes",
    ],
    ["Länder-CERTs", "die Länder-CERTs", "die Länder-CERTs", "den Länder-CERTs", "der Länder-CERTs"],
  ] as const)("in the plural: %s", (name, ...expected) => {
    expect(declined(thing("Component", name, "die", true))).toEqual(expected);
  });

  it("get no article that the record does not have; a title gets the noun that it stands beside", () => {
    expect(declined(things.bayern)).toEqual(["Bayern", "Bayern", "Bayern", "von Bayern"]);
    expect(declined(things.pilot)[3]).toBe("des Projekts „Erprobungsprojekt ‚Kfz-Zulassung‘“");
    expect(declined(things.ergebnis)[3]).toBe("des Ergebnisses „Ergebnisse des Audits“ (Beschluss 2025/29)");
    expect(declined(things.sitzung)[2]).toBe("der 47. Sitzung (IT-Planungsrat)");
    expect(declined(things.paragraf)).toEqual(["§ 8 OZG", "§ 8 OZG", "§ 8 OZG", "des § 8 OZG"]);
    expect(declined(thing("Project", "FINK (Projekt)"))[2]).toBe("dem Projekt „FINK“");
    expect(phraseOf(things.paragraf, "EN", "nominative").text).toBe("§ 8 OZG");
  });
});
