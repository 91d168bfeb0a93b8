/** A real Neo4j of the check's own, which may be killed, frozen and started again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { freePort } from "../bench/freePort.js";
import { packageRoot } from "../graph/paths.js";
import { DEFAULT_VERSION } from "../server/neo4jLocal.js";
import { expect, Failed } from "./check.js";
import { startProgram } from "./service.js";

const FOLDER = join(packageRoot, ".neo4j-soak");

/** A Neo4j of one's own. */
export class OwnNeo4j {
  private static running: OwnNeo4j | undefined;

  private constructor(
    readonly port: number,
    /** NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. */
    readonly access: Readonly<Record<"NEO4J_URI" | "NEO4J_USER" | "NEO4J_PASSWORD", string>>,
  ) {}

  /** The one of this run, holding the record; checks leave it as they found it. Its folder is kept for the next run. */
  static async get(): Promise<OwnNeo4j> {
    if (OwnNeo4j.running !== undefined) {
      await OwnNeo4j.running.recover();
      return OwnNeo4j.running;
    }
    const port = await freePort();
    const out = await run(["--port", String(port)]);
    const value = (name: string) => new RegExp(`${name}='?([^'\n]+)`).exec(out)?.[1] ?? "";
    const NEO4J_URI = value("NEO4J_URI");
    const access = { NEO4J_URI, NEO4J_USER: value("NEO4J_USER"), NEO4J_PASSWORD: value("NEO4J_PASSWORD") };
    OwnNeo4j.running = new OwnNeo4j(Number(/\d+$/.exec(NEO4J_URI)?.[0]), access);
    const seeding = startProgram("server/seed.js", [], { variables: access });
    const code = await seeding.end;
    expect(code === 0, `npm run seed ended with ${code}: ${seeding.said.error}`);
    return OwnNeo4j.running;
  }

  /** Ends the one of this run, in whatever state it is. */
  static async end(): Promise<void> {
    const { running } = OwnNeo4j;
    if (running === undefined) return;
    try {
      running.signal("SIGCONT");
    } catch {
      // It is gone.
    }
    await run(["--stop"]).catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  }

  /** Makes it answer again where a check that failed left it frozen or killed. */
  private async recover(): Promise<void> {
    try {
      this.signal("SIGCONT");
    } catch {
      // It is gone.
    }
    if (!(await this.answers())) await this.startAgain();
  }

  /** Its process. */
  get pid(): number {
    return Number(readFileSync(join(FOLDER, DEFAULT_VERSION, "pid"), "utf8").split(" ")[0]);
  }

  /** Sends its process a signal. */
  signal(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Starts it again after it was killed; resolves the moment it answers. */
  async startAgain(): Promise<void> {
    const started = run(["--port", String(this.port)]);
    started.catch(() => undefined);
    for (let attempt = 0; attempt < 600; attempt++) {
      if (await this.answers()) {
        await started;
        return;
      }
      await sleep(100);
    }
    throw new Failed("Neo4j did not come back within a minute");
  }

  /** Changes the password, as soon as Neo4j lets in who knows it: after wrong ones it lets in nobody for seconds. */
  async changePassword(current: string, next: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const driver = this.driver(current);
      try {
        const change = "ALTER CURRENT USER SET PASSWORD FROM $current TO $next";
        await driver.executeQuery(change, { current, next }, { database: "system" });
        return;
      } catch (error) {
        if (attempt === 30) throw error;
        await sleep(1_000);
      } finally {
        await driver.close();
      }
    }
  }

  private driver(password: string) {
    const { NEO4J_URI, NEO4J_USER } = this.access;
    return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, password), { maxTransactionRetryTime: 0 });
  }

  private async answers(): Promise<boolean> {
    const driver = this.driver(this.access.NEO4J_PASSWORD);
    try {
      await driver.executeQuery("RETURN 1", {}, { database: "neo4j" });
      return true;
    } catch {
      return false;
    } finally {
      await driver.close();
    }
  }
}

async function run(args: readonly string[]): Promise<string> {
  const program = startProgram("server/neo4jLocal.js", ["--dir", FOLDER, ...args]);
  const code = await program.end;
  expect(code === 0, `npm run neo4j ended with ${code}: ${program.said.error}`);
  return program.said.out;
}
