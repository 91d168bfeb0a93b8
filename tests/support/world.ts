/**
 * Words to build a small graph for a test: things by their names, facts between them by those names.
 *
 * ```ts
 * const { data } = world()
 *   .actor("FITKO")
 *   .component("NOOTS")
 *   .involved("FITKO", "NOOTS", { role: "MANDATED", since: "2025", key: "mandate" })
 *   .build();
 * ```
 *
 * Every fact has a source: the one it names, otherwise the report that every world begins with. Ids are stable: a thing's
 * follows from its type and name (`actor:fitko`, `source:47-sitzung`), a statement's from its `key` (`statement:mandate`) or from
 * what it says. As in the record, each thing has a statement of its official name (`statement:name-actor-fitko`).
 */
import { createHash } from "node:crypto";
import { lookupKey, sortKey } from "../../graph/germanText.js";
import {
  blankThing,
  type Citation,
  type GraphData,
  type RetiredRecord,
  type StatementRecord,
  slugOf,
  type ThingRecord,
} from "../../graph/model.js";
import { parsePartialDate } from "../../graph/partialDate.js";
import {
  type ActorKind,
  type AttributeKind,
  actorType,
  type DateKind,
  type DependencyKind,
  type LifecycleState,
  type NameKind,
  type RelationType,
  type ThingType,
  thingTypes,
} from "../../graph/vocabulary.js";
import { infer } from "../../seeds/derive.js";
import { lookupsOf, withStatements } from "../../seeds/finish.js";
import { dateColumns, StatementBook, type StatementContent, statementId } from "../../seeds/statements.js";

/** What a thing may say about itself; `date` is a partial date, and `knownFrom` the day on which its name was recorded. */
export type ThingWords = Partial<Omit<ThingRecord, "type" | "name" | "sources">> & { readonly date?: string };

/** What a fact may say about itself. Things and sources go by name or id; dates are partial dates. */
export type FactWords = Partial<
  Omit<StatementContent, "type" | "subject" | "predicate" | "note" | "conflict" | "certainty">
> & {
  /** Names the statement: with the key `mandate` its id is `statement:mandate`. */
  readonly key?: string;
  readonly since?: string;
  readonly until?: string;
  readonly date?: string;
  /** Where it is stated: `"47. Sitzung"`, `"47. Sitzung, Ziffer 3"`, or several of them. */
  readonly source?: string | readonly string[];
  /** The day on which the source was seen. */
  readonly seen?: string;
  readonly note?: string;
  readonly conflict?: string;
  readonly certainty?: StatementRecord["certainty"];
  readonly withdrawn?: { readonly on: string; readonly because: string };
};

/** The source of facts that name none. */
export const REPORT = "source:bericht";
/** The day of the report, on which it vouches for what it states. */
export const REPORT_DATE = "2025-06-26";
/** The day on which facts were recorded that name none. */
export const RECORDED_ON = "2025-07-01";

const NOWHERE = { file: "tests/support/world.ts", path: [] };

/** A small graph in the making; every word returns the world, so that words can be chained. */
export class World {
  private readonly things = new Map<string, ThingRecord>();
  private readonly ids = new Map<string, string[]>();
  private readonly statements = new Map<string, StatementRecord>();
  private readonly retirements: RetiredRecord[] = [];
  private readonly book = new StatementBook({
    sourceDate: (id) => {
      const text = this.things.get(id)?.dateText ?? null;
      return text === null ? undefined : parsePartialDate(text);
    },
    existsFrom: (id) => this.things.get(id)?.existsFrom ?? null,
  });

  constructor() {
    this.source("Bericht", { date: REPORT_DATE, kind: "REPORT" });
  }

  /** A thing of any type; the words below are its short forms. */
  thing(type: ThingType, name: string, { date, ...more }: ThingWords = {}): this {
    const slug = more.slug ?? lookupKey(name).replace(/[^a-z0-9]+/g, "-");
    const id = more.id ?? `${thingTypes[type]}:${slug}`;
    if (this.things.has(id)) throw new Error(`this world has ${id} already; give the second one a slug of its own`);
    const dates = dateColumns(date);
    const record: ThingRecord = {
      ...blankThing,
      type,
      name,
      sortKey: sortKey(name),
      ...dates,
      existsFrom: dates.dateEarliest,
      year: type === "Decision" && dates.dateEarliest !== null ? Number(dates.dateEarliest.slice(0, 4)) : null,
      ...more,
      id,
      slug: slugOf(id),
    };
    this.things.set(id, record);
    this.ids.set(name, [...(this.ids.get(name) ?? []), id]);
    const recordedOn = more.knownFrom ?? RECORDED_ON;
    return this.named(id, name, { kind: "OFFICIAL", key: `name-${id.replace(":", "-")}`, recordedOn });
  }
  /** An actor; its kind decides whether it is an Organisation, Body, Office or Person. */
  actor(name: string, words: ThingWords & { readonly kind?: keyof typeof ActorKind } = {}): this {
    const { kind = "AUTHORITY" } = words;
    return this.thing(actorType(kind), name, { ...words, kind });
  }
  body(name: string, words: ThingWords = {}): this {
    return this.thing("Body", name, { kind: "COMMITTEE", ...words });
  }
  component(name: string, words: ThingWords = {}): this {
    return this.thing("Component", name, { kind: "PRODUCT", ...words });
  }
  programme(name: string, words: ThingWords = {}): this {
    return this.thing("Programme", name, { kind: "PROGRAMME", ...words });
  }
  project(name: string, words: ThingWords = {}): this {
    return this.thing("Project", name, { kind: "PROJECT", ...words });
  }
  decision(name: string, words: ThingWords = {}): this {
    return this.thing("Decision", name, { title: name, ...words });
  }
  meeting(name: string, words: ThingWords = {}): this {
    return this.thing("Meeting", name, { kind: "ORDINARY", ...words });
  }
  source(name: string, words: ThingWords = {}): this {
    return this.thing("Source", name, { kind: "MINUTES", official: true, ...words });
  }
  /** An id that no longer stands for a thing of its own. */
  retired(id: string, { replacedBy = null, on = RECORDED_ON, because = "merged" }: Partial<RetiredRecord> = {}): this {
    this.retirements.push({ id, replacedBy: replacedBy === null ? null : this.id(replacedBy), on, because });
    return this;
  }

