/** Bytes sent over a socket as they are. */
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What came back over a socket. */
export interface Received {
  readonly text: string;
  /** Status codes of the answers, in their order. */
  readonly statuses: readonly number[];
  /** Milliseconds until the other side closed the connection; null where it did not. */
  readonly closedAfter: number | null;
}

/** How long the first answer may take on a busy machine, in milliseconds. */
const FIRST_ANSWER = 5_000;

/** Sends pieces, one after another, and waits until the connection is closed, or for a while after the last answer. */
export function sendRaw(
  port: number,
  pieces: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
  wait = 300,
): Promise<Received> {
  return new Promise((resolve) => {
    const began = Date.now();
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1");
    let idle: NodeJS.Timeout | undefined;
    const end = (isClosed: boolean) => {
      clearTimeout(idle);
      socket.destroy();
      const text = Buffer.concat(chunks).toString("latin1");
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));
      resolve({ text, statuses, closedAfter: isClosed ? Date.now() - began : null });
    };
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      if (idle === undefined) return;
      clearTimeout(idle);
      idle = setTimeout(() => end(false), wait);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => end(true));
    socket.on("connect", async () => {
      for await (const piece of pieces) {
        if (socket.destroyed || socket.readableEnded) return;
        socket.write(piece);
      }
      idle = setTimeout(() => end(false), chunks.length > 0 ? wait : Math.max(wait, FIRST_ANSWER));
    });
  });
}

/** The bytes of a text, one at a time. */
export async function* slowly(text: string, milliseconds: number): AsyncGenerator<string> {
  for (const character of text) {
    yield character;
    await sleep(milliseconds);
  }
}

const query = '{"query":"{ __typename }"}';
const host = "Host: localhost\r\n";
const postHead = `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\n`;
const getLine = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n";

