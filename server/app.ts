/** The HTTP service: what a request meets, in order. */
import { Readable } from "node:stream";
import cors from "@fastify/cors";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import type { Snapshots } from "../loaders/snapshot.js";
import { readManifest } from "../operations/manifest.js";
import type { Config } from "./config.js";
import { Answers } from "./http/answers.js";
import { createSchema, startApollo } from "./http/apollo.js";
import { callOf } from "./http/call.js";
import { clientsBehind } from "./http/client.js";
import { type Listener, openDoor } from "./http/door.js";
import { answerErrors } from "./http/errors.js";
import type { Front } from "./http/front.js";
import { routeGraphql } from "./http/graphql.js";
import type { Log } from "./http/log.js";
import { routeOperations } from "./http/operations.js";
import { PersistedDocuments } from "./http/persisted.js";
import { limitRates, RateLimits } from "./http/rateLimit.js";
import { routeThings } from "./http/things.js";
import { limits } from "./limits.js";
import { RegisteredOperations } from "./operations.js";
import { programVersion } from "./version.js";

/** What the service is told of its surroundings. */
export type AppConfig = Pick<
  Config,
  | "ANSWER_CACHE_BYTES"
  | "ANSWER_MAX_AGE"
  | "apiKeys"
  | "CORS_ORIGINS"
  | "NODE_ENV"
  | "PUBLIC_URL"
  | "RATE_BURST"
  | "RATE_LIMIT"
  | "TRUST_PROXY"
  | "TRUSTED_ONLY"
>;

/** A service that answers. */
export interface Service {
  readonly answers: Answers;
  /** Lets requests under way be answered, and takes no others. */
  close(): Promise<void>;
}

/** Answers from snapshots all that comes to a front. */
export async function serve(config: AppConfig, snapshots: Snapshots, front: Front, log: Log): Promise<Service> {
  const answers = new Answers(snapshots, {
    bytes: config.ANSWER_CACHE_BYTES,
    maxAge: config.ANSWER_MAX_AGE,
    version: programVersion(),
    byOrigin: Array.isArray(config.CORS_ORIGINS),
  });
  const rateLimits = new RateLimits({
    perMinute: config.RATE_LIMIT,
    burst: config.RATE_BURST,
    keys: config.apiKeys,
  });
  let door: Listener | null = null;
  const app = Fastify({
    loggerInstance: log.faults,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request) => callOf(request).id,
    bodyLimit: limits.body,
    routerOptions: { querystringParser: (text) => ({ text }) },
    serverFactory: (handOn) => {
      const clientOf = clientsBehind(config.TRUST_PROXY);
      door = openDoor({ answers, clientOf, rateLimits, bodyLimit: limits.body, onDone: front.onDone }, handOn);
      return front.server;
    },
  });
  app.removeContentTypeParser("text/plain");
  shareCalls(app);
  await app.register(cors, {
    origin: config.CORS_ORIGINS,
    methods: ["GET", "HEAD", "POST"],
    exposedHeaders: [
      "etag",
      "link",
      "ratelimit",
      "ratelimit-policy",
      "retry-after",
      "x-graph-reads",
      "x-request-id",
      "x-truncated",
    ],
    maxAge: 86_400,
  });
  limitRates(app);
  answerErrors(app);

  const publicUrl = config.PUBLIC_URL ?? "";
  const isProduction = config.NODE_ENV === "production";
  const executor = { schema: createSchema(), snapshots, publicUrl, hideSuggestions: isProduction };
  const operations = new RegisteredOperations(readManifest(), executor.schema);
  const apollo = await startApollo(executor, new PersistedDocuments(operations), isProduction, log.faults);
  app.addHook("onClose", () => apollo.stop());
  routeGraphql(app, apollo, answers, config.TRUSTED_ONLY ? operations : null);
  const service = { apollo, operations, answers, snapshots, publicUrl };
  routeOperations(app, service);
  routeThings(app, service);
  app.get("/", (_, reply) => reply.redirect("/graphql"));
  await app.ready();
  if (door === null) throw new Error("Fastify made no server");
  front.serve(door, snapshots);
  return {
    answers,
    close: async () => {
      await front.stop();
      await app.close();
    },
  };
}

/** What a browser is told of every answer, so that it takes it for nothing else than it is; a page of ours has its own policy. */
const SECURITY = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** Connects the calls that the door began with Fastify's requests. */
function shareCalls(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    callOf(request.raw).route = request.routeOptions.url ?? null;
    reply.headers({ ...SECURITY, "x-request-id": request.id });
    done();
  });
  app.addHook("preParsing", (request, _, payload, done) => {
    const { body } = callOf(request.raw);
    done(null, body === null ? payload : Readable.from([body]));
  });
}
