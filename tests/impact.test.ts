/** Impact: what is affected if a thing is late or given up, how, which days are in question, and who would have to be told. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EFFECTS, impact } from "../loaders/impact.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { anything, edge, graphOf, idOf, names, request, stepsOf } from "./support/dependencies.js";
import { engineName, loadTestGraph, openTestEngine, type TestEngine } from "./support/engine.js";
import { hashOf, type World, world } from "./support/world.js";

const DAY = "2025-09-01";

interface Impact {
  readonly truncated: boolean;
  readonly affected: {
    readonly totalCount: number;
    readonly blocked: number;
    readonly nodes: readonly {
      readonly thing: { readonly name: string };
      readonly effect: string;
      readonly way: readonly { readonly from: { readonly name: string }; readonly to: { readonly name: string } }[];
      readonly alternatives: readonly { readonly name: string }[];
    }[];
  };
  readonly dates: readonly {
    readonly thing: { readonly name: string };
    readonly label: string;
    readonly moves: string;
  }[];
  readonly toTell: {
    readonly nodes: readonly {
      readonly actor: { readonly name: string };
      readonly effect: string;
      readonly steers: readonly { readonly name: string }[];
      readonly involvements: readonly { readonly role: string; readonly thing: { readonly name: string } }[];
    }[];
  };
}
const document = (args: string, list = "") => `{
  impact(asOf: "${DAY}", ${args}) {
    truncated
    affected${list} { totalCount blocked nodes { thing { name } effect way { from { name } to { name } } alternatives { name } } }
    dates { thing { name } label moves }
    toTell { nodes { actor { name } effect involvements { role thing { name } } steers { name } } }
  }
}`;

/** What becomes of "Dienst" if "Netz" is late. */
async function effectOnDienst(tell: (scene: World) => World) {
  const api = await openTestApi({
    data: tell(world().component("Netz").component("Dienst").component("Anderes")).build(),
  });
  try {
    const { impact: found } = (await api.expectData(document('of: "Netz"'))) as { impact: Impact };
    const dienst = found.affected.nodes.find(({ thing }) => thing.name === "Dienst");
    return dienst && { effect: dienst.effect, alternatives: dienst.alternatives.map(({ name }) => name) };
  } finally {
    await api.close();
  }
}

const group = (
  scene: World,
  mode: "ALL" | "ANY" | "AT_LEAST",
  members: readonly string[],
  value: number | null = null,
) => {
  scene.fact("GROUP", "Dienst", "REQUIRES", { key: "gruppe", detail: mode, value });
  for (const [position, member] of members.entries())
    scene.requires("Dienst", member, { group: "statement:gruppe", position });
  return scene;
};

