/**
 * The API over a test graph, without HTTP: a document is validated against the schema and run as the server runs it.
 *
 * ```ts
 * const api = await openTestApi({ data: world().component("NOOTS").build() });
 * const { component } = await api.expectData(`{ component(ref: "NOOTS") { name } }`);
 * ```
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type GraphQLError, parse, validate } from "graphql";
import { type GraphEngine, type GraphReader, GraphUnavailableError } from "../../graph/engine.js";
import type { GraphData } from "../../graph/model.js";
import type { RevisionRow } from "../../graph/queries.js";
import { readRevision, type SnapshotSource, Snapshots } from "../../loaders/snapshot.js";
import { buildCheckedGraph } from "../../seeds/build.js";

import { readConfig } from "../../server/config.js";
import { runOperation } from "../../server/execute.js";
import { createSchema } from "../../server/http/apollo.js";
import { engineName, loadTestGraph, openTestEngine } from "./engine.js";
import { hashOf } from "./world.js";

/** Data of an answer as JSON; a test says what it expects of it. */
export type Data = Readonly<Record<string, unknown>>;

/** What an operation was answered with. */
export interface Answer {
  /** Null where an error reached the root; undefined where the document did not pass validation. */
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphQLError[];
  /** Revision and the number of reads that went to the engine; empty where the document did not pass validation. */
  readonly extensions: { readonly revision?: string; readonly reads?: number; readonly staleSince?: string };
}

/** The API over one test graph. */
export interface TestApi {
  /** Answers an operation, with its errors. */
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Answers an operation that has no errors; an error fails the test, with the document beside it. */
  expectData(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  close(): Promise<void>;
}

/** Which graph the API answers from. */
export interface TestApiOptions {
  /** The graph; without it the real seeds. */
  readonly data?: GraphData;
  /** Whether rows that were read are kept for later operations, as in the server. */
  readonly keptRows?: boolean;
  /** Ceiling of rows a key; without it the configured one. */
  readonly ceiling?: number;
  /** How long a request may take, in milliseconds; without it any time. */
  readonly requestTime?: number;
  /** How long each read is made to take at least, in milliseconds. */
  readonly slowness?: number;
  /** The line to the graph: while it is cut, no read gets through. */
  readonly line?: { isCut: boolean };
  /** How long answers go on while the graph is away, in milliseconds. */
  readonly staleTime?: number;
}

/** Snapshots of a test graph, which can be replaced. */
export interface TestSnapshots {
  readonly snapshots: Snapshots;
  /** Loads another graph, which becomes the current one. */
  replace(data: GraphData): Promise<void>;
  close(): Promise<void>;
}

/** Snapshots of a test graph on the configured engine, as the server takes them. */
export async function openTestSnapshots({
  data,
  keptRows = true,
  ceiling = readConfig().ROW_CEILING,
  requestTime = 0,
  slowness = 0,
  line = { isCut: false },
  staleTime = 0,
}: TestApiOptions = {}): Promise<TestSnapshots> {
  const [graph, hash] = data === undefined ? await record() : [data, hashOf(data)];
  const { engine, close } = await openTestEngine();
  await loadTestGraph(engine, graph, hash);
  const source: SnapshotSource = {
    pins: engineName === "embedded",
    open: async () => ({ reader: hampered(engine, slowness, line), revision: await certainRevision(engine) }),
    hasMoved: async (known) => {
      refuseCut(line);
      return (await certainRevision(engine)).revision !== known.revision;
    },
  };
  const snapshots = await Snapshots.follow(source, {
    ceiling,
    keptBytes: keptRows ? readConfig().KEPT_ROWS_BYTES : 0,
    requestTime,
    pollInterval: 0,
    staleTime,
    prefetch: false,
    log: () => undefined,
  });
  return {
    snapshots,
    replace: async (next) => {
      await loadTestGraph(engine, next, hashOf(next));
      await snapshots.poll();
    },
    close,
  };
}

/** The same reader, each read of which takes its time and needs the line. */
function hampered(reader: GraphReader, slowness: number, line: { readonly isCut: boolean }): GraphReader {
  return {
    name: reader.name,
    read: async (query, params, timeLeft) => {
      if (slowness > 0) await sleep(slowness);
      refuseCut(line);
      return reader.read(query, params, timeLeft);
    },
    close: () => reader.close(),
  };
}

function refuseCut({ isCut }: { readonly isCut: boolean }): void {
  if (isCut) throw new GraphUnavailableError("the line is cut");
}

/** Opens the API over a graph on the configured engine. */
export async function openTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const { snapshots, close } = await openTestSnapshots(options);
  const schema = createSchema();

  async function ask(text: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> {
    const document = parse(text);
    const faults = validate(schema, document);
    if (faults.length > 0) return { data: undefined, errors: faults, extensions: {} };
    const { result, reads } = await runOperation({ schema, snapshots, publicUrl: "" }, { document, variables });
    return {
      // As JSON, as a client gets it: the objects of the executor have no prototype.
      data: result.data === undefined ? undefined : JSON.parse(JSON.stringify(result.data)),
      errors: result.errors ?? [],
      extensions: { ...result.extensions, reads },
    };
  }
  return {
    ask,
    expectData: async (document, variables) => dataOf(document, await ask(document, variables)),
    close,
  };
}

/** The data of an answer without errors; an error fails the test, with the document beside it. */
export function dataOf(document: string, { data, errors }: Answer): Data {
  if (errors.length === 0 && data != null) return data;
  const said = errors.map((error) => `- ${error.message} (${error.path?.join(".") ?? "document"})`);
  throw new Error(`no clean answer to\n\n${document.trim()}\n\n${said.join("\n")}\n`);
}

async function certainRevision(engine: GraphEngine): Promise<RevisionRow> {
  const revision = await readRevision(engine);
  if (revision === undefined) throw new Error("the test graph was loaded, but has no revision");
  return revision;
}

/** The graph of the real seeds with its hash. */
async function record(): Promise<readonly [GraphData, string]> {
  const { data, files } = await buildCheckedGraph(readConfig().SEEDS_DIR);
  return [data, files.contentHash];
}
