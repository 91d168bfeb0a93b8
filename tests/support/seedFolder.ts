/** Small seeds folders for tests: one that is in order, copies of it with one fault, and any other by its files. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Build, buildGraph } from "../../seeds/build.js";

/** Seed files by their name in the folder. */
export type SeedTexts = Readonly<Record<string, string>>;

/** The list of released statements, as it stands in the folder. */
const RELEASED = "released.tsv";
/** The day on which the statements of the fixtures were recorded. */
export const RECORDED_ON = "2026-01-05";

/**
 * A small record in order: every kind of fact that a check looks at, on fictitious things.
 *
 * Seven files, so that problems must name the right one.
 */
export const validSeeds: SeedTexts = {
  "sources.yaml": `# yaml-language-server: $schema=./schema.json
- id: source:protokoll
  kind: minutes
  name: Protokoll der siebten Sitzung
  date: 2025-06-26
  official: true
  source: protokoll, Kopf
- id: source:webseite
  kind: web-page
  name: Webseite des Bürgerkontos
  official: true
  source: { document: webseite, place: Startseite, seen: 2025-08-01 }
`,
  "actors/akteure.yaml": `- id: actor:bund
  kind: federation
  name: Bund
  source: protokoll, Teilnehmer
- id: actor:oestereich
  kind: state
  name: Östereich
  abbreviations: [ÖR]
  source: protokoll, Teilnehmer
- id: actor:westerland
  kind: state
  name: Westerland
  aliases: [Freistaat Westerland]
  former_names: [{ name: Westmark, until: 1990 }]
  source: protokoll, Teilnehmer
- id: actor:rat
  kind: committee
  name: Digitalrat
  source: protokoll, Kopf
  involved:
    - actor: [actor:bund, actor:oestereich]
      role: voting-member
    - actor: actor:erika-muster
      role: representation
      on_behalf_of: actor:westerland
      since: 2024-01
      until: 2026
- id: actor:lenkungskreis
  kind: steering-group
  name: Lenkungskreis Bürgerkonto
  source: protokoll, Beschluss 2025/9
  steers: [component:konto]
  involved:
    - { actor: actor:bund, role: chair, basis: decision:rat-2025-09 }
- id: actor:rat-vorsitz
  kind: office
  name: Vorsitz des Digitalrats
  office_of: { body: actor:rat, role: chair }
  source: protokoll, Kopf
- id: actor:erika-muster
  kind: person
  name: Erika Muster
  source: protokoll, Teilnehmer
`,
  "meetings/rat.yaml": `- id: meeting:rat-6
  kind: ordinary
  body: actor:rat
  number: 6
  source: protokoll, Rückblick
- id: meeting:rat-7
  kind: ordinary
  body: actor:rat
  number: 7
  date: 2025-06-26
  source: protokoll, Kopf
- id: meeting:rat-8
  kind: ordinary
  body: actor:rat
  number: 8
  source: protokoll, Ausblick
- id: meeting:rat-video
  kind: video
  body: actor:rat
  date: 2025-03-20
  source: protokoll, Rückblick
`,
  "decisions/rat-2025-09.yaml": `id: decision:rat-2025-09
body: actor:rat
number: 2025/9
title: Bürgerkonto
meeting: meeting:rat-7
source: protokoll, Beschluss 2025/9
votes: { yes: 16, no: 0, abstention: 1 }
concerns: [component:konto]
points:
  - key: betrieb
    number: "1"
    measures:
      - act: commissions
        text: Der Betrieb wird aufgebaut.
        addressees: [actor:oestereich]
        supporters: [actor:westerland]
        concerns: [component:konto]
        deliverables:
          - text: Betriebskonzept
            due: { meeting: meeting:rat-8 }
          - text: Abschlussbericht
            due: 2025-12-31
  - key: kenntnis
    measures:
      - act: notes
        text: Der Bericht wird zur Kenntnis genommen.
`,
  "components/konto.yaml": `id: component:konto
kind: platform
name: Bürgerkonto
aliases: [Konto für alle]
identifiers: [{ scheme: kennung, value: K-1 }]
summary: Ein Konto für Anträge.
source: protokoll, Beschluss 2025/9
involved:
  - { actor: actor:westerland, role: lead, since: 2025-07-01 }
succeeds: [{ thing: component:altkonto, kind: renaming }]
requires:
  - thing: component:ausweis
  - group: at-least
    n: 1
    label: Postfach
    members: [component:postfach-a, component:postfach-b]
figures:
  - what: Anschlüsse
    value: 41
    unit: Behörden
    as_of: 2025-06
    breakdown:
      - { what: fertig, value: 28 }
      - { what: in Arbeit, value: 13 }
  - what: Kosten
    value: 366436.22
    unit: EUR
    breakdown:
      - { what: Bau, value: 366000.10 }
      - { what: Betrieb, value: 436.12 }
milestones:
  - { milestone: Start, date: 2026-02 }
`,
  "components/weitere.yaml": `- id: component:altkonto
  kind: platform
  name: Altes Konto
  source: protokoll, Rückblick
- id: component:ausweis
  kind: service
  name: Ausweis-Dienst
  part_of: [programme:bau]
  source: protokoll, Rückblick
- id: component:postfach-a
  kind: module
  name: Postfach A
  source: protokoll, Rückblick
- id: component:postfach-b
  kind: module
  name: Postfach B
  source: protokoll, Rückblick
`,
  "programmes/bau.yaml": `- id: programme:bau
  kind: programme
  name: Bauprogramm
  source: webseite, Startseite
- id: project:eins
  name: Projekt Eins
  part_of: [programme:bau]
  applicants: [actor:westerland]
  budget: 120000.5
  schedule: { from: 2025-03, until: 2026-06 }
  source: protokoll, Anlage 1
`,
  "retired.yaml": `- id: component:urkonto
  replaced_by: component:konto
  on: 2026-01-05
  because: Dasselbe wie das Bürgerkonto.
`,
};

