/**
 * The question documents on the configured graph, with kept rows and without: milliseconds and reads.
 *
 * In the process, without HTTP: parsing and validation are done before. Both ways run in turn, so that a busy machine
 * slows both.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, parse } from "graphql";
import { packageRoot } from "../graph/paths.js";
import { Snapshots } from "../loaders/snapshot.js";
import { readConfig } from "../server/config.js";
import { type Executor, runOperation } from "../server/execute.js";
import { createSchema } from "../server/http/apollo.js";
import { openSource } from "../server/source.js";
import { percentile } from "./percentile.js";

const ROUNDS = 30;
const config = readConfig();
const schema = createSchema();

async function executor(keptBytes: number): Promise<Executor> {
  const source = await openSource(config, console.log);
  const options = {
    ceiling: config.ROW_CEILING,
    keptBytes,
    requestTime: 0,
    pollInterval: 0,
    staleTime: 0,
    prefetch: false,
    log: () => undefined,
  };
  return { schema, snapshots: await Snapshots.follow(source, options), publicUrl: "" };
}

async function time(on: Executor, document: DocumentNode): Promise<{ readonly ms: number; readonly reads: number }> {
  const begin = performance.now();
  const { result, reads } = await runOperation(on, { document });
  const { errors } = result;
  if (errors) throw new Error(errors.map((error) => error.message).join("; "));
  return { ms: performance.now() - begin, reads };
}

const kept = await executor(config.KEPT_ROWS_BYTES);
const cold = await executor(0);
const folder = join(packageRoot, "tests", "questions");
console.log(
  `engine: ${kept.snapshots.current.reader.name}, ${ROUNDS} rounds; median and p95 in ms, reads of the graph`,
);
console.log(`${"question".padEnd(46)} kept rows               no kept rows`);
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .sort()) {
  const document = parse(readFileSync(join(folder, file), "utf8"));
  const times = { kept: [] as number[], cold: [] as number[] };
  let reads = { kept: 0, cold: 0 };
  await time(kept, document);
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = [await time(kept, document), await time(cold, document)];
    times.kept.push(a.ms);
    times.cold.push(b.ms);
    reads = { kept: a.reads, cold: b.reads };
  }
  const column = (values: readonly number[], count: number) =>
    `${percentile(values, 0.5)} ${percentile(values, 0.95)} ${String(count).padStart(3)}`;
  console.log(
    `${file.replace(".graphql", "").padEnd(46)} ${column(times.kept, reads.kept)}     ${column(times.cold, reads.cold)}`,
  );
}
await Promise.all([kept.snapshots.close(), cold.snapshots.close()]);
