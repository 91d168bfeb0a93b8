import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type GraphReader, GraphUnavailableError } from "../graph/engine.js";
import { type Keyed, keyedQueries, type RevisionRow } from "../graph/queries.js";
import type { Params, Query } from "../graph/query.js";
import { byKey, KeptRows, type ReadContext, type Rows } from "../loaders/byKey.js";
import { readRevision, type SnapshotOptions, type SnapshotSource, Snapshots } from "../loaders/snapshot.js";
import { type Bounds, existsIn, inScope, validityAt, validityIn, within } from "../loaders/time.js";
import { loadTestGraph, openTestEngine, type TestEngine } from "./support/engine.js";
import { hashOf, REPORT, world } from "./support/world.js";

const data = world()
  .component("Portal")
  .component("NOOTS")
  .component("FIT-Store")
  .component("Konto")
  .requires("Portal", "NOOTS")
  .requires("Portal", "FIT-Store")
  .requires("Portal", "Konto")
  .requires("Konto", "NOOTS")
  .requires("Konto", "FIT-Store")
  .requires("FIT-Store", "NOOTS")
  .build();

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
  await loadTestGraph(test.engine, data, hashOf(data));
});
afterAll(() => test.close());

/** What the loaders of one request share; reads and rows to keep are written down. */
function request({ reader = test.engine, kept = null, ceiling = 10_000 }: Partial<ReadContext> = {}) {
  const reads: [query: string, keys: number][] = [];
  const toKeep: (() => void)[] = [];
  const context: ReadContext = {
    reader,
    kept,
    ceiling,
    onRead: (query, keys) => reads.push([query, keys]),
    onLoad: () => undefined,
    checkTime: () => undefined,
    timeLeft: () => Number.POSITIVE_INFINITY,
    onTimeout: () => undefined,
    onRows: (keep) => toKeep.push(keep),
  };
  const keep = () => {
    for (const each of toKeep) each();
  };
  return { context, reads, keep };
}

const [portal, noots, store, konto] = ["component:portal", "component:noots", "component:fit-store", "component:konto"];

