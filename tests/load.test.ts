/**
 * The loader on the configured engine: it brings a graph to what the seeds say, wholly or not at all, and says in words
 * what it did. Whatever stood there before, the graph is afterwards the same as one that was loaded afresh.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { coverageOf } from "../graph/coverage.js";
import { fileIdentity, openEmbedded } from "../graph/embedded.js";
import { GraphBusyError, type GraphEngine, type GraphReader, GraphUnavailableError } from "../graph/engine.js";
import { type GraphData, MODEL_VERSION } from "../graph/model.js";
import { openNeo4j } from "../graph/neo4j.js";
import type { Query } from "../graph/query.js";
import { readRevision } from "../loaders/snapshot.js";
import { ForeignGraphError, type LoadSummary, loadGraph } from "../seeds/load.js";
import { readConfig } from "../server/config.js";
import { loadTestGraph, openEmbeddedTestEngine, openTestEngine, type TestEngine } from "./support/engine.js";
import { buildProgram, type Program, type Run } from "./support/program.js";
import { append, buildReleased, edit, type SeedTexts, validSeeds } from "./support/seedFolder.js";

const konto = "components/konto.yaml";
const others = "components/weitere.yaml";
const actors = "actors/akteure.yaml";

let test: TestEngine;
let engine: GraphEngine;

const run = (text: string): Query<Record<string, never>> => ({ name: "test", text });

const wipe = (graph: GraphEngine) =>
  graph.write((transaction) => transaction.run(run("MATCH (n) DETACH DELETE n"), {}));

beforeAll(async () => {
  test = await openTestEngine();
  engine = test.engine;
  // Refuses a graph that is not one of tests: only then may these tests wipe it.
  await loadTestGraph(
    engine,
    { things: [], statements: [], lookups: [], retired: [], openQuestions: [] },
    "0".repeat(64),
  );
});

afterAll(async () => {
  if (engine) await wipe(engine);
  await test?.close();
});

interface Loadable {
  readonly data: GraphData;
  readonly hash: string;
}

async function build(seeds: SeedTexts): Promise<Loadable> {
  const { data, files } = await buildReleased(seeds);
  return { data, hash: files.contentHash };
}

const load = (graph: GraphEngine, { data, hash }: Loadable): Promise<LoadSummary> => loadTestGraph(graph, data, hash);

const nodes: Query<{ id: string; hash: string; labels: readonly string[] }> = {
  name: "nodes",
  text: "MATCH (n) WHERE NOT n:LoaderLock AND NOT n:Revision RETURN n.id AS id, n.hash AS hash, labels(n) AS labels",
};
const edges: Query<{ from: string; type: string; to: string; statement: string | null; place: string | null }> = {
  name: "edges",
  text: "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, r.statement AS statement, r.place AS place",
};

/** Everything that a graph holds, one line for each node and edge, beside its revision. */
async function contentOf(graph: GraphReader): Promise<readonly string[]> {
  const all = await graph.read(nodes, {});
  return [
    ...all.map(({ id, hash, labels }) => `${[...labels].sort().join(":")} ${id} ${hash}`),
    ...(await graph.read(edges, {})).map(({ from, type, to, statement, place }) =>
      [from, type, to, statement ?? "-", place ?? "-"].join(" "),
    ),
  ].sort();
}

const fresh = new Map<string, readonly string[]>();

/** What a graph holds that was loaded with this and nothing else; on the embedded engine, whatever is configured. */
async function loadedAfresh(target: Loadable): Promise<readonly string[]> {
  const known = fresh.get(target.hash);
  if (known) return known;
  const other = await openEmbeddedTestEngine();
  try {
    await load(other.engine, target);
    const content = await contentOf(other.engine);
    fresh.set(target.hash, content);
    return content;
  } finally {
    await other.close();
  }
}

/** Loads one after the other and expects what loading the last one afresh gives. */
async function loadInTurn(...seeds: readonly SeedTexts[]): Promise<LoadSummary> {
  let summary: LoadSummary | undefined;
  for (const each of seeds) {
    const target = await build(each);
    summary = await load(engine, target);
    expect(await contentOf(engine)).toEqual(await loadedAfresh(target));
  }
  if (!summary) throw new Error("nothing to load");
  return summary;
}

