/** A wrong configuration ends the start in one line that names the variable, before anything is listened on or touched. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError, readConfig, variableNames } from "../server/config.js";
import { buildProgram, type Program } from "./support/program.js";

/** What each variable cannot be; the texts that may be anything are tried below, where they are used. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  PORT: ["http", "65536", "-1", "80.5"],
  PUBLIC_URL: ["graph.example", "ftp://graph.example"],
  NODE_ENV: ["prod"],
  TRUST_PROXY: ["true", "10.0.0.0/8,proxy.example"],
  CORS_ORIGINS: ["portal.example", "https://portal.example/", "*,https://portal.example"],
  MAX_CONNECTIONS: ["0", "many"],
  RECEIVE_TIME: ["-1", "5s", "3600001"],
  ANSWER_CACHE_BYTES: ["32MB", "-1"],
  ANSWER_MAX_AGE: ["1m", "-1"],
  LOG_LEVEL: ["verbose"],
  METRICS_PORT: ["metrics", "70000", "4000"],
  METRICS_OPERATIONS: ["Wer ist beteiligt", "1a", "a,,b"],
  SHUTDOWN_TIME: ["10s", "-1"],
  NEO4J_URI: ["localhost:7687", "http://localhost:7474", "bolt://"],
  NEO4J_POOL_SIZE: ["0", "1001"],
  NEO4J_CONNECTION_TIMEOUT: ["2s"],
  NEO4J_ACQUISITION_TIMEOUT: ["-2"],
  NEO4J_RETRY_TIME: ["2 s"],
  NEO4J_READ_TIMEOUT: ["1.5"],
  NEO4J_WRITE_TIMEOUT: ["ten"],
  ROW_CEILING: ["0", "1000001"],
  KEPT_ROWS_BYTES: ["64M"],
  PREFETCH: ["yes", "1"],
  REQUEST_TIME: ["10s"],
  POLL_INTERVAL: ["often"],
  STALE_TIME: ["5m"],
  RATE_LIMIT: ["-1", "60/min"],
  RATE_BURST: ["0", "some"],
  TRUSTED_ONLY: ["yes"],
};
/** Texts that may be anything here; what a file of keys may hold is tried where keys are. */
const free = [
  "API_KEYS_FILE",
  "GRAPH_FILE",
  "HOST",
  "METRICS_HOST",
  "NEO4J_DATABASE",
  "NEO4J_PASSWORD",
  "NEO4J_USER",
  "SEEDS_DIR",
];

const failure = (variables: Readonly<Record<string, string>>): string => {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  throw new Error(`not refused: ${JSON.stringify(variables)}`);
};

describe("a variable with a wrong value", () => {
  it("is tried below, whichever it is", () => {
    expect([...Object.keys(wrong), ...free].sort()).toEqual([...variableNames].sort());
  });

  it.each(Object.entries(wrong).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
    "is named in one line with its value: %s=%s",
    (name, value) => {
      const [title, line = "", ...more] = failure({ [name]: value }).split("\n");
      expect(title).toBe("wrong configuration (see docs/configuration.md):");
      expect(line).toMatch(/^ {2}\w+="[^"]*": .+$/);
      expect(line.startsWith(`  ${name}=${JSON.stringify(value)}: `)).toBe(true);
      expect(more).toEqual([]);
    },
  );

  it("is named beside all others that are wrong", () => {
    const lines = failure({ PORT: "x", PREFETCH: "x", STALE_TIME: "x" }).split("\n").slice(1);
    expect(lines.map((line) => line.trim().split("=")[0])).toEqual(["PORT", "PREFETCH", "STALE_TIME"]);
  });

  it("is refused where it contradicts another, and two free ports do not", () => {
    expect(failure({ PORT: "5000", METRICS_PORT: "5000" })).toContain(
      'METRICS_PORT="5000": expected another port than PORT',
    );
    expect(readConfig({ PORT: "0", METRICS_PORT: "0" })).toMatchObject({ PORT: 0, METRICS_PORT: 0 });
  });

  it("that is empty counts as not set", () => {
    const empty = Object.fromEntries(variableNames.map((name) => [name, ""]));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });
});

describe("a start with what cannot be", () => {
  let program: Program;
  let folder: string;
  beforeAll(async () => {
    program = await buildProgram();
    folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-"));
  });
  afterAll(async () => {
    await program.remove();
    await rm(folder, { recursive: true });
  });

  /** Starts, and expects one plain text on standard error, code 1 and an untouched graph. */
  async function refusal(variables: Readonly<Record<string, string>>): Promise<string> {
    const all = { PORT: "0", NEO4J_URI: "", GRAPH_FILE: join(folder, "graph"), ...variables };
    const { code, out, error } = await program.start("server/main.js", [], all).end;
    expect(code).toBe(1);
    expect(out).not.toContain("Revision");
    expect(error).not.toMatch(/\n {4}at |node_modules/);
    expect(await readdir(folder)).toEqual([]);
    return error.trim();
  }

  it.each([
    ["PORT", { PORT: "70000" }, /^wrong configuration .*\n {2}PORT="70000": .+$/],
    ["METRICS_PORT", { PORT: "4001", METRICS_PORT: "4001" }, /METRICS_PORT="4001": expected another port than PORT$/],
    ["HOST", { HOST: "nirgends.invalid" }, /^.*nirgends\.invalid: choose another HOST$/],
    [
      "METRICS_HOST",
      { METRICS_PORT: "0", METRICS_HOST: "192.0.2.1" },
      /^.*192\.0\.2\.1.*: choose another METRICS_PORT or METRICS_HOST, .*$/,
    ],
    ["SEEDS_DIR", { SEEDS_DIR: "/nirgends" }, /^SEEDS_DIR: .*\/nirgends.*$/],
    ["GRAPH_FILE", { GRAPH_FILE: "/dev/null/nirgends/graph" }, /^GRAPH_FILE: .*\/dev\/null\/nirgends.*$/],
    [
      "NEO4J_URI",
      { NEO4J_URI: "bolt://127.0.0.1:1" },
      /^no Neo4j answers at bolt:\/\/127\.0\.0\.1:1: check NEO4J_URI .*$/,
    ],
  ])("is refused in plain words: %s", async (_, variables: Readonly<Record<string, string>>, expected) => {
    expect(await refusal(variables)).toMatch(expected);
  });

  it("is refused before the graph is touched where the port of metrics is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const error = await refusal({ METRICS_PORT: String(port) });
    other.close();
    expect(error).toMatch(/^listen EADDRINUSE: .*: choose another METRICS_PORT or METRICS_HOST, or end what uses it$/);
  });
});
