/** What the checks of the seeds share: the compiled record, and where to report what is wrong with it. */
import { isRelation, type RelationRecord, type ThingRecord } from "../graph/model.js";
import type { Compiled } from "./compile.js";
import type { Place, SeedFiles } from "./files.js";
import type { Problem } from "./problem.js";
import type { CommonSeed } from "./shape.js";

/** What the checks look at, and where they report. */
export class CheckContext {
  readonly problems: Problem[] = [];
  readonly things: ReadonlyMap<string, ThingRecord>;
  readonly retired: ReadonlyMap<string, string | null>;
  /** What the seed files say of any thing, by id. */
  readonly seeds: ReadonlyMap<string, CommonSeed>;
  /** Ids that several things use: their facts are not compared, the ids are the fault. */
  readonly ambiguous = new Set<string>();
  private readonly reported = new Set<string>();

  constructor(
    readonly files: SeedFiles,
    readonly compiled: Compiled,
  ) {
    this.things = new Map(compiled.things.map(({ record }) => [record.id, record]));
    this.seeds = new Map(files.things.map(({ thing }) => [thing.id, thing as CommonSeed]));
    this.retired = new Map(compiled.retired.map(({ id, replacedBy }) => [id, replacedBy]));
  }
  /** Reports a problem at a place, once. */
  report(place: Place, message: string, remedy: string, more: Pick<Problem, "settledByRelease"> = {}): void {
    const problem = { ...this.files.problemAt(place, message, remedy), ...more };
    const key = `${problem.file} ${problem.line} ${problem.field} ${message}`;
    if (!this.reported.has(key)) this.problems.push(problem);
    this.reported.add(key);
  }
  /** A place as file and line. */
  where(place: Place): string {
    const { file, line } = this.files.problemAt(place, "", "");
    return `${file}:${line}`;
  }
  /** The relations, each with its place. */
  *relations(): Iterable<{ readonly relation: RelationRecord; readonly place: Place }> {
    for (const { statement, place } of this.compiled.statements) {
      if (isRelation(statement)) yield { relation: statement, place };
    }
  }
}
