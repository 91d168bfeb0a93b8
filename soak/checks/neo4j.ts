/** Neo4j is killed, frozen, slow, or no longer knows the password. */
import { setTimeout as sleep } from "node:timers/promises";
import { allowedWait, type Check, expect, Failed, percentile, random } from "../check.js";
import { type Answer, ask, type Clients, get, jsonOf, startClients } from "../clients.js";
import { OwnNeo4j } from "../ownNeo4j.js";
import { openLine } from "../proxy.js";
import { allQuestions, cold, kept, keptOrHealth, rightData, warm } from "../questions.js";
import { openHandles, residentMemory, type Service, startProgram, startService } from "../service.js";

/** Seconds within which all is well again. */
const RECOVERY = 5;
/** Seconds for which a Neo4j that refused the service is left alone. */
const REST = 15;
const POLL_INTERVAL = 2_000;
const STALE_TIME = 12_000;

/** Waits until the record was read into memory, so that what is warm is warm. */
async function warmUp(service: Service): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if ((await ask(service.origin, { name: "ready", path: "/readyz" })).status === 200) return;
    await sleep(500);
  }
  throw new Failed("the service was not ready within a minute");
}

/** Three kinds of questions in turns. */
function mixed(): () => ReturnType<typeof warm> {
  let turn = 0;
  return () => [kept, warm(), cold()][turn++ % 3] ?? kept;
}

const isFresh = (answer: Answer) => answer.status === 200 && jsonOf(answer).extensions?.staleSince === undefined;
const isStale = (answer: Answer) => answer.status === 200 && !isFresh(answer);

/** What no answer may be, whatever happens to the graph. */
function expectHonest(answers: readonly Answer[]): void {
  for (const answer of answers) {
    const { name, status, headers, body } = answer;
    const context = `${name}: ${status} ${body.slice(0, 300)}`;
    const { data, errors } = jsonOf(answer);
    if (status === 503) {
      expect(data === undefined && errors?.length === 1, `a 503 with data, or without one error: ${context}`);
      expect(errors[0]?.extensions?.code === "SERVICE_UNAVAILABLE", `another code: ${context}`);
      expect(headers["retry-after"] === "5", `a 503 without Retry-After: ${context}`);
    } else {
      expect(status === 200 && errors === undefined, `neither 200 nor 503: ${context}`);
      if (name !== "cold") expect(JSON.stringify(data) === rightData, `a wrong answer: ${context}`);
      if (isStale(answer))
        expect(headers["cache-control"] === "no-store", `a stale answer that may be kept: ${context}`);
    }
  }
}

/** Seconds until each kind of question was answered freshly again. */
async function timeToRecover(clients: Clients, from: number, allowed = RECOVERY): Promise<number> {
  const isBack = (name: string) =>
    clients.answers.some((answer) => answer.name === name && answer.begun >= from && isFresh(answer));
  while (Date.now() - from < 60_000 && !["kept", "warm", "cold"].every(isBack)) await sleep(50);
  const seconds = (Date.now() - from) / 1_000;
  expect(seconds <= allowed, `it took ${seconds.toFixed(1)} s to recover`);
  return seconds;
}