const withoutPostfachB = edit(
  edit(validSeeds, konto, "[component:postfach-a, component:postfach-b]", "[component:postfach-a]"),
  others,
  "- id: component:postfach-b\n  kind: module\n  name: Postfach B\n  source: protokoll, Rückblick\n",
  "",
);

/** Another state of the record: something left, something came, something changed. */
const otherSeeds = [
  [konto, "name: Bürgerkonto", "name: Bürgerinnenkonto"],
  [konto, "aliases: [Konto für alle]", "aliases: [Konto für alle, Meinkonto]"],
  [konto, "source: protokoll, Beschluss 2025/9", "source: [webseite, 'protokoll, S. 2']"],
  ["programmes/bau.yaml", "applicants: [actor:westerland]", "applicants: [actor:bund]"],
].reduce((seeds, [file = "", from = "", to = ""]) => edit(seeds, file, from, to), withoutPostfachB);

describe("A first load", () => {
  beforeEach(() => wipe(engine));

  it("adds everything, counts it, names the revision and lists nothing in words", async () => {
    const target = await build(validSeeds);
    const summary = await load(engine, target);
    const { things, statements, retired } = target.data;
    expect(summary).toEqual({
      revision: `1-${target.hash.slice(0, 12)}`,
      unchanged: false,
      added: things.length + statements.length + retired.length,
      changed: 0,
      withdrawn: 0,
      removed: 0,
      words: [],
    });
  });

  it("leaves the same graph on both engines", async () => {
    await loadInTurn(validSeeds);
  });

  it("leaves a node for each thing, statement, look-up and retired id, and an edge for each relation", async () => {
    const { data, hash } = await build(validSeeds);
    await load(engine, { data, hash });
    const content = await contentOf(engine);
    const count = (what: string) => content.filter((line) => line.split(" ")[0]?.split(":").includes(what)).length;
    expect(count("Thing")).toBe(data.things.length);
    expect(count("Statement")).toBe(data.statements.length);
    expect(count("LookupKey")).toBe(data.lookups.length);
    expect(count("RetiredId")).toBe(1);
    for (const statement of data.statements.filter(({ type }) => type === "RELATION")) {
      const { subject, predicate, object, id } = statement;
      expect(content.filter((line) => line === `${subject} ${predicate} ${object} ${id} -`)).toHaveLength(1);
    }
  });

  it("names the state that the graph holds", async () => {
    const target = await build(validSeeds);
    await load(engine, target);
    expect(await readRevision(engine)).toEqual({
      revision: `1-${target.hash.slice(0, 12)}`,
      sequence: 1,
      contentHash: target.hash,
      modelVersion: MODEL_VERSION,
      dataAsOf: "2026-01-05",
      purpose: "test",
      coverage: JSON.stringify(coverageOf(target.data)),
    });
  });
});

