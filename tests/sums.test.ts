/** Sums of money and counts: how amounts are told apart, against a plain reckoning, through the API, and what they cost. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Qualifier } from "../graph/vocabulary.js";
import { Pace } from "../loaders/pace.js";
import { type Amount, groupsOf, meantAs, type SumUse, sumsOf, usesOf } from "../loaders/sums.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { engineName } from "./support/engine.js";
import { type FactWords, type World, world } from "./support/world.js";

const SEED = 20_250_626;
const RUNS = engineName === "neo4j" ? 4 : 25;

type QualifierName = keyof typeof Qualifier;

/** An amount as a source states it, in whole cents. */
function amount(cents: number, ...qualifiers: readonly QualifierName[]): Amount {
  const plain = { breakdownOf: null, status: null, certainty: "STATED", conflict: null } as const;
  return { id: `statement:${cents}`, cents, qualifiers: qualifiers.length === 0 ? ["EXACT"] : qualifiers, ...plain };
}
const alone = (figure: Amount) => ({ figure, rivals: [] });
const usesAmong = (...figures: readonly Amount[]) => usesOf(figures.map(alone)).map(({ use }) => use);

describe("how an amount is meant", () => {
  it.each<readonly [SumUse, readonly QualifierName[]]>([
    ["EXACT", ["EXACT"]],
    ["EXACT", ["IN_TOTAL"]],
    ["ABOUT", ["ABOUT"]],
    ["ABOUT", ["ABOUT", "UP_TO"]],
    ["ABOUT", ["AT_LEAST", "UP_TO"]],
    ["UP_TO", ["UP_TO"]],
    ["UP_TO", ["IN_TOTAL", "UP_TO"]],
    ["AT_LEAST", ["AT_LEAST"]],
    ["AT_LEAST", ["MORE_THAN"]],
    ["RATE", ["PER_YEAR"]],
    ["RATE", ["UP_TO", "PER_YEAR"]],
    ["RATE", ["UP_TO", "PER_UNIT"]],
    ["AVERAGE", ["UP_TO", "AVERAGE", "PER_EDITION"]],
    ["SHARE", ["SHARE"]],
    ["SHARE", ["ABOUT", "SHARE"]],
  ])("is %s where the source says %j", (use, qualifiers) => {
    expect(meantAs(amount(1, ...qualifiers))).toBe(use);
  });

  it("is not firm where it is planned, conditional, unclear, hinted at or judged, and never added where it is a part", () => {
    for (const words of [
      { status: "PLANNED" },
      { status: "CONDITIONAL" },
      { certainty: "UNCLEAR" },
      { certainty: "WEAK" },
      { certainty: "INFERRED" },
    ] as const)
      expect(meantAs({ ...amount(1), ...words })).toBe("NOT_FIRM");
    expect(meantAs({ ...amount(1), status: "IN_FORCE" })).toBe("EXACT");
    expect(meantAs({ ...amount(1, "AVERAGE"), breakdownOf: "statement:2" })).toBe("PART");
  });
});

describe("the amounts of one thing", () => {
  it("are taken to be in what is stated in total, unless they are so stated themselves", () => {
    expect(usesAmong(amount(5, "IN_TOTAL"), amount(3), amount(2, "UP_TO"))).toEqual([
      "EXACT",
      "PART_OF_TOTAL",
      "PART_OF_TOTAL",
    ]);
    expect(usesAmong(amount(5, "IN_TOTAL"), amount(4, "IN_TOTAL", "ABOUT"))).toEqual(["EXACT", "ABOUT"]);
  });

  it("are not in a total that is not added itself", () => {
    expect(usesAmong(amount(5, "IN_TOTAL", "PER_YEAR"), amount(3))).toEqual(["RATE", "EXACT"]);
    expect(usesAmong({ ...amount(5, "IN_TOTAL"), status: "PLANNED" }, amount(3))).toEqual(["NOT_FIRM", "EXACT"]);
  });

  it("are disputed where sources state another, and what disputes a total is no part of it", () => {
    const [total, other] = [
      { ...amount(5, "IN_TOTAL"), conflict: "a" },
      { ...amount(4), conflict: "a" },
    ];
    const uses = usesOf([{ figure: total, rivals: [other] }, { figure: other, rivals: [total] }, alone(amount(1))]);
    expect(uses.map(({ use }) => use)).toEqual(["DISPUTED", "DISPUTED", "PART_OF_TOTAL"]);
  });
});

