/** Readiness: what requirements make of states and plans, for everybody or for somebody. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "./support/api.js";
import { DAY, in2021, in2023, in2025, sources } from "./support/lifecycle.js";
import type { World } from "./support/world.js";

interface Group {
  readonly mode: string;
  readonly verdict: string;
  readonly met: number;
  readonly partlyMet: number;
  readonly unmet: number;
  readonly unknown: number;
  readonly expected: { readonly notBefore: string | null; readonly by: string | null } | null;
  readonly members: readonly (Item | Group)[];
}
interface Item {
  readonly thing: { readonly name: string };
  readonly verdict: string;
  readonly reason: string;
  readonly isNeeded: boolean;
  readonly requirements: Group | null;
}
interface Answer {
  readonly truncated: boolean;
  readonly for: { readonly name: string } | null;
  readonly result: Omit<Item, "thing" | "isNeeded"> & { readonly expected: Group["expected"] };
  readonly blocking: readonly {
    readonly isLast: boolean;
    readonly item: Item & {
      readonly responsible: readonly { readonly actor: { readonly name: string } }[];
      readonly mandates: readonly { readonly text: string; readonly state: string }[];
    };
    readonly way: readonly { readonly required: { readonly name: string } }[];
  }[];
}

const ITEM = "thing { name } verdict reason isNeeded";
const GROUP = "mode verdict met partlyMet unmet unknown expected { notBefore by }";
const document = (args: string) => `{
  readiness(${args}) {
    truncated for { name }
    result { verdict reason expected { notBefore by } requirements { ${GROUP} members { ... on ReadinessItem { ${ITEM} } ... on ReadinessGroup { ${GROUP} members { ... on ReadinessItem { ${ITEM} } } } } } }
    blocking { isLast item { ${ITEM} responsible { actor { name } } mandates { text state } } way { required { name } } }
  }
}`;

/** A platform that needs a portal, one of two accounts, and a class of file systems; a payment is nice to have. */
const scene = (): World =>
  sources()
    .component("Plattform")
    .component("Portal")
    .component("Konto")
    .component("Altkonto")
    .component("Akte", { kind: "SYSTEM" })
    .component("Nordakte")
    .component("Netz")
    .component("Bezahlen")
    .thing("AdministrativeService", "Wohngeld", { kind: "SERVICE" })
    .actor("Nord", { kind: "STATE" })
    .actor("Süd", { kind: "STATE" })
    .actor("Länder", { kind: "GROUP" })
    .partOf("Nord", "Länder")
    .actor("Betreiber")
    .requires("Plattform", "Portal", { position: 0 })
    .fact("GROUP", "Plattform", "REQUIRES", { key: "konten", detail: "ANY", position: 1 })
    .requires("Plattform", "Konto", { group: "statement:konten", position: 0 })
    .requires("Plattform", "Altkonto", { group: "statement:konten", position: 1 })
    .requires("Plattform", "Akte", { position: 2 })
    .requires("Plattform", "Bezahlen", { kind: "OPTIONAL", position: 3 })
    .requires("Portal", "Netz")
    .relation("Nordakte", "REALISES", "Akte")
    .state("Konto", "PILOT", in2025)
    .state("Altkonto", "PRODUCTIVE", in2023)
    .fact("MILESTONE", "Netz", "Start", { date: "2026-03", detail: "PRODUCTIVE", status: "PLANNED", ...in2025 })
    .involved("Betreiber", "Netz", { role: "OPERATION" })
    .involved("Nord", "Nordakte", { role: "USE", ...in2025 })
    .decision("Beschluss", { slug: "beschluss", date: "2025-01-01" })
    .thing("Measure", "Netz bauen", {
      slug: "netz-bauen",
      act: "COMMISSIONS",
      text: "bauen",
      decision: "decision:beschluss",
    })
    .thing("Measure", "Netz begrüßen", { slug: "netz-begruessen", act: "WELCOMES", decision: "decision:beschluss" })
    .thing("DecisionPoint", "Ziffer 1", { slug: "ziffer-1", number: "1", decision: "decision:beschluss" })
    .partOf("Ziffer 1", "Beschluss")
    .partOf("Netz bauen", "Ziffer 1")
    .partOf("Netz begrüßen", "Ziffer 1")
    .relation("Netz bauen", "CONCERNS", "Netz")
    .relation("Netz begrüßen", "CONCERNS", "Netz")
    .relation("Wohngeld", "INTEGRATES", "Nordakte")
    .state("Nordakte", "PRODUCTIVE", in2025);

