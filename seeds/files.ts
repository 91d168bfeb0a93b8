/** Reads the seed files: YAML to checked shapes, every value with its file and line. */
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLError } from "yaml";
import type { z } from "zod";
import { type OpenQuestionRecord, prefixOf } from "../graph/model.js";
import { isDay } from "../graph/partialDate.js";
import { RELEASED_FILE, readSeedTexts } from "./content.js";
import type { Problem } from "./problem.js";
import {
  type ExpectedCounts,
  expectedShape,
  openQuestionsShape,
  type RetiredId,
  retiredShape,
  type SeedPrefix,
  type SeedThing,
  shapes,
} from "./shape.js";
import { nearestTo } from "./suggest.js";

/** A path into a YAML document. */
export type Path = readonly (string | number)[];

/** Where a value stands in the seed files. */
export interface Place {
  readonly file: string;
  readonly path: Path;
}

/** A thing with the place where it stands. */
export interface PlacedThing {
  readonly thing: SeedThing;
  readonly place: Place;
}

/** All seed files, read and checked for shape. */
export interface SeedFiles {
  readonly things: readonly PlacedThing[];
  readonly retired: readonly { readonly retired: RetiredId; readonly place: Place }[];
  /** What people ask and the record cannot answer. */
  readonly openQuestions: readonly { readonly question: OpenQuestionRecord; readonly place: Place }[];
  /** Statements once released, by id; see released.ts. */
  readonly released: ReadonlyMap<string, ReleasedStatement>;
  /** How much the record is expected to hold; null where the folder does not say. */
  readonly expected: ExpectedCounts | null;
  /** Hash of the content of all files, hexadecimal. */
  readonly contentHash: string;
  readonly problems: readonly Problem[];
  /** Makes a problem at a place, with its line. */
  problemAt(place: Place, message: string, remedy: string): Problem;
  /** Where the citation of a document that holds for a fact is written: on the fact, or on what encloses it. */
  citedAt(place: Place, source: string): Place;
}

/** A statement that was released, from released.tsv. */
export interface ReleasedStatement {
  readonly id: string;
  readonly recordedOn: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

const RETIRED_FILE = "retired.yaml";
const OPEN_QUESTIONS_FILE = "open-questions.yaml";
/** The name of the committed counts of what the record holds. */
export const EXPECTED_FILE = "expected.yaml";

interface ParsedFile {
  readonly file: string;
  readonly root: Node | null;
  readonly lines: LineCounter;
}

/** Reads and shape-checks all seed files of a folder. */
export async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const { texts, contentHash } = await readSeedTexts(folder);
  const parsed = new Map<string, ParsedFile>();
  const problems: Problem[] = [];
  const things: PlacedThing[] = [];
  const retired: { retired: RetiredId; place: Place }[] = [];
  const released = new Map<string, ReleasedStatement>();
  const openQuestions: { question: OpenQuestionRecord; place: Place }[] = [];
  let expected: ExpectedCounts | null = null;

  const problemAt = (place: Place, message: string, remedy: string): Problem => ({
    file: place.file,
    line: locate(parsed.get(place.file), place.path).line,
    field: fieldOf(place.path),
    message,
    remedy,
  });

