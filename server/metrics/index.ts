/** What Prometheus is told, on a port of its own. docs/operation.md lists every metric; a test holds the two together. */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { GraphReader } from "../../graph/engine.js";
import type { SnapshotSource, Snapshots } from "../../loaders/snapshot.js";
import { type Config, ConfigError } from "../config.js";
import type { Answers } from "../http/answers.js";
import { type Call, statusOf } from "../http/call.js";
import type { OnDone } from "../http/door.js";
import { errorCodes } from "../http/errors.js";
import type { Front } from "../http/front.js";
import { answerProbe } from "../http/probes.js";
import { programVersion } from "../version.js";
import { histogramText, Tally } from "./tally.js";

/** Seconds; kept answers take less than a millisecond, and a request ends after ten seconds. */
const TIMES = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Reads of an operation. */
const READS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500];

const ANSWERS = ["none", "hit", "same", "made"] as const;
/** Classes of status codes, from 1xx to 5xx; the first place is never taken. */
const CLASSES = 6;
const FINE = "OK";
const ABORTED = "ABORTED";
const UNNAMED = "unnamed";
const OTHER = "other";

/** Where metrics are told. */
type MetricsConfig = Pick<Config, "METRICS_HOST" | "METRICS_PORT">;

/** The counts of a service. */
export class Metrics {
  private readonly registry = new Registry();
  /** By the pattern of the route, then by answer and class of the status. */
  private readonly requests = new Map<string | null, (Tally | undefined)[]>();
  /** By name, then by code. */
  private readonly operations: ReadonlyMap<string, Map<string, { count: number }>>;
  private readonly reads = new Tally(READS);
  private readonly graphReads = new Map<string, Tally>();
  private readsUnderWay = 0;
  private readsFailed = 0;
  /** Where it tells. */
  port = 0;
  private front: Front | null = null;
  private snapshots: Snapshots | null = null;
  private answers: Answers | null = null;

  /** @param names operations that are counted by their own name: strangers choose names, and each costs memory for good */
  constructor(names: readonly string[]) {
    const codes = () => new Map([FINE, ABORTED, ...errorCodes, OTHER].map((code) => [code, { count: 0 }]));
    this.operations = new Map([...names, UNNAMED, OTHER].map((name) => [name, codes()]));
    collectDefaultMetrics({ register: this.registry });
    this.describe();
  }

  /** The same, and the request is counted. */
  countAlso(onDone: OnDone): OnDone {
    return (request, response, call) => {
      onDone(request, response, call);
      this.count(response, call);
    };
  }

  /** The same source, whose reads are counted. */
  watch(source: SnapshotSource): SnapshotSource {
    const { pins } = source;
    return {
      pins,
      open: async () => {
        const { reader, revision } = await source.open();
        return { reader: this.countReads(reader), revision };
      },
      hasMoved: (revision, once) => source.hasMoved(revision, once),
      ...(source.prepare === undefined ? {} : { prepare: source.prepare }),
    };
  }

  /** What is asked when metrics are. */
  follow(snapshots: Snapshots, answers: Answers): void {
    this.snapshots = snapshots;
    this.answers = answers;
  }

