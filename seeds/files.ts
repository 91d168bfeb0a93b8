/** Reads the seed files: YAML to checked shapes, every value with its file and line. */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { z } from "zod";
import { prefixOf } from "../graph/model.js";
import { RELEASED_FILE, readSeedTexts } from "./content.js";
import type { Problem } from "./problem.js";
import { type RetiredId, retiredShape, type SeedPrefix, type SeedThing, shapes } from "./shape.js";

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
  /** Statements once released, by id; see released.ts. */
  readonly released: ReadonlyMap<string, ReleasedStatement>;
  /** Hash of the content of all files, hexadecimal. */
  readonly contentHash: string;
  readonly problems: readonly Problem[];
  /** Makes a problem at a place, with its line. */
  problemAt(place: Place, message: string, remedy: string): Problem;
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

  const problemAt = (place: Place, message: string, remedy: string): Problem => ({
    file: place.file,
    line: lineOf(parsed.get(place.file), place.path),
    field: fieldOf(place.path),
    message,
    remedy,
  });

  for (const [file, text] of texts) {
    if (file === RELEASED_FILE) {
      readReleased(text, released, problems);
      continue;
    }
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    parsed.set(file, { file, root: document.contents, lines });
    if (document.errors.length > 0) {
      for (const error of document.errors) {
        problems.push({
          file,
          line: error.linePos?.[0].line ?? 0,
          field: "",
          message: `not valid YAML: ${error.message.split("\n")[0]}`,
          remedy: "correct the indentation or quoting; texts with a colon or a leading special character need quotes",
        });
      }
      continue;
    }
    const content: unknown = document.toJS();
    if (file === RETIRED_FILE) {
      const result = retiredShape.safeParse(content ?? []);
      if (result.success) {
        for (const [index, entry] of result.data.entries())
          retired.push({ retired: entry, place: { file, path: [index] } });
      } else problems.push(...shapeProblems(result.error, file, [], problemAt));
      continue;
    }
    const list = Array.isArray(content) ? content : [content];
    for (const [index, item] of list.entries()) {
      const path = Array.isArray(content) ? [index] : [];
      const thing = parseThing(item, file, path, problems, problemAt);
      if (thing) things.push({ thing, place: { file, path } });
    }
  }
  return { things, retired, released, contentHash, problems, problemAt };
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
    problems.push(
      problemAt({ file, path }, "a thing without an id", 'give it an id such as "component:name-in-lower-case"'),
    );
    return undefined;
  }
  const prefix = prefixOf(id);
  if (!(prefix in shapes)) {
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
    problems.push(...shapeProblems(result.error, file, path, problemAt));
    return undefined;
  }
  return { ...result.data, prefix } as SeedThing;
}

/** Of a failed union, the branch that came closest: the one whose first fault lies deepest, then with the fewest. */
function closest(issues: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(...branch.map((issue) => issue.path.length), 0);
  const weight = (branch: readonly z.core.$ZodIssue[]) =>
    branch.some((issue) => issue.code === "invalid_type" && issue.path.length === 0) ? 1000 : branch.length;
  return [...issues].sort((a, b) => weight(a) - weight(b) || depth(b) - depth(a))[0] ?? [];
}

function shapeProblems(
  error: { readonly issues: readonly z.core.$ZodIssue[] },
  file: string,
  base: Path,
  problemAt: SeedFiles["problemAt"],
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = [...base, ...issue.path] as (string | number)[];
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      return shapeProblems({ issues: closest(issue.errors) }, file, path, problemAt);
    }
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        problemAt(
          { file, path: [...path, key] },
          `unknown key "${key}"`,
          "see seeds/README.md for the keys of this kind of thing; check the spelling and the indentation",
        ),
      );
    }
    if (issue.code === "invalid_value") {
      return [
        problemAt(
          { file, path },
          "not one of the values of the list",
          `expected one of: ${issue.values.map(String).join(", ")}`,
        ),
      ];
    }
    const missing = issue.code === "invalid_type" && issue.message.includes("received undefined");
    return [
      missing
        ? problemAt({ file, path }, "missing", `add it (${issue.expected} expected)`)
        : problemAt({ file, path }, issue.message, "correct the value; see seeds/README.md"),
    ];
  });
}

function readReleased(text: string, released: Map<string, ReleasedStatement>, problems: Problem[]): void {
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [id, recordedOn, subject, predicate, object] = line.split("\t");
    if (!id || !recordedOn || !subject || !predicate || object === undefined || released.has(id)) {
      problems.push({
        file: RELEASED_FILE,
        line: index + 1,
        field: "",
        message: released.has(id ?? "") ? `the statement ${id} is listed twice` : "not a line of five columns",
        remedy: "restore the file from git and run npm run seeds:release",
      });
      continue;
    }
    released.set(id, { id, recordedOn, subject, predicate, object });
  }
}

function fieldOf(path: Path): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

/** The line of the deepest part of a path that exists in the file. */
function lineOf(file: ParsedFile | undefined, path: Path): number {
  if (!file?.root) return 0;
  let node: Node | null = file.root;
  let offset = node.range?.[0] ?? 0;
  for (const step of path) {
    let next: Node | null = null;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      next = (pair.value as Node | null) ?? null;
    } else if (isSeq(node)) {
      next = (node.items[Number(step)] as Node | undefined) ?? null;
      offset = next?.range?.[0] ?? offset;
    }
    if (!next) break;
    node = next;
  }
  return file.lines.linePos(offset).line;
}
