/**
 * How much a client may ask in a time: a bucket of points for each address or API key, which fills up continuously.
 * The door takes a point for every request, and an operation that is executed what it costs (cost.ts).
 */
import { hash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import type { FastifyInstance } from "fastify";
import { GraphQLError } from "graphql";
import { LRUCache } from "lru-cache";
import type { RateLimitState } from "../../resolvers/context.js";
import type { ApiKey } from "../apiKeys.js";
import type { Cost } from "../cost.js";
import { type Call, callOf } from "./call.js";
import { sendError } from "./errors.js";

/** How clients are limited. */
export interface RateLimitOptions {
  /** Points a minute for each address; 0 limits nobody. */
  readonly perMinute: number;
  /** Points that an address can save up. */
  readonly burst: number;
  /** Who may ask more. */
  readonly keys: readonly ApiKey[];
}

/** Header of an API key. */
const KEY_HEADER = "x-api-key";
/** Addresses whose buckets are remembered at most; one that is forgotten is full again. */
const BUCKETS = 50_000;
const MINUTE = 60_000;

/** What a client may ask in a time. */
export class Policy {
  /** The policy as the header RateLimit-Policy says it: all points of a bucket, and the seconds in which it fills. */
  readonly header: string;
  /** Points a millisecond. */
  readonly pace: number;

  constructor(
    readonly name: string,
    perMinute: number,
    readonly burst: number,
  ) {
    this.pace = perMinute / MINUTE;
    this.header = `"${name}";q=${burst};w=${Math.ceil((burst / perMinute) * 60)}`;
  }
}

/** The points of one client. Times are milliseconds of the process's own clock. */
export class Bucket {
  private points: number;

  constructor(
    readonly policy: Policy,
    private filledAt: number,
  ) {
    this.points = policy.burst;
  }

  /** Takes points where there are enough, and says whether there were. */
  take(points: number, now: number): boolean {
    this.fill(now);
    if (this.points < points) return false;
    this.points -= points;
    return true;
  }

  /** Whole points that are left. */
  get remaining(): number {
    return Math.floor(this.points);
  }

  /** Milliseconds until there are so many points. */
  timeUntil(points: number): number {
    return Math.max(0, (points - this.points) / this.policy.pace);
  }

  /** What is left, as the header RateLimit says it: points, and the seconds until the bucket is full. */
  get header(): string {
    const { name, burst, pace } = this.policy;
    return `"${name}";r=${Math.floor(this.points)};t=${Math.ceil((burst - this.points) / pace / 1_000)}`;
  }

  private fill(now: number): void {
    if (now <= this.filledAt) return;
    this.points = Math.min(this.policy.burst, this.points + (now - this.filledAt) * this.policy.pace);
    this.filledAt = now;
  }
}

/** Why the door lets a request in no further. */
export type Refusal = "RATE_LIMITED" | "UNAUTHENTICATED";

/** Limits the clients of a service. */
export class RateLimits {
  private readonly perAddress: Policy | null;
  private readonly addresses = new LRUCache<string, Bucket>({ max: BUCKETS });
  private readonly keys: ReadonlyMap<string, { readonly name: string; readonly policy: Policy }>;
  /** Buckets by the hash of a key. */
  private readonly keyBuckets = new Map<string, Bucket>();

  constructor({ perMinute, burst, keys }: RateLimitOptions) {
    this.perAddress = perMinute === 0 ? null : new Policy("default", perMinute, burst);
    this.keys = new Map(
      keys.map((key) => [
        key.hash,
        { name: key.name, policy: new Policy("key", key.ratePerMinute, key.ratePerMinute) },
      ]),
    );
  }

  /** Takes a point for a request that arrived, or writes down why it is refused. */
  admit({ headers }: IncomingMessage, call: Call): void {
    const key = headers[KEY_HEADER];
    call.bucket = key === undefined ? this.bucketOf(call) : this.bucketOfKey(String(key), call);
    if (call.bucket?.take(1, call.begunAt) === false) call.refusal = "RATE_LIMITED";
  }

  private bucketOf({ client, begunAt }: Call): Bucket | null {
    if (this.perAddress === null) return null;
    const network = networkOf(client);
    let bucket = this.addresses.get(network);
    if (bucket === undefined) {
      bucket = new Bucket(this.perAddress, begunAt);
      this.addresses.set(network, bucket);
    }
    return bucket;
  }

  /** A wrong key counts for the address, so that nobody tries many. */
  private bucketOfKey(key: string, call: Call): Bucket | null {
    // Looked up by its hash, which nobody can steer towards a known one: the time that it takes tells nothing of a key.
    const hashed = hash("sha256", key, "hex");
    const known = this.keys.get(hashed);
    if (known === undefined) {
      call.refusal = "UNAUTHENTICATED";
      return this.bucketOf(call);
    }
    call.key = known.name;
    if (this.perAddress === null) return null;
    let bucket = this.keyBuckets.get(hashed);
    if (bucket === undefined) {
      bucket = new Bucket(known.policy, call.begunAt);
      this.keyBuckets.set(hashed, bucket);
    }
    return bucket;
  }
}

/** Whose bucket an address has: itself, or the network of 64 bits that an IPv6 address belongs to. */
export function networkOf(address: string): string {
  let at = -1;
  for (let groups = 1; ; groups++) {
    const colon = address.indexOf(":", at + 1);
    if (colon === -1) return address;
    if (colon === at + 1) return networkOfShort(address);
    if (groups === 4) return address.slice(0, colon);
    at = colon;
  }
}

/** The same of an IPv6 address that leaves out zeros among its first four groups. */
function networkOfShort(address: string): string {
  // An IPv4 address in the clothes of an IPv6 one.
  if (address.includes(".")) return address;
  const [head = "", tail = ""] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}

/** The headers that say what a client may ask and what is left of it; none where nobody is limited. */
export function rateHeaders({ bucket }: Call): OutgoingHttpHeaders {
  return bucket === null ? {} : { [POLICY_HEADER]: bucket.policy.header, [LIMIT_HEADER]: bucket.header };
}

/** The same as node:http takes them without looking at each. */
export function rateHeadersInTurns({ bucket }: Call): readonly string[] {
  return bucket === null ? [] : [POLICY_HEADER, bucket.policy.header, LIMIT_HEADER, bucket.header];
}

const POLICY_HEADER = "ratelimit-policy";
const LIMIT_HEADER = "ratelimit";
/** The headers that belong to one client and moment. */
export const rateHeaderNames: readonly string[] = [POLICY_HEADER, LIMIT_HEADER];

const TOO_MANY = "too many requests; go on after the seconds that Retry-After names";

/** Takes what an operation costs. Throws where the client has not so many points. */
export function pay(call: Call, points: number): void {
  const { bucket } = call;
  if (bucket === null) return;
  // The point of the request is taken already: what costs more than a bucket holds needs the rest of a full one.
  call.cost = Math.min(points, bucket.policy.burst - 1);
  if (bucket.take(call.cost, performance.now())) return;
  throw new GraphQLError(TOO_MANY, {
    extensions: { code: "RATE_LIMITED", cost: points, remaining: bucket.remaining, http: { status: 429 } },
  });
}

/** What an operation costs, and what is left for a client. */
export function rateLimitOf({ nodes, points }: Cost, bucket: Bucket | null): RateLimitState {
  const cost = { cost: points, nodeCount: nodes };
  if (bucket === null) return { ...cost, limit: null, remaining: null, used: null, resetAt: null };
  const { remaining, policy } = bucket;
  const fullIn = bucket.timeUntil(policy.burst);
  return {
    ...cost,
    limit: policy.burst,
    remaining,
    used: policy.burst - remaining,
    resetAt: new Date(Date.now() + fullIn).toISOString(),
  };
}

/** Answers what the door refused, and puts what is left into every other answer. */
export function limitRates(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    const call = callOf(request.raw);
    if (call.refusal === null) return done();
    if (call.refusal === "UNAUTHENTICATED") {
      reply.header("www-authenticate", 'ApiKey header="X-API-Key"');
      sendError(request, reply, 401, "UNAUTHENTICATED", "the service knows no such API key");
    } else sendError(request, reply, 429, "RATE_LIMITED", TOO_MANY);
  });
  app.addHook("onSend", (request, reply, payload, done) => {
    const call = callOf(request.raw);
    reply.headers(rateHeaders(call));
    if (reply.statusCode === 429 && call.bucket !== null) {
      reply.header("retry-after", Math.max(1, Math.ceil(call.bucket.timeUntil(call.cost) / 1_000)));
    }
    done(null, payload);
  });
}