describe("what is late makes what depends on it", () => {
  it.each<[string, (scene: World) => World, string | undefined, readonly string[]]>([
    ["blocked, where it cannot do without", (scene) => scene.requires("Dienst", "Netz"), "BLOCKED", []],
    ["weakened, where it can", (scene) => scene.requires("Dienst", "Netz", { kind: "OPTIONAL" }), "WEAKENED", []],
    ["weakened, where others may do", (scene) => scene.requires("Dienst", "Netz", { kind: "ONE_OF" }), "WEAKENED", []],
    [
      "affected under its condition",
      (scene) => scene.requires("Dienst", "Netz", { kind: "CONDITIONAL" }),
      "CONDITIONAL",
      [],
    ],
    ["affected while it moves", (scene) => scene.requires("Dienst", "Netz", { kind: "MIGRATION" }), "CONDITIONAL", []],
    ["aimed at it", (scene) => scene.relation("Dienst", "ALIGNED_WITH", "Netz"), "AIMED_AT", []],
    ["affected only by plan", (scene) => scene.requires("Dienst", "Netz", { status: "PLANNED" }), "CONDITIONAL", []],
    ["without a basis", (scene) => scene.relation("Dienst", "BASED_ON", "Netz"), "IN_PART", []],
    [
      "blocked, where it is only a new name",
      (scene) => scene.relation("Dienst", "SUCCEEDS", "Netz", { detail: "RENAMING" }),
      "BLOCKED",
      [],
    ],
    [
      "nothing, where it takes its place",
      (scene) => scene.relation("Dienst", "SUCCEEDS", "Netz", { detail: "SUCCESSION" }),
      undefined,
      [],
    ],
    [
      "weakened, where it is a class of systems",
      (scene) => scene.relation("Netz", "REALISES", "Dienst"),
      "WEAKENED",
      [],
    ],
    [
      "weakened, where nobody says how many are enough",
      (scene) => group(scene, "AT_LEAST", ["Netz", "Anderes"]),
      "WEAKENED",
      ["Anderes"],
    ],
    [
      "nothing where it did not exist",
      (scene) => scene.component("Später", { slug: "spaeter", existsFrom: "2026-01-01" }).requires("Später", "Netz"),
      undefined,
      [],
    ],
    ["conform later", (scene) => scene.relation("Dienst", "CONFORMS_TO", "Netz"), "AIMED_AT", []],
    ["affected in part", (scene) => scene.partOf("Netz", "Dienst"), "IN_PART", []],
    ["blocked, as one of all", (scene) => group(scene, "ALL", ["Netz", "Anderes"]), "BLOCKED", []],
    [
      "weakened, where an alternative remains",
      (scene) => group(scene, "ANY", ["Netz", "Anderes"]),
      "WEAKENED",
      ["Anderes"],
    ],
    [
      "blocked, where no alternative is left",
      (scene) => group(scene.requires("Anderes", "Netz"), "ANY", ["Netz", "Anderes"]),
      "BLOCKED",
      [],
    ],
    [
      "weakened, where the alternative is",
      (scene) => group(scene.requires("Anderes", "Netz", { kind: "OPTIONAL" }), "ANY", ["Netz", "Anderes"]),
      "WEAKENED",
      [],
    ],
    ["blocked, where too few are left", (scene) => group(scene, "AT_LEAST", ["Netz", "Anderes"], 2), "BLOCKED", []],
    [
      "weakened, where enough are left",
      (scene) => group(scene.component("Drittes"), "AT_LEAST", ["Netz", "Anderes", "Drittes"], 2),
      "WEAKENED",
      ["Anderes", "Drittes"],
    ],
    [
      "blocked through another",
      (scene) => scene.requires("Dienst", "Anderes").requires("Anderes", "Netz"),
      "BLOCKED",
      [],
    ],
    [
      "no more than what is between",
      (scene) => scene.requires("Dienst", "Anderes").requires("Anderes", "Netz", { kind: "OPTIONAL" }),
      "WEAKENED",
      [],
    ],
    [
      "affected in part through a whole",
      (scene) => scene.requires("Dienst", "Anderes").partOf("Netz", "Anderes"),
      "IN_PART",
      [],
    ],
    [
      "nothing through what is only aimed at it",
      (scene) => scene.requires("Dienst", "Anderes").relation("Anderes", "ALIGNED_WITH", "Netz"),
      undefined,
      [],
    ],
    [
      "nothing through a programme that gathers",
      (scene) => scene.programme("Programm").partOf("Netz", "Programm").requires("Dienst", "Programm"),
      undefined,
      [],
    ],
    ["nothing on a day before", (scene) => scene.requires("Dienst", "Netz", { since: "2026" }), undefined, []],
    [
      "blocked, by the worst of several ties",
      (scene) => scene.relation("Dienst", "ALIGNED_WITH", "Netz").requires("Dienst", "Netz"),
      "BLOCKED",
      [],
    ],
  ])("%s", async (_, tell, effect, alternatives) => {
    expect(await effectOnDienst(tell)).toEqual(effect === undefined ? undefined : { effect, alternatives });
  });
});

