import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, findBreakingChanges, parse, print, visit } from "graphql";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../graph/paths.js";
import { type ComparisonOptions, compareSchemas, parseReleased, printReleased } from "../schema/compatibility.js";
import { deprecationsOf, earliestRemoval } from "../schema/deprecation.js";

const DAY = "2026-11-25";
const soon = '@deprecated(reason: "Use all. Removal on 2027-04-01 UTC.")';
const over = '@deprecated(reason: "Use all. Removal on 2026-10-01 UTC.")';
const dayless = '@deprecated(reason: "Use all.")';

/** Compares two schemas as `schema:check` does on {@link DAY}, a day after the release. */
const compare = (before: string, after: string, changelog = "", options: Partial<ComparisonOptions> = {}) =>
  compareSchemas({ version: "1.2.0", day: "2026-11-24", document: parse(before) }, parse(after), {
    changelog,
    today: DAY,
    noticeFrom: "2026-11-24",
    ...options,
  });

/** A schema with one more of each kind that can be deprecated, as the test wants it to be. */
const withAll = (mark: string) => `
  type Query {
    all(filter: Filter): [Thing!]!
    some(now: Boolean, early: Boolean ${mark}): Thing
    old: Old ${mark}
  }
  interface Thing { id: ID! name: String ${mark} }
  type Component implements Thing { id: ID! name: String ${mark} state: State }
  type Old { page: OldPage }
  type OldPage { size: Int }
  enum State { PLANNED IN_USE DREAMT ${mark} }
  input Filter { state: State, kind: String ${mark} }`;
const without = `
  type Query { all(filter: Filter): [Thing!]! some(now: Boolean): Thing }
  interface Thing { id: ID! }
  type Component implements Thing { id: ID! state: State }
  enum State { PLANNED IN_USE }
  input Filter { state: State }`;
const removals = "`Query.some.early` `Query.old` `*.name` `State.DREAMT` `Filter.kind`";
const removed = [
  "Component.name",
  "Filter.kind",
  "Old",
  "OldPage",
  "Query.old",
  "Query.some.early",
  "State.DREAMT",
  "Thing.name",
];

const pathsOf = (lines: readonly string[]) => lines.map((line) => /^[A-Z]+ ([^:]+):/.exec(line)?.[1]).sort();

