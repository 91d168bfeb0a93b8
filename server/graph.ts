/** Opens the configured graph, for the server and for the loader. */
import { openEmbedded } from "../graph/embedded.js";
import type { GraphEngine } from "../graph/engine.js";
import type { Config } from "./config.js";

/** Opens the engine that is configured: Neo4j where NEO4J_URI is set, otherwise the embedded one. */
export async function openEngine(config: Config): Promise<GraphEngine> {
  if (config.neo4j === null) return openEmbedded({ file: config.GRAPH_FILE });
  // The driver is large: the embedded engine does without.
  const { openNeo4j } = await import("../graph/neo4j.js");
  return openNeo4j(config.neo4j);
}
