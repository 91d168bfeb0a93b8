/**
 * Which revision answers: follows the graph, keeps rows per revision, goes on for a while when the engine is away.
 *
 * A request takes the snapshot that is current when it begins. On an engine that pins its graph (embedded) that is all.
 * On one that does not (Neo4j) a request that read asks for the revision once after its last read, and runs again on the
 * new one if it moved; so each answer belongs wholly to one revision. Rows are kept only when that is certain.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { type GraphReader, GraphRefusedError } from "../graph/engine.js";
import { lookupKey } from "../graph/germanText.js";
import { countsQuery, keyedQueries, type RevisionRow, revisionQuery } from "../graph/queries.js";
import { thingTypes } from "../graph/vocabulary.js";
import { byKey, KeptRows, type ReadContext } from "./byKey.js";
import { createLoaders, type Loaders } from "./index.js";
import { Presence } from "./presence.js";
import type { SearchIndex } from "./search/index.js";
import { readSearchIndex } from "./search/read.js";

/** A graph that snapshots can be taken of. */
export interface SnapshotSource {
  /** Opens a reader on the newest state, with its revision. */
  open(): Promise<{ readonly reader: GraphReader; readonly revision: RevisionRow }>;
  /**
   * Whether the newest state differs from a revision. Throws where the engine is away.
   * @param once whether to find that out at once, without trying for a while
   */
  hasMoved(revision: RevisionRow, once?: boolean): Promise<boolean>;
  /** Whether a reader always sees the state it was opened on. */
  readonly pins: boolean;
  /** Brings the graph to its usual pace, for as long as that is wanted; left out where it always has it. */
  prepare?(isWanted: () => boolean): Promise<void>;
}

/** How snapshots are kept. */
export interface SnapshotOptions {
  /** Ceiling of rows a key. */
  readonly ceiling: number;
  /** Bytes of rows kept a revision; 0 keeps none. */
  readonly keptBytes: number;
  /** How often to ask whether the graph moved, in milliseconds; 0 never asks. */
  readonly pollInterval: number;
  /** How long a request may take, in milliseconds; 0 lets it take any time. */
  readonly requestTime: number;
  /** How long answers go on while the engine is away, in milliseconds. */
  readonly staleTime: number;
  /** Whether to fetch the record ahead after a load. */
  readonly prefetch: boolean;
  /** Told of what a person who runs the service wants to know. */
  readonly log: (message: string) => void;
}

/** A count for `meta`. */
export interface CountRow {
  readonly label: string;
  readonly total: number;
}

/** One revision of the graph, with the rows kept of it. */
export interface Snapshot {
  readonly reader: GraphReader;
  readonly revision: RevisionRow;
  readonly kept: KeptRows | null;
  /** Counts, once they are known. */
  counts: readonly CountRow[] | null;
  /** What can be searched for, once somebody searched. */
  search: SearchIndex | null;
  /** What was reckoned from rows, by the question; null keeps none. */
  readonly reckoned: LRUCache<string, Reckoned> | null;
}

/** Something reckoned, and how many items it holds. */
interface Reckoned {
  readonly value: object;
  readonly items: number;
}

/** What an item of something reckoned is taken to need, in bytes: a few places and a share of a list. */
const ITEM_BYTES = 250;
/** The share of the bytes of kept rows that reckonings may need on top. */
const RECKONED_SHARE = 0.25;

/** What one request may ask of the loaders: far more than any question of the record, too little to do harm. */
export const LOADS_PER_REQUEST = 30_000;
/** What a search counts for, which looks at all words there are. */
const LOADS_PER_SEARCH = 300;
/** Loads from kept rows before a request looks at the clock. */
const LOADS_PER_LOOK = 1_000;

/** Why a request ends before it is answered: it asks too much of the loaders, takes too long, or nobody waits for it. */
export type RequestLimit = "LOADS" | "TIME" | "GONE";

