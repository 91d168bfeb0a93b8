/** `npm start`, as it is run: what it does before it answers. */
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProgram, type Program } from "./support/program.js";

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

describe("a start on a port that is taken", () => {
  it("is refused in one line, before the graph is touched that another may be answering from", async () => {
    const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-"));
    const other = createServer().listen({ port: 0, host: "127.0.0.1" });
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const variables = { PORT: String(port), HOST: "127.0.0.1", GRAPH_FILE: join(folder, "graph"), NEO4J_URI: "" };
    const { code, out, error } = await program.start("server/main.js", [], variables).end;
    other.close();
    const left = await readdir(folder);
    await rm(folder, { recursive: true });
    expect(error).toMatch(/^listen EADDRINUSE: .*: choose another PORT, or end what uses it\n$/);
    expect({ code, left }).toEqual({ code: 1, left: [] });
    expect(out).not.toContain("building the graph");
  });
});
