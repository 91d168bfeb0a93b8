/** Headers that every answer has, so that a browser takes it for nothing else than it is. */
import type { FastifyInstance } from "fastify";

/** Adds them; a page of ours replaces the policy by its own. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", (_, reply, done) => {
    reply.headers({
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    done();
  });
}