  /** Begins to tell, on a port of its own; probes are answered there too, however many connections the service has. */
  async listen({ METRICS_PORT, METRICS_HOST }: MetricsConfig, front: Front): Promise<void> {
    this.front = front;
    const server = createServer((request, response) => {
      if (answerProbe(request, response, front.readiness)) return;
      if (request.url !== "/metrics" || request.method !== "GET") {
        response.writeHead(404).end();
        return;
      }
      this.text().then(
        (text) => response.writeHead(200, { "content-type": this.registry.contentType }).end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
    // It answers until the process ends, and does not keep it.
    server.listen({ port: METRICS_PORT, host: METRICS_HOST }).unref();
    await once(server, "listening").catch((error: Error) => {
      throw new ConfigError(`${error.message}: choose another METRICS_PORT or METRICS_HOST, or end what uses it`);
    });
    const address = server.address();
    if (typeof address === "object" && address !== null) this.port = address.port;
  }

  /** All in the text format of Prometheus. */
  async text(): Promise<string> {
    const own = [
      histogramText(
        "verwaltungsgraph_http_request_duration_seconds",
        "Time from the arrival of a request to the end of its answer, by route, class of the status, and where the answer came from.",
        this.requestSeries(),
      ),
      histogramText(
        "verwaltungsgraph_operation_graph_reads",
        "Reads that went to the graph for an answer that was made.",
        [{ labels: {}, tally: this.reads }],
      ),
      histogramText(
        "verwaltungsgraph_graph_read_duration_seconds",
        "Time of a read of the graph, by query.",
        [...this.graphReads].map(([query, tally]) => ({ labels: { query }, tally })),
      ),
    ];
    return `${own.join("\n")}\n${await this.registry.metrics()}`;
  }

  private count(response: ServerResponse, call: Call): void {
    let tallies = this.requests.get(call.route);
    if (tallies === undefined) {
      tallies = [];
      this.requests.set(call.route, tallies);
    }
    const place = placeOf(call.answer) * CLASSES + Math.floor(statusOf(response, call) / 100);
    let tally = tallies[place];
    if (tally === undefined) {
      tally = new Tally(TIMES);
      tallies[place] = tally;
    }
    tally.add((performance.now() - call.begunAt) / 1_000);
    if (call.route !== "/graphql") return;
    const codes = this.operations.get(call.operation ?? UNNAMED) ?? this.operations.get(OTHER);
    const counted = codes?.get(call.code ?? (call.aborted ? ABORTED : FINE)) ?? codes?.get(OTHER);
    if (counted !== undefined) counted.count++;
    if (call.answer === "MADE") this.reads.add(call.reads);
  }

  private *requestSeries() {
    for (const [route, tallies] of this.requests) {
      for (const [place, tally] of tallies.entries()) {
        if (tally === undefined) continue;
        const answer = ANSWERS[Math.floor(place / CLASSES)] ?? "none";
        yield { labels: { route: route ?? "none", status: `${place % CLASSES}xx`, answer }, tally };
      }
    }
  }

  private countReads(reader: GraphReader): GraphReader {
    return {
      name: reader.name,
      read: async (query, params, timeLeft) => {
        let tally = this.graphReads.get(query.name);
        if (tally === undefined) {
          tally = new Tally(TIMES);
          this.graphReads.set(query.name, tally);
        }
        const begunAt = performance.now();
        this.readsUnderWay++;
        try {
          return await reader.read(query, params, timeLeft);
        } catch (error) {
          this.readsFailed++;
          throw error;
        } finally {
          this.readsUnderWay--;
          tally.add((performance.now() - begunAt) / 1_000);
        }
      },
      close: () => reader.close(),
    };
  }

  /** What is looked up or copied from our own counts when metrics are asked for. */
  private describe(): void {
    const registers = [this.registry];
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name: `verwaltungsgraph_${name}`,
        help,
        registers,
        collect() {
          this.set(value());
        },
      });
    const { operations } = this;
    new Counter({
      name: "verwaltungsgraph_operations_total",
      help: "Requests to /graphql, by the operation's name and the code of the first error.",
      labelNames: ["operation", "code"],
      registers,
      collect() {
        this.reset();
        for (const [operation, codes] of operations) {
          for (const [code, { count }] of codes) if (count > 0) this.inc({ operation, code }, count);
        }
      },
    });
    const failed = () => this.readsFailed;
    new Counter({
      name: "verwaltungsgraph_graph_reads_failed_total",
      help: "Reads of the graph that failed.",
      registers,
      collect() {
        this.reset();
        this.inc(failed());
      },
    });
    gauge("requests_under_way", "Requests that are not answered yet.", () => this.front?.underWay ?? 0);
    gauge("graph_reads_under_way", "Reads of the graph that are not answered yet.", () => this.readsUnderWay);
    gauge("kept_answers", "Whole answers that are kept.", () => this.answers?.figures.answers ?? 0);
    gauge("kept_answers_bytes", "Bytes of the answers that are kept.", () => this.answers?.figures.bytes ?? 0);
    gauge(
      "kept_rows_bytes",
      "Estimated bytes of the rows that are kept.",
      () => this.snapshots?.current.kept?.bytes ?? 0,
    );
    gauge("ready", "Whether the service should be sent requests (1) or not (0).", () =>
      this.front?.readiness.reasons.length === 0 ? 1 : 0,
    );
    gauge("graph_away_seconds", "How long the graph has been away; 0 while it answers.", () => {
      const since = this.snapshots?.staleSince ?? null;
      return since === null ? 0 : (Date.now() - since) / 1_000;
    });
    const current = () => this.snapshots?.current ?? null;
    const version = programVersion();
    new Gauge({
      name: "verwaltungsgraph_revision_info",
      help: "The revision of the record that answers, on which engine, by which version of the program; always 1.",
      labelNames: ["revision", "engine", "version"],
      registers,
      collect() {
        this.reset();
        const snapshot = current();
        if (snapshot === null) return;
        this.set({ revision: snapshot.revision.revision, engine: snapshot.reader.name, version }, 1);
      },
    });
  }
}

function placeOf(answer: Call["answer"]): number {
  switch (answer) {
    case "HIT":
      return 1;
    case "SAME":
      return 2;
    case "MADE":
      return 3;
    case null:
      return 0;
  }
}