describe("A second load", () => {
  // Whatever the test before left: the loader itself brings it back, which is quicker than an empty graph.
  beforeEach(async () => {
    await load(engine, await build(validSeeds));
  });

  it("of the same seeds changes nothing and says so", async () => {
    const target = await build(validSeeds);
    const first = await readRevision(engine);
    const before = [await readRevision(engine), test.file && (await fileIdentity(test.file))];
    const second = await load(engine, target);
    expect(second).toEqual({
      revision: first?.revision,
      unchanged: true,
      added: 0,
      changed: 0,
      withdrawn: 0,
      removed: 0,
      words: [],
    });
    expect([await readRevision(engine), test.file && (await fileIdentity(test.file))]).toEqual(before);
  });

  it("of the same seeds by another process changes nothing either", async () => {
    const target = await build(validSeeds);
    const first = await readRevision(engine);
    const again = await openSecond();
    try {
      expect(await load(again, target)).toMatchObject({ revision: first?.revision, unchanged: true });
    } finally {
      await again.close();
    }
  });

  it("of seeds in which only a comment changed is a new revision in which no fact changed", async () => {
    const target = await build(validSeeds);
    const before = await readRevision(engine);
    const commented = { data: target.data, hash: `f${target.hash.slice(1)}` };
    expect(await load(engine, commented)).toEqual({
      revision: `${(before?.sequence ?? 0) + 1}-f${target.hash.slice(1, 12)}`,
      unchanged: false,
      added: 0,
      changed: 0,
      withdrawn: 0,
      removed: 0,
      words: [],
    });
  });

  it("says what was added", async () => {
    const more = edit(validSeeds, konto, "aliases: [Konto für alle]", "aliases: [Konto für alle, Meinkonto]");
    const summary = await loadInTurn(more);
    expect(summary).toMatchObject({ added: 1, changed: 0, withdrawn: 0, removed: 0 });
    expect(summary.words).toEqual(["added: Bürgerkonto – Alias – Meinkonto"]);
  });

  it("says what was changed", async () => {
    const other = edit(validSeeds, konto, "role: lead, since: 2025-07-01", "role: lead, since: 2025-08-01");
    const summary = await loadInTurn(other);
    expect(summary).toMatchObject({ added: 0, changed: 1, withdrawn: 0, removed: 0 });
    expect(summary.words).toEqual(["changed: Westerland – beteiligt an – Bürgerkonto (Federführung, seit 2025-08-01)"]);
  });

  it("says what was withdrawn and why, with what followed from it", async () => {
    const withdrawn = "role: chair, basis: decision:rat-2025-09, withdrawn: { on: 2026-02-01, because: Verlesen. }";
    const summary = await loadInTurn(edit(validSeeds, actors, "role: chair, basis: decision:rat-2025-09", withdrawn));
    expect(summary).toMatchObject({ added: 0, changed: 0, withdrawn: 2, removed: 0 });
    expect(summary.words).toEqual([
      "withdrawn: Bund – beteiligt an – Lenkungskreis Bürgerkonto (Vorsitz) (Verlesen.)",
      "withdrawn: Bund – beteiligt an – Bürgerkonto (Vorsitz) (Verlesen.)",
    ]);
  });

  it("says of a value that was corrected what was withdrawn and what was added", async () => {
    const corrected =
      "{ milestone: Start, date: 2026-02, withdrawn: { on: 2026-02-01, because: Verlesen. } }\n  - { milestone: Start, date: 2026-03 }";
    const summary = await loadInTurn(edit(validSeeds, konto, "{ milestone: Start, date: 2026-02 }", corrected));
    expect(summary).toMatchObject({ added: 1, changed: 0, withdrawn: 1, removed: 0 });
    expect(summary.words).toEqual([
      "added: Bürgerkonto – Start – 2026-03",
      "withdrawn: Bürgerkonto – Start – 2026-02 (Verlesen.)",
    ]);
  });

  it("removes from the graph what left the files, and says so by its name", async () => {
    const summary = await loadInTurn(withoutPostfachB);
    expect(summary).toMatchObject({ added: 0, changed: 0, withdrawn: 0, removed: 3 });
    expect([...summary.words].sort()).toEqual([
      "removed: Bürgerkonto – setzt voraus – Postfach B",
      "removed: Postfach B",
      "removed: Postfach B – Name",
    ]);
  });

  it("brings back what had left", async () => {
    const summary = await loadInTurn(withoutPostfachB, validSeeds);
    expect(summary).toMatchObject({ added: 3, changed: 0, removed: 0 });
  });

  it("retires an id: the thing leaves, its name leads to what replaces it, and may come back", async () => {
    const thing = "- id: component:postfach-b\n  kind: module\n  name: Postfach B\n  source: protokoll, Rückblick\n";
    expect(validSeeds[others]).toContain(thing);
    const entry =
      "- { id: component:postfach-b, replaced_by: component:postfach-a, on: 2026-02-01, because: Dasselbe. }\n";
    const retired = append(withoutPostfachB, "retired.yaml", entry);
    const summary = await loadInTurn(retired);
    expect(summary).toMatchObject({ added: 1, changed: 0, removed: 3 });
    expect(summary.words).toContain("added: Postfach B as a retired id");
    expect(summary.words).toContain("removed: Postfach B");
    await loadInTurn(validSeeds);
  });

  it("changes what kind of actor an actor is: its label changes, its edges and their number stay", async () => {
    const asBody = edit(validSeeds, actors, "kind: state\n  name: Östereich", "kind: committee\n  name: Östereich");
    const edgesOf = async () =>
      (await contentOf(engine)).filter((line) => /^actor:oestereich | actor:oestereich /.test(line));
    const before = (await edgesOf()).filter((line) => !/^\w+(:\w+)+ actor:oestereich /.test(line));
    const summary = await loadInTurn(asBody);
    const after = await edgesOf();
    expect(summary).toMatchObject({ added: 0, changed: 1, removed: 0, words: ["changed: Östereich"] });
    expect(after.filter((line) => !/^\w+(:\w+)+ actor:oestereich /.test(line))).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
    expect(after.find((line) => line.startsWith("Body:Curated:Thing actor:oestereich "))).toBeDefined();
  });

  it("moves a requirement from one group to another, and parts from one figure to another", async () => {
    const moved = edit(validSeeds, konto, "  - thing: component:ausweis\n", "");
    const nested =
      "members: [component:postfach-a, { group: any, members: [component:ausweis, component:postfach-b] }]";
    const regrouped = edit(moved, konto, "members: [component:postfach-a, component:postfach-b]", nested);
    await loadInTurn(edit(regrouped, konto, "as_of: 2025-06", "as_of: 2025-07"), validSeeds);
  });

  it("changes names, sources and every other kind of fact at once", async () => {
    const edits: readonly (readonly [file: string, from: string, to: string])[] = [
      [konto, "name: Bürgerkonto", "name: Bürgerinnenkonto"],
      [konto, "source: protokoll, Beschluss 2025/9", "source: [webseite, 'protokoll, S. 2']"],
      [konto, "kind: renaming", "kind: merger"],
      [actors, "on_behalf_of: actor:westerland", "on_behalf_of: actor:oestereich"],
      [actors, "steers: [component:konto]", "steers: [component:ausweis]"],
      ["decisions/rat-2025-09.yaml", "act: commissions", "act: asks"],
      ["decisions/rat-2025-09.yaml", "due: { meeting: meeting:rat-8 }", "due: 2025-11"],
      ["programmes/bau.yaml", "applicants: [actor:westerland]", "applicants: [actor:bund]"],
    ];
    const changed = edits.reduce((seeds, [file, from, to]) => edit(seeds, file, from, to), validSeeds);
    await loadInTurn(changed, withoutPostfachB, changed);
  });

  it("empties a graph whose seeds were emptied", async () => {
    const nothing = {
      data: { things: [], statements: [], lookups: [], retired: [], openQuestions: [] },
      hash: "e".repeat(64),
    };
    const summary = await load(engine, nothing);
    expect(await contentOf(engine)).toEqual([]);
    expect(summary.words).toHaveLength(21);
    expect(summary.words.at(-1)).toBe(`and ${summary.removed - 20} more`);
  });
});

