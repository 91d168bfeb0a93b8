/** The service as it is run: probes, metrics, log and end, by the built program in processes of its own. */
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { Agent } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../bench/freePort.js";
import { Readiness } from "../server/http/probes.js";
import { buildProgram, type Program } from "./support/program.js";
import { ask, get, type Running, startService, withRecord } from "./support/running.js";

/** A service whose graph does what it should not: a read of it fails, or never ends. */
const broken = `
import { serve } from "./server/app.js";
import { readConfig } from "./server/config.js";
import { endOnFaults, endOnSignals } from "./server/end.js";
import { Front } from "./server/http/front.js";
import { openLog } from "./server/http/log.js";
import { Snapshots } from "./loaders/snapshot.js";
const config = readConfig();
const log = openLog(config.LOG_LEVEL);
endOnFaults(log);
const front = new Front(config, log.call);
await front.listen();
const away = () => { throw new Error("the graph broke"); };
const revision = { revision: "1-x", sequence: 1, contentHash: "", modelVersion: 1, dataAsOf: null, purpose: "", coverage: "{}" };
const read = async (query) => {
  if (query.name === "counts") return new Promise(() => undefined);
  if (query.name === "thingsByType") setTimeout(away);
  throw new TypeError("a fault inside, of Erika Musterfrau");
};
const open = async () => ({ revision, reader: { name: "broken", read, close: async () => undefined } });
const options = { ceiling: 10, keptBytes: 0, pollInterval: 0, requestTime: 0, staleTime: 0, prefetch: false, log: log.say };
const snapshots = await Snapshots.follow({ pins: true, hasMoved: async () => false, open }, options);
const service = await serve(config, snapshots, front, log);
endOnSignals(service.close, config.SHUTDOWN_TIME, log);
log.say("http://localhost:" + front.port + "/graphql");
`;

let program: Program;
beforeAll(async () => {
  program = await buildProgram({ "broken.mjs": broken });
});
afterAll(() => program.remove());

const question = { query: 'query Konto { component(ref: "Bürgerkonto") { name } }' };

/** Starts a service over the small record for one test, and ends it where the test did not. */
async function withService<Result>(
  variables: Readonly<Record<string, string>>,
  work: (service: Running) => Promise<Result>,
  module?: string,
): Promise<Result> {
  return withRecord(async (record) => {
    const service = await startService(program, { ...record, ...variables }, module);
    try {
      return await work(service);
    } finally {
      service.process.kill("SIGKILL");
      await service.end;
    }
  });
}

async function untilReady(port: number): Promise<void> {
  while ((await get(port, "/readyz")).status !== 200) await sleep(20);
}

/** The lines of a log. */
const linesOf = (out: string): Readonly<Record<string, unknown>>[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** A connection that is spoken to by hand. */
async function openLine(port: number): Promise<{ readonly socket: Socket; readonly heard: () => string }> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return { socket, heard: () => text };
}

const half = (body: string) =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;

