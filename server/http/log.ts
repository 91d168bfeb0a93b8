/** One line of JSON for each request, without personal data. */
import type { FastifyInstance } from "fastify";

/** Logs each request when it is answered. */
export function logCalls(app: FastifyInstance): void {
  app.addHook("onResponse", (request, reply, done) => {
    const { call } = request;
    request.log.info({
      requestId: request.id,
      client: shortened(request.ip),
      method: request.method,
      route: request.routeOptions.url ?? null,
      operation: call.operation,
      status: reply.statusCode,
      code: call.code,
      answer: call.answer,
      reads: call.reads,
      ms: Math.round((performance.now() - call.begunAt) * 10) / 10,
    });
    done();
  });
}

/** The network of an address: the last byte of an IPv4 address, and all but 48 bits of an IPv6 address, are left out. */
export function shortened(address: string): string {
  const v4 = /(\d+)\.(\d+)\.(\d+)\.\d+$/.exec(address);
  if (v4 !== null) return `${v4[1]}.${v4[2]}.${v4[3]}.0`;
  const [head = ""] = address.split("::");
  const groups = address.includes("::") ? head.split(":") : address.split(":");
  return `${groups
    .slice(0, 3)
    .filter((group) => group !== "")
    .join(":")}::`;
}