/** Opens the graph of the test once more, as another process would. */
function openSecond(): Promise<GraphEngine> {
  const { neo4j } = readConfig();
  if (neo4j !== null) return openNeo4j(neo4j);
  if (test.file === null) throw new Error("an embedded graph has a file");
  return openEmbedded({ file: test.file });
}

/** An engine that does something before the n-th statement of a unit of work. */
function interrupted(graph: GraphEngine, at: number, act: () => Promise<void> | void): GraphEngine {
  return {
    name: graph.name,
    read: (query, params) => graph.read(query, params),
    close: () => graph.close(),
    write: (work) =>
      graph.write((transaction) => {
        let count = 0;
        return work({
          run: async (query, params) => {
            if (count++ === at) await act();
            return transaction.run(query, params);
          },
        });
      }),
  };
}

describe("A load that fails", () => {
  it.each([0, 4, 8, 11, 13])("before its statement %i leaves the old graph, and the next one succeeds", async (at) => {
    const target = await build(otherSeeds);
    await load(engine, await build(validSeeds));
    const before = [await readRevision(engine), await contentOf(engine)];
    const failing = interrupted(engine, at, () => {
      throw new Error("cut off");
    });
    await expect(load(failing, target)).rejects.toThrow("cut off");
    expect([await readRevision(engine), await contentOf(engine)]).toEqual(before);
    await load(engine, target);
    expect(await contentOf(engine)).toEqual(await loadedAfresh(target));
  });

  it("in the engine, because of a value that it cannot hold, leaves the old graph", async () => {
    const target = await build(validSeeds);
    await load(engine, target);
    const before = await contentOf(engine);
    const broken = run(
      "CREATE (n:Curated {id: 'half'}) WITH n UNWIND [1, 0] AS x RETURN toInteger('a') / x + nofunction(x)",
    );
    const failure = engine.write(async (transaction) => {
      await transaction.run(run("MATCH (n:Statement) DETACH DELETE n"), {});
      await transaction.run(broken, {});
    });
    await expect(failure).rejects.toThrow();
    expect(await contentOf(engine)).toEqual(before);
    expect(await load(engine, target)).toMatchObject({ unchanged: true });
  });
});

