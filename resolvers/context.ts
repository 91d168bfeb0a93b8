/** What the resolvers of one request share. */
import type { GraphQLResolveInfo } from "graphql";
import type { Loaders } from "../loaders/index.js";
import type { Reading } from "../loaders/snapshot.js";
import type { Scope } from "../loaders/time.js";

/** What an operation costs, and what its client may still ask; null where nobody is limited. */
export interface RateLimitState {
  readonly cost: number;
  readonly nodeCount: number;
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly used: number | null;
  readonly resetAt: string | null;
}

/** What the resolvers of one request share: the only door to the graph is the loaders. */
export interface Context {
  readonly loaders: Loaders;
  readonly reading: Reading;
  /** Today in Berlin. */
  readonly today: string;
  /** Public address of the service, without a slash at the end; empty where none is configured. */
  readonly publicUrl: string;
  /** Scopes by the response name of their root field. */
  readonly scopes: Map<string, Scope>;
  readonly rateLimit: () => RateLimitState;
}

/** The scope of the root field above a field: day and sources are inherited. */
export function scopeOf(context: Context, info: Pick<GraphQLResolveInfo, "path">): Scope {
  let { path } = info;
  while (path.prev) path = path.prev;
  return context.scopes.get(String(path.key)) ?? { asOf: context.today, statedIn: null };
}