/** Replaces one passage of a file; it must stand there exactly once. */
export function edit(seeds: SeedTexts, file: string, from: string, to: string): SeedTexts {
  const text = seeds[file] ?? "";
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in ${file}`);
  return { ...seeds, [file]: text.replace(from, () => to) };
}

/** Adds a list item, or the start of a file. */
export function append(seeds: SeedTexts, file: string, text: string): SeedTexts {
  return { ...seeds, [file]: `${seeds[file] ?? ""}${text}` };
}

/** Runs with a seeds folder on the disk, which is gone afterwards. */
export async function withSeedFolder<Result>(
  seeds: SeedTexts,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "verwaltungsgraph-seeds-"));
  try {
    for (const [file, text] of Object.entries(seeds)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds seeds as they are. */
export const buildSeeds = (seeds: SeedTexts): Promise<Build> => withSeedFolder(seeds, buildGraph);

/** Adds the list of released statements: every statement of the seeds that is not listed yet. */
export async function release(seeds: SeedTexts): Promise<SeedTexts> {
  const { data, files } = await buildSeeds(seeds);
  const fresh = data.statements.filter((statement) => statement.rule === null && !files.released.has(statement.id));
  const lines = [...new Map(fresh.map((statement) => [statement.id, statement])).values()].map((statement) =>
    [statement.id, RECORDED_ON, statement.subject, statement.predicate, statement.object ?? ""].join("\t"),
  );
  return append(seeds, RELEASED, lines.map((line) => `${line}\n`).join(""));
}

/** Builds seeds that are released and in order; throws where they are not. */
export async function buildReleased(seeds: SeedTexts): Promise<Build> {
  const build = await buildSeeds(await release(seeds));
  // A few things that show one rule need not be a whole in which everything is joined.
  const [problem] = build.problems.filter(({ message }) => !/^no (relation joins|fact cites) /.test(message));
  if (problem) throw new Error(`the seeds of the test are not in order: ${JSON.stringify(problem)}`);
  return build;
}
