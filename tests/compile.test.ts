/** What seed files become: things, statements with their bounds and ids, names that are found again. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookupKey, sortKey } from "../graph/germanText.js";
import { type GraphData, MODEL_VERSION, type StatementRecord } from "../graph/model.js";
import { append, buildReleased, edit, type SeedTexts, validSeeds } from "./support/seedFolder.js";

const konto = "components/konto.yaml";
const actors = "actors/akteure.yaml";
const decision = "decisions/rat-2025-09.yaml";

const build = async (seeds: SeedTexts): Promise<GraphData> => (await buildReleased(seeds)).data;

/** The valid record with one more file. */
const withFile = (text: string) => build(append(validSeeds, "more.yaml", text));

/** The valid record with another passage in one file. */
const withEdit = (file: string, from: string, to: string) => build(edit(validSeeds, file, from, to));

/** A component with the given keys. */
const component = (keys: string) =>
  `id: component:neu\nkind: service\nname: Neues\nsource: protokoll, Anlage 3\n${keys}\n`;

const about = (data: GraphData, subject: string, type?: StatementRecord["type"]) =>
  data.statements.filter(
    (statement) => statement.subject === subject && (type === undefined || statement.type === type),
  );

const thing = (data: GraphData, id: string) => data.things.find((each) => each.id === id);

/** The things that a user finds under what they write. */
const found = (data: GraphData, written: string) =>
  data.lookups
    .filter(({ key }) => key === lookupKey(written))
    .map((lookup) => lookup.thing)
    .sort();

const stated = (data: GraphData) => data.statements.filter(({ rule }) => rule === null);
const idsOf = (data: GraphData) => new Set(stated(data).map(({ id }) => id));

describe("Money", () => {
  it.each([
    ["366436.22", 36_643_622],
    ["0.29", 29],
    ["1.1", 110],
    ["4.35", 435],
    ["1000000000", 100_000_000_000],
    ["-12.5", -1_250],
  ])("of %s EUR is kept as %s cents and not as a fraction", async (value, cents) => {
    const data = await withFile(component(`figures: [{ what: Kosten, value: ${value}, unit: EUR }]`));
    expect(about(data, "component:neu", "FIGURE")).toMatchObject([{ cents, value: null, unit: "EUR" }]);
  });

  it("is exact to the cent whatever the amount", async () => {
    const amounts = fc.sample(fc.integer({ min: 0, max: 1_000_000_000_000 }), { numRuns: 200, seed: 7 });
    const figures = amounts.map((cents, index) => `{ what: Posten ${index}, value: ${cents / 100}, unit: EUR }`);
    const data = await withFile(component(`figures: [${figures.join(", ")}]`));
    expect(about(data, "component:neu", "FIGURE").map(({ cents }) => cents)).toEqual(amounts);
  });

  it("of a budget is a figure like any other, and other units keep their fractions", async () => {
    const data = await withFile(component("figures: [{ what: Anteil, value: 33.3, unit: Prozent, of: 100 }]"));
    expect(about(data, "component:neu", "FIGURE")).toMatchObject([{ value: 33.3, cents: null, ofValue: 100 }]);
    expect(about(data, "project:eins", "FIGURE")).toMatchObject([{ predicate: "Budget", cents: 12_000_050 }]);
  });

  it("that is broken down has parts that point to the whole and take over its unit and day", async () => {
    const figures = about(await build(validSeeds), "component:konto", "FIGURE");
    const whole = figures.find(({ predicate }) => predicate === "Anschlüsse");
    expect(whole).toMatchObject({ value: 41, breakdownOf: null, dateText: "2025-06", qualifiers: ["EXACT"] });
    expect(figures.filter(({ breakdownOf }) => breakdownOf === whole?.id)).toMatchObject([
      { predicate: "fertig", value: 28, unit: "Behörden", dateEarliest: "2025-06-01", dateLatest: "2025-06-30" },
      { predicate: "in Arbeit", value: 13, unit: "Behörden", dateEarliest: "2025-06-01", dateLatest: "2025-06-30" },
    ]);
  });
});

