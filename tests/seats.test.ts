/** SUCCESSOR: a seat without a stated end is taken to have ended when the next holder began. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRelation, type StatementRecord } from "../graph/model.js";
import { withInferredEnds } from "../seeds/rules/seats.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { type FactWords, type World, world } from "./support/world.js";

const council = (): World =>
  world()
    .source("Folien 2021", { date: "2021-05-05" })
    .source("Folien 2025", { date: "2025-05-05" })
    .body("Rat")
    .actor("Amt", { kind: "AUTHORITY" })
    .actor("Firma", { kind: "COMPANY" })
    .actor("Bayern", { kind: "STATE" })
    .actor("Berlin", { kind: "STATE" })
    .actor("Anna Alt", { kind: "PERSON" })
    .actor("Nora Neu", { kind: "PERSON" });

const seat = { role: "REPRESENTATION", onBehalfOf: "Bayern" } as const;
const first: FactWords = { ...seat, source: "Folien 2021" };
const second: FactWords = { ...seat, source: "Folien 2025" };

/** The end that follows for the first holder. */
function endOf(one: FactWords, next: FactWords, where = "Rat", nextHolder = "Nora Neu"): string {
  const { statements } = council()
    .involved("Anna Alt", where, { key: "erste", ...one })
    .involved(nextHolder, where, { key: "zweite", ...next })
    .build({ derived: true });
  const { endInferredEarliest, endInferredLatest, endInferredBy } =
    statements.find(({ id }) => id === "statement:erste") ?? {};
  if (endInferredBy == null) return "-";
  expect(endInferredBy).toBe("statement:zweite");
  return endInferredEarliest === endInferredLatest
    ? String(endInferredLatest)
    : `${endInferredEarliest}..${endInferredLatest}`;
}

describe("SUCCESSOR: the holder of a seat", () => {
  it.each<[string, string, FactWords, FactWords]>([
    ["the day before the successor began", "2023-11-30", first, { ...second, since: "2023-12-01" }],
    ["before or in the month of the begin", "2023-11-30..2023-12-30", first, { ...second, since: "2023-12" }],
    [
      "not before a source last vouched for it",
      "2021-05-05..2021-12-30",
      { ...first, since: "2020" },
      { ...second, since: "2021" },
    ],
    [
      "by a stated begin alone",
      "2023-11-30",
      { ...seat, since: "2022", source: "Folien 2021" },
      { ...second, since: "2023-12-01" },
    ],
    ["never, where its end is stated", "-", { ...first, until: "2024" }, { ...second, since: "2023-12-01" }],
    ["never, where it is said to have ended", "-", { ...first, status: "ENDED" }, { ...second, since: "2023-12-01" }],
    ["never, where the successor's begin is not stated", "-", first, second],
    ["never, where the successor is only planned", "-", first, { ...second, since: "2023-12-01", status: "PLANNED" }],
    ["never, where a source denies the successor", "-", first, { ...second, since: "2023-12-01", status: "NEGATED" }],
    [
      "never, where the successor is withdrawn",
      "-",
      first,
      { ...second, since: "2023-12-01", withdrawn: { on: "2025-08-01", because: "x" } },
    ],
    [
      "never, where it began later",
      "-",
      { ...first, since: "2024", source: "Folien 2025" },
      { ...second, since: "2023-12-01" },
    ],
    ["never, where it may have begun later", "-", { ...first, since: "2023" }, { ...second, since: "2023-12-01" }],
    [
      "never, where a source vouches for it afterwards",
      "-",
      { ...first, source: "Folien 2025" },
      { ...second, since: "2023-12-01" },
    ],
    ["never, in another seat", "-", first, { ...second, onBehalfOf: "Berlin", since: "2023-12-01" }],
    ["never, in another role", "-", first, { ...second, role: "CHAIR", since: "2023-12-01" }],
    [
      "never, where the sources disagree on who it is",
      "-",
      { ...first, conflict: "a" },
      { ...second, conflict: "a", since: "2023-12-01" },
    ],
  ])("ends %s", (_, expected, one, next) => {
    expect(endOf(one, next)).toBe(expected);
  });

  it("is not succeeded by itself", () => {
    expect(endOf(first, { ...second, since: "2023-12-01" }, "Rat", "Anna Alt")).toBe("-");
  });

  it.each([
    ["Rat", "CHAIR", "2023-11-30"],
    ["Rat", "CO_CHAIR", "-"],
    ["Rat", "MEMBER", "-"],
    ["Amt", "HEAD", "2023-11-30"],
    ["Firma", "HEAD", "-"],
    ["Amt", "SUPPORT", "-"],
  ] as const)("of %s as %s on nobody's behalf ends %s", (where, role, expected) => {
    const sources = [
      { role, source: "Folien 2021" },
      { role, since: "2023-12-01", source: "Folien 2025" },
    ] as const;
    expect(endOf(sources[0], sources[1], where)).toBe(expected);
  });

  it("is not succeeded in a seat that two surely fill at once", () => {
    const data = council()
      .actor("Dritter", { kind: "PERSON" })
      .involved("Anna Alt", "Rat", { ...first, key: "erste" })
      .involved("Dritter", "Rat", { ...first, key: "zugleich" })
      .involved("Nora Neu", "Rat", { ...second, key: "zweite", since: "2023-12-01" })
      .build({ derived: true });
    expect(data.statements.filter(({ endInferredBy }) => endInferredBy !== null)).toEqual([]);
  });
});

