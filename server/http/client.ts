/** Who asks: the address that a request comes from. */
import type { IncomingMessage } from "node:http";
import proxyAddress from "@fastify/proxy-addr";

/** Tells the address of a request's client. */
export type ClientOf = (request: IncomingMessage) => string;

/** Tells addresses; those that a proxy forwards are believed only where it is one of the given ones. */
export function clientsBehind(proxies: readonly string[] | false): ClientOf {
  if (proxies === false) return ({ socket }) => socket.remoteAddress ?? "";
  const trust = proxyAddress.compile([...proxies]);
  return (request) => proxyAddress(request, trust);
}
