/**
 * The shape of a document: what can be refused before it is validated, because validating it may take long already.
 * One pass, each fragment once, whatever it is spread into.
 */
import {
  type ConstValueNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { beyondLimit, limits } from "./limits.js";

/** How large a document is. */
export interface Shape {
  /** Levels of fields, fragments counted where they are spread, or of values in one argument. */
  readonly depth: number;
  /** Fields, fragments and spreads, as written. */
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
}

/** Measures a document that was only parsed: fragments in it may be missing or spread into themselves. */
export function shapeOf({ definitions }: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const depths = new Map<string, number>();
  let selections = 0;
  let aliases = 0;
  let directives = 0;
  let levelsOfValues = 0;

  const measureValues = (given: readonly Valued[] | undefined) => {
    for (const { value } of given ?? []) levelsOfValues = Math.max(levelsOfValues, levelsOf(value));
  };
  const measureDirectives = (given: Directed["directives"]) => {
    directives += given?.length ?? 0;
    for (const directive of given ?? []) measureValues(directive.arguments);
  };
  const measure = (set: SelectionSetNode): number => {
    let deepest = 0;
    for (const node of set.selections) {
      selections++;
      measureDirectives(node.directives);
      let depth: number;
      if (node.kind === Kind.FIELD) {
        if (node.alias !== undefined) aliases++;
        measureValues(node.arguments);
        depth = 1 + (node.selectionSet === undefined ? 0 : measure(node.selectionSet));
      } else depth = node.kind === Kind.INLINE_FRAGMENT ? measure(node.selectionSet) : depthOf(node.name.value);
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };
  const depthOf = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    // A fragment that is spread into itself counts as nothing here: validation refuses it.
    depths.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment === undefined ? 0 : measure(fragment.selectionSet);
    depths.set(name, depth);
    return depth;
  };

  let depth = 0;
  let defined = 0;
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) {
      defined++;
      measureDirectives(node.directives);
      depth = Math.max(depth, depthOf(node.name.value));
    } else if (node.kind === Kind.OPERATION_DEFINITION) {
      measureDirectives(node.directives);
      for (const { defaultValue, directives: given } of node.variableDefinitions ?? []) {
        measureDirectives(given);
        if (defaultValue !== undefined) measureValues([{ value: defaultValue }]);
      }
      depth = Math.max(depth, measure(node.selectionSet));
    }
  }
  return { depth: Math.max(depth, levelsOfValues), selections, aliases, directives, fragments: defined };
}

interface Valued {
  readonly value: ValueNode | ConstValueNode;
}
interface Directed {
  readonly directives?: readonly { readonly arguments?: readonly Valued[] | undefined }[] | undefined;
}

function levelsOf(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + value.values.reduce((most, item) => Math.max(most, levelsOf(item)), 0);
  if (value.kind !== Kind.OBJECT) return 0;
  return 1 + value.fields.reduce((most, field) => Math.max(most, levelsOf(field.value)), 0);
}

const words: Readonly<Record<keyof Shape, string>> = {
  depth: "levels of fields or values in the document",
  selections: "fields, fragments and spreads in the document",
  aliases: "aliases in the document",
  directives: "directives in the document",
  fragments: "fragments in the document",
};

/** The refusal of a document that is too large in some way, or null. */
export function refusalOf(document: DocumentNode): GraphQLError | null {
  const shape = shapeOf(document);
  for (const limit of Object.keys(words) as (keyof Shape)[]) {
    if (shape[limit] > limits[limit]) return beyondLimit(limit, words[limit], shape[limit]);
  }
  return null;
}