  for (const [file, text] of texts) {
    if (file === RELEASED_FILE) {
      readReleased(text, released, problems);
      continue;
    }
    if (file.endsWith(".yml")) {
      problems.push({
        file,
        line: 0,
        field: "",
        message: "a file that would be passed over",
        remedy: "name it with the ending .yaml",
      });
      continue;
    }
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    parsed.set(file, { file, root: document.contents, lines });
    const [error] = document.errors;
    if (error) {
      // Only the first: what follows it is mostly its consequence.
      problems.push({ file, field: "", ...yamlProblem(error, document, lines) });
      continue;
    }
    const content: unknown = document.toJS();
    if (file === RETIRED_FILE) {
      const result = retiredShape.safeParse(content ?? []);
      if (result.success) {
        for (const [index, entry] of result.data.entries())
          retired.push({ retired: entry, place: { file, path: [index] } });
      } else problems.push(...shapeProblems(result.error, { file, path: [] }, content, retiredKeys, problemAt));
      continue;
    }
    if (file === OPEN_QUESTIONS_FILE) {
      const result = openQuestionsShape.safeParse(content ?? []);
      if (result.success) {
        for (const [index, question] of result.data.entries())
          openQuestions.push({
            question: { ...question, asks: question.asks ?? null },
            place: { file, path: [index] },
          });
      } else problems.push(...shapeProblems(result.error, { file, path: [] }, content, openQuestionKeys, problemAt));
      continue;
    }
    if (file === EXPECTED_FILE) {
      const result = expectedShape.safeParse(content);
      if (result.success) expected = result.data;
      else problems.push(...shapeProblems(result.error, { file, path: [] }, content, expectedKeys, problemAt));
      continue;
    }
    const list = Array.isArray(content) ? content : [content];
    for (const [index, item] of list.entries()) {
      const path = Array.isArray(content) ? [index] : [];
      const thing = parseThing(item, file, path, problems, problemAt);
      if (thing) things.push({ thing, place: { file, path } });
    }
  }
  const citedAt = (place: Place, source: string) => findCitation(parsed.get(place.file), place, source);
  return { things, retired, openQuestions, released, expected, contentHash, problems, problemAt, citedAt };
}

function parseThing(
  item: unknown,
  file: string,
  path: Path,
  problems: Problem[],
  problemAt: SeedFiles["problemAt"],
): SeedThing | undefined {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  if (typeof id !== "string" || !id.includes(":")) {
    const message = id === undefined ? "a thing without an id" : `${shown(id)} is no id`;
    problems.push(
      problemAt({ file, path: [...path, "id"] }, message, 'give it an id such as "component:name-in-lower-case"'),
    );
    return undefined;
  }
  const prefix = prefixOf(id);
  if (!Object.hasOwn(shapes, prefix)) {
    problems.push(
      problemAt(
        { file, path: [...path, "id"] },
        `unknown kind of id "${id}"`,
        `expected one of ${Object.keys(shapes).join(", ")}`,
      ),
    );
    return undefined;
  }
  const result = shapes[prefix as SeedPrefix].safeParse(item);
  if (!result.success) {
    const keys = keysOf(shapes[prefix as SeedPrefix]);
    problems.push(...shapeProblems(result.error, { file, path }, item, keys, problemAt));
    return undefined;
  }
  return { ...result.data, prefix } as SeedThing;
}

/** Of a failed union, the branch that was probably meant: the one with the fewest faults, and those deepest inside. */
function closest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const faults = (branch: readonly z.core.$ZodIssue[], depth = 0): number =>
    branch.reduce((sum, issue) => {
      const here = depth + issue.path.length;
      if (issue.code === "invalid_union" && issue.errors.length > 0) {
        return sum + Math.min(...issue.errors.map((inner) => faults(inner, here)));
      }
      if (issue.code === "invalid_type" && here === 0) return sum + 1000;
      return sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1);
    }, 0);
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(...branch.map((issue) => issue.path.length), 0);
  return [...branches].sort((a, b) => faults(a) - faults(b) || depth(b) - depth(a))[0] ?? [];
}

/** What the YAML parser calls a thing, in words. */
const kindsOfValue: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: 'keys with values ("key: value")',
  record: 'keys with values ("key: value")',
};

const shown = (value: unknown) => (typeof value === "string" ? `"${value}"` : JSON.stringify(value));

