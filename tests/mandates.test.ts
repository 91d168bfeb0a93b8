/** Mandates and sessions through the API: each state from statements, filters, bad input, and what they cost. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "./support/api.js";
import { type FactWords, type World, world } from "./support/world.js";

const ASKED_ON = "2025-09-01";

/** A council with sessions, and a decision of 2024 that mandates. */
function council(): World {
  return world()
    .body("Rat")
    .body("Runde")
    .actor("Amt")
    .actor("Vorsitz", { kind: "OFFICE", officeBody: "actor:rat", officeRole: "CHAIR" })
    .actor("Hamburg", { kind: "STATE" })
    .component("Konto")
    .involved("Hamburg", "Rat", { role: "CHAIR", since: "2024-01-01", until: "2024-12-31" })
    .meeting("Sitzung 4", { ordinal: 4, date: "2024-03-01" })
    .meeting("Sitzung 5", { ordinal: 5, date: "2024-10-01" })
    .meeting("Sitzung 6", { ordinal: 6 })
    .meeting("Sitzung 7", { ordinal: 7, date: "2025-08-01" })
    .meeting("Sitzung 8", { ordinal: 8, date: "2025-H2" })
    .meeting("Sitzung 9", { ordinal: 9, date: "2026-03" })
    .meeting("Klausur", { date: "2025-05" })
    .dated("Sitzung 5", "HELD", "2024-10-01")
    .dated("Klausur", "HELD", "2025-05", { status: "PLANNED" })
    .meeting("Runde 1", { ordinal: 1, date: "2024-12-01" })
    .relation("Runde 1", "HELD_BY", "Runde")
    .decision("Auftakt", { date: "2024-03-01" })
    .relation("Auftakt", "DECIDED_BY", "Rat")
    .relation("Auftakt", "DECIDED_AT", "Sitzung 4");
}

const sessions = ["Sitzung 4", "Sitzung 5", "Sitzung 6", "Sitzung 7", "Sitzung 8", "Sitzung 9", "Klausur"];
const withSessions = (scene: World) => sessions.reduce((all, name) => all.relation(name, "HELD_BY", "Rat"), scene);

/** Adds a point with one measure of a decision, and a deliverable due at a date or session. */
function mandate(
  scene: World,
  name: string,
  {
    due,
    decision = "Auftakt",
    act = "COMMISSIONS",
    to = "Amt",
  }: { readonly due?: string; readonly decision?: string; readonly act?: string; readonly to?: string } = {},
): World {
  const of = { decision: scene.id(decision), existsFrom: "2024-03-01" };
  scene
    .thing("DecisionPoint", `Ziffer ${name}`, { ...of, number: name })
    .partOf(`Ziffer ${name}`, decision)
    .thing("Measure", `Auftrag ${name}`, { ...of, act, text: `Auftrag ${name}` })
    .partOf(`Auftrag ${name}`, `Ziffer ${name}`)
    .relation(`Auftrag ${name}`, "ADDRESSED_TO", to);
  if (due === undefined) return scene;
  scene
    .thing("Deliverable", `Ergebnis ${name}`, { ...of, text: `Ergebnis ${name}`, position: 0 })
    .partOf(`Ergebnis ${name}`, `Auftrag ${name}`);
  return /^\d/.test(due)
    ? scene.dated(`Ergebnis ${name}`, "DEADLINE", due)
    : scene.relation(`Ergebnis ${name}`, "DUE_AT", due);
}

const outcome = (scene: World, of: string, kind: string, words: FactWords) => scene.fact("OUTCOME", of, kind, words);

