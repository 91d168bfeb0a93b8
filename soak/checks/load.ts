/** Mixed load for minutes: nothing fails, nothing grows. And an end under load. */
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Check, expect, percentile } from "../check.js";
import { ask, get, jsonOf, post, type Question, startClients } from "../clients.js";
import { allQuestions, kept, rightData, warm } from "../questions.js";
import { inFolder, openHandles, residentMemory, startService } from "../service.js";

/** What portals and people ask, with what goes wrong among it, in turns; the same as the test of twenty seconds sends. */
export function mixedQuestions(tag: string): () => Question {
  const questions = allQuestions();
  let turn = 0;
  return () => {
    const n = turn++;
    const { document = "" } = questions[n % questions.length] ?? {};
    const texts = ["konto", "Unternehmenskonto", "digtal", "Hamburg", "2025/25", "xyz", "Register", "NOOTS"];
    const text = texts[n % texts.length] ?? "";
    switch (n % 10) {
      case 0:
      case 1:
        return kept;
      case 2:
        return { ...kept, name: "same", headers: { "if-none-match": "*" } };
      case 3:
        return get("search", `{ search(text: "${text}", first: 10) { totalCount nodes { thing { name } } } } # ${n}`);
      case 4:
        return get("lookup", `{ lookup(text: "${text}") { matched thing { id name } } } # ${n}`);
      case 5:
        return post(
          "wide",
          `{ components(first: 100) { nodes { name kind } } actors(first: 100) { nodes { name } } } # ${n}`,
        );
      case 6:
        return post("question", `${document} # ${tag} ${n}`);
      case 7:
        return get("question", document);
      case 8:
        return n % 20 === 8 ? get("error", "{ nothing }") : post("error", "{", {});
      default:
        return post("suggest", "query S($p: String!) { suggest(prefix: $p) { text } }", {
          p: text.slice(0, 3 + (n % 3)),
        });
    }
  };
}

/** Clients that ask and go away before the answer. */
export function startAborting(origin: string): () => Promise<void> {
  let going = true;
  const done = (async () => {
    for (let n = 0; going; n++) {
      const { path } = get(
        "aborted",
        `{ components(first: 100) { nodes { name involvements { totalCount } } } } # ${n}`,
      );
      const asking = request(`${origin}${path}`, { agent: false });
      asking.on("error", () => undefined);
      asking.end();
      await sleep(n % 20);
      asking.destroy();
      await sleep(30);
    }
  })();
  return async () => {
    going = false;
    await done;
  };
}

const MINUTES = 10;

/** Ten minutes of it. */
export const mixedLoad: Check = () =>
  inFolder(async (folder) => {
    const service = await startService({ variables: { GRAPH_FILE: `${folder}/graph` } });
    const clients = startClients(service.origin, 8, mixedQuestions("soak"), 2);
    const stopAborting = startAborting(service.origin);
    const memory: number[] = [];
    const statuses = new Map<number, number>();
    const times: number[] = [];
    const sinceHealth: number[] = [];
    const began = Date.now();
    let first = 0;
    while (Date.now() - began < MINUTES * 60_000) {
      await sleep(1_000);
      const health = await ask(service.origin, kept);
      sinceHealth.push(health.ended - health.begun);
      memory.push(residentMemory(service.pid));
      for (const { status, body, begun, ended } of clients.answers.splice(0)) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        times.push(ended - begun);
        expect(status < 500 && status > 0, `${status}: ${body}`);
      }
      if (first === 0 && Date.now() - began > 60_000) first = percentile(memory.slice(-20), 0.5);
    }
    const handles = openHandles(service.pid);
    await Promise.all([clients.stop(), stopAborting()]);
    const last = percentile(memory.slice(-20), 0.5);
    expect(last <= first * 1.1, `memory grew from ${first} to ${last} MB`);
    await sleep(1_500);
    const left = openHandles(service.pid);
    expect(service.said.error === "", `standard error: ${service.said.error}`);
    await service.stop();
    const counts = [...statuses].sort().map(([status, count]) => `${count} times ${status}`);
    return (
      `${MINUTES} min, ${times.length} answers (${counts.join(", ")}), p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms; ` +
      `memory ${first} MB after a minute, ${last} MB at the end, ${Math.max(...memory)} MB at most; kept answers p99 ` +
      `${percentile(sinceHealth, 0.99)} ms; handles ${handles} under load, ${left} after`
    );
  });

/** SIGTERM while clients ask: what was begun is answered. */
export const endedUnderLoad: Check = () =>
  inFolder(async (folder) => {
    const variables = { GRAPH_FILE: `${folder}/graph` };
    await startService({ variables }).then((service) => service.stop());
    let answered = 0;
    const ends: number[] = [];
    for (let round = 0; round < 3; round++) {
      const service = await startService({ variables });
      const clients = startClients(service.origin, 8, warm);
      await sleep(2_000);
      const signalled = Date.now();
      service.process.kill("SIGTERM");
      const code = await Promise.race([service.end, sleep(20_000).then(() => "it did not end")]);
      ends.push(Date.now() - signalled);
      service.process.kill("SIGKILL");
      await clients.stop();
      expect(code === 0, `it ended with ${code}: ${service.said.error}`);
      const begunBefore = clients.answers.filter(({ begun }) => begun < signalled);
      const lost = begunBefore.filter(({ status }) => status !== 200);
      expect(
        lost.length === 0,
        `${lost.length} of ${begunBefore.length} requests begun before were not answered: ${lost[0]?.body}`,
      );
      for (const answer of clients.answers) {
        const isRight =
          answer.status === 0 || answer.status === 503 || JSON.stringify(jsonOf(answer).data) === rightData;
        expect(isRight, `${answer.status} ${answer.body}`);
      }
      answered += begunBefore.length;
    }
    return `3 times: all ${answered} requests that were begun before SIGTERM were answered; exit code 0 after ${ends.join(", ")} ms`;
  });