describe("What was released", () => {
  it("may not be removed without a deprecation", async () => {
    const { problems } = await compare(withAll(""), without, removals);
    expect(pathsOf(problems)).toEqual(removed);
    expect(problems).toContain(
      "BREAKING Query.old: Field 'old' was removed from object type 'Query'. It is part of 1.2.0: put it back, and release it " +
        'with @deprecated(reason: "Use …. Removal on YYYY-MM-DD UTC.") first.',
    );
    expect(problems).toContain(
      "BREAKING OldPage: Type 'OldPage' was removed. It is part of 1.2.0: a type may go when all fields and arguments that name it may.",
    );
  });

  it("may not be removed before the day that its deprecation names", async () => {
    const { problems } = await compare(withAll(soon), without, removals);
    expect(pathsOf(problems)).toEqual(removed);
    expect(problems).toContain(
      "BREAKING State.DREAMT: Enum value 'DREAMT' (deprecated) was removed from enum 'State'. It may go from 2027-04-01 on: put it back until then.",
    );
  });

  it("may be removed from that day on, and the types that only it gave with it", async () => {
    const result = await compare(withAll(soon), without, removals, { today: "2027-04-01" });
    expect(result.problems).toEqual([]);
    expect(result.notices).toContain(
      "REMOVED Query.old: Field 'old' (deprecated) was removed from object type 'Query'.",
    );
    expect((await compare(withAll(over), without, removals)).problems).toEqual([]);
    expect((await compare(withAll(soon), without, removals, { today: "2027-03-31" })).problems).not.toEqual([]);
  });

  it("may not be removed where the deprecation names no day", async () => {
    const { problems } = await compare(withAll(dayless), without, removals);
    expect(pathsOf(problems)).toEqual(removed);
    expect(problems.join("\n")).toContain("1.2.0 names no removal day for it: put it back and release one.");
  });

  it("counts as deprecated by the release, not by what the branch says", async () => {
    const gone = without.replace("some(", `old: Old ${over} some(`);
    const { problems } = await compare(
      withAll("").replace("page: OldPage", "page: OldPage size: Int"),
      `${gone} type Old { size: Int }`,
    );
    expect(pathsOf(problems)).toContain("Old.page");
    expect(problems.join("\n")).toContain(
      "DEPRECATED Query.old: 2026-10-01 is less than three months after 2026-11-24; 2027-04-01 is the first day possible.",
    );
  });

  it("keeps a type that is still reached through an interface or another field", async () => {
    const before = (mark: string) =>
      `type Query { a: Thing b: Part ${mark} c: Part } interface Thing { id: ID } type Part implements Thing { id: ID } type Whole implements Thing { id: ID }`;
    const after = "type Query { a: Thing c: Whole } interface Thing { id: ID } type Whole implements Thing { id: ID }";
    const { problems } = await compare(before(over), after, "`Query.b`");
    expect(pathsOf(problems)).toEqual(["Part", "Query.c"]);
  });

  /** Changes that no deprecation can announce. */
  const changes: readonly (readonly [what: string, before: string, after: string, path: string, remedy: string])[] = [
    ["another type", "a: Int", "a: String", "Query.a", "under a name of its own"],
    ["null where there was none", "a: [Int!]!", "a: [Int!]", "Query.a", "under a name of its own"],
    ["a new argument that is required", "a: Int", "a(x: Int!): Int", "Query.a.x", "make it optional"],
    ["an argument that becomes required", "a(x: Int): Int", "a(x: Int!): Int", "Query.a.x", "under a name of its own"],
  ];
  it.each(changes)("may not change to %s", async (_, before, after, path, remedy) => {
    const [from, to] = [`type Query { ${before} }`, `type Query { ${after} }`];
    const { problems } = await compare(from, to, `\`${path}\``);
    expect(pathsOf(problems)).toEqual([path]);
    expect(problems[0]).toContain(remedy);
    expect(findBreakingChanges(buildSchema(from), buildSchema(to))).not.toEqual([]);
  });

  it("may not lose a member of a union, an interface or the choice of several inputs", async () => {
    const before = `type Query { a(i: I): U } union U = A | B interface N { x: Int } type A implements N { x: Int } type B { x: Int } input I { a: Int b: Int }`;
    const after = `type Query { a(i: I): U } union U = A interface N { x: Int } type A { x: Int } type B { x: Int } input I @oneOf { a: Int b: Int }`;
    const { problems } = await compare(before, after);
    expect(pathsOf(problems)).toEqual(["A", "I.@oneOf", "U"]);
    for (const problem of problems) expect(problem).toContain("deprecate what gives the old one");
  });

  it("is kept also where the same change brings a description", async () => {
    const before = "type Query { a: A } type A { x: Int y: Int }";
    const after = 'type Query { "What is new." a(z: Int!): A } "A thing." type A { "A number." x: String }';
    expect(pathsOf((await compare(before, after)).problems)).toEqual(["A.x", "A.y", "Query.a.z"]);
  });

  it("grows freely: types, fields, optional arguments and input fields", async () => {
    const after = `${withAll("").replace("early: Boolean", "early: Boolean, late: Boolean").replace("kind: String", "kind: String, name: String")}
      extend type Query { more: More } type More implements Thing { id: ID! name: String }`;
    expect(await compare(withAll(""), after)).toEqual({ problems: [], notices: [] });
  });
});

describe("What clients have to know", () => {
  const before = "type Query { a(x: Int = 1): E } enum E { P }";
  const after = "type Query { a(x: Int = 2): E } enum E { P Q }";

  it("must stand in the changelog", async () => {
    expect((await compare(before, after)).problems).toEqual([
      "DANGEROUS Query.a.x: Default value for argument 'x' on field 'Query.a' changed from '1' to '2'. " +
        'Name it in CHANGELOG.md, under "Unreleased", as `Query.a.x`.',
      "DANGEROUS E.Q: Enum value 'Q' was added to enum 'E'. Name it in CHANGELOG.md, under \"Unreleased\", as `E.Q`.",
    ]);
  });

  it("is only printed where it does, above the section of the release", async () => {
    const { problems, notices } = await compare(before, after, "## [Unreleased]\n\n- `Query.a.x`\n- `*.Q`\n");
    expect(problems).toEqual([]);
    expect(pathsOf(notices)).toEqual(["E.Q", "Query.a.x"]);
    const old = "## [Unreleased]\n\n- `Query.*.x`\n\n## [1.2.0] - 2026-11-24\n\n- `E.Q`\n";
    expect(pathsOf((await compare(before, after, old)).problems)).toEqual(["E.Q"]);
  });

  it("includes a new deprecation and a later day of removal, not a deprecation that was released", async () => {
    const later = soon.replace("04-01", "07-01");
    expect(
      pathsOf((await compare("type Query { a: Int b: Int }", `type Query { a: Int ${soon} b: Int }`)).problems),
    ).toEqual(["Query.a"]);
    expect(
      pathsOf(
        (await compare(`type Query { a: Int ${soon} b: Int }`, `type Query { a: Int ${later} b: Int }`)).problems,
      ),
    ).toEqual(["Query.a"]);
    expect(await compare(`type Query { a: Int ${soon} b: Int }`, `type Query { a: Int ${soon} b: Int }`)).toEqual({
      problems: [],
      notices: [],
    });
  });
});

