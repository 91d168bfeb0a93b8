/** Tables: how they are quoted, what their columns are called, and how answers are laid out. */
import fc from "fast-check";
import { buildASTSchema, getNamedType, isEnumType, parse, TypeInfo, validate, visit, visitWithTypeInfo } from "graphql";
import { describe, expect, it } from "vitest";
import { vocabularies } from "../graph/vocabulary.js";
import { readManifest } from "../operations/manifest.js";
import { schemaDocument } from "../schema/complete.js";
import { layoutOf } from "../server/csv/layout.js";
import { tableOf } from "../server/csv/table.js";
import { fieldWords, kindWord, valueWord, valueWords } from "../server/csv/words.js";
import { writeCsv } from "../server/csv/write.js";
import { readCsv } from "./support/rfc4180.js";

const schema = buildASTSchema(schemaDocument());
const { operations } = readManifest();

/** What is written of a cell: one that a spreadsheet would take for a formula is made a text. */
const harmless = (cell: string) => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);

describe("a CSV file", () => {
  it("begins with a byte order mark, and its lines end as the standard wants", () => {
    expect(writeCsv({ headings: ["Träger", "b"], rows: [["1", "2"]] })).toBe("\uFEFFTräger,b\r\n1,2\r\n");
  });

  it.each([
    ["a separator", "a,b", '"a,b"'],
    ["a quote", 'sagt "ja"', '"sagt ""ja"""'],
    ["a line feed", "a\nb", '"a\nb"'],
    ["a carriage return", "a\rb", '"a\rb"'],
    ["a formula", '=HYPERLINK("https://evil.example")', '"\'=HYPERLINK(""https://evil.example"")"'],
    ["a number that begins with a sign", "-5", "'-5"],
    ["an at sign", "@SUM(1)", "'@SUM(1)"],
    ["a tab", "\t=1", "'\t=1"],
  ])("writes %s so that it stays a text", (_, cell, written) => {
    expect(writeCsv({ headings: ["x", "y"], rows: [[cell, ""]] })).toBe(`\uFEFFx,y\r\n${written},\r\n`);
  });

  it.each([
    ["comma", ","],
    ["semicolon", ";"],
  ] as const)("is read back by a strict reader, whatever stands in its cells (%s)", (name, separator) => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom('"', ",", ";", "\r", "\n", "=", "-", "@", "\t", "'", "ä", " ", "\uFEFF") }),
    );
    const grid = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.record({
        headings: fc.array(cell, { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(grid, ({ headings, rows }) => {
        const text = writeCsv({ headings, rows }, name);
        expect(text[0]).toBe("\uFEFF");
        expect(readCsv(text.slice(1), separator)).toEqual([headings, ...rows].map((row) => row.map(harmless)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the German words", () => {
  const fields = new Set<string>();
  const enums = new Set<string>();
  for (const { body } of operations) {
    const types = new TypeInfo(schema);
    visit(
      parse(body),
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          fields.add(name.value);
          fields.add(`${types.getParentType()?.name}.${name.value}`);
          const type = getNamedType(types.getType());
          if (isEnumType(type)) enums.add(type.name);
        },
      }),
    );
  }

  it("are there for every field of every registered document, and for no other", () => {
    expect([...fields].filter((field) => !field.includes(".") && fieldWords[field] === undefined)).toEqual([]);
    expect(Object.keys(fieldWords).filter((field) => !fields.has(field))).toEqual([]);
  });

  it("are there for every value of every enum in them", () => {
    const missing = [...enums].flatMap((name) => {
      const type = schema.getType(name);
      return (isEnumType(type) ? type.getValues() : [])
        .filter((value) => valueWord(name, value.name) === undefined)
        .map((value) => `${name}.${value.name}`);
    });
    expect(missing).toEqual([]);
    expect(Object.keys(valueWords).filter((name) => !enums.has(name) || Object.hasOwn(vocabularies, name))).toEqual([]);
  });

  it("name a kind of thing, with both names where a value stands for two", () => {
    expect([kindWord("PLATFORM"), kindWord("SERVICE"), kindWord("NOTHING")]).toEqual([
      vocabularies.ComponentKind.PLATFORM.de,
      "Dienst / Verwaltungsleistung",
      "NOTHING",
    ]);
  });
});

describe("a table", () => {
  const layout = (text: string, rows: string | null = null) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    return layoutOf(schema, document, rows);
  };

  it.each(operations.map((operation) => [operation.slug, operation] as const))(
    "of %s has columns that are told apart by their headings",
    (_, { body, rows }) => {
      for (const { columns } of layoutOf(schema, parse(body), rows).parts) {
        const headings = columns.map(({ heading }) => heading);
        expect(new Set(headings).size).toBe(headings.length);
        expect(headings.every((heading) => heading.length > 0)).toBe(true);
      }
    },
  );

  const chairs = `{ actor(ref: "x") { name ... on Body { chairs { role actor { name } statement { citations { source { name address } place } } } } } }`;

  it("has a row for each entry of the outermost list, with what stands around it, and lists within in their cells", () => {
    const citation = (name: string, address: string | null, place: string | null) => ({
      source: { name, address },
      place,
    });
    const data = {
      actor: {
        name: "Lenkungskreis",
        chairs: [
          {
            role: "DEPUTY_LEAD",
            actor: { name: "Bremen" },
            statement: { citations: [citation("A", null, "S. 1"), citation("B", "https://b.example", null)] },
          },
          { role: "LEAD", actor: { name: "Bayern" }, statement: { citations: [] } },
        ],
      },
    };
    expect(tableOf(layout(chairs), data, {})).toEqual({
      headings: ["Name", "Rolle", "Akteur", "Quelle", "Quelle: Adresse", "Fundstelle", "Vollständig"],
      rows: [
        ["Lenkungskreis", "Stellvertretende Leitung", "Bremen", "A | B", " | https://b.example", "S. 1 | ", "ja"],
        ["Lenkungskreis", vocabularies.Role.LEAD.de, "Bayern", "", "", "", "ja"],
      ],
      completeness: "WHOLE",
    });
  });

  it("has a row for what stands around an empty list, and none for nothing", () => {
    expect(tableOf(layout(chairs), { actor: { name: "Lenkungskreis", chairs: [] } }, {}).rows).toEqual([
      ["Lenkungskreis", "", "", "", "", "", "ja"],
    ]);
    expect(tableOf(layout(chairs), { actor: null }, {}).rows).toEqual([]);
    expect(
      tableOf(
        layout(`{ search(text: "x") { totalCount nodes { thing { name } } } }`),
        { search: { totalCount: 0, nodes: [] } },
        {},
      ).rows,
    ).toEqual([]);
  });

  it("says in its first column which part a row is of, where there are several outermost lists", () => {
    const document = `{ thing(id: "x") { name milestones { label } sources { name } } meta { revision } }`;
    const data = {
      thing: { name: "NOOTS", milestones: [{ label: "Start" }], sources: [{ name: "A" }, { name: "B" }] },
      meta: { revision: "1" },
    };
    const known = tableOf(layout(document), data, {});
    expect(known.headings[0]).toBe("Teil der Antwort");
    expect(known.rows.map(([part]) => part)).toEqual([
      "Sache: Meilensteine",
      "Sache: Quelle",
      "Sache: Quelle",
      "Datenbestand",
    ]);
  });

  it("repeats the lists around the one that an operation names", () => {
    const document = `{ whoIsInvolved(in: "x") { nodes { actor { name } involvements { nodes { role } } } } }`;
    const data = {
      whoIsInvolved: {
        nodes: [
          { actor: { name: "Bremen" }, involvements: { nodes: [{ role: "LEAD" }, { role: "USE" }] } },
          { actor: { name: "Bayern" }, involvements: { nodes: [] } },
        ],
      },
    };
    const { rows } = tableOf(layout(document, "whoIsInvolved.nodes.involvements.nodes"), data, {});
    expect(rows.map(([actor, role]) => [actor, role])).toEqual([
      ["Bremen", vocabularies.Role.LEAD.de],
      ["Bremen", vocabularies.Role.USE.de],
      ["Bayern", ""],
    ]);
  });

  const page = (fields: string) => layout(`{ decisions(first: 2) { ${fields} nodes { title } } }`);
  const nodes = [{ title: "a" }, { title: "b" }];
  it.each([
    ["there is a next page", "pageInfo { hasNextPage }", { pageInfo: { hasNextPage: true } }, nodes, "CUT"],
    ["there is none", "pageInfo { hasNextPage }", { pageInfo: { hasNextPage: false } }, nodes, "WHOLE"],
    ["more are counted than given", "totalCount", { totalCount: 3 }, nodes, "CUT"],
    ["as many are counted as given", "totalCount", { totalCount: 2 }, nodes, "WHOLE"],
    ["they cannot be counted", "totalCount", { totalCount: null }, nodes, "CUT"],
    ["a ceiling cut it", "totalCount truncated", { totalCount: 2, truncated: true }, nodes, "CUT"],
    ["it is full and says nothing", "", {}, nodes, "UNKNOWN"],
    ["it is not full", "", {}, nodes.slice(1), "WHOLE"],
  ] as const)("says whether its list is whole: %s", (_, fields, said, list, expected) => {
    const known = tableOf(page(fields), { decisions: { ...said, nodes: list } }, {});
    expect(known.completeness).toBe(expected);
    expect(known.rows[0]?.at(-1)).toBe({ WHOLE: "ja", UNKNOWN: "unbekannt", CUT: "nein" }[expected]);
  });

  it("says of a row alone that a list within it is cut", () => {
    const document = `{ whoIsInvolved(in: "x") { totalCount nodes { involvements(first: 1) { pageInfo { hasNextPage } nodes { role } } } } }`;
    const entry = (hasNextPage: boolean) => ({
      involvements: { pageInfo: { hasNextPage }, nodes: [{ role: "LEAD" }] },
    });
    const known = tableOf(
      layout(document),
      { whoIsInvolved: { totalCount: 2, nodes: [entry(true), entry(false)] } },
      {},
    );
    expect(known.rows.map((row) => row.at(-1))).toEqual(["nein", "ja"]);
    expect(known.completeness).toBe("CUT");
  });
});
