/** Builds statements from facts: ids, bounds, citations. The rest of the compilation only says what is stated. */
import { createHash } from "node:crypto";
import type { Citation, StatementRecord } from "../graph/model.js";
import { type PartialDate, parsePartialDate } from "../graph/partialDate.js";
import { mustExist } from "./existence.js";
import type { Path, Place } from "./files.js";
import type { FactFields, SourceField } from "./shape.js";

/** What a statement says, beside what any fact may say about itself. */
export type StatementContent = Pick<StatementRecord, "type" | "subject" | "predicate"> &
  Partial<
    Omit<StatementRecord, "id" | "citations" | "qualifiers" | "derivedFrom" | "premiseSources" | "endInferredSources">
  > & {
    readonly qualifiers?: readonly string[] | undefined;
  };

/** A statement with the place of its fact in the files. */
export interface PlacedStatement {
  readonly statement: StatementRecord;
  readonly place: Place;
}

/** A statement that says nothing yet. */
export const blankStatement = {
  object: null,
  role: null,
  detail: null,
  view: null,
  level: null,
  group: null,
  position: null,
  onBehalfOf: null,
  capacity: null,
  via: null,
  basis: null,
  word: null,
  note: null,
  condition: null,
  status: null,
  certainty: "STATED",
  conflict: null,
  fromText: null,
  fromEarliest: null,
  fromLatest: null,
  untilText: null,
  untilEarliest: null,
  untilLatest: null,
  endInferredEarliest: null,
  endInferredLatest: null,
  endInferredBy: null,
  endInferredSources: [],
  endInferredRecordedOn: null,
  evidenceFirst: null,
  evidenceLast: null,
  text: null,
  value: null,
  cents: null,
  unit: null,
  qualifiers: [],
  ofValue: null,
  scope: null,
  breakdownOf: null,
  openList: false,
  dateText: null,
  dateEarliest: null,
  dateLatest: null,
  yes: null,
  no: null,
  abstention: null,
  rule: null,
  derivedFrom: [],
  premiseSources: [],
  recordedOn: null,
  withdrawnOn: null,
  withdrawnBecause: null,
} as const satisfies Omit<StatementRecord, "id" | "type" | "subject" | "predicate" | "citations">;

/** An id from the few fields that make a statement the same statement; hexadecimal, so that it is URL-safe. */
export function statementId(fields: readonly (string | number | null)[]): string {
  return `statement:${createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 16)}`;
}

/** Date columns of a partial date, under a prefix. */
export function dateColumns(
  text: string | undefined,
): Pick<StatementRecord, "dateText" | "dateEarliest" | "dateLatest"> {
  if (text === undefined) return { dateText: null, dateEarliest: null, dateLatest: null };
  const date = parsePartialDate(text);
  return { dateText: date.text, dateEarliest: date.earliest, dateLatest: date.latest };
}

/** Splits `key, place` into a citation; the key may carry its `source:` prefix. */
export function parseCitations(source: SourceField | undefined): Citation[] {
  if (source === undefined) return [];
  return (Array.isArray(source) ? source : [source]).map((item) => {
    if (typeof item !== "string") {
      return { source: withPrefix(item.document), place: item.place ?? null, seen: item.seen ?? null };
    }
    const comma = item.indexOf(",");
    const key = comma < 0 ? item : item.slice(0, comma);
    const place = comma < 0 ? "" : item.slice(comma + 1).trim();
    return { source: withPrefix(key.trim()), place: place === "" ? null : place, seen: null };
  });
}

const withPrefix = (key: string) => (key.startsWith("source:") ? key : `source:${key}`);

/** What the compilation knows about dates of other things. */
export interface DateBook {
  /** Date of a source, if it has one. */
  sourceDate(id: string): PartialDate | undefined;
  /** The earliest day on which a thing can have existed; null where nothing is known. */
  existsFrom(id: string): string | null;
}

/** Collects statements. */
export class StatementBook {
  readonly placed: PlacedStatement[] = [];
  /** Withdraws every statement that is added while it is set, unless its fact says otherwise. */
  withdrawal: FactFields["withdrawn"];

  constructor(private readonly dates: DateBook) {}

