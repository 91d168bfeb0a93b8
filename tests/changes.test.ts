/** What changed between two days, in the world and in what the graph knew of it. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChangeKind, changeKinds, keysBetween } from "../graph/changes.js";
import { changesOfRecord, changesOfThing } from "../loaders/changes.js";
import type { Scope } from "../loaders/time.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { request } from "./support/dependencies.js";
import { engineName, loadTestGraph, openTestEngine, type TestEngine } from "./support/engine.js";
import { type FactWords, hashOf, RECORDED_ON, world } from "./support/world.js";

const SEED = 20_261_125;
const RUNS = engineName === "neo4j" ? 5 : 40;

/** Partial dates, with the days that they can mean, written by hand. */
const days: Readonly<Record<string, readonly [string, string]>> = {
  "2023": ["2023-01-01", "2023-12-31"],
  "2024": ["2024-01-01", "2024-12-31"],
  "2024-H1": ["2024-01-01", "2024-06-30"],
  "2024-Q2": ["2024-04-01", "2024-06-30"],
  "2023-winter": ["2023-12-01", "2024-02-29"],
  "2024-02": ["2024-02-01", "2024-02-29"],
  "2024-02~": ["2024-02-01", "2024-02-29"],
  "2024-02-29": ["2024-02-29", "2024-02-29"],
  "2024-03-01": ["2024-03-01", "2024-03-01"],
  "2025": ["2025-01-01", "2025-12-31"],
};

/** Every day from one to another. */
function eachDay([first, last]: readonly [string, string]): string[] {
  const list: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000)
    list.push(new Date(time).toISOString().slice(0, 10));
  return list;
}

const partial = fc.constantFrom(...Object.keys(days));
const recordDay = fc.constantFrom("2024-01-15", "2024-02-29", "2024-03-01", "2024-12-31");
const orNot = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

interface Fact {
  readonly shape: "RELATION" | "DECIDED" | "ENDED" | "DEADLINE" | "MILESTONE";
  readonly turned: boolean;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly date: string;
  readonly status: "PLANNED" | "CONDITIONAL" | "NEGATED" | "IN_FORCE" | "ENDED" | null;
  readonly recordedOn: string;
  readonly withdrawn: string | undefined;
  readonly source: "Bericht" | "Blatt";
  readonly certainty: "STATED" | "INFERRED";
}

const fact: fc.Arbitrary<Fact> = fc.record({
  shape: fc.constantFrom("RELATION", "RELATION", "DECIDED", "ENDED", "DEADLINE", "MILESTONE"),
  turned: fc.boolean(),
  since: orNot(partial),
  until: orNot(partial),
  date: partial,
  status: fc.constantFrom(null, null, "PLANNED", "CONDITIONAL", "NEGATED", "IN_FORCE", "ENDED"),
  recordedOn: recordDay,
  withdrawn: orNot(recordDay),
  source: fc.constantFrom("Bericht", "Blatt"),
  certainty: fc.constantFrom("STATED", "STATED", "INFERRED"),
});

const question = fc.record({
  period: fc
    .tuple(
      fc.constantFrom("2023-06-01", "2024-01-01", "2024-02-29", "2024-03-01"),
      fc.constantFrom("2024-02-29", "2024-03-01", "2024-06-30", "2024-12-31"),
    )
    .filter(([since, until]) => since <= until),
  kinds: fc.subarray([...changeKinds], { minLength: 1 }),
  knownAt: fc.option(recordDay, { nil: null }),
  statedIn: fc.constantFrom(null, new Set(["source:blatt"]), new Set(["source:bericht", "source:blatt"])),
  inferred: fc.boolean(),
});

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

function graphOf(facts: readonly Fact[]) {
  const scene = world().source("Blatt").component("Dienst").component("Netz");
  for (const [index, { shape, turned, since, until, date, withdrawn, ...words }] of facts.entries()) {
    const more: FactWords = {
      ...words,
      key: `f${index}`,
      ...(withdrawn === undefined ? {} : { withdrawn: { on: withdrawn, because: "misread" } }),
    };
    if (shape === "RELATION") {
      const [from, to] = turned ? ["Netz", "Dienst"] : ["Dienst", "Netz"];
      scene.relation(from, "INTEGRATES", to, { ...more, ...(since ? { since } : {}), ...(until ? { until } : {}) });
    } else if (shape === "MILESTONE") scene.fact("MILESTONE", "Dienst", "Start", { ...more, date });
    else scene.dated("Dienst", shape, date, more);
  }
  return scene.build();
}

