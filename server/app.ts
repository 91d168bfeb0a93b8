/** The HTTP service: what a request meets, in order. */
import { randomUUID } from "node:crypto";
import cors from "@fastify/cors";
import Fastify, { type FastifyInstance } from "fastify";
import type { Snapshots } from "../loaders/snapshot.js";
import type { Config } from "./config.js";
import { Answers } from "./http/answers.js";
import { createSchema, startApollo } from "./http/apollo.js";
import { trackCalls } from "./http/call.js";
import { answerErrors } from "./http/errors.js";
import { routeGraphql } from "./http/graphql.js";
import { secureHeaders } from "./http/headers.js";
import { logCalls } from "./http/log.js";
import { routeThings } from "./http/things.js";
import { programVersion } from "./version.js";

/** Bytes of a request's body at most: far more than any question of the record. */
const BODY_LIMIT = 128 * 1024;

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
>;

/** The service, ready to listen. */
export async function createApp(config: AppConfig, snapshots: Snapshots): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.LOG_LEVEL, base: null },
    disableRequestLogging: true,
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    trustProxy: config.TRUST_PROXY,
    requestTimeout: config.RECEIVE_TIME,
    http: { connectionsCheckingInterval: 1_000, headersTimeout: config.RECEIVE_TIME },
    keepAliveTimeout: 72_000,
    return503OnClosing: true,
  });
  app.server.maxConnections = config.MAX_CONNECTIONS;
  trackCalls(app);
  logCalls(app);
  secureHeaders(app);
  await app.register(cors, {
    origin: config.CORS_ORIGINS,
    methods: ["GET", "HEAD", "POST"],
    exposedHeaders: ["etag", "retry-after", "x-graph-reads", "x-request-id"],
    maxAge: 86_400,
  });
  answerErrors(app);

  const publicUrl = config.PUBLIC_URL ?? "";
  const executor = { schema: createSchema(), snapshots, publicUrl };
  const apollo = await startApollo(executor, config.NODE_ENV === "production", (fault) => app.log.error(fault));
  app.addHook("onClose", () => apollo.stop());
  const answers = new Answers(snapshots, {
    bytes: config.ANSWER_CACHE_BYTES,
    maxAge: config.ANSWER_MAX_AGE,
    version: programVersion(),
  });
  routeGraphql(app, apollo, answers);
  routeThings(app, snapshots, publicUrl);
  app.get("/", (_, reply) => reply.redirect("/graphql"));
  return app;
}
