/** Templates of seed files: what a new thing of a kind begins as, with hints for what it may have. */
import { isPartialDate } from "../graph/partialDate.js";
import { PLACEHOLDER } from "./quality.js";
import { type SeedPrefix, shapes } from "./shape.js";

/** What an editor says about a new thing; a list of these stands in `options`. */
export type NewThing = Readonly<Partial<Record<OptionName, string>>>;

/** The options of a new thing, each with what its value is. */
export const options = {
  id: "the id after its prefix, such as fit-connect; without it, it follows from the name or number",
  name: "its name",
  kind: "its kind, from the closed list of the prefix",
  body: "the body that decided or met (id, with or without actor:)",
  number:
    "the number as printed: 2025/29, 2025/02-AL or B-2025/33-IT of a decision (one without goes by its --date), 47 of a meeting, § 6 of a provision",
  title: "the title of a decision",
  date: "the date as exact as the source has it: 2025-06-26, 2025",
  url: "the address of a source; of a decision, that of the page it stands on",
  official: "yes or no: whether a source is an official publication",
  of: "the actor whose task it is",
  model: "the maturity model that a level belongs to",
  law: "the law or agreement that a provision belongs to",
  source: "where it is stated: <source key>, <place>",
} as const;

/** The name of an option. */
export type OptionName = keyof typeof options;

interface Template {
  /** Folder, and the file where all things of the kind share one. */
  readonly folder: string;
  /** Options without which the thing cannot begin. */
  readonly needs: readonly OptionName[];
  /** Further options that it takes, besides id, source and name. */
  readonly takes: readonly OptionName[];
  /** Lines that show what is most used, each of them a comment. */
  readonly hints: readonly string[];
}

const involved = "involved: [{ actor: actor:…, role: lead, since: 2025, word: … }]";
const related = [involved, "part_of: [programme:…]", "requires: [component:…]", "concerns: [component:…]"];

/** The template of each kind of thing. */
export const templates: Readonly<Record<SeedPrefix, Template>> = {
  actor: {
    folder: "actors",
    needs: ["name", "kind"],
    takes: [],
    hints: [
      "part_of: [actor:…]",
      "legal_basis: [law:…]",
      "involved: [{ actor: actor:…, role: member, since: 2025 }] # who is involved in this actor",
    ],
  },
  meeting: {
    folder: "meetings",
    needs: ["body", "kind"],
    takes: ["number", "date"],
    hints: ["held_as: video", "concerns: [component:…]"],
  },
  decision: {
    folder: "decisions",
    needs: ["body", "number"],
    takes: ["title", "date", "url"],
    hints: [
      "meeting: meeting:…",
      "concerns: [component:…]",
      "adopts: [work-product:…]",
      "refers_to: [{ thing: decision:…, kind: continues }]",
      "votes: { yes: 17, no: 0, abstention: 0 }",
      "points:",
      '  - { key: betrieb, number: "1", measures: [{ act: commissions, text: …, addressees: [actor:…], due: 2025-12-31, outcomes: [{ outcome: done, date: 2026-01 }] }] }',
    ],
  },
  programme: {
    folder: "programmes",
    needs: ["name", "kind"],
    takes: [],
    hints: [...related, "dates: { started: 2025 }"],
  },
  project: {
    folder: "projects",
    needs: ["name"],
    takes: ["kind", "number"],
    hints: ["applicants: [actor:…]", "budget: 120000", "schedule: { from: 2025, until: 2026 }", ...related],
  },
  component: {
    folder: "components",
    needs: ["name", "kind"],
    takes: [],
    hints: [
      ...related,
      "succeeds: [{ thing: component:…, kind: renaming }]",
      "states: [{ state: pilot, since: 2025 }]",
    ],
  },
  service: {
    folder: "services",
    needs: ["name", "kind"],
    takes: [],
    hints: [involved, "theme_fields: [theme-field:…]", "identifiers: [{ scheme: leika, value: … }]"],
  },
  "theme-field": { folder: "theme-fields", needs: ["name"], takes: [], hints: [involved, "part_of: [programme:…]"] },
  task: {
    folder: "tasks",
    needs: ["name", "of"],
    takes: [],
    hints: ["concerns: [component:…]", "legal_basis: [law:…]"],
  },
  "maturity-model": { folder: "maturity", needs: ["name"], takes: [], hints: [involved, "attributes: { scale: … }"] },
  "maturity-level": {
    folder: "maturity",
    needs: ["name", "model"],
    takes: ["kind", "number"],
    hints: ["requires: [component:…]", "attributes: { criterion: … }"],
  },
  law: {
    folder: "law",
    needs: ["name", "kind"],
    takes: [],
    hints: [involved, "dates: { in-force: 2025-01-01 }", "abbreviations: [OZG]"],
  },
  provision: { folder: "law", needs: ["name", "law", "number"], takes: [], hints: ["concerns: [component:…]"] },
  agreement: {
    folder: "agreements",
    needs: ["name", "kind"],
    takes: [],
    hints: ["parties: [actor:…]", "concerns: [component:…]", "dates: { signed: 2025-01-01 }"],
  },
  "work-product": {
    folder: "work-products",
    needs: ["name", "kind"],
    takes: [],
    hints: ["authors: [actor:…]", "concerns: [component:…]", "dates: { published: 2025 }"],
  },
  source: {
    folder: "sources",
    needs: ["name", "kind", "official"],
    takes: ["date", "url"],
    hints: [
      "checked_at: 2025-07-04 # the day on which you opened it",
      "involved: [{ actor: actor:…, role: publisher }]",
    ],
  },
};

