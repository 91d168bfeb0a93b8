/** The built program as a service of its own process, over a small record, for tests of how it runs. */
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Program, Run } from "./program.js";
import { release, validSeeds, withSeedFolder } from "./seedFolder.js";

/** A service in a process of its own. */
export interface Running extends Run {
  readonly port: number;
  /** Where metrics are told; 0 where they are not. */
  readonly metricsPort: number;
}

/** An answer to a request. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Runs with a small seeds folder and a place for its graph; both are gone afterwards. */
export async function withRecord<Result>(
  work: (variables: Readonly<Record<string, string>>) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-"));
  try {
    return await withSeedFolder(await release(validSeeds), (seeds) =>
      work({ SEEDS_DIR: seeds, GRAPH_FILE: join(folder, "graph"), NEO4J_URI: "", PORT: "0" }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts a module of the program, `server/main.js` unless told, and waits until it says where it answers. */
export async function startService(
  program: Program,
  variables: Readonly<Record<string, string>>,
  module = "server/main.js",
): Promise<Running> {
  const run = program.start(module, [], variables);
  let out = "";
  run.process.stdout.on("data", (text: string) => {
    out += text;
  });
  if (!(await run.wrote("/graphql"))) throw new Error(`the service ended: ${JSON.stringify(await run.end)}`);
  const portIn = (pattern: RegExp) => Number(pattern.exec(out)?.[1] ?? 0);
  return {
    ...run,
    port: portIn(/localhost:(\d+)\/graphql/),
    metricsPort: portIn(/localhost:(\d+)\/metrics/),
  };
}

/** Asks for an address, on a connection of its own or of an agent. */
export function get(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
  return send(port, path, { headers });
}

/** Asks a question by POST. */
export function ask(
  port: number,
  body: unknown,
  { headers = {}, agent }: { readonly headers?: Readonly<Record<string, string>>; readonly agent?: Agent } = {},
): Promise<Received> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const all = { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)), ...headers };
  return send(port, "/graphql", { headers: all, body: text, ...(agent === undefined ? {} : { agent }) });
}

function send(
  port: number,
  path: string,
  options: { readonly headers: Readonly<Record<string, string>>; readonly body?: string; readonly agent?: Agent },
): Promise<Received> {
  const { headers, body, agent = new Agent({ keepAlive: false }) } = options;
  return new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const request = httpRequest({ host: "127.0.0.1", port, path, method, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.once("error", reject);
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.once("error", reject);
    request.end(body);
  });
}
