import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GraphUnavailableError } from "../graph/engine.js";
import { thingTypes } from "../graph/vocabulary.js";
import { Snapshots } from "../loaders/snapshot.js";
import { runOperation } from "../server/execute.js";
import { createSchema } from "../server/http/apollo.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { startTestServer, type TestServer } from "./support/server.js";
import { world } from "./support/world.js";

/** A small world in which every rule of the API has a case. */
const small = world()
  .body("Rat", { slug: "rat" })
  .body("Kreis", { slug: "kreis", kind: "STEERING_GROUP" })
  .actor("Ämter", { slug: "aemter" })
  .actor("Amt 10", { slug: "amt-10" })
  .actor("Amt 9", { slug: "amt-9" })
  .actor("Bayern", { slug: "bayern", kind: "STATE" })
  .actor("Anna Alt", { slug: "anna-alt", kind: "PERSON" })
  .actor("Nora Neu", { slug: "nora-neu", kind: "PERSON" })
  .component("Konto", { slug: "konto" })
  .component("Netz", { slug: "netz" })
  .decision("Beschluss 2025/07: Konto", { slug: "rat-2025-07", number: "2025/07", title: "Konto", year: 2025 })
  .decision("Beschluss 2025/07: Netz", { slug: "kreis-2025-07", number: "2025/07", title: "Netz", year: 2025 })
  .relation("Beschluss 2025/07: Konto", "DECIDED_BY", "Rat")
  .relation("Beschluss 2025/07: Netz", "DECIDED_BY", "Kreis")
  .source("Folien 2021", { date: "2021-05-05" })
  .source("Folien 2025", { date: "2025-05-05" })
  .involved("Anna Alt", "Rat", { role: "CHAIR", since: "2021-01-01", until: "2021-12-31", source: "Folien 2021" })
  .involved("Nora Neu", "Rat", { role: "CHAIR", onBehalfOf: "Bayern", source: "Folien 2025" })
  .involved("Ämter", "Konto", { role: "USE", source: "Folien 2021" })
  .involved("Amt 10", "Konto", { role: "USE", source: "Folien 2025" })
  .involved("Amt 9", "Konto", { role: "USE", since: "2025", source: "Folien 2025" })
  .requires("Konto", "Netz", { source: "Folien 2025" })
  .retired("component:altes-konto", { replacedBy: "component:konto" })
  .build();

