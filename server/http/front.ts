/**
 * The front of the service: listens from the first moment to the last. It answers probes always, other requests once
 * there is something to answer from, and when the service ends it lets those under way be answered.
 */
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Snapshots } from "../../loaders/snapshot.js";
import type { Config } from "../config.js";
import { newCall } from "./call.js";
import { clientsBehind } from "./client.js";
import type { Listener, OnDone } from "./door.js";
import { RETRY_AFTER } from "./errors.js";
import { answerProbe, Readiness } from "./probes.js";

/** What the front is told of its surroundings. */
export type FrontConfig = Pick<Config, "HOST" | "MAX_CONNECTIONS" | "PORT" | "RECEIVE_TIME" | "TRUST_PROXY">;

/** How long an unused connection is kept, in milliseconds: longer than the usual minute of a proxy before the service. */
const KEEP_ALIVE = 72_000;

/** How long kept connections are still read from when the service ends, in milliseconds: what was just sent on one is answered. */
const LINGER = 200;

/** How often connections that became idle are closed when the service ends, in milliseconds. */
const SWEEP = 50;

/** Listens, and hands requests to who answers them. */
export class Front {
  readonly server: Server;
  readonly readiness = new Readiness();
  private answer: Listener;
  private isStopping = false;
  /** Answers that are not sent yet; those that are sent at once never get here. */
  private readonly pending = new Set<ServerResponse>();
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly config: FrontConfig,
    readonly onDone: OnDone,
  ) {
    this.answer = refuseWhileLoading(config, onDone);
    const { pending, sockets, readiness } = this;
    function forget(this: ServerResponse): void {
      pending.delete(this);
    }
    this.server = createServer(
      {
        connectionsCheckingInterval: 1_000,
        headersTimeout: config.RECEIVE_TIME,
        requestTimeout: config.RECEIVE_TIME,
        keepAliveTimeout: KEEP_ALIVE,
      },
      (request, response) => {
        if (this.isStopping) response.setHeader("connection", "close");
        if (answerProbe(request, response, readiness)) return;
        this.answer(request, response);
        if (response.writableEnded) return;
        pending.add(response);
        response.once("close", forget);
      },
    );
    this.server.maxConnections = config.MAX_CONNECTIONS;
    this.server.on("connection", (socket) => {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
    });
  }

  /** Begins to listen; fails where the port cannot be had. */
  async listen(): Promise<void> {
    this.server.listen({ port: this.config.PORT, host: this.config.HOST });
    await once(this.server, "listening");
  }

  /** The port that it listens on. */
  get port(): number {
    const address = this.server.address();
    return typeof address === "object" && address !== null ? address.port : this.config.PORT;
  }

  /** Requests that are not answered yet. */
  get underWay(): number {
    return this.pending.size;
  }

  /** Hands requests to a listener from now on. */
  serve(listener: Listener, snapshots: Snapshots): void {
    this.answer = listener;
    this.readiness.follow(snapshots);
  }

  /** Takes no connections any more, and waits until the requests under way are answered and all connections closed. */
  async stop(): Promise<void> {
    this.readiness.stop();
    this.isStopping = true;
    // Not the close of node:http, which at once cuts kept connections on which a request may just be coming in.
    const closed = new Promise<void>((resolve) => {
      NetServer.prototype.close.call(this.server, () => resolve());
    });
    for (const response of this.pending) if (!response.headersSent) response.setHeader("connection", "close");
    for (const socket of this.sockets) if (socket.bytesRead === 0) socket.destroy();
    await Promise.race([closed, sleep(LINGER)]);
    this.server.closeIdleConnections();
    const sweep = setInterval(() => this.server.closeIdleConnections(), SWEEP);
    await closed;
    clearInterval(sweep);
    // Ends the timer that looks after connections.
    this.server.close();
  }
}

/** Tells all who ask while the record is loaded to come back. */
function refuseWhileLoading({ TRUST_PROXY }: FrontConfig, onDone: OnDone): Listener {
  const clientOf = clientsBehind(TRUST_PROXY);
  return (request, response) => {
    const call = newCall(clientOf(request));
    call.code = "SERVICE_UNAVAILABLE";
    const body = JSON.stringify({
      errors: [{ message: "the record is being loaded; try again in a moment", extensions: { code: call.code } }],
      extensions: { requestId: call.id },
    });
    response.writeHead(503, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
      "retry-after": String(RETRY_AFTER),
      "x-content-type-options": "nosniff",
      "x-request-id": call.id,
    });
    response.end(request.method === "HEAD" ? undefined : body);
    onDone(request, response, call);
  };
}
