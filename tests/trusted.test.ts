/** Registered operations over HTTP: under addresses of their own, at /graphql by id, and as the only ones. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../graph/paths.js";
import { readManifest } from "../operations/manifest.js";
import { createSchema } from "../server/http/apollo.js";
import { PersistedDocuments } from "../server/http/persisted.js";
import { RegisteredOperations } from "../server/operations.js";
import { readCsv } from "./support/rfc4180.js";
import { startTestServer, type TestServer } from "./support/server.js";
import { world } from "./support/world.js";

const { operations } = readManifest();
const PUBLIC = "https://graph.example";

interface Listed {
  readonly slug: string;
  readonly question: { readonly de: string; readonly en: string | null };
  readonly url: string;
  readonly csv: string;
  readonly parameters: readonly { readonly name: string; readonly expects: string; readonly url: string }[];
}

interface ErrorBody {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions: { readonly requestId?: string };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("a registered operation", () => {
  let server: TestServer;
  let list: readonly Listed[];
  beforeAll(async () => {
    server = await startTestServer();
    list = ((await (await get("/q")).json()) as { operations: Listed[] }).operations;
  });
  afterAll(() => server.close());

  const get = (address: string, headers: Readonly<Record<string, string>> = {}, method = "GET") =>
    fetch(`${server.origin}${address}`, { method, headers, redirect: "manual" });
  const below = (url: string) => {
    expect(url.startsWith(`${PUBLIC}/q/`)).toBe(true);
    return url.slice(PUBLIC.length);
  };
  const failure = async (address: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await get(address, headers);
    const { errors, extensions, data } = (await response.json()) as ErrorBody;
    expect(data).toBeUndefined();
    expect(extensions.requestId).toBe(response.headers.get("x-request-id"));
    return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message };
  };

  it("stands in the list at /q with its question and addresses that work", async () => {
    expect(list.map(({ slug }) => slug)).toEqual(operations.map(({ slug }) => slug));
    expect(list.find(({ slug }) => slug === "who-is-involved")).toMatchObject({
      question: { de: expect.stringMatching(/^Wer /), en: expect.stringMatching(/^Who /) },
      url: `${PUBLIC}/q/who-is-involved?slug=unternehmenskonto`,
      csv: `${PUBLIC}/q/who-is-involved.csv?slug=unternehmenskonto`,
    });
  });

  it.each(operations.map(({ slug }) => slug))(
    "%s answers with each example of its parameters, in JSON and as a table",
    async (slug) => {
      const { url, csv, parameters } = list.find((listed) => listed.slug === slug) ?? expect.fail("not listed");
      for (const address of new Set([url, ...parameters.map((parameter) => parameter.url)])) {
        const response = await get(below(address));
        const body = (await response.json()) as { data: unknown; errors?: unknown };
        expect([address, response.status, body.errors]).toEqual([address, 200, undefined]);
        expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      }
      const table = await get(below(csv));
      expect([csv, table.status]).toEqual([csv, 200]);
      expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
      expect(table.headers.get("x-truncated")).toMatch(/^(true|false|unknown)$/);
      const bytes = Buffer.from(await table.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [headings = [], ...rows] = readCsv(bytes.subarray(3).toString());
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(headings).size).toBe(headings.length);
      expect(rows.flat().filter((cell) => cell.includes("[object") || cell === "undefined" || cell === "null")).toEqual(
        [],
      );
    },
  );

  it.each(operations.filter(({ slug }) => /^q\d\d-/.test(slug)).map(({ slug }) => slug))(
    "%s gives the answer of the question",
    async (slug) => {
      const expected: unknown = JSON.parse(
        readFileSync(join(packageRoot, "tests", "questions", `${slug}.json`), "utf8"),
      );
      expect(await (await get(`/q/${slug}`)).json()).toEqual({
        data: expected,
        extensions: { revision: expect.any(String), dataAsOf: expect.any(String) },
      });
    },
  );

  it.each(["README.md", "docs/portals.md"])("is asked for by each line of %s as it is written", async (file) => {
    const text = readFileSync(join(packageRoot, file), "utf8");
    const lines = [...text.matchAll(/^curl (?:-g )?'http:\/\/localhost:4000([^']+)'$/gm)].map(
      ([, address = ""]) => address,
    );
    expect(lines.length).toBeGreaterThanOrEqual(2);
    const { id } = operations.find(({ slug }) => slug === "thing") ?? expect.fail("not registered");
    for (const line of lines) expect([line, (await get(line.replace('"ID"', `"${id}"`))).status]).toEqual([line, 200]);
  });

  it("stands in the table of docs/portals.md, with its parameters", () => {
    const rows = readFileSync(join(packageRoot, "docs", "portals.md"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| `/q/"))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    const names = (cell = "") => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const documented = rows.map(([, address = "", question, needed, more]) => ({
      slug: address.replaceAll("`", "").slice("/q/".length),
      question,
      parameters: [...names(needed), ...names(more)],
    }));
    const curated = operations.filter(({ question }) => question.en !== null);
    const expected = curated.map(({ slug, question, parameters }) => ({
      slug,
      question: question.en,
      parameters: parameters.map(({ name }) => name),
    }));
    const bySlug = (a: { slug: string }, b: { slug: string }) => a.slug.localeCompare(b.slug);
    expect(documented.sort(bySlug)).toEqual(expected.sort(bySlug));
  });

  it("answers as a table for Accept: text/csv, with semicolons on request, and as JSON for browsers", async () => {
    const address = "/q/search?text=konto&first=2";
    const comma = await get(address, { accept: "text/csv" });
    expect(comma.headers.get("content-disposition")).toBe('attachment; filename="search.csv"');
    const semicolon = await get("/q/search.csv?text=konto&first=2&separator=semicolon");
    const text = await semicolon.text();
    expect(readCsv(text.replace(/^\uFEFF/, ""), ";")).toEqual(readCsv((await comma.text()).replace(/^\uFEFF/, "")));
    const page = await get(address, { accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    expect(page.headers.get("content-type")).toContain("application/json");
    expect((await get("/q/search.json?text=konto", { accept: "text/csv" })).headers.get("content-type")).toContain(
      "json",
    );
  });

  it("says in a header and in its last column that a table is cut, and where it goes on", async () => {
    const first = await get("/q/decisions.csv?first=2&year=2025");
    expect(first.headers.get("x-truncated")).toBe("true");
    const rows = readCsv((await first.text()).replace(/^\uFEFF/, ""));
    expect(rows.map((row) => row.at(-1))).toEqual(["Vollständig", "nein", "nein"]);
    const next = /^<([^>]+)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    const following = readCsv((await (await get(below(next))).text()).replace(/^\uFEFF/, ""));
    expect(following).toHaveLength(3);
    expect(following[1]).not.toEqual(rows[1]);
    const json = await get("/q/decisions?first=2&year=2025");
    expect(json.headers.get("link")).toBe(first.headers.get("link")?.replace(".csv", ""));
    expect((await get("/q/decisions?year=1990")).headers.get("link")).toBeNull();
  });

  it("is kept: the same answer again is 304, and HEAD has the same headers without a body", async () => {
    const address = "/q/thing?id=component:noots";
    const first = await get(address);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"/);
    await first.text();
    expect((await get(address, { "if-none-match": etag })).status).toBe(304);
    expect((await get("/q/thing.csv?id=component:noots", { "if-none-match": etag })).status).toBe(200);
    for (const uncached of [address, "/q/thing?id=component:elster"]) {
      const head = await get(uncached, {}, "HEAD");
      expect([head.status, await head.text()]).toEqual([200, ""]);
      expect(Number(head.headers.get("content-length"))).toBeGreaterThan(100);
    }
    const listed = await get("/q");
    expect((await get("/q", { "if-none-match": listed.headers.get("etag") ?? "" })).status).toBe(304);
    expect((await get("/q", {}, "HEAD")).status).toBe(200);
  });

  it.each([
    [
      "a parameter that there is not",
      "who-is-involved?slug=noots&asof=2025-01-01",
      "asof is no parameter of who-is-involved",
    ],
    ["one that is missing", "who-is-involved", "slug is missing; expected is a text"],
    ["one given twice", "who-is-involved?slug=noots&slug=elster", "slug is given 2 times"],
    ["an empty one", "who-is-involved?slug=", "slug is empty"],
    [
      "a day that is none",
      "who-is-involved?slug=noots&asOf=2025-02-30",
      'asOf is "2025-02-30"; expected is a day such as 2025-07-31',
    ],
    ["a number that is none", "who-is-involved?slug=noots&first=many", 'first is "many"; expected is a whole number'],
    ["a value that there is not", "impact?slug=noots&event=late", 'event is "late"; expected is one of LATE, GIVEN_UP'],
    ["a separator for JSON", "search?text=konto&separator=semicolon", "separator is no parameter of search"],
    [
      "a separator that there is not",
      "search.csv?text=konto&separator=tab",
      "separator is not comma or semicolon, once",
    ],
    ["a parameter for a question without", "q01-reifegrad-6?slug=noots", "there are no parameters"],
  ])("refuses %s, and says what is expected and where the list is", async (_, address, message) => {
    const refused = await failure(`/q/${address}`);
    expect(refused).toMatchObject({ status: 400, code: "BAD_USER_INPUT", message: expect.stringContaining(message) });
    expect(refused.message).toContain(`All parameters: ${PUBLIC}/q`);
  });

  it.each([
    ["a page too large", "who-is-involved?slug=noots&first=101", 400, "BAD_USER_INPUT"],
    ["a filter by what there is not", "mandates?addressee=actor:nobody", 400, "BAD_USER_INPUT"],
    ["an actor to compare that there is not", "compare-actors?a=fitko&b=nobody-at-all", 400, "BAD_USER_INPUT"],
    ["a cursor of another list", "decisions?after=x", 400, "BAD_USER_INPUT"],
    ["a thing that there is not", "who-is-involved?slug=nothing-at-all", 404, "NOT_FOUND"],
    ["an id that there is not", "thing.csv?id=component:nothing", 404, "NOT_FOUND"],
    ["an operation that there is not", "who-is-it", 404, "NOT_FOUND"],
  ])("answers %s with an error in the one shape, whatever the format", async (_, address, status, code) => {
    expect(await failure(`/q/${address}`)).toMatchObject({ status, code });
  });

  it("says what was not found", async () => {
    expect((await failure("/q/who-is-involved?slug=nothing-at-all")).message).toContain("slug=nothing-at-all");
  });

  it("is answered with 406 where no format fits", async () => {
    expect(await failure("/q/thing?id=component:noots", { accept: "image/png" })).toMatchObject({
      status: 406,
      code: "BAD_REQUEST",
    });
    expect(await failure("/q", { accept: "text/csv" })).toMatchObject({ status: 406 });
    expect(await failure("/things/component:noots", { accept: "text/csv" })).toMatchObject({ status: 406 });
  });

  it("gives each thing its address, with what a portal needs, as of a day", async () => {
    const response = await get("/things/actor:bmi");
    expect(response.headers.get("etag")).toBeTruthy();
    const thing = (await response.json()) as Record<string, unknown>;
    const { data } = (await (await get("/q/thing?id=actor:bmi")).json()) as { data: { thing: object } };
    const { links, extensions, ...rest } = thing;
    expect(rest).toEqual(data.thing);
    expect(rest).toMatchObject({
      id: "actor:bmi",
      type: "Organisation",
      kindName: "MINISTRY",
      slug: "bmi",
      url: `${PUBLIC}/things/actor:bmi`,
    });
    expect(extensions).toMatchObject({ revision: expect.any(String) });
    for (const link of Object.values(links as Record<string, string>))
      expect((await get(below(link))).status).toBe(200);
    const then = (await (await get("/things/component:ausweisapp?asOf=2019-06-30")).json()) as {
      name: string;
      links: Record<string, string>;
    };
    expect(then.name).toBe("AusweisApp2");
    expect(then.links.whoIsInvolved).toBe(`${PUBLIC}/q/who-is-involved?slug=component%3Aausweisapp&asOf=2019-06-30`);
    expect(await failure("/things/component:nothing")).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect(await failure("/things/component:noots?asOf=x")).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    expect(await failure("/things/component:noots?id=component:elster")).toMatchObject({ status: 400 });
    expect((await get("/things/actor:bmi", { "if-none-match": response.headers.get("etag") ?? "" })).status).toBe(304);
  });
});

describe("a registered operation over a small world", () => {
  const small = world()
    .body("Rat")
    .body("Kreis")
    .component("Konto")
    .decision("Beschluss 2025/07: Konto", { slug: "rat-2025-07", number: "2025/07", title: "Konto", year: 2025 })
    .decision("Beschluss 2025/07: Netz", { slug: "kreis-2025-07", number: "2025/07", title: "Netz", year: 2025 })
    .retired("component:altes-konto", { replacedBy: "component:konto" })
    .build();
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ data: small });
  });
  afterAll(() => server.close());

  it("leads from the address of a retired id to that of the thing, for good and with the day asked for", async () => {
    const at = (search: string) =>
      fetch(`${server.origin}/things/component:altes-konto${search}`, { redirect: "manual" });
    expect([(await at("")).status, (await at("")).headers.get("location")]).toEqual([
      308,
      "https://graph.example/things/component:konto",
    ]);
    expect((await at("?asOf=2025-07-31")).headers.get("location")).toBe(
      "https://graph.example/things/component:konto?asOf=2025-07-31",
    );
  });

  it("gives the choice where a number stands for several decisions", async () => {
    const response = await fetch(`${server.origin}/q/decision-history?slug=2025/07`);
    expect(response.status).toBe(400);
    expect(((await response.json()) as ErrorBody).errors[0]?.extensions).toMatchObject({
      code: "AMBIGUOUS",
      candidates: ["decision:rat-2025-07", "decision:kreis-2025-07"],
    });
  });

  it("has a table of headings alone where nothing is in the list", async () => {
    const response = await fetch(`${server.origin}/q/mandates.csv`);
    const records = readCsv((await response.text()).replace(/^\uFEFF/, ""));
    expect([response.status, records.length, response.headers.get("x-truncated")]).toEqual([200, 1, "false"]);
  });
});

const components = world().component("NOOTS").component("ELSTER").build();

describe("documents by their hash at /graphql", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ data: components });
  });
  afterAll(() => server.close());

  const extensions = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });
  const post = async (body: object) => {
    const response = await fetch(`${server.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as ErrorBody };
  };
  const get = async (parameters: Readonly<Record<string, string>>) => {
    const response = await fetch(`${server.origin}/graphql?${new URLSearchParams(parameters)}`);
    return { status: response.status, body: (await response.json()) as ErrorBody };
  };

  it("are not known at first, then handed in, then asked for by hash alone (POST)", async () => {
    const query = `{ component(ref: "NOOTS") { name } }`;
    const hash = sha256(query);
    expect((await post({ extensions: extensions(hash) })).body.errors[0]?.extensions.code).toBe(
      "PERSISTED_QUERY_NOT_FOUND",
    );
    const data = { component: { name: "NOOTS" } };
    expect((await post({ query, extensions: extensions(hash) })).body.data).toEqual(data);
    expect((await post({ extensions: extensions(hash) })).body.data).toEqual(data);
    expect((await post({ extensions: extensions(hash) })).body.data).toEqual(data);
  });

  it("are so by GET too", async () => {
    const query = `{ component(ref: "ELSTER") { name } }`;
    const byHash = { extensions: JSON.stringify(extensions(sha256(query))) };
    expect((await get(byHash)).body.errors[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect((await get({ query, ...byHash })).body.data).toEqual({ component: { name: "ELSTER" } });
    expect((await get(byHash)).body.data).toEqual({ component: { name: "ELSTER" } });
  });

  it("are refused where the hash is that of another text", async () => {
    const { status, body } = await post({ query: "{ meta { revision } }", extensions: extensions(sha256("else")) });
    expect([status, body.errors[0]?.extensions.code]).toEqual([400, "BAD_REQUEST"]);
  });

  it("are forgotten where many are handed in, those that were not used for longest first; registered ones never", async () => {
    const known = new PersistedDocuments(new RegisteredOperations(readManifest(), createSchema()));
    const million = "x".repeat(1_000_000);
    for (const hash of ["a", "b"]) await known.set(`apq:${hash}`, million);
    expect(await known.get("apq:a")).toBe(million);
    await known.set("apq:c", million);
    const { id = "", body } = operations[0] ?? {};
    await known.set(`apq:${id}`, "another text");
    expect([await known.get("apq:a"), await known.get("apq:b"), await known.get(`apq:${id}`)]).toEqual([
      million,
      undefined,
      body,
    ]);
  });

  it("are known without being handed in where they are registered", async () => {
    const { id } = operations.find(({ slug }) => slug === "thing") ?? expect.fail("not registered");
    const variables = { id: "component:noots" };
    const data = { thing: { name: "NOOTS" } };
    expect((await post({ extensions: extensions(id), variables })).body.data).toMatchObject(data);
    const byId = { extensions: JSON.stringify(extensions(id)), variables: JSON.stringify(variables) };
    expect((await get(byId)).body.data).toMatchObject(data);
  });
});

describe("a service that answers trusted documents only", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ data: components }, { TRUSTED_ONLY: "true" });
  });
  afterAll(() => server.close());

  const post = (body: object) =>
    fetch(`${server.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const thing = operations.find(({ slug }) => slug === "thing") ?? expect.fail("not registered");
  const variables = { id: "component:noots" };
  const byHash = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

  it("answers them by address, id and text", async () => {
    expect((await fetch(`${server.origin}/q/thing?id=component:noots`)).status).toBe(200);
    expect((await fetch(`${server.origin}/things/component:noots`)).status).toBe(200);
    expect((await post({ extensions: byHash(thing.id), variables })).status).toBe(200);
    expect((await post({ query: thing.body, variables })).status).toBe(200);
    expect((await post({ query: thing.body, extensions: byHash(thing.id), variables })).status).toBe(200);
    const search = new URLSearchParams({ query: thing.body, variables: JSON.stringify(variables) });
    expect((await fetch(`${server.origin}/graphql?${search}`)).status).toBe(200);
  });

  const other = "{ meta { revision } }";
  it.each([
    ["another text", { query: other }],
    ["one that differs by a space", { query: `${thing.body} `, variables }],
    ["another text under the id of a registered one", { query: other, extensions: byHash(thing.id) }],
    ["one to be handed in", { query: other, extensions: byHash(sha256(other)) }],
    ["an unknown id", { extensions: byHash(sha256(other)) }],
    ["introspection", { query: "{ __schema { queryType { name } } }" }],
  ])("refuses %s", async (_, body) => {
    const refused = await post(body);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "OPERATION_NOT_TRUSTED" } }] });
    const search = new URLSearchParams(
      Object.entries(body).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
    );
    expect((await fetch(`${server.origin}/graphql?${search}`)).status).toBe(403);
  });

  it("leaves requests that ask for nothing to the usual answers", async () => {
    expect((await post({})).status).toBe(400);
    expect((await post([])).status).toBe(400);
    expect((await fetch(`${server.origin}/graphql?extensions=x`)).status).toBe(400);
  });
});
