/** `npm start`: serves the API from the configured graph. */
import "./production.js";
import { Snapshots } from "../loaders/snapshot.js";
import { readManifest } from "../operations/manifest.js";
import { serve } from "./app.js";
import { readConfig } from "./config.js";
import { endOnFaults, endOnSignals } from "./end.js";
import { reportFailure } from "./failure.js";
import { Front } from "./http/front.js";
import { openLog } from "./http/log.js";
import { openSource } from "./source.js";
import { staleBuild } from "./stale.js";

async function main(): Promise<void> {
  const config = readConfig();
  const log = openLog(config.LOG_LEVEL);
  const { say } = log;
  endOnFaults(log);
  const stale = staleBuild();
  if (stale !== null) say(stale);
  // Only where somebody asks for metrics is their code loaded, and are requests counted.
  const metrics =
    config.METRICS_PORT === undefined
      ? null
      : new (await import("./metrics/index.js")).Metrics([
          ...readManifest().operations.map(({ name }) => name),
          ...config.METRICS_OPERATIONS,
        ]);
  const front = new Front(config, metrics === null ? log.call : metrics.countAlso(log.call));
  // Before the graph is touched, which another server on the same ports may be answering from.
  await front.listen();
  await metrics?.listen(config, front);
  let close = () => front.stop();
  endOnSignals(() => close(), config.SHUTDOWN_TIME, log);

  const source = await openSource(config, say);
  const snapshots = await Snapshots.follow(metrics?.watch(source) ?? source, {
    ceiling: config.ROW_CEILING,
    keptBytes: config.KEPT_ROWS_BYTES,
    requestTime: config.REQUEST_TIME,
    pollInterval: config.POLL_INTERVAL,
    staleTime: config.STALE_TIME,
    prefetch: config.PREFETCH,
    log: say,
  });
  const service = await serve(config, snapshots, front, log);
  close = async () => {
    await service.close();
    await snapshots.close();
  };
  metrics?.follow(snapshots, service.answers);
  const { reader, revision } = snapshots.current;
  if (metrics !== null) say(`Metrics at http://localhost:${metrics.port}/metrics`);
  say(`Revision ${revision.revision} (${reader.name}) at http://localhost:${front.port}/graphql`);
}

await main().catch((error: unknown) => {
  reportFailure(error);
  // A pool or a timer may still hold the process.
  process.exit();
});
