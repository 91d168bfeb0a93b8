/**
 * The records that make up the graph: things, statements and citations, as plain values.
 *
 * This is what the seeds compile to, what the loader writes and what the queries read back. `graph/README.md` draws it.
 */
import type {
  Certainty,
  DependencyDirection,
  FactStatus,
  IdPrefix,
  RelationType,
  Role,
  Rule,
  StatementType,
  ThingType,
  View,
} from "./vocabulary.js";

/**
 * The version of the model; a graph written by another version is rebuilt. Raise it whenever the same seeds compile or
 * derive to other records; a test in tests/compile.test.ts notices.
 */
export const MODEL_VERSION = 9;

/** A value that a node can carry. */
export type Scalar = string | number | boolean | null;
/** A property of a node: a scalar or a list of texts. */
export type Property = Scalar | readonly string[];

/** A node of the graph that has an id of ours. Absent values are null, never missing. */
export interface ThingRecord {
  /** Stable, URL-safe, typed: `component:noots`. */
  readonly id: string;
  readonly type: ThingType;
  /** The id without its type; several things may share one. */
  readonly slug: string;
  /** Name for display, German. */
  readonly name: string;
  /** A value of the vocabulary of kinds for the type, or null where the type has none. */
  readonly kind: string | null;
  /** Orders names as a German dictionary does; see germanText.ts. */
  readonly sortKey: string;
  readonly article: "der" | "die" | "das" | null;
  readonly plural: boolean;
  /** Decision: its title. Person: the academic title. */
  readonly title: string | null;
  /** Number as printed: of a decision, point, project, provision. */
  readonly number: string | null;
  /** Number that counts: of a meeting, of a maturity level. */
  readonly ordinal: number | null;
  /** Maturity level: as its model calls it. */
  readonly label: string | null;
  /** Year of a decision, from its date or number. */
  readonly year: number | null;
  /** Position within the whole it is a part of: points, measures, deliverables. */
  readonly position: number | null;
  /** What a measure does. */
  readonly act: string | null;
  /** Wording of a measure or deliverable, in our own words. */
  readonly text: string | null;
  /** The decision that a point, measure or deliverable belongs to. */
  readonly decision: string | null;
  /** Office: the body and the role in it. */
  readonly officeBody: string | null;
  readonly officeRole: string | null;
  /** Meeting: how it was held, where that differs from its kind. */
  readonly heldAs: string | null;
  /** Project: whether it was released under reservation. */
  readonly underReservation: boolean | null;
  /** Source: whether an official publication. */
  readonly official: boolean | null;
  /** Source: its address. */
  readonly url: string | null;
  /** Source: the day on which its address was last opened and found to say what is cited, or null where nobody did. */
  readonly checkedAt: string | null;
  /** Date of a decision, meeting or source: as given, with its earliest and latest day. */
  readonly dateText: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  /** The earliest day on which the thing can have existed, or null where unknown. */
  readonly existsFrom: string | null;
  /** The day on which the record first said anything about it; null where nothing is released yet. */
  readonly knownFrom: string | null;
  /** Whether its name depends on the day: a name has a stated begin or end, or an official one was withdrawn. */
  readonly nameVaries: boolean;
  /** The sources that state anything about it, sorted; lists restricted to sources go by these. */
  readonly sources: readonly string[];
}

/** A thing of which nothing is known but what it is. */
export const blankThing = {
  kind: null,
  article: null,
  plural: false,
  title: null,
  number: null,
  ordinal: null,
  label: null,
  year: null,
  position: null,
  act: null,
  text: null,
  decision: null,
  officeBody: null,
  officeRole: null,
  heldAs: null,
  underReservation: null,
  official: null,
  url: null,
  checkedAt: null,
  dateText: null,
  dateEarliest: null,
  dateLatest: null,
  existsFrom: null,
  knownFrom: null,
  nameVaries: false,
  sources: [],
} as const satisfies Partial<ThingRecord>;

/** Where a statement is stated. */
export interface Citation {
  /** Id of the source. */
  readonly source: string;
  /** Place in the document, or null. */
  readonly place: string | null;
  /** Day on which the page was seen, or null. */
  readonly seen: string | null;
}

