/**
 * `/healthz` says that the process answers, and asks nothing else; `/readyz` says whether it should be sent requests, and
 * why not. Both are answered before everything else: they are neither logged nor kept nor counted.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Snapshots } from "../../loaders/snapshot.js";

/** Why a service should be sent no requests. */
export interface Reason {
  readonly code: "LOADING" | "WARMING" | "GRAPH_AWAY" | "STOPPING";
  readonly message: string;
}

/** What is asked of snapshots. */
type Watched = Pick<Snapshots, "isUnavailable" | "isWarm">;

/** Whether a service should be sent requests. */
export class Readiness {
  private snapshots: Watched | null = null;
  private isStopping = false;

  /** The record is loaded: from now on it is asked how it is. */
  follow(snapshots: Watched): void {
    this.snapshots = snapshots;
  }

  /** The service is about to end. */
  stop(): void {
    this.isStopping = true;
  }

  /** Why not; empty where it should. */
  get reasons(): readonly Reason[] {
    const { snapshots } = this;
    const reasons: Reason[] = [];
    if (this.isStopping) reasons.push({ code: "STOPPING", message: "the service is being stopped" });
    if (snapshots === null) reasons.push({ code: "LOADING", message: "the record is being loaded" });
    else {
      if (!snapshots.isWarm)
        reasons.push({ code: "WARMING", message: "the graph is being warmed and the record fetched ahead" });
      if (snapshots.isUnavailable) reasons.push({ code: "GRAPH_AWAY", message: "the graph is away for too long" });
    }
    return reasons;
  }
}

/**
 * Answers a probe.
 * @returns whether the request was one
 */
export function answerProbe({ url, method }: IncomingMessage, response: ServerResponse, readiness: Readiness): boolean {
  if ((url !== "/healthz" && url !== "/readyz") || (method !== "GET" && method !== "HEAD")) return false;
  const reasons = url === "/healthz" ? [] : readiness.reasons;
  const body = JSON.stringify(url === "/healthz" ? { alive: true } : { ready: reasons.length === 0, reasons });
  response.writeHead(reasons.length === 0 ? 200 : 503, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(method === "HEAD" ? undefined : body);
  return true;
}
