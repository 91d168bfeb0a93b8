/**
 * What dependency graphs and other walks cost as the graph grows: the record, and graphs of 10 and 100 thousand relations
 * shaped like it, on the embedded engine, or on the Neo4j that is configured (a test database: it is overwritten).
 *
 * A load is one transaction: for the largest graph a Neo4j needs more than the 1 GB of heap that `npm run neo4j` gives by
 * default (`-- --heap 4`). Other sizes as arguments: `node --max-old-space-size=16000 dist/bench/scale.js 1000000`.
 *
 * In the process, without HTTP. Each kind of question is asked of several things in turn; the median and the 95th
 * percentile are over all of them.
 */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "graphql";
import { openEmbedded } from "../graph/embedded.js";
import type { GraphEngine } from "../graph/engine.js";
import { type GraphData, isRelation } from "../graph/model.js";
import { openNeo4j } from "../graph/neo4j.js";
import { readRevision, Snapshots } from "../loaders/snapshot.js";
import { buildCheckedGraph } from "../seeds/build.js";
import { loadGraph } from "../seeds/load.js";
import { readConfig } from "../server/config.js";
import { type Executor, runOperation } from "../server/execute.js";
import { createSchema } from "../server/http/apollo.js";
import { grown } from "./grown.js";
import { percentile } from "./percentile.js";

const ROUNDS = 10;
const config = readConfig();
const schema = createSchema();

const graph = (direction: string) =>
  parse(
    `query ($id: String!) { dependencyGraph(of: $id, direction: ${direction}, maxDepth: 10) { nodes { depth knowledge thing { name } } edges { type dependent { id } required { id } dependency { kind } } cycles { types } truncated } }`,
  );
const questions = {
  "dependency graph, requires": graph("REQUIRES"),
  "dependency graph, required by": graph("REQUIRED_BY"),
  readiness: parse(
    "query ($id: String!) { readiness(of: $id, maxDepth: 10) { result { verdict reason expected { notBefore by } requirements { met unknown members { ... on ReadinessItem { verdict thing { name } } } } } blocking { isLast item { verdict thing { name } } way { required { id } } } } }",
  ),
  impact: parse(
    "query ($id: String!) { impact(of: $id, maxDepth: 10) { affected(first: 100) { totalCount blocked nodes { effect thing { name } way { to { id } } } } dates { label moves } toTell(first: 100) { totalCount nodes { actor { name } effect } } } }",
  ),
  "who is involved": parse(
    "query ($id: ID!) { thing(id: $id) { involvements(first: 100) { totalCount nodes { role actor { name } via { name } statement { citations { source { name } } } } } } }",
  ),
  "three paths from a Land": parse(
    'query ($id: String!) { paths(from: "actor:bremen", to: $id) { truncated paths { cost hops { relations { type role validity statement { citations { source { name } } } } } sentences } } }',
  ),
  "who is involved, rolled up": parse(
    "query ($id: String!) { whoIsInvolved(in: $id, first: 100) { totalCount facets { roles { value count } levels { value count } } nodes { actor { name } roles level involvements(first: 3) { nodes { role through { name } } } } } }",
  ),
  mandates: parse(
    "query ($id: ID!) { mandates(topic: $id, first: 100) { totalCount nodes { text state due { date { text } } addressees { actor { name } } } } }",
  ),
  "changes of a year": parse(
    'query ($id: String!) { changes(of: $id, since: "2025-01-01", until: "2025-12-31", first: 100) { totalCount nodes { kind earliest latest statement { inWords } } } }',
  ),
  "roll-out": parse(
    "query ($id: ID!) { thing(id: $id) { rollout(first: 100) { yes nodes { actor { name } answer regionKey } } } }",
  ),
} as const;
/** Things with many relations, of every size: platforms, a law, a maturity level. */
const asked = [
  "component:unternehmenskonto",
  "component:noots",
  "component:deutschlandid",
  "component:bundid",
  "component:elster",
  "component:online-ausweis",
  "law:ozg",
  "maturity-level:reifegradmodell-2-0-6",
];

async function measure(engine: GraphEngine, data: GraphData): Promise<void> {
  const hash = createHash("sha256").update(`${data.statements.length} ${data.things.length}`).digest("hex");
  const begin = performance.now();
  await loadGraph(engine, data, hash, { purpose: "test" });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const relations = data.statements.filter((statement) => isRelation(statement)).length;
  const revision = await readRevision(engine);
  if (!revision) throw new Error("the graph was loaded, but has no revision");
  const source = {
    pins: config.neo4j === null,
    open: async () => ({ reader: engine, revision }),
    hasMoved: async () => false,
  };
  const follow = (keptBytes: number) =>
    Snapshots.follow(source, {
      ...{ ceiling: config.ROW_CEILING, keptBytes, requestTime: 0, pollInterval: 0, staleTime: 0, prefetch: false },
      log: () => undefined,
    });
  const [kept, cold] = [await follow(config.KEPT_ROWS_BYTES), await follow(0)];
  console.log(`\n${relations} relations, ${data.things.length} things, loaded in ${seconds} s`);
  console.log(`${"".padEnd(32)}    kept rows: median      p95    no kept rows: median      p95  reads  largest answer`);
  for (const [name, document] of Object.entries(questions)) {
    const times = { kept: [] as number[], cold: [] as number[] };
    let [reads, largest] = [0, 0];
    const ask = async (snapshots: Snapshots, id: string) => {
      const on: Executor = { schema, snapshots, publicUrl: "" };
      const start = performance.now();
      const { result, reads } = await runOperation(on, { document, variables: { id } });
      const { data: answer, errors } = result;
      const ms = performance.now() - start;
      if (errors) throw new Error(errors.map((error) => error.message).join("; "));
      return { ms, reads, size: JSON.stringify(answer).length };
    };
    for (const id of asked) {
      await ask(kept, id);
      for (let round = 0; round < ROUNDS; round++) {
        const [warm, fresh] = [await ask(kept, id), await ask(cold, id)];
        times.kept.push(warm.ms);
        times.cold.push(fresh.ms);
        reads = Math.max(reads, fresh.reads);
        largest = Math.max(largest, warm.size);
      }
    }
    console.log(
      `${name.padEnd(32)}            ${percentile(times.kept, 0.5)} ${percentile(times.kept, 0.95)}               ${percentile(times.cold, 0.5)} ${percentile(times.cold, 0.95)} ${String(reads).padStart(6)}  ${(largest / 1024).toFixed(0).padStart(7)} KiB`,
    );
  }
  console.log(`resident memory of the process: ${(process.memoryUsage.rss() / 1024 ** 2).toFixed(0)} MB`);
}

const { data: record } = await buildCheckedGraph(config.SEEDS_DIR);
const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-"));
try {
  const asked = process.argv.slice(2).map(Number);
  for (const relations of asked.length > 0 ? asked : [0, 10_000, 100_000]) {
    const engine = config.neo4j
      ? await openNeo4j(config.neo4j)
      : await openEmbedded({ file: join(folder, `${relations}.grafeo`) });
    console.log(`engine: ${engine.name}`);
    await measure(engine, relations === 0 ? record : grown(record, relations));
    await engine.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
