/** What is known of one HTTP request between its arrival and its line in the log. */
import type { FastifyInstance } from "fastify";

/** One request; routes and hooks fill in what they find out. */
export interface Call {
  /** When it arrived, in milliseconds of the process's own clock. */
  readonly begunAt: number;
  /** The name of the operation or trusted document, or null. */
  operation: string | null;
  /** The code of the first error, or null. */
  code: string | null;
  /** Reads that went to the graph. */
  reads: number;
  /** Whether the answer came from the answer cache (HIT), was the one the client has (SAME), or was made now (MADE). */
  answer: "HIT" | "SAME" | "MADE" | null;
  /** What the answer says beside the revision and the day; null where it may not be kept. */
  subject: string | null;
  /** The state that an answer which may be kept was made from; null for failed and stale ones. */
  madeFrom: AnswerState | null;
}

/** What every answer depends on beside the request. */
export interface AnswerState {
  readonly revision: string;
  /** The day that answers hold for by default. */
  readonly day: string;
}

/** What an operation knows of the request that asked for it. */
export interface OperationContext {
  readonly call: Call;
  readonly requestId: string;
}

declare module "fastify" {
  interface FastifyRequest {
    call: Call;
  }
}

/** Gives each request its {@link Call}. */
export function trackCalls(app: FastifyInstance): void {
  app.decorateRequest("call", null as unknown as Call);
  app.addHook("onRequest", (request, reply, done) => {
    request.call = {
      begunAt: performance.now(),
      operation: null,
      code: null,
      reads: 0,
      answer: null,
      subject: null,
      madeFrom: null,
    };
    reply.header("x-request-id", request.id);
    done();
  });
}
