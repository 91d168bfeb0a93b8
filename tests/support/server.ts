/** The whole HTTP service on a free port, over the real record on the configured engine. */
import { join } from "node:path";
import { openEmbedded } from "../../graph/embedded.js";
import { packageRoot } from "../../graph/paths.js";
import { readRevision, type SnapshotSource, Snapshots } from "../../loaders/snapshot.js";
import { buildCheckedGraph } from "../../seeds/build.js";
import { createApp } from "../../server/app.js";
import { loadTestGraph, openTestEngine } from "./engine.js";

/** A running service. */
export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the service with the real seeds. */
export async function startTestServer(): Promise<TestServer> {
  const { data, files } = await buildCheckedGraph(join(packageRoot, "seeds"));
  const test = await openTestEngine();
  await loadTestGraph(test.engine, data, files.contentHash);
  const source: SnapshotSource = {
    pins: test.file !== null,
    open: async () => {
      const reader = test.file === null ? test.engine : await openEmbedded({ file: test.file });
      const revision = await readRevision(reader);
      if (!revision) throw new Error("the test graph holds no revision");
      return { reader, revision };
    },
    hasMoved: async (known) => (await readRevision(test.engine))?.revision !== known.revision,
  };
  const snapshots = await Snapshots.follow(source, {
    ceiling: 10_000,
    keptBytes: 64 * 1024 * 1024,
    pollInterval: 0,
    staleTime: 60_000,
    prefetch: false,
    log: () => undefined,
  });
  const app = await createApp({ LOG_LEVEL: "silent" }, snapshots);
  await app.listen({ port: 0, host: "127.0.0.1" });
  const address = app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await app.close();
      await snapshots.close();
      await test.close().catch(() => undefined);
    },
  };
}
