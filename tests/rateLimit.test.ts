/** How often a client may ask: points by address or API key, in headers of every answer and in the schema. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newApiKey, readApiKeys } from "../server/apiKeys.js";
import { ConfigError, readConfig } from "../server/config.js";
import { Bucket, networkOf, Policy } from "../server/http/rateLimit.js";
import { buildProgram, type Program } from "./support/program.js";
import { startTestServer, type TestServer } from "./support/server.js";
import { world } from "./support/world.js";

const data = world().component("Netz").build();
const name = '{ component(ref: "Netz") { name } }';
const rate = "{ rateLimit { cost limit remaining used resetAt nodeCount } }";

interface Body {
  readonly data?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

type Headers = Readonly<Record<string, string>>;
const get = (server: TestServer, query: string, headers: Headers = {}) =>
  fetch(`${server.origin}/graphql?query=${encodeURIComponent(query)}`, { headers });
const post = (server: TestServer, query: string, headers: Headers = {}) =>
  fetch(`${server.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
const nothing = (server: TestServer, headers: Headers = {}) => fetch(`${server.origin}/nothing`, { headers });
const bodyOf = async (response: Response) => (await response.json()) as Body;
/** Points left, as an answer says. */
const left = (response: Response) =>
  Number(/;r=(\d+)/.exec(response.headers.get("ratelimit") ?? "")?.[1] ?? Number.NaN);

describe("a bucket", () => {
  it("gives its points, and no more", () => {
    const bucket = new Bucket(new Policy("default", 60, 3), 0);
    expect([1, 2, 3, 4].map(() => bucket.take(1, 0))).toEqual([true, true, true, false]);
    expect(bucket.timeUntil(1)).toBe(1_000);
  });

  it("fills continuously, and never above its rim", () => {
    const bucket = new Bucket(new Policy("default", 60, 3), 0);
    bucket.take(3, 0);
    expect(bucket.take(1, 999)).toBe(false);
    expect(bucket.take(1, 1_000)).toBe(true);
    expect(bucket.take(1, 1_500)).toBe(false);
    expect(bucket.take(1, 2_000)).toBe(true);
    expect(bucket.take(3, 60_000)).toBe(true);
    expect(bucket.take(1, 60_000)).toBe(false);
  });

  it("keeps what it has where that is not enough", () => {
    const bucket = new Bucket(new Policy("default", 60, 3), 0);
    expect(bucket.take(3, 0)).toBe(true);
    expect(bucket.take(3, 2_999)).toBe(false);
    expect(bucket.remaining).toBe(2);
    expect(bucket.take(3, 3_000)).toBe(true);
  });

  it("does not run back with a clock that was read before another", () => {
    const bucket = new Bucket(new Policy("default", 60, 3), 0);
    bucket.take(3, 1_000);
    expect(bucket.take(1, 500)).toBe(false);
    expect(bucket.take(1, 1_999)).toBe(false);
    expect(bucket.take(1, 2_000)).toBe(true);
  });

  it("says its policy and what is left as the IETF draft does", () => {
    const bucket = new Bucket(new Policy("default", 120, 60), 0);
    expect(bucket.policy.header).toBe('"default";q=60;w=30');
    bucket.take(10, 0);
    expect(bucket.header).toBe('"default";r=50;t=5');
  });
});