describe("rows by key", () => {
  it("come back in the order of the keys, each with its own rows, and none for a missing key", async () => {
    const { context, reads } = request();
    const lists = await byKey(keyedQueries.relationsFrom, context).loadMany([
      konto,
      "component:missing",
      portal,
      noots,
    ]);
    expect(lists.map(({ rows }) => rows.map(({ other }) => other))).toEqual([
      [store, noots],
      [],
      [store, konto, noots],
      [],
    ]);
    expect(lists.every(({ truncated }) => !truncated)).toBe(true);
    expect(reads).toEqual([["relationsFrom", 4]]);
  });

  it("are one read for all keys asked for at the same time, and a key asked for twice is read once", async () => {
    const { context, reads } = request();
    const things = byKey(keyedQueries.thingsById, context);
    const [one, other] = await Promise.all([things.load(noots), things.load(portal), things.load(noots)]);
    expect([one.rows[0]?.name, other.rows[0]?.name]).toEqual(["NOOTS", "Portal"]);
    expect(await things.load(noots)).toBe(one);
    expect(reads).toEqual([["thingsById", 2]]);
  });

  it("are cut at the ceiling and say so; exactly as many rows as the ceiling are not cut", async () => {
    const from = byKey(keyedQueries.relationsFrom, request({ ceiling: 2 }).context);
    const [many, just, few] = await from.loadMany([portal, konto, store]);
    expect(many).toMatchObject({ truncated: true, rows: [{ other: store }, { other: konto }] });
    expect(just).toMatchObject({ truncated: false, rows: [{ other: store }, { other: noots }] });
    expect(few).toMatchObject({ truncated: false, rows: [{ other: noots }] });
    expect(many?.rows).toHaveLength(2);
  });

  it("are split into reads of 500 keys", async () => {
    const keys = Array.from({ length: 1_001 }, (_, index) => (index === 777 ? noots : `component:missing-${index}`));
    const { context, reads } = request();
    const lists = await byKey(keyedQueries.thingsById, context).loadMany(keys);
    expect(reads.map(([, count]) => count)).toEqual([500, 500, 1]);
    expect(lists.flatMap(({ rows }, index) => rows.map(({ name }) => [index, name]))).toEqual([[777, "NOOTS"]]);
  });

  it("are kept for later requests only once they are certain", async () => {
    const kept = new KeptRows(1_000_000);
    const [first, second, third] = [request({ kept }), request({ kept }), request({ kept })];
    const load = ({ context }: typeof first) => byKey(keyedQueries.relationsFrom, context).loadMany([portal, noots]);
    const found = await load(first);
    await load(second);
    expect([second.reads.length, kept.bytes]).toEqual([1, 0]);
    first.keep();
    expect(await load(third)).toEqual(found);
    expect(third.reads).toEqual([]);
  });

  it("are kept as what they are: missing keys as missing, cut lists as cut", async () => {
    const kept = new KeptRows(1_000_000);
    const first = request({ kept, ceiling: 2 });
    await byKey(keyedQueries.relationsFrom, first.context).loadMany([portal, "component:missing"]);
    first.keep();
    const second = request({ kept, ceiling: 2 });
    const [cut, missing] = await byKey(keyedQueries.relationsFrom, second.context).loadMany([
      portal,
      "component:missing",
    ]);
    expect([cut?.truncated, cut?.rows.length, missing]).toEqual([true, 2, { rows: [], truncated: false }]);
    expect(second.reads).toEqual([]);
  });

  it("are read only as far as they are not kept, and not mixed up with those of another query", async () => {
    const kept = new KeptRows(1_000_000);
    const first = request({ kept });
    await byKey(keyedQueries.relationsFrom, first.context).load(portal);
    first.keep();
    const second = request({ kept });
    const from = byKey(keyedQueries.relationsFrom, second.context).loadMany([noots, portal]);
    const into = byKey(keyedQueries.relationsTo, second.context).load(portal);
    expect((await from).map(({ rows }) => rows.length)).toEqual([0, 3]);
    expect((await into).rows).toEqual([]);
    expect(second.reads).toEqual([
      ["relationsFrom", 1],
      ["relationsTo", 1],
    ]);
  });

  it("are not kept of a read that failed", async () => {
    const kept = new KeptRows(1_000_000);
    const failing: GraphReader = {
      name: "failing",
      read: () => Promise.reject(new GraphUnavailableError("the graph is away")),
      close: () => Promise.resolve(),
    };
    const first = request({ kept, reader: failing });
    await expect(byKey(keyedQueries.thingsById, first.context).load(noots)).rejects.toThrow("the graph is away");
    first.keep();
    expect(kept.bytes).toBe(0);
    const second = request({ kept });
    expect((await byKey(keyedQueries.thingsById, second.context).load(noots)).rows).toHaveLength(1);
  });
});

describe("kept rows", () => {
  const query: Query<Keyed & { readonly text: string }> = { name: "texts", text: "" };
  const list = (key: string, length: number): Rows<Keyed & { readonly text: string }> => ({
    rows: [{ key, text: "x".repeat(length) }],
    truncated: false,
  });

  it("never take more bytes than they may, and let go of what was used least recently", () => {
    const kept = new KeptRows(6_000);
    for (const key of ["a", "b", "c"]) kept.keep(query, key, list(key, 1_000));
    expect(kept.get(query, "a")).toBeDefined();
    for (const key of ["d", "e"]) {
      kept.keep(query, key, list(key, 1_000));
      expect(kept.bytes).toBeLessThanOrEqual(6_000);
    }
    expect(["a", "b", "c", "d", "e"].filter((key) => kept.get(query, key) !== undefined)).toEqual(["a", "c", "d", "e"]);
    for (let index = 0; index < 100; index++) kept.keep(query, `key ${index}`, list("x", index * 10));
    expect(kept.bytes).toBeLessThanOrEqual(6_000);
    expect(kept.bytes).toBeGreaterThan(1_000);
  });

  it("count their keys, and take in none that is too long to be a name", () => {
    const kept = new KeptRows(20_000);
    for (let index = 0; index < 1_000; index++) {
      kept.keep(query, `${"x".repeat(250)} ${index}`, { rows: [], truncated: false });
    }
    const left = Array.from({ length: 1_000 }, (_, index) => kept.get(query, `${"x".repeat(250)} ${index}`));
    expect(left.filter(Boolean).length).toBeGreaterThan(0);
    expect(left.filter(Boolean).length).toBeLessThan(20_000 / 250);
    kept.keep(query, "x".repeat(301), { rows: [], truncated: false });
    expect(kept.get(query, "x".repeat(301))).toBeUndefined();
  });

  it("do not take in a list that is larger than all they may hold", () => {
    const kept = new KeptRows(1_000);
    kept.keep(query, "small", list("small", 10));
    kept.keep(query, "large", list("large", 2_000));
    expect([kept.get(query, "large"), kept.get(query, "small")?.rows.length]).toEqual([undefined, 1]);
  });

  it("count for an empty list too, so that missing keys cannot fill the memory", () => {
    const kept = new KeptRows(6_400);
    for (let index = 0; index < 1_000; index++) kept.keep(query, `missing ${index}`, { rows: [], truncated: false });
    const left = Array.from({ length: 1_000 }, (_, index) => kept.get(query, `missing ${index}`)).filter(Boolean);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThanOrEqual(100);
  });
});

