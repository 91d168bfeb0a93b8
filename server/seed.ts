/** `npm run seed`: loads the seeds into the configured graph and says in words what changed. */
import { buildCheckedGraph } from "../seeds/build.js";
import { loadGraph } from "../seeds/load.js";
import { sayLoad } from "../seeds/words.js";
import { readConfig } from "./config.js";
import { reportFailure } from "./failure.js";
import { openEngine } from "./graph.js";

async function seed(): Promise<void> {
  const config = readConfig();
  const build = await buildCheckedGraph(config.SEEDS_DIR);
  const engine = await openEngine(config);
  try {
    const summary = await loadGraph(engine, build.data, build.files.contentHash, {
      progress: (message) => console.error(`  ${message}`),
    });
    console.log(sayLoad(summary));
  } finally {
    await engine.close();
  }
}

await seed().catch(reportFailure);
