/** Loads a graph from a JSON file into the configured engine, for checks that kill it: what `npm run seed` does after it read the seeds. */
import { readFileSync } from "node:fs";
import type { GraphData } from "../graph/model.js";
import { loadGraph } from "../seeds/load.js";
import { readConfig } from "../server/config.js";
import { reportFailure } from "../server/failure.js";
import { openEngine } from "../server/graph.js";

const [, , file = ""] = process.argv;
const { data, hash } = JSON.parse(readFileSync(file, "utf8")) as { readonly data: GraphData; readonly hash: string };

async function load(): Promise<void> {
  const engine = await openEngine(readConfig());
  try {
    console.log("loading");
    await loadGraph(engine, data, hash);
    console.log("loaded");
  } finally {
    await engine.close();
  }
}

await load().catch(reportFailure);
