/** Roll-out: for each Land whether it has a thing, on what grounds, or that nobody has said. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "./support/api.js";
import { type FactWords, type World, world } from "./support/world.js";

const DAY = "2023-06-01";

const laender = (): World =>
  world()
    .source("Liste 2021", { date: "2021-06-01" })
    .source("Liste 2023", { date: DAY })
    .source("Liste 2025", { date: "2025-06-01" })
    .component("Konto")
    .actor("Länder", { kind: "GROUP" })
    .actor("Berlin", { kind: "STATE" })
    .partOf("Berlin", "Länder");

interface Entry {
  readonly answer: string;
  readonly state: string | null;
  readonly through: { readonly name: string } | null;
  readonly involvements: readonly { readonly status: string | null }[];
}

/** What the facts say of Berlin on the day. */
async function berlin(facts: readonly FactWords[], groupFacts: readonly FactWords[] = []): Promise<Entry> {
  const scene = laender();
  for (const [index, fact] of facts.entries())
    scene.involved("Berlin", "Konto", { role: "USE", key: `${index}`, ...fact });
  for (const [index, fact] of groupFacts.entries())
    scene.involved("Länder", "Konto", { role: "USE", key: `g${index}`, ...fact });
  const api = await openTestApi({ data: scene.build({ derived: true }) });
  try {
    const { component } = await api.expectData(
      `{ component(ref: "Konto", asOf: "${DAY}") { rollout { nodes { answer state through { name } involvements { status } } } } }`,
    );
    const [entry] = (component as { rollout: { nodes: Entry[] } }).rollout.nodes;
    if (!entry) throw new Error("no entry");
    return entry;
  } finally {
    await api.close();
  }
}

const year = (source: number) => ({ source: `Liste ${source}` });

describe("the answer for a Land", () => {
  it.each<[string, readonly FactWords[], string]>([
    ["nobody has said anything", [], "NOT_SAID"],
    ["it uses it", [year(2023)], "YES"],
    ["it is assumed to go on using it", [year(2021)], "YES"],
    ["it may have begun", [{ since: "2023", ...year(2025) }], "YES"],
    ["it uses it in a pilot", [{ detail: "PILOT", ...year(2023) }], "YES"],
    ["it plans to", [{ status: "PLANNED", ...year(2023) }], "NO"],
    ["it planned to, and no source speaks of it since", [{ status: "PLANNED", ...year(2021) }], "NOT_SAID"],
    ["it was being developed once", [{ detail: "DEVELOPMENT", ...year(2021) }], "NOT_SAID"],
    ["it does under a condition", [{ status: "CONDITIONAL", ...year(2023) }], "NO"],
    ["it is being developed", [{ detail: "DEVELOPMENT", ...year(2023) }], "NO"],
    ["it is only a concept", [{ detail: "CONCEPT", ...year(2023) }], "NO"],
    ["its use has ended", [{ status: "ENDED", ...year(2023) }], "NO"],
    ["its use ended before", [{ until: "2022", ...year(2023) }], "NO"],
    ["its use begins later", [{ since: "2024", ...year(2025) }], "NO"],
    ["a source denies it", [{ status: "NEGATED", ...year(2023) }], "NO"],
    ["a source denied it for an earlier time", [{ status: "NEGATED", until: "2022", ...year(2023) }], "NOT_SAID"],
    ["a plan came true", [{ status: "PLANNED", ...year(2021) }, year(2023)], "YES"],
    ["a plan may have come true since", [{ status: "PLANNED", ...year(2021) }, year(2025)], "NOT_SAID"],
    ["nobody vouches for an earlier day, and the begin is unknown", [year(2025)], "NOT_SAID"],
    ["a plan of the day came true later", [{ status: "PLANNED", ...year(2023) }, year(2025)], "NO"],
    ["a source of the day denies what a later one says", [{ status: "NEGATED", ...year(2023) }, year(2025)], "NO"],
    [
      "a pilot ended and the use began",
      [
        { until: "2022", detail: "PILOT" },
        { since: "2023-01-01", ...year(2023) },
      ],
      "YES",
    ],
    ["it is involved in another role", [{ role: "FUNDING", ...year(2023) }], "NOT_SAID"],
    ["the fact was withdrawn", [{ withdrawn: { on: "2025-08-01", because: "Verlesen." } }], "NOT_SAID"],
  ])("where %s", async (_, facts, answer) => {
    expect((await berlin(facts)).answer).toBe(answer);
  });

  it.each<[string, readonly FactWords[], readonly FactWords[], string, string | null]>([
    ["all Länder use it", [], [year(2023)], "YES", "Länder"],
    ["all Länder plan to", [], [{ status: "PLANNED", ...year(2023) }], "NO", "Länder"],
    ["it does not although all do", [{ status: "NEGATED", ...year(2023) }], [year(2023)], "NO", null],
    ["it planned to, and now all surely do", [{ status: "PLANNED", ...year(2021) }], [year(2023)], "YES", "Länder"],
    ["all do from a later day on", [], [{ since: "2024", ...year(2025) }], "NOT_SAID", null],
    ["all did once", [], [{ until: "2022", ...year(2023) }], "NOT_SAID", null],
    ["it does, and all plan to", [year(2021)], [{ status: "PLANNED", ...year(2021) }], "YES", null],
  ])("where %s", async (_, own, group, answer, through) => {
    const entry = await berlin(own, group);
    expect([entry.answer, entry.through?.name ?? null]).toEqual([answer, through]);
    expect(entry.involvements).toHaveLength(own.length + group.length);
  });

  it("shows a plan of long ago as evidence, and takes neither state nor group from it", async () => {
    const plan: FactWords = { status: "PLANNED", detail: "PLANNED", ...year(2021) };
    const entry = await berlin([], [plan]);
    expect(entry).toMatchObject({ answer: "NOT_SAID", state: null, through: null });
    expect(entry.involvements).toEqual([{ status: "PLANNED" }]);
  });

  it("says how far the use has come by the fact that decides, and lists all others as evidence", async () => {
    const entry = await berlin([
      { status: "PLANNED", detail: "PLANNED", ...year(2021) },
      { detail: "PILOT", ...year(2023) },
      { status: "NEGATED", until: "2020", ...year(2021) },
    ]);
    expect(entry).toMatchObject({ answer: "YES", state: "PILOT" });
    expect(entry.involvements.map(({ status }) => status)).toEqual([null, "PLANNED", "NEGATED"]);
  });
});

