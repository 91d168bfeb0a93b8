/** Bytes that are no request, or hardly one: a clear refusal, nothing of the inside, and all others are served. */
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, get } from "../../soak/clients.js";
import { rawFault, rawRequests, sendRaw, slowly } from "../../soak/raw.js";
import { faultOf } from "../../soak/strange.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { world } from "../support/world.js";

const data = () => world().component("Unternehmenskonto").build();
const question = get("question", '{ component(ref: "Unternehmenskonto") { name } }');
const portOf = ({ origin }: TestServer) => Number(new URL(origin).port);

/** Whether somebody else is served. */
async function expectServed({ origin }: TestServer): Promise<void> {
  expect((await ask(origin, question)).body).toContain("Unternehmenskonto");
}

describe.concurrent("a request that is", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ data: data() });
  });
  afterAll(() => server.close());

  it.each(rawRequests.map((request) => [request.name, request] as const))("%s", async (_, { bytes, statuses }) => {
    const received = await sendRaw(portOf(server), [bytes]);
    expect(rawFault(received, statuses), received.text.slice(0, 300)).toBeNull();
    expect(faultOf(received.statuses.at(-1) ?? 400, received.text)).toBeNull();
    await expectServed(server);
  });
});

describe.concurrent("a request that", () => {
  const RECEIVE_TIME = 1_000;
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ data: data() }, { RECEIVE_TIME: String(RECEIVE_TIME), MAX_CONNECTIONS: "40" });
  });
  afterAll(() => server.close());

  it.each([
    ["sends its headers", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],
    [
      "sends its body",
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n${" ".repeat(40)}`,
    ],
  ])("%s a byte at a time is ended with 408", async (_, text) => {
    const [head = "", tail = ""] = text.includes("\r\n\r\n") ? text.split(/(?<=\r\n\r\n)/) : ["", text];
    async function* pieces() {
      yield head;
      yield* slowly(tail, 100);
    }
    const received = await sendRaw(portOf(server), pieces(), 3_000);
    expect(received.statuses).toEqual([408]);
    expect(received.closedAfter).toBeLessThan(RECEIVE_TIME + 2_500);
    await expectServed(server);
  });

  it("is never sent keeps no more connections than allowed, and leaves room once they end", async () => {
    const sockets = Array.from({ length: 60 }, () => connect(portOf(server), "127.0.0.1"));
    for (const socket of sockets) socket.on("error", () => undefined);
    await Promise.all(sockets.map((socket) => once(socket, "connect").catch(() => undefined)));
    await sleep(200);
    expect(sockets.filter((socket) => !socket.closed).length).toBeLessThanOrEqual(40);
    await sleep(RECEIVE_TIME + 1_500);
    await expectServed(server);
    for (const socket of sockets) socket.destroy();
  });
});
