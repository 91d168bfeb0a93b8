/** What changed in the record, in sentences that a person reads. */
import { describe, expect, it } from "vitest";
import { Role } from "../graph/vocabulary.js";
import { type Difference, diffGraphs, isSame, sayDifference } from "../seeds/diff.js";
import { buildSeeds, edit, validSeeds } from "./support/seedFolder.js";
import { type World, world } from "./support/world.js";

const today = "2026-02-01";
const base = () =>
  world()
    .body("Lenkungskreis", { slug: "lenkungskreis" })
    .actor("Bremen", { kind: "STATE" })
    .actor("Bayern", { kind: "STATE" })
    .component("Unternehmenskonto", { slug: "unternehmenskonto" })
    .component("NOOTS", { slug: "noots" })
    .decision("Beschluss 2025/29", { slug: "rat-2025-29", number: "2025/29" });

/** What the change from one world to another is told as; empty lists are left out. */
function told(before: World, after: World, derived = false): Partial<Difference> {
  const difference = diffGraphs(before.build({ derived }), after.build({ derived }), { today, derived });
  return Object.fromEntries(Object.entries(difference).filter(([, list]) => list.length > 0));
}

const deputy = { role: "DEPUTY_LEAD", key: "deputy" } as const;

describe("The difference of two records", () => {
  it("is nothing where they are the same", () => {
    const difference = diffGraphs(base().build(), base().build(), { today });
    expect(isSame(difference)).toBe(true);
    expect(sayDifference(difference)).toBe("");
  });

  it("tells a new thing once, by its name, with what is said of it", () => {
    const after = base().component("Postfach").requires("Postfach", "NOOTS", { source: "Bericht, S. 3" });
    expect(told(base(), after)).toEqual({
      added: ["component Postfach (component:postfach)", "Postfach now requires NOOTS – says Bericht, S. 3"],
    });
  });

  it("tells a new part of a decision once, and its text not again as an attribute", () => {
    const part = base()
      .thing("Measure", "Beschluss 2025/29: Audit", { slug: "rat-2025-29-audit-1" })
      .partOf("Beschluss 2025/29: Audit", "Beschluss 2025/29")
      .attribute("Beschluss 2025/29: Audit", "CONTENT", "Audit")
      .relation("Beschluss 2025/29: Audit", "ADDRESSED_TO", "Bremen");
    expect(told(base(), part)).toEqual({
      added: [
        "measure Beschluss 2025/29: Audit (measure:rat-2025-29-audit-1)",
        "Beschluss 2025/29: Audit is now addressed to Bremen – says Bericht, S. 1",
      ],
    });
  });

  it("tells who is involved now, on whose behalf and in which capacity, with bounds and source", () => {
    const more = { onBehalfOf: "Bayern", capacity: "Bausteine 5 und 6", since: "2026-01", source: "Bericht, S. 2" };
    expect(told(base(), base().involved("Bremen", "Unternehmenskonto", { ...deputy, ...more }))).toEqual({
      added: [
        "Bremen is now deputy lead of Unternehmenskonto on behalf of Bayern (Bausteine 5 und 6) (since 2026-01)" +
          " – says Bericht, S. 2",
      ],
    });
  });

  it("tells what was over when the record took it up", () => {
    const past = { ...deputy, since: "2020", until: "2021" };
    expect(told(base(), base().involved("Bremen", "Unternehmenskonto", past))).toEqual({
      added: ["Bremen was deputy lead of Unternehmenskonto (since 2020, until 2021) – says Bericht, S. 1"],
    });
  });

  it("tells in the past tense what was over, whatever it says", () => {
    const over = { until: "2021" } as const;
    const after = base()
      .involved("Bremen", "Unternehmenskonto", { ...over, role: "OPERATION", status: "NEGATED" })
      .requires("NOOTS", "Unternehmenskonto", over)
      .relation("NOOTS", "CONFORMS_TO", "Unternehmenskonto", { ...over, status: "NEGATED" })
      .relation("NOOTS", "SUCCEEDS", "Unternehmenskonto", { ...over, detail: "RENAMING" })
      .partOf("NOOTS", "Unternehmenskonto", over)
      .state("NOOTS", "PILOT", over)
      .fact("SET", "NOOTS", "INVOLVED_IN", { ...over, role: "USE", value: 12, text: "weitere Länder" });
    expect(told(base(), after).added).toEqual(
      [
        "Bremen was not operating Unternehmenskonto",
        "NOOTS required Unternehmenskonto",
        "NOOTS did not conform to Unternehmenskonto",
        "NOOTS succeeded Unternehmenskonto (renaming)",
        "NOOTS was part of Unternehmenskonto",
        "NOOTS was in the state pilot",
        "12 weitere Länder were using NOOTS",
      ].map((sentence) => `${sentence} (until 2021) – says Bericht, S. 1`),
    );
  });

  it("says that a denial is no longer said, not that something is no longer not so", () => {
    const before = base()
      .involved("Bremen", "NOOTS", { role: "PARTY", status: "NEGATED" })
      .requires("NOOTS", "Unternehmenskonto", { status: "NEGATED" })
      .partOf("NOOTS", "Unternehmenskonto", { status: "NEGATED" });
    expect(told(before, base()).removed).toEqual([
      "it is no longer said that Bremen is not party to NOOTS",
      "it is no longer said that NOOTS does not require Unternehmenskonto",
      "it is no longer said that NOOTS is not part of Unternehmenskonto",
    ]);
  });

  it("tells statements between the same two apart by kind, share and period", () => {
    const shares = (world: World) =>
      world
        .involved("Bremen", "NOOTS", { role: "OWNERSHIP", key: "a", value: 5.88, since: "2013" })
        .involved("Bremen", "NOOTS", { role: "OWNERSHIP", key: "b", value: 20, since: "2006", until: "2012" })
        .relation("NOOTS", "SUCCEEDS", "Unternehmenskonto", { key: "c", detail: "RENAMING" });
    const sentences = [
      "Bremen is no longer an owner of NOOTS (5.88 %) (since 2013)",
      "Bremen is no longer an owner of NOOTS (20 %) (since 2006, until 2012)",
      "NOOTS no longer succeeds Unternehmenskonto (renaming)",
    ];
    expect(told(shares(base()), base()).removed).toEqual(sentences);
    const word = base().involved("Bremen", "NOOTS", { role: "USE", key: "a", since: "2013", word: "nutzt" });
    expect(told(base().involved("Bremen", "NOOTS", { role: "USE", key: "a", since: "2013" }), word).changed).toEqual([
      "Bremen is using NOOTS (since 2013) – word: nutzt (was unknown)",
    ]);
  });

  it("tells a new name of a thing with the old one, once", async () => {
    const [before, after] = await Promise.all([
      buildSeeds(validSeeds),
      buildSeeds(edit(validSeeds, "components/weitere.yaml", "name: Postfach A", "name: Fach A")),
    ]);
    const { added, removed } = diffGraphs(before.data, after.data, { today });
    expect({ added, removed }).toEqual({
      added: ['Postfach A is now called "Fach A" – says Protokoll der siebten Sitzung, Rückblick'],
      removed: [],
    });
  });

  it("sums up in one line what serves only the grammar of sentences", () => {
    const things = (article: "die" | null, plural: boolean) =>
      base().component("Dienst", { slug: "dienst", article }).component("Netze", { slug: "netze", plural });
    expect(told(things(null, false), things("die", false))).toEqual({
      changed: ["the grammatical article or number of 1 thing changed"],
    });
    expect(told(things(null, false), things("die", true))).toEqual({
      changed: ["the grammatical article or number of 2 things changed"],
    });
  });

  it("tells what ended, by a bound that has passed or by its status, and what only got a bound", () => {
    const before = base().involved("Bremen", "Unternehmenskonto", deputy);
    const until = (day: string) => base().involved("Bremen", "Unternehmenskonto", { ...deputy, until: day });
    expect(told(before, until("2025-12-31"))).toEqual({
      ended: ["Bremen is no longer deputy lead of Unternehmenskonto (until 2025-12-31)"],
    });
    expect(told(before, until("2026-12-31"))).toEqual({
      changed: ["Bremen is deputy lead of Unternehmenskonto – until: 2026-12-31 (was unknown)"],
    });
    const ended = base().involved("Bremen", "Unternehmenskonto", { ...deputy, status: "ENDED" });
    expect(told(before, ended)).toEqual({
      ended: ["Bremen is no longer deputy lead of Unternehmenskonto; status: ended (was unknown)"],
    });
  });

  it("tells each field that changed, and documents that came or went", () => {
    const before = base().involved("Bremen", "Unternehmenskonto", {
      ...deputy,
      since: "2024",
      source: "Bericht, S. 1",
    });
    const after = base().involved("Bremen", "Unternehmenskonto", {
      ...{ ...deputy, since: "2024-05", word: "Stellvertretung", certainty: "UNCLEAR", source: "Bericht, S. 9" },
    });
    expect(told(before, after)).toEqual({
      changed: [
        "Bremen is deputy lead of Unternehmenskonto – since: 2024-05 (was 2024); certainty: unclear (was stated);" +
          " word: Stellvertretung (was unknown); also stated in Bericht, S. 9; no longer stated in Bericht, S. 1",
      ],
    });
  });

  it("tells what was withdrawn and why, and what was taken out", () => {
    const before = base().involved("Bremen", "Unternehmenskonto", deputy);
    const withdrawn = { on: "2026-01-20", because: "Verlesen." };
    expect(told(before, base().involved("Bremen", "Unternehmenskonto", { ...deputy, withdrawn }))).toEqual({
      withdrawn: ["Bremen is deputy lead of Unternehmenskonto, withdrawn on 2026-01-20: Verlesen."],
    });
    expect(told(before, base())).toEqual({ removed: ["Bremen is no longer deputy lead of Unternehmenskonto"] });
  });

  it("tells what changed of a thing itself, and what became of one that is gone", () => {
    const before = base().source("Seite", { slug: "seite", url: "https://example.org" });
    const checked = base().source("Seite", { slug: "seite", url: "https://example.org/a", checkedAt: "2026-01-15" });
    expect(told(before, checked)).toEqual({
      changed: [
        "Seite: address: https://example.org/a (was https://example.org); checked at: 2026-01-15 (was unknown)",
      ],
    });
    const merged = base().retired("source:seite", { replacedBy: "Bericht", because: "Dasselbe." });
    expect(told(before, merged).removed).toEqual([
      "Seite (source:seite) is retired, Bericht (source:bericht) stands for it: Dasselbe.",
    ]);
    expect(told(before, base()).removed?.[0]).toBe("Seite (source:seite)");
  });

  it("has a sentence for every type of statement", () => {
    const after = base()
      .named("NOOTS", "Nachweisabruf", { key: "name" })
      .dated("NOOTS", "STARTED", "2024-02")
      .state("NOOTS", "PILOT", { since: "2025" })
      .figure("NOOTS", "Kosten", 0, { cents: 123_456, value: null, unit: "EUR" })
      .attribute("NOOTS", "GOAL", "Nachweise abrufen")
      .fact("MILESTONE", "NOOTS", "Start", { date: "2026-02" })
      .fact("VOTE", "Beschluss 2025/29", "VOTE", { yes: 16, no: 0, abstention: 1 })
      .fact("OUTCOME", "Beschluss 2025/29", "DONE", { date: "2026-02", object: "NOOTS" })
      .fact("SET", "NOOTS", "INVOLVED_IN", { role: "USE", value: 12, text: "weitere Länder" })
      .fact("GROUP", "NOOTS", "REQUIRES", { detail: "ANY", text: "Postfächer" })
      .relation("Beschluss 2025/29", "CONCERNS", "NOOTS")
      .partOf("NOOTS", "Unternehmenskonto")
      .requires("NOOTS", "Unternehmenskonto", { status: "NEGATED" })
      .involved("Bremen", "NOOTS", { role: "USE", status: "NEGATED" });
    const sentences = told(base(), after).added?.map((text) => text.replace(" – says Bericht, S. 1", ""));
    expect(sentences).toEqual([
      '"Nachweisabruf" is now a name of NOOTS (alias)',
      'the date "started" of NOOTS is now 2024-02',
      "NOOTS is now in the state pilot (since 2025)",
      'the figure "Kosten" of NOOTS is now 1.234,56 EUR',
      'the attribute "goal" of NOOTS is now "Nachweise abrufen"',
      'the milestone "Start" of NOOTS is now dated 2026-02',
      "the vote on Beschluss 2025/29 is now 16 Ja, 0 Nein, 1 Enthaltung",
      '"Beschluss 2025/29" is now done as of 2026-02, as NOOTS shows',
      "12 weitere Länder are now using NOOTS",
      'NOOTS now requires any of a group "Postfächer"',
      "Beschluss 2025/29 now concerns NOOTS",
      "NOOTS is now part of Unternehmenskonto",
      "NOOTS now does not require Unternehmenskonto",
      "Bremen is now not using NOOTS",
    ]);
  });

  it.each(Object.keys(Role) as (keyof typeof Role)[])("says in words that an actor is involved as %s", (role) => {
    const [sentence = ""] = told(base(), base().involved("Bremen", "NOOTS", { role })).added ?? [];
    expect(sentence).toMatch(/^Bremen is now [a-zI][a-zA-Z -]+ NOOTS – says Bericht, S\. 1$/);
  });

  it("leaves out what is derived, unless asked", () => {
    const led = () => base().involved("Bremen", "NOOTS", { role: "LEAD", onBehalfOf: "Bayern" });
    expect(told(base(), led()).added).toHaveLength(1);
    expect(told(base(), led(), true).added?.at(-1)).toBe(
      "Bayern is now lead of NOOTS – says Bericht, S. 1 [derived: ON_BEHALF]",
    );
  });

  it("is printed under headings with counts", () => {
    const before = base().involved("Bremen", "Unternehmenskonto", deputy);
    const after = base().component("Postfach");
    expect(sayDifference(diffGraphs(before.build(), after.build(), { today }))).toBe(
      "Added (1):\n  component Postfach (component:postfach)\n\n" +
        "Removed (1):\n  Bremen is no longer deputy lead of Unternehmenskonto",
    );
  });
});
