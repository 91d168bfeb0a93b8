/**
 * Every fault in the seeds is refused, and its message leads an editor to the line and to the remedy: each case is a
 * record in order with this one fault, and must give this one problem.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../graph/paths.js";
import { buildCheckedGraph, buildGraph } from "../seeds/build.js";
import { formatProblem, type Problem, SeedError } from "../seeds/problem.js";
import {
  append,
  buildReleased,
  buildSeeds,
  edit,
  RECORDED_ON,
  release,
  type SeedTexts,
  validSeeds,
  withSeedFolder,
} from "./support/seedFolder.js";

const konto = "components/konto.yaml";
const others = "components/weitere.yaml";
const actors = "actors/akteure.yaml";
const decision = "decisions/rat-2025-09.yaml";
const meetings = "meetings/rat.yaml";
const bau = "programmes/bau.yaml";
const released = "released.tsv";

/** What a fault must be reported as; the line is named by a text that stands only on it. */
interface Expected {
  readonly file: string;
  readonly at: string | number;
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

/** A fault: one passage of one file, changed. */
interface Fault extends Expected {
  readonly fault: string;
  readonly from: string;
  readonly to: string;
}

function lineOf(text: string, at: string | number): number {
  if (typeof at === "number") return at;
  const lines = text.split("\n").flatMap((line, index) => (line.includes(at) ? [index + 1] : []));
  if (lines.length !== 1) throw new Error(`"${at}" stands on ${lines.length} lines`);
  return lines[0] ?? 0;
}

const asProblem = ({ file, at, field, message, remedy }: Expected, seeds: SeedTexts): Problem => ({
  file,
  line: lineOf(seeds[file] ?? "", at),
  field,
  message,
  remedy,
});

const dateForms = "expected a date such as 2025, 2025-07, 2025-07-04, 2027-Q1, 2021-autumn or 2024~";
const readme = "correct the value; see seeds/README.md";
const works =
  "Programme, Project, Component, AdministrativeService, ThemeField, MaturityModel, MaturityLevel, WorkProduct";

const shapeFaults: readonly Fault[] = [
  {
    fault: "an unknown key of a thing",
    file: konto,
    from: "summary:",
    to: "sumary:",
    at: "sumary:",
    field: "sumary",
    message: 'unknown key "sumary"',
    remedy: 'did you mean "summary"? seeds/README.md lists the keys of this kind of thing',
  },
  {
    fault: "an unknown key of a fact",
    file: konto,
    from: "role: lead, since:",
    to: "role: lead, sinse:",
    at: "role: lead",
    field: "involved[0].sinse",
    message: 'unknown key "sinse"',
    remedy: 'did you mean "since"? seeds/README.md lists the keys of this kind of thing',
  },
  {
    fault: "an unknown kind of attribute",
    file: konto,
    from: "summary:",
    to: "attributes:\n  gaol: Weniger Wege.\nsummary:",
    at: "gaol",
    field: "attributes.gaol",
    message: 'unknown key "gaol"',
    remedy: 'did you mean "goal"? seeds/README.md lists the keys of this kind of thing',
  },
  {
    fault: "a known key in the wrong place",
    file: konto,
    from: "summary:",
    to: "view: target\nsummary:",
    at: "view: target",
    field: "view",
    message: 'the key "view" cannot stand here',
    remedy: "check the indentation: it belongs to another part of the thing; see seeds/README.md",
  },
  {
    fault: "an unknown value of a closed list",
    file: konto,
    from: "kind: platform",
    to: "kind: plattform",
    at: "kind: plattform",
    field: "kind",
    message: '"plattform" is not one of the allowed values',
    remedy:
      'did you mean "platform"? expected one of: product, platform, service, standard, register, network, module, system',
  },
  {
    fault: "a missing key with a closed list",
    file: others,
    from: "  kind: service\n",
    to: "",
    at: "id: component:ausweis",
    field: "kind",
    message: "missing",
    remedy: "add it, one of: product, platform, service, standard, register, network, module, system",
  },
  {
    fault: "a missing name",
    file: others,
    from: "  name: Ausweis-Dienst\n",
    to: "",
    at: "id: component:ausweis",
    field: "name",
    message: "missing",
    remedy: "add it (a text)",
  },
  {
    fault: "a key without a value",
    file: konto,
    from: "since: 2025-07-01",
    to: "since:",
    at: "role: lead",
    field: "involved[0].since",
    message: "no value, expected a text",
    remedy: "write the value, or remove the key",
  },
  {
    fault: "an empty text",
    file: konto,
    from: "summary: Ein Konto für Anträge.",
    to: 'summary: ""',
    at: "summary:",
    field: "summary",
    message: "empty",
    remedy: "write the value, or remove the key",
  },
  {
    fault: "a single value where a list is expected",
    file: others,
    from: "[programme:bau]",
    to: "programme:bau",
    at: "programme:bau",
    field: "part_of",
    message: 'expected a list, found "programme:bau"',
    remedy: "write it as a list: [programme:bau]",
  },
  {
    fault: "a number with its unit",
    file: konto,
    from: "value: 41",
    to: "value: 41 Stück",
    at: "41 Stück",
    field: "figures[0].value",
    message: 'expected a number, found "41 Stück"',
    remedy: "write the number alone, without unit, quotes or thousands dots",
  },
  {
    fault: "a number that no decision has",
    file: decision,
    from: "number: 2025/9",
    to: "number: 25-99",
    at: "25-99",
    field: "number",
    message:
      '"25-99" is not accepted: expected a number such as 2025/29, 2025/02-AL or B-2025/33-IT, or none where the source gives none',
    remedy: readme,
  },
  {
    fault: "a misspelt key of a requirement group",
    file: konto,
    from: "label:",
    to: "lable:",
    at: "lable:",
    field: "requires[1].lable",
    message: 'unknown key "lable"',
    remedy: 'did you mean "label"? seeds/README.md lists the keys of this kind of thing',
  },
  {
    fault: "a day that does not exist",
    file: konto,
    from: "since: 2025-07-01",
    to: "since: 2025-02-30",
    at: "2025-02-30",
    field: "involved[0].since",
    message: `"2025-02-30" is not accepted: ${dateForms}`,
    remedy: readme,
  },
  {
    fault: "a month that does not exist",
    file: meetings,
    from: "date: 2025-06-26",
    to: "date: 2025-13",
    at: "2025-13",
    field: "date",
    message: `"2025-13" is not accepted: ${dateForms}`,
    remedy: readme,
  },
  {
    fault: "a month where a day is needed",
    file: "retired.yaml",
    from: "on: 2026-01-05",
    to: "on: 2026-01",
    at: "on: 2026-01",
    field: "on",
    message: '"2026-01" is not accepted: expected a day such as 2025-07-04',
    remedy: readme,
  },
  {
    fault: "an id with the wrong prefix",
    file: decision,
    from: "body: actor:rat",
    to: "body: component:rat",
    at: "body:",
    field: "body",
    message: '"component:rat" is not accepted: expected an id such as "actor:name-in-lower-case"',
    remedy: readme,
  },
  {
    fault: "an id in upper case",
    file: others,
    from: "id: component:ausweis",
    to: "id: component:Ausweis",
    at: "component:Ausweis",
    field: "id",
    message: '"component:Ausweis" is not accepted: expected an id such as "component:name-in-lower-case"',
    remedy: readme,
  },
  {
    fault: "an unknown prefix",
    file: others,
    from: "id: component:ausweis",
    to: "id: constructor:ausweis",
    at: "constructor:ausweis",
    field: "id",
    message: 'unknown kind of id "constructor:ausweis"',
    remedy:
      "expected one of actor, meeting, decision, programme, project, component, service, theme-field, task, " +
      "maturity-model, maturity-level, law, provision, agreement, work-product, source",
  },
  {
    fault: "a thing without an id",
    file: others,
    from: "- id: component:ausweis\n  kind: service",
    to: "- kind: service",
    at: "kind: service",
    field: "id",
    message: "a thing without an id",
    remedy: 'give it an id such as "component:name-in-lower-case"',
  },
  {
    fault: "an id without a prefix",
    file: others,
    from: "id: component:ausweis",
    to: "id: ausweis",
    at: "id: ausweis",
    field: "id",
    message: '"ausweis" is no id',
    remedy: 'give it an id such as "component:name-in-lower-case"',
  },
  {
    fault: "a second colon in a line",
    file: konto,
    from: "summary: Ein Konto",
    to: "summary: Neu: ein Konto",
    at: "Neu:",
    field: "",
    message: "not valid YAML: a second colon in a line, or a line that is indented too far",
    remedy: "put a text with a colon in quotes, or correct the indentation",
  },
  {
    fault: "a quote that is never closed, reported where it opens",
    file: konto,
    from: "summary: Ein",
    to: 'summary: "Ein',
    at: "summary:",
    field: "",
    message: 'not valid YAML: Missing closing "quote',
    remedy: "correct the indentation or quoting; texts with a colon or a leading special character need quotes",
  },
  {
    fault: "a tab, once and not again for each line that follows from it",
    file: konto,
    from: "    n: 1",
    to: "\tn: 1",
    at: "n: 1",
    field: "",
    message: "not valid YAML: a tab at the begin of a line",
    remedy: "indent with spaces",
  },
  {
    fault: "a key that stands twice",
    file: konto,
    from: "summary:",
    to: "name: Konto\nsummary:",
    at: "name: Konto",
    field: "",
    message: "not valid YAML: the same key stands twice",
    remedy: "bring both together under one key",
  },
];

const factFaults: readonly Fault[] = [
  {
    fault: "an unknown thing, with the one that was meant",
    file: konto,
    from: "thing: component:ausweis",
    to: "thing: component:auswies",
    at: "component:auswies",
    field: "requires[0]",
    message: "the thing component:auswies is not known",
    remedy: "did you mean component:ausweis?",
  },
  {
    fault: "an unknown actor that resembles none",
    file: konto,
    from: "actor: actor:westerland",
    to: "actor: actor:ministerium-fuer-digitales",
    at: "actor:ministerium",
    field: "involved[0]",
    message: "the actor actor:ministerium-fuer-digitales is not known",
    remedy: "add the thing, or correct the id",
  },
  {
    fault: "an unknown basis",
    file: actors,
    from: "basis: decision:rat-2025-09",
    to: "basis: decision:rat-2025-08",
    at: "rat-2025-08",
    field: "involved[0].basis",
    message: "the basis decision:rat-2025-08 is not known",
    remedy: "did you mean decision:rat-2025-09?",
  },
  {
    fault: "an unknown actor on whose behalf",
    file: actors,
    from: "on_behalf_of: actor:westerland",
    to: "on_behalf_of: actor:westland",
    at: "actor:westland",
    field: "involved[1].on_behalf_of",
    message: "the actor actor:westland is not known",
    remedy: "did you mean actor:westerland?",
  },
  {
    fault: "an unknown body of a decision",
    file: decision,
    from: "body: actor:rat",
    to: "body: actor:ratt",
    at: "actor:ratt",
    field: "body",
    message: "the thing actor:ratt is not known",
    remedy: "did you mean actor:rat?",
  },
  {
    fault: "an unknown body of an office",
    file: actors,
    from: "{ body: actor:rat,",
    to: "{ body: actor:ratt,",
    at: "actor:ratt",
    field: "office_of.body",
    message: "the body actor:ratt is not known",
    remedy: "did you mean actor:rat?",
  },
  {
    fault: "an unknown meeting at which something is due",
    file: decision,
    from: "meeting: meeting:rat-8",
    to: "meeting: meeting:rat-88",
    at: "meeting:rat-88",
    field: "points[0].measures[0].deliverables[0].due",
    message: "the thing meeting:rat-88 is not known",
    remedy: "did you mean meeting:rat-8?",
  },
  {
    fault: "an unknown source, once where it is written and not again for each fact",
    file: konto,
    from: "source: protokoll,",
    to: "source: protokol,",
    at: "source: protokol,",
    field: "source",
    message: "the source source:protokol is not known",
    remedy: "did you mean source:protokoll?",
  },
  {
    fault: "an unknown source of one date among several",
    file: meetings,
    from: "  date: 2025-06-26",
    to: "  date:\n    - date: 2025-06-26\n    - { date: 2025-06-27, source: protokol, conflict: tag }",
    at: "source: protokol,",
    field: "date[1].source",
    message: "the source source:protokol is not known",
    remedy: "did you mean source:protokoll?",
  },
  {
    fault: "a citation without a place in a document that has places",
    file: konto,
    from: "source: protokoll, Beschluss 2025/9",
    to: "source: protokoll",
    at: "source: protokoll",
    field: "source",
    message: "no place in the document source:protokoll",
    remedy: 'add it after a comma: "<key>, <section, page, slide or number>"',
  },
  {
    fault: "a thing without a source, once for all its facts",
    file: konto,
    from: "source: protokoll, Beschluss 2025/9\n",
    to: "",
    at: "name: Bürgerkonto",
    field: "name",
    message: "a fact without a source, and 16 more of the same thing",
    remedy: 'add source: "<key>, <place in the document>" to the fact, or to its thing for all its facts',
  },
  {
    fault: "an end before the begin",
    file: actors,
    from: "      until: 2026",
    to: "      until: 2023-12",
    at: "until: 2023-12",
    field: "involved[1].until",
    message: "ends (2023-12) before it begins (2024-01)",
    remedy: "correct since or until",
  },
  {
    fault: "a schedule that ends before it begins",
    file: bau,
    from: "until: 2026-06",
    to: "until: 2024",
    at: "schedule:",
    field: "schedule",
    message: "ends (2024) before it begins (2025-03)",
    remedy: "correct the begin or the end",
  },
  {
    fault: "an id that is used twice, and nothing about the facts of the two things",
    file: others,
    from: "id: component:altkonto\n  kind: platform\n  name: Altes Konto",
    to: "id: component:konto\n  kind: platform\n  name: Bürgerkonto\n  source: protokoll, Anlage 2\n- id: component:altkonto\n  kind: platform\n  name: Altes Konto",
    at: "id: component:konto",
    field: "id",
    message: "the id component:konto is used twice (also components/konto.yaml:1)",
    remedy: "bring both together in one place, or give this thing an id of its own",
  },
  {
    fault: "an alias that is given twice in another spelling",
    file: konto,
    from: "[Konto für alle]",
    to: "[Konto für alle, Konto-fuer-Alle]",
    at: "aliases:",
    field: "aliases[1]",
    message: 'the name "Konto-fuer-Alle" is given twice (also components/konto.yaml:4)',
    remedy: "remove one of them; case, umlaut spelling and hyphens do not make a different name",
  },
  {
    fault: "an alias that is given twice in the same spelling",
    file: konto,
    from: "[Konto für alle]",
    to: "[Konto für alle, Konto für alle]",
    at: "aliases:",
    field: "aliases[1]",
    message: 'the name "Konto für alle" is given twice (also components/konto.yaml:4)',
    remedy: "remove one of them; case, umlaut spelling and hyphens do not make a different name",
  },
  {
    fault: "a name that two things of one type have",
    file: others,
    from: "name: Altes Konto",
    to: "name: Altes Konto\n  aliases: [Bürgerkonto]",
    at: "aliases:",
    field: "aliases[0]",
    message: 'the name "Bürgerkonto" also stands for component:konto (components/konto.yaml:3)',
    remedy:
      "if both are the same thing, keep one and retire the other id; otherwise make the name specific, or list the " +
      "other thing, if both are rightly called so: homonyms: [component:konto]",
  },
  {
    fault: "parts that do not add up to the whole",
    file: konto,
    from: "value: 28",
    to: "value: 27",
    at: 22,
    field: "figures[0].breakdown",
    message: "the parts add up to 40, the whole is 41 (Anschlüsse)",
    remedy: "correct a number, or say breakdown_complete: false if the source itself leaves parts out",
  },
  {
    fault: "amounts that are one cent short",
    file: konto,
    from: "value: 436.12",
    to: "value: 436.11",
    at: 28,
    field: "figures[1].breakdown",
    message: "the parts add up to 366436.21, the whole is 366436.22 (Kosten)",
    remedy: "correct a number, or say breakdown_complete: false if the source itself leaves parts out",
  },
  {
    fault: "a relation to a kind of thing that the model does not allow",
    file: konto,
    from: "thing: component:ausweis",
    to: "thing: actor:bund",
    at: "thing: actor:bund",
    field: "requires[0]",
    message: '"requires" (REQUIRES) cannot lead from component:konto (Component) to actor:bund (Organisation)',
    remedy: `name another thing, or use another key; it may lead to ${works}, LegalAct, LegalProvision, Agreement`,
  },
  {
    fault: "a relation from a kind of thing that the model does not allow",
    file: konto,
    from: "summary:",
    to: "concerns: [component:ausweis]\nsummary:",
    at: "concerns:",
    field: "concerns[0]",
    message: '"concerns" (CONCERNS) cannot lead from component:konto (Component) to component:ausweis (Component)',
    remedy:
      "name another thing, or use another key; it may start from Decision, DecisionPoint, Measure, Deliverable, Task, " +
      "Agreement, WorkProduct, LegalAct, LegalProvision, Meeting",
  },
  {
    fault: "a relation to itself",
    file: konto,
    from: "thing: component:ausweis",
    to: "thing: component:konto",
    at: "- thing: component:konto",
    field: "requires[0]",
    message: '"requires" (REQUIRES) leads from component:konto to itself',
    remedy: "remove it",
  },
  {
    fault: "a circle of parts, once for the whole circle",
    file: bau,
    from: "  kind: programme\n",
    to: "  kind: programme\n  part_of: [component:ausweis]\n",
    at: "part_of: [component:ausweis]",
    field: "part_of[0]",
    message: 'a circle of "part of" (PART_OF): component:ausweis → programme:bau → component:ausweis',
    remedy: "a thing cannot be part of, or follow, itself: remove the wrong link",
  },
  {
    fault: "a circle of successors",
    file: others,
    from: "name: Altes Konto",
    to: "name: Altes Konto\n  succeeds: [component:konto]",
    at: "succeeds:",
    field: "succeeds[0]",
    message: 'a circle of "succeeds" (SUCCEEDS): component:konto → component:altkonto → component:konto',
    remedy: "a thing cannot be part of, or follow, itself: remove the wrong link",
  },
  {
    fault: "a meeting by its number before the decision",
    file: decision,
    from: "due: { meeting: meeting:rat-8 }",
    to: "due: { meeting: meeting:rat-6 }",
    at: "meeting:rat-6",
    field: "points[0].measures[0].deliverables[0].due",
    message: "due at 6. Sitzung (Digitalrat), before the decision was taken",
    remedy: "name the meeting at which it is due; a number counts within its body",
  },
  {
    fault: "a meeting by its date before the decision",
    file: decision,
    from: "due: { meeting: meeting:rat-8 }",
    to: "due: { meeting: meeting:rat-video }",
    at: "meeting:rat-video",
    field: "points[0].measures[0].deliverables[0].due",
    message: "due at Videokonferenz am 2025-03-20 (Digitalrat), before the decision was taken",
    remedy: "name the meeting at which it is due; a number counts within its body",
  },
  {
    fault: "a due date before the decision",
    file: decision,
    from: "due: 2025-12-31",
    to: "due: 2024-12",
    at: "2024-12",
    field: "points[0].measures[0].deliverables[1].due",
    message: "due 2024-12, before the decision (not before 2025-06-26)",
    remedy: "correct the due date or the date of the decision",
  },
  {
    fault: "an outcome before the decision",
    file: decision,
    from: "due: 2025-12-31",
    to: "due: 2025-12-31\n            outcomes: [{ outcome: not-done, date: 2024-12 }]",
    at: "2024-12",
    field: "points[0].measures[0].deliverables[1].outcomes[0].date",
    message: "an outcome of 2024-12, before the decision (not before 2025-06-26)",
    remedy: "correct the date of the outcome or of the decision",
  },
  {
    fault: "a decision that shows its own outcome",
    file: decision,
    from: "        supporters: [actor:westerland]",
    to: "        supporters: [actor:westerland]\n        outcomes: [{ outcome: done, date: 2025-09, shown_by: decision:rat-2025-09 }]",
    at: "outcomes:",
    field: "points[0].measures[0].outcomes[0].shown_by",
    message: "a decision does not show that it was itself carried out",
    remedy: "name what came of it, or leave it out",
  },
  {
    fault: "an outcome shown by a thing that is not there",
    file: decision,
    from: "        supporters: [actor:westerland]",
    to: "        supporters: [actor:westerland]\n        outcomes: [{ outcome: done, date: 2025-09, shown_by: component:kontor }]",
    at: "outcomes:",
    field: "points[0].measures[0].outcomes[0]",
    message: "the thing component:kontor is not known",
    remedy: "did you mean component:konto?",
  },
  {
    fault: "a retired id in use, with what replaces it",
    file: konto,
    from: "thing: component:ausweis",
    to: "thing: component:urkonto",
    at: "component:urkonto",
    field: "requires[0]",
    message: "the thing component:urkonto is retired",
    remedy: "write component:konto instead",
  },
  {
    fault: "a retired id that is still a thing",
    file: "retired.yaml",
    from: "id: component:urkonto",
    to: "id: component:postfach-a",
    at: "component:postfach-a",
    field: "",
    message: "component:postfach-a is retired and still a thing",
    remedy: "remove the thing or the retirement",
  },
  {
    fault: "an id that is retired for one that does not exist",
    file: "retired.yaml",
    from: "replaced_by: component:konto",
    to: "replaced_by: component:kontto",
    at: "component:kontto",
    field: "replaced_by",
    message: "component:kontto is not known",
    remedy: "name the thing that stands for it now",
  },
  {
    fault: "a group of at least nobody knows how many",
    file: konto,
    from: "    n: 1\n",
    to: "",
    at: "group: at-least",
    field: "requires[1].n",
    message: "at least how many of the 2 members?",
    remedy: "give n, from 1 to the number of members",
  },
  {
    fault: "a group of at least more than it has",
    file: konto,
    from: "n: 1",
    to: "n: 3",
    at: "n: 3",
    field: "requires[1].n",
    message: "at least 3 of 2 members can never be",
    remedy: "give n, from 1 to the number of members",
  },
  {
    fault: "a number in a group that counts all",
    file: konto,
    from: "group: at-least",
    to: "group: all",
    at: "n: 1",
    field: "requires[1].n",
    message: 'n has no meaning in a group "all"',
    remedy: "remove n",
  },
  {
    fault: "a representation of nobody",
    file: actors,
    from: "      on_behalf_of: actor:westerland\n",
    to: "",
    at: "actor: actor:erika-muster",
    field: "involved[1]",
    message: "actor:erika-muster represents nobody in actor:rat",
    remedy: "add on_behalf_of, or use the role member",
  },
  {
    fault: "a withdrawal before the record",
    file: konto,
    from: "date: 2026-02",
    to: "date: 2026-02, withdrawn: { on: 2025-12-31, because: Verlesen. }",
    at: "withdrawn:",
    field: "milestones[0].withdrawn",
    message: `withdrawn on 2025-12-31, before it was recorded on ${RECORDED_ON}`,
    remedy: "correct the day of the withdrawal",
  },
  {
    fault: "a fact that stands twice",
    file: konto,
    from: "requires:\n",
    to: "requires:\n  - component:ausweis\n",
    at: "- thing: component:ausweis",
    field: "requires[1]",
    message: "the same fact stands twice (also components/konto.yaml:12)",
    remedy: "keep one with both sources, or give each a key if they really are two facts",
  },
];

describe("The seeds of this project", () => {
  it("are in order: nothing is wrong with them, and every statement is released", async () => {
    const { problems } = await buildGraph(join(packageRoot, "seeds"));
    expect(problems.map(formatProblem)).toEqual([]);
  });
});

describe("A record in order", () => {
  it("has no problems", async () => {
    const { data, problems } = await buildSeeds(await release(validSeeds));
    expect(problems).toEqual([]);
    expect(data.statements.length).toBeGreaterThan(80);
  });

  it("carries the day on which each statement was recorded", async () => {
    const { data } = await buildReleased(validSeeds);
    const days = new Set(data.statements.filter(({ rule }) => rule === null).map(({ recordedOn }) => recordedOn));
    expect([...days]).toEqual([RECORDED_ON]);
  });

  it("may have a former name that is the name again", async () => {
    await buildReleased(edit(validSeeds, actors, "aliases: [Freistaat Westerland]", "aliases: [Westmark]"));
  });

  it("may leave parts of a whole out where the source does, and says so", async () => {
    const seeds = edit(validSeeds, konto, "as_of: 2025-06", "as_of: 2025-06\n    breakdown_complete: false");
    await buildReleased(edit(seeds, konto, "value: 28", "value: 20"));
  });

  it("corrects a part of a whole by withdrawing it beside its successor", async () => {
    const wrong = "{ what: fertig, value: 27, withdrawn: { on: 2026-02-01, because: Verlesen. } }";
    await buildReleased(edit(validSeeds, konto, "- { what: fertig", `- ${wrong}\n      - { what: fertig`));
  });

  it("corrects a date by withdrawing it beside its successor", async () => {
    const dates = (start: string) =>
      `dates:\n    started: ${start}\n    ended: [2026, { date: 2024, withdrawn: { on: 2026-02-01, because: Verlesen. } }]`;
    await buildReleased(edit(validSeeds, bau, "schedule: { from: 2025-03, until: 2026-06 }", dates("2025-03")));
  });

  it("may have a deliverable due at the meeting that decides, and two facts told apart by a key", async () => {
    const seeds = edit(validSeeds, decision, "meeting: meeting:rat-8 }", "meeting: meeting:rat-7 }");
    const terms = "actor:bund, role: chair, key: eins, until: 2024 }\n    - { actor: actor:bund, role: chair,";
    await buildReleased(edit(seeds, actors, "actor:bund, role: chair,", terms));
  });

  it("may be written on Windows", async () => {
    const seeds = Object.fromEntries(
      Object.entries(await release(validSeeds)).map(([file, text]) => [file, text.replaceAll("\n", "\r\n")]),
    );
    expect((await buildSeeds(seeds)).problems).toEqual([]);
  });
});

describe("A record with a fault of shape is refused with its line and remedy:", () => {
  it.each(shapeFaults)("$fault", async (fault) => {
    const seeds = edit(await release(validSeeds), fault.file, fault.from, fault.to);
    expect((await buildSeeds(seeds)).problems).toEqual([asProblem(fault, seeds)]);
  });

  it("every fault of a file at once, in the order of files and lines", async () => {
    const seeds = edit(edit(validSeeds, others, "kind: service", "kind: dienst"), konto, "summary:", "sumary:");
    const both = edit(seeds, konto, "kind: platform", "kind: plattform");
    const { problems } = await buildSeeds(both);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "components/konto.yaml:2",
      "components/konto.yaml:6",
      "components/weitere.yaml:6",
    ]);
  });
});

