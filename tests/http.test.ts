/** GraphQL over HTTP as browsers, portals and proxies meet it: status codes, media types, origins, packing, kept answers. */

import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { serverAudits } from "graphql-http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { errorCodes } from "../server/http/errors.js";
import { startTestServer, type TestServer } from "./support/server.js";
import { world } from "./support/world.js";

const names = '{ component(ref: "Netz") { name } }';

/** An answer as it came over the line, not unpacked. */
interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function send(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
  body?: string | Buffer,
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

const get = (server: TestServer, document: string, headers?: Readonly<Record<string, string>>) =>
  send(`${server.origin}/graphql?query=${encodeURIComponent(document)}`, headers);

const post = (server: TestServer, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  send(
    `${server.origin}/graphql`,
    { "content-type": "application/json", ...headers },
    "POST",
    typeof body === "string" ? body : JSON.stringify(body),
  );

/** A world with one component. */
const netz = (name = "Netz") => world().component(name).build();
const all = "{ components { nodes { name } } }";
/** So long that its answer is worth packing. */
const long = "{ __schema { types { name } } }";

describe("GraphQL over HTTP", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ data: netz() });
  });
  afterAll(() => server.close());

  describe("passes the audit", () => {
    const audits = serverAudits({ url: () => `${server.origin}/graphql` });
    it("of all 61 points", () => expect(audits).toHaveLength(61));
    it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s %s", async (_, __, audit) => {
      const result = await audit.fn();
      expect("reason" in result ? result.reason : "ok").toBe("ok");
      expect(result.status).toBe("ok");
    });
  });

  it.each([
    ["a body that is no JSON", "POST", "{", { "content-type": "application/json" }, 400, "BAD_REQUEST"],
    ["a list of operations", "POST", "[]", { "content-type": "application/json" }, 400, "BAD_REQUEST"],
    ["an empty body", "POST", "", { "content-type": "application/json" }, 400, "BAD_REQUEST"],
    ["a form", "POST", "query=%7Bmeta%7D", { "content-type": "application/x-www-form-urlencoded" }, 415, "BAD_REQUEST"],
    ["plain text", "POST", names, { "content-type": "text/plain" }, 415, "BAD_REQUEST"],
    ["another charset", "POST", "{}", { "content-type": "application/json; charset=utf-16" }, 415, "BAD_REQUEST"],
    [
      "a body that is too large",
      "POST",
      `{"query":"${" ".repeat(200_000)}"}`,
      { "content-type": "application/json" },
      413,
      "BAD_REQUEST",
    ],
    ["PUT", "PUT", "{}", { "content-type": "application/json" }, 405, "BAD_REQUEST"],
    ["a media type that nobody makes", "GET", undefined, { accept: "image/png" }, 406, "BAD_REQUEST"],
  ] as const)("refuses %s in the shape of a GraphQL error", async (_, method, body, headers, status, code) => {
    const url =
      method === "GET" ? `${server.origin}/graphql?query=${encodeURIComponent(names)}` : `${server.origin}/graphql`;
    const answer = await send(url, headers, method, body);
    expect(answer.status).toBe(status);
    const { errors, extensions } = JSON.parse(answer.body.toString()) as {
      errors: { message: string; extensions: { code: string } }[];
      extensions?: { requestId: string };
    };
    expect(errors.map((error) => error.extensions.code)).toEqual([code]);
    expect(extensions?.requestId).toBe(answer.headers["x-request-id"]);
    expect(answer.headers["cache-control"]).toBe("no-store");
    if (status === 405) expect(answer.headers.allow).toBe("GET, HEAD, POST");
  });

  it("says in one shape that there is nothing at an address", async () => {
    const answer = await send(`${server.origin}/nothing`);
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.body.toString())).toEqual({
      errors: [{ message: expect.stringContaining("/graphql"), extensions: { code: "NOT_FOUND" } }],
      extensions: { requestId: answer.headers["x-request-id"] },
    });
  });

  it.each([
    ["is not in the document", { query: "{ __typename }", operationName: "Nothing" }],
    ["is missing where there are several", { query: "query A { __typename } query B { __typename }" }],
  ])("refuses an operation whose name %s", async (_, body) => {
    const answer = await post(server, body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      errors: [
        { message: expect.stringContaining("operationName"), extensions: { code: "OPERATION_RESOLUTION_FAILURE" } },
      ],
    });
  });

  it("sends at most five errors of at most 300 characters, and nothing of the inside", async () => {
    const flood = await post(server, { query: `{ ${Array.from({ length: 50 }, (_, n) => `nothing${n}`).join(" ")} }` });
    expect((JSON.parse(flood.body.toString()) as { errors: unknown[] }).errors).toHaveLength(5);
    const echo = await post(server, {
      query: `{ component(ref: ${JSON.stringify("x".repeat(50_000))}, asOf: "${"9".repeat(20_000)}") { name } }`,
    });
    expect(echo.body.length).toBeLessThan(1_000);
    expect(echo.body.toString()).not.toMatch(/node_modules|\.[jt]s:\d+|MATCH \(/);
  });

  it("suggests no names in production", async () => {
    const answer = await post(server, { query: '{ compnent(ref: "Netz") { name } component(rf: "x") { nme } }' });
    expect(answer.body.toString()).not.toContain("Did you mean");
  });

  it("has headers that keep a browser from taking an answer for something else", async () => {
    expect((await get(server, names)).headers).toMatchObject({
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });

  it("answers HEAD with the head of the answer to GET, made or kept", async () => {
    const url = `${server.origin}/graphql?query=${encodeURIComponent('{ component(ref: "Netz") { id } }')}`;
    const heads = [await send(url, {}, "HEAD"), await send(url, {}, "HEAD")];
    const { status, headers, body } = await send(url);
    for (const head of heads) {
      expect([head.status, head.headers.etag, head.headers["content-length"]]).toEqual([
        status,
        headers.etag,
        String(body.length),
      ]);
      expect(head.body).toHaveLength(0);
    }
  });

  it("gives each request an id of its own", async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await get(server, names)).headers["x-request-id"]));
    expect(new Set(ids).size).toBe(3);
  });

  describe("packs", () => {
    it.each([
      ["br", brotliDecompressSync],
      ["gzip", gunzipSync],
    ] as const)("a long answer with %s, for who takes it", async (coding, unpack) => {
      const plain = await get(server, long);
      for (const _ of ["made", "kept"]) {
        const packed = await get(server, long, { "accept-encoding": `deflate, ${coding}` });
        expect(packed.headers["content-encoding"]).toBe(coding);
        expect(packed.body.length).toBeLessThan(plain.body.length / 2);
        expect(unpack(packed.body).toString()).toBe(plain.body.toString());
        expect(packed.headers.etag).not.toBe(plain.headers.etag);
      }
    });
    it("nothing for who wants none, and no short answer", async () => {
      expect((await get(server, long, { "accept-encoding": "br;q=0, gzip;q=0" })).headers).not.toHaveProperty(
        "content-encoding",
      );
      expect((await get(server, names, { "accept-encoding": "br" })).headers).not.toHaveProperty("content-encoding");
    });
  });

  describe("to browsers of other portals", () => {
    const origin = { origin: "https://portal.example" };
    const preflight = {
      ...origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };

    it("is open for reading without credentials", async () => {
      for (const _ of ["made", "kept"]) {
        const { headers } = await get(server, names, origin);
        expect(headers["access-control-allow-origin"]).toBe("*");
        expect(headers["access-control-expose-headers"]).toContain("etag");
        expect(headers).not.toHaveProperty("access-control-allow-credentials");
      }
      const { status, headers } = await send(`${server.origin}/graphql`, preflight, "OPTIONS");
      expect(status).toBe(204);
      expect(headers["access-control-allow-headers"]).toContain("content-type");
      expect(headers["access-control-allow-methods"]).toBe("GET, HEAD, POST");
    });
    it("can be for some origins only, each of which gets its own answer from the kept ones", async () => {
      const chosen = await startTestServer(
        { data: netz() },
        { CORS_ORIGINS: "https://portal.example,https://other.example" },
      );
      for (const allowed of ["https://portal.example", "https://other.example", "https://portal.example"]) {
        const { headers } = await get(chosen, names, { origin: allowed });
        expect(headers["access-control-allow-origin"]).toBe(allowed);
        expect(headers.vary).toBe("accept, accept-encoding, origin");
      }
      expect((await get(chosen, names, { origin: "https://stranger.example" })).headers).not.toHaveProperty(
        "access-control-allow-origin",
      );
      await chosen.close();
    });
    it("can be for none", async () => {
      const closed = await startTestServer({ data: netz() }, { CORS_ORIGINS: "none" });
      expect((await get(closed, names, origin)).headers).not.toHaveProperty("access-control-allow-origin");
      await closed.close();
    });
  });

  it("documents every code that it can answer with, and no other", () => {
    const table = readFileSync("docs/api.md", "utf8").split("## Errors")[1] ?? "";
    const documented = [...table.matchAll(/^\| ([^|]*)\|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`([A-Z_]+)`/g)].map((match) => match[1]),
    );
    expect(documented.sort()).toEqual([...errorCodes].sort());
  });
});

