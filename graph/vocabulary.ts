/**
 * The closed vocabularies of the model: what a value is called in the graph, in the API and in both languages.
 *
 * A value stands here once. The seed shapes accept it in lower case with hyphens (`deputy-lead`), the graph and the
 * API carry it in upper case (`DEPUTY_LEAD`). A test holds the GraphQL enums against these lists.
 */

import {
  AttributeKind,
  Certainty,
  DateKind,
  DisputeChoice,
  FactStatus,
  LifecycleState,
  NameKind,
  OutcomeKind,
  Qualifier,
  Rule,
  StatementType,
  Validity,
} from "./vocabulary/facts.js";
import {
  ActorKind,
  AgreementKind,
  ComponentKind,
  GovernmentLevel,
  LegalActKind,
  MaturityLevelKind,
  MeetingKind,
  ProgrammeKind,
  ProjectKind,
  ServiceKind,
  SourceKind,
  WorkProductKind,
} from "./vocabulary/kinds.js";
import {
  DependencyDirection,
  DependencyKind,
  GroupMode,
  MeasureAct,
  ReferenceKind,
  RelationType,
  Role,
  SuccessionKind,
  View,
} from "./vocabulary/relations.js";

export * from "./vocabulary/facts.js";
export * from "./vocabulary/kinds.js";
export * from "./vocabulary/relations.js";
export type { Term } from "./vocabulary/term.js";
export * from "./vocabulary/types.js";
export { isThingKind, wordsFor, wordsForRole } from "./vocabulary/words.js";

/** Every vocabulary by its name in the API. */
export const vocabularies = {
  ActorKind,
  GovernmentLevel,
  ComponentKind,
  ProgrammeKind,
  ProjectKind,
  ServiceKind,
  LegalActKind,
  MaturityLevelKind,
  AgreementKind,
  WorkProductKind,
  SourceKind,
  MeetingKind,
  Role,
  RelationType,
  DependencyKind,
  DependencyDirection,
  GroupMode,
  View,
  SuccessionKind,
  ReferenceKind,
  MeasureAct,
  FactStatus,
  Certainty,
  Validity,
  DisputeChoice,
  StatementType,
  OutcomeKind,
  NameKind,
  DateKind,
  LifecycleState,
  AttributeKind,
  Qualifier,
  Rule,
} as const;