/** Neo4j is killed twice under load, and comes back after answers from memory have ended. */
export const neo4jKilled: Check = async () => {
  const neo4j = await OwnNeo4j.get();
  const service = await startService({
    variables: { ...neo4j.access, STALE_TIME: `${STALE_TIME}`, POLL_INTERVAL: `${POLL_INTERVAL}` },
  });
  await warmUp(service);
  const clients = startClients(service.origin, 8, mixed(), 5);
  await sleep(5_000);
  const before = { memory: residentMemory(service.pid), handles: openHandles(service.pid) };
  expect(
    clients.answers.every(isFresh),
    `not all was well before: ${clients.answers.find((answer) => !isFresh(answer))?.body}`,
  );
  const observed: string[] = [];
  for (let round = 1; round <= 2; round++) {
    clients.answers.length = 0;
    const killed = Date.now();
    neo4j.signal("SIGKILL");
    await sleep(STALE_TIME + 4_000);
    const down = [...clients.answers];
    expectHonest(down);
    const noticed = Math.min(...down.filter((answer) => !isFresh(answer)).map(({ ended }) => ended));
    const unmarked = down.filter((answer) => answer.begun > noticed + 20 && isFresh(answer));
    expect(unmarked.length === 0, `${unmarked.length} answers without a mark after it was noticed`);
    const marked = down.filter(isStale);
    expect(marked.length > 100, "warm answers did not go on");
    const lastMarked = Math.max(...marked.map(({ ended }) => ended));
    expect(noticed - killed < POLL_INTERVAL + 5_000, `it took ${noticed - killed} ms to notice`);
    expect(lastMarked - noticed < STALE_TIME + 500, `marked answers went on for ${lastMarked - noticed} ms`);
    const coldMs = down.filter(({ name, begun }) => name === "cold" && begun > noticed).map((a) => a.ended - a.begun);
    const coldFirst = Math.max(...down.filter(({ name }) => name === "cold").map((a) => a.ended - a.begun));
    const back = neo4j.startAgain();
    await back;
    const recovered = await timeToRecover(clients, Date.now());
    expectHonest(clients.answers);
    observed.push(
      `noticed after ${noticed - killed} ms, ${marked.length} marked answers until ${((lastMarked - killed) / 1_000).toFixed(1)} s, ` +
        `then 503; reads refused in ${percentile(coldMs, 0.99)} ms at p99 (longest ${coldFirst}); fresh ${recovered.toFixed(1)} s after the return`,
    );
  }
  await sleep(3_000);
  await clients.stop();
  await sleep(500);
  const after = { memory: residentMemory(service.pid), handles: openHandles(service.pid) };
  expect(after.memory < before.memory * 1.25 + 20, `memory grew from ${before.memory} to ${after.memory} MB`);
  expect(after.handles <= before.handles + 10, `handles grew from ${before.handles} to ${after.handles}`);
  expect(service.said.error === "", `standard error: ${service.said.error}`);
  await service.stop();
  return `${observed.join("; again: ")}; memory ${before.memory} to ${after.memory} MB, handles ${before.handles} to ${after.handles}`;
};

/** Neo4j stops for a while without closing its connections. */
export const neo4jFrozen: Check = async () => {
  const neo4j = await OwnNeo4j.get();
  const service = await startService({ variables: { ...neo4j.access, POLL_INTERVAL: `${POLL_INTERVAL}` } });
  await warmUp(service);
  const clients = startClients(service.origin, 8, mixed(), 5);
  const health: number[] = [];
  const watcher = startClients(service.origin, 1, keptOrHealth(), 20);
  await sleep(3_000);
  clients.answers.length = 0;
  const anyway = watcher.answers.splice(0).map(({ begun, ended }) => ended - begun);
  const frozen = Date.now();
  neo4j.signal("SIGSTOP");
  await sleep(20_000);
  const down = [...clients.answers];
  expectHonest(down);
  health.push(...watcher.answers.map(({ begun, ended }) => ended - begun));
  const noticed = Math.min(...down.filter((answer) => !isFresh(answer)).map(({ ended }) => ended));
  const longest = Math.max(...down.map(({ begun, ended }) => ended - begun));
  expect(longest < 15_000, `a request took ${longest} ms`);
  expect(percentile(health, 0.99) <= allowedWait(anyway), `kept answers took ${percentile(health, 0.99)} ms at p99`);
  neo4j.signal("SIGCONT");
  const recovered = await timeToRecover(clients, Date.now());
  await sleep(1_000);
  await Promise.all([clients.stop(), watcher.stop()]);
  expectHonest(clients.answers);
  expect(service.said.error === "", `standard error: ${service.said.error}`);
  await service.stop();
  return (
    `noticed after ${noticed - frozen} ms; the longest request ${longest} ms; kept answers and /healthz ` +
    `${percentile(health, 0.99)} ms at p99 (${percentile(anyway, 0.99)} before); fresh ${recovered.toFixed(1)} s after it went on`
  );
};

