/** Types for the resolvers from the printed schema (`npm run generate`). A mapper names the value behind each type. */
import type { CodegenConfig } from "@graphql-codegen/cli";

const things = [
  "Agreement",
  "AdministrativeService",
  "Body",
  "Component",
  "Decision",
  "DecisionPoint",
  "Deliverable",
  "LegalAct",
  "LegalProvision",
  "MaturityLevel",
  "MaturityModel",
  "Measure",
  "Meeting",
  "Office",
  "Organisation",
  "Person",
  "Programme",
  "Project",
  "Source",
  "Task",
  "ThemeField",
  "WorkProduct",
];
const facts = [
  "Attribute",
  "DateFact",
  "Figure",
  "Identifier",
  "InferredEnd",
  "Milestone",
  "Name",
  "Outcome",
  "RequirementGroup",
  "StateFact",
  "Statement",
  "UnnamedParticipants",
  "Vote",
];
const relations = ["Addressee", "Dependency", "Involvement", "Reference", "Relation"];
const mapped = (types: readonly string[], mapper: string) => Object.fromEntries(types.map((type) => [type, mapper]));

const config: CodegenConfig = {
  schema: "schema.graphql",
  generates: {
    "schema/generated/resolvers.ts": {
      plugins: [
        { add: { content: "// Written by npm run generate. Do not edit." } },
        "typescript",
        "typescript-resolvers",
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        contextType: "../../resolvers/context.js#Context",
        scalars: { Date: "string", Long: "number" },
        inputMaybeValue: "T | null | undefined",
        resolversNonOptionalTypename: false,
        mappers: {
          ...mapped(things, "../../graph/queries.js#ThingRow"),
          ...mapped(facts, "../../graph/queries.js#StatementRow"),
          ...mapped(relations, "../../loaders/facts.js#RelationFact"),
          Citation: "../../graph/queries.js#CitationRow",
          Derivation: "../../graph/queries.js#StatementRow",
          Rollout: "../../loaders/rollout.js#Answered",
          Match: "../../graph/queries.js#LookupRow",
          DependencyCycle: "../../loaders/dependencyGraph.js#GraphCycle",
          DependencyGraphEdge: "../../loaders/facts.js#RelationFact",
          DependencyGraph: "../../loaders/dependencyGraph.js#GraphAnswer",
          DependencyGraphNode: "../../loaders/dependencyGraph.js#GraphNode",
          DecisionHistory: "../../resolvers/decisionHistory.js#HistoryAnswer",
          DecisionLink: "../../loaders/decisionHistory.js#HistoryLink",
          Mandate: "../../loaders/mandates.js#TrackedMandate",
          MandateDue: "../../loaders/mandates.js#Due",
          Session: "../../loaders/sessions.js#CalendarSession",
          ReachedThing: "../../loaders/reach.js#Reached",
          ProjectSum: "../../resolvers/project.js#SumOfProjects",
          ProjectTotals: "../../resolvers/project.js#ProjectBudget",
          Coverage: "../../graph/coverage.js#CoverageFigures",
          DecisionCoverage: "../../graph/coverage.js#KnownDecisions",
          OpenQuestion: "../../graph/model.js#OpenQuestionRecord",
          Meta: "../../resolvers/meta.js#MetaParent",
          Money: "../../resolvers/values.js#Cents",
        },
      },
    },
  },
};
export default config;