describe("a sum", () => {
  it("of nothing is none, not zero", () => {
    const none = sumsOf([{ amounts: [] }]);
    expect(none).toMatchObject({ disputed: null, withAmount: 0, onlyNotAdded: 0, withoutAmount: 1 });
    expect(none.sums.size).toBe(0);
  });

  it("counts a disputed matter once, by its least and its greatest amount, also where one stands elsewhere", () => {
    const [mine, other] = [
      { ...amount(5), conflict: "a" },
      { ...amount(4, "ABOUT"), conflict: "a" },
    ];
    const rate = { ...amount(1, "PER_YEAR"), conflict: "a" };
    const one = usesOf([{ figure: mine, rivals: [other, rate] }]);
    expect(sumsOf([{ amounts: one }]).disputed).toEqual({ matters: 1, least: 4, greatest: 5 });
    const two = usesOf([{ figure: other, rivals: [mine, rate] }]);
    const both = sumsOf([{ amounts: one }, { amounts: two }]);
    expect(both.disputed).toEqual({ matters: 1, least: 4, greatest: 5 });
    expect(both.sums.size).toBe(0);
  });

  it("stays exact to the cent where floating euros would not", () => {
    const cents = Array.from({ length: 1_000 }, () => amount(10));
    expect(sumsOf([{ amounts: usesOf(cents.map(alone)) }]).sums.get("EXACT")).toBe(10_000);
  });
});

describe("groups", () => {
  const key = (value: string | null, isSure = true) => ({
    value,
    order: value ?? "",
    grounds: [`by ${value}`],
    isSure,
  });

  it("have each item in the group of each of its values, and merge what says the same", async () => {
    const items = [
      { item: "x", keys: [[key("b", false), key("a"), key("b", false)], [key("1")]] },
      { item: "y", keys: [[key(null)], [key("1")]] },
    ];
    const groups = await groupsOf(items, new Pace(() => undefined));
    expect(groups.map(({ keys, members }) => [keys.map(({ value }) => value), members])).toEqual([
      [["a", "1"], [{ item: "x", isShared: true, grounds: ["by a", "by 1"], isSure: true }]],
      [["b", "1"], [{ item: "x", isShared: true, grounds: ["by b", "by 1"], isSure: false }]],
      [[null, "1"], [{ item: "y", isShared: false, grounds: ["by null", "by 1"], isSure: true }]],
    ]);
  });
});

/** A figure of a random project. */
interface RandomFigure {
  readonly cents: number;
  readonly qualifiers: readonly QualifierName[];
  readonly isPart: boolean;
  readonly matter: string | null;
  readonly isPlanned: boolean;
}
/** A random project. */
interface RandomProject {
  readonly figures: readonly RandomFigure[];
  readonly applicants: readonly string[];
  readonly programmes: readonly string[];
  readonly underReservation: boolean | null;
}

const LANDS = ["Land A", "Land B", "Land C"];
const PROGRAMMES = ["Programm 1", "Programm 2"];

const randomFigure: fc.Arbitrary<RandomFigure> = fc.record({
  cents: fc.integer({ min: 1, max: 10_000_000_000 }),
  qualifiers: fc.constantFrom<readonly QualifierName[]>(
    ["EXACT"],
    ["EXACT"],
    ["ABOUT"],
    ["UP_TO"],
    ["AT_LEAST"],
    ["MORE_THAN"],
    ["IN_TOTAL"],
    ["IN_TOTAL", "UP_TO"],
    ["AVERAGE"],
    ["UP_TO", "PER_YEAR"],
    ["SHARE"],
  ),
  isPart: fc.boolean(),
  matter: fc.option(fc.constantFrom("a", "b"), { freq: 3 }),
  isPlanned: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});
const randomProject: fc.Arbitrary<RandomProject> = fc.record({
  figures: fc.array(randomFigure, { maxLength: 4 }),
  applicants: fc.subarray(LANDS),
  programmes: fc.subarray(PROGRAMMES),
  underReservation: fc.constantFrom(true, false, null),
});

