/**
 * Makes the manifest of registered operations from their documents: those of this folder, and the questions that people
 * ask of the record. The comments at the head of a document say what it answers, in a fixed form:
 *
 * ```graphql
 * # Wer ist beteiligt?
 * # Who is involved?
 * # $slug: Id or name of a thing. Example: noots
 * # rows: whoIsInvolved.nodes
 * ```
 *
 * A line for each variable, with an example; `rows` where not the outermost lists are to be the rows of a table, but the
 * list that it names, or a single object. The questions have remarks of any other form instead of an English question.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getLocation,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  validate,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { packageRoot } from "../graph/paths.js";
import type { Manifest, Parameter, RegisteredOperation } from "./manifest.js";
import { ParameterError, parameterType } from "./parameters.js";

/** A document to register. */
export interface OperationFile {
  /** Its path, below the package. */
  readonly path: string;
  readonly text: string;
  /** Whether it is one of this folder's: these also have an English question, and their lists say whether there is more. */
  readonly isCurated: boolean;
}

/** What was made, and what is wrong: a line for each fault, with file and line. */
export interface Compiled {
  readonly manifest: Manifest;
  readonly problems: readonly string[];
}

/** Names that an address gives a meaning of its own. */
const RESERVED = ["separator"];

const PARAMETER = /^\$(\w+): (.+) Example: (\S.*)$/;
const ROWS = /^rows: (\w+(?:\.\w+)*)$/;

/** The documents of the package. */
export function operationFiles(): readonly OperationFile[] {
  const folder = (path: string, isCurated: boolean) =>
    readdirSync(join(packageRoot, path))
      .filter((name) => name.endsWith(".graphql"))
      .map((name) => `${path}/${name}`)
      .map((file) => ({ path: file, text: readFileSync(join(packageRoot, file), "utf8"), isCurated }));
  return [...folder("operations", true), ...folder("tests/questions", false)];
}

/** Compiles documents. */
export function compileManifest(schema: GraphQLSchema, files: readonly OperationFile[]): Compiled {
  const problems: string[] = [];
  const operations = files.flatMap((file) => compileOne(schema, file, problems) ?? []);
  for (const key of ["slug", "name", "id"] as const) {
    const seen = new Map<string, string>();
    for (const operation of operations) {
      const other = seen.get(operation[key]);
      if (other !== undefined) problems.push(`${operation.slug}: its ${key} is that of ${other}`);
      seen.set(operation[key], operation.slug);
    }
  }
  operations.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return { manifest: { format: "apollo-persisted-query-manifest", version: 1, operations }, problems };
}

/** The manifest as its file has it. */
export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function compileOne(
  schema: GraphQLSchema,
  { path, text, isCurated }: OperationFile,
  problems: string[],
): RegisteredOperation | undefined {
  const before = problems.length;
  const report = (line: number, message: string) => problems.push(`${path}:${line}: ${message}`);
  const slug = path.slice(path.lastIndexOf("/") + 1, -".graphql".length);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) report(1, `the name of the file is no slug: ${slug}`);
  const document = parsed(schema, text, report);
  if (document === undefined) return undefined;

  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation === undefined || operations.length > 1 || operation.operation !== "query") {
    report(1, "expected is one query");
    return undefined;
  }
  const name = operation.name?.value;
  if (name === undefined) {
    report(lineOf(operation), "the query has no name");
    return undefined;
  }
  const head = headOf(text, isCurated, report);
  const parameters = parametersOf(schema, operation, head.described, report);
  if (head.rows !== null) checkRows(document, head.rows, report);
  if (isCurated) expectPages(schema, document, report);
  if (problems.length > before) return undefined;
  const body = print(document);
  return {
    id: createHash("sha256").update(body).digest("hex"),
    name,
    type: "query",
    body,
    slug,
    question: head.question,
    parameters,
    rows: head.rows?.path ?? null,
  };
}

type Report = (line: number, message: string) => void;

const lineOf = (node: { readonly loc?: { readonly startToken: { readonly line: number } } }): number =>
  node.loc?.startToken.line ?? 1;

function parsed(schema: GraphQLSchema, text: string, report: Report): DocumentNode | undefined {
  let errors: readonly GraphQLError[];
  try {
    const document = parse(text);
    errors = validate(schema, document);
    if (errors.length === 0) return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    errors = [error];
  }
  for (const { source, positions, message } of errors) {
    const [position] = positions ?? [];
    report(source === undefined || position === undefined ? 1 : getLocation(source, position).line, message);
  }
  return undefined;
}

