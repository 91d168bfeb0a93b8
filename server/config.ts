/**
 * The configuration: the only file that reads the environment. Every variable is described here and in
 * docs/configuration.md; a test holds the two against each other. A wrong value ends the start with one clear line.
 */
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { Neo4jOptions } from "../graph/neo4j.js";
import { packageRoot } from "../graph/paths.js";
import { type ApiKey, readApiKeys } from "./apiKeys.js";

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(0).max(3_600_000);
const bytes = z.coerce.number().int().min(0);
const points = z.coerce.number().int().min(0).max(1_000_000_000);
const flag = z.enum(["true", "false"]).transform((text) => text === "true");

/** `false`, or the addresses of the proxies before the service. */
const proxies = z.string().transform((text, context) => {
  if (text === "false") return false;
  const addresses = text.split(",").map((address) => address.trim());
  const isKnown = (address: string) =>
    ["loopback", "linklocal", "uniquelocal"].includes(address) || isIP(address.replace(/\/\d{1,3}$/, "")) > 0;
  if (addresses.every(isKnown)) return addresses;
  context.addIssue("expected false, or addresses, networks, loopback, linklocal or uniquelocal, separated by commas");
  return z.NEVER;
});

/** `*`, `none`, or origins. */
const origins = z.string().transform((text, context) => {
  if (text === "*") return "*";
  if (text === "none") return false;
  const list = text.split(",").map((origin) => origin.trim());
  if (list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)) return list;
  context.addIssue("expected *, none, or origins such as https://portal.example, separated by commas");
  return z.NEVER;
});

/** Names of operations. */
const operationNames = z.string().transform((text, context) => {
  const names = text.split(",").map((name) => name.trim());
  if (names.length <= 200 && names.every((name) => /^[_A-Za-z][_0-9A-Za-z]{0,99}$/.test(name))) return names;
  context.addIssue("expected at most 200 names of operations, separated by commas");
  return z.NEVER;
});

/** Every variable, with its default. */
const variables = {
  PORT: port.default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  TRUST_PROXY: proxies.default(false),
  CORS_ORIGINS: origins.default("*"),
  TRUSTED_ONLY: flag.default(false),
  MAX_CONNECTIONS: z.coerce.number().int().min(1).max(100_000).default(2_000),
  RECEIVE_TIME: milliseconds.default(5_000),
  RATE_LIMIT: points.default(3_000),
  RATE_BURST: points.min(1).optional(),
  API_KEYS_FILE: z.string().min(1).optional(),
  ANSWER_CACHE_BYTES: bytes.default(32 * 1024 * 1024),
  ANSWER_MAX_AGE: milliseconds.default(60_000),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().min(1).default("127.0.0.1"),
  METRICS_OPERATIONS: operationNames.default([]),
  SHUTDOWN_TIME: milliseconds.default(10_000),
  SEEDS_DIR: z.string().min(1).default(join(packageRoot, "seeds")),
  GRAPH_FILE: z
    .string()
    .min(1)
    .default(join(packageRoot, ".graph", "record.grafeo")),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, "expected bolt://… or neo4j://…, or their +s and +ssc forms")
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
  NEO4J_POOL_SIZE: z.coerce.number().int().min(1).max(1000).default(50),
  NEO4J_CONNECTION_TIMEOUT: milliseconds.default(2_000),
  NEO4J_ACQUISITION_TIMEOUT: milliseconds.default(2_000),
  NEO4J_RETRY_TIME: milliseconds.default(2_000),
  NEO4J_READ_TIMEOUT: milliseconds.min(1).default(5_000),
  NEO4J_WRITE_TIMEOUT: milliseconds.default(600_000),
  ROW_CEILING: z.coerce.number().int().min(1).max(1_000_000).default(10_000),
  KEPT_ROWS_BYTES: bytes.default(64 * 1024 * 1024),
  PREFETCH: flag.default(true),
  REQUEST_TIME: milliseconds.default(10_000),
  POLL_INTERVAL: milliseconds.default(2_000),
  STALE_TIME: milliseconds.default(300_000),
} as const;

const shape = z.object(variables).superRefine(({ PORT, METRICS_PORT }, context) => {
  if (METRICS_PORT === PORT && PORT !== 0) {
    context.addIssue({ code: "custom", path: ["METRICS_PORT"], message: "expected another port than PORT" });
  }
});

/** The configuration of a process. */
export interface Config extends Omit<z.output<typeof shape>, "NEO4J_URI" | "RATE_BURST" | "API_KEYS_FILE"> {
  /** Points that an address can save up. */
  readonly RATE_BURST: number;
  /** Who may ask more. */
  readonly apiKeys: readonly ApiKey[];
  /** How to reach Neo4j, or null for the embedded engine. */
  readonly neo4j: Neo4jOptions | null;
}

/** The names of all variables, for the test that holds the documentation against them. */
export const variableNames: readonly string[] = Object.keys(variables);

/** A variable has a wrong value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** The environment of the process, for programs that must hand it on or look for tools in it. */
// biome-ignore lint/style/noProcessEnv: the one place that reads the environment
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** Reads the configuration. An empty variable counts as not set. Throws {@link ConfigError} with a line for each fault. */
export function readConfig(from: Readonly<Record<string, string | undefined>> = environment): Config {
  const given = Object.fromEntries(variableNames.map((name) => [name, from[name] || undefined]));
  const result = shape.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map(
      (issue) => `${issue.path.join(".")}=${JSON.stringify(given[String(issue.path[0])])}: ${issue.message}`,
    );
    throw new ConfigError(`wrong configuration (see docs/configuration.md):\n  ${lines.join("\n  ")}`);
  }
  const { NEO4J_URI: uri, API_KEYS_FILE: keyFile, ...config } = result.data;
  return {
    ...config,
    RATE_BURST: Math.max(1, config.RATE_BURST ?? config.RATE_LIMIT),
    apiKeys: keyFile === undefined ? [] : keysIn(resolve(keyFile)),
    SEEDS_DIR: resolve(config.SEEDS_DIR),
    GRAPH_FILE: resolve(config.GRAPH_FILE),
    neo4j:
      uri === undefined
        ? null
        : {
            uri,
            user: config.NEO4J_USER,
            password: config.NEO4J_PASSWORD,
            database: config.NEO4J_DATABASE,
            maxConnectionPoolSize: config.NEO4J_POOL_SIZE,
            connectionTimeout: config.NEO4J_CONNECTION_TIMEOUT,
            connectionAcquisitionTimeout: config.NEO4J_ACQUISITION_TIMEOUT,
            maxTransactionRetryTime: config.NEO4J_RETRY_TIME,
            readTimeout: config.NEO4J_READ_TIMEOUT,
            writeTimeout: config.NEO4J_WRITE_TIMEOUT,
          },
  };
}

function keysIn(file: string): readonly ApiKey[] {
  try {
    return readApiKeys(file);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`API_KEYS_FILE names a file that cannot be used (see docs/configuration.md):\n  ${said}`);
  }
}