/** The first figure of a project is no part; later ones may be parts of it. */
const isPartIn = ({ figures }: RandomProject, index: number) => index > 0 && figures[index]?.isPart === true;

function worldOf(projects: readonly RandomProject[]): World {
  const scene = world();
  for (const land of LANDS) scene.actor(land, { kind: "STATE" });
  for (const programme of PROGRAMMES) scene.programme(programme);
  for (const [index, project] of projects.entries()) {
    const name = `Projekt ${index}`;
    scene.project(name, { underReservation: project.underReservation });
    for (const land of project.applicants) scene.involved(land, name, { role: "APPLICANT" });
    for (const programme of project.programmes) scene.partOf(name, programme);
    for (const [place, figure] of project.figures.entries())
      scene.fact("FIGURE", name, "Budget", {
        ...{ key: `${index}-${place}`, cents: figure.cents, unit: "EUR", qualifiers: figure.qualifiers },
        breakdownOf: isPartIn(project, place) ? `statement:${index}-0` : null,
        ...(figure.matter === null ? {} : { conflict: `conflict:${figure.matter}` }),
        ...(figure.isPlanned ? { status: "PLANNED" as const } : {}),
      });
  }
  return scene;
}

const euros = (cents: bigint) => ({
  euros: `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`,
});

/** The sums over some projects, reckoned plainly: one figure after the other, with all figures of all projects at hand. */
function plainSum(some: readonly RandomProject[], all: readonly RandomProject[]) {
  const waysOf = (project: RandomProject, index: number): string => {
    const figure = project.figures[index];
    if (!figure) throw new Error("no figure");
    const names = figure.qualifiers.join(" ");
    if (isPartIn(project, index)) return "none";
    if (/AVERAGE|PER_YEAR|SHARE/.test(names) || figure.isPlanned) return "none";
    if (/ABOUT/.test(names)) return "about";
    if (/UP_TO/.test(names)) return "upTo";
    return /AT_LEAST|MORE_THAN/.test(names) ? "atLeast" : "exact";
  };
  const everywhere = all.flatMap((project) => project.figures.map((figure, index) => ({ project, figure, index })));
  const sums = new Map<string, bigint>();
  const matters = new Set<string>();
  let disputing = 0;
  const counts = { withAmount: 0, onlyNotAdded: 0, withoutAmount: 0 };
  for (const project of some) {
    const totals = project.figures.filter(
      (figure, index) => figure.qualifiers.includes("IN_TOTAL") && waysOf(project, index) !== "none",
    );
    let counted = false;
    for (const [index, figure] of project.figures.entries()) {
      const way = waysOf(project, index);
      if (way === "none") continue;
      const isWithin =
        totals.length > 0 &&
        !figure.qualifiers.includes("IN_TOTAL") &&
        !totals.some(({ matter }) => matter !== null && matter === figure.matter);
      if (isWithin) continue;
      counted = true;
      const sameMatter = everywhere.filter((other) => figure.matter !== null && other.figure.matter === figure.matter);
      if (figure.matter !== null && sameMatter.length > 1) {
        matters.add(figure.matter);
        disputing++;
      } else sums.set(way, (sums.get(way) ?? 0n) + BigInt(figure.cents));
    }
    if (counted) counts.withAmount++;
    else if (project.figures.length > 0) counts.onlyNotAdded++;
    else counts.withoutAmount++;
  }
  let [least, greatest] = [0n, 0n];
  for (const matter of matters) {
    const amounts = everywhere
      .filter(({ project, figure, index }) => figure.matter === matter && waysOf(project, index) !== "none")
      .map(({ figure }) => figure.cents);
    least += BigInt(Math.min(...amounts));
    greatest += BigInt(Math.max(...amounts));
  }
  const money = (way: string) => {
    const cents = sums.get(way);
    return cents === undefined ? null : euros(cents);
  };
  return {
    ...{ count: some.length, ...counts, disputing: { totalCount: disputing } },
    ...{ exact: money("exact"), about: money("about"), upTo: money("upTo"), atLeast: money("atLeast") },
    disputed: matters.size === 0 ? null : { matters: matters.size, least: euros(least), greatest: euros(greatest) },
  };
}

