/** The difference between two states of the record, in sentences that a person reads. */
import type { GraphData, StatementRecord, ThingRecord } from "../graph/model.js";
import { sentenceOf } from "../graph/sentences.js";

/** What changed, a sentence each; the keys are in the order in which they are told. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly ended: readonly string[];
  readonly withdrawn: readonly string[];
  readonly removed: readonly string[];
}

/** How to compare. */
export interface DiffOptions {
  /** The day of the comparison: what ended before it is over. */
  readonly today: string;
  /** Whether derived statements are told too. */
  readonly derived?: boolean;
}

/** Fields of a statement whose change is told, with their names in the seeds. What makes its identity cannot change. */
const statementFields = {
  fromText: "since",
  untilText: "until",
  status: "status",
  certainty: "certainty",
  condition: "condition",
  word: "word",
  note: "note",
  text: "wording",
  capacity: "capacity",
  conflict: "conflict",
  basis: "basis",
  level: "level",
  view: "view",
  detail: "kind",
  scope: "scope",
  value: "value",
  ofValue: "of",
  unit: "unit",
  qualifiers: "qualifiers",
  dateText: "date",
  openList: "open",
  withdrawnBecause: "reason of the withdrawal",
} as const satisfies Partial<Record<keyof StatementRecord, string>>;

/** Fields of a thing whose change no statement tells. */
const thingFields = {
  type: "type",
  kind: "kind",
  title: "title",
  number: "number",
  ordinal: "number",
  label: "label",
  act: "act",
  officeBody: "office of",
  officeRole: "role of the office",
  heldAs: "held as",
  official: "official",
  url: "address",
  checkedAt: "checked at",
} as const satisfies Partial<Record<keyof ThingRecord, string>>;

/** Fields of a thing that serve only its sentences: how many things changed in one is told, not which. */
const grammarFields = { article: "article", plural: "plural" } as const satisfies Partial<
  Record<keyof ThingRecord, string>
>;