/** One statement: the proof behind a relation, name, date, state, figure, vote or attribute. */
export interface StatementRecord {
  readonly id: string;
  readonly type: keyof typeof StatementType;
  /** Id of the thing that the statement is about; of a relation, its start. */
  readonly subject: string;
  /** Relation type, name kind, date kind, state, attribute kind, or the label of a figure or milestone. */
  readonly predicate: string;
  /** Id of the thing at the end of a relation. */
  readonly object: string | null;
  readonly role: keyof typeof Role | null;
  /** Kind of dependency, succession, reference or requirement group; of a use, how far it has come; of a milestone, the state that it brings about. */
  readonly detail: string | null;
  readonly view: keyof typeof View | null;
  /** Maturity or other level that a dependency needs, or that a state or use has reached, in words. */
  readonly level: string | null;
  /** Requirement group that a dependency or group belongs to (a statement id). */
  readonly group: string | null;
  readonly position: number | null;
  readonly onBehalfOf: string | null;
  readonly capacity: string | null;
  /** The thing through which a derived involvement comes about. */
  readonly via: string | null;
  /** The decision, law or agreement that made it so. */
  readonly basis: string | null;
  /** The source's own word. */
  readonly word: string | null;
  readonly note: string | null;
  readonly condition: string | null;
  readonly status: keyof typeof FactStatus | null;
  readonly certainty: keyof typeof Certainty;
  /** Statements of one conflict group disagree. */
  readonly conflict: string | null;
  /** Begin and end as given; null is unknown. Where only `fromEarliest` is known, the begin is unknown but not before it. */
  readonly fromText: string | null;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilText: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
  /** First and last day that can be the last one because a successor begins; null where a source states the end. */
  readonly endInferredEarliest: string | null;
  readonly endInferredLatest: string | null;
  /** The statement of the successor, the sources that state it, and the day on which the graph recorded it. */
  readonly endInferredBy: string | null;
  readonly endInferredSources: readonly string[];
  readonly endInferredRecordedOn: string | null;
  /** Days between which dated sources vouch for the statement; see partialDate.ts. */
  readonly evidenceFirst: string | null;
  readonly evidenceLast: string | null;
  /** The value of a name, attribute, set or figure, as printed or in our own words. */
  readonly text: string | null;
  /** Figure: the number; money in EUR as whole cents in `cents` instead. Set: how many. Involvement: a share in percent. */
  readonly value: number | null;
  readonly cents: number | null;
  readonly unit: string | null;
  readonly qualifiers: readonly string[];
  /** Figure or set: the whole that it is a part of. */
  readonly ofValue: number | null;
  readonly scope: string | null;
  /** Figure: the figure that it breaks down (a statement id). */
  readonly breakdownOf: string | null;
  /** Set: whether further members may exist. */
  readonly openList: boolean;
  /** Date, milestone, or as-of day of a figure: as given, with its earliest and latest day. */
  readonly dateText: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  /** Vote counts. */
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstention: number | null;
  /** The rule that derived it, or null where it was stated. */
  readonly rule: keyof typeof Rule | null;
  /** Statements that a derived one follows from. */
  readonly derivedFrom: readonly string[];
  /** Of a derived one: the sources of each premise, their ids parted by spaces; all premises must be vouched for. */
  readonly premiseSources: readonly string[];
  /** Day on which the graph recorded it, of a derived one all that it follows from; null where that is not yet released. */
  readonly recordedOn: string | null;
  /** Day on which it was withdrawn because it proved wrong, and why. */
  readonly withdrawnOn: string | null;
  readonly withdrawnBecause: string | null;
  readonly citations: readonly Citation[];
}

/** A name, alias or identifier by which a thing is looked up. */
export interface LookupRecord {
  /** Normalised; see `lookupKey` in germanText.ts. */
  readonly key: string;
  readonly thing: string;
  /** The name as written. */
  readonly written: string;
  /** The statement behind it, or null for slug, id and retired id. */
  readonly statement: string | null;
}

/** An id that no longer stands for a thing of its own. */
export interface RetiredRecord {
  readonly id: string;
  readonly replacedBy: string | null;
  readonly on: string;
  readonly because: string;
}

/** A question that people ask and that the record cannot answer, or only in part. */
export interface OpenQuestionRecord {
  /** The question, German. */
  readonly question: string;
  /** What is missing, German. */
  readonly missing: string;
  /** Ids of the things that it is about. */
  readonly about: readonly string[];
  /** Which dependencies of these things no source was found for; null where the question is about something else. */
  readonly asks: keyof typeof DependencyDirection | null;
}

/** The whole graph, ready to be written. */
export interface GraphData {
  readonly things: readonly ThingRecord[];
  readonly statements: readonly StatementRecord[];
  readonly lookups: readonly LookupRecord[];
  readonly retired: readonly RetiredRecord[];
  /** What the record knows that it does not know; kept with the revision, not as nodes. */
  readonly openQuestions: readonly OpenQuestionRecord[];
}

/** A relation statement, whose object is never null. */
export type RelationRecord = StatementRecord & {
  readonly object: string;
  readonly predicate: keyof typeof RelationType;
};

/** Whether a statement is a relation of one type. */
export function isRelation(statement: StatementRecord, type?: keyof typeof RelationType): statement is RelationRecord {
  return (
    statement.type === "RELATION" && statement.object !== null && (type === undefined || statement.predicate === type)
  );
}

/** The prefix of an id, such as `component`. */
export function prefixOf(id: string): IdPrefix {
  return id.slice(0, id.indexOf(":")) as IdPrefix;
}

/** The id without its prefix. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