describe("the network that shares a bucket", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "::ffff:192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::6", "2001:db8:1:2"],
    ["2001:db8::6", "2001:db8:0:0"],
    ["2001:db8::1:2:3:4:5", "2001:db8:0:1"],
    ["::1", "0:0:0:0"],
    ["fe80::", "fe80:0:0:0"],
  ])("of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("a client", () => {
  let server: TestServer;
  afterEach(() => server.close());

  it("is answered as often as it has points, and then told when to come again", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: "6", RATE_BURST: "5" });
    for (let points = 4; points >= 0; points--) {
      const response = await nothing(server);
      expect(response.status).toBe(404);
      expect(response.headers.get("ratelimit-policy")).toBe('"default";q=5;w=50');
      expect(left(response)).toBe(points);
    }
    for (const refused of [await nothing(server), await get(server, name), await post(server, name)]) {
      expect(refused.status).toBe(429);
      expect(refused.headers.get("retry-after")).toBe("10");
      expect(refused.headers.get("access-control-allow-origin")).toBe("*");
      expect(refused.headers.get("ratelimit")).toBe('"default";r=0;t=50');
      const { errors, extensions } = await bodyOf(refused);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["RATE_LIMITED"]);
      expect(extensions?.requestId).toBe(refused.headers.get("x-request-id"));
    }
  });

  it("pays one point for a kept answer or a 304, and the cost beside it for one that is made", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: "1", RATE_BURST: "100" });
    const costly = '{ readiness(of: "Netz") { result { verdict } } }';
    const made = await get(server, costly);
    expect(made.status).toBe(200);
    expect(left(made)).toBe(100 - 1 - 11);
    const kept = await get(server, costly);
    expect(left(kept)).toBe(87);
    const same = await get(server, costly, { "if-none-match": kept.headers.get("etag") ?? "" });
    expect(same.status).toBe(304);
    expect(left(same)).toBe(86);
    expect(same.headers.get("ratelimit-policy")).toBe('"default";q=100;w=6000');
  });

  it("is refused an operation that costs more than is left, and keeps what is left", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: "60", RATE_BURST: "13" });
    const costly = (text: string) => `{ readiness(of: "${text}") { result { verdict } } }`;
    expect((await post(server, costly("Netz"))).status).toBe(200);
    const refused = await post(server, costly("component:netz"));
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThanOrEqual(10);
    expect(wait).toBeLessThanOrEqual(11);
    expect((await bodyOf(refused)).errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "RATE_LIMITED", cost: 11, remaining: expect.any(Number) },
    ]);
    // The kept answer costs one point, which is there by the next second.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await post(server, costly("Netz"))).status).toBe(200);
  });

  it("is answered what costs more than it can save up, when it has all its points", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: "60", RATE_BURST: "3" });
    const costly = (text: string) => post(server, `{ readiness(of: "${text}") { result { verdict } } }`);
    expect(left(await costly("Netz"))).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const refused = await costly("netz");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("2");
    const registered = await fetch(`${server.origin}/q/readiness?slug=Netz`);
    expect([registered.status, registered.headers.get("retry-after")]).toEqual([429, "1"]);
  });

  it("asks rateLimit what is left, and the answer is kept nowhere", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: "1", RATE_BURST: "100" });
    const first = await get(server, rate);
    expect(first.headers.get("etag")).toBeNull();
    expect(first.headers.get("cache-control")).toBe("no-store");
    const { data: answer } = await bodyOf(first);
    expect(answer?.rateLimit).toEqual({
      cost: 1,
      limit: 100,
      remaining: 98,
      used: 2,
      nodeCount: 1,
      resetAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    const again = await bodyOf(await get(server, rate));
    expect(again.data?.rateLimit?.remaining).toBe(96);
    const inFragment = await get(
      server,
      "{ ...R meta { revision } } fragment R on Query { own: rateLimit { remaining } }",
    );
    expect(inFragment.headers.get("etag")).toBeNull();
    expect((await get(server, name)).headers.get("etag")).not.toBeNull();
  });

  it("has no limit where the service sets none, and sees none", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: "0" });
    const response = await get(server, rate);
    expect(response.headers.get("ratelimit")).toBeNull();
    expect((await bodyOf(response)).data?.rateLimit).toEqual({
      cost: 1,
      limit: null,
      remaining: null,
      used: null,
      resetAt: null,
      nodeCount: 1,
    });
  });

  it("is told apart by the address that a proxy forwards, where the proxy is believed", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: "1", RATE_BURST: "1", TRUST_PROXY: "loopback" });
    const from = (address: string) => nothing(server, { "x-forwarded-for": address });
    expect((await from("192.0.2.1")).status).toBe(404);
    expect((await from("192.0.2.1")).status).toBe(429);
    expect((await from("192.0.2.2")).status).toBe(404);
    expect((await from("2001:db8::1")).status).toBe(404);
    expect((await from("2001:db8::2")).status).toBe(429);
    expect((await from("2001:db8:0:1::2")).status).toBe(404);
  });

  it("is not believed itself", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: "1", RATE_BURST: "1" });
    expect((await nothing(server, { "x-forwarded-for": "192.0.2.1" })).status).toBe(404);
    expect((await nothing(server, { "x-forwarded-for": "192.0.2.2" })).status).toBe(429);
  });

  it("of a portal that looks up a thing each second never meets the limit by default", async () => {
    server = await startTestServer({ data }, { RATE_LIMIT: String(readConfig({}).RATE_LIMIT) });
    let least = Number.POSITIVE_INFINITY;
    for (let second = 0; second < 60; second++) {
      const response = await post(server, `{ lookup(text: "Netz ${second}") { thing { id name } } }`);
      expect(response.status).toBe(200);
      least = Math.min(least, left(response));
    }
    expect(least).toBeGreaterThan(readConfig({}).RATE_BURST / 2);
  });
});