function record(): World {
  const scene = withSessions(council());
  mandate(scene, "1", { due: "2024-06-30" });
  mandate(scene, "2", { due: "2024-07-31" });
  mandate(scene, "3", { due: "Sitzung 5" });
  mandate(scene, "4", { due: "Sitzung 6" });
  mandate(scene, "5", { due: "2026-01-31" });
  mandate(scene, "6", { due: "2024-05-31" });
  mandate(scene, "7", { due: "2024-04-30" });
  mandate(scene, "8", { due: "2025" });
  mandate(scene, "9", { due: "Klausur" });
  mandate(scene, "10", { to: "Vorsitz" });
  mandate(scene, "11", { act: "ASKS", due: "2024-06-01" });
  mandate(scene, "12", { due: "2024-06-15" });
  scene
    .decision("Aufhebung", { date: "2025-01-15" })
    .relation("Aufhebung", "DECIDED_BY", "Rat")
    .relation("Aufhebung", "REFERS_TO", "Auftakt", { detail: "REPEALS", scope: "Ziffern 6 und 99" })
    .relation("Aufhebung", "REFERS_TO", "Auftakt", { detail: "REPEALS", scope: "Nr. 1 Satz 2", key: "teil" })
    .relation("Auftrag 2", "CONCERNS", "Konto");
  outcome(scene, "Ergebnis 1", "DONE", { date: "2024-06-20", object: scene.id("Aufhebung"), key: "erledigt" });
  outcome(scene, "Auftrag 2", "NOT_DONE", { date: "2024-08-10" });
  outcome(scene, "Ergebnis 7", "DONE", { date: "2024-05-10" });
  outcome(scene, "Ergebnis 7", "NOT_DONE", { date: "2024-06-10" });
  outcome(scene, "Auftrag 12", "DONE", { date: "2025" });
  return scene;
}

interface Found {
  readonly text: string;
  readonly [field: string]: unknown;
}

