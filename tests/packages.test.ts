import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type LockedPackage, type PackageRules, packageProblems } from "../.ci/packages.js";
import { packageRoot } from "../graph/paths.js";

const rules: PackageRules = {
  floors: [
    { package: "graphql", lowest: ["16.15.0"], why: "slow before", see: "https://example.org/a" },
    { package: "neo4j (server)", lowest: ["5.26.22", "2026.1.4"], why: "unsafe before", see: "https://example.org/b" },
  ],
  installScripts: [{ package: "native", version: "1.0.0", why: "prebuilt" }],
  licences: ["MIT", "(MIT AND BSD-3-Clause)"],
};
const sound: LockedPackage = { version: "1.0.0", integrity: "sha512-x", license: "MIT" };
const inOrder: Readonly<Record<string, LockedPackage>> = {
  "": { version: "0.1.0", license: "EUPL-1.2" },
  "node_modules/graphql": { ...sound, version: "16.15.0" },
  "node_modules/native": { ...sound, hasInstallScript: true },
};

/** The problems of a lock file with these packages besides those that are in order. */
const problems = (more: Readonly<Record<string, LockedPackage>>, server = "5.26.30") =>
  packageProblems({ packages: { ...inOrder, ...more } }, rules, { "neo4j (server)": server });

describe("The packages", () => {
  it("are in order", () => expect(problems({})).toEqual([]));

  it.each(["16.14.9", "15.99.0", "0.13.1", "16.15.0-rc.1", "git", ""])("%s is below a floor of 16.15.0", (version) => {
    expect(problems({ "node_modules/graphql": { ...sound, version } })).toEqual([
      `node_modules/graphql ${version} is below 16.15.0: slow before (https://example.org/a)`,
    ]);
  });

  it.each(["16.15.0", "16.15.1", "16.15.1-rc.1", "16.100.0", "17.0.0"])("%s is not below it", (version) => {
    expect(problems({ "node_modules/graphql": { ...sound, version } })).toEqual([]);
  });

  it("are held to a floor wherever they are installed, under whatever name", () => {
    const old = { ...sound, version: "15.0.0" };
    const found = problems({
      "node_modules/a/node_modules/graphql": old,
      "node_modules/ql": { ...old, name: "graphql" },
    });
    expect(found.map((line) => line.split(" ")[0])).toEqual(["node_modules/a/node_modules/graphql", "node_modules/ql"]);
  });

  it.each([
    ["5.26.21", false],
    ["5.26.22", true],
    ["5.27.0", true],
    ["4.4.40", false],
    ["2025.12.0", false],
    ["2026.01.3", false],
    ["2026.01.4", true],
    ["2027.01.0", true],
  ])("the server %s is held to the floor of its line: %s", (version, good) => {
    expect(problems({}, version)).toHaveLength(good ? 0 : 1);
  });

  it("have a floor only where they are used", () => {
    const { "node_modules/graphql": _, ...rest } = inOrder;
    const found = packageProblems({ packages: rest }, rules, { "neo4j (server)": "5.26.30" });
    expect(found).toEqual(["graphql has a floor but is not used: delete it from .ci/packages.json"]);
  });

  it("come from a registry, with a hash", () => {
    expect(
      problems({ "node_modules/a": { ...sound, resolved: "https://registry.example.org/a/-/a-1.0.0.tgz" } }),
    ).toEqual([]);
    const origins = [
      "git+ssh://git@example.org/a.git#abc",
      "http://example.org/a-1.0.0.tgz",
      "file:../a",
      "https://example.org/a.tgz?x",
    ];
    for (const resolved of origins) {
      expect(problems({ "node_modules/a": { ...sound, resolved } })).toEqual([
        `node_modules/a comes from ${resolved}: only packages of a registry over https`,
      ]);
    }
    expect(problems({ "node_modules/a": { version: "1.0.0", license: "MIT" } })).toEqual([
      "node_modules/a has no integrity: what is installed cannot be checked",
    ]);
  });

  it("run no script at install that nobody has read, in that version", () => {
    expect(problems({ "node_modules/a": { ...sound, hasInstallScript: true } })).toEqual([
      "node_modules/a 1.0.0 runs a script at install: read it, then name it in .ci/packages.json with a reason, or do without",
    ]);
    expect(problems({ "node_modules/native": { ...sound, version: "1.0.1", hasInstallScript: true } })).toEqual([
      "node_modules/native 1.0.1 runs a script at install: read it, then name it in .ci/packages.json with a reason, or do without",
      "native 1.0.0 runs no script at install: delete it from .ci/packages.json",
    ]);
  });

  it("have a licence that is allowed, unless only development needs them", () => {
    const licences = (license?: string, dev = false) => {
      const { license: _, ...rest } = sound;
      return problems({ "node_modules/a": { ...rest, dev, ...(license === undefined ? {} : { license }) } });
    };
    expect(licences("(MIT AND BSD-3-Clause)")).toEqual([]);
    expect(licences("SSPL-1.0", true)).toEqual([]);
    expect(licences("SSPL-1.0")).toEqual([
      "node_modules/a has the licence SSPL-1.0: if it may be used with the EUPL-1.2, add it in .ci/packages.json",
    ]);
    expect(licences()).toHaveLength(1);
  });
});

describe("The packages of this project", () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(packageRoot, name), "utf8"));

  it("name a reason for every rule, and deny the scripts that they know", () => {
    const { floors, installScripts } = read(".ci/packages.json") as PackageRules;
    const { allowScripts } = read("package.json") as { allowScripts: Readonly<Record<string, boolean>> };
    expect([...floors, ...installScripts].filter(({ why }) => why.length < 20)).toEqual([]);
    expect(allowScripts).toEqual(Object.fromEntries(installScripts.map((known) => [known.package, false])));
  });
});
