/** Which content coding and media type a client gets, remembered by header, since clients send few different ones. */
import { Negotiator as CodingNegotiator } from "@fastify/accept-negotiator";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

/** How the bytes of an answer are packed. */
export type Coding = "br" | "gzip" | "identity";

const CODINGS: readonly Coding[] = ["br", "gzip", "identity"];
const REMEMBERED = 200;
const codings = new CodingNegotiator({
  supportedValues: [...CODINGS],
  cache: new LRUCache<string, string>({ max: REMEMBERED }),
});

/** The packing for an Accept-Encoding header. */
export function codingOf(accepted: string | string[] | undefined): Coding {
  if (typeof accepted !== "string") return "identity";
  const best = codings.negotiate(accepted);
  return CODINGS.find((known) => known === best) ?? "identity";
}

const chosen = new LRUCache<string, string>({ max: REMEMBERED });
const NONE = "none";

/** The best of some media types for an Accept header; the first where there is none, null where none will do. */
export function mediaTypeOf(accepted: string | undefined, types: readonly [string, ...string[]]): string | null {
  if (accepted === undefined) return types[0];
  const key = `${types.join()} ${accepted}`;
  let type = chosen.get(key);
  if (type === undefined) {
    type = new Negotiator({ headers: { accept: accepted } }).mediaType([...types]) ?? NONE;
    chosen.set(key, type);
  }
  return type === NONE ? null : type;
}
