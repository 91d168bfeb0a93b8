/**
 * `npm run image:try`: does in a plain folder what the Dockerfile says, and runs the result as the image would be run: as
 * a user who may write nothing but the temporary folder. What only a Docker engine can show stays untried.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { packageRoot } from "../graph/paths.js";
import { environment } from "../server/config.js";
import { readCommand, readCopy, readDockerfile, type Stage } from "./dockerfile.js";

const PORT = "4699";
/** How long the service may take to be ready, in milliseconds. */
const PATIENCE = 30_000;
/** Nobody, on every Unix. */
const NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

const work = mkdtempSync(join(tmpdir(), "verwaltungsgraph-image-"));
chmodSync(work, 0o755);
const isRoot = process.getuid?.() === 0;

/** What a command finds in its environment: what the image has, not what we have. */
function variablesOf(stage: Stage): Record<string, string> {
  const { PATH = "", HOME = "" } = environment;
  const given = stage.instructions.filter(({ name }) => name === "ENV").map(({ text }) => text.split("=", 2));
  return { PATH, HOME, ...Object.fromEntries(given) };
}

/** Does what a stage says, in a folder that stands for `/app`. */
function build(stage: Stage, folder: string, folders: ReadonlyMap<string, string>): void {
  mkdirSync(folder);
  for (const { name, text } of stage.instructions) {
    if (name === "RUN") {
      console.log(`RUN ${text}`);
      execFileSync("sh", ["-c", text], {
        cwd: folder,
        env: variablesOf(stage),
        stdio: ["ignore", "ignore", "inherit"],
      });
    }
    if (name === "WORKDIR" && text !== "/app") throw new Error("another folder than /app");
    if (name !== "COPY") continue;
    const { from, sources, target } = readCopy(text);
    for (const source of sources) {
      const path =
        from === null ? join(packageRoot, source) : join(folders.get(from) ?? "", source.replace(/^\/app/, ""));
      const isFolder = statSync(path).isDirectory();
      cpSync(path, join(folder, target, isFolder ? "" : basename(source)), {
        recursive: true,
        preserveTimestamps: true,
      });
    }
  }
}

/** Takes the right to write from everybody, or gives it back to the owner. */
function setWritable(folder: string, isWritable: boolean): void {
  execFileSync("chmod", ["-R", isWritable ? "u+w" : "a-w,a+rX", folder]);
}

async function run(stage: Stage, folder: string): Promise<void> {
  const textOf = (wanted: string) => stage.instructions.find(({ name }) => name === wanted)?.text ?? "";
  const temporary = join(work, "tmp");
  mkdirSync(temporary);
  chmodSync(temporary, 0o777);
  const options = { cwd: folder, env: { ...variablesOf(stage), HOST: "127.0.0.1", PORT, TMPDIR: temporary } };
  const command = [...(isRoot ? NOBODY : []), ...readCommand(textOf("CMD"))];
  const begun = performance.now();
  const service = spawn(command[0] ?? "", command.slice(1), { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(service, "exit");
  let log = "";
  service.stdout.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const check = readCommand(textOf("HEALTHCHECK"));
  try {
    while (spawnSync(check[0] ?? "", check.slice(1), options).status !== 0) {
      if (performance.now() - begun > PATIENCE || service.exitCode !== null) throw new Error(`not ready:\n${log}`);
      await sleep(200);
    }
    console.log(`ready after ${Math.round(performance.now() - begun)} ms`);
    const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ component(ref: "Unternehmenskonto") { name } }' }),
    });
    const text = await answer.text();
    if (!text.includes('"name":"Unternehmenskonto"')) throw new Error(`not answered: ${text}`);
    const page = await fetch(`http://127.0.0.1:${PORT}/graphql`, { headers: { accept: "text/html" } });
    if (!page.ok) throw new Error("no query page");
    if (log.includes("building the graph")) throw new Error("the graph that was built in is not used");
  } finally {
    service.kill(textOf("STOPSIGNAL") as NodeJS.Signals);
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`ended with ${code}:\n${log}`);
  const left = readdirSync(temporary);
  if (left.length > 0) throw new Error(`left in the temporary folder: ${left.join(", ")}`);
}

const folders = new Map<string, string>();
const stages = readDockerfile(readFileSync(join(packageRoot, "Dockerfile"), "utf8"));
try {
  for (const [index, stage] of stages.entries()) {
    const folder = join(work, stage.name ?? `stage-${index}`);
    build(stage, folder, folders);
    folders.set(stage.name ?? String(index), folder);
  }
  const last = stages.at(-1);
  const folder = [...folders.values()].at(-1);
  if (last === undefined || folder === undefined) throw new Error("the Dockerfile has no stage");
  const size = execFileSync("du", ["-sm", folder], { encoding: "utf8" }).split("\t")[0];
  console.log(`/app of the image: ${size} MB`);
  setWritable(folder, false);
  try {
    await run(last, folder);
  } finally {
    setWritable(folder, true);
  }
  console.log("the image's commands run, and its service answers and ends as it should");
} finally {
  rmSync(work, { recursive: true, force: true });
}