describe("time and sources", () => {
  const open: Bounds = {
    fromEarliest: null,
    fromLatest: null,
    untilEarliest: null,
    untilLatest: null,
    evidenceFirst: null,
    evidenceLast: null,
    endInferredEarliest: null,
    endInferredLatest: null,
    endInferredSources: [] as readonly string[],
    endInferredRecordedOn: null,
    recordedOn: null,
    status: null,
  };
  const since = (earliest: string, latest = earliest) => ({ fromEarliest: earliest, fromLatest: latest });
  const until = (earliest: string, latest = earliest) => ({ untilEarliest: earliest, untilLatest: latest });
  const seen = (first: string, last = first) => ({ evidenceFirst: first, evidenceLast: last });

  it("have what is said to be over by a source without a date over from the day on which it was recorded", () => {
    const over = { ...open, status: "ENDED", recordedOn: "2026-01-01" } as const;
    expect([validityAt(over, "2025-12-31"), validityAt(over, "2026-01-01")]).toEqual(["ASSUMED", "NOT"]);
  });

  it.each<[string, Partial<Bounds>, string, ReturnType<typeof validityAt>]>([
    ["nothing is known of its time", {}, "2025-01-01", "ASSUMED"],
    ["the day lies within its bounds", { ...since("2024-01-01"), ...until("2026-12-31") }, "2025-01-01", "HOLDS"],
    ["it is said to be over, before its source", { status: "ENDED", ...seen("2025-07-04") }, "2025-07-03", "ASSUMED"],
    [
      "it is said to be over, on the day of its source",
      { status: "ENDED", ...seen("2025-07-04") },
      "2025-07-04",
      "NOT",
    ],
    ["it is the first day", { ...since("2024-01-01"), ...until("2026-12-31") }, "2024-01-01", "HOLDS"],
    ["it is the last day", { ...since("2024-01-01"), ...until("2026-12-31") }, "2026-12-31", "HOLDS"],
    ["it has not begun", since("2024-01-01"), "2023-12-31", "NOT"],
    ["it is over", until("2024-01-01"), "2024-01-02", "NOT"],
    [
      "its begin is imprecise",
      { ...since("2025-01-01", "2025-03-31"), ...until("2026-12-31") },
      "2025-02-01",
      "POSSIBLE",
    ],
    ["sources vouch for it before and after", seen("2024-01-01", "2026-01-01"), "2025-01-01", "HOLDS"],
    ["no source vouches for it any more", { ...since("2024-01-01"), ...seen("2025-01-01") }, "2025-01-02", "ASSUMED"],
    ["its source says that it is over", { status: "ENDED", ...seen("2025-01-01") }, "2025-01-01", "NOT"],
    ["its source said long ago that it is over", { status: "ENDED", ...seen("2025-01-01") }, "2027-01-01", "NOT"],
    [
      "a later source says that it is over, but not since when",
      { status: "ENDED", ...since("2020-01-01"), ...seen("2025-01-01") },
      "2024-12-31",
      "ASSUMED",
    ],
    ["an undated source says that it is over", { status: "ENDED" }, "2025-01-01", "ASSUMED"],
    [
      "it ended on a stated day, which is yet to come",
      { status: "ENDED", ...since("2020-01-01"), ...until("2025-06-30"), ...seen("2025-09-01") },
      "2025-06-30",
      "HOLDS",
    ],
    [
      "it ended on a stated day",
      { status: "ENDED", ...since("2020-01-01"), ...until("2025-06-30"), ...seen("2025-09-01") },
      "2025-07-01",
      "NOT",
    ],
    [
      "it has not begun, and is over",
      { status: "ENDED", ...since("2024-01-01"), ...seen("2025-01-01") },
      "2023-01-01",
      "NOT",
    ],
  ])("judge a fact by its bounds and by what its sources vouch for, where %s", (_, bounds, day, validity) => {
    const row = { ...open, ...bounds };
    expect(validityAt(row, day)).toBe(validity);
    expect(validityIn(row, { asOf: day, statedIn: null })).toBe(validity === "NOT" ? "DOES_NOT_HOLD" : validity);
    const stated = {
      ...row,
      recordedOn: "2025-07-01",
      withdrawnOn: null,
      sources: [REPORT],
      premiseSources: [],
      rule: null,
      certainty: "STATED" as const,
    };
    expect(inScope(stated, { asOf: day, statedIn: null })).toBe(validity !== "NOT");
    expect(inScope(stated, { asOf: day, statedIn: null, anyTime: true })).toBe(true);
  });

  const row = (
    statement: string,
    more: Partial<Bounds> & { readonly withdrawnOn?: string; sources?: string[]; premiseSources?: string[] } = {},
  ) => ({
    ...open,
    recordedOn: "2025-07-01",
    withdrawnOn: null,
    sources: [REPORT],
    premiseSources: [],
    rule: null,
    certainty: "STATED" as const,
    statement,
    ...more,
  });
  const names = (rows: readonly { readonly statement: string }[]) => rows.map(({ statement }) => statement);

  it("leave the rows that hold in their order", () => {
    const rows = [row("c"), row("over", until("2024-12-31")), row("a"), row("later", since("2026-01-01")), row("b")];
    expect(names(within(rows, { asOf: "2025-01-01", statedIn: null }))).toEqual(["c", "a", "b"]);
    expect(names(within(rows, { asOf: "2026-01-01", statedIn: null }))).toEqual(["c", "a", "later", "b"]);
  });

  it("never bring a withdrawn statement into an answer, whatever the day and the source", () => {
    const withdrawn = row("withdrawn", { withdrawnOn: "2025-07-01", ...seen("2024-01-01") });
    for (const asOf of ["2024-01-01", "2025-06-30", "2025-07-01", "2026-01-01"]) {
      expect(within([withdrawn], { asOf, statedIn: null })).toEqual([]);
      expect(within([withdrawn], { asOf, statedIn: new Set([REPORT]) })).toEqual([]);
      expect(within([withdrawn], { asOf, statedIn: null, anyTime: true })).toEqual([]);
    }
  });

  it("leave what is inferred out where only what is stated is asked for, by a rule or by an editor", () => {
    const rows = [
      row("stated"),
      { ...row("derived"), rule: "MANDATE" as const, certainty: "INFERRED" as const },
      { ...row("editor"), certainty: "INFERRED" as const },
    ];
    const left = (inferred?: boolean) =>
      names(within(rows, { asOf: "2025-01-01", statedIn: null, ...(inferred === undefined ? {} : { inferred }) }));
    expect(left(false)).toEqual(["stated"]);
    expect([left(true), left()]).toEqual([names(rows), names(rows)]);
  });

  it("end a fact by its successor, as far as that is asked for", () => {
    const ended = row("ended", {
      ...since("2020-01-01"),
      ...seen("2021-01-01"),
      ...{ endInferredEarliest: "2022-03-31", endInferredLatest: "2022-06-29", endInferredSources: ["b"] },
    });
    const on = (asOf: string, more = {}) => validityIn(ended, { asOf, statedIn: null, ...more });
    expect(
      ["2019-12-31", "2021-01-01", "2022-03-31", "2022-04-01", "2022-06-29", "2022-06-30"].map((day) => on(day)),
    ).toEqual(["DOES_NOT_HOLD", "HOLDS", "ASSUMED", "POSSIBLE", "POSSIBLE", "DOES_NOT_HOLD"]);
    expect(on("2022-06-30", { inferred: false })).toBe("ASSUMED");
    expect(on("2022-06-30", { statedIn: new Set([REPORT]) })).toBe("ASSUMED");
    expect(on("2022-06-30", { statedIn: new Set([REPORT, "b"]) })).toBe("DOES_NOT_HOLD");
    expect(within([ended], { asOf: "2022-06-30", statedIn: null })).toEqual([]);
    expect(names(within([ended], { asOf: "2022-06-30", statedIn: null, anyTime: true }))).toEqual(["ended"]);
  });

  it("leave a derived fact only where the chosen sources state each of its premises", () => {
    const derived = row("derived", { sources: ["a", "b", "c"], premiseSources: ["a", "b c"] });
    const left = (...sources: string[]) => within([derived], { asOf: "2025-01-01", statedIn: new Set(sources) }).length;
    expect([left("a"), left("b", "c"), left("a", "b"), left("a", "c")]).toEqual([0, 0, 1, 1]);
  });

  it("leave what one of the chosen sources states; a choice of none leaves nothing", () => {
    const rows = [
      row("one", { sources: ["a"] }),
      row("both", { sources: ["a", "b"] }),
      row("other", { sources: ["b"] }),
    ];
    const stated = (...sources: string[]) => names(within(rows, { asOf: "2025-01-01", statedIn: new Set(sources) }));
    expect(stated("a")).toEqual(["one", "both"]);
    expect(stated("b")).toEqual(["both", "other"]);
    expect(stated("a", "b")).toEqual(["one", "both", "other"]);
    expect([stated("c"), stated()]).toEqual([[], []]);
    const history = { asOf: "2025-01-01", statedIn: new Set(["b"]), anyTime: true };
    expect(names(within([...rows, row("over", { ...until("2020-01-01"), sources: ["b"] })], history))).toEqual([
      "both",
      "other",
      "over",
    ]);
  });

  it("take a thing to have existed from its first day on, and always where no day is known", () => {
    const exists = (existsFrom: string | null, asOf: string) =>
      existsIn({ existsFrom, knownFrom: null }, { asOf, statedIn: null });
    expect(exists("2020-01-01", "2019-12-31")).toBe(false);
    expect(exists("2020-01-01", "2020-01-01")).toBe(true);
    expect(exists(null, "1800-01-01")).toBe(true);
  });
});