/** Who asks. */
export interface Asker {
  /** Whether it went away, so that nobody reads the answer. */
  readonly aborted: boolean;
}

const endings: Readonly<Record<RequestLimit, string>> = {
  LOADS: "the request asks for too much",
  TIME: "the request takes too long",
  GONE: "nobody waits for the answer",
};

/** A request went beyond a limit. */
export class LimitError extends Error {
  override readonly name = "LimitError";
  constructor(limit: RequestLimit) {
    super(endings[limit]);
  }
}

/** The reads of one run of a request. */
export interface Reading {
  readonly loaders: Loaders;
  readonly snapshot: Snapshot;
  /** Reads that went to the engine. */
  readonly reads: { count: number };
  /** The limit that the request went beyond, so that its answer is void; null where it kept them. */
  readonly exceeded: () => RequestLimit | null;
  /** Counts by type, for `meta`. */
  counts(): Promise<readonly CountRow[]>;
  /** What can be searched for: read at the first search of a revision, and then kept with it. */
  search(): Promise<SearchIndex>;
  /**
   * What follows from the rows of the revision alone: reckoned at the first such question, and kept as long as there is room.
   * @param key the whole question
   * @param itemsOf how many items the result holds, which is what keeping it costs
   */
  reckon<T extends object>(key: string, work: () => Promise<T>, itemsOf: (value: T) => number): Promise<T>;
  /** Keeps the rows that were read: call it when their revision is certain. */
  keep(): void;
}

/** Follows a graph and hands out its current revision. */
export class Snapshots {
  private timer: NodeJS.Timeout | undefined;
  private returning: NodeJS.Timeout | undefined;
  private prefetching: Promise<void> = Promise.resolve();
  private isPrefetchBroken = false;
  private hasPrefetched = false;
  private preparing: Promise<void> = Promise.resolve();
  private isPrepared = false;
  private refreshing: Promise<void> | null = null;
  private polling = false;
  private restsUntil = 0;
  private closed = false;
  /** Indexes that were begun to be read, so that those who search together wait for the same one. */
  private readonly indexes = new WeakMap<Snapshot, Promise<SearchIndex>>();

  private constructor(
    private readonly source: SnapshotSource,
    private readonly options: SnapshotOptions,
    private readonly presence: Presence,
    private snapshot: Snapshot,
  ) {}

  /** Opens the newest state and begins to follow it. */
  static async follow(source: SnapshotSource, options: SnapshotOptions): Promise<Snapshots> {
    const presence = new Presence(options.log, () => snapshots.awaitReturn());
    const snapshots = new Snapshots(source, options, presence, await take(source, options, presence));
    snapshots.preparing = snapshots.prepare();
    snapshots.startPrefetch();
    if (options.pollInterval > 0) {
      snapshots.timer = setInterval(() => void snapshots.poll(), options.pollInterval);
      snapshots.timer.unref();
    }
    return snapshots;
  }

  get current(): Snapshot {
    return this.snapshot;
  }
  /** Since when the engine is away (milliseconds of the epoch), or null. */
  get staleSince(): number | null {
    return this.presence.since;
  }
  /** Whether the engine has been away for longer than answers go on. */
  get isUnavailable(): boolean {
    const { since } = this.presence;
    return since !== null && Date.now() - since > this.options.staleTime;
  }

  /**
   * Whether the graph has its usual pace, and the record was fetched ahead once, or never is. A later revision is fetched ahead while answers go on, and
   * where fetching ahead stopped, answers are slower and no less right.
   */
  get isWarm(): boolean {
    return this.isPrepared && (this.hasPrefetched || !this.prefetches);
  }

