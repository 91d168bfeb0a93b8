/** What a request may ask at most, as clients meet it: the number that passes, and the next one, which is refused. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import {
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from "graphql";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { packageRoot } from "../graph/paths.js";
import { type Cost, costOf, LIST_ENTRIES, listEntries, OBJECTS_PER_POINT, reckoning } from "../server/cost.js";
import { createSchema } from "../server/http/apollo.js";
import { limits } from "../server/limits.js";
import { shapeOf } from "../server/shape.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { startTestServer, type TestServer } from "./support/server.js";
import { world } from "./support/world.js";

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

async function post(
  server: TestServer,
  query: unknown,
  variables?: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<{ readonly status: number; readonly body: Body }> {
  const response = await fetch(`${server.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(Array.isArray(query) ? query : { query, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}

/** A text for each number from 0 on. */
const list = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

const schema = createSchema();
const count = (document: string, variables: Readonly<Record<string, unknown>> = {}): Cost =>
  costOf(schema, parse(document), null, variables);

describe("a limit", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ data: world().component("Netz").component("Teil").build() });
  });
  afterAll(() => server.close());

  const deep = (levels: number) =>
    `{ __type(name: "Meta") ${"{ ofType ".repeat(levels - 2)}{ name }${" }".repeat(levels - 2)} }`;
  const pages = (first: number, below: number) =>
    `components(first: ${first}) { nodes { relations(first: ${below}) { nodes { type } } } }`;
  const manyNodes = (aliases: number) => `{
    components(first: 100) { nodes { relations(first: 50) { nodes { from { relations(first: 96) { nodes { type } } } } } } }
    more: ${pages(50, 93)}
    ${list(aliases, (index) => `m${index}: meta { revision }`)}
  }`;

  it.each<[keyof typeof limits, (count: number) => string, number, number]>([
    ["depth", deep, 20, 21],
    ["depth", (levels) => `{ nodes(ids: ${"[".repeat(levels)}"x"${"]".repeat(levels)}) { id } }`, 20, 21],
    ["selections", (fields) => `{ meta { ${"revision ".repeat(fields - 1)} } }`, 500, 501],
    ["aliases", (aliases) => `{ ${list(aliases, (index) => `a${index}: __typename`)} }`, 100, 101],
    ["directives", (given) => `{ meta { ${"revision @skip(if: false) ".repeat(given)} } }`, 50, 51],
    [
      "fragments",
      (defined) =>
        `{ ${list(defined, (index) => `...F${index}`)} } ${list(defined, (index) => `fragment F${index} on Query { __typename }`)}`,
      100,
      101,
    ],
    ["tokens", (tokens) => `{ nodes(ids: [${'"x" '.repeat(tokens - 12)}]) { id } }`, 5_000, 5_001],
    ["nodes", (nodes) => manyNodes(nodes - 499_952), 500_000, 500_001],
    [
      "cost",
      (actual) => `{ ${list(actual, (index) => `a${index}: readiness(of: "Netz") { result { verdict } }`)} }`,
      99,
      100,
    ],
  ])("of %s lets a document through that keeps it, and refuses the next", async (limit, document, kept, beyond) => {
    const within = await post(server, document(kept));
    expect(within.body.errors?.filter(({ extensions }) => extensions.code === "LIMIT_EXCEEDED") ?? []).toEqual([]);
    const { status, body } = await post(server, document(beyond));
    expect(status).toBe(400);
    expect(body.data ?? null).toBeNull();
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit, maximum: limits[limit] });
    const actual = body.errors?.[0]?.extensions.actual;
    // The parser stops before it has counted.
    expect(actual).toBe(limit === "tokens" ? undefined : limit === "cost" ? 1_001 : beyond);
  });

  it.each([
    ["entries of a page", "first", (size: number) => `{ components(first: ${size}) { nodes { id } } }`],
    ["ids", "ids", (size: number) => `{ nodes(ids: [${list(size, (index) => `"x${index}"`)}]) { id } }`],
  ])("of %s lets 100 through, and refuses 101 as bad input", async (_, argument, document) => {
    expect((await post(server, document(limits.page))).body.errors).toBeUndefined();
    const { body } = await post(server, document(limits.page + 1));
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: "BAD_USER_INPUT", argument }),
    ]);
  });

  it("counts the page sizes that variables give", async () => {
    const document = `query Pages($size: Int = 10) {
      components(first: $size) { nodes { relations(first: $size) { nodes { from { relations(first: $size) { nodes { type } } } } } } }
    }`;
    expect((await post(server, document)).body.errors).toBeUndefined();
    expect((await post(server, document, { size: 50 })).body.errors).toBeUndefined();
    const { body } = await post(server, document, { size: 100 });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "nodes", actual: 1_030_201 });
  });

  it.each([
    ["levels up to the last token", `${"{a".repeat(1_600)}${"}".repeat(1_600)}`],
    ["values nested until the parser gives up", `{ nodes(ids: ${"[".repeat(2_450)}${"]".repeat(2_450)}) { id } }`],
    ["a thousand fragments", `{ ${list(1_000, (i) => `...F${i}`)} } fragment F0 on Query { __typename }`],
    ["ten thousand aliases", `{ ${list(10_000, (i) => `a${i}:id`)} }`],
    [
      "fifty fragments in each of fifty",
      `{ ${list(50, () => `... on Query { ${list(50, () => "... on Query { __typename }")} }`)} }`,
    ],
    ["a field five hundred times", `{ ${"meta { revision } ".repeat(500)} }`],
    [
      "fragments that triple what they spread",
      `{ thing(id: "x") { ...F0 } } ${list(6, (i) => `fragment F${i} on Thing { a: partOf { from { ...F${i + 1} } } b: partOf { from { ...F${i + 1} } } c: partOf { from { ...F${i + 1} } } }`)}
      fragment F6 on Thing { id }`,
    ],
    [
      "fragments that spread the next one many times",
      `{ ...F0 } ${list(90, (i) => `fragment F${i} on Query { meta { revision } ...F${i + 1} ...F${i + 1} ...F${i + 1} }`)}
      fragment F90 on Query { meta { revision } }`,
    ],
  ])("refuses %s", async (_, document) => {
    const { body } = await post(server, document);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(["LIMIT_EXCEEDED"]);
    expect(JSON.stringify(body)).not.toContain("call stack");
  });

  it("leaves fragments in a circle to the validation, however many they are", async () => {
    const circle = list(99, (i) => `fragment F${i} on Meta { ...F${(i + 1) % 99} revision }`);
    const { body } = await post(server, `{ meta { ...F0 } } ${circle}`);
    expect(body.errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("refuses a document again that it refused before, whatever operation is named", async () => {
    for (let time = 0; time < 2; time++) {
      const { body } = await post(server, `query Deep ${deep(30)}`);
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "depth" });
    }
  });

  it("lets the introspection of usual tools pass", async () => {
    const full = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { body } = await post(server, full);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body.data)).toContain("RateLimit");
  });

  it("lets no client send several operations at once", async () => {
    const { status, body } = await post(server, [{ query: "{ __typename }" }, { query: "{ __typename }" }]);
    expect(status).toBe(400);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_REQUEST"]);
  });

  it.each<[string, string, Readonly<Record<string, unknown>>?]>([
    ["a field", '{ component(ref: "Netz") { nam } }'],
    ["a root field", '{ componet(ref: "Netz") { name } }'],
    ["an argument", '{ component(reff: "Netz") { name } }'],
    ["an argument of a directive", "{ meta { revision @skip(iff: true) } }"],
    ["a type", '{ thing(id: "x") { ... on Componen { name } } }'],
    ["a directive", "{ meta { revision @skp(if: true) } }"],
    ["a value of an enum", "{ things(types: [Componet]) { totalCount } }"],
    ["a value of an enum, as text", '{ things(types: ["Component"]) { totalCount } }'],
    ["a field of an input", "{ decisions(filter: { yeer: 2020 }) { totalCount } }"],
    [
      "a value of an enum in a variable",
      "query Q($t: [ThingType!]!) { things(types: $t) { totalCount } }",
      { t: ["Componet"] },
    ],
    [
      "a field of an input in a variable",
      "query Q($f: DecisionFilter) { decisions(filter: $f) { totalCount } }",
      { f: { yeer: 1 } },
    ],
    ["a type of a variable", "query Q($f: DecisionFilte) { decisions(filter: $f) { totalCount } }"],
    ["a variable", "query Q($size: Int) { components(first: $siz) { totalCount } meta { revision } }", { size: 1 }],
    ["a fragment", "{ meta { ...Met } } fragment Meta on Meta { revision }"],
  ])("suggests no name in production where %s is misspelt", async (_, document, variables) => {
    const { body } = await post(server, document, variables);
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toMatch(/did you mean|perhaps/i);
  });
});

