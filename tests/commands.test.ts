/** The commands of editors, as they are run: what they print, with which code they end, and what they leave behind. */
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildGraph } from "../seeds/build.js";
import { monthsBefore } from "../seeds/report.js";
import { type SeedPrefix, shapes } from "../seeds/shape.js";
import { idFor, kindsOf, templates } from "../seeds/template.js";
import { buildProgram, type Program } from "./support/program.js";
import { append, edit, release, type SeedTexts, validSeeds, withSeedFolder } from "./support/seedFolder.js";

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const run = (command: string, ...args: readonly string[]) =>
  program.start(`seeds/commands/${command}.js`, args, {}).end;

const konto = "components/konto.yaml";

/** Runs with a folder of released seeds. */
const withReleased = async <Result>(seeds: SeedTexts, work: (folder: string) => Promise<Result>) =>
  withSeedFolder(await release(seeds), work);

/** Every file of a folder with its text. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")])));
}

describe("The id of a new decision", () => {
  it.each([
    ["2025/29", "decision:rat-2025-29"],
    ["2025/7", "decision:rat-2025-07"],
    ["2025/02-AL", "decision:rat-2025-02"],
    ["B-2025/33-IT", "decision:rat-2025-33"],
  ])("of the number %s is that of its body, year and count", (number, id) => {
    expect(idFor("decision", { body: "actor:rat", number })).toBe(id);
  });

  it("without a number is that of its date", () => {
    expect(idFor("decision", { body: "actor:rat", date: "2025-07-04" })).toBe("decision:rat-2025-07-04");
  });
});

describe("seeds:check", () => {
  it("says that a folder is in order", async () => {
    const { code, out } = await withReleased(validSeeds, (folder) => run("check", folder));
    expect(out).toMatch(/^The seeds are in order: \d+ things, 79 statements, \d+ derived\.\n$/);
    expect(code).toBe(0);
  });

  it("ends with 1 where there are problems, and with 2 where it was called wrongly", async () => {
    const spoilt = edit(validSeeds, konto, "kind: platform", "kind: plattform");
    const { code, error } = await withSeedFolder(spoilt, (folder) => run("check", folder));
    expect(code).toBe(1);
    expect(error).toContain("components/konto.yaml:2: kind:");
    expect(await run("check", "/nowhere/at/all")).toMatchObject({ code: 2 });
    expect(await run("check", "--wach")).toMatchObject({ code: 2 });
  });
});

describe("seeds:check --watch", () => {
  it("checks again on every change, also of new folders and replaced files, and ends with 0", async () => {
    await withReleased(validSeeds, async (folder) => {
      const watching = program.start("seeds/commands/check.js", [folder, "--watch"], {});
      let [out, error] = ["", ""];
      watching.process.stdout.on("data", (text: string) => {
        out += text;
      });
      watching.process.stderr.on("data", (text: string) => {
        error += text;
      });
      const until = (what: string, holds: () => boolean) =>
        expect.poll(holds, { timeout: 15_000, message: what }).toBe(true);
      const checks = () => out.split("Waiting for changes").length - 1;

      await until("a first check", () => out.includes("in order") && checks() === 1);
      const text = await readFile(join(folder, konto), "utf8");
      await writeFile(join(folder, konto), text.replace("kind: platform", "kind: plattform"));
      await until("the fault", () => error.includes("konto.yaml:2: kind:") && checks() === 2);
      await writeFile(join(folder, konto), text);
      await until("in order again", () => out.split("in order").length === 3 && checks() === 3);
      await mkdir(join(folder, "laws"));
      await until("a look into the new folder", () => checks() === 4);
      await writeFile(join(folder, "laws", "neu.yaml.part"), "id: nothing\n");
      await rename(join(folder, "laws", "neu.yaml.part"), join(folder, "laws", "neu.yaml"));
      await until("the fault in a new file", () => error.includes("laws/neu.yaml:1: id:"));
      watching.process.kill("SIGINT");
      expect((await watching.end).code).toBe(0);
    });
  });
});

describe("seeds:release", () => {
  it("lists what is new with its day, writes the counts, and has nothing to do the second time", async () => {
    await withSeedFolder(validSeeds, async (folder) => {
      expect(await run("release", folder, "--date", "2026-01-05")).toMatchObject({
        code: 0,
        out: "Released 79 statement(s) as of 2026-01-05.\n",
      });
      expect(await run("release", folder)).toMatchObject({ code: 0, out: "Nothing new to release.\n" });
      expect(await readFile(join(folder, "expected.yaml"), "utf8")).toContain("\n  Component: 5\n");
      expect(await run("check", folder)).toMatchObject({ code: 0 });
    });
  });

  it("writes nothing where something is wrong, or the day is none", async () => {
    await withSeedFolder(edit(validSeeds, konto, "value: 28", "value: 27"), async (folder) => {
      const before = await snapshot(folder);
      expect(await run("release", folder)).toMatchObject({ code: 1 });
      expect(await run("release", folder, "--date", "2026-02-30")).toMatchObject({ code: 2 });
      expect(await snapshot(folder)).toEqual(before);
    });
  });
});

describe("seeds:report", () => {
  it("says what is known and what is not, as text and as JSON", async () => {
    await withReleased(validSeeds, async (folder) => {
      const { out, code } = await run("report", folder);
      expect(code).toBe(0);
      expect(out).toContain("  Digitalrat 2025: 1 of 9\n");
      expect(out).toContain("  Component: 4 of 5 (80 %)\n");
      expect(out).toContain("  official: 2\n  - Protokoll der siebten Sitzung (source:protokoll)\n");
      const { out: json } = await run("report", folder, "--json", "--stale-after", "6");
      expect(JSON.parse(json)).toMatchObject({
        coverage: { decisions: [{ body: "actor:rat", known: 1, implied: 9 }] },
        dueForChecking: { official: [{ id: "source:protokoll" }, { id: "source:webseite" }], others: [] },
      });
    });
  });

  it("refuses a wrong number of months, and seeds with faults", async () => {
    expect(await run("report", "--stale-after", "soon")).toMatchObject({ code: 2 });
    const spoilt = edit(validSeeds, konto, "value: 28", "value: 27");
    expect(await withReleased(spoilt, (folder) => run("report", folder))).toMatchObject({ code: 1 });
  });

  it.each([
    ["2026-11-25", 12, "2025-11-25"],
    ["2026-03-31", 1, "2026-02-28"],
    ["2026-01-15", 14, "2024-11-15"],
  ])("counts months back from %s by %i to %s", (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });
});

describe("seeds:new", () => {
  const needed: Readonly<Record<string, string>> = {
    name: "Neues Ding, groß (2025)",
    body: "rat",
    number: "2025/11",
    of: "actor:bund",
    model: "maturity-model:m",
    law: "law:g",
    official: "yes",
  };
  const more = append(
    validSeeds,
    "mehr.yaml",
    "- { id: maturity-model:m, name: Modell, source: protokoll, Kopf }\n- { id: law:g, kind: law, name: Gesetz }\n",
  );
  const seeds = { ...more, "mehr.yaml": (more["mehr.yaml"] ?? "").replace("protokoll, Kopf", '"protokoll, Kopf"') };

  it.each(Object.keys(templates) as SeedPrefix[])("begins a %s that passes its shape", async (prefix) => {
    const { needs } = templates[prefix];
    const said = needs.flatMap((name) => [
      `--${name}`,
      name === "kind"
        ? (kindsOf(prefix)[0] ?? "")
        : name === "number" && prefix !== "decision"
          ? "§ 6"
          : (needed[name] ?? ""),
    ]);
    await withSeedFolder(seeds, async (folder) => {
      const { code, out, error } = await run("new", prefix, folder, ...said);
      expect({ code, error }).toEqual({ code: 0, error: "" });
      const [file = ""] = out.split(" begins ");
      const text = await readFile(join(folder, file), "utf8");
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\.json\nid: /);
      const { problems, files } = await buildGraph(folder);
      expect(files.problems).toEqual([]);
      expect(files.things.map(({ place }) => place.file)).toContain(file);
      const said2 = problems.filter((problem) => problem.file === file).map(({ message }) => message);
      expect(
        said2.every((message) =>
          /without a source|no relation joins|no fact cites|to be written|not yet released/.test(message),
        ),
      ).toBe(true);
    });
  });

  it("knows every kind of thing, and the kinds of those that have some", () => {
    expect(Object.keys(templates)).toEqual(Object.keys(shapes));
    expect(kindsOf("component")).toContain("platform");
    expect(kindsOf("theme-field")).toEqual([]);
  });

  it("writes a decision with what it was told, and asks for the rest", async () => {
    await withReleased(validSeeds, async (folder) => {
      const said = ["--body", "rat", "--number", "2025/11", "--date", "2025-06", "--url", "https://example.org/11"];
      const { code, out } = await run("new", "decision", folder, ...said);
      expect(code).toBe(0);
      expect(out).toContain("decisions/rat-2025-11.yaml begins decision:rat-2025-11.");
      expect(out).toContain(
        "npm run seeds:new -- source --name … --kind web-page --official yes --url https://example.org/11",
      );
      const check = await run("check", folder);
      expect(check.error).toContain('rat-2025-11.yaml:5: title: "AUSFÜLLEN title" is still to be written');
      expect(check.error).toContain("a fact without a source, and 2 more of the same thing");
      expect(check.error).toContain('→ add source: "<key>, <place in the document>"');
    });
  });

  it("lets a decision without a number go by its date", async () => {
    await withReleased(validSeeds, async (folder) => {
      const said = [
        "--body",
        "rat",
        "--title",
        "Netz",
        "--date",
        "2025-06-26",
        "--source",
        "protokoll, Beschluss zum Netz",
      ];
      expect(await run("new", "decision", folder, ...said)).toMatchObject({ code: 0 });
      const { out, error } = await run("check", folder);
      expect(out).toBe("");
      expect(error).toMatch(
        /rat-2025-06-26\.yaml:2: name: 3 statement\(s\) not yet released[^\n]*\n[^\n]*\n\n1 problem/,
      );
    });
  });

  it("cites the source that has the address of a decision", async () => {
    const url = "https://www.example.org/beschluss/";
    await withReleased(
      edit(validSeeds, "sources.yaml", "kind: web-page", `kind: web-page\n  url: ${url}`),
      async (folder) => {
        const said = [
          "--body",
          "rat",
          "--number",
          "2025/11",
          "--title",
          "Netz",
          "--url",
          "http://example.org/beschluss",
        ];
        expect(await run("new", "decision", folder, ...said)).toMatchObject({ code: 0 });
        const text = await readFile(join(folder, "decisions/rat-2025-11.yaml"), "utf8");
        expect(text).toContain("\nsource: webseite, Beschluss 2025/11\n");
        const again = ["--name", "Seite", "--kind", "web-page", "--official", "no", "--url", url];
        expect(await run("new", "source", folder, ...again)).toMatchObject({ code: 1 });
      },
    );
  });

  it.each([
    [
      "a name that another thing has",
      ["--name", "buergerkonto"],
      'The name "buergerkonto" also stands for component:konto.',
    ],
    ["an alias of another thing", ["--name", "Konto-für-alle"], "also stands for component:konto."],
    [
      "a source that is not known",
      ["--name", "Neues", "--source", "protokol, Kopf"],
      "--source: source:protokol is not known; did you mean protokoll?",
    ],
    ["a source that is like none", ["--name", "Neues", "--source", "xyz"], "npm run seeds:new -- source"],
  ])("warns of %s, and begins the thing all the same", async (_, said, warning) => {
    await withSeedFolder(validSeeds, async (folder) => {
      const args = ["--kind", "platform", "--id", "neues", ...said];
      const { code, out, error } = await run("new", "component", folder, ...args);
      expect(code).toBe(0);
      expect(error).toContain(warning);
      expect(error.trim().split("\n")).toHaveLength(1);
      expect(out).toContain("components/neues.yaml begins component:neues.");
      expect(await readFile(join(folder, "components/neues.yaml"), "utf8")).toContain("id: component:neues");
    });
  });

  it("warns of nothing where name and source are in order", async () => {
    await withSeedFolder(validSeeds, async (folder) => {
      const said = ["--name", "Neues", "--kind", "platform", "--source", "protokoll, Kopf"];
      expect(await run("new", "component", folder, ...said)).toMatchObject({ code: 0, error: "" });
      const source = [
        "--name",
        "Akte",
        "--kind",
        "report",
        "--official",
        "yes",
        "--id",
        "akte",
        "--source",
        "akte, Titel",
      ];
      expect(await run("new", "source", folder, ...source)).toMatchObject({ code: 0, error: "" });
    });
  });

  it.each([
    ["no kind of thing", []],
    ["an unknown kind of thing", ["komponente", "--name", "X"]],
    ["an unknown option", ["component", "--title", "X", "--name", "X", "--kind", "platform"]],
    ["a missing option", ["component", "--name", "X"]],
    ["a kind that is none", ["component", "--name", "X", "--kind", "plattform"]],
    ["a date that is none", ["decision", "--body", "rat", "--number", "2025/11", "--date", "2025-13"]],
    ["a number that no decision has", ["decision", "--body", "rat", "--number", "25-99"]],
    ["an id that is none", ["component", "--name", "X", "--kind", "platform", "--id", "Gross_X"]],
    ["a body that is not known", ["decision", "--body", "raat", "--number", "2025/11"]],
    [
      "an address that is none",
      ["source", "--name", "X", "--kind", "web-page", "--official", "no", "--url", "example"],
    ],
  ])("ends with 2, its usage and nothing written on %s", async (_, args) => {
    await withSeedFolder(validSeeds, async (folder) => {
      const before = await snapshot(folder);
      const [kind, ...rest] = args;
      const { code, error } = await run("new", ...(kind === undefined ? [] : [kind, folder]), ...rest);
      expect(code).toBe(2);
      expect(error).toContain("npm run seeds:new -- ");
      expect(await snapshot(folder)).toEqual(before);
    });
  });

  it.each([
    ["an id that exists", "konto", "component:konto exists already (components/konto.yaml)"],
    ["an id that is retired", "urkonto", "component:urkonto is retired"],
    ["a file that exists", "weitere", "components/weitere.yaml: the file exists already"],
  ])("ends with 1 and nothing written on %s", async (_, id, message) => {
    await withSeedFolder(validSeeds, async (folder) => {
      const before = await snapshot(folder);
      const { code, error } = await run("new", "component", folder, "--name", "X", "--kind", "platform", "--id", id);
      expect(code).toBe(1);
      expect(error).toContain(message);
      expect(await snapshot(folder)).toEqual(before);
    });
  });
});

describe("seeds:diff", () => {
  const git = promisify(execFile);
  /** A git repository with the seeds in a folder, committed with the tag `start`. */
  const withRepository = (work: (folder: string, commit: (name: string) => Promise<void>) => Promise<void>) =>
    withSeedFolder(
      Object.fromEntries(Object.entries(validSeeds).map(([file, text]) => [`seeds/${file}`, text])),
      async (root) => {
        const commit = async (name: string) => {
          await git("git", ["-C", root, "add", "-A"]);
          const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
          await git("git", ["-C", root, ...who, "commit", "-q", "--no-verify", "-m", name]);
          await git("git", ["-C", root, "tag", name]);
        };
        await git("git", ["-C", root, "init", "-q"]);
        await commit("start");
        await work(join(root, "seeds"), commit);
      },
    );
  const change = async (folder: string, file: string, from: string, to: string) =>
    writeFile(join(folder, file), (await readFile(join(folder, file), "utf8")).replace(from, to));

  it("tells what changed since a revision, and between two", async () => {
    await withRepository(async (folder, commit) => {
      expect(await run("diff", "start", folder)).toMatchObject({ code: 0, out: "No fact changed since start.\n" });
      await change(folder, konto, "role: lead, since: 2025-07-01", "role: lead, since: 2025-07-01, until: 2025-12-31");
      const ended = "Ended (1):\n  Westerland is no longer lead of Bürgerkonto (until 2025-12-31)\n";
      expect(await run("diff", "start", folder)).toMatchObject({ code: 0, out: ended });
      await commit("ended");
      await rm(join(folder, "programmes"), { recursive: true });
      expect((await run("diff", "start..ended", folder)).out).toBe(ended);
      expect((await run("diff", "ended", folder)).out).toContain("Removed");
    });
  });

  it("refuses what is no revision with 2, and what it cannot read with 1 and without a stack", async () => {
    await withRepository(async (folder, commit) => {
      expect(await run("diff")).toMatchObject({ code: 2 });
      for (const revision of ["nothing", "start..", "start..end..more", "start...ended"]) {
        const { code, error } = await run("diff", revision, folder);
        expect({ revision, code }).toEqual({ revision, code: 2 });
        expect(error).toContain("npm run seeds:diff -- REV");
      }
      await change(folder, konto, "kind: platform", "kind: plattform");
      const now = await run("diff", "start", folder);
      expect(now.code).toBe(1);
      expect(now.error).toMatch(/^the working tree cannot be read: 1 problem.*\ncomponents\/konto.yaml:2: kind/);
      await commit("odd");
      await change(folder, konto, "kind: plattform", "kind: platform");
      const old = await run("diff", "odd", folder);
      expect(old.code).toBe(1);
      expect(old.error).toContain('the record at "odd" cannot be read');
      expect(old.error).toContain("its shape is not that of today");
      expect(old.error).not.toMatch(/\n\s+at /);
    });
  });

  it("says that a folder outside git has no revisions", async () => {
    await withSeedFolder(validSeeds, async (folder) => {
      expect(await run("diff", "HEAD", folder)).toMatchObject({
        code: 2,
        error: expect.stringContaining("not part of a git"),
      });
    });
  });
});
