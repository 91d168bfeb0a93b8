/** Since when projects exist: the rule, what seeds compile to, and what the API says on a day. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Beginning, beginningKinds, existenceOn, firstBeginning } from "../graph/projectBeginning.js";
import { type Data, openTestApi, type TestApi } from "./support/api.js";
import { append, buildReleased, validSeeds } from "./support/seedFolder.js";
import { world } from "./support/world.js";

const on = (by: Beginning["by"], earliest: string, latest = earliest): Beginning => ({ by, earliest, latest });

describe("A project", () => {
  it.each([
    ["that was adopted", [on("ADOPTED", "2025-06-26")], "2025-06-25", "NOT"],
    ["that was adopted", [on("ADOPTED", "2025-06-26")], "2025-06-26", "HOLDS"],
    [
      "adopted before it is to start",
      [on("PLANNED_START", "2025-07-01"), on("ADOPTED", "2025-06-26")],
      "2025-06-28",
      "HOLDS",
    ],
    [
      "to start before it was adopted",
      [on("PLANNED_START", "2025-03-01"), on("ADOPTED", "2025-06-26")],
      "2025-06-01",
      "ASSUMED",
    ],
    [
      "to start before it was adopted",
      [on("PLANNED_START", "2025-03-01"), on("ADOPTED", "2025-06-26")],
      "2025-07-01",
      "HOLDS",
    ],
    ["of which only the planned start is known", [on("PLANNED_START", "2025-07-01")], "2025-06-30", "NOT"],
    ["of which only the planned start is known", [on("PLANNED_START", "2025-07-01")], "2025-07-01", "ASSUMED"],
    ["to start within a quarter", [on("PLANNED_START", "2025-07-01", "2025-09-30")], "2025-08-01", "POSSIBLE"],
    ["that started within a year", [on("STARTED", "2024-01-01", "2024-12-31")], "2024-06-01", "POSSIBLE"],
    ["that started within a year", [on("STARTED", "2024-01-01", "2024-12-31")], "2025-01-01", "HOLDS"],
    [
      "spoken of before it was adopted",
      [on("ADOPTED", "2025-06-26"), on("SPOKEN_OF", "2025-03-26")],
      "2025-04-01",
      "HOLDS",
    ],
    ["that is only spoken of", [on("SPOKEN_OF", "2020-10-28")], "2020-10-27", "ASSUMED"],
    ["that is only spoken of", [on("SPOKEN_OF", "2020-10-28")], "2020-10-28", "HOLDS"],
    ["of which nothing is known", [], "2020-01-01", "ASSUMED"],
  ] as const)("%s: %j on %s %s", (_, known, day, expected) => {
    expect(existenceOn(known, day)).toBe(expected);
  });

  it("does not exist exactly before its first beginning, and surely once it surely existed", () => {
    const days = fc.integer({ min: 10, max: 28 }).map((day) => `2025-01-${day}`);
    const beginnings = fc
      .tuple(fc.constantFrom(...beginningKinds), days, days)
      .map(([by, ...bounds]) => on(by, ...(bounds.sort() as [string, string])));
    fc.assert(
      fc.property(fc.array(beginnings, { maxLength: 4 }), days, days, (known, one, other) => {
        const [day, later] = one < other ? [one, other] : [other, one];
        const first = known.some(({ by }) => by !== "SPOKEN_OF")
          ? known.map(({ earliest }) => earliest).sort()[0]
          : undefined;
        expect(firstBeginning(known)?.earliest).toBe(first);
        // What a decision speaks of by the last day that its date can mean is there, whatever else is open.
        const isBefore = first !== undefined && day < first;
        expect(existenceOn(known, day) === "NOT").toBe(isBefore);
        if (existenceOn(known, day) === "HOLDS") expect(existenceOn(known, later)).toBe("HOLDS");
      }),
    );
  });
});

describe("Seeds compile to the first day of a project", () => {
  const project = (keys: string) =>
    `- id: project:neu\n  kind: project\n  name: Neues Vorhaben\n  source: protokoll, S. 1\n  integrates: [component:konto]\n${keys}`;
  const decision = (number: string, date: string, keys: string) =>
    `- id: decision:rat-${number}\n  body: actor:rat\n  title: Beschluss ${number}\n  date: ${date}\n  source: protokoll, S. 1\n${keys}`;
  const measure = (keys: string) =>
    `  points:\n    - key: eins\n      measures:\n        - { act: decides, text: Beschlossen., ${keys} }\n`;

  it.each([
    ["a planned start", ["  schedule: { from: 2025-07 }\n"], "2025-07-01"],
    ["a planned start among its dates", ["  dates: { planned-start: 2025-Q3 }\n"], "2025-07-01"],
    [
      "an adoption",
      ["  schedule: { from: 2025-07-01 }\n", decision("11", "2025-06-26", "  adopts: [project:neu]\n")],
      "2025-06-26",
    ],
    ["an adoption by a measure", ["", decision("11", "2025-06-26", measure("adopts: [project:neu]"))], "2025-06-26"],
    [
      "an adoption under reservation",
      ["", decision("11", "2025-06", "  adopts: [{ thing: project:neu, status: conditional, condition: Freigabe }]\n")],
      "2025-06-01",
    ],
    [
      "no adoption that is denied",
      ["", decision("11", "2025-06-26", "  adopts: [{ thing: project:neu, status: negated }]\n")],
      null,
    ],
    ["an actual start", ["  dates: { started: 2024 }\n  schedule: { from: 2025-01-01 }\n"], "2024-01-01"],
    [
      "an earlier decision that speaks of it",
      [
        "",
        decision("11", "2025-06-26", "  adopts: [project:neu]\n"),
        decision("12", "2025-03-26", measure("concerns: [project:neu]")),
      ],
      "2025-03-26",
    ],
    ["nothing that only speaks of it", ["", decision("12", "2025-03-26", "  mentions: [project:neu]\n")], null],
  ])("from %s", async (_, [keys = "", ...decisions], existsFrom) => {
    const seeds = append(append(validSeeds, "more.yaml", project(keys)), "decisions/more.yaml", decisions.join(""));
    const { data, problems } = await buildReleased(
      decisions.length > 0 ? seeds : append(validSeeds, "more.yaml", project(keys)),
    );
    expect(problems).toEqual([]);
    expect(data.things.find(({ id }) => id === "project:neu")).toMatchObject({ existsFrom });
  });
});

describe("Projects of the record", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const programme = '{ programmes: ["programme:schwerpunktthemen-programme"] }';

  it.each([
    // The 29 projects were adopted by decision 2025/22 of 26 June 2025, 7 of them under reservation.
    ["2020-01-01", 0, null, 26],
    ["2025-06-25", 0, null, 26],
    ["2025-06-26", 29, { euros: "15649231.65" }, 55],
    ["2026-11-25", 29, { euros: "15649231.65" }, 55],
  ])("on %s are those that existed", async (asOf, count, exact, all) => {
    const answer = await api.expectData(`{
      sums(of: { projects: ${programme} }, asOf: "${asOf}") { total { count exact { euros } } }
      projects(filter: ${programme}, asOf: "${asOf}") { totalCount }
      all: projects(asOf: "${asOf}") { totalCount }
      asked: search(text: "Machbarkeitsstudie KI-Plattform", types: [Project], asOf: "${asOf}", first: 1) { nodes { thing { id } } }
    }`);
    expect(answer).toMatchObject({
      sums: { total: { count, exact } },
      projects: { totalCount: count },
      all: { totalCount: all },
    });
    const found = (answer.asked as { nodes: { thing: Data }[] }).nodes.some(
      ({ thing }) => thing.id === "project:spt-30",
    );
    expect(found).toBe(count > 0);
  });

  const existence = async (id: string, more = "") => {
    const answer = await api.expectData(
      `{ thing(id: "${id}" ${more}) { ... on Project { existence { since { text } by validity statement { subject { id } predicate citations { place } } } } } }`,
    );
    return (answer.thing as Data).existence;
  };

  it("say by what they exist", async () => {
    expect(await existence("project:spt-30", 'asOf: "2026-11-25"')).toEqual({
      ...{ since: { text: "2025-06-26" }, by: "ADOPTED", validity: "HOLDS" },
      statement: {
        subject: { id: "measure:it-planungsrat-2025-22-vorhaben-priorisiert" },
        ...{ predicate: "ADOPTS", citations: [{ place: "Beschluss 2025/22, Schwerpunktthemen-Programme" }] },
      },
    });
    expect(await existence("project:spt-30", 'asOf: "2025-06-25"')).toMatchObject({ validity: "DOES_NOT_HOLD" });
    expect(
      await existence("project:spt-30", 'asOf: "2026-11-25", statedIn: ["source:beschluss-2015-22"]'),
    ).toMatchObject({
      ...{ by: "ADOPTED", statement: null },
    });
  });

  it("are left out of lists and sums where they do not exist as surely as asked for", async () => {
    const counts = async (filter: string, asOf: string) => {
      const { projects, sums } = await api.expectData(`{
        projects(filter: { ${filter} }, asOf: "${asOf}") { totalCount }
        sums(of: { projects: { ${filter} } }, asOf: "${asOf}") { total { count } breakdown(by: [APPLICANT]) { groups { nodes { unsureCount } } } }
      }`);
      const { total, breakdown } = sums as {
        readonly total: { readonly count: number };
        readonly breakdown: { readonly groups: { readonly nodes: readonly { readonly unsureCount: number }[] } };
      };
      expect(total.count).toBe((projects as { readonly totalCount: number }).totalCount);
      return { count: total.count, unsure: breakdown.groups.nodes.some(({ unsureCount }) => unsureCount > 0) };
    };
    const focus = 'programmes: ["programme:spt-datennutzung"]';
    expect(await counts(focus, "2025-06-25")).toEqual({ count: 0, unsure: false });
    // Adopted on the day; that it was applied for is said nine days later.
    expect(await counts(focus, "2025-06-26")).toEqual({ count: 8, unsure: false });
    expect(await counts(`${focus}, validity: [HOLDS]`, "2026-11-25")).toEqual({ count: 8, unsure: false });
    const all = await counts("", "2020-01-01");
    const assumed = await counts("validity: [ASSUMED]", "2020-01-01");
    const sure = await counts("validity: [HOLDS]", "2020-01-01");
    expect(assumed.unsure).toBe(true);
    expect(sure).toEqual({ count: all.count - assumed.count, unsure: false });
    const { errors } = await api.ask("{ projects(filter: { validity: [] }) { totalCount } }");
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining("validity"),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("are in no relation and on no way before they exist", async () => {
    const asked = (asOf: string) => `{
      actor(ref: "Hessen", asOf: "${asOf}") { involvedIn(types: [Project], first: 100) { nodes { thing { id } } } }
      involvementsOf(actor: "actor:hessen", asOf: "${asOf}", types: [Project], first: 100) { nodes { thing { id } } }
      whoIsInvolved(in: "programme:spt-datennutzung", asOf: "${asOf}") { nodes { actor { name } } }
      programme(ref: "programme:spt-datennutzung", asOf: "${asOf}") { parts { totalCount } }
      paths(from: "actor:hessen", to: "project:spt-59", asOf: "${asOf}") { paths { length } }
    }`;
    const named = (answer: Data) => JSON.stringify(answer).includes("project:spt-");
    const before = await api.expectData(asked("2020-01-01"));
    expect(named(before)).toBe(false);
    expect(before).toMatchObject({
      whoIsInvolved: { nodes: [{ actor: { name: "Themenpaten" } }] },
      ...{ programme: { parts: { totalCount: 0 } }, paths: { paths: [] } },
    });
    const after = await api.expectData(asked("2025-07-04"));
    expect(named(after)).toBe(true);
    expect(after).toMatchObject({ programme: { parts: { totalCount: 8 } }, paths: { paths: [{ length: 1 }, {}, {}] } });
  });

  it("of which decisions only speak may be older, and are surely there after it", async () => {
    const none = { since: null, by: null, statement: null };
    expect(await existence("project:dvdv-2-0", 'asOf: "2015-06-16"')).toEqual({ ...none, validity: "ASSUMED" });
    expect(await existence("project:dvdv-2-0", 'asOf: "2015-06-17"')).toEqual({ ...none, validity: "HOLDS" });
    expect(await existence("project:noots-pilot-gewerbeanmeldung")).toEqual({ ...none, validity: "ASSUMED" });
  });
});

describe("The existence of projects of which a plan alone is known", () => {
  const scene = () =>
    world()
      .decision("Beschluss", { date: "2025-10-01" })
      .project("Vorhaben", { existsFrom: "2025-07-01" })
      .project("Anderes")
      .dated("Vorhaben", "PLANNED_START", "2025-Q3");

  it.each([
    ["2025-06-30", "DOES_NOT_HOLD"],
    ["2025-07-01", "POSSIBLE"],
    ["2025-10-01", "ASSUMED"],
  ])("on %s: %s", async (asOf, validity) => {
    const api = await openTestApi({ data: scene().build() });
    const answer = await api.expectData(
      `{ thing(id: "project:vorhaben", asOf: "${asOf}") { ... on Project { existence { since { text isExact } by validity } } } }`,
    );
    await api.close();
    expect(answer.thing).toEqual({
      existence: { since: { text: "2025-Q3", isExact: false }, by: "PLANNED_START", validity },
    });
  });

  it("costs as many reads for many projects as for one", async () => {
    const reads: unknown[] = [];
    for (const size of [1, 30]) {
      const many = scene();
      for (let index = 0; index < size; index++)
        many.project(`Vorhaben ${index}`).relation("Beschluss", "ADOPTS", `Vorhaben ${index}`);
      const api = await openTestApi({ data: many.build(), keptRows: false });
      const document = "{ projects(first: 100) { nodes { existence { since { text } validity statement { id } } } } }";
      reads.push((await api.ask(document)).extensions.reads);
      await api.close();
    }
    expect(reads[1]).toBe(reads[0]);
  });
});