const SUM = `fragment S on Sum { count withAmount onlyNotAdded withoutAmount exact { euros } about { euros } upTo { euros }
  atLeast { euros } disputed { matters least { euros } greatest { euros } } disputing: figures(uses: [DISPUTED]) { totalCount } }`;

describe("the sums over any projects", () => {
  it(`are those of a plain reckoning, whole and by group (fast-check seed ${SEED}, ${RUNS} graphs)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomProject, { maxLength: 7 }), async (projects) => {
        const api = await openTestApi({ data: worldOf(projects).build() });
        const answer = await api.expectData(`{ sums(of: { projects: {} }) { total { ...S }
          breakdown(by: [PROGRAMME, APPLICANT]) { exceedsTotal shared { ...S }
            groups(first: 100) { nodes { keys { label } sum { ...S } shared { ...S } } } } } } ${SUM}`);
        await api.close();
        const orUnsaid = (names: readonly string[]) => (names.length === 0 ? ["nicht gesagt"] : names);
        const waysOf = ({ programmes, applicants }: RandomProject) =>
          orUnsaid(programmes).flatMap((programme) => orUnsaid(applicants).map((land) => [programme, land] as const));
        const isShared = (project: RandomProject) => waysOf(project).length > 1;
        const groups = orUnsaidLast(PROGRAMMES).flatMap((programme) =>
          orUnsaidLast(LANDS).flatMap((land) => {
            const within = projects.filter((project) =>
              waysOf(project).some(([a, b]) => a === programme && b === land),
            );
            if (within.length === 0) return [];
            const keys = [{ label: programme }, { label: land }];
            const shared = plainSum(within.filter(isShared), projects);
            return [{ keys, sum: plainSum(within, projects), shared }];
          }),
        );
        expect(answer).toEqual({
          sums: {
            total: plainSum(projects, projects),
            breakdown: {
              exceedsTotal: projects.some(isShared),
              shared: plainSum(projects.filter(isShared), projects),
              groups: { nodes: groups },
            },
          },
        });
      }),
      { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true },
    );
  }, 120_000);
});

const orUnsaidLast = (names: readonly string[]) => [...names, "nicht gesagt"];

/** A council that decided in two years, and projects. */
function record(): World {
  const euro = (cents: number, words: FactWords = {}): FactWords => ({
    cents,
    unit: "EUR",
    qualifiers: ["EXACT"],
    ...words,
  });
  const scene = world()
    .source("Presse", { date: "2025-09-01", official: false })
    .body("Rat")
    .body("Runde")
    .actor("Amt")
    .actor("Land Süd", { kind: "STATE" })
    .actor("Vorsitz", { kind: "OFFICE", officeBody: "actor:rat", officeRole: "CHAIR" })
    .involved("Land Süd", "Rat", { role: "CHAIR", since: "2024-01-01", until: "2025-12-31" })
    .programme("Programm 1")
    .programme("Programm 2");
  for (const [name, year, body] of [
    ["Haushalt", 2024, "Rat"],
    ["Nachtrag", 2025, "Rat"],
    ["Umlauf", 2025, "Runde"],
  ] as const)
    scene
      .decision(name, { date: `${year}-03-01`, year })
      .relation(name, "DECIDED_BY", body)
      .thing("DecisionPoint", `Ziffer ${name}`, { decision: scene.id(name), number: "1" })
      .partOf(`Ziffer ${name}`, name);
  for (const [name, decision, to, act] of [
    ["Bau", "Haushalt", "Amt", "FINANCES"],
    ["Betrieb", "Haushalt", "Vorsitz", "FINANCES"],
    ["Mehrbedarf", "Nachtrag", "Amt", "DECIDES"],
    ["Prüfung", "Umlauf", "Amt", "ASKS"],
  ] as const)
    scene
      .thing("Measure", name, {
        ...{ decision: scene.id(decision), act, text: name },
        ...{ year: decision === "Haushalt" ? 2024 : 2025, existsFrom: "2024-03-01" },
      })
      .partOf(name, `Ziffer ${decision}`)
      .relation(name, "ADDRESSED_TO", to);
  return scene
    .thing("Deliverable", "Konzept", { decision: "decision:haushalt", text: "Konzept" })
    .partOf("Konzept", "Bau")
    .relation("Bau", "CONCERNS", "Programm 1")
    .relation("Haushalt", "CONCERNS", "Programm 2")
    .fact("FIGURE", "Bau", "Bau", euro(100_01))
    .fact("FIGURE", "Konzept", "Konzept", euro(50_00, { qualifiers: ["UP_TO"] }))
    .fact("FIGURE", "Betrieb", "Betrieb", euro(7_00, { qualifiers: ["PER_YEAR"] }))
    .fact("FIGURE", "Mehrbedarf", "Mehrbedarf", euro(30_00, { conflict: "conflict:bedarf", key: "slides" }))
    .fact(
      "FIGURE",
      "Mehrbedarf",
      "Mehrbedarf laut Presse",
      euro(40_00, { conflict: "conflict:bedarf", source: "Presse" }),
    )
    .fact("FIGURE", "Mehrbedarf", "Stellen", { value: 4, unit: "Stellen" })
    .project("Projekt A", { underReservation: true })
    .project("Projekt B")
    .fact("FIGURE", "Projekt A", "Budget", euro(10_00))
    .fact("FIGURE", "Projekt A", "Ausgaben", euro(3_00))
    .involved("Amt", "Projekt A", { role: "APPLICANT", since: "2020-01-01", until: "2030-12-31" })
    .involved("Land Süd", "Projekt A", { role: "APPLICANT" })
    .dated("Projekt A", "PLANNED_START", "2025-07-01")
    .dated("Projekt B", "PLANNED_START", "2025-07")
    .attribute("Projekt A", "RELEASE", "UNTER_VORBEHALT");
}

describe("sums", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: record().build({ derived: true }) });
  });
  afterAll(() => api.close());

  const sums = async (of: string, fields: string, more = "") =>
    (
      await api.expectData(
        `{ sums(of: ${of}, asOf: "2025-11-25" ${more}) { ${fields} } } ${fields.includes("...S") ? SUM : ""}`,
      )
    ).sums;

  it("keep apart what is meant differently, and say what went into which", async () => {
    const fields = `truncated total { count withAmount onlyNotAdded withoutAmount exact { euros cents } about { euros } upTo { euros }
      atLeast { euros } disputed { matters least { euros } greatest { euros } } uses { use count }
      figures { totalCount nodes { use item { name } figure { label statement { subject { name } } } } }
      only: figures(uses: [RATE]) { nodes { figure { label } } }
      items(withAmount: false) { nodes { thing { name } isShared grounds { id } } } }`;
    const figure = (use: string, item: string, label: string, name: string) => ({
      ...{ use, item: { name: item } },
      figure: { label, statement: { subject: { name } } },
    });
    expect(await sums("{ decisions: {} }", fields)).toEqual({
      truncated: false,
      total: {
        ...{ count: 3, withAmount: 2, onlyNotAdded: 0, withoutAmount: 1 },
        ...{ exact: { euros: "100.01", cents: 10_001 }, about: null, upTo: { euros: "50.00" }, atLeast: null },
        disputed: { matters: 1, least: { euros: "30.00" }, greatest: { euros: "40.00" } },
        uses: [
          { use: "EXACT", count: 1 },
          { use: "RATE", count: 1 },
          { use: "UP_TO", count: 1 },
          { use: "DISPUTED", count: 2 },
        ],
        figures: {
          totalCount: 5,
          nodes: [
            figure("EXACT", "Haushalt", "Bau", "Bau"),
            figure("RATE", "Haushalt", "Betrieb", "Betrieb"),
            figure("UP_TO", "Haushalt", "Konzept", "Konzept"),
            figure("DISPUTED", "Nachtrag", "Mehrbedarf", "Mehrbedarf"),
            figure("DISPUTED", "Nachtrag", "Mehrbedarf laut Presse", "Mehrbedarf"),
          ],
        },
        only: { nodes: [{ figure: { label: "Betrieb" } }] },
        items: { nodes: [{ thing: { name: "Umlauf" }, isShared: false, grounds: [] }] },
      },
    });
  });

  it("add what is chosen of amounts that disagree, or what the sources asked for state", async () => {
    const fields = "total { exact { euros } disputed { matters } }";
    expect(await sums("{ measures: { firstYear: 2025 } }", fields, "choose: NEWEST")).toEqual({
      total: { exact: { euros: "40.00" }, disputed: null },
    });
    expect(await sums("{ measures: { firstYear: 2025 } }", fields, 'statedIn: ["bericht"]')).toEqual({
      total: { exact: { euros: "30.00" }, disputed: null },
    });
  });

  it("are by year and body, by addressee as named, and by programme of the measure itself", async () => {
    const groups = "exceedsTotal groups { nodes { keys { by label year thing { name } } sum { count } } }";
    expect(
      await sums(
        "{ measures: {} }",
        `years: breakdown(by: [YEAR, BODY]) { ${groups} } to: breakdown(by: [ADDRESSEE]) { ${groups} }
        programmes: breakdown(by: [PROGRAMME]) { ${groups} }`,
      ),
    ).toEqual({
      years: {
        exceedsTotal: false,
        groups: {
          nodes: [
            [2024, "Rat", 2],
            [2025, "Rat", 1],
            [2025, "Runde", 1],
          ].map(([year, name, count]) => ({
            keys: [
              { by: "YEAR", label: `${year}`, year, thing: null },
              { by: "BODY", label: name, year: null, thing: { name } },
            ],
            sum: { count },
          })),
        },
      },
      to: {
        exceedsTotal: false,
        groups: {
          nodes: [
            ["Amt", 3],
            ["Vorsitz", 1],
          ].map(([name, count]) => ({
            keys: [{ by: "ADDRESSEE", label: name, year: null, thing: { name } }],
            sum: { count },
          })),
        },
      },
      programmes: {
        exceedsTotal: false,
        groups: {
          nodes: [
            {
              keys: [{ by: "PROGRAMME", label: "Programm 1", year: null, thing: { name: "Programm 1" } }],
              sum: { count: 1 },
            },
            { keys: [{ by: "PROGRAMME", label: "nicht gesagt", year: null, thing: null }], sum: { count: 3 } },
          ],
        },
      },
    });
    expect(await sums("{ decisions: {} }", `breakdown(by: [PROGRAMME]) { ${groups} }`)).toMatchObject({
      breakdown: { exceedsTotal: true },
    });
  });

  it("of projects take the budget alone, and mark shared applicants and those only assumed", async () => {
    // Of the project only a plan is known: it is assumed to exist, whoever applied for it.
    const group = (label: string, ids: number) => ({
      keys: [{ label }],
      sum: {
        exact: { euros: "10.00" },
        items: { nodes: [{ isShared: true, grounds: Array.from({ length: ids }, () => ({ type: "RELATION" })) }] },
      },
      unsureCount: 1,
    });
    const fields = `breakdown(by: [APPLICANT]) { exceedsTotal shared { count exact { euros } }
      groups { nodes { keys { label } sum { exact { euros } items { nodes { isShared grounds { type } } } } unsureCount } } }`;
    expect(await sums("{ projects: { underReservation: true } }", fields)).toEqual({
      breakdown: {
        exceedsTotal: true,
        shared: { count: 1, exact: { euros: "10.00" } },
        groups: { nodes: [group("Amt", 1), group("Land Süd", 1)] },
      },
    });
    expect(
      await sums(
        "{ projects: {} }",
        "breakdown(by: [YEAR, RESERVATION]) { groups { nodes { keys { year underReservation label } sum { count } } } }",
      ),
    ).toEqual({
      breakdown: {
        groups: {
          nodes: [
            [true, "unter Vorbehalt"],
            [null, "nicht gesagt"],
          ].map(([underReservation, label]) => ({
            keys: [
              { year: 2025, underReservation: null, label: "2025" },
              { year: null, underReservation, label },
            ],
            sum: { count: 1 },
          })),
        },
      },
    });
  });

  it("narrow measures by act, addressee, body and topic", async () => {
    const count = async (filter: string) => await sums(`{ measures: { ${filter} } }`, "total { count }");
    const of = (number: number) => ({ total: { count: number } });
    expect(await count("acts: [FINANCES]")).toEqual(of(2));
    expect(await count('addressee: "actor:land-sued"')).toEqual(of(1));
    expect(await count('body: "actor:runde"')).toEqual(of(1));
    expect(await count('topic: "programme:programm-1"')).toEqual(of(1));
    // The decision concerns it; one of its two measures names another topic of its own.
    expect(await count('topic: "programme:programm-2"')).toEqual(of(1));
    expect(await count("lastYear: 2024")).toEqual(of(2));
  });

  it.each([
    ["{ measures: {} }", "breakdown(by: []) { by }", "by", /1 to 3/],
    ["{ measures: {} }", "breakdown(by: [YEAR, BODY, ADDRESSEE, PROGRAMME]) { by }", "by", /names 4 dimensions/],
    ["{ measures: {} }", "breakdown(by: [YEAR, YEAR]) { by }", "by", /only once/],
    [
      "{ measures: {} }",
      "breakdown(by: [APPLICANT]) { by }",
      "by",
      /which measures do not have; possible are YEAR, BODY/,
    ],
    ["{ projects: {} }", "breakdown(by: [BODY]) { by }", "by", /possible are YEAR, PROGRAMME, APPLICANT, RESERVATION/],
    ["{ projects: {} }", "total { figures(uses: []) { totalCount } }", "uses", /empty/],
    ["{ projects: {} }", "total { items(first: 101) { totalCount } }", "first", /1 to 100/],
    ["{ measures: { acts: [] } }", "truncated", "of.measures.acts", /empty/],
    ["{ measures: { firstYear: 2025, lastYear: 2024 } }", "truncated", "of.measures.firstYear", /2025 is after/],
    ['{ measures: { body: "actor:nobody" } }', "truncated", "of.measures.body", /no id of the record/],
    ["{ decisions: { references: [] } }", "truncated", "of.decisions.references", /empty/],
    ['{ decisions: { topic: "nothing" } }', "truncated", "of.decisions.topic", /no id of the record/],
    ["{ projects: { programmes: [] } }", "truncated", "programmes", /empty/],
    ['{ projects: { applicant: "nobody" } }', "truncated", "applicant", /no id of the record/],
  ])("refuse %s %s", async (of, fields, argument, message) => {
    const { errors } = await api.ask(`{ sums(of: ${of}) { ${fields} } }`);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });

  it.each(["{}", "{ projects: {}, measures: {} }", "{ projects: null }"])(
    "refuse to sum %s: one thing alone",
    async (of) => {
      const { errors } = await api.ask(`{ sums(of: ${of}) { truncated } }`);
      expect(errors.length).toBeGreaterThan(0);
    },
  );
});

describe("the reads of sums", () => {
  it("are as many where there are many projects as where there are few, and none where rows are kept", async () => {
    const reads: unknown[] = [];
    for (const size of [3, 60]) {
      const scene = record();
      for (let index = 0; index < size; index++)
        scene
          .project(`Vorhaben ${index}`)
          .partOf(`Vorhaben ${index}`, "Programm 1")
          .involved("Amt", `Vorhaben ${index}`, { role: "APPLICANT" })
          .fact("FIGURE", `Vorhaben ${index}`, "Budget", { cents: 100, unit: "EUR", qualifiers: ["EXACT"] });
      const data = scene.build();
      const document = `{ sums(of: { projects: { programmes: ["programme:programm-1"] } }) { total { ...S }
        breakdown(by: [PROGRAMME, APPLICANT, YEAR]) { groups { nodes { keys { label } sum { ...S items { nodes { grounds { id } } } } } } } } } ${SUM}`;
      const cold = await openTestApi({ data, keptRows: false });
      reads.push((await cold.ask(document)).extensions.reads);
      await cold.close();
      const warm = await openTestApi({ data });
      await warm.ask(document);
      expect((await warm.ask(document)).extensions.reads).toBe(0);
      await warm.close();
    }
    expect(reads[1]).toBe(reads[0]);
  });

  it("say where a ceiling cut what is summed", async () => {
    const scene = world();
    for (let index = 0; index < 1_001; index++) scene.project(`Vorhaben ${index}`);
    const api = await openTestApi({ data: scene.build() });
    const answer = await api.expectData(
      "{ sums(of: { projects: {} }) { truncated total { count items { totalCount truncated } } } }",
    );
    await api.close();
    expect(answer).toEqual({
      sums: { truncated: true, total: { count: 1_000, items: { totalCount: null, truncated: true } } },
    });
  });
});