  /** Begins the reads of one run of a request on the current snapshot; they end when who asks goes away. */
  begin(asker: Asker = STAYING): Reading {
    const { snapshot } = this;
    const reads = { count: 0 };
    let exceeded: RequestLimit | null = null;
    const exceed = (limit: RequestLimit) => {
      exceeded = limit;
      throw new LimitError(limit);
    };
    let loads = 0;
    const { requestTime } = this.options;
    const end = requestTime === 0 ? Number.POSITIVE_INFINITY : performance.now() + requestTime;
    const checkTime = () => {
      if (asker.aborted) exceed("GONE");
      if (performance.now() > end) exceed("TIME");
    };
    const toKeep: (() => void)[] = [];
    const countRead = () => {
      reads.count++;
    };
    let searching: Promise<SearchIndex> | null = null;
    const context: ReadContext = {
      reader: snapshot.reader,
      kept: snapshot.kept,
      ceiling: this.options.ceiling,
      onRead: countRead,
      onLoad: () => {
        if (asker.aborted) exceed("GONE");
        if (++loads > LOADS_PER_REQUEST) exceed("LOADS");
        if (loads % LOADS_PER_LOOK === 0) checkTime();
      },
      checkTime,
      timeLeft: () => end - performance.now(),
      onTimeout: () => exceed("TIME"),
      onRows: (keep) => toKeep.push(keep),
    };
    return {
      exceeded: () => exceeded,
      loaders: createLoaders(context),
      snapshot,
      reads,
      counts: async () => {
        if (snapshot.counts !== null) return snapshot.counts;
        reads.count++;
        const counts = await snapshot.reader.read(countsQuery, {});
        toKeep.push(() => {
          if (snapshot.kept !== null) snapshot.counts = counts;
        });
        return counts;
      },
      search: async () => {
        loads += LOADS_PER_SEARCH;
        if (loads > LOADS_PER_REQUEST) exceed("LOADS");
        searching ??= this.searchIn(snapshot, countRead, (keep) => toKeep.push(keep));
        const index = await searching;
        checkTime();
        return index;
      },
      reckon: async <T extends object>(key: string, work: () => Promise<T>, itemsOf: (value: T) => number) => {
        const { reckoned } = snapshot;
        const known = reckoned?.get(key);
        // The key names the question, and with it the type of what answers it.
        if (known !== undefined) return known.value as T;
        const value = await work();
        toKeep.push(() => reckoned?.set(key, { value, items: itemsOf(value) }));
        return value;
      },
      keep: () => {
        for (const keep of toKeep) keep();
      },
    };
  }

  /** The index of a snapshot, kept with it once a request that read it is certain of its revision. */
  private async searchIn(
    snapshot: Snapshot,
    onRead: () => void,
    onIndex: (keep: () => void) => void,
  ): Promise<SearchIndex> {
    if (snapshot.search !== null) return snapshot.search;
    let reading = this.indexes.get(snapshot);
    // Whoever waits for the reads of another depends on them as well, and has to confirm their revision.
    if (reading !== undefined) onRead();
    else {
      reading = readSearchIndex(snapshot.reader, this.options.ceiling, onRead).catch((error: unknown) => {
        this.indexes.delete(snapshot);
        throw error;
      });
      this.indexes.set(snapshot, reading);
    }
    const index = await reading;
    onIndex(() => {
      snapshot.search = index;
    });
    return index;
  }

  /** Whether the reads of a run all belong to its revision; if not, the newest state becomes the current one. */
  async confirm(reading: Reading): Promise<boolean> {
    if (this.source.pins || reading.reads.count === 0) return true;
    if (!(await this.presence.attempt(() => this.source.hasMoved(reading.snapshot.revision)))) return true;
    if (this.snapshot === reading.snapshot) await this.refresh();
    return false;
  }

  /** Takes the newest state if the graph moved. */
  async poll(): Promise<void> {
    if (this.polling || Date.now() < this.restsUntil) return;
    this.polling = true;
    const late = this.source.pins
      ? undefined
      : setTimeout(() => this.presence.lost(new Error("it does not answer")), PATIENCE);
    try {
      if (await this.source.hasMoved(this.snapshot.revision, true)) await this.refresh();
      this.presence.found();
      if (this.isPrefetchBroken) this.startPrefetch();
    } catch (error) {
      this.presence.lost(error);
      if (error instanceof GraphRefusedError) this.restsUntil = Date.now() + REST;
    } finally {
      clearTimeout(late);
      this.polling = false;
    }
  }