describe("probes", () => {
  it("say that it lives and is not ready while the record is loaded, which others are told with 503", async () => {
    await withRecord(async (variables) => {
      // The real seeds take long enough to be met while they are loaded.
      const port = await freePort();
      const run = program.start("server/main.js", [], { ...variables, SEEDS_DIR: "", PORT: String(port) });
      const health = await untilAnswered(port, "/healthz");
      expect(health).toMatchObject({ status: 200, text: '{"alive":true}' });
      const ready = await get(port, "/readyz");
      expect(ready.status).toBe(503);
      expect(JSON.parse(ready.text)).toEqual({
        ready: false,
        reasons: [{ code: "LOADING", message: "the record is being loaded" }],
      });
      const other = await ask(port, question);
      expect(other.status).toBe(503);
      expect(other.headers["retry-after"]).toBe("5");
      expect(JSON.parse(other.text)).toEqual({
        errors: [
          { message: "the record is being loaded; try again in a moment", extensions: { code: "SERVICE_UNAVAILABLE" } },
        ],
        extensions: { requestId: other.headers["x-request-id"] },
      });
      // A load takes effect wholly or not at all, so it need not be waited for.
      run.process.kill("SIGTERM");
      const { code, out } = await run.end;
      expect(code).toBe(0);
      expect(out).not.toContain("Revision");
    });
  });

  it.each(["true", "false"])(
    "say ready in the end, whether the record is to be fetched ahead or not (%s)",
    async (prefetch) => {
      await withService({ PREFETCH: prefetch }, async ({ port }) => {
        await untilReady(port);
        const ready = await get(port, "/readyz");
        expect(ready).toMatchObject({ status: 200, text: '{"ready":true,"reasons":[]}' });
        expect(ready.headers["cache-control"]).toBe("no-store");
        expect((await ask(port, question)).status).toBe(200);
      });
    },
  );

  it("name every reason why it is not ready", () => {
    const readiness = new Readiness();
    const codes = () => readiness.reasons.map(({ code }) => code);
    expect(codes()).toEqual(["LOADING"]);
    const snapshots = { isWarm: false, isUnavailable: false };
    readiness.follow(snapshots);
    expect(codes()).toEqual(["WARMING"]);
    snapshots.isWarm = true;
    expect(codes()).toEqual([]);
    snapshots.isUnavailable = true;
    expect(codes()).toEqual(["GRAPH_AWAY"]);
    readiness.stop();
    expect(codes()).toEqual(["STOPPING", "GRAPH_AWAY"]);
  });
});