describe("the impact of a thing", () => {
  const scene = () =>
    world()
      .component("Netz")
      .component("Dienst")
      .component("Portal")
      .component("Anzeige")
      .requires("Dienst", "Netz")
      .requires("Portal", "Dienst")
      .requires("Netz", "Portal")
      .relation("Anzeige", "ALIGNED_WITH", "Portal")
      .actor("Bund", { kind: "FEDERATION" })
      .actor("Amt")
      .actor("Leser")
      .involved("Amt", "Portal", { role: "OPERATION" })
      .involved("Bund", "Netz", { role: "LEAD" })
      .involved("Amt", "Netz", { role: "USE", key: "nutzt" })
      .involved("Leser", "Anzeige", { role: "USE" })
      .body("Lenkungskreis")
      .relation("Lenkungskreis", "STEERS", "Dienst")
      .fact("MILESTONE", "Portal", "Start", { date: "2026-03", status: "PLANNED" })
      .fact("MILESTONE", "Portal", "Vollausbau", { date: "2028", status: "PLANNED" })
      .fact("MILESTONE", "Portal", "Probe", { date: "2027", status: "PLANNED" })
      .fact("MILESTONE", "Portal", "Konzept", { date: "2024", status: "PLANNED" })
      .dated("Anzeige", "DEADLINE", "2026-01-01")
      .decision("Beschluss", { slug: "beschluss", date: "2025-01-01" })
      .thing("DecisionPoint", "Ziffer 1", { slug: "ziffer-1", number: "1", decision: "decision:beschluss" })
      .thing("Measure", "Portal bauen", {
        slug: "portal",
        act: "COMMISSIONS",
        text: "bauen",
        decision: "decision:beschluss",
      })
      .thing("Measure", "Portal loben", { slug: "lob", act: "WELCOMES", text: "loben", decision: "decision:beschluss" })
      .thing("Deliverable", "Portal fertig", { slug: "portal-fertig", text: "Portal", decision: "decision:beschluss" })
      .partOf("Ziffer 1", "Beschluss")
      .partOf("Portal bauen", "Ziffer 1")
      .partOf("Portal loben", "Ziffer 1")
      .partOf("Portal fertig", "Portal bauen")
      .dated("Portal fertig", "DEADLINE", "2025-06-30")
      .relation("Portal bauen", "CONCERNS", "Portal")
      .relation("Portal loben", "CONCERNS", "Portal");
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: scene().build() });
  });
  afterAll(() => api.close());
  const ask = async (args: string, list = "") => (await api.expectData(document(args, list))).impact as Impact;

  it("lists what is affected, the worst first, with the way, also where things depend on each other in a circle", async () => {
    const { affected } = await ask('of: "Netz"');
    expect(
      affected.nodes.map(({ thing, effect, way }) => [
        thing.name,
        effect,
        way.map(({ from, to }) => `${from.name}-${to.name}`),
      ]),
    ).toEqual([
      ["Dienst", "BLOCKED", ["Dienst-Netz"]],
      ["Portal", "BLOCKED", ["Dienst-Netz", "Portal-Dienst"]],
      ["Anzeige", "AIMED_AT", ["Dienst-Netz", "Portal-Dienst", "Anzeige-Portal"]],
    ]);
    const few = await ask('of: "Netz"', "(effects: [AIMED_AT])");
    expect(few.affected).toMatchObject({ totalCount: 1, blocked: 2 });
  });

  it.each([
    ["late, nobody knows how late", 'of: "Netz"', ["MAY_BE_MISSED", "MAY_MOVE", "MAY_MOVE", "MAY_MOVE"]],
    ["late until a day", 'of: "Netz", thereFrom: "2027-06-01"', ["MAY_BE_MISSED", "MOVES", "MAY_MOVE", "STAYS"]],
    ["given up", 'of: "Netz", event: GIVEN_UP', ["MAY_BE_MISSED", "MOVES", "MOVES", "MOVES"]],
  ])("says which days ahead move if it is %s", async (_, args, moves) => {
    const { dates } = await ask(args);
    expect(dates.map(({ label }) => label)).toEqual(["Frist", "Start", "Probe", "Vollausbau"]);
    expect(dates.map((date) => date.moves)).toEqual(moves);
  });

  it("names everybody involved once, with all that they are involved in", async () => {
    const { toTell } = await ask('of: "Netz"');
    expect(
      toTell.nodes.map(({ actor, effect, involvements }) => [
        actor.name,
        effect,
        involvements.map(({ role, thing }) => `${role} ${thing.name}`),
      ]),
    ).toEqual([
      ["Amt", "BLOCKED", ["USE Netz", "OPERATION Portal"]],
      ["Bund", "BLOCKED", ["LEAD Netz"]],
      ["Lenkungskreis", "BLOCKED", []],
      ["Leser", "AIMED_AT", ["USE Anzeige"]],
    ]);
  });

  it("names the mandates on the way, with their state", async () => {
    const mandates = async (list: string) => {
      const { impact: found } = await api.expectData(
        `{ impact(of: "Netz", asOf: "${DAY}") { mandates${list} { totalCount nodes { text state due { date { text } } } } } }`,
      );
      return (found as { mandates: unknown }).mandates;
    };
    const due = { text: "Portal", state: "DUE_NO_EVIDENCE", due: { date: { text: "2025-06-30" } } };
    expect(await mandates("")).toEqual({ totalCount: 1, nodes: [due] });
    expect(await mandates("(states: [OPEN])")).toEqual({ totalCount: 0, nodes: [] });
    const { errors } = await api.ask(`{ impact(of: "Netz") { mandates(states: []) { totalCount } } }`);
    expect(errors.map(({ message }) => message)).toEqual(["states is empty; it must name a state, or be left out"]);
  });

  it("says what a depth cut, is null for what nobody knows, and refuses what makes no sense", async () => {
    expect((await ask('of: "Netz", maxDepth: 1')).truncated).toBe(true);
    // Beyond what is only aimed at it there is nothing to look for.
    expect((await ask('of: "Netz", maxDepth: 3')).truncated).toBe(false);
    expect(await ask('of: "Nirgends"')).toBeNull();
    const messages = async (args: string, list = "") =>
      (await api.ask(document(args, list))).errors.map(({ message }) => message);
    expect(await messages('of: "Netz", event: GIVEN_UP, thereFrom: "2027-01-01"')).toEqual([
      "thereFrom is given for something that is given up; leave it out, or ask for LATE",
    ]);
    expect(await messages('of: "Netz", thereFrom: "2025-01-01"')).toEqual([
      `thereFrom is 2025-01-01, which is not after asOf ${DAY}; name a later day, or an earlier asOf`,
    ]);
    expect(await messages('of: "Netz", maxDepth: 11')).toEqual(["maxDepth is 11; it must be from 1 to 10"]);
    expect(await messages('of: "Netz"', "(effects: [])")).toEqual([
      "effects is empty; it must name an effect, or be left out",
    ]);
    expect(await messages('of: "Netz", thereFrom: "bald"')).toHaveLength(1);
  });
});

