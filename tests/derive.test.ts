/** Which involvements follow from the facts: each rule by example and counter-example, and what holds of all of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blankThing,
  prefixOf,
  type RelationRecord,
  type StatementRecord,
  slugOf,
  type ThingRecord,
} from "../graph/model.js";
import { Certainty, FactStatus, MeasureAct, type RelationType, Role, relationEnds } from "../graph/vocabulary.js";
import { derive } from "../seeds/derive.js";
import { StatementBook } from "../seeds/statements.js";
import { append, buildReleased, RECORDED_ON, type SeedTexts } from "./support/seedFolder.js";

/** Actors, things and documents, and no fact from which anything follows. */
const base: SeedTexts = {
  "sources.yaml": `
- { id: source:alt, kind: web-page, name: Alte Seite, date: 2020-01-10, official: true, source: alt }
- { id: source:neu, kind: web-page, name: Neue Seite, date: 2025-06-26, official: true, source: neu }
`,
  "actors.yaml": `
- { id: actor:amt, kind: authority, name: Amt, source: alt }
- { id: actor:land, kind: state, name: Land, source: alt }
- { id: actor:firma, kind: company, name: Firma, source: alt }
- { id: actor:person, kind: person, name: Person, source: alt }
`,
  "meetings.yaml": `
- { id: meeting:rat-1, kind: ordinary, body: actor:rat, number: 1, date: 2025-06-26, source: neu }
`,
  "bodies.yaml": `
- { id: actor:rat, kind: committee, name: Rat, source: alt }
`,
  "components.yaml": `
- { id: component:dienst, kind: service, name: Dienst, source: alt }
- { id: component:karte, kind: product, name: Karte, source: alt }
- { id: programme:bau, kind: programme, name: Bau, source: alt }
`,
};

/** The facts of one test, in a file of their own. */
const build = (facts: string, to: SeedTexts = base) => buildReleased(append(to, "facts.yaml", facts));

async function derivedFrom(facts: string, to?: SeedTexts): Promise<readonly StatementRecord[]> {
  const { statements } = (await build(facts, to)).data;
  return statements.filter(({ rule, predicate }) => rule !== null && predicate === "INVOLVED_IN");
}

/** A derived statement in a line. */
const line = ({ rule, subject, role, object, via }: StatementRecord) =>
  `${rule}: ${slugOf(subject)} ${role} ${slugOf(object ?? ":-")} (${slugOf(via ?? ":-")})`;

const lines = async (facts: string, to?: SeedTexts) => (await derivedFrom(facts, to)).map(line).sort();

/** The one derived statement of a rule. */
function only(statements: readonly StatementRecord[], rule: string): StatementRecord {
  const found = statements.filter((statement) => statement.rule === rule);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} statements by ${rule}`);
  return first;
}

/** A decision with the measures of one point. */
const decision = (...measures: string[]) => `
- id: decision:rat-2025-01
  body: actor:rat
  number: 2025/01
  title: Aufbau
  meeting: meeting:rat-1
  source: neu
  points:
    - key: eins
      measures:
${measures.map((measure) => `        - { text: Es geschieht., ${measure} }`).join("\n")}
`;

const withdrawn = "withdrawn: { on: 2026-02-01, because: Verlesen. }";

/** A steering group that steers the service, with its members and what else is said of its steering. */
const group = (members: string, steering = "", kind = "steering-group") => `
- id: actor:kreis
  kind: ${kind}
  name: Kreis
  source: neu
  steers: [{ thing: component:dienst${steering} }]
  involved:
${members
  .split("\n")
  .map((member) => `    - { ${member} }`)
  .join("\n")}
