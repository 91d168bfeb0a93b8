/** A Neo4j that cannot be used ends in one clear line that names what to check, within seconds and without a stack. */
import { connect, createServer, type Server, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { GraphUnavailableError, ReadTimeoutError } from "../graph/engine.js";
import { type Neo4jOptions, openNeo4j } from "../graph/neo4j.js";
import { type Query, query } from "../graph/query.js";
import { readConfig } from "../server/config.js";
import { engineName } from "./support/engine.js";

const PATIENCE = 5_000;

/** The configured Neo4j with other settings; where none is configured, the defaults of one. */
function options(variables: Readonly<Record<string, string>>): Neo4jOptions {
  const configured = readConfig().neo4j;
  const given: Record<string, string> =
    configured === null
      ? { NEO4J_URI: "bolt://127.0.0.1:7687" }
      : {
          NEO4J_URI: configured.uri,
          NEO4J_USER: configured.user,
          NEO4J_PASSWORD: configured.password,
          NEO4J_DATABASE: configured.database,
        };
  const { neo4j } = readConfig({ ...given, ...variables });
  if (neo4j === null) throw new Error("no Neo4j");
  return neo4j;
}

/** How an attempt to open ends: one line, and soon enough. */
async function failure(variables: Readonly<Record<string, string>>): Promise<string> {
  const began = Date.now();
  const error: unknown = await openNeo4j(options(variables)).then(
    async (engine) => {
      await engine.close();
      return "opened";
    },
    (reason: unknown) => reason,
  );
  expect(Date.now() - began).toBeLessThan(PATIENCE);
  expect(error).toBeInstanceOf(GraphUnavailableError);
  const message = error instanceof Error ? error.message : "";
  expect(message).not.toMatch(/\n|\bat .*\.js|node_modules|Neo\.ClientError/);
  return message;
}

/** A server that accepts every connection and does with it as told. */
async function serve(answer: (socket: Socket) => void): Promise<{ uri: string; stop: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { uri: `bolt://127.0.0.1:${port}`, stop };
}

describe("Opening a Neo4j", () => {
  it.each(["bolt", "neo4j", "bolt+s"])("at a port where nothing listens fails in one line (%s)", async (scheme) => {
    const { uri, stop } = await serve(() => undefined);
    await stop();
    const closed = uri.replace("bolt:", `${scheme}:`);
    expect(await failure({ NEO4J_URI: closed })).toMatch(
      new RegExp(
        `^no Neo4j answers at ${closed.replace("+", "\\+")}: check NEO4J_URI and that it is running \\(.+\\)$`,
      ),
    );
  });

  it("at a host that does not exist fails in one line", async () => {
    expect(await failure({ NEO4J_URI: "bolt://nirgends.invalid:7687" })).toMatch(
      /^no Neo4j answers at bolt:\/\/nirgends\.invalid:7687: check NEO4J_URI/,
    );
  });

  it.each(["bolt", "neo4j", "bolt+ssc"])(
    "at a server that accepts and never answers fails in one line (%s)",
    async (scheme) => {
      const { uri, stop } = await serve(() => undefined);
      try {
        const silent = uri.replace("bolt:", `${scheme}:`);
        expect(await failure({ NEO4J_URI: silent })).toContain(`no Neo4j answers at ${silent}: check NEO4J_URI`);
      } finally {
        await stop();
      }
    },
  );

  it.each([
    ["hangs up", (socket: Socket) => socket.destroy()],
    ["speaks HTTP", (socket: Socket) => socket.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")],
    ["speaks no Bolt version that we know", (socket: Socket) => socket.write(Buffer.from([0, 0, 0, 0]))],
  ])("at a server that %s fails in one line", async (_, answer) => {
    const { uri, stop } = await serve(answer);
    try {
      expect(await failure({ NEO4J_URI: uri })).toContain(`no Neo4j answers at ${uri}: check NEO4J_URI`);
    } finally {
      await stop();
    }
  });

  it("at an address that is none fails in one line", async () => {
    expect(await failure({ NEO4J_URI: "bolt://:7687" })).toContain("check NEO4J_URI");
  });
});

describe.runIf(engineName === "neo4j")("Opening the configured Neo4j", () => {
  it("with a wrong password fails in one line that names user and variables, and not the password", async () => {
    const message = await failure({ NEO4J_PASSWORD: "falsches-geheimnis" });
    const { uri, user } = options({});
    expect(message).toBe(`Neo4j at ${uri} refuses user "${user}": check NEO4J_USER and NEO4J_PASSWORD`);
    expect(message).not.toContain("falsches-geheimnis");
  });

  it("with a user that does not exist fails in one line", async () => {
    expect(await failure({ NEO4J_USER: "niemand" })).toContain('refuses user "niemand"');
  });

  it("with a database that does not exist fails in one line that names it", async () => {
    expect(await failure({ NEO4J_DATABASE: "fehlt" })).toBe(
      `Neo4j at ${options({}).uri} has no database "fehlt": check NEO4J_DATABASE`,
    );
  });

  it("encrypted, where it is not, fails in one line", async () => {
    const uri = options({}).uri.replace("bolt:", "bolt+s:");
    expect(await failure({ NEO4J_URI: uri })).toContain(`no Neo4j answers at ${uri}`);
  });

  it.each([
    ["the time that is left of the request", "5000", 200],
    ["its own time", "200", 5_000],
  ])("ends a read after %s, and answers the next", async (_, readTimeout, timeLeft) => {
    const engine = await openNeo4j(options({ NEO4J_READ_TIMEOUT: readTimeout }));
    try {
      const endless: Query<{ n: number }> = {
        name: "endless",
        text: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n",
      };
      const began = Date.now();
      await expect(engine.read(endless, {}, timeLeft)).rejects.toBeInstanceOf(ReadTimeoutError);
      expect(Date.now() - began).toBeLessThan(2_000);
      await expect(engine.read(query("revision"), {}, 5_000)).resolves.toBeInstanceOf(Array);
    } finally {
      await engine.close();
    }
  });

  it("through a line that is cut later answers until then, and afterwards fails in one line", async () => {
    const { hostname, port } = new URL(options({}).uri.replace(/^\w+(\+\w+)?:/, "http:"));
    const line = await serve((socket) => {
      const server = connect(Number(port || 7687), hostname);
      server.on("error", () => socket.destroy());
      socket.on("close", () => server.destroy());
      socket.pipe(server).pipe(socket);
    });
    const engine = await openNeo4j(options({ NEO4J_URI: line.uri }));
    try {
      await expect(engine.read(query("revision"), {})).resolves.toBeInstanceOf(Array);
      await expect(engine.readOnce(query("revision"), {})).resolves.toBeInstanceOf(Array);
      await line.stop();
      const began = Date.now();
      await expect(engine.readOnce(query("revision"), {})).rejects.toBeInstanceOf(GraphUnavailableError);
      expect(Date.now() - began).toBeLessThan(1_000);
      const error: unknown = await engine.read(query("revision"), {}).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(GraphUnavailableError);
      expect(String(error)).toMatch(/^GraphUnavailableError: no Neo4j answers at bolt:\/\/127\.0\.0\.1:\d+: [^\n]*$/);
      expect(Date.now() - began).toBeLessThan(PATIENCE);
    } finally {
      await engine.close();
      await line.stop();
    }
  });

  it("through a line that falls silent later gives up by itself, and does not wait for the server", async () => {
    const { hostname, port } = new URL(options({}).uri.replace(/^\w+(\+\w+)?:/, "http:"));
    let silent = false;
    const line = await serve((socket) => {
      const server = connect(Number(port || 7687), hostname);
      server.on("error", () => socket.destroy());
      socket.on("close", () => server.destroy());
      socket.on("data", (bytes) => silent || server.write(bytes));
      server.on("data", (bytes) => silent || socket.write(bytes));
    });
    const short = { NEO4J_READ_TIMEOUT: "500", NEO4J_ACQUISITION_TIMEOUT: "500", NEO4J_RETRY_TIME: "500" };
    const engine = await openNeo4j(options({ NEO4J_URI: line.uri, ...short }));
    try {
      await expect(engine.read(query("revision"), {})).resolves.toBeInstanceOf(Array);
      silent = true;
      const began = Date.now();
      const error: unknown = await engine.read(query("revision"), {}).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(GraphUnavailableError);
      expect(Date.now() - began).toBeLessThan(PATIENCE);
    } finally {
      await line.stop();
      await engine.close();
    }
  });
});
