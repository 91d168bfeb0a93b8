import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../graph/paths.js";
import { variableNames } from "../server/config.js";

/** What each folder may import from, besides itself: imports run downhill. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  graph: [],
  loaders: ["graph"],
  seeds: ["graph"],
  schema: ["graph", "resolvers", "loaders"],
  resolvers: ["graph", "loaders", "schema"],
  operations: ["graph", "schema"],
  server: ["graph", "loaders", "resolvers", "schema", "seeds", "operations"],
  bench: ["graph", "loaders", "resolvers", "schema", "seeds", "server"],
  ".ci": ["graph", "server"],
};

function sources(folder: string): string[] {
  return readdirSync(join(packageRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

const folders = Object.keys(allowed).filter((folder) => readdirSync(packageRoot).includes(folder));
const files = folders.flatMap(sources);
const read = (file: string) => readFileSync(join(packageRoot, file), "utf8");

/** A clause of Cypher, also one whose rest is put in later. */
const clause =
  /\b(?:(?:MATCH|MERGE|UNWIND|CREATE|DELETE)\s+[($]|(?:MATCH|MERGE|CREATE)\s+\w+\s*=\s*[($]|CREATE\s+(?:INDEX|CONSTRAINT)|CALL\s+(?:\{|\(|\w+\.))/;
const engines = ["graph/embedded.ts", "graph/neo4j.ts"];

describe("the borders between the folders", () => {
  it.each(folders)("%s imports only from below", (folder) => {
    const wrong = sources(folder).flatMap((file) =>
      [...read(file).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)]
        .map((match) => relative(packageRoot, join(packageRoot, dirname(file), match[1] ?? "")))
        .filter((target) => {
          if (target.startsWith(`${folder}/`)) return false;
          return !allowed[folder]?.some((name) => target.startsWith(`${name}/`) || target.startsWith(`${name}.`));
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("resolvers and loaders never hold an engine that can write", () => {
    const wrong = [...sources("resolvers"), ...sources("loaders")].filter((file) =>
      /GraphEngine|\.write\(/.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  it("a package that is for development is needed by the comparison of schemas and a benchmark alone, not by the service", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Readonly<Record<string, string>> };
    const isInstalled = (name: string) => name.startsWith("node:") || Object.hasOwn(dependencies, name);
    const packagesOf = (file: string) =>
      [...read(file).matchAll(/ from "((?:@[^"/]+\/)?[^."/][^"/]*)[^"]*";$/gm)].map((match) => match[1] ?? "");
    expect(files.filter((file) => !packagesOf(file).every(isInstalled))).toEqual([
      "schema/compatibility.ts",
      "bench/http.ts",
    ]);
    expect(files.filter((file) => read(file).includes("/compatibility.js"))).toEqual(["schema/release.ts"]);
    expect(files.filter((file) => read(file).includes("schema/release"))).toEqual([]);
  });

  it("only one file uses DataLoader", () => {
    expect(files.filter((file) => read(file).includes('from "dataloader"'))).toEqual(["loaders/byKey.ts"]);
  });

  it("Cypher stands in .cypher files and in the two engines, nowhere else", () => {
    expect(files.filter((file) => clause.test(read(file)))).toEqual(engines);
  });

  it.each(engines)("%s has Cypher in plain texts of one line: nothing is put into it", (file) => {
    const lines = read(file)
      .split("\n")
      .filter((line) => clause.test(line));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !/^\s*(?:text: )?"[^"]*",$/.test(line))).toEqual([]);
  });

  it("only the engines hold a driver, and they run what was read from a file or is written in them", () => {
    const drivers = files.filter((file) => /"(?:neo4j-driver|@grafeo-db\/js)"/.test(read(file)));
    // The command that starts a Neo4j for trying sets its password.
    expect(drivers).toEqual([...engines, "server/neo4jLocal/bolt.ts"]);
    const runs = engines.flatMap((file) =>
      [...read(file).matchAll(/\b(?:execute\w+|run)\(((?!transaction|database|this\.)[^,()]+)[,)]/g)].map(
        (match) => match[1],
      ),
    );
    expect(runs).toEqual(["index", "query.text", '"RETURN 1"', "statement", "statement.text", "statement.text"]);
  });

  it("a query is named outright", () => {
    const calls = files.flatMap((file) => [...read(file).matchAll(/(?<!function )\bquery(?:<[^;]*?>)?\(([^)]*)\)/g)]);
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.map((match) => match[1]).filter((path = "") => !/^"[\w/]+"$/.test(path))).toEqual([]);
  });

  it("no query reads a file or names a procedure of one engine", () => {
    const queries = readdirSync(join(packageRoot, "graph", "queries"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".cypher"))
      .map((file) => join("graph", "queries", file));
    expect(queries.length).toBeGreaterThan(10);
    const wrong = /LOAD\s+CSV|\bapoc\.|\belementId\b/i;
    expect([...queries, ...files].filter((file) => wrong.test(read(file)))).toEqual([]);
  });
});

describe("the configuration", () => {
  it("is read from the environment in one file only; another gives libraries a default", () => {
    expect(files.filter((file) => read(file).includes("process.env"))).toEqual([
      "server/config.ts",
      "server/production.ts",
    ]);
  });

  it("is documented variable by variable, and nothing else is", () => {
    const documented = [...read("docs/configuration.md").matchAll(/^\| `([A-Z0-9_]+)`/gm)].map((match) => match[1]);
    expect([...documented].sort()).toEqual([...variableNames].sort());
  });
});