describe("mandates", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ data: record().build({ derived: true }) });
  });
  afterAll(() => api.close());

  const find = async (args: string, fields = "", asOf = ASKED_ON): Promise<readonly Found[]> => {
    const { mandates } = await api.expectData(
      `{ mandates(first: 100, asOf: "${asOf}", ${args}) { nodes { text ${fields} } } }`,
    );
    return (mandates as { nodes: Found[] }).nodes;
  };
  const names = async (args: string, asOf?: string) =>
    (await find(args, "", asOf)).map(({ text }) => text.replace(/^\w+ /, ""));

  it("have each a state with its reason, those due first in front", async () => {
    expect(await find("", "state reason daysOverdue isDisputed due { isInferred }")).toEqual(
      [
        ["Ergebnis 7", "FULFILLED", "DONE", null, true, false],
        ["Ergebnis 6", "REPEALED", "REPEALED", null, false, false],
        ["Ergebnis 12", "UNKNOWN", "EVIDENCE_DATE_IMPRECISE", null, false, false],
        ["Ergebnis 1", "FULFILLED", "DONE", null, false, false],
        ["Ergebnis 2", "OVERDUE", "NOT_DONE_AFTER_DUE", 10, false, false],
        ["Ergebnis 3", "DUE_NO_EVIDENCE", "NO_EVIDENCE", null, false, true],
        ["Ergebnis 8", "UNKNOWN", "DUE_DATE_IMPRECISE", null, false, false],
        ["Ergebnis 9", "UNKNOWN", "SESSION_ONLY_PLANNED", null, false, true],
        ["Ergebnis 5", "OPEN", "NOT_YET_DUE", null, false, false],
        ["Ergebnis 4", "UNKNOWN", "SESSION_WITHOUT_DATE", null, false, false],
        ["Auftrag 10", "OPEN", "NO_DUE_DATE", null, false, null],
      ].map(([text, state, reason, daysOverdue, isDisputed, isInferred]) => ({
        ...{ text, state, reason, daysOverdue, isDisputed },
        due: isInferred === null ? null : { isInferred },
      })),
    );
  });

  it("say what proves their state", async () => {
    const fields = `evidence { kind date { text } shownBy { name } statement { inWords } }
      repealedBy { kind part from { name } } changedBy { kind part } due { date { text } earliest latest meeting { name } facts { kind } }`;
    const all = await find("", fields);
    const of = (text: string) => all.find((entry) => entry.text === text);
    const partly = { kind: "REPEALS", part: "Nr. 1 Satz 2" };
    expect(of("Ergebnis 1")).toMatchObject({
      evidence: [
        {
          ...{ kind: "DONE", date: { text: "2024-06-20" }, shownBy: { name: "Aufhebung" } },
          statement: { inWords: "Ergebnis 1 – erledigt – 2024-06-20 (belegt durch Aufhebung)" },
        },
      ],
      ...{ repealedBy: [], changedBy: [partly] },
    });
    expect(of("Ergebnis 6")).toMatchObject({
      repealedBy: [{ kind: "REPEALS", part: "Ziffern 6 und 99", from: { name: "Aufhebung" } }],
      changedBy: [partly],
    });
    expect(of("Ergebnis 3")?.due).toEqual({
      ...{ date: { text: "2024-10-01" }, earliest: "2024-10-01", latest: "2024-10-01" },
      ...{ meeting: { name: "Sitzung 5" }, facts: [{ kind: "DEADLINE" }] },
    });
    expect(of("Ergebnis 4")?.due).toEqual({
      ...{ date: null, earliest: null, latest: null },
      ...{ meeting: { name: "Sitzung 6" }, facts: [] },
    });
  });

  it("are as they were on an earlier day", async () => {
    const state = async (text: string, asOf: string) =>
      (await find("", "state", asOf)).find((entry) => entry.text === text)?.state;
    expect(await state("Ergebnis 6", "2025-01-14")).toBe("DUE_NO_EVIDENCE");
    expect(await state("Ergebnis 6", "2025-01-15")).toBe("REPEALED");
    expect(await state("Ergebnis 1", "2024-06-19")).toBe("OPEN");
    expect(await state("Ergebnis 2", "2024-07-31")).toBe("OPEN");
    expect(await find("", "", "2024-02-29")).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['addressee: "actor:hamburg"', ["10"]],
    ['addressee: "actor:vorsitz"', ["10"]],
    ['topic: "component:konto"', ["2"]],
    ['body: "actor:runde"', []],
    ['decidedAt: "meeting:sitzung-4", states: [OPEN]', ["5", "10"]],
    ["acts: [ASKS]", ["11"]],
    ["acts: [ASKS, COMMISSIONS], states: [DUE_NO_EVIDENCE]", ["11", "3"]],
    ["states: [FULFILLED, OVERDUE]", ["7", "1", "2"]],
    ['dueBefore: "2024-06-30"', ["7", "6", "12"]],
    ['dueBefore: "2025-01-02"', ["7", "6", "12", "1", "2", "3", "8"]],
    ['dueAtOrBeforeMeeting: "meeting:sitzung-4"', []],
    ['dueAtOrBeforeMeeting: "meeting:sitzung-6"', ["3", "4"]],
    // By date and number what is due at 4 to 7; Klausur lies between, by its planned date.
    ['dueAtOrBeforeMeeting: "meeting:sitzung-7"', ["7", "6", "12", "1", "2", "3", "8", "9", "4"]],
    ['dueAtOrBeforeMeeting: "meeting:runde-1"', ["7", "6", "12", "1", "2", "3"]],
  ])("with %s are %j", async (args, expected) => {
    expect(await names(args)).toEqual(expected);
  });

  it("say through which office an actor is addressed, and find none of it where only sources count", async () => {
    const fields = "addressedAs { actor { name } derivedBy via { name } } addressees { actor { name } }";
    expect(await find('addressee: "actor:hamburg"', fields)).toEqual([
      {
        text: "Auftrag 10",
        addressedAs: [{ actor: { name: "Hamburg" }, derivedBy: "HOLDER", via: { name: "Vorsitz" } }],
        addressees: [{ actor: { name: "Hamburg" } }, { actor: { name: "Vorsitz" } }],
      },
    ]);
    expect(await find('addressee: "actor:hamburg", inferred: false')).toEqual([]);
    expect(
      await find('states: [UNKNOWN], dueAtOrBeforeMeeting: "meeting:sitzung-5", inferred: false', "reason"),
    ).toEqual([
      { text: "Ergebnis 12", reason: "EVIDENCE_DATE_IMPRECISE" },
      { text: "Ergebnis 3", reason: "SESSION_WITHOUT_DATE" },
    ]);
  });

  it.each([
    ["acts: []", "acts is empty"],
    ["states: []", "states is empty"],
    ['addressee: "actor:niemand"', "no id of the record"],
    ['topic: "nichts"', "no id of the record"],
    ['dueAtOrBeforeMeeting: "meeting:keine"', "no id of the record"],
    ['dueAtOrBeforeMeeting: "actor:amt"', "which is no meeting"],
    ['body: "actor:amt"', "which is no body"],
    ['decidedAt: "actor:amt"', "which is no meeting"],
    ['addressee: "meeting:sitzung-4"', "which is no organisation"],
    ['dueBefore: "bald"', "is not a day"],
    ['dueBefore: "2025-13-01"', "is not a day"],
    ["first: 0", "first"],
    ['after: "x"', "cursor"],
  ])("refuse %s", async (args, message) => {
    const { errors } = await api.ask(`{ mandates(${args}) { totalCount } }`);
    expect(errors[0]?.message).toContain(message);
  });

  it("stand at the session at which they are due, and sessions in the order of time", async () => {
    const asked = (args: string) =>
      api.expectData(
        `{ sessions(${args} asOf: "${ASKED_ON}") { totalCount nodes { meeting { name } timing decisionCount due(first: 5) { nodes { text state } } } } }`,
      );
    const { sessions } = await asked('body: "actor:rat"');
    const due = (text: string, state: string) => ({ nodes: [{ text, state }] });
    const none = { nodes: [] };
    expect((sessions as { nodes: unknown }).nodes).toEqual(
      [
        ["Sitzung 4", "PAST", 1, none],
        ["Sitzung 5", "PAST", 0, due("Ergebnis 3", "DUE_NO_EVIDENCE")],
        ["Sitzung 6", "UNDATED", 0, due("Ergebnis 4", "UNKNOWN")],
        ["Klausur", "UNCERTAIN", 0, due("Ergebnis 9", "UNKNOWN")],
        ["Sitzung 8", "UNCERTAIN", 0, none],
        ["Sitzung 7", "PAST", 0, none],
        ["Sitzung 9", "PLANNED", 0, none],
      ].map(([name, timing, decisionCount, entries]) => ({
        ...{ meeting: { name }, timing, decisionCount },
        due: entries,
      })),
    );
    const namesOf = async (args: string) =>
      ((await asked(args)).sessions as { nodes: { meeting: { name: string } }[] }).nodes.map(
        ({ meeting }) => meeting.name,
      );
    // A session without a date may lie anywhere between those beside it.
    expect(await namesOf('body: "actor:rat", from: "2025-07-15", until: "2025-08-31",')).toEqual([
      "Sitzung 6",
      "Sitzung 8",
      "Sitzung 7",
    ]);
    expect(await namesOf('until: "2024-12-31",')).toEqual(["Sitzung 4", "Sitzung 5", "Sitzung 6", "Runde 1"]);
  });

  it.each([
    ['from: "2025-02-01", until: "2025-01-01"', "must not be later"],
    ['body: "actor:niemand"', "no id of the record"],
  ])("refuse sessions with %s", async (args, message) => {
    const { errors } = await api.ask(`{ sessions(${args}) { totalCount } }`);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toContain(message);
  });

  it("refuse an empty list of acts at a session", async () => {
    const { errors } = await api.ask("{ sessions { nodes { due(acts: []) { totalCount } } } }");
    expect(errors[0]?.message).toContain("acts is empty");
  });
});

