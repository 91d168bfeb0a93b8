/** Statements in words, for people who load or review: "Bremen – beteiligt an – Unternehmenskonto (Umsetzung)". */

import { AttributeKind, DateKind, NameKind, RelationType, Role, type Term } from "../graph/vocabulary.js";
import type { LoadSummary } from "./load.js";

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

/** A load in one line and, where things changed, in words. */
export function sayLoad(summary: LoadSummary): string {
  if (summary.unchanged) return `Nothing to change: the graph holds revision ${summary.revision}.`;
  const counts = (["added", "changed", "withdrawn", "removed"] as const)
    .filter((what) => summary[what] > 0)
    .map((what) => `${summary[what]} ${what}`)
    .join(", ");
  const line = `Loaded revision ${summary.revision}: ${counts === "" ? "no fact changed" : counts}.`;
  return [line, ...summary.words.map((word) => `  ${word}`)].join("\n");
}
