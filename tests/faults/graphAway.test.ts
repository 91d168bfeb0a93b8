/** The graph goes away: whoever finds out first tells all, nothing goes out as fresh, and all is well when it is back. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GraphRefusedError, GraphSlowError, GraphUnavailableError } from "../../graph/engine.js";
import { revisionQuery } from "../../graph/queries.js";
import { Presence } from "../../loaders/presence.js";
import { Snapshots } from "../../loaders/snapshot.js";
import { type Answer, ask, get, jsonOf } from "../../soak/clients.js";
import { openTestSnapshots } from "../support/api.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { world } from "../support/world.js";

const STALE_TIME = 3_000;
const warm = get("warm", '{ component(ref: "Netz") { name } }');
const cold = (n: number) => get("cold", `{ lookup(text: "gibt es nicht ${n}") { matched } }`);

describe("a graph that goes away", () => {
  let server: TestServer;
  const line = { isCut: false };
  beforeEach(async () => {
    line.isCut = false;
    server = await startTestServer({ data: world().component("Netz").build(), line, staleTime: STALE_TIME });
  });
  afterEach(() => server.close());

  const isMarked = (answer: Answer) =>
    jsonOf(answer).extensions?.staleSince !== undefined && answer.headers["cache-control"] === "no-store";

  it("is noticed by the first read that fails: from then on every answer from memory is marked", async () => {
    const first = await ask(server.origin, warm);
    expect([first.status, isMarked(first)]).toEqual([200, false]);
    line.isCut = true;
    // Nobody knows yet: the answer is the one of the revision that is known.
    expect(isMarked(await ask(server.origin, warm))).toBe(false);
    const failed = await ask(server.origin, cold(1));
    expect([failed.status, failed.headers["retry-after"]]).toEqual([503, "5"]);
    expect(jsonOf(failed)).not.toHaveProperty("data");
    for (const headers of [{}, { "if-none-match": String(first.headers.etag) }, { "if-none-match": "*" }]) {
      const marked = await ask(server.origin, { ...warm, headers });
      expect([marked.status, isMarked(marked), marked.headers.etag]).toEqual([200, true, undefined]);
      expect(jsonOf(marked).data).toEqual({ component: { name: "Netz" } });
    }
  });

  it("is asked again by itself, and answers freshly within seconds of its return", async () => {
    await ask(server.origin, warm);
    line.isCut = true;
    await ask(server.origin, cold(2));
    line.isCut = false;
    const returned = Date.now();
    while (isMarked(await ask(server.origin, warm)) && Date.now() - returned < 5_000) await sleep(50);
    expect(Date.now() - returned).toBeLessThan(2_500);
    expect((await ask(server.origin, cold(3))).status).toBe(200);
    expect((await ask(server.origin, warm)).headers).toHaveProperty("etag");
  });

  it("gets no answer from memory beyond the time for that", async () => {
    await ask(server.origin, warm);
    line.isCut = true;
    await ask(server.origin, cold(4));
    await sleep(STALE_TIME + 100);
    const thing = { name: "thing", path: "/things/component:netz" };
    for (const question of [warm, cold(5), get("meta", "{ meta { revision } }"), thing]) {
      const answer = await ask(server.origin, question);
      expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "5"]);
      expect(jsonOf(answer)).not.toHaveProperty("data");
    }
  });
});

it("a graph that refuses us is left alone for a while, so that it lets in who can mend that", async () => {
  const { snapshots, close } = await openTestSnapshots({ data: world().component("Netz").build() });
  let asked = 0;
  const following = await Snapshots.follow(
    {
      pins: false,
      open: async () => ({ reader: snapshots.current.reader, revision: snapshots.current.revision }),
      hasMoved: async () => {
        asked++;
        throw new GraphRefusedError("wrong password");
      },
    },
    {
      ceiling: 10,
      keptBytes: 0,
      pollInterval: 0,
      requestTime: 0,
      staleTime: 60_000,
      prefetch: false,
      log: () => undefined,
    },
  );
  for (let n = 0; n < 5; n++) await following.poll();
  expect([asked, following.staleSince]).toEqual([1, expect.any(Number)]);
  await sleep(1_500);
  expect(asked).toBe(1);
  await following.close();
  await close();
});

describe("presence", () => {
  const failing = (error: Error) => ({
    name: "test",
    read: () => Promise.reject(error),
    close: () => Promise.resolve(),
  });

  it("is lost by a read that finds the engine away, and no further read is tried until it is found", async () => {
    const said: string[] = [];
    let lost = 0;
    const presence = new Presence(
      (message) => said.push(message),
      () => lost++,
    );
    const away = new GraphUnavailableError("cut");
    let reads = 0;
    const reader = presence.watch({
      ...failing(away),
      read: () => {
        reads++;
        return Promise.reject(away);
      },
    });
    for (let n = 0; n < 3; n++) await expect(reader.read(revisionQuery, {})).rejects.toThrow(GraphUnavailableError);
    presence.lost(away);
    expect([reads, lost, presence.since]).toEqual([1, 1, expect.any(Number)]);
    for (let n = 0; n < 3; n++) presence.lost(new GraphRefusedError("wrong password"));
    presence.found();
    await expect(reader.read(revisionQuery, {})).rejects.toBe(away);
    expect([reads, lost]).toEqual([2, 2]);
    expect(said).toEqual([
      "the graph is away: cut",
      "the graph is away: wrong password",
      "the graph answers again",
      "the graph is away: cut",
    ]);
  });

  it("once lost ends the reads under way, which would wait for an engine that fell silent", async () => {
    const presence = new Presence(
      () => undefined,
      () => undefined,
    );
    const silent = { ...failing(new Error()), read: () => new Promise<never>(() => undefined) };
    const reading = presence.watch(silent).read(revisionQuery, {});
    presence.lost(new Error("it does not answer"));
    await expect(reading).rejects.toThrow(GraphUnavailableError);
  });

  it("is not lost by one read that took too long, nor by a fault of ours", async () => {
    const presence = new Presence(
      () => undefined,
      () => undefined,
    );
    for (const error of [new GraphSlowError("late"), new TypeError("ours")]) {
      await expect(presence.watch(failing(error)).read(revisionQuery, {})).rejects.toBe(error);
      expect(presence.since).toBeNull();
    }
  });
});
