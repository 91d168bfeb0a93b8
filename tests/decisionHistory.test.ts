/** The history of a decision: the walk over plain references, and what the API gives of it. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  HISTORY_DECISIONS,
  HISTORY_LINKS,
  type HistoryLink,
  historyOf,
  type ReferenceReader,
} from "../loaders/decisionHistory.js";
import { startingHere } from "../loaders/facts.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { type World, world } from "./support/world.js";

type Arrow = readonly [later: string, earlier: string];

/** Reads references from pairs of decisions; the day of each is its name, and those of capital letters are not yet made. */
const reading = (arrows: readonly Arrow[]): ReferenceReader => ({
  references: async (id, direction) =>
    arrows.flatMap(([later, earlier], index) => {
      if ((direction === "BEFORE" ? later : earlier) !== id) return [];
      const row = { key: later, other: earlier, statement: `${index}`, detail: "REFERS" };
      return [{ fact: startingHere(row as Parameters<typeof startingHere>[0]), later, earlier }];
    }),
  details: async ({ later }) => ({ part: null, day: later, isMade: later === later.toLowerCase() }),
});

const told = (links: readonly HistoryLink[]) =>
  links.map(({ later, earlier, direction, depth }) => `${later}>${earlier} ${direction} ${depth}`);

describe("the walk", () => {
  it("goes back and forth, in the order of time, and no way round a neighbour", async () => {
    const arrows: Arrow[] = [
      ["c", "b"],
      ["b", "a"],
      ["d", "c"],
      ["e", "d"],
      // Another follower of what the decision goes back to is no part of its history.
      ["x", "a"],
    ];
    const { links, truncated } = await historyOf("c", 6, reading(arrows));
    expect(told(links)).toEqual(["b>a BEFORE 2", "c>b BEFORE 1", "d>c AFTER 1", "e>d AFTER 2"]);
    expect(truncated).toBe(false);
  });

  it("stops at its depth and says so, but not where nothing follows", async () => {
    const arrows: Arrow[] = [
      ["c", "b"],
      ["b", "a"],
    ];
    expect(await historyOf("c", 1, reading(arrows))).toMatchObject({ links: [{ later: "c" }], truncated: true });
    expect(await historyOf("c", 2, reading(arrows))).toMatchObject({ truncated: false });
  });

  it("leaves out what was not yet made, and does not call that cut", async () => {
    const arrows: Arrow[] = [
      ["b", "a"],
      ["C", "b"],
    ];
    expect(await historyOf("a", 1, reading(arrows))).toMatchObject({ links: [{ later: "b" }], truncated: false });
    expect(await historyOf("a", 2, reading(arrows))).toMatchObject({ links: [{ later: "b" }], truncated: false });
  });

  it("ends in circles, with each link once and by its shorter way", async () => {
    const arrows: Arrow[] = [
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
    ];
    const { links, truncated } = await historyOf("a", 10, reading(arrows));
    expect(told(links)).toEqual(["a>b BEFORE 1", "b>c BEFORE 2", "c>a AFTER 1"]);
    expect(truncated).toBe(false);
  });

  it("stops at its ceilings", async () => {
    const wide = Array.from({ length: HISTORY_DECISIONS + 50 }, (_, index): Arrow => [`n${index}`, "a"]);
    const { links, truncated } = await historyOf("a", 6, reading(wide));
    expect([links.length, truncated]).toEqual([HISTORY_DECISIONS, true]);
    const names = Array.from({ length: 50 }, (_, index) => `n${index + 10}`);
    const dense = names.flatMap((later) =>
      names.filter((name) => name < later).map((earlier): Arrow => [later, earlier]),
    );
    const full = await historyOf("n59", 10, reading(dense));
    expect([dense.length > HISTORY_LINKS, full.links.length, full.truncated]).toEqual([true, HISTORY_LINKS, true]);
  });

  it("finds what plain reachability finds", async () => {
    const node = fc.constantFrom(..."abcdef");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(node, node), { maxLength: 14 }), async (pairs) => {
        const arrows = pairs.filter(([later, earlier]) => later !== earlier);
        const reached = (start: string, next: (id: string) => readonly string[]) => {
          const seen = new Set([start]);
          for (const id of seen) for (const other of next(id)) seen.add(other);
          return seen;
        };
        const before = reached("a", (id) => arrows.flatMap(([l, e]) => (l === id ? [e] : [])));
        const after = reached("a", (id) => arrows.flatMap(([l, e]) => (e === id ? [l] : [])));
        const expected = arrows.filter(([l, e]) => before.has(l) || after.has(e)).map(([l, e]) => `${l}>${e}`);
        const { links, truncated } = await historyOf("a", 10, reading(arrows));
        expect(links.map(({ later, earlier }) => `${later}>${earlier}`).sort()).toEqual([...new Set(expected)].sort());
        expect(truncated).toBe(false);
      }),
    );
  });
});

