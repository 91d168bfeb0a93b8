/** The built service as a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { packageRoot } from "../graph/paths.js";
import { environment } from "../server/config.js";
import { expect } from "./check.js";

const START_SECONDS = 120;

/** How a program is started. */
export interface ProgramOptions {
  readonly variables?: Readonly<Record<string, string>>;
  /** What stands before `node` on the command line, as `prlimit --fsize=…`. */
  readonly before?: readonly string[];
}

/** A program under way, with what it wrote. */
export interface Program {
  readonly process: ChildProcess;
  readonly pid: number;
  /** What it wrote on standard output and standard error so far. */
  readonly said: { out: string; error: string };
  /** Its exit code, or the signal that ended it. */
  readonly end: Promise<number | NodeJS.Signals | null>;
}

/** Programs under way: a check that failed leaves some. */
const underWay = new Set<ChildProcess>();
process.once("exit", () => {
  for (const program of underWay) program.kill("SIGKILL");
});

/** Starts a module of the build, below `dist`. */
export function startProgram(
  module: string,
  args: readonly string[] = [],
  { variables = {}, before = [] }: ProgramOptions = {},
): Program {
  const [command = "", ...rest] = [...before, process.execPath, join(packageRoot, "dist", module), ...args];
  const child = spawn(command, rest, {
    env: { ...environment, NEO4J_URI: "", RATE_LIMIT: "0", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  underWay.add(child);
  const said = { out: "", error: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.error += text;
  });
  const end = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => {
      underWay.delete(child);
      resolve(code ?? signal);
    });
  });
  return { process: child, pid: child.pid ?? 0, said, end };
}

/** A service that answers. */
export interface Service extends Program {
  readonly origin: string;
  readonly port: number;
  /** Ends it, and says how it ended; a service that does not end fails the check. */
  stop(): Promise<void>;
}

/** Starts `npm start`'s program on a free port and waits until it answers. */
export async function startService(options: ProgramOptions = {}): Promise<Service> {
  const variables = { PORT: "0", ...options.variables };
  const program = startProgram("server/main.js", [], { ...options, variables: { ...variables } });
  let ended: number | NodeJS.Signals | null | undefined;
  void program.end.then((code) => {
    ended = code;
  });
  for (let waited = 0; waited < START_SECONDS * 20; waited++) {
    const port = /Revision \S+ \(\w+\) at http:\/\/localhost:(\d+)/.exec(program.said.out)?.[1];
    if (port !== undefined) {
      const stop = async () => {
        program.process.kill("SIGTERM");
        const code = await Promise.race([program.end, sleep(20_000).then(() => "it did not end within 20 s")]);
        program.process.kill("SIGKILL");
        expect(code === 0, `the service ended with ${code}: ${program.said.error}`);
      };
      return { ...program, port: Number(port), origin: `http://127.0.0.1:${port}`, stop };
    }
    expect(ended === undefined, `the service ended with ${ended}: ${program.said.out}${program.said.error}`);
    await sleep(50);
  }
  program.process.kill("SIGKILL");
  throw new Error(`the service did not start: ${program.said.out}${program.said.error}`);
}

/** Memory that a process holds, in MB. */
export function residentMemory(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
}

/** Files and sockets that a process has open. */
export function openHandles(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

/** Does something in a folder of its own, which is removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-soak-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