describe("the API over a small world", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: small });
  });
  afterAll(() => api.close());

  const codes = async (document: string) => (await api.ask(document)).errors.map((error) => error.extensions.code);

  it("gives null for an unknown id, of a thing and of a statement, and no error", async () => {
    expect(
      await api.expectData(`{
        node(id: "component:none") { id }
        statement: node(id: "statement:none") { id }
        thing(id: "none") { id }
        component(ref: "none") { id }
        nodes(ids: ["component:netz", "component:none"]) { id }
      }`),
    ).toEqual({ node: null, statement: null, thing: null, component: null, nodes: [{ id: "component:netz" }, null] });
  });

  it("resolves a retired id, as an id and as a name", async () => {
    expect(
      await api.expectData(`{
        thing(id: "component:altes-konto") { id }
        component(ref: "altes-konto") { id }
        lookup(text: "component:altes-konto") { thing { id } }
      }`),
    ).toEqual({
      thing: { id: "component:konto" },
      component: { id: "component:konto" },
      lookup: [{ thing: { id: "component:konto" } }],
    });
  });

  it("gives a choice where two bodies used the same number, and the one of the body that is named", async () => {
    const { errors } = await api.ask(`{ decision(ref: "Beschluss 2025/7") { id } }`);
    expect(errors[0]?.extensions).toMatchObject({
      code: "AMBIGUOUS",
      candidates: ["decision:rat-2025-07", "decision:kreis-2025-07"],
    });
    expect(
      await api.expectData(`{
        one: decision(ref: "B-2025/07-IT", body: "actor:kreis") { id }
        all: lookup(text: "2025-07") { thing { id } }
      }`),
    ).toEqual({
      one: { id: "decision:kreis-2025-07" },
      all: [{ thing: { id: "decision:rat-2025-07" } }, { thing: { id: "decision:kreis-2025-07" } }],
    });
  });

  it("orders lists as a German dictionary does, numbers by value", async () => {
    const { actors } = await api.expectData(
      `{ actors(kinds: [AUTHORITY, INSTITUTION, MINISTRY, STATE, PERSON]) { nodes { name } } }`,
    );
    const names = (actors as { nodes: { name: string }[] }).nodes.map(({ name }) => name);
    expect(names.filter((name) => /^[AÄ]/.test(name))).toEqual(["Amt 9", "Amt 10", "Ämter", "Anna Alt"]);
  });

  it("walks a list page by page to the same entries as in one page", async () => {
    const page = (after: string | null) =>
      api.expectData(
        `query ($after: String) {
          component(ref: "Konto") {
            involvements(first: 2, after: $after) {
              totalCount nodes { actor { name } } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }
            }
          }
        }`,
        { after },
      );
    type Page = {
      component: {
        involvements: {
          totalCount: number;
          nodes: { actor: { name: string } }[];
          edges: { cursor: string }[];
          pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
        };
      };
    };
    const first = ((await page(null)) as Page).component.involvements;
    const second = ((await page(first.pageInfo.endCursor)) as Page).component.involvements;
    expect(first.totalCount).toBe(3);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect([...first.nodes, ...second.nodes].map(({ actor }) => actor.name)).toEqual(["Amt 9", "Amt 10", "Ämter"]);
    expect(first.edges.at(-1)?.cursor).toBe(first.pageInfo.endCursor);
  });

  it.each([
    ["a page of none", `{ actors(first: 0) { totalCount } }`],
    ["a page above the ceiling", `{ actors(first: 101) { totalCount } }`],
    ["a cursor of another list", `{ actors(after: "bm9uZQ") { totalCount } }`],
    ["a day that is none", `{ actors(asOf: "2025-02-30") { totalCount } }`],
    ["a source that is none", `{ actors(statedIn: ["nowhere"]) { totalCount } }`],
    ["a thing where a source is meant", `{ actors(statedIn: ["component:konto"]) { totalCount } }`],
    ["an unknown id in a filter", `{ component(ref: "Konto") { involvements(actor: "actor:none") { totalCount } } }`],
    ["an unknown body", `{ decisions(filter: { body: "actor:none" }) { totalCount } }`],
    ["a depth of none", `{ component(ref: "Konto") { dependencies(direction: REQUIRES, depth: 0) { totalCount } } }`],
    [
      "a depth above the ceiling",
      `{ component(ref: "Konto") { dependencies(direction: REQUIRES, depth: 11) { totalCount } } }`,
    ],
    ["more ids than a page", `{ nodes(ids: [${Array.from({ length: 101 }, () => '"a:b"').join(",")}]) { id } }`],
  ])("refuses %s with BAD_USER_INPUT, and says what would be right", async (_, document) => {
    const { errors } = await api.ask(document);
    expect(errors.map((error) => error.extensions.code ?? error.originalError?.name)).toEqual(["BAD_USER_INPUT"]);
    expect(errors[0]?.message).toMatch(/must|at most|lists them|finds ids|same field|not a day/);
  });

  it("refuses a day that is no day also as a variable", async () => {
    const { errors } = await api.ask(`query ($day: Date) { actors(asOf: $day) { totalCount } }`, { day: "gestern" });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain("gestern");
  });

  it("answers for the day asked for, and says what is assumed", async () => {
    const chairs = `chairs { actor { name } validity }`;
    expect(
      await api.expectData(`{
        before: actor(ref: "Rat", asOf: "2021-05-05") { ... on Body { ${chairs} } }
        now: actor(ref: "Rat", asOf: "2025-05-05") { ... on Body { ${chairs} } }
        later: actor(ref: "Rat", asOf: "2030-01-01") { ... on Body { ${chairs} } }
        all: actor(ref: "Rat", asOf: "2025-05-05") { ... on Body { chairs(history: true) { actor { name } validity } } }
      }`),
    ).toEqual({
      before: { chairs: [{ actor: { name: "Anna Alt" }, validity: "HOLDS" }] },
      now: { chairs: [{ actor: { name: "Nora Neu" }, validity: "HOLDS" }] },
      later: { chairs: [{ actor: { name: "Nora Neu" }, validity: "ASSUMED" }] },
      all: {
        chairs: [
          { actor: { name: "Anna Alt" }, validity: "DOES_NOT_HOLD" },
          { actor: { name: "Nora Neu" }, validity: "HOLDS" },
        ],
      },
    });
  });

  it("leaves assumed facts out where they are not asked for, and inherits day and sources", async () => {
    expect(
      await api.expectData(`{
        certain: component(ref: "Konto", asOf: "2025-05-05") {
          involvements(validity: [HOLDS, POSSIBLE]) { nodes { actor { name } validity } }
        }
        old: component(ref: "Konto", asOf: "2021-05-05", statedIn: ["folien-2021"]) {
          involvements { nodes { actor { name involvedIn { totalCount } } statement { citations { source { slug } } } } }
          requires { totalCount }
        }
      }`),
    ).toEqual({
      certain: {
        involvements: {
          nodes: [
            { actor: { name: "Amt 9" }, validity: "POSSIBLE" },
            { actor: { name: "Amt 10" }, validity: "HOLDS" },
          ],
        },
      },
      old: {
        involvements: {
          nodes: [
            {
              actor: { name: "Ämter", involvedIn: { totalCount: 1 } },
              statement: { citations: [{ source: { slug: "folien-2021" } }] },
            },
          ],
        },
        requires: { totalCount: 0 },
      },
    });
  });

  it("finds who acts on somebody's behalf", async () => {
    expect(
      await api.expectData(`{
        actor(ref: "Rat") { ... on Body { members(onBehalfOf: "actor:bayern") { nodes { actor { name } role } } } }
      }`),
    ).toEqual({ actor: { members: { nodes: [{ actor: { name: "Nora Neu" }, role: "CHAIR" }] } } });
  });

  it("refuses what would be an empty answer by mistake", async () => {
    expect(await codes(`{ actors(statedIn: []) { totalCount } }`)).toEqual(["BAD_USER_INPUT"]);
    expect(await codes(`{ things(types: []) { totalCount } }`)).toEqual(["BAD_USER_INPUT"]);
    expect(await codes(`{ vocabulary(names: ["Roles"]) { name } }`)).toEqual(["BAD_USER_INPUT"]);
    expect(await codes(`{ lookup(text: "${"x".repeat(301)}") { matched } }`)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a graph that is away", () => {
  it("gives one error as a whole, and no answer with holes", async () => {
    const away = async () => {
      throw new GraphUnavailableError("away");
    };
    const state = { revision: "1", sequence: 1, contentHash: "", modelVersion: 1, dataAsOf: null };
    const revision = { ...state, purpose: "test", coverage: "{}" };
    const reader = { name: "away", read: away, close: async () => undefined };
    for (const pins of [true, false]) {
      const snapshots = await Snapshots.follow(
        { pins, open: async () => ({ reader, revision }), hasMoved: away },
        {
          ceiling: 10,
          keptBytes: 1_000,
          requestTime: 0,
          pollInterval: 0,
          staleTime: 0,
          prefetch: false,
          log: () => undefined,
        },
      );
      const document = parse(`{ vocabulary(names: ["Role"]) { name } component(ref: "Konto") { name } }`);
      const failure: unknown = await runOperation(
        { schema: createSchema(), snapshots, publicUrl: "" },
        { document },
      ).catch((error) => error);
      expect(failure).toMatchObject({ extensions: { code: "SERVICE_UNAVAILABLE" } });
    }
  });
});

describe("a list that the ceiling of rows cuts", () => {
  it("says truncated and gives no total", async () => {
    const api = await openTestApi({ data: small, ceiling: 2 });
    try {
      expect(
        await api.expectData(`{ component(ref: "Konto") { involvements { truncated totalCount nodes { role } } } }`),
      ).toEqual({
        component: { involvements: { truncated: true, totalCount: null, nodes: [{ role: "USE" }, { role: "USE" }] } },
      });
    } finally {
      await api.close();
    }
  });
});

describe("the API over the real record", () => {
  let server: TestServer;
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
    await api.close();
  });

  const post = async (body: unknown) => {
    const response = await fetch(`${server.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      body: (await response.json()) as {
        data?: unknown;
        errors?: { message: string; extensions: { code: string } }[];
        extensions?: { revision: string };
      },
    };
  };

  it("stays far below the ceiling of rows", async () => {
    const types = Object.keys(thingTypes).join(", ");
    const { all } = await api.expectData(`{ all: things(types: [${types}], first: 1) { truncated totalCount } }`);
    expect(all).toMatchObject({ truncated: false });
    const hubs = await api.expectData(`{
      council: actor(ref: "IT-Planungsrat") { relations(first: 1) { truncated totalCount } }
      source: sources(first: 5) { nodes { ... on Source { stated(first: 1) { truncated totalCount } } } }
    }`);
    expect(JSON.stringify(hubs)).not.toContain('"truncated":true');
  });

  it("names its revision, licence and what it does not know", async () => {
    const { status, body } = await post({
      query: `{ meta { revision dataAsOf licence { name credit } coverage { decisions { body { slug } year known implied } } counts { label total } } }`,
    });
    expect(status).toBe(200);
    const { meta } = body.data as {
      meta: {
        revision: string;
        coverage: { decisions: { body: { slug: string }; year: number; known: number; implied: number }[] };
      };
    };
    expect(meta).toMatchObject({ licence: { name: "CC BY 4.0" } });
    expect(body.extensions?.revision).toBe(meta.revision);
    const year2025 = meta.coverage.decisions.find(
      ({ body: { slug }, year }) => slug === "it-planungsrat" && year === 2025,
    );
    expect(year2025?.implied).toBe(41);
    expect(year2025?.known).toBeLessThan(41);
  });

  it("gives each thing one address, below the public one", async () => {
    const { body } = await post({ query: `{ component(ref: "NOOTS") { url } }` });
    expect(body.data).toEqual({ component: { url: "https://graph.example/things/component:noots" } });
  });

  it("serves the vocabularies in both languages", async () => {
    const { vocabulary } = await api.expectData(
      `{ vocabulary(names: ["Role"]) { name values { value de en description } } }`,
    );
    const [roles] = vocabulary as {
      name: string;
      values: { value: string; de: string; en: string; description: string }[];
    }[];
    expect(roles?.values.find(({ value }) => value === "DEPUTY_LEAD")).toMatchObject({
      de: "Stellvertretende Leitung",
      en: "Deputy lead",
    });
    expect(roles?.values.every(({ description }) => description.length > 5)).toBe(true);
  });

  it("tells a wrong document what is wrong, and never what is inside", async () => {
    const parse = await post({ query: "{ component(" });
    expect(parse.status).toBe(400);
    expect(parse.body.errors?.[0]?.extensions).toEqual({ code: "GRAPHQL_PARSE_FAILED" });
    const unknown = await post({ query: "{ nothing }" });
    expect(unknown.body.errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    const long = await post({ query: `{ ${"a ".repeat(6_000)} }` });
    expect(long.status).toBe(400);
    expect(JSON.stringify([parse, unknown, long])).not.toMatch(/node_modules|\.js:\d+|MATCH \(/);
  });

  it.each([
    ["a mutation", "mutation { write }", "BAD_REQUEST"],
    ["a day that is none, in the document", '{ actors(asOf: "2025-02-30") { totalCount } }', "BAD_USER_INPUT"],
    [
      "a request that nests lists until millions of things are asked for",
      `{ component(ref: "NOOTS") { ${"names { statement { citations { source { ... on Source { stated(first: 100) { nodes { subject { ".repeat(3)} id ${"} } } } } } } }".repeat(3)} } }`,
      "LIMIT_EXCEEDED",
    ],
  ])("answers %s with one error and no data", async (_, document, code) => {
    const { body, status } = await post({ query: document });
    // Faults of the document are not ours.
    expect(status).toBeLessThan(500);
    expect(body.errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(body.data ?? null).toBeNull();
  });

  it("says at the address of a thing what it is", async () => {
    const found = await fetch(`${server.origin}/things/component:noots`);
    expect(await found.json()).toMatchObject({ id: "component:noots", type: "Component", name: "NOOTS" });
    expect((await fetch(`${server.origin}/things/component:none`)).status).toBe(404);
  });

  it("costs no read when meta is asked again", async () => {
    const ask = () => api.ask(`{ meta { counts { label total } } }`);
    await ask();
    expect((await ask()).extensions.reads).toBe(0);
  });

  it("gives a figure from the side of its statement too", async () => {
    const { thing } = await api.expectData(`{
      thing(id: "component:elster") {
        statements(types: [FIGURE]) { nodes { value { ... on Figure { label value unit qualifiers } } } }
      }
    }`);
    expect(thing).toEqual({
      statements: {
        nodes: [
          {
            value: {
              label: expect.any(String),
              value: 22_000_000,
              unit: expect.any(String),
              qualifiers: ["MORE_THAN"],
            },
          },
        ],
      },
    });
  });

  it("counts the projects of a programme and of those within it the same from both sides", async () => {
    const { programme, projects } = await api.expectData(`{
      programme(ref: "Föderale Digitalstrategie") { projects(first: 1) { totals { total { count exact { euros } } } } }
      projects(filter: { programmes: ["programme:foederale-digitalstrategie"] }, first: 1) { totals { total { count exact { euros } } } }
    }`);
    expect(programme).toEqual({ projects });
    expect(projects).toEqual({ totals: { total: { count: 29, exact: { euros: "15649231.65" } } } });
  });

  it("lists what can have existed on the day", async () => {
    const { before, after } = await api.expectData(`{
      before: actors(asOf: "2019-12-31", kinds: [INSTITUTION], first: 100) { nodes { id } }
      after: actors(asOf: "2020-01-01", kinds: [INSTITUTION], first: 100) { nodes { id } }
    }`);
    expect(JSON.stringify(before)).not.toContain("actor:fitko");
    expect(JSON.stringify(after)).toContain("actor:fitko");
  });

  it("sends the root to the query page", async () => {
    const response = await fetch(server.origin, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/graphql");
    const page = await fetch(`${server.origin}/graphql`, { headers: { accept: "text/html" } });
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("WhoIsInvolved");
  });
});

describe("a statement", () => {
  it("tells of a dispute on any day, as far as the sources asked for state it", async () => {
    const term = { role: "CHAIR", since: "2025-01-01", until: "2025-12-31", conflict: "conflict:vorsitz" } as const;
    const data = world()
      .source("Webseite")
      .body("Rat")
      .actor("Anna Alt", { kind: "PERSON" })
      .actor("Nora Neu", { kind: "PERSON" })
      .involved("Anna Alt", "Rat", term)
      .involved("Nora Neu", "Rat", { ...term, source: "Webseite" })
      .build();
    const own = await openTestApi({ data });
    const chairs = "... on Body { chairs(history: true) { actor { name } statement { isDisputed } } }";
    const answer = await own.expectData(
      `{ later: actor(ref: "Rat", asOf: "2030-01-01") { ${chairs} } one: actor(ref: "Rat", statedIn: ["webseite"]) { ${chairs} } }`,
    );
    await own.close();
    const entry = (name: string, isDisputed: boolean) => ({ actor: { name }, statement: { isDisputed } });
    expect(answer).toEqual({
      later: { chairs: [entry("Anna Alt", true), entry("Nora Neu", true)] },
      one: { chairs: [entry("Nora Neu", false)] },
    });
  });
});