/** A graph that moves and goes away when told: every thing bears the number of the state that it was read from. */
class MovingGraph implements SnapshotSource {
  state = 1;
  away = false;
  asked = 0;
  closed: number[] = [];
  /** Called before each read. */
  beforeRead: (query: string) => void = () => undefined;

  constructor(readonly pins: boolean) {}

  async open() {
    const revision = await this.revision();
    return { reader: this.reader(revision.sequence), revision };
  }
  async hasMoved(known: RevisionRow) {
    this.asked++;
    return (await this.revision()).sequence !== known.sequence;
  }
  private async revision(): Promise<RevisionRow> {
    if (this.away) throw new GraphUnavailableError("no answer");
    const { state } = this;
    return {
      revision: `${state}-x`,
      sequence: state,
      contentHash: "x",
      modelVersion: 1,
      dataAsOf: null,
      purpose: "test",
      coverage: "{}",
    };
  }
  private reader(opened: number): GraphReader {
    return {
      name: "moving",
      read: async <Row>(query: Query<Row>, params: Params): Promise<Row[]> => {
        this.beforeRead(query.name);
        if (this.away) throw new GraphUnavailableError("no answer");
        const keys = params.keys as readonly string[];
        if (query.name === "thingsByType")
          return keys.includes("Component") ? ([{ key: "Component", id: "a" }] as Row[]) : [];
        if (query.name !== "thingsById") return [];
        return keys.map((key) => ({ key, id: key, name: `${key}@${this.pins ? opened : this.state}` })) as Row[];
      },
      close: async () => {
        this.closed.push(opened);
      },
    };
  }
}