describe("A record with a wrong fact is refused with its line and remedy:", () => {
  it.each(factFaults)("$fault", async (fault) => {
    const seeds = await release(edit(validSeeds, fault.file, fault.from, fault.to));
    expect((await buildSeeds(seeds)).problems).toEqual([asProblem(fault, seeds)]);
  });

  it("a key of a point that is used twice, for the point and its measure", async () => {
    const seeds = await release(edit(validSeeds, decision, "key: kenntnis", "key: betrieb"));
    const { problems } = await buildSeeds(seeds);
    expect(problems.map(({ line, field, message }) => ({ line, field, message }))).toEqual([
      {
        line: 23,
        field: "points[1].key",
        message: "the id point:rat-2025-09-betrieb is used twice (also decisions/rat-2025-09.yaml:10)",
      },
      {
        line: 25,
        field: "points[1].measures[0].key",
        message: "the id measure:rat-2025-09-betrieb-1 is used twice (also decisions/rat-2025-09.yaml:13)",
      },
    ]);
  });

  it("an id that is retired for one that is itself retired", async () => {
    const chain =
      "- id: component:vorkonto\n  replaced_by: component:urkonto\n  on: 2026-01-05\n  because: Zusammengelegt.\n";
    const seeds = await release(append(validSeeds, "retired.yaml", chain));
    expect((await buildSeeds(seeds)).problems).toEqual([
      {
        file: "retired.yaml",
        line: 6,
        field: "replaced_by",
        message: "component:urkonto is itself retired",
        remedy: "name the thing that stands for it now",
      },
    ]);
  });
});