describe("kept answers", () => {
  let server: TestServer;
  const line = { isCut: false };
  beforeEach(async () => {
    line.isCut = false;
    server = await startTestServer({ data: netz(), line, staleTime: 60_000 });
  });
  afterEach(() => server.close());

  const etagOf = ({ headers }: Raw) => String(headers.etag);

  it("are sent again, byte by byte, with the same tag", async () => {
    const [first, second] = [await get(server, names), await get(server, names)];
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    const { date: _, "x-request-id": __, "x-graph-reads": ___, ratelimit: ____, ...same } = first.headers;
    expect(second.headers).toMatchObject(same);
    expect(etagOf(first)).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
    expect(first.headers.vary).toBe("accept, accept-encoding");
  });

  it("are not sent to who has them: 304 without a body and without a read", async () => {
    const tag = etagOf(await get(server, names));
    line.isCut = true;
    for (const header of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const answer = await get(server, names, { "if-none-match": header });
      expect([answer.status, answer.body.length, etagOf(answer)]).toEqual([304, 0, tag]);
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
    }
    line.isCut = false;
    expect((await get(server, names, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("are not taken to be there where nobody knows: any tag is none for what was never answered", async () => {
    for (const query of ["{ nothing }", '{ component(ref: "Netz") { id } }']) {
      expect((await get(server, query, { "if-none-match": "*" })).status).not.toBe(304);
    }
    expect((await get(server, '{ component(ref: "Netz") { id } }', { "if-none-match": "*" })).status).toBe(304);
  });

  it("need not be kept for a 304", async () => {
    const forgetful = await startTestServer({ data: netz() }, { ANSWER_CACHE_BYTES: "0" });
    const tag = etagOf(await get(forgetful, names));
    const answer = await get(forgetful, names, { "if-none-match": tag });
    expect([answer.status, answer.body.length, etagOf(answer)]).toEqual([304, 0, tag]);
    await forgetful.close();
  });

  it("have a tag of their own for each media type, packing, operation, variables and address", async () => {
    const two = 'query A { component(ref: "Netz") { name } } query B { component(ref: "Netz") { name } }';
    const url = `${server.origin}/graphql?query=${encodeURIComponent(two)}`;
    const answers = [
      await send(`${url}&operationName=A`),
      await send(`${url}&operationName=B`),
      await send(`${url}&operationName=A&variables=%7B%7D`),
      await send(`${url}&operationName=A`, { accept: "application/graphql-response+json" }),
      await send(`${url}&operationName=A`, { "accept-encoding": "gzip" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(answers.map(etagOf)).size).toBe(5);
  });

  it("are kept for POST too, without a tag, which belongs to an address", async () => {
    const before = await post(server, { query: names });
    line.isCut = true;
    const after = await post(server, { query: names }, { "if-none-match": "*" });
    expect([after.status, after.body.toString()]).toEqual([200, before.body.toString()]);
    expect(before.headers).not.toHaveProperty("etag");
    expect(after.headers).not.toHaveProperty("etag");
    // The answer was kept, the rows were too: an operation that was not asked before is answered from them.
    expect((await post(server, { query: `${names} ` })).status).toBe(200);
  });

  it("are all made anew for another revision", async () => {
    const [before, posted] = [await get(server, all), await post(server, { query: all })];
    await server.replace(netz("Ein neues Netz"));
    const [after, again] = [
      await get(server, all, { "if-none-match": etagOf(before) }),
      await post(server, { query: all }),
    ];
    expect(after.status).toBe(200);
    expect(etagOf(after)).not.toBe(etagOf(before));
    expect(posted.body.toString()).not.toContain("Ein neues Netz");
    for (const { body } of [after, again]) expect(body.toString()).toContain("Ein neues Netz");
  });

  it("are failed, refused and partly failed ones never", async () => {
    for (const query of [
      "{ nothing }",
      "{",
      '{ component(ref: "Netz", asOf: "2025-02-30") { name } }',
      '{ component(ref: "Netz") { name involvements(first: 0) { totalCount } } }',
    ]) {
      const { headers } = await get(server, query);
      expect([query, headers["cache-control"], headers.etag]).toEqual([query, "no-store", undefined]);
    }
  });

  it("are not given out as fresh while the graph is away: each answer says since when, and is not to be stored", async () => {
    const tag = etagOf(await get(server, names));
    line.isCut = true;
    await server.snapshots.poll();
    const stale = await get(server, names, { "if-none-match": tag });
    expect(stale.status).toBe(200);
    expect(JSON.parse(stale.body.toString())).toMatchObject({
      data: { component: { name: "Netz" } },
      extensions: { staleSince: expect.stringMatching(/^\d{4}-/) },
    });
    expect([stale.headers["cache-control"], stale.headers.etag]).toEqual(["no-store", undefined]);
    // What needs a read has no answer at all.
    const unread = await post(server, { query: '{ component(ref: "Netz") { involvements { totalCount } } }' });
    expect(unread.status).toBe(503);
    expect(JSON.parse(unread.body.toString())).not.toHaveProperty("data");
    expect(unread.headers["retry-after"]).toBe("5");
    line.isCut = false;
    await server.snapshots.poll();
    const fresh = await get(server, names);
    expect([etagOf(fresh), fresh.body.includes("staleSince")]).toEqual([tag, false]);
  });
});
