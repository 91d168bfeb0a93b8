/**
 * What an operation can cost, counted from its document and variables before it is executed: objects that can come
 * back, and what is reckoned for them. docs/api.md tells clients how to count, in the same words.
 *
 * Counting is linear in the document: each fragment is counted once, and what does not depend on variables is one
 * number, kept as long as the document is.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from "graphql";
import { PAGE_CEILING } from "../resolvers/connection.js";

/** Entries that a list without pages is counted with. */
export const LIST_ENTRIES = 5;

/** Lists without pages that are longer as a rule. */
export const listEntries: Readonly<Record<string, number>> = {
  "Query.lookup": 25,
  "Query.vocabulary": 35,
  "Vocabulary.values": 20,
  "DependencyGraph.nodes": 100,
  "DependencyGraph.edges": 100,
  "DecisionHistory.links": 25,
  "__Schema.types": 400,
  "__Type.fields": 10,
  "__Field.args": 2,
};

/** What fields that search or reckon cost beside the objects that they give, counted as objects. */
export const reckoning: Readonly<Record<string, number>> = {
  "Query.search": 500,
  "Query.suggest": 500,
  "Query.whoIsInvolved": 1_000,
  "Query.involvementsOf": 1_000,
  "Query.compareActors": 2_000,
  "Query.commonNeighbours": 1_000,
  "Query.dependencyGraph": 1_000,
  "Query.decisionHistory": 1_000,
  "Query.mandates": 1_000,
  "Query.changes": 1_000,
  "Query.sums": 1_000,
  "Query.readiness": 5_000,
  "Query.impact": 5_000,
  "Query.paths": 5_000,
  "Thing.dependencies": 200,
  "Thing.rollout": 200,
};

/** Objects, and what is counted as such, for one point. */
export const OBJECTS_PER_POINT = 500;

/** What an operation can cost. */
export interface Cost {
  /** Objects that can come back. */
  readonly nodes: number;
  /** Points. */
  readonly points: number;
  /** Whether it asks for `rateLimit`, so that its answer holds for one client and moment. */
  readonly asksRateLimit: boolean;
}

/** A number of entries that a variable gives. */
interface VariableSize {
  readonly variable: string;
  /** Where the variable is not given. */
  readonly byDefault: number;
}
type Size = number | VariableSize;

/** Counted objects and reckoning; parts that depend on variables stand apart. */
interface Sum {
  nodes: number;
  reckoning: number;
  readonly parts: { readonly times: Size; readonly sum: Sum }[];
}

/** What a selection set costs: once, and for each entry of the page that it describes. */
interface Weight {
  readonly once: Sum;
  readonly perEntry: Sum;
}

/** An operation, counted as far as it can be without variables. */
interface Counted {
  readonly sum: Sum;
  readonly asksRateLimit: boolean;
  readonly variableDefaults: Readonly<Record<string, unknown>>;
}

const counted = new WeakMap<DocumentNode, Map<string, Counted>>();

/** Counts an operation of a validated document. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  let operations = counted.get(document);
  if (operations === undefined) {
    operations = new Map();
    counted.set(document, operations);
  }
  const name = operationName ?? "";
  let operation = operations.get(name);
  if (operation === undefined) {
    const definition = getOperationAST(document, operationName);
    if (definition == null) return { nodes: 0, points: 0, asksRateLimit: false };
    operation = new Counter(schema, document).count(definition);
    operations.set(name, operation);
  }
  const given = { ...operation.variableDefaults, ...variables };
  const { nodes, reckoning } = evaluate(operation.sum, given, new Map());
  return {
    nodes,
    points: Math.ceil((nodes + reckoning) / OBJECTS_PER_POINT),
    asksRateLimit: operation.asksRateLimit,
  };
}

interface Total {
  readonly nodes: number;
  readonly reckoning: number;
}

function evaluate(sum: Sum, variables: Readonly<Record<string, unknown>>, known: Map<Sum, Total>): Total {
  if (sum.parts.length === 0) return sum;
  const before = known.get(sum);
  if (before !== undefined) return before;
  let { nodes, reckoning } = sum;
  for (const part of sum.parts) {
    const total = evaluate(part.sum, variables, known);
    const times = typeof part.times === "number" ? part.times : sizeGiven(part.times, variables);
    nodes += times * total.nodes;
    reckoning += times * total.reckoning;
  }
  const total = { nodes, reckoning };
  known.set(sum, total);
  return total;
}

function sizeGiven({ variable, byDefault }: VariableSize, variables: Readonly<Record<string, unknown>>): number {
  return sizeFrom(variables[variable], byDefault);
}

/** A page size or the length of a list; what is no size is refused when it is executed. */
function sizeFrom(value: unknown, byDefault: number): number {
  if (typeof value === "number") return Math.min(Math.max(value, 0), PAGE_CEILING);
  return Array.isArray(value) ? Math.min(value.length, PAGE_CEILING) : byDefault;
}

const noSum = (): Sum => ({ nodes: 0, reckoning: 0, parts: [] });

