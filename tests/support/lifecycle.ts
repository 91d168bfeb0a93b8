/** Words for the lives of things: documents of several years, and what they say. */
import { type World, world } from "./world.js";

/** The day that the tests of readiness ask for. */
export const DAY = "2025-06-01";

/** A world with a document of each of some years, the newest later than the day. */
export const sources = (): World =>
  world()
    .source("Liste 2021", { date: "2021-06-01" })
    .source("Liste 2023", { date: "2023-06-01" })
    .source("Liste 2025", { date: DAY })
    .source("Liste 2027", { date: "2027-06-01" });

export const in2021 = { source: "Liste 2021" };
export const in2023 = { source: "Liste 2023" };
export const in2025 = { source: "Liste 2025" };
