/** Disks that are full, files that were damaged, a log that nobody takes: a clear line, or the service goes on. */
import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../graph/embedded.js";
import { readRevision } from "../../loaders/snapshot.js";
import { Lines } from "../../server/http/lines.js";
import { loadTestGraph, openEmbeddedTestEngine, type TestEngine } from "../support/engine.js";
import { buildProgram, type Program } from "../support/program.js";
import { hashOf, world } from "../support/world.js";

const isLinux = process.platform === "linux";

describe("a graph file", () => {
  let test: TestEngine & { readonly file: string };
  let good: Buffer;
  beforeAll(async () => {
    test = await openEmbeddedTestEngine();
    const data = world().component("Netz").component("Portal").requires("Portal", "Netz").build();
    await loadTestGraph(test.engine, data, hashOf(data));
    good = readFileSync(test.file);
  });
  afterAll(() => test.close());

  it.each([0, 1, 100, 4_096, 12_288, 0.5, 0.9, 0.99])(
    "cut short at %d is refused in one line, or is whole",
    async (at) => {
      const copy = `${test.file}.damaged`;
      await writeFile(copy, good);
      await truncate(copy, at > 0 && at < 1 ? Math.floor(good.length * at) : Math.min(at, good.length));
      await expectRefusedOrWhole(copy);
    },
  );

  it.each(Array.from({ length: 12 }, (_, n) => n / 12))(
    "with one bit changed at %d is refused, or is whole",
    async (at) => {
      const copy = `${test.file}.damaged`;
      const bytes = Buffer.from(good);
      const position = Math.floor(good.length * at);
      bytes[position] = (bytes[position] ?? 0) ^ 0x10;
      await writeFile(copy, bytes);
      await expectRefusedOrWhole(copy);
    },
  );

  async function expectRefusedOrWhole(file: string): Promise<void> {
    const opened = await openEmbedded({ file }).catch((error: unknown) => error);
    if (opened instanceof Error) {
      expect(opened.message).toMatch(/^the graph file \S+ cannot be read \([^\n]+\)$/);
      return;
    }
    const engine = opened as Awaited<ReturnType<typeof openEmbedded>>;
    expect(await readRevision(engine)).toEqual(await readRevision(test.engine));
    await engine.close();
  }
});

describe.runIf(isLinux)("a load onto a full disk", () => {
  let program: Program;
  beforeAll(async () => {
    program = await buildProgram();
  });
  afterAll(() => program.remove());

  it("ends in one line with exit code 1, and leaves nothing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-"));
    const run = program.start("server/seed.js", [], { GRAPH_FILE: join(folder, "graph"), NEO4J_URI: "" });
    execFileSync("prlimit", ["--pid", String(run.process.pid), "--fsize=200000"]);
    const { code, error } = await run.end;
    const left = await readdir(folder);
    await rm(folder, { recursive: true });
    const last = error.trim().split("\n").at(-1);
    expect(last).toMatch(
      /^the graph file \S+ cannot be written \(.+ \(os error 27\)\); the graph is as it was before$/,
    );
    expect(error).not.toContain("    at ");
    expect({ code, left }).toEqual({ code: 1, left: [] });
  });
});

describe("the log", () => {
  it("writes lines in their order, in batches", async () => {
    const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-"));
    const file = openSync(join(folder, "log"), "w");
    const lines = new Lines(file);
    for (let n = 0; n < 20_000; n++) lines.write(`${n}\n`);
    lines.flush();
    await sleep(1_200);
    closeSync(file);
    const text = await readFile(join(folder, "log"), "utf8");
    await rm(folder, { recursive: true });
    expect(text).toBe(Array.from({ length: 20_000 }, (_, n) => `${n}\n`).join(""));
  });

  it.runIf(isLinux)("drops what a full disk does not take, keeps no more than it may, and harms nobody", async () => {
    const full = openSync("/dev/full", "w");
    const lines = new Lines(full);
    const before = process.memoryUsage().heapUsed;
    const line = `${"x".repeat(999)}\n`;
    for (let round = 0; round < 40; round++) {
      for (let n = 0; n < 1_000; n++) lines.write(line);
      await sleep(1);
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(30_000_000);
    lines.writeLast();
    await sleep(600);
    closeSync(full);
  });
});