describe("Readers", () => {
  it("see the old graph until the new one is complete, and then the new one", async () => {
    const target = await build(otherSeeds);
    await load(engine, await build(validSeeds));
    const before = await contentOf(engine);
    const seen: (readonly string[])[] = [];
    const watched = interrupted(engine, 9, async () => {
      seen.push(await contentOf(engine));
    });
    await load(watched, target);
    expect(seen).toEqual([before]);
    expect(await contentOf(engine)).toEqual(await loadedAfresh(target));
  });

  it("are answered while graphs come and go", async () => {
    const [one, other] = [await build(validSeeds), await build(otherSeeds)];
    await load(engine, one);
    const possible = [one.data.things.length, other.data.things.length];
    const count: Query<{ total: number }> = { name: "count", text: "MATCH (t:Thing) RETURN count(t) AS total" };
    const watch = new AbortController();
    const reader = (async () => {
      const totals = new Set<number>();
      while (!watch.signal.aborted) {
        const rows = await Promise.all(Array.from({ length: 8 }, () => engine.read(count, {})));
        for (const { total } of rows.flat()) totals.add(total);
      }
      return totals;
    })();
    try {
      for (const target of [other, one, other, one]) await load(engine, target);
    } finally {
      watch.abort();
    }
    for (const total of await reader) expect(possible).toContain(total);
  });
});

describe("Two loaders at once", () => {
  /** Starts a load that stands still in the middle until it is let go. */
  async function standingStill(target: Loadable): Promise<{ first: Promise<LoadSummary>; go: () => void }> {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    let arrived = (): void => undefined;
    const middle = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const slow = interrupted(engine, 5, () => {
      arrived();
      return gate;
    });
    const first = load(slow, target);
    await Promise.race([middle, first]);
    return { first, go };
  }

  it.each([
    ["an empty graph", false],
    ["a graph that is loaded", true],
  ])("on %s: the second is refused quickly and clearly, the first completes", async (_, isLoaded) => {
    const [old, target] = [await build(validSeeds), await build(otherSeeds)];
    if (isLoaded) await load(engine, old);
    else await wipe(engine);
    const second = await openSecond();
    const { first, go } = await standingStill(target);
    try {
      const began = Date.now();
      const failure: unknown = await load(second, await build(append(validSeeds, "leer.yaml", "[]\n"))).catch(
        (error) => error,
      );
      expect(failure).toBeInstanceOf(GraphBusyError);
      expect(String(failure)).toMatch(/^GraphBusyError: another load is under way.*(try again|in this process)/);
      expect(Date.now() - began).toBeLessThan(5_000);
    } finally {
      go();
      await first;
      await second.close();
    }
    expect(await contentOf(engine)).toEqual(await loadedAfresh(target));
  });

  it("leave the graph free for the next load", async () => {
    await load(engine, await build(validSeeds));
    const { first, go } = await standingStill(await build(otherSeeds));
    try {
      await expect(load(engine, await build(withoutPostfachB))).rejects.toThrow(GraphBusyError);
    } finally {
      go();
      await first;
    }
    await loadInTurn(withoutPostfachB);
  });
});

