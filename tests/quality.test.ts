/** Checks of the record as a whole: counts, lone things, shared names, addresses. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { today } from "../graph/partialDate.js";
import { buildGraph } from "../seeds/build.js";
import { addressKey } from "../seeds/quality.js";
import { releaseStatements } from "../seeds/release.js";
import {
  append,
  buildSeeds,
  edit,
  RECORDED_ON,
  release,
  type SeedTexts,
  validSeeds,
  withSeedFolder,
} from "./support/seedFolder.js";

const others = "components/weitere.yaml";
const sources = "sources.yaml";
const bau = "programmes/bau.yaml";

/** The problems of a record whose statements are all released. */
async function problemsOf(seeds: SeedTexts) {
  const { problems } = await buildSeeds(await release(seeds));
  return problems.map(({ file, field, message, remedy }) => ({ file, field, message, remedy }));
}
const messagesOf = async (seeds: SeedTexts) => (await problemsOf(seeds)).map(({ message }) => message);

const lone = "- id: component:insel\n  kind: module\n  name: Insel\n  source: protokoll, Rückblick\n";

describe("A thing that nothing is related to", () => {
  it("is refused with what to do", async () => {
    expect(await problemsOf(append(validSeeds, others, lone))).toEqual([
      {
        file: others,
        field: "id",
        message: "no relation joins component:insel to anything",
        remedy: "relate it (involved, part_of, concerns, requires …), or say why it stands alone: standalone: <reason>",
      },
    ]);
  });

  it("may say why it stands alone, and only then", async () => {
    expect(await messagesOf(append(validSeeds, others, `${lone}  standalone: Nur genannt.\n`))).toEqual([]);
    const joined = edit(validSeeds, others, "name: Postfach A", "name: Postfach A\n  standalone: Nur genannt.");
    expect(await problemsOf(joined)).toEqual([
      {
        file: others,
        field: "standalone",
        message: "component:postfach-a does not stand alone: it has relations",
        remedy: "remove standalone",
      },
    ]);
  });

  it("stands alone again once its only relation is withdrawn", async () => {
    const withdrawn = "part_of: [{ thing: programme:bau, withdrawn: { on: 2026-02-01, because: Verlesen. } }]\n";
    expect(await messagesOf(append(validSeeds, others, `${lone}  ${withdrawn}`))).toEqual([
      "no relation joins component:insel to anything",
    ]);
  });

  it("is an office only where it is the office of no body", async () => {
    const office = "  office_of: { body: actor:rat, role: chair }\n";
    expect(await messagesOf(edit(validSeeds, "actors/akteure.yaml", office, ""))).toEqual([
      "no relation joins actor:rat-vorsitz to anything",
    ]);
  });
});

describe("A source that no fact cites", () => {
  const source = "- id: source:neu\n  kind: web-page\n  name: Neue Seite\n  official: true\n  source: neu, Kopf\n";

  it("is refused, though it speaks of itself", async () => {
    expect(await problemsOf(append(validSeeds, sources, source))).toEqual([
      {
        file: sources,
        field: "id",
        message: "no fact cites source:neu",
        remedy: "cite it where it states something, or remove it, or say why it stands alone: standalone: <reason>",
      },
    ]);
  });

  it("may say why, and only then", async () => {
    expect(await messagesOf(append(validSeeds, sources, `${source}  standalone: Zum Nachlesen.\n`))).toEqual([]);
    const cited = edit(validSeeds, sources, "kind: minutes", "kind: minutes\n  standalone: Zum Nachlesen.");
    expect(await messagesOf(cited)).toEqual(["source:protokoll does not stand alone: facts cite it"]);
  });
});