/** The vocabulary of kinds of a prefix as written in the seeds; none where things of the prefix have no kind. */
export function kindsOf(prefix: SeedPrefix): readonly string[] {
  const shape: Readonly<Record<string, unknown>> = shapes[prefix].shape;
  return enumValues(shape.kind);
}

/** The values of the list that a shape is, or is made of. */
function enumValues(shape: unknown): readonly string[] {
  if (typeof shape !== "object" || shape === null || !("def" in shape)) return [];
  const { def } = shape as { readonly def: Readonly<Record<string, unknown>> };
  if (def.type === "enum") return Object.values(def.entries as Readonly<Record<string, string>>);
  return enumValues(def.innerType ?? def.in);
}

/** A text as a slug: `Föderale IT (neu)` is `foederale-it-neu`. */
export function slugFor(text: string): string {
  const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The id of a new thing. */
export function idFor(prefix: SeedPrefix, said: NewThing): string {
  const body = said.body?.replace(/^actor:/, "") ?? "";
  // The body is in the id already; what stands around year and count only repeats it.
  const [, year, count] = /^(?:B-)?(\d{4})\/(\d+)(?:-[A-Z]+)?$/.exec(said.number ?? "") ?? [];
  const numbered =
    prefix === "decision" && year !== undefined && count !== undefined
      ? `${body}-${year}-${count.padStart(2, "0")}`
      : `${body}-${slugFor(said.number ?? said.date ?? said.kind ?? "")}`;
  const ofLaw = `${said.law?.replace(/^[a-z]+:/, "")}-${slugFor(said.number ?? "")}`;
  const slug =
    said.id?.replace(`${prefix}:`, "") ??
    (prefix === "decision" || prefix === "meeting"
      ? numbered
      : prefix === "provision"
        ? ofLaw
        : slugFor(said.name ?? ""));
  return `${prefix}:${slug}`;
}

/** A value of YAML on one line: quoted where it could be read as something else. */
const quoted = (text: string) =>
  /^[\p{L}][\p{L}\p{N} ,.()/–-]*$/u.test(text) && !/^(yes|no|true|false|null|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);

/** The file of a new thing, with the schema on top and hints below. */
export function templateOf(prefix: SeedPrefix, said: NewThing): { readonly file: string; readonly text: string } {
  const { folder, hints } = templates[prefix];
  const id = idFor(prefix, said);
  const actor = (value: string) => (value.startsWith("actor:") ? value : `actor:${value}`);
  const lines: string[] = [`id: ${id}`];
  const put = (key: string, value: string | undefined, plain = false) => {
    if (value !== undefined) lines.push(`${key}: ${plain ? value : quoted(value)}`);
  };
  put("kind", said.kind, true);
  put("body", said.body && actor(said.body), true);
  put("of", said.of && actor(said.of), true);
  put("model", said.model, true);
  put("law", said.law, true);
  const counts = prefix === "meeting" && said.number !== undefined;
  const level = prefix === "maturity-level" ? "level" : "number";
  put(level, said.number, counts || prefix === "maturity-level");
  if (prefix === "decision") put("title", said.title ?? `${PLACEHOLDER} title`);
  else put("name", said.name);
  put("date", said.date, said.date !== undefined && isPartialDate(said.date));
  put("url", said.url, true);
  put("official", said.official && (said.official === "yes" ? "true" : "false"), true);
  const key = id.slice(id.indexOf(":") + 1);
  // A document says of itself what it is.
  const cited = said.source ?? (prefix === "source" ? `${key}, Titel` : undefined);
  lines.push(cited === undefined ? '# source: "<source key>, <place in the document>"' : `source: ${quoted(cited)}`);
  lines.push("# Further keys, all of them optional; seeds/README.md has them all:");
  for (const hint of ["summary: …", ...hints]) lines.push(`# ${hint}`);
  return {
    file: `${folder}/${key}.yaml`,
    text: `# yaml-language-server: $schema=../schema.json\n${lines.join("\n")}\n`,
  };
}
