// Written by npm run generate. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ThingRow, StatementRow, CitationRow, LookupRow } from '../../graph/queries.js';
import type { RelationFact } from '../../loaders/facts.js';
import type { FoundChange } from '../../loaders/changes.js';
import type { Answered } from '../../loaders/rollout.js';
import type { GraphCycle, GraphAnswer, GraphNode } from '../../loaders/dependencyGraph.js';
import type { Note, DecisionPage, DependencyPage, InvolvementPage } from '../../resolvers/coverageNote.js';
import type { InvolvedActors, Comparison, ActorGroup, Shared } from '../../resolvers/involvement.js';
import type { Told, ImpactParent, DateInQuestion } from '../../resolvers/impact.js';
import type { Affected } from '../../loaders/impact.js';
import type { ReadinessParent, BlockerParent, DateParent, GroupParent, ItemParent } from '../../resolvers/readiness.js';
import type { Plan } from '../../loaders/readiness/standing.js';
import type { Group, Entry } from '../../loaders/involvement.js';
import type { HistoryAnswer } from '../../resolvers/decisionHistory.js';
import type { HistoryLink } from '../../loaders/decisionHistory.js';
import type { TrackedMandate, Due } from '../../loaders/mandates.js';
import type { Hit } from '../../resolvers/search.js';
import type { CalendarSession } from '../../loaders/sessions.js';
import type { SharedNeighbour } from '../../loaders/commonNeighbours.js';
import type { FoundPath, Hop, PathsAnswer } from '../../loaders/paths.js';
import type { HopRelation } from '../../resolvers/path.js';
import type { Reached } from '../../loaders/reach.js';
import type { SumParent, BreakdownParent, FigureOfItem, SumGroupParent, ItemInSum, SumKeyRow, SumsParent } from '../../resolvers/sums.js';
import type { CoverageFigures, KnownDecisions } from '../../graph/coverage.js';
import type { OpenQuestionRecord } from '../../graph/model.js';
import type { MetaParent } from '../../resolvers/meta.js';
import type { Cents } from '../../resolvers/values.js';
import type { Context } from '../../resolvers/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, in UTC: `2026-11-25T10:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A whole number beyond 32 bits, exact up to 2^53. */
  Long: { input: number; output: number; }
};