describe("A name of two things", () => {
  const shared = edit(validSeeds, bau, "name: Bauprogramm", "name: Bauprogramm\n  aliases: [Bürgerkonto]");

  it("is refused also where they are of different types", async () => {
    expect(await messagesOf(shared)).toEqual([
      'the name "Bürgerkonto" also stands for component:konto (components/konto.yaml:3)',
    ]);
  });

  it.each([
    ["the one", bau, "name: Bauprogramm", "homonyms: [component:konto]"],
    ["the other", "components/konto.yaml", "kind: platform", "homonyms: [programme:bau]"],
  ])("is accepted where %s lists its homonym", async (_, file, line, homonyms) => {
    const indent = file === bau ? "  " : "";
    expect(await messagesOf(edit(shared, file, line, `${line}\n${indent}${homonyms}`))).toEqual([]);
  });

  it("is refused for each of three that is not listed", async () => {
    const three = edit(shared, others, "name: Altes Konto", "name: Altes Konto\n  aliases: [Buergerkonto]");
    const listed = edit(three, bau, "name: Bauprogramm", "name: Bauprogramm\n  homonyms: [component:konto]");
    const messages = await messagesOf(listed);
    expect(messages.map((message) => message.replace(/ \(.*/, ""))).toEqual([
      'the name "Buergerkonto" also stands for component:konto',
      'the name "Bürgerkonto" also stands for component:altkonto',
    ]);
  });

  it("has to be one where a homonym is listed, and the homonym has to exist", async () => {
    const homonyms = "name: Bauprogramm\n  homonyms: [component:konto, component:kontoo, component:xyz-unknown]";
    expect(await problemsOf(edit(validSeeds, bau, "name: Bauprogramm", homonyms))).toEqual([
      {
        file: bau,
        field: "homonyms[0]",
        message: "component:konto shares no name with programme:bau",
        remedy: "remove it: a homonym has one of the names",
      },
      {
        file: bau,
        field: "homonyms[1]",
        message: "the homonym component:kontoo is not known",
        remedy: "did you mean component:konto?",
      },
      {
        file: bau,
        field: "homonyms[2]",
        message: "the homonym component:xyz-unknown is not known",
        remedy: "correct the id, or remove it",
      },
    ]);
  });

  it("is no name where it was withdrawn, and a withdrawn name says why", async () => {
    const name = "withdrawn_names: [{ name: Bürgerkonto, withdrawn: { on: 2026-02-01, because: Falsch. } }]";
    expect(await messagesOf(edit(validSeeds, bau, "name: Bauprogramm", `name: Bauprogramm\n  ${name}`))).toEqual([]);
    const live = edit(validSeeds, bau, "name: Bauprogramm", "name: Bauprogramm\n  withdrawn_names: [{ name: Alt }]");
    expect(await messagesOf(live)).toContain('the withdrawn name "Alt" is not withdrawn');
  });
});

describe("The address of a source", () => {
  const withUrl = (url: string) => edit(validSeeds, sources, "kind: minutes", `kind: minutes\n  url: ${url}`);

  it.each(["https://www.example.org/a?b=c#d", "http://example.org"])("may be %s", async (url) => {
    expect(await messagesOf(withUrl(url))).toEqual([]);
  });

  it.each([
    ["https://localhost/a", "has no host such as www.example.org"],
    ["https://user:secret@example.org/", "has a user name or password"],
    ["https://example.org/a b", "has a blank"],
    ["ftp://example.org/a", "is not accepted"],
    ["example.org", "is not accepted"],
  ])("may not be %s", async (url, fault) => {
    const [problem, ...more] = await problemsOf(withUrl(url));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: sources, field: "url" });
    expect(problem?.message).toContain(fault);
  });

  it("belongs to one source only, however it is written, or to versions of a page that their dates tell apart", async () => {
    const one = withUrl("https://www.example.org/seite/");
    const twice = (date: string) =>
      edit(one, sources, "kind: web-page", `kind: web-page\n  date: ${date}\n  url: http://Example.org/seite`);
    expect(await messagesOf(twice("2025-06-26"))).toEqual(["the address also stands at sources.yaml:4"]);
    expect(await messagesOf(twice("2024"))).toEqual([]);
    expect(addressKey("https://example.org/Seite")).not.toBe(addressKey("https://example.org/seite"));
    expect(addressKey("https://example.org/a?b=1")).not.toBe(addressKey("https://example.org/a?b=2"));
  });
});

describe("The day on which a source was checked", () => {
  const checked = (day: string) => edit(validSeeds, sources, "kind: minutes", `kind: minutes\n  checked_at: ${day}`);

  it("is today at the latest and the day of the document at the earliest", async () => {
    expect(await messagesOf(checked(today()))).toEqual([]);
    expect(await messagesOf(checked("2025-06-26"))).toEqual([]);
    expect(await messagesOf(checked("2999-01-01"))).toEqual(["checked on 2999-01-01, which is yet to come"]);
    expect(await messagesOf(checked("2025-06-25"))).toEqual([
      "checked on 2025-06-25, before the document came out (2025-06-26)",
    ]);
  });
});

