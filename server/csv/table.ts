/** Answers as rows and cells. */
import type { AnswerField, Layout, Part } from "./layout.js";
import { isShown } from "./layout.js";

/** Whether all is there that was asked for; UNKNOWN where a list is as long as it may be and does not say whether there is more. */
export type Completeness = "WHOLE" | "UNKNOWN" | "CUT";

/** A table. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly completeness: Completeness;
}

/** What stands between the entries of a list in a cell: of the outer list, of lists within it, of those within these. */
const BETWEEN = [" | ", "; ", ", "] as const;

const PART = "Teil der Antwort";
const WHOLE = "Vollständig";
const completenessWords: Readonly<Record<Completeness, string>> = { WHOLE: "ja", UNKNOWN: "unbekannt", CUT: "nein" };
const order: readonly Completeness[] = ["WHOLE", "UNKNOWN", "CUT"];
const worse = (a: Completeness, b: Completeness): Completeness => (order.indexOf(a) > order.indexOf(b) ? a : b);

/** Cells by the path of their column, and whether what they show is whole. */
interface Cells {
  readonly values: ReadonlyMap<string, string>;
  readonly completeness: Completeness;
}

const NOTHING: Cells = { values: new Map(), completeness: "WHOLE" };

function together(all: readonly Cells[]): Cells {
  return {
    values: new Map(all.flatMap(({ values }) => [...values])),
    completeness: all.reduce<Completeness>((worst, { completeness }) => worse(worst, completeness), "WHOLE"),
  };
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Lays out an answer. */
export function tableOf(layout: Layout, data: Json, variables: Json): Table {
  const hasParts = layout.parts.length > 1;
  const rows: string[][] = [];
  let completeness: Completeness = "WHOLE";
  for (const part of layout.parts) {
    const found = new PartReader(part, layout.isNamed, variables).read(data);
    completeness = worse(completeness, found.completeness);
    const pathOf = new Map(part.columns.map(({ heading, path }) => [heading, path]));
    for (const row of found.rows) {
      const cells = layout.headings.map((heading) => row.values.get(pathOf.get(heading) ?? "") ?? "");
      rows.push([...(hasParts ? [part.label] : []), ...cells, completenessWords[row.completeness]]);
    }
  }
  return { headings: [...(hasParts ? [PART] : []), ...layout.headings, WHOLE], rows, completeness };
}

/** Reads the rows of one part. */
class PartReader {
  private completeness: Completeness = "WHOLE";

  constructor(
    private readonly part: Part,
    private readonly isNamed: boolean,
    private readonly variables: Json,
  ) {}

  read(data: Json): { readonly rows: readonly Cells[]; readonly completeness: Completeness } {
    const { root, way } = this.part;
    const rows = this.rowsOf(root, data[root.key], root.key, way.slice(1), NOTHING);
    return { rows, completeness: this.completeness };
  }

  /** The rows below a field on the way to the list, each with what stands around it. */
  private rowsOf(
    field: AnswerField,
    value: unknown,
    path: string,
    rest: readonly string[],
    around: Cells,
  ): readonly Cells[] {
    if (value == null) return this.closed(around);
    if (Array.isArray(value)) {
      if (value.length === 0) return this.closed(around);
      return value.flatMap((entry) => this.rowsOf(field, entry, path, rest, around));
    }
    if (!isObject(value)) return this.done(together([around, this.cellsOf(field, value, path, 0)]));
    const [next] = rest;
    if (next === undefined) return this.done(together([around, this.objectCells(field, value, path, 0, true)]));
    const here = together([around, this.objectCells(field, value, path, 0, false, next)]);
    const child = field.children.find(({ key }) => key === next);
    return child === undefined ? [] : this.rowsOf(child, value[next], `${path}.${next}`, rest.slice(1), here);
  }

  private done(row: Cells): readonly Cells[] {
    this.completeness = worse(this.completeness, row.completeness);
    return [row];
  }

  /** An empty list gives a row only where something is told beside it. */
  private closed(around: Cells): readonly Cells[] {
    this.completeness = worse(this.completeness, around.completeness);
    return [...around.values.values()].some((text) => text !== "") ? [around] : [];
  }

  private objectCells(
    field: AnswerField,
    value: Json,
    path: string,
    level: number,
    inRow: boolean,
    except?: string,
  ): Cells {
    const children = field.children.filter((child) => {
      if (child.key === except || !isShown(child, field)) return false;
      return inRow || this.isNamed || !child.isList || child.isLeaf;
    });
    const cells = children.map((child) => this.cellsOf(child, value[child.key], `${path}.${child.key}`, level, inRow));
    return together([...cells, { ...NOTHING, completeness: this.completenessOf(field, value) }]);
  }

  private cellsOf(field: AnswerField, value: unknown, path: string, level: number, inRow = true): Cells {
    const between = BETWEEN[Math.min(level, BETWEEN.length - 1)] ?? ", ";
    if (value == null) return NOTHING;
    if (field.isLeaf) {
      const text = Array.isArray(value) ? value.map(field.show).join(between) : field.show(value);
      return { values: new Map([[path, text]]), completeness: "WHOLE" };
    }
    if (!Array.isArray(value)) return isObject(value) ? this.objectCells(field, value, path, level, inRow) : NOTHING;
    const entries = value.map((entry) => this.cellsOf(field, entry, path, level + 1, inRow));
    const paths = new Set(entries.flatMap(({ values }) => [...values.keys()]));
    const values = [...paths].map((column): [string, string] => {
      const texts = entries.map((entry) => entry.values.get(column) ?? "");
      // The same place in each cell of a row belongs to the same entry, so that empty ones keep theirs.
      return [column, texts.every((text) => text === "") ? "" : texts.join(between)];
    });
    return { ...together(entries), values: new Map(values) };
  }

  /** Whether an object says that it, or its list, was cut. */
  private completenessOf({ page }: AnswerField, value: Json): Completeness {
    if (value.truncated === true) return "CUT";
    if (page === null) return "WHOLE";
    const list = value[page.list];
    const length = Array.isArray(list) ? list.length : 0;
    if (isObject(value.pageInfo) && typeof value.pageInfo.hasNextPage === "boolean") {
      return value.pageInfo.hasNextPage ? "CUT" : "WHOLE";
    }
    if (value.totalCount !== undefined) {
      return typeof value.totalCount === "number" && value.totalCount <= length ? "WHOLE" : "CUT";
    }
    const first = typeof page.first === "string" ? this.variables[page.first] : page.first;
    return typeof first === "number" && length < first ? "WHOLE" : "UNKNOWN";
  }
}
