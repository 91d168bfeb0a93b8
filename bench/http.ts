/**
 * What the service costs beside a bare node:http that sends the same bytes: answers from the answer cache, 304, and
 * answers that are made from warm rows. All in one run, in turns. Beside requests a second, processor time of the
 * server a request is measured where the system tells it (Linux): the client cannot blur that.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { packageRoot } from "../graph/paths.js";
import { environment } from "../server/config.js";
import { freePort } from "./freePort.js";

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 32;
/** Clock ticks of Linux a second, in which it counts processor time. */
const TICKS = 100;

const lookup = '{ lookup(text: "Unternehmenskonto") { matched thing { id name slug } } }';
/** Three levels, about 300 fields: involvements, what states them, and its sources. */
const involved = `{
  component(ref: "Unternehmenskonto") {
    name
    involvements(first: 25) {
      totalCount
      nodes { actor { id name } role status since { text } statement { citations { source { name url } } } }
    }
  }
}`;
/** The same with what parts, bodies and units bring. */
const rolledUp = `{
  whoIsInvolved(in: "component:unternehmenskonto", first: 12) {
    totalCount
    nodes {
      actor { id name kind }
      involvements(first: 2) {
        nodes { role status through { name } involvement { statement { citations { source { name url } } } } }
      }
    }
  }
}`;

/** One way to be answered. */
interface Case {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  readonly document: string;
  readonly method: "GET" | "POST";
  /** Whether the client has the answer. */
  readonly has?: boolean;
}

interface Measured {
  readonly rate: number;
  /** Processor time a request, in microseconds; null where the system does not tell. */
  readonly cost: number | null;
}

const bareServer = `
import { createServer } from "node:http";
const body = Buffer.from(process.argv[2], "base64");
createServer((request, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  response.end(body);
}).listen(Number(process.argv[1]), "127.0.0.1");
`;

function serve(port: number, file: string, variables: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [join(packageRoot, "dist", "server", "main.js")], {
    env: {
      ...environment,
      PORT: String(port),
      GRAPH_FILE: file,
      NEO4J_URI: "",
      RATE_LIMIT: environment.RATE_LIMIT ?? "0",
      ...variables,
    },
    // The log is written as it would be where the service runs.
    stdio: ["ignore", openSync(`${file}.log`, "a"), "inherit"],
  });
}

function address(port: number, document: string): string {
  return `http://127.0.0.1:${port}/graphql?query=${encodeURIComponent(document)}`;
}

async function untilAnswered(url: string): Promise<Response> {
  for (;;) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok === true) return response;
    await sleep(100);
  }
}

/** Processor time of a process so far, in microseconds. */
async function processorTime(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1_000_000;
}

async function measure({ port, pid, document, method, has = false }: Case): Promise<Measured> {
  const url = method === "GET" ? address(port, document) : `http://127.0.0.1:${port}/graphql`;
  // A tag belongs to one packing of an answer.
  const plain = { "accept-encoding": "identity" };
  const headers: Record<string, string> = { ...plain };
  if (has) headers["if-none-match"] = (await fetch(url, { headers: plain })).headers.get("etag") ?? "";
  if (method === "POST") headers["content-type"] = "application/json";
  const before = await processorTime(pid);
  const result = await autocannon({
    url,
    method,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...(method === "POST" ? { body: JSON.stringify({ query: document }) } : {}),
  });
  const after = await processorTime(pid);
  const total = has ? result["3xx"] : result["2xx"];
  if (result.errors > 0 || total < result["2xx"] + result["3xx"] + result["4xx"] + result["5xx"]) {
    throw new Error(`not all requests were answered as expected: ${JSON.stringify(result)}`);
  }
  return {
    rate: total / result.duration,
    cost: before === null || after === null ? null : (after - before) / total,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Measures cases in turns; the first is the bare server that the others are held against. */
async function compare(title: string, cases: readonly Case[]): Promise<void> {
  const measured = cases.map((): Measured[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, each] of cases.entries()) measured[index]?.push(await measure(each));
  }
  const rates = measured.map((runs) => median(runs.map(({ rate }) => rate)));
  const costs = measured.map((runs) => median(runs.map(({ cost }) => cost ?? Number.NaN)));
  console.log(`\n${title}\n${"".padEnd(34)}    req/s   ratio  CPU µs   ratio`);
  for (const [index, { name }] of cases.entries()) {
    const [rate = 0, bareRate = 0, cost = 0, bareCost = 0] = [rates[index], rates[0], costs[index], costs[0]];
    console.log(
      name.padEnd(34) +
        rate.toFixed(0).padStart(9) +
        (rate / bareRate).toFixed(3).padStart(8) +
        cost.toFixed(0).padStart(8) +
        (bareCost / cost).toFixed(3).padStart(8),
    );
  }
}

const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-"));
const children: ChildProcess[] = [];
try {
  const [keepingPort, makingPort] = [await freePort(), await freePort()];
  const keeping = serve(keepingPort, join(folder, "graph"), {});
  children.push(keeping);
  await untilAnswered(address(keepingPort, lookup));
  const making = serve(makingPort, join(folder, "graph"), { ANSWER_CACHE_BYTES: "0" });
  children.push(making);
  for (const [title, document] of [
    ["a lookup", lookup],
    ["who is involved, three levels", involved],
    ["who is involved, rolled up", rolledUp],
  ] as const) {
    const body = Buffer.from(await (await untilAnswered(address(keepingPort, document))).arrayBuffer());
    await untilAnswered(address(makingPort, document));
    const barePort = await freePort();
    const bare = spawn(
      process.execPath,
      ["--input-type=module", "-e", bareServer, String(barePort), body.toString("base64")],
      {
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    children.push(bare);
    await untilAnswered(`http://127.0.0.1:${barePort}/`);
    const at = (child: ChildProcess, port: number) => ({ pid: child.pid ?? 0, port, document });
    await compare(`${title} (${body.length} bytes)`, [
      { name: "bare node:http", method: "GET", ...at(bare, barePort) },
      { name: "kept answer, GET", method: "GET", ...at(keeping, keepingPort) },
      { name: "kept answer, POST", method: "POST", ...at(keeping, keepingPort) },
      { name: "304", method: "GET", has: true, ...at(keeping, keepingPort) },
      { name: "made from warm rows, GET", method: "GET", ...at(making, makingPort) },
      { name: "made from warm rows, POST", method: "POST", ...at(making, makingPort) },
    ]);
    bare.kill();
  }
} finally {
  for (const child of children) child.kill();
  await sleep(500);
  await rm(folder, { recursive: true, force: true });
}