describe("A deprecation", () => {
  const deprecate = (reason: string, before = "", options: Partial<ComparisonOptions> = {}) =>
    compare(
      `type Query { a: Int ${before} }`,
      `type Query { a: Int @deprecated(reason: ${JSON.stringify(reason)}) }`,
      "`Query.a`",
      options,
    );

  it.each([
    "",
    "No longer supported",
    "Removal on 2027-04-01 UTC.",
    "Use b. Removal on 2027-04-01.",
    "Use b. Removal on 2027-04-02 UTC.",
    "Use b. Removal on 2027-05-01 UTC.",
    "Use b. Removal on 2027-13-01 UTC.",
    "Use b. Removal on 1 April 2027 UTC.",
    "Use b. Removal on 2027-04-01 UTC. Or later.",
  ])("with the reason %j is refused", async (reason) => {
    const { problems } = await deprecate(reason);
    expect(problems).toEqual([
      'DEPRECATED Query.a: the reason must say what to use instead and end with "Removal on YYYY-MM-DD UTC.", the first day of a quarter.',
    ]);
  });

  it("without a reason is refused", async () => {
    expect((await compare("type Query { a: Int }", "type Query { a: Int @deprecated }")).problems).toHaveLength(1);
  });

  it("gives three months from the release on which it is announced", async () => {
    const reason = "Use b. Removal on 2027-04-01 UTC.";
    expect((await deprecate(reason)).problems).toEqual([]);
    expect((await deprecate("Use b. Removal on 2027-01-01 UTC.")).problems).toEqual([
      "DEPRECATED Query.a: 2027-01-01 is less than three months after 2026-11-24; 2027-04-01 is the first day possible.",
    ]);
    expect((await deprecate(reason, "", { noticeFrom: "2027-01-02" })).problems).toHaveLength(1);
  });

  it("that became late while the branch was open is said, and refused by the release only", async () => {
    const reason = "Use b. Removal on 2027-04-01 UTC.";
    const { problems, notices } = await deprecate(reason, "", { today: "2027-01-02" });
    expect(problems).toEqual([]);
    expect(notices).toContain(
      "LATE Query.a: its removal is less than three months away; a release of today needs 2027-07-01 or a later quarter.",
    );
  });

  it("that was released stays, until its day or longer", async () => {
    expect((await deprecate("Use b. Removal on 2027-07-01 UTC.", soon)).problems).toEqual([]);
    expect((await deprecate("Use b. Removal on 2027-01-01 UTC.", soon)).problems).toEqual([
      "DEPRECATED Query.a: 2027-04-01 was promised as the day of removal; a later one is possible, 2027-01-01 is too early.",
    ]);
    expect((await compare(`type Query { a: Int ${soon} }`, "type Query { a: Int }")).problems).toEqual([]);
  });

  it.each([
    ["2026-10-01", "2027-01-01"],
    ["2026-10-02", "2027-04-01"],
    ["2026-11-30", "2027-04-01"],
    ["2026-12-31", "2027-04-01"],
    ["2027-01-01", "2027-04-01"],
    ["2027-01-02", "2027-07-01"],
  ])("of a release of %s can end on %s", (day, removal) => {
    expect(earliestRemoval(day)).toBe(removal);
  });

  it("is found at fields, arguments, input fields and enum values", () => {
    const paths = ["Query.some.early", "Query.old", "Thing.name", "Component.name", "State.DREAMT", "Filter.kind"];
    expect([...deprecationsOf(parse(withAll(soon))).keys()]).toEqual(paths);
  });
});

describe("The released schema", () => {
  const text = readFileSync(join(packageRoot, "schema", "released", "schema.graphql"), "utf8");

  it("is written as it is read", () => {
    expect(printReleased(parseReleased(text))).toBe(text);
    expect(() => parseReleased("type Query { a: Int }")).toThrow("must begin with");
  });

  it("is kept field by field", async () => {
    const released = parseReleased(text);
    const current = visit(released.document, {
      FieldDefinition: (field) => (field.name.value === "readiness" ? null : undefined),
    });
    const options = { changelog: "", today: released.day, noticeFrom: released.day };
    const { problems } = await compareSchemas(released, parse(print(current)), options);
    expect(pathsOf(problems)).toEqual(["Query.readiness"]);
  });
});