describe("the cost of an operation", () => {
  it.each<[string, string, number, Readonly<Record<string, unknown>>?]>([
    ["scalars are nothing, an object is one", "{ meta { revision licence { name url } } }", 2],
    ["a page is the default number of entries", "{ components { totalCount nodes { name } } }", 1 + 25],
    [
      "an edge is an object beside its node",
      "{ components(first: 10) { edges { cursor node { name } } pageInfo { endCursor } } }",
      2 + 20,
    ],
    ["a list without pages is an estimate", '{ thing(id: "x") { names { name } } }', 1 + LIST_ENTRIES],
    ["so is a longer one", '{ lookup(text: "x") { thing { name } } }', 25 * 2],
    ["ids are as many as there are", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ["ids in a variable too", "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", 2, { ids: ["a", "b"] }],
    ["a variable", "query Q($n: Int) { components(first: $n) { nodes { id } } }", 1 + 7, { n: 7 }],
    ["a variable that is not given", "query Q($n: Int) { components(first: $n) { nodes { id } } }", 1 + 25],
    ["a variable by default", "query Q($n: Int = 3) { components(first: $n) { nodes { id } } }", 1 + 3],
    ["null is the default", "query Q($n: Int) { components(first: $n) { nodes { id } } }", 1 + 25, { n: null }],
    ["a page that is refused later", "{ components(first: 1000000) { nodes { id } } }", 1 + 100],
    ["directives count as if they let everything through", "{ meta { licence @skip(if: true) { name } } }", 2],
    [
      "fragments count where they are spread",
      "{ a: meta { ...F } b: meta { ...F } } fragment F on Meta { licence { name } }",
      4,
    ],
    [
      "a fragment on a page takes the size of each",
      "{ a: components(first: 2) { ...F } b: components(first: 3) { ...F } } fragment F on ComponentConnection { nodes { id } }",
      3 + 4,
    ],
    [
      "all types of a choice count",
      '{ thing(id: "x") { ... on Body { chairs { role } } ... on Office { holders { role } } } }',
      11,
    ],
    [
      "paths are as many as asked for",
      '{ paths(from: "a", to: "b", first: 4) { paths { cost hops { role: __typename } } } }',
      1 + 4 * 6,
    ],
    ["suggestions too", '{ suggest(prefix: "a", first: 4) { match { text } } }', 8],
  ])("%s", (_, document, nodes, variables) => {
    expect(count(document, variables).nodes).toBe(nodes);
  });

  it("adds what is searched and reckoned, and gives a point for 500 objects or part of it", () => {
    expect(count("{ meta { revision } }").points).toBe(1);
    expect(count('{ search(text: "x", first: 10) { totalCount } }')).toMatchObject({ nodes: 1, points: 2 });
    expect(count('{ readiness(of: "x") { result { verdict } } }')).toMatchObject({ nodes: 2, points: 11 });
    // What an interface has, all that implement it have, interfaces too.
    for (const root of ['thing(id: "x")', 'actor(ref: "x")', 'component(ref: "x")']) {
      expect(
        count(
          `{ a: ${root} { dependencies(first: 1) { totalCount } } b: ${root} { dependencies(first: 1) { totalCount } } c: ${root} { dependencies(first: 1) { totalCount } } }`,
        ).points,
      ).toBe(2);
    }
    const rollout = `{ components(first: 100) { nodes { rollout { yes } } } }`;
    expect(count(rollout)).toMatchObject({ nodes: 201, points: Math.ceil((201 + 100 * 200) / OBJECTS_PER_POINT) });
  });

  it("is counted by fields that there are", () => {
    for (const coordinate of [...Object.keys(listEntries), ...Object.keys(reckoning)]) {
      const [type = "", field = ""] = coordinate.split(".");
      const owner = schema.getType(type);
      expect(owner !== undefined && "getFields" in owner && field in owner.getFields(), coordinate).toBe(true);
    }
  });

  it("is known of the operation that is named, again with other variables", () => {
    const document = parse(
      "query A { meta { revision } } query B($n: Int!) { components(first: $n) { nodes { id } } }",
    );
    expect(costOf(schema, document, "A", {}).nodes).toBe(1);
    expect(costOf(schema, document, "B", { n: 4 }).nodes).toBe(5);
    expect(costOf(schema, document, "B", { n: 9 }).nodes).toBe(10);
  });
});

describe("the documents of the project", () => {
  const documentsIn = (folder: string) =>
    readdirSync(join(packageRoot, folder))
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => [file, readFileSync(join(packageRoot, folder, file), "utf8")] as const);

  it.each([...documentsIn("tests/questions"), ...documentsIn("docs/examples")])(
    "%s takes half of each limit at most",
    (_, text) => {
      const document = parse(text);
      for (const [limit, actual] of Object.entries(shapeOf(document))) {
        expect(actual * (limit === "depth" ? 1.5 : 2), limit).toBeLessThanOrEqual(limits[limit as keyof typeof limits]);
      }
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        const { nodes, points } = costOf(schema, document, node.name?.value, {});
        expect(2 * nodes).toBeLessThanOrEqual(limits.nodes);
        expect(2 * points).toBeLessThanOrEqual(limits.cost);
      }
    },
  );
});

