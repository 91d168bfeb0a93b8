/**
 * How right search is, by the test sets (tests/search/), and how fast: on the record, and on a graph of 100 thousand relations
 * shaped like it, on the embedded engine, in the process, without HTTP.
 *
 * A copy bears the names of what it was copied from: of the large graph only the times say something.
 */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "graphql";
import { openEmbedded } from "../graph/embedded.js";
import { type GraphData, isRelation } from "../graph/model.js";
import { readRevision, Snapshots } from "../loaders/snapshot.js";
import { buildCheckedGraph } from "../seeds/build.js";
import { loadGraph } from "../seeds/load.js";
import { readConfig } from "../server/config.js";
import { type Executor, runOperation } from "../server/execute.js";
import { createSchema } from "../server/http/apollo.js";
import { grown } from "./grown.js";
import { percentile } from "./percentile.js";
import { searchDocument, searchQueries } from "./searchQueries.js";

const ROUNDS = 5;
const config = readConfig();
const schema = createSchema();
const search = parse(searchDocument);
const suggest = parse("query ($text: String!) { suggest(prefix: $text) { thing { id name } match { text } } }");
const sets = ["queries", "heldout"] as const;
const queries = sets.flatMap(searchQueries);

/** What the operations give that this program asks. */
interface Answer {
  readonly search?: { readonly nodes: readonly { readonly thing: { readonly id: string } }[] };
}

async function ask(on: Executor, document: typeof search, text: string) {
  const begin = performance.now();
  const { result } = await runOperation(on, { document, variables: { text } });
  const { data, errors } = result;
  const milliseconds = performance.now() - begin;
  if (errors) throw new Error(errors.map((error) => error.message).join("; "));
  return { found: (data as Answer | null)?.search?.nodes.map(({ thing }) => thing.id) ?? [], milliseconds };
}

/** What somebody who types a text has typed so far, from the third letter on. */
const typed = (text: string) =>
  Array.from({ length: Math.max(1, text.length - 2) }, (_, index) => text.slice(0, index + 3));

async function precision(on: Executor, set: (typeof sets)[number]): Promise<void> {
  const places = await Promise.all(
    searchQueries(set).map(async (query) => {
      const { found } = await ask(on, search, query.text);
      return { query, place: found.indexOf(query.expected), first: found[0] ?? "nothing" };
    }),
  );
  const share = (within: number) => {
    const right = places.filter(({ place }) => place >= 0 && place < within).length;
    return `${((100 * right) / places.length).toFixed(1)} % (${right} of ${places.length})`;
  };
  console.log(`${set.padEnd(10)} precision at 1: ${share(1)}, at 5: ${share(5)}`);
  for (const { query, place, first } of places.filter((each) => each.place !== 0)) {
    const where = place < 0 ? "not among the first 10" : `at ${place + 1}`;
    console.log(`  near miss: "${query.text}" (${query.group}) finds ${first}; ${query.expected} is ${where}`);
  }
}

async function times(on: Executor): Promise<void> {
  const asked = { search: queries.map(({ text }) => text), suggest: queries.flatMap(({ text }) => typed(text)) };
  for (const [name, document] of Object.entries({ search, suggest })) {
    const milliseconds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const text of asked[name as keyof typeof asked])
        milliseconds.push((await ask(on, document, text)).milliseconds);
    }
    const [median, p95] = [percentile(milliseconds, 0.5), percentile(milliseconds, 0.95)];
    console.log(`${name.padEnd(10)} median ${median} ms   p95 ${p95} ms   (${milliseconds.length} runs)`);
  }
}

async function measure(file: string, data: GraphData, isRecord: boolean): Promise<void> {
  const engine = await openEmbedded({ file });
  const hash = createHash("sha256").update(`${data.statements.length} ${data.things.length}`).digest("hex");
  await loadGraph(engine, data, hash, { purpose: "test" });
  const revision = await readRevision(engine);
  if (!revision) throw new Error("the graph was loaded, but has no revision");
  const snapshots = await Snapshots.follow(
    { pins: true, open: async () => ({ reader: engine, revision }), hasMoved: async () => false },
    {
      ...{ ceiling: config.ROW_CEILING, keptBytes: config.KEPT_ROWS_BYTES, requestTime: 0, pollInterval: 0 },
      ...{ staleTime: 0, prefetch: false, log: () => undefined },
    },
  );
  const on: Executor = { schema, snapshots, publicUrl: "" };
  const relations = data.statements.filter((statement) => isRelation(statement)).length;
  console.log(`\n${relations} relations, ${data.things.length} things`);
  const [before, begin] = [memory(), performance.now()];
  await ask(on, search, "NOOTS");
  const [first, more] = [performance.now() - begin, memory() - before];
  console.log(`first search, which reads the index: ${first.toFixed(0)} ms, ${more.toFixed(1)} MB more in memory`);
  if (isRecord) for (const set of sets) await precision(on, set);
  await times(on);
  await snapshots.close();
}

/** Memory in use by objects, in MB; exact with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

const { data: record } = await buildCheckedGraph(config.SEEDS_DIR);
const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-search-"));
try {
  await measure(join(folder, "record.grafeo"), record, true);
  if (!process.argv.includes("--record")) await measure(join(folder, "grown.grafeo"), grown(record, 100_000), false);
} finally {
  await rm(folder, { recursive: true, force: true });
}
