/** What nobody should send, at length, while others are served. */
import { Agent } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createSchema } from "../../server/http/apollo.js";
import { allowedWait, type Check, expect, percentile } from "../check.js";
import { type Answer, ask, get, jsonOf, startClients } from "../clients.js";
import { OwnNeo4j } from "../ownNeo4j.js";
import { allQuestions, kept, keptOrHealth } from "../questions.js";
import { rawFault, rawRequests, sendRaw, slowly } from "../raw.js";
import { inFolder, openHandles, type Service, startService } from "../service.js";
import {
  brokenDocuments,
  faultOf,
  heavyDocuments,
  type StrangeRequest,
  strangeArguments,
  strangeNames,
} from "../strange.js";

const BROKEN = 10_000;
const IDLE_SOCKETS = 2_500;
const MAX_CONNECTIONS = 2_000;

/** Sends requests four at a time and gives what each was answered. */
async function sendAll(
  { origin }: Service,
  requests: Iterable<StrangeRequest>,
  onAnswer: (answer: Answer) => void,
): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const rest = requests[Symbol.iterator]();
  let sent = 0;
  const client = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      sent++;
      const { name, body } = next.value;
      const headers = { "content-type": "application/json" };
      onAnswer(await ask(origin, { name, method: "POST", path: "/graphql", headers, body }, agent));
    }
  };
  await Promise.all([client(), client(), client(), client()]);
  agent.destroy();
  return sent;
}

function expectNoFault({ name, status, body }: Answer): void {
  const fault = faultOf(status, body);
  expect(fault === null, `${name}: ${fault}`);
}

/** Broken and heavy documents by the thousand, while the answers of others are timed. */
export const documentsBroken: Check = () =>
  inFolder(async (folder) => {
    const seed = Date.now() % 1_000_000;
    const service = await startService({ variables: { GRAPH_FILE: `${folder}/graph` } });
    const watcher = startClients(service.origin, 1, keptOrHealth(), 20);
    await sleep(3_000);
    const anyway = watcher.answers.splice(0).map(({ begun, ended }) => ended - begun);
    const documents = allQuestions().map(({ document }) => document);
    const began = Date.now();
    const sent = await sendAll(service, brokenDocuments(seed, BROKEN, documents), expectNoFault);
    const seconds = Math.round((Date.now() - began) / 1_000);
    const meanwhile = watcher.answers.splice(0).map(({ begun, ended }) => ended - begun);
    for (let round = 0; round < 20; round++) await sendAll(service, heavyDocuments(), expectNoFault);
    await watcher.stop();
    const heavy = watcher.answers.map(({ begun, ended }) => ended - begun);
    expect(service.said.error === "", `standard error: ${service.said.error}`);
    expect(!service.said.out.includes('"level":50'), `a fault in the log: ${service.said.out.slice(0, 1_000)}`);
    await service.stop();
    const [broken, costly] = [percentile(meanwhile, 0.99), percentile(heavy, 0.99)];
    const allowed = allowedWait(anyway);
    expect(
      Math.max(broken, costly) <= allowed,
      `kept answers took ${broken} and ${costly} ms at p99, not ${allowed} (seed ${seed})`,
    );
    return (
      `${sent} documents of seed ${seed} in ${seconds} s: no internal error, nothing of the inside; kept answers and /healthz meanwhile ` +
      `${broken} ms at p99 (${Math.max(...meanwhile)} at most); while ${heavyDocuments().length} heavy documents were sent 20 times: ` +
      `${costly} ms at p99 (${Math.max(...heavy)} at most)`
    );
  });

