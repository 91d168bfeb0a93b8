/**
 * Brings a graph to what the seeds say: adds, changes, withdraws and removes, in one unit of work.
 *
 * Idempotent (a second run changes nothing and says so), complete (what left the files leaves the graph) and atomic (a
 * failure at any moment leaves the graph as it was). A database that holds anything the loader did not write is refused.
 */
import { createHash } from "node:crypto";
import { changeKeys } from "../graph/changes.js";
import { coverageOf } from "../graph/coverage.js";
import type { GraphEngine, GraphReader, GraphTransaction } from "../graph/engine.js";
import { type GraphData, MODEL_VERSION, type StatementRecord } from "../graph/model.js";
import { type RevisionRow, revisionQuery } from "../graph/queries.js";
import { type Params, type Query, query } from "../graph/query.js";
import { type Sayable, sayStatement } from "../graph/words.js";

/** What a graph is for. Tests refuse a graph that is not theirs, and the loader refuses one that belongs to tests. */
export type Purpose = "record" | "test";

/** What a load did. */
export interface LoadSummary {
  readonly revision: string;
  readonly unchanged: boolean;
  /** Counts by what happened. */
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly removed: number;
  /** One line each for the first of them, in words. */
  readonly words: readonly string[];
}

/** Options of a load. */
export interface LoadOptions {
  readonly purpose?: Purpose;
  /** Called as the load goes on. */
  readonly progress?: (message: string) => void;
}

/** The database holds what is not the loader's: nothing was touched. */
export class ForeignGraphError extends Error {
  override readonly name = "ForeignGraphError";
}

const load = {
  owned: query<{ nodes: number; curated: number }>("load/owned"),
  state: query<StateRow>("load/state"),
  clearStatements: query("load/clearStatements"),
  removeThings: query("load/removeThings"),
  removeStatements: query("load/removeStatements"),
  removeLookups: query("load/removeLookups"),
  writeThings: query("load/writeThings"),
  writeStatements: query("load/writeStatements"),
  writeAbout: query("load/writeAbout"),
  writeCitations: query("load/writeCitations"),
  writeStatementLinks: query("load/writeStatementLinks"),
  writeRelations: query("load/writeRelations"),
  writeLookups: query("load/writeLookups"),
  joinLookups: query("load/joinLookups"),
  writeRetired: query("load/writeRetired"),
  writeRevision: query("load/writeRevision"),
} as const;

interface StateRow extends Sayable {
  readonly id: string;
  readonly hash: string;
  readonly name: string | null;
  readonly withdrawnOn: string | null;
  readonly isThing: boolean;
  readonly isStatement: boolean;
  readonly isRetired: boolean;
}

type Row = { readonly [name: string]: Params[string] };
type NodeKind = "thing" | "statement" | "lookup" | "retired";

/** A node as it should be. */
interface Target {
  readonly key: string;
  readonly id: string;
  readonly kind: NodeKind;
  readonly hash: string;
  /** The row that its write statement takes. */
  readonly row: Row;
}

const BATCH = 1_000;
const SPOKEN = 20;

/** Loads a graph into an engine. */
export async function loadGraph(
  engine: GraphEngine,
  data: GraphData,
  contentHash: string,
  { purpose = "record", progress = () => undefined }: LoadOptions = {},
): Promise<LoadSummary> {
  const targets = targetsOf(data);
  const current = await refuseForeign(engine, purpose);
  const differs = compare(targets, await engine.read(load.state, {}));
  if (isEmpty(differs) && current?.contentHash === contentHash && current.modelVersion === MODEL_VERSION) {
    return { ...summarise(differs, data, current.revision), unchanged: true };
  }
  return engine.write(async (transaction) => {
    // Once more under the lock: what was read before may have been another loader's work in between.
    const before = await refuseForeign(transaction, purpose);
    const changes = compare(targets, await transaction.run(load.state, {}));
    await apply(transaction, changes, new Map(data.statements.map((statement) => [statement.id, statement])), progress);
    const sequence = (before?.sequence ?? 0) + 1;
    const revision = `${sequence}-${contentHash.slice(0, 12)}`;
    await transaction.run(load.writeRevision, {
      properties: {
        id: "current",
        revision,
        sequence,
        contentHash,
        modelVersion: MODEL_VERSION,
        dataAsOf:
          data.statements
            .flatMap(({ recordedOn }) => recordedOn ?? [])
            .sort()
            .at(-1) ?? null,
        purpose,
        coverage: JSON.stringify(coverageOf(data)),
      },
    });
    return summarise(changes, data, revision);
  });
}

