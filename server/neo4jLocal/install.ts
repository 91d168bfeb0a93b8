/**
 * What a local Neo4j is made of: a fitting Java found on this machine, and the server's jars from Maven Central.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { codeOf, LocalError } from "./common.js";

/** What one version of Neo4j needs to run. */
export interface Release {
  readonly version: string;
  readonly mainClass: string;
  /** Lines for its configuration beyond those every version has. */
  readonly settings: readonly string[];
  readonly java: { readonly accepts: (major: number) => boolean; readonly words: string; readonly install: string };
}

/** A Java found on this machine: its major version and its home folder. */
export interface Java {
  readonly major: number;
  readonly home: string;
}

/** From 2026 a server announces itself in the local network and can report to a service, unless it is told not to. */
const NO_FLEET = [
  "server.fleet_discovery.enabled=false",
  "dbms.fleet_manager.enabled=false",
  // 2025.x does not know these two, and would refuse to start.
  "server.config.strict_validation.enabled=false",
];

/**
 * Tells what a version of Neo4j needs.
 *
 * @param version - a full version number, such as `5.26.30` or `2026.08.1`
 * @throws LocalError when it is no version this program can run
 */
export function releaseOf(version: string): Release {
  const major = Number(/^(\d+)\.\d+\.\d+$/.exec(version)?.[1]);
  if (major === 5) {
    const java = {
      accepts: (found: number) => found === 17 || found === 21,
      words: "Java 17 or 21",
      install: "apt-get install openjdk-17-jre-headless maven",
    };
    return { version, mainClass: "org.neo4j.server.CommunityEntryPoint", settings: [], java };
  }
  if (major >= 2025) {
    const java = {
      accepts: (found: number) => found >= 21,
      words: "Java 21 or newer",
      install: "apt-get install openjdk-21-jre-headless maven (Debian 13, Ubuntu 24.04)",
    };
    return { version, mainClass: "org.neo4j.server.Neo4jCommunity", settings: NO_FLEET, java };
  }
  throw new LocalError(`--version ${version}: give a full version, 5.x.y or 2025.x.y and newer, such as 5.26.30`, 2);
}

/**
 * Finds an installed Java that fits: `JAVA_HOME`, then `java` on the path, then `/usr/lib/jvm`. Each is asked for its
 * version, whatever its folder is called.
 *
 * @throws LocalError when none fits, saying what to install
 */
export function findJava(release: Release, environment: NodeJS.ProcessEnv): Java {
  const found: Java[] = [];
  for (const command of javaCommands(environment.JAVA_HOME)) {
    const java = askJava(command);
    if (java && release.java.accepts(java.major)) return java;
    if (java) found.push(java);
  }
  const others = [...new Set(found.map((java) => java.major))].join(", ");
  throw new LocalError(
    `Neo4j ${release.version} needs ${release.java.words}; found here: ${others || "no Java"}.\n${advice(release)}`,
  );
}

function javaCommands(javaHome: string | undefined): string[] {
  const commands = javaHome ? [join(javaHome, "bin", "java"), "java"] : ["java"];
  const jvms = "/usr/lib/jvm";
  const installed = existsSync(jvms) ? readdirSync(jvms).sort() : [];
  const binaries = installed.map((name) => join(jvms, name, "bin", "java")).filter((path) => existsSync(path));
  return [...commands, ...new Set(binaries.map((path) => realpathSync(path)))];
}

function askJava(command: string): Java | undefined {
  const asked = spawnSync(command, ["-XshowSettings:properties", "-version"], { encoding: "utf8", timeout: 20_000 });
  if (asked.error || asked.status !== 0) return undefined;
  const version = /^\s*java\.specification\.version = (?:1\.)?(\d+)/m.exec(asked.stderr)?.[1];
  const home = /^\s*java\.home = (.+)$/m.exec(asked.stderr)?.[1];
  return version && home ? { major: Number(version), home: home.trim() } : undefined;
}

/**
 * Copies the server's jars from Maven Central into `lib` below the given folder, unless they are there. They are
 * gathered in a folder beside it and renamed at the end, so an interrupted download never passes for a finished one.
 *
 * @throws LocalError when Maven is missing or fails
 */
export async function assemble(
  folder: string,
  release: Release,
  java: Java,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const lib = join(folder, "lib");
  for (const name of readdirSync(folder).filter((name) => name.startsWith("lib.part-"))) remove(join(folder, name));
  if (existsSync(lib)) return;
  const pom = join(folder, "pom.xml");
  const part = mkdtempSync(join(folder, "lib.part-"));
  writeFileSync(pom, pomOf(release.version));
  console.error("Fetching it from Maven Central, once (about 150 MB) …");
  const args = ["-q", "-B", "-U", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${part}`];
  try {
    await maven(args, { ...environment, JAVA_HOME: java.home }, release, signal);
    if (!existsSync(join(part, `neo4j-${release.version}.jar`))) throw new LocalError("Maven copied no server.");
    renameSync(part, lib);
  } finally {
    remove(part);
  }
}

/** A Maven left over from a killed call may still write there; then the folder goes at a later start. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (codeOf(error) !== "ENOTEMPTY") throw error;
  }
}

function maven(args: string[], env: NodeJS.ProcessEnv, release: Release, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("mvn", args, { env, signal, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") reject(new LocalError(`Maven (mvn) is needed to fetch Neo4j.\n${advice(release)}`));
      else if (!signal.aborted) reject(error);
    });
    child.on("close", (code) => {
      const lines = stripVTControlCharacters(output).trim().split("\n");
      const words = lines.find((line) => line.startsWith("[ERROR]")) ?? lines.slice(-3).join("\n");
      if (code === 0) resolve();
      else reject(new LocalError(`Maven could not fetch Neo4j ${release.version}:\n${words}`));
    });
  });
}

function advice(release: Release): string {
  return `Install it (${release.java.install}), or use Docker with compose.yaml.`;
}

function pomOf(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-local</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
  <build>
    <pluginManagement>
      <plugins>
        <plugin><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version></plugin>
      </plugins>
    </pluginManagement>
  </build>
</project>
`;
}