describe("objects that come back", () => {
  let api: TestApi;
  beforeAll(async () => {
    // A world without lists that are longer than their estimate.
    api = await openTestApi({
      data: world()
        .source("Webseite")
        .body("Rat")
        .actor("Amt", { kind: "INSTITUTION" })
        .actor("Anna Alt", { kind: "PERSON" })
        .component("Portal")
        .component("Dienst")
        .component("Netz")
        .requires("Portal", "Dienst")
        .requires("Dienst", "Netz")
        .involved("Amt", "Portal", { role: "LEAD" })
        .involved("Anna Alt", "Rat", { role: "CHAIR", source: "Webseite" })
        .build(),
    });
  });
  afterAll(() => api.close());

  const roots = [
    'thing(id: "component:portal")',
    'component(ref: "Dienst")',
    'actor(ref: "Rat")',
    'lookup(text: "Netz")',
    'search(text: "portal", first: 3)',
    'nodes(ids: ["component:netz", "actor:amt"])',
    "components(first: 2)",
    "things(types: [Component, Body], first: 5)",
    'dependencyGraph(of: "Portal", direction: REQUIRES)',
    'readiness(of: "Portal")',
    'impact(of: "Netz", event: LATE)',
    'whoIsInvolved(in: "Portal", first: 5)',
    'paths(from: "Portal", to: "Netz", first: 2)',
  ];

  /** A selection of random fields that need no arguments, down to some level. */
  function selection(name: string, level: number, next: (below: number) => number): string {
    const type = schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`${name} has no fields`);
    const concrete: readonly GraphQLObjectType[] = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const fields = "getFields" in type ? Object.values(type.getFields()) : [];
    const usable = fields.filter(
      (field) => !field.args.some(isRequiredArgument) && (level > 0 || !isCompositeType(getNamedType(field.type))),
    );
    const chosen = usable.length === 0 ? [] : Array.from({ length: 3 }, () => usable[next(usable.length)]);
    const parts = chosen.flatMap((field, index) => {
      if (field === undefined) return [];
      const below = getNamedType(field.type);
      const page = field.args.some((argument) => argument.name === "first") ? `(first: ${1 + next(4)})` : "";
      const inside = isCompositeType(below) ? ` ${selection(below.name, level - 1, next)}` : "";
      return [`f${level}${index}_${field.name}: ${field.name}${page}${inside}`];
    });
    const one = concrete[next(Math.max(1, concrete.length))];
    if (one !== undefined && level > 0) parts.push(`... on ${one.name} { t${level}: __typename }`);
    return `{ __typename ${parts.join(" ")} }`;
  }

  const objectsIn = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + objectsIn(item), 0);
    if (typeof value !== "object" || value === null) return 0;
    return 1 + Object.values(value).reduce<number>((sum, item) => sum + objectsIn(item), 0);
  };

  it("are never more than were counted, where lists without pages keep to their estimates", async () => {
    const queries = schema.getQueryType()?.getFields() ?? {};
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...roots),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
        async (root, levels, choices) => {
          let position = 0;
          const next = (below: number) => (choices[position++ % choices.length] ?? 0) % below;
          const field = queries[root.slice(0, root.indexOf("("))];
          if (field === undefined) throw new Error(`no root field for ${root}`);
          const document = `{ ${root} ${selection(getNamedType(field.type).name, levels, next)} }`;
          const { nodes, points } = count(document);
          fc.pre(points <= limits.cost);
          const { data, errors } = await api.ask(document);
          expect(errors.map(({ message }) => message)).toEqual([]);
          expect(objectsIn(data) - 1, document).toBeLessThanOrEqual(nodes);
          expect(isListType(getNullableType(field.type)) || isObjectType(getNamedType(field.type)) || nodes > 0).toBe(
            true,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a client that goes away", () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({
      data: world().component("Portal").component("Dienst").requires("Portal", "Dienst").build(),
      keptRows: false,
      slowness: 40,
    });
  });
  afterEach(() => server.close());

  const question = `{ component(ref: "Portal") { requires { nodes { required { requires { nodes { statement { citations { source { name } } } } }
    names { statement { citations { source { name } } } } } } } } }`;

  it("ends the work at the next rows that are asked for", async () => {
    const reads = vi.spyOn(server.snapshots.current.reader, "read");
    await post(server, question);
    const whole = reads.mock.calls.length;
    reads.mockClear();
    const leaving = new AbortController();
    const asked = post(server, `${question} # again`, undefined, leaving.signal);
    await vi.waitFor(() => expect(reads.mock.calls.length).toBeGreaterThan(0));
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 40 * (whole + 2)));
    expect(reads.mock.calls.length).toBeLessThan(whole / 2);
    // Others are answered as before.
    expect((await post(server, question)).body.errors).toBeUndefined();
  });
});

