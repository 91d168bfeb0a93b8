/**
 * `npm run seeds:new -- KIND [FOLDER] --name … --kind … …`: begins the file of a new thing, for an editor to fill in.
 *
 * It asks nothing and overwrites nothing. What it leaves open, `seeds:check` names; a name that another thing has and a
 * source that is not known yet it names itself, before more is written on top of them.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { isPartialDate } from "../../graph/partialDate.js";
import { compile } from "../compile.js";
import { readSeedFiles, type SeedFiles } from "../files.js";
import { thingsNamed } from "../names.js";
import { addressKey } from "../quality.js";
import { type SeedPrefix, shapes } from "../shape.js";
import { parseCitations } from "../statements.js";
import { nearestTo } from "../suggest.js";
import { kindsOf, type NewThing, type OptionName, options, templateOf, templates } from "../template.js";
import { readArguments, refuseUsage, seedsFolder } from "./arguments.js";

const overview = [
  "npm run seeds:new -- KIND [FOLDER] [OPTIONS]",
  "",
  "KIND and the options that it needs (those in brackets it takes):",
  ...(Object.keys(templates) as SeedPrefix[]).map((prefix) => `  ${prefix}${optionsOf(prefix)}`),
  "",
  ...Object.entries(options).map(([name, what]) => `  --${name.padEnd(9)} ${what}`),
].join("\n");

function optionsOf(prefix: SeedPrefix): string {
  const { needs, takes } = templates[prefix];
  const more: readonly OptionName[] = [...takes, "id", "source"];
  return [...needs.map((name) => ` --${name}`), ...more.map((name) => ` [--${name}]`)].join("");
}

const accepted = Object.fromEntries(Object.keys(options).map((name) => [name, { type: "string" }])) as Record<
  OptionName,
  { type: "string" }
>;
const { values, positionals } = readArguments(accepted, 2, overview);
const [what, named] = positionals;
if (what === undefined) refuseUsage("a new what?", overview);
if (!Object.hasOwn(templates, what)) {
  const meant = nearestTo(what, Object.keys(templates));
  refuseUsage(`there is no kind of thing "${what}"${meant ? `; did you mean ${meant}?` : ""}`, overview);
}
const prefix = what as SeedPrefix;
const usage = `npm run seeds:new -- ${prefix}${optionsOf(prefix)}`;
const folder = seedsFolder(named, usage);
const said: NewThing = values;
const { needs, takes } = templates[prefix];
for (const option of needs) {
  if (said[option] !== undefined) continue;
  // A decision that has no number goes by its date.
  if (prefix === "decision" && option === "number" && said.date !== undefined) continue;
  const kinds = option === "kind" ? `, one of ${kindsOf(prefix).join(", ")}` : "";
  refuseUsage(`--${option} is missing: ${options[option]}${kinds}`, usage);
}
const known: readonly string[] = [...needs, ...takes, "id", "source", "name"];
for (const option of Object.keys(said)) {
  if (!known.includes(option)) refuseUsage(`a ${prefix} takes no --${option}`, usage);
}
const kinds = kindsOf(prefix);
if (said.kind !== undefined && !kinds.includes(said.kind)) {
  const meant = nearestTo(said.kind, kinds);
  refuseUsage(`--kind ${said.kind} is not one of ${kinds.join(", ")}${meant ? `; did you mean ${meant}?` : ""}`, usage);
}
if (said.date !== undefined && !isPartialDate(said.date)) {
  refuseUsage(`--date ${said.date} is not a date such as 2025, 2025-07, 2025-07-04 or 2027-Q1`, usage);
}
if (said.official !== undefined && !/^(yes|no)$/.test(said.official)) refuseUsage("--official is yes or no", usage);

const files = await readSeedFiles(folder);
const bySameAddress = sourceAt(files, said.url);
if (prefix === "source" && bySameAddress !== undefined) {
  fail(`${bySameAddress} has this address already: cite it as "${bySameAddress.replace("source:", "")}, <place>"`);
}
const template = templateOf(prefix, {
  ...said,
  url: prefix === "source" ? said.url : undefined,
  source: said.source ?? citationOf(bySameAddress),
} as NewThing);
const content: unknown = parse(template.text);
const { id } = content as { readonly id: string };

const shape = shapes[prefix].safeParse(content);
if (!shape.success) {
  refuseUsage(shape.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("\n"), usage);
}
for (const option of ["body", "of", "model", "law"] as const) {
  const reference = (content as Readonly<Record<string, unknown>>)[option];
  if (typeof reference === "string") needThing(option, reference);
}
if (files.things.some(({ thing }) => thing.id === id)) {
  const place = files.things.find(({ thing }) => thing.id === id)?.place;
  fail(`${id} exists already (${place?.file}); add the facts there, or give the new thing another --id`);
}
if (files.retired.some(({ retired }) => retired.id === id)) fail(`${id} is retired; give the new thing another --id`);

await mkdir(dirname(join(folder, template.file)), { recursive: true });
// Never over a file that is there, whatever it holds.
const failure = await writeFile(join(folder, template.file), template.text, { flag: "wx" }).catch((error) => error);
if (failure !== undefined)
  fail(
    `${template.file}: ${(failure as NodeJS.ErrnoException).code === "EEXIST" ? "the file exists already" : String(failure)}`,
  );
for (const warning of warnings()) console.error(warning);
console.log(`${template.file} begins ${id}.`);
if (prefix === "decision" && said.url !== undefined && bySameAddress === undefined) {
  console.log(
    `No source has the address yet: npm run seeds:new -- source --name … --kind web-page --official yes --url ${said.url}`,
  );
}
console.log("Next: fill it in; npm run seeds:check -- --watch says what is missing.");

function fail(message: string): never {
  console.error(`${message}\nNothing was written.`);
  process.exit(1);
}

function warnings(): string[] {
  const others = said.name === undefined ? [] : thingsNamed(said.name, compile(files));
  const known = files.things.map(({ thing }) => thing.id).filter((other) => other.startsWith("source:"));
  const [cited] = parseCitations(said.source);
  const isUnknown = cited !== undefined && cited.source !== id && !known.includes(cited.source);
  const meant = isUnknown ? nearestTo(cited.source, known) : undefined;
  return [
    ...others.map(
      (other) =>
        `The name "${said.name}" also stands for ${other}. If both are the same, remove the new file and add the facts there; ` +
        `if both are rightly called so, write homonyms: [${other}].`,
    ),
    ...(isUnknown
      ? [
          `--source: ${cited.source} is not known${meant ? `; did you mean ${meant.replace("source:", "")}?` : ". Begin it: npm run seeds:new -- source"}`,
        ]
      : []),
  ];
}

function sourceAt({ things }: SeedFiles, url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const key = addressKey(url);
  return things.find(
    ({ thing }) => thing.prefix === "source" && thing.url !== undefined && addressKey(thing.url) === key,
  )?.thing.id;
}

function citationOf(source: string | undefined): string | undefined {
  if (source === undefined || prefix !== "decision") return undefined;
  return `${source.replace("source:", "")}, Beschluss ${said.number ?? `vom ${said.date}`}`;
}

function needThing(option: OptionName, reference: string): void {
  if (files.things.some(({ thing }) => thing.id === reference)) return;
  const meant = nearestTo(
    reference,
    files.things.map(({ thing }) => thing.id),
  );
  refuseUsage(`--${option}: ${reference} is not known${meant ? `; did you mean ${meant}?` : ""}`, usage);
}
