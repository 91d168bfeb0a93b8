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

/** What any address answers with. */
const TYPES = ["application/json", "application/graphql-response+json", "text/csv", "text/html"];
const rankings = new LRUCache<string, string>({ max: REMEMBERED });
const ANY = TYPES.join();

/** The media types of ours that an Accept header takes, best first: two headers with the same ones get the same answer. */
export function acceptedTypes(accepted: string | undefined): string {
  if (accepted === undefined) return ANY;
  let ranking = rankings.get(accepted);
  if (ranking === undefined) {
    ranking = new Negotiator({ headers: { accept: accepted } }).mediaTypes(TYPES).join();
    rankings.set(accepted, ranking);
  }
  return ranking;
}
