/** Three-valued evaluation of requirements, against a reference that tries every way in which what is unknown may turn out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  already,
  asCounted,
  type Counted,
  EVER,
  groupVerdict,
  NEVER,
  thingVerdict,
  unknownTime,
  type Verdict,
} from "../loaders/readiness/verdict.js";

const SEED = 20_251_125;

/** Requirements as they are drawn: leaves are yes, no, unknown, or there in part, which is as open; a group needs at least `needed` of its members. */
type Drawn = boolean | null | "part" | { readonly needed: number; readonly members: readonly Drawn[] };

const { tree } = fc.letrec<{ tree: Drawn; leaf: Drawn; group: Drawn }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3, depthIdentifier: "requirements" }, tie("leaf"), tie("group")),
  leaf: fc.constantFrom<Drawn>(true, false, null, "part"),
  group: fc.record({
    needed: fc.integer({ min: 1, max: 4 }),
    members: fc.array(tie("tree"), { minLength: 1, maxLength: 4, depthIdentifier: "requirements" }),
  }),
}));

/** Whether the requirements are met if the unknown leaves turn out as told, in their order. */
function isMet(drawn: Drawn, next: () => boolean): boolean {
  if (drawn === null || drawn === "part") return next();
  if (typeof drawn === "boolean") return drawn;
  const met = drawn.members.map((member) => isMet(member, next)).filter(Boolean).length;
  return met >= Math.min(drawn.needed, drawn.members.length);
}
const unknowns = (drawn: Drawn): number =>
  drawn === null || drawn === "part"
    ? 1
    : typeof drawn === "boolean"
      ? 0
      : drawn.members.reduce((sum, member) => sum + unknowns(member), 0);

/** All ways in which the unknown leaves may turn out: yes in all, no in all, or it depends. */
function reference(drawn: Drawn): "yes" | "no" | "unknown" {
  const count = unknowns(drawn);
  const results = Array.from({ length: 2 ** count }, (_, way) => {
    let place = 0;
    return isMet(drawn, () => ((way >> place++) & 1) === 1);
  });
  return results.every(Boolean) ? "yes" : results.some(Boolean) ? "unknown" : "no";
}

/** Whether the requirements are met where a part is enough, and what nobody speaks of is not there. */
const isMetInPart = (drawn: Drawn): boolean =>
  typeof drawn === "object" && drawn !== null
    ? drawn.members.filter(isMetInPart).length >= Math.min(drawn.needed, drawn.members.length)
    : drawn === true || drawn === "part";

/** A requirement of a verdict; whether it lacks something follows, but for what is there in part. */
const counted = (
  verdict: Verdict,
  when = verdict === "MET" ? already : unknownTime,
  isLacking = verdict === "UNMET",
): Counted => ({
  verdict,
  isLacking,
  when,
});
function evaluate(drawn: Drawn): Counted {
  if (drawn === null) return counted("UNKNOWN");
  if (drawn === "part") return counted("PARTLY_MET");
  if (typeof drawn === "boolean") return counted(drawn ? "MET" : "UNMET");
  const { needed, members } = drawn;
  const mode = needed >= members.length ? "ALL" : needed === 1 ? "ANY" : "AT_LEAST";
  return groupVerdict(mode, mode === "AT_LEAST" ? needed : null, members.map(evaluate));
}