describe("The lock of an embedded graph", () => {
  /** Loads with a lock file that is there already. */
  async function loadWithLock(lock: string): Promise<unknown> {
    const { engine: embedded, file, close } = await openEmbeddedTestEngine();
    try {
      await writeFile(`${file}.lock`, lock);
      const result: unknown = await load(embedded, await build(validSeeds)).catch((error) => error);
      const isLocked = existsSync(`${file}.lock`);
      return result instanceof Error ? [result.name, result.message.replaceAll(file, "FILE"), isLocked] : isLocked;
    } finally {
      await close();
    }
  }

  it.each([
    ["a process that is gone", "999999999"],
    ["a process of our own number, from before a restart", String(process.pid)],
    ["nobody, because its writer was killed", ""],
    ["something else", "lock"],
  ])("is taken over where it names %s, and is gone after the load", async (_, lock) => {
    expect(await loadWithLock(lock)).toBe(false);
  });

  it("is left to a process that runs, and its message says what to do if that is no load", async () => {
    expect(await loadWithLock("1")).toEqual([
      "GraphBusyError",
      "another load is under way (process 1); wait for it to end, then try again. If process 1 is no load, delete FILE.lock",
      true,
    ]);
  });

  it("does not help where the file is no graph: one line says so", async () => {
    const { file, close } = await openEmbeddedTestEngine();
    try {
      await writeFile(file, "no graph");
      const failure: unknown = await openEmbedded({ file }).catch((error) => error);
      expect(failure).toBeInstanceOf(GraphUnavailableError);
      expect(String(failure)).toMatch(/cannot be read \(.*\)$/);
      expect(String(failure)).not.toContain("\n");
    } finally {
      await close();
    }
  });
});

describe("A database that is not the loader's", () => {
  const foreign = run(
    "CREATE (a:Foreign {name: 'fremd'})-[:KNOWS]->(b:Foreign {name: 'auch fremd'}) RETURN a.name AS name",
  );

  beforeEach(() => wipe(engine));

  it("is refused untouched, however much it holds", async () => {
    await engine.write((transaction) => transaction.run(foreign, {}));
    const before = await contentOf(engine);
    const failure: unknown = await load(engine, await build(validSeeds)).catch((error) => error);
    expect(failure).toBeInstanceOf(ForeignGraphError);
    expect(String(failure)).toBe(
      `ForeignGraphError: the database holds 2 node(s) that were not written by this loader; nothing was touched. ` +
        "Use an empty database of its own.",
    );
    expect(await contentOf(engine)).toEqual(before);
    expect(before).toHaveLength(3);
  });

  it("is refused even where somebody added to a graph of ours", async () => {
    const target = await build(validSeeds);
    await load(engine, target);
    await engine.write((transaction) => transaction.run(foreign, {}));
    await expect(load(engine, target)).rejects.toThrow(/^the database holds 2 node\(s\)/);
    expect(await contentOf(engine)).toHaveLength((await loadedAfresh(target)).length + 3);
  });

  it("is refused by tests where it holds a record, and by the record where it holds tests", async () => {
    const { data, hash } = await build(validSeeds);
    await loadGraph(engine, data, hash);
    try {
      expect(await readRevision(engine)).toMatchObject({ purpose: "record" });
      await expect(load(engine, { data, hash })).rejects.toThrow("the database holds a record, not test data");
    } finally {
      await wipe(engine);
    }
    await load(engine, { data, hash });
    const before = await contentOf(engine);
    await expect(loadGraph(engine, data, hash)).rejects.toThrow("the database holds test data; nothing was touched");
    await expect(loadGraph(engine, data, hash)).rejects.toThrow(ForeignGraphError);
    expect(await contentOf(engine)).toEqual(before);
  });
});