/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type Actor = {
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** What the actor is involved in, in which role, stated or derived. */
  readonly involvedIn: InvolvementConnection;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of actor. */
  readonly kind: ActorKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Measures of decisions that are addressed to the actor: what it was told, asked or recommended to do. */
  readonly mandates: MeasureConnection;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What it steers, as a body. */
  readonly steers: ReadonlyArray<Relation>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its tasks. */
  readonly tasks: TaskConnection;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  thing?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorMandatesArgs = {
  acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Who acts: organisations, bodies, offices whose holder changes, and persons in public office. */
export type ActorTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Two actors compared. The three lists together hold each thing that one of them is involved in once, as far as they are not truncated. */
export type ActorComparison = {
  readonly __typename?: 'ActorComparison';
  /** One actor. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** What both are involved in, in the order of what the one is. */
  readonly both: SharedThingConnection;
  /** How many things both are involved in. */
  readonly bothCount: Scalars['Int']['output'];
  /** What only the one is involved in. */
  readonly onlyA: InvolvedThingConnection;
  /** How many only the one is. */
  readonly onlyACount: Scalars['Int']['output'];
  /** What only the other is involved in. */
  readonly onlyB: InvolvedThingConnection;
  /** How many only the other is. */
  readonly onlyBCount: Scalars['Int']['output'];
  /** Whether a ceiling cut what one of them is involved in: then both may be in what only one seems to be. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** Two actors compared. The three lists together hold each thing that one of them is involved in once, as far as they are not truncated. */
export type ActorComparisonBothArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors compared. The three lists together hold each thing that one of them is involved in once, as far as they are not truncated. */
export type ActorComparisonOnlyAArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors compared. The three lists together hold each thing that one of them is involved in once, as far as they are not truncated. */
export type ActorComparisonOnlyBArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Actor;
};

/**
 * How many actors and involvements have which value. Each facet counts with all filters but its own, so that it says
 * what another choice would give. Values that nobody has are left out; the most frequent come first.
 */
export type ActorFacets = {
  readonly __typename?: 'ActorFacets';
  /** By kind of actor. */
  readonly kinds: ReadonlyArray<ActorKindCount>;
  /** By level of government; UNKNOWN is counted as such. */
  readonly levels: ReadonlyArray<GovernmentLevelCount>;
  /** By role; null is steering or being a part without a stated role. */
  readonly roles: ReadonlyArray<RoleCount>;
  /** By status. */
  readonly status: ReadonlyArray<StatusCount>;
  /** By validity on the day. */
  readonly validity: ReadonlyArray<ValidityCount>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type ActorKind =
  /** Verband oder Verein: An association, registered society or initiative. */
  | 'ASSOCIATION'
  /** Behörde: An agency or authority below or beside a ministry. */
  | 'AUTHORITY'
  /** Gremium: A standing body with members, such as the IT-Planungsrat. */
  | 'COMMITTEE'
  /** Unternehmen: A company under private law. */
  | 'COMPANY'
  /** Konferenz: A conference of ministers or heads of government or of chancelleries. */
  | 'CONFERENCE'
  /** Konsortium: Several organisations acting together under a contract. */
  | 'CONSORTIUM'
  /** Genossenschaft: A registered cooperative (eG). */
  | 'COOPERATIVE'
  /** Bund: The Federal Republic as the federal level (Bund). */
  | 'FEDERATION'
  /** Gruppe von Akteuren: Actors named together, such as "die Länder" or "the specialised ministerial conferences". */
  | 'GROUP'
  /** Öffentliche Einrichtung: A public institution with a legal form of its own, such as an Anstalt des öffentlichen Rechts. */
  | 'INSTITUTION'
  /** IT-Dienstleister: A public IT service provider of the Bund, a Land or municipalities. */
  | 'IT_SERVICE_PROVIDER'
  /** Ministerium: A ministry, senate department or state chancellery, federal or of a Land. */
  | 'MINISTRY'
  /** Kommune: A town, municipality or district. */
  | 'MUNICIPALITY'
  /** Kommunaler Spitzenverband: An association that speaks for towns, municipalities or districts. */
  | 'MUNICIPAL_ASSOCIATION'
  /** Amt oder Funktion: A post whose holder changes, such as the chair of a body. */
  | 'OFFICE'
  /** Geschäftsstelle: A secretariat, coordination office or unit inside an organisation. */
  | 'OFFICE_UNIT'
  /** Parlament: A parliament or a chamber of one. */
  | 'PARLIAMENT'
  /** Person: A person, only in a public office. */
  | 'PERSON'
  /** Forschungseinrichtung: A university or research institute. */
  | 'RESEARCH_INSTITUTE'
  /** Land: One of the 16 German states (Länder). */
  | 'STATE'
  /** Steuerungsgruppe: A body that steers a programme, project or product (Lenkungskreis, Steuerungsgruppe, Produktboard). */
  | 'STEERING_GROUP'
  /** Überstaatliche Organisation: The European Union and its institutions. */
  | 'SUPRANATIONAL'
  /** Arbeitsgruppe: A working, project or coordination group, or a task force. */
  | 'WORKING_GROUP';

/** How often a kind of actor occurs. */
export type ActorKindCount = {
  readonly __typename?: 'ActorKindCount';
  /** Different actors. */
  readonly count: Scalars['Int']['output'];
  /** Involvements. */
  readonly involvements: Scalars['Int']['output'];
  /** The kind. */
  readonly value: ActorKind;
};

/** An actor who is involved in something affected. */
export type ActorToTell = {
  readonly __typename?: 'ActorToTell';
  /** The actor. */
  readonly actor: Actor;
  /** The worst effect on anything that it is involved in; BLOCKED if that is the thing that is late or given up itself. */
  readonly effect: ImpactEffect;
  /** In what it is involved, in which role, by effect of the thing; at most 100. */
  readonly involvements: ReadonlyArray<Involvement>;
  /** What it steers, by effect of the thing; at most 100. */
  readonly steers: ReadonlyArray<Thing>;
};

/** A page of a list. */
export type ActorToTellConnection = {
  readonly __typename?: 'ActorToTellConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ActorToTellEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<ActorToTell>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type ActorToTellEdge = {
  readonly __typename?: 'ActorToTellEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ActorToTell;
};

/** Whom a measure is addressed to, or who supports them. */
export type Addressee = {
  readonly __typename?: 'Addressee';
  /** Who: an actor, or an office whose holder changes. */
  readonly actor: Actor;
  /** For which part of the measure. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** The rule that inferred it; null where the measure itself names the actor. */
  readonly derivedBy?: Maybe<Rule>;
  /** The statement behind it. */
  readonly statement: Statement;
  /** Of an inferred one: the office that the measure names, whose holder this is. */
  readonly via?: Maybe<Thing>;
};

/** An administrative service, or a group of them. */
export type AdministrativeService = Node & Thing & {
  readonly __typename?: 'AdministrativeService';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of service. */
  readonly kind: ServiceKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Theme fields it belongs to. */
  readonly themeFields: ReadonlyArray<ThemeField>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServicePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** An administrative service, or a group of them. */
export type AdministrativeServiceStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A thing that is affected. */
export type AffectedThing = {
  readonly __typename?: 'AffectedThing';
  /** Of a group of alternatives: the members that are not affected. */
  readonly alternatives: ReadonlyArray<Thing>;
  /** How it is affected. */
  readonly effect: ImpactEffect;
  /** The thing. */
  readonly thing: Thing;
  /** The relations from the thing that is late or given up to this one, first step first; the last one decides how it is affected. */
  readonly way: ReadonlyArray<Relation>;
};

/** A page of a list. */
export type AffectedThingConnection = {
  readonly __typename?: 'AffectedThingConnection';
  /** How many are only aimed at it. */
  readonly aimedAt: Scalars['Int']['output'];
  /** How many are blocked. */
  readonly blocked: Scalars['Int']['output'];
  /** How many are affected only under a condition. */
  readonly conditional: Scalars['Int']['output'];
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AffectedThingEdge>;
  /** Of how many a part is affected. */
  readonly inPart: Scalars['Int']['output'];
  /** The entries. */
  readonly nodes: ReadonlyArray<AffectedThing>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many are weakened. */
  readonly weakened: Scalars['Int']['output'];
};

/** One entry of a page. */
export type AffectedThingEdge = {
  readonly __typename?: 'AffectedThingEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AffectedThing;
};

/** An agreement with its parties. */
export type Agreement = Node & Thing & {
  readonly __typename?: 'Agreement';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of agreement. */
  readonly kind: AgreementKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parties. */
  readonly parties: ReadonlyArray<Involvement>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** An agreement with its parties. */
export type AgreementAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** An agreement with its parties. */
export type AgreementDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** An agreement with its parties. */
export type AgreementDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement with its parties. */
export type AgreementDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement with its parties. */
export type AgreementIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** An agreement with its parties. */
export type AgreementInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** An agreement with its parties. */
export type AgreementNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** An agreement with its parties. */
export type AgreementPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** An agreement with its parties. */
export type AgreementRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** An agreement with its parties. */
export type AgreementRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** An agreement with its parties. */
export type AgreementRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** An agreement with its parties. */
export type AgreementRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** An agreement with its parties. */
export type AgreementStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** An agreement with its parties. */
export type AgreementStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type AgreementKind =
  /** Verwaltungsvereinbarung: An agreement between administrations. */
  | 'ADMINISTRATIVE'
  /** Kooperationsvereinbarung: An agreement to cooperate. */
  | 'COOPERATION'
  /** Dachabkommen: An agreement under which single agreements are made. */
  | 'FRAMEWORK'
  /** Einzelvereinbarung: An agreement under a framework agreement. */
  | 'SINGLE';

/** An attribute in words. */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** Kind of attribute. */
  readonly kind: AttributeKind;
  /** The statement behind it. */
  readonly statement: Statement;
  /** The attribute, German. */
  readonly text: Scalars['String']['output'];
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type AttributeKind =
  /** Adresse: A web address. */
  | 'ADDRESS'
  /** Kategorie: Category of a decision or thing, as printed. */
  | 'CATEGORY'
  /** Bedingung: A condition in words. */
  | 'CONDITION'
  /** Inhalt: What a document, decision or structure contains or prescribes. */
  | 'CONTENT'
  /** Kriterium: What a maturity model or level measures, or what it takes to reach it. */
  | 'CRITERION'
  /** Finanzierung: How something is financed, in words. */
  | 'FINANCING'
  /** Lücke: What the source leaves open. */
  | 'GAP'
  /** Ziel: What is aimed at. */
  | 'GOAL'
  /** Staatliche Ebene: The level an actor belongs to: Bund, Land, Kommune, gemeinsam (jointly carried), privat, Forschung. */
  | 'GOVERNMENT_LEVEL'
  /** Stichwort: A matter that a decision names and that is no thing of the record. */
  | 'KEYWORD'
  /** Rechtsform: The legal form. */
  | 'LEGAL_FORM'
  /** Anmerkung: A remark that belongs to the record. */
  | 'NOTE'
  /** Amtsbezeichnung: The title of a public office. */
  | 'PERSON_TITLE'
  /** Stand: How far a thing has come, in words. */
  | 'PROGRESS'
  /** Grund: Why something was decided or happened. */
  | 'REASON'
  /** Wiederkehr: How often a duty recurs, in words. */
  | 'RECURRENCE'
  /** Freigabe: How a project was released: FREI or UNTER_VORBEHALT (under reservation). */
  | 'RELEASE'
  /** Skala: The scale of a maturity model, as a source gives it. */
  | 'SCALE'
  /** Sitz: Where an organisation has its seat. */
  | 'SEAT'
  /** Kurzbeschreibung: What the thing is, in a sentence or two. */
  | 'SUMMARY'
  /** Amtszeit: How a term of office or rotation is ruled. */
  | 'TERM';

/** A body with members: committee, steering group, working group, conference. */
export type Body = Actor & Node & Thing & {
  readonly __typename?: 'Body';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who holds the chair on the day asked for. Where somebody surely does, those only assumed to (no statement ends their term) are left out, unless asked for; with history, in the order of time. */
  readonly chairs: ReadonlyArray<Involvement>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /** Decisions that it took. */
  readonly decisionsTaken: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** What the actor is involved in, in which role, stated or derived. */
  readonly involvedIn: InvolvementConnection;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of body. */
  readonly kind: ActorKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Measures of decisions that are addressed to the actor: what it was told, asked or recommended to do. */
  readonly mandates: MeasureConnection;
  /** Its meetings, in order of number and date. */
  readonly meetings: MeetingConnection;
  /**
   * Members and chairs on the day asked for, stated or derived. Where somebody surely fills a seat (a role on behalf of one
   * actor), those only assumed to fill the same one are left out, unless asked for.
   */
  readonly members: InvolvementConnection;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What it steers, as a body. */
  readonly steers: ReadonlyArray<Relation>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its tasks. */
  readonly tasks: TaskConnection;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyChairsArgs = {
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyDecisionsTakenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  thing?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyMandatesArgs = {
  acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
  votingRight?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A body with members: committee, steering group, working group, conference. */
export type BodyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type Certainty =
  /** erschlossen: No source says so: it follows from other facts, by a named rule or as an editor judged. */
  | 'INFERRED'
  /** genannt: The source says so. */
  | 'STATED'
  /** im Dokument unklar: The source is broken up or printed oddly; kept as printed. */
  | 'UNCLEAR'
  /** schwach belegt: The source only hints at it. */
  | 'WEAK';

/** A change in the world, or in what the record says of it. */
export type Change = {
  readonly __typename?: 'Change';
  /** Whether no source states the end: it follows from the begin of a successor. */
  readonly bySuccessor: Scalars['Boolean']['output'];
  /** The day or imprecise date as given; of ENDED, the last day on which it held. Null where it lies between two days by the begin of a successor. */
  readonly date?: Maybe<PartialDate>;
  /** The first day that it can have been. */
  readonly earliest: Scalars['Date']['output'];
  /** Whether it lies within the period whatever an imprecise date means exactly; where it is false, it may lie before or after. */
  readonly isCertain: Scalars['Boolean']['output'];
  /** What happened. */
  readonly kind: ChangeKind;
  /** The last day that it can have been. */
  readonly latest: Scalars['Date']['output'];
  /** The statement that came true or ended, or was learned or withdrawn. */
  readonly statement: Statement;
};

/** A page of a list. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Change;
};

/** What happened to a statement, or to what it states. */
export type ChangeKind =
  /** The fact began, was decided, held, founded, published, signed or came into force. What is only planned, conditional or denied does not. */
  | 'BECAME_TRUE'
  /** The fact held for the last time, as stated or by the begin of a successor. */
  | 'ENDED'
  /** The record took the statement up, be it withdrawn since; an inferred one with the last of its premises. */
  | 'LEARNED'
  /** The record withdrew the statement because it proved wrong; an inferred one with the first of its premises. */
  | 'WITHDRAWN';

/** Where a statement is stated. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The place in it: section, slide, number. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The day on which a page was seen, where known. */
  readonly seenOn?: Maybe<Scalars['Date']['output']>;
  /** The document. */
  readonly source: Source;
};

/** A thing that several things are related to. */
export type CommonNeighbour = {
  readonly __typename?: 'CommonNeighbour';
  /** How many things it is related to itself, over the relations that are walked. */
  readonly degree: Scalars['Int']['output'];
  /** A hop from each of the things asked for that are related to it, in the order asked. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many of the things asked for are related to it. */
  readonly sharedBy: Scalars['Int']['output'];
  /** The thing. */
  readonly thing: Thing;
};

/** A page of a list. */
export type CommonNeighbourConnection = {
  readonly __typename?: 'CommonNeighbourConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CommonNeighbourEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<CommonNeighbour>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type CommonNeighbourEdge = {
  readonly __typename?: 'CommonNeighbourEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CommonNeighbour;
};

/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type Component = Node & Thing & {
  readonly __typename?: 'Component';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of component. */
  readonly kind: ComponentKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A component: product, platform, service, standard, register, network, module or class of systems. */
export type ComponentStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list. */
export type ComponentConnection = {
  readonly __typename?: 'ComponentConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ComponentEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Component>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type ComponentEdge = {
  readonly __typename?: 'ComponentEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Component;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type ComponentKind =
  /** Baustein: A named part of a component (Baustein). */
  | 'MODULE'
  /** Netz: A network between administrations. */
  | 'NETWORK'
  /** Plattform: A platform that others build on or connect to. */
  | 'PLATFORM'
  /** Produkt: A product of the IT-Planungsrat or another actor, with product management. */
  | 'PRODUCT'
  /** Register: A public register. */
  | 'REGISTER'
  /** Dienst: A technical service or basic service (Basisdienst). */
  | 'SERVICE'
  /** Standard: A technical or organisational standard, guideline or specification. */
  | 'STANDARD'
  /** System oder Systemklasse: A system, or a class of systems required in general, such as electronic files (E-Akte). */
  | 'SYSTEM';

/** How many there are of something. */
export type Count = {
  readonly __typename?: 'Count';
  /** Type of thing, or StatedStatement and DerivedStatement. */
  readonly label: Scalars['String']['output'];
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** What the record knows of its own gaps. The figures belong to the revision and hold for no day or choice of sources. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Decisions known of those that the numbering of a body implies, by body and year. */
  readonly decisions: ReadonlyArray<DecisionCoverage>;
  /** Conflict groups: matters on which documents disagree. */
  readonly disputed: Scalars['Int']['output'];
  /** Statements that the record derived, by rule. */
  readonly inferred: ReadonlyArray<InferredCount>;
  /** Questions that people ask and that the record cannot answer, or only in part. */
  readonly openQuestions: ReadonlyArray<OpenQuestion>;
  /** Statements that one document alone states, by type of statement; derived ones do not count. */
  readonly singleSource: ReadonlyArray<SingleSource>;
  /** Sources by the month in which their address was last checked; those due for it follow from any day. */
  readonly sourcesChecked: ReadonlyArray<SourcesChecked>;
  /** Things that no relation joins to another; sources, meetings and parts of decisions do not count. */
  readonly withoutRelation: Scalars['Int']['output'];
  /** Things of which no actor is known that leads, manages, operates or answers for them, by type of thing. */
  readonly withoutResponsible: ReadonlyArray<WithoutResponsible>;
};

/** Kinds of gap in a list. */
export type CoverageGap =
  /** The numbering of a body implies decisions that the record does not have. */
  | 'NUMBERING'
  /** The record says that sources were searched and did not answer. */
  | 'OPEN_QUESTION'
  /** A source counts participants, or says that there are some, without naming them. */
  | 'UNNAMED';

/**
 * That a list is surely not whole, as far as the record knows: for the day and the sources asked for, except for numberings and
 * open questions, which belong to the revision. A list without a note may still lack what nobody has said.
 */
export type CoverageNote = {
  readonly __typename?: 'CoverageNote';
  /** Of NUMBERING: the body and year. */
  readonly decisions?: Maybe<DecisionCoverage>;
  /** What kind of gap. */
  readonly kind: CoverageGap;
  /** How many are missing at least; null is unknown. */
  readonly missing?: Maybe<Scalars['Int']['output']>;
  /** Of OPEN_QUESTION: the question. */
  readonly question?: Maybe<OpenQuestion>;
  /** Of UNNAMED: the statement that counts or mentions them. */
  readonly statement?: Maybe<Statement>;
  /** What is missing, German. */
  readonly text: Scalars['String']['output'];
};

/** A date of a thing. */
export type DateFact = {
  readonly __typename?: 'DateFact';
  /** The date. */
  readonly date: PartialDate;
  /** Kind of date. */
  readonly kind: DateKind;
  /** The statement behind it. */
  readonly statement: Statement;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type DateKind =
  /** geändert: Day of a change. */
  | 'AMENDED'
  /** Frist: A date by which something has to be done. */
  | 'DEADLINE'
  /** beschlossen: Day of the decision. */
  | 'DECIDED'
  /** beendet: End. */
  | 'ENDED'
  /** gegründet: Day of foundation. */
  | 'FOUNDED'
  /** getagt: Day of the meeting. */
  | 'HELD'
  /** in Kraft: Day of entry into force. */
  | 'IN_FORCE'
  /** geplantes Ende: End as planned. */
  | 'PLANNED_END'
  /** geplanter Beginn: Start as planned. */
  | 'PLANNED_START'
  /** veröffentlicht: Day of publication. */
  | 'PUBLISHED'
  /** unterzeichnet: Day on which the last party signed. */
  | 'SIGNED'
  /** begonnen: Start. */
  | 'STARTED';

/** A decision (Beschluss) of a body. */
export type Decision = Node & Thing & {
  readonly __typename?: 'Decision';
  /** What the decision adopts, in whole or in a point. */
  readonly adopts: ReadonlyArray<Relation>;
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The body that took it. */
  readonly body: Body;
  /** Category, as printed. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** What it is about, in whole or in a point or measure. */
  readonly concerns: ReadonlyArray<Thing>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Date of the decision, or as inferred from its meeting; null where unknown. */
  readonly date?: Maybe<PartialDate>;
  /** The same with its statement, which says whether it is stated or inferred (rule MEETING_DAY). */
  readonly dateFact?: Maybe<DateFact>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Entry into force, where stated. */
  readonly entryIntoForce?: Maybe<PartialDate>;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** All measures of all points, in order. */
  readonly measures: ReadonlyArray<Measure>;
  /** The meeting at which it was taken. */
  readonly meeting?: Maybe<Meeting>;
  /** What it names without being about it. */
  readonly mentions: ReadonlyArray<Thing>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** Number as printed; null where it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** Points (Ziffern), in order. */
  readonly points: ReadonlyArray<DecisionPoint>;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** What refers to it. */
  readonly referencedBy: ReadonlyArray<Reference>;
  /** What it refers to, in whole or in a point or measure; SAME_MATTER is inferred: the decision before it in the same matter. */
  readonly references: ReadonlyArray<Reference>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
  /** Result of the vote. */
  readonly vote?: Maybe<Vote>;
  /** Year, from its date or number. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A decision (Beschluss) of a body. */
export type DecisionAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A decision (Beschluss) of a body. */
export type DecisionDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A decision (Beschluss) of a body. */
export type DecisionIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A decision (Beschluss) of a body. */
export type DecisionInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionMeasuresArgs = {
  acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  addressee?: InputMaybe<Scalars['ID']['input']>;
};


/** A decision (Beschluss) of a body. */
export type DecisionNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionReferencedByArgs = {
  kinds?: InputMaybe<ReadonlyArray<ReferenceKind>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionReferencesArgs = {
  kinds?: InputMaybe<ReadonlyArray<ReferenceKind>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A decision (Beschluss) of a body. */
export type DecisionRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A decision (Beschluss) of a body. */
export type DecisionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A decision (Beschluss) of a body. */
export type DecisionStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** Of the root field `decisions`: what the numbering of bodies and years that pass the filter implies and the record lacks; at most 100. */
  readonly coverage: ReadonlyArray<CoverageNote>;
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Decisions known of those that the numbering of a body implies, in a year. */
export type DecisionCoverage = {
  readonly __typename?: 'DecisionCoverage';
  /** The body. */
  readonly body: Body;
  /** The highest number known: at least so many were taken. */
  readonly implied: Scalars['Int']['output'];
  /** Numbered decisions that the record knows. */
  readonly known: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** One entry of a page. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Decision;
};

/**
 * Filters of decisions; all that are given must hold. An id of another type than the filter is for (no body, no meeting) and a year
 * that does not lie between `firstYear` and `lastYear` are errors, because nothing can pass.
 */
export type DecisionFilter = {
  /** With a measure addressed to this actor (id). */
  readonly addressee?: InputMaybe<Scalars['ID']['input']>;
  /** Taken by this body (id). */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Of this year or later. */
  readonly firstYear?: InputMaybe<Scalars['Int']['input']>;
  /** Of this year or earlier. */
  readonly lastYear?: InputMaybe<Scalars['Int']['input']>;
  /** Taken at this meeting (id). */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** With a number. */
  readonly numbered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Referring to something in one of these ways, such as AMENDS or REPEALS, in whole or in a measure. */
  readonly references?: InputMaybe<ReadonlyArray<ReferenceKind>>;
  /** Concerning or adopting this thing (id), in whole or in a point or measure. */
  readonly topic?: InputMaybe<Scalars['ID']['input']>;
  /** Of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** What a decision goes back to, and what followed from it. */
export type DecisionHistory = {
  readonly __typename?: 'DecisionHistory';
  /** The references between decisions, each once, by the time of the one that refers; those of unknown time come first. At most 1,000, over at most 200 decisions each way. */
  readonly links: ReadonlyArray<DecisionLink>;
  /** The decision asked for. */
  readonly of: Decision;
  /** Whether depth or a ceiling cut it. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** That one decision refers to another, or to something else, such as a law or a document, at which the chain ends. */
export type DecisionLink = {
  readonly __typename?: 'DecisionLink';
  /** How many steps from the decision asked for, 1 or more. */
  readonly depth: Scalars['Int']['output'];
  /** Whether it leads to what came before the decision asked for, or to what followed. */
  readonly direction: HistoryDirection;
  /** What is referred to: a decision as a whole, or what is none. */
  readonly earlier: Thing;
  /** The point or measure of it that is meant; null where that is the whole, or told in words. */
  readonly earlierPart?: Maybe<Thing>;
  /** Whether it is inferred (SAME_MATTER), and no source states it. */
  readonly isInferred: Scalars['Boolean']['output'];
  /** How it refers. */
  readonly kind: ReferenceKind;
  /** What refers: a decision as a whole, or what is none. */
  readonly later: Thing;
  /** The part that is meant, in words. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** The references themselves, with their statements: one for each place at which it stands. */
  readonly references: ReadonlyArray<Reference>;
  /** Where in it the reference stands: points and measures, or itself. */
  readonly standsAt: ReadonlyArray<Thing>;
};

/** A point of a decision (Ziffer). */
export type DecisionPoint = Node & Thing & {
  readonly __typename?: 'DecisionPoint';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** The decision. */
  readonly decision: Decision;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** What it does, in order. */
  readonly measures: ReadonlyArray<Measure>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** Number, where the source numbers its points. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A point of a decision (Ziffer). */
export type DecisionPointAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A point of a decision (Ziffer). */
export type DecisionPointStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a measure asks to be delivered. */
export type Deliverable = Node & Thing & {
  readonly __typename?: 'Deliverable';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Date by which it is due: as stated, or as inferred from the meeting at which it is due; null where relative or not said. */
  readonly due?: Maybe<PartialDate>;
  /** The same with its statement, which says whether it is stated or inferred (rule MEETING_DAY). */
  readonly dueFact?: Maybe<DateFact>;
  /** Meeting at which it is due. */
  readonly dueMeeting?: Maybe<Meeting>;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** The measure. */
  readonly measure: Measure;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** What sources say of whether it was delivered, in order of date. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What, German. */
  readonly text: Scalars['String']['output'];
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** What a measure asks to be delivered. */
export type DeliverableAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** What a measure asks to be delivered. */
export type DeliverableDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** What a measure asks to be delivered. */
export type DeliverableDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a measure asks to be delivered. */
export type DeliverableDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a measure asks to be delivered. */
export type DeliverableIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** What a measure asks to be delivered. */
export type DeliverableInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** What a measure asks to be delivered. */
export type DeliverableNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** What a measure asks to be delivered. */
export type DeliverablePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** What a measure asks to be delivered. */
export type DeliverableRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** What a measure asks to be delivered. */
export type DeliverableRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** What a measure asks to be delivered. */
export type DeliverableRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** What a measure asks to be delivered. */
export type DeliverableRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** What a measure asks to be delivered. */
export type DeliverableStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** What a measure asks to be delivered. */
export type DeliverableStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A dependency of one thing on another. */
export type Dependency = {
  readonly __typename?: 'Dependency';
  /** Condition in words. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** What depends. */
  readonly dependent: Thing;
  /** The group in which it counts together with others; null where it stands alone. */
  readonly group?: Maybe<RequirementGroup>;
  /** Kind of dependency. */
  readonly kind: DependencyKind;
  /** The level that is required, in words. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** What is required. */
  readonly required: Thing;
  /** The statement behind it. */
  readonly statement: Statement;
  /** Present or intended state; null where the source does not say. */
  readonly view?: Maybe<View>;
  /** The source's own word. */
  readonly word?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type DependencyConnection = {
  readonly __typename?: 'DependencyConnection';
  /** Questions of the record that say that no source for further dependencies was found; at most 100. */
  readonly coverage: ReadonlyArray<CoverageNote>;
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<DependencyEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Dependency>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Things that depend on each other in a circle. */
export type DependencyCycle = {
  readonly __typename?: 'DependencyCycle';
  /** All things that depend on each other, directly or through others: those of the way round, and more where circles meet. */
  readonly entangled: ReadonlyArray<Thing>;
  /** The things of a shortest way round; each depends on the next, the last on the first. */
  readonly things: ReadonlyArray<Thing>;
  /** The types of relation on this way round. REQUIRES alone: none can be had before the others. With others, such as a part, none needs itself for certain. */
  readonly types: ReadonlyArray<RelationType>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type DependencyDirection =
  /** wird vorausgesetzt von: Towards what requires it. */
  | 'REQUIRED_BY'
  /** setzt voraus: Towards what is required. */
  | 'REQUIRES';

/** One entry of a page. */
export type DependencyEdge = {
  readonly __typename?: 'DependencyEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Dependency;
};

/** What a thing depends on, or what depends on it, as a graph: each thing and each relation once. */
export type DependencyGraph = {
  readonly __typename?: 'DependencyGraph';
  /** Things that depend on each other in a circle: one way round for each set of entangled things, first over requirements alone, then over all relations. */
  readonly cycles: ReadonlyArray<DependencyCycle>;
  /** The relations between these things, each once; at most 2,000. */
  readonly edges: ReadonlyArray<DependencyGraphEdge>;
  /** The things, that asked for first, then the nearest; at most 500. */
  readonly nodes: ReadonlyArray<DependencyGraphNode>;
  /** The thing asked for. */
  readonly of: Thing;
  /** Whether there is more than is shown: nodes that are CUT say where. */
  readonly truncated: Scalars['Boolean']['output'];
};

/**
 * A relation of a dependency graph: a requirement, a standard conformed to, what a thing is aligned with, or a part. Over a
 * part: what needs the whole may need only this part of it, or another.
 */
export type DependencyGraphEdge = {
  readonly __typename?: 'DependencyGraphEdge';
  /** Of REQUIRES: the requirement with its kind, group, level, view and condition. */
  readonly dependency?: Maybe<Dependency>;
  /** What depends; of a part: its whole. */
  readonly dependent: Thing;
  /** What it depends on; of a whole: its part. */
  readonly required: Thing;
  /** The statement behind it. */
  readonly statement: Statement;
  /** REQUIRES, CONFORMS_TO, ALIGNED_WITH or PART_OF. */
  readonly type: RelationType;
  /** Whether it holds on the day asked for. */
  readonly validity: Validity;
};

/** A thing of a dependency graph. */
export type DependencyGraphNode = {
  readonly __typename?: 'DependencyGraphNode';
  /** Steps of the shortest way from the thing asked for; 0 is that thing. */
  readonly depth: Scalars['Int']['output'];
  /** What is known of its own dependencies, in the direction asked for. */
  readonly knowledge: DependencyKnowledge;
  /** Where no source was found: the questions of the record that say so. */
  readonly openQuestions: ReadonlyArray<OpenQuestion>;
  /** The thing. */
  readonly thing: Thing;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type DependencyKind =
  /** bedingt: Needed only under a condition, which is named. */
  | 'CONDITIONAL'
  /** zwingend: Cannot do without it. */
  | 'HARD'
  /** Ablösung: Needed only while moving from an old solution to a new one. */
  | 'MIGRATION'
  /** eine von mehreren: One of several alternatives is needed. */
  | 'ONE_OF'
  /** optional: Can use it, works without. */
  | 'OPTIONAL';

/** What is known of the dependencies of a thing; where no edge leads on, this is where knowledge ends, not a proof that there is nothing. */
export type DependencyKnowledge =
  /** It has more than are shown: depth or a ceiling cut them. */
  | 'CUT'
  /** It has some, but none of the kinds or of the view asked for. */
  | 'FILTERED'
  /** All that the record knows of them, on the day and from the sources asked for, is in the graph. */
  | 'FOLLOWED'
  /** None is known, and the record does not say that anybody looked. */
  | 'NOT_RESEARCHED'
  /** None is known, and a question of the record says that sources were searched for one (openQuestions). */
  | 'NO_SOURCE_FOUND';

/** How a statement follows from others. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** The statements that it follows from. */
  readonly from: ReadonlyArray<Statement>;
  /** The rule that made it. */
  readonly rule: Rule;
};

/** Which end of a relation a thing stands at. */
export type Direction =
  /** The relation starts at the thing. */
  | 'FROM'
  /** The relation ends at the thing. */
  | 'TO';

/** A closed list; labels in both languages are in the field vocabulary. */
export type DisputeChoice =
  /** alle: All of them, each marked as disputed. */
  | 'ALL'
  /** neueste Quelle: Those of the newest dated source; several where it is the same day, or no source is dated. */
  | 'NEWEST'
  /** amtliche Quelle: Those that an official publication states; all where none or each of them is so stated. */
  | 'OFFICIAL';

/**
 * Matters of which sources state several amounts. Each counts once: in `least` by the smallest, in `greatest` by the largest of
 * the amounts. With `choose` fewer are left; what is chosen alone is no longer disputed here and stands in its sum.
 */
export type DisputedSum = {
  readonly __typename?: 'DisputedSum';
  /** Sum of the largest amounts. */
  readonly greatest: Money;
  /** Sum of the smallest amounts. */
  readonly least: Money;
  /** How many matters. */
  readonly matters: Scalars['Int']['output'];
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type FactStatus =
  /** bedingt: So only under a condition, which is named. */
  | 'CONDITIONAL'
  /** beendet: Is no longer so. */
  | 'ENDED'
  /** in Kraft: Is so. */
  | 'IN_FORCE'
  /** verneint: The source says that it is not so. Left out of every list; answers of the kind yes, no or unknown tell it. */
  | 'NEGATED'
  /** geplant: Intended, not yet so. */
  | 'PLANNED';

/** A number stated about a thing. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** The day for which it is stated. */
  readonly asOf?: Maybe<PartialDate>;
  /** What is counted or measured, German. */
  readonly label: Scalars['String']['output'];
  /** The amount, where it is money. */
  readonly money?: Maybe<Money>;
  /** The whole that it is a part of: 10 of 14. */
  readonly of?: Maybe<Scalars['Float']['output']>;
  /** The figure that it is a part of. */
  readonly partOf?: Maybe<Figure>;
  /** The figures that break it down. */
  readonly parts: ReadonlyArray<Figure>;
  /** As printed, where that differs from the plain number. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** How the number is meant. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** What it covers, where the source limits it. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The statement behind it. */
  readonly statement: Statement;
  /** Unit, German; EUR for money. */
  readonly unit: Scalars['String']['output'];
  /** The number; null for money. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type GovernmentLevel =
  /** Bund: The federal level. */
  | 'FEDERATION'
  /** gemeinsam: Carried by several levels together. */
  | 'JOINT'
  /** Kommune: Towns, municipalities and districts. */
  | 'MUNICIPALITY'
  /** privat: Not part of the state. */
  | 'PRIVATE'
  /** Forschung: Universities and research institutes. */
  | 'RESEARCH'
  /** Land: The level of the Länder, the German states. */
  | 'STATE'
  /** unbekannt: Nobody has said, and it does not follow from anything. */
  | 'UNKNOWN';

/** How often a level of government occurs. */
export type GovernmentLevelCount = {
  readonly __typename?: 'GovernmentLevelCount';
  /** Different actors. */
  readonly count: Scalars['Int']['output'];
  /** Involvements. */
  readonly involvements: Scalars['Int']['output'];
  /** The level. */
  readonly value: GovernmentLevel;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type GroupMode =
  /** alle: All members are required. */
  | 'ALL'
  /** eines: One member is enough. */
  | 'ANY'
  /** mindestens n: At least n of the members are required. */
  | 'AT_LEAST';

/** Which way a link of a history leads. */
export type HistoryDirection =
  /** To what refers to the decision, directly or through others. */
  | 'AFTER'
  /** To what the decision refers to, directly or through others. */
  | 'BEFORE';

/** An official key or number under which a thing is known elsewhere. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The scheme, such as `ars` (Amtlicher Regionalschlüssel, the official key of a German region). */
  readonly scheme: Scalars['String']['output'];
  /** The statement behind it. */
  readonly statement: Statement;
  /** The identifier in that scheme. */
  readonly value: Scalars['String']['output'];
};

/** What is affected if a thing is late or given up. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The things affected, the worst first, then the nearest; counts are of all effects, whatever the list is restricted to. */
  readonly affected: AffectedThingConnection;
  /** Planned days and deadlines of the thing and of what is affected that lie ahead on the day asked for, as far as a source had told of them by then; the earliest first, at most 500. */
  readonly dates: ReadonlyArray<ImpactDate>;
  /** What becomes of it. */
  readonly event: ImpactEvent;
  /** What measures about the thing, or about what is affected, tell or ask somebody to do (COMMISSIONS, ASSIGNS, ASKS, CALLS_ON), by when, and what became of it; in order of due date. At most 1,000 measures are looked at. */
  readonly mandates: MandateConnection;
  /** The thing that is late or given up. */
  readonly of: Thing;
  /** Who is involved in the thing or in what is affected, or steers it, each actor once, those with the worst effect first, then in German order. */
  readonly toTell: ActorToTellConnection;
  /** Whether there is more than was looked at: depth or a ceiling cut it. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** What is affected if a thing is late or given up. */
export type ImpactAffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  effects?: InputMaybe<ReadonlyArray<ImpactEffect>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is affected if a thing is late or given up. */
export type ImpactMandatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<MandateState>>;
};


/** What is affected if a thing is late or given up. */
export type ImpactToTellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** A planned day in question. */
export type ImpactDate = {
  readonly __typename?: 'ImpactDate';
  /** The day as planned. */
  readonly date: PartialDate;
  /** How that thing is affected; BLOCKED for the thing that is late or given up itself. */
  readonly effect: ImpactEffect;
  /** What is to be reached or done by it, German: a milestone, or the kind of date. */
  readonly label: Scalars['String']['output'];
  /** Whether it moves. */
  readonly moves: ImpactOnDate;
  /** The statement behind it. */
  readonly statement: Statement;
  /** The thing whose day it is. */
  readonly thing: Thing;
};

/** How a thing is affected; through others never worse than what it depends on. */
export type ImpactEffect =
  /**
   * It is to be aligned with it or conform to it, without requiring it; or it is a text (law, agreement, work product) that
   * requires it and stays as it is. What depends on such a thing in turn is not affected.
   */
  | 'AIMED_AT'
  /** It cannot do without, and no alternative is left. */
  | 'BLOCKED'
  /** It needs it only under a condition, by plan, or while moving from an old solution. */
  | 'CONDITIONAL'
  /**
   * A part of it or its legal basis is affected, or it needs something of which that is so; nobody has said whether it can do
   * without that part.
   */
  | 'IN_PART'
  /** It can use it, or an alternative remains; of a class of systems: other products may realise it. */
  | 'WEAKENED';

/** What becomes of a thing. */
export type ImpactEvent =
  /** It is given up and will not be there. */
  | 'GIVEN_UP'
  /** It is there later than planned. */
  | 'LATE';

/** Whether a planned day moves. */
export type ImpactOnDate =
  /** It is a deadline and may be missed: for the same reasons as MAY_MOVE. */
  | 'MAY_BE_MISSED'
  /** It is planned and may move: the thing is not blocked outright, the day is not exact, or nobody has said how late it is. */
  | 'MAY_MOVE'
  /** It is a deadline, which does not move but is missed: for the same reason as MOVES. */
  | 'MISSED'
  /** It is planned, the thing is blocked, and the day lies before that on which it can be there, or never comes. */
  | 'MOVES'
  /** The thing that it waits for is there before. */
  | 'STAYS';

/** Statements that a rule derived. */
export type InferredCount = {
  readonly __typename?: 'InferredCount';
  /** How many it derived. */
  readonly count: Scalars['Int']['output'];
  /** The rule. */
  readonly rule: Rule;
};

/** The end of a term of office that no source states, taken from the begin of the next holder. */
export type InferredEnd = {
  readonly __typename?: 'InferredEnd';
  /** The first day that can be the last: up to it, the successor changes nothing. */
  readonly earliest: Scalars['Date']['output'];
  /** The statement of the successor. */
  readonly from: Statement;
  /** The last day that can be the last: after it, the fact does not hold. */
  readonly latest: Scalars['Date']['output'];
  /** The rule that inferred it. */
  readonly rule: Rule;
  /** The last day; null where the successor's begin is not known to the day. */
  readonly until?: Maybe<PartialDate>;
};

/** An actor that is involved in a thing. */
export type InvolvedActor = {
  readonly __typename?: 'InvolvedActor';
  /** Who. */
  readonly actor: Actor;
  /** Its involvements, each once by its shortest way: the shortest ways first, then by role. */
  readonly involvements: InvolvementWayConnection;
  /** Whether any of the involvements is in the thing itself, and stated of the actor itself or derived by a rule. */
  readonly isDirect: Scalars['Boolean']['output'];
  /** Its level of government on the day asked for. */
  readonly level: GovernmentLevel;
  /** Of a level that a source states: the attribute. */
  readonly levelAttribute?: Maybe<Attribute>;
  /** From what the level is known; null where it is unknown. */
  readonly levelBasis?: Maybe<LevelBasis>;
  /** Its roles, each once, in the order of the vocabulary. */
  readonly roles: ReadonlyArray<Role>;
};


/** An actor that is involved in a thing. */
export type InvolvedActorInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type InvolvedActorConnection = {
  readonly __typename?: 'InvolvedActorConnection';
  /** Who is known to be involved in the thing itself, but not named; at most 100. */
  readonly coverage: ReadonlyArray<CoverageNote>;
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<InvolvedActorEdge>;
  /** Counts over the whole answer, not the page. */
  readonly facets: ActorFacets;
  /** How many involvements the actors have in all, each once an actor; at most 5,000 are looked at. */
  readonly involvementCount: Scalars['Int']['output'];
  /** The entries. */
  readonly nodes: ReadonlyArray<InvolvedActor>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** The thing asked for. */
  readonly thing: Thing;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type InvolvedActorEdge = {
  readonly __typename?: 'InvolvedActorEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: InvolvedActor;
};

/** A thing that an actor is involved in. */
export type InvolvedThing = {
  readonly __typename?: 'InvolvedThing';
  /** The involvements, each once by its shortest way: the shortest ways first, then by role. */
  readonly involvements: InvolvementWayConnection;
  /** Whether any of the involvements is in the thing itself, and stated of the actor itself or derived by a rule. */
  readonly isDirect: Scalars['Boolean']['output'];
  /** The roles of the actor, each once, in the order of the vocabulary. */
  readonly roles: ReadonlyArray<Role>;
  /** In what. */
  readonly thing: Thing;
};


/** A thing that an actor is involved in. */
export type InvolvedThingInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type InvolvedThingConnection = {
  readonly __typename?: 'InvolvedThingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<InvolvedThingEdge>;
  /** Counts over the whole answer, not the page. */
  readonly facets: ThingFacets;
  /** How many involvements there are in all, each once a thing; at most 5,000 are looked at. */
  readonly involvementCount: Scalars['Int']['output'];
  /** The entries. */
  readonly nodes: ReadonlyArray<InvolvedThing>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type InvolvedThingEdge = {
  readonly __typename?: 'InvolvedThingEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: InvolvedThing;
};

/** An actor's involvement in a thing. */
export type Involvement = {
  readonly __typename?: 'Involvement';
  /** Who is involved. */
  readonly actor: Actor;
  /** The decision, law or agreement that made it so. */
  readonly basis?: Maybe<Thing>;
  /** In which capacity or for which part, German. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** Condition in words, where the involvement is conditional. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** The rule that derived it; null where it is stated. */
  readonly derivedBy?: Maybe<Rule>;
  /** The last day as it follows from a successor, where no source states one. */
  readonly endInferred?: Maybe<InferredEnd>;
  /** Of a use: at which maturity or other level, in words. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** On whose behalf, where the source says so. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** In which role. */
  readonly role: Role;
  /** Share of a whole (capital, votes, costs) in percent. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** First day; null is unknown. */
  readonly since?: Maybe<PartialDate>;
  /** Of a use: how far it has come, where the source says so. */
  readonly state?: Maybe<LifecycleState>;
  /** The statement behind it. */
  readonly statement: Statement;
  /** Status, where the source gives one. */
  readonly status?: Maybe<FactStatus>;
  /** In what. */
  readonly thing: Thing;
  /** Last day, as a source states it; null is unknown. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on the day asked for. */
  readonly validity: Validity;
  /** Of a derived involvement: through what it comes about, such as a steering body, a person or a measure. */
  readonly via?: Maybe<Thing>;
  /** The source's own word. */
  readonly word?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type InvolvementConnection = {
  readonly __typename?: 'InvolvementConnection';
  /** Of the involvements in a thing: who is known to be involved, but not named; at most 100. */
  readonly coverage: ReadonlyArray<CoverageNote>;
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<InvolvementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Involvement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type InvolvementEdge = {
  readonly __typename?: 'InvolvementEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Involvement;
};

/** An involvement, and the way between the thing and the actor asked for. */
export type InvolvementWay = {
  readonly __typename?: 'InvolvementWay';
  /** The involvement, where it is stated: of a member, that in the body. Null where an actor steers or is part of a thing. */
  readonly involvement?: Maybe<Involvement>;
  /** Whether it is in the thing itself, and stated of the actor itself or derived by a rule; otherwise it is rolled up. */
  readonly isDirect: Scalars['Boolean']['output'];
  /** In which role; null where an actor steers or is part of a thing and no role is stated. */
  readonly role?: Maybe<Role>;
  /** IN_FORCE where each step is; otherwise the status of the involvement, or else of the first step that is not. */
  readonly status: FactStatus;
  /** What the way leads through, from the thing to the actor: parts, bodies, units, groups; empty where it is direct. */
  readonly through: ReadonlyArray<Thing>;
  /** Whether it holds on the day asked for: that of the least sure step. */
  readonly validity: Validity;
  /** All steps of the way, from the thing to the actor; the involvement is one of them. */
  readonly way: ReadonlyArray<Relation>;
};

/** A page of a list. */
export type InvolvementWayConnection = {
  readonly __typename?: 'InvolvementWayConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<InvolvementWayEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<InvolvementWay>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type InvolvementWayEdge = {
  readonly __typename?: 'InvolvementWayEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: InvolvementWay;
};

/** A law, regulation, treaty or similar. */
export type LegalAct = Node & Thing & {
  readonly __typename?: 'LegalAct';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What is based on it. */
  readonly basisOf: ReadonlyArray<Relation>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of legal act. */
  readonly kind: LegalActKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Provisions that the record names. */
  readonly provisions: ReadonlyArray<LegalProvision>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A law, regulation, treaty or similar. */
export type LegalActAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A law, regulation, treaty or similar. */
export type LegalActDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A law, regulation, treaty or similar. */
export type LegalActDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, treaty or similar. */
export type LegalActDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, treaty or similar. */
export type LegalActIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, treaty or similar. */
export type LegalActInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A law, regulation, treaty or similar. */
export type LegalActNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A law, regulation, treaty or similar. */
export type LegalActPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A law, regulation, treaty or similar. */
export type LegalActRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A law, regulation, treaty or similar. */
export type LegalActRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A law, regulation, treaty or similar. */
export type LegalActRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A law, regulation, treaty or similar. */
export type LegalActRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A law, regulation, treaty or similar. */
export type LegalActStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A law, regulation, treaty or similar. */
export type LegalActStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type LegalActKind =
  /** Koalitionsvertrag: An agreement between parties that form a government; a political, not a legal act. */
  | 'COALITION_AGREEMENT'
  /** Verfassung: The Basic Law or a state constitution. */
  | 'CONSTITUTION'
  /** EU-Richtlinie: A directive of the European Union. */
  | 'EU_DIRECTIVE'
  /** EU-Verordnung: A regulation of the European Union. */
  | 'EU_REGULATION'
  /** Gesetz: An act of a parliament. */
  | 'LAW'
  /** Verordnung: A regulation under an act. */
  | 'REGULATION'
  /** Staatsvertrag: A treaty between Bund and Länder or among Länder. */
  | 'TREATY';

/** A provision (paragraph, article) of a legal act. */
export type LegalProvision = Node & Thing & {
  readonly __typename?: 'LegalProvision';
  /** The legal act. */
  readonly act: Thing;
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What is based on it. */
  readonly basisOf: ReadonlyArray<Relation>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** Number as cited: § 6 Absatz 1. */
  readonly number: Scalars['String']['output'];
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A provision (paragraph, article) of a legal act. */
export type LegalProvisionStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** From what a level of government is known. */
export type LevelBasis =
  /** It follows from the kind of actor: the Bund, a Land, a municipality, a research institute. */
  | 'KIND'
  /** A source states it of the actor. */
  | 'STATED'
  /** The actor is directly part of the Bund, of a Land or of a municipality, and of no two levels. */
  | 'WHOLE';

/** A licence. */
export type Licence = {
  readonly __typename?: 'Licence';
  /** How to credit the data. */
  readonly credit: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its address. */
  readonly url: Scalars['String']['output'];
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type LifecycleState =
  /** Beta: Public beta version. */
  | 'BETA'
  /** in Konzeption: A concept exists or is being written. */
  | 'CONCEPT'
  /** in Entwicklung: Being developed. */
  | 'DEVELOPMENT'
  /** beendet: No longer in use. */
  | 'ENDED'
  /** teilweise produktiv: Parts are in productive use. */
  | 'PARTLY_PRODUCTIVE'
  /** Pilotbetrieb: Used in a pilot. */
  | 'PILOT'
  /** geplant: Planned. */
  | 'PLANNED'
  /** produktiv: In productive use. */
  | 'PRODUCTIVE';

/** Something that a measure tells somebody to do, and what became of it by the day asked for. */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /** Of these, the addressee asked for: directly, or through an office (derivedBy HOLDER, via the office); empty where none was asked for. */
  readonly addressedAs: ReadonlyArray<Addressee>;
  /** Whom it tells: as named, and who held the office that is named on the day of the decision (rule HOLDER). */
  readonly addressees: ReadonlyArray<Addressee>;
  /** As of the day: what amends or replaces its measure, point or decision, or repeals a part of the decision that is told in other words: it changes no state. */
  readonly changedBy: ReadonlyArray<Reference>;
  /** Days by which it was surely overdue on the day: from the last day that its due date can mean to the last day of which a source says that it was not done; null unless OVERDUE. */
  readonly daysOverdue?: Maybe<Scalars['Int']['output']>;
  /** What it asks to be delivered; null where it names no deliverable: then the entry is about the measure itself. */
  readonly deliverable?: Maybe<Deliverable>;
  /** When it is due; null where nothing is said. */
  readonly due?: Maybe<MandateDue>;
  /** What sources say of whether it was done, also of days after the one asked for, in order of date. */
  readonly evidence: ReadonlyArray<Outcome>;
  /** Whether sources contradict each other on what became of it: done, and not done on a later day; or entered as a conflict. */
  readonly isDisputed: Scalars['Boolean']['output'];
  /** The measure. */
  readonly measure: Measure;
  /** Why it is in this state. */
  readonly reason: MandateReason;
  /** The references that repeal it: to its measure, its point, or its decision as a whole. */
  readonly repealedBy: ReadonlyArray<Reference>;
  /** What became of it by the day. */
  readonly state: MandateState;
  /** What is to be done, German: the text of the deliverable, or of the measure. */
  readonly text: Scalars['String']['output'];
};

/** A page of a list. */
export type MandateConnection = {
  readonly __typename?: 'MandateConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<MandateEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Mandate>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** When a mandate is due. */
export type MandateDue = {
  readonly __typename?: 'MandateDue';
  /** By when: as stated, or as inferred from the meeting; null where the meeting has no date. The first where there are several. */
  readonly date?: Maybe<PartialDate>;
  /** The first day that it can mean, over all dates that are stated or inferred. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The statements of the date: several where that of the meeting is disputed. */
  readonly facts: ReadonlyArray<DateFact>;
  /** Whether the date is not stated, but follows from the meeting (rule MEETING_DAY). */
  readonly isInferred: Scalars['Boolean']['output'];
  /** The last day that it can mean, over all dates: after it the mandate is surely due. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** Meeting at which it is due; null where a date is stated. */
  readonly meeting?: Maybe<Meeting>;
};

/** One entry of a page. */
export type MandateEdge = {
  readonly __typename?: 'MandateEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Mandate;
};

/** Why a mandate is in its state. */
export type MandateReason =
  /** FULFILLED: a source says that it was done (evidence). */
  | 'DONE'
  /** UNKNOWN: the due date is imprecise or disputed, and may lie before or after the day. */
  | 'DUE_DATE_IMPRECISE'
  /** UNKNOWN: it was done, but the date of that may lie before or after the day (evidence). */
  | 'EVIDENCE_DATE_IMPRECISE'
  /** DUE_NO_EVIDENCE: a source says that it was not done, but not of a day surely after it was due (evidence). */
  | 'EVIDENCE_NOT_AFTER_DUE'
  /** OVERDUE: not done as of a day after it was due (evidence). */
  | 'NOT_DONE_AFTER_DUE'
  /** OPEN: the day is not after the due date. */
  | 'NOT_YET_DUE'
  /** OPEN: nothing says when it is due. */
  | 'NO_DUE_DATE'
  /** DUE_NO_EVIDENCE: no source says anything of it. */
  | 'NO_EVIDENCE'
  /** DUE_NO_EVIDENCE: it was done in part, and no source says what became of the rest (evidence). */
  | 'ONLY_PARTLY_DONE'
  /** REPEALED: a reference repeals its measure, point or decision (repealedBy). */
  | 'REPEALED'
  /** UNKNOWN: it was repealed, but the date of that may lie before or after the day (repealedBy). */
  | 'REPEAL_DATE_IMPRECISE'
  /** UNKNOWN: it is due at a session of which sources only tell the plan, and the planned date may be past. */
  | 'SESSION_ONLY_PLANNED'
  /** UNKNOWN: it is due at a session whose date is not known. */
  | 'SESSION_WITHOUT_DATE';

/** What became of a mandate by a day; the first that applies. */
export type MandateState =
  /** Surely due before the day, and no source says whether it was wholly done: neither done nor overdue. */
  | 'DUE_NO_EVIDENCE'
  /** A source says that it was done by the day. */
  | 'FULFILLED'
  /** Not yet due, or nothing says when it is. */
  | 'OPEN'
  /** Surely due before the day, and a source says that it was not done, or not wholly, on a day after it was due. */
  | 'OVERDUE'
  /** Repealed by a decision of that day or before. */
  | 'REPEALED'
  /** Whether it is due, done or repealed cannot be told for the day: a date is imprecise or missing. */
  | 'UNKNOWN';

/** A thing that a text stands for, and why. */
export type Match = {
  readonly __typename?: 'Match';
  /** The name, number, slug or retired id that matched, as written in the record. */
  readonly matched: Scalars['String']['output'];
  /** The statement of that name; null for ids, slugs and numbers. */
  readonly statement?: Maybe<Statement>;
  /** The thing. */
  readonly thing: Thing;
};

/** How a text matches what is looked for, best first. */
export type MatchClass =
  /**
   * It is another of its names, its title, number, label or an identifier, or one of these beside a word for what the thing is or
   * a name of what it belongs to: Land Bremen, IT-Planungsrat 2025/25; or an office beside what it is held in: CIO Sachsen-Anhalt.
   */
  | 'ALIAS'
  /** It is one of these but for endings and small words: Hamburgs, Vorsitz IT-Planungsrat. */
  | 'INFLECTED'
  /** It is the name of the thing, or its id. */
  | 'NAME'
  /** It is one of the names, or all its words stand there, but for typing errors; the fewer the better. */
  | 'NEAR'
  /** All its words are words of one of these, begins or parts of them, or made of their parts: konto in Unternehmenskonto, Finanzsenator of Senator für Finanzen. */
  | 'PART'
  /** One of these begins with it; a text of up to three letters is whole words of it. */
  | 'PREFIX'
  /** All its words stand in the summary, in an office, in several texts of the thing together, or in the name of a part of a decision or a source document. */
  | 'TEXT'
  /**
   * All its words stand in one of these, or some there and the others in a name of what the thing belongs to; an abbreviation counts
   * as the name that it stands for: Senatskanzlei HH.
   */
  | 'WORD';

/** A level of a maturity model. */
export type MaturityLevel = Node & Thing & {
  readonly __typename?: 'MaturityLevel';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** One level, or a group of them. */
  readonly kind: MaturityLevelKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** As the model calls it: a number or a letter. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Its place in the order of the model; null for groups and where the sources give none. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** The model. */
  readonly model: MaturityModel;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A level of a maturity model. */
export type MaturityLevelAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A level of a maturity model. */
export type MaturityLevelDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A level of a maturity model. */
export type MaturityLevelDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A level of a maturity model. */
export type MaturityLevelDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A level of a maturity model. */
export type MaturityLevelIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A level of a maturity model. */
export type MaturityLevelInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A level of a maturity model. */
export type MaturityLevelNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A level of a maturity model. */
export type MaturityLevelPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A level of a maturity model. */
export type MaturityLevelRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A level of a maturity model. */
export type MaturityLevelRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A level of a maturity model. */
export type MaturityLevelRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A level of a maturity model. */
export type MaturityLevelRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A level of a maturity model. */
export type MaturityLevelStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A level of a maturity model. */
export type MaturityLevelStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type MaturityLevelKind =
  /** Gruppe von Reifegraden: Several levels that share what they demand. */
  | 'GROUP'
  /** Reifegrad: One level of a maturity model. */
  | 'LEVEL';

/** A maturity model. */
export type MaturityModel = Node & Thing & {
  readonly __typename?: 'MaturityModel';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Its levels that the record knows, lowest first. */
  readonly levels: ReadonlyArray<MaturityLevel>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A maturity model. */
export type MaturityModelAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A maturity model. */
export type MaturityModelDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A maturity model. */
export type MaturityModelDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maturity model. */
export type MaturityModelDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maturity model. */
export type MaturityModelIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A maturity model. */
export type MaturityModelInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A maturity model. */
export type MaturityModelNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A maturity model. */
export type MaturityModelPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A maturity model. */
export type MaturityModelRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A maturity model. */
export type MaturityModelRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A maturity model. */
export type MaturityModelRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A maturity model. */
export type MaturityModelRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A maturity model. */
export type MaturityModelStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A maturity model. */
export type MaturityModelStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing that a point of a decision does. */
export type Measure = Node & Thing & {
  readonly __typename?: 'Measure';
  /** What it does. */
  readonly act: MeasureAct;
  /** Whom it tells, asks or recommends something: as named, and who held the office that is named (rule HOLDER). */
  readonly addressees: ReadonlyArray<Addressee>;
  /** What it adopts. */
  readonly adopts: ReadonlyArray<Relation>;
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it is about. */
  readonly concerns: ReadonlyArray<Thing>;
  /** Condition in words. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** The decision. */
  readonly decision: Decision;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /** What is to be delivered, with due dates or meetings. */
  readonly deliverables: ReadonlyArray<Deliverable>;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** When what it decides is in effect. */
  readonly inEffect: ReadonlyArray<DateFact>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** What sources say of whether it was done as a whole, in order of date; a deliverable has its own. What follows for a day, `mandates` answers. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** With whom they are to act, or whom to involve. */
  readonly partners: ReadonlyArray<Addressee>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** The point. */
  readonly point: DecisionPoint;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** How often the duty recurs, in words. */
  readonly recurrence?: Maybe<Scalars['String']['output']>;
  /** What it refers to. */
  readonly references: ReadonlyArray<Reference>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Who is to support them. */
  readonly supporters: ReadonlyArray<Addressee>;
  /** In the record's own words, German. */
  readonly text: Scalars['String']['output'];
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** One thing that a point of a decision does. */
export type MeasureAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** One thing that a point of a decision does. */
export type MeasureDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** One thing that a point of a decision does. */
export type MeasureDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a point of a decision does. */
export type MeasureDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a point of a decision does. */
export type MeasureIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** One thing that a point of a decision does. */
export type MeasureInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** One thing that a point of a decision does. */
export type MeasureNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** One thing that a point of a decision does. */
export type MeasurePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** One thing that a point of a decision does. */
export type MeasureRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** One thing that a point of a decision does. */
export type MeasureRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** One thing that a point of a decision does. */
export type MeasureRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** One thing that a point of a decision does. */
export type MeasureRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** One thing that a point of a decision does. */
export type MeasureStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** One thing that a point of a decision does. */
export type MeasureStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type MeasureAct =
  /** verabschiedet: Adopts a document, programme or standard. */
  | 'ADOPTS'
  /** stimmt zu: Agrees to something. */
  | 'AGREES'
  /** ändert: Amends an earlier decision. */
  | 'AMENDS'
  /** bestellt: Appoints or nominates somebody. */
  | 'APPOINTS'
  /** bittet: Asks somebody to do something. */
  | 'ASKS'
  /** weist zu: Assigns a task, right or responsibility. */
  | 'ASSIGNS'
  /** fordert auf: Calls on somebody to do something. */
  | 'CALLS_ON'
  /** tritt in Kraft: Says when the decision comes into force. */
  | 'COMES_INTO_FORCE'
  /** beauftragt: Tells somebody to do something. */
  | 'COMMISSIONS'
  /** sagt zu: The deciding or named parties commit themselves to something. */
  | 'COMMITS'
  /** bestätigt: Confirms something that was decided or proposed. */
  | 'CONFIRMS'
  /** beschließt: Decides something. */
  | 'DECIDES'
  /** verlängert: Extends something in time. */
  | 'EXTENDS'
  /** finanziert: Provides money. */
  | 'FINANCES'
  /** strebt an: Declares a goal or intention. */
  | 'INTENDS'
  /** nimmt zur Kenntnis: Takes note of something. */
  | 'NOTES'
  /** empfiehlt: Recommends something. */
  | 'RECOMMENDS'
  /** gibt frei: Releases a project or money. */
  | 'RELEASES'
  /** hebt auf: Repeals an earlier decision. */
  | 'REPEALS'
  /** richtet ein: Sets up a body, project or structure. */
  | 'SETS_UP'
  /** stellt fest: States or emphasises something. */
  | 'STATES'
  /** überführt: Moves something into another structure. */
  | 'TRANSFERS'
  /** begrüßt: Welcomes or thanks for something. */
  | 'WELCOMES';

/** A page of a list. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Measure;
};

/** Filters of measures; all that are given must hold. */
export type MeasureFilter = {
  /** Only these acts, such as FINANCES. */
  readonly acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  /** Addressed to this actor or office (id); of an actor also what was addressed to an office that it held (rule HOLDER). */
  readonly addressee?: InputMaybe<Scalars['ID']['input']>;
  /** Decided by this body (id). */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Decided at this meeting (id). */
  readonly decidedAt?: InputMaybe<Scalars['ID']['input']>;
  /** Decided in this year or later. */
  readonly firstYear?: InputMaybe<Scalars['Int']['input']>;
  /** Decided in this year or earlier. */
  readonly lastYear?: InputMaybe<Scalars['Int']['input']>;
  /** About this thing (id): what the measure or its decision as a whole concerns or adopts. */
  readonly topic?: InputMaybe<Scalars['ID']['input']>;
};

/** A meeting of a body, past or planned; it may be known without a date. */
export type Meeting = Node & Thing & {
  readonly __typename?: 'Meeting';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The body. */
  readonly body: Body;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Date; null where unknown. */
  readonly date?: Maybe<PartialDate>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /** Decisions taken at it. */
  readonly decisionsTaken: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Deliverables due at it. */
  readonly dueDeliverables: ReadonlyArray<Deliverable>;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** How it was held, where that differs from its kind. */
  readonly heldAs?: Maybe<MeetingKind>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** How it is convened. */
  readonly kind: MeetingKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** Number of the meeting within its body. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingDecisionsTakenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A meeting of a body, past or planned; it may be known without a date. */
export type MeetingStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Meeting;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type MeetingKind =
  /** Ordentliche Sitzung: A numbered ordinary meeting. */
  | 'ORDINARY'
  /** Sondersitzung: A special meeting outside the ordinary numbering. */
  | 'SPECIAL'
  /** Videokonferenz: A meeting known only as a video conference. */
  | 'VIDEO'
  /** Umlaufverfahren: A decision by circulation, without a meeting. */
  | 'WRITTEN_PROCEDURE';

/** About the record that answers. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** How many things of each type, and how many statements. */
  readonly counts: ReadonlyArray<Count>;
  /** What the record knows to be incomplete, so that a gap is not taken for a no. Null where an older program loaded it. */
  readonly coverage?: Maybe<Coverage>;
  /** The day on which the record was last added to. */
  readonly dataAsOf?: Maybe<Scalars['Date']['output']>;
  /** Licence of the data, with the credit line. */
  readonly licence: Licence;
  /** The first day of which it is known what the record said: `knownAt` is not before it. Null where an older program loaded it. */
  readonly recordedFrom?: Maybe<Scalars['Date']['output']>;
  /** The state of the record; every answer belongs wholly to one and names it in its extensions. */
  readonly revision: Scalars['String']['output'];
  /** The day that answers of this request hold for, by default. */
  readonly today: Scalars['Date']['output'];
};

/** A milestone with one stated date; a milestone that slipped has several. */
export type Milestone = {
  readonly __typename?: 'Milestone';
  /** The stated date. */
  readonly date: PartialDate;
  /** What is to be reached, German. */
  readonly label: Scalars['String']['output'];
  /** The state that the thing is in from then on, where the source says so. */
  readonly state?: Maybe<LifecycleState>;
  /** The statement behind it. */
  readonly statement: Statement;
  /** Planned, reached (IN_FORCE), given up (ENDED) or conditional; null where not said. */
  readonly status?: Maybe<FactStatus>;
};

/** An amount of money in euros. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole cents. */
  readonly cents: Scalars['Long']['output'];
  /** Euros with two decimals and a point: `369600.00`. */
  readonly euros: Scalars['String']['output'];
};

/** A name of a thing. */
export type Name = {
  readonly __typename?: 'Name';
  /** Kind of name. */
  readonly kind: NameKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Scheme of an identifier. */
  readonly scheme?: Maybe<Scalars['String']['output']>;
  /** The statement behind it. */
  readonly statement: Statement;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type NameKind =
  /** Abkürzung: An abbreviation. */
  | 'ABBREVIATION'
  /** Alias: Another name in use. */
  | 'ALIAS'
  /** früherer Name: A name used before. */
  | 'FORMER'
  /** Kennung: An identifier in a stated scheme. */
  | 'IDENTIFIER'
  /** Name: The name used for the thing. */
  | 'OFFICIAL';

/** Anything with an id: things and statements. */
export type Node = {
  /** Stable, URL-safe, typed: `component:noots`, `decision:it-planungsrat-2025-25`, `statement:…`. */
  readonly id: Scalars['ID']['output'];
};

/** A post whose holder changes, such as the chair of a body. */
export type Office = Actor & Node & Thing & {
  readonly __typename?: 'Office';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The body in which it is held. */
  readonly body?: Maybe<Body>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Who holds it on the day asked for. Where somebody surely does, those only assumed to are left out, unless asked for. */
  readonly holders: ReadonlyArray<Involvement>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** What the actor is involved in, in which role, stated or derived. */
  readonly involvedIn: InvolvementConnection;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Always OFFICE. */
  readonly kind: ActorKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Measures of decisions that are addressed to the actor: what it was told, asked or recommended to do. */
  readonly mandates: MeasureConnection;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /** The role that its holder has in the body. */
  readonly role?: Maybe<Role>;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What it steers, as a body. */
  readonly steers: ReadonlyArray<Relation>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its tasks. */
  readonly tasks: TaskConnection;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeHoldersArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  thing?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeMandatesArgs = {
  acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A post whose holder changes, such as the chair of a body. */
export type OfficeTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A question that the record cannot answer, or only in part. */
export type OpenQuestion = {
  readonly __typename?: 'OpenQuestion';
  /** What it is about. */
  readonly about: ReadonlyArray<Thing>;
  /** Where it says that sources were searched for dependencies of these things and none was found: which dependencies. */
  readonly asks?: Maybe<DependencyDirection>;
  /** What is missing, German. */
  readonly missing: Scalars['String']['output'];
  /** The question, German. */
  readonly question: Scalars['String']['output'];
};

/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type Organisation = Actor & Node & Thing & {
  readonly __typename?: 'Organisation';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** What the actor is involved in, in which role, stated or derived. */
  readonly involvedIn: InvolvementConnection;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of organisation. */
  readonly kind: ActorKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Measures of decisions that are addressed to the actor: what it was told, asked or recommended to do. */
  readonly mandates: MeasureConnection;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Of a region, such as a Land (one of the 16 German states): its official key (Amtlicher Regionalschlüssel, scheme `ars`); null where the record has none. */
  readonly regionKey?: Maybe<Scalars['String']['output']>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What it steers, as a body. */
  readonly steers: ReadonlyArray<Relation>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its tasks. */
  readonly tasks: TaskConnection;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  thing?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationMandatesArgs = {
  acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: Bund, Land, ministry, authority, institution, company, association, or a group of such. */
export type OrganisationTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a source says of whether a measure, or a deliverable of one, was done. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** The day on which it was done, or as of which it was done in part or not. */
  readonly date: PartialDate;
  /** Done, done in part, or not done. */
  readonly kind: OutcomeKind;
  /** What shows it: a later decision, a document, or a thing that came about; null where only the source says so. */
  readonly shownBy?: Maybe<Thing>;
  /** The statement behind it. */
  readonly statement: Statement;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type OutcomeKind =
  /** erledigt: Done: on the day, or by the day of which the source speaks. */
  | 'DONE'
  /** nicht erledigt: Not done, or not wholly, as of the day. */
  | 'NOT_DONE'
  /** teilweise erledigt: Done in part by the day; of the rest the source says nothing. */
  | 'PARTLY_DONE';

/** Position in a list of pages. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A date as exact as its source: a year, half-year, quarter, season, month or day, possibly approximate.
 * Two partial dates compare by their bounds.
 */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** The first day it can mean. */
  readonly earliest: Scalars['Date']['output'];
  /** Whether it is one certain day. */
  readonly isExact: Scalars['Boolean']['output'];
  /** The last day it can mean. */
  readonly latest: Scalars['Date']['output'];
  /** The date in the notation of the record: `2025`, `2027-Q1`, `2021-autumn`, `2025-07`, `2025-07-04`, `2024~`. */
  readonly text: Scalars['String']['output'];
};

/** A path from one thing to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The sum of 1 + log2(degree) over the things between the ends, to three decimals; 0 for a single hop. */
  readonly cost: Scalars['Float']['output'];
  /** The hops in order; each begins where the one before it ends. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many hops. */
  readonly length: Scalars['Int']['output'];
  /** The sentences of the hops, one after the other. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
};


/** A path from one thing to another. */
export type PathSentencesArgs = {
  language?: SentenceLanguage;
};

/** A hop of a path, with all relations between its two things that are walked. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** Where it begins. */
  readonly from: Thing;
  /** The relations between the two, the surest first: stated before inferred, in force before planned, by certainty, by validity; at most 20. */
  readonly relations: ReadonlyArray<PathRelation>;
  /** The surest relation as a sentence that begins, where the language allows it, with where the hop begins. */
  readonly sentence: Scalars['String']['output'];
  /** Where it ends. */
  readonly to: Thing;
};


/** A hop of a path, with all relations between its two things that are walked. */
export type PathHopSentenceArgs = {
  language?: SentenceLanguage;
};

/** How far a search for paths came from one end. */
export type PathReach = {
  readonly __typename?: 'PathReach';
  /** How many hops it went; both ends together go as far as maxLength. */
  readonly depth: Scalars['Int']['output'];
  /** How many other things it met. */
  readonly things: Scalars['Int']['output'];
};

/** A relation as a hop goes over it. */
export type PathRelation = {
  readonly __typename?: 'PathRelation';
  /** The rule that derived it; null where it is stated. */
  readonly derivedBy?: Maybe<Rule>;
  /** FROM where the hop goes along the relation, from its start; TO where it goes against it, from its end. */
  readonly direction: Direction;
  /** Of INVOLVED_IN: in which role. */
  readonly role?: Maybe<Role>;
  /** The relation as a sentence. What is not plainly so stands in brackets: planned, possible, assumed, inferred. */
  readonly sentence: Scalars['String']['output'];
  /** The statement behind it, with its sources. */
  readonly statement: Statement;
  /** Status, where the source gives one. */
  readonly status?: Maybe<FactStatus>;
  /** Type of relation, read from its start to its end. */
  readonly type: RelationType;
  /** Whether it holds on the day asked for. */
  readonly validity: Validity;
};


/** A relation as a hop goes over it. */
export type PathRelationSentenceArgs = {
  language?: SentenceLanguage;
};

/** The cheapest paths between two things, and what the search came by. */
export type PathSearch = {
  readonly __typename?: 'PathSearch';
  /** Where it cut: hubs, and things not all of whose neighbours were followed, those with the most left out first; at most 10. */
  readonly cutAt: ReadonlyArray<Thing>;
  /** Where the paths begin. */
  readonly from: Thing;
  /** The paths, the cheapest first. */
  readonly paths: ReadonlyArray<Path>;
  /** How far the search came from the beginning. */
  readonly reachedFrom: PathReach;
  /** How far it came from the end. */
  readonly reachedTo: PathReach;
  /** Where there is no path: all that kept the search from going on to things that it had not come by; no promise that there is a path without it. Empty where there is one. */
  readonly stoppedBy: ReadonlyArray<PathStop>;
  /** Where they end. */
  readonly to: Thing;
  /** Whether a ceiling cut the search, so that paths, even cheaper ones, may be missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What kept a search for paths from going on. */
export type PathStop =
  /** Relations lead on to things to avoid. */
  | 'AVOID'
  /** A ceiling cut the search; `cutAt` says where. */
  | 'CEILING'
  /** Relations lead on that the choice between sources that disagree left out. */
  | 'CHOICE'
  /** Relations lead on that are only inferred. */
  | 'INFERENCE'
  /** Longer paths may exist: from neither end was all looked at. */
  | 'MAX_LENGTH'
  /** Nothing: from one end, all that it is connected to was looked at, whatever the filters. */
  | 'NOTHING_LEFT'
  /** Relations lead on that are of a type of notVia, or of its default. */
  | 'NOT_VIA'
  /** Relations lead on that the sources asked for (statedIn) do not state. */
  | 'SOURCES'
  /** Relations lead on that do not hold on the day asked for. */
  | 'TIME'
  /** Relations lead on that are of none of the types of via. */
  | 'VIA';

/** A person, only in a public office. */
export type Person = Actor & Node & Thing & {
  readonly __typename?: 'Person';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** What the actor is involved in, in which role, stated or derived. */
  readonly involvedIn: InvolvementConnection;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Always PERSON. */
  readonly kind: ActorKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Measures of decisions that are addressed to the actor: what it was told, asked or recommended to do. */
  readonly mandates: MeasureConnection;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What it steers, as a body. */
  readonly steers: ReadonlyArray<Relation>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its tasks. */
  readonly tasks: TaskConnection;
  /** Academic title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A person, only in a public office. */
export type PersonAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A person, only in a public office. */
export type PersonDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A person, only in a public office. */
export type PersonDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, only in a public office. */
export type PersonDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, only in a public office. */
export type PersonIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A person, only in a public office. */
export type PersonInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  thing?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A person, only in a public office. */
export type PersonInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A person, only in a public office. */
export type PersonMandatesArgs = {
  acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, only in a public office. */
export type PersonNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A person, only in a public office. */
export type PersonPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A person, only in a public office. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A person, only in a public office. */
export type PersonRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A person, only in a public office. */
export type PersonRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A person, only in a public office. */
export type PersonRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A person, only in a public office. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A person, only in a public office. */
export type PersonStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A person, only in a public office. */
export type PersonTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A programme, strategy, principle, focus or package of money. */
export type Programme = Node & Thing & {
  readonly __typename?: 'Programme';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of programme. */
  readonly kind: ProgrammeKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Its projects and those of the programmes within it, with sums. */
  readonly projects: ProjectConnection;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  applicant?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  underReservation?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A programme, strategy, principle, focus or package of money. */
export type ProgrammeStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Programme;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type ProgrammeKind =
  /** Handlungsbereich: A part of a programme named as a field of action or a focus. */
  | 'FIELD_OF_ACTION'
  /** Schwerpunktthemen-Programm: The programme of one focus topic of the federal digital strategy. */
  | 'FOCUS_TOPIC'
  /** Förder- oder Finanzierungsprogramm: A package of money for a purpose. */
  | 'FUNDING'
  /** Prinzip: A principle of organisation, such as "Einer für Alle". */
  | 'PRINCIPLE'
  /** Programm: A programme with goals, steering and usually projects. */
  | 'PROGRAMME'
  /** Strategie: A strategy. */
  | 'STRATEGY';

/** A project. */
export type Project = Node & Thing & {
  readonly __typename?: 'Project';
  /** Who applied for it. */
  readonly applicants: ReadonlyArray<Actor>;
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Budget. */
  readonly budget?: Maybe<Figure>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Since when it exists, at least as a plan, and how sure that is on the day asked for. */
  readonly existence: ProjectExistence;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of project; null where the source does not say. */
  readonly kind?: Maybe<ProjectKind>;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** Number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** Planned end. */
  readonly plannedEnd?: Maybe<PartialDate>;
  /** Planned start. */
  readonly plannedStart?: Maybe<PartialDate>;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Programmes that it is part of. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Whether it was released under reservation; null where the source does not say. */
  readonly underReservation?: Maybe<Scalars['Boolean']['output']>;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A project. */
export type ProjectAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A project. */
export type ProjectDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A project. */
export type ProjectDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A project. */
export type ProjectDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A project. */
export type ProjectIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A project. */
export type ProjectInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A project. */
export type ProjectNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A project. */
export type ProjectPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A project. */
export type ProjectRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A project. */
export type ProjectRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A project. */
export type ProjectRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A project. */
export type ProjectRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A project. */
export type ProjectStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A project. */
export type ProjectStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By what a project is known to exist. */
export type ProjectBeginning =
  /** A decision, or a measure of it, adopts the project, under reservation or not. */
  | 'ADOPTED'
  /** It was planned to start; that it did, nobody has said. */
  | 'PLANNED_START'
  /** A decision concerns or mentions it, before it was adopted or was to start. */
  | 'SPOKEN_OF'
  /** It was started, founded or published, or its decision is dated. */
  | 'STARTED';

/** A page of a list. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Sums over the whole list, not only this page. */
  readonly totals: Sums;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Project;
};

/**
 * Since when a project exists, at least as a plan: from the first of its adoption by a decision, its start and its planned start, or
 * from an earlier decision that speaks of it. Lists and sums leave a project out before that day. It is so by all sources,
 * whichever are chosen.
 */
export type ProjectExistence = {
  readonly __typename?: 'ProjectExistence';
  /** By what it is known to exist since then; null where nobody has said. */
  readonly by?: Maybe<ProjectBeginning>;
  /** The first day, as exact as its source; null where nobody has said since when: then the project is in lists of every day. */
  readonly since?: Maybe<PartialDate>;
  /** The statement that says so: that the decision adopts or concerns the project, or its date. Null where nobody has said, and where the sources asked for do not state it. */
  readonly statement?: Maybe<Statement>;
  /**
   * Whether it exists on the day asked for: HOLDS after an adoption, a start or any decision that speaks of it; POSSIBLE within an
   * imprecise day; ASSUMED after a planned start alone, and where nobody has said since when it exists; DOES_NOT_HOLD before.
   */
  readonly validity: Validity;
};

/** Filters of projects; all that are given must hold. */
export type ProjectFilter = {
  /** Applied for by this actor (id). */
  readonly applicant?: InputMaybe<Scalars['ID']['input']>;
  /** Part of one of these programmes (ids), or of a programme within them. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Released under reservation (true) or without (false). */
  readonly underReservation?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type ProjectKind =
  /** Pilot- oder Erprobungsprojekt: A project that tries something out. */
  | 'PILOT'
  /** Vorprojekt: A project that prepares another, such as a feasibility study. */
  | 'PRELIMINARY_PROJECT'
  /** Projekt: A project with a goal and an end. */
  | 'PROJECT'
  /** Rollout-Projekt: A project that brings a solution into use elsewhere. */
  | 'ROLLOUT_PROJECT';

/** A closed list; labels in both languages are in the field vocabulary. */
export type Qualifier =
  /** etwa: About this number. */
  | 'ABOUT'
  /** mindestens: At least this number. */
  | 'AT_LEAST'
  /** durchschnittlich: On average. */
  | 'AVERAGE'
  /** genau: Exactly this number. */
  | 'EXACT'
  /** insgesamt: In total. */
  | 'IN_TOTAL'
  /** über: More than this number. */
  | 'MORE_THAN'
  /** pro Ausgabe: Per edition. */
  | 'PER_EDITION'
  /** je Einheit: For each of several; the scope of the figure says of what. */
  | 'PER_UNIT'
  /** pro Jahr: Per year. */
  | 'PER_YEAR'
  /** Anteil: A share of a whole. */
  | 'SHARE'
  /** bis zu: At most this number. */
  | 'UP_TO';

/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** An actor by id, slug, name, alias or abbreviation; null where none, an error with the choice where several match. */
  readonly actor?: Maybe<Actor>;
  /** Actors in German order. */
  readonly actors: ActorConnection;
  /**
   * What changed between two days: what became true and what ended, and what the record learned and withdrew; by the first
   * day that it can have been, then by statement. Facts of which no source states a begin or an end do not become true or end
   * on any day. The day `asOf` plays no part but as the default of `until`. Null where nothing is called as `of` says.
   */
  readonly changes?: Maybe<ChangeConnection>;
  /**
   * What several things are all related to, or at least two of them: those that most share first, then those with fewer relations of
   * their own (a lower degree), then by id. At most 500 such things are looked at. Costs the same reads for any number of things.
   */
  readonly commonNeighbours: CommonNeighbourConnection;
  /**
   * Two actors compared: what both are involved in, and what only one of them is. An actor that nobody is called, and twice
   * the same one, are errors.
   */
  readonly compareActors: ActorComparison;
  /** A component by id, slug, name, alias or abbreviation; null where none, an error with the choice where several match. */
  readonly component?: Maybe<Component>;
  /** Components in German order. */
  readonly components: ComponentConnection;
  /** A decision by id, number or title; null where none, an error with the choice where several bodies used the number. */
  readonly decision?: Maybe<Decision>;
  /**
   * The history of a decision as a chain: what it refers to, what that refers to, and so on; and what refers to it, and so
   * on. Null where no decision is called so. Costs reads by its depth, not by its width.
   */
  readonly decisionHistory?: Maybe<DecisionHistory>;
  /** Decisions by number or title, with filters that must all hold. */
  readonly decisions: DecisionConnection;
  /**
   * What a thing depends on, or what depends on it, directly and through others, as a graph to draw or to reckon with: it
   * follows what `dependencies` of a thing follows. Null where nothing is called so. Costs reads by its depth, not by its width.
   */
  readonly dependencyGraph?: Maybe<DependencyGraph>;
  /**
   * What is affected if a thing is late or given up, directly and through others: how, over which way, which planned days are
   * in question, and who is involved and would have to be told. Null where nothing is called so. At most 500 things are looked at.
   * Costs reads by its depth, not by its width.
   */
  readonly impact?: Maybe<Impact>;
  /**
   * What an actor is involved in, each thing once with all involvements of the actor: its own and, rolled up, those of its
   * units and of bodies that it is a member of. The mirror of `whoIsInvolved`: with the same `rollUp` and `depth` each finds what the other
   * does. Null where no actor is called so.
   */
  readonly involvementsOf?: Maybe<InvolvedThingConnection>;
  /**
   * The things that a text stands for: id, slug, name, alias, former name, abbreviation, number or identifier. Case
   * and umlaut spelling do not count, a hyphen is a space, `&` is `und`; `Beschluss 2025/25`, `2025/25` and `B-2025/25-IT`
   * are the same. Several things may share a name: then all of them, at most 25. Names count whatever the day asked for.
   */
  readonly lookup: ReadonlyArray<Match>;
  /**
   * What measures tell somebody to do, and what became of it: an entry for each deliverable of a measure, or for the measure
   * where it names none. Those with a date first, the earliest first, then those due at a session without a date, then those
   * with no due date. Filters must all hold. At most 1,000 measures are looked at: beyond that the list is `truncated`, so
   * name an addressee, body or topic.
   */
  readonly mandates: MandateConnection;
  /** A meeting by id, slug or name; null where none. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings in order of name and number. */
  readonly meetings: MeetingConnection;
  /** About the record that answers: revision, age, licence, counts, coverage. */
  readonly meta: Meta;
  /** A thing or statement by its id; null where there is none. Retired ids resolve to what replaced them. */
  readonly node?: Maybe<Node>;
  /** Things or statements by their ids, in the order asked for; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * How two things hang together: the cheapest paths between them, each hop proved and said in a sentence. A path visits nothing twice.
   * It costs 1 + log2(degree) for each thing between its ends, so that ways through what is related to everything come late; the degree is
   * the number of things that one is related to, over the relations that are walked. Of equal cost the shorter path comes first, then
   * the one whose ids come first. An unknown name is an error. Costs reads by `maxLength`, not by the width: the relations of at most 500
   * things are followed a level, no path leads through a hub with more than 1,000 relations (it may begin or end there), and at most
   * 50,000 beginnings of paths are looked at. Where that cuts something, the answer is `truncated`.
   */
  readonly paths: PathSearch;
  /** A programme by id, slug, name, alias or abbreviation; null where none, an error with the choice where several match. */
  readonly programme?: Maybe<Programme>;
  /** Programmes in German order. */
  readonly programmes: ProgrammeConnection;
  /** A project by id, slug, name or number; null where none, an error with the choice where several match. */
  readonly project?: Maybe<Project>;
  /** Projects, with filters that must all hold, and their sums. */
  readonly projects: ProjectConnection;
  /**
   * What this operation costs, and what the client may still ask: the points of its address or API key. Counted before
   * execution; an answer with this field is made each time and kept nowhere. How costs are counted stands in the guide to the API.
   */
  readonly rateLimit: RateLimit;
  /**
   * Whether all that a thing requires is there on the day asked for, directly and through others; what stands in the way, who
   * answers for it and which measure mandates it; and from when on it may be there. A requirement is met only by a
   * lifecycle state that a source states; what nobody has said is UNKNOWN, which is never a no. Null where nothing is called so.
   * At most 500 things are looked at. Costs reads by its depth, not by its width.
   */
  readonly readiness?: Maybe<Readiness>;
  /**
   * Things by what people call them: names, aliases, abbreviations, former names, titles, numbers, labels, identifiers and summaries.
   * Case, umlaut spelling (ä, ae, a), ß, hyphens, spaces, endings, a typing error (two in words of eight letters or more) and the
   * parts of compounds are seen to; `Beschluss 25/2025` and `2025-25` are 2025/25. Persons are found by their offices of the day.
   * What a thing belongs to may be named with it: a body with its decision or meeting, a law with its paragraph. The best come first: by class, then things
   * before parts of decisions and source documents, then the more related, then in German order. A request may have up to 100
   * searches and suggestions.
   */
  readonly search: SearchHitConnection;
  /**
   * The sessions of bodies in the order of time, past and planned, and those without a date after the session of their body
   * with the next lower number. Unlike `meetings`, those later than `asOf` are in the list.
   */
  readonly sessions: SessionConnection;
  /** The source documents. */
  readonly sources: SourceConnection;
  /**
   * What somebody may mean who is still typing: the best hits for what is typed so far, whose last word may be only begun.
   * Without `types` neither parts of decisions nor source documents.
   */
  readonly suggest: ReadonlyArray<SearchHit>;
  /**
   * What projects cost, or what measures or decisions put money to, as far as sources say, and how many they are. Amounts that
   * are meant differently are never added to each other, and each sum lists what went into it. At most 1,000 items are
   * summed: beyond that the answer is `truncated`, and all its sums are too small.
   */
  readonly sums: Sums;
  /** A thing by its id; null where there is none. Retired ids resolve to what replaced them. */
  readonly thing?: Maybe<Thing>;
  /** Things of any types in German order. */
  readonly things: ThingConnection;
  /** The closed vocabularies, each value with its German and English label. */
  readonly vocabulary: ReadonlyArray<Vocabulary>;
  /**
   * Who is involved in a thing, each actor once with all its involvements: in the thing itself and, rolled up, in its parts, through
   * bodies that steer it, and so on. Null where nothing is called so. Costs reads by its depth, not by its width.
   */
  readonly whoIsInvolved?: Maybe<InvolvedActorConnection>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryActorArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  ref: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Scalars['String']['input']>;
  since: Scalars['Date']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryCommonNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  notVia?: InputMaybe<ReadonlyArray<RelationType>>;
  of: ReadonlyArray<Scalars['String']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  via?: InputMaybe<ReadonlyArray<RelationType>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryCompareActorsArgs = {
  a: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  b: Scalars['String']['input'];
  choose?: InputMaybe<DisputeChoice>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  rollUp?: ReadonlyArray<RollUp>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryComponentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  ref: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ComponentKind>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryDecisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  ref: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryDecisionHistoryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ReferenceKind>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryDependencyGraphArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  direction?: DependencyDirection;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  view?: InputMaybe<View>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryImpactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  event?: ImpactEvent;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  thereFrom?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryInvolvementsOfArgs = {
  actor: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  rollUp?: ReadonlyArray<RollUp>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryLookupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryMandatesArgs = {
  acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  addressee?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  decidedAt?: InputMaybe<Scalars['ID']['input']>;
  dueAtOrBeforeMeeting?: InputMaybe<Scalars['ID']['input']>;
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  states?: InputMaybe<ReadonlyArray<MandateState>>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryMeetingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  ref: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  id: Scalars['ID']['input'];
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['String']['input'];
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  notVia?: InputMaybe<ReadonlyArray<RelationType>>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to: Scalars['String']['input'];
  via?: InputMaybe<ReadonlyArray<RelationType>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryProgrammeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  ref: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ProgrammeKind>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryProjectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  ref: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryReadinessArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  for?: InputMaybe<Scalars['String']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  view?: InputMaybe<View>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QuerySuggestArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  prefix: Scalars['String']['input'];
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QuerySumsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  of: SumOf;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryThingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  id: Scalars['ID']['input'];
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types: ReadonlyArray<ThingType>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryVocabularyArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * The record of Germany's federal digital administration. Reading only.
 * Unless a field says otherwise it answers for the day `asOf` (default: today in Berlin), from what the graph knows or, with
 * `knownAt`, knew at the end of a day, from all sources or only from those in `statedIn`, with what rules infer unless
 * `inferred` is false, and with all statements that disagree or those that `choose` keeps; what is nested below a field
 * inherits all five. A request that takes longer than the service allows (10 seconds by default) ends with the error
 * DEADLINE_EXCEEDED.
 */
export type QueryWhoIsInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  choose?: InputMaybe<DisputeChoice>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  in: Scalars['String']['input'];
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  levels?: InputMaybe<ReadonlyArray<GovernmentLevel>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  rollUp?: ReadonlyArray<RollUp>;
  statedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};

/** What an operation costs, and what a client may still ask. The points of a client fill up continuously. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** Points that this operation costs, beside the one of its request; more than 1,000 are refused with LIMIT_EXCEEDED. */
  readonly cost: Scalars['Int']['output'];
  /** Points that the client can have at most; null where the service limits nobody. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** Objects that its answer can have, as counted before execution; more than 500,000 are refused with LIMIT_EXCEEDED. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Points that are left after this operation; null where the service limits nobody. */
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  /** When all points are there again if nothing more is asked; null where the service limits nobody. */
  readonly resetAt?: Maybe<Scalars['DateTime']['output']>;
  /** Points that are used and not yet filled up again; null where the service limits nobody. */
  readonly used?: Maybe<Scalars['Int']['output']>;
};

/** A thing reached over dependencies. */
export type ReachedThing = {
  readonly __typename?: 'ReachedThing';
  /** The relation of the last step. */
  readonly by: Relation;
  /** Steps of the shortest way. */
  readonly depth: Scalars['Int']['output'];
  /** The thing. */
  readonly thing: Thing;
  /** The whole way, first step first. */
  readonly way: ReadonlyArray<Relation>;
};

/** A page of a list. */
export type ReachedThingConnection = {
  readonly __typename?: 'ReachedThingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ReachedThingEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<ReachedThing>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type ReachedThingEdge = {
  readonly __typename?: 'ReachedThingEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ReachedThing;
};

/** The readiness of a thing. */
export type Readiness = {
  readonly __typename?: 'Readiness';
  /** What stands in the way, directly or behind others, the nearest first, each thing once; at most 499. */
  readonly blocking: ReadonlyArray<ReadinessBlocker>;
  /** For whom; null for everybody. */
  readonly for?: Maybe<Thing>;
  /** The thing asked for, as it stands. */
  readonly result: ReadinessItem;
  /** Whether there is more than was looked at: depth or a ceiling cut it. What was cut is UNKNOWN. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Something that stands in the way. */
export type ReadinessBlocker = {
  readonly __typename?: 'ReadinessBlocker';
  /** Whether the chain ends here: nothing that it requires in turn is known to be in the way. */
  readonly isLast: Scalars['Boolean']['output'];
  /** What, as it stands. */
  readonly item: ReadinessItem;
  /** The requirements from the thing asked for to this one, first step first. */
  readonly way: ReadonlyArray<Dependency>;
};

/** When something may be wholly there, as far as plans say; a bound that nobody has said is null. */
export type ReadinessDate = {
  readonly __typename?: 'ReadinessDate';
  /** By this day, if plans hold. */
  readonly by?: Maybe<Scalars['Date']['output']>;
  /** Whether the plan for the thing ends before what it requires can be there by the plans for that. */
  readonly isPlanTooEarly: Scalars['Boolean']['output'];
  /** Not before this day. */
  readonly notBefore?: Maybe<Scalars['Date']['output']>;
};

/** Requirements that count together. */
export type ReadinessGroup = {
  readonly __typename?: 'ReadinessGroup';
  /** Of AT_LEAST: how many are required; null where the source does not say. */
  readonly atLeast?: Maybe<Scalars['Int']['output']>;
  /** From when on enough may be there: of ALL the latest day, of ANY the earliest, of AT_LEAST n the n-th; null where it is met. */
  readonly expected?: Maybe<ReadinessDate>;
  /** The group as it is stated; null for all requirements of a thing. */
  readonly group?: Maybe<RequirementGroup>;
  /** Its members, in order; groups nest. */
  readonly members: ReadonlyArray<ReadinessMember>;
  /** How many of the members that count are met. */
  readonly met: Scalars['Int']['output'];
  /** How the members count; the requirements of a thing count as ALL. */
  readonly mode: GroupMode;
  /** How many are there in part. */
  readonly partlyMet: Scalars['Int']['output'];
  /** Of how many nobody has said. */
  readonly unknown: Scalars['Int']['output'];
  /** How many are surely not there. */
  readonly unmet: Scalars['Int']['output'];
  /** Whether the group is met. */
  readonly verdict: ReadinessVerdict;
};

/** A thing that is required, as it stands on the day asked for. */
export type ReadinessItem = {
  readonly __typename?: 'ReadinessItem';
  /** The requirement; null for the thing asked for. */
  readonly dependency?: Maybe<Dependency>;
  /** The statements that decide: states, plans, uses, successions; empty where nobody has said anything, or the requirements decide. */
  readonly evidence: ReadonlyArray<Statement>;
  /** From when on it may be wholly there, by plans; null where it is met. */
  readonly expected?: Maybe<ReadinessDate>;
  /** Whether it counts: what is optional, or needed only while moving from an old solution, does not. */
  readonly isNeeded: Scalars['Boolean']['output'];
  /** What measures about it tell or ask somebody to do (COMMISSIONS, ASSIGNS, ASKS, CALLS_ON), by when, and what became of it, in order of due date; at most 100. */
  readonly mandates: ReadonlyArray<Mandate>;
  /** Every planned day of productive use, oldest source first; several show how it slipped. */
  readonly plans: ReadonlyArray<ReadinessPlan>;
  /** What the verdict rests on. */
  readonly reason: ReadinessReason;
  /** All that it requires in turn, counted together; null where nothing is known to be required. */
  readonly requirements?: Maybe<ReadinessGroup>;
  /** Who leads, manages, operates or answers for it, on the day asked for; at most 100. */
  readonly responsible: ReadonlyArray<Involvement>;
  /** The thing. */
  readonly thing: Thing;
  /** Whether it is met. */
  readonly verdict: ReadinessVerdict;
};

/** A requirement, or a group of them. */
export type ReadinessMember = ReadinessGroup | ReadinessItem;

/** A planned day of productive use. */
export type ReadinessPlan = {
  readonly __typename?: 'ReadinessPlan';
  /** The day planned. */
  readonly date: PartialDate;
  /** Whether it counts: the others slipped, stood in an older source, or were given up. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** What is to be reached, German. */
  readonly label: Scalars['String']['output'];
  /** The statement behind it. */
  readonly statement: Statement;
};

/** What a verdict of readiness rests on. */
export type ReadinessReason =
  /** Its requirements lie deeper than was looked. */
  | 'CUT'
  /** A class of systems, which is there or not only for somebody: ask with `for`. */
  | 'DEPENDS_ON_WHERE'
  /** Sources contradict each other: on its state, or on whether it is the same as a former thing (evidence). */
  | 'DISPUTED'
  /** A date that is not exact leaves open whether it is there on the day. */
  | 'IMPRECISE'
  /** It is there, but no source says at the level required. */
  | 'LEVEL_NOT_SAID'
  /** Nobody has said anything. */
  | 'NOT_SAID'
  /** It was planned, in concept or in development when a source last spoke of it; it may be further. */
  | 'OUTDATED'
  /** A source plans it for a later day. */
  | 'PLAN'
  /** The day planned has passed, and nobody has said whether it was kept. */
  | 'PLAN_PASSED'
  /** The state that the same thing has under its former name. */
  | 'RENAMED'
  /** The verdict on its requirements. */
  | 'REQUIREMENTS'
  /** A state that a source states: productive is MET, partly productive PARTLY_MET, pilot, beta and ended are UNMET; in development, planned or in concept UNMET as long as a source vouches for it. */
  | 'STATE'
  /** The use by whom it is asked for, of the thing or of a product that realises it. */
  | 'USE'
  /** A source only hints at it, or none says so and an editor judged (evidence). */
  | 'WEAK';

/** Whether a requirement is met. */
export type ReadinessVerdict =
  /** It is. */
  | 'MET'
  /** Some of it is there. Of a group: something needed is surely not there, or all needed are there at least in part. */
  | 'PARTLY_MET'
  /** Nobody has said, or sources leave it open or contradict each other. */
  | 'UNKNOWN'
  /** Surely not: a source says that it is not there yet or no longer, or it cannot be there without something that is not. */
  | 'UNMET';

/** A reference from one decision, point, measure, law or work product to another. */
export type Reference = {
  readonly __typename?: 'Reference';
  /** The rule that inferred it; null where it is stated. */
  readonly derivedBy?: Maybe<Rule>;
  /** What refers. */
  readonly from: Thing;
  /** Kind of reference. */
  readonly kind: ReferenceKind;
  /** Which part of it, as the source says: a paragraph, a plan. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** The statement behind it. */
  readonly statement: Statement;
  /** What is referred to. */
  readonly to: Thing;
  /** Of an inferred reference (SAME_MATTER): the thing that both decisions are about, where there is one. */
  readonly via?: Maybe<Thing>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type ReferenceKind =
  /** ändert: Changes the other. */
  | 'AMENDS'
  /** auf Grundlage von: Is taken on the basis of the other. */
  | 'BASED_ON'
  /** bestätigt: Confirms the other. */
  | 'CONFIRMS'
  /** schreibt fort: Carries the other further. */
  | 'CONTINUES'
  /** setzt um: Carries out the other. */
  | 'IMPLEMENTS'
  /** nimmt Bezug: Names the other, without more. */
  | 'REFERS'
  /** hebt auf: Ends the other. */
  | 'REPEALS'
  /** ersetzt: Takes the place of the other, in whole or in part. */
  | 'REPLACES'
  /** gleicher Gegenstand: Follows the other in the same matter; only ever inferred. */
  | 'SAME_MATTER';

/** A relation between two things. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** Kind within the type: of dependency, succession or reference. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly from: Thing;
  /** The statement behind it. */
  readonly statement: Statement;
  /** Where it ends. */
  readonly to: Thing;
  /** Type of relation, read from start to end. */
  readonly type: RelationType;
  /** Whether it holds on the day asked for. */
  readonly validity: Validity;
};

/** A page of a list. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Relation;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type RelationType =
  /** richtet sich an: Whom a measure tells, asks or recommends something. */
  | 'ADDRESSED_TO'
  /** beschließt: A decision adopts a work product, programme, agreement or other thing. */
  | 'ADOPTS'
  /** wirkt sich aus auf: What becomes of a thing makes another be looked at anew. */
  | 'AFFECTS'
  /** wird ausgerichtet an: A thing is to be aligned with another without requiring it. */
  | 'ALIGNED_WITH'
  /** beruht auf: The legal basis of a thing: a law, provision, treaty, agreement or decision. */
  | 'BASED_ON'
  /** betrifft: What a decision, point or measure, task, agreement or work product is about. */
  | 'CONCERNS'
  /** richtet sich nach: A thing conforms to, or builds on, a standard or guideline. */
  | 'CONFORMS_TO'
  /** beschlossen in: The meeting at which a decision was taken. */
  | 'DECIDED_AT'
  /** beschlossen von: The body that took a decision. */
  | 'DECIDED_BY'
  /** bringt hervor: A programme, project or agreement is to bring a thing about. */
  | 'DELIVERS'
  /** dokumentiert in: Where a thing is documented or published. */
  | 'DOCUMENTED_IN'
  /** fällig zur: The meeting at which a deliverable is due. */
  | 'DUE_AT'
  /** entspricht: One thing counts as the other, in whole or in the main. */
  | 'EQUIVALENT_TO'
  /** Sitzung von: The body that a meeting belongs to. */
  | 'HELD_BY'
  /** bezieht ein: A thing includes or connects another without requiring it. */
  | 'INTEGRATES'
  /** beteiligt an: An actor is involved in a thing, in a role. */
  | 'INVOLVED_IN'
  /** im Themenfeld: A service or project belongs to a theme field. */
  | 'IN_THEME_FIELD'
  /** erwähnt: A decision names a thing without being about it. */
  | 'MENTIONS'
  /** Teil von: A thing is part of another; it may be part of several. */
  | 'PART_OF'
  /** ist eine Ausprägung von: A product realises a class of systems or a generic requirement. */
  | 'REALISES'
  /** nimmt Bezug auf: A decision, point, measure, work product or law refers to another, in one kind of reference. */
  | 'REFERS_TO'
  /** setzt voraus: A thing requires another, as one kind of dependency. */
  | 'REQUIRES'
  /** steuert: A body steers a programme, project or component. */
  | 'STEERS'
  /** folgt auf: A thing takes the place of another. */
  | 'SUCCEEDS'
  /** unterstützt von: Who is to support the addressees of a measure. */
  | 'SUPPORTED_BY'
  /** Aufgabe von: A task belongs to an actor. */
  | 'TASK_OF'
  /** gemeinsam mit: With whom the addressees of a measure are to act, or whom to involve. */
  | 'TOGETHER_WITH';

/** A dependency or a group of them. */
export type Requirement = Dependency | RequirementGroup;

/** Requirements that count together. */
export type RequirementGroup = {
  readonly __typename?: 'RequirementGroup';
  /** Of AT_LEAST: how many are required. */
  readonly atLeast?: Maybe<Scalars['Int']['output']>;
  /** What the group stands for, German. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Its members, in order; groups nest. */
  readonly members: ReadonlyArray<Requirement>;
  /** How the members count. */
  readonly mode: GroupMode;
  /** The statement behind it. */
  readonly statement: Statement;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type Role =
  /** Adressat: Is asked or recommended something by a decision, without being mandated. */
  | 'ADDRESSEE'
  /** Beratung: Advises. */
  | 'ADVICE'
  /** Antragsteller: Applied for the project. */
  | 'APPLICANT'
  /** Audit: Audits costs or conformity. */
  | 'AUDIT'
  /** Urheber: Wrote or drew up a work product or document. */
  | 'AUTHOR'
  /** Vorsitz: Holds the chair. */
  | 'CHAIR'
  /** Auftraggeber: Gives the mandate or the order. */
  | 'COMMISSIONING'
  /** Konsultation: Is to be heard or involved before decisions. */
  | 'CONSULTATION'
  /** Controlling: Does the controlling of a project or product. */
  | 'CONTROLLING'
  /** Kooperation: Cooperates. */
  | 'COOPERATION'
  /** Co-Vorsitz: Shares the chair. */
  | 'CO_CHAIR'
  /** Co-Federführung: Shares the lead with others (Co-Federführung). */
  | 'CO_LEAD'
  /** Stellvertretender Vorsitz: Stands in for the chair. */
  | 'DEPUTY_CHAIR'
  /** Stellvertretende Leitung: Stands in for the lead. */
  | 'DEPUTY_LEAD'
  /** Entwicklung: Develops or works out. */
  | 'DEVELOPMENT'
  /** Finanzierung: Pays or provides the money. */
  | 'FUNDING'
  /** Leitung der Organisation: Heads an organisation or unit: minister, president, director, managing director. */
  | 'HEAD'
  /** Umsetzung: Implements or realises. */
  | 'IMPLEMENTATION'
  /** Interesse: Has declared an interest in taking part. */
  | 'INTEREST'
  /** Federführung: Leads a project, programme or theme field (Federführung, Projektleitung). */
  | 'LEAD'
  /** Rechtliche Zuständigkeit: Is responsible by law or assignment. */
  | 'LEGAL_RESPONSIBILITY'
  /** Beauftragt: Has been told by a decision to do something. */
  | 'MANDATED'
  /** Mitglied: Member; the source does not say whether with a vote. */
  | 'MEMBER'
  /** Mitglied ohne Stimmrecht: Member without a vote. */
  | 'NON_VOTING_MEMBER'
  /** Widerspruch: Objects, or asks for something else. */
  | 'OBJECTION'
  /** Amtsinhaber: Holds a public office in an organisation. */
  | 'OFFICE_HOLDER'
  /** Betrieb: Operates or runs. */
  | 'OPERATION'
  /** Trägerschaft: Owns or carries an institution (Träger, Gesellschafter, Genossenschaftsmitglied). */
  | 'OWNERSHIP'
  /** Mitarbeit: Works with others on it (Mitarbeit, Beteiligung). */
  | 'PARTICIPATION'
  /** Vertragspartei: Is a party to an agreement or treaty. */
  | 'PARTY'
  /** Produktmanagement: Manages the product. */
  | 'PRODUCT_MANAGEMENT'
  /** Herausgeber: Publishes a document. */
  | 'PUBLISHER'
  /** Ratifizierung: Has consented to a treaty by law. */
  | 'RATIFICATION'
  /** Vertretung: Represents another actor in a body; on whose behalf is stated. */
  | 'REPRESENTATION'
  /** Beschlussfassung: Took a decision on it that the record does not hold as a thing of its own; it begins with its day and stays taken. */
  | 'RESOLUTION'
  /** Zuständigkeit: Is responsible (zuständig, verantwortlich); the source does not say in which way. */
  | 'RESPONSIBILITY'
  /** IT-Dienstleistung: Provides IT services to the actor. */
  | 'SERVICE_PROVISION'
  /** Aufsicht: Supervises or steers politically. */
  | 'SUPERVISION'
  /** Unterstützung: Supports others in a task. */
  | 'SUPPORT'
  /** Nutzung: Uses a component or service, or has it rolled out. */
  | 'USE'
  /** Stimmberechtigtes Mitglied: Member with a vote. */
  | 'VOTING_MEMBER';

/** How often a role occurs. */
export type RoleCount = {
  readonly __typename?: 'RoleCount';
  /** Different actors (of a thing) or things (of an actor); one with several roles counts in each. */
  readonly count: Scalars['Int']['output'];
  /** Involvements. */
  readonly involvements: Scalars['Int']['output'];
  /** The role, or null. */
  readonly value?: Maybe<Role>;
};

/** What is rolled up: over which relations an involvement counts for a thing or an actor beside those that it is stated of. */
export type RollUp =
  /** What a group of actors is involved in, each actor that is directly PART_OF it is: each Land in what is said of the Länder. */
  | 'GROUPS'
  /**
   * Members of a body are involved in what the body steers (STEERS), and in what it is involved in as LEAD, DEPUTY_LEAD, CO_LEAD,
   * RESPONSIBILITY, LEGAL_RESPONSIBILITY or SUPERVISION. Members of members are not.
   */
  | 'MEMBERS'
  /** Who is involved in a part of a thing (PART_OF, nested) is involved in the thing: in a component of NOOTS, in a project of a programme. A group of actors has no parts. */
  | 'PARTS'
  /** What a unit of an actor (PART_OF, nested) is involved in, the actor is: the Bund through a ministry, FITKO through an office of it. */
  | 'UNITS';

/** How far one actor has come with a thing: whether it is involved in it in the role asked for, and on what grounds. */
export type Rollout = {
  readonly __typename?: 'Rollout';
  /** The actor. */
  readonly actor: Actor;
  /** Whether it is involved on the day asked for. */
  readonly answer: RolloutAnswer;
  /** All that is stated or inferred about it, the one that decides first: also what is planned, over, or said not to be so. */
  readonly involvements: ReadonlyArray<Involvement>;
  /** Its official region key (Amtlicher Regionalschlüssel), for maps; null where the record has none. */
  readonly regionKey?: Maybe<Scalars['String']['output']>;
  /** First day of the involvement that decides; null is unknown. */
  readonly since?: Maybe<PartialDate>;
  /** The state in which it uses the thing, as the fact that decides says: pilot, productive, planned. Null is unknown. */
  readonly state?: Maybe<LifecycleState>;
  /** The group of actors for which it is stated, such as all Länder; null where it is stated for the actor itself. */
  readonly through?: Maybe<Actor>;
};

/** Whether an actor is involved in a thing on a day, as far as anybody has said. */
export type RolloutAnswer =
  /** It is not: only planned, conditional, not yet begun, over, or a source says that it is not so. */
  | 'NO'
  /** Nobody has said. A plan that no source speaks of any more on the day says nothing: it may have come true or not. */
  | 'NOT_SAID'
  /** It is: a fact in force holds on the day. */
  | 'YES';

/** A page of a list. */
export type RolloutConnection = {
  readonly __typename?: 'RolloutConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<RolloutEdge>;
  /** How many are not. */
  readonly no: Scalars['Int']['output'];
  /** The entries. */
  readonly nodes: ReadonlyArray<Rollout>;
  /** Of how many nobody has said. */
  readonly notSaid: Scalars['Int']['output'];
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many actors of the kinds asked for are involved, whatever answers the list is restricted to. */
  readonly yes: Scalars['Int']['output'];
};

/** One entry of a page. */
export type RolloutEdge = {
  readonly __typename?: 'RolloutEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Rollout;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type Rule =
  /** Antrag: The applicant of a project is involved in the programme that the project is part of. */
  | 'APPLICATION'
  /** Zusammenarbeit: With whom the addressees of a measure are to act takes part in the decision and in what the measure concerns. */
  | 'COOPERATION'
  /** Beschluss: The body that took a decision with a mandate is the commissioning party of what it concerns. */
  | 'DECISION'
  /** Amtsinhaber: What a measure addresses to an office is addressed to who surely held that office on the day of the decision. */
  | 'HOLDER'
  /** Auftrag: The addressee of a measure is involved in the decision and in what the measure concerns. */
  | 'MANDATE'
  /** Sitzungstag: What is due at a meeting is due on its day; what was decided at a meeting was decided on its day. */
  | 'MEETING_DAY'
  /** Vertretung: On whose behalf an actor is involved is itself involved; a represented actor is a member. */
  | 'ON_BEHALF'
  /** Gleicher Gegenstand: A decision follows the nearest earlier one with the same title, or whose title names the same thing. */
  | 'SAME_MATTER'
  /** Steuerung: The members of a body that steers a thing are involved in that thing. */
  | 'STEERING'
  /** Nachfolge im Amt: Who holds a seat without a stated end held it until the day before the next holder is said to begin. */
  | 'SUCCESSOR'
  /** Unterstützung: Who supports the addressees of a measure is involved in the decision and in what the measure concerns. */
  | 'SUPPORT';

/** How many hits have which value. Each facet counts with all filters but its own; the most frequent come first. */
export type SearchFacets = {
  readonly __typename?: 'SearchFacets';
  /** By kind of thing; null is things without kinds. */
  readonly kinds: ReadonlyArray<SearchKindCount>;
  /** By type of thing. */
  readonly types: ReadonlyArray<SearchTypeCount>;
};

/** What of a thing can be found. */
export type SearchField =
  /** An abbreviation. */
  | 'ABBREVIATION'
  /** Another name in use. */
  | 'ALIAS'
  /** A name used before. */
  | 'FORMER_NAME'
  /** Its id. */
  | 'ID'
  /** An identifier in a stated scheme. */
  | 'IDENTIFIER'
  /** The label of a level of a maturity model. */
  | 'LABEL'
  /** The official name. */
  | 'NAME'
  /** The number of a decision or project. */
  | 'NUMBER'
  /** An office of a person, with what it is held in and for whom in brackets. */
  | 'OFFICE'
  /** The summary. */
  | 'SUMMARY'
  /** The title of a decision. */
  | 'TITLE';

/** A thing that was found, and why. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What of it matched, and how. */
  readonly match: SearchMatch;
  /** The thing. */
  readonly thing: Thing;
};

/** A page of a list. */
export type SearchHitConnection = {
  readonly __typename?: 'SearchHitConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SearchHitEdge>;
  /** Counts over the whole answer, not the page. */
  readonly facets: SearchFacets;
  /** The entries. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * Where nothing was found, what may have been meant, at most 5: what would be found without `types` and `kinds`, else what
   * the text names and then what has its rarest known word, else what looks most like one of them. Empty where something was found.
   */
  readonly suggestions: ReadonlyArray<SearchSuggestion>;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type SearchHitEdge = {
  readonly __typename?: 'SearchHitEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SearchHit;
};

/** How many hits are of a kind. */
export type SearchKindCount = {
  readonly __typename?: 'SearchKindCount';
  /** Number of hits. */
  readonly count: Scalars['Int']['output'];
  /** The kind, a value of a vocabulary of kinds; null where the type has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Why a thing was found: by its best match; of several that are as good, by that of the first field. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** How it matched; hits are in this order. */
  readonly class: MatchClass;
  /** What of the thing matched. */
  readonly field: SearchField;
  /** The match in German words: `früherer Name „AusweisApp2“, bis 2023-11`. */
  readonly inWords: Scalars['String']['output'];
  /** The statement of that text, which says since and until when a name was used or an office held, and who says so; null of what stands on the thing itself, such as numbers and titles. */
  readonly statement?: Maybe<Statement>;
  /** The text that matched, as written in the record; of an office, with what it is held in and for whom in brackets. */
  readonly text: Scalars['String']['output'];
};

/** What somebody may have meant who found nothing. */
export type SearchSuggestion = {
  readonly __typename?: 'SearchSuggestion';
  /** A text to search for. */
  readonly text: Scalars['String']['output'];
  /** The thing that it would find. */
  readonly thing: Thing;
};

/** How many hits are of a type. */
export type SearchTypeCount = {
  readonly __typename?: 'SearchTypeCount';
  /** Number of hits. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly value: ThingType;
};

/** The languages of sentences. */
export type SentenceLanguage =
  /** German. */
  | 'DE'
  /** English, around the German names and values. */
  | 'EN';

/** A closed list; labels in both languages are in the field vocabulary. */
export type ServiceKind =
  /** Lebens- oder Geschäftslage: A situation in life or business that bundles services. */
  | 'LIFE_SITUATION'
  /** Verwaltungsleistung: One administrative service. */
  | 'SERVICE'
  /** Gruppe von Leistungen: Services named together, such as the jointly financed EfA procedures. */
  | 'SERVICE_GROUP';

/** A session of a body in a calendar. */
export type Session = {
  readonly __typename?: 'Session';
  /** How many decisions are known that were taken at it by the day. */
  readonly decisionCount: Scalars['Int']['output'];
  /** What is due at it. */
  readonly due: MandateConnection;
  /** The meeting: body, number, kind, date, decisions. */
  readonly meeting: Meeting;
  /** How it lies to the day asked for. */
  readonly timing: SessionTiming;
};


/** A session of a body in a calendar. */
export type SessionDueArgs = {
  acts?: InputMaybe<ReadonlyArray<MeasureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type SessionConnection = {
  readonly __typename?: 'SessionConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Session>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type SessionEdge = {
  readonly __typename?: 'SessionEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Session;
};

/** How a session lies to a day. */
export type SessionTiming =
  /** On the day or before it. */
  | 'PAST'
  /** After the day. */
  | 'PLANNED'
  /** Its date is imprecise and may lie before or after the day; or it is past, but sources tell only of the plan. */
  | 'UNCERTAIN'
  /** Its date is not known: its place in the list follows from its number. */
  | 'UNDATED';

/** A thing that two actors are involved in. */
export type SharedThing = {
  readonly __typename?: 'SharedThing';
  /** How the one is. */
  readonly a: InvolvedThing;
  /** How the other is. */
  readonly b: InvolvedThing;
  /** In what. */
  readonly thing: Thing;
};

/** A page of a list. */
export type SharedThingConnection = {
  readonly __typename?: 'SharedThingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SharedThingEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<SharedThing>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type SharedThingEdge = {
  readonly __typename?: 'SharedThingEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SharedThing;
};

/** Statements of a type that one document alone states. */
export type SingleSource = {
  readonly __typename?: 'SingleSource';
  /** How many have one source. */
  readonly count: Scalars['Int']['output'];
  /** The type of statement. */
  readonly statementType: StatementType;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** A source document. */
export type Source = Node & Thing & {
  readonly __typename?: 'Source';
  /** Its web address, where known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The day on which an editor last opened the address and found it to say what is cited; null where that is not recorded. */
  readonly checkedAt?: Maybe<Scalars['Date']['output']>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Date of its content. */
  readonly date?: Maybe<PartialDate>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether it is an official publication. */
  readonly isOfficial: Scalars['Boolean']['output'];
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of document. */
  readonly kind: SourceKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** What it states. */
  readonly stated: StatementConnection;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A source document. */
export type SourceAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A source document. */
export type SourceDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A source document. */
export type SourceDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source document. */
export type SourceDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source document. */
export type SourceIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A source document. */
export type SourceInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A source document. */
export type SourceNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A source document. */
export type SourcePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A source document. */
export type SourceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A source document. */
export type SourceRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A source document. */
export type SourceRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A source document. */
export type SourceRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A source document. */
export type SourceStatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A source document. */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A source document. */
export type SourceStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Source;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type SourceKind =
  /** Bekanntmachung: An official announcement, such as in the Bundesanzeiger. */
  | 'ANNOUNCEMENT'
  /** Beschlussseite: The web page of one decision. */
  | 'DECISION_PAGE'
  /** Dokumentation: A technical documentation, guide or list of questions and answers. */
  | 'DOCUMENTATION'
  /** Nachschlagewerk: An encyclopedia or a copy of one. */
  | 'ENCYCLOPEDIA'
  /** Gesetzestext: The text of a law or treaty. */
  | 'LAW_TEXT'
  /** Niederschrift: Minutes of a meeting or its decisions. */
  | 'MINUTES'
  /** Presse: A press or trade article, or a press release. */
  | 'NEWS'
  /** Bericht: A report. */
  | 'REPORT'
  /** Folien: A presentation. */
  | 'SLIDES'
  /** Webseite: A web page. */
  | 'WEB_PAGE';

/** Sources whose address was last checked in a month. */
export type SourcesChecked = {
  readonly __typename?: 'SourcesChecked';
  /** The month, such as 2026-11; null for those that nobody checked yet. */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** Official publications. */
  readonly official: Scalars['Int']['output'];
  /** Other documents. */
  readonly others: Scalars['Int']['output'];
};

/** A state in the life of a thing. */
export type StateFact = {
  readonly __typename?: 'StateFact';
  /** The maturity or other level at which it is in this state, in words. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** First day of the state; null is unknown. */
  readonly since?: Maybe<PartialDate>;
  /** The state. */
  readonly state: LifecycleState;
  /** The statement behind it. */
  readonly statement: Statement;
  /** Last day of the state; null is unknown. */
  readonly until?: Maybe<PartialDate>;
};

/** One statement of the record: the proof behind a relation, name, date, state, figure, vote, outcome or attribute. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** The decision, law or agreement that made it so. */
  readonly basis?: Maybe<Thing>;
  /** How sure the record is that the source says so; INFERRED where no source does. Of an inferred one, `derivation` leads to its premises and theirs. */
  readonly certainty: Certainty;
  /** Where it is stated, as far as in the sources asked for; derived statements name the sources of what they follow from. */
  readonly citations: ReadonlyArray<Citation>;
  /** The condition under which it holds, in words. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** How it follows from other statements, where it was not stated itself. */
  readonly derivation?: Maybe<Derivation>;
  /** The statements that disagree with it, as far as in the sources and on the day asked for. */
  readonly disputes: ReadonlyArray<Statement>;
  /** The last day as it follows from a successor, where no source states one. */
  readonly endInferred?: Maybe<InferredEnd>;
  /** Stable id, from what is stated. */
  readonly id: Scalars['ID']['output'];
  /** The statement in German words. */
  readonly inWords: Scalars['String']['output'];
  /** Whether other statements disagree with it, as far as in the sources and on the day asked for. */
  readonly isDisputed: Scalars['Boolean']['output'];
  /** Where no begin is stated, not before this day: the decision or law that made it so, its actor or what it needs did not exist earlier. */
  readonly notBefore?: Maybe<Scalars['Date']['output']>;
  /** A remark that belongs to the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The other end of a relation; of an outcome, what shows it. */
  readonly object?: Maybe<Thing>;
  /** Type of relation, kind of name, date or attribute, state, or the label of a figure or milestone. */
  readonly predicate: Scalars['String']['output'];
  /** Where the answer was asked to choose among statements that disagree (`choose`): those left out in favour of this one. Compare their citations to see why. */
  readonly preferredOver: ReadonlyArray<Statement>;
  /** The day on which the record took it up; of a derived one, the day from which all that it follows from was known. Null where that is not released yet. */
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which it holds; null is unknown, not open. */
  readonly since?: Maybe<PartialDate>;
  /** Status, where the source gives one. */
  readonly status?: Maybe<FactStatus>;
  /** What it is about; of a relation, its start. */
  readonly subject: Thing;
  /** The value: a name, an attribute, or a number as printed. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What kind of thing is stated. */
  readonly type: StatementType;
  /** Last day on which it holds, as a source states it; null is unknown, not open. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on the day asked for. */
  readonly validity: Validity;
  /** What it states, in the form of its type; null for relations, whose ends are subject and object. */
  readonly value?: Maybe<StatementValue>;
  /** Why it was withdrawn. */
  readonly withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /**
   * The day on which it was withdrawn because it proved wrong. Lists leave withdrawn statements out, unless `knownAt` is a day
   * on which it stood; by its id one is still found.
   */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** The source's own word. */
  readonly word?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Statement;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type StatementType =
  /** Datum: A date of a thing. */
  | 'DATE'
  /** Zahl: A number with unit and qualifiers. */
  | 'FIGURE'
  /** Voraussetzungsgruppe: How several requirements count together. */
  | 'GROUP'
  /** Meilenstein: The date of a milestone; a milestone that slips has several. */
  | 'MILESTONE'
  /** Name: A name of a thing. */
  | 'NAME'
  /** Erledigung: Whether what a measure asks for was done. */
  | 'OUTCOME'
  /** Beziehung: A relation between two things. */
  | 'RELATION'
  /** Menge: Participants that are counted or known to exist, but not named. */
  | 'SET'
  /** Zustand: A state in the life of a thing. */
  | 'STATE'
  /** Angabe: Another attribute in words. */
  | 'TEXT'
  /** Abstimmung: The result of a vote. */
  | 'VOTE';

/** What a statement states, when it is no relation. */
export type StatementValue = Attribute | DateFact | Figure | Milestone | Name | Outcome | RequirementGroup | StateFact | UnnamedParticipants | Vote;

/** How often a status occurs. */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** Different actors (of a thing) or things (of an actor); one with involvements of several counts in each. */
  readonly count: Scalars['Int']['output'];
  /** Involvements. */
  readonly involvements: Scalars['Int']['output'];
  /** The status. */
  readonly value: FactStatus;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type SuccessionKind =
  /** Überführung: A body or project is converted into another form. */
  | 'CONVERSION'
  /** Weiterentwicklung: The old thing is developed into the new one. */
  | 'FURTHER_DEVELOPMENT'
  /** Zusammenführung: Several things become one. */
  | 'MERGER'
  /** Umbenennung: The same thing under a new name. */
  | 'RENAMING'
  /** Nachfolge: A new thing takes the place of an old one. */
  | 'SUCCESSION'
  /** Aufgabenübergang: Takes over tasks of the other, which goes on without them. */
  | 'TASK_TRANSFER';

/**
 * Counts and sums over some items. Each amount goes into one sum at most; the sums are not to be added to each other, for they
 * are meant differently. A sum is null where there is no such amount: unknown is not zero.
 */
export type Sum = {
  readonly __typename?: 'Sum';
  /** Sum of those stated as about so much. */
  readonly about?: Maybe<Money>;
  /** Sum of those stated as at least, or more than, so much. */
  readonly atLeast?: Maybe<Money>;
  /** How many items: `withAmount`, `onlyNotAdded` and `withoutAmount` together. */
  readonly count: Scalars['Int']['output'];
  /** Amounts on which sources disagree, in none of the sums above; null where there are none. */
  readonly disputed?: Maybe<DisputedSum>;
  /** Sum of the amounts that are stated exactly. */
  readonly exact?: Maybe<Money>;
  /** All amounts of the items, and what became of each; in the order of the items. */
  readonly figures: SumFigureConnection;
  /** The items; things in German order, measures and decisions by number. */
  readonly items: SumItemConnection;
  /** How many have amounts, but only such as are added to none, such as amounts a year. */
  readonly onlyNotAdded: Scalars['Int']['output'];
  /** Sum of those stated as at most so much. */
  readonly upTo?: Maybe<Money>;
  /** How many amounts went into which sum, and how many into none. */
  readonly uses: ReadonlyArray<SumUseCount>;
  /** How many have an amount that is in one of the sums or disputed. */
  readonly withAmount: Scalars['Int']['output'];
  /** How many have no amount that sources state. */
  readonly withoutAmount: Scalars['Int']['output'];
};


/**
 * Counts and sums over some items. Each amount goes into one sum at most; the sums are not to be added to each other, for they
 * are meant differently. A sum is null where there is no such amount: unknown is not zero.
 */
export type SumFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  uses?: InputMaybe<ReadonlyArray<SumUse>>;
};


/**
 * Counts and sums over some items. Each amount goes into one sum at most; the sums are not to be added to each other, for they
 * are meant differently. A sum is null where there is no such amount: unknown is not zero.
 */
export type SumItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  withAmount?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sums by group. */
export type SumBreakdown = {
  readonly __typename?: 'SumBreakdown';
  /** What the groups are told apart by, in the order asked for. */
  readonly by: ReadonlyArray<SumDimension>;
  /** Whether the groups added up exceed the total, because items stand in several of them. */
  readonly exceedsTotal: Scalars['Boolean']['output'];
  /** The groups in the order of their keys: years upwards, things in German order, under reservation before without, those of which nobody has said last. */
  readonly groups: SumGroupConnection;
  /** Over the items that stand in several groups, each counted once. */
  readonly shared: Sum;
};


/** Sums by group. */
export type SumBreakdownGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What items are grouped by. */
export type SumDimension =
  /** Whom a measure, or a measure of the decision, names as addressee; who held an office that is named does not count beside it. */
  | 'ADDRESSEE'
  /** Who is stated to have applied for the project. */
  | 'APPLICANT'
  /** The body that took the decision. */
  | 'BODY'
  /**
   * The programmes that a project is directly part of; of a measure or decision those that it, or a part of it, concerns or
   * adopts. What the decision of a measure concerns as a whole need not be what the measure puts money to.
   */
  | 'PROGRAMME'
  /** Whether the project was released under reservation. */
  | 'RESERVATION'
  /** Of a project the year of its planned start; of a measure or decision that of the decision. */
  | 'YEAR';

/** An amount of an item, and what became of it. */
export type SumFigure = {
  readonly __typename?: 'SumFigure';
  /** The amount, with its statement and sources. */
  readonly figure: Figure;
  /** The item: the project, measure or decision. The figure may be stated of a part of it. */
  readonly item: Thing;
  /** Into which sum it went, or why into none. */
  readonly use: SumUse;
};

/** A page of a list. */
export type SumFigureConnection = {
  readonly __typename?: 'SumFigureConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SumFigureEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<SumFigure>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type SumFigureEdge = {
  readonly __typename?: 'SumFigureEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SumFigure;
};

/** The items that are the same in all that a breakdown asks for. */
export type SumGroup = {
  readonly __typename?: 'SumGroup';
  /** What they have in common, one for each dimension in the order asked for. */
  readonly keys: ReadonlyArray<SumKey>;
  /** Over those of them that stand in other groups as well: this much is counted more than once when groups are added up. */
  readonly shared: Sum;
  /** Over all items of the group. */
  readonly sum: Sum;
  /** How many of the items belong to the group only possibly or presumably on the day: the statements in `grounds` say why. */
  readonly unsureCount: Scalars['Int']['output'];
};

/** A page of a list. */
export type SumGroupConnection = {
  readonly __typename?: 'SumGroupConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SumGroupEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<SumGroup>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type SumGroupEdge = {
  readonly __typename?: 'SumGroupEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SumGroup;
};

/** An item that went into a sum. */
export type SumItem = {
  readonly __typename?: 'SumItem';
  /** The statements by which it belongs to the group; empty outside a breakdown, and where the thing itself says it (year of a decision). */
  readonly grounds: ReadonlyArray<Statement>;
  /** Whether it stands in other groups of the breakdown as well; false outside a breakdown. */
  readonly isShared: Scalars['Boolean']['output'];
  /** The project, measure or decision. */
  readonly thing: Thing;
};

/** A page of a list. */
export type SumItemConnection = {
  readonly __typename?: 'SumItemConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SumItemEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<SumItem>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type SumItemEdge = {
  readonly __typename?: 'SumItemEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SumItem;
};

/** What the items of a group have in common in one dimension. */
export type SumKey = {
  readonly __typename?: 'SumKey';
  /** The dimension. */
  readonly by: SumDimension;
  /** German: the name as on the day, the year, or that it is not said. */
  readonly label: Scalars['String']['output'];
  /** The programme, applicant, addressee or body; null for other dimensions, and where nobody has said. */
  readonly thing?: Maybe<Thing>;
  /** Whether under reservation; null for other dimensions, and where the source does not say. */
  readonly underReservation?: Maybe<Scalars['Boolean']['output']>;
  /** The year; null for other dimensions, and where it is not known. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What is summed: exactly one of these. An empty filter (`{}`) takes all that exist on the day, those of which nobody has said since when among them. */
export type SumOf =
  /** Decisions: of each the amounts that are stated of it, its points, measures and deliverables. */
  { readonly decisions: DecisionFilter; readonly measures?: never; readonly projects?: never; }
  |  /**
   * Measures: of each the amounts that are stated of it and of its deliverables. Two measures may be about the same money,
   * which sources seldom say.
   */
  { readonly decisions?: never; readonly measures: MeasureFilter; readonly projects?: never; }
  |  /** Projects: of each its budget. */
  { readonly decisions?: never; readonly measures?: never; readonly projects: ProjectFilter; };

/** What becomes of an amount. Of several that apply, the first in the order PART, AVERAGE, RATE, SHARE, NOT_FIRM, PART_OF_TOTAL, DISPUTED counts. */
export type SumUse =
  /** In the sum `about`: also what is both at least and at most something. */
  | 'ABOUT'
  /** In the sum `atLeast`: at least, or more than. */
  | 'AT_LEAST'
  /** Not added: an average. */
  | 'AVERAGE'
  /** Not added: sources disagree on it. In `disputed`. */
  | 'DISPUTED'
  /** In the sum `exact`. */
  | 'EXACT'
  /** Not added: only planned, conditional, inferred by an editor, unclear in its source or only hinted at. */
  | 'NOT_FIRM'
  /** Not added: it breaks down another figure. */
  | 'PART'
  /** Not added: an amount in total is stated of the same item, and is taken to include it. */
  | 'PART_OF_TOTAL'
  /** Not added: per year, edition or unit; how often is not known. */
  | 'RATE'
  /** Not added: a share of a whole that may be stated elsewhere. */
  | 'SHARE'
  /** In the sum `upTo`. */
  | 'UP_TO';

/** How many amounts are used in one way. */
export type SumUseCount = {
  readonly __typename?: 'SumUseCount';
  /** How many amounts. */
  readonly count: Scalars['Int']['output'];
  /** The way. */
  readonly use: SumUse;
};

/** Sums over a list of items: projects, measures or decisions. */
export type Sums = {
  readonly __typename?: 'Sums';
  /** The same by group. An item with several values, such as a project with two applicants, stands in full in the group of each. */
  readonly breakdown: SumBreakdown;
  /** Over all of them, each counted once. */
  readonly total: Sum;
  /** Whether a ceiling cut what is summed: then all counts and sums are too small. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** Sums over a list of items: projects, measures or decisions. */
export type SumsBreakdownArgs = {
  by: ReadonlyArray<SumDimension>;
};

/** A task of an actor. */
export type Task = Node & Thing & {
  readonly __typename?: 'Task';
  /** Whose task it is. */
  readonly actor: Actor;
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A task of an actor. */
export type TaskAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A task of an actor. */
export type TaskDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A task of an actor. */
export type TaskDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A task of an actor. */
export type TaskDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A task of an actor. */
export type TaskIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A task of an actor. */
export type TaskInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A task of an actor. */
export type TaskNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A task of an actor. */
export type TaskPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A task of an actor. */
export type TaskRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A task of an actor. */
export type TaskRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A task of an actor. */
export type TaskRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A task of an actor. */
export type TaskRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A task of an actor. */
export type TaskStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A task of an actor. */
export type TaskStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Task;
};

/** A theme field of the OZG implementation. */
export type ThemeField = Node & Thing & {
  readonly __typename?: 'ThemeField';
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Services and projects in it. */
  readonly contents: ThingConnection;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A theme field of the OZG implementation. */
export type ThemeFieldAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldContentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A theme field of the OZG implementation. */
export type ThemeFieldStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type Thing = {
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/**
 * What all things of the record share: actors, meetings, decisions, programmes, components, laws, documents and the rest.
 * Whatever is stated about a thing carries its statement, and the statement its sources.
 */
export type ThingStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list. */
export type ThingConnection = {
  readonly __typename?: 'ThingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ThingEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Thing>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null where the list was cut at the ceiling of rows. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list was cut at the ceiling of rows, so that entries are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entry of a page. */
export type ThingEdge = {
  readonly __typename?: 'ThingEdge';
  /** Cursor of the entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Thing;
};

/**
 * How many things and involvements have which value. Each facet counts with all filters but its own. Values that nothing has
 * are left out; the most frequent come first.
 */
export type ThingFacets = {
  readonly __typename?: 'ThingFacets';
  /** By role of the actor; null is steering or being a part without a stated role. */
  readonly roles: ReadonlyArray<RoleCount>;
  /** By status. */
  readonly status: ReadonlyArray<StatusCount>;
  /** By type of thing. */
  readonly types: ReadonlyArray<ThingTypeCount>;
  /** By validity on the day. */
  readonly validity: ReadonlyArray<ValidityCount>;
};

/** Types of thing; each is a GraphQL type. */
export type ThingType =
  /** Things of the type AdministrativeService. */
  | 'AdministrativeService'
  /** Things of the type Agreement. */
  | 'Agreement'
  /** Things of the type Body. */
  | 'Body'
  /** Things of the type Component. */
  | 'Component'
  /** Things of the type Decision. */
  | 'Decision'
  /** Things of the type DecisionPoint. */
  | 'DecisionPoint'
  /** Things of the type Deliverable. */
  | 'Deliverable'
  /** Things of the type LegalAct. */
  | 'LegalAct'
  /** Things of the type LegalProvision. */
  | 'LegalProvision'
  /** Things of the type MaturityLevel. */
  | 'MaturityLevel'
  /** Things of the type MaturityModel. */
  | 'MaturityModel'
  /** Things of the type Measure. */
  | 'Measure'
  /** Things of the type Meeting. */
  | 'Meeting'
  /** Things of the type Office. */
  | 'Office'
  /** Things of the type Organisation. */
  | 'Organisation'
  /** Things of the type Person. */
  | 'Person'
  /** Things of the type Programme. */
  | 'Programme'
  /** Things of the type Project. */
  | 'Project'
  /** Things of the type Source. */
  | 'Source'
  /** Things of the type Task. */
  | 'Task'
  /** Things of the type ThemeField. */
  | 'ThemeField'
  /** Things of the type WorkProduct. */
  | 'WorkProduct';

/** How often a type of thing occurs. */
export type ThingTypeCount = {
  readonly __typename?: 'ThingTypeCount';
  /** Different things. */
  readonly count: Scalars['Int']['output'];
  /** Involvements. */
  readonly involvements: Scalars['Int']['output'];
  /** The type. */
  readonly value: ThingType;
};

/** Participants that are counted or known to exist, but not named in the source. */
export type UnnamedParticipants = {
  readonly __typename?: 'UnnamedParticipants';
  /** How many; null is unknown. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Whether the list is open ("among others"). */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Of how many. */
  readonly of?: Maybe<Scalars['Int']['output']>;
  /** Their role. */
  readonly role: Role;
  /** The statement behind it. */
  readonly statement: Statement;
  /** Who they are, as far as known, German. */
  readonly who: Scalars['String']['output'];
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type Validity =
  /** angenommen: A bound is unknown: taken to hold, because no statement ends it. */
  | 'ASSUMED'
  /** gilt nicht: Over, or not yet begun, on that day; only in lists that ask for history. */
  | 'DOES_NOT_HOLD'
  /** gilt: Holds on that day by its stated bounds, or by sources before and after. */
  | 'HOLDS'
  /** möglich: A bound is stated but imprecise: it may or may not hold on that day. */
  | 'POSSIBLE';

/** How often a validity occurs. */
export type ValidityCount = {
  readonly __typename?: 'ValidityCount';
  /** Different actors (of a thing) or things (of an actor); one with involvements of several counts in each. */
  readonly count: Scalars['Int']['output'];
  /** Involvements. */
  readonly involvements: Scalars['Int']['output'];
  /** The validity. */
  readonly value: Validity;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type View =
  /** Ist: As things stand. */
  | 'AS_IS'
  /** Soll: As it is meant to become. */
  | 'TARGET';

/** A closed vocabulary. */
export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  /** Its name: the name of the enum. */
  readonly name: Scalars['String']['output'];
  /** Its values. */
  readonly values: ReadonlyArray<VocabularyValue>;
};

/** A value of a vocabulary. */
export type VocabularyValue = {
  readonly __typename?: 'VocabularyValue';
  /** German label. */
  readonly de: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** English label. */
  readonly en: Scalars['String']['output'];
  /** The value as the API writes it. */
  readonly value: Scalars['String']['output'];
};

/** Result of a vote. */
export type Vote = {
  readonly __typename?: 'Vote';
  /** Abstentions. */
  readonly abstention: Scalars['Int']['output'];
  /** Votes against. */
  readonly no: Scalars['Int']['output'];
  /** The statement behind it. */
  readonly statement: Statement;
  /** Votes in favour. */
  readonly yes: Scalars['Int']['output'];
};

/** Things of a type for which no actor is known to answer. */
export type WithoutResponsible = {
  readonly __typename?: 'WithoutResponsible';
  /** How many have nobody. */
  readonly count: Scalars['Int']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** The type of thing. */
  readonly type: ThingType;
};

/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProduct = Node & Thing & {
  readonly __typename?: 'WorkProduct';
  /** Decisions, points or measures that adopted it. */
  readonly adoptedBy: ReadonlyArray<Relation>;
  /** Definite article of the name (der, die, das), where the record has it; null of a name that the thing no longer bears. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Attributes in words, such as seat, legal form, goal, condition or a gap that the source leaves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who wrote or drew it up. */
  readonly authors: ReadonlyArray<Involvement>;
  /** Standards and guidelines that it conforms to or builds on. */
  readonly conformsTo: ReadonlyArray<Relation>;
  /** Dates of the thing, such as foundation, start or entry into force. */
  readonly dates: ReadonlyArray<DateFact>;
  /** Decisions that concern or adopt it, in whole or in a point or measure. */
  readonly decisions: DecisionConnection;
  /**
   * What it depends on, or what depends on it, directly and through others, each thing once by its shortest way.
   * Downward (REQUIRES) it follows what is required, aligned with and conformed to, and the parts of each thing.
   * Upward (REQUIRED_BY) it follows the same relations against their direction, and from a part to its whole: what
   * requires or is aligned with a whole may be affected by its part. A programme only gathers its parts and is not followed.
   */
  readonly dependencies: ReachedThingConnection;
  /** Numbers stated about it. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable, URL-safe, typed id; retired ids resolve to what replaced them. */
  readonly id: Scalars['ID']['output'];
  /** Official keys and numbers of the thing in stated schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it includes or connects without requiring it. */
  readonly integrates: ReadonlyArray<Relation>;
  /** Who is involved in it, in which role, stated or derived. */
  readonly involvements: InvolvementConnection;
  /** Whether the name is a plural; false of a name that the thing no longer bears. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** Kind of work product. */
  readonly kind: WorkProductKind;
  /** What kind of its type, a value of the vocabulary of kinds of that type, such as MINISTRY; null where the type has none, or it is unknown. */
  readonly kindName?: Maybe<Scalars['String']['output']>;
  /** Its legal bases: laws, provisions, treaties, agreements or decisions. */
  readonly legalBases: ReadonlyArray<Relation>;
  /** Milestones; one whose date slipped has several entries under the same label, oldest statement first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Name for display, German, as on the day asked for, where the record has the days of a former name. Of a decision: number and title. */
  readonly name: Scalars['String']['output'];
  /** All names: the official one, aliases, former names, abbreviations, identifiers. */
  readonly names: ReadonlyArray<Name>;
  /** The wholes that it is part of; the statement of each says whether it is planned or unclear. */
  readonly partOf: ReadonlyArray<Relation>;
  /** Its parts, each at the start (`from`) of its relation. */
  readonly parts: RelationConnection;
  /** What it succeeds, and how. */
  readonly predecessors: ReadonlyArray<Relation>;
  /** Every relation of the thing, in both directions; the other fields are readings of these. */
  readonly relations: RelationConnection;
  /** What requires it. */
  readonly requiredBy: DependencyConnection;
  /** What it requires, as nested groups: ALL, ANY, AT LEAST n. Dependencies that stand alone are members of their own. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it requires, one entry a dependency; `requirements` says how they count together. */
  readonly requires: DependencyConnection;
  /**
   * For each actor of some kinds (by default: each of the 16 Länder, the German states) whether it is involved in the thing
   * in a role on the day asked for: whether it uses a component, is party to or has ratified a treaty. Nobody having said
   * so is told apart from a no.
   */
  readonly rollout: RolloutConnection;
  /** The id without its type. */
  readonly slug: Scalars['String']['output'];
  /** The documents that state something about it. */
  readonly sources: ReadonlyArray<Source>;
  /** Everything stated about it, or with it at the other end of a relation. */
  readonly statements: StatementConnection;
  /** States in its life, oldest first. */
  readonly states: ReadonlyArray<StateFact>;
  /** What succeeds it, and how. */
  readonly successors: ReadonlyArray<Relation>;
  /** A sentence or two in the record's own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What type of thing it is; also the name of its GraphQL type. */
  readonly type: ThingType;
  /** Participants that are counted or known to exist, but not named. */
  readonly unnamedParticipants: ReadonlyArray<UnnamedParticipants>;
  /** The one web address of the thing, a path below this service's public address. */
  readonly url: Scalars['String']['output'];
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductAttributesArgs = {
  kinds?: InputMaybe<ReadonlyArray<AttributeKind>>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductDatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<DateKind>>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductDependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction: DependencyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductIdentifiersArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductInvolvementsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  status?: InputMaybe<ReadonlyArray<FactStatus>>;
  validity?: InputMaybe<ReadonlyArray<Validity>>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ThingType>>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DependencyKind>>;
  view?: InputMaybe<View>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductRolloutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<ActorKind>>;
  answer?: InputMaybe<ReadonlyArray<RolloutAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
};


/** A work product: target picture, catalogue, framework, concept, expert opinion, annex. */
export type WorkProductStatesArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A closed list; labels in both languages are in the field vocabulary. */
export type WorkProductKind =
  /** Katalog: A catalogue of requirements or services. */
  | 'CATALOGUE'
  /** Konzept: A concept or plan. */
  | 'CONCEPT'
  /** Kosten- oder Finanzierungsmodell: A cost model, a distribution key or an effort estimate. */
  | 'COST_MODEL'
  /** Dashboard: A public overview of progress. */
  | 'DASHBOARD'
  /** Gutachten: An expert opinion or study. */
  | 'EXPERT_OPINION'
  /** Steckbrief: A fact sheet. */
  | 'FACT_SHEET'
  /** Rahmenwerk: A framework, such as that of a target architecture. */
  | 'FRAMEWORK'
  /** Richtlinie oder Leitfaden: A guideline or guide. */
  | 'GUIDELINE'
  /** Empfehlungen: Recommendations. */
  | 'RECOMMENDATION'
  /** Bericht: A report. */
  | 'REPORT'
  /** Umsetzungsplanung: A roadmap or implementation plan. */
  | 'ROADMAP'
  /** Zielbild: A description of the state aimed at. */
  | 'TARGET_PICTURE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ReadinessMember:
    | ( GroupParent )
    | ( ItemParent )
  ;
  Requirement:
    | ( RelationFact )
    | ( StatementRow )
  ;
  StatementValue:
    | ( StatementRow )
    | ( StatementRow )
    | ( StatementRow )
    | ( StatementRow )
    | ( StatementRow )
    | ( StatementRow )
    | ( StatementRow )
    | ( StatementRow )
    | ( StatementRow )
    | ( StatementRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
  ;
  Node:
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( StatementRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
  ;
  Thing:
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorComparison: ResolverTypeWrapper<Comparison>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorFacets: ResolverTypeWrapper<ActorFacets>;
  ActorKind: ActorKind;
  ActorKindCount: ResolverTypeWrapper<ActorKindCount>;
  ActorToTell: ResolverTypeWrapper<Told>;
  ActorToTellConnection: ResolverTypeWrapper<Omit<ActorToTellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorToTellEdge']>, nodes: ReadonlyArray<ResolversTypes['ActorToTell']> }>;
  ActorToTellEdge: ResolverTypeWrapper<Omit<ActorToTellEdge, 'node'> & { node: ResolversTypes['ActorToTell'] }>;
  Addressee: ResolverTypeWrapper<RelationFact>;
  AdministrativeService: ResolverTypeWrapper<ThingRow>;
  AffectedThing: ResolverTypeWrapper<Affected>;
  AffectedThingConnection: ResolverTypeWrapper<Omit<AffectedThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffectedThingEdge']>, nodes: ReadonlyArray<ResolversTypes['AffectedThing']> }>;
  AffectedThingEdge: ResolverTypeWrapper<Omit<AffectedThingEdge, 'node'> & { node: ResolversTypes['AffectedThing'] }>;
  Agreement: ResolverTypeWrapper<ThingRow>;
  AgreementKind: AgreementKind;
  Attribute: ResolverTypeWrapper<StatementRow>;
  AttributeKind: AttributeKind;
  Body: ResolverTypeWrapper<ThingRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<FoundChange>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  Citation: ResolverTypeWrapper<CitationRow>;
  CommonNeighbour: ResolverTypeWrapper<SharedNeighbour>;
  CommonNeighbourConnection: ResolverTypeWrapper<Omit<CommonNeighbourConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommonNeighbourEdge']>, nodes: ReadonlyArray<ResolversTypes['CommonNeighbour']> }>;
  CommonNeighbourEdge: ResolverTypeWrapper<Omit<CommonNeighbourEdge, 'node'> & { node: ResolversTypes['CommonNeighbour'] }>;
  Component: ResolverTypeWrapper<ThingRow>;
  ComponentConnection: ResolverTypeWrapper<Omit<ComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ComponentEdge']>, nodes: ReadonlyArray<ResolversTypes['Component']> }>;
  ComponentEdge: ResolverTypeWrapper<Omit<ComponentEdge, 'node'> & { node: ResolversTypes['Component'] }>;
  ComponentKind: ComponentKind;
  Count: ResolverTypeWrapper<Count>;
  Coverage: ResolverTypeWrapper<CoverageFigures>;
  CoverageGap: CoverageGap;
  CoverageNote: ResolverTypeWrapper<Note>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFact: ResolverTypeWrapper<StatementRow>;
  DateKind: DateKind;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<ThingRow>;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionCoverage: ResolverTypeWrapper<KnownDecisions>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFilter: DecisionFilter;
  DecisionHistory: ResolverTypeWrapper<HistoryAnswer>;
  DecisionLink: ResolverTypeWrapper<HistoryLink>;
  DecisionPoint: ResolverTypeWrapper<ThingRow>;
  Deliverable: ResolverTypeWrapper<ThingRow>;
  Dependency: ResolverTypeWrapper<RelationFact>;
  DependencyConnection: ResolverTypeWrapper<DependencyPage>;
  DependencyCycle: ResolverTypeWrapper<GraphCycle>;
  DependencyDirection: DependencyDirection;
  DependencyEdge: ResolverTypeWrapper<Omit<DependencyEdge, 'node'> & { node: ResolversTypes['Dependency'] }>;
  DependencyGraph: ResolverTypeWrapper<GraphAnswer>;
  DependencyGraphEdge: ResolverTypeWrapper<RelationFact>;
  DependencyGraphNode: ResolverTypeWrapper<GraphNode>;
  DependencyKind: DependencyKind;
  DependencyKnowledge: DependencyKnowledge;
  Derivation: ResolverTypeWrapper<StatementRow>;
  Direction: Direction;
  DisputeChoice: DisputeChoice;
  DisputedSum: ResolverTypeWrapper<Omit<DisputedSum, 'greatest' | 'least'> & { greatest: ResolversTypes['Money'], least: ResolversTypes['Money'] }>;
  FactStatus: FactStatus;
  Figure: ResolverTypeWrapper<StatementRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GovernmentLevel: GovernmentLevel;
  GovernmentLevelCount: ResolverTypeWrapper<GovernmentLevelCount>;
  GroupMode: GroupMode;
  HistoryDirection: HistoryDirection;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<StatementRow>;
  Impact: ResolverTypeWrapper<ImpactParent>;
  ImpactDate: ResolverTypeWrapper<DateInQuestion>;
  ImpactEffect: ImpactEffect;
  ImpactEvent: ImpactEvent;
  ImpactOnDate: ImpactOnDate;
  InferredCount: ResolverTypeWrapper<InferredCount>;
  InferredEnd: ResolverTypeWrapper<StatementRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvolvedActor: ResolverTypeWrapper<ActorGroup>;
  InvolvedActorConnection: ResolverTypeWrapper<InvolvedActors>;
  InvolvedActorEdge: ResolverTypeWrapper<Omit<InvolvedActorEdge, 'node'> & { node: ResolversTypes['InvolvedActor'] }>;
  InvolvedThing: ResolverTypeWrapper<Group>;
  InvolvedThingConnection: ResolverTypeWrapper<Omit<InvolvedThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvolvedThingEdge']>, nodes: ReadonlyArray<ResolversTypes['InvolvedThing']> }>;
  InvolvedThingEdge: ResolverTypeWrapper<Omit<InvolvedThingEdge, 'node'> & { node: ResolversTypes['InvolvedThing'] }>;
  Involvement: ResolverTypeWrapper<RelationFact>;
  InvolvementConnection: ResolverTypeWrapper<InvolvementPage>;
  InvolvementEdge: ResolverTypeWrapper<Omit<InvolvementEdge, 'node'> & { node: ResolversTypes['Involvement'] }>;
  InvolvementWay: ResolverTypeWrapper<Entry>;
  InvolvementWayConnection: ResolverTypeWrapper<Omit<InvolvementWayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvolvementWayEdge']>, nodes: ReadonlyArray<ResolversTypes['InvolvementWay']> }>;
  InvolvementWayEdge: ResolverTypeWrapper<Omit<InvolvementWayEdge, 'node'> & { node: ResolversTypes['InvolvementWay'] }>;
  LegalAct: ResolverTypeWrapper<ThingRow>;
  LegalActKind: LegalActKind;
  LegalProvision: ResolverTypeWrapper<ThingRow>;
  LevelBasis: LevelBasis;
  Licence: ResolverTypeWrapper<Licence>;
  LifecycleState: LifecycleState;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  Mandate: ResolverTypeWrapper<TrackedMandate>;
  MandateConnection: ResolverTypeWrapper<Omit<MandateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MandateEdge']>, nodes: ReadonlyArray<ResolversTypes['Mandate']> }>;
  MandateDue: ResolverTypeWrapper<Due>;
  MandateEdge: ResolverTypeWrapper<Omit<MandateEdge, 'node'> & { node: ResolversTypes['Mandate'] }>;
  MandateReason: MandateReason;
  MandateState: MandateState;
  Match: ResolverTypeWrapper<LookupRow>;
  MatchClass: MatchClass;
  MaturityLevel: ResolverTypeWrapper<ThingRow>;
  MaturityLevelKind: MaturityLevelKind;
  MaturityModel: ResolverTypeWrapper<ThingRow>;
  Measure: ResolverTypeWrapper<ThingRow>;
  MeasureAct: MeasureAct;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureFilter: MeasureFilter;
  Meeting: ResolverTypeWrapper<ThingRow>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingKind: MeetingKind;
  Meta: ResolverTypeWrapper<MetaParent>;
  Milestone: ResolverTypeWrapper<StatementRow>;
  Money: ResolverTypeWrapper<Cents>;
  Name: ResolverTypeWrapper<StatementRow>;
  NameKind: NameKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Office: ResolverTypeWrapper<ThingRow>;
  OpenQuestion: ResolverTypeWrapper<OpenQuestionRecord>;
  Organisation: ResolverTypeWrapper<ThingRow>;
  Outcome: ResolverTypeWrapper<StatementRow>;
  OutcomeKind: OutcomeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Path: ResolverTypeWrapper<FoundPath>;
  PathHop: ResolverTypeWrapper<Hop>;
  PathReach: ResolverTypeWrapper<PathReach>;
  PathRelation: ResolverTypeWrapper<HopRelation>;
  PathSearch: ResolverTypeWrapper<PathsAnswer>;
  PathStop: PathStop;
  Person: ResolverTypeWrapper<ThingRow>;
  Programme: ResolverTypeWrapper<ThingRow>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeKind: ProgrammeKind;
  Project: ResolverTypeWrapper<ThingRow>;
  ProjectBeginning: ProjectBeginning;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes' | 'totals'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']>, totals: ResolversTypes['Sums'] }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectExistence: ResolverTypeWrapper<Omit<ProjectExistence, 'statement'> & { statement?: Maybe<ResolversTypes['Statement']> }>;
  ProjectFilter: ProjectFilter;
  ProjectKind: ProjectKind;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  ReachedThing: ResolverTypeWrapper<Reached>;
  ReachedThingConnection: ResolverTypeWrapper<Omit<ReachedThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReachedThingEdge']>, nodes: ReadonlyArray<ResolversTypes['ReachedThing']> }>;
  ReachedThingEdge: ResolverTypeWrapper<Omit<ReachedThingEdge, 'node'> & { node: ResolversTypes['ReachedThing'] }>;
  Readiness: ResolverTypeWrapper<ReadinessParent>;
  ReadinessBlocker: ResolverTypeWrapper<BlockerParent>;
  ReadinessDate: ResolverTypeWrapper<DateParent>;
  ReadinessGroup: ResolverTypeWrapper<GroupParent>;
  ReadinessItem: ResolverTypeWrapper<ItemParent>;
  ReadinessMember: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadinessMember']>;
  ReadinessPlan: ResolverTypeWrapper<Plan>;
  ReadinessReason: ReadinessReason;
  ReadinessVerdict: ReadinessVerdict;
  Reference: ResolverTypeWrapper<RelationFact>;
  ReferenceKind: ReferenceKind;
  Relation: ResolverTypeWrapper<RelationFact>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: RelationType;
  Requirement: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Requirement']>;
  RequirementGroup: ResolverTypeWrapper<StatementRow>;
  Role: Role;
  RoleCount: ResolverTypeWrapper<RoleCount>;
  RollUp: RollUp;
  Rollout: ResolverTypeWrapper<Answered>;
  RolloutAnswer: RolloutAnswer;
  RolloutConnection: ResolverTypeWrapper<Omit<RolloutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RolloutEdge']>, nodes: ReadonlyArray<ResolversTypes['Rollout']> }>;
  RolloutEdge: ResolverTypeWrapper<Omit<RolloutEdge, 'node'> & { node: ResolversTypes['Rollout'] }>;
  Rule: Rule;
  SearchFacets: ResolverTypeWrapper<SearchFacets>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<Hit>;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes' | 'suggestions'> & { edges: ReadonlyArray<ResolversTypes['SearchHitEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']>, suggestions: ReadonlyArray<ResolversTypes['SearchSuggestion']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchKindCount: ResolverTypeWrapper<SearchKindCount>;
  SearchMatch: ResolverTypeWrapper<Hit>;
  SearchSuggestion: ResolverTypeWrapper<Hit>;
  SearchTypeCount: ResolverTypeWrapper<SearchTypeCount>;
  SentenceLanguage: SentenceLanguage;
  ServiceKind: ServiceKind;
  Session: ResolverTypeWrapper<CalendarSession>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SessionEdge']>, nodes: ReadonlyArray<ResolversTypes['Session']> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionTiming: SessionTiming;
  SharedThing: ResolverTypeWrapper<Shared>;
  SharedThingConnection: ResolverTypeWrapper<Omit<SharedThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SharedThingEdge']>, nodes: ReadonlyArray<ResolversTypes['SharedThing']> }>;
  SharedThingEdge: ResolverTypeWrapper<Omit<SharedThingEdge, 'node'> & { node: ResolversTypes['SharedThing'] }>;
  SingleSource: ResolverTypeWrapper<SingleSource>;
  Source: ResolverTypeWrapper<ThingRow>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  SourcesChecked: ResolverTypeWrapper<SourcesChecked>;
  StateFact: ResolverTypeWrapper<StatementRow>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementType: StatementType;
  StatementValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StatementValue']>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuccessionKind: SuccessionKind;
  Sum: ResolverTypeWrapper<SumParent>;
  SumBreakdown: ResolverTypeWrapper<BreakdownParent>;
  SumDimension: SumDimension;
  SumFigure: ResolverTypeWrapper<FigureOfItem>;
  SumFigureConnection: ResolverTypeWrapper<Omit<SumFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SumFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['SumFigure']> }>;
  SumFigureEdge: ResolverTypeWrapper<Omit<SumFigureEdge, 'node'> & { node: ResolversTypes['SumFigure'] }>;
  SumGroup: ResolverTypeWrapper<SumGroupParent>;
  SumGroupConnection: ResolverTypeWrapper<Omit<SumGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SumGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['SumGroup']> }>;
  SumGroupEdge: ResolverTypeWrapper<Omit<SumGroupEdge, 'node'> & { node: ResolversTypes['SumGroup'] }>;
  SumItem: ResolverTypeWrapper<ItemInSum>;
  SumItemConnection: ResolverTypeWrapper<Omit<SumItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SumItemEdge']>, nodes: ReadonlyArray<ResolversTypes['SumItem']> }>;
  SumItemEdge: ResolverTypeWrapper<Omit<SumItemEdge, 'node'> & { node: ResolversTypes['SumItem'] }>;
  SumKey: ResolverTypeWrapper<SumKeyRow>;
  SumOf: SumOf;
  SumUse: SumUse;
  SumUseCount: ResolverTypeWrapper<SumUseCount>;
  Sums: ResolverTypeWrapper<SumsParent>;
  Task: ResolverTypeWrapper<ThingRow>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaskEdge']>, nodes: ReadonlyArray<ResolversTypes['Task']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  ThemeField: ResolverTypeWrapper<ThingRow>;
  Thing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Thing']>;
  ThingConnection: ResolverTypeWrapper<Omit<ThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThingEdge']>, nodes: ReadonlyArray<ResolversTypes['Thing']> }>;
  ThingEdge: ResolverTypeWrapper<Omit<ThingEdge, 'node'> & { node: ResolversTypes['Thing'] }>;
  ThingFacets: ResolverTypeWrapper<ThingFacets>;
  ThingType: ThingType;
  ThingTypeCount: ResolverTypeWrapper<ThingTypeCount>;
  UnnamedParticipants: ResolverTypeWrapper<StatementRow>;
  Validity: Validity;
  ValidityCount: ResolverTypeWrapper<ValidityCount>;
  View: View;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  VocabularyValue: ResolverTypeWrapper<VocabularyValue>;
  Vote: ResolverTypeWrapper<StatementRow>;
  WithoutResponsible: ResolverTypeWrapper<WithoutResponsible>;
  WorkProduct: ResolverTypeWrapper<ThingRow>;
  WorkProductKind: WorkProductKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorComparison: Comparison;
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorFacets: ActorFacets;
  ActorKindCount: ActorKindCount;
  ActorToTell: Told;
  ActorToTellConnection: Omit<ActorToTellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorToTellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ActorToTell']> };
  ActorToTellEdge: Omit<ActorToTellEdge, 'node'> & { node: ResolversParentTypes['ActorToTell'] };
  Addressee: RelationFact;
  AdministrativeService: ThingRow;
  AffectedThing: Affected;
  AffectedThingConnection: Omit<AffectedThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffectedThingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AffectedThing']> };
  AffectedThingEdge: Omit<AffectedThingEdge, 'node'> & { node: ResolversParentTypes['AffectedThing'] };
  Agreement: ThingRow;
  Attribute: StatementRow;
  Body: ThingRow;
  Boolean: Scalars['Boolean']['output'];
  Change: FoundChange;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Citation: CitationRow;
  CommonNeighbour: SharedNeighbour;
  CommonNeighbourConnection: Omit<CommonNeighbourConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommonNeighbourEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommonNeighbour']> };
  CommonNeighbourEdge: Omit<CommonNeighbourEdge, 'node'> & { node: ResolversParentTypes['CommonNeighbour'] };
  Component: ThingRow;
  ComponentConnection: Omit<ComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ComponentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Component']> };
  ComponentEdge: Omit<ComponentEdge, 'node'> & { node: ResolversParentTypes['Component'] };
  Count: Count;
  Coverage: CoverageFigures;
  CoverageNote: Note;
  Date: Scalars['Date']['output'];
  DateFact: StatementRow;
  DateTime: Scalars['DateTime']['output'];
  Decision: ThingRow;
  DecisionConnection: DecisionPage;
  DecisionCoverage: KnownDecisions;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: DecisionFilter;
  DecisionHistory: HistoryAnswer;
  DecisionLink: HistoryLink;
  DecisionPoint: ThingRow;
  Deliverable: ThingRow;
  Dependency: RelationFact;
  DependencyConnection: DependencyPage;
  DependencyCycle: GraphCycle;
  DependencyEdge: Omit<DependencyEdge, 'node'> & { node: ResolversParentTypes['Dependency'] };
  DependencyGraph: GraphAnswer;
  DependencyGraphEdge: RelationFact;
  DependencyGraphNode: GraphNode;
  Derivation: StatementRow;
  DisputedSum: Omit<DisputedSum, 'greatest' | 'least'> & { greatest: ResolversParentTypes['Money'], least: ResolversParentTypes['Money'] };
  Figure: StatementRow;
  Float: Scalars['Float']['output'];
  GovernmentLevelCount: GovernmentLevelCount;
  ID: Scalars['ID']['output'];
  Identifier: StatementRow;
  Impact: ImpactParent;
  ImpactDate: DateInQuestion;
  InferredCount: InferredCount;
  InferredEnd: StatementRow;
  Int: Scalars['Int']['output'];
  InvolvedActor: ActorGroup;
  InvolvedActorConnection: InvolvedActors;
  InvolvedActorEdge: Omit<InvolvedActorEdge, 'node'> & { node: ResolversParentTypes['InvolvedActor'] };
  InvolvedThing: Group;
  InvolvedThingConnection: Omit<InvolvedThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvolvedThingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvolvedThing']> };
  InvolvedThingEdge: Omit<InvolvedThingEdge, 'node'> & { node: ResolversParentTypes['InvolvedThing'] };
  Involvement: RelationFact;
  InvolvementConnection: InvolvementPage;
  InvolvementEdge: Omit<InvolvementEdge, 'node'> & { node: ResolversParentTypes['Involvement'] };
  InvolvementWay: Entry;
  InvolvementWayConnection: Omit<InvolvementWayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvolvementWayEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvolvementWay']> };
  InvolvementWayEdge: Omit<InvolvementWayEdge, 'node'> & { node: ResolversParentTypes['InvolvementWay'] };
  LegalAct: ThingRow;
  LegalProvision: ThingRow;
  Licence: Licence;
  Long: Scalars['Long']['output'];
  Mandate: TrackedMandate;
  MandateConnection: Omit<MandateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MandateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mandate']> };
  MandateDue: Due;
  MandateEdge: Omit<MandateEdge, 'node'> & { node: ResolversParentTypes['Mandate'] };
  Match: LookupRow;
  MaturityLevel: ThingRow;
  MaturityModel: ThingRow;
  Measure: ThingRow;
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasureFilter: MeasureFilter;
  Meeting: ThingRow;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Meta: MetaParent;
  Milestone: StatementRow;
  Money: Cents;
  Name: StatementRow;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Office: ThingRow;
  OpenQuestion: OpenQuestionRecord;
  Organisation: ThingRow;
  Outcome: StatementRow;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Path: FoundPath;
  PathHop: Hop;
  PathReach: PathReach;
  PathRelation: HopRelation;
  PathSearch: PathsAnswer;
  Person: ThingRow;
  Programme: ThingRow;
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  Project: ThingRow;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes' | 'totals'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']>, totals: ResolversParentTypes['Sums'] };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectExistence: Omit<ProjectExistence, 'statement'> & { statement?: Maybe<ResolversParentTypes['Statement']> };
  ProjectFilter: ProjectFilter;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  ReachedThing: Reached;
  ReachedThingConnection: Omit<ReachedThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReachedThingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReachedThing']> };
  ReachedThingEdge: Omit<ReachedThingEdge, 'node'> & { node: ResolversParentTypes['ReachedThing'] };
  Readiness: ReadinessParent;
  ReadinessBlocker: BlockerParent;
  ReadinessDate: DateParent;
  ReadinessGroup: GroupParent;
  ReadinessItem: ItemParent;
  ReadinessMember: ResolversUnionTypes<ResolversParentTypes>['ReadinessMember'];
  ReadinessPlan: Plan;
  Reference: RelationFact;
  Relation: RelationFact;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Requirement: ResolversUnionTypes<ResolversParentTypes>['Requirement'];
  RequirementGroup: StatementRow;
  RoleCount: RoleCount;
  Rollout: Answered;
  RolloutConnection: Omit<RolloutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RolloutEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rollout']> };
  RolloutEdge: Omit<RolloutEdge, 'node'> & { node: ResolversParentTypes['Rollout'] };
  SearchFacets: SearchFacets;
  SearchHit: Hit;
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes' | 'suggestions'> & { edges: ReadonlyArray<ResolversParentTypes['SearchHitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']>, suggestions: ReadonlyArray<ResolversParentTypes['SearchSuggestion']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchKindCount: SearchKindCount;
  SearchMatch: Hit;
  SearchSuggestion: Hit;
  SearchTypeCount: SearchTypeCount;
  Session: CalendarSession;
  SessionConnection: Omit<SessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Session']> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SharedThing: Shared;
  SharedThingConnection: Omit<SharedThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SharedThingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SharedThing']> };
  SharedThingEdge: Omit<SharedThingEdge, 'node'> & { node: ResolversParentTypes['SharedThing'] };
  SingleSource: SingleSource;
  Source: ThingRow;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourcesChecked: SourcesChecked;
  StateFact: StatementRow;
  Statement: StatementRow;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementValue: ResolversUnionTypes<ResolversParentTypes>['StatementValue'];
  StatusCount: StatusCount;
  String: Scalars['String']['output'];
  Sum: SumParent;
  SumBreakdown: BreakdownParent;
  SumFigure: FigureOfItem;
  SumFigureConnection: Omit<SumFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SumFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SumFigure']> };
  SumFigureEdge: Omit<SumFigureEdge, 'node'> & { node: ResolversParentTypes['SumFigure'] };
  SumGroup: SumGroupParent;
  SumGroupConnection: Omit<SumGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SumGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SumGroup']> };
  SumGroupEdge: Omit<SumGroupEdge, 'node'> & { node: ResolversParentTypes['SumGroup'] };
  SumItem: ItemInSum;
  SumItemConnection: Omit<SumItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SumItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SumItem']> };
  SumItemEdge: Omit<SumItemEdge, 'node'> & { node: ResolversParentTypes['SumItem'] };
  SumKey: SumKeyRow;
  SumOf: SumOf;
  SumUseCount: SumUseCount;
  Sums: SumsParent;
  Task: ThingRow;
  TaskConnection: Omit<TaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Task']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  ThemeField: ThingRow;
  Thing: ResolversInterfaceTypes<ResolversParentTypes>['Thing'];
  ThingConnection: Omit<ThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Thing']> };
  ThingEdge: Omit<ThingEdge, 'node'> & { node: ResolversParentTypes['Thing'] };
  ThingFacets: ThingFacets;
  ThingTypeCount: ThingTypeCount;
  UnnamedParticipants: StatementRow;
  ValidityCount: ValidityCount;
  Vocabulary: Vocabulary;
  VocabularyValue: VocabularyValue;
  Vote: StatementRow;
  WithoutResponsible: WithoutResponsible;
  WorkProduct: ThingRow;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Body' | 'Office' | 'Organisation' | 'Person', ParentType, ContextType>;
};

export type ActorComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorComparison'] = ResolversParentTypes['ActorComparison']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  both?: Resolver<ResolversTypes['SharedThingConnection'], ParentType, ContextType, RequireFields<ActorComparisonBothArgs, 'first'>>;
  bothCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyA?: Resolver<ResolversTypes['InvolvedThingConnection'], ParentType, ContextType, RequireFields<ActorComparisonOnlyAArgs, 'first'>>;
  onlyACount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyB?: Resolver<ResolversTypes['InvolvedThingConnection'], ParentType, ContextType, RequireFields<ActorComparisonOnlyBArgs, 'first'>>;
  onlyBCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorFacets'] = ResolversParentTypes['ActorFacets']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ActorKindCount']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['GovernmentLevelCount']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  validity?: Resolver<ReadonlyArray<ResolversTypes['ValidityCount']>, ParentType, ContextType>;
};

export type ActorKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorKindCount'] = ResolversParentTypes['ActorKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
};

export type ActorToTellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorToTell'] = ResolversParentTypes['ActorToTell']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ImpactEffect'], ParentType, ContextType>;
  involvements?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  steers?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type ActorToTellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorToTellConnection'] = ResolversParentTypes['ActorToTellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorToTellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActorToTell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActorToTellEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorToTellEdge'] = ResolversParentTypes['ActorToTellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActorToTell'], ParentType, ContextType>;
};

export type AddresseeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Addressee'] = ResolversParentTypes['Addressee']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derivedBy?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type AdministrativeServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeService'] = ResolversParentTypes['AdministrativeService']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<AdministrativeServiceAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<AdministrativeServiceDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<AdministrativeServiceDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<AdministrativeServiceDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<AdministrativeServiceIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<AdministrativeServiceInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<AdministrativeServiceNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AdministrativeServicePartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AdministrativeServiceRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<AdministrativeServiceRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<AdministrativeServiceRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<AdministrativeServiceRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AdministrativeServiceStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<AdministrativeServiceStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themeFields?: Resolver<ReadonlyArray<ResolversTypes['ThemeField']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffectedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedThing'] = ResolversParentTypes['AffectedThing']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ImpactEffect'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  way?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type AffectedThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedThingConnection'] = ResolversParentTypes['AffectedThingConnection']> = {
  aimedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffectedThingEdge']>, ParentType, ContextType>;
  inPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AffectedThing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weakened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffectedThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedThingEdge'] = ResolversParentTypes['AffectedThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffectedThing'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<AgreementAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<AgreementDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<AgreementDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<AgreementDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<AgreementIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<AgreementInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<AgreementNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<AgreementRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<AgreementRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<AgreementRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AgreementStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<AgreementStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  kind?: Resolver<ResolversTypes['AttributeKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<BodyAttributesArgs>>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType, RequireFields<BodyChairsArgs, 'history'>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<BodyDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<BodyDecisionsArgs, 'first'>>;
  decisionsTaken?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<BodyDecisionsTakenArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<BodyDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<BodyIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvedIn?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<BodyInvolvedInArgs, 'first' | 'history'>>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<BodyInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  mandates?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<BodyMandatesArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<BodyMeetingsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<BodyMembersArgs, 'first' | 'history'>>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<BodyNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<BodyPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<BodyRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<BodyRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<BodyRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<BodyRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<BodyStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<BodyStatesArgs, 'history'>>;
  steers?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<BodyTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  bySuccessor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CommonNeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbour'] = ResolversParentTypes['CommonNeighbour']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type CommonNeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbourConnection'] = ResolversParentTypes['CommonNeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommonNeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommonNeighbour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommonNeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbourEdge'] = ResolversParentTypes['CommonNeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommonNeighbour'], ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ComponentAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<ComponentDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<ComponentDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<ComponentDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<ComponentIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<ComponentInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<ComponentNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ComponentPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ComponentRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<ComponentRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<ComponentRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<ComponentRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ComponentStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<ComponentStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentConnection'] = ResolversParentTypes['ComponentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComponentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComponentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentEdge'] = ResolversParentTypes['ComponentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['DecisionCoverage']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferred?: Resolver<ReadonlyArray<ResolversTypes['InferredCount']>, ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  singleSource?: Resolver<ReadonlyArray<ResolversTypes['SingleSource']>, ParentType, ContextType>;
  sourcesChecked?: Resolver<ReadonlyArray<ResolversTypes['SourcesChecked']>, ParentType, ContextType>;
  withoutRelation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutResponsible?: Resolver<ReadonlyArray<ResolversTypes['WithoutResponsible']>, ParentType, ContextType>;
};

export type CoverageNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageNote'] = ResolversParentTypes['CoverageNote']> = {
  decisions?: Resolver<Maybe<ResolversTypes['DecisionCoverage']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoverageGap'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateFact'] = ResolversParentTypes['DateFact']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DateKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  adopts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<DecisionAttributesArgs>>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateFact?: Resolver<Maybe<ResolversTypes['DateFact']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<DecisionDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<DecisionDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<DecisionDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  entryIntoForce?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<DecisionIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<DecisionInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<DecisionMeasuresArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<DecisionNamesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DecisionPartsArgs, 'first'>>;
  points?: Resolver<ReadonlyArray<ResolversTypes['DecisionPoint']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  referencedBy?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType, Partial<DecisionReferencedByArgs>>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType, Partial<DecisionReferencesArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DecisionRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<DecisionRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<DecisionRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<DecisionRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<DecisionStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<DecisionStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageNote']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DecisionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionCoverage'] = ResolversParentTypes['DecisionCoverage']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionHistory'] = ResolversParentTypes['DecisionHistory']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['DecisionLink']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DecisionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionLink'] = ResolversParentTypes['DecisionLink']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HistoryDirection'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  earlierPart?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  isInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferenceKind'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  standsAt?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type DecisionPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPoint'] = ResolversParentTypes['DecisionPoint']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<DecisionPointAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<DecisionPointDatesArgs>>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<DecisionPointDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<DecisionPointDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<DecisionPointIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<DecisionPointInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<DecisionPointNamesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DecisionPointPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DecisionPointRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<DecisionPointRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<DecisionPointRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<DecisionPointRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<DecisionPointStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<DecisionPointStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deliverable'] = ResolversParentTypes['Deliverable']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<DeliverableAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<DeliverableDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<DeliverableDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<DeliverableDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  due?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dueFact?: Resolver<Maybe<ResolversTypes['DateFact']>, ParentType, ContextType>;
  dueMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<DeliverableIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<DeliverableInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<DeliverableNamesArgs>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DeliverablePartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DeliverableRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<DeliverableRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<DeliverableRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<DeliverableRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<DeliverableStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<DeliverableStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DependencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependency'] = ResolversParentTypes['Dependency']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependent?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['RequirementGroup']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DependencyKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DependencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyConnection'] = ResolversParentTypes['DependencyConnection']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageNote']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DependencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dependency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DependencyCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyCycle'] = ResolversParentTypes['DependencyCycle']> = {
  entangled?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
};

export type DependencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyEdge'] = ResolversParentTypes['DependencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dependency'], ParentType, ContextType>;
};

export type DependencyGraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyGraph'] = ResolversParentTypes['DependencyGraph']> = {
  cycles?: Resolver<ReadonlyArray<ResolversTypes['DependencyCycle']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DependencyGraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DependencyGraphNode']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DependencyGraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyGraphEdge'] = ResolversParentTypes['DependencyGraphEdge']> = {
  dependency?: Resolver<Maybe<ResolversTypes['Dependency']>, ParentType, ContextType>;
  dependent?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type DependencyGraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyGraphNode'] = ResolversParentTypes['DependencyGraphNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['DependencyKnowledge'], ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  from?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type DisputedSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedSum'] = ResolversParentTypes['DisputedSum']> = {
  greatest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentLevelCount'] = ResolversParentTypes['GovernmentLevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  affected?: Resolver<ResolversTypes['AffectedThingConnection'], ParentType, ContextType, RequireFields<ImpactAffectedArgs, 'first'>>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['ImpactDate']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ImpactEvent'], ParentType, ContextType>;
  mandates?: Resolver<ResolversTypes['MandateConnection'], ParentType, ContextType, RequireFields<ImpactMandatesArgs, 'first'>>;
  of?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  toTell?: Resolver<ResolversTypes['ActorToTellConnection'], ParentType, ContextType, RequireFields<ImpactToTellArgs, 'first'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpactDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactDate'] = ResolversParentTypes['ImpactDate']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ImpactEffect'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['ImpactOnDate'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type InferredCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferredCount'] = ResolversParentTypes['InferredCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type InferredEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferredEnd'] = ResolversParentTypes['InferredEnd']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type InvolvedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedActor'] = ResolversParentTypes['InvolvedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementWayConnection'], ParentType, ContextType, RequireFields<InvolvedActorInvolvementsArgs, 'first'>>;
  isDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  levelAttribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  levelBasis?: Resolver<Maybe<ResolversTypes['LevelBasis']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type InvolvedActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedActorConnection'] = ResolversParentTypes['InvolvedActorConnection']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageNote']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvedActorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ActorFacets'], ParentType, ContextType>;
  involvementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvolvedActor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvolvedActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedActorEdge'] = ResolversParentTypes['InvolvedActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvolvedActor'], ParentType, ContextType>;
};

export type InvolvedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedThing'] = ResolversParentTypes['InvolvedThing']> = {
  involvements?: Resolver<ResolversTypes['InvolvementWayConnection'], ParentType, ContextType, RequireFields<InvolvedThingInvolvementsArgs, 'first'>>;
  isDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type InvolvedThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedThingConnection'] = ResolversParentTypes['InvolvedThingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvedThingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ThingFacets'], ParentType, ContextType>;
  involvementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvolvedThing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvolvedThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedThingEdge'] = ResolversParentTypes['InvolvedThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvolvedThing'], ParentType, ContextType>;
};

export type InvolvementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Involvement'] = ResolversParentTypes['Involvement']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derivedBy?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  endInferred?: Resolver<Maybe<ResolversTypes['InferredEnd']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LifecycleState']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvolvementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementConnection'] = ResolversParentTypes['InvolvementConnection']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageNote']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvolvementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementEdge'] = ResolversParentTypes['InvolvementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
};

export type InvolvementWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementWay'] = ResolversParentTypes['InvolvementWay']> = {
  involvement?: Resolver<Maybe<ResolversTypes['Involvement']>, ParentType, ContextType>;
  isDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  way?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type InvolvementWayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementWayConnection'] = ResolversParentTypes['InvolvementWayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementWayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvolvementWay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvolvementWayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementWayEdge'] = ResolversParentTypes['InvolvementWayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvolvementWay'], ParentType, ContextType>;
};

export type LegalActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAct'] = ResolversParentTypes['LegalAct']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<LegalActAttributesArgs>>;
  basisOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<LegalActDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<LegalActDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<LegalActDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<LegalActIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<LegalActInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalActKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<LegalActNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<LegalActPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['LegalProvision']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<LegalActRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<LegalActRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<LegalActRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<LegalActRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<LegalActStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<LegalActStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalProvision'] = ResolversParentTypes['LegalProvision']> = {
  act?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<LegalProvisionAttributesArgs>>;
  basisOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<LegalProvisionDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<LegalProvisionDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<LegalProvisionDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<LegalProvisionIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<LegalProvisionInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<LegalProvisionNamesArgs>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<LegalProvisionPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<LegalProvisionRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<LegalProvisionRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<LegalProvisionRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<LegalProvisionRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<LegalProvisionStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<LegalProvisionStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  addressedAs?: Resolver<ReadonlyArray<ResolversTypes['Addressee']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Addressee']>, ParentType, ContextType>;
  changedBy?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deliverable?: Resolver<Maybe<ResolversTypes['Deliverable']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['MandateDue']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MandateReason'], ParentType, ContextType>;
  repealedBy?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MandateState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MandateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateConnection'] = ResolversParentTypes['MandateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MandateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MandateDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateDue'] = ResolversParentTypes['MandateDue']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType>;
  isInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type MandateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEdge'] = ResolversParentTypes['MandateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type MaturityLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityLevel'] = ResolversParentTypes['MaturityLevel']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MaturityLevelAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<MaturityLevelDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<MaturityLevelDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<MaturityLevelDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<MaturityLevelIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<MaturityLevelInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaturityLevelKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['MaturityModel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<MaturityLevelNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MaturityLevelPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MaturityLevelRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<MaturityLevelRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<MaturityLevelRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<MaturityLevelRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<MaturityLevelStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<MaturityLevelStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaturityModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityModel'] = ResolversParentTypes['MaturityModel']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MaturityModelAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<MaturityModelDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<MaturityModelDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<MaturityModelDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<MaturityModelIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<MaturityModelInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['MaturityLevel']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<MaturityModelNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MaturityModelPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MaturityModelRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<MaturityModelRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<MaturityModelRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<MaturityModelRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<MaturityModelStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<MaturityModelStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  act?: Resolver<ResolversTypes['MeasureAct'], ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Addressee']>, ParentType, ContextType>;
  adopts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MeasureAttributesArgs>>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<MeasureDatesArgs>>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<MeasureDecisionsArgs, 'first'>>;
  deliverables?: Resolver<ReadonlyArray<ResolversTypes['Deliverable']>, ParentType, ContextType>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<MeasureDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<MeasureIdentifiersArgs>>;
  inEffect?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<MeasureInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<MeasureNamesArgs>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Addressee']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeasurePartsArgs, 'first'>>;
  point?: Resolver<ResolversTypes['DecisionPoint'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeasureRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<MeasureRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<MeasureRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<MeasureRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<MeasureStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<MeasureStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supporters?: Resolver<ReadonlyArray<ResolversTypes['Addressee']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MeetingAttributesArgs>>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<MeetingDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<MeetingDecisionsArgs, 'first'>>;
  decisionsTaken?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<MeetingDecisionsTakenArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<MeetingDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  dueDeliverables?: Resolver<ReadonlyArray<ResolversTypes['Deliverable']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  heldAs?: Resolver<Maybe<ResolversTypes['MeetingKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<MeetingIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<MeetingInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<MeetingNamesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeetingPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeetingRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<MeetingRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<MeetingRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<MeetingRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<MeetingStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<MeetingStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  recordedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LifecycleState']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  cents?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  euros?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdministrativeService' | 'Agreement' | 'Body' | 'Component' | 'Decision' | 'DecisionPoint' | 'Deliverable' | 'LegalAct' | 'LegalProvision' | 'MaturityLevel' | 'MaturityModel' | 'Measure' | 'Meeting' | 'Office' | 'Organisation' | 'Person' | 'Programme' | 'Project' | 'Source' | 'Statement' | 'Task' | 'ThemeField' | 'WorkProduct', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<OfficeAttributesArgs>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<OfficeDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<OfficeDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<OfficeDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType, RequireFields<OfficeHoldersArgs, 'history'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<OfficeIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvedIn?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<OfficeInvolvedInArgs, 'first' | 'history'>>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<OfficeInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  mandates?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OfficeMandatesArgs, 'first'>>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<OfficeNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfficePartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfficeRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<OfficeRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<OfficeRequiresArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<OfficeRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OfficeStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<OfficeStatesArgs, 'history'>>;
  steers?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<OfficeTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestion'] = ResolversParentTypes['OpenQuestion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  asks?: Resolver<Maybe<ResolversTypes['DependencyDirection']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<OrganisationAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<OrganisationDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<OrganisationDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<OrganisationDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<OrganisationIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvedIn?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<OrganisationInvolvedInArgs, 'first' | 'history'>>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<OrganisationInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  mandates?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OrganisationMandatesArgs, 'first'>>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<OrganisationNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganisationPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  regionKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganisationRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<OrganisationRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<OrganisationRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<OrganisationRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganisationStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<OrganisationStatesArgs, 'history'>>;
  steers?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<OrganisationTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  shownBy?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PathSentencesArgs, 'language'>>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['PathRelation']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathHopSentenceArgs, 'language'>>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type PathReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathReach'] = ResolversParentTypes['PathReach']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathRelation'] = ResolversParentTypes['PathRelation']> = {
  derivedBy?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathRelationSentenceArgs, 'language'>>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  cutAt?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  reachedFrom?: Resolver<ResolversTypes['PathReach'], ParentType, ContextType>;
  reachedTo?: Resolver<ResolversTypes['PathReach'], ParentType, ContextType>;
  stoppedBy?: Resolver<ReadonlyArray<ResolversTypes['PathStop']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<PersonAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<PersonDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<PersonDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<PersonDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<PersonIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvedIn?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<PersonInvolvedInArgs, 'first' | 'history'>>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<PersonInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  mandates?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<PersonMandatesArgs, 'first'>>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<PersonNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<PersonRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<PersonRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<PersonRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<PersonStatesArgs, 'history'>>;
  steers?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<PersonTasksArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ProgrammeAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<ProgrammeDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<ProgrammeDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<ProgrammeDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<ProgrammeIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<ProgrammeInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<ProgrammeNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgrammePartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<ProgrammeProjectsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgrammeRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<ProgrammeRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<ProgrammeRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<ProgrammeRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ProgrammeStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<ProgrammeStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  applicants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ProjectAttributesArgs>>;
  budget?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<ProjectDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<ProjectDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<ProjectDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  existence?: Resolver<ResolversTypes['ProjectExistence'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<ProjectIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<ProjectInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<ProjectNamesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectPartsArgs, 'first'>>;
  plannedEnd?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<ProjectRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<ProjectRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<ProjectRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ProjectStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<ProjectStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  underReservation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['Sums'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectExistenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectExistence'] = ResolversParentTypes['ProjectExistence']> = {
  by?: Resolver<Maybe<ResolversTypes['ProjectBeginning']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'choose' | 'inferred' | 'ref'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'choose' | 'first' | 'inferred'>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'choose' | 'first' | 'inferred' | 'since'>>;
  commonNeighbours?: Resolver<ResolversTypes['CommonNeighbourConnection'], ParentType, ContextType, RequireFields<QueryCommonNeighboursArgs, 'choose' | 'first' | 'inferred' | 'of'>>;
  compareActors?: Resolver<ResolversTypes['ActorComparison'], ParentType, ContextType, RequireFields<QueryCompareActorsArgs, 'a' | 'b' | 'choose' | 'depth' | 'history' | 'inferred' | 'rollUp'>>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType, RequireFields<QueryComponentArgs, 'choose' | 'inferred' | 'ref'>>;
  components?: Resolver<ResolversTypes['ComponentConnection'], ParentType, ContextType, RequireFields<QueryComponentsArgs, 'choose' | 'first' | 'inferred'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'choose' | 'inferred' | 'ref'>>;
  decisionHistory?: Resolver<Maybe<ResolversTypes['DecisionHistory']>, ParentType, ContextType, RequireFields<QueryDecisionHistoryArgs, 'choose' | 'inferred' | 'maxDepth' | 'of'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'choose' | 'first' | 'inferred'>>;
  dependencyGraph?: Resolver<Maybe<ResolversTypes['DependencyGraph']>, ParentType, ContextType, RequireFields<QueryDependencyGraphArgs, 'choose' | 'direction' | 'inferred' | 'maxDepth' | 'of'>>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'choose' | 'event' | 'inferred' | 'maxDepth' | 'of'>>;
  involvementsOf?: Resolver<Maybe<ResolversTypes['InvolvedThingConnection']>, ParentType, ContextType, RequireFields<QueryInvolvementsOfArgs, 'actor' | 'choose' | 'depth' | 'first' | 'history' | 'inferred' | 'rollUp'>>;
  lookup?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryLookupArgs, 'choose' | 'inferred' | 'text'>>;
  mandates?: Resolver<ResolversTypes['MandateConnection'], ParentType, ContextType, RequireFields<QueryMandatesArgs, 'acts' | 'choose' | 'first' | 'inferred'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'choose' | 'inferred' | 'ref'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'choose' | 'first' | 'inferred'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'choose' | 'id' | 'inferred'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'choose' | 'ids' | 'inferred'>>;
  paths?: Resolver<ResolversTypes['PathSearch'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'choose' | 'first' | 'from' | 'inferred' | 'maxLength' | 'to'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'choose' | 'inferred' | 'ref'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'choose' | 'first' | 'inferred'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'choose' | 'inferred' | 'ref'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'choose' | 'first' | 'inferred'>>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['Readiness']>, ParentType, ContextType, RequireFields<QueryReadinessArgs, 'choose' | 'inferred' | 'maxDepth' | 'of'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'choose' | 'first' | 'inferred' | 'text'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<QuerySessionsArgs, 'choose' | 'first' | 'inferred'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'choose' | 'first' | 'inferred'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'choose' | 'first' | 'inferred' | 'prefix'>>;
  sums?: Resolver<ResolversTypes['Sums'], ParentType, ContextType, RequireFields<QuerySumsArgs, 'choose' | 'inferred' | 'of'>>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType, RequireFields<QueryThingArgs, 'choose' | 'id' | 'inferred'>>;
  things?: Resolver<ResolversTypes['ThingConnection'], ParentType, ContextType, RequireFields<QueryThingsArgs, 'choose' | 'first' | 'inferred' | 'types'>>;
  vocabulary?: Resolver<ReadonlyArray<ResolversTypes['Vocabulary']>, ParentType, ContextType, Partial<QueryVocabularyArgs>>;
  whoIsInvolved?: Resolver<Maybe<ResolversTypes['InvolvedActorConnection']>, ParentType, ContextType, RequireFields<QueryWhoIsInvolvedArgs, 'choose' | 'depth' | 'first' | 'history' | 'in' | 'inferred' | 'rollUp'>>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReachedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedThing'] = ResolversParentTypes['ReachedThing']> = {
  by?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  way?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ReachedThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedThingConnection'] = ResolversParentTypes['ReachedThingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachedThingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReachedThing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReachedThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedThingEdge'] = ResolversParentTypes['ReachedThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReachedThing'], ParentType, ContextType>;
};

export type ReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  blocking?: Resolver<ReadonlyArray<ResolversTypes['ReadinessBlocker']>, ParentType, ContextType>;
  for?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ReadinessItem'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReadinessBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessBlocker'] = ResolversParentTypes['ReadinessBlocker']> = {
  isLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ReadinessItem'], ParentType, ContextType>;
  way?: Resolver<ReadonlyArray<ResolversTypes['Dependency']>, ParentType, ContextType>;
};

export type ReadinessDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessDate'] = ResolversParentTypes['ReadinessDate']> = {
  by?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isPlanTooEarly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReadinessGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessGroup'] = ResolversParentTypes['ReadinessGroup']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['ReadinessDate']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['RequirementGroup']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ReadinessMember']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['GroupMode'], ParentType, ContextType>;
  partlyMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReadinessVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessItem'] = ResolversParentTypes['ReadinessItem']> = {
  dependency?: Resolver<Maybe<ResolversTypes['Dependency']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['ReadinessDate']>, ParentType, ContextType>;
  isNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['ReadinessPlan']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReadinessReason'], ParentType, ContextType>;
  requirements?: Resolver<Maybe<ResolversTypes['ReadinessGroup']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReadinessVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessMember'] = ResolversParentTypes['ReadinessMember']> = {
  __resolveType: TypeResolveFn<'ReadinessGroup' | 'ReadinessItem', ParentType, ContextType>;
};

export type ReadinessPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessPlan'] = ResolversParentTypes['ReadinessPlan']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  derivedBy?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferenceKind'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  __resolveType: TypeResolveFn<'Dependency' | 'RequirementGroup', ParentType, ContextType>;
};

export type RequirementGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementGroup'] = ResolversParentTypes['RequirementGroup']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['GroupMode'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RolloutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rollout'] = ResolversParentTypes['Rollout']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['RolloutAnswer'], ParentType, ContextType>;
  involvements?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  regionKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LifecycleState']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type RolloutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutConnection'] = ResolversParentTypes['RolloutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RolloutEdge']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rollout']>, ParentType, ContextType>;
  notSaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RolloutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutEdge'] = ResolversParentTypes['RolloutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rollout'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['SearchKindCount']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['SearchSuggestion']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchKindCount'] = ResolversParentTypes['SearchKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  class?: Resolver<ResolversTypes['MatchClass'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSuggestion'] = ResolversParentTypes['SearchSuggestion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  decisionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['MandateConnection'], ParentType, ContextType, RequireFields<SessionDueArgs, 'first'>>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['SessionTiming'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SharedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedThing'] = ResolversParentTypes['SharedThing']> = {
  a?: Resolver<ResolversTypes['InvolvedThing'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['InvolvedThing'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type SharedThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedThingConnection'] = ResolversParentTypes['SharedThingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedThingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedThing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedThingEdge'] = ResolversParentTypes['SharedThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedThing'], ParentType, ContextType>;
};

export type SingleSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SingleSource'] = ResolversParentTypes['SingleSource']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementType?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<SourceAttributesArgs>>;
  checkedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<SourceDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<SourceDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<SourceDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<SourceIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<SourceInvolvementsArgs, 'first' | 'history'>>;
  isOfficial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<SourceNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SourcePartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SourceRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<SourceRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<SourceRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<SourceRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SourceStatedArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SourceStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<SourceStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcesCheckedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcesChecked'] = ResolversParentTypes['SourcesChecked']> = {
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateFact'] = ResolversParentTypes['StateFact']> = {
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LifecycleState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  basis?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['Derivation']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  endInferred?: Resolver<Maybe<ResolversTypes['InferredEnd']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferredOver?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['StatementValue']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementValue'] = ResolversParentTypes['StatementValue']> = {
  __resolveType: TypeResolveFn<'Attribute' | 'DateFact' | 'Figure' | 'Milestone' | 'Name' | 'Outcome' | 'RequirementGroup' | 'StateFact' | 'UnnamedParticipants' | 'Vote', ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
};

export type SumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sum'] = ResolversParentTypes['Sum']> = {
  about?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['DisputedSum']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['SumFigureConnection'], ParentType, ContextType, RequireFields<SumFiguresArgs, 'first'>>;
  items?: Resolver<ResolversTypes['SumItemConnection'], ParentType, ContextType, RequireFields<SumItemsArgs, 'first'>>;
  onlyNotAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['SumUseCount']>, ParentType, ContextType>;
  withAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SumBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumBreakdown'] = ResolversParentTypes['SumBreakdown']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['SumDimension']>, ParentType, ContextType>;
  exceedsTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['SumGroupConnection'], ParentType, ContextType, RequireFields<SumBreakdownGroupsArgs, 'first'>>;
  shared?: Resolver<ResolversTypes['Sum'], ParentType, ContextType>;
};

export type SumFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumFigure'] = ResolversParentTypes['SumFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['SumUse'], ParentType, ContextType>;
};

export type SumFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumFigureConnection'] = ResolversParentTypes['SumFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SumFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SumFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SumFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumFigureEdge'] = ResolversParentTypes['SumFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SumFigure'], ParentType, ContextType>;
};

export type SumGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumGroup'] = ResolversParentTypes['SumGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['SumKey']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Sum'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Sum'], ParentType, ContextType>;
  unsureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SumGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumGroupConnection'] = ResolversParentTypes['SumGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SumGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SumGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SumGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumGroupEdge'] = ResolversParentTypes['SumGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SumGroup'], ParentType, ContextType>;
};

export type SumItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumItem'] = ResolversParentTypes['SumItem']> = {
  grounds?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type SumItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumItemConnection'] = ResolversParentTypes['SumItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SumItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SumItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SumItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumItemEdge'] = ResolversParentTypes['SumItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SumItem'], ParentType, ContextType>;
};

export type SumKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumKey'] = ResolversParentTypes['SumKey']> = {
  by?: Resolver<ResolversTypes['SumDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  underReservation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SumUseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumUseCount'] = ResolversParentTypes['SumUseCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['SumUse'], ParentType, ContextType>;
};

export type SumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sums'] = ResolversParentTypes['Sums']> = {
  breakdown?: Resolver<ResolversTypes['SumBreakdown'], ParentType, ContextType, RequireFields<SumsBreakdownArgs, 'by'>>;
  total?: Resolver<ResolversTypes['Sum'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<TaskAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<TaskDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<TaskDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<TaskDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<TaskIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<TaskInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<TaskNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TaskPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TaskRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<TaskRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<TaskRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<TaskRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TaskStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<TaskStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ThemeFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeField'] = ResolversParentTypes['ThemeField']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ThemeFieldAttributesArgs>>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  contents?: Resolver<ResolversTypes['ThingConnection'], ParentType, ContextType, RequireFields<ThemeFieldContentsArgs, 'first'>>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<ThemeFieldDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<ThemeFieldDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<ThemeFieldDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<ThemeFieldIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<ThemeFieldInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<ThemeFieldNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ThemeFieldPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ThemeFieldRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<ThemeFieldRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<ThemeFieldRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<ThemeFieldRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ThemeFieldStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<ThemeFieldStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  __resolveType: TypeResolveFn<'AdministrativeService' | 'Agreement' | 'Body' | 'Component' | 'Decision' | 'DecisionPoint' | 'Deliverable' | 'LegalAct' | 'LegalProvision' | 'MaturityLevel' | 'MaturityModel' | 'Measure' | 'Meeting' | 'Office' | 'Organisation' | 'Person' | 'Programme' | 'Project' | 'Source' | 'Task' | 'ThemeField' | 'WorkProduct', ParentType, ContextType>;
};

export type ThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingConnection'] = ResolversParentTypes['ThingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingEdge'] = ResolversParentTypes['ThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type ThingFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingFacets'] = ResolversParentTypes['ThingFacets']> = {
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['ThingTypeCount']>, ParentType, ContextType>;
  validity?: Resolver<ReadonlyArray<ResolversTypes['ValidityCount']>, ParentType, ContextType>;
};

export type ThingTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingTypeCount'] = ResolversParentTypes['ThingTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
};

export type UnnamedParticipantsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedParticipants'] = ResolversParentTypes['UnnamedParticipants']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidityCount'] = ResolversParentTypes['ValidityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['VocabularyValue']>, ParentType, ContextType>;
};

export type VocabularyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyValue'] = ResolversParentTypes['VocabularyValue']> = {
  de?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote']> = {
  abstention?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithoutResponsibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithoutResponsible'] = ResolversParentTypes['WithoutResponsible']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
};

export type WorkProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkProduct'] = ResolversParentTypes['WorkProduct']> = {
  adoptedBy?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<WorkProductAttributesArgs>>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  conformsTo?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateFact']>, ParentType, ContextType, Partial<WorkProductDatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<WorkProductDecisionsArgs, 'first'>>;
  dependencies?: Resolver<ResolversTypes['ReachedThingConnection'], ParentType, ContextType, RequireFields<WorkProductDependenciesArgs, 'depth' | 'direction' | 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType, Partial<WorkProductIdentifiersArgs>>;
  integrates?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<WorkProductInvolvementsArgs, 'first' | 'history'>>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkProductKind'], ParentType, ContextType>;
  kindName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<WorkProductNamesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<WorkProductPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<WorkProductRelationsArgs, 'first'>>;
  requiredBy?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<WorkProductRequiredByArgs, 'first'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<WorkProductRequiresArgs, 'first'>>;
  rollout?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<WorkProductRolloutArgs, 'among' | 'first' | 'role'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<WorkProductStatementsArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateFact']>, ParentType, ContextType, RequireFields<WorkProductStatesArgs, 'history'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ThingType'], ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['UnnamedParticipants']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorComparison?: ActorComparisonResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorFacets?: ActorFacetsResolvers<ContextType>;
  ActorKindCount?: ActorKindCountResolvers<ContextType>;
  ActorToTell?: ActorToTellResolvers<ContextType>;
  ActorToTellConnection?: ActorToTellConnectionResolvers<ContextType>;
  ActorToTellEdge?: ActorToTellEdgeResolvers<ContextType>;
  Addressee?: AddresseeResolvers<ContextType>;
  AdministrativeService?: AdministrativeServiceResolvers<ContextType>;
  AffectedThing?: AffectedThingResolvers<ContextType>;
  AffectedThingConnection?: AffectedThingConnectionResolvers<ContextType>;
  AffectedThingEdge?: AffectedThingEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CommonNeighbour?: CommonNeighbourResolvers<ContextType>;
  CommonNeighbourConnection?: CommonNeighbourConnectionResolvers<ContextType>;
  CommonNeighbourEdge?: CommonNeighbourEdgeResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ComponentConnection?: ComponentConnectionResolvers<ContextType>;
  ComponentEdge?: ComponentEdgeResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageNote?: CoverageNoteResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateFact?: DateFactResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionCoverage?: DecisionCoverageResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionHistory?: DecisionHistoryResolvers<ContextType>;
  DecisionLink?: DecisionLinkResolvers<ContextType>;
  DecisionPoint?: DecisionPointResolvers<ContextType>;
  Deliverable?: DeliverableResolvers<ContextType>;
  Dependency?: DependencyResolvers<ContextType>;
  DependencyConnection?: DependencyConnectionResolvers<ContextType>;
  DependencyCycle?: DependencyCycleResolvers<ContextType>;
  DependencyEdge?: DependencyEdgeResolvers<ContextType>;
  DependencyGraph?: DependencyGraphResolvers<ContextType>;
  DependencyGraphEdge?: DependencyGraphEdgeResolvers<ContextType>;
  DependencyGraphNode?: DependencyGraphNodeResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  DisputedSum?: DisputedSumResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  GovernmentLevelCount?: GovernmentLevelCountResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactDate?: ImpactDateResolvers<ContextType>;
  InferredCount?: InferredCountResolvers<ContextType>;
  InferredEnd?: InferredEndResolvers<ContextType>;
  InvolvedActor?: InvolvedActorResolvers<ContextType>;
  InvolvedActorConnection?: InvolvedActorConnectionResolvers<ContextType>;
  InvolvedActorEdge?: InvolvedActorEdgeResolvers<ContextType>;
  InvolvedThing?: InvolvedThingResolvers<ContextType>;
  InvolvedThingConnection?: InvolvedThingConnectionResolvers<ContextType>;
  InvolvedThingEdge?: InvolvedThingEdgeResolvers<ContextType>;
  Involvement?: InvolvementResolvers<ContextType>;
  InvolvementConnection?: InvolvementConnectionResolvers<ContextType>;
  InvolvementEdge?: InvolvementEdgeResolvers<ContextType>;
  InvolvementWay?: InvolvementWayResolvers<ContextType>;
  InvolvementWayConnection?: InvolvementWayConnectionResolvers<ContextType>;
  InvolvementWayEdge?: InvolvementWayEdgeResolvers<ContextType>;
  LegalAct?: LegalActResolvers<ContextType>;
  LegalProvision?: LegalProvisionResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Mandate?: MandateResolvers<ContextType>;
  MandateConnection?: MandateConnectionResolvers<ContextType>;
  MandateDue?: MandateDueResolvers<ContextType>;
  MandateEdge?: MandateEdgeResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MaturityLevel?: MaturityLevelResolvers<ContextType>;
  MaturityModel?: MaturityModelResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OpenQuestion?: OpenQuestionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathReach?: PathReachResolvers<ContextType>;
  PathRelation?: PathRelationResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectExistence?: ProjectExistenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  ReachedThing?: ReachedThingResolvers<ContextType>;
  ReachedThingConnection?: ReachedThingConnectionResolvers<ContextType>;
  ReachedThingEdge?: ReachedThingEdgeResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReadinessBlocker?: ReadinessBlockerResolvers<ContextType>;
  ReadinessDate?: ReadinessDateResolvers<ContextType>;
  ReadinessGroup?: ReadinessGroupResolvers<ContextType>;
  ReadinessItem?: ReadinessItemResolvers<ContextType>;
  ReadinessMember?: ReadinessMemberResolvers<ContextType>;
  ReadinessPlan?: ReadinessPlanResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementGroup?: RequirementGroupResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  Rollout?: RolloutResolvers<ContextType>;
  RolloutConnection?: RolloutConnectionResolvers<ContextType>;
  RolloutEdge?: RolloutEdgeResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchKindCount?: SearchKindCountResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SearchSuggestion?: SearchSuggestionResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SharedThing?: SharedThingResolvers<ContextType>;
  SharedThingConnection?: SharedThingConnectionResolvers<ContextType>;
  SharedThingEdge?: SharedThingEdgeResolvers<ContextType>;
  SingleSource?: SingleSourceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourcesChecked?: SourcesCheckedResolvers<ContextType>;
  StateFact?: StateFactResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementValue?: StatementValueResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Sum?: SumResolvers<ContextType>;
  SumBreakdown?: SumBreakdownResolvers<ContextType>;
  SumFigure?: SumFigureResolvers<ContextType>;
  SumFigureConnection?: SumFigureConnectionResolvers<ContextType>;
  SumFigureEdge?: SumFigureEdgeResolvers<ContextType>;
  SumGroup?: SumGroupResolvers<ContextType>;
  SumGroupConnection?: SumGroupConnectionResolvers<ContextType>;
  SumGroupEdge?: SumGroupEdgeResolvers<ContextType>;
  SumItem?: SumItemResolvers<ContextType>;
  SumItemConnection?: SumItemConnectionResolvers<ContextType>;
  SumItemEdge?: SumItemEdgeResolvers<ContextType>;
  SumKey?: SumKeyResolvers<ContextType>;
  SumUseCount?: SumUseCountResolvers<ContextType>;
  Sums?: SumsResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  ThemeField?: ThemeFieldResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  ThingConnection?: ThingConnectionResolvers<ContextType>;
  ThingEdge?: ThingEdgeResolvers<ContextType>;
  ThingFacets?: ThingFacetsResolvers<ContextType>;
  ThingTypeCount?: ThingTypeCountResolvers<ContextType>;
  UnnamedParticipants?: UnnamedParticipantsResolvers<ContextType>;
  ValidityCount?: ValidityCountResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyValue?: VocabularyValueResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  WithoutResponsible?: WithoutResponsibleResolvers<ContextType>;
  WorkProduct?: WorkProductResolvers<ContextType>;
};

