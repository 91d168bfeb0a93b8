/**
 * SAME_MATTER: a decision follows the nearest earlier one in the same matter.
 *
 * Two decisions share a matter where their titles are the same but for quotation marks, years and words such as
 * "Maßnahme" before them, or where the titles of both name one thing that both decisions concern, mention or adopt. Each
 * decision is joined to one earlier decision a matter, so that a matter is a chain and never a web.
 */
import { lookupKey } from "../../graph/germanText.js";
import type { RelationRecord, StatementRecord, ThingRecord } from "../../graph/model.js";
import { type ThingType, WORK_TYPES } from "../../graph/vocabulary.js";
import { combineBounds, inferred, push, Relations } from "./derivation.js";

/** What stands before a title and says only what kind of undertaking it is. */
const leading: ReadonlySet<string> = new Set(
  ["Anwendung", "Steuerungsprojekt", "Koordinierungsprojekt", "Maßnahme", "Initiative", "Standardisierungsagenda"].map(
    lookupKey,
  ),
);
/** Titles that name no matter. */
const noMatter: ReadonlySet<string> = new Set(
  ["Titel nicht genannt", "Verschiedenes", "Sonstiges", "Tagesordnung", "Protokoll", "Berichte"].map(lookupKey),
);
/** Words that do not count when it is asked what a title consists of. */
const small: ReadonlySet<string> = new Set(
  "der die das des dem den ein eine einer eines fuer von vom zu zum zur im in an am auf mit bei und oder als".split(
    " ",
  ),
);
/** What a title can name as its matter. */
const works: ReadonlySet<string> = new Set<ThingType>([...WORK_TYPES, "Agreement"]);
/** What many titles name in passing: a matter only where the title consists mainly of it. */
const hubs: ReadonlySet<string> = new Set<ThingType>(["Organisation", "Body", "LegalAct", "LegalProvision"]);
/** Shorter names stand in too many titles. */
const SHORTEST_NAME = 3;

/** The words of a title that count: without what stands before it, without years. */
function wordsOf(title: string): readonly string[] {
  const words = lookupKey(title)
    .split(" ")
    .filter((word) => word !== "" && !/^(?:19|20)\d\d(?:ff\.?)?$/.test(word));
  const start = words.findIndex((word) => !leading.has(word));
  return start < 0 ? words : words.slice(start);
}

/** A decision in the order of time. */
interface Placed {
  readonly decision: ThingRecord;
  /** The statement of its name, which has the title. */
  readonly name: StatementRecord;
  readonly words: readonly string[];
  readonly earliest: string;
  readonly latest: string;
  readonly body: string | null;
  readonly ordinal: number | null;
  /** What it is known to come after: the day by which it stands in the order. */
  readonly after: string;
}

/** All references of decisions to earlier ones in the same matter. */
export function sameMatter(
  things: ReadonlyMap<string, ThingRecord>,
  stated: readonly StatementRecord[],
): readonly StatementRecord[] {
  const standing = stated.filter(({ withdrawnOn, status }) => withdrawnOn === null && status !== "NEGATED");
  const relations = new Relations(standing);
  const names = new Map<string, StatementRecord[]>();
  for (const statement of standing) {
    const isName = statement.type === "NAME" && statement.predicate !== "IDENTIFIER" && statement.text !== null;
    if (isName) push(names, statement.subject, statement);
  }
  const links = linksOf(things, relations);
  const known = referencesOf(things, relations);
  const chains = new Map<string, Placed[]>();
  const found = new Map<string, StatementRecord>();
  for (const later of inOrder(things, relations, names)) {
    const matters = mattersOf(later, links.get(later.decision.id) ?? new Map(), things, names);
    for (const matter of matters) {
      const chain = chains.get(matter.key) ?? [];
      const earlier = chain.findLast((each) => precedes(each, later));
      push(chains, matter.key, later);
      if (!earlier || known.has(`${later.decision.id} ${earlier.decision.id}`)) continue;
      const identity = [later.decision.id, earlier.decision.id];
      const key = identity.join(" ");
      // Things come before titles: one with the same title that the chain of a thing leads to anyway is not joined again.
      const inChain = (other: { readonly key: string }) => chains.get(other.key)?.includes(earlier);
      if (found.has(key) || (matter.thing === null && matters.some((other) => other !== matter && inChain(other))))
        continue;
      const shared = matter.thing === null ? [] : evidenceOf(matter.thing, [later, earlier], links, names);
      found.set(
        key,
        inferred(
          "SAME_MATTER",
          identity,
          [later.name, earlier.name, ...shared],
          {
            type: "RELATION",
            predicate: "REFERS_TO",
            subject: later.decision.id,
            object: earlier.decision.id,
            detail: "SAME_MATTER",
            via: matter.thing,
          },
          combineBounds([later.name], later.decision.existsFrom),
        ),
      );
    }
  }
  return [...found.values()];
}

/** The things that each decision or a part of it concerns, mentions or adopts, each with one such statement. */
function linksOf(things: ReadonlyMap<string, ThingRecord>, relations: Relations) {
  const links = new Map<string, Map<string, RelationRecord>>();
  for (const type of ["CONCERNS", "MENTIONS", "ADOPTS"] as const) {
    for (const relation of relations.of(type)) {
      const decision = ownerOf(relation.subject, things);
      if (decision === null) continue;
      const known = links.get(decision) ?? new Map<string, RelationRecord>();
      if (!known.has(relation.object)) known.set(relation.object, relation);
      links.set(decision, known);
    }
  }
  return links;
}