describe("A loader that is killed", () => {
  const script = `
import { readFile } from "node:fs/promises";
import { loadGraph } from "./seeds/load.js";
import { readConfig } from "./server/config.js";
import { openEngine } from "./server/graph.js";
const { data, hash } = JSON.parse(await readFile(process.argv[2], "utf8"));
const engine = await openEngine(readConfig());
process.stdout.write("loading\\n");
try {
  await loadGraph(engine, data, hash, { purpose: "test" });
  process.stdout.write("loaded\\n");
} catch (error) {
  process.stderr.write(error.name + ": " + error.message);
  process.exitCode = 1;
} finally {
  await engine.close();
}
`;
  let program: Program;
  let folder: string;
  let file: string;
  let states: readonly [Loadable, Loadable];

  beforeAll(async () => {
    await wipe(engine);
    folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-killed-"));
    file = test.file ?? join(folder, "unused");
    program = await buildProgram({ "load.mjs": script });
    const many = (word: string, count: number) => {
      const items = Array.from(
        { length: count },
        (_, index) =>
          `- { id: component:teil-${index}, kind: module, name: Teil ${index}, summary: ${word}, part_of: [component:konto],` +
          ` source: "protokoll, S. ${index}", involved: [{ actor: [actor:bund, actor:westerland], role: use, word: ${word} }] }\n`,
      );
      return build(append(validSeeds, "components/teile.yaml", items.join("")));
    };
    states = [await many("eins", 200), await many("zwei", 120)];
    for (const { data, hash } of states) {
      await writeFile(join(folder, `${hash}.json`), JSON.stringify({ data, hash }));
    }
  });

  afterAll(async () => {
    await program?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const startLoading = ({ hash }: Loadable): Run =>
    program.start("load.mjs", [join(folder, `${hash}.json`)], { GRAPH_FILE: file });

  /** What the graph holds, as another process sees it: a commit may still be under way when its client is dead. */
  async function settled(): Promise<{ revision: string | undefined; content: string }> {
    const reader = await openSecond();
    try {
      for (;;) {
        const before = await readRevision(reader);
        const content = createHash("sha256")
          .update((await contentOf(reader)).join("\n"))
          .digest("hex");
        const after = await readRevision(reader);
        if (before?.revision === after?.revision) return { revision: before?.revision, content };
      }
    } finally {
      await reader.close();
    }
  }

  /** Runs a load to its end; one that was killed may hold the lock for a moment longer on a server. */
  async function loadWholly(target: Loadable): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const { code, error } = await startLoading(target).end;
      if (code === 0) return;
      if (!error.startsWith("GraphBusyError") || attempt > 5) throw new Error(error);
    }
  }

  it("at any moment leaves the old graph or the new one, never half of each", async () => {
    const [one, other] = states;
    const contents = new Map<Loadable, string>();
    let time = 0;
    for (const state of [one, other, one]) {
      const loading = startLoading(state);
      await loading.wrote("loading");
      const began = Date.now();
      expect(await loading.end).toMatchObject({ code: 0, error: "" });
      time = Date.now() - began;
      contents.set(state, (await settled()).content);
    }
    let [held, next] = [one, other];
    let sequence = 3;
    const rounds = 8;
    const outcomes: string[] = [];
    for (let round = 0; round < rounds; round++) {
      // Spread over the whole load, so that each part of it is hit.
      const delay = (time * (round + Math.random())) / rounds;
      const loading = startLoading(next);
      await loading.wrote("loading");
      await new Promise((resolve) => setTimeout(resolve, delay));
      loading.process.kill("SIGKILL");
      const { error } = await loading.end;
      const { revision, content } = await settled();
      const context = `killed ${Math.round(delay)} of ${time} ms into the load${error === "" ? "" : `; it said ${error}`}`;
      const isNew = revision?.startsWith(`${sequence + 1}-`) ?? false;
      expect(revision, context).toBe(`${isNew ? sequence + 1 : sequence}-${(isNew ? next : held).hash.slice(0, 12)}`);
      expect(content, context).toBe(contents.get(isNew ? next : held));
      outcomes.push(isNew ? "new" : "old");
      if (isNew) [held, next, sequence] = [next, held, sequence + 1];
    }
    expect(outcomes).toContain("old");
    await loadWholly(next);
    expect((await settled()).content).toBe(contents.get(next));
    if (test.file !== null) expect([`${file}.lock`, `${file}.next`].filter(existsSync)).toEqual([]);
  });

  it("and loaders that start together never mix: each loads wholly or is told to wait", async () => {
    const contents = await Promise.all(
      states.map(async (state) =>
        createHash("sha256")
          .update((await loadedAfresh(state)).join("\n"))
          .digest("hex"),
      ),
    );
    const ends = await Promise.all([...states, ...states].map((state) => startLoading(state).end));
    expect(ends.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    for (const { code, error } of ends) {
      expect([code, error]).toEqual(code === 0 ? [0, ""] : [1, expect.stringMatching(/^GraphBusyError: /)]);
    }
    expect(contents).toContain((await settled()).content);
  });
});