const groupsOf = ({ result }: Answer) => (result.requirements?.members ?? []).filter((member) => "mode" in member);
const itemsOf = ({ result }: Answer) => (result.requirements?.members ?? []).filter((member) => "thing" in member);
const verdictsOf = (answer: Answer) =>
  Object.fromEntries(itemsOf(answer).map(({ thing, verdict, reason }) => [thing.name, `${verdict} ${reason}`]));

describe("the readiness of a thing", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: scene().build() });
  });
  afterAll(() => api.close());
  const ask = async (args: string) => (await api.expectData(document(`asOf: "${DAY}", ${args}`))).readiness as Answer;

  it("follows from its states, else from what it requires", async () => {
    const answer = await ask('of: "Plattform"');
    expect(answer.result).toMatchObject({
      verdict: "UNMET",
      reason: "REQUIREMENTS",
      expected: { notBefore: "2026-03-01", by: null },
    });
    expect(answer.result.requirements).toMatchObject({
      mode: "ALL",
      verdict: "PARTLY_MET",
      met: 1,
      unmet: 1,
      unknown: 1,
    });
    expect(verdictsOf(answer)).toEqual({
      Portal: "UNMET REQUIREMENTS",
      Akte: "UNKNOWN DEPENDS_ON_WHERE",
      Bezahlen: "UNKNOWN NOT_SAID",
    });
    expect(itemsOf(answer).map(({ isNeeded }) => isNeeded)).toEqual([true, true, false]);
    expect(groupsOf(answer)).toMatchObject([{ mode: "ANY", verdict: "MET", met: 1, unmet: 1, expected: null }]);
  });

  it("names what is in the way, down to the end of each chain, who answers for it and what mandates it", async () => {
    const { blocking } = await ask('of: "Plattform"');
    expect(
      blocking.map(({ item, way, isLast }) => [
        item.thing.name,
        way.map(({ required }) => required.name).join(" > "),
        isLast,
      ]),
    ).toEqual([
      ["Portal", "Portal", false],
      ["Akte", "Akte", true],
      ["Netz", "Portal > Netz", true],
    ]);
    const netz = blocking.find(({ item }) => item.thing.name === "Netz")?.item;
    expect(netz).toMatchObject({
      verdict: "UNMET",
      reason: "PLAN",
      responsible: [{ actor: { name: "Betreiber" } }],
      mandates: [{ text: "bauen", state: "OPEN" }],
    });
  });

  it.each([
    ["a Land that uses a product of a class of systems", "Nord", "MET USE"],
    ["a Land of which nobody has said", "Süd", "UNKNOWN NOT_SAID"],
    ["a service that includes a product", "Wohngeld", "MET USE"],
  ])("is told for %s", async (_, name, akte) => {
    const answer = await ask(`of: "Plattform", for: "${name}"`);
    expect(answer.for).toEqual({ name });
    expect(verdictsOf(answer)).toMatchObject({ Akte: akte, Portal: "UNMET REQUIREMENTS" });
  });

  it("says what a depth cut, and takes it for unknown", async () => {
    const answer = await ask('of: "Plattform", maxDepth: 1');
    expect(answer.truncated).toBe(true);
    expect(verdictsOf(answer)).toMatchObject({ Portal: "UNKNOWN CUT" });
    expect((await ask('of: "Plattform", maxDepth: 2')).truncated).toBe(false);
  });

  it("is null for what nobody knows, and refuses what makes no sense", async () => {
    expect(await api.expectData(document('of: "Nirgends"'))).toEqual({ readiness: null });
    const errors = async (args: string) => (await api.ask(document(args))).errors.map(({ message }) => message);
    expect(await errors('of: "Plattform", for: "Niemand"')).toEqual([
      'for is "Niemand", which is no actor and no administrative service; the field lookup finds names',
    ]);
    expect(await errors('of: "Plattform", for: "Netz"')).toHaveLength(1);
    expect(await errors('of: "Plattform", maxDepth: 0')).toEqual(["maxDepth is 0; it must be from 1 to 10"]);
    expect(await errors('of: "Plattform", asOf: "2025-02-30"')).toHaveLength(1);
  });
});

