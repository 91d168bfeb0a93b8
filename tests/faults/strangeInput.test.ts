/** Strange strings, names and documents: a clear error or an answer, never a fault of ours, and the graph stays as it is. */
import { Agent } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../server/http/apollo.js";
import { type Answer, ask, get } from "../../soak/clients.js";
import { allQuestions } from "../../soak/questions.js";
import {
  brokenDocuments,
  faultOf,
  heavyDocuments,
  type StrangeRequest,
  strangeArguments,
  strangeNames,
} from "../../soak/strange.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { world } from "../support/world.js";

/** Broken documents that the suite sends; `npm run soak` sends ten thousand. */
const BROKEN = 500;

describe("the service, asked strangely", () => {
  let server: TestServer;
  const agent = new Agent({ keepAlive: true });
  const rejections: unknown[] = [];
  const onRejection = (reason: unknown) => rejections.push(reason);

  beforeAll(async () => {
    process.on("unhandledRejection", onRejection);
    server = await startTestServer({
      data: world()
        .actor("FITKO")
        .component("Unternehmenskonto")
        .component("Netz")
        .involved("FITKO", "Unternehmenskonto", { role: "LEAD" })
        .requires("Unternehmenskonto", "Netz")
        .build(),
    });
  });
  afterAll(async () => {
    agent.destroy();
    await server.close();
    process.off("unhandledRejection", onRejection);
    expect(rejections).toEqual([]);
  });

  const send = ({ name, body }: StrangeRequest, accept = "application/json"): Promise<Answer> =>
    ask(
      server.origin,
      { name, method: "POST", path: "/graphql", headers: { "content-type": "application/json", accept }, body },
      agent,
    );

  /** Sends some at a time, and says what was wrong with the answers. */
  async function faultsOf(requests: Iterable<StrangeRequest>): Promise<readonly string[]> {
    const faults: string[] = [];
    const rest = requests[Symbol.iterator]();
    const client = async () => {
      for (let next = rest.next(); !next.done; next = rest.next()) {
        const { status, body } = await send(next.value);
        const fault = faultOf(status, body);
        if (fault !== null) faults.push(`${next.value.name}: ${fault}`);
      }
    };
    await Promise.all([client(), client(), client(), client()]);
    return faults;
  }

  const counts = async () => {
    const { body } = await ask(server.origin, get("counts", `{ meta { counts { label total } } } # ${Math.random()}`));
    return JSON.parse(body).data;
  };

  it("with Cypher, SQL, templates and odd characters in every argument of every root field", async () => {
    const before = await counts();
    const requests = [...strangeArguments(createSchema())];
    expect(requests.length).toBeGreaterThan(500);
    expect(await faultsOf(requests)).toEqual([]);
    expect(await counts()).toEqual(before);
    expect(before).toMatchObject({ meta: { counts: expect.arrayContaining([{ label: "Component", total: 2 }]) } });
  });

  it("with names that every object has", async () => {
    expect(await faultsOf(strangeNames())).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("isAdmin");
  });

  it.each(heavyDocuments().map((request) => [request.name, request] as const))("with %s", async (_, request) => {
    const { status, body, begun, ended } = await send(request);
    expect(faultOf(status, body)).toBeNull();
    expect(body.length).toBeLessThan(200_000);
    expect(ended - begun).toBeLessThan(2_000);
  });

  it("with broken documents", async () => {
    const seed = Date.now() % 1_000_000;
    const documents = allQuestions().map(({ document }) => document);
    expect(await faultsOf(brokenDocuments(seed, BROKEN, documents)), `seed ${seed}`).toEqual([]);
  });
});
