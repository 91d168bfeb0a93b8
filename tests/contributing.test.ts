/** The example of CONTRIBUTING.md, replayed on a copy of the record: what it shows is what happens. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../graph/paths.js";
import { buildCheckedGraph } from "../seeds/build.js";
import { openTestApi } from "./support/api.js";
import { buildProgram, type Program } from "./support/program.js";

/** A fenced block, with the indentation of its list item taken off. */
interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", language = "", body = ""]) => ({
    language,
    text: body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));
}

/** A line of what is printed; an ellipsis stands for what depends on the size of the record. */
const pattern = (line: string) =>
  new RegExp(
    line
      .split("…")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".+"),
  );

/** The words of a command line, as a shell parts them. */
const words = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

describe("The example of CONTRIBUTING.md", () => {
  let program: Program;
  let root: string;
  beforeAll(async () => {
    program = await buildProgram();
    root = await mkdtemp(join(tmpdir(), "verwaltungsgraph-contributing-"));
  });
  afterAll(async () => {
    await program.remove();
    await rm(root, { recursive: true, force: true });
  });

  it("does what it shows, step by step", async () => {
    const seeds = join(root, "seeds");
    await cp(join(packageRoot, "seeds"), seeds, { recursive: true, filter: (file) => !file.endsWith(".ts") });
    const run = promisify(execFile);
    const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    await run("git", ["-C", root, "init", "-q", "-b", "main"]);
    await run("git", ["-C", root, "add", "-A"]);
    await run("git", ["-C", root, ...who, "commit", "-q", "--no-verify", "-m", "The record"]);

    const seen: string[] = [];
    let printed = "";
    let answer: unknown;
    for (const { language, text } of blocksOf(await readFile(join(packageRoot, "CONTRIBUTING.md"), "utf8"))) {
      seen.push(language);
      if (language === "sh") {
        printed = "";
        for (const line of text.trim().split("\n")) {
          const [npm, verb, script = "", dashes, ...args] = words(line);
          expect([npm, verb, dashes ?? "--"]).toEqual(["npm", "run", "--"]);
          const command = `seeds/commands/${script.replace("seeds:", "")}.js`;
          const { out, error } = await program.start(command, [...args, seeds], {}).end;
          printed += out + error;
        }
      } else if (language === "yaml") {
        const [, file = ""] = /^# (seeds\/\S+)\n/.exec(text) ?? [];
        expect(file).not.toBe("");
        // The thing was begun in the step before; its file is there.
        await readFile(join(root, file), "utf8");
        await writeFile(join(root, file), text.slice(text.indexOf("\n") + 1));
      } else if (language === "text") {
        for (const line of text.trim().split("\n")) expect(printed).toMatch(pattern(line.trim()));
      } else if (language === "graphql") {
        const api = await openTestApi({ data: (await buildCheckedGraph(seeds)).data });
        answer = await api.expectData(text).finally(() => api.close());
      } else expect(answer).toEqual(JSON.parse(text));
    }
    expect(seen).toEqual(["sh", "sh", "yaml", "sh", "text", "sh", "text", "sh", "text", "graphql", "json"]);
  });
});
