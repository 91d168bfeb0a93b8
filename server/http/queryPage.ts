/** A page to try the API with, that loads nothing from other hosts. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyReply } from "fastify";
import { packageRoot } from "../../graph/paths.js";

interface Page {
  readonly html: string;
  readonly policy: string;
}

let page: Promise<Page> | undefined;

/** Sends the page. Its code is large and loaded on first use. */
export async function sendQueryPage(reply: FastifyReply): Promise<string> {
  page ??= makePage();
  const { html, policy } = await page;
  reply.type("text/html; charset=utf-8").header("content-security-policy", policy);
  return html;
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
  return { html, policy: policyOf(html) };
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
