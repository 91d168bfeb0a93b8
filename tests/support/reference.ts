/**
 * Random graphs, and what the queries must say about them: the same questions asked of plain arrays, written without a
 * look at the Cypher. Only the columns and the order that graph/queries.ts and the queries document are taken over.
 */
import fc from "fast-check";
import { changeKeys, changeKinds, keysBetween } from "../../graph/changes.js";
import { sortKey } from "../../graph/germanText.js";
import type { GraphData, LookupRecord, RetiredRecord, StatementRecord, ThingRecord } from "../../graph/model.js";
import type { Keyed, keyedQueries, StatementFacts } from "../../graph/queries.js";
import {
  Certainty,
  DependencyKind,
  FactStatus,
  ReferenceKind,
  RelationType,
  Role,
  Rule,
  StatementType,
  type ThingType,
  thingTypes,
  View,
} from "../../graph/vocabulary.js";

/** The name of a query by key. */
export type QueryName = keyof typeof keyedQueries;
/** The answer of each query: the rows of the keys, at most `limit` of them a key. */
export type Reference = Readonly<Record<QueryName, (keys: readonly string[], limit: number) => readonly Keyed[]>>;

type Cell = string | number | null;

/** What every query must say about a graph. */
export function reference({ things, statements, lookups, retired }: GraphData): Reference {
  const thing = new Map(things.map((record) => [record.id, record]));
  const relations = statements.filter(({ type }) => type === "RELATION");

  /** Rows of each key in the order of the keys, each list sorted by its columns and cut. */
  const answer =
    <Row extends object>(rowsOf: (key: string) => readonly Row[], order: (row: Row) => readonly Cell[]) =>
    (keys: readonly string[], limit: number) =>
      [...keys].sort(compareCells).flatMap((key) =>
        rowsOf(key)
          .toSorted((a, b) => compareLists(order(a), order(b)))
          .slice(0, limit)
          .map((row) => ({ key, ...row })),
      );
  const relation = (statement: StatementRecord, otherId: string | null) => {
    const other = thing.get(otherId ?? "");
    if (!other) throw new Error(`${statement.id} has no end ${otherId}`);
    return {
      ...factsOf(statement),
      other: other.id,
      otherType: other.type,
      otherDecision: other.decision,
      otherSortKey: other.sortKey,
    };
  };
  type Relation = ReturnType<typeof relation>;
  const relationOrder = (row: Relation) => [
    row.predicate,
    row.role,
    row.position,
    row.otherSortKey,
    row.other,
    row.statement,
  ];

  return {
    thingsById: answer(
      (key) => things.filter(({ id }) => id === key),
      () => [],
    ),
    thingsByType: answer(
      (key) =>
        things
          .filter(({ type }) => type === key)
          .map(({ id, kind, year, existsFrom, knownFrom, sources, sortKey }) => ({
            id,
            kind,
            year,
            existsFrom,
            knownFrom,
            sources,
            sortKey,
          })),
      (row) => [row.sortKey, row.id],
    ),
    thingsByLookup: answer(
      (key) =>
        lookups
          .filter((lookup) => lookup.key === key)
          .map(({ thing: id, written, statement }) => {
            const { type, sortKey } = thing.get(id) ?? {};
            return { id, type, written, statement, sortKey: sortKey ?? null };
          }),
      (row) => [row.sortKey, row.id],
    ),
    relationsFrom: answer(
      (key) => relations.filter(({ subject }) => subject === key).map((each) => relation(each, each.object)),
      relationOrder,
    ),
    relationsTo: answer(
      (key) => relations.filter(({ object }) => object === key).map((each) => relation(each, each.subject)),
      relationOrder,
    ),
    referencesByKind: answer(
      (key) =>
        relations
          .filter(({ predicate, detail }) => predicate === "REFERS_TO" && detail === key)
          .map((each) => relation(each, each.subject)),
      (row) => [row.otherSortKey, row.other, row.statement],
    ),
    attributesByThing: answer(
      (key) =>
        statements
          .filter(({ subject, type }) => subject === key && type !== "RELATION")
          .map((each) => ({
            ...factsOf(each),
            type: each.type,
            text: each.text,
            breakdownOf: each.breakdownOf,
            dateEarliest: each.dateEarliest,
            dateLatest: each.dateLatest,
          })),
      (row) => [row.type, row.predicate, row.position, row.dateEarliest, row.text, row.statement],
    ),
    statementsById: answer(
      (key) =>
        statements
          .filter(({ id }) => id === key)
          .map(({ citations: _, ...record }) => ({ ...record, sources: factsOf({ ...record, citations: _ }).sources })),
      () => [],
    ),
    statementsBySource: answer(
      (key) =>
        statements
          .filter(({ citations }) => citations.some(({ source }) => source === key))
          .map((each) => ({ ...factsOf(each), type: each.type, subject: each.subject })),
      (row) => [row.subject, row.type, row.predicate, row.position, row.statement],
    ),
    statementsByChange: answer(
      (key) =>
        statements
          .filter((each) => Object.values(changeKeys(each)).includes(key))
          .map((each) => ({
            ...factsOf(each),
            type: each.type,
            dateEarliest: each.dateEarliest,
            dateLatest: each.dateLatest,
          })),
      (row) => [row.statement],
    ),
    statementsByConflict: answer(
      (key) =>
        statements.filter(({ conflict }) => conflict === key).map(({ id, subject }) => ({ statement: id, subject })),
      (row) => [row.subject, row.statement],
    ),
    citationsByStatement: answer(
      (key) =>
        statements
          .filter(({ id }) => id === key)
          .flatMap(({ citations }) => citations)
          .map((citation) => ({ ...citation, sortKey: thing.get(citation.source)?.sortKey ?? null })),
      (row) => [row.sortKey, row.source, row.place, row.seen],
    ),
    relationCounts: answer(
      (key) => {
        const count = (end: "subject" | "object") => relations.filter((each) => each[end] === key).length;
        return [{ starting: count("subject"), ending: count("object") }];
      },
      () => [],
    ),
    retiredById: answer(
      (key) =>
        retired
          .filter(({ id }) => id === key)
          .map(({ on, id, replacedBy, because }) => ({ id, replacedBy, because, retiredOn: on })),
      () => [],
    ),
  };
}