describe("A record that does not keep what it released is refused:", () => {
  const goneRemedy =
    "a released statement is withdrawn, not deleted: put it back with withdrawn: {on: <day>, because: <why>}; " +
    "a changed value is a new statement beside the withdrawn one";

  it("a statement that is gone, named in words at the thing it stood on", async () => {
    const before = await release(validSeeds);
    const { data } = await buildSeeds(before);
    const gone = data.statements.find(
      ({ subject, predicate }) => subject === "component:konto" && predicate === "SUCCEEDS",
    );
    const seeds = edit(before, konto, "succeeds: [{ thing: component:altkonto, kind: renaming }]\n", "");
    expect((await buildSeeds(seeds)).problems[0]).toEqual({
      file: konto,
      line: 1,
      field: "",
      message:
        'the released statement "Bürgerkonto – folgt auf – Altes Konto" is gone from the files ' +
        `(component:konto SUCCEEDS component:altkonto, ${gone?.id})`,
      remedy: goneRemedy,
    });
  });

  it("an involvement that is gone, at the thing and not at the actor", async () => {
    const involvement = "involved:\n  - { actor: actor:westerland, role: lead, since: 2025-07-01 }\n";
    const seeds = edit(await release(validSeeds), konto, involvement, "");
    const { problems } = await buildSeeds(seeds);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([[konto, 1]]);
    expect(problems[0]?.message).toMatch(/^the released statement "Westerland – beteiligt an – Bürgerkonto" is gone/);
  });

  it("a thing that is gone without being retired, at the list of released statements", async () => {
    const thing = "- id: component:altkonto\n  kind: platform\n  name: Altes Konto\n  source: protokoll, Rückblick\n";
    const before = edit(validSeeds, konto, "succeeds: [{ thing: component:altkonto, kind: renaming }]\n", "");
    const { problems } = await buildSeeds(edit(await release(before), others, thing, ""));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: released, line: 0, remedy: goneRemedy });
    expect(problems[0]?.message).toContain("component:altkonto OFFICIAL");
  });

  it("but not a statement about a thing that was retired", async () => {
    const thing = "- id: component:altkonto\n  kind: platform\n  name: Altes Konto\n  source: protokoll, Rückblick\n";
    const retired = "- id: component:altkonto\n  on: 2026-02-01\n  because: Gab es nie.\n";
    const link = "succeeds: [{ thing: component:altkonto, kind: renaming }]\n";
    const before = await release(validSeeds);
    const seeds = append(edit(edit(before, others, thing, ""), konto, link, ""), "retired.yaml", retired);
    expect((await buildSeeds(seeds)).problems).toEqual([]);
  });

  it("a changed value without its successor being released, with how many statements and the first of them", async () => {
    const seeds = edit(
      await release(validSeeds),
      konto,
      "milestones:\n",
      "milestones:\n  - { milestone: Ende, date: 2027 }\n",
    );
    expect((await buildSeeds(seeds)).problems).toEqual([
      {
        file: konto,
        line: lineOf(seeds[konto] ?? "", "milestone: Ende"),
        field: "milestones[0]",
        message: "1 statement(s) not yet released, this one first",
        remedy: "run npm run seeds:release and commit seeds/released.tsv together with the facts",
        settledByRelease: true,
      },
    ]);
  });

  it("a record of which nothing was released yet", async () => {
    const { data, problems } = await buildSeeds(validSeeds);
    const stated = data.statements.filter(({ rule }) => rule === null).length;
    expect(problems.map(({ message }) => message)).toEqual([`${stated} statement(s) not yet released, this one first`]);
  });

  it.each([
    ["blanks instead of tabs", (line: string) => line.replaceAll("\t", " ")],
    ["too few columns", (line: string) => line.split("\t").slice(0, 4).join("\t")],
    ["a day that does not exist", (line: string) => line.replace(RECORDED_ON, "2026-02-30")],
    ["a conflict of git", (line: string) => `<<<<<<< HEAD\n${line}`],
  ])("a list of released statements with %s", async (_, spoil) => {
    const seeds = await release(validSeeds);
    const [first = "", ...rest] = (seeds[released] ?? "").split("\n");
    const { problems } = await buildSeeds({ ...seeds, [released]: [spoil(first), ...rest].join("\n") });
    expect(problems).toEqual([
      {
        file: released,
        line: 1,
        field: "",
        message: "not a line of five columns: statement, day recorded, subject, predicate, object",
        remedy: "restore the file from git and run npm run seeds:release",
      },
    ]);
  });

  it("a list of released statements that names one twice", async () => {
    const seeds = await release(validSeeds);
    const [first = ""] = (seeds[released] ?? "").split("\n");
    const { problems } = await buildSeeds(append(seeds, released, `${first}\n`));
    expect(problems.map(({ message }) => message)).toEqual([`the statement ${first.split("\t")[0]} is listed twice`]);
  });
});