describe("the end of the service", () => {
  it("breaks no answer, whatever is under way when it begins", async () => {
    await withService({}, async ({ port, process, end }) => {
      await untilReady(port);
      const answers: number[] = [];
      const failures: string[] = [];
      let isEnding = false;
      const client = async (number: number) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        for (let count = 0; ; count++) {
          // Every second question is a new one, so that kept and made answers are met.
          const query = `{ a${number}x${count % 2 === 0 ? 0 : count}: component(ref: "Bürgerkonto") { name } }`;
          try {
            const { status, text } = await ask(port, { query }, { agent });
            answers.push(status);
            JSON.parse(text);
          } catch (error) {
            failures.push(String((error as NodeJS.ErrnoException).code));
            if (isEnding) break;
          }
        }
        agent.destroy();
      };
      const clients = Array.from({ length: 16 }, (_, number) => client(number));
      await sleep(1_000);
      isEnding = true;
      process.kill("SIGTERM");
      await Promise.all(clients);
      expect((await end).code).toBe(0);
      expect(answers.length).toBeGreaterThan(20);
      expect(new Set(answers)).toEqual(new Set([200]));
      expect(new Set(failures)).toEqual(new Set(["ECONNREFUSED"]));
    });
  });

  it("waits for a request that is slow to arrive, says that it is not ready, and closes the connection after the answer", async () => {
    await withService({}, async ({ port, process, end }) => {
      const body = JSON.stringify(question);
      const slow = await openLine(port);
      slow.socket.write(half(body));
      slow.socket.write(body.slice(0, 10));
      const probe = await openLine(port);
      probe.socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
      await once(probe.socket, "data");
      process.kill("SIGTERM");
      await sleep(100);
      probe.socket.write("GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n");
      await once(probe.socket, "close");
      expect(probe.heard()).toMatch(/HTTP\/1\.1 503 [\s\S]*connection: close[\s\S]*"STOPPING"/i);
      await expect(get(port, "/healthz")).rejects.toThrow("ECONNREFUSED");
      await sleep(300);
      slow.socket.write(body.slice(10));
      await once(slow.socket, "close");
      expect(slow.heard()).toMatch(/^HTTP\/1\.1 200 [\s\S]*connection: close\r\n[\s\S]*"name":"Bürgerkonto"/i);
      expect((await end).code).toBe(0);
    });
  });

  it("is not kept up by connections that nothing is asked on", async () => {
    await withService({}, async ({ port, process, end }) => {
      const used = await openLine(port);
      used.socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
      await once(used.socket, "data");
      await openLine(port);
      await openLine(port);
      const begun = performance.now();
      process.kill("SIGINT");
      expect((await end).code).toBe(0);
      expect(performance.now() - begun).toBeLessThan(2_000);
    });
  });

  it("leaves nothing in the system's temporary folder", async () => {
    const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-tmp-"));
    await withService({ TMPDIR: folder }, async ({ port, process, end }) => {
      await untilReady(port);
      expect(await readdir(folder)).toHaveLength(1);
      process.kill("SIGTERM");
      expect((await end).code).toBe(0);
      expect(await readdir(folder)).toEqual([]);
    });
    await rm(folder, { recursive: true });
  });

  it("cuts after the time allowed what is still under way, and says so with its code and a line", async () => {
    await withService(
      { SHUTDOWN_TIME: "400" },
      async ({ port, process, end }) => {
        const asked = ask(port, { query: "{ meta { counts { label total } } }" }).catch(
          (error: Error) => error.message,
        );
        await sleep(300);
        const begun = performance.now();
        process.kill("SIGTERM");
        const { code, out } = await end;
        expect(performance.now() - begun).toBeLessThan(2_000);
        expect(code).toBe(1);
        expect(out).toContain("not all was answered within 400 ms: the rest is cut");
        expect(await asked).toContain("socket hang up");
      },
      "broken.mjs",
    );
  });

  it("comes at once at a second signal, but not at the same one passed on twice", async () => {
    await withService(
      { SHUTDOWN_TIME: "60000" },
      async ({ port, process, end }) => {
        const asked = ask(port, { query: "{ meta { counts { label total } } }" }).catch(() => "cut");
        await sleep(300);
        process.kill("SIGINT");
        await sleep(50);
        process.kill("SIGINT");
        await sleep(500);
        expect(process.exitCode).toBeNull();
        while (process.exitCode === null) {
          process.kill("SIGINT");
          await sleep(300);
        }
        const { code, out } = await end;
        expect({ code, asked: await asked }).toEqual({ code: 1, asked: "cut" });
        expect(out).toContain("SIGINT again");
      },
      "broken.mjs",
    );
  });

  it("comes with a line and a code where a fault was caught by nothing", async () => {
    await withService(
      {},
      async ({ port, end }) => {
        await ask(port, { query: "{ components { nodes { name } } }" }).catch(() => undefined);
        const { code, out } = await end;
        expect(code).toBe(1);
        expect(linesOf(out).at(-1)).toMatchObject({ level: 60, err: { message: "the graph broke" } });
      },
      "broken.mjs",
    );
  });
});