  /** Asks until the engine answers again, more often than it is asked otherwise. */
  private awaitReturn(): void {
    clearInterval(this.returning);
    if (this.closed) return;
    this.returning = setInterval(() => {
      if (this.presence.since === null) clearInterval(this.returning);
      else void this.poll();
    }, RETURN_INTERVAL);
    this.returning.unref();
  }

  /** Waits until the record was fetched ahead. */
  async warm(): Promise<void> {
    await this.preparing;
    await this.prefetching;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    clearInterval(this.returning);
    await this.preparing;
    await this.prefetching;
    await this.snapshot.reader.close();
  }

  /** Takes the newest state; those who find out together wait for the same one. */
  private refresh(): Promise<void> {
    this.refreshing ??= this.takeNewest().finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  private async takeNewest(): Promise<void> {
    const old = this.snapshot;
    this.snapshot = await take(this.source, this.options, this.presence);
    this.options.log(`now answering from revision ${this.snapshot.revision.revision}`);
    // Requests under way still read the old file; by then they are done.
    if (this.source.pins) setTimeout(() => void old.reader.close(), 60_000).unref();
    this.startPrefetch();
  }

  private async prepare(): Promise<void> {
    const { source } = this;
    if (source.prepare !== undefined) await source.prepare(() => !this.closed);
    this.isPrepared = true;
  }

  private startPrefetch(): void {
    if (!this.prefetches) return;
    const { snapshot } = this;
    this.isPrefetchBroken = false;
    this.prefetching = this.prefetch(snapshot)
      .catch((error: unknown) => {
        this.isPrefetchBroken = true;
        this.options.log(`fetching ahead stopped: ${error instanceof Error ? error.message : String(error)}`);
      })
      .finally(() => {
        // Where the graph moved meanwhile, the newer revision is being fetched.
        if (this.snapshot === snapshot) this.hasPrefetched = true;
      });
  }

  private get prefetches(): boolean {
    return this.options.prefetch && this.options.keptBytes > 0;
  }

  /** Reads the record into the kept rows, a batch at a time, so that no user meets a cold row. */
  private async prefetch(snapshot: Snapshot): Promise<void> {
    await this.preparing;
    // Who asks the moment the service is up goes first.
    await sleep(PREFETCH_DELAY);
    const types = await this.readAhead(snapshot, (context) =>
      byKey(keyedQueries.thingsByType, context).loadMany(Object.keys(thingTypes)),
    );
    const statements = new Set<string>();
    const lookups = new Set<string>();
    const conflicts = new Set<string>();
    const ids = (types ?? []).flatMap(({ rows }) => rows.map((row) => row.id));
    for (const batch of batches(ids)) {
      const lists = await this.readAhead(snapshot, (context) =>
        Promise.all([
          byKey(keyedQueries.relationsFrom, context).loadMany(batch),
          byKey(keyedQueries.relationsTo, context).loadMany(batch),
          byKey(keyedQueries.attributesByThing, context).loadMany(batch),
          byKey(keyedQueries.thingsById, context).loadMany(batch),
          byKey(keyedQueries.relationCounts, context).loadMany(batch),
        ]),
      );
      if (lists === null) return;
      const [out, into, attributes, things] = lists;
      const names = [
        ...attributes.flatMap(({ rows }) => rows.map((row) => (row.type === "NAME" ? row.text : null))),
        ...things.flatMap(({ rows }) => rows.flatMap(({ id, slug, number, title }) => [id, slug, number, title])),
      ];
      for (const name of names) if (name !== null) lookups.add(lookupKey(name));
      for (const { rows } of [...out, ...into, ...attributes]) {
        for (const { statement, conflict } of rows) {
          statements.add(statement);
          if (conflict !== null) conflicts.add(conflict);
        }
      }
    }
    for (const batch of batches([...statements])) {
      const read = await this.readAhead(snapshot, (context) =>
        Promise.all([
          byKey(keyedQueries.statementsById, context).loadMany(batch),
          byKey(keyedQueries.citationsByStatement, context).loadMany(batch),
        ]),
      );
      if (read === null) return;
    }
    for (const batch of batches([...lookups])) {
      await this.readAhead(snapshot, (context) => byKey(keyedQueries.thingsByLookup, context).loadMany(batch));
    }
    await this.readAhead(snapshot, (context) =>
      byKey(keyedQueries.statementsByConflict, context).loadMany([...conflicts]),
    );
    await this.readAhead(snapshot, async (context) => {
      const counts = await snapshot.reader.read(countsQuery, {});
      context.onRows(() => {
        snapshot.counts = counts;
      });
      await byKey(keyedQueries.statementsBySource, context).loadMany(ids.filter((id) => id.startsWith("source:")));
    });
    await this.readAhead(snapshot, (context) => this.searchIn(snapshot, () => undefined, context.onRows));
  }

  /** One step of reading ahead: its rows are kept where they surely belong to the snapshot; null where it is no longer current. */
  private async readAhead<Result>(
    snapshot: Snapshot,
    read: (context: ReadContext) => Promise<Result>,
  ): Promise<Result | null> {
    if (this.closed || this.snapshot !== snapshot) return null;
    const toKeep: (() => void)[] = [];
    const result = await read({
      reader: snapshot.reader,
      kept: snapshot.kept,
      ceiling: this.options.ceiling,
      onRead: () => undefined,
      onLoad: () => undefined,
      checkTime: () => undefined,
      timeLeft: () => Number.POSITIVE_INFINITY,
      onTimeout: () => undefined,
      onRows: (keep) => toKeep.push(keep),
    });
    if (!this.source.pins && (await this.source.hasMoved(snapshot.revision))) return null;
    for (const keep of toKeep) keep();
    return result;
  }
}

/** How long the engine may take to say whether it moved before it counts as away, in milliseconds. */
const PATIENCE = 3_000;
/**
 * How long an engine that refused us is left alone, in milliseconds: after three wrong passwords Neo4j refuses the user
 * for 5 seconds whoever asks, and each further one would keep out those who could mend it.
 */
const REST = 15_000;
/** How often an engine that is away is asked, in milliseconds. */
const RETURN_INTERVAL = 1_000;
const STAYING: Asker = { aborted: false };

const PREFETCH_BATCH = 100;
/** How long fetching ahead waits, in milliseconds. */
const PREFETCH_DELAY = 200;

function* batches(ids: readonly string[]): Iterable<readonly string[]> {
  for (let start = 0; start < ids.length; start += PREFETCH_BATCH) yield ids.slice(start, start + PREFETCH_BATCH);
}

async function take(source: SnapshotSource, options: SnapshotOptions, presence: Presence): Promise<Snapshot> {
  const { reader, revision } = await source.open();
  const kept = options.keptBytes > 0 ? new KeptRows(options.keptBytes) : null;
  const reckoned =
    kept === null
      ? null
      : new LRUCache<string, Reckoned>({
          maxSize: Math.ceil((options.keptBytes * RECKONED_SHARE) / ITEM_BYTES),
          sizeCalculation: ({ items }) => 1 + items,
        });
  return { reader: presence.watch(reader), revision, kept, counts: null, search: null, reckoned };
}

/** The revision that a reader sees, or undefined where nothing was loaded. */
export async function readRevision(reader: GraphReader): Promise<RevisionRow | undefined> {
  return (await reader.read(revisionQuery, {}))[0];
}