describe("snapshots", () => {
  const logged: string[] = [];
  const options: SnapshotOptions = {
    ceiling: 100,
    keptBytes: 1_000_000,
    requestTime: 0,
    pollInterval: 0,
    staleTime: 60_000,
    prefetch: false,
    log: (message) => logged.push(message),
  };
  /** One run of a request that reads things: what they are called, of which state, at the cost of how many reads. */
  async function run(snapshots: Snapshots, ...ids: string[]) {
    const reading = snapshots.begin();
    const names: (string | undefined)[] = [];
    for (const id of ids) names.push((await reading.loaders.thing(id))?.name);
    const certain = await snapshots.confirm(reading);
    if (certain) reading.keep();
    return { names, state: reading.snapshot.revision.sequence, reads: reading.reads.count, certain };
  }

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2025-09-01T12:00:00Z") });
    logged.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  describe("of a graph that moves under its readers", () => {
    it("keep what was reckoned for their revision alone, once that is certain", async () => {
      const graph = new MovingGraph(false);
      const snapshots = await Snapshots.follow(graph, options);
      const reckon = async (certain: boolean) => {
        const reading = snapshots.begin();
        const work = async () => ({ name: (await reading.loaders.thing("a"))?.name });
        const { name } = await reading.reckon("what is a called?", work, () => 1);
        if (certain) reading.keep();
        return { name, isKept: snapshots.current.reckoned?.has("what is a called?") };
      };
      expect(await reckon(false)).toEqual({ name: "a@1", isKept: false });
      expect(await reckon(true)).toEqual({ name: "a@1", isKept: true });
      graph.state = 2;
      await snapshots.poll();
      expect(await reckon(true)).toEqual({ name: "a@2", isKept: true });
      await snapshots.close();

      const forgetful = await Snapshots.follow(graph, { ...options, keptBytes: 0 });
      expect(forgetful.current.reckoned).toBeNull();
      await forgetful.close();
    });

    it("are not confirmed to a run that the graph moved under; the next run reads the new state only", async () => {
      const graph = new MovingGraph(false);
      const snapshots = await Snapshots.follow(graph, options);
      expect(await run(snapshots, "a")).toEqual({ names: ["a@1"], state: 1, reads: 1, certain: true });

      const reading = snapshots.begin();
      const before = await reading.loaders.thing("b");
      graph.state = 2;
      const after = await reading.loaders.thing("c");
      expect([before?.name, after?.name]).toEqual(["b@1", "c@2"]);
      expect(await snapshots.confirm(reading)).toBe(false);
      expect(logged).toEqual(["now answering from revision 2-x"]);

      expect(await run(snapshots, "a", "b", "c")).toEqual({
        ...{ names: ["a@2", "b@2", "c@2"], state: 2, reads: 3, certain: true },
      });
      // Not even a late keep of the old run brings its rows under the new revision.
      reading.keep();
      expect(await run(snapshots, "a", "b", "c")).toMatchObject({ names: ["a@2", "b@2", "c@2"], reads: 0 });
    });

    it("are asked once after the last read of a run, and not at all by a run that read nothing", async () => {
      const graph = new MovingGraph(false);
      const snapshots = await Snapshots.follow(graph, options);
      await run(snapshots, "a", "b", "c");
      expect(graph.asked).toBe(1);
      expect(await run(snapshots, "a", "b", "c")).toMatchObject({ reads: 0, certain: true });
      expect(graph.asked).toBe(1);
    });

    it("answer a run that reads nothing wholly from the state before, until a poll finds the new one", async () => {
      const graph = new MovingGraph(false);
      const snapshots = await Snapshots.follow(graph, options);
      await run(snapshots, "a");
      graph.state = 2;
      expect(await run(snapshots, "a")).toEqual({ names: ["a@1"], state: 1, reads: 0, certain: true });
      await snapshots.poll();
      expect(await run(snapshots, "a")).toEqual({ names: ["a@2"], state: 2, reads: 1, certain: true });
    });

    it("keep nothing across requests where no bytes are given", async () => {
      const snapshots = await Snapshots.follow(new MovingGraph(false), { ...options, keptBytes: 0 });
      await run(snapshots, "a");
      expect(snapshots.current.kept).toBeNull();
      expect(await run(snapshots, "a")).toMatchObject({ reads: 1 });
    });

    it("keep the rows of the new state when a second run is found to have begun on the old one", async () => {
      const graph = new MovingGraph(false);
      const snapshots = await Snapshots.follow(graph, options);
      const [first, second] = [snapshots.begin(), snapshots.begin()];
      await Promise.all([first.loaders.thing("a"), second.loaders.thing("a")]);
      graph.state = 2;
      expect(await snapshots.confirm(first)).toBe(false);
      await run(snapshots, "a");
      expect(await snapshots.confirm(second)).toBe(false);
      expect(await run(snapshots, "a")).toMatchObject({ names: ["a@2"], state: 2, reads: 0 });
    });

    it("hold no row of another state when the graph moves while the record is fetched ahead", async () => {
      const graph = new MovingGraph(false);
      graph.beforeRead = (query) => {
        if (query === "thingsById" && graph.state === 1) graph.state = 2;
      };
      const snapshots = await Snapshots.follow(graph, { ...options, prefetch: true });
      expect(snapshots.isWarm).toBe(false);
      await snapshots.warm();
      const runs = [await run(snapshots, "a"), await run(snapshots, "a"), await run(snapshots, "a")];
      const answers = runs.filter(({ certain }) => certain).map(({ names, state }) => [names, state]);
      expect(answers.length).toBeGreaterThan(0);
      for (const [names, state] of answers) expect(names).toEqual([`a@${state}`]);
    });
  });

  describe("of a graph that is pinned by its readers", () => {
    it("need no confirmation, and a run that began before the move ends on the state that it began with", async () => {
      const graph = new MovingGraph(true);
      const snapshots = await Snapshots.follow(graph, options);
      const reading = snapshots.begin();
      graph.state = 2;
      await snapshots.poll();
      expect((await reading.loaders.thing("a"))?.name).toBe("a@1");
      expect(await snapshots.confirm(reading)).toBe(true);
      reading.keep();
      expect(graph.asked).toBe(1);
      expect(await run(snapshots, "a")).toEqual({ names: ["a@2"], state: 2, reads: 1, certain: true });
    });

    it("let go of the old reader when runs on it are done", async () => {
      const graph = new MovingGraph(true);
      const snapshots = await Snapshots.follow(graph, options);
      graph.state = 2;
      await snapshots.poll();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(graph.closed).toEqual([]);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(graph.closed).toEqual([1]);
      await snapshots.close();
      expect(graph.closed).toEqual([1, 2]);
    });
  });

  describe("of a graph that is away", () => {
    it("go on answering from kept rows, say since when, and are unavailable after a while", async () => {
      const graph = new MovingGraph(false);
      const snapshots = await Snapshots.follow(graph, options);
      await run(snapshots, "a");
      expect([snapshots.staleSince, snapshots.isUnavailable]).toEqual([null, false]);

      graph.away = true;
      await snapshots.poll();
      const since = Date.now();
      expect([snapshots.staleSince, snapshots.isUnavailable]).toEqual([since, false]);
      expect(logged).toEqual(["the graph is away: no answer"]);
      expect(await run(snapshots, "a")).toEqual({ names: ["a@1"], state: 1, reads: 0, certain: true });
      await expect(run(snapshots, "b")).rejects.toThrow("the graph is away");

      await vi.advanceTimersByTimeAsync(60_000);
      await snapshots.poll();
      expect([snapshots.staleSince, snapshots.isUnavailable]).toEqual([since, false]);
      await vi.advanceTimersByTimeAsync(1);
      expect(snapshots.isUnavailable).toBe(true);
      expect(logged).toHaveLength(1);
    });

    it("are as before when it is back, and answer from the newest state", async () => {
      const graph = new MovingGraph(false);
      const snapshots = await Snapshots.follow(graph, options);
      await run(snapshots, "a");
      graph.away = true;
      await snapshots.poll();
      await vi.advanceTimersByTimeAsync(100_000);
      expect(snapshots.isUnavailable).toBe(true);

      graph.away = false;
      await snapshots.poll();
      expect([snapshots.staleSince, snapshots.isUnavailable]).toEqual([null, false]);
      expect(logged.at(-1)).toBe("the graph answers again");
      expect(await run(snapshots, "a", "b")).toEqual({ names: ["a@1", "b@1"], state: 1, reads: 1, certain: true });

      graph.away = true;
      await snapshots.poll();
      graph.away = false;
      graph.state = 2;
      await snapshots.poll();
      expect(snapshots.staleSince).toBeNull();
      expect(await run(snapshots, "a")).toEqual({ names: ["a@2"], state: 2, reads: 1, certain: true });
    });

    it("cannot be followed from the start", async () => {
      const graph = new MovingGraph(false);
      graph.away = true;
      await expect(Snapshots.follow(graph, options)).rejects.toThrow(GraphUnavailableError);
    });
  });

  it("follow the graph by themselves, as often as told, until they are closed", async () => {
    const graph = new MovingGraph(false);
    const snapshots = await Snapshots.follow(graph, { ...options, pollInterval: 2_000 });
    graph.state = 2;
    await vi.advanceTimersByTimeAsync(1_999);
    expect(snapshots.current.revision.sequence).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(snapshots.current.revision.sequence).toBe(2);
    graph.away = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(snapshots.staleSince).toBe(Date.now());
    await snapshots.close();
    const { asked } = graph;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(graph.asked).toBe(asked);
  });
});

