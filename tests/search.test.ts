/** Search: how texts are compared, the laws of what is found, the API, and the test set of what people type. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchDocument, searchQueries as testSet } from "../bench/searchQueries.js";
import { type SearchRelationRow, type SearchTextRow, type SearchThingRow, searchQueries } from "../graph/queries.js";
import {
  contentWords,
  editsBetween,
  likeness,
  plainWords,
  searchWord,
  stemKey,
  wholeKey,
} from "../graph/searchText.js";
import { thingTypes } from "../graph/vocabulary.js";
import { isMadeOf, piecesIn } from "../loaders/search/compounds.js";
import { SearchIndex } from "../loaders/search/index.js";
import { readSearchIndex } from "../loaders/search/read.js";
import type { Scope } from "../loaders/time.js";
import { buildCheckedGraph } from "../seeds/build.js";
import { readConfig } from "../server/config.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { engineName, loadTestGraph, openEmbeddedTestEngine, openTestEngine } from "./support/engine.js";
import { hashOf, RECORDED_ON, world } from "./support/world.js";

const SEED = 20_250_626;
const options = { seed: SEED, numRuns: 300 };
const whole = (text: string) => wholeKey(plainWords(text));

describe("how texts are compared", () => {
  it.each([
    ["Länder", "Laender", "lander", "LÄNDER"],
    ["Straße", "Strasse", "STRASSE", "straße"],
    ["NOOTS-Staatsvertrag", "noots staatsvertrag", "NOOTSStaatsvertrag", "NOOTS – Staatsvertrag"],
    ["Beschluss 2025/25", "Beschluss 25/2025", "beschluss 2025-25", "Beschluss B-2025/25-IT"],
    ["2020/01", "2020/1", "1/2020", "2020-01"],
    ["2025/02-AL", "2025/2 AL", "B-2025/02-AL", "2025-02-al"],
    ["Engagement & Hobbies", "Engagement und Hobbies", "engagement UND hobbies", "Engagement-und-Hobbies"],
  ])("%s is %s, %s and %s", (...spellings) => {
    expect(new Set(spellings.map(whole)).size).toBe(1);
  });

  it.each([
    ["2025-25", "2025-26"],
    ["2025/2", "2025/22"],
    ["2025/25 IT-Planungsrat", "2025/25 Planungsrat"],
    ["2011-2015", "2015-2011"],
    ["Stufe 1 2", "Stufe 12"],
  ])("%s is not %s", (a, b) => {
    expect(whole(a)).not.toBe(whole(b));
  });

  it.each([
    ["Hamburg", "Hamburgs"],
    ["Bremen", "Bremens"],
    ["IT-Planungsrat", "des IT-Planungsrates"],
    ["Vorsitz des IT-Planungsrats", "Vorsitz im IT-Planungsrat"],
    ["Postfach", "Postfächer"],
    ["Konto", "Konten"],
    ["Beschluss", "Beschlüsse"],
    ["Beschluss", "Beschlusses"],
  ])("%s is %s but for endings and small words", (a, b) => {
    expect(stemKey(plainWords(a))).toBe(stemKey(plainWords(b)));
  });

  it("keeps small words where there is nothing else", () => {
    expect(contentWords(["die", "fitko"])).toEqual(["fitko"]);
    expect(contentWords(["an", "der"])).toEqual(["an", "der"]);
  });

  const german = fc
    .array(fc.constantFrom(..."aeoubsnt", "ä", "ö", "ü", "Ä", "ß", " ", "-", "7"), { maxLength: 24 })
    .map((letters) => letters.join(""));

  it("does not depend on case, umlaut spelling, ß, hyphens or spaces", () => {
    const spellings = fc.constantFrom<(text: string) => string>(
      (text) => text.toLowerCase(),
      (text) => text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("Ä", "Ae"),
      (text) => text.replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u").replaceAll("Ä", "A"),
      (text) => text.replaceAll("ß", "ss"),
      (text) => text.normalize("NFD"),
      (text) => text.replaceAll("-", " "),
      (text) => text.replace(/(\D)[- ]+(\D)/g, "$1$2"),
    );
    fc.assert(
      fc.property(german, spellings, (text, spell) => {
        expect(whole(spell(text))).toBe(whole(text));
      }),
      options,
    );
  });

  it("counts typing errors as the plain definition does", () => {
    const plain = (a: string, b: string): number => {
      if (a === "" || b === "") return a.length + b.length;
      const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
      const same = a.at(-1) === b.at(-1);
      const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
      return Math.min(
        plain(x, b) + 1,
        plain(a, y) + 1,
        plain(x, y) + (same ? 0 : 1),
        ...(swapped ? [plain(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
      );
    };
    const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editsBetween(a, b, most)).toBe(Math.min(plain(a, b), most + 1));
      }),
      options,
    );
  });

  it("takes compounds apart at pieces of four letters or more, with an s between them or none", () => {
    const madeOf = (word: string, ...others: string[]) =>
      isMadeOf(
        word,
        others.flatMap((other, index) => piecesIn(word, other, index, (piece) => words.has(piece))),
      );
    const words = new Set(["konto", "ministerium", "senator"]);
    expect(madeOf("finanzsenator", "senator", "finanzen")).toBe(true);
    expect(madeOf("bundesfinanzministerium", "bundesministerium", "finanzen")).toBe(true);
    expect(madeOf("unternehmenskonto", "unternehmen", "nutzerkonto")).toBe(true);
    expect(madeOf("unternemenskonto", "unternehmenskonto")).toBe(false);
    expect(madeOf("registermodernisirung", "registermodernisierung", "steuerung")).toBe(false);
    expect(madeOf("finanzsenator", "senator")).toBe(false);
    expect(madeOf("finanzxsenator", "senator", "finanzen")).toBe(false);
  });

  it("finds words alike by the pairs of letters that they share", () => {
    expect(likeness("konto", "konto")).toBe(1);
    expect(likeness("konto", "xyz")).toBe(0);
    expect(likeness("konto", "konten")).toBeGreaterThan(likeness("konto", "komet"));
  });
});

const NOW: Scope = { asOf: "2026-11-25", knownAt: null, statedIn: null, inferred: true };

const thingRow = (id: string, more: Partial<SearchThingRow> = {}): SearchThingRow => ({
  ...{ id, type: "Component", name: id, kind: "PRODUCT", number: null, title: null, label: null, officeRole: null },
  ...{ existsFrom: null, knownFrom: RECORDED_ON, sources: [], sortKey: id, related: 0 },
  ...more,
});
const textRow = (thing: string, predicate: string, text: string, place: number): SearchTextRow => ({
  ...{ statement: `statement:${thing}-${place}`, thing, predicate, text, ...stated },
});
const relationRow = (thing: string, predicate: string, other: string, capacity: string): SearchRelationRow => ({
  ...{ statement: `statement:${thing}-${predicate}`, thing, predicate, other, onBehalfOf: null, ...stated },
  ...(predicate === "INVOLVED_IN" ? { role: "HEAD", capacity } : { role: null, capacity: null }),
});
const stated = {
  ...{ status: null, certainty: "STATED" as const, rule: null },
  ...{ fromEarliest: null, fromLatest: null, untilEarliest: null, untilLatest: null, endInferredEarliest: null },
  ...{ endInferredLatest: null, endInferredSources: [], endInferredRecordedOn: null, evidenceFirst: null },
  ...{ evidenceLast: null, recordedOn: RECORDED_ON, withdrawnOn: null, sources: [], premiseSources: [] },
};

describe(`the laws of search (fast-check seed ${SEED})`, () => {
  const word = fc.constantFrom(
    ...[
      "Konto",
      "Unternehmenskonto",
      "Länder",
      "Laender",
      "Register",
      "Registermodernisierung",
      "HH",
      "Hamburg",
      "der",
      "2025/25",
    ],
    ...["NOOTS", "Staatsvertrag", "Nutzer", "Unternehmen", "Beschluss", "Kontos", "Reigster", "IT", "47", "ö"],
  );
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  const document = fc.record({
    type: fc.constantFrom(...(Object.keys(thingTypes) as (keyof typeof thingTypes)[])),
    related: fc.nat(3),
    texts: fc.array(
      fc.tuple(fc.constantFrom("OFFICIAL", "ALIAS", "ABBREVIATION", "FORMER", "IDENTIFIER", "SUMMARY"), text),
      { maxLength: 3 },
    ),
    name: text,
    // What it is a part of or has an office in, by the place of the other.
    joined: fc.option(fc.tuple(fc.constantFrom("PART_OF" as const, "INVOLVED_IN" as const), fc.nat(7), text)),
  });
  const documents = fc.array(document, { minLength: 1, maxLength: 8 });
  type Documents = typeof documents extends fc.Arbitrary<infer Value> ? Value : never;

  const rowsOf = (list: Documents) => ({
    things: list.map(({ type, related, name }, index) =>
      thingRow(`thing:${index}`, { type, related, name, sortKey: name }),
    ),
    texts: list.flatMap(({ texts, name }, index) =>
      [["OFFICIAL", name] as const, ...texts].map(([predicate, said], place) =>
        textRow(`thing:${index}`, predicate, said, place),
      ),
    ),
    relations: list.flatMap(({ joined }, index) =>
      joined === null ? [] : [relationRow(`thing:${index}`, joined[0], `thing:${joined[1]}`, joined[2])],
    ),
  });
  const indexOf = (list: Documents) => SearchIndex.of(rowsOf(list), false);

  it("an exact name is always first, and names come before all else", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (list) => {
        const index = await indexOf(list);
        for (const [position, { name }] of list.entries()) {
          const hits = index.find(name, NOW);
          const named = hits.filter((hit) => hit.class === "NAME");
          expect(hits.slice(0, named.length)).toEqual(named);
          expect(named.map(({ thing }) => thing.id)).toContain(`thing:${position}`);
          // As written goes before other spellings.
          expect(named[0]?.text).toBe(name);
        }
      }),
      options,
    );
  });

  it("adding a document never removes a hit, nor makes it worse", async () => {
    const order = ["NAME", "ALIAS", "INFLECTED", "PREFIX", "WORD", "PART", "TEXT", "NEAR"];
    await fc.assert(
      fc.asyncProperty(documents, document, text, async (list, more, asked) => {
        const before = (await indexOf(list)).find(asked, NOW);
        const after = new Map((await indexOf([...list, more])).find(asked, NOW).map((hit) => [hit.thing.id, hit]));
        for (const hit of before) {
          const now = after.get(hit.thing.id);
          expect(now, hit.thing.id).toBeDefined();
          expect(order.indexOf(now?.class ?? "")).toBeLessThanOrEqual(order.indexOf(hit.class));
        }
      }),
      options,
    );
  });

  it("the order of the rows does not matter, and spelling neither", async () => {
    await fc.assert(
      fc.asyncProperty(documents, text, async (list, asked) => {
        const { things, texts, relations } = rowsOf(list);
        const index = await SearchIndex.of({ things, texts, relations }, false);
        const reversed = { things: things.toReversed(), texts: texts.toReversed(), relations: relations.toReversed() };
        const other = await SearchIndex.of(reversed, false);
        const hits = index.find(asked, NOW);
        expect(other.find(asked, NOW)).toEqual(hits);
        expect(index.find(asked.toUpperCase().replaceAll(" ", "  "), NOW)).toEqual(hits);
      }),
      options,
    );
  });

  it("each hit is there once, by class and then by how connected it is", async () => {
    const order = ["NAME", "ALIAS", "INFLECTED", "PREFIX", "WORD", "PART", "TEXT", "NEAR"];
    await fc.assert(
      fc.asyncProperty(documents, text, async (list, asked) => {
        const hits = (await indexOf(list)).find(asked, NOW);
        expect(new Set(hits.map(({ thing }) => thing.id)).size).toBe(hits.length);
        const classes = hits.map((hit) => order.indexOf(hit.class));
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
        // Parts of decisions and documents have no hits by the inside of a name.
        const inner = hits.filter((hit) => ["PREFIX", "WORD", "PART"].includes(hit.class));
        expect(
          inner.filter(({ thing }) => ["DecisionPoint", "Measure", "Deliverable", "Source"].includes(thing.type)),
        ).toEqual([]);
      }),
      options,
    );
  });

  it("keeps apart the texts of things that have none of their own", async () => {
    const index = await SearchIndex.of(
      {
        things: [thingRow("thing:1", { name: "…" }), thingRow("thing:2", { name: "Konto" })],
        texts: [],
        relations: [],
      },
      false,
    );
    expect(index.find("Konto", NOW).map(({ thing }) => thing.id)).toEqual(["thing:2"]);
    expect(index.find("Kontt", NOW).map(({ thing }) => thing.id)).toEqual(["thing:2"]);
  });

  it("is the plainest word there is for a word", () => {
    expect(searchWord("laender")).toMatchObject({ plain: "laender", key: "lander", stem: "land" });
  });
});

describe("what search is filled from", () => {
  const data = world()
    .source("Quelle A")
    .actor("FITKO", { kind: "INSTITUTION" })
    .component("NOOTS")
    .component("Alt", { title: null })
    .involved("FITKO", "NOOTS", { role: "LEAD" })
    .involved("FITKO", "NOOTS", { role: "OPERATION" })
    .requires("Alt", "NOOTS")
    .partOf("NOOTS", "Alt", { key: "part" })
    .involved("FITKO", "NOOTS", { role: "HEAD", capacity: "Leiterin", key: "head" })
    .named("NOOTS", "Nationales System", { since: "2024", until: "2025-06" })
    .named("NOOTS", "Falsch", { withdrawn: { on: "2025-08-01", because: "misread" } })
    .attribute("NOOTS", "SUMMARY", "Nachweise abrufen.")
    .attribute("NOOTS", "GOAL", "Kein Text der Suche.")
    .build();

  it("is every thing, name, summary, whole and office, page by page, as plain arrays say", async () => {
    const test = await openTestEngine();
    try {
      await loadTestGraph(test.engine, data, hashOf(data));
      const neighbours = (id: string) =>
        new Set(
          data.statements.flatMap(({ type, subject, object }) =>
            type !== "RELATION" ? [] : subject === id ? [object] : object === id ? [subject] : [],
          ),
        );
      const byId =
        <Row>(idOf: (row: Row) => string) =>
        (a: Row, b: Row) =>
          idOf(a) < idOf(b) ? -1 : 1;
      const things = data.things
        .map(({ id, type, name, kind, number, title, label, officeRole, existsFrom, knownFrom, sources, sortKey }) => ({
          ...{ id, type, name, kind, number, title, label, officeRole, existsFrom, knownFrom, sources, sortKey },
          related: neighbours(id).size,
        }))
        .toSorted(byId(({ id }) => id));
      const texts = data.statements
        .filter(({ type, predicate }) => type === "NAME" || predicate === "SUMMARY")
        .map(({ id }) => id)
        .toSorted();
      for (const limit of [1, 2, 3, 100]) {
        const foundThings: SearchThingRow[] = [];
        for (let after = ""; ; after = foundThings.at(-1)?.id ?? "") {
          const page = await test.engine.read(searchQueries.things, { after, limit });
          foundThings.push(...page);
          if (page.length < limit) break;
        }
        expect(foundThings).toEqual(things);
        const foundTexts: SearchTextRow[] = [];
        for (let after = ""; ; after = foundTexts.at(-1)?.statement ?? "") {
          const page = await test.engine.read(searchQueries.texts, { after, limit });
          foundTexts.push(...page);
          if (page.length < limit) break;
        }
        expect(foundTexts.map(({ statement }) => statement)).toEqual(texts);
        const foundRelations: SearchRelationRow[] = [];
        for (let after = ""; ; after = foundRelations.at(-1)?.statement ?? "") {
          const page = await test.engine.read(searchQueries.relations, { after, limit });
          foundRelations.push(...page);
          if (page.length < limit) break;
        }
        expect(foundRelations.map(({ thing, other, role, capacity }) => [thing, other, role, capacity])).toEqual([
          ["actor:fitko", "component:noots", "HEAD", "Leiterin"],
          ["component:noots", "component:alt", null, null],
        ]);
      }
      let reads = 0;
      const paged = await readSearchIndex(test.engine, 2, () => reads++);
      const atOnce = await readSearchIndex(test.engine, 100, () => undefined);
      expect(paged.find("noots", NOW)).toEqual(atOnce.find("noots", NOW));
      expect(reads).toBe(Math.floor(things.length / 2) + 1 + Math.floor(texts.length / 2) + 1 + 2);
    } finally {
      await test.close();
    }
  });
});

describe("the API", () => {
  const data = world()
    .source("Protokoll", { date: "2024-01-01" })
    .actor("Hamburg", { kind: "STATE" })
    .named("Hamburg", "HH", { kind: "ABBREVIATION" })
    .actor("Senatskanzlei (Hamburg)", { kind: "MINISTRY" })
    .component("BundID", { kind: "PLATFORM", existsFrom: "2019-01-01" })
    .named("BundID", "Nutzerkonto Bund", { kind: "FORMER", until: "2024" })
    .component("Unternehmenskonto", { kind: "PLATFORM" })
    .component("Kontoauszug", { kind: "STANDARD", existsFrom: "2025-01-01" })
    .component("Konto", { kind: "STANDARD" })
    .decision("Unternehmenskonto beauftragt", { number: "2025/25", date: "2025-06-26" })
    .thing("Measure", "Ein Unternehmenskonto schaffen", { decision: "decision:unternehmenskonto-beauftragt" })
    .attribute("Kontoauszug", "SUMMARY", "Zeigt Buchungen.", { source: "Protokoll, S. 1" })
    .named("Unternehmenskonto", "Firmenkonto", { recordedOn: "2026-01-01" })
    .named("Unternehmenskonto", "Betriebskonto", { withdrawn: { on: "2026-02-01", because: "misread" } })
    .involved("Hamburg", "Unternehmenskonto", { role: "USE" })
    .involved("Senatskanzlei (Hamburg)", "Unternehmenskonto", { role: "LEAD" })
    .build();
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data });
  });
  afterAll(() => api.close());

  interface Hits {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly thing: { readonly id: string };
      readonly match: {
        readonly class: string;
        readonly field: string;
        readonly text: string;
        readonly inWords: string;
      };
    }[];
  }
  const fields = "totalCount nodes { thing { id } match { class field text inWords } }";
  const search = async (text: string, more = "") => {
    const answer = await api.expectData(`query ($text: String!) { search(text: $text ${more}) { ${fields} } }`, {
      text,
    });
    const { nodes, totalCount } = answer.search as Hits;
    return { totalCount, hits: nodes.map(({ thing, match }) => `${match.class} ${thing.id}`), nodes };
  };

  it.each([
    ["Konto", "NAME component:konto"],
    ["HH", "ALIAS actor:hamburg"],
    ["2025-25", "ALIAS decision:unternehmenskonto-beauftragt"],
    ["Beschluss 25/2025", "ALIAS decision:unternehmenskonto-beauftragt"],
    ["Land Hamburg", "ALIAS actor:hamburg"],
    ["Hamburgs", "INFLECTED actor:hamburg"],
    ["Unterneh", "PREFIX component:unternehmenskonto"],
    ["kanzlei", "PART actor:senatskanzlei-hamburg"],
    ["Senatskanzlei HH", "WORD actor:senatskanzlei-hamburg"],
    ["Buchungen", "TEXT component:kontoauszug"],
    ["Untermehmenskonto", "NEAR component:unternehmenskonto"],
    ["component:konto", "NAME component:konto"],
    ["Firmenkonto", "ALIAS component:unternehmenskonto"],
  ])("finds for %s first %s", async (text, first) => {
    expect((await search(text)).hits[0]).toBe(first);
  });

  it("finds a compound by its part, after the exact name, and what only says so last", async () => {
    expect((await search("konto")).hits).toEqual([
      "NAME component:konto",
      "PREFIX component:kontoauszug",
      "PART component:unternehmenskonto",
      "PART component:bundid",
      "PART decision:unternehmenskonto-beauftragt",
      "TEXT measure:ein-unternehmenskonto-schaffen",
    ]);
  });

  it("explains a match by an old name, with its end, its statement and where it is stated", async () => {
    const { search: found } = await api.expectData(
      `{ search(text: "nutzerkonto bund") { nodes { thing { id } match { class field text inWords statement { citations { source { id } } } } } } }`,
    );
    expect((found as { nodes: unknown[] }).nodes[0]).toEqual({
      thing: { id: "component:bundid" },
      match: {
        class: "ALIAS",
        field: "FORMER_NAME",
        text: "Nutzerkonto Bund",
        inWords: "früherer Name „Nutzerkonto Bund“, bis 2024",
        statement: { citations: [{ source: { id: "source:bericht" } }] },
      },
    });
  });

  it("narrows by type and kind, and counts with all filters but its own", async () => {
    const { search: found } = await api.expectData(
      `{ search(text: "konto", types: [Component], kinds: ["STANDARD"]) { totalCount nodes { thing { id } } facets { types { value count } kinds { value count } } suggestions { text } } }`,
    );
    expect(found).toEqual({
      totalCount: 2,
      nodes: [{ thing: { id: "component:konto" } }, { thing: { id: "component:kontoauszug" } }],
      facets: {
        types: [{ value: "Component", count: 2 }],
        kinds: [
          { value: "PLATFORM", count: 2 },
          { value: "STANDARD", count: 2 },
        ],
      },
      suggestions: [],
    });
  });

  it("goes on from a cursor, through all hits and each once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: Awaited<ReturnType<typeof api.expectData>> = await api.expectData(
        `query ($after: String) { search(text: "konto", first: 2, after: $after) { nodes { thing { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const page = answer.search as {
        nodes: { thing: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...page.nodes.map(({ thing }) => thing.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const all = await search("konto");
    expect(seen).toEqual(all.nodes.map(({ thing }) => thing.id));
    expect(seen).toHaveLength(all.totalCount);
  });

  it("leaves out what can only have come later, and finds by names of any day", async () => {
    expect((await search("konto", 'asOf: "2024-12-31"')).hits).not.toContain("PREFIX component:kontoauszug");
    expect((await search("konto", 'asOf: "2025-01-01"')).hits).toContain("PREFIX component:kontoauszug");
    expect((await search("Nutzerkonto Bund", 'asOf: "2026-11-25"')).hits[0]).toBe("ALIAS component:bundid");
  });

  it("finds by the names that were known then, and by no other", async () => {
    // The record of this world begins on the day on which it was recorded.
    const hitsAt = async (text: string, day: string) => (await search(text, `knownAt: "${day}"`)).hits[0];
    expect(await hitsAt("Firmenkonto", "2026-01-01")).toBe("ALIAS component:unternehmenskonto");
    expect(await hitsAt("Firmenkonto", "2025-12-31")).not.toBe("ALIAS component:unternehmenskonto");
    expect(await hitsAt("Betriebskonto", "2026-01-31")).toBe("ALIAS component:unternehmenskonto");
    expect(await hitsAt("Betriebskonto", "2026-02-01")).not.toBe("ALIAS component:unternehmenskonto");
    expect((await search("Betriebskonto")).hits[0]).not.toBe("ALIAS component:unternehmenskonto");
  });

  it("answers from sources: things they speak of, and summaries they state", async () => {
    expect((await search("konto", 'statedIn: ["source:protokoll"]')).hits).toEqual(["PREFIX component:kontoauszug"]);
    expect((await search("Buchungen", 'statedIn: ["source:bericht"]')).hits).toEqual([]);
    expect((await search("Buchungen", 'statedIn: ["source:protokoll"]')).hits).toEqual(["TEXT component:kontoauszug"]);
  });

  it.each([
    ["a filter left nothing", "Hamburg", ", types: [Project]", "actor:hamburg"],
    ["one of the words is nowhere", "Unternehmenskonto Zzyzx", "", "component:unternehmenskonto"],
    ["a word looks like one", "Unternehmonskunti", "", "component:unternehmenskonto"],
  ])("suggests something where %s", async (_, text, more, expected) => {
    const { search: found } = await api.expectData(
      `query ($text: String!) { search(text: $text ${more}) { nodes { thing { id } } suggestions { text thing { id } } } }`,
      { text },
    );
    const { nodes, suggestions } = found as { nodes: unknown[]; suggestions: { thing: { id: string } }[] };
    expect(nodes).toEqual([]);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(suggestions[0]?.thing.id).toBe(expected);
  });

  it("suggests while somebody types, with the last word only begun, and no parts of decisions", async () => {
    const typed = async (prefix: string, more = "") => {
      const answer = await api.expectData(
        `query ($prefix: String!) { suggest(prefix: $prefix ${more}) { thing { id } match { text } } }`,
        {
          prefix,
        },
      );
      return (answer.suggest as { thing: { id: string } }[]).map(({ thing }) => thing.id);
    };
    expect(await typed("unterneh")).toEqual(["component:unternehmenskonto", "decision:unternehmenskonto-beauftragt"]);
    expect(await typed("unternhe")).toContain("component:unternehmenskonto");
    expect(await typed("2025/2")).toEqual(["decision:unternehmenskonto-beauftragt"]);
    expect(await typed("u", "first: 1")).toEqual(["component:unternehmenskonto"]);
    expect(await typed("ein unter", "types: [Measure]")).toEqual(["measure:ein-unternehmenskonto-schaffen"]);
  });

  it("reads the graph three times for the first search, and the things of a page", async () => {
    const cold = await openTestApi({ data });
    try {
      const document = `{ search(text: "konto") { nodes { thing { name } match { text } } } }`;
      expect((await cold.ask(document)).extensions.reads).toBe(4);
      expect((await cold.ask(document)).extensions.reads).toBe(0);
    } finally {
      await cold.close();
    }
  });

  it("reads what is searched once for those who search together", async () => {
    const cold = await openTestApi({ data });
    try {
      const document = `{ one: search(text: "konto") { totalCount } two: suggest(prefix: "k") { match { text } } }`;
      const [a, b] = await Promise.all([cold.ask(document), cold.ask(document)]);
      expect(b.data).toEqual(a.data);
      // The other waits, and counts what it waited for as one read, so that its revision is confirmed as well.
      expect([a.extensions.reads, b.extensions.reads]).toEqual([3, 1]);
      expect((await cold.ask(document)).extensions.reads).toBe(0);
    } finally {
      await cold.close();
    }
  });

  it("answers a hundred searches in a request, and no more", async () => {
    const many = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: search(text: "konto") { totalCount }`).join(" ")} }`;
    expect((await api.ask(many(100))).errors).toEqual([]);
    await expect(api.ask(many(101))).rejects.toMatchObject({ extensions: { code: "LIMIT_EXCEEDED" } });
  });

  it("gives up a search that takes too long, and goes on afterwards", async () => {
    const slow = await openTestApi({ data, slowness: 30, requestTime: 20 });
    try {
      const document = `{ search(text: "konto") { totalCount } }`;
      await expect(slow.ask(document)).rejects.toMatchObject({ extensions: { code: "DEADLINE_EXCEEDED" } });
      // What it had begun to read is there by now.
      expect((await slow.ask(document)).errors).toEqual([]);
    } finally {
      await slow.close();
    }
  });

  it.each([
    ["nothing", ""],
    ["spaces", "   "],
    ["punctuation", "…/§-!"],
    ["an emoji", "🤷"],
    ["a line break", "Konto\nBund"],
    ["a null", "Konto\u0000"],
    ["301 characters", "a".repeat(301)],
  ])("refuses %s", async (_, text) => {
    for (const [field, argument] of [
      ["search(text: $text) { totalCount }", "text"],
      ["suggest(prefix: $text) { match { text } }", "prefix"],
    ]) {
      const { errors } = await api.ask(`query ($text: String!) { ${field} }`, { text });
      expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
      expect(errors[0]?.message).toContain(argument);
    }
  });

  it.each([
    ["first: 0", "first"],
    ["first: 101", "first"],
    ["types: []", "types"],
    ["kinds: []", "kinds"],
    ['kinds: ["HOUSE"]', "kinds"],
    ['kinds: ["toString"]', "kinds"],
    ['after: "bm93aGVyZQ"', "after"],
  ])("refuses %s", async (more, argument) => {
    const { errors } = await api.ask(`{ search(text: "Konto", ${more}) { totalCount } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });

  it.each(["first: 0", "first: 26", "types: []"])("refuses suggestions with %s", async (more) => {
    const { errors } = await api.ask(`{ suggest(prefix: "Konto", ${more}) { match { text } } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it.each([
    ["300 characters", "konto ".repeat(50)],
    ["a word of 300 characters", "unternehmenskonto".repeat(17)],
    ["80 words", "ab cd ef gh ".repeat(20)],
    ["another alphabet", "Контo 口座"],
    ["letters with marks", "K̈ö̀ñtò"],
    ["half a pair", "Konto \ud83d"],
    ["a direction mark", "\u202eKonto"],
    ["full width", "ＫＯＮＴＯ"],
    ["a pattern", "konto.*[a-z]+(x"],
  ])("answers %s", async (_, text) => {
    const { errors } = await api.ask(
      "query ($text: String!) { search(text: $text) { totalCount suggestions { text } } }",
      {
        text,
      },
    );
    expect(errors).toEqual([]);
  });

  it("finds random texts without a fault", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (text) => {
        const { errors } = await api.ask(
          "query ($text: String!) { search(text: $text) { totalCount } suggest(prefix: $text) { match { text } } }",
          {
            text,
          },
        );
        for (const error of errors) expect(error.extensions.code).toBe("BAD_USER_INPUT");
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe("what belongs together", () => {
  const data = world()
    .body("Rat", { kind: "COMMITTEE" })
    .named("Rat", "Planungsrat", { kind: "ALIAS" })
    .named("Rat", "PLR", { kind: "ABBREVIATION" })
    .body("Runde", { kind: "COMMITTEE" })
    .decision("Portal und Karten", { number: "2025/25" })
    .relation("Portal und Karten", "DECIDED_BY", "Rat")
    .decision("Anderes Portal", { number: "2025/26" })
    .relation("Anderes Portal", "DECIDED_BY", "Runde", { withdrawn: { on: "2025-08-01", because: "misread" } })
    .meeting("7. Sitzung (Rat)")
    .relation("7. Sitzung (Rat)", "HELD_BY", "Rat")
    .meeting("7. Sitzung (Runde)")
    .relation("7. Sitzung (Runde)", "HELD_BY", "Runde")
    .project("Kartenwerk", { number: "63" })
    .thing("LegalAct", "Portalgesetz")
    .named("Portalgesetz", "PortG", { kind: "ABBREVIATION" })
    .thing("LegalProvision", "§ 3 PortG")
    .partOf("§ 3 PortG", "Portalgesetz")
    .actor("Hamburg", { kind: "STATE" })
    .named("Hamburg", "HH", { kind: "ABBREVIATION" })
    .source("Amtsblatt", { date: "2025-01-01" })
    .actor("Anna Alt", { kind: "PERSON" })
    .involved("Anna Alt", "Hamburg", {
      ...{ role: "OFFICE_HOLDER", capacity: "Staatsrätin, CIO", since: "2015", until: "2020" },
    })
    .actor("Nora Neu", { kind: "PERSON" })
    .involved("Nora Neu", "Rat", {
      ...{ role: "REPRESENTATION", capacity: "CIO", onBehalfOf: "Hamburg", since: "2021", source: "Amtsblatt, S. 1" },
    })
    .actor("Olga Ohne", { kind: "PERSON" })
    .involved("Olga Ohne", "Hamburg", { role: "OFFICE_HOLDER", capacity: "CIO", since: "2016" })
    .actor("Vera Vor", { kind: "PERSON" })
    .involved("Vera Vor", "Rat", { role: "CHAIR", since: "2025" })
    .component("HHla", { kind: "PLATFORM" })
    .component("Überhhang", { kind: "PLATFORM" })
    .component("Digitaldienst", { kind: "PLATFORM" })
    .component("Amt GmbH", { kind: "PLATFORM" })
    .component("Werk GmbH", { kind: "PLATFORM" })
    .build();
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data });
  });
  afterAll(() => api.close());

  const find = async (text: string, more = "") => {
    const fields = "nodes { thing { id } match { class field inWords } } suggestions { thing { id } }";
    const answer = await api.expectData(`query ($text: String!) { search(text: $text ${more}) { ${fields} } }`, {
      text,
    });
    return answer.search as {
      nodes: { thing: { id: string }; match: { class: string; field: string; inWords: string } }[];
      suggestions: { thing: { id: string } }[];
    };
  };
  const hits = async (text: string, more = "") =>
    (await find(text, more)).nodes.map(({ thing, match }) => `${match.class} ${thing.id}`);

  it.each([
    ["Beschluss 2025/25 Planungsrat", "ALIAS decision:portal-und-karten"],
    ["Beschluss 25/2025 des Planungsrates", "ALIAS decision:portal-und-karten"],
    ["PLR 2025/25", "ALIAS decision:portal-und-karten"],
    ["PLR-Beschluss 2025/25", "ALIAS decision:portal-und-karten"],
    ["Portal Planungsrat", "WORD decision:portal-und-karten"],
    ["7. Sitzung des Planungsrats", "ALIAS meeting:7-sitzung-rat"],
    ["Sitzung 7 PLR", "ALIAS meeting:7-sitzung-rat"],
    ["Runde 7. Sitzung", "ALIAS meeting:7-sitzung-runde"],
    ["§ 3 Portalgesetz", "ALIAS provision:-3-portg"],
    ["Paragraph 3 des Portalgesetzes", "ALIAS provision:-3-portg"],
    ["Projekt Nr. 63", "ALIAS project:kartenwerk"],
    ["Projekt Nummer 63", "ALIAS project:kartenwerk"],
    ["Vorhaben No. 63", "ALIAS project:kartenwerk"],
    ["Was ist das Kartenwerk?", "INFLECTED project:kartenwerk"],
    ["Vorsitzende des Planungsrats", "INFLECTED actor:vera-vor"],
    ["CIO Hamburg", "ALIAS actor:nora-neu"],
    ["CIO HH", "ALIAS actor:nora-neu"],
  ])("finds for %s first %s", async (text, first) => {
    expect((await hits(text))[0]).toBe(first);
  });

  it("is no hit for the name of the one alone, nor where the relation was withdrawn", async () => {
    expect(await hits("Planungsrat")).toEqual(["ALIAS actor:rat"]);
    expect(await hits("Runde 2025/26")).toEqual([]);
  });

  it("gives the meetings of all bodies for a number without a body", async () => {
    expect((await hits("Sitzung 7")).slice(0, 2)).toEqual([
      "ALIAS meeting:7-sitzung-rat",
      "ALIAS meeting:7-sitzung-runde",
    ]);
  });

  it("names who holds an office on the day, the latest first, and says which office it is", async () => {
    expect(await hits("CIO Hamburg")).toEqual(["ALIAS actor:nora-neu", "ALIAS actor:olga-ohne"]);
    expect(await hits("CIO Hamburg", 'asOf: "2018-01-01"')).toEqual(["ALIAS actor:olga-ohne", "ALIAS actor:anna-alt"]);
    expect(await hits("CIO Hamburg", 'statedIn: ["source:amtsblatt"]')).toEqual(["ALIAS actor:nora-neu"]);
    const [first] = (await find("CIO Hamburg")).nodes;
    expect(first?.match).toMatchObject({ field: "OFFICE", inWords: "Amt „CIO (Rat, Hamburg)“, seit 2021" });
    expect(await hits("CIO Neu")).toEqual(["TEXT actor:nora-neu"]);
  });

  it("finds short texts as whole words only", async () => {
    expect(await hits("HH")).toEqual(["ALIAS actor:hamburg"]);
    expect((await hits("HHla"))[0]).toBe("NAME component:hhla");
  });

  it.each([
    ["Digitaldienst GmbH", "component:digitaldienst"],
    ["Digitaldienst der Hansestadt", "component:digitaldienst"],
    ["Kartenwerks Portal", "project:kartenwerk"],
  ])("suggests for %s what its rarest known word names", async (text, expected) => {
    const { nodes, suggestions } = await find(text);
    expect(nodes).toEqual([]);
    expect(suggestions[0]?.thing.id).toBe(expected);
  });
});

describe("the record", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it.each([
    ["queries", 0.95, 0.99],
    ["heldout", 0.9, 0.95],
  ] as const)("is found as %s.tsv expects: a share of %d first, of %d among the first five", async (set, one, five) => {
    const queries = testSet(set);
    expect(queries.length).toBeGreaterThanOrEqual(80);
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
    const places: number[] = [];
    for (const { text, expected } of queries) {
      const answer = await api.expectData(searchDocument, { text });
      const { nodes } = answer.search as { nodes: readonly { thing: { id: string } }[] };
      places.push(nodes.findIndex(({ thing }) => thing.id === expected));
    }
    const share = (within: number) => places.filter((place) => place >= 0 && place < within).length / places.length;
    expect(share(1)).toBeGreaterThanOrEqual(one);
    expect(share(5)).toBeGreaterThanOrEqual(five);
  });

  it("has every expected thing of the test sets", async () => {
    const ids = [...new Set([...testSet("queries"), ...testSet("heldout")].map(({ expected }) => expected))];
    for (let start = 0; start < ids.length; start += 100) {
      const { nodes } = await api.expectData("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
        ids: ids.slice(start, start + 100),
      });
      expect(nodes).not.toContain(null);
    }
  });
});

// Of one engine there is nothing to compare.
describe.runIf(engineName === "neo4j")("both engines", () => {
  it("find the same, in the same order", async () => {
    const { data, files } = await buildCheckedGraph(readConfig().SEEDS_DIR);
    const [one, other] = [await openTestEngine(), await openEmbeddedTestEngine()];
    try {
      await loadTestGraph(one.engine, data, files.contentHash);
      await loadTestGraph(other.engine, data, files.contentHash);
      const read = (test: typeof one) => readSearchIndex(test.engine, 1_000, () => undefined);
      const [a, b] = [await read(one), await read(other)];
      for (const { text } of testSet("queries")) expect(b.find(text, NOW)).toEqual(a.find(text, NOW));
    } finally {
      await one.close();
      await other.close();
    }
  });
});
