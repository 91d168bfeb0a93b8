/**
 * The embedded engine: Grafeo in this process, the graph in one file.
 *
 * Readers open the file read-only. A unit of work goes on a copy beside it, which takes the file's name when it is
 * complete: a reader sees the old graph or the new one, and a killed writer leaves the old one.
 */
import { readdirSync } from "node:fs";
import { copyFile, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import grafeo from "@grafeo-db/js";
import {
  GraphBusyError,
  type GraphEngine,
  GraphStorageError,
  type GraphTransaction,
  GraphUnavailableError,
} from "./engine.js";
import type { Params, Query } from "./query.js";
import { rowsOf } from "./rows.js";

type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** Look-ups by these properties are indexed; without an index a look-up scans all nodes of its label. */
const indexes = [
  "CREATE INDEX thing_id IF NOT EXISTS FOR (n:Thing) ON (n.id)",
  "CREATE INDEX thing_type IF NOT EXISTS FOR (n:Thing) ON (n.type)",
  "CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id)",
  "CREATE INDEX statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id)",
  "CREATE INDEX statement_conflict IF NOT EXISTS FOR (n:Statement) ON (n.conflict)",
  "CREATE INDEX statement_became_true IF NOT EXISTS FOR (n:Statement) ON (n.becameTrueIn)",
  "CREATE INDEX statement_ended IF NOT EXISTS FOR (n:Statement) ON (n.endedIn)",
  "CREATE INDEX statement_learned IF NOT EXISTS FOR (n:Statement) ON (n.learnedIn)",
  "CREATE INDEX statement_withdrawn IF NOT EXISTS FOR (n:Statement) ON (n.withdrawnIn)",
  "CREATE INDEX lookup_id IF NOT EXISTS FOR (n:Lookup) ON (n.id)",
  "CREATE INDEX lookup_key IF NOT EXISTS FOR (n:LookupKey) ON (n.key)",
  "CREATE INDEX retired_id IF NOT EXISTS FOR (n:RetiredId) ON (n.id)",
  "CREATE INDEX revision_id IF NOT EXISTS FOR (n:Revision) ON (n.id)",
];

/** Where the embedded engine keeps its graph. */
export interface EmbeddedOptions {
  /** The file of the graph; it need not exist. */
  readonly file: string;
}

/** Opens the embedded engine; where the file does not exist the graph is empty. */
export async function openEmbedded({ file }: EmbeddedOptions): Promise<GraphEngine> {
  await mkdir(dirname(file), { recursive: true });
  return new EmbeddedEngine(resolve(file), await openFile(file));
}

/** A graph that is open, and what Grafeo made for it in the system's temporary folder and leaves there. */
interface Opened {
  readonly database: Database;
  readonly spill: string | null;
}

async function openFile(file: string): Promise<Opened> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  try {
    if (!exists) return { database: grafeo.GrafeoDB.create(), spill: null };
    const before = new Set(ownSpills());
    const database = grafeo.GrafeoDB.openReadOnly(file);
    return { database, spill: ownSpills().find((folder) => !before.has(folder)) ?? null };
  } catch (error) {
    throw new GraphUnavailableError(`the graph file ${file} cannot be read (${firstLine(error)})`);
  }
}

/** Grafeo's folders for graphs that this process opened; it cannot be told where to make them. */
function ownSpills(): readonly string[] {
  try {
    return readdirSync(tmpdir())
      .filter((name) => name.startsWith("grafeo-") && name.includes(`-${process.pid}-`) && name.endsWith(".spill"))
      .map((name) => join(tmpdir(), name));
  } catch {
    // Without a temporary folder there are none.
    return [];
  }
}

async function closeFile({ database, spill }: Opened): Promise<void> {
  database.close();
  if (spill !== null) await rm(spill, { recursive: true, force: true });
}

class EmbeddedEngine implements GraphEngine {
  readonly name = "embedded";

