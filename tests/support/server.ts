/** The whole HTTP service on a free port, over a test graph on the configured engine. */

import type { GraphData } from "../../graph/model.js";
import type { Snapshots } from "../../loaders/snapshot.js";
import { serve } from "../../server/app.js";
import { readConfig } from "../../server/config.js";
import { Front } from "../../server/http/front.js";
import { openLog } from "../../server/http/log.js";
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
  const config = readConfig({
    LOG_LEVEL: "silent",
    PORT: "0",
    PUBLIC_URL: "https://graph.example",
    RATE_LIMIT: "0",
    ...variables,
  });
  const log = openLog(config.LOG_LEVEL);
  const front = new Front(config, log.call);
  await front.listen();
  const service = await serve(config, snapshots, front, log);
  return {
    origin: `http://127.0.0.1:${front.port}`,
    snapshots,
    replace,
    close: async () => {
      await service.close();
      await close();
    },
  };
}