/** Strange strings in every argument of every root field, on both engines. */
export const argumentsStrange: Check = () =>
  inFolder(async (folder) => {
    const requests = [...strangeArguments(createSchema()), ...strangeNames()];
    const answered: Map<string, string>[] = [];
    const neo4j = await OwnNeo4j.get();
    const counts = "{ meta { counts { label total } } }";
    for (const variables of [{ GRAPH_FILE: `${folder}/graph` }, neo4j.access]) {
      const service = await startService({ variables });
      const before = JSON.stringify(jsonOf(await ask(service.origin, get("counts", counts))).data);
      const kinds = new Map<string, string>();
      await sendAll(service, requests, (answer) => {
        expectNoFault(answer);
        const { data, errors = [] } = jsonOf(answer);
        kinds.set(answer.name, JSON.stringify([answer.status, data, errors.map((error) => error.extensions?.code)]));
      });
      const after = JSON.stringify(jsonOf(await ask(service.origin, get("counts", `${counts} #`))).data);
      expect(after === before, `the counts changed from ${before} to ${after}`);
      expect(service.said.error === "", `standard error: ${service.said.error}`);
      await service.stop();
      answered.push(kinds);
    }
    const [embedded, other] = answered;
    const differing = [...(embedded ?? [])].filter(([name, kind]) => other?.get(name) !== kind);
    const [first] = differing;
    expect(
      first === undefined,
      `${differing.length} differ, as ${first?.[0]}: ${first?.[1]} and ${first && other?.get(first[0])}`,
    );
    return `${requests.length} requests on each engine: no internal error, the same data and codes on both, the counts unchanged`;
  });

/** Raw sockets: no HTTP, slow senders with the default times, and more idle connections than are allowed. */
export const httpMalformed: Check = () =>
  inFolder(async (folder) => {
    const service = await startService({ variables: { GRAPH_FILE: `${folder}/graph` } });
    for (const { name, bytes, statuses } of rawRequests) {
      const received = await sendRaw(service.port, [bytes]);
      const fault = rawFault(received, statuses);
      expect(fault === null, `${name}: ${fault}: ${received.text.slice(0, 300)}`);
    }
    const head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    async function* slowBody() {
      yield `${head}Content-Length: 900\r\n\r\n`;
      yield* slowly(" ".repeat(20), 1_000);
    }
    const [headers, body] = await Promise.all([
      sendRaw(service.port, slowly(head, 1_000), 10_000),
      sendRaw(service.port, slowBody(), 10_000),
    ]);
    for (const { statuses, closedAfter } of [headers, body]) {
      expect(statuses.join() === "408", `a slow sender was answered ${statuses.join()}`);
      expect(closedAfter !== null && closedAfter <= 7_000, `a slow sender was cut off after ${closedAfter} ms`);
    }
    const served = [await ask(service.origin, kept)];
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await ask(service.origin, kept, agent);
    const sockets = Array.from({ length: IDLE_SOCKETS }, () => connect(service.port, "127.0.0.1"));
    for (const socket of sockets) socket.on("error", () => undefined);
    await sleep(2_000);
    const open = sockets.filter((socket) => !socket.closed && !socket.connecting).length;
    const handles = openHandles(service.pid);
    expect(open <= MAX_CONNECTIONS, `${open} connections are open`);
    const times: number[] = [];
    for (let n = 0; n < 50; n++) {
      const answer = await ask(service.origin, kept, agent);
      served.push(answer);
      times.push(answer.ended - answer.begun);
    }
    agent.destroy();
    await sleep(6_000);
    for (let n = 0; n < 10; n++) served.push(await ask(service.origin, kept));
    for (const socket of sockets) socket.destroy();
    expect(
      served.every(({ status }) => status === 200),
      `others were not served: ${served.find(({ status }) => status !== 200)?.body}`,
    );
    expect(service.said.error === "", `standard error: ${service.said.error}`);
    await service.stop();
    return (
      `${rawRequests.length} malformed requests refused or answered as they should be; 1 byte a second: 408 after ` +
      `${headers.closedAfter} ms (headers) and ${body.closedAfter} ms (body); of ${IDLE_SOCKETS} idle connections ${open} were kept ` +
      `(${handles} handles), one that was open before is answered in ${percentile(times, 0.99)} ms at p99, new ones again after 6 s`
    );
  });
