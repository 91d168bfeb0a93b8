/** The list of decisions: what it can be narrowed by, and what that costs. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "./support/api.js";
import { type World, world } from "./support/world.js";

/** A decision of each year, each of which refers to the one before; every third does so in a measure. */
function decisions(count: number): World {
  const scene = world().decision("Beschluss 2001", { date: "2001-03-01" });
  for (let year = 2002; year < 2001 + count; year++) {
    const [name, before] = [`Beschluss ${year}`, `Beschluss ${year - 1}`];
    scene.decision(name, { date: `${year}-03-01` });
    if (year % 3 === 0) {
      const measure = `Maßnahme ${year}`;
      scene
        .thing("Measure", measure, { decision: `decision:beschluss-${year}`, act: "DECIDES" })
        .partOf(measure, name)
        .relation(measure, "REFERS_TO", before, { detail: "REPEALS" });
    } else scene.relation(name, "REFERS_TO", before, { detail: "AMENDS" });
  }
  return scene;
}

describe("the decisions", () => {
  let api: TestApi;
  beforeAll(async () => {
    const data = decisions(6)
      .decision("Beschluss ohne Jahr")
      .relation("Beschluss ohne Jahr", "REFERS_TO", "Beschluss 2001", { detail: "CONFIRMS" })
      .relation("Beschluss 2001", "REFERS_TO", "Beschluss ohne Jahr", {
        detail: "CONFIRMS",
        withdrawn: { on: "2010-01-01", because: "Verlesen." },
      })
      .build();
    api = await openTestApi({ data });
  });
  afterAll(() => api.close());

  const found = async (filter: string) => {
    const { decisions } = await api.expectData(`{ decisions(filter: { ${filter} }) { nodes { name } } }`);
    return (decisions as { nodes: { name: string }[] }).nodes.map(({ name }) => name.replace("Beschluss ", ""));
  };

  it.each([
    ["firstYear: 2005", ["2005", "2006"]],
    ["lastYear: 2002", ["2001", "2002"]],
    ["firstYear: 2003, lastYear: 2004", ["2003", "2004"]],
    ["firstYear: 2003, lastYear: 2003", ["2003"]],
    ["firstYear: 2003, lastYear: 2004, year: 2003", ["2003"]],
    ["references: [AMENDS]", ["2002", "2003", "2005", "2006"]],
    ["references: [REPEALS]", ["2004"]],
    ["references: [AMENDS, REPEALS], firstYear: 2004, lastYear: 2005", ["2004", "2005"]],
    ["references: [CONFIRMS]", ["ohne Jahr"]],
    ["references: [REPLACES]", []],
  ])("of %s are %j", async (filter, names) => {
    expect(await found(filter)).toEqual(names);
  });

  it.each([
    ["references: []", "references is empty"],
    ["firstYear: 2005, lastYear: 2004", "firstYear 2005 is after lastYear 2004"],
    ["firstYear: 2003, year: 2002", "year 2002 is not from firstYear 2003 to lastYear (open)"],
    ["lastYear: 2001, year: 2002", "year 2002 is not from firstYear (open) to lastYear 2001"],
    ['body: "actor:niemand"', "no id of the record"],
    ['body: "decision:beschluss-2001"', "which is no body"],
    ['meeting: "decision:beschluss-2001"', "which is no meeting"],
    ['addressee: "decision:beschluss-2001"', "which is no organisation or body or office or person"],
  ])("refuse %s", async (filter, message) => {
    const { errors } = await api.ask(`{ decisions(filter: { ${filter} }) { totalCount } }`);
    expect(errors.map((error) => error.extensions.code)).toEqual(["BAD_USER_INPUT"]);
    expect(errors[0]?.message).toContain(message);
  });

  it("refuse a kind of reference that there is not", async () => {
    const { errors } = await api.ask(`{ decisions(filter: { references: [CHANGES] }) { totalCount } }`);
    expect(errors[0]?.message).toContain("ReferenceKind");
  });
});

describe("decisions of other records", () => {
  it("refer to each part of another, and to the same part once", async () => {
    const data = decisions(3)
      .thing("DecisionPoint", "Erste", { decision: "decision:beschluss-2003" })
      .thing("DecisionPoint", "Zweite", { decision: "decision:beschluss-2003" })
      .partOf("Erste", "Beschluss 2003")
      .partOf("Zweite", "Beschluss 2003")
      .relation("Erste", "REFERS_TO", "Beschluss 2001", { detail: "AMENDS", scope: "§ 7" })
      .relation("Zweite", "REFERS_TO", "Beschluss 2001", { detail: "AMENDS", scope: "§ 8a" })
      .relation("Beschluss 2003", "REFERS_TO", "Beschluss 2001", { detail: "AMENDS", scope: "§ 8a" });
    const each = await openTestApi({ data: data.build() });
    const { decision } = await each.expectData(
      `{ decision(ref: "Beschluss 2003") { references { part to { name } } } }`,
    );
    await each.close();
    const to = (name: string, part: string | null) => ({ part, to: { name } });
    expect(decision).toEqual({
      references: [to("Beschluss 2001", "§ 8a"), to("Beschluss 2002", null), to("Beschluss 2001", "§ 7")],
    });
  });

  it("cost as many reads where there are many as where there are few", async () => {
    const reads: unknown[] = [];
    for (const count of [6, 60]) {
      const each = await openTestApi({ data: decisions(count).build(), keptRows: false });
      const question = `{ decisions(filter: { references: [AMENDS, REPEALS] }) { totalCount nodes { name } } }`;
      reads.push((await each.ask(question)).extensions.reads);
      await each.close();
    }
    expect(reads[1]).toBe(reads[0]);
  });
});
