/**
 * `npm run neo4j`: a real Neo4j Community for trying and testing, without Docker. It is assembled from Maven Central
 * once, listens on 127.0.0.1 only and goes on running when this command has ended.
 */
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { environment } from "./config.js";
import { boltUri, logIn, USER } from "./neo4jLocal/bolt.js";
import { LocalError, messageOf, type Place, placeOf } from "./neo4jLocal/common.js";
import { assemble, findJava, releaseOf } from "./neo4jLocal/install.js";
import { alone, type Running, runningIn, start, stop } from "./neo4jLocal/process.js";

/** The version that is started where none is asked for. */
export const DEFAULT_VERSION = "5.26.30";
const DEFAULT_PORT = 7687;
const DEFAULT_HEAP = 1;
const LARGEST_HEAP = 64;
const SHORTEST_PASSWORD = 8;

const USAGE = `Usage: npm run neo4j -- [options]

Starts Neo4j Community on 127.0.0.1 without Docker, and prints how to reach it.

  --version V    the version: ${DEFAULT_VERSION} (default), 2026.08.1, or another 5.x.y or 2025.x.y and newer
  --port N       the Bolt port (default ${DEFAULT_PORT})
  --heap N       the server's heap in GB, 1 to 64 (default ${DEFAULT_HEAP}); a load of more than 100 thousand relations needs more
  --dir FOLDER   the data folder (default .neo4j)
  --password X   the password, at least ${SHORTEST_PASSWORD} characters (default: the kept one, or a random one)
  --stop         end the server, keep its data
  --status       say whether it runs (exit code 0: yes, 1: no)
  --wipe         delete its data, logs and configuration; not the libraries and the password
  --help         show this`;

/** What the command was asked for. */
export interface LocalOptions {
  readonly action: "start" | "stop" | "status" | "wipe" | "help";
  readonly version: string;
  readonly port: number | undefined;
  /** Heap of the server in GB. */
  readonly heap: number;
  readonly dir: string;
  readonly password: string | undefined;
}

/**
 * Reads the command line.
 *
 * @param args - the arguments after the program's name
 * @throws LocalError with exit code 2 when they are wrong
 */
export function readOptions(args: readonly string[]): LocalOptions {
  const values = parse(args);
  const actions = (["help", "stop", "status", "wipe"] as const).filter((action) => values[action]);
  const [action = "start", second] = actions;
  if (second && action !== "help") throw wrong(`--${action} and --${second} do not go together`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(/^\d+$/.test(values.port ?? "") && port >= 1 && port <= 65_535)) {
    throw wrong(`--port ${values.port}: give a number from 1 to 65535`);
  }
  const heap = Number(values.heap ?? DEFAULT_HEAP);
  if (!Number.isInteger(heap) || heap < 1 || heap > LARGEST_HEAP) {
    throw wrong(`--heap ${values.heap}: give a number of GB from 1 to ${LARGEST_HEAP}`);
  }
  const { password, version = DEFAULT_VERSION } = values;
  if (password !== undefined && (password.length < SHORTEST_PASSWORD || /[\p{Cc}']/u.test(password))) {
    throw wrong(`--password: at least ${SHORTEST_PASSWORD} characters, no control characters, no single quotes`);
  }
  return { action, version, port, heap, dir: resolve(values.dir ?? join(packageRoot(), ".neo4j")), password };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    version: text,
    port: text,
    heap: text,
    dir: text,
    password: text,
    stop: flag,
    status: flag,
    wipe: flag,
    help: flag,
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw wrong(messageOf(error).split(/\.\s/)[0] ?? "");
  }
}

function wrong(message: string): LocalError {
  return new LocalError(`${message}\n\n${USAGE}`, 2);
}

function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/**
 * Runs the command. The three lines to reach the server go to standard output, everything else to standard error.
 *
 * @param args - the arguments after the program's name
 * @param environment - where `PATH` and `JAVA_HOME` are read
 * @param signal - ends a start that is under way
 * @returns the exit code
 */
export async function neo4jLocal(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.action === "help") console.log(USAGE);
    if (options.action === "help") return 0;
    const release = releaseOf(options.version);
    const dir = existsSync(options.dir) ? realpathSync(options.dir) : options.dir;
    const place = placeOf(dir, release.version);
    if (options.action === "status") return status(dir, options);
    if (options.action !== "start" && !existsSync(place.folder)) return notRunning(dir, options.version, 0);
    if (options.action === "stop") return await alone(place, () => stopIn(dir, options));
    if (options.action === "wipe") return await alone(place, async () => wipe(place, options));
    mkdirSync(dir, { recursive: true });
    return await alone(place, () => startIn(placeOf(realpathSync(dir), release.version), options, environment, signal));
  } catch (error) {
    console.error(signal.aborted ? "Interrupted." : messageOf(error));
    if (signal.aborted) return 130;
    return error instanceof LocalError ? error.exitCode : 1;
  }
}

