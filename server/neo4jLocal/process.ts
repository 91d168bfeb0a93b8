/**
 * One local Neo4j as a process: its folder, starting it detached, waiting for it, ending it.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { logIn } from "./bolt.js";
import { codeOf, LocalError, messageOf, type Place, readText, until } from "./common.js";
import type { Java, Release } from "./install.js";

/** A server that runs: its process and its Bolt port. */
export interface Running {
  readonly pid: number;
  readonly port: number;
}

const STOP_SECONDS = 30;

/** The server that runs in a place, or undefined: a pid file whose process is gone, or another program, counts as none. */
export function runningIn(place: Place): Running | undefined {
  const [pid, port] = (readText(pidFile(place)) ?? "").split(" ").map(Number);
  return pid && port && isServer(place, pid) ? { pid, port } : undefined;
}

/** Runs a task while no other call of this program works on the same place. */
export async function alone<T>(place: Place, task: () => Promise<T>): Promise<T> {
  const lock = join(place.folder, "lock");
  mkdirSync(place.folder, { recursive: true });
  const holder = Number(readText(lock));
  if (holder && holder !== process.pid && commandLine(holder).includes("neo4jLocal")) {
    throw new LocalError(`Another call is at work in ${place.folder} (pid ${holder}): wait for it.`);
  }
  if (holder) rmSync(lock, { force: true });
  writeFileSync(lock, String(process.pid), { flag: "wx" });
  try {
    return await task();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** What may differ from start to start: the Bolt port, and the heap in GB. */
export interface ServerSettings {
  readonly port: number;
  readonly heap: number;
}

/** Starts the server and waits until it answers; on any failure or on the signal it is ended again. */
export async function start(
  place: Place,
  release: Release,
  java: Java,
  { port, heap }: ServerSettings,
  password: string | undefined,
  signal: AbortSignal,
): Promise<{ running: Running; password: string }> {
  await expectFree(port);
  const fresh = !existsSync(join(place.home, "data"));
  mkdirSync(join(place.home, "conf"), { recursive: true, mode: 0o700 });
  mkdirSync(join(place.home, "logs"), { recursive: true });
  writeFileSync(join(place.home, "conf", "neo4j.conf"), configuration(release, { port, heap }));
  const log = join(place.home, "logs", "neo4j.log");
  const before = readText(log) ?? "";
  const logged = () => {
    const text = readText(log) ?? "";
    return text.startsWith(before) ? text.slice(before.length) : text;
  };
  const child = launch(place, release, java, { port, heap });
  try {
    const pid = await spawned(child);
    const ended = () => child.exitCode !== null || child.signalCode !== null;
    await until(signal, ended, () => /\bStarted\.$/m.test(logged()));
    return { running: { pid, port }, password: await logIn(place, port, password, fresh, signal, ended) };
  } catch (error) {
    await kill(child);
    rmSync(pidFile(place), { force: true });
    const lines = lastLines(`${logged()}${readText(consoleLog(place)) ?? ""}`);
    throw new LocalError(`${messageOf(error)}\nLast lines of ${log}:\n${lines}`);
  }
}

/** Ends the server cleanly, and waits until it is gone. */
export async function stop(place: Place, running: Running): Promise<void> {
  process.kill(running.pid, "SIGTERM");
  for (let waited = 0; isServer(place, running.pid); waited += 0.2) {
    if (waited >= STOP_SECONDS) {
      throw new LocalError(`Neo4j has not ended after ${STOP_SECONDS} s (pid ${running.pid}); it goes on.`);
    }
    await sleep(200);
  }
  rmSync(pidFile(place), { force: true });
}

function launch(place: Place, release: Release, java: Java, { port, heap }: ServerSettings): ChildProcess {
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  const args = [
    `-Xmx${heap}g`,
    "-Dfile.encoding=UTF-8",
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-cp",
    "lib/*",
    release.mainClass,
    homeArgument(place),
    `--config-dir=${join(place.home, "conf")}`,
  ];
  const output = openSync(consoleLog(place), "w");
  const binary = join(java.home, "bin", "java");
  const child = spawn(binary, args, { cwd: place.folder, detached: true, stdio: ["ignore", output, output] });
  closeSync(output);
  if (child.pid) writeFileSync(pidFile(place), `${child.pid} ${port}`);
  child.unref();
  return child;
}

/** The end of a log, without the frames of stack traces. */
function lastLines(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s+(at |\.\.\. )/.test(line));
  return lines.slice(-15).join("\n");
}

function configuration(release: Release, { port, heap }: ServerSettings): string {
  return `# Written by npm run neo4j at every start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
server.memory.heap.max_size=${heap}g
server.memory.pagecache.size=256m
db.tx_log.preallocate=false
${release.settings.join("\n")}
`;
}

function spawned(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    if (child.pid) resolve(child.pid);
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (!child.pid) return;
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    for (let waited = 0; waited < 50 && child.exitCode === null && child.signalCode === null; waited += 1) {
      if (waited === 0) child.kill(signal);
      await sleep(200);
    }
  }
}

function expectFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", (error) => {
      const taken = codeOf(error) === "EADDRINUSE";
      reject(new LocalError(taken ? `Port ${port} is already taken: choose another with --port.` : error.message));
    });
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}

function isServer(place: Place, pid: number): boolean {
  return commandLine(pid).includes(` ${homeArgument(place)} `);
}

/** The arguments of a process, spaced; empty when it is gone (or a zombie). */
function commandLine(pid: number): string {
  if (existsSync("/proc/self/cmdline")) return ` ${readText(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ") ?? ""} `;
  const asked = spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  return ` ${asked.stdout?.trim() ?? ""} `;
}

function homeArgument(place: Place): string {
  return `--home-dir=${place.home}`;
}

function pidFile(place: Place): string {
  return join(place.folder, "pid");
}

function consoleLog(place: Place): string {
  return join(place.home, "logs", "console.log");
}