describe("snapshots of the engine under test", () => {
  const source: SnapshotSource = {
    pins: false,
    open: async () => {
      const revision = await readRevision(test.engine);
      if (revision === undefined) throw new Error("nothing was loaded");
      return { reader: { ...reader, read: (query, params) => test.engine.read(query, params) }, revision };
    },
    hasMoved: async (known) => (await readRevision(test.engine))?.revision !== known.revision,
  };
  const reader: Omit<GraphReader, "read"> = { name: "test", close: () => Promise.resolve() };
  const options = {
    ceiling: 100,
    keptBytes: 1_000_000,
    requestTime: 0,
    pollInterval: 0,
    staleTime: 0,
    log: () => undefined,
  };
  const scope = { asOf: "2025-09-01", statedIn: null };

  it("answer from the graph that was loaded last", async () => {
    await loadTestGraph(test.engine, data, hashOf(data));
    const snapshots = await Snapshots.follow(source, { ...options, prefetch: false });
    expect(snapshots.isWarm).toBe(true);
    const first = snapshots.begin();
    expect((await first.loaders.relationsFrom(portal, scope)).facts.map(({ to }) => to)).toEqual([store, konto, noots]);
    expect((await first.search()).find("NOOTS", scope).map((hit) => hit.thing.id)).toEqual([noots]);
    const changed = world().component("Portal").component("Konto").requires("Konto", "Portal").build();
    await loadTestGraph(test.engine, changed, hashOf(changed));
    expect(await snapshots.confirm(first)).toBe(false);
    const second = snapshots.begin();
    expect((await second.loaders.relationsFrom(portal, scope)).facts).toEqual([]);
    expect((await second.loaders.relationsTo(portal, scope)).facts.map(({ from }) => from)).toEqual([konto]);
    expect(await second.loaders.thing(noots)).toBeUndefined();
    const found = async (text: string) => (await second.search()).find(text, scope).map((hit) => hit.thing.id);
    expect(await found("Konto")).toEqual([konto]);
    expect(await found("NOOTS")).toEqual([]);
    expect(await snapshots.confirm(second)).toBe(true);
    await snapshots.close();
    await loadTestGraph(test.engine, data, hashOf(data));
  });

  it("answer without a read once the record was fetched ahead", async () => {
    await loadTestGraph(test.engine, data, hashOf(data));
    const snapshots = await Snapshots.follow(source, { ...options, prefetch: true });
    expect(snapshots.isWarm).toBe(false);
    await snapshots.warm();
    expect(snapshots.isWarm).toBe(true);
    const reading = snapshots.begin();
    for (const { id } of data.things) {
      expect(await reading.loaders.knownThing(id)).toMatchObject({ id });
      const { facts } = await reading.loaders.relationsFrom(id, scope);
      for (const { row } of facts) {
        expect(await reading.loaders.knownStatement(row.statement)).toMatchObject({ subject: id, object: row.other });
        expect((await reading.loaders.citationsByStatement.load(row.statement)).rows).toMatchObject([
          { source: REPORT },
        ]);
      }
      await reading.loaders.relationsTo(id, scope);
      expect((await reading.loaders.attributes(id, scope)).facts).toMatchObject([{ type: "NAME" }]);
    }
    expect((await reading.loaders.thingsByType.load("Component")).rows).toHaveLength(4);
    expect((await reading.search()).find("portal", { ...scope, knownAt: null }).map((hit) => hit.thing.id)).toContain(
      portal,
    );
    expect(reading.reads.count).toBe(0);
    await snapshots.close();
  });
});
