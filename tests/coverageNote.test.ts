/** Notes that a list is surely not whole: who is counted but not named, which numbers are missing, what sources did not answer. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "./support/api.js";
import { world } from "./support/world.js";

const scene = () =>
  world()
    .body("Rat")
    .body("Kreis")
    .component("Netz")
    .component("Konto")
    .actor("Amt")
    .involved("Amt", "Netz", { role: "USE" })
    .fact("SET", "Netz", "USE", { role: "USE", text: "weitere Länder", value: 12, key: "zwoelf" })
    .fact("SET", "Netz", "LEAD", { role: "LEAD", text: "eine benannte Leitung", key: "leitung" })
    .requires("Netz", "Konto")
    .thing("Decision", "Beschluss 2025/01", { number: "2025/01", year: 2025, title: "Eins", slug: "rat-2025-01" })
    .thing("Decision", "Beschluss 2025/03", { number: "2025/03", year: 2025, title: "Drei", slug: "rat-2025-03" })
    .thing("Decision", "Beschluss 2024/01", { number: "2024/01", year: 2024, title: "Alt", slug: "rat-2024-01" })
    .relation("Beschluss 2025/01", "DECIDED_BY", "Rat")
    .relation("Beschluss 2025/03", "DECIDED_BY", "Rat")
    .relation("Beschluss 2024/01", "DECIDED_BY", "Rat");

const data = () => ({
  ...scene().build(),
  openQuestions: [
    {
      question: "Was braucht das Netz noch?",
      missing: "Keine Quelle.",
      about: ["component:netz"],
      asks: "REQUIRES" as const,
    },
    { question: "Was kostet das Netz?", missing: "Niemand sagt es.", about: ["component:netz"], asks: null },
  ],
});

describe("a list of participants", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: data() });
  });
  afterAll(() => api.close());
  const coverage = "coverage { kind text missing statement { id } question { question } }";

  it("says who is counted or known, but not named, in the roles asked for", async () => {
    const note = (text: string, missing: number | null, id: string) => ({
      ...{ kind: "UNNAMED", text, missing },
      ...{ statement: { id: `statement:${id}` }, question: null },
    });
    const all = [note("12 weitere Länder", 12, "zwoelf"), note("eine benannte Leitung", null, "leitung")];
    const { component, whoIsInvolved } = await api.expectData(`{
      component(ref: "Netz") { involvements { totalCount ${coverage} } use: involvements(roles: [USE]) { ${coverage} } }
      whoIsInvolved(in: "Netz", roles: [LEAD]) { ${coverage} }
    }`);
    const found = component as { involvements: { coverage: unknown[] }; use: unknown };
    expect(found.involvements).toMatchObject({ totalCount: 1 });
    expect(found.involvements.coverage).toHaveLength(2);
    expect(found.involvements.coverage).toEqual(expect.arrayContaining(all));
    expect(found.use).toEqual({ coverage: [all[0]] });
    expect(whoIsInvolved).toEqual({ coverage: [all[1]] });
  });

  it("says nothing where the record knows of no gap, and costs nothing where it is not asked", async () => {
    const { component } = await api.expectData(
      `{ component(ref: "Konto") { involvements { ${coverage} } requires { ${coverage} } } }`,
    );
    expect(component).toEqual({ involvements: { coverage: [] }, requires: { coverage: [] } });
    const fresh = await openTestApi({ data: data(), keptRows: false });
    const reads = async (fields: string) =>
      (await fresh.ask(`{ component(ref: "Netz") { involvements { ${fields} } } }`)).extensions.reads ?? 0;
    expect(await reads("totalCount")).toBeLessThan(await reads(coverage));
    await fresh.close();
  });

  it("of dependencies says which questions sources did not answer", async () => {
    const answer = await api.expectData(
      `{ component(ref: "Netz") { requires { ${coverage} } requiredBy { ${coverage} } } }`,
    );
    const asked = {
      kind: "OPEN_QUESTION",
      text: "Keine Quelle.",
      missing: null,
      statement: null,
      question: { question: "Was braucht das Netz noch?" },
    };
    expect(answer.component).toEqual({ requires: { coverage: [asked] }, requiredBy: { coverage: [] } });
  });

  it.each([
    ["all", "", [["Rat 2025: 2 von mindestens 3 nummerierten Beschlüssen bekannt", 1]]],
    ["a year that is whole", "(filter: { year: 2024 })", []],
    [
      "a year with a gap",
      "(filter: { firstYear: 2025 })",
      [["Rat 2025: 2 von mindestens 3 nummerierten Beschlüssen bekannt", 1]],
    ],
    ["another body", '(filter: { body: "actor:kreis" })', []],
  ])("of decisions says which numbers the record lacks: %s", async (_, filter, expected) => {
    const { decisions } = await api.expectData(
      `{ decisions${filter} { coverage { kind text missing decisions { body { name } year known implied } } } }`,
    );
    const notes = (decisions as { coverage: { kind: string; text: string; missing: number }[] }).coverage;
    expect(notes.map(({ text, missing }) => [text, missing])).toEqual(expected);
    expect(notes.every(({ kind }) => kind === "NUMBERING")).toBe(true);
  });
});