describe("the roll-out among the Länder", () => {
  let api: TestApi;
  beforeAll(async () => {
    const data = laender()
      .thing("LegalAct", "Staatsvertrag", { slug: "staatsvertrag" })
      .actor("Bayern", { kind: "STATE" })
      .actor("Österlund", { kind: "STATE" })
      .actor("Zwickau", { kind: "MUNICIPALITY" })
      .actor("Ministerium", { kind: "MINISTRY" })
      .actor("Neuland", { kind: "STATE", existsFrom: "2024-01-01" })
      .partOf("Bayern", "Länder", { until: "2020" })
      .named("Bayern", "09", { kind: "IDENTIFIER", scope: "ars" })
      .named("Bayern", "BY", { kind: "IDENTIFIER", scope: "iso" })
      .involved("Berlin", "Staatsvertrag", { role: "RATIFICATION", since: "2023-01-01", source: "Liste 2023" })
      .involved("Bayern", "Staatsvertrag", { role: "RATIFICATION", status: "PLANNED", source: "Liste 2023" })
      .involved("Zwickau", "Konto", { role: "USE", source: "Liste 2023" })
      .involved("Ministerium", "Konto", {
        role: "USE",
        onBehalfOf: "Bayern",
        detail: "DEVELOPMENT",
        source: "Liste 2023",
      })
      .involved("Länder", "Konto", { role: "FUNDING", since: "2019-01-01", source: "Liste 2021" })
      .fact("SET", "Konto", "INVOLVED_IN", { role: "USE", text: "zwölf weitere Länder", value: 12 })
      .build({ derived: true });
    api = await openTestApi({ data, keptRows: false });
  });
  afterAll(() => api.close());

  const ask = async (args: string, scope = `asOf: "${DAY}"`, thing = "law:staatsvertrag") => {
    const { thing: found } = await api.expectData(
      `{ thing(id: "${thing}", ${scope}) { rollout${args && `(${args})`} { yes no notSaid totalCount nodes { actor { name } answer } } } }`,
    );
    const { nodes, ...counts } = (
      found as { rollout: { nodes: { actor: { name: string }; answer: string }[]; yes: number } }
    ).rollout;
    return { ...counts, nodes: nodes.map(({ actor: { name }, answer }) => `${name} ${answer}`) };
  };

  it("names each Land of the day once, in German order, and counts the answers", async () => {
    expect(await ask("role: RATIFICATION")).toEqual({
      nodes: ["Bayern NO", "Berlin YES", "Österlund NOT_SAID"],
      ...{ yes: 1, no: 1, notSaid: 1, totalCount: 3 },
    });
    expect((await ask("role: RATIFICATION", `asOf: "2024-06-01"`)).nodes).toContain("Neuland NOT_SAID");
  });

  it("gives those who have not yet, and counts all the same", async () => {
    expect(await ask("role: RATIFICATION, answer: [NO, NOT_SAID]")).toEqual({
      nodes: ["Bayern NO", "Österlund NOT_SAID"],
      ...{ yes: 1, no: 1, notSaid: 1, totalCount: 2 },
    });
    expect((await ask("role: RATIFICATION, first: 1")).nodes).toEqual(["Bayern NO"]);
  });

  it("asks among other kinds, answers for those on whose behalf others act, and takes no counted set for a Land", async () => {
    const konto = (args: string, scope?: string) => ask(args, scope, "component:konto");
    expect((await konto("")).nodes).toEqual(["Bayern NO", "Berlin NOT_SAID", "Österlund NOT_SAID"]);
    expect((await konto("", `asOf: "${DAY}", inferred: false`)).nodes).toContain("Bayern NOT_SAID");
    expect((await konto("among: [MUNICIPALITY, MINISTRY]")).nodes).toEqual(["Ministerium NO", "Zwickau YES"]);
    expect((await konto("among: [PERSON]")).nodes).toEqual([]);
    expect((await konto("role: FUNDING")).nodes).toEqual(["Bayern NOT_SAID", "Berlin YES", "Österlund NOT_SAID"]);
    expect((await konto("role: FUNDING", `asOf: "2020-06-01"`)).nodes).toContain("Bayern YES");
    expect((await konto("role: FUNDING", `asOf: "${DAY}", statedIn: ["liste-2021"]`)).nodes).toContain("Berlin YES");
    expect((await konto("role: FUNDING", `asOf: "${DAY}", statedIn: ["liste-2025"]`)).nodes).toContain(
      "Berlin NOT_SAID",
    );
  });

  it("gives region keys and identifiers", async () => {
    expect(
      await api.expectData(`{
        thing(id: "law:staatsvertrag") { rollout(role: RATIFICATION, first: 2) { nodes { regionKey since { text } } } }
        actor(ref: "Bayern") { identifiers { scheme value statement { predicate } } one: identifiers(scheme: "iso") { value } ... on Organisation { regionKey } }
        none: actor(ref: "Berlin", statedIn: ["bericht"]) { identifiers { value } ... on Organisation { regionKey } }
      }`),
    ).toEqual({
      thing: {
        rollout: {
          nodes: [
            { regionKey: "09", since: null },
            { regionKey: null, since: { text: "2023-01-01" } },
          ],
        },
      },
      actor: {
        identifiers: [
          { scheme: "ars", value: "09", statement: { predicate: "IDENTIFIER" } },
          { scheme: "iso", value: "BY", statement: { predicate: "IDENTIFIER" } },
        ],
        one: [{ value: "BY" }],
        regionKey: "09",
      },
      none: { identifiers: [], regionKey: null },
    });
  });

  it.each([
    ["among: []", "among is empty"],
    ["answer: []", "answer is empty"],
    ["first: 0", "from 1 to 100"],
  ])("refuses %s", async (args, message) => {
    const { errors } = await api.ask(`{ component(ref: "Konto") { rollout(${args}) { yes } } }`);
    expect(errors.map((error) => error.extensions.code)).toEqual(["BAD_USER_INPUT"]);
    expect(errors[0]?.message).toContain(message);
  });

  it("costs as many reads for many Länder as for few", async () => {
    const sized = (size: number) => {
      const scene = laender().involved("Länder", "Konto", { role: "USE" });
      for (let index = 0; index < size; index++) {
        scene.actor(`Land ${index}`, { kind: "STATE" });
        if (index % 2 === 0)
          scene.partOf(`Land ${index}`, "Länder").involved(`Land ${index}`, "Konto", { role: "USE" });
      }
      return scene;
    };
    const question = `{ component(ref: "Konto") { rollout(first: 100) { nodes { actor { name } regionKey since { text } through { name } involvements { statement { id } } } } } }`;
    const reads: unknown[] = [];
    for (const scene of [sized(2), sized(40)]) {
      const each = await openTestApi({ data: scene.build({ derived: true }), keptRows: false });
      reads.push((await each.ask(question)).extensions.reads);
      await each.close();
    }
    expect(reads[1]).toBe(reads[0]);
  });
});