`;

describe("MANDATE: the addressee of a measure", () => {
  it("is mandated in the decision and in what the measure concerns, where the measure commissions", async () => {
    expect(
      await lines(decision("act: commissions, addressees: [actor:amt], concerns: [component:dienst, component:karte]")),
    ).toEqual([
      "DECISION: rat COMMISSIONING dienst (rat-2025-01)",
      "DECISION: rat COMMISSIONING karte (rat-2025-01)",
      "MANDATE: amt MANDATED dienst (rat-2025-01-eins-1)",
      "MANDATE: amt MANDATED karte (rat-2025-01-eins-1)",
      "MANDATE: amt MANDATED rat-2025-01 (rat-2025-01-eins-1)",
    ]);
  });

  it.each(Object.keys(MeasureAct))("is mandated by %s only if that commissions or assigns", async (act) => {
    const written = act.toLowerCase().replaceAll("_", "-");
    const role = act === "COMMISSIONS" || act === "ASSIGNS" ? "MANDATED" : "ADDRESSEE";
    const all = await lines(decision(`act: ${written}, addressees: [actor:amt], concerns: [component:dienst]`));
    expect(all.filter((each) => each.startsWith("MANDATE"))).toEqual([
      `MANDATE: amt ${role} dienst (rat-2025-01-eins-1)`,
      `MANDATE: amt ${role} rat-2025-01 (rat-2025-01-eins-1)`,
    ]);
    expect(all.some((each) => each.startsWith("DECISION"))).toBe(role === "MANDATED");
  });

  it("carries the word of the source, or the German word for the act, and the capacity", async () => {
    const statements = await derivedFrom(
      decision(
        "act: commissions, addressees: [actor:amt]",
        "act: asks, addressees: [{ actor: actor:land, word: möge, capacity: als Träger }]",
      ),
    );
    expect(statements.map(({ word, capacity, basis }) => ({ word, capacity, basis }))).toEqual([
      { word: "beauftragt", capacity: null, basis: "decision:rat-2025-01" },
      { word: "möge", capacity: "als Träger", basis: "decision:rat-2025-01" },
    ]);
  });

  it("is not involved in what the decision as a whole, or another measure, concerns", async () => {
    const facts = decision("act: commissions, addressees: [actor:amt]", "act: notes, concerns: [component:karte]");
    const all = await lines(`${facts}  concerns: [component:dienst]\n`);
    expect(all).toEqual(["MANDATE: amt MANDATED rat-2025-01 (rat-2025-01-eins-1)"]);
  });

  it("is not involved in itself", async () => {
    expect(await lines(decision("act: asks, addressees: [actor:amt], concerns: [actor:amt]"))).toEqual([
      "MANDATE: amt ADDRESSEE rat-2025-01 (rat-2025-01-eins-1)",
    ]);
  });
});

describe("SUPPORT: who supports the addressees", () => {
  it.each(["commissions", "asks"])("supports the decision and what the measure concerns, where it %s", async (act) => {
    const all = await lines(decision(`act: ${act}, supporters: [actor:land], concerns: [component:dienst]`));
    expect(all.filter((each) => !each.startsWith("DECISION"))).toEqual([
      "SUPPORT: land SUPPORT dienst (rat-2025-01-eins-1)",
      "SUPPORT: land SUPPORT rat-2025-01 (rat-2025-01-eins-1)",
    ]);
  });
});

describe("COOPERATION: with whom the addressees are to act", () => {
  it("takes part in the decision and in what the measure concerns, and makes nobody commission it", async () => {
    const statements = await derivedFrom(
      decision("act: commissions, with: [{ actor: actor:land, capacity: als Träger }], concerns: [component:dienst]"),
    );
    expect(statements.map(line).sort()).toEqual([
      "COOPERATION: land PARTICIPATION dienst (rat-2025-01-eins-1)",
      "COOPERATION: land PARTICIPATION rat-2025-01 (rat-2025-01-eins-1)",
    ]);
    for (const each of statements) expect(each).toMatchObject({ word: null, capacity: "als Träger" });
  });

  it("adds nothing to a stated part in it, and is withdrawn with what names the partner", async () => {
    const measure = "act: asks, with: [actor:land]";
    const stated = "  involved: [{ actor: actor:land, role: participation }]\n";
    expect(await lines(decision(measure) + stated)).toEqual([]);
    const gone = await derivedFrom(decision(`act: asks, with: [{ actor: actor:land, ${withdrawn} }]`));
    expect(only(gone, "COOPERATION").withdrawnOn).toBe("2026-02-01");
  });
});

describe("DECISION: the deciding body", () => {
  it("commissions a thing once, however many measures concern it", async () => {
    const measure = "act: commissions, addressees: [actor:amt, actor:land], concerns: [component:dienst]";
    const all = await lines(decision(measure, measure));
    expect(all.filter((each) => each.startsWith("DECISION"))).toEqual([
      "DECISION: rat COMMISSIONING dienst (rat-2025-01)",
    ]);
  });

  it("commissions nothing where nobody is addressed", async () => {
    expect(await lines(decision("act: commissions, concerns: [component:dienst]"))).toEqual([]);
  });

  it("goes on commissioning while one of several mandates stands, and does not where the only one is withdrawn", async () => {
    const gone = `act: commissions, addressees: [{ actor: actor:amt, ${withdrawn} }], concerns: [component:dienst]`;
    const stands = "act: commissions, addressees: [actor:amt], concerns: [component:dienst]";
    expect(only(await derivedFrom(decision(gone)), "DECISION").withdrawnOn).toBe("2026-02-01");
    for (const measures of [
      [gone, stands],
      [stands, gone],
    ]) {
      expect(only(await derivedFrom(decision(...measures)), "DECISION").withdrawnOn).toBeNull();
    }
  });

  it("commissions under a condition only where no measure commissions without one", async () => {
    const conditional =
      "act: commissions, condition: bei Bedarf, addressees: [actor:amt], concerns: [component:dienst]";
    const plain = "act: commissions, addressees: [actor:land], concerns: [component:dienst]";
    expect(only(await derivedFrom(decision(conditional)), "DECISION").condition).toBe("bei Bedarf");
    expect(only(await derivedFrom(decision(conditional, plain)), "DECISION").condition).toBeNull();
  });
});

describe("ON_BEHALF: on whose behalf somebody is involved", () => {
  it("is a member of what it is represented in", async () => {
    expect(
      await lines(group("actor: actor:person, role: representation, on_behalf_of: actor:land", "", "committee")),
    ).toEqual(["ON_BEHALF: land MEMBER kreis (person)"]);
  });

  it("is involved in the same role otherwise", async () => {
    const facts = group("actor: actor:person, role: [chair, advice], on_behalf_of: actor:land", "", "committee");
    expect(await lines(facts)).toEqual([
      "ON_BEHALF: land ADVICE kreis (person)",
      "ON_BEHALF: land CHAIR kreis (person)",
    ]);
  });

  it("holds no office because its representative does, and nothing follows where nobody is represented", async () => {
    const facts = group(
      "actor: actor:person, role: office-holder, on_behalf_of: actor:land\nactor: actor:amt, role: member",
      "",
      "committee",
    );
    expect(await lines(facts)).toEqual([]);
  });

  it("is involved in each of two terms, with the bounds of each", async () => {
    const terms = [
      "actor: actor:person, role: chair, on_behalf_of: actor:land, key: erste, during: 2020",
      "actor: actor:person, role: chair, on_behalf_of: actor:land, key: zweite, since: 2023",
    ].join("\n");
    const statements = await derivedFrom(group(terms, "", "committee"));
    expect(statements.map(({ fromText, untilText }) => [fromText, untilText])).toEqual([
      ["2020", "2020"],
      ["2023", null],
    ]);
  });
});

describe("what is stated", () => {
  it("outweighs what follows for the same time, and no other", async () => {
    const terms = [
      "actor: actor:land, role: chair, during: 2019",
      "actor: actor:person, role: chair, on_behalf_of: actor:land, key: damals, during: 2019",
      "actor: actor:person, role: chair, on_behalf_of: actor:land, key: jetzt, during: 2023",
    ].join("\n");
    const statements = await derivedFrom(group(terms, "", "committee"));
    expect(statements.map(({ rule, fromText }) => [rule, fromText])).toEqual([["ON_BEHALF", "2023"]]);
  });
});

describe("STEERING: the members of a steering group", () => {
  it("are involved in what it steers, in their role, and those whom they represent as members", async () => {
    const members = [
      "actor: actor:amt, role: chair",
      "actor: actor:person, role: representation, on_behalf_of: actor:land, capacity: Abteilungsleitung",
    ].join("\n");
    const statements = await derivedFrom(group(members));
    expect(statements.map(line).sort()).toEqual([
      "ON_BEHALF: land MEMBER kreis (person)",
      "STEERING: amt CHAIR dienst (kreis)",
      "STEERING: land MEMBER dienst (kreis)",
      "STEERING: person REPRESENTATION dienst (kreis)",
    ]);
    const representation = statements.find(({ role, rule }) => rule === "STEERING" && role === "REPRESENTATION");
    expect(representation).toMatchObject({ onBehalfOf: "actor:land", capacity: "Abteilungsleitung" });
  });

  it.each(["committee", "working-group", "conference", "ministry"])(
    "only of steering groups: nothing follows from what a %s steers",
    async (kind) => {
      expect(await lines(group("actor: actor:amt, role: chair", "", kind))).toEqual([]);
    },
  );

  it.each(Object.keys(Role).filter((role) => role !== "REPRESENTATION"))(
    "only by membership: the role %s counts if it makes a member",
    async (role) => {
      const written = role.toLowerCase().replaceAll("_", "-");
      const isMembership = /MEMBER$|CHAIR$/.test(role);
      expect(await lines(group(`actor: actor:amt, role: ${written}`))).toEqual(
        isMembership ? [`STEERING: amt ${role} dienst (kreis)`] : [],
      );
    },
  );

  it("are not members of a group that their group steers, whichever comes first", async () => {
    const upper = (id: string, steered: string) =>
      `- id: actor:${id}\n  kind: steering-group\n  name: ${id}\n  source: neu\n  steers: [${steered}]\n  involved:\n    - { actor: actor:${id === "oben" ? "amt" : "land"}, role: member }\n`;
    const oben = upper("oben", "actor:unten");
    const unten = upper("unten", "component:dienst");
    for (const facts of [oben + unten, unten + oben]) {
      expect(await lines(facts)).toEqual(["STEERING: amt MEMBER unten (oben)", "STEERING: land MEMBER dienst (unten)"]);
    }
  });
});

describe("APPLICATION: the applicant of a project", () => {
  const project = (facts: string) =>
    `- id: project:eins\n  name: Eins\n  source: neu\n  applicants: [actor:land]\n${facts}`;

  it("is an applicant in each programme that the project is part of", async () => {
    const second = append(
      base,
      "components.yaml",
      "- { id: programme:zwei, kind: programme, name: Zwei, source: alt }\n",
    );
    expect(await lines(project("  part_of: [programme:bau, programme:zwei]\n"), second)).toEqual([
      "APPLICATION: land APPLICANT bau (eins)",
      "APPLICATION: land APPLICANT zwei (eins)",
    ]);
  });

  it("only: others who are involved in the project are not, and nothing follows without a programme", async () => {
    const lead = "  involved: [{ actor: actor:firma, role: lead }]\n  part_of: [programme:bau]\n";
    expect(await lines(project(lead))).toEqual(["APPLICATION: land APPLICANT bau (eins)"]);
    expect(await lines(project(""))).toEqual([]);
  });
});

describe("A stated involvement", () => {
  const stated = (fact: string) =>
    `- { id: component:dienst, kind: service, name: Dienst, source: alt, involved: [{ actor: actor:amt, ${fact} }] }\n`;
  const withStated = (fact: string): SeedTexts => ({
    ...base,
    "components.yaml": (base["components.yaml"] ?? "").replace(/^.*component:dienst.*\n/m, stated(fact)),
  });
  const steered = "STEERING: amt MEMBER dienst (kreis)";
  const facts = group("actor: actor:amt, role: member");

  it("outweighs a derived one in the same role", async () => {
    expect(await lines(facts, withStated("role: member"))).toEqual([]);
  });

  it("leaves a derived one in another role", async () => {
    expect(await lines(facts, withStated("role: lead"))).toEqual([steered]);
  });

  it("outweighs nothing once it is withdrawn", async () => {
    expect(await lines(facts, withStated(`role: member, ${withdrawn}`))).toEqual([steered]);
  });
});

describe("A derived statement", () => {
  it("names its rule, its premises and the sources of all of them, each once", async () => {
    const { data } = await build(
      group("actor: actor:amt, role: member, source: [alt, neu]", ", source: [neu, { document: alt, place: Fuß }]"),
    );
    const derived = only(data.statements, "STEERING");
    const [member, steers] = derived.derivedFrom.map((id) => data.statements.find((statement) => statement.id === id));
    expect(member).toMatchObject({ predicate: "INVOLVED_IN", subject: "actor:amt", object: "actor:kreis" });
    expect(steers).toMatchObject({ predicate: "STEERS", subject: "actor:kreis", object: "component:dienst" });
    expect(derived).toMatchObject({
      type: "RELATION",
      predicate: "INVOLVED_IN",
      via: "actor:kreis",
      recordedOn: RECORDED_ON,
    });
    expect(derived.citations).toEqual([
      { source: "source:alt", place: null, seen: null },
      { source: "source:neu", place: null, seen: null },
      { source: "source:alt", place: "Fuß", seen: null },
    ]);
  });

  it("follows from another derived one step by step", async () => {
    const { data } = await build(group("actor: actor:person, role: representation, on_behalf_of: actor:land"));
    const steering = data.statements.find(({ rule, subject }) => rule === "STEERING" && subject === "actor:land");
    const membership = only(data.statements, "ON_BEHALF");
    expect(steering?.derivedFrom).toContain(membership.id);
    expect(data.statements.find(({ id }) => id === membership.derivedFrom[0])?.role).toBe("REPRESENTATION");
  });

  it("is withdrawn with a premise, on the same day and for the same reason", async () => {
    const gone = { withdrawnOn: "2026-02-01", withdrawnBecause: "Verlesen." };
    const member = await derivedFrom(group(`actor: actor:amt, role: member, ${withdrawn}`));
    const steering = await derivedFrom(group("actor: actor:amt, role: member", `, ${withdrawn}`));
    expect(only(member, "STEERING")).toMatchObject(gone);
    expect(only(steering, "STEERING")).toMatchObject(gone);
    const chain = await derivedFrom(group(`actor: actor:person, role: chair, on_behalf_of: actor:land, ${withdrawn}`));
    expect(chain.map(({ rule }) => rule).sort()).toEqual(["ON_BEHALF", "STEERING", "STEERING"]);
    for (const statement of chain) expect(statement).toMatchObject(gone);
  });

  it("is inferred, however sure its premises are, and keeps the condition of the membership", async () => {
    const facts = group(
      "actor: actor:amt, role: member, certainty: unclear, condition: nur im Bedarfsfall",
      ", certainty: weak",
    );
    expect(only(await derivedFrom(facts), "STEERING")).toMatchObject({
      certainty: "INFERRED",
      condition: "nur im Bedarfsfall",
    });
  });

  it("does not follow from what a source negates, and is outweighed by a source that negates it", async () => {
    expect(await lines(group("actor: actor:amt, role: member, status: negated"))).toEqual([]);
    expect(await lines(group("actor: actor:amt, role: member", ", status: negated"))).toEqual([]);
    const denied = append(
      base,
      "denied.yaml",
      "- { id: component:neu, kind: service, name: Neu, source: alt, involved: [{ actor: actor:amt, role: member, status: negated }] }\n",
    );
    const facts = group("actor: actor:amt, role: member").replace("component:dienst", "component:neu");
    expect(await lines(facts, denied)).toEqual([]);
  });

  it("of one who acts on another's behalf says how far the use has come", async () => {
    const use = "actor: actor:amt, role: use, on_behalf_of: actor:land, state: pilot, level: eins, share: 40";
    const used = `- { id: component:neu, kind: service, name: Neu, source: alt, involved: [{ ${use} }] }\n`;
    expect(only(await derivedFrom(used), "ON_BEHALF")).toMatchObject({
      ...{ subject: "actor:land", role: "USE", detail: "PILOT", level: "eins", value: 40, unit: "%" },
    });
  });

  it("keeps the condition of the measure, unless the addressee has one of its own", async () => {
    const statements = await derivedFrom(
      decision(
        "act: commissions, condition: sofern es Geld gibt, addressees: [actor:amt, { actor: actor:land, condition: bei Bedarf }]",
      ),
    );
    expect(statements.map(({ subject, condition }) => [subject, condition])).toEqual([
      ["actor:amt", "sofern es Geld gibt"],
      ["actor:land", "bei Bedarf"],
    ]);
  });

  it.each([
    ["in-force", "planned", "PLANNED"],
    ["conditional", "planned", "CONDITIONAL"],
    ["in-force", "ended", "ENDED"],
  ])("of premises %s and %s is %s", async (one, other, status) => {
    const facts = group(`actor: actor:amt, role: member, status: ${one}`, `, status: ${other}`);
    expect(only(await derivedFrom(facts), "STEERING").status).toBe(status);
  });

  it("keeps its id when words, notes and dates change, and whatever stands before it", async () => {
    const ids = async (facts: string) => (await derivedFrom(facts)).map(({ id }) => id).sort();
    const plain = group("actor: actor:amt, role: member\nactor: actor:land, role: chair");
    const polished = group(
      "actor: actor:land, role: chair, note: Neu.\nactor: actor:amt, role: member, since: 2024, word: Mitglied",
      ", until: 2026",
    );
    expect(await ids(polished)).toEqual(await ids(plain));
  });
});

describe("The bounds of a derived statement", () => {
  const boundsOf = async (member: string, steers: string) => {
    const statements = await derivedFrom(group(`actor: actor:amt, role: member${member}`, steers));
    return statements.map(({ fromText, fromEarliest, fromLatest, untilText, untilEarliest, untilLatest }) =>
      [fromText, fromEarliest, fromLatest, untilText, untilEarliest, untilLatest]
        .map((bound) => bound ?? "-")
        .join(" "),
    );
  };

  it.each([
    ["unknown where no premise has any", "", "", "- - - - - -"],
    ["the only begin", ", since: 2024-03", "", "2024-03 2024-03-01 2024-03-31 - - -"],
    ["the latest begin", ", since: 2024-03", ", since: 2025-05-02", "2025-05-02 2025-05-02 2025-05-02 - - -"],
    ["the earliest end", ", until: 2027", ", until: 2026-Q1", "- - - 2026-Q1 2026-01-01 2026-03-31"],
    [
      "the overlap of both",
      ", since: 2020, until: 2026",
      ", since: 2024-06-01, until: 2030",
      "2024-06-01 2024-06-01 2024-06-01 2026 2026-01-01 2026-12-31",
    ],
  ])("are %s", async (_, member, steers, expected) => {
    expect(await boundsOf(member, steers)).toEqual([expected]);
  });

  it("leave nothing where the premises never held together", async () => {
    expect(await boundsOf(", since: 2010, until: 2015", ", since: 2020")).toEqual([]);
    expect(await boundsOf(", during: 2019", ", since: 2020")).toEqual([]);
    expect(await boundsOf(", since: 2010, until: 2020", ", since: 2020")).toHaveLength(1);
  });

  it("begin with the decision at the earliest, and a begin before it is none", async () => {
    const measure = (since: string) => decision(`act: commissions, addressees: [{ actor: actor:amt${since} }]`);
    const from = async (since: string) => {
      const { fromText, fromEarliest, fromLatest } = only(await derivedFrom(measure(since)), "MANDATE");
      return [fromText, fromEarliest, fromLatest];
    };
    expect(await from("")).toEqual([null, "2025-06-26", null]);
    expect(await from(", since: 2027")).toEqual(["2027", "2027-01-01", "2027-12-31"]);
    expect(await from(", since: 2020")).toEqual([null, "2025-06-26", null]);
    expect(await from(", since: 2025")).toEqual(["2025", "2025-06-26", "2025-12-31"]);
  });

  it("have the evidence that all premises share, and none where one is not dated", async () => {
    const evidence = async (member: string, steers: string) => {
      const undated = append(
        base,
        "sources.yaml",
        "- { id: source:ohne, kind: web-page, name: Ohne, official: true, source: alt }\n",
      );
      const facts = group(`actor: actor:amt, role: member, source: ${member}`, `, source: ${steers}`);
      const { evidenceFirst, evidenceLast } = only(await derivedFrom(facts, undated), "STEERING");
      return [evidenceFirst, evidenceLast];
    };
    expect(await evidence("[alt, neu]", "neu")).toEqual(["2025-06-26", "2025-06-26"]);
    expect(await evidence("[alt, neu]", "[alt, neu]")).toEqual(["2020-01-10", "2025-06-26"]);
    expect(await evidence("alt", "ohne")).toEqual([null, null]);
  });
});

/** A thing with nothing but what the rules look at. */
const thing = (id: string, type: ThingRecord["type"], more: Partial<ThingRecord> = {}): ThingRecord => ({
  ...blankThing,
  id,
  type,
  slug: slugOf(id),
  name: id,
  sortKey: id,
  ...more,
});

const keysOf = <T extends object>(vocabulary: T) => Object.keys(vocabulary) as (keyof T & string)[];

/** A small world of things; measures belong to one of two decisions. */
const world: fc.Arbitrary<ReadonlyMap<string, ThingRecord>> = fc
  .record({
    acts: fc.array(fc.constantFrom(...keysOf(MeasureAct)), { minLength: 3, maxLength: 3 }),
    decided: fc.constantFrom(null, "2019-01-01", "2025-06-26"),
  })
  .map(({ acts, decided }) => {
    const things = [
      ...["a", "b", "c"].map((name) => thing(`actor:${name}`, "Organisation", { kind: "AUTHORITY" })),
      thing("actor:person", "Person", { kind: "PERSON" }),
      thing("actor:rat", "Body", { kind: "COMMITTEE" }),
      thing("actor:kreis", "Body", { kind: "STEERING_GROUP" }),
      thing("actor:runde", "Body", { kind: "STEERING_GROUP" }),
      thing("component:x", "Component"),
      thing("component:y", "Component"),
      thing("project:p", "Project"),
      thing("programme:q", "Programme"),
      thing("decision:eins", "Decision", { existsFrom: decided }),
      thing("decision:zwei", "Decision"),
      ...acts.map((act, index) =>
        thing(`measure:m${index}`, "Measure", { act, decision: index === 0 ? "decision:zwei" : "decision:eins" }),
      ),
    ];
    return new Map(things.map((each) => [each.id, each]));
  });

const year = fc.constantFrom("2018", "2020-06", "2022", "2025-06-26", "2027-Q1");
const fact = fc.record(
  {
    since: year,
    until: year,
    condition: fc.constantFrom("eins", "zwei"),
    certainty: fc.constantFrom(...keysOf(Certainty)),
    status: fc.constantFrom(...keysOf(FactStatus)),
    withdrawn: fc.constant({ on: "2026-02-01", because: "Verlesen." }),
    source: fc.subarray(["alt, S. 1", "neu"], { minLength: 1 }),
    basis: fc.constantFrom("decision:eins", "decision:zwei"),
  },
  { requiredKeys: ["source"] },
);

interface Scene {
  readonly things: ReadonlyMap<string, ThingRecord>;
  readonly stated: readonly StatementRecord[];
}

/** Statements such as the model allows between the things of a world. */
const scene: fc.Arbitrary<Scene> = world.chain((things) => {
  const relation = fc
    .constantFrom(
      ...([
        "INVOLVED_IN",
        "INVOLVED_IN",
        "STEERS",
        "PART_OF",
        "CONCERNS",
        "ADDRESSED_TO",
        "SUPPORTED_BY",
        "TOGETHER_WITH",
        "DECIDED_BY",
      ] as const),
    )
    .chain((predicate) => {
      const allowed = (types: readonly string[]) =>
        fc.constantFrom(...[...things.values()].filter(({ type }) => types.includes(type)).map(({ id }) => id));
      return fc.record({
        predicate: fc.constant(predicate satisfies keyof typeof RelationType),
        subject: allowed(relationEnds[predicate].from),
        object: allowed(relationEnds[predicate].to),
        role: fc.constantFrom("MEMBER", "CHAIR", "REPRESENTATION", "APPLICANT", "LEAD" as const),
        onBehalfOf: fc.option(fc.constantFrom("actor:a", "actor:b", "actor:c"), { freq: 2 }),
        fact,
        key: fc.constantFrom("eins", "zwei"),
      });
    });
  return fc.array(relation, { maxLength: 40 }).map((relations) => {
    const book = new StatementBook({
      sourceDate: () => undefined,
      existsFrom: (id) => things.get(id)?.existsFrom ?? null,
    });
    for (const { predicate, subject, object, role, onBehalfOf, fact: said, key } of relations) {
      const isReversed = said.since !== undefined && said.until !== undefined && said.until < said.since;
      const { until, ...rest } = said;
      const involvement = predicate === "INVOLVED_IN" ? { role, onBehalfOf } : {};
      const identity = [object, ...Object.values(involvement)];
      const place = { file: "facts.yaml", path: [] };
      const content = { type: "RELATION", subject, predicate, object, ...involvement } as const;
      book.add(content, identity, { ...(isReversed ? rest : said), key }, undefined, place);
    }
    return { things, stated: [...new Map(book.placed.map(({ statement }) => [statement.id, statement])).values()] };
  });
});

const eachDerived = (
  check: (statement: RelationRecord, premises: readonly StatementRecord[], scene: Scene) => void,
): void => {
  fc.assert(
    fc.property(scene, (given) => {
      const derived = derive(given.things, given.stated);
      const byId = new Map([...given.stated, ...derived].map((statement) => [statement.id, statement]));
      expect(byId.size).toBe(given.stated.length + derived.length);
      for (const statement of derived) {
        const premises = statement.derivedFrom.flatMap((id) => byId.get(id) ?? []);
        expect(premises).toHaveLength(statement.derivedFrom.length);
        check(statement as RelationRecord, premises, given);
      }
    }),
    { numRuns: 300 },
  );
};

describe("Whatever the facts are, a derived statement", () => {
  it("is about an actor and a thing that exist, by way of a thing that exists", () => {
    eachDerived(({ subject, object, via, basis, onBehalfOf }, _, { things }) => {
      for (const id of [subject, object, via ?? "", ...[basis, onBehalfOf].flatMap((each) => each ?? [])]) {
        expect(things.has(id), id).toBe(true);
      }
      expect(prefixOf(subject)).toBe("actor");
      expect(subject).not.toBe(object);
    });
  });

  it("has premises that exist, names their sources and no others, and never itself", () => {
    eachDerived(({ id, citations, derivedFrom: from }, premises) => {
      expect(premises.length).toBeGreaterThan(0);
      expect(from).not.toContain(id);
      const known = premises.flatMap((premise) => premise.citations).map((citation) => JSON.stringify(citation));
      expect(new Set(citations.map((citation) => JSON.stringify(citation)))).toEqual(new Set(known));
    });
  });

  it("is inferred, and follows from nothing that is negated", () => {
    eachDerived(({ certainty, status }, premises) => {
      expect(certainty).toBe("INFERRED");
      expect([status, ...premises.map((premise) => premise.status)]).not.toContain("NEGATED");
    });
  });

  it("names an actor that one of its premises names", () => {
    eachDerived(({ subject, object }, premises) => {
      const named = premises.flatMap((premise) => [premise.subject, premise.object, premise.onBehalfOf]);
      expect(named).toContain(subject);
      if (prefixOf(object) !== "decision") expect(named).toContain(object);
    });
  });

  it("stands exactly while its premises stand", () => {
    eachDerived(({ withdrawnOn }, premises) => {
      expect(withdrawnOn === null).toBe(premises.every((premise) => premise.withdrawnOn === null));
    });
  });

  it("says nothing that is stated", () => {
    eachDerived(({ subject, role, object }, _, { stated }) => {
      const same = stated.filter(
        (each) =>
          each.predicate === "INVOLVED_IN" && each.subject === subject && each.role === role && each.object === object,
      );
      expect(same.every(({ withdrawnOn }) => withdrawnOn !== null)).toBe(true);
    });
  });

  it("has bounds that are in order and no wider than those of its premises", () => {
    eachDerived(({ fromEarliest, fromLatest, untilEarliest, untilLatest }, premises) => {
      const inOrder = (a: string | null, b: string | null) => a === null || b === null || a <= b;
      expect(inOrder(fromEarliest, fromLatest)).toBe(true);
      expect(inOrder(untilEarliest, untilLatest)).toBe(true);
      expect(inOrder(fromEarliest, untilLatest)).toBe(true);
      for (const premise of premises) {
        expect(premise.fromEarliest === null || (fromEarliest !== null && premise.fromEarliest <= fromEarliest)).toBe(
          true,
        );
        expect(premise.untilLatest === null || (untilLatest !== null && untilLatest <= premise.untilLatest)).toBe(true);
      }
    });
  });

  it("comes about in whatever order the facts are read", () => {
    fc.assert(
      fc.property(
        scene.chain((given) =>
          fc.record({
            given: fc.constant(given),
            shuffled: fc.shuffledSubarray([...given.stated], { minLength: given.stated.length }),
          }),
        ),
        ({ given, shuffled }) => {
          const ids = (stated: readonly StatementRecord[]) =>
            derive(given.things, stated)
              .map(({ id, withdrawnOn }) => `${id} ${withdrawnOn}`)
              .sort();
          expect(ids(shuffled)).toEqual(ids(given.stated));
        },
      ),
      { numRuns: 300 },
    );
  });
});
