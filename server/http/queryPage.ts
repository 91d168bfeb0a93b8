/** A page to try the API with, that loads nothing from other hosts. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import { packageRoot } from "../../graph/paths.js";
import { type Coding, codingOf } from "./negotiate.js";
import { type Packed, pack } from "./pack.js";

interface Page {
  readonly html: string;
  readonly policy: string;
  readonly etag: string;
  /** The page in each packing that somebody asked for. */
  readonly packed: Map<Coding, Promise<Packed>>;
}

let page: Promise<Page> | undefined;

/** How long a browser may use the page without asking again. */
const CACHE_CONTROL = "public, max-age=3600";

/** Sends the page. Its code is large: it is loaded on first use, and packed once. */
export async function sendQueryPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  page ??= makePage();
  const { html, policy, etag, packed } = await page;
  const wanted = codingOf(request.headers["accept-encoding"]);
  const tag = `"${etag}-${wanted}"`;
  reply.headers({ etag: tag, "cache-control": CACHE_CONTROL, vary: "accept, accept-encoding" });
  if (request.headers["if-none-match"] === tag) return reply.code(304).send();
  const packing = packed.get(wanted) ?? pack(html, wanted);
  packed.set(wanted, packing);
  const { body, coding } = await packing;
  if (coding !== "identity") reply.header("content-encoding", coding);
  return reply.type("text/html; charset=utf-8").header("content-security-policy", policy).send(body);
}

/** The page, opened with the first two questions of the README. */
async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const example = (name: string) => ({
    query: readFileSync(join(packageRoot, "docs", "examples", `${name}.graphql`), "utf8"),
  });
  const html = renderGraphiQL({
    title: "Verwaltungsgraph",
    defaultTabs: [example("who-is-involved"), example("readiness")],
  });
  const etag = createHash("sha256").update(html).digest("base64url").slice(0, 20);
  return { html, policy: policyOf(html), etag, packed: new Map() };
}

/** Its own scripts by their hashes and nothing of other hosts; the editor sets styles and starts workers from blobs. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    "connect-src 'self'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