/** What `counts` must say, by label. */
export function referenceCounts({ things, statements }: GraphData): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const labels = [
    ...things.map(({ type }) => type),
    ...statements
      .filter(({ withdrawnOn }) => withdrawnOn === null)
      .map(({ rule }) => (rule === null ? "stated" : "derived")),
  ];
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

/** Every edge that starts at a statement or proves itself by one, as `start TYPE end`, sorted. */
export function referenceEdges({ statements, lookups }: GraphData): readonly string[] {
  const edges = statements.flatMap((each) => {
    const to = (type: string, ends: readonly (string | null)[]) =>
      ends.flatMap((end) => (end === null ? [] : [`${each.id} ${type} ${end}`]));
    return [
      ...to("ABOUT", [each.subject]),
      ...to("OBJECT", [each.object]),
      ...to("ON_BEHALF_OF", [each.onBehalfOf]),
      ...to("VIA", [each.via]),
      ...to("MADE_SO_BY", [each.basis]),
      ...to("BREAKS_DOWN", [each.breakdownOf]),
      ...to("IN_GROUP", [each.group]),
      ...to("DERIVED_FROM", each.derivedFrom),
      ...to(
        "STATED_IN",
        each.citations.map(({ source }) => source),
      ),
      ...(each.type === "RELATION" ? [`${each.subject} ${each.predicate} ${each.object}`] : []),
    ];
  });
  const names = lookups.map(({ key, thing }) => `lookup:${key}|${thing} NAMES ${thing}`);
  return [...edges, ...names].sort(compareCells);
}

function factsOf(record: StatementRecord): StatementFacts {
  const { predicate, role, detail, onBehalfOf, view, group, position, status, certainty, conflict, rule } = record;
  const { fromEarliest, fromLatest, untilEarliest, untilLatest, evidenceFirst, evidenceLast } = record;
  const { endInferredEarliest, endInferredLatest, endInferredSources, endInferredRecordedOn } = record;
  const { id: statement, recordedOn, withdrawnOn, citations } = record;
  const sources = [...new Set(citations.map(({ source }) => source))].sort(compareCells);
  return {
    ...{ statement, predicate, role, detail, onBehalfOf, view, group, position, status, certainty, conflict, rule },
    ...{ fromEarliest, fromLatest, untilEarliest, untilLatest, evidenceFirst, evidenceLast },
    ...{ endInferredEarliest, endInferredLatest, endInferredSources, endInferredRecordedOn },
    ...{ recordedOn, withdrawnOn, sources, premiseSources: record.premiseSources },
  };
}

/** Numbers by value, texts by code point (which is the order of their UTF-8 bytes), null last. */
export function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