describe("the log", () => {
  const secrets = ["203.0.113.77", "2001:db8:1:2:3:4:5:6", "Musterfrau", "geheim", "Bearer", "component(ref"];

  it("has a line of JSON for each request, with the id of its answer and nothing of who asked what", async () => {
    await withService({ TRUST_PROXY: "loopback" }, async ({ port, process, end }) => {
      const headers = {
        authorization: "Bearer geheim",
        cookie: "name=Musterfrau",
        "user-agent": "Musterfrau/1",
        "x-forwarded-for": "203.0.113.77",
      };
      const v6 = { ...headers, "x-forwarded-for": "2001:db8:1:2:3:4:5:6" };
      const query = "query Gesucht($ref: String!) { component(ref: $ref) { name } }";
      const asked = [
        await ask(port, { query, variables: { ref: "Erika Musterfrau" } }, { headers }),
        await ask(port, { query, variables: { ref: "Erika Musterfrau" } }, { headers: v6 }),
        await ask(port, { query: "{ component(ref: Musterfrau" }, { headers }),
        await ask(port, { query: "query Falsch { musterfrau(geheim: 1) }" }, { headers }),
        await ask(port, { query, variables: { ref: "x".repeat(301) } }, { headers }),
        await ask(port, '{"query": "Musterfrau', { headers }),
        await ask(port, "Musterfrau", { headers: { ...headers, "content-type": "text/plain" } }),
        await get(port, "/things/Musterfrau?geheim=1", headers),
        await get(port, "/Musterfrau?geheim=1", headers),
        await get(port, `/graphql?query=${encodeURIComponent("{ component(ref: Musterfrau) { name } }")}`, headers),
      ];
      const left = await openLine(port);
      const body = JSON.stringify({ query, variables: { ref: "Erika Musterfrau" } });
      left.socket.write(half(body));
      left.socket.write(body.slice(0, -5));
      await sleep(100);
      left.socket.destroy();
      await sleep(100);
      await get(port, "/healthz", headers);
      process.kill("SIGTERM");
      const { out, error } = await end;
      expect(error).toBe("");
      const lines = linesOf(out);
      const requests = lines.filter((line) => "requestId" in line);
      expect(requests.slice(0, -1).map(({ requestId, status }) => ({ requestId, status }))).toEqual(
        asked.map((answer) => ({ requestId: answer.headers["x-request-id"], status: answer.status })),
      );
      expect(requests.at(-1)).toMatchObject({ method: "POST", status: 499, answer: null });
      expect(requests.map(({ client }) => client)).toEqual([
        "203.0.113.0",
        "2001:db8:1::",
        ...Array.from({ length: 8 }, () => "203.0.113.0"),
        "127.0.0.0",
      ]);
      expect(requests[0]).toMatchObject({ route: "/graphql", operation: "Gesucht", answer: "MADE", code: null });
      expect(requests[1]).toMatchObject({ route: "/graphql", operation: "Gesucht", answer: "HIT", code: null });
      for (const secret of [...secrets, "stack"]) expect(out).not.toContain(secret);
      // What happens to the service stands in the same form.
      for (const line of lines) expect(line).toMatchObject({ level: expect.any(Number), time: expect.any(Number) });
    });
  });

  it("has the stack of a fault of ours, by the id that its answer has", async () => {
    await withService(
      { TRUST_PROXY: "loopback" },
      async ({ port, process, end }) => {
        const headers = { authorization: "Bearer geheim", "x-forwarded-for": "203.0.113.77" };
        const answer = await ask(port, { query: 'query Fehler { component(ref: "geheim") { name } }' }, { headers });
        expect(answer.text).not.toContain("Musterfrau");
        process.kill("SIGTERM");
        const { out } = await end;
        const [fault] = linesOf(out).filter(({ level }) => level === 50);
        expect(fault).toMatchObject({
          requestId: answer.headers["x-request-id"],
          err: { type: "TypeError", stack: expect.stringContaining("broken.mjs") },
        });
        for (const secret of ["geheim", "203.0.113.77", "component(ref"]) expect(out).not.toContain(secret);
      },
      "broken.mjs",
    );
  });
});