/** What becomes of the one requirement "Konto" of a platform. */
async function requirement(tell: (scene: World) => World): Promise<Item> {
  const api = await openTestApi({ data: tell(sources().component("Plattform").component("Konto")).build() });
  try {
    const { readiness } = await api.expectData(document(`of: "Plattform", asOf: "${DAY}"`));
    const [item] = itemsOf(readiness as Answer);
    if (!item) throw new Error("no requirement");
    return item;
  } finally {
    await api.close();
  }
}

describe("a requirement", () => {
  const needs = (scene: World, words = {}) => scene.requires("Plattform", "Konto", words);
  const formerly = (scene: World) => needs(scene).component("Altkonto").state("Altkonto", "PRODUCTIVE", in2023);
  const succeeds = (scene: World, detail: "RENAMING" | "FURTHER_DEVELOPMENT", words = {}) =>
    scene.relation("Konto", "SUCCEEDS", "Altkonto", { detail, ...in2023, ...words });
  it.each<[string, (scene: World) => World, string, string]>([
    [
      "is met at the level it wants",
      (scene) => needs(scene, { level: "hoch" }).state("Konto", "PRODUCTIVE", { level: "hoch", ...in2025 }),
      "MET",
      "STATE",
    ],
    [
      "is open where no source says at which level",
      (scene) => needs(scene, { level: "hoch" }).state("Konto", "PRODUCTIVE", { level: "normal", ...in2025 }),
      "UNKNOWN",
      "LEVEL_NOT_SAID",
    ],
    [
      "is no more met for lack of a level than for lack of the thing",
      (scene) => needs(scene, { level: "hoch" }).state("Konto", "PILOT", in2025),
      "UNMET",
      "STATE",
    ],
    [
      "that is only planned is not needed, and not in the way",
      (scene) => needs(scene, { status: "PLANNED", ...in2025 }).state("Konto", "ENDED", in2025),
      "UNMET",
      "STATE",
    ],
    ["is met under its former name", (scene) => succeeds(formerly(scene), "RENAMING"), "MET", "RENAMED"],
    [
      "is met under its former name, whatever was planned of it once",
      (scene) => succeeds(formerly(scene), "RENAMING").state("Konto", "PLANNED", in2021),
      "MET",
      "RENAMED",
    ],
    [
      "is not met by what it was developed from",
      (scene) => succeeds(formerly(scene), "FURTHER_DEVELOPMENT"),
      "UNKNOWN",
      "NOT_SAID",
    ],
    [
      "is open where sources disagree on whether it was renamed",
      (scene) =>
        succeeds(succeeds(formerly(scene), "RENAMING", { conflict: "nachfolge" }), "FURTHER_DEVELOPMENT", {
          conflict: "nachfolge",
        }),
      "UNKNOWN",
      "DISPUTED",
    ],
    [
      "that requires itself in a circle is open",
      (scene) => needs(scene).requires("Konto", "Plattform"),
      "UNKNOWN",
      "NOT_SAID",
    ],
    [
      "in a circle with something that is not there is not there either",
      (scene) =>
        needs(scene)
          .component("Netz")
          .requires("Konto", "Plattform")
          .requires("Plattform", "Netz", { position: 1 })
          .state("Netz", "PILOT", in2025),
      "UNMET",
      "REQUIREMENTS",
    ],
  ])("%s", async (_, tell, verdict, reason) => {
    expect(await requirement(tell)).toMatchObject({ thing: { name: "Konto" }, verdict, reason });
  });
});

describe("the cost of readiness", () => {
  const wide = (width: number) => {
    const scene = sources().component("Plattform").component("Netz").state("Netz", "PRODUCTIVE", in2025);
    for (let index = 0; index < width; index++) {
      scene.component(`Baustein ${index}`).requires("Plattform", `Baustein ${index}`, { position: index });
      scene.requires(`Baustein ${index}`, "Netz").state(`Baustein ${index}`, "PILOT", in2025);
    }
    return scene.build();
  };
  it("does not grow with the number of requirements, and is nothing from kept rows", async () => {
    const reads: (number | undefined)[] = [];
    for (const width of [1, 60]) {
      const api = await openTestApi({ data: wide(width), keptRows: false });
      reads.push((await api.ask(document('of: "Plattform"'))).extensions.reads);
      await api.close();
    }
    expect(reads[0]).toBeGreaterThan(0);
    expect(reads[1]).toBe(reads[0]);
    const api = await openTestApi({ data: wide(60) });
    await api.ask(document('of: "Plattform"'));
    expect((await api.ask(document('of: "Plattform"'))).extensions.reads).toBe(0);
    await api.close();
  });

  it("stops at the ceiling of things, and says so", async () => {
    const api = await openTestApi({ data: wide(600) });
    const { readiness } = (await api.expectData(document('of: "Plattform"'))) as { readiness: Answer };
    expect(readiness.truncated).toBe(true);
    expect(readiness.blocking).toHaveLength(499);
    await api.close();
  });
});

