/** Statements in words, for people who load or review: "Bremen – beteiligt an – Dataport (Trägerschaft, 5,9 %, seit 2006)". */
import {
  AttributeKind,
  DateKind,
  DependencyKind,
  FactStatus,
  GroupMode,
  LifecycleState,
  NameKind,
  OutcomeKind,
  Qualifier,
  ReferenceKind,
  RelationType,
  Role,
  SuccessionKind,
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
  readonly capacity?: string | null;
  readonly status?: string | null;
  readonly fromText?: string | null;
  readonly untilText?: string | null;
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

const labels: Terms = {
  ...LifecycleState,
  ...DateKind,
  ...NameKind,
  ...AttributeKind,
  ...RelationType,
  ...OutcomeKind,
};

/** What the detail of a relation or milestone is a value of. */
const details: Terms = { ...LifecycleState, ...SuccessionKind, ...DependencyKind, ...ReferenceKind };
/** Details that say no more than the relation does. */
const plainDetails: ReadonlySet<string> = new Set<keyof typeof DependencyKind | keyof typeof ReferenceKind>([
  "HARD",
  "REFERS",
]);

/** The kind of a succession, dependency or reference, or how far a use has come; undefined where it adds nothing. */
export function detailOf({ type, detail }: Pick<Sayable, "type" | "detail">): Term | undefined {
  return (type === "RELATION" || type === "MILESTONE") && detail != null && !plainDetails.has(detail)
    ? details[detail]
    : undefined;
}

/** One statement in words; `name` gives the name of an id, or the id itself. */
export function sayStatement(statement: Sayable, name: (id: string) => string): string {
  const { subject, predicate, object } = statement;
  const label = (statement.type === "STATE" ? (LifecycleState as Terms) : labels)[predicate]?.de ?? predicate;
  const isOutcome = statement.type === "OUTCOME";
  const end = object === null || isOutcome ? sayValue(statement) : name(object);
  const shown = isOutcome && object !== null ? [`belegt durch ${name(object)}`] : [];
  const { role } = statement;
  const as = role ? [(Role as Terms)[role]?.de ?? role] : [];
  const more = [...shown, ...new Set([...as, ...particularsOf(statement)])].join(", ");
  return (
    [name(subject), statement.type === "VOTE" ? "Abstimmung" : label, end].filter((part) => part !== "").join(" – ") +
    (more === "" ? "" : ` (${more})`)
  );
}

/** What, beside its role, tells a statement apart from others between the same two: kind, share, period, and that it is not plainly so. */
export function particularsOf(statement: Omit<Sayable, "subject" | "predicate" | "object">): readonly string[] {
  const { type, capacity, value, status, fromText: since, untilText: until } = statement;
  const share = type === "RELATION" && value != null ? `${value.toLocaleString("de-DE")} %` : null;
  const parts = [
    capacity,
    detailOf(statement)?.de,
    share,
    periodOf(since, until),
    status && status !== "IN_FORCE" ? (FactStatus as Terms)[status]?.de : null,
  ];
  return [...new Set(parts.filter((part) => part != null))];
}

/** Since and until when, in words; null where neither is known. */
export function periodOf(since: string | null | undefined, until: string | null | undefined): string | null {
  if (since == null) return until == null ? null : `bis ${until}`;
  if (until == null) return `seit ${since}`;
  return since === until ? since : `von ${since} bis ${until}`;
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
    case "OUTCOME":
      return dateText ?? "";
    default:
      return text ?? "";
  }
}
