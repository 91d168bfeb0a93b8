/**
 * Before any test: a Neo4j that holds anything but test data is refused, and no test runs.
 *
 * The files refuse it one by one as well, when they load; this makes sure that none gets as far as cleaning up.
 */
import { openNeo4j } from "../../graph/neo4j.js";
import { query } from "../../graph/query.js";
import { readRevision } from "../../loaders/snapshot.js";
import { readConfig } from "../../server/config.js";

/** Run by vitest once, before all files. */
export async function setup(): Promise<void> {
  const { neo4j } = readConfig();
  if (neo4j === null) return;
  const engine = await openNeo4j(neo4j);
  try {
    const [owned] = await engine.read(query<{ nodes: number }>("load/owned"), {});
    const revision = await readRevision(engine);
    if ((owned?.nodes ?? 0) > 0 && revision?.purpose !== "test") {
      throw new Error(
        `The Neo4j at ${neo4j.uri} holds something else than test data; no test was run and nothing was touched. ` +
          "Tests need a database of their own: npm run -s neo4j -- --port 7688 --dir .neo4j-tests",
      );
    }
  } finally {
    await engine.close();
  }
}