function compareLists(a: readonly Cell[], b: readonly Cell[]): number {
  for (const [index, cell] of a.entries()) {
    const order = compareCells(cell, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

// ---------------------------------------------------------------------------------------------- random graphs

/** Every text but a lone surrogate; those that engines might order, fold or cut differently come often. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "Ämter",
    "ämter",
    "Zürich",
    "Straße",
    "STRASSE",
    "e\u0301",
    "é",
    "ﬀ",
    "İ",
    "|",
    "'",
    "\\",
    '"',
  ),
  // Beyond U+FFFF, and just below it: UTF-16 would order them the other way round.
  fc.constantFrom("😀", "👩‍💻", "𐌰", "\uE000", "\uFFFD", "Ａ", "\u200D", "\u0000", "\n"),
  fc.string({ unit: "binary", maxLength: 5 }),
  fc.string({ unit: "grapheme", maxLength: 5 }),
);

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const keyOf = <T extends object>(vocabulary: T) =>
  fc.constantFrom(...(Object.keys(vocabulary) as (keyof T & string)[]));
const day = orNull(fc.constantFrom("1999-12-31", "2025-01-01", "2025-06-26", "2025-06-30", "2027-12-31"));
const place = orNull(fc.constantFrom(0, 1, 2, 10));

/** Every id that a random graph may use for a thing; what a graph leaves out is a missing key, or is retired. */
export const thingIds: readonly string[] = [
  ...new Set(Object.values(thingTypes).map((prefix) => `${prefix}:1`)),
  ...["actor:2", "actor:3", "component:2", "component:3", "component:10", "source:2", "source:3"],
];
const sourceIds = thingIds.filter((id) => id.startsWith("source:"));
const statementIds = Array.from({ length: 40 }, (_, index) => `statement:${index.toString(16)}`);
const lookupKeys = ["noots", "ämter", "😀", "\uFF21", "a|b", "2025/25", "component:1"];
const conflicts = ["conflict:a", "conflict:b", "größe"];

/** The keys that each query can be asked for, with some that no graph holds. */
const keyPools: Readonly<Record<QueryName, readonly string[]>> = {
  thingsById: [...thingIds, "component:missing", ""],
  thingsByType: [...Object.keys(thingTypes), "Statement", "component"],
  thingsByLookup: [...lookupKeys, "NOOTS", "'"],
  relationsFrom: [...thingIds, "component:missing"],
  relationsTo: [...thingIds, "component:missing"],
  referencesByKind: [...Object.keys(ReferenceKind), "MISSING", ""],
  attributesByThing: [...thingIds, "component:missing"],
  statementsById: [...statementIds, "statement:missing"],
  statementsBySource: [...sourceIds, "source:missing", "component:1"],
  statementsByChange: [...keysBetween(changeKinds, "2025-01-01", "2025-12-31"), "LEARNED", ""],
  statementsByConflict: [...conflicts, "conflict:missing"],
  citationsByStatement: [...statementIds, "statement:missing"],
  relationCounts: [...thingIds, "component:missing"],
  retiredById: [...thingIds, "component:missing"],
};

/** What to ask: keys for each query, and a ceiling. */
export interface Questions {
  readonly keys: Readonly<Record<QueryName, readonly string[]>>;
  readonly limit: number;
}

export const questions: fc.Arbitrary<Questions> = fc.record({
  keys: fc.record(
    Object.fromEntries(
      Object.entries(keyPools).map(([name, pool]) => [name, fc.shuffledSubarray([...pool], { minLength: 1 })]),
    ) as Record<QueryName, fc.Arbitrary<string[]>>,
  ),
  limit: fc.constantFrom(1, 2, 3, 10_000),
});

const typesOf = (id: string): ThingType[] =>
  (Object.keys(thingTypes) as ThingType[]).filter((type) => id.startsWith(`${thingTypes[type]}:`));

const thingRecord = (id: string): fc.Arbitrary<ThingRecord> =>
  fc.record({
    id: fc.constant(id),
    type: fc.constantFrom(...typesOf(id)),
    slug: fc.constant(id.slice(id.indexOf(":") + 1)),
    name: oddText,
    kind: orNull(fc.constantFrom("PRODUCT", "MINUTES")),
    sortKey: fc.oneof(fc.constantFrom("a", "b"), oddText.map(sortKey), oddText),
    article: orNull(fc.constantFrom("der", "die", "das")),
    plural: fc.boolean(),
    title: orNull(oddText),
    number: orNull(fc.constantFrom("2025/25", "B-2025/28-IT")),
    ordinal: place,
    year: orNull(fc.constantFrom(2018, 2025)),
    position: place,
    act: orNull(fc.constantFrom("COMMISSIONS", "NOTES")),
    text: orNull(oddText),
    decision: orNull(fc.constant("decision:1")),
    officeBody: orNull(fc.constant("actor:1")),
    officeRole: orNull(fc.constant("CHAIR")),
    heldAs: orNull(fc.constant("VIDEO")),
    label: orNull(fc.constant("D1")),
    checkedAt: orNull(fc.constant("2026-11-01")),
    underReservation: orNull(fc.boolean()),
    official: orNull(fc.boolean()),
    url: orNull(fc.constant("https://example.org/ä?b=c#d")),
    dateText: orNull(fc.constant("2025~")),
    dateEarliest: day,
    dateLatest: day,
    existsFrom: day,
    knownFrom: day,
    nameVaries: fc.boolean(),
    sources: fc.subarray(sourceIds),
  });

const statementRecord = (things: readonly string[]): fc.Arbitrary<StatementRecord> => {
  // Much hangs on the first thing, so that ties and cut lists are common.
  const [hub = ""] = things;
  const thing = fc.oneof(fc.constant(hub), fc.constantFrom(...things));
  const source = fc.constantFrom(...things.filter((id) => id.startsWith("source:")));
  return fc
    .record({
      id: fc.constantFrom(...statementIds),
      type: fc.oneof(fc.constantFrom("RELATION", "RELATION", "TEXT"), keyOf(StatementType)),
      subject: thing,
      predicate: fc.constantFrom("OFFICIAL", "größe"),
      object: thing,
      role: fc.option(fc.oneof(fc.constantFrom("LEAD", "MANDATED"), keyOf(Role)), { nil: null, freq: 1 }),
      detail: orNull(fc.oneof(keyOf(DependencyKind), keyOf(ReferenceKind))),
      view: orNull(keyOf(View)),
      level: orNull(oddText),
      group: fc.constant(null),
      position: fc.option(fc.constantFrom(0, 1, 2, 10), { nil: null, freq: 1 }),
      onBehalfOf: orNull(thing),
      capacity: orNull(oddText),
      via: orNull(thing),
      basis: orNull(thing),
      word: orNull(oddText),
      note: orNull(oddText),
      condition: orNull(oddText),
      status: orNull(keyOf(FactStatus)),
      certainty: keyOf(Certainty),
      conflict: orNull(fc.constantFrom(...conflicts)),
      fromText: day,
      fromEarliest: day,
      fromLatest: day,
      untilText: day,
      untilEarliest: day,
      untilLatest: day,
      endInferredEarliest: day,
      endInferredLatest: day,
      endInferredBy: orNull(fc.constantFrom(...statementIds)),
      endInferredRecordedOn: day,
      endInferredSources: fc.constantFrom([], ["source:1"], ["source:2", "source:3"]),
      evidenceFirst: day,
      evidenceLast: day,
      text: orNull(oddText),
      value: orNull(
        fc.oneof(
          fc.maxSafeInteger(),
          fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((n) => n + 0),
        ),
      ),
      cents: orNull(fc.maxSafeNat()),
      unit: orNull(fc.constant("EUR")),
      qualifiers: fc.subarray(["ABOUT", "UP_TO", "PER_YEAR"]),
      ofValue: place,
      scope: orNull(oddText),
      breakdownOf: fc.constant(null),
      openList: fc.boolean(),
      dateText: day,
      dateEarliest: fc.option(fc.constantFrom("1999-12-31", "2025-06-26"), { nil: null, freq: 1 }),
      dateLatest: day,
      yes: place,
      no: place,
      abstention: place,
      rule: orNull(keyOf(Rule)),
      derivedFrom: fc.constant([]),
      premiseSources: fc.constantFrom([], ["source:1"], ["source:1 source:2", "source:3"]),
      recordedOn: day,
      withdrawnOn: orNull(fc.constantFrom("2025-07-01", "2026-01-01")),
      withdrawnBecause: orNull(oddText),
      citations: fc.uniqueArray(fc.record({ source, place: orNull(fc.constantFrom("S. 1", "S. 2", "Ö")), seen: day }), {
        minLength: 1,
        maxLength: 3,
        selector: (citation) => JSON.stringify(citation),
      }),
    })
    .chain(
      (record): fc.Arbitrary<StatementRecord> =>
        record.type === "RELATION"
          ? fc.oneof(fc.constant("REQUIRES"), keyOf(RelationType)).map((predicate) => ({ ...record, predicate }))
          : fc.constant({ ...record, object: null }),
    );
};

/** A random graph: things of several types, statements of all types between them, look-up keys, retired ids. */
export const randomGraph: fc.Arbitrary<GraphData> = fc
  .subarray(
    thingIds.filter((id) => id !== "source:1"),
    { minLength: 2, maxLength: 12 },
  )
  .map((ids) => [...ids, "source:1"])
  .chain((ids) => {
    const unused = thingIds.filter((id) => !ids.includes(id));
    const thing = fc.constantFrom(...ids);
    return fc
      .record({
        things: fc.tuple(...ids.map(thingRecord)),
        statements: fc.uniqueArray(statementRecord(ids), { maxLength: 30, selector: ({ id }) => id, size: "max" }),
        links: fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.constantFrom("group", "breakdownOf", "derivedFrom")), {
          maxLength: 10,
        }),
        lookups: fc.uniqueArray(
          fc.record<LookupRecord>({
            key: fc.constantFrom(...lookupKeys),
            thing,
            written: oddText,
            statement: orNull(fc.constantFrom(...statementIds)),
          }),
          { maxLength: 15, selector: ({ key, thing: named }) => `${key} ${named}` },
        ),
        openQuestions: fc.constant([]),
        retired: fc.uniqueArray(
          fc.record<RetiredRecord>({
            id: fc.constantFrom(...unused),
            replacedBy: orNull(thing),
            on: fc.constant("2026-01-01"),
            because: oddText,
          }),
          { maxLength: 5, selector: ({ id }) => id },
        ),
      })
      .map(({ links, statements, ...rest }) => ({ ...rest, statements: linked(statements, links) }));
  });

/** Joins statements to statements. */
function linked(
  statements: readonly StatementRecord[],
  links: readonly (readonly [from: number, to: number, end: string])[],
): readonly StatementRecord[] {
  const list = [...statements];
  for (const [from, to, end] of links) {
    const [statement, other] = [list[from], list[to]];
    if (!statement || !other || statement.derivedFrom.includes(other.id)) continue;
    if (end === "derivedFrom") list[from] = { ...statement, derivedFrom: [...statement.derivedFrom, other.id] };
    else list[from] = { ...statement, [end]: other.id };
  }
  return list;
}

/** A graph and what may become of it: some records stay as they are, some change, some go, some come. */
export const randomChange: fc.Arbitrary<readonly [before: GraphData, after: GraphData]> = fc
  .tuple(randomGraph, randomGraph, fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
  .map(([before, other, choices]) => {
    const choose = () => choices.next().value ?? 0;
    /** Of each record of before: mostly as it was, sometimes gone, sometimes as in the other graph. */
    const mix = <T>(ours: readonly T[], theirs: readonly T[], id: (record: T) => string): T[] => {
      const kept = ours.filter(() => choose() > 0);
      const ids = new Set(kept.map(id));
      return [...kept, ...theirs.filter((record) => !ids.has(id(record)) && choose() > 0)];
    };
    const things = mix(before.things, other.things, ({ id }) => id);
    return [
      before,
      closed({
        things: things.some(({ id }) => id === "source:1") ? things : [...things, ...before.things.slice(-1)],
        statements: mix(before.statements, other.statements, ({ id }) => id),
        lookups: mix(before.lookups, other.lookups, ({ key, thing }) => `${key} ${thing}`),
        retired: mix(before.retired, other.retired, ({ id }) => id),
        openQuestions: [],
      }),
    ];
  });

/** Leaves out what refers to something that is not there, as seeds/check.ts demands. */
function closed(data: GraphData): GraphData {
  const ids = new Set(data.things.map(({ id }) => id));
  const has = (id: string | null) => id === null || ids.has(id);
  let statements = data.statements.filter(
    ({ subject, object, onBehalfOf, via, basis, citations }) =>
      [subject, object, onBehalfOf, via, basis].every(has) && citations.every(({ source }) => has(source)),
  );
  for (let before = -1; before !== statements.length; ) {
    before = statements.length;
    const present = new Set(statements.map(({ id }) => id));
    statements = statements.filter(({ group, breakdownOf, derivedFrom }) =>
      [group, breakdownOf, ...derivedFrom].every((id) => id === null || present.has(id)),
    );
  }
  return {
    things: data.things,
    statements,
    lookups: data.lookups.filter(({ thing }) => has(thing)),
    retired: data.retired.filter(({ id, replacedBy }) => !has(id) && has(replacedBy)),
    openQuestions: data.openQuestions,
  };
}
