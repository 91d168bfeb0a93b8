/**
 * The log: JSON lines on standard output, one for each request, without personal data. Who starts the service in a
 * terminal reads what happens to it in plain lines.
 */
import type { FastifyBaseLogger } from "fastify";
import { LRUCache } from "lru-cache";
import { pino } from "pino";
import { statusOf } from "./call.js";
import type { OnDone } from "./door.js";
import { standardOutput } from "./lines.js";

/** Where a service writes what it does. */
export interface Log {
  /** Faults, and what happens to the service as a whole. */
  readonly faults: FastifyBaseLogger;
  /** Writes the line of a request. */
  readonly call: OnDone;
  /** Tells whoever runs the service what happens to it. */
  readonly say: (message: string) => void;
}

/** Opens the log of a service; lines of requests have the level info. */
export function openLog(level: string): Log {
  const stream = standardOutput;
  const faults = pino({ level, base: null }, stream);
  const info = pino.levels.values.info;
  const say = (message: string) => {
    if (process.stdout.isTTY) console.log(message);
    else {
      faults.info(message);
      stream.flush();
    }
  };
  if (!faults.isLevelEnabled("info")) return { faults, say, call: () => undefined };
  return {
    faults,
    say,
    // Every request comes here: the line is made at once, not by way of the logger's settings.
    call: ({ method }, response, call) => {
      const line = {
        level: info,
        time: Date.now(),
        requestId: call.id,
        client: networkOf(call.client),
        key: call.key,
        method,
        route: call.route,
        operation: call.operation,
        status: statusOf(response, call),
        code: call.code,
        answer: call.answer,
        reads: call.reads,
        ms: Math.round((performance.now() - call.begunAt) * 10) / 10,
      };
      stream.write(`${JSON.stringify(line)}\n`);
    },
  };
}

const networks = new LRUCache<string, string>({ max: 1_000 });

function networkOf(address: string): string {
  let network = networks.get(address);
  if (network === undefined) {
    network = shortened(address);
    networks.set(address, network);
  }
  return network;
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
