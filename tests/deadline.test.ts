/** How long a request may take: looked at before each read, and every thousand steps of a reckoning that reads nothing. */
import { describe, expect, it } from "vitest";
import { Pace } from "../loaders/pace.js";
import { openTestApi } from "./support/api.js";
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