describe("an API key", () => {
  let folder: string;
  let server: TestServer;
  const { key, hash } = newApiKey();
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-keys-"));
    const file = join(folder, "keys.yaml");
    await writeFile(file, `- { name: portal, hash: ${hash}, ratePerMinute: 100 }\n`);
    server = await startTestServer({ data }, { RATE_LIMIT: "1", RATE_BURST: "2", API_KEYS_FILE: file });
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("has its own points, wherever it is used", async () => {
    await nothing(server);
    await nothing(server);
    expect((await nothing(server)).status).toBe(429);
    const response = await get(server, name, { "x-api-key": key });
    expect(response.status).toBe(200);
    expect(response.headers.get("ratelimit-policy")).toBe('"key";q=100;w=60');
    expect(left(response)).toBe(98);
  });

  it("that the service does not know is refused, and counts for the address", async () => {
    const refused = await get(server, name, { "x-api-key": `${key}x` });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toBe('ApiKey header="X-API-Key"');
    expect((await bodyOf(refused)).errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
    expect(left(refused)).toBe(1);
    await get(server, name, { "x-api-key": "guess" });
    expect((await get(server, name, { "x-api-key": "another" })).status).toBe(429);
  });
});

describe("a file of API keys", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-keys-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const { hash } = newApiKey();
  const other = newApiKey().hash;
  const write = async (content: string) => {
    const file = join(folder, "keys");
    await writeFile(file, content);
    return file;
  };

  it.each([
    ["YAML", `- name: portal\n  hash: "${hash}"\n  ratePerMinute: 6000\n`],
    ["JSON", JSON.stringify([{ name: "portal", hash, ratePerMinute: 6000 }])],
  ])("can be %s", async (_, content) => {
    expect(readApiKeys(await write(content))).toEqual([{ name: "portal", hash, ratePerMinute: 6000 }]);
  });

  it("can be empty", async () => {
    expect(readApiKeys(await write("# none yet\n"))).toEqual([]);
  });

  it.each([
    [
      "a key instead of its hash",
      "- { name: portal, hash: geheim, ratePerMinute: 1 }",
      "entry 1, hash: expected the 64",
    ],
    ["no rate", `- { name: portal, hash: "${hash}" }`, "entry 1, ratePerMinute: "],
    ["a rate of 0", `- { name: portal, hash: "${hash}", ratePerMinute: 0 }`, "entry 1, ratePerMinute: "],
    [
      "a name with spaces",
      `- { name: my portal, hash: "${hash}", ratePerMinute: 1 }`,
      "entry 1, name: expected lower-case",
    ],
    ["a field that there is not", `- { name: portal, hash: "${hash}", ratePerMinute: 1, key: x }`, "entry 1: "],
    [
      "a hash twice",
      `- { name: a, hash: "${hash}", ratePerMinute: 1 }\n- { name: b, hash: "${hash}", ratePerMinute: 1 }`,
      "entry 2, hash: stands here twice",
    ],
    [
      "a name twice",
      `- { name: a, hash: "${hash}", ratePerMinute: 1 }\n- { name: a, hash: "${other}", ratePerMinute: 1 }`,
      "entry 2, name: stands here twice",
    ],
    ["no list", "name: portal", "Invalid input: expected array"],
    ["no YAML", "- { name: ", ""],
  ])("with %s ends the start, with file and field", async (_, content, said) => {
    const file = await write(content);
    const start = () => readConfig({ API_KEYS_FILE: file });
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(`${file}: ${said}`);
    expect(start).not.toThrow("geheim");
  });

  it("that is not there ends the start", () => {
    expect(() => readConfig({ API_KEYS_FILE: join(folder, "none") })).toThrow(join(folder, "none"));
  });
});

