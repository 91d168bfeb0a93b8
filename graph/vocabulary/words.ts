/** German words for types and kinds of thing, by which people narrow what they look for: "Beschluss 2025/25", "Land Bremen". */
import {
  ActorKind,
  AgreementKind,
  ComponentKind,
  LegalActKind,
  MaturityLevelKind,
  MeetingKind,
  ProgrammeKind,
  ProjectKind,
  ServiceKind,
  SourceKind,
  WorkProductKind,
} from "./kinds.js";
import { Role } from "./relations.js";
import type { Term } from "./term.js";
import type { ThingType } from "./types.js";

type Terms = Readonly<Record<string, Term>>;

/** What a thing of a type is called, and the vocabulary of its kinds. */
const typeWords: Readonly<Record<ThingType, { readonly words: string; readonly kinds?: Terms }>> = {
  Organisation: { words: "Organisation", kinds: ActorKind },
  Body: { words: "Gremium", kinds: ActorKind },
  Office: { words: "Amt", kinds: ActorKind },
  Person: { words: "Person", kinds: ActorKind },
  Meeting: { words: "Sitzung", kinds: MeetingKind },
  Decision: { words: "Beschluss Entscheidung" },
  DecisionPoint: { words: "Ziffer" },
  Measure: { words: "Maßnahme" },
  Deliverable: { words: "Ergebnis" },
  Programme: { words: "Programm", kinds: ProgrammeKind },
  Project: { words: "Projekt Vorhaben", kinds: ProjectKind },
  Component: { words: "Komponente", kinds: ComponentKind },
  AdministrativeService: { words: "Leistung", kinds: ServiceKind },
  ThemeField: { words: "Themenfeld" },
  Task: { words: "Aufgabe" },
  MaturityModel: { words: "Reifegradmodell" },
  MaturityLevel: { words: "Reifegrad Stufe", kinds: MaturityLevelKind },
  LegalAct: { words: "Gesetz", kinds: LegalActKind },
  LegalProvision: { words: "Paragraph Paragraf Artikel Art" },
  Agreement: { words: "Vereinbarung Abkommen", kinds: AgreementKind },
  WorkProduct: { words: "Dokument", kinds: WorkProductKind },
  Source: { words: "Quelle", kinds: SourceKind },
};

/** The words for a type and kind of thing; of an office with one role, for those who fill it as well. */
export function wordsFor(type: ThingType, kind: string | null, officeRole: string | null = null): string {
  const { words, kinds } = typeWords[type];
  return `${words} ${kinds?.[kind ?? ""]?.de ?? ""} ${wordsForRole(officeRole)}`;
}

/** What somebody is called who has a role in a body or organisation. */
const holderWords: Readonly<Record<string, string>> = {
  HEAD: "Leiter Leiterin Chef Chefin",
  REPRESENTATION: "Vertreter Vertreterin",
  CHAIR: "Vorsitzender",
  DEPUTY_CHAIR: "Stellvertreter Stellvertreterin",
  CO_CHAIR: "Vorsitzender",
};

/** The words for a role, and for those who have it. */
export const wordsForRole = (role: string | null): string =>
  role === null ? "" : `${Role[role as keyof typeof Role]?.de ?? ""} ${holderWords[role] ?? ""}`;

/** Whether any thing can be of a kind. */
export const isThingKind = (kind: string): boolean =>
  Object.values(typeWords).some(({ kinds }) => kinds !== undefined && Object.hasOwn(kinds, kind));
