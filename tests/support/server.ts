/** The whole HTTP service on a free port, over a test graph on the configured engine. */
import { createApp } from "../../server/app.js";
import { readConfig } from "../../server/config.js";
import { openTestSnapshots, type TestApiOptions } from "./api.js";

/** A running service. */
export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the service; without data with the real seeds. */
export async function startTestServer(
  options: TestApiOptions = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const { snapshots, close } = await openTestSnapshots(options);
  const config = readConfig({ LOG_LEVEL: "silent", PUBLIC_URL: "https://graph.example", ...variables });
  const app = await createApp(config, snapshots);
  await app.listen({ port: 0, host: "127.0.0.1" });
  const address = app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await app.close();
      await close();
    },
  };
}
