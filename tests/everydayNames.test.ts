/** The names that people use every day, and the days that belong to them, in the record. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookupKey } from "../graph/germanText.js";
import type { GraphData } from "../graph/model.js";
import { packageRoot } from "../graph/paths.js";
import { buildCheckedGraph } from "../seeds/build.js";
import { type Data, openTestApi, type TestApi } from "./support/api.js";

describe("Everyday names", () => {
  let data: GraphData;
  beforeAll(async () => {
    data = (await buildCheckedGraph(join(packageRoot, "seeds"))).data;
  });

  it.each([
    [
      "actor:bmi",
      ["BMI", "Bundesinnenministerium", "Innenministerium", "Bundesministerium des Innern, für Bau und Heimat"],
    ],
    ["actor:bmds", ["BMDS", "Digitalministerium", "Bundesdigitalministerium"]],
    ["actor:bmf", ["BMF", "Bundesfinanzministerium", "Finanzministerium"]],
    [
      "actor:bmwi",
      ["BMWi", "BMWK", "BMWE", "Bundeswirtschaftsministerium", "Bundesministerium für Wirtschaft und Klimaschutz"],
    ],
    ["actor:bmg", ["BMG", "Bundesgesundheitsministerium"]],
    ["actor:bmas", ["BMAS", "Bundesarbeitsministerium"]],
    ["actor:bmjv", ["BMJ", "BMJV", "Bundesjustizministerium"]],
    ["actor:bmvi", ["BMVI", "BMDV", "BMV", "Bundesverkehrsministerium"]],
    ["actor:bmbf", ["BMBF", "BMFTR", "Bundesministerium für Bildung und Forschung"]],
    ["actor:bmfsfj", ["BMFSFJ", "BMBFSFJ", "Bundesfamilienministerium"]],
    ["actor:bmu", ["BMU", "BMUKN", "Bundesumweltministerium"]],
    ["actor:aa", ["AA", "Auswärtiges Amt", "Außenministerium"]],
    ["actor:bundeskanzleramt", ["Kanzleramt"]],
    ["actor:bfit", ["BfIT", "CIO Bund", "Bundes-CIO", "CIO des Bundes"]],
    ["actor:baden-wuerttemberg", ["BW"]],
    ["actor:bayern", ["BY"]],
    ["actor:berlin", ["BE"]],
    ["actor:brandenburg", ["BB"]],
    ["actor:bremen", ["HB"]],
    ["actor:hamburg", ["HH"]],
    ["actor:hessen", ["HE"]],
    ["actor:mecklenburg-vorpommern", ["MV"]],
    ["actor:niedersachsen", ["NI", "NDS"]],
    ["actor:nordrhein-westfalen", ["NW", "NRW"]],
    ["actor:rheinland-pfalz", ["RP", "RLP"]],
    ["actor:saarland", ["SL"]],
    ["actor:sachsen", ["SN"]],
    ["actor:sachsen-anhalt", ["ST", "LSA"]],
    ["actor:schleswig-holstein", ["SH"]],
    ["actor:thueringen", ["TH"]],
  ])("find %s", (id, names) => {
    const lost = names.filter((name) => !data.lookups.some((one) => one.key === lookupKey(name) && one.thing === id));
    expect(lost).toEqual([]);
  });

  it("stand for another only where that is rightly called so, too", () => {
    const found = data.lookups.filter(({ key }) => key === lookupKey("Finanzministerium")).map(({ thing }) => thing);
    expect(found.sort()).toEqual(["actor:bmf", "actor:finanzministerium-thueringen"]);
  });
});

describe("What is true of names, offices and laws on a day", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it.each([
    // Until the decree of 6 May 2025 it was called otherwise.
    ["actor:bmwi", "2024-06-01", "Bundesministerium für Wirtschaft und Klimaschutz"],
    ["actor:bmwi", "2025-06-01", "Bundesministerium für Wirtschaft und Energie"],
    ["actor:bmbf", "2025-06-01", "Bundesministerium für Forschung, Technologie und Raumfahrt"],
    ["actor:bmbf", "2025-05-05", "Bundesministerium für Bildung und Forschung"],
  ])("%s is called on %s: %s", async (id, asOf, name) => {
    const answer = await api.expectData(`{ thing(id: "${id}", asOf: "${asOf}") { name } }`);
    expect(answer.thing).toEqual({ name });
  });

  it.each([
    ["2023-01-01", ["actor:bund"]],
    ["2026-11-25", ["actor:bmds"]],
  ])("Markus Richter held an office on %s in %j", async (asOf, places) => {
    const answer = await api.expectData(
      `{ involvementsOf(actor: "Markus Richter", roles: [OFFICE_HOLDER], rollUp: [], asOf: "${asOf}") { nodes { thing { id } } } }`,
    );
    const { nodes } = answer.involvementsOf as { nodes: { thing: Data }[] };
    expect(nodes.map((node) => node.thing.id)).toEqual(places);
  });

  it.each([
    ["law:ozg", "2017-08-18"],
    ["law:e-government-gesetz", "2013-08-01"],
    ["law:eidas-verordnung", "2014-09-17"],
    ["law:datennutzungsgesetz", "2021-07-23"],
  ])("%s came into force on %s", async (id, text) => {
    const answer = await api.expectData(`{ thing(id: "${id}") { dates { kind date { text } } } }`);
    expect((answer.thing as Data).dates).toContainEqual({ kind: "IN_FORCE", date: { text } });
  });
});
