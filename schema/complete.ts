/**
 * Completes the hand-written SDL with what follows from it, so that nothing is written twice:
 * types get the fields of their interfaces, root fields the arguments that all of them take, pages their connection and
 * edge types (connection.template), and the vocabularies of the model become enums. The result is printed to `schema.graphql`, whose diff is the review of the API.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from "graphql";
import { packageRoot } from "../graph/paths.js";
import { type Term, thingTypes, vocabularies } from "../graph/vocabulary.js";

/** Root fields that do not depend on time or source. */
const unscoped: ReadonlySet<string> = new Set(["vocabulary", "meta", "rateLimit"]);

const scopeArguments = `
type Scope { scope(
  "Answer for this day; default: today in Berlin."
  asOf: Date
  "Answer from what the graph knew at the end of this day; default: now. Not after today, nor before recordedFrom of meta."
  knownAt: Date
  "Answer only from these source documents (ids)."
  statedIn: [ID!]
  "Whether what is inferred from stated facts is part of the answer; false gives only what sources state."
  inferred: Boolean = true
  "Which of statements that disagree are part of the answer; those left out stand in \`preferredOver\` and \`disputes\` of those kept."
  choose: DisputeChoice = ALL
): Boolean }`;

/** The whole schema as a document. */
export function schemaDocument(): DocumentNode {
  const folder = join(packageRoot, "schema");
  const definitions = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .flatMap((file) => parse(readFileSync(join(folder, file), "utf8")).definitions);
  const all = [...definitions, ...connections(definitions), ...parse(enums()).definitions];
  return { kind: Kind.DOCUMENT, definitions: complete(all) };
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const isComposite = (node: DefinitionNode): node is Composite =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** Root fields that stand with their topic (`extend type Query`). */
const isRootExtension = (node: DefinitionNode): node is ObjectTypeExtensionNode =>
  node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === "Query";

/** The connection and edge type of each type that a field gives pages of; what a connection has of its own is extended. */
function connections(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const fields = definitions
    .filter((node) => isComposite(node) || isRootExtension(node))
    .flatMap((node) => node.fields ?? []);
  const names = fields.flatMap(({ type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return named.kind === Kind.NAMED_TYPE && named.name.value.endsWith("Connection") ? [named.name.value] : [];
  });
  const template = readFileSync(join(packageRoot, "schema", "connection.template"), "utf8");
  return [...new Set(names)]
    .sort()
    .flatMap((name) => parse(template.replaceAll("NODE", name.slice(0, -"Connection".length))).definitions);
}

function complete(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Map<string, Composite>(definitions.filter(isComposite).map((node) => [node.name.value, node]));
  return definitions.map((node) => {
    if (isRootExtension(node)) return { ...node, fields: (node.fields ?? []).map(withScope) };
    if (!isComposite(node)) return node;
    if (node.name.value === "Query") return { ...node, fields: (node.fields ?? []).map(withScope) };
    // The fields of the most general interface come first: an id stands at the top of every type.
    const inherited = [...(node.interfaces ?? [])]
      .reverse()
      .flatMap((name) => interfaces.get(name.name.value)?.fields ?? []);
    const own = new Set((node.fields ?? []).map((field) => field.name.value));
    const fields = new Map<string, FieldDefinitionNode>();
    for (const field of inherited) if (!own.has(field.name.value)) fields.set(field.name.value, field);
    for (const field of node.fields ?? []) fields.set(field.name.value, field);
    return { ...node, fields: [...fields.values()] };
  });
}

function withScope(field: FieldDefinitionNode): FieldDefinitionNode {
  if (unscoped.has(field.name.value)) return field;
  return { ...field, arguments: [...(field.arguments ?? []), ...scopeArgumentNodes] };
}

const scopeArgumentNodes: readonly InputValueDefinitionNode[] = parse(scopeArguments).definitions.flatMap((node) =>
  isComposite(node) ? (node.fields?.[0]?.arguments ?? []) : [],
);

function enums(): string {
  const block = (text: string) => JSON.stringify(text);
  const one = (name: string, description: string, values: readonly (readonly [string, string])[]) =>
    `${block(description)}\nenum ${name} {\n${values.map(([value, text]) => `  ${block(text)}\n  ${value}`).join("\n")}\n}`;
  const vocabulary = Object.entries(vocabularies).map(([name, terms]: [string, Readonly<Record<string, Term>>]) =>
    one(
      name,
      `A closed list; labels in both languages are in the field vocabulary.`,
      Object.entries(terms).map(([value, { de, description }]) => [value, `${de}: ${description}`] as const),
    ),
  );
  const types = Object.keys(thingTypes).map((type) => [type, `Things of the type ${type}.`] as const);
  return [...vocabulary, one("ThingType", "Types of thing; each is a GraphQL type.", types)].join("\n\n");
}
