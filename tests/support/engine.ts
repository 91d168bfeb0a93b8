/**
 * The engine that the tests run on: Neo4j where NEO4J_URI is set, otherwise an embedded graph in a folder of its own.
 *
 * Neo4j Community has one database, so the files that use it run one after the other (vitest.config.ts), and a graph that
 * is not marked as belonging to tests is refused untouched.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../graph/embedded.js";
import type { GraphEngine } from "../../graph/engine.js";
import type { GraphData } from "../../graph/model.js";
import { openNeo4j } from "../../graph/neo4j.js";
import { type LoadSummary, loadGraph } from "../../seeds/load.js";
import { readConfig } from "../../server/config.js";

/** The name of the engine that the suite runs on. */
export const engineName: "embedded" | "neo4j" = readConfig().neo4j === null ? "embedded" : "neo4j";

/** An engine for one test file, with what it needs to end. */
export interface TestEngine {
  readonly engine: GraphEngine;
  /** The file of an embedded graph; null on Neo4j. */
  readonly file: string | null;
  close(): Promise<void>;
}

/** Opens the configured engine. */
export async function openTestEngine(): Promise<TestEngine> {
  const { neo4j } = readConfig();
  if (neo4j !== null) {
    const engine = await openNeo4j(neo4j);
    return { engine, file: null, close: () => engine.close() };
  }
  return openEmbeddedTestEngine();
}

/** Opens an embedded engine whatever is configured. */
export async function openEmbeddedTestEngine(): Promise<TestEngine & { readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-"));
  const file = join(folder, "graph.grafeo");
  const engine = await openEmbedded({ file });
  return {
    engine,
    file,
    close: async () => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a test graph hold just this data. */
export function loadTestGraph(engine: GraphEngine, data: GraphData, hash: string): Promise<LoadSummary> {
  return loadGraph(engine, data, hash, { purpose: "test" });
}
