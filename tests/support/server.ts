/** The whole HTTP service on a free port, over a test graph on the configured engine. */

import type { GraphData } from "../../graph/model.js";
import type { Snapshots } from "../../loaders/snapshot.js";
import { createApp } from "../../server/app.js";
import { readConfig } from "../../server/config.js";
import { openTestSnapshots, type TestApiOptions } from "./api.js";

/** A running service. */
export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly snapshots: Snapshots;
  /** Loads another graph, which becomes the current one. */
  replace(data: GraphData): Promise<void>;
  close(): Promise<void>;
}

/** Starts the service; without data with the real seeds. */
export async function startTestServer(
  options: TestApiOptions = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const { snapshots, replace, close } = await openTestSnapshots(options);
  const config = readConfig({ LOG_LEVEL: "silent", PUBLIC_URL: "https://graph.example", ...variables });
  const app = await createApp(config, snapshots);
  await app.listen({ port: 0, host: "127.0.0.1" });
  const address = app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    snapshots,
    replace,
    close: async () => {
      await app.close();
      await close();
    },
  };
}