describe("nested groups of requirements", () => {
  it(`are met, not met, or open exactly where every way out says so (fast-check seed ${SEED})`, () => {
    // Where each leaf stands once, trying all ways is exact for these groups, which never turn a yes into a no.
    fc.assert(
      fc.property(
        tree.filter((drawn) => unknowns(drawn) <= 10),
        (drawn) => {
          const { verdict, isLacking } = evaluate(drawn);
          const answer = reference(drawn);
          expect(verdict === "MET" ? "yes" : isLacking ? "no" : "unknown").toBe(answer);
          if (answer === "unknown") expect(verdict).toBe(isMetInPart(drawn) ? "PARTLY_MET" : "UNKNOWN");
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it(`are there between the days that their members allow (fast-check seed ${SEED})`, () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2027-02-${String(date).padStart(2, "0")}`);
    const member = fc
      .record({
        a: day,
        b: day,
        isOpen: fc.boolean(),
        isFree: fc.boolean(),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ a, b, isOpen, isFree, share }) => {
        const [low = a, high = b] = [a, b].sort();
        const from = Number(low.slice(-2));
        const actual = from + Math.round(share * (Number(high.slice(-2)) - from));
        return {
          when: { earliest: isFree ? EVER : low, latest: isOpen ? NEVER : high },
          actual: `2027-02-${String(actual).padStart(2, "0")}`,
        };
      });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), fc.nat(5), (members, place) => {
        const needed = (place % members.length) + 1;
        const unmet = members.map(({ when }) => counted("UNMET", when));
        const { when } = groupVerdict("AT_LEAST", needed, unmet);
        // The group is there on the day on which the n-th of its members is.
        const actual = members.map((each) => each.actual).sort()[needed - 1] ?? "";
        expect(when.earliest <= actual && actual <= when.latest).toBe(true);
        // And no bound is wider than it has to be: some member gives it.
        expect([...members.map((each) => each.when.earliest), EVER]).toContain(when.earliest);
        expect([...members.map((each) => each.when.latest), NEVER]).toContain(when.latest);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  const at = (verdict: Verdict, earliest: string, latest: string, isLacking?: boolean): Counted =>
    counted(verdict, { earliest, latest }, isLacking);
  const met = at("MET", EVER, EVER);
  const spring = at("UNMET", "2027-03-01", "2027-05-31");
  const year = at("UNMET", "2028-01-01", "2028-12-31");
  const open = at("UNKNOWN", EVER, NEVER);
  it.each<[string, "ALL" | "ANY" | "AT_LEAST", number | null, readonly Counted[], Verdict, string, string]>([
    ["all, two planned", "ALL", null, [met, spring, year], "PARTLY_MET", "2028-01-01", "2028-12-31"],
    ["all, one planned and one that nobody speaks of", "ALL", null, [spring, open], "UNMET", "2027-03-01", NEVER],
    ["all, none known but one", "ALL", null, [met, open], "UNKNOWN", EVER, NEVER],
    ["any, two planned", "ANY", null, [spring, year], "UNMET", "2027-03-01", "2027-05-31"],
    ["any, one planned and one that nobody speaks of", "ANY", null, [spring, open], "UNKNOWN", EVER, "2027-05-31"],
    ["any, one met", "ANY", null, [met, year], "MET", EVER, EVER],
    ["two of three", "AT_LEAST", 2, [met, spring, year], "PARTLY_MET", "2027-03-01", "2027-05-31"],
    ["two of which one is not named", "AT_LEAST", 2, [met], "UNKNOWN", EVER, NEVER],
    ["three of which two are not named and one is not there", "AT_LEAST", 3, [spring], "UNKNOWN", EVER, NEVER],
    ["nobody says how many", "AT_LEAST", null, [met], "UNKNOWN", EVER, NEVER],
    ["one there in part", "ANY", null, [at("PARTLY_MET", EVER, NEVER)], "PARTLY_MET", EVER, NEVER],
    [
      "one there in part and one that nobody speaks of",
      "ALL",
      null,
      [at("PARTLY_MET", EVER, NEVER), open],
      "UNKNOWN",
      EVER,
      NEVER,
    ],
  ])("%s", (_, mode, atLeast, members, verdict, earliest, latest) => {
    expect(groupVerdict(mode, atLeast, members)).toMatchObject({ verdict, when: { earliest, latest } });
  });

  it("count what is conditional, or one of several not all known, as open unless it is met", () => {
    expect(asCounted("CONDITIONAL", true, spring)).toEqual({
      verdict: "UNKNOWN",
      isLacking: false,
      when: { earliest: EVER, latest: "2027-05-31" },
    });
    expect(asCounted("ONE_OF", false, spring).verdict).toBe("UNKNOWN");
    expect(asCounted("ONE_OF", true, spring)).toBe(spring);
    expect(asCounted("CONDITIONAL", true, met)).toBe(met);
    expect(asCounted("HARD", false, spring)).toBe(spring);
  });
});

describe("a thing", () => {
  const own = (verdict: Verdict, earliest = EVER, latest = verdict === "MET" ? EVER : NEVER, isPlanned = false) => ({
    ...counted(verdict, { earliest, latest }),
    isPlanned,
    isSilent: true,
  });
  const needs = (verdict: Verdict, earliest = EVER, latest = NEVER, isLacking?: boolean) =>
    counted(verdict, { earliest, latest }, isLacking);
  it.each([
    ["is there, whatever it requires", own("MET"), needs("UNMET"), "BUILT", "MET", EVER, EVER],
    ["is not there, though all it requires is", own("UNMET"), needs("MET", EVER, EVER), "BUILT", "UNMET", EVER, NEVER],
    [
      "cannot be there without what it requires",
      own("UNKNOWN"),
      needs("PARTLY_MET", "2027-01-01", NEVER, true),
      "BUILT",
      "UNMET",
      "2027-01-01",
      NEVER,
    ],
    [
      "may be there with a part of what it requires",
      own("UNKNOWN"),
      needs("PARTLY_MET", "2027-01-01"),
      "BUILT",
      "UNKNOWN",
      EVER,
      NEVER,
    ],
    [
      "without a life of its own, waits for the plans of what it requires, though more is open",
      own("UNKNOWN"),
      needs("UNKNOWN", "2027-01-01"),
      "REACHED",
      "UNKNOWN",
      "2027-01-01",
      NEVER,
    ],
    ["is not made by what it requires", own("UNKNOWN"), needs("MET", EVER, EVER), "BUILT", "UNKNOWN", EVER, NEVER],
    [
      "without a life of its own, is there once that is",
      own("UNKNOWN"),
      needs("MET", EVER, EVER),
      "REACHED",
      "MET",
      EVER,
      EVER,
    ],
    [
      "without a life of its own, is as far as that is",
      own("UNKNOWN"),
      needs("PARTLY_MET", "2027-01-01", "2027-03-31"),
      "REACHED",
      "PARTLY_MET",
      "2027-01-01",
      "2027-03-31",
    ],
    [
      "that is a text is there whatever it requires",
      own("UNKNOWN"),
      needs("UNMET", "2027-01-01"),
      "TEXT",
      "UNKNOWN",
      EVER,
      NEVER,
    ],
    [
      "that may be there by a hint is not denied by what it requires",
      { ...own("UNKNOWN"), isSilent: false },
      needs("UNMET", "2027-01-01"),
      "BUILT",
      "UNKNOWN",
      EVER,
      NEVER,
    ],
    ["of which nothing is known", own("UNKNOWN"), null, "BUILT", "UNKNOWN", EVER, NEVER],
    [
      "is planned for as late as what it requires",
      own("UNMET", "2026-12-01", "2027-02-28", true),
      needs("UNMET", "2027-01-01", "2027-01-31"),
      "BUILT",
      "UNMET",
      "2027-01-01",
      "2027-02-28",
    ],
    [
      "is planned too early",
      own("UNMET", "2026-12-01", "2026-12-31", true),
      needs("UNMET", "2027-01-01", "2027-01-31"),
      "BUILT",
      "UNMET",
      "2027-01-01",
      NEVER,
    ],
  ] as const)("%s", (name, itself, requirements, nature, verdict, earliest, latest) => {
    const result = thingVerdict(itself, requirements, nature);
    expect(result).toMatchObject({ verdict, when: { earliest, latest } });
    expect(result.isPlanTooEarly).toBe(name === "is planned too early");
  });
});
