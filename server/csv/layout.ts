/**
 * How the answer of an operation becomes a table: which of its lists gives the rows, and which columns there are. All of it
 * follows from the document, so that two answers of an operation have the same columns.
 *
 * A list of objects that stands in no other one is an outermost list: each gives its entries as rows, and where there are
 * several, or several root fields, the first column says which a row is of. A root field without lists gives one row. Where an
 * operation names a list or object (`rows`), its entries are the rows instead, and those of the lists around it are repeated.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { fieldWords, kindWord, valueWord } from "./words.js";

/** A field of the answer, with those of all types that it can have. */
export interface AnswerField {
  /** Its key in the answer. */
  readonly key: string;
  readonly name: string;
  readonly word: string;
  readonly isLeaf: boolean;
  readonly isList: boolean;
  /** A value in words. */
  readonly show: (value: unknown) => string;
  readonly children: readonly AnswerField[];
  /** Of a page: what is known of whether there is more; null for all else. */
  readonly page: Page | null;
}

/** Where a page says whether there is more. */
export interface Page {
  readonly list: string;
  /** The value of `first`: a number or the name of a variable. */
  readonly first: number | string | null;
}

/** A column of a part. */
export interface Column {
  /** The keys from the root to the value, joined by dots. */
  readonly path: string;
  readonly heading: string;
}

/** Rows of one list, or of a root field without lists. */
export interface Part {
  readonly label: string;
  readonly root: AnswerField;
  /** The keys from the root field to the list whose entries are the rows, or to the one object that is a row. */
  readonly way: readonly string[];
  readonly columns: readonly Column[];
}

/** The layout of an operation's table. */
export interface Layout {
  readonly parts: readonly Part[];
  /** Whether lists beside the rows belong into cells, because the rows are those of a list that the operation names. */
  readonly isNamed: boolean;
  /** The headings of all parts, in order. */
  readonly headings: readonly string[];
}

/** Fields that only say how an answer is paged or cut: the last column of a table says that. */
const BOOKKEEPING: ReadonlySet<string> = new Set(["pageInfo", "truncated"]);
/** Fields that only wrap others: a heading names them where it would not be clear without. */
const WRAPPERS: ReadonlySet<string> = new Set([
  "nodes",
  "edges",
  "node",
  "statement",
  "citations",
  "involvement",
  "item",
]);
/** Fields that say what an object is: a heading names the object alone. */
const NAMING: ReadonlySet<string> = new Set(["name", "text", "label", "euros"]);

/** The layout of a document. */
export function layoutOf(schema: GraphQLSchema, document: DocumentNode, rows: string | null): Layout {
  const roots = rootFields(schema, document);
  const isNamed = rows !== null;
  const parts = roots.flatMap((root) => {
    const ways = rows === null ? outermostLists(root, []) : [rows.split(".")];
    return (ways.length === 0 ? [[root.key]] : ways).map((way) => partOf(root, way, isNamed));
  });
  const headings = [...new Set(parts.flatMap(({ columns }) => columns.map(({ heading }) => heading)))];
  return { parts, isNamed, headings };
}

/** Whether a field gives a column of its own, or those of its children. */
export function isShown(field: AnswerField, parent: AnswerField | null): boolean {
  return !BOOKKEEPING.has(field.name) && !(field.name === "totalCount" && parent?.page != null);
}

function outermostLists(field: AnswerField, way: readonly string[]): string[][] {
  if (field.isLeaf) return [];
  const here = [...way, field.key];
  return field.isList ? [here] : field.children.flatMap((child) => outermostLists(child, here));
}

function partOf(root: AnswerField, way: readonly string[], isNamed: boolean): Part {
  const chains = chainsOf(root, way, isNamed);
  const onWay = (chain: readonly AnswerField[], index: number) =>
    index < way.length && chain.slice(0, index + 1).every(({ key }, place) => key === way[place]);
  const short = chains.map((chain) =>
    wordsOf(chain.filter((field, index) => index > 0 && !onWay(chain, index) && !WRAPPERS.has(field.name))),
  );
  const headings = chains.map((chain, index) => {
    const heading = short[index] ?? "";
    const isUnique = short.filter((other) => other === heading).length === 1;
    return isUnique ? heading : chain.map(({ word }) => word).join(": ");
  });
  const label = fieldsOnWay(root, way).filter(({ name }) => !WRAPPERS.has(name));
  return {
    label: label.map(({ word }) => word).join(": "),
    root,
    way,
    columns: chains.map((chain, index) => ({
      path: chain.map(({ key }) => key).join("."),
      heading: headings[index] ?? "",
    })),
  };
}