describe("Whatever holders a seat has", () => {
  const day = fc.constantFrom("2019", "2020-06", "2021-06-01", "2022-Q1", "2023-12-01", "2025");
  const holder = fc.record(
    {
      who: fc.constantFrom("Anna Alt", "Nora Neu", "Amt"),
      since: day,
      until: day,
      source: fc.constantFrom("Folien 2021", "Folien 2025"),
      status: fc.constantFrom("ENDED", "PLANNED", "NEGATED", "IN_FORCE" as const),
    },
    { requiredKeys: ["who", "source"] },
  );

  it("what is stated stays as it is, and no end lies before a begin or a source", () => {
    fc.assert(
      fc.property(fc.array(holder, { maxLength: 6 }), (holders) => {
        const scene = council();
        for (const [index, { who, until, ...words }] of holders.entries()) {
          const isReversed = until !== undefined && words.since !== undefined && until < words.since;
          scene.involved(who, "Rat", {
            ...seat,
            ...words,
            ...(isReversed || !until ? {} : { until }),
            key: `${index}`,
          });
        }
        const { things, statements } = scene.build();
        const ended = withInferredEnds(new Map(things.map((thing) => [thing.id, thing])), statements);
        const bare = ({
          endInferredBy: _b,
          endInferredEarliest: _e,
          endInferredLatest: _l,
          endInferredSources: _s,
          endInferredRecordedOn: _r,
          ...rest
        }: StatementRecord) => rest;
        expect(ended.map(bare)).toEqual(statements.map(bare));
        const byId = new Map(ended.map((statement) => [statement.id, statement]));
        for (const each of ended) {
          if (each.endInferredBy === null) continue;
          const next = byId.get(each.endInferredBy);
          expect(isRelation(each, "INVOLVED_IN") && each.untilText === null && next?.withdrawnOn === null).toBe(true);
          const [from, to] = [each.endInferredEarliest ?? "", each.endInferredLatest ?? ""];
          expect(from <= to && (each.fromLatest ?? "") <= from && (each.evidenceLast ?? "") <= to).toBe(true);
          expect(to < (next?.fromLatest ?? "")).toBe(true);
        }
      }),
    );
  });
});