  /**
   * Adds a statement.
   *
   * @param content what it states
   * @param identity the fields that, with type, subject and predicate, make it this statement and no other
   * @param fact what the fact says about itself
   * @param inherited the citation that holds where the fact names none
   */
  add(
    content: StatementContent,
    identity: readonly (string | number | null | undefined)[],
    fact: FactFields,
    inherited: SourceField | undefined,
    place: Place,
  ): StatementRecord {
    const citations = parseCitations(fact.source ?? inherited);
    const withdrawn = fact.withdrawn ?? this.withdrawal;
    const from = bounds(fact.during ?? fact.since, fact.during !== undefined ? "first" : undefined);
    const until = bounds(fact.during ?? fact.until, fact.during !== undefined ? "last" : undefined);
    const evidence = this.evidence(citations);
    const status = fact.status ?? content.status ?? null;
    const notBefore =
      from.text === null ? this.notBefore({ ...content, status }, fact.basis, evidence, until.latest) : null;
    const statement: StatementRecord = {
      ...blankStatement,
      ...content,
      qualifiers: content.qualifiers ?? [],
      id: statementId([
        content.type,
        content.subject,
        content.predicate,
        ...identity.map((field) => field ?? null),
        fact.key ?? null,
      ]),
      basis: fact.basis ?? content.basis ?? null,
      word: fact.word ?? content.word ?? null,
      note: fact.note ?? null,
      condition: fact.condition ?? content.condition ?? null,
      status,
      certainty: fact.certainty ?? "STATED",
      conflict: fact.conflict ?? null,
      fromText: from.text,
      fromEarliest: from.earliest ?? notBefore,
      fromLatest: from.latest,
      untilText: until.text,
      untilEarliest: until.earliest,
      untilLatest: until.latest,
      ...evidence,
      withdrawnOn: withdrawn?.on ?? null,
      withdrawnBecause: withdrawn?.because ?? null,
      citations,
    };
    this.placed.push({ statement, place });
    return statement;
  }

  /**
   * The first day on which a fact without a stated begin can be so: not before what made it so, nor before what it needs to
   * exist. What a source vouches for is never cut: a document that names a thing earlier knows better than its date.
   */
  private notBefore(
    content: StatementContent,
    basis: string | undefined,
    { evidenceFirst }: Pick<StatementRecord, "evidenceFirst">,
    lastDay: string | null,
  ): string | null {
    const first = [evidenceFirst, lastDay].flatMap((day) => day ?? []).sort()[0];
    const needed = mustExist(content)
      .flatMap((id) => this.dates.existsFrom(id) ?? [])
      .filter((day) => first === undefined || day <= first);
    const made = basis === undefined ? null : this.dates.existsFrom(basis);
    return [...needed, ...(made === null ? [] : [made])].sort().at(-1) ?? null;
  }

  private evidence(citations: readonly Citation[]): Pick<StatementRecord, "evidenceFirst" | "evidenceLast"> {
    const days = citations.flatMap((citation) => {
      if (citation.seen !== null) return [{ earliest: citation.seen, latest: citation.seen }];
      const date = this.dates.sourceDate(citation.source);
      return date ? [date] : [];
    });
    return {
      evidenceFirst: days.map((day) => day.latest).sort()[0] ?? null,
      evidenceLast:
        days
          .map((day) => day.earliest)
          .sort()
          .at(-1) ?? null,
    };
  }
}

interface Bounds {
  readonly text: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Bounds of a date; `edge` takes the first or last day of a period that is meant as a whole. */
function bounds(text: string | undefined, edge?: "first" | "last"): Bounds {
  if (text === undefined) return { text: null, earliest: null, latest: null };
  const date = parsePartialDate(text);
  if (edge === "first") return { text: date.text, earliest: date.earliest, latest: date.earliest };
  if (edge === "last") return { text: date.text, earliest: date.latest, latest: date.latest };
  return { text: date.text, earliest: date.earliest, latest: date.latest };
}

/** A place below another. */
export function below(place: Place, ...steps: (string | number)[]): Place {
  return { file: place.file, path: [...(place.path as Path), ...steps] };
}
