/** What follows from things and statements as a whole: the keys they are looked up by, and the sources that speak of them. */
import { lookupKey } from "../graph/germanText.js";
import {
  type LookupRecord,
  type RetiredRecord,
  type StatementRecord,
  slugOf,
  type ThingRecord,
} from "../graph/model.js";
import type { ThingType } from "../graph/vocabulary.js";

/** Types whose number is a name of its own: "2025/25", project "38". */
const numbered: ReadonlySet<ThingType> = new Set(["Decision", "Project"]);

/** Every key by which a thing can be looked up: its names, identifiers, slug, number, and retired ids. */
export function lookupsOf(
  things: readonly ThingRecord[],
  statements: readonly StatementRecord[],
  retired: readonly RetiredRecord[],
): LookupRecord[] {
  const lookups = new Map<string, LookupRecord>();
  const add = (written: string, thing: string, statement: string | null) => {
    const key = lookupKey(written);
    const entry = `${key}\0${thing}`;
    if (key !== "" && !lookups.has(entry)) lookups.set(entry, { key, thing, written, statement });
  };
  for (const statement of statements) {
    const isName = statement.type === "NAME" && statement.withdrawnOn === null;
    if (isName && statement.text !== null) add(statement.text, statement.subject, statement.id);
  }
  for (const record of things) {
    add(record.slug, record.id, null);
    add(record.id, record.id, null);
    if (numbered.has(record.type) && record.number !== null) add(record.number, record.id, null);
    if (record.type === "Decision" && record.title !== null) add(record.title, record.id, null);
  }
  for (const { id, replacedBy } of retired) {
    if (replacedBy === null) continue;
    add(id, replacedBy, null);
    add(slugOf(id), replacedBy, null);
  }
  return [...lookups.values()];
}

/** Adds to each thing what follows from the statements about it: its sources, since when it is known, whether its name varies. */
export function withStatements(things: readonly ThingRecord[], stated: readonly StatementRecord[]): ThingRecord[] {
  const sources = new Map<string, Set<string>>();
  const knownFrom = new Map<string, string>();
  const nameVaries = new Set<string>();
  for (const statement of stated) {
    const { subject, object, onBehalfOf, basis, citations, withdrawnOn, recordedOn } = statement;
    const cited = citations.map(({ source }) => source);
    for (const id of [subject, object, onBehalfOf, basis, ...cited]) {
      if (id === null || recordedOn === null) continue;
      const known = knownFrom.get(id);
      if (known === undefined || recordedOn < known) knownFrom.set(id, recordedOn);
    }
    if (variesName(statement)) nameVaries.add(subject);
    if (withdrawnOn !== null) continue;
    for (const id of [subject, object, onBehalfOf, basis]) {
      if (id === null) continue;
      const known = sources.get(id) ?? new Set();
      for (const source of cited) known.add(source);
      sources.set(id, known);
    }
  }
  return things.map((thing) => ({
    ...thing,
    knownFrom: knownFrom.get(thing.id) ?? null,
    nameVaries: nameVaries.has(thing.id),
    sources: [...(sources.get(thing.id) ?? [])].sort(),
  }));
}

function variesName({ type, predicate, fromText, untilText, withdrawnOn }: StatementRecord): boolean {
  if (type !== "NAME") return false;
  if (predicate === "OFFICIAL" && withdrawnOn !== null) return true;
  return (predicate === "OFFICIAL" || predicate === "FORMER") && (fromText !== null || untilText !== null);
}