type Runner = Pick<GraphTransaction, "run"> | Pick<GraphReader, "read">;

async function refuseForeign(runner: Runner, purpose: Purpose): Promise<RevisionRow | undefined> {
  const run = <R>(statement: Query<R>) => ("run" in runner ? runner.run(statement, {}) : runner.read(statement, {}));
  const owned = (await run(load.owned))[0];
  if (owned && owned.nodes > owned.curated) {
    throw new ForeignGraphError(
      `the database holds ${owned.nodes - owned.curated} node(s) that were not written by this loader; nothing was touched. ` +
        "Use an empty database of its own.",
    );
  }
  const revision = (await run(revisionQuery))[0];
  if (revision && revision.purpose !== purpose) {
    throw new ForeignGraphError(
      purpose === "test"
        ? "the database holds a record, not test data: tests would destroy it. Nothing was touched. Use an empty database."
        : "the database holds test data; nothing was touched. Use an empty database for the record.",
    );
  }
  return revision;
}

interface Changes {
  readonly write: readonly Target[];
  readonly added: ReadonlySet<string>;
  /** What stood before, by the same keys as the targets. */
  readonly before: ReadonlyMap<string, StateRow>;
  readonly remove: readonly StateRow[];
}

/** What tells nodes apart: a thing that was merged into another has left, and its id is back as a retired one. */
const nodeKey = (id: string, isRetired: boolean) => (isRetired ? `retired ${id}` : id);

function compare(targets: ReadonlyMap<string, Target>, state: readonly StateRow[]): Changes {
  const before = new Map(state.map((row) => [nodeKey(row.id, row.isRetired), row]));
  const write = [...targets.values()].filter((target) => before.get(target.key)?.hash !== target.hash);
  return {
    write,
    added: new Set(write.filter((target) => !before.has(target.key)).map((target) => target.key)),
    before,
    remove: [...before].filter(([key]) => !targets.has(key)).map(([, row]) => row),
  };
}

const isEmpty = (changes: Changes) => changes.write.length === 0 && changes.remove.length === 0;

async function apply(
  transaction: GraphTransaction,
  changes: Changes,
  statements: ReadonlyMap<string, StatementRecord>,
  progress: (message: string) => void,
): Promise<void> {
  const run = async (statement: Query<unknown>, rows: readonly Row[], what: string) => {
    for (let start = 0; start < rows.length; start += BATCH) {
      await transaction.run(statement, { rows: rows.slice(start, start + BATCH) });
      if (rows.length > BATCH) progress(`${what}: ${Math.min(start + BATCH, rows.length)} of ${rows.length}`);
    }
  };
  const of = (kind: NodeKind) => changes.write.filter((target) => target.kind === kind);
  const written = of("statement").flatMap(({ id }) => statements.get(id) ?? []);
  const gone = (rows: readonly StateRow[]): Row[] => rows.map(({ id }) => ({ id }));
  const goneStatements = changes.remove.filter((row) => row.isStatement);

  const stale = [...written.filter(({ id }) => !changes.added.has(id)), ...goneStatements];
  await run(
    load.clearStatements,
    stale.map(({ id }) => ({ id })),
    "edges cleared",
  );
  await run(load.removeStatements, gone(goneStatements), "statements removed");
  await run(
    load.removeLookups,
    gone(changes.remove.filter((row) => !row.isStatement && !row.isThing)),
    "look-ups removed",
  );
  await run(load.removeThings, gone(changes.remove.filter((row) => row.isThing)), "things removed");

  await run(
    load.writeThings,
    of("thing").map(({ row }) => row),
    "things",
  );
  await run(
    load.writeStatements,
    of("statement").map(({ row }) => row),
    "statements",
  );
  await run(load.writeAbout, written.flatMap(ends), "statements joined to things");
  await run(load.writeCitations, written.flatMap(citations), "sources");
  await run(load.writeStatementLinks, written.flatMap(links), "statements joined to statements");
  await run(load.writeRelations, written.flatMap(relations), "relations");
  const lookups = of("lookup").map(({ row }) => row);
  await run(load.writeLookups, lookups, "look-ups");
  await run(load.joinLookups, lookups, "look-ups joined to things");
  await run(
    load.writeRetired,
    of("retired").map(({ row }) => row),
    "retired ids",
  );
}