describe("metrics", () => {
  /** The value of a series, whose labels are given as they are written; 0 where there is none. */
  const valueIn = (text: string, series: string) =>
    Number(
      text
        .split("\n")
        .find((line) => line.startsWith(`${series} `))
        ?.split(" ")[1] ?? 0,
    );

  it("count what happens, by names that strangers cannot add to, on a port of their own", async () => {
    const variables = { METRICS_PORT: "0", METRICS_OPERATIONS: "Konto, Aemter" };
    await withService(variables, async ({ port, metricsPort }) => {
      await untilReady(port);
      const read = async () => (await get(metricsPort, "/metrics")).text;
      const before = await read();
      for (let count = 0; count < 3; count++) await ask(port, question);
      for (let count = 0; count < 5; count++) {
        await ask(port, { query: `query Fremd${count} { component(ref: "Bürgerkonto") { name } }` });
      }
      await ask(port, { query: "query Konto { nirgends }" });
      await get(port, "/nirgends");
      await get(port, "/healthz");
      const after = await read();
      const moved = (series: string) => valueIn(after, series) - valueIn(before, series);
      const requests = (labels: string) => moved(`verwaltungsgraph_http_request_duration_seconds_count{${labels}}`);
      expect({
        konto: moved('verwaltungsgraph_operations_total{operation="Konto",code="OK"}'),
        wrong: moved('verwaltungsgraph_operations_total{operation="unnamed",code="GRAPHQL_VALIDATION_FAILED"}'),
        other: moved('verwaltungsgraph_operations_total{operation="other",code="OK"}'),
        made: requests('route="/graphql",status="2xx",answer="made"'),
        hit: requests('route="/graphql",status="2xx",answer="hit"'),
        nowhere: requests('route="none",status="4xx",answer="none"'),
        reads: moved("verwaltungsgraph_operation_graph_reads_count"),
        kept: moved("verwaltungsgraph_kept_answers"),
      }).toEqual({ konto: 3, wrong: 1, other: 5, made: 7, hit: 2, nowhere: 1, reads: 7, kept: 6 });
      expect(after).not.toContain("Fremd");
      expect(valueIn(after, "verwaltungsgraph_ready")).toBe(1);
      expect(valueIn(after, "verwaltungsgraph_kept_answers_bytes")).toBeGreaterThan(0);
      expect(valueIn(after, "verwaltungsgraph_kept_rows_bytes")).toBeGreaterThan(0);
      expect(after).toMatch(
        /^verwaltungsgraph_revision_info\{revision="1-\w+",engine="embedded",version="0\.1\.0.*"\} 1$/m,
      );
      expect(after).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
      expect((await get(metricsPort, "/readyz")).status).toBe(200);
      expect((await get(port, "/metrics")).status).toBe(404);
      expect((await get(metricsPort, "/graphql")).status).toBe(404);
    });
  });

  it("are in the text format of Prometheus, and documented one by one", async () => {
    await withService({ METRICS_PORT: "0" }, async ({ port, metricsPort }) => {
      await untilReady(port);
      await ask(port, question);
      const { headers, text } = await get(metricsPort, "/metrics");
      expect(headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8");
      const types = new Map(
        [...text.matchAll(/^# TYPE (\S+) (\w+)$/gm)].map(([, name = "", type = ""]) => [name, type]),
      );
      for (const line of text.split("\n")) {
        if (line === "" || line.startsWith("# ")) continue;
        const [, series = ""] = /^([a-z_]\w*)(?:\{(?:\w+="[^"\\]*",?)+\})? -?(?:[\d.e+-]+|NaN)$/i.exec(line) ?? [];
        const family = series.replace(/_(bucket|sum|count)$/, "");
        expect(types.has(series) || types.has(family), line).toBe(true);
      }
      const times = "verwaltungsgraph_http_request_duration_seconds";
      const buckets = [...text.matchAll(new RegExp(`^${times}_bucket.* (\\d+)$`, "gm"))].map((match) =>
        Number(match[1]),
      );
      expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
      expect(buckets.at(-1)).toBe(valueIn(text, `${times}_count{route="/graphql",status="2xx",answer="made"}`));
      const own = [...types.keys()].filter((name) => name.startsWith("verwaltungsgraph_"));
      const documented = [...(await readFile("docs/operation.md", "utf8")).matchAll(/^\| `(verwaltungsgraph_\w+)/gm)];
      expect(documented.map((match) => match[1]).sort()).toEqual(own.sort());
    });
  });
});

async function untilAnswered(port: number, path: string) {
  for (;;) {
    const answer = await get(port, path).catch(() => null);
    if (answer !== null) return answer;
    await sleep(10);
  }
}