/** What must have changed: each day that a date can mean is looked at, and nothing is compared but days. */
function expected(facts: readonly Fact[], { period, kinds, knownAt, statedIn, inferred }: Question): string[] {
  const within = new Set(eachDay(period));
  const lines: [string, string, number, string][] = [];
  for (const [index, each] of facts.entries()) {
    if (statedIn !== null && !statedIn.has(`source:${each.source.toLowerCase()}`)) continue;
    if (!inferred && each.certainty === "INFERRED") continue;
    const say = (kind: ChangeKind, date: string) => {
      const can = eachDay(days[date] ?? [date, date]);
      const inside = can.filter((day) => within.has(day));
      if (inside.length === 0 || !kinds.includes(kind)) return;
      const certain = inside.length === can.length ? "certain" : "possible";
      lines.push([can[0] ?? "", `statement:f${index}`, changeKinds.indexOf(kind), `${kind} f${index} ${certain}`]);
    };
    const wasSaidBy = (day: string) => knownAt === null || day <= knownAt;
    const { withdrawn } = each;
    const isGone = withdrawn !== undefined && wasSaidBy(withdrawn);
    const isSo = each.status === null || each.status === "IN_FORCE" || each.status === "ENDED";
    if (wasSaidBy(each.recordedOn) && !isGone && isSo) {
      if (each.shape === "DECIDED") say("BECAME_TRUE", each.date);
      if (each.shape === "ENDED") say("ENDED", each.date);
      if (each.shape === "MILESTONE" && each.status === "IN_FORCE") say("BECAME_TRUE", each.date);
      if (each.shape === "RELATION" && each.since !== undefined) say("BECAME_TRUE", each.since);
      if (each.shape === "RELATION" && each.until !== undefined) say("ENDED", each.until);
    }
    if (wasSaidBy(each.recordedOn)) say("LEARNED", each.recordedOn);
    if (isGone) say("WITHDRAWN", withdrawn);
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return lines.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]) || a[2] - b[2]).map((line) => line[3]);
}

describe(`the changes of any record (fast-check seed ${SEED}, ${RUNS} graphs)`, () => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await openTestEngine();
  });
  afterAll(() => test.close());

  it("are those that looking at each day gives, of a thing and of the whole record, in one read", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fact, { maxLength: 12 }),
        fc.array(question, { minLength: 3, maxLength: 3 }),
        async (facts, asked) => {
          const data = graphOf(facts);
          await loadTestGraph(test.engine, data, hashOf(data));
          for (const each of asked) {
            const [since, until] = each.period;
            const { knownAt, statedIn, inferred } = each;
            const scope: Scope = { asOf: "2024-02-10", knownAt, statedIn, inferred };
            const kinds = new Set(each.kinds);
            const { loaders, reads } = request(test.engine);
            const whole = await changesOfRecord(loaders, { since, until }, kinds, scope);
            expect(reads).toHaveLength(1);
            const thing = await changesOfThing(loaders, "component:dienst", { since, until }, kinds, scope);
            for (const { facts: found, truncated } of [whole, thing]) {
              const lines = found
                .filter(({ statement }) => statement.startsWith("statement:f"))
                .map(
                  ({ kind, statement, isCertain }) =>
                    `${kind} ${statement.slice("statement:".length)} ${isCertain ? "certain" : "possible"}`,
                );
              expect(lines).toEqual(expected(facts, each));
              expect(truncated).toBe(false);
            }
          }
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
  }, 120_000);
});

const council = world()
  .source("Blatt", { date: "2024-01-01" })
  .actor("Alt")
  .actor("Neu")
  .actor("Land")
  .body("Rat", { kind: "STEERING_GROUP" })
  .component("Dienst")
  .relation("Rat", "STEERS", "Dienst", { key: "steuert" })
  .involved("Alt", "Rat", { role: "CHAIR", since: "2020-01-01", source: "Blatt", seen: "2020-06-01", key: "alt" })
  .involved("Neu", "Rat", { role: "CHAIR", since: "2024-Q2", until: "2024-12-31", source: "Blatt", key: "neu" })
  .involved("Neu", "Rat", {
    role: "REPRESENTATION",
    since: "2024-09",
    onBehalfOf: "Land",
    source: "Blatt",
    key: "vertritt",
  })
  .involved("Land", "Dienst", { role: "USE", since: "2024-05-01", status: "PLANNED", key: "plan" })
  .involved("Land", "Rat", {
    role: "PARTICIPATION",
    status: "NEGATED",
    since: "2024-05-01",
    key: "nein",
    recordedOn: "2025-08-01",
  })
  .attribute("Rat", "GOAL", "Verlesen", { key: "verlesen", withdrawn: { on: "2025-08-01", because: "misread" } })
  .build({ derived: true });

