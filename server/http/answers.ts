/**
 * Answers that are kept whole: bytes by revision, day, program and request, so that the same question costs no second
 * execution, and a client that has the answer already gets 304. Failed, stale and `rateLimit` answers are never kept.
 */
import { hash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from "fastify";
import { LRUCache } from "lru-cache";
import type { Snapshots } from "../../loaders/snapshot.js";
import { type AnswerState, type Call, callOf } from "./call.js";
import { currentDay } from "./clock.js";
import { acceptedTypes, type Coding, codingOf } from "./negotiate.js";
import { pack } from "./pack.js";
import { rateHeaderNames, rateHeadersInTurns } from "./rateLimit.js";

/** How answers are kept. */
export interface AnswerOptions {
  /** Bytes of answers kept at most; 0 keeps none. */
  readonly bytes: number;
  /** How long a client or proxy may use an answer without asking again, in milliseconds. */
  readonly maxAge: number;
  /** The program that makes the answers: another one may answer differently. */
  readonly version: string;
  /** Whether the headers of an answer depend on the page that asks. */
  readonly byOrigin: boolean;
}

/** Headers of an answer. */
type Headers = Readonly<Record<string, number | string | string[] | undefined>>;

/** An answer as it is sent. */
interface Kept {
  /** What asked for it, for the log. */
  readonly route: string | null;
  readonly operation: string | null;
  readonly body: Buffer;
  readonly etag: string;
  /** Names and values of the headers, in turns; those of one request alone are left out. */
  readonly headers: readonly string[];
  /** The headers of a 304. */
  readonly sameHeaders: readonly string[];
}

/** What an entry costs beside its bytes and its key. */
const ENTRY_BYTES = 1_000;

/** Keeps answers, and knows when a client has the same one. */
export class Answers {
  private readonly kept: LRUCache<string, Kept> | null;
  private readonly cacheControl: string;
  private readonly vary: string;
  private revision = "";

  constructor(
    private readonly snapshots: Snapshots,
    private readonly options: AnswerOptions,
  ) {
    this.kept =
      options.bytes === 0
        ? null
        : new LRUCache<string, Kept>({
            maxSize: options.bytes,
            sizeCalculation: ({ body }, key) => body.length + 2 * key.length + ENTRY_BYTES,
          });
    this.cacheControl = `public, max-age=${Math.floor(options.maxAge / 1_000)}, must-revalidate`;
    this.vary = `accept, accept-encoding${options.byOrigin ? ", origin" : ""}`;
  }

  /** Bytes and answers kept now. */
  get figures(): { readonly bytes: number; readonly answers: number } {
    return { bytes: this.kept?.calculatedSize ?? 0, answers: this.kept?.size ?? 0 };
  }

  /** The hooks of a route whose answers are kept. */
  readonly hooks: Pick<RouteShorthandOptions, "preHandler" | "onSend"> = {
    preHandler: (request, reply, done) => {
      if (!this.sendSame(request, reply)) done();
    },
    onSend: (request, reply, payload, done) => {
      const call = callOf(request.raw);
      if (call.answer !== null || typeof payload !== "string") {
        done(null, payload);
        return;
      }
      call.answer = "MADE";
      this.finish(request, reply, call, payload).then(
        (body) => done(null, body),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  };

  /**
   * Sends the kept answer, or 304 where the client has it.
   * @returns whether the request is answered
   */
  sendKept(request: IncomingMessage, response: ServerResponse, call: Call): boolean {
    if (this.kept === null) return false;
    const { headers, method } = request;
    const key = this.keyNow(request, call);
    const kept = key === null ? undefined : this.kept.get(key);
    if (kept === undefined) return false;
    call.route = kept.route;
    call.operation = kept.operation;
    const asked = method === "POST" ? undefined : headers["if-none-match"];
    // Any tag will do where there is an answer, which is not known of one that is not kept.
    if (asked !== undefined && (asked === "*" || names(asked, kept.etag))) {
      call.answer = "SAME";
      response.writeHead(304, [...kept.sameHeaders, "x-request-id", call.id, ...rateHeadersInTurns(call)]);
      response.end();
    } else {
      call.answer = "HIT";
      response.writeHead(200, [...kept.headers, "x-request-id", call.id, ...rateHeadersInTurns(call)]);
      response.end(method === "HEAD" ? undefined : kept.body);
    }
    return true;
  }

  /** Sends 304 where the client has the answer, though it is not kept here. */
  private sendSame(request: FastifyRequest, reply: FastifyReply): boolean {
    const asked = request.method === "POST" ? undefined : request.headers["if-none-match"];
    if (asked === undefined) return false;
    const call = callOf(request.raw);
    const key = this.keyNow(request.raw, call);
    if (key === null) return false;
    const etag = etagOf(key);
    if (!names(asked, etag)) return false;
    call.answer = "SAME";
    reply.code(304).headers(this.describe(etag)).send();
    return true;
  }

  /** Packs an answer that was made now, and keeps it where it may be kept. */
  private async finish(request: FastifyRequest, reply: FastifyReply, call: Call, payload: string): Promise<Buffer> {
    const subject = subjectOf(request.raw, call, this.options.byOrigin);
    const wanted = codingOf(request.headers["accept-encoding"]);
    const { body, coding } = await pack(payload, wanted);
    if (coding !== "identity") reply.header("content-encoding", coding);
    if (reply.statusCode !== 200 || subject === null || call.madeFrom === null) {
      reply.headers({ "cache-control": "no-store", vary: this.vary });
      return body;
    }
    const key = this.keyOf(call.madeFrom, subject, wanted);
    const etag = etagOf(key);
    // A tag belongs to an address, which an answer to POST has not.
    const { etag: tag, ...unnamed } = this.describe(etag);
    reply.headers(request.method === "POST" ? unnamed : { etag: tag, ...unnamed });
    const headers = Object.entries({ ...reply.getHeaders(), "content-length": body.length }).filter(
      ([name]) => !OF_REQUEST.includes(name),
    );
    this.kept?.set(key, {
      route: call.route,
      operation: call.operation,
      body,
      etag,
      headers: inTurns(headers),
      sameHeaders: inTurns(headers.filter(([name]) => !OF_BODY.includes(name))),
    });
    return body;
  }

  /** What an answer made now would be kept under; null where none would be. */
  private keyNow(request: IncomingMessage, call: Call): string | null {
    // Answers that come from memory because the graph is away say so, and are made each time.
    if (this.snapshots.staleSince !== null) return null;
    const subject = subjectOf(request, call, this.options.byOrigin);
    if (subject === null) return null;
    const { revision } = this.snapshots.current.revision;
    if (revision !== this.revision) {
      // Answers of an older revision are never asked for again.
      this.kept?.clear();
      this.revision = revision;
    }
    return this.keyOf({ revision, day: currentDay() }, subject, codingOf(request.headers["accept-encoding"]));
  }

  private keyOf({ revision, day }: AnswerState, subject: string, coding: Coding): string {
    return `${revision}\n${this.options.version}\n${day}\n${coding}\n${subject}`;
  }

  private describe(etag: string): Headers {
    return { etag, "cache-control": this.cacheControl, vary: this.vary };
  }
}

/** Headers that belong to a body, which a 304 has not. */
const OF_BODY = ["content-length", "content-type", "content-encoding"];

/** Headers that belong to one request alone. */
const OF_REQUEST = ["x-request-id", "x-graph-reads", ...rateHeaderNames];

/** Headers as node:http takes them without looking at each. */
function inTurns(headers: readonly (readonly [string, unknown])[]): readonly string[] {
  return headers.flatMap(([name, value]) => [name, String(value)]);
}

/**
 * All that an answer depends on beside revision, day, program and packing; null for requests that are no question.
 * Addresses and bodies are taken as they were written: the same question in other words is another one.
 */
function subjectOf(request: IncomingMessage, call: Call, byOrigin: boolean): string | null {
  const { method, url, headers } = request;
  const origin = byOrigin ? (headers.origin ?? "") : "";
  if (method === "POST") {
    return call.body === null ? null : `POST ${acceptedTypes(headers.accept)} ${origin} ${url} ${call.body}`;
  }
  if ((method !== "GET" && method !== "HEAD") || headers["content-type"] !== undefined) return null;
  return `GET ${acceptedTypes(headers.accept)} ${origin} ${url}`;
}

/** A strong tag: the same key gives the same bytes. */
function etagOf(key: string): string {
  return `"${hash("sha256", key, "base64url").slice(0, 27)}"`;
}

/** Whether an If-None-Match header names a tag. */
function names(header: string, etag: string): boolean {
  if (header === etag) return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