async function startIn(
  place: Place,
  options: LocalOptions,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<number> {
  const { version, password } = options;
  const running = runningIn(place);
  if (running) {
    console.error(`Neo4j ${version} is already running (pid ${running.pid}).`);
    if (options.port && options.port !== running.port) console.error(`It keeps port ${running.port}.`);
    const gone = () => runningIn(place) === undefined;
    printAccess(running, await logIn(place, running.port, password, false, signal, gone));
    return 0;
  }
  const release = releaseOf(version);
  const java = findJava(release, environment);
  console.error(`Neo4j ${version} with Java ${java.major}, in ${place.folder}`);
  await assemble(place.folder, release, java, environment, signal);
  const began = Date.now();
  const settings = { port: options.port ?? DEFAULT_PORT, heap: options.heap };
  const started = await start(place, release, java, settings, password, signal);
  console.error(`Started in ${((Date.now() - began) / 1000).toFixed(1)} s (pid ${started.running.pid}).`);
  printAccess(started.running, started.password);
  return 0;
}

async function stopIn(dir: string, options: LocalOptions): Promise<number> {
  const place = placeOf(dir, options.version);
  const running = runningIn(place);
  if (!running) return notRunning(dir, options.version, 0);
  await stop(place, running);
  console.error(`Neo4j ${options.version} has ended.`);
  return 0;
}

function status(dir: string, options: LocalOptions): number {
  const place = placeOf(dir, options.version);
  const running = runningIn(place);
  if (!running) return notRunning(dir, options.version, 1);
  console.error(`Neo4j ${options.version} is running: pid ${running.pid}, ${boltUri(running.port)}, ${place.folder}`);
  return 0;
}

function wipe(place: Place, options: LocalOptions): number {
  const running = runningIn(place);
  if (running)
    throw new LocalError(`Neo4j ${options.version} is running (pid ${running.pid}): first --stop, then --wipe.`);
  rmSync(place.home, { recursive: true, force: true });
  console.error(`Neo4j ${options.version}: the data is deleted.`);
  return 0;
}

/** Says so, and names the versions that do run in the same data folder. */
function notRunning(dir: string, version: string, exitCode: number): number {
  const versions = existsSync(dir) ? readdirSync(dir) : [];
  const others = versions.filter((name) => runningIn(placeOf(dir, name)));
  const hint = others.length > 0 ? ` Running here: --version ${others.join(", ")}.` : "";
  console.error(`Neo4j ${version} is not running.${hint}`);
  return exitCode;
}

function printAccess(running: Running, password: string): void {
  const quoted = /^[\w.-]+$/.test(password) ? password : `'${password}'`;
  const lines = [`NEO4J_URI=${boltUri(running.port)}`, `NEO4J_USER=${USER}`, `NEO4J_PASSWORD=${quoted}`];
  console.log(lines.map((line) => `export ${line}`).join("\n"));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  process.once("SIGTERM", () => controller.abort());
  process.exitCode = await neo4jLocal(process.argv.slice(2), environment, controller.signal);
}