function fieldsOnWay(root: AnswerField, way: readonly string[]): AnswerField[] {
  const fields = [root];
  for (const key of way.slice(1)) fields.push(...(fields.at(-1)?.children.filter((child) => child.key === key) ?? []));
  return fields;
}

/** The fields from the root to each value that is shown in a part. */
function chainsOf(root: AnswerField, way: readonly string[], isNamed: boolean): AnswerField[][] {
  const visit = (
    field: AnswerField,
    above: readonly AnswerField[],
    rest: readonly string[],
    inRow: boolean,
  ): AnswerField[][] => {
    const chain = [...above, field];
    if (field.isLeaf) return [chain];
    return field.children
      .filter((child) => isShown(child, field))
      .flatMap((child) => {
        if (rest[0] === child.key) return visit(child, chain, rest.slice(1), rest.length === 1);
        // Another outermost list is a part of its own.
        if (!inRow && !isNamed && child.isList && !child.isLeaf) return [];
        return visit(child, chain, [], inRow);
      });
  };
  return visit(root, [], way.slice(1), way.length === 1);
}

function wordsOf(chain: readonly AnswerField[]): string {
  const leaf = chain.at(-1);
  const named = leaf !== undefined && chain.length > 1 && NAMING.has(leaf.name) ? chain.slice(0, -1) : chain;
  return named.map(({ word }) => word).join(": ");
}

function rootFields(schema: GraphQLSchema, document: DocumentNode): readonly AnswerField[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (operation === undefined || query == null) throw new Error("the document has no query");

  /** What is selected at a type, by key, with the selections of all fragments. */
  function selected(sets: readonly { readonly set: SelectionSetNode; readonly type: string }[]): AnswerField[] {
    const byKey = new Map<string, { readonly type: string; readonly node: FieldNode }[]>();
    const collect = (set: SelectionSetNode, type: string): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          byKey.set(key, [...(byKey.get(key) ?? []), { type, node }]);
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          collect(node.selectionSet, node.typeCondition?.name.value ?? type);
        } else {
          const fragment = fragments.get(node.name.value);
          if (fragment !== undefined) collect(fragment.selectionSet, fragment.typeCondition.name.value);
        }
      }
    };
    for (const { set, type } of sets) collect(set, type);
    return [...byKey].flatMap(([key, nodes]) => answerField(key, nodes) ?? []);
  }

  function answerField(
    key: string,
    nodes: readonly { readonly type: string; readonly node: FieldNode }[],
  ): AnswerField | undefined {
    const [first] = nodes;
    if (first === undefined) return undefined;
    const name = first.node.name.value;
    const word = fieldWords[`${first.type}.${name}`] ?? fieldWords[name] ?? name;
    const parent = schema.getType(first.type);
    const declared = parent !== undefined && "getFields" in parent ? parent.getFields()[name] : undefined;
    // What a type is called (__typename) is no part of a table.
    if (declared === undefined || !("args" in declared)) return undefined;
    const { type } = declared;
    const named = getNamedType(type);
    const children = selected(
      nodes.flatMap(({ node }) =>
        node.selectionSet === undefined ? [] : [{ set: node.selectionSet, type: named.name }],
      ),
    );
    const list = children.find((child) => child.name === "nodes" || child.name === "edges");
    const given = first.node.arguments?.find((argument) => argument.name.value === "first")?.value;
    const byDefault: unknown = declared.args.find((argument) => argument.name === "first")?.defaultValue;
    return {
      key,
      name,
      word: key === name ? word : `${word} (${key})`,
      isLeaf: isLeafType(named),
      isList: isListType(isNonNullType(type) ? type.ofType : type),
      show: showing(type, first.type, name),
      children,
      page:
        named.name.endsWith("Connection") && list !== undefined
          ? { list: list.key, first: firstOf(given) ?? (typeof byDefault === "number" ? byDefault : null) }
          : null,
    };
  }

  return selected([{ set: operation.selectionSet, type: query.name }]);
}

function firstOf(node: ValueNode | undefined): number | string | null {
  if (node?.kind === Kind.INT) return Number(node.value);
  return node?.kind === Kind.VARIABLE ? node.name.value : null;
}

/** How the values of a field are written in a cell. */
function showing(type: GraphQLOutputType, parent: string, field: string): (value: unknown) => string {
  const named = getNamedType(type);
  if (isEnumType(named)) return (value) => valueWord(named.name, String(value)) ?? String(value);
  if (named.name === "Boolean") return (value) => (value === true ? "ja" : "nein");
  const isKind = field === "kindName" || (parent === "SearchKindCount" && field === "value");
  return isKind ? (value) => kindWord(String(value)) : String;
}