  constructor(
    private readonly file: string,
    private opened: Opened,
  ) {}

  read<Row>(query: Query<Row>, params: Params): Promise<Row[]> {
    return run(this.opened.database, query, params);
  }

  async write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    const release = await takeLock(`${this.file}.lock`);
    const folder = `${this.file}.next`;
    try {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const next = join(folder, "graph");
      await copyFile(this.file, next).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      });
      const database = grafeo.GrafeoDB.create(next);
      let result: Result;
      try {
        for (const index of indexes) await database.executeCypher(index);
        result = await work({ run: (query, params) => run(database, query, params) });
      } finally {
        database.close();
      }
      await flush(next);
      await rename(next, this.file);
      const old = this.opened;
      this.opened = await openFile(this.file);
      await closeFile(old);
      return result;
    } catch (error) {
      throw storageFault(error, this.file) ?? error;
    } finally {
      await rm(folder, { recursive: true, force: true });
      await release();
    }
  }

  async close(): Promise<void> {
    await closeFile(this.opened);
  }
}

async function run<Row>(database: Database, query: Query<Row>, params: Params): Promise<Row[]> {
  const result = await database.executeCypher(query.text, params);
  return rowsOf(result.columns, result.rows());
}

/** What the file system refused in the middle of a unit of work, as one line; null for any other error. */
function storageFault(error: unknown, file: string): GraphStorageError | null {
  const { message = "" } = error instanceof Error ? error : {};
  const reason =
    /(?:: |^)([^:]+ \(os error \d+\))/.exec(message)?.[1] ??
    (error instanceof Error && "syscall" in error ? firstLine(error) : undefined);
  return reason === undefined
    ? null
    : new GraphStorageError(`the graph file ${file} cannot be written (${reason}); the graph is as it was before`);
}

/** Makes sure that the bytes are on the disk before the rename makes them the graph. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The lock files that this process holds. */
const held = new Set<string>();

/** Takes a lock file that names its process; one whose process is gone is taken over. */
async function takeLock(file: string): Promise<() => Promise<void>> {
  if (held.has(file)) throw new GraphBusyError("another load is under way in this process; wait for it to end");
  held.add(file);
  try {
    if (!(await createLock(file))) {
      await removeStaleLock(file);
      if (!(await createLock(file)))
        throw new GraphBusyError("another load took the lock; try again when it has ended");
    }
  } catch (error) {
    held.delete(file);
    throw error;
  }
  return async () => {
    await rm(file, { force: true });
    held.delete(file);
  };
}

async function createLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // On a full disk there is an empty one.
    await rm(file, { force: true });
    throw error;
  }
}

/** Removes a lock whose process is gone; a process with our own number that held it is gone too, since we do not. */
async function removeStaleLock(file: string): Promise<void> {
  const holder = await holderOf(file);
  if (holder > 0 && holder !== process.pid && isRunning(holder)) {
    throw new GraphBusyError(
      `another load is under way (process ${holder}); wait for it to end, then try again. ` +
        `If process ${holder} is no load, delete ${file}`,
    );
  }
  // Moved away first: another loader that found the same stale lock may have put its own in its place.
  const moved = `${file}.${process.pid}`;
  await rename(file, moved).catch(() => undefined);
  if ((await holderOf(moved)) === holder) await rm(moved, { force: true });
  else await rename(moved, file).catch(() => undefined);
}

/** The process that a lock file names, or 0; a file that was created this moment is given the time to be written. */
async function holderOf(file: string): Promise<number> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const text = await readFile(file, "utf8").catch(() => "0");
    if (text !== "") return Number(text) || 0;
    await sleep(20);
  }
  return 0;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split("\n")[0];

/** What identifies the content of the graph file: changes when a new graph takes its name. */
export async function fileIdentity(file: string): Promise<string | null> {
  const info = await stat(file).catch(() => null);
  return info ? `${info.ino}-${info.mtimeMs}-${info.size}` : null;
}
