/** A load is killed again and again while clients read: each answer belongs wholly to one revision. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { GraphData } from "../../graph/model.js";
import { buildCheckedGraph } from "../../seeds/build.js";
import { readConfig } from "../../server/config.js";
import { type Check, expect, random } from "../check.js";
import { ask, get, jsonOf, startClients } from "../clients.js";
import { OwnNeo4j } from "../ownNeo4j.js";
import { inFolder, type Program, startProgram, startService } from "../service.js";

const KILLS = 50;
/** What tells the names of one of the two revisions. */
const MARK = " (B)";

/** Questions whose answers hold many names, read in several steps. */
const documents = [
  "{ components(first: 100) { nodes { name involvements(first: 5) { nodes { actor { name } } } } } }",
  "{ actors(first: 100) { nodes { name } } projects(first: 50) { nodes { name } } }",
  '{ dependencyGraph(of: "NOOTS") { nodes { thing { name } } } component(ref: "component:noots") { name involvements(first: 50) { nodes { actor { name } } } } }',
];

/** The same graph with another name for each thing. */
function renamed(data: GraphData): GraphData {
  return { ...data, things: data.things.map((thing) => ({ ...thing, name: `${thing.name}${MARK}` })) };
}

/** Kills loads between two graphs while clients read. */
function killLoads(access: (folder: string) => Promise<Readonly<Record<string, string>>>): Promise<string> {
  return inFolder(async (folder) => {
    const variables = await access(folder);
    const { data, files } = await buildCheckedGraph(readConfig().SEEDS_DIR);
    const states = [
      { file: join(folder, "a.json"), data, hash: files.contentHash },
      { file: join(folder, "b.json"), data: renamed(data), hash: `b${files.contentHash.slice(1)}` },
    ] as const;
    for (const { file, ...content } of states) writeFileSync(file, JSON.stringify(content));
    const begin = async (state: 0 | 1): Promise<Program> => {
      const program = startProgram("soak/loadGraph.js", [states[state].file], { variables });
      while (!program.said.out.includes("loading") && program.process.exitCode === null) await sleep(5);
      return program;
    };
    const loadWholly = async (state: 0 | 1): Promise<number> => {
      for (let attempt = 0; ; attempt++) {
        const program = await begin(state);
        const began = Date.now();
        if ((await program.end) === 0) return Date.now() - began;
        expect(attempt < 10 && program.said.error.includes("another load"), `a load failed: ${program.said.error}`);
        await sleep(500);
      }
    };
    await loadWholly(0);
    const service = await startService({ variables: { ...variables, POLL_INTERVAL: "100" } });
    let asked = 0;
    const question = () => {
      const n = asked++;
      return get(String(n % documents.length), `${documents[n % documents.length]}${n % 2 === 0 ? "" : ` # ${n}`}`);
    };
    const settled = async (): Promise<readonly string[]> => {
      for (let attempt = 0; ; attempt++) {
        await sleep(1_500);
        const answers = await Promise.all(documents.map((document, n) => ask(service.origin, get(`${n}`, document))));
        if (answers.every(({ status }) => status === 200)) {
          return answers.map((answer) => JSON.stringify(jsonOf(answer).data));
        }
        expect(attempt < 20, `no answer to ${answers.find(({ status }) => status !== 200)?.body}`);
      }
    };
    const known: (readonly string[])[] = [await settled()];
    const time = await loadWholly(1);
    known.push(await settled());
    expect(known[1]?.every((text) => text.includes(MARK)) ?? false, "the second revision has no mark");
    expect(!(known[0]?.some((text) => text.includes(MARK)) ?? true), "the first revision has a mark");

    const seed = Date.now() % 100_000;
    const next = random(seed);
    const clients = startClients(service.origin, 4, question, 10);
    let target: 0 | 1 = 0;
    let completed = 0;
    for (let n = 0; n < KILLS; n++) {
      const program = await begin(target);
      await sleep(next() * time * 1.5);
      program.process.kill("SIGKILL");
      await program.end;
      if (program.said.out.includes("loaded")) {
        completed++;
        target = target === 0 ? 1 : 0;
      }
    }
    await loadWholly(target);
    await sleep(1_500);
    await clients.stop();
    const counts = [0, 0];
    let refused = 0;
    for (const answer of clients.answers) {
      const text = JSON.stringify(jsonOf(answer).data);
      const state = known.findIndex((answers) => answers[Number(answer.name)] === text);
      if (answer.status === 503) refused++;
      else
        expect(answer.status === 200 && state !== -1, `of no revision (seed ${seed}): ${answer.status} ${answer.body}`);
      if (state !== -1) counts[state] = (counts[state] ?? 0) + 1;
    }
    expect(JSON.stringify(await settled()) === JSON.stringify(known[target]), "the last load is not what is answered");
    expect(
      counts.every((count) => count > 0),
      `answers of one revision only: ${counts.join(", ")}`,
    );
    expect(refused < clients.answers.length / 20, `${refused} of ${clients.answers.length} answers were 503`);
    expect(service.said.error === "", `standard error: ${service.said.error}`);
    await service.stop();
    await loadWholly(0);
    return (
      `${KILLS} kills within ${time} ms of a load that changes ${data.things.length} things (${completed} loads were done before): ` +
      `${clients.answers.length} answers, ${counts[0]} wholly of one and ${counts[1]} of the other revision, ${refused} times 503, none mixed (seed ${seed})`
    );
  });
}

/** Loads of the embedded graph's file, by other processes. */
export const seedingKilledEmbedded: Check = () => killLoads(async (folder) => ({ GRAPH_FILE: join(folder, "graph") }));

/** Loads of a real Neo4j. */
export const seedingKilledNeo4j: Check = () => killLoads(async () => (await OwnNeo4j.get()).access);
