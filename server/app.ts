/** The HTTP service: what a request meets, in order. */
import { createServer } from "node:http";
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
import { openDoor } from "./http/door.js";
import { answerErrors } from "./http/errors.js";
import { routeGraphql } from "./http/graphql.js";
import { openLog } from "./http/log.js";
import { routeOperations } from "./http/operations.js";
import { PersistedDocuments } from "./http/persisted.js";
import { routeThings } from "./http/things.js";
import { RegisteredOperations } from "./operations.js";
import { programVersion } from "./version.js";

/** Bytes of a request's body at most: far more than any question of the record. */
const BODY_LIMIT = 128 * 1024;

/** How long an unused connection is kept, in milliseconds: longer than the usual minute of a proxy before the service. */
const KEEP_ALIVE = 72_000;

/** What the service is told of its surroundings. */
export type AppConfig = Pick<
  Config,
  | "ANSWER_CACHE_BYTES"
  | "ANSWER_MAX_AGE"
  | "CORS_ORIGINS"
  | "LOG_LEVEL"
  | "MAX_CONNECTIONS"
  | "NODE_ENV"
  | "PUBLIC_URL"
  | "RECEIVE_TIME"
  | "TRUST_PROXY"
  | "TRUSTED_ONLY"
>;

/** The service, ready to listen. */
export async function createApp(config: AppConfig, snapshots: Snapshots): Promise<FastifyInstance> {
  const log = openLog(config.LOG_LEVEL);
  const answers = new Answers(snapshots, {
    bytes: config.ANSWER_CACHE_BYTES,
    maxAge: config.ANSWER_MAX_AGE,
    version: programVersion(),
    byOrigin: Array.isArray(config.CORS_ORIGINS),
  });
  const app = Fastify({
    loggerInstance: log.faults,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request) => callOf(request).id,
    bodyLimit: BODY_LIMIT,
    routerOptions: { querystringParser: (text) => ({ text }) },
    serverFactory: (handOn) => {
      const door = openDoor(
        {
          answers,
          clientOf: clientsBehind(config.TRUST_PROXY),
          bodyLimit: BODY_LIMIT,
          onDone: ({ method = "" }, { statusCode }, call) => log.call(method, statusCode, call),
        },
        handOn,
      );
      const server = createServer(
        {
          connectionsCheckingInterval: 1_000,
          headersTimeout: config.RECEIVE_TIME,
          requestTimeout: config.RECEIVE_TIME,
          keepAliveTimeout: KEEP_ALIVE,
        },
        door,
      );
      server.maxConnections = config.MAX_CONNECTIONS;
      return server;
    },
  });
  shareCalls(app);
  await app.register(cors, {
    origin: config.CORS_ORIGINS,
    methods: ["GET", "HEAD", "POST"],
    exposedHeaders: ["etag", "link", "retry-after", "x-graph-reads", "x-request-id", "x-truncated"],
    maxAge: 86_400,
  });
  answerErrors(app);

  const publicUrl = config.PUBLIC_URL ?? "";
  const executor = { schema: createSchema(), snapshots, publicUrl };
  const operations = new RegisteredOperations(readManifest(), executor.schema);
  const persisted = new PersistedDocuments(operations);
  const apollo = await startApollo(executor, persisted, config.NODE_ENV === "production", (fault) =>
    log.faults.error(fault),
  );
  app.addHook("onClose", () => apollo.stop());
  routeGraphql(app, apollo, answers, config.TRUSTED_ONLY ? operations : null);
  const service = { apollo, operations, answers, snapshots, publicUrl };
  routeOperations(app, service);
  routeThings(app, service);
  app.get("/", (_, reply) => reply.redirect("/graphql"));
  return app;
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