/** Compares two states of the record. */
export function diffGraphs(before: GraphData, after: GraphData, { today, derived = false }: DiffOptions): Difference {
  const names = new Map([...before.things, ...after.things].map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const told = { added: [], changed: [], ended: [], withdrawn: [], removed: [] } as {
    -readonly [Key in keyof Difference]: string[];
  };
  const newThings = compareThings(before, after, name, told);
  const kept = new Set(after.things.map(({ id }) => id).filter((id) => !newThings.has(id)));
  const earlierNames = new Map(before.things.map((thing) => [thing.id, thing.name]));
  const isOldName = ({ type, predicate, subject, text }: StatementRecord) =>
    type === "NAME" && predicate === "OFFICIAL" && text === earlierNames.get(subject);
  // What a thing is called now is said of what it was called before.
  const nameIn = ({ type, predicate }: StatementRecord) =>
    type === "NAME" && predicate === "OFFICIAL" ? (id: string) => earlierNames.get(id) ?? name(id) : name;
  const isTold = ({ rule }: StatementRecord) => derived || rule === null;
  const old = new Map(before.statements.filter(isTold).map((statement) => [statement.id, statement]));
  for (const statement of after.statements.filter(isTold)) {
    const earlier = old.get(statement.id);
    old.delete(statement.id);
    const suffix = statement.rule === null ? "" : ` [derived: ${statement.rule}]`;
    if (earlier === undefined) {
      if (!isItself(statement, newThings))
        told.added.push(`${added(statement, nameIn(statement), today)}${sourcesOf(statement, name)}${suffix}`);
      continue;
    }
    const entry = compareStatements(earlier, statement, name, today);
    if (entry) told[entry.what].push(`${entry.words}${suffix}`);
  }
  for (const statement of old.values()) {
    // The new name of a thing is told with the old one, and a thing that is gone by its name.
    if (isOldName(statement) && name(statement.subject) !== statement.text) continue;
    if (isOldName(statement) && !kept.has(statement.subject)) continue;
    told.removed.push(`${sentenceOf(statement, name, "no longer")}${inBrackets(boundsOf(statement))}`);
  }
  return told;
}

/** Whether a statement says of a new thing only what its announcement says: its name; of a part of a decision, its text and whole. */
function isItself({ type, predicate, subject }: StatementRecord, newThings: ReadonlySet<string>): boolean {
  if (!newThings.has(subject)) return false;
  if (type === "NAME") return predicate === "OFFICIAL";
  return /^(point|measure|deliverable):/.test(subject) && (predicate === "PART_OF" || predicate === "CONTENT");
}

/** Whether nothing changed. */
export function isSame(difference: Difference): boolean {
  return Object.values(difference).every((sentences: readonly string[]) => sentences.length === 0);
}

/** The difference as lines under headings; headings without entries are left out. */
export function sayDifference(difference: Difference): string {
  return (Object.entries(difference) as [string, readonly string[]][])
    .filter(([, sentences]) => sentences.length > 0)
    .map(([what, sentences]) =>
      [
        `${what.charAt(0).toUpperCase()}${what.slice(1)} (${sentences.length}):`,
        ...sentences.map((text) => `  ${text}`),
      ].join("\n"),
    )
    .join("\n\n");
}

function compareThings(
  before: GraphData,
  after: GraphData,
  name: (id: string) => string,
  told: { readonly [Key in keyof Difference]: string[] },
): ReadonlySet<string> {
  const old = new Map(before.things.map((thing) => [thing.id, thing]));
  const retired = new Map(after.retired.map((entry) => [entry.id, entry]));
  const fresh = new Set<string>();
  let inGrammar = 0;
  for (const thing of after.things) {
    const earlier = old.get(thing.id);
    old.delete(thing.id);
    if (earlier === undefined) {
      fresh.add(thing.id);
      told.added.push(`${kindOf(thing)} ${thing.name} (${thing.id})`);
      continue;
    }
    const changes = fieldsThatDiffer(earlier, thing, thingFields, name);
    if (changes.length > 0) told.changed.push(`${thing.name}: ${changes.join("; ")}`);
    if (fieldsThatDiffer(earlier, thing, grammarFields, name).length > 0) inGrammar++;
  }
  if (inGrammar > 0) {
    const things = inGrammar === 1 ? "1 thing" : `${inGrammar} things`;
    told.changed.push(`the grammatical article or number of ${things} changed`);
  }
  for (const thing of old.values()) {
    const gone = retired.get(thing.id);
    const instead = gone?.replacedBy ? `, ${name(gone.replacedBy)} (${gone.replacedBy}) stands for it` : "";
    told.removed.push(
      gone ? `${thing.name} (${thing.id}) is retired${instead}: ${gone.because}` : `${thing.name} (${thing.id})`,
    );
  }
  return fresh;
}

type Entry = { readonly what: "changed" | "ended" | "withdrawn"; readonly words: string };

function compareStatements(
  earlier: StatementRecord,
  statement: StatementRecord,
  name: (id: string) => string,
  today: string,
): Entry | undefined {
  if (earlier.withdrawnOn === null && statement.withdrawnOn !== null) {
    const sentence = `${sentenceOf(statement, name, "still")}${inBrackets(boundsOf(statement))}`;
    const words = `${sentence}, withdrawn on ${statement.withdrawnOn}`;
    return { what: "withdrawn", words: `${words}: ${statement.withdrawnBecause}` };
  }
  const changes = [
    ...fieldsThatDiffer(earlier, statement, statementFields, name),
    ...(earlier.cents === statement.cents ? [] : [`amount: ${euros(statement)} (was ${euros(earlier)})`]),
    ...citationChanges(earlier, statement, name),
    ...(earlier.withdrawnOn !== null && statement.withdrawnOn === null ? ["no longer withdrawn"] : []),
  ];
  if (!isOver(earlier, today) && isOver(statement, today)) {
    const until = statement.untilText === null ? "" : ` (until ${statement.untilText})`;
    const more = changes.filter((change) => !change.startsWith("until:"));
    const also = more.length === 0 ? "" : `; ${more.join("; ")}`;
    return { what: "ended", words: `${sentenceOf(statement, name, "no longer")}${until}${also}` };
  }
  if (changes.length === 0) return undefined;
  const sentence = `${sentenceOf(statement, name, "still")}${inBrackets(boundsOf(statement, earlier))}`;
  return { what: "changed", words: `${sentence} – ${changes.join("; ")}` };
}

/** Whether a statement says of itself that it is over. */
function isOver({ untilLatest, status }: StatementRecord, today: string): boolean {
  return status === "ENDED" || (untilLatest !== null && untilLatest < today);
}

function added(statement: StatementRecord, name: (id: string) => string, today: string): string {
  const sentence = sentenceOf(statement, name, isOver(statement, today) ? "once" : "now");
  const status =
    statement.status === null || statement.status === "NEGATED" ? "" : ` [${statement.status.toLowerCase()}]`;
  // That a derived statement is inferred, its rule says.
  const isPlain = statement.certainty === "STATED" || statement.rule !== null;
  const certainty = isPlain ? "" : ` [${statement.certainty.toLowerCase()}]`;
  const withdrawn = statement.withdrawnOn === null ? "" : ` [withdrawn: ${statement.withdrawnBecause}]`;
  return `${sentence}${inBrackets(boundsOf(statement))}${status}${certainty}${withdrawn}`;
}

/** Since and until when; without what changed, where that is told beside it. */
function boundsOf({ fromText: since, untilText: until }: StatementRecord, changed?: StatementRecord): string[] {
  return [
    ...(since === null || (changed && changed.fromText !== since) ? [] : [`since ${since}`]),
    ...(until === null || (changed && changed.untilText !== until) ? [] : [`until ${until}`]),
  ];
}

const inBrackets = (parts: readonly string[]) => (parts.length === 0 ? "" : ` (${parts.join(", ")})`);

function sourcesOf({ citations }: StatementRecord, name: (id: string) => string): string {
  if (citations.length === 0) return "";
  return ` – says ${citations.map(({ source, place }) => `${name(source)}${place === null ? "" : `, ${place}`}`).join(" and ")}`;
}

function citationChanges(earlier: StatementRecord, statement: StatementRecord, name: (id: string) => string): string[] {
  const say = ({ source, place, seen }: StatementRecord["citations"][number]) =>
    `${name(source)}${place === null ? "" : `, ${place}`}${seen === null ? "" : ` (seen ${seen})`}`;
  const [was, is] = [earlier.citations.map(say), statement.citations.map(say)];
  return [
    ...is.filter((each) => !was.includes(each)).map((each) => `also stated in ${each}`),
    ...was.filter((each) => !is.includes(each)).map((each) => `no longer stated in ${each}`),
  ];
}

function fieldsThatDiffer<Record extends object>(
  earlier: Record,
  later: Record,
  fields: Partial<{ readonly [Key in keyof Record]: string }>,
  name: (id: string) => string,
): string[] {
  return (Object.entries(fields) as [keyof Record, string][]).flatMap(([field, label]) => {
    const [was, is] = [say(earlier[field], name), say(later[field], name)];
    return was === is ? [] : [`${label}: ${is} (was ${was})`];
  });
}

function say(value: unknown, name: (id: string) => string): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "unknown";
  if (Array.isArray(value)) return value.join(", ").toLowerCase();
  if (typeof value !== "string") return String(value);
  return /^[a-z-]+:[a-z0-9-]+$/.test(value) ? name(value) : /^[A-Z_]+$/.test(value) ? value.toLowerCase() : value;
}

const euros = ({ cents }: StatementRecord) => (cents === null ? "unknown" : `${(cents / 100).toFixed(2)} EUR`);

/** The type of a thing as a word of the sentence. */
const kindOf = ({ type }: ThingRecord) => type.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
