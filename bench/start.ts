/** How long `npm start` takes to its first answer, first ever and later, and what it holds in memory. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";
import { environment } from "../server/config.js";
import { freePort } from "./freePort.js";

const question = JSON.stringify({
  query: '{ component(ref: "Unternehmenskonto") { involvements(first: 100) { nodes { role actor { name } } } } }',
});

/** Resident memory of a process and its children, in MB. */
async function memory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function childOf(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const child = Number(children.trim().split(" ")[0]);
  return child > 0 ? childOf(child) : pid;
}

async function start(file: string): Promise<{ readonly milliseconds: number; readonly megabytes: number }> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: packageRoot,
    env: { ...environment, PORT: String(port), GRAPH_FILE: file, NEO4J_URI: "", LOG_LEVEL: "silent" },
    stdio: "ignore",
    detached: true,
  });
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: question,
      }).catch(() => null);
      if (answer?.ok) break;
      if (performance.now() - begin > 60_000) throw new Error("no answer within a minute");
      await new Promise((done) => setTimeout(done, 10));
    }
    const milliseconds = performance.now() - begin;
    await new Promise((done) => setTimeout(done, 3_000));
    return { milliseconds, megabytes: await memory(await childOf(child.pid ?? 0)) };
  } finally {
    if (child.pid) process.kill(-child.pid, "SIGTERM");
    await new Promise((done) => child.once("exit", done));
  }
}

const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-bench-"));
try {
  const file = join(folder, "graph.grafeo");
  for (const run of ["first start ever", "later start", "later start", "later start"]) {
    const { milliseconds, megabytes } = await start(file);
    console.log(
      `${run.padEnd(18)} ${Math.round(milliseconds)} ms to the first answer, ${Math.round(megabytes)} MB resident`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