/** Decisions of three years; the last repeals a point of the first in a measure, and goes on with the second. */
function chain(): World {
  const scene = world()
    .body("Rat")
    .decision("Erster", { date: "2021-03-01" })
    .decision("Zweiter", { date: "2022-03-01" })
    .decision("Dritter", { date: "2023-03-01" })
    .thing("LegalAct", "Gesetz", { kind: "LAW" })
    .relation("Erster", "REFERS_TO", "Gesetz", { detail: "BASED_ON", scope: "§ 3" })
    .relation("Zweiter", "REFERS_TO", "Erster", { detail: "CONTINUES" });
  return scene
    .thing("DecisionPoint", "Ziffer 1", { decision: scene.id("Erster") })
    .partOf("Ziffer 1", "Erster")
    .thing("DecisionPoint", "Punkt", { decision: scene.id("Dritter") })
    .partOf("Punkt", "Dritter")
    .thing("Measure", "Aufheben", { decision: scene.id("Dritter"), act: "REPEALS" })
    .partOf("Aufheben", "Punkt")
    .relation("Aufheben", "REFERS_TO", "Ziffer 1", { detail: "REPEALS" })
    .relation("Punkt", "REFERS_TO", "Zweiter", { detail: "CONFIRMS" })
    .relation("Aufheben", "REFERS_TO", "Zweiter", { detail: "CONFIRMS" })
    .relation("Dritter", "REFERS_TO", "Zweiter", { detail: "SAME_MATTER", rule: "SAME_MATTER", certainty: "INFERRED" });
}

describe("the history through the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: chain().build() });
  });
  afterAll(() => api.close());

  const fields = `of { name } truncated links { kind later { name } standsAt { name } earlier { name } earlierPart { name }
    part direction depth isInferred references { statement { citations { place } } } }`;
  const link = (later: string, kind: string, earlier: string, more: object) => ({
    ...{ kind, later: { name: later }, standsAt: [{ name: later }], earlier: { name: earlier }, earlierPart: null },
    ...{ part: null, direction: "BEFORE", depth: 1, isInferred: false },
    references: [{ statement: { citations: [{ place: "S. 1" }] } }],
    ...more,
  });
  const based = (more: object) => link("Erster", "BASED_ON", "Gesetz", { part: "§ 3", ...more });

  it("tells each link with its place, part, way, depth, and whether it is inferred", async () => {
    const { decisionHistory } = await api.expectData(`{ decisionHistory(of: "Erster") { ${fields} } }`);
    const twice = [1, 2].map(() => ({ statement: { citations: [{ place: "S. 1" }] } }));
    const after = { direction: "AFTER" };
    expect(decisionHistory).toEqual({
      ...{ of: { name: "Erster" }, truncated: false },
      links: [
        based({}),
        link("Zweiter", "CONTINUES", "Erster", after),
        link("Dritter", "REPEALS", "Erster", {
          ...{ ...after, standsAt: [{ name: "Aufheben" }], earlierPart: { name: "Ziffer 1" } },
        }),
        link("Dritter", "CONFIRMS", "Zweiter", {
          ...{ ...after, depth: 2, standsAt: [{ name: "Aufheben" }, { name: "Punkt" }], references: twice },
        }),
        link("Dritter", "SAME_MATTER", "Zweiter", { ...after, depth: 2, isInferred: true }),
      ],
    });
  });

  it("is as of a day, of some kinds, and without what is inferred", async () => {
    const of = async (args: string) => {
      const { decisionHistory } = await api.expectData(
        `{ decisionHistory(${args}) { truncated links { kind later { name } } } }`,
      );
      const { truncated, links } = decisionHistory as {
        truncated: boolean;
        links: { kind: string; later: { name: string } }[];
      };
      return [links.map(({ kind, later }) => `${later.name} ${kind}`), truncated];
    };
    expect(await of('of: "Erster", asOf: "2022-12-31"')).toEqual([["Erster BASED_ON", "Zweiter CONTINUES"], false]);
    expect(await of('of: "Erster", kinds: [REPEALS, CONFIRMS]')).toEqual([["Dritter REPEALS"], false]);
    expect(await of('of: "Zweiter", inferred: false')).toEqual([
      ["Erster BASED_ON", "Zweiter CONTINUES", "Dritter CONFIRMS"],
      false,
    ]);
    expect(await of('of: "Dritter", maxDepth: 1')).toEqual([
      ["Dritter REPEALS", "Dritter CONFIRMS", "Dritter SAME_MATTER"],
      true,
    ]);
  });

  it("is null of what is no decision", async () => {
    expect(await api.expectData('{ decisionHistory(of: "Gesetz") { truncated } }')).toEqual({ decisionHistory: null });
  });

  it.each([
    ["kinds: []", "kinds is empty"],
    ["maxDepth: 0", "from 1 to 10"],
    ["maxDepth: 11", "from 1 to 10"],
  ])("refuses %s", async (args, message) => {
    const { errors } = await api.ask(`{ decisionHistory(of: "Erster", ${args}) { truncated } }`);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toContain(message);
  });
});

describe("histories of other records", () => {
  it("cost as many reads where many decisions follow as where few do", async () => {
    const reads: unknown[] = [];
    for (const count of [3, 60]) {
      const scene = chain();
      for (let number = 0; number < count; number++) {
        scene
          .decision(`Folge ${number}`, { date: "2024-01-01" })
          .relation(`Folge ${number}`, "REFERS_TO", "Zweiter", { detail: "CONTINUES" });
      }
      const api = await openTestApi({ data: scene.build(), keptRows: false });
      const answer = await api.ask(
        '{ decisionHistory(of: "Erster") { links { later { name } standsAt { name } earlier { name } } } }',
      );
      reads.push(answer.extensions.reads);
      await api.close();
    }
    expect(reads[1]).toBe(reads[0]);
  });
});