describe("What the record is expected to hold", () => {
  const build = (seeds: SeedTexts): Promise<SeedTexts> =>
    withSeedFolder(seeds, async (folder) => {
      await releaseStatements(folder, await buildGraph(folder), RECORDED_ON);
      const text = (file: string) => readFile(join(folder, file), "utf8");
      return { ...seeds, "released.tsv": await text("released.tsv"), "expected.yaml": await text("expected.yaml") };
    });

  it("is written by a release and compared from then on", async () => {
    const seeds = await build(validSeeds);
    expect((await buildSeeds(seeds)).problems).toEqual([]);
    const more = append(seeds, others, `${lone}  standalone: Nur genannt.\n`);
    const { problems } = await buildSeeds(more);
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      [others, "1 statement(s) not yet released, this one first"],
      ["expected.yaml", "expected 5 of type Component, found 6; expected 79 statements, found 80"],
    ]);
    expect(problems[1]?.remedy).toBe("run npm run seeds:release, which writes the counts");
    expect((await buildSeeds(await build(more))).problems).toEqual([]);
  });

  it("names the thing that got lost", async () => {
    const { [others]: text = "", ...rest } = await build(append(validSeeds, others, `${lone}  standalone: Nur so.\n`));
    const lost = { ...rest, [others]: text.slice(0, text.indexOf("- id: component:insel")) };
    const { problems } = await buildSeeds(lost);
    expect(problems.map(({ message }) => message)).toContain(
      "expected 6 of type Component, found 5; expected 80 statements, found 79",
    );
    const counts = problems.find(({ file }) => file === "expected.yaml");
    expect(counts?.line).toBeGreaterThan(1);
    expect(counts?.remedy).toBe(
      "put back what got lost; if the change is meant, run npm run seeds:release, which writes the counts",
    );
  });

  it("is a file with a shape of its own", async () => {
    const { problems } = await buildSeeds({ ...validSeeds, "expected.yaml": "things: { Komponente: 3 }\n" });
    expect(problems.map(({ file }) => file)).toEqual(["expected.yaml", "expected.yaml"]);
  });

  it("is left as it was by a release that other problems forbid", async () => {
    await withSeedFolder(append(validSeeds, others, lone), async (folder) => {
      const result = await releaseStatements(folder, await buildGraph(folder), RECORDED_ON);
      expect(result).toMatchObject({ done: false, blocking: [{ file: others }] });
      await expect(readFile(join(folder, "expected.yaml"), "utf8")).rejects.toThrow("ENOENT");
      await mkdir(join(folder, "empty"), { recursive: true });
      await writeFile(join(folder, "empty", "note.txt"), "passed over");
      expect((await buildGraph(folder)).files.expected).toBeNull();
    });
  });
});

describe("A question that the record cannot answer", () => {
  const file = "open-questions.yaml";
  const asked = (more: string) => ({ ...validSeeds, [file]: `- question: Wer baut?\n  missing: Baufirmen.\n${more}` });

  it("names what it is about", async () => {
    const { data, problems } = await buildSeeds(await release(asked("  about: [component:konto]\n")));
    expect(problems).toEqual([]);
    expect(data.openQuestions).toEqual([
      { question: "Wer baut?", missing: "Baufirmen.", about: ["component:konto"], asks: null },
    ]);
  });

  it("is refused where it is about nothing that there is", async () => {
    expect(await problemsOf(asked("  about: [component:konto, component:kontor]\n"))).toEqual([
      {
        ...{ file, field: "about[1]", message: "the thing component:kontor is not known" },
        remedy: "did you mean component:konto?",
      },
    ]);
  });

  it.each([
    ["a key that there is not", "  abuot: [component:konto]\n", ["about: missing", 'abuot: unknown key "abuot"']],
    ["no word of what it is about", "", ["about: missing"]],
    ["an empty list of what it is about", "  about: []\n", ["about: empty"]],
  ])("is refused with %s", async (_, more, expected) => {
    const found = await problemsOf(asked(more));
    expect(found.map(({ field, message }) => `${field}: ${message}`)).toEqual(expected);
  });
});

describe("A placeholder", () => {
  it("has to be written over", async () => {
    expect(await messagesOf(edit(validSeeds, bau, "name: Bauprogramm", "name: AUSFÜLLEN name"))).toEqual([
      '"AUSFÜLLEN name" is still to be written',
    ]);
  });
});