/** Requests that are no HTTP, or hardly, and the statuses that answer them; an empty list for a closed connection. */
export const rawRequests: readonly {
  readonly name: string;
  readonly bytes: string | Buffer;
  readonly statuses: readonly (readonly number[])[];
}[] = [
  { name: "no HTTP", bytes: "hello\r\n\r\n", statuses: [[400]] },
  {
    name: "bytes by chance",
    bytes: Buffer.from(Array.from({ length: 512 }, (_, n) => (n * 89 + 7) % 256)),
    statuses: [[400]],
  },
  { name: "the beginning of TLS", bytes: Buffer.from("16030100a5010000a10303", "hex"), statuses: [[400]] },
  { name: "no version", bytes: "GET /graphql\r\n\r\n", statuses: [[400]] },
  { name: "another version", bytes: `GET /graphql HTTP/3.7\r\n${host}\r\n`, statuses: [[400, 505]] },
  { name: "a method that is none", bytes: `GRAPH /graphql HTTP/1.1\r\n${host}\r\n`, statuses: [[400]] },
  { name: "no Host", bytes: "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n\r\n", statuses: [[400]] },
  { name: "two Hosts", bytes: `${getLine}${host}Host: other\r\n\r\n`, statuses: [[200, 400]] },
  { name: "a Host of nonsense", bytes: `${getLine}Host: a b\`<script>:99999\r\n\r\n`, statuses: [[200, 400]] },
  { name: "a Host of 4,000 characters", bytes: `${getLine}Host: ${"h".repeat(4_000)}\r\n\r\n`, statuses: [[200, 400]] },
  { name: "a header of 20 kB", bytes: `${getLine}${host}X-Long: ${"x".repeat(20_000)}\r\n\r\n`, statuses: [[431]] },
  { name: "3,000 headers", bytes: `${getLine}${host}${"X-A: b\r\n".repeat(3_000)}\r\n`, statuses: [[200, 431]] },
  { name: "a header with a NUL", bytes: `${getLine}${host}X-Nul: a\0b\r\n\r\n`, statuses: [[400]] },
  { name: "a header without a colon", bytes: `${getLine}${host}Nonsense\r\n\r\n`, statuses: [[400]] },
  { name: "a blank before the colon", bytes: `${getLine}${host}X-Blank : a\r\n\r\n`, statuses: [[400]] },
  { name: "a NUL in the address", bytes: `GET /graph\0ql HTTP/1.1\r\n${host}\r\n`, statuses: [[400]] },
  {
    name: "an address of 64 kB",
    bytes: `GET /graphql?query=${"x".repeat(65_536)} HTTP/1.1\r\n${host}\r\n`,
    statuses: [[414, 431]],
  },
  { name: "the address //", bytes: `GET // HTTP/1.1\r\n${host}\r\n`, statuses: [[400, 404]] },
  { name: "the address //graphql", bytes: `GET //graphql HTTP/1.1\r\n${host}\r\n`, statuses: [[400, 404]] },
  { name: "%00 in the address", bytes: `GET /things/%00 HTTP/1.1\r\n${host}\r\n`, statuses: [[400, 404]] },
  { name: "%ff in the address", bytes: `GET /things/%ff HTTP/1.1\r\n${host}\r\n`, statuses: [[400, 404]] },
  { name: "% alone in the address", bytes: `GET /things/% HTTP/1.1\r\n${host}\r\n`, statuses: [[400, 404]] },
  { name: "%ff in a query", bytes: `GET /graphql?query=%ff HTTP/1.1\r\n${host}\r\n`, statuses: [[200, 400]] },
  { name: "% alone in a query", bytes: `GET /graphql?query=% HTTP/1.1\r\n${host}\r\n`, statuses: [[200, 400]] },
  {
    name: "dots in the address",
    bytes: `GET /things/../../etc/passwd HTTP/1.1\r\n${host}\r\n`,
    statuses: [[400, 404]],
  },
  {
    name: "a whole address",
    bytes: `GET http://other.example/graphql?query=%7B__typename%7D HTTP/1.1\r\n${host}\r\n`,
    statuses: [[200, 400, 404]],
  },
  { name: "CONNECT", bytes: `CONNECT other.example:443 HTTP/1.1\r\n${host}\r\n`, statuses: [[], [400, 404, 405]] },
  { name: "TRACE", bytes: `TRACE /graphql HTTP/1.1\r\n${host}\r\n`, statuses: [[400, 404, 405]] },
  { name: "OPTIONS *", bytes: `OPTIONS * HTTP/1.1\r\n${host}\r\n`, statuses: [[204, 400, 404, 405]] },
  {
    name: "an upgrade",
    bytes: `${getLine}${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    statuses: [[], [200, 400, 404, 426]],
  },
  {
    name: "both lengths",
    bytes: `${postHead}Content-Length: ${query.length}\r\nTransfer-Encoding: chunked\r\n\r\n${query}`,
    statuses: [[400]],
  },
  {
    name: "two lengths",
    bytes: `${postHead}Content-Length: 5\r\nContent-Length: 26\r\n\r\n${query}`,
    statuses: [[400]],
  },
  { name: "a negative length", bytes: `${postHead}Content-Length: -1\r\n\r\n${query}`, statuses: [[400]] },
  { name: "a length that is no number", bytes: `${postHead}Content-Length: 0x1a\r\n\r\n${query}`, statuses: [[400]] },
  {
    name: "a chunk that is none",
    bytes: `${postHead}Transfer-Encoding: chunked\r\n\r\nzz\r\n${query}\r\n0\r\n\r\n`,
    statuses: [[400]],
  },
  {
    name: "an endless chunk length",
    bytes: `${postHead}Transfer-Encoding: chunked\r\n\r\n${"f".repeat(40)}\r\n`,
    statuses: [[400]],
  },
  {
    name: "an unknown transfer coding",
    bytes: `${postHead}Transfer-Encoding: shouted\r\n\r\n${query}`,
    statuses: [[400, 501]],
  },
  {
    name: "right chunks",
    bytes: `${postHead}Transfer-Encoding: chunked\r\n\r\n${query.length.toString(16)}\r\n${query}\r\n0\r\n\r\n`,
    statuses: [[200]],
  },
  {
    name: "a body that expects 100",
    bytes: `${postHead}Content-Length: ${query.length}\r\nExpect: 100-continue\r\n\r\n${query}`,
    statuses: [[100], [200]],
  },
  {
    name: "a body that expects wonders",
    bytes: `${postHead}Content-Length: ${query.length}\r\nExpect: wonders\r\n\r\n${query}`,
    statuses: [[200, 417]],
  },
  {
    name: "a body with a mark of its bytes' order",
    bytes: `${postHead}Content-Length: ${query.length + 3}\r\n\r\n\u00ef\u00bb\u00bf${query}`,
    statuses: [[200, 400]],
  },
  {
    name: "60 MB announced",
    bytes: `${postHead}Content-Length: 60000000\r\n\r\n${"x".repeat(1_000)}`,
    statuses: [[413]],
  },
  {
    name: "200 kB in chunks",
    bytes: `${postHead}Transfer-Encoding: chunked\r\n\r\n30d40\r\n${"x".repeat(200_000)}\r\n0\r\n\r\n`,
    statuses: [[413]],
  },
  { name: "five in a row", bytes: `${getLine}${host}\r\n`.repeat(5), statuses: [[200], [200], [200], [200], [200]] },
  {
    name: "one hidden behind another",
    bytes: `${postHead}Content-Length: 0\r\n\r\n${getLine}${host}\r\n`,
    statuses: [[400]],
  },
];

/** What is wrong with the answer to a raw request; null where nothing is. */
export function rawFault({ statuses }: Received, expected: readonly (readonly number[])[]): string | null {
  const isOptional = expected[0]?.length === 0;
  const wanted = isOptional ? expected.slice(1) : expected;
  if (isOptional && statuses.length === 0) return null;
  const isRight = statuses.length === wanted.length && wanted.every((list, n) => list.includes(statuses[n] ?? 0));
  return isRight
    ? null
    : `answered ${statuses.join(", ") || "nothing"}, not ${wanted.map((list) => list.join(" or ")).join(", ")}`;
}
