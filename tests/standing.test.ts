/** What states and plans say of a thing by itself on a day. */
import { describe, expect, it } from "vitest";
import type { StatementRow } from "../graph/queries.js";
import { speaks, standingOf } from "../loaders/readiness/standing.js";
import { DAY, in2021, in2023, in2025, sources } from "./support/lifecycle.js";
import type { World } from "./support/world.js";

/** What is said of the component "Konto", as rows. */
function standing(tell: (scene: World) => World, day = DAY) {
  const { statements } = tell(sources().component("Konto")).build();
  const rows = statements.map(
    ({ citations, ...record }): StatementRow => ({
      ...record,
      key: record.id,
      sources: citations.map(({ source }) => source),
    }),
  );
  const said = rows.filter((row) => speaks({ ...row, statement: row.id }));
  return standingOf(said, { asOf: day, statedIn: null });
}
describe("what is known of a thing by itself", () => {
  it.each<[string, (scene: World) => World, string, string]>([
    ["nothing is said", (scene) => scene, "UNKNOWN", "NOT_SAID"],
    ["it is productive", (scene) => scene.state("Konto", "PRODUCTIVE", in2025), "MET", "STATE"],
    ["it was productive when last spoken of", (scene) => scene.state("Konto", "PRODUCTIVE", in2021), "MET", "STATE"],
    ["it is partly productive", (scene) => scene.state("Konto", "PARTLY_PRODUCTIVE", in2025), "PARTLY_MET", "STATE"],
    ["it is used in a pilot", (scene) => scene.state("Konto", "PILOT", in2025), "UNMET", "STATE"],
    [
      "it was used in a pilot when last spoken of",
      (scene) => scene.state("Konto", "PILOT", in2021),
      "UNKNOWN",
      "OUTDATED",
    ],
    ["it is being developed", (scene) => scene.state("Konto", "DEVELOPMENT", in2025), "UNMET", "STATE"],
    [
      "it was being developed when last spoken of",
      (scene) => scene.state("Konto", "DEVELOPMENT", in2021),
      "UNKNOWN",
      "OUTDATED",
    ],
    ["it has ended", (scene) => scene.state("Konto", "ENDED", in2023), "UNMET", "STATE"],
    [
      "its productive use is over",
      (scene) => scene.state("Konto", "PRODUCTIVE", { until: "2024", ...in2025 }),
      "UNMET",
      "STATE",
    ],
    [
      "its development is over",
      (scene) => scene.state("Konto", "DEVELOPMENT", { until: "2024", ...in2025 }),
      "UNKNOWN",
      "NOT_SAID",
    ],
    [
      "it may have begun",
      (scene) => scene.state("Konto", "PRODUCTIVE", { since: "2025", ...in2023 }),
      "UNKNOWN",
      "IMPRECISE",
    ],
    [
      "a later source finds it productive",
      (scene) => scene.state("Konto", "PRODUCTIVE", { source: "Liste 2027" }),
      "UNKNOWN",
      "NOT_SAID",
    ],
    [
      "a source says that it is not productive",
      (scene) => scene.state("Konto", "PRODUCTIVE", { status: "NEGATED", ...in2025 }),
      "UNMET",
      "STATE",
    ],
    [
      "a pilot became productive",
      (scene) => scene.state("Konto", "PILOT", in2021).state("Konto", "PRODUCTIVE", in2023),
      "MET",
      "STATE",
    ],
    [
      "what is productive is planned anew",
      (scene) => scene.state("Konto", "PRODUCTIVE", in2021).state("Konto", "PLANNED", in2025),
      "MET",
      "STATE",
    ],
    [
      "what was productive has ended",
      (scene) => scene.state("Konto", "PRODUCTIVE", in2021).state("Konto", "ENDED", in2023),
      "UNMET",
      "STATE",
    ],
    [
      "sources contradict each other",
      (scene) =>
        scene
          .state("Konto", "PRODUCTIVE", { conflict: "stand", ...in2025 })
          .state("Konto", "PILOT", { conflict: "stand", ...in2025 }),
      "UNKNOWN",
      "DISPUTED",
    ],
    [
      "a source only hints at it",
      (scene) => scene.state("Konto", "PRODUCTIVE", { certainty: "WEAK", ...in2025 }),
      "UNKNOWN",
      "WEAK",
    ],
    [
      "an editor judged so",
      (scene) => scene.state("Konto", "PRODUCTIVE", { certainty: "INFERRED", ...in2025 }),
      "UNKNOWN",
      "WEAK",
    ],
    [
      "a hint beside what a source says",
      (scene) => scene.state("Konto", "PRODUCTIVE", { certainty: "WEAK", ...in2025 }).state("Konto", "PILOT", in2025),
      "UNMET",
      "STATE",
    ],
    ["it is planned for later", (scene) => milestone(scene, "2025-12"), "UNMET", "PLAN"],
    ["it is planned for this year", (scene) => milestone(scene, "2025"), "UNKNOWN", "IMPRECISE"],
    ["the day planned has passed", (scene) => milestone(scene, "2024"), "UNKNOWN", "PLAN_PASSED"],
    ["a milestone was reached", (scene) => milestone(scene, "2024", { status: "IN_FORCE" }), "MET", "STATE"],
    [
      "a milestone of development was reached",
      (scene) => milestone(scene, "2024", { status: "IN_FORCE", detail: "PILOT", ...in2025 }),
      "UNMET",
      "STATE",
    ],
    [
      "a source only hints at a plan",
      (scene) => milestone(scene, "2025-12", { certainty: "WEAK" }),
      "UNKNOWN",
      "NOT_SAID",
    ],
    ["a plan was given up", (scene) => milestone(scene, "2025-12", { status: "ENDED" }), "UNKNOWN", "NOT_SAID"],
    [
      "a state is to begin",
      (scene) => scene.state("Konto", "PRODUCTIVE", { since: "2025-12", ...in2023 }),
      "UNMET",
      "PLAN",
    ],
    [
      "a pilot with a plan is a pilot",
      (scene) => milestone(scene.state("Konto", "PILOT", in2025), "2025-12"),
      "UNMET",
      "STATE",
    ],
    [
      "what is productive needs no plan",
      (scene) => milestone(scene.state("Konto", "PRODUCTIVE", in2023), "2025-12"),
      "MET",
      "STATE",
    ],
    [
      "a milestone names no state",
      (scene) => scene.fact("MILESTONE", "Konto", "Start", { date: "2025-12", ...in2023 }),
      "UNKNOWN",
      "NOT_SAID",
    ],
    ["it is in force", (scene) => scene.dated("Konto", "IN_FORCE", "2024-01-01", in2023), "MET", "STATE"],
    ["it comes into force", (scene) => scene.dated("Konto", "IN_FORCE", "2026-01-01", in2023), "UNMET", "PLAN"],
  ])("%s", (_, tell, verdict, reason) => {
    expect(standing(tell)).toMatchObject({ verdict, reason });
  });

  // A page without a date was there at the latest when the record took the fact up (in these worlds on 1 July 2025).
  const page = { source: "Seite" };
  const later = "2025-08-01";
  it.each<[string, (scene: World) => World, string, string, string]>([
    [
      "of states on pages without a date the furthest counts",
      (scene) => scene.state("Konto", "PILOT", { since: "2021-08", ...page }).state("Konto", "PRODUCTIVE", page),
      later,
      "MET",
      "STATE",
    ],
    [
      "what such a page says does not reach back",
      (scene) => scene.state("Konto", "PRODUCTIVE", page),
      "1990-01-01",
      "UNKNOWN",
      "NOT_SAID",
    ],
    ["nor does a plan", (scene) => milestone(scene, "2026-03", page), "2019-01-01", "UNKNOWN", "NOT_SAID"],
    [
      "a stated begin stands, however imprecise the date of its source",
      (scene) =>
        scene
          .source("Jahrbuch", { date: "2024" })
          .state("Konto", "PRODUCTIVE", { since: "2014-11", source: "Jahrbuch" }),
      "2024-06-15",
      "MET",
      "STATE",
    ],
    [
      "an imprecise milestone does not undo a sure state",
      (scene) =>
        milestone(scene.state("Konto", "PRODUCTIVE", { since: "2020", ...in2023 }), "2025", { status: "IN_FORCE" }),
      DAY,
      "MET",
      "STATE",
    ],
    [
      "but leaves open whether a pilot has become more",
      (scene) => milestone(scene.state("Konto", "PILOT", in2025), "2025", { status: "IN_FORCE", ...in2025 }),
      DAY,
      "UNKNOWN",
      "IMPRECISE",
    ],
    [
      "a pilot whose plan has passed may be more by now",
      (scene) => milestone(scene.state("Konto", "PILOT", in2021), "2024"),
      DAY,
      "UNKNOWN",
      "PLAN_PASSED",
    ],
  ])("%s", (_, tell, day, verdict, reason) => {
    expect(standing((scene) => tell(scene.source("Seite")), day)).toMatchObject({ verdict, reason });
  });

  it("keeps every planned day, and counts that of the newest source, or the later of two in one", () => {
    const slipped = (scene: World) =>
      milestone(milestone(milestone(scene, "2025-09", in2021), "2027-Q1", in2023), "2026-02", in2023);
    const { plans, when, verdict } = standing(slipped);
    expect(plans.map(({ statement, isCurrent }) => [statement.dateText, isCurrent])).toEqual([
      ["2025-09", false],
      ["2026-02", false],
      ["2027-Q1", true],
    ]);
    expect({ when, verdict }).toEqual({ when: { earliest: "2027-01-01", latest: "2027-03-31" }, verdict: "UNMET" });
    // In 2022 only the first plan was known.
    expect(standing(slipped, "2022-01-01").when).toEqual({ earliest: "2025-09-01", latest: "2025-09-30" });
  });
});

function milestone(scene: World, date: string, words: Parameters<World["fact"]>[3] = {}): World {
  return scene.fact("MILESTONE", "Konto", "Produktivsetzung", {
    date,
    detail: "PRODUCTIVE",
    status: "PLANNED",
    ...in2023,
    ...words,
  });
}
