/**
 * Answers that are kept whole: bytes by revision, day, program and request, so that the same question costs no second
 * execution, and a client that has the answer already gets 304. Failed, stale and `rateLimit` answers are never kept.
 */
import { hash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { Snapshots } from "../../loaders/snapshot.js";
import type { AnswerState } from "./call.js";
import { currentDay } from "./clock.js";
import { type Coding, codingOf } from "./negotiate.js";

/** How answers are kept. */
export interface AnswerOptions {
  /** Bytes of answers kept at most; 0 keeps none. */
  readonly bytes: number;
  /** How long a client or proxy may use an answer without asking again, in milliseconds. */
  readonly maxAge: number;
  /** The program that makes the answers: another one may answer differently. */
  readonly version: string;
}

/** An answer as it is sent. */
interface Kept {
  readonly body: Buffer;
  readonly etag: string;
  readonly coding: Coding;
  readonly contentType: string;
}

/** What an entry costs beside its bytes and its key. */
const ENTRY_BYTES = 400;
/** Smaller answers are not worth packing. */
const PACKED_FROM = 1_024;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Keeps answers, and knows when a client has the same one. */
export class Answers {
  private readonly kept: LRUCache<string, Kept> | null;
  private readonly cacheControl: string;
  private readonly counts = { hit: 0, same: 0, made: 0 };
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
  }

  /** Bytes and entries kept now, and how answers came about, for the metrics. */
  get figures() {
    return { bytes: this.kept?.calculatedSize ?? 0, entries: this.kept?.size ?? 0, ...this.counts };
  }

  /**
   * Sends the kept answer, or 304 where the client has it.
   * @param subject all that the answer depends on beside revision, day and program: what was asked, and the media type
   * @returns whether the request is answered
   */
  send(request: FastifyRequest, reply: FastifyReply, subject: string): boolean {
    const { call, headers } = request;
    call.subject = subject;
    const state = this.state();
    if (state === null) return false;
    const coding = codingOf(headers["accept-encoding"]);
    const key = this.keyOf(state, subject, coding);
    const kept = this.kept?.get(key);
    const asked = request.method === "GET" || request.method === "HEAD" ? headers["if-none-match"] : undefined;
    if (asked !== undefined) {
      const etag = kept?.etag ?? etagOf(key);
      if (names(asked, etag)) {
        call.answer = "SAME";
        this.counts.same++;
        this.describe(reply, etag).code(304).send();
        return true;
      }
    }
    if (kept === undefined) return false;
    call.answer = "HIT";
    this.counts.hit++;
    if (kept.coding !== "identity") reply.header("content-encoding", kept.coding);
    this.describe(reply, request.method === "POST" ? null : kept.etag)
      .header("content-type", kept.contentType)
      .send(kept.body);
    return true;
  }

  /** Packs an answer that was made now, and keeps it where it may be kept. */
  async finish(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const { call } = request;
    if (call.answer !== null || typeof payload !== "string") return payload;
    call.answer = "MADE";
    this.counts.made++;
    const mayKeep = reply.statusCode === 200 && call.subject !== null && call.madeFrom !== null;
    const wanted = codingOf(request.headers["accept-encoding"]);
    const { body, coding } = await pack(payload, wanted);
    if (coding !== "identity") reply.header("content-encoding", coding);
    if (!mayKeep || call.subject === null || call.madeFrom === null) {
      reply.header("cache-control", "no-store").header("vary", VARY);
      return body;
    }
    const key = this.keyOf(call.madeFrom, call.subject, wanted);
    const etag = etagOf(key);
    this.kept?.set(key, { body, coding, etag, contentType: String(reply.getHeader("content-type")) });
    this.describe(reply, request.method === "POST" ? null : etag);
    return body;
  }

  /** What answers depend on now; null while they come from memory because the graph is away. */
  private state(): AnswerState | null {
    if (this.snapshots.staleSince !== null) return null;
    const { revision } = this.snapshots.current.revision;
    if (revision !== this.revision) {
      // Answers of an older revision are never asked for again.
      this.kept?.clear();
      this.revision = revision;
    }
    return { revision, day: currentDay() };
  }

  private keyOf({ revision, day }: AnswerState, subject: string, coding: Coding): string {
    return `${revision}\n${this.options.version}\n${day}\n${coding}\n${subject}`;
  }

  private describe(reply: FastifyReply, etag: string | null): FastifyReply {
    if (etag !== null) reply.header("etag", etag);
    return reply.header("cache-control", this.cacheControl).header("vary", VARY);
  }
}

/** What negotiation looks at. */
const VARY = "accept, accept-encoding";

/** A strong tag: the same key gives the same bytes. */
function etagOf(key: string): string {
  return `"${hash("sha256", key, "base64url").slice(0, 27)}"`;
}

/** Whether an If-None-Match header names a tag. */
function names(header: string, etag: string): boolean {
  if (header === etag || header === "*") return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

async function pack(text: string, wanted: Coding): Promise<{ readonly body: Buffer; readonly coding: Coding }> {
  const body = Buffer.from(text);
  if (wanted === "identity" || body.length < PACKED_FROM) return { body, coding: "identity" };
  const packed =
    wanted === "br"
      ? await brotliAsync(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        })
      : await gzipAsync(body);
  return { body: packed, coding: wanted };
}
