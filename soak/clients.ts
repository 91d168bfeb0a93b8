/** Clients of the service: one question after the other over kept connections, each answer noted. */
import { Agent, request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** What is asked. */
export interface Question {
  readonly name: string;
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** What came back. */
export interface Answer {
  readonly name: string;
  /** Milliseconds of the epoch. */
  readonly begun: number;
  readonly ended: number;
  /** 0 where the connection broke. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** The time after which a client gives up, in milliseconds. */
const PATIENCE = 30_000;

/** Asks once. */
export function ask(origin: string, question: Question, agent?: Agent): Promise<Answer> {
  const { name, method = "GET", path, headers = {}, body } = question;
  const begun = Date.now();
  const broken = (reason: string): Answer => ({
    name,
    begun,
    ended: Date.now(),
    status: 0,
    headers: {},
    body: reason,
  });
  return new Promise((resolve) => {
    const options = { method, headers, ...(agent === undefined ? {} : { agent }), timeout: PATIENCE };
    const request = httpRequest(`${origin}${path}`, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", (error) => resolve(broken(error.message)));
      response.on("end", () =>
        resolve({
          name,
          begun,
          ended: Date.now(),
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on("timeout", () => request.destroy(new Error("no answer within 30 s")));
    request.on("error", (error) => resolve(broken(error.message)));
    request.end(body);
  });
}

/** A question by GET. */
export const get = (name: string, document: string): Question => ({
  name,
  path: `/graphql?query=${encodeURIComponent(document)}`,
});

/** A question by POST. */
export const post = (name: string, document: string, variables?: Readonly<Record<string, unknown>>): Question => ({
  name,
  method: "POST",
  path: "/graphql",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: document, variables }),
});

/** Clients that go on until they are told to stop. */
export interface Clients {
  readonly answers: Answer[];
  stop(): Promise<void>;
}

/**
 * Starts clients.
 * @param next gives each next question
 * @param pause milliseconds between an answer and the next question
 */
export function startClients(origin: string, clients: number, next: () => Question, pause = 0): Clients {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const answers: Answer[] = [];
  let going = true;
  const client = async () => {
    while (going) {
      answers.push(await ask(origin, next(), agent));
      if (pause > 0) await sleep(pause);
    }
  };
  const all = Promise.all(Array.from({ length: clients }, client));
  return {
    answers,
    stop: async () => {
      going = false;
      await all;
      agent.destroy();
    },
  };
}

/** An answer's JSON; an empty object where it is none. */
export function jsonOf({ body }: Answer): {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly staleSince?: string; readonly revision?: string };
} {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
