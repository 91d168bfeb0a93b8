/**
 * The door of the service: every request gets its id here and its line in the log, and a kept answer is sent at once,
 * before routing, since most requests ask what was asked before. All others go on to Fastify.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answers } from "./answers.js";
import { type Call, newCall } from "./call.js";
import type { ClientOf } from "./client.js";
import type { RateLimits } from "./rateLimit.js";

/** A listener of node:http. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Told of each request when its answer is sent, or its client has gone. */
export type OnDone = (request: IncomingMessage, response: ServerResponse, call: Call) => void;

/** What the door needs. */
export interface DoorOptions {
  readonly answers: Answers;
  readonly clientOf: ClientOf;
  readonly rateLimits: RateLimits;
  /** Bytes of a body at most; larger ones, and those of unknown length, are left to Fastify. */
  readonly bodyLimit: number;
  readonly onDone: OnDone;
}

/** A listener that sends kept answers and hands all other requests on. */
export function openDoor(
  { answers, clientOf, rateLimits, bodyLimit, onDone }: DoorOptions,
  handOn: Listener,
): Listener {
  const sendKept = (request: IncomingMessage, response: ServerResponse, call: Call): boolean => {
    if (!answers.sendKept(request, response, call)) return false;
    onDone(request, response, call);
    return true;
  };
  const pass = (request: IncomingMessage, response: ServerResponse, call: Call) => {
    response.once("close", () => {
      call.aborted = !response.writableFinished;
      onDone(request, response, call);
    });
    handOn(request, response);
  };
  return (request, response) => {
    const call = newCall(clientOf(request));
    request.call = call;
    rateLimits.admit(request, call);
    if (call.refusal !== null) pass(request, response, call);
    else if (request.method === "POST" && isShortJson(request, bodyLimit)) {
      const chunks: Buffer[] = [];
      request.once("error", () => {
        // The client went away before its body was here.
        if (call.body !== null) return;
        call.aborted = true;
        onDone(request, response, call);
      });
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.once("end", () => {
        call.body = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
        if (!sendKept(request, response, call)) pass(request, response, call);
      });
    } else if (!sendKept(request, response, call)) pass(request, response, call);
  };
}

const JSON_TYPE = /^application\/json *(; *charset=utf-8)?$/i;

/** Whether a body is JSON of a known, acceptable length. */
function isShortJson({ headers }: IncomingMessage, bodyLimit: number): boolean {
  const length = Number(headers["content-length"]);
  return length > 0 && length <= bodyLimit && JSON_TYPE.test(headers["content-type"] ?? "");
}
