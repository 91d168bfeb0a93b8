/** Checks of the record as a whole: that nothing got lost, nothing stands alone, and sources can be opened. */
import { needsRelation, relatedThings } from "../graph/coverage.js";
import { today } from "../graph/partialDate.js";
import type { ThingType } from "../graph/vocabulary.js";
import type { CheckContext } from "./checkContext.js";
import { EXPECTED_FILE, type Place } from "./files.js";
import type { ExpectedCounts, Seed } from "./shape.js";
import { below } from "./statements.js";

/** The checks of this file, in the order in which they report. */
export const qualityChecks: readonly ((context: CheckContext) => void)[] = [
  placeholders,
  loneThings,
  uncitedSources,
  addresses,
  checkDays,
  expectedCounts,
];

/** Stands in a template for what the editor has to write. */
export const PLACEHOLDER = "AUSFÜLLEN";

/** How much a compiled record holds: things by type in the order of their names, and statements as they are stated. */
export function countsOf(
  things: readonly { readonly type: ThingType }[],
  statements: readonly { readonly rule: string | null }[],
): ExpectedCounts {
  const counts = new Map<ThingType, number>();
  for (const { type } of things) counts.set(type, (counts.get(type) ?? 0) + 1);
  return {
    things: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    statements: statements.filter(({ rule }) => rule === null).length,
  };
}

function expectedCounts(context: CheckContext): void {
  const { expected } = context.files;
  if (expected === null) return;
  const found = countsOf(
    context.compiled.things.map(({ record }) => record),
    context.compiled.statements.map(({ statement }) => statement),
  );
  const types = [...new Set([...Object.keys(expected.things), ...Object.keys(found.things)])].sort() as ThingType[];
  const differ = types.filter((type) => (expected.things[type] ?? 0) !== (found.things[type] ?? 0));
  const words = differ.map((type) => `${expected.things[type] ?? 0} of type ${type}, found ${found.things[type] ?? 0}`);
  if (expected.statements !== found.statements)
    words.push(`${expected.statements} statements, found ${found.statements}`);
  if (words.length === 0) return;
  const [first] = differ;
  const isLess =
    expected.statements > found.statements ||
    types.some((type) => (expected.things[type] ?? 0) > (found.things[type] ?? 0));
  context.report(
    { file: EXPECTED_FILE, path: first === undefined ? ["statements"] : ["things", first] },
    `expected ${words.join("; expected ")}`,
    isLess
      ? "put back what got lost; if the change is meant, run npm run seeds:release, which writes the counts"
      : "run npm run seeds:release, which writes the counts",
    { settledByRelease: true },
  );
}

function loneThings(context: CheckContext): void {
  const related = relatedThings(
    [...context.things.values()],
    context.compiled.statements.map(({ statement }) => statement),
  );
  for (const { record, place } of context.compiled.things) {
    if (!needsRelation(record.type) || context.ambiguous.has(record.id)) continue;
    standing(
      context,
      { id: record.id, place, isJoined: related.has(record.id) },
      {
        alone: `no relation joins ${record.id} to anything`,
        remedy: "relate it (involved, part_of, concerns, requires …)",
        joined: "it has relations",
      },
    );
  }
}

function uncitedSources(context: CheckContext): void {
  const cited = new Set<string>();
  for (const { statement } of context.compiled.statements) {
    for (const { source } of statement.citations) {
      // What a document says of itself is no reason to have it.
      if (statement.subject !== source && statement.object !== source) cited.add(source);
    }
  }
  for (const { record, place } of context.compiled.things) {
    if (record.type !== "Source" || context.ambiguous.has(record.id)) continue;
    standing(
      context,
      { id: record.id, place, isJoined: cited.has(record.id) },
      {
        alone: `no fact cites ${record.id}`,
        remedy: "cite it where it states something, or remove it",
        joined: "facts cite it",
      },
    );
  }
}

/** A thing that is joined to nothing says why; one that is joined has nothing to say. */
function standing(
  context: CheckContext,
  { id, place, isJoined }: { readonly id: string; readonly place: Place; readonly isJoined: boolean },
  words: { readonly alone: string; readonly remedy: string; readonly joined: string },
): void {
  const reason = context.seeds.get(id)?.standalone;
  if (!isJoined && reason === undefined) {
    context.report(
      below(place, "id"),
      words.alone,
      `${words.remedy}, or say why it stands alone: standalone: <reason>`,
    );
  } else if (isJoined && reason !== undefined) {
    context.report(below(place, "standalone"), `${id} does not stand alone: ${words.joined}`, "remove standalone");
  }
}

function addresses(context: CheckContext): void {
  const first = new Map<string, Place>();
  for (const { source, place } of sourcesOf(context)) {
    if (source.url === undefined) continue;
    const here = below(place, "url");
    const fault = faultOf(source.url);
    if (fault !== undefined) {
      context.report(here, `${source.url} ${fault}`, "copy the address from the address bar of the browser");
      continue;
    }
    // One page may be cited in several versions, which their dates tell apart.
    const key = `${addressKey(source.url)} ${source.date ?? ""}`;
    const other = first.get(key);
    if (other) {
      context.report(
        here,
        `the address also stands at ${context.where(other)}`,
        "bring both sources together (places within a document belong into the citation), or give each version its date",
      );
    } else first.set(key, here);
  }
}

function faultOf(address: string): string | undefined {
  if (/\s/.test(address)) return "has a blank";
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return "has a user name or password";
  if (!/^[^.]+(\.[^.]+)+$/.test(url.hostname)) return "has no host such as www.example.org";
  return undefined;
}

/** What makes two addresses the same: protocol, `www.` and a trailing slash do not tell pages apart. */
export function addressKey(address: string): string {
  const { hostname, port, pathname, search, hash } = new URL(address);
  const host = hostname.toLowerCase().replace(/^www\./, "");
  return `${host}${port === "" ? "" : `:${port}`}${pathname.replace(/\/$/, "")}${search}${hash}`;
}

function checkDays(context: CheckContext): void {
  const now = today();
  for (const { source, place } of sourcesOf(context)) {
    if (source.checked_at === undefined) continue;
    const here = below(place, "checked_at");
    const published = context.things.get(source.id)?.dateEarliest ?? null;
    if (source.checked_at > now) {
      context.report(
        here,
        `checked on ${source.checked_at}, which is yet to come`,
        "write the day on which you opened it",
      );
    } else if (published !== null && source.checked_at < published) {
      context.report(
        here,
        `checked on ${source.checked_at}, before the document came out (${source.date})`,
        "correct checked_at or the date of the source",
      );
    }
  }
}

function placeholders(context: CheckContext): void {
  const report = (text: string, place: Place) =>
    context.report(place, `"${text}" is still to be written`, `write it in place of ${PLACEHOLDER}`);
  for (const { thing, place } of context.files.things) {
    if (thing.prefix === "decision" && thing.title.startsWith(PLACEHOLDER)) report(thing.title, below(place, "title"));
  }
  for (const { statement, place } of context.compiled.statements) {
    if (statement.text?.startsWith(PLACEHOLDER)) report(statement.text, place);
  }
}

function* sourcesOf(context: CheckContext): Iterable<{ readonly source: Seed<"source">; readonly place: Place }> {
  for (const { thing, place } of context.files.things) {
    if (thing.prefix === "source") yield { source: thing, place };
  }
}