interface Described {
  readonly line: number;
  readonly description: string;
  readonly example: string;
}

interface Head {
  readonly question: RegisteredOperation["question"];
  readonly described: ReadonlyMap<string, Described>;
  readonly rows: { readonly path: string; readonly line: number } | null;
}

/** What the comments at the head of a document say. */
function headOf(text: string, isCurated: boolean, report: Report): Head {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const comments = lines.slice(0, end).map((line) => line.replace(/^# ?/, ""));
  const isQuestion = (line: string | undefined): line is string => line?.endsWith("?") === true;
  const [de, en] = comments;
  if (!isQuestion(de)) report(1, "the first line is no comment with the question in German (# Wer …?)");
  const hasEnglish = isQuestion(en);
  if (isCurated && !hasEnglish) report(2, "the second line is no comment with the question in English (# Who …?)");
  const described = new Map<string, Described>();
  let rows: Head["rows"] = null;
  for (const [index, comment] of comments.entries()) {
    if (index === 0 || (index === 1 && hasEnglish)) continue;
    const line = index + 1;
    const [, name, description, example] = PARAMETER.exec(comment) ?? [];
    const path = ROWS.exec(comment)?.[1];
    if (name !== undefined && description !== undefined && example !== undefined) {
      if (described.has(name)) report(line, `$${name} is described twice`);
      described.set(name, { line, description, example });
    } else if (path !== undefined) rows = { path, line };
    else if (isCurated) report(line, "expected is `# $name: what it is. Example: value` or `# rows: path.of.a.list`");
  }
  return { question: { de: de ?? "", en: hasEnglish ? en : null }, described, rows };
}

function parametersOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  described: Head["described"],
  report: Report,
): Parameter[] {
  const variables = operation.variableDefinitions ?? [];
  for (const [name, { line }] of described) {
    if (!variables.some(({ variable }) => variable.name.value === name)) report(line, `there is no variable $${name}`);
  }
  return variables.flatMap((node) => {
    const name = node.variable.name.value;
    const line = lineOf(node);
    if (RESERVED.includes(name)) report(line, `$${name} has another meaning in addresses: choose another name`);
    const type = print(node.type);
    const read = parameterType(schema, type);
    if (read === undefined) report(line, `$${name} is ${type}, of which an address cannot hold values`);
    const text = described.get(name);
    if (text === undefined) {
      report(line, `$${name} is not described: # $${name}: what it is. Example: value`);
      return [];
    }
    try {
      read?.read([text.example]);
    } catch (error) {
      if (!(error instanceof ParameterError)) throw error;
      report(text.line, `the example of $${name} ${error.message}`);
    }
    const byDefault = node.defaultValue === undefined ? null : String(valueFromASTUntyped(node.defaultValue));
    return [{ name, type, description: text.description, example: text.example, default: byDefault }];
  });
}

/** Reports a path that leads to no list or object of the answer. */
function checkRows(
  document: DocumentNode,
  { path, line }: { readonly path: string; readonly line: number },
  report: Report,
): void {
  const keys: string[] = [];
  let isFound = false;
  visit(document, {
    Field: {
      enter: (node) => {
        keys.push(node.alias?.value ?? node.name.value);
        if (node.selectionSet !== undefined && keys.join(".") === path) isFound = true;
      },
      leave: () => void keys.pop(),
    },
  });
  if (!isFound) report(line, `the answer has nothing with fields of its own at ${path}, written without fragments`);
}

/** Reports pages that do not say whether there is more: a table must not look whole where it is not. */
function expectPages(schema: GraphQLSchema, document: DocumentNode, report: Report): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const fields = (node.selectionSet?.selections ?? []).filter((selection) => selection.kind === Kind.FIELD);
        const has = (name: string) => fields.find((field) => field.name.value === name);
        if (has("nodes") === undefined) return;
        if (getNamedType(types.getType())?.name.endsWith("Connection") !== true) return;
        const more = has("pageInfo")?.selectionSet?.selections ?? [];
        if (more.some((selection) => selection.kind === Kind.FIELD && selection.name.value === "hasNextPage")) return;
        report(lineOf(node), `${node.name.value} does not say whether there is more: pageInfo { hasNextPage }`);
      },
    }),
  );
}