/** The line to Neo4j takes 300 ms, and breaks in the middle of answers. */
export const neo4jSlow: Check = async () => {
  const neo4j = await OwnNeo4j.get();
  const seed = Date.now() % 100_000;
  const direct = await startService({ variables: neo4j.access });
  const questions = allQuestions().slice(0, 24);
  const right = new Map<string, string>();
  for (const { name, document } of questions) {
    right.set(name, JSON.stringify(jsonOf(await ask(direct.origin, get(name, document))).data));
  }
  await direct.stop();
  const behaviour = { delay: 300, cuts: 0 };
  const line = await openLine(neo4j.port, behaviour, random(seed));
  const service = await startService({
    variables: {
      ...neo4j.access,
      NEO4J_URI: `bolt://127.0.0.1:${line.port}`,
      PREFETCH: "false",
      KEPT_ROWS_BYTES: "0",
      ANSWER_CACHE_BYTES: "0",
      REQUEST_TIME: "30000",
    },
  });
  let turn = 0;
  const next = () => {
    const { name = "", document = "" } = questions[turn++ % questions.length] ?? {};
    return get(name, document);
  };
  const clients = startClients(service.origin, 6, next);
  const calm = 20_000;
  await sleep(calm);
  const slow = clients.answers.length;
  const slowFailed = clients.answers.filter(({ status }) => status !== 200).length;
  behaviour.cuts = 0.05;
  await sleep(40_000);
  behaviour.cuts = 0;
  await clients.stop();
  for (const answer of clients.answers) {
    const { data, errors } = jsonOf(answer);
    const context = `seed ${seed}, ${answer.name}: ${answer.status} ${answer.body.slice(0, 300)} ${service.said.out.slice(-2_000)}`;
    if (answer.status === 503) expect(data === undefined && errors?.length === 1, `a 503 with data: ${context}`);
    else expect(answer.status === 200, `neither 200 nor 503: ${context}`);
    if (answer.status === 200) expect(JSON.stringify(data) === right.get(answer.name), `a wrong answer: ${context}`);
  }
  const times = clients.answers.slice(0, slow).map(({ begun, ended }) => ended - begun);
  const failed = clients.answers.filter(({ status }) => status === 503).length - slowFailed;
  expect(slowFailed === 0, `${slowFailed} of ${slow} answers failed on a line that is only slow`);
  expect(line.broken() > 5, `the line broke only ${line.broken()} times`);
  expect(service.said.error === "", `standard error: ${service.said.error}`);
  await service.stop();
  line.close();
  return (
    `300 ms more: ${slow} right answers, none failed, ${percentile(times, 0.5)} ms at p50; with ${line.broken()} cuts: ` +
    `${clients.answers.length - slow - failed} right answers, ${failed} times 503, no other (seed ${seed})`
  );
};

/** The password is wrong at the start, and changed while the service runs. */
export const neo4jPassword: Check = async () => {
  const neo4j = await OwnNeo4j.get();
  const wrong = startProgram("server/main.js", [], {
    variables: { PORT: "0", ...neo4j.access, NEO4J_PASSWORD: "falsches-geheimnis" },
  });
  const code = await wrong.end;
  const said = wrong.said.error;
  expect(
    code === 1 && said.trim().split("\n").length === 1 && said.includes("check NEO4J_USER and NEO4J_PASSWORD"),
    `a wrong password at the start: exit code ${code}, ${said}`,
  );
  const line = await openLine(neo4j.port, { delay: 0, cuts: 0 }, random(1));
  const service = await startService({
    variables: {
      ...neo4j.access,
      NEO4J_URI: `bolt://127.0.0.1:${line.port}`,
      LOG_LEVEL: "info",
      STALE_TIME: `${STALE_TIME}`,
    },
  });
  await warmUp(service);
  const clients = startClients(service.origin, 4, mixed(), 20);
  await sleep(1_000);
  const [right, other] = [neo4j.access.NEO4J_PASSWORD, "noch-ein-geheimnis"];
  await neo4j.changePassword(right, other);
  let isStillFresh: boolean;
  try {
    await sleep(4_000);
    expectHonest(clients.answers);
    isStillFresh = clients.answers.slice(-10).every(isFresh);
    // Connections that are open stay open; new ones are refused.
    line.hangUp();
    await sleep(STALE_TIME + 8_000);
    expectHonest(clients.answers);
    expect(
      clients.answers.slice(-6).every(({ status }) => status === 503),
      "answers go on with a password that is refused",
    );
  } finally {
    await neo4j.changePassword(other, right);
  }
  const names = /refuses user/.test(service.said.out);
  const recovered = await timeToRecover(clients, Date.now(), REST + RECOVERY);
  await clients.stop();
  expectHonest(clients.answers);
  await service.stop();
  line.close();
  return (
    `at the start one line and exit code 1; changed while it runs: open connections ${isStillFresh ? "go on" : "end"}; when they are gone ` +
    `marked answers, and 503 once STALE_TIME is over${names ? "; the log names user and variables" : ""}; fresh ${recovered.toFixed(1)} s after it is right again`
  );
};