  /** A relation of any type; the words below are its short forms. */
  relation(from: string, type: keyof typeof RelationType, to: string, words: FactWords = {}): this {
    return this.fact("RELATION", from, type, { ...words, object: to });
  }
  involved(actor: string, thing: string, words: FactWords = {}): this {
    return this.relation(actor, "INVOLVED_IN", thing, { role: "PARTICIPATION", ...words });
  }
  requires(
    thing: string,
    other: string,
    words: FactWords & { readonly kind?: keyof typeof DependencyKind } = {},
  ): this {
    const { kind = "HARD", ...more } = words;
    return this.relation(thing, "REQUIRES", other, { detail: kind, view: "AS_IS", ...more });
  }
  partOf(part: string, whole: string, words: FactWords = {}): this {
    return this.relation(part, "PART_OF", whole, words);
  }

  /** Another name of a thing. */
  named(thing: string, text: string, words: FactWords & { readonly kind?: keyof typeof NameKind } = {}): this {
    const { kind = "ALIAS", ...more } = words;
    return this.fact("NAME", thing, kind, { ...more, text });
  }
  /** An attribute of a thing in words. */
  attribute(thing: string, kind: keyof typeof AttributeKind, text: string, words: FactWords = {}): this {
    return this.fact("TEXT", thing, kind, { ...words, text });
  }
  state(thing: string, state: keyof typeof LifecycleState, words: FactWords = {}): this {
    return this.fact("STATE", thing, state, words);
  }
  dated(thing: string, kind: keyof typeof DateKind, date: string, words: FactWords = {}): this {
    return this.fact("DATE", thing, kind, { ...words, date });
  }
  figure(thing: string, label: string, value: number, words: FactWords = {}): this {
    return this.fact("FIGURE", thing, label, { ...words, value });
  }

  /** A statement of any type. */
  fact(type: StatementRecord["type"], subject: string, predicate: string, words: FactWords = {}): this {
    const { key, since, until, date, source, seen, note, conflict, certainty, withdrawn, ...content } = words;
    const ref = (name: string | null | undefined) => (name == null ? null : this.id(name));
    const made = this.book.add(
      {
        recordedOn: RECORDED_ON,
        ...content,
        ...dateColumns(date),
        type,
        subject: this.id(subject),
        predicate,
        object: ref(content.object),
        onBehalfOf: ref(content.onBehalfOf),
        via: ref(content.via),
      },
      [],
      {
        since,
        until,
        note,
        conflict,
        certainty,
        withdrawn,
        basis: ref(content.basis) ?? undefined,
        source: (typeof source === "string" ? [source] : (source ?? ["Bericht, S. 1"])).map((text) => {
          const { source: document, place } = this.citation(text);
          return { document, place: place ?? undefined, seen };
        }),
      },
      undefined,
      NOWHERE,
    );
    const { id: _, ...says } = made;
    const id = key === undefined ? statementId([JSON.stringify(says)]) : `statement:${key}`;
    if (this.statements.has(id)) throw new Error(`this world states ${id} already; give the second one another key`);
    this.statements.set(id, { ...made, id });
    return this;
  }

  /** The id of a thing by its name (or by its id). */
  id(name: string): string {
    if (this.things.has(name)) return name;
    const [id, ...others] = this.ids.get(name) ?? [];
    if (id === undefined) throw new Error(`this world has no "${name}"`);
    if (others.length > 0) throw new Error(`"${name}" is ${[id, ...others].join(" or ")}: write the id`);
    return id;
  }

  /** The records of the graph; `derived` adds what follows by the rules of seeds/derive.ts. */
  build({ derived = false } = {}): GraphData {
    const stated = [...this.statements.values()];
    return {
      things: withStatements([...this.things.values()], stated),
      statements: derived ? infer(this.things, stated) : stated,
      lookups: lookupsOf([...this.things.values()], stated, this.retirements),
      retired: this.retirements,
      openQuestions: [],
    };
  }

  /** `47. Sitzung, Ziffer 3` is the place `Ziffer 3` in the source `47. Sitzung`. */
  private citation(text: string): Pick<Citation, "source" | "place"> {
    const comma = this.ids.has(text) || this.things.has(text) ? -1 : text.indexOf(", ");
    if (comma < 0) return { source: this.id(text), place: null };
    return { source: this.id(text.slice(0, comma)), place: text.slice(comma + 2) };
  }
}

/** A new world, which holds nothing but the report. */
export const world = (): World => new World();

/** A content hash for `loadTestGraph`: equal for equal graphs. */
export const hashOf = (data: GraphData): string => createHash("sha256").update(JSON.stringify(data)).digest("hex");
