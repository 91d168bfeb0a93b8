/** How long a request may take: looked at before each read, and every thousand steps of a reckoning that reads nothing. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ReadTimeoutError } from "../graph/engine.js";
import { Pace } from "../loaders/pace.js";
import { openTestApi, openTestSnapshots, type TestSnapshots } from "./support/api.js";
import { world } from "./support/world.js";

const question = `{ readiness(of: "Portal", maxDepth: 10) { result { verdict } blocking { item { thing { name } } } } }`;
const chain = () =>
  world()
    .component("Portal")
    .component("Dienst")
    .component("Netz")
    .requires("Portal", "Dienst")
    .requires("Dienst", "Netz")
    .build();

describe("a request", () => {
  it("ends with an error and without data when its time is over", async () => {
    const api = await openTestApi({ data: chain(), keptRows: false, slowness: 20, requestTime: 50 });
    // Thrown as a whole: the server answers with one error and no data.
    await expect(api.ask(question)).rejects.toMatchObject({ extensions: { code: "DEADLINE_EXCEEDED" } });
    await api.close();
  });

  it("is answered in its time", async () => {
    const api = await openTestApi({ data: chain(), keptRows: false, slowness: 1, requestTime: 10_000 });
    expect(await api.expectData(question)).toMatchObject({ readiness: { result: { verdict: "UNKNOWN" } } });
    await api.close();
  });
});

describe("a long reckoning", () => {
  it("lets others have their turn and looks at the clock every thousand steps", async () => {
    let looks = 0;
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    const pace = new Pace(() => looks++);
    for (let step = 0; step < 100_000; step++) if (pace.isDue()) await pace.rest();
    clearInterval(other);
    expect(looks).toBe(100);
    expect(turns).toBeGreaterThan(0);
  });

  it("ends when its time is over", async () => {
    const pace = new Pace(() => {
      throw new Error("late");
    });
    const reckon = async () => {
      for (let step = 0; step < 1_000; step++) if (pace.isDue()) await pace.rest();
    };
    await expect(reckon()).rejects.toThrow("late");
  });
});

describe("the reads of a request", () => {
  let graph: TestSnapshots;
  beforeEach(async () => {
    graph = await openTestSnapshots({ data: chain(), requestTime: 200 });
  });
  afterEach(() => graph.close());

  it("tell the engine what is left of the time", async () => {
    const read = vi.spyOn(graph.snapshots.current.reader, "read");
    const { loaders } = graph.snapshots.begin();
    await sleep(50);
    await loaders.thing("component:portal");
    const left = read.mock.calls[0]?.[2];
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(155);
  });

  it("end the request when the engine ends one of them", async () => {
    vi.spyOn(graph.snapshots.current.reader, "read").mockRejectedValueOnce(new ReadTimeoutError("too long"));
    const reading = graph.snapshots.begin();
    await expect(reading.loaders.thing("component:portal")).rejects.toThrow("the request takes too long");
    expect(reading.exceeded()).toBe("TIME");
  });

  it("look at the clock where all rows are kept, every thousand of them and at each rest of a reckoning", async () => {
    const first = graph.snapshots.begin();
    await first.loaders.thing("component:portal");
    first.keep();
    const reading = graph.snapshots.begin();
    await sleep(250);
    const ids = Array.from({ length: 1_000 }, () => "component:portal");
    await expect(Promise.all(ids.map((id) => reading.loaders.thing(id)))).rejects.toThrow("takes too long");
    expect(reading.reads.count).toBe(0);
    await expect(reading.loaders.pace().rest()).rejects.toThrow("takes too long");
  });

  it("end at the next row when who asked has gone", async () => {
    const asker = { aborted: false };
    const reading = graph.snapshots.begin(asker);
    await reading.loaders.thing("component:portal");
    asker.aborted = true;
    await expect(async () => reading.loaders.thing("component:netz")).rejects.toThrow("nobody waits");
    expect(reading.exceeded()).toBe("GONE");
    await expect(reading.loaders.pace().rest()).rejects.toThrow("nobody waits");
  });
});