describe("npm run key", () => {
  let program: Program;
  let folder: string;
  beforeAll(async () => {
    program = await buildProgram();
    folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-keys-"));
  }, 120_000);
  afterAll(async () => {
    await program.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it("shows a new key once, and the line that lets the service know it", async () => {
    const { code, out } = await program.start("server/key.js", ["--name", "portal", "--rate", "6000"], {}).end;
    expect(code).toBe(0);
    const key = /^ {2}([\w-]{43})$/m.exec(out)?.[1] ?? "";
    const line = /^ {2}(- .*)$/m.exec(out)?.[1] ?? "";
    const file = join(folder, "keys.yaml");
    await writeFile(file, `${line}\n`);
    expect(readApiKeys(file)).toEqual([{ name: "portal", hash: expect.any(String), ratePerMinute: 6_000 }]);
    expect(line).not.toContain(key);
    const server = await startTestServer({ data }, { API_KEYS_FILE: file, RATE_LIMIT: "60" });
    const response = await get(server, name, { "x-api-key": key });
    await server.close();
    expect(response.headers.get("ratelimit-policy")).toBe('"key";q=6000;w=60');
  });

  it.each([
    [[]],
    [["--name", "portal"]],
    [["--name", "Mein Portal", "--rate", "1"]],
    [["--name", "portal", "--rate", "many"]],
    [["--what"]],
  ])("says how it is used where it is given %j", async (args) => {
    const { code, out, error } = await program.start("server/key.js", args, {}).end;
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(error).toMatch(/^usage: npm run key -- --name/);
  });

  it("makes keys that stand in the log by their names alone", async () => {
    const { key, hash } = newApiKey();
    const file = join(folder, "log.yaml");
    await writeFile(file, `- { name: portal, hash: ${hash}, ratePerMinute: 100 }\n`);
    const run = program.start("server/main.js", [], {
      PORT: "0",
      NEO4J_URI: "",
      GRAPH_FILE: join(folder, "graph"),
      PREFETCH: "false",
      API_KEYS_FILE: file,
    });
    let said = "";
    run.process.stdout.on("data", (text: string) => {
      said += text;
    });
    expect(await run.wrote("/graphql")).toBe(true);
    const origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? "";
    for (const headers of [{ "x-api-key": key }, { "x-api-key": "wrong-key" }]) {
      await fetch(`${origin.replace("localhost", "127.0.0.1")}/things/component:noots`, { headers });
    }
    run.process.kill("SIGTERM");
    const { out, error } = await run.end;
    expect(out).toContain('"key":"portal"');
    expect(out).toContain('"code":"UNAUTHENTICATED"');
    expect(`${out}${error}`).not.toContain(key);
    expect(`${out}${error}`).not.toContain("wrong-key");
  }, 120_000);
});
