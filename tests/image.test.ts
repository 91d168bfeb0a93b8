/** The image, as far as it can be looked at without Docker; `npm run image:try` does what its Dockerfile says. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readCommand, readCopy, readDockerfile } from "../.ci/dockerfile.js";

const stages = readDockerfile(readFileSync("Dockerfile", "utf8"));
const last = stages.at(-1);
const textOf = (name: string) => last?.instructions.find((instruction) => instruction.name === name)?.text ?? "";

/** Whether the context that an engine gets lacks a path: the last pattern that fits decides. */
function isIgnored(path: string): boolean {
  const patterns = readFileSync(".dockerignore", "utf8").split("\n");
  let ignored = false;
  for (const line of patterns.filter((pattern) => pattern !== "" && !pattern.startsWith("#"))) {
    const pattern = line.replace("!", "");
    const parts = pattern.split("/").map((part) => part.replaceAll(".", "\\.").replaceAll("*", "[^/]*"));
    if (new RegExp(`^${parts.join("/")}(/|$)`).test(path)) ignored = !line.startsWith("!");
  }
  return ignored;
}

describe("the image", () => {
  it("is made of what there is, and of nothing that the engine does not get", () => {
    const copies = stages.flatMap(({ instructions }) => instructions).filter(({ name }) => name === "COPY");
    const own = copies.map(({ text }) => readCopy(text)).filter(({ from }) => from === null);
    const sources = own.flatMap((copy) => copy.sources);
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((source) => !existsSync(source) || isIgnored(source))).toEqual([]);
    expect(
      ["node_modules/x", "dist/server/main.js", ".git/config", "tests/x.ts", "docs/api.md"].filter(isIgnored),
    ).toHaveLength(5);
  });

  it("compiles all that the build compiles", () => {
    const { include } = JSON.parse(readFileSync("tsconfig.build.json", "utf8")) as { include: readonly string[] };
    const copied = stages.find(({ name }) => name === "build")?.instructions.map(({ text }) => text);
    for (const folder of include.map((pattern) => pattern.split("/")[0]))
      expect(copied).toContain(`${folder} ${folder}`);
  });

  it("stands on one exact version of Node on Debian, for the embedded engine is not published for Alpine", () => {
    for (const { image } of stages) expect(image).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim$/);
    expect(new Set(stages.map(({ image }) => image)).size).toBe(1);
  });

  it("runs the service itself, not as root, as npm start does, and is asked whether it is ready", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Readonly<Record<string, string>>;
    };
    expect(readCommand(textOf("CMD")).join(" ")).toBe(scripts.start);
    expect(textOf("USER")).toBe("node");
    expect(textOf("STOPSIGNAL")).toBe("SIGTERM");
    expect(textOf("HEALTHCHECK")).toContain("/readyz");
  });

  it("is given more time to end than it takes", () => {
    const { services } = parse(readFileSync("compose.yaml", "utf8")) as {
      services: { api: { stop_grace_period: string; read_only: boolean; build: string } };
    };
    expect(services.api).toMatchObject({ build: ".", read_only: true, stop_grace_period: "15s" });
  });
});
