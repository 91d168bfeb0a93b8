/** The types of thing, and between which types a relation may stand. */
import type { ActorKind } from "./kinds.js";
import type { RelationType } from "./relations.js";

/** The types of thing, which are labels of the graph and types of the API, with the prefix of their ids. */
export const thingTypes = {
  Organisation: "actor",
  Body: "actor",
  Office: "actor",
  Person: "actor",
  Meeting: "meeting",
  Decision: "decision",
  DecisionPoint: "point",
  Measure: "measure",
  Deliverable: "deliverable",
  Programme: "programme",
  Project: "project",
  Component: "component",
  AdministrativeService: "service",
  ThemeField: "theme-field",
  Task: "task",
  MaturityModel: "maturity-model",
  MaturityLevel: "maturity-level",
  LegalAct: "law",
  LegalProvision: "provision",
  Agreement: "agreement",
  WorkProduct: "work-product",
  Source: "source",
} as const;

/** A type of thing. */
export type ThingType = keyof typeof thingTypes;

/** The prefix of an id. */
export type IdPrefix = (typeof thingTypes)[ThingType];

const bodyKinds: ReadonlySet<string> = new Set([
  "COMMITTEE",
  "STEERING_GROUP",
  "WORKING_GROUP",
  "CONFERENCE",
  "PARLIAMENT",
]);

/** The type of an actor of a kind. */
export function actorType(kind: keyof typeof ActorKind): "Organisation" | "Body" | "Office" | "Person" {
  if (kind === "PERSON") return "Person";
  if (kind === "OFFICE") return "Office";
  return bodyKinds.has(kind) ? "Body" : "Organisation";
}

/** The types of actor. */
export const actorTypes: readonly ThingType[] = ["Organisation", "Body", "Office", "Person"];

const decisionParts: readonly ThingType[] = ["Decision", "DecisionPoint", "Measure"];

/** Types of what is made, run or planned. */
export const WORK_TYPES: readonly ThingType[] = [
  "Programme",
  "Project",
  "Component",
  "AdministrativeService",
  "ThemeField",
  "MaturityModel",
  "MaturityLevel",
  "WorkProduct",
];

const legal: readonly ThingType[] = ["LegalAct", "LegalProvision", "Agreement"];

const anything = Object.keys(thingTypes) as readonly ThingType[];

/** Between which types a relation may stand. A seed that says otherwise is refused. */
export const relationEnds: Readonly<
  Record<keyof typeof RelationType, { from: readonly ThingType[]; to: readonly ThingType[] }>
> = {
  INVOLVED_IN: { from: actorTypes, to: anything },
  REQUIRES: { from: [...WORK_TYPES, ...legal], to: [...WORK_TYPES, ...legal] },
  ALIGNED_WITH: { from: WORK_TYPES, to: [...WORK_TYPES, ...legal] },
  PART_OF: { from: anything, to: anything },
  SUCCEEDS: { from: anything, to: anything },
  CONFORMS_TO: { from: [...WORK_TYPES, ...legal], to: ["Component", "WorkProduct", "Programme", ...legal] },
  BASED_ON: { from: anything, to: [...legal, ...decisionParts, "Programme", "WorkProduct"] },
  INTEGRATES: { from: [...WORK_TYPES, "Agreement"], to: WORK_TYPES },
  CONCERNS: {
    from: [
      ...decisionParts,
      "Deliverable",
      "Task",
      "Agreement",
      "WorkProduct",
      "LegalAct",
      "LegalProvision",
      "Meeting",
    ],
    to: anything,
  },
  REFERS_TO: {
    from: [...decisionParts, ...legal, "WorkProduct", "Source"],
    to: [...decisionParts, ...legal, "WorkProduct", "Source"],
  },
  ADOPTS: { from: decisionParts, to: [...WORK_TYPES, ...legal, "Body"] },
  STEERS: { from: actorTypes, to: [...WORK_TYPES, ...actorTypes] },
  MENTIONS: { from: decisionParts, to: anything },
  DELIVERS: {
    from: ["Programme", "Project", "LegalAct", "Agreement"],
    to: [...WORK_TYPES, ...legal, ...actorTypes],
  },
  REALISES: { from: WORK_TYPES, to: WORK_TYPES },
  AFFECTS: { from: WORK_TYPES, to: WORK_TYPES },
  EQUIVALENT_TO: { from: [...WORK_TYPES, ...legal], to: [...WORK_TYPES, ...legal] },
  DOCUMENTED_IN: { from: anything, to: ["Component", "WorkProduct"] },
  TASK_OF: { from: ["Task"], to: actorTypes },
  IN_THEME_FIELD: { from: ["AdministrativeService", "Project", "Component"], to: ["ThemeField"] },
  ADDRESSED_TO: { from: ["Measure"], to: actorTypes },
  SUPPORTED_BY: { from: ["Measure"], to: actorTypes },
  TOGETHER_WITH: { from: ["Measure"], to: actorTypes },
  DUE_AT: { from: ["Deliverable"], to: ["Meeting"] },
  DECIDED_BY: { from: ["Decision"], to: ["Body"] },
  DECIDED_AT: { from: ["Decision"], to: ["Meeting"] },
  HELD_BY: { from: ["Meeting"], to: ["Body"] },
};

/** Relations that must not run in a circle. */
export const acyclicRelations = ["PART_OF", "SUCCEEDS"] as const satisfies readonly (keyof typeof RelationType)[];
