/** `npm start`: serves the API from the configured graph. */
import "./production.js";
import { once } from "node:events";
import { createServer } from "node:net";
import { Snapshots } from "../loaders/snapshot.js";
import { createApp } from "./app.js";
import { readConfig } from "./config.js";
import { reportFailure } from "./failure.js";
import { openSource } from "./source.js";
import { staleBuild } from "./stale.js";

/** Fails where the port cannot be had: before the graph is touched, which another server may be answering from. */
async function expectFreePort(port: number, host: string): Promise<void> {
  const server = createServer().listen({ port, host });
  await once(server, "listening");
  server.close();
  await once(server, "close");
}

async function main(): Promise<void> {
  const config = readConfig();
  const say = (message: string) => console.log(message);
  const stale = staleBuild();
  if (stale !== null) say(stale);
  await expectFreePort(config.PORT, config.HOST);
  const snapshots = await Snapshots.follow(await openSource(config, say), {
    ceiling: config.ROW_CEILING,
    keptBytes: config.KEPT_ROWS_BYTES,
    requestTime: config.REQUEST_TIME,
    pollInterval: config.POLL_INTERVAL,
    staleTime: config.STALE_TIME,
    prefetch: config.PREFETCH,
    log: say,
  });
  const app = await createApp(config, snapshots);
  await app.listen({ port: config.PORT, host: config.HOST });
  const address = app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : config.PORT;
  const engine = snapshots.current.reader.name;
  say(`Revision ${snapshots.current.revision.revision} (${engine}) at http://localhost:${port}/graphql`);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await snapshots.close();
  };
  process.on("SIGINT", () => void stop().catch(reportFailure));
  process.on("SIGTERM", () => void stop().catch(reportFailure));
}

await main().catch((error: unknown) => {
  reportFailure(error);
  // A pool or a timer may still hold the process.
  process.exit();
});