describe("What an editor sees", () => {
  it("is one line as compilers print theirs, and the remedy below it", () => {
    const problem = { file: konto, line: 9, field: "involved[0].since", message: "missing", remedy: "add it" };
    expect(formatProblem(problem)).toBe("components/konto.yaml:9: involved[0].since: missing\n    → add it");
    expect(formatProblem({ ...problem, line: 0, field: "" })).toBe("components/konto.yaml: missing\n    → add it");
  });

  it("is every problem, and nothing is built, when a record with faults is to be loaded", async () => {
    const seeds = edit(validSeeds, konto, "kind: platform", "kind: plattform");
    const failure = await withSeedFolder(seeds, buildCheckedGraph).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SeedError);
    expect(String(failure)).toContain("1 problem(s) in the seeds:\ncomponents/konto.yaml:2: kind:");
  });

  it("does not depend on the order in which the disk lists files", async () => {
    const seeds = await release(validSeeds);
    const reversed = Object.fromEntries(Object.entries(seeds).reverse());
    expect((await buildSeeds(reversed)).files.contentHash).toBe((await buildSeeds(seeds)).files.contentHash);
  });
});

describe("A file with another ending", () => {
  it("is named, instead of being passed over", async () => {
    const { problems } = await buildSeeds({ ...validSeeds, "components/neu.yml": "id: component:neu\n" });
    expect(problems).toContainEqual({
      ...{ file: "components/neu.yml", line: 0, field: "" },
      ...{ message: "a file that would be passed over", remedy: "name it with the ending .yaml" },
    });
  });
});