describe("the field changes", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: council });
  });
  afterAll(() => api.close());

  interface Entry {
    readonly kind: string;
    readonly date: { readonly text: string } | null;
    readonly earliest: string;
    readonly latest: string;
    readonly isCertain: boolean;
    readonly bySuccessor: boolean;
    readonly statement: { readonly id: string };
  }
  const fields = "totalCount nodes { kind date { text } earliest latest isCertain bySuccessor statement { id } }";
  const ask = async (given: string): Promise<readonly Entry[]> =>
    ((await api.expectData(`{ changes(${given}, first: 100) { ${fields} } }`)).changes as { nodes: Entry[] }).nodes;
  const derived = (rule: string, object: string) =>
    council.statements.find((each) => each.rule === rule && each.object === object)?.id;

  it("gives begins and ends of a thing, stated, inferred and by a successor, each with its certainty", async () => {
    const facts = "kinds: [BECAME_TRUE, ENDED]";
    const rat = await ask(`of: "Rat", since: "2024-04-01", until: "2024-12-31", ${facts}`);
    const said = rat.map(({ kind, date, earliest, latest, isCertain, bySuccessor, statement }) => [
      kind,
      statement.id,
      date?.text ?? `${earliest}/${latest}`,
      isCertain,
      bySuccessor,
    ]);
    expect(said).toEqual([
      ["ENDED", "statement:alt", "2024-03-31/2024-06-29", false, true],
      ["BECAME_TRUE", "statement:neu", "2024-Q2", true, false],
      ...["statement:vertritt", derived("ON_BEHALF", "actor:rat")]
        .sort()
        .map((id) => ["BECAME_TRUE", id, "2024-09", true, false]),
      ["ENDED", "statement:neu", "2024-12-31", true, false],
    ]);
    const stated = await ask(`of: "Rat", since: "2024-04-01", until: "2024-12-31", inferred: false, ${facts}`);
    expect(stated.map(({ statement }) => statement.id)).toEqual([
      "statement:neu",
      "statement:vertritt",
      "statement:neu",
    ]);
    const [first] = await ask(`of: "Rat", since: "2024-06-30", until: "2024-06-30", ${facts}, inferred: false`);
    expect(first).toMatchObject({ statement: { id: "statement:neu" }, isCertain: false });
  });

  it("does not take what is planned or denied for what came true, but says when it was learned", async () => {
    const all = 'since: "2024-05-01", until: "2024-05-01"';
    const ids = (await ask(`${all}, kinds: [BECAME_TRUE]`)).map(({ statement }) => statement.id);
    expect(ids).not.toContain("statement:plan");
    expect(ids).not.toContain("statement:nein");
    const learned = await ask(`of: "Rat", since: "2025-08-01", until: "2025-08-31"`);
    expect(learned.map(({ kind, statement, date }) => [kind, statement.id, date?.text])).toEqual([
      ["LEARNED", "statement:nein", "2025-08-01"],
      ["WITHDRAWN", "statement:verlesen", "2025-08-01"],
    ]);
  });

  it("gives what was learned though it was withdrawn since, and only what was known by a day", async () => {
    const rat = `of: "Rat", since: "${RECORDED_ON}", until: "2025-12-31", kinds: [LEARNED, WITHDRAWN]`;
    const ids = async (more = "") =>
      (await ask(`${rat}${more}`)).map(({ kind, statement }) => `${kind} ${statement.id}`);
    expect(await ids()).toEqual(expect.arrayContaining(["LEARNED statement:verlesen", "WITHDRAWN statement:verlesen"]));
    const before = await ids(`, knownAt: "2025-07-31"`);
    expect(before).toContain("LEARNED statement:verlesen");
    expect(before).not.toContain("WITHDRAWN statement:verlesen");
    expect(before).not.toContain("LEARNED statement:nein");
  });

  it("counts both days of the period, and ends it with the day of the answer", async () => {
    const day = async (since: string, until: string) =>
      (await ask(`of: "Alt", since: "${since}", ${until}, kinds: [BECAME_TRUE], inferred: false`)).length;
    expect(await day("2020-01-01", `until: "2020-01-01"`)).toBe(1);
    expect(await day("2019-12-31", `until: "2019-12-31"`)).toBe(0);
    expect(await day("2020-01-02", `until: "2020-01-02"`)).toBe(0);
    expect([await day("2019-01-01", `asOf: "2019-12-31"`), await day("2019-01-01", `asOf: "2020-01-01"`)]).toEqual([
      0, 1,
    ]);
  });

  it("pages through all changes, each once, in one order", async () => {
    const period = `since: "2025-01-01", until: "2025-12-31"`;
    const all = await ask(period);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = (
        await api.expectData(
          `query($after: String) { changes(${period}, first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { kind statement { id } } } }`,
          { after },
        )
      ).changes as { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Entry[] };
      expect(page.totalCount).toBe(all.length);
      seen.push(...page.nodes.map(({ kind, statement }) => `${kind} ${statement.id}`));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(all.map(({ kind, statement }) => `${kind} ${statement.id}`));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("is null for what nothing is called", async () => {
    expect(await api.expectData(`{ changes(since: "2025-01-01", of: "Niemand") { totalCount } }`)).toEqual({
      changes: null,
    });
  });

  it.each([
    [
      `since: "2025-01-02", until: "2025-01-01"`,
      "since is 2025-01-02, after the last day 2025-01-01; it must not be later",
    ],
    [
      `since: "2025-01-02", asOf: "2025-01-01"`,
      "since is 2025-01-02, after the last day 2025-01-01; it must not be later",
    ],
    [
      `since: "2024-01-01", until: "2025-01-01"`,
      "from 2024-01-01 to 2025-01-01 are more than 366 days; ask for a shorter period, or for one thing (of)",
    ],
    [`since: "2025", until: "2025-01-01"`, '"2025" is not a day such as 2025-07-04'],
    [`since: "2025-01-01", until: "2025-13-01"`, '"2025-13-01" is not a day such as 2025-07-04'],
    [
      `since: "2025-01-01", until: "2025-01-01", kinds: []`,
      "kinds is empty; it must name at least one kind, or be left out",
    ],
    [`since: "2025-01-01", until: "2025-01-01", first: 101`, "first is 101; it must be from 1 to 100"],
    [
      `since: "2025-01-01", until: "2025-01-01", after: "xyz"`,
      "the cursor is not of this list; take it from the same field with the same filters",
    ],
  ])("refuses %s", async (given, message) => {
    const { errors } = await api.ask(`{ changes(${given}) { totalCount } }`);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("takes a period of 366 days, and a longer one of one thing", async () => {
    expect(await ask(`since: "2024-01-01", until: "2024-12-31", kinds: [WITHDRAWN]`)).toEqual([]);
    expect(
      (await ask(`of: "Alt", since: "1900-01-01", until: "2199-12-31", kinds: [BECAME_TRUE], inferred: false`)).length,
    ).toBe(1);
  });
});

describe("the changes of a record with more rows than the ceiling", () => {
  it("say that they are cut", async () => {
    const api = await openTestApi({ data: council, ceiling: 1, keptRows: false });
    try {
      const whole = `since: "${RECORDED_ON}", until: "${RECORDED_ON}"`;
      for (const of of ["", `, of: "actor:rat"`]) {
        const { changes } = await api.expectData(`{ changes(${whole}${of}) { truncated totalCount } }`);
        expect(changes).toEqual({ truncated: true, totalCount: null });
      }
    } finally {
      await api.close();
    }
  });

  it("cost one read for the changes, however many, and one for the statements of the page", async () => {
    const api = await openTestApi({ data: council, keptRows: false });
    try {
      const document = `{ changes(since: "2024-12-01", until: "2025-11-30", first: 100) { nodes { kind date { text } statement { id } } } }`;
      const { data, extensions } = await api.ask(document);
      expect(data).toMatchObject({ changes: { nodes: expect.arrayContaining([expect.anything()]) } });
      expect(extensions.reads).toBe(2);
    } finally {
      await api.close();
    }
  });
});

describe("the keys of changes", () => {
  it("of the longest period go into one read", () => {
    // KEYS_PER_READ of loaders/byKey.ts.
    expect(keysBetween(changeKinds, "2023-12-31", "2024-12-30").length).toBeLessThan(500);
  });

  it("reach back a year for facts, because an imprecise date may have begun to be possible then", () => {
    expect(keysBetween(["ENDED"], "2024-03-31", "2024-04-01")).toEqual([
      ...["03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `ENDED 2023-${month}`),
      ...["01", "02", "03", "04"].map((month) => `ENDED 2024-${month}`),
    ]);
  });
});
