/** Where the server's snapshots come from, and what a start loads first. */
import { rename } from "node:fs/promises";
import { fileIdentity, openEmbedded } from "../graph/embedded.js";
import { type GraphEngine, type GraphReader, GraphUnavailableError } from "../graph/engine.js";
import { MODEL_VERSION } from "../graph/model.js";
import { keyedQueries, type RevisionRow, revisionQuery } from "../graph/queries.js";
import { readRevision, type SnapshotSource } from "../loaders/snapshot.js";
import { readSeedTexts } from "../seeds/content.js";
import { type Config, ConfigError } from "./config.js";

/** Told of what a person who starts the service wants to know. */
export type Say = (message: string) => void;

/** Makes sure that the configured graph holds a record, and gives the source of snapshots of it. */
export async function openSource(config: Config, say: Say): Promise<SnapshotSource> {
  return config.neo4j === null ? embeddedSource(config, say) : neo4jSource(config, say);
}

/** The embedded graph is the seeds' own: it is rebuilt whenever they, or the model, changed. */
async function embeddedSource(config: Config, say: Say): Promise<SnapshotSource> {
  const file = config.GRAPH_FILE;
  const { contentHash } = await readSeedTexts(config.SEEDS_DIR).catch(naming("SEEDS_DIR"));
  const engine = await openEmbedded({ file }).catch(async (error: unknown) => {
    if (!(error instanceof GraphUnavailableError)) return naming("GRAPH_FILE")(error);
    say(error.message);
    say(`it is kept as ${file}.broken, and the graph is built anew`);
    await rename(file, `${file}.broken`);
    return openEmbedded({ file });
  });
  try {
    const revision = await readRevision(engine);
    if (revision?.contentHash !== contentHash || revision.modelVersion !== MODEL_VERSION) {
      say("building the graph from the seeds …");
      await load(engine, config, say);
    }
  } finally {
    await engine.close();
  }
  // A reader opened on the file keeps seeing it after another took its name; what it was is asked before it is opened.
  let opened: string | null = null;
  return {
    pins: true,
    open: async () => {
      const identity = await fileIdentity(file);
      const reader = await openEmbedded({ file });
      try {
        const revision = await certainRevision(reader);
        opened = identity;
        return { reader, revision };
      } catch (error) {
        await reader.close();
        throw error;
      }
    },
    hasMoved: async () => {
      const now = await fileIdentity(file);
      return now !== null && now !== opened;
    },
  };
}

/** A Neo4j is loaded only where it is empty; otherwise it is served as it is, and a difference is reported. */
async function neo4jSource(config: Config, say: Say): Promise<SnapshotSource> {
  if (config.neo4j === null) throw new Error("Neo4j is not configured");
  // The driver is large: a start on the embedded engine does without.
  const { openNeo4j } = await import("../graph/neo4j.js");
  const engine = await openNeo4j(config.neo4j);
  const revision = await readRevision(engine);
  if (revision === undefined) {
    say("the database is empty: loading the seeds …");
    await load(engine, config, say);
  } else {
    const { contentHash } = await readSeedTexts(config.SEEDS_DIR).catch(naming("SEEDS_DIR"));
    if (revision.contentHash !== contentHash || revision.modelVersion !== MODEL_VERSION) {
      say(`the database holds revision ${revision.revision}, which differs from the seeds; npm run seed loads them`);
    }
  }
  return {
    pins: false,
    open: async () => ({ reader: engine, revision: await certainRevision(engine) }),
    hasMoved: async (known, once) => {
      const [now] = once ? await engine.readOnce(revisionQuery, {}) : await engine.read(revisionQuery, {});
      return now?.revision !== known.revision;
    },
    prepare: (isWanted) => compilePlans(engine, isWanted),
  };
}

/** Throws on what the system says of a path, with the variable that names it. */
function naming(variable: keyof Config): (error: unknown) => never {
  return (error) => {
    throw error instanceof Error && "syscall" in error ? new ConfigError(`${variable}: ${error.message}`) : error;
  };
}

/** Neo4j makes the plan of a query when it is first asked: asked here, one after the other, so that no user waits for it. */
async function compilePlans(reader: GraphReader, isWanted: () => boolean): Promise<void> {
  for (const query of Object.values(keyedQueries)) {
    // A plan that took too long is made at the first use.
    if (isWanted()) await reader.read<unknown>(query, { keys: ["nothing"], limit: 1 }).catch(() => undefined);
  }
}

/** Loads the seeds. What it needs is imported only here: a start with an unchanged graph does without. */
async function load(engine: GraphEngine, config: Config, say: Say): Promise<void> {
  const [{ buildCheckedGraph }, { loadGraph }, { sayLoad }] = await Promise.all([
    import("../seeds/build.js"),
    import("../seeds/load.js"),
    import("../seeds/words.js"),
  ]);
  const { data, files } = await buildCheckedGraph(config.SEEDS_DIR);
  say(sayLoad(await loadGraph(engine, data, files.contentHash)));
}

async function certainRevision(reader: GraphReader): Promise<RevisionRow> {
  const revision = await readRevision(reader);
  if (revision === undefined) throw new GraphUnavailableError("the graph holds no record; npm run seed loads it");
  return revision;
}