describe("the verdict on what has requirements", () => {
  const verdictOn = async (tell: (scene: World) => World) => {
    const api = await openTestApi({ data: tell(sources().component("Konto").state("Konto", "ENDED", in2025)).build() });
    const { readiness } = await api.expectData(document(`of: "Ganzes", asOf: "${DAY}"`));
    await api.close();
    const { result, blocking } = readiness as Answer;
    return [result.verdict, result.reason, blocking.length];
  };
  it.each<[string, (scene: World) => World, readonly unknown[]]>([
    ["what is built", (scene) => scene.component("Ganzes").requires("Ganzes", "Konto"), ["UNMET", "REQUIREMENTS", 1]],
    [
      "a level",
      (scene) => scene.thing("MaturityLevel", "Ganzes").requires("Ganzes", "Konto"),
      ["UNMET", "REQUIREMENTS", 1],
    ],
    ["a text", (scene) => scene.thing("LegalAct", "Ganzes").requires("Ganzes", "Konto"), ["UNKNOWN", "NOT_SAID", 1]],
    [
      "what can do without",
      (scene) => scene.thing("MaturityLevel", "Ganzes").requires("Ganzes", "Konto", { kind: "OPTIONAL" }),
      ["UNKNOWN", "NOT_SAID", 0],
    ],
    [
      "what is to require it",
      (scene) => scene.component("Ganzes").requires("Ganzes", "Konto", { status: "PLANNED", ...in2025 }),
      ["UNKNOWN", "NOT_SAID", 0],
    ],
    [
      "what a source only hints to require it",
      (scene) => scene.component("Ganzes").requires("Ganzes", "Konto", { certainty: "WEAK" }),
      ["UNKNOWN", "NOT_SAID", 1],
    ],
    [
      "what a source hints to be there",
      (scene) =>
        scene
          .component("Ganzes")
          .requires("Ganzes", "Konto")
          .state("Ganzes", "PRODUCTIVE", { certainty: "WEAK", ...in2025 }),
      ["UNKNOWN", "WEAK", 1],
    ],
    [
      "what needs nothing of a group",
      (scene) =>
        scene
          .thing("MaturityLevel", "Ganzes")
          .component("Netz")
          .state("Netz", "PRODUCTIVE", in2025)
          .requires("Ganzes", "Netz", { position: 0 })
          .fact("GROUP", "Ganzes", "REQUIRES", { key: "g", detail: "ALL", position: 1 })
          .requires("Ganzes", "Konto", { kind: "OPTIONAL", group: "statement:g" }),
      ["MET", "REQUIREMENTS", 0],
    ],
  ])("of %s", async (_, tell, expected) => {
    expect(await verdictOn(tell)).toEqual(expected);
  });

  it("of a class of systems is open for somebody who is not said to have one, whatever is said of the class", async () => {
    const data = sources()
      .component("Bezahlen")
      .component("Zahl")
      .relation("Zahl", "REALISES", "Bezahlen")
      .state("Bezahlen", "PRODUCTIVE", in2025)
      .actor("Nord", { kind: "STATE" })
      .build();
    const api = await openTestApi({ data });
    const result = async (args: string) => {
      const { readiness } = await api.expectData(document(`of: "Bezahlen", asOf: "${DAY}"${args}`));
      return (readiness as Answer).result;
    };
    expect(await result("")).toMatchObject({ verdict: "MET", reason: "STATE" });
    expect(await result(', for: "Nord"')).toMatchObject({ verdict: "UNKNOWN", reason: "NOT_SAID" });
    await api.close();
  });
});