function ends(statement: StatementRecord): Row[] {
  const all = {
    ABOUT: statement.subject,
    OBJECT: statement.object,
    ON_BEHALF_OF: statement.onBehalfOf,
    VIA: statement.via,
    MADE_SO_BY: statement.basis,
  };
  return Object.entries(all).flatMap(([end, thing]) =>
    thing === null ? [] : [{ statement: statement.id, end, thing }],
  );
}

function citations(statement: StatementRecord): Row[] {
  return statement.citations.map(({ source, place, seen }) => ({ statement: statement.id, source, place, seen }));
}

function links(statement: StatementRecord): Row[] {
  const row = (end: string, other: string): Row => ({ statement: statement.id, end, other });
  return [
    ...statement.derivedFrom.map((other) => row("DERIVED_FROM", other)),
    ...(statement.breakdownOf === null ? [] : [row("BREAKS_DOWN", statement.breakdownOf)]),
    ...(statement.group === null ? [] : [row("IN_GROUP", statement.group)]),
  ];
}

function relations(statement: StatementRecord): Row[] {
  if (statement.type !== "RELATION" || statement.object === null) return [];
  const { id, subject, predicate, object } = statement;
  return [{ statement: id, subject, predicate, object }];
}

/** A property that is null is a property that is not there; writing it would only cost time. */
const withoutNulls = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** Every node as it should be, with a hash of its content. */
function targetsOf(data: GraphData): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (id: string, kind: NodeKind, content: object, properties: Row, more: Row = {}) => {
    const hash = createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 22);
    const key = nodeKey(id, kind === "retired");
    targets.set(key, { key, id, kind, hash, row: { id, ...more, properties: { ...withoutNulls(properties), hash } } });
  };
  for (const thing of data.things) add(thing.id, "thing", thing, { ...thing }, { type: thing.type });
  for (const statement of data.statements) {
    const { citations: stated, ...properties } = statement;
    const sources = [...new Set(stated.map((citation) => citation.source))].sort();
    add(statement.id, "statement", statement, { ...properties, sources, ...changeKeys(statement) });
  }
  for (const lookup of data.lookups) {
    const id = `lookup:${lookup.key}|${lookup.thing}`;
    add(id, "lookup", lookup, { id, ...lookup }, { thing: lookup.thing });
  }
  for (const { id, replacedBy, on, because } of data.retired) {
    add(id, "retired", { id, replacedBy, on, because }, { id, replacedBy, retiredOn: on, because });
  }
  return targets;
}

function summarise(changes: Changes, data: GraphData, revision: string): LoadSummary {
  const names = new Map<string, string>([
    ...[...changes.before.values()].flatMap((row): [string, string][] =>
      row.name === null ? [] : [[row.id, row.name]],
    ),
    ...data.things.map((thing): [string, string] => [thing.id, thing.name]),
  ]);
  const name = (id: string) => names.get(id) ?? id;
  const statements = new Map(data.statements.map((statement) => [statement.id, statement]));
  const say = ({ id, kind }: Target): string => {
    const statement = statements.get(id);
    return statement ? sayStatement(statement, name) : kind === "retired" ? `${name(id)} as a retired id` : name(id);
  };
  // Look-up keys follow from names: counting them would count the same change twice.
  const spoken = changes.write.filter((target) => target.kind !== "lookup");
  const added = spoken.filter((target) => changes.added.has(target.key));
  const rewritten = spoken.filter((target) => !changes.added.has(target.key));
  const withdrawn = rewritten.filter(
    ({ id }) => statements.get(id)?.withdrawnOn != null && changes.before.get(id)?.withdrawnOn === null,
  );
  const changed = rewritten.filter((target) => !withdrawn.includes(target));
  const removed = changes.remove.filter((row) => row.isThing || row.isStatement);
  const firstLoad = changes.before.size === 0;
  const lines = [
    ...(firstLoad ? [] : added.map((target) => `added: ${say(target)}`)),
    ...changed.map((target) => `changed: ${say(target)}`),
    ...withdrawn.map((target) => `withdrawn: ${say(target)} (${statements.get(target.id)?.withdrawnBecause})`),
    ...removed.map((row) => `removed: ${row.isThing ? (row.name ?? row.id) : sayStatement(row, name)}`),
  ];
  return {
    revision,
    unchanged: false,
    added: added.length,
    changed: changed.length,
    withdrawn: withdrawn.length,
    removed: removed.length,
    words: lines.length > SPOKEN ? [...lines.slice(0, SPOKEN), `and ${lines.length - SPOKEN} more`] : lines,
  };
}
