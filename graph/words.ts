/** Statements in words, for people who load or review: "Bremen – beteiligt an – Unternehmenskonto (Umsetzung)". */
import {
  AttributeKind,
  DateKind,
  GroupMode,
  LifecycleState,
  NameKind,
  Qualifier,
  RelationType,
  Role,
  type Term,
} from "./vocabulary.js";

/** What is needed to say a statement in words. */
export interface Sayable {
  readonly type?: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly role?: string | null;
  readonly detail?: string | null;
  readonly text?: string | null;
  readonly value?: number | null;
  readonly cents?: number | null;
  readonly unit?: string | null;
  readonly qualifiers?: readonly string[];
  readonly dateText?: string | null;
  readonly yes?: number | null;
  readonly no?: number | null;
  readonly abstention?: number | null;
}

type Terms = Readonly<Record<string, Term>>;

const labels: Terms = { ...LifecycleState, ...DateKind, ...NameKind, ...AttributeKind, ...RelationType };

/** One statement in words; `name` gives the name of an id, or the id itself. */
export function sayStatement(statement: Sayable, name: (id: string) => string): string {
  const { subject, predicate, object, role } = statement;
  const label = (statement.type === "STATE" ? (LifecycleState as Terms) : labels)[predicate]?.de ?? predicate;
  const end = object === null ? sayValue(statement) : name(object);
  const as = role ? ` (${(Role as Terms)[role]?.de ?? role})` : "";
  return (
    [name(subject), statement.type === "VOTE" ? "Abstimmung" : label, end].filter((part) => part !== "").join(" – ") +
    as
  );
}

/** The value of a statement that leads to no thing, in words. */
export function sayValue({
  type,
  text,
  value,
  cents,
  unit,
  qualifiers,
  dateText,
  yes,
  no,
  abstention,
  detail,
}: Omit<Sayable, "subject" | "predicate" | "object">): string {
  switch (type) {
    case "FIGURE": {
      const meant = (qualifiers ?? [])
        .filter((qualifier) => qualifier !== "EXACT")
        .map((qualifier) => (Qualifier as Terms)[qualifier]?.de ?? qualifier);
      const number = cents == null ? value : cents / 100;
      const digits = cents == null ? {} : { minimumFractionDigits: 2 };
      return [...meant, number?.toLocaleString("de-DE", digits), unit].filter((part) => part != null).join(" ");
    }
    case "VOTE":
      return `${yes} Ja, ${no} Nein, ${abstention} Enthaltung`;
    case "GROUP":
      return [(GroupMode as Terms)[detail ?? ""]?.de, text].filter((part) => part != null).join(": ");
    case "SET":
      return [value, text].filter((part) => part != null).join(" ");
    case "DATE":
    case "MILESTONE":
      return dateText ?? "";
    default:
      return text ?? "";
  }
}
