/** One line of JSON for each request, without personal data. */
import type { FastifyBaseLogger } from "fastify";
import { pino } from "pino";
import type { Call } from "./call.js";

/** Bytes of lines that are written together, and how long a line waits at most. */
const BATCH = { minLength: 4_096, periodicFlush: 500 } as const;

/** The log of the service: JSON lines on standard output. */
export function openLog(level: string): FastifyBaseLogger {
  return pino({ level, base: null }, pino.destination({ dest: 1, sync: false, ...BATCH }));
}

/** Logs a request whose answer was sent. */
export function logCall(log: FastifyBaseLogger, method: string, status: number, call: Call): void {
  log.info({
    requestId: call.id,
    client: shortened(call.client),
    method,
    route: call.route,
    operation: call.operation,
    status,
    code: call.code,
    answer: call.answer,
    reads: call.reads,
    ms: Math.round((performance.now() - call.begunAt) * 10) / 10,
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
