/** Statements in words, for people who load or review: "Bremen – beteiligt an – Unternehmenskonto (Umsetzung)". */

import { AttributeKind, DateKind, NameKind, RelationType, Role, type Term } from "./vocabulary.js";

/** What is needed to say a statement in words. */
export interface Sayable {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly role?: string | null;
  readonly text?: string | null;
}

const labels: Readonly<Record<string, Term>> = { ...DateKind, ...NameKind, ...AttributeKind, ...RelationType };

/** One statement in words; `name` gives the name of an id, or the id itself. */
export function sayStatement(statement: Sayable, name: (id: string) => string): string {
  const label = labels[statement.predicate]?.de ?? statement.predicate;
  const end = statement.object === null ? (statement.text ?? "") : name(statement.object);
  const role = statement.role ? ` (${(Role as Record<string, Term>)[statement.role]?.de ?? statement.role})` : "";
  return `${name(statement.subject)} – ${label}${end === "" ? "" : ` – ${end}`}${role}`;
}
