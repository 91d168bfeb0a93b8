/** Opens the configured graph, for the server and for the loader. */
import { openEmbedded } from "../graph/embedded.js";
import type { GraphEngine } from "../graph/engine.js";
import { openNeo4j } from "../graph/neo4j.js";
import type { Config } from "./config.js";

/** Opens the engine that is configured: Neo4j where NEO4J_URI is set, otherwise the embedded one. */
export function openEngine(config: Config): Promise<GraphEngine> {
  return config.neo4j === null ? openEmbedded({ file: config.GRAPH_FILE }) : openNeo4j(config.neo4j);
}