describe("the guide to the API", () => {
  const guide = readFileSync(join(packageRoot, "docs", "api.md"), "utf8");
  const table = (heading: string) => {
    const section = guide.slice(guide.indexOf(heading));
    const end = section.indexOf("\n## ");
    const rows = section.slice(0, end === -1 ? undefined : end).matchAll(/^\| `([\w.]+)` +\| ([\d,]+) /gm);
    return Object.fromEntries(
      [...rows].map(([, name = "", number = ""]) => [name, Number(number.replaceAll(",", ""))]),
    );
  };

  it("has every limit with its number, and how costs are counted", () => {
    const numbers = table("## Limits");
    expect(numbers).toEqual({ ...limits, ...listEntries, ...reckoning });
    const described = Object.values((schema.getType("RateLimit") as GraphQLObjectType).getFields());
    const said = (name: string) => described.find((field) => field.name === name)?.description;
    expect(said("cost")).toContain(`more than ${limits.cost.toLocaleString("en")} are refused`);
    expect(said("nodeCount")).toContain(`more than ${limits.nodes.toLocaleString("en")} are refused`);
    expect(guide).toContain(`${LIST_ENTRIES} for a list without pages`);
    expect(guide).toContain(`divided by ${OBJECTS_PER_POINT}`);
  });
});