describe("mandates of other records", () => {
  it("leave out what was withdrawn", async () => {
    const withdrawn = { on: "2025-01-01", because: "Verlesen." };
    const scene = council();
    scene
      .thing("Measure", "Verlesen", { decision: scene.id("Auftakt"), act: "COMMISSIONS", text: "Verlesen" })
      .partOf("Verlesen", "Auftakt", { withdrawn });
    const api = await openTestApi({ data: scene.build() });
    expect(await api.expectData("{ mandates { totalCount } }")).toEqual({ mandates: { totalCount: 0 } });
    await api.close();
  });

  it("are changed only by what was decided by the day, and disputed where outcomes are a conflict", async () => {
    const scene = withSessions(council());
    mandate(scene, "1", { due: "2024-06-30" });
    outcome(scene, "Auftrag 1", "DONE", { date: "2024-06-01", conflict: "conflict:ob" });
    outcome(scene, "Auftrag 1", "NOT_DONE", { date: "2024-06-01", conflict: "conflict:ob" });
    scene
      .decision("Änderung", { date: "2025-01-15" })
      .relation("Änderung", "REFERS_TO", "Auftrag 1", { detail: "AMENDS" });
    const api = await openTestApi({ data: scene.build() });
    const on = async (asOf: string) =>
      (await api.expectData(`{ mandates(asOf: "${asOf}") { nodes { state isDisputed changedBy { kind } } } }`))
        .mandates;
    const state = { state: "FULFILLED", isDisputed: true };
    expect(await on("2025-01-14")).toEqual({ nodes: [{ ...state, changedBy: [] }] });
    expect(await on("2025-01-15")).toEqual({ nodes: [{ ...state, changedBy: [{ kind: "AMENDS" }] }] });
    await api.close();
  });

  it("are cut at the ceiling of measures, and say so", async () => {
    const scene = council();
    for (let number = 0; number <= 1_000; number++)
      scene.thing("Measure", `M${number}`, { decision: scene.id("Auftakt"), act: "COMMISSIONS" });
    const api = await openTestApi({ data: scene.build() });
    expect(await api.expectData("{ mandates { totalCount truncated } }")).toEqual({
      mandates: { totalCount: null, truncated: true },
    });
    await api.close();
  });

  it("are due over all dates that a disputed session has", async () => {
    const scene = withSessions(council());
    mandate(scene, "1", { due: "Sitzung 6" });
    scene
      .dated("Sitzung 6", "HELD", "2025-02-01", { conflict: "conflict:tag", key: "frueh" })
      .dated("Sitzung 6", "HELD", "2025-02-10", { conflict: "conflict:tag", key: "spaet" });
    const api = await openTestApi({ data: scene.build({ derived: true }) });
    const on = async (asOf: string) =>
      (
        await api.expectData(
          `{ mandates(asOf: "${asOf}") { nodes { reason due { earliest latest facts { kind } } } } }`,
        )
      ).mandates;
    const due = { earliest: "2025-02-01", latest: "2025-02-10", facts: [{ kind: "DEADLINE" }, { kind: "DEADLINE" }] };
    expect(await on("2025-02-05")).toEqual({ nodes: [{ reason: "DUE_DATE_IMPRECISE", due }] });
    expect(await on("2025-02-11")).toEqual({ nodes: [{ reason: "NO_EVIDENCE", due }] });
    await api.close();
  });

  it("are repealed as of when the repealing measure takes effect, and perhaps where its decision has only a year", async () => {
    const scene = withSessions(council());
    mandate(scene, "1", { due: "2024-06-30" });
    mandate(scene, "2", { due: "2024-06-30" });
    scene
      .decision("Später", { date: "2025-01-15" })
      .thing("Measure", "Aufheben", { decision: scene.id("Später"), act: "REPEALS", text: "Aufheben" })
      .partOf("Aufheben", "Später")
      .dated("Aufheben", "IN_FORCE", "2025-06-01")
      .relation("Aufheben", "REFERS_TO", "Ziffer 1", { detail: "REPEALS" })
      .decision("Irgendwann", { date: "2025" })
      .relation("Irgendwann", "REFERS_TO", "Auftrag 2", { detail: "REPEALS" })
      .relation("Irgendwann", "REFERS_TO", "Ziffer 1", { detail: "REPEALS", status: "PLANNED" });
    const api = await openTestApi({ data: scene.build() });
    const on = async (asOf: string) =>
      (await api.expectData(`{ mandates(asOf: "${asOf}") { nodes { reason } } }`)).mandates;
    const reasons = (...each: string[]) => ({ nodes: each.map((reason) => ({ reason })) });
    expect(await on("2025-05-31")).toEqual(reasons("NO_EVIDENCE", "REPEAL_DATE_IMPRECISE"));
    expect(await on("2025-06-01")).toEqual(reasons("REPEALED", "REPEAL_DATE_IMPRECISE"));
    expect(await on("2025-12-31")).toEqual(reasons("REPEALED", "REPEALED"));
    await api.close();
  });

  it("cost as many reads where there are many as where there are few", async () => {
    const reads: unknown[] = [];
    for (const count of [3, 60]) {
      const scene = withSessions(council());
      for (let number = 1; number <= count; number++) {
        mandate(scene, `${number}`, { due: "Sitzung 5" });
        outcome(scene, `Ergebnis ${number}`, "DONE", { date: "2024-09-01" });
      }
      const api = await openTestApi({ data: scene.build({ derived: true }), keptRows: false });
      const list = await api.ask("{ mandates(first: 100) { nodes { state } } }");
      const calendar = await api.ask("{ sessions { nodes { decisionCount due(first: 100) { nodes { state } } } } }");
      reads.push([list.extensions.reads, calendar.extensions.reads]);
      await api.close();
    }
    expect(reads[1]).toEqual(reads[0]);
  });
});