/** Says the faults of a value in words that name what was given, what was expected and what to do. */
function shapeProblems(
  error: { readonly issues: readonly z.core.$ZodIssue[] },
  { file, path: base }: Place,
  content: unknown,
  keys: ReadonlySet<string>,
  problemAt: SeedFiles["problemAt"],
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = [...base, ...issue.path] as (string | number)[];
    const value = valueAt(content, issue.path);
    const report = (message: string, remedy: string, at: Path = path) => [
      problemAt({ file, path: at }, message, remedy),
    ];
    switch (issue.code) {
      case "invalid_union":
        return issue.errors.length > 0
          ? shapeProblems({ issues: closest(issue.errors) }, { file, path }, value, keys, problemAt)
          : report(issue.message, "correct the value; see seeds/README.md");
      case "unrecognized_keys":
        return issue.keys.flatMap((key) => {
          const meant = nearestTo(key, keys);
          if (keys.has(key)) {
            return report(
              `the key "${key}" cannot stand here`,
              "check the indentation: it belongs to another part of the thing; see seeds/README.md",
              [...path, key],
            );
          }
          return report(
            `unknown key "${key}"`,
            `${meant ? `did you mean "${meant}"? ` : ""}seeds/README.md lists the keys of this kind of thing`,
            [...path, key],
          );
        });
      case "invalid_value": {
        const allowed = issue.values.map(String);
        const meant = typeof value === "string" ? nearestTo(value, allowed) : undefined;
        const list = `one of: ${allowed.join(", ")}`;
        if (value === undefined) return report("missing", `add it, ${list}`);
        return report(
          `${shown(value)} is not one of the allowed values`,
          `${meant ? `did you mean "${meant}"? ` : ""}expected ${list}`,
        );
      }
      case "invalid_type": {
        const expected = kindsOfValue[issue.expected] ?? issue.expected;
        if (value === undefined) return report("missing", `add it (${expected})`);
        if (value === null) return report(`no value, expected ${expected}`, "write the value, or remove the key");
        return report(`expected ${expected}, found ${shown(value)}`, remedyForType(issue.expected, value));
      }
      case "too_small":
        return report(
          value === "" || (Array.isArray(value) && value.length === 0) ? "empty" : `${shown(value)} is too small`,
          "write the value, or remove the key",
        );
      default:
        return report(`${shown(value)} is not accepted: ${issue.message}`, "correct the value; see seeds/README.md");
    }
  });
}

function remedyForType(expected: string, value: unknown): string {
  if (expected === "array" && typeof value === "string") return `write it as a list: [${value}]`;
  if (expected === "string" && typeof value !== "object") return `put it in quotes: "${String(value)}"`;
  if (expected === "number" || expected === "int")
    return "write the number alone, without unit, quotes or thousands dots";
  return "correct the value; see seeds/README.md";
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

/** Every key that a shape knows, at any depth. */
function keysOf(shape: z.core.$ZodType, found = new Set<string>(), seen = new Set<z.core.$ZodType>()): Set<string> {
  if (seen.has(shape)) return found;
  seen.add(shape);
  const { def } = (shape as z.core.$ZodTypes)._zod;
  const inner: readonly z.core.$ZodType[] =
    def.type === "object"
      ? Object.values(def.shape)
      : def.type === "union"
        ? def.options
        : def.type === "array"
          ? [def.element]
          : def.type === "record"
            ? [def.keyType, def.valueType]
            : def.type === "optional"
              ? [def.innerType]
              : def.type === "pipe"
                ? [def.in]
                : def.type === "lazy"
                  ? [def.getter()]
                  : [];
  if (def.type === "object") for (const key of Object.keys(def.shape)) found.add(key);
  if (def.type === "record") for (const key of valuesOf(def.keyType)) found.add(key);
  for (const each of inner) keysOf(each, found, seen);
  return found;
}

/** The values of a closed list; none of any other shape. */
function valuesOf(shape: z.core.$ZodType): readonly string[] {
  const { def } = (shape as z.core.$ZodTypes)._zod;
  return def.type === "enum" ? Object.values(def.entries).map(String) : def.type === "pipe" ? valuesOf(def.in) : [];
}

const retiredKeys = keysOf(retiredShape);
const openQuestionKeys = keysOf(openQuestionsShape);
const expectedKeys = keysOf(expectedShape);

/** The commonest YAML errors, in words; the others keep the words of the parser. */
const yamlErrors: Readonly<Record<string, { readonly message: string; readonly remedy: string }>> = {
  DUPLICATE_KEY: { message: "the same key stands twice", remedy: "bring both together under one key" },
  TAB_AS_INDENT: { message: "a tab at the begin of a line", remedy: "indent with spaces" },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second colon in a line, or a line that is indented too far",
    remedy: "put a text with a colon in quotes, or correct the indentation",
  },
};