describe("A thing is found", () => {
  it.each([
    ["its name", "Östereich", "actor:oestereich"],
    ["its name without umlauts", "oestereich", "actor:oestereich"],
    ["its name in capitals", "ÖSTEREICH", "actor:oestereich"],
    ["its name in decomposed letters", "O\u0308stereich", "actor:oestereich"],
    ["its abbreviation", "ör", "actor:oestereich"],
    ["an alias", "Freistaat  Westerland", "actor:westerland"],
    ["a former name", "westmark", "actor:westerland"],
    ["an identifier", "k-1", "component:konto"],
    ["its slug", "postfach-a", "component:postfach-a"],
    ["its slug as words", "Postfach A", "component:postfach-a"],
    ["its id", "component:konto", "component:konto"],
    ["a retired id", "component:urkonto", "component:konto"],
    ["the slug of a retired id", "urkonto", "component:konto"],
  ])("by %s", async (_, written, id) => {
    expect(found(await build(validSeeds), written)).toContain(id);
  });

  it.each([
    "Beschluss 2025/9",
    "Beschluss 2025/09",
    "2025/9",
    "2025-09",
    "B-2025/9-IT",
    "b-2025/09",
    "Entscheidung Nr. 2025/9",
  ])("by the number of a decision in the form %s", async (written) => {
    expect(found(await build(validSeeds), written)).toEqual(["decision:rat-2025-09"]);
  });

  it("as a decision by its title, beside the other things of that name", async () => {
    expect(found(await build(validSeeds), "Bürgerkonto")).toEqual(["component:konto", "decision:rat-2025-09"]);
  });

  it("not by a name that was withdrawn, nor under a number of another year", async () => {
    const wrong =
      "aliases: [{ name: Falscher Name, withdrawn: { on: 2026-02-01, because: Verlesen. } }, Konto für alle]";
    const data = await withEdit(konto, "aliases: [Konto für alle]", wrong);
    expect(found(data, "Falscher Name")).toEqual([]);
    expect(found(data, "Konto für alle")).toEqual(["component:konto"]);
    expect(found(data, "2024/9")).toEqual([]);
  });

  it("once under each name, with the statement behind it", async () => {
    const data = await build(validSeeds);
    const pairs = data.lookups.map(({ key, thing: id }) => `${key} ${id}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const alias = data.lookups.find(({ written }) => written === "Konto für alle");
    expect(about(data, "component:konto", "NAME").find(({ id }) => id === alias?.statement)).toMatchObject({
      predicate: "ALIAS",
      text: "Konto für alle",
    });
  });
});

describe("A look-up key", () => {
  it.each([
    [["Nutzerkonto Bund", "nutzerkonto-bund", "NUTZERKONTO  BUND", "„Nutzerkonto“ Bund"], "nutzerkonto bund"],
    [["Straße", "STRASSE", "strasse", "Straße"], "strasse"],
    [["Föderale IT", "Foederale-IT"], "foederale it"],
    [["Beschluss 2025/25", "2025-25", "B-2025/25-IT", "beschluss nr. 2025/25", "2025/25"], "2025/25"],
    [["2025/9", "2025/09", "2025-009"], "2025/09"],
    [["2025/02-AL", "Beschluss 2025/02-AL", "2025-2-al"], "2025/02 al"],
    [["§ 6 Abs. 1"], "§ 6 abs. 1"],
    [["AG Cloud & Netze", "AG Cloud und Netze", "AG Cloud&Netze", "AG Cloud ＆ Netze"], "ag cloud und netze"],
  ])("is the same for %j", (written, key) => {
    expect(written.map(lookupKey)).toEqual(written.map(() => key));
  });

  it("is different for different numbers and for a number within a name", () => {
    const keys = [
      "2025/25",
      "2025/25-AL",
      "2025/26",
      "2024/25",
      "Anlage zu Beschluss 2025/25",
      "2025/25a",
      "25/2025",
    ].map(lookupKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("does not change however often it is taken, nor by case or by how umlauts are typed", () => {
    const words = fc.array(fc.constantFrom("&", "Ärzte", "über", "Maß", "IT-Rat", "2025/7", "Öl", "§", "e.V.", "/"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        const key = lookupKey(text);
        expect(lookupKey(key)).toBe(key);
        expect(lookupKey(text.toUpperCase())).toBe(key);
        expect(lookupKey(text.normalize("NFD"))).toBe(key);
        expect(lookupKey(text.replaceAll("Ä", "Ae").replaceAll("ü", "ue").replaceAll("Ö", "Oe"))).toBe(key);
      }),
    );
  });
});

describe("Names are ordered", () => {
  const ordered = (names: readonly string[]) =>
    [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));

  it.each([
    [
      "as in a German dictionary, Ä beside A",
      ["Zebra", "Ärzte", "Apfel", "Azteken"],
      ["Apfel", "Ärzte", "Azteken", "Zebra"],
    ],
    ["ß as ss, and capitals beside small letters", ["Maste", "Maß", "massiv"], ["Maß", "massiv", "Maste"]],
    ["numbers by value", ["2025/10", "2025/9", "2024/48"], ["2024/48", "2025/9", "2025/10"]],
    [
      "numbers within names by value",
      ["10. Sitzung", "9. Sitzung", "47. Sitzung"],
      ["9. Sitzung", "10. Sitzung", "47. Sitzung"],
    ],
    ["leading zeros alike", ["2025/010", "2025/09", "2025/11"], ["2025/09", "2025/010", "2025/11"]],
    ["hyphens and quotes aside", ["„Beta“", "Alpha-Zwei", "Alpha Drei"], ["Alpha Drei", "Alpha-Zwei", "„Beta“"]],
  ])("%s", (_, names, expected) => {
    expect(ordered(names)).toEqual(expected);
  });

  it("like the locale does, for names of letters", () => {
    const names = fc.array(fc.stringMatching(/^[A-Za-zÄÖÜäöü]{1,8}$/), { maxLength: 8 });
    fc.assert(
      fc.property(names, (some) => {
        const byLocale = [...some].sort((a, b) => a.localeCompare(b, "de", { sensitivity: "base" }));
        expect(ordered(some).map(sortKey)).toEqual(byLocale.map(sortKey));
      }),
    );
  });

  it("by the sort key that each thing carries", async () => {
    const data = await build(validSeeds);
    // Parts of a decision follow it in its own order instead.
    for (const each of data.things.filter(({ decision }) => decision === null))
      expect(each.sortKey).toBe(sortKey(each.name));
    const parts = data.things.filter(({ decision }) => decision !== null);
    expect(parts.map(({ sortKey: key }) => key)).toEqual(parts.map(({ sortKey: key }) => key).sort());
  });
});

describe("The id of a statement", () => {
  it.each([
    ["a summary", konto, "Ein Konto für Anträge.", "Ein Konto, mit dem man Anträge stellt."],
    ["the text of a measure", decision, "Der Betrieb wird aufgebaut.", "Der Betrieb entsteht."],
    ["the text of a deliverable", decision, "text: Betriebskonzept", "text: Konzept für den Betrieb"],
    ["a note", konto, "thing: component:ausweis", "thing: component:ausweis\n    note: Schon heute."],
    ["the source's own word", konto, "role: lead,", "role: lead, word: federführend,"],
    ["a begin", konto, "since: 2025-07-01", "since: 2025-08"],
    ["a source", konto, "source: protokoll, Beschluss 2025/9", "source: ['protokoll, S. 4', 'webseite, Start']"],
    ["a certainty", konto, "role: lead,", "role: lead, certainty: unclear,"],
  ])("stays the same when %s is changed", async (_, file, from, to) => {
    const [before, after] = [await build(validSeeds), await withEdit(file, from, to)];
    expect(idsOf(after)).toEqual(idsOf(before));
    expect(stated(after)).not.toEqual(stated(before));
  });

  it.each([
    [
      "a figure",
      konto,
      "value: 366436.22\n    unit: EUR\n    breakdown:\n      - { what: Bau, value: 366000.10 }",
      "value: 366436.23\n    unit: EUR\n    breakdown:\n      - { what: Bau, value: 366000.11 }",
      3,
    ],
    ["the day of a figure", konto, "as_of: 2025-06", "as_of: 2025-07", 3],
    ["the date of a milestone", konto, "date: 2026-02", "date: 2026-03", 1],
    ["a vote", decision, "yes: 16", "yes: 15", 1],
    ["a name", konto, "Konto für alle", "Konto für jeden", 1],
    ["a role", konto, "role: lead", "role: co-lead", 1],
    ["the end of a relation", konto, "thing: component:altkonto", "thing: component:postfach-a", 1],
    ["a kind of succession", konto, "kind: renaming", "kind: merger", 1],
    ["the actor on whose behalf", actors, "on_behalf_of: actor:westerland", "on_behalf_of: actor:oestereich", 1],
  ])("is another one when %s is changed", async (_, file, from, to, count) => {
    const before = idsOf(await build(validSeeds));
    const after = idsOf(await withEdit(file, from, to));
    expect([...before].filter((id) => !after.has(id))).toHaveLength(count);
    expect([...after].filter((id) => !before.has(id))).toHaveLength(count);
  });

  it("depends on nothing but its own fact: neither on other facts nor on the file it stands in", async () => {
    const { [konto]: text = "", ...rest } = validSeeds;
    const more = "- { actor: actor:bund, role: funding }\n  - { actor: actor:westerland, role: lead,";
    const moved = edit({ ...rest, "z.yaml": text }, "z.yaml", "- { actor: actor:westerland, role: lead,", more);
    const after = idsOf(await build(moved));
    expect([...idsOf(await build(validSeeds))].filter((id) => !after.has(id))).toEqual([]);
  });

  it("is safe in an address, and no two statements share one", async () => {
    const { statements } = await build(validSeeds);
    for (const { id } of statements) expect(id).toMatch(/^statement:[0-9a-f]{16}$/);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });
});

describe("The bounds of a statement", () => {
  const boundsOf = async (fact: string) => {
    const data = await withFile(component(`involved: [{ actor: actor:bund, role: funding, ${fact} }]`));
    const statement = data.statements.find(({ object }) => object === "component:neu");
    if (!statement) throw new Error("no involvement");
    const { fromText, fromEarliest, fromLatest, untilText, untilEarliest, untilLatest } = statement;
    return { from: [fromText, fromEarliest, fromLatest], until: [untilText, untilEarliest, untilLatest] };
  };
  const unknown = [null, null, null];

  it("are unknown where the source gives none", async () => {
    expect(await boundsOf("word: zahlt")).toEqual({ from: unknown, until: unknown });
  });

  it("are as wide as the dates are imprecise", async () => {
    expect(await boundsOf("since: 2021-autumn, until: 2027-Q1")).toEqual({
      from: ["2021-autumn", "2021-09-01", "2021-11-30"],
      until: ["2027-Q1", "2027-01-01", "2027-03-31"],
    });
  });

  it("of a whole period are its first and its last day", async () => {
    expect(await boundsOf("during: 2025-H1")).toEqual({
      from: ["2025-H1", "2025-01-01", "2025-01-01"],
      until: ["2025-H1", "2025-06-30", "2025-06-30"],
    });
  });

  it("lie not before the basis, which is no begin", async () => {
    expect(await boundsOf("basis: decision:rat-2025-09")).toEqual({ from: [null, "2025-06-26", null], until: unknown });
  });

  it("lie not before the decision of the measure that is the basis", async () => {
    const { from } = await boundsOf("basis: measure:rat-2025-09-betrieb-1");
    expect(from).toEqual([null, "2025-06-26", null]);
  });

  it("begin as stated where a begin is stated beside a basis", async () => {
    const { from } = await boundsOf("basis: decision:rat-2025-09, since: 2024");
    expect(from).toEqual(["2024", "2024-01-01", "2024-12-31"]);
  });

  it("come with the days between which dated sources vouch for it", async () => {
    const evidence = async (source: string) => {
      const data = await withFile(`id: component:neu\nkind: service\nname: Neues\nsource: ${source}\n`);
      return about(data, "component:neu", "NAME").map(({ evidenceFirst, evidenceLast }) => [
        evidenceFirst,
        evidenceLast,
      ]);
    };
    expect(await evidence("protokoll, S. 3")).toEqual([["2025-06-26", "2025-06-26"]]);
    expect(await evidence("webseite, Start")).toEqual([[null, null]]);
    const seen = "{ document: webseite, place: Start, seen: 2025-08-01 }";
    expect(await evidence(seen)).toEqual([["2025-08-01", "2025-08-01"]]);
    expect(await evidence(`["protokoll, S. 3", ${seen}]`)).toEqual([["2025-06-26", "2025-08-01"]]);
  });
});

describe("A citation", () => {
  it.each([
    [
      "a key with a place",
      "protokoll, Beschluss 2025/9, Absatz 2",
      ["source:protokoll", "Beschluss 2025/9, Absatz 2", null],
    ],
    ["a key with its prefix", "source:protokoll,S. 3", ["source:protokoll", "S. 3", null]],
    ["a key alone", "webseite", ["source:webseite", null, null]],
    [
      "a page with the day it was seen",
      "{ document: webseite, place: Fuß, seen: 2025-08-01 }",
      ["source:webseite", "Fuß", "2025-08-01"],
    ],
  ])("is %s", async (_, source, expected) => {
    const data = await withFile(`id: component:neu\nkind: service\nname: Neues\nsource: ${source}\n`);
    const [name] = about(data, "component:neu", "NAME");
    expect(name?.citations.map((citation) => [citation.source, citation.place, citation.seen])).toEqual([expected]);
  });

  it("of a fact outweighs that of its thing, which holds for all others", async () => {
    const data = await withFile(component("aliases: [{ name: Anders, source: webseite }]\nsummary: Kurz."));
    const places = about(data, "component:neu").map(({ predicate, citations }) => [predicate, citations[0]?.source]);
    expect(places).toEqual([
      ["OFFICIAL", "source:protokoll"],
      ["ALIAS", "source:webseite"],
      ["SUMMARY", "source:protokoll"],
    ]);
  });
});

describe("A decision", () => {
  it("has points, measures and deliverables with ids from keys and positions, in their order", async () => {
    const { things } = await build(validSeeds);
    const parts = things.filter((each) => each.decision === "decision:rat-2025-09");
    expect(parts.map(({ id, type, name, number, position }) => [id, type, name, number, position])).toEqual([
      ["point:rat-2025-09-betrieb", "DecisionPoint", "Beschluss 2025/9, Ziffer 1", "1", 0],
      ["measure:rat-2025-09-betrieb-1", "Measure", "Beschluss 2025/9, Ziffer 1: Der Betrieb wird aufgebaut", null, 0],
      ["deliverable:rat-2025-09-betrieb-1-1", "Deliverable", "Beschluss 2025/9, Ziffer 1: Betriebskonzept", null, 0],
      ["deliverable:rat-2025-09-betrieb-1-2", "Deliverable", "Beschluss 2025/9, Ziffer 1: Abschlussbericht", null, 1],
      ["point:rat-2025-09-kenntnis", "DecisionPoint", 'Beschluss 2025/9, Punkt "kenntnis"', null, 1],
      [
        "measure:rat-2025-09-kenntnis-1",
        "Measure",
        "Beschluss 2025/9: Der Bericht wird zur Kenntnis genommen",
        null,
        0,
      ],
    ]);
  });

  it("joins its parts to their wholes, its measures to actors and its deliverables to what they are due at", async () => {
    const data = await build(validSeeds);
    const relations = (id: string) =>
      about(data, id, "RELATION")
        .filter(({ rule }) => rule === null)
        .map(({ predicate, object }) => `${predicate} ${object}`);
    expect(relations("point:rat-2025-09-betrieb")).toEqual(["PART_OF decision:rat-2025-09"]);
    expect(relations("measure:rat-2025-09-betrieb-1")).toEqual([
      "PART_OF point:rat-2025-09-betrieb",
      "CONCERNS component:konto",
      "ADDRESSED_TO actor:oestereich",
      "SUPPORTED_BY actor:westerland",
    ]);
    expect(relations("deliverable:rat-2025-09-betrieb-1-1")).toEqual([
      "PART_OF measure:rat-2025-09-betrieb-1",
      "DUE_AT meeting:rat-8",
    ]);
    expect(about(data, "deliverable:rat-2025-09-betrieb-1-2", "DATE")).toMatchObject([
      { predicate: "DEADLINE", dateText: "2025-12-31" },
    ]);
  });

  it("names a measure by its key where it has one", async () => {
    const data = await withEdit(decision, "- act: notes", "- key: bericht\n        act: notes");
    expect(thing(data, "measure:rat-2025-09-kenntnis-bericht")).toMatchObject({ act: "NOTES", position: 0 });
  });

  it("is known by number and title, and by its title alone where it has no number", async () => {
    const data = await withFile(
      "id: decision:rat-2018\nbody: actor:rat\ntitle: Anfang\ndate: 2018\nsource: protokoll, S. 1\n",
    );
    expect(thing(data, "decision:rat-2025-09")?.name).toBe("Beschluss 2025/9: Bürgerkonto");
    expect(thing(data, "decision:rat-2018")).toMatchObject({ name: "Beschluss: Anfang", year: 2018, number: null });
  });

  it.each([
    ["its own date", "date: 2024-11-05\nmeeting: meeting:rat-7", 2024, "2024-11-05"],
    ["the date of its meeting", "meeting: meeting:rat-7", 2025, "2025-06-26"],
    ["its number", "number: 2023/4", 2023, "2023-01-01"],
    ["nothing, where nothing is known", "meeting: meeting:rat-8", null, null],
  ])("has its year and earliest day from %s", async (_, keys, year, existsFrom) => {
    const data = await withFile(
      `id: decision:rat-neu\nbody: actor:rat\ntitle: Neu\n${keys}\nsource: protokoll, S. 1\n`,
    );
    expect(thing(data, "decision:rat-neu")).toMatchObject({ year, existsFrom });
  });

  it("keeps the result of its vote", async () => {
    expect(about(await build(validSeeds), "decision:rat-2025-09", "VOTE")).toMatchObject([
      { yes: 16, no: 0, abstention: 1 },
    ]);
  });

  it("keeps what became of its measures and deliverables, each told apart by its day and by what shows it", async () => {
    const decision = "decisions/rat-2025-09.yaml";
    const text = edit(
      validSeeds,
      decision,
      "            due: 2025-12-31",
      `            due: 2025-12-31
            outcomes:
              - { outcome: not-done, date: 2026-01 }
              - { outcome: done, date: 2026-03, shown_by: component:konto, source: "protokoll, Ausblick", word: liegt vor }
        outcomes: [{ outcome: partly-done, date: 2025-09-01 }]`,
    );
    const data = await build(text);
    expect(about(data, "deliverable:rat-2025-09-betrieb-1-2", "OUTCOME")).toMatchObject([
      { predicate: "NOT_DONE", object: null, dateText: "2026-01", dateLatest: "2026-01-31" },
      { predicate: "DONE", object: "component:konto", dateText: "2026-03", word: "liegt vor" },
    ]);
    expect(about(data, "measure:rat-2025-09-betrieb-1", "OUTCOME")).toMatchObject([
      { predicate: "PARTLY_DONE", dateText: "2025-09-01", citations: [{ source: "source:protokoll" }] },
    ]);
  });
});

describe("A group of requirements", () => {
  it("nests, and each member knows its group and its place in it", async () => {
    const nested = `requires:
  - component:ausweis
  - group: all
    label: Basis
    members:
      - component:konto
      - group: at-least
        n: 2
        members: [component:postfach-a, { thing: component:postfach-b, kind: optional, level: Beta, view: target }]
`;
    const data = await withFile(component(nested));
    const all = about(data, "component:neu").filter(({ predicate }) => predicate === "REQUIRES");
    const group = all.find(({ text }) => text === "Basis");
    const inner = all.find(({ detail }) => detail === "AT_LEAST");
    expect(group).toMatchObject({ type: "GROUP", detail: "ALL", group: null, position: 1, value: null });
    expect(inner).toMatchObject({ type: "GROUP", group: group?.id, position: 1, value: 2 });
    const relations = all.filter(({ type }) => type === "RELATION");
    expect(
      relations.map(({ object, group: within, position, detail, level, view }) => [
        object,
        within,
        position,
        detail,
        level,
        view,
      ]),
    ).toEqual([
      ["component:ausweis", null, 0, "HARD", null, null],
      ["component:konto", group?.id, 0, "HARD", null, null],
      ["component:postfach-a", inner?.id, 0, "HARD", null, null],
      ["component:postfach-b", inner?.id, 1, "OPTIONAL", "Beta", "TARGET"],
    ]);
  });

  it("gives its source to its members", async () => {
    const group = "requires: [{ group: any, source: webseite, members: [component:konto] }]";
    const data = await withFile(component(group));
    const sources = about(data, "component:neu").filter(({ predicate }) => predicate === "REQUIRES");
    expect(sources.map(({ citations }) => citations[0]?.source)).toEqual(["source:webseite", "source:webseite"]);
  });
});

describe("Other facts", () => {
  it("become one statement for each actor in each role", async () => {
    const data = await withFile(
      component("involved: [{ actor: [actor:bund, actor:westerland], role: [funding, use] }]"),
    );
    const involved = data.statements.filter(({ object }) => object === "component:neu");
    expect(involved.map(({ subject, role }) => [subject, role])).toEqual([
      ["actor:bund", "FUNDING"],
      ["actor:bund", "USE"],
      ["actor:westerland", "FUNDING"],
      ["actor:westerland", "USE"],
    ]);
  });

  it("say how many take part where they are not named", async () => {
    const data = await withFile(
      component("unnamed: [{ role: use, who: weitere Länder, count: 12, of: 16, open: true }]"),
    );
    expect(about(data, "component:neu", "SET")).toMatchObject([
      { role: "USE", text: "weitere Länder", value: 12, ofValue: 16, openList: true },
    ]);
  });

  it("keep several dates of one kind and several texts of one attribute, in their order", async () => {
    const data = await withFile(
      component(
        "dates: { planned-end: [2025, { date: 2026-Q1, source: webseite }] }\nattributes: { gap: [Eins., Zwei.] }",
      ),
    );
    expect(about(data, "component:neu", "DATE").map(({ predicate, dateText }) => [predicate, dateText])).toEqual([
      ["PLANNED_END", "2025"],
      ["PLANNED_END", "2026-Q1"],
    ]);
    expect(about(data, "component:neu", "TEXT").map(({ text, position }) => [text, position])).toEqual([
      ["Eins.", 0],
      ["Zwei.", 1],
    ]);
  });

  it("decide by its kind what an actor is", async () => {
    const { things } = await build(validSeeds);
    const types = things.filter(({ id }) => id.startsWith("actor:")).map(({ slug, type }) => [slug, type]);
    expect(types).toEqual([
      ["bund", "Organisation"],
      ["oestereich", "Organisation"],
      ["westerland", "Organisation"],
      ["rat", "Body"],
      ["lenkungskreis", "Body"],
      ["rat-vorsitz", "Office"],
      ["erika-muster", "Person"],
    ]);
    expect(things.find(({ slug }) => slug === "rat-vorsitz")).toMatchObject({
      officeBody: "actor:rat",
      officeRole: "CHAIR",
    });
  });

  it("name a meeting by its number and body, or by its kind and day", async () => {
    const data = await build(validSeeds);
    expect(thing(data, "meeting:rat-7")).toMatchObject({
      name: "7. Sitzung (Digitalrat)",
      ordinal: 7,
      dateText: "2025-06-26",
    });
    expect(thing(data, "meeting:rat-video")?.name).toBe("Videokonferenz am 2025-03-20 (Digitalrat)");
  });

  it("are listed with the thing as the sources that state anything about it", async () => {
    const data = await withFile(component("aliases: [{ name: Anders, source: webseite }]"));
    expect(thing(data, "component:neu")?.sources).toEqual(["source:protokoll", "source:webseite"]);
  });
});

describe("A measure that was misread", () => {
  it("is withdrawn with all that it says, and with what follows from it", async () => {
    const withdrawn = "withdrawn: { on: 2026-02-01, because: falsch gelesen }";
    const data = await withEdit(decision, "      - act: commissions", `      - act: commissions\n        ${withdrawn}`);
    const measure = "measure:rat-2025-09-betrieb-1";
    const said = data.statements.filter(({ subject }) => subject === measure || subject.startsWith("deliverable:"));
    expect(said.length).toBeGreaterThan(6);
    expect(said.filter(({ withdrawnOn }) => withdrawnOn === null)).toEqual([]);
    const derived = data.statements.filter(({ rule, via }) => rule !== null && via === measure);
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.filter(({ withdrawnOn }) => withdrawnOn === null)).toEqual([]);
    const others = data.statements.filter(({ subject }) => subject === "measure:rat-2025-09-kenntnis-1");
    expect(others.filter(({ withdrawnOn }) => withdrawnOn !== null)).toEqual([]);
  });
});

describe("The version of the model", () => {
  it("is raised when the same seeds give other records, so that kept graphs are rebuilt", async () => {
    const data = await build(validSeeds);
    const hash = createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 16);
    // A new hash under the same version means: raise MODEL_VERSION in graph/model.ts and write both here.
    expect({ version: MODEL_VERSION, hash }).toEqual({ version: 9, hash: "6c0ac5f75aa7614c" });
  });
});