/** The pairs of decisions of which one, or a part of it, is stated to refer to the other, as `from to`. */
function referencesOf(things: ReadonlyMap<string, ThingRecord>, relations: Relations): ReadonlySet<string> {
  return new Set(
    relations.of("REFERS_TO").map(({ subject, object }) => `${ownerOf(subject, things)} ${ownerOf(object, things)}`),
  );
}

/** The decision that a thing is, or is a part of. */
function ownerOf(id: string, things: ReadonlyMap<string, ThingRecord>): string | null {
  const thing = things.get(id);
  return thing?.type === "Decision" ? id : (thing?.decision ?? null);
}

/** Decisions with a title and a year at least, in the order in which they were taken, as far as known. */
function inOrder(
  things: ReadonlyMap<string, ThingRecord>,
  relations: Relations,
  names: ReadonlyMap<string, readonly StatementRecord[]>,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const decision of things.values()) {
    if (decision.type !== "Decision" || decision.title === null) continue;
    const name = names.get(decision.id)?.find(({ predicate }) => predicate === "OFFICIAL");
    const words = wordsOf(decision.title);
    const dates = [
      decision,
      ...relations.from(decision.id, "DECIDED_AT").flatMap(({ object }) => things.get(object) ?? []),
    ];
    const dated = dates.find(({ dateEarliest }) => dateEarliest !== null);
    const { year } = decision;
    const earliest = dated?.dateEarliest ?? (year === null ? null : `${year}-01-01`);
    const latest = dated?.dateLatest ?? (year === null ? null : `${year}-12-31`);
    if (!name || words.length === 0 || earliest === null || latest === null) continue;
    const body = relations.from(decision.id, "DECIDED_BY")[0]?.object ?? null;
    const ordinal = ordinalOf(decision.number);
    placed.push({ decision, name, words, earliest, latest, body, ordinal, after: earliest });
  }
  // One without a day comes after those of its year with lower numbers.
  const settled = placed.map((each) => {
    const before = placed.filter((other) => isNumberedBefore(other, each) && other.earliest <= each.latest);
    return {
      ...each,
      after:
        [each, ...before]
          .map(({ earliest }) => earliest)
          .sort()
          .at(-1) ?? each.earliest,
    };
  });
  return settled.sort(
    (a, b) => compare(a.after, b.after) || (a.ordinal ?? 0) - (b.ordinal ?? 0) || compare(a.decision.id, b.decision.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The number within the year: 39 of "2020/39" and of "B-2020/39-IT". */
function ordinalOf(number: string | null): number | null {
  const digits = /^(?:B-)?\d{4}[/-](\d{1,3})(?!\d)/.exec(number ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Whether one decision surely was taken before another: by day, or by number within a body and year. */
function precedes(a: Placed, b: Placed): boolean {
  return a.latest < b.earliest || (a.earliest <= b.latest && isNumberedBefore(a, b));
}

const isNumberedBefore = (a: Placed, b: Placed) =>
  a.body !== null &&
  a.body === b.body &&
  a.decision.year !== null &&
  a.decision.year === b.decision.year &&
  a.ordinal !== null &&
  b.ordinal !== null &&
  a.ordinal < b.ordinal;

/** What a decision can share with others: things that its title names first, then the title itself. */
function mattersOf(
  { words }: Placed,
  links: ReadonlyMap<string, RelationRecord>,
  things: ReadonlyMap<string, ThingRecord>,
  names: ReadonlyMap<string, readonly StatementRecord[]>,
): readonly { readonly key: string; readonly thing: string | null }[] {
  const title = words.join(" ");
  if (noMatter.has(title)) return [];
  const named = [...links.keys()]
    .filter((id) => isNamedIn(words, things.get(id)?.type ?? "", names.get(id) ?? []))
    .sort(compare)
    .map((id) => ({ key: `thing ${id}`, thing: id }));
  return [...named, { key: `title ${title}`, thing: null }];
}

/** Whether a title names a thing as its matter, by one of the names of the thing. */
function isNamedIn(words: readonly string[], type: string, names: readonly StatementRecord[]): boolean {
  if (works.has(type)) return namesIn(words, names).length > 0;
  if (!hubs.has(type)) return false;
  const covered = new Set(namesIn(words, names).flatMap(({ at }) => at));
  const counted = words.flatMap((word, index) => (small.has(word) ? [] : [index]));
  return counted.filter((index) => covered.has(index)).length * 2 > counted.length;
}

/** The names that stand in a title as whole words, with the places of these words. */
function namesIn(words: readonly string[], names: readonly StatementRecord[]) {
  return names.flatMap((name) => {
    const parts = lookupKey(name.text ?? "").split(" ");
    if (parts.join("").length < SHORTEST_NAME) return [];
    return words.flatMap((_, start) =>
      parts.every((part, index) => words[start + index] === part)
        ? [{ name, at: parts.map((_part, index) => start + index) }]
        : [],
    );
  });
}

/** Why two decisions share a thing: what joins each to it, and the names by which the titles name it. */
function evidenceOf(
  thing: string,
  decisions: readonly Placed[],
  links: ReadonlyMap<string, ReadonlyMap<string, RelationRecord>>,
  names: ReadonlyMap<string, readonly StatementRecord[]>,
): readonly StatementRecord[] {
  const evidence = decisions.flatMap(({ decision, words }): StatementRecord[] => {
    const link = links.get(decision.id)?.get(thing);
    const [named] = namesIn(words, names.get(thing) ?? []);
    return [...(link ? [link] : []), ...(named ? [named.name] : [])];
  });
  return [...new Map(evidence.map((statement) => [statement.id, statement])).values()];
}