describe("the API over a body whose members change", () => {
  let api: TestApi;
  beforeAll(async () => {
    const data = council()
      .involved("Anna Alt", "Rat", { ...first, key: "alt" })
      .involved("Nora Neu", "Rat", { ...second, key: "neu", since: "2023-12-01" })
      .actor("Berta Bär", { kind: "PERSON" })
      .actor("Bodo Berg", { kind: "PERSON" })
      .involved("Berta Bär", "Rat", { role: "REPRESENTATION", onBehalfOf: "Berlin", source: "Folien 2021" })
      .involved("Bodo Berg", "Rat", { role: "REPRESENTATION", onBehalfOf: "Berlin", source: "Folien 2025" })
      .build({ derived: true });
    api = await openTestApi({ data });
  });
  afterAll(() => api.close());

  const members = async (scope: string, args = "roles: [REPRESENTATION]") => {
    const { actor } = await api.expectData(
      `{ actor(ref: "Rat", ${scope}) { ... on Body { members(${args}) { nodes { actor { name } validity } } } } }`,
    );
    const { nodes } = (actor as { members: { nodes: { actor: { name: string }; validity: string }[] } }).members;
    return nodes.map(({ actor: { name }, validity }) => `${name} ${validity}`).sort();
  };

  it("says who was a member on each day", async () => {
    expect(await members(`asOf: "2021-05-05"`)).toEqual(["Anna Alt HOLDS", "Berta Bär HOLDS"]);
    expect(await members(`asOf: "2025-05-05"`)).toEqual(["Bodo Berg HOLDS", "Nora Neu HOLDS"]);
    expect(await members(`asOf: "2023-11-30"`)).toEqual(["Anna Alt ASSUMED", "Berta Bär ASSUMED", "Bodo Berg ASSUMED"]);
    expect(await members(`asOf: "2023-12-01"`)).toEqual(["Berta Bär ASSUMED", "Bodo Berg ASSUMED", "Nora Neu HOLDS"]);
  });

  it("gives those only assumed where they are asked for, seat by seat", async () => {
    expect(await members(`asOf: "2025-05-05"`, "roles: [REPRESENTATION], validity: [ASSUMED]")).toEqual([
      "Berta Bär ASSUMED",
    ]);
    expect(await members(`asOf: "2025-05-05"`, "roles: [REPRESENTATION], history: true")).toEqual([
      "Anna Alt DOES_NOT_HOLD",
      "Berta Bär ASSUMED",
      "Bodo Berg HOLDS",
      "Nora Neu HOLDS",
    ]);
  });

  it("ends what follows from a membership with it", async () => {
    expect(await members(`asOf: "2021-05-05"`, "roles: [MEMBER]")).toEqual(["Bayern HOLDS", "Berlin HOLDS"]);
    expect(await members(`asOf: "2025-05-05"`, "roles: [MEMBER]")).toEqual(["Bayern HOLDS", "Berlin HOLDS"]);
  });

  it("knows of no end where only what is stated is asked for, or where the successor's source is not asked", async () => {
    const all = 'roles: [REPRESENTATION], onBehalfOf: "actor:bayern", validity: [HOLDS, POSSIBLE, ASSUMED]';
    expect(await members(`asOf: "2024-06-01"`, all)).toEqual(["Nora Neu HOLDS"]);
    expect(await members(`asOf: "2024-06-01", inferred: false`, all)).toEqual(["Anna Alt ASSUMED", "Nora Neu HOLDS"]);
    expect(await members(`asOf: "2024-06-01", statedIn: ["folien-2021"]`, all)).toEqual(["Anna Alt ASSUMED"]);
  });

  it("says from whom the end follows, and leaves the stated one unknown", async () => {
    const end = "endInferred { until { text } earliest latest rule from { subject { name } } }";
    const node = `node(id: "statement:alt") { ... on Statement { until { text } validity ${end} } }`;
    expect(
      await api.expectData(`{
        all: ${node.replace('"statement:alt"', '"statement:alt", asOf: "2025-05-05"')}
        stated: ${node.replace('"statement:alt"', '"statement:alt", asOf: "2025-05-05", inferred: false')}
        actor(ref: "Anna Alt", asOf: "2022-01-01") { involvedIn { nodes { until { text } ${end} } } }
      }`),
    ).toEqual({
      all: {
        ...{ until: null, validity: "DOES_NOT_HOLD" },
        endInferred: {
          ...{ until: { text: "2023-11-30" }, earliest: "2023-11-30", latest: "2023-11-30", rule: "SUCCESSOR" },
          from: { subject: { name: "Nora Neu" } },
        },
      },
      stated: { until: null, validity: "ASSUMED", endInferred: null },
      actor: {
        involvedIn: {
          nodes: [
            {
              until: null,
              endInferred: {
                ...{ until: { text: "2023-11-30" }, earliest: "2023-11-30", latest: "2023-11-30", rule: "SUCCESSOR" },
                from: { subject: { name: "Nora Neu" } },
              },
            },
          ],
        },
      },
    });
  });
});
