/** Twenty seconds of everything at once; ten minutes of it, with memory and times, are in `npm run soak -- mixed-load`. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mixedQuestions, startAborting } from "../../soak/checks/load.js";
import { ask, startClients } from "../../soak/clients.js";
import { startTestServer, type TestServer } from "../support/server.js";

const SECONDS = 20;

let server: TestServer;
/** Turns after which each kind of question was asked, and every query that reads the graph. */
const ALL_KINDS = 60;

beforeAll(async () => {
  server = await startTestServer();
  // As a service that says it is ready: queries were planned, and what search looks at was read.
  const next = mixedQuestions("before");
  for (let turn = 0; turn < ALL_KINDS; turn++) await ask(server.origin, next());
});
afterAll(() => server.close());

it("searches, lists, kept answers, errors and clients that go away, all at once, never fail", async () => {
  const clients = startClients(server.origin, 6, mixedQuestions("test"), 5);
  const stopAborting = startAborting(server.origin);
  await sleep(SECONDS * 1_000);
  await Promise.all([clients.stop(), stopAborting()]);
  const failed = clients.answers.filter(({ status }) => status === 0 || status >= 500);
  expect(failed.map(({ name, status, body }) => `${name}: ${status} ${body.slice(0, 200)}`)).toEqual([]);
  expect([...new Set(clients.answers.map(({ status }) => status))].sort()).toEqual([200, 304]);
  expect(clients.answers.length).toBeGreaterThan(50);
});