/** A YAML error in words; a quote that is never closed is reported where it opens, not at the end of the file. */
function yamlProblem(
  error: YAMLError,
  document: Parameters<typeof visit>[0],
  lines: LineCounter,
): Pick<Problem, "line" | "message" | "remedy"> {
  const [what = error.message] = error.message.split(/ at line \d|\n/);
  let start = error.pos[0];
  if (error.code === "MISSING_CHAR" && /closing .?quote/.test(error.message)) {
    visit(document, {
      Scalar: (_, node) => {
        if (node.type?.startsWith("QUOTE") && node.range && node.range[1] >= error.pos[0]) start = node.range[0];
      },
    });
  }
  const known = yamlErrors[error.code];
  return {
    line: lines.linePos(start).line,
    message: `not valid YAML: ${known?.message ?? what}`,
    remedy:
      known?.remedy ??
      "correct the indentation or quoting; texts with a colon or a leading special character need quotes",
  };
}

function readReleased(text: string, released: Map<string, ReleasedStatement>, problems: Problem[]): void {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [id, recordedOn, subject, predicate, object] = line.split("\t");
    const isComplete = id && recordedOn && isDay(recordedOn) && subject && predicate && object !== undefined;
    if (!isComplete || released.has(id)) {
      problems.push({
        file: RELEASED_FILE,
        line: index + 1,
        field: "",
        message: released.has(id ?? "")
          ? `the statement ${id} is listed twice`
          : "not a line of five columns: statement, day recorded, subject, predicate, object",
        remedy: "restore the file from git and run npm run seeds:release",
      });
      continue;
    }
    released.set(id, { id, recordedOn, subject, predicate, object });
  }
}

/** A path in words: `involved[2].actor`; the number of the thing within its file is left out, the line says it. */
function fieldOf(path: Path): string {
  const inside = typeof path[0] === "number" ? path.slice(1) : path;
  return inside
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");
}

/** The deepest node on a path that exists in the file, its line, and how many steps of the path lead to it. */
function locate(
  file: ParsedFile | undefined,
  path: Path,
): { readonly node: Node | null; readonly line: number; readonly depth: number } {
  let node = file?.root ?? null;
  let offset = node?.range?.[0] ?? 0;
  let depth = 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (!isNode(next)) break;
    node = next;
    depth++;
  }
  return { node, line: file?.root ? file.lines.linePos(offset).line : 0, depth };
}

function findCitation(file: ParsedFile | undefined, place: Place, source: string): Place {
  const key = source.slice(source.indexOf(":") + 1);
  const at = (path: Path) => {
    const { node, depth } = locate(file, path);
    return depth === path.length ? node : null;
  };
  // A list of dates or texts has one place; the item that cites the document is looked for in it.
  const here = at(place.path);
  if (isSeq(here)) {
    for (const index of here.items.keys()) {
      const path = [...place.path, index, "source"];
      if (at(path)?.toString().includes(key)) return { file: place.file, path };
    }
  }
  for (let length = place.path.length; length >= 0; length--) {
    const path = [...place.path.slice(0, length), "source"];
    if (at(path) !== null) return { file: place.file, path };
  }
  return place;
}
