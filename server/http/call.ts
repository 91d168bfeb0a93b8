/** What is known of one HTTP request between its arrival and its line in the log. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Bucket, Refusal } from "./rateLimit.js";

/** One request; the door, routes and hooks fill in what they find out. */
export interface Call {
  /** Its id: in a header of the answer, beside errors, and in the log. */
  readonly id: string;
  /** The address it comes from; written down only shortened. */
  readonly client: string;
  /** When it arrived, in milliseconds of the process's own clock. */
  readonly begunAt: number;
  /** The pattern of the route that took it, or null. */
  route: string | null;
  /** The name of the operation or trusted document, or null. */
  operation: string | null;
  /** The code of the first error, or null. */
  code: string | null;
  /** Reads that went to the graph. */
  reads: number;
  /** Whether the answer was kept (HIT), is the one that the client has (SAME), or was made now (MADE). */
  answer: "HIT" | "SAME" | "MADE" | null;
  /** Whether the client went away before its answer was sent. */
  aborted: boolean;
  /** The state that an answer which may be kept was made from; null for failed and stale ones. */
  madeFrom: AnswerState | null;
  /** The name of the API key that it came with, or null. */
  key: string | null;
  /** The points of its client; null where nobody is limited. */
  bucket: Bucket | null;
  /** Points that it costs: one as a request, and then what its operation costs. */
  cost: number;
  /** Why the door refused it, or null. */
  refusal: Refusal | null;
  /** The body, where the door read it already. */
  body: Buffer | null;
}

/** What every answer depends on beside the request. */
export interface AnswerState {
  readonly revision: string;
  /** The day that answers hold for by default. */
  readonly day: string;
}

declare module "node:http" {
  interface IncomingMessage {
    /** Set by the door. */
    call?: Call;
  }
}

/** A request that just arrived from an address. */
export function newCall(client: string): Call {
  return {
    id: randomUUID(),
    client,
    begunAt: performance.now(),
    route: null,
    operation: null,
    code: null,
    reads: 0,
    answer: null,
    aborted: false,
    madeFrom: null,
    key: null,
    bucket: null,
    cost: 1,
    refusal: null,
    body: null,
  };
}

/** The status that clients that went away are written down with: nginx's number for them. */
const GONE = 499;

/** The status that a request is written down with. */
export function statusOf({ statusCode }: ServerResponse, call: Call): number {
  return call.aborted ? GONE : statusCode;
}

/** The call that the door began for a request. */
export function callOf(request: IncomingMessage): Call {
  if (request.call === undefined) throw new Error("a request came in beside the door");
  return request.call;
}

/** The part of an address after the question mark. */
export function searchOf({ url = "" }: { readonly url?: string | undefined }): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start + 1);
}