const SEED = 20_251_125;
const RUNS = engineName === "neo4j" ? 5 : 15;

describe("the effects on random graphs", () => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await openTestEngine();
  });
  afterAll(() => test.close());

  it(`are those that the worst of all ways brings (fast-check seed ${SEED}, ${RUNS} graphs)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { maxLength: 25, size: "max" }), async (edges) => {
        const data = graphOf(edges);
        await loadTestGraph(test.engine, data, hashOf(data));
        const { loaders } = request(test.engine);
        const steps = stepsOf(edges, "REQUIRED_BY", anything);
        for (const start of names) {
          const found = await impact(loaders, idOf(start), { maxDepth: 10, view: null }, anything);
          const expected = worstOfAllWays(steps, start);
          expect(new Map(found.affected.map(({ id, effect }) => [id, effect]))).toEqual(expected);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

/** Without groups a way is as bad as its mildest step, and a thing as its worst way: relaxed edge by edge, as Bellman and Ford do. */
function worstOfAllWays(steps: ReturnType<typeof stepsOf>, start: string): ReadonlyMap<string, string> {
  const cap = ({ edge: { predicate, kind } }: (typeof steps)[number]) =>
    predicate === "REQUIRES" ? (kind === "HARD" ? 5 : 3) : predicate === "PART_OF" ? 4 : 1;
  const effect = new Map([[start, 5]]);
  for (let round = 0; round <= names.length; round++) {
    for (const step of steps) {
      const from = effect.get(step.near) ?? 0;
      const through = from === 1 ? 0 : Math.min(from, cap(step));
      if (step.far !== start && through > (effect.get(step.far) ?? 0)) effect.set(step.far, through);
    }
  }
  effect.delete(start);
  return new Map([...effect].map(([name, value]) => [idOf(name), EFFECTS[value - 1] ?? ""]));
}

describe("the impact on a text", () => {
  it("is none: it stays as it is, and so does what depends on it", async () => {
    const law = world()
      .component("Netz")
      .thing("LegalAct", "Gesetz")
      .component("Dienst")
      .requires("Gesetz", "Netz")
      .requires("Dienst", "Gesetz");
    const texts = await openTestApi({ data: law.build() });
    const { impact: found } = (await texts.expectData(document('of: "Netz"'))) as { impact: Impact };
    await texts.close();
    expect(found.affected.nodes.map(({ thing, effect }) => [thing.name, effect])).toEqual([["Gesetz", "AIMED_AT"]]);
  });
});