function add(target: Sum, times: Size, sum: Sum): void {
  if (typeof times !== "number" || sum.parts.length > 0) target.parts.push({ times, sum });
  else {
    target.nodes += times * sum.nodes;
    target.reckoning += times * sum.reckoning;
  }
}

class Counter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly weights = new Map<string, Weight>();
  private asksRateLimit = false;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  count({ operation, selectionSet, variableDefinitions = [] }: OperationDefinitionNode): Counted {
    const root = this.schema.getRootType(operation);
    return {
      sum: root == null ? noSum() : this.weigh(root, selectionSet).once,
      asksRateLimit: this.asksRateLimit,
      variableDefaults: Object.fromEntries(
        variableDefinitions.flatMap(({ variable, defaultValue }) =>
          defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
        ),
      ),
    };
  }

  private weigh(type: GraphQLCompositeType, { selections }: SelectionSetNode): Weight {
    const weight = { once: noSum(), perEntry: noSum() };
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.addField(weight, type, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value;
        addWeight(weight, this.weigh(on === undefined ? type : this.typeNamed(on, type), selection.selectionSet));
      } else addWeight(weight, this.weighFragment(selection.name.value, type));
    }
    return weight;
  }

  private weighFragment(name: string, type: GraphQLCompositeType): Weight {
    let weight = this.weights.get(name);
    if (weight === undefined) {
      const fragment = this.fragments.get(name);
      weight =
        fragment === undefined
          ? { once: noSum(), perEntry: noSum() }
          : this.weigh(this.typeNamed(fragment.typeCondition.name.value, type), fragment.selectionSet);
      this.weights.set(name, weight);
    }
    return weight;
  }

  private typeNamed(name: string, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = this.schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }

  private addField(weight: Weight, parent: GraphQLCompositeType, node: FieldNode): void {
    const field = this.fieldOf(parent, node.name.value);
    if (field === undefined || node.selectionSet === undefined) return;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return;
    if (parent === this.schema.getQueryType() && field.name === "rateLimit") this.asksRateLimit = true;
    const below = this.weigh(type, node.selectionSet);
    const page = pageSize(field, node);
    const one = noSum();
    one.nodes = 1;
    add(one, 1, below.once);
    if (isListType(getNullableType(field.type))) {
      if (isOfPage(parent, field.name)) add(weight.perEntry, 1, one);
      else add(weight.once, page ?? entriesOf(parent, field, node), one);
    } else {
      add(one, page ?? PAGE_CEILING, below.perEntry);
      add(weight.once, 1, one);
    }
    weight.once.reckoning += ofField(reckoning, parent, field.name) ?? 0;
  }

  private fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (isUnionType(parent)) return undefined;
    if (parent === this.schema.getQueryType() && name in introspection) return introspection[name];
    return parent.getFields()[name];
  }
}

/** Fields that stand in no type, but at the root. */
const introspection: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  [SchemaMetaFieldDef.name]: SchemaMetaFieldDef,
  [TypeMetaFieldDef.name]: TypeMetaFieldDef,
};

function addWeight(target: Weight, { once, perEntry }: Weight): void {
  add(target.once, 1, once);
  add(target.perEntry, 1, perEntry);
}

/** Whether a list is the page that the field above it asks for. */
function isOfPage({ name: type }: GraphQLCompositeType, field: string): boolean {
  if (type === "PathSearch") return field === "paths";
  return type.endsWith("Connection") && (field === "nodes" || field === "edges");
}

/** The size of the page that a field asks for; null where it has no pages. */
function pageSize({ args }: GraphQLField<unknown, unknown>, node: FieldNode): Size | null {
  const first = args.find(({ name }) => name === "first");
  if (first === undefined) return null;
  return sizeOf(argumentOf(node, "first"), typeof first.defaultValue === "number" ? first.defaultValue : PAGE_CEILING);
}

/** How many entries a list without pages is counted with: one for each id that is asked for, or an estimate. */
function entriesOf(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, node: FieldNode): Size {
  const ids = argumentOf(node, "ids");
  return ids === undefined ? (ofField(listEntries, parent, field.name) ?? LIST_ENTRIES) : sizeOf(ids, PAGE_CEILING);
}

function sizeOf(argument: ArgumentNode | undefined, byDefault: number): Size {
  if (argument === undefined) return byDefault;
  const { value } = argument;
  if (value.kind === Kind.VARIABLE) return { variable: value.name.value, byDefault };
  return sizeFrom(value.kind === Kind.INT ? Number(value.value) : valueFromASTUntyped(value, {}), byDefault);
}

function argumentOf({ arguments: given = [] }: FieldNode, name: string): ArgumentNode | undefined {
  return given.find((argument) => argument.name.value === name);
}

/** What a table says of a field, or of the interface that the field is of. */
function ofField(
  table: Readonly<Record<string, number>>,
  parent: GraphQLCompositeType,
  field: string,
): number | undefined {
  const own = table[`${parent.name}.${field}`];
  if (own !== undefined || isUnionType(parent)) return own;
  for (const { name } of parent.getInterfaces()) {
    const inherited = table[`${name}.${field}`];
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}
