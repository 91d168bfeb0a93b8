/** Compiles checked seed things into the records of the graph. Pure: files in, records out. */
import { sortKey } from "../graph/germanText.js";
import type { RetiredRecord, ThingRecord } from "../graph/model.js";
import { blankThing, prefixOf, slugOf } from "../graph/model.js";
import { parsePartialDate } from "../graph/partialDate.js";
import { type BeginningKind, firstBeginning } from "../graph/projectBeginning.js";
import { actorType, MeetingKind, type ThingType, thingTypes } from "../graph/vocabulary.js";
import { type DateField, FactWriter, type RelationName } from "./facts.js";
import type { Place, PlacedThing, SeedFiles } from "./files.js";
import type { CommonSeed, FactFields, MeasureSeed, PointSeed, Seed, SeedThing, SourceField } from "./shape.js";
import { below, type DateBook, dateColumns, type PlacedStatement, StatementBook } from "./statements.js";

/** A compiled thing with its place. */
export interface PlacedRecord {
  readonly record: ThingRecord;
  readonly place: Place;
}

/** What the seeds compile to, before derivation. */
export interface Compiled {
  readonly things: readonly PlacedRecord[];
  readonly statements: readonly PlacedStatement[];
  readonly retired: readonly RetiredRecord[];
}

const typeByPrefix = new Map(
  (Object.entries(thingTypes) as [ThingType, string][])
    .filter(([, prefix]) => prefix !== "actor")
    .map(([type, prefix]) => [prefix, type]),
);

/** Compiles all things of the seed files. */
export function compile(files: SeedFiles): Compiled {
  const byId = new Map(files.things.map((placed) => [placed.thing.id, placed.thing]));
  const dates = dateBook(byId);
  const book = new StatementBook(dates);
  const things: PlacedRecord[] = [];
  for (const placed of files.things) {
    const builder = new ThingBuilder(book, byId, dates);
    things.push(...builder.build(placed));
  }
  const statements = book.placed.map(({ statement, place }) => ({
    statement: { ...statement, recordedOn: files.released.get(statement.id)?.recordedOn ?? null },
    place,
  }));
  const retired = files.retired.map(({ retired: entry }) => ({
    id: entry.id,
    replacedBy: entry.replaced_by ?? null,
    on: entry.on,
    because: entry.because,
  }));
  return { things, statements, retired };
}

/** The first date given that was not withdrawn. */
function firstDate(field: readonly DateField[] | undefined): string | undefined {
  return field?.find(({ withdrawn }) => withdrawn === undefined)?.date;
}

/** The day on which a thing came into being, where it is said. */
function beginningOf({ dates }: CommonSeed): string | undefined {
  return (
    firstDate(dates?.FOUNDED) ?? firstDate(dates?.STARTED) ?? firstDate(dates?.PUBLISHED) ?? firstDate(dates?.DECIDED)
  );
}

/** The decisions that adopt each project, and those that speak of it otherwise. */
interface Spoken {
  readonly adopting: readonly Seed<"decision">[];
  readonly others: readonly Seed<"decision">[];
}

/** What decisions say of projects, by the id of the project. */
function decisionsOnProjects(things: Iterable<SeedThing>): ReadonlyMap<string, Spoken> {
  const found = new Map<string, Spoken>();
  const note = (decision: Seed<"decision">, key: keyof Spoken, links: CommonSeed["concerns"]) => {
    for (const { thing, status, withdrawn } of links ?? []) {
      if (prefixOf(thing) !== "project" || status === "NEGATED" || withdrawn !== undefined) continue;
      const known = found.get(thing) ?? { adopting: [], others: [] };
      found.set(thing, { ...known, [key]: [...known[key], decision] });
    }
  };
  for (const thing of things) {
    if (thing.prefix !== "decision") continue;
    const measures = (thing.points ?? []).flatMap((point) =>
      point.measures.filter((one) => one.withdrawn === undefined),
    );
    for (const { adopts } of [thing, ...measures]) note(thing, "adopting", adopts);
    const about = [thing, ...measures, ...measures.flatMap(({ deliverables }) => deliverables ?? [])];
    for (const { concerns } of about) note(thing, "others", concerns);
    note(thing, "others", thing.mentions);
  }
  return found;
}

function dateBook(byId: ReadonlyMap<string, SeedThing>): DateBook {
  const onProjects = decisionsOnProjects(byId.values());
  const projectBeginning = (thing: Seed<"project">): string | null => {
    const { adopting, others } = onProjects.get(thing.id) ?? { adopting: [], others: [] };
    const beginnings = (by: BeginningKind, dates: readonly (string | undefined)[]) =>
      dates.flatMap((date) => (date === undefined ? [] : { by, ...parsePartialDate(date) }));
    const { schedule } = thing;
    return (
      firstBeginning([
        ...beginnings("ADOPTED", adopting.map(decisionDate)),
        ...beginnings("STARTED", [beginningOf(thing)]),
        ...beginnings("PLANNED_START", [
          firstDate(thing.dates?.PLANNED_START),
          schedule?.withdrawn === undefined ? schedule?.from : undefined,
        ]),
        ...beginnings("SPOKEN_OF", others.map(decisionDate)),
      ])?.earliest ?? null
    );
  };
  const decisionDate = (thing: Seed<"decision">): string | undefined => {
    const own = firstDate(thing.date);
    if (own !== undefined) return own;
    const meetingId = thing.meeting?.thing;
    const meeting = meetingId === undefined ? undefined : byId.get(meetingId);
    const held = meeting?.prefix === "meeting" ? firstDate(meeting.date) : undefined;
    return held ?? yearOf(thing.number)?.toString();
  };
  const dateOf = (id: string): string | undefined => {
    const thing = byId.get(id) ?? byId.get(decisionOfPart(id, byId) ?? "");
    if (thing?.prefix === "decision") return decisionDate(thing);
    if (thing?.prefix === "meeting") return firstDate(thing.date);
    if (thing?.prefix === "source") return thing.date;
    return thing === undefined ? undefined : beginningOf(thing);
  };
  return {
    sourceDate: (id) => {
      const thing = byId.get(id);
      return thing?.prefix === "source" && thing.date !== undefined ? parsePartialDate(thing.date) : undefined;
    },
    existsFrom: (id) => {
      const thing = byId.get(id);
      if (thing?.prefix === "project") return projectBeginning(thing);
      const date = dateOf(id);
      return date === undefined ? null : parsePartialDate(date).earliest;
    },
  };
}

/** The decision that the id of a point or measure belongs to: its slug is the longest decision slug that begins it. */
function decisionOfPart(id: string, byId: ReadonlyMap<string, SeedThing>): string | undefined {
  const parts = slugOf(id).split("-");
  for (let length = parts.length; length > 0; length--) {
    const candidate = `decision:${parts.slice(0, length).join("-")}`;
    if (byId.has(candidate)) return candidate;
  }
  return undefined;
}

const yearOf = (number: string | undefined): number | undefined => {
  const year = /^(?:B-)?((?:19|20)\d\d)[/-]/.exec(number ?? "")?.[1];
  return year === undefined ? undefined : Number(year);
};

/** Builds the records of one thing and of the parts that stand inside it. */
class ThingBuilder extends FactWriter {
  constructor(
    book: StatementBook,
    private readonly byId: ReadonlyMap<string, SeedThing>,
    private readonly dates: DateBook,
  ) {
    super(book);
  }

  build({ thing, place }: PlacedThing): PlacedRecord[] {
    const record = this.record(thing);
    this.name(record, "OFFICIAL", record.name, {}, thing.name_source ?? thing.source, below(place, "name"));
    this.common(thing.id, thing, thing.source, place);
    const parts = this.special(thing, place);
    return [{ record, place }, ...parts];
  }

  private record(thing: SeedThing): ThingRecord {
    const name = this.displayName(thing);
    const dateText =
      thing.prefix === "decision" || thing.prefix === "meeting"
        ? firstDate(thing.date)
        : thing.prefix === "source"
          ? thing.date
          : undefined;
    const number =
      thing.prefix === "decision" || thing.prefix === "project" || thing.prefix === "provision"
        ? thing.number
        : undefined;
    const year =
      thing.prefix === "decision"
        ? Number(this.dates.existsFrom(thing.id)?.slice(0, 4) ?? Number.NaN) || (yearOf(thing.number) ?? null)
        : null;
    return {
      ...blankThing,
      id: thing.id,
      type:
        thing.prefix === "actor"
          ? actorType(thing.kind)
          : (typeByPrefix.get(thing.prefix) ?? ("Source" satisfies ThingType)),
      slug: slugOf(thing.id),
      name,
      kind: "kind" in thing ? (thing.kind ?? null) : null,
      sortKey: sortKey(name),
      article: thing.article ?? null,
      plural: thing.plural ?? false,
      title: thing.prefix === "decision" || thing.prefix === "actor" ? (thing.title ?? null) : null,
      number: number ?? null,
      ordinal:
        thing.prefix === "meeting"
          ? (thing.number ?? null)
          : thing.prefix === "maturity-level"
            ? (thing.level ?? null)
            : null,
      label: thing.prefix === "maturity-level" ? (thing.label ?? thing.level?.toString() ?? null) : null,
      year,
      officeBody: thing.prefix === "actor" ? (thing.office_of?.body ?? null) : null,
      officeRole: thing.prefix === "actor" ? (thing.office_of?.role ?? null) : null,
      heldAs: thing.prefix === "meeting" ? (thing.held_as ?? null) : null,
      underReservation: thing.prefix === "project" ? (thing.under_reservation ?? null) : null,
      official: thing.prefix === "source" ? thing.official : null,
      url: thing.prefix === "source" ? (thing.url ?? null) : null,
      checkedAt: thing.prefix === "source" ? (thing.checked_at ?? null) : null,
      ...dateColumns(dateText),
      existsFrom: this.dates.existsFrom(thing.id),
    };
  }

  private displayName(thing: SeedThing): string {
    if (thing.prefix === "decision") {
      return thing.number === undefined ? `Beschluss: ${thing.title}` : `Beschluss ${thing.number}: ${thing.title}`;
    }
    if (thing.prefix === "meeting" && thing.name === undefined) {
      const body = this.byId.get(thing.body);
      const label = thing.number === undefined ? MeetingKind[thing.kind].de : `${thing.number}. Sitzung`;
      const day = firstDate(thing.date);
      const suffix = thing.number === undefined && day !== undefined ? ` am ${day}` : "";
      return `${label}${suffix} (${body?.prefix === "actor" ? body.name : slugOf(thing.body)})`;
    }
    return thing.name ?? slugOf(thing.id);
  }

  /** The facts that only one kind of thing has. */
  private special(thing: SeedThing, place: Place): PlacedRecord[] {
    const { id, source } = thing;
    switch (thing.prefix) {
      case "meeting":
        this.relation(id, "HELD_BY", thing.body, {}, source, below(place, "body"));
        if (thing.date !== undefined) this.dateFacts(id, "HELD", thing.date, source, below(place, "date"));
        return [];
      case "decision":
        return this.decision(thing, place);
      case "project":
        this.project(thing, place);
        return [];
      case "task":
        this.relation(id, "TASK_OF", thing.of, {}, source, below(place, "of"));
        return [];
      case "maturity-level":
        this.relation(id, "PART_OF", thing.model, {}, source, below(place, "model"), { position: thing.level ?? null });
        return [];
      case "provision":
        this.relation(id, "PART_OF", thing.law, {}, source, below(place, "law"));
        return [];
      case "agreement":
        this.actors(thing.parties, "PARTY", id, source, below(place, "parties"));
        return [];
      case "work-product":
        this.actors(thing.authors, "AUTHOR", id, source, below(place, "authors"));
        return [];
      case "source":
        if (thing.date !== undefined)
          this.dateFacts(id, "PUBLISHED", [{ date: thing.date }], source, below(place, "date"));
        return [];
      default:
        return [];
    }
  }

  private project(thing: Seed<"project">, place: Place): void {
    const { id, source } = thing;
    this.actors(thing.applicants, "APPLICANT", id, source, below(place, "applicants"));
    if (thing.budget !== undefined) {
      this.figure(id, { what: "Budget", unit: "EUR", ...thing.budget }, source, below(place, "budget"));
    }
    if (thing.schedule !== undefined) {
      const { from, until, ...fact } = thing.schedule;
      const here = below(place, "schedule");
      if (from !== undefined) this.dateFacts(id, "PLANNED_START", [{ date: from, ...fact }], source, here);
      if (until !== undefined) this.dateFacts(id, "PLANNED_END", [{ date: until, ...fact }], source, here);
    }
    if (thing.under_reservation !== undefined) {
      const release = thing.under_reservation ? "UNTER_VORBEHALT" : "FREI";
      this.attribute(id, "RELEASE", release, {}, source, below(place, "under_reservation"));
    }
  }

  private decision(thing: Seed<"decision">, place: Place): PlacedRecord[] {
    const { id, source } = thing;
    this.relation(id, "DECIDED_BY", thing.body, {}, source, below(place, "body"));
    if (thing.meeting !== undefined) {
      const { thing: meeting, ...fact } = thing.meeting;
      this.relation(id, "DECIDED_AT", meeting, fact, source, below(place, "meeting"));
    }
    if (thing.date !== undefined) this.dateFacts(id, "DECIDED", thing.date, source, below(place, "date"));
    if (thing.votes !== undefined) {
      const { yes, no, abstention, ...fact } = thing.votes;
      this.book.add(
        { type: "VOTE", subject: id, predicate: "VOTE", yes, no, abstention },
        [yes, no, abstention],
        fact,
        source,
        below(place, "votes"),
      );
    }
    this.links(id, "ADOPTS", thing.adopts, source, below(place, "adopts"));
    this.links(id, "MENTIONS", thing.mentions, source, below(place, "mentions"));
    return (thing.points ?? []).flatMap((point, index) =>
      this.point(thing, point, index, below(place, "points", index)),
    );
  }

  private part(
    thing: Seed<"decision">,
    id: string,
    type: ThingType,
    name: string,
    order: readonly number[],
    more: Partial<ThingRecord>,
  ): ThingRecord {
    return {
      ...blankThing,
      id,
      type,
      slug: slugOf(id),
      name,
      // Parts follow their decision in its own order, not that of their wording.
      sortKey: sortKey(`${this.displayName(thing)} ${order.join(" ")}`),
      decision: thing.id,
      year: Number(this.dates.existsFrom(thing.id)?.slice(0, 4) ?? Number.NaN) || null,
      existsFrom: this.dates.existsFrom(thing.id),
      ...more,
    };
  }

  private point(decision: Seed<"decision">, point: PointSeed, index: number, place: Place): PlacedRecord[] {
    const id = `point:${slugOf(decision.id)}-${point.key}`;
    const label = decision.number === undefined ? decision.title : `Beschluss ${decision.number}`;
    const name = point.number === undefined ? `${label}, Punkt "${point.key}"` : `${label}, Ziffer ${point.number}`;
    const pointLabel = point.number === undefined ? label : name;
    const source = point.source ?? decision.source;
    const fact: FactFields = point.certainty === undefined ? {} : { certainty: point.certainty };
    const record = this.part(decision, id, "DecisionPoint", name, [index], {
      number: point.number ?? null,
      position: index,
    });
    this.name(record, "OFFICIAL", name, fact, source, place);
    this.relation(id, "PART_OF", decision.id, fact, source, place, { position: index });
    const measures = point.measures.flatMap((measure, position) =>
      this.measure(
        decision,
        { id, label: pointLabel, order: [index], source },
        measure,
        position,
        below(place, "measures", position),
      ),
    );
    return [{ record, place }, ...measures];
  }

  private measure(
    decision: Seed<"decision">,
    point: {
      readonly id: string;
      readonly label: string;
      readonly order: readonly number[];
      readonly source: SourceField | undefined;
    },
    measure: MeasureSeed,
    position: number,
    place: Place,
  ): PlacedRecord[] {
    const { key, act, text, addressees, supporters, deliverables, adopts, recurring, effective, due, ...rest } =
      measure;
    const { with: partners, concerns, refers_to, figures, unnamed, attributes, outcomes, ...fact } = rest;
    const id = `measure:${slugOf(point.id)}-${key ?? position + 1}`;
    const name = `${point.label}: ${shorten(text)}`;
    const order = [...point.order, position];
    const source = measure.source ?? point.source;
    const record = this.part(decision, id, "Measure", name, order, { act, text, position });
    // A measure that was misread is withdrawn with everything it says.
    this.book.withdrawal = fact.withdrawn;
    this.attribute(id, "CONTENT", text, fact, source, below(place, "text"));
    if (recurring !== undefined) this.attribute(id, "RECURRENCE", recurring, {}, source, below(place, "recurring"));
    if (measure.condition !== undefined) {
      this.attribute(id, "CONDITION", measure.condition, {}, source, below(place, "condition"));
    }
    this.relation(id, "PART_OF", point.id, {}, source, place, { position, condition: measure.condition ?? null });
    this.common(id, { concerns, refers_to, figures, unnamed, attributes }, source, place);
    this.links(id, "ADOPTS", adopts, source, below(place, "adopts"));
    this.outcomes(id, outcomes, source, below(place, "outcomes"));
    if (effective !== undefined) this.dateFacts(id, "IN_FORCE", effective, source, below(place, "effective"));
    const ends = {
      ADDRESSED_TO: ["addressees", addressees],
      SUPPORTED_BY: ["supporters", supporters],
      TOGETHER_WITH: ["with", partners],
    } as const;
    for (const [predicate, [field, actors]] of Object.entries(ends) as [RelationName, [string, typeof addressees]][]) {
      for (const [index, item] of (actors ?? []).entries()) {
        const { actor, capacity, ...more } = item;
        this.relation(id, predicate, actor, more, source, below(place, field, index), {
          capacity: capacity ?? null,
          position: index,
        });
      }
    }
    const results = [
      ...(deliverables ?? []).map((deliverable, index) => ({ deliverable, here: below(place, "deliverables", index) })),
      // A due date on the measure itself: what it asks for is the deliverable.
      ...(due === undefined ? [] : [{ deliverable: { text, due }, here: below(place, "due") }]),
    ];
    const parts = results.map(({ deliverable, here }, index): PlacedRecord => {
      const { text: what, due, concerns: about, outcomes: became, ...more } = deliverable;
      const deliverableId = `deliverable:${slugOf(id)}-${index + 1}`;
      const part = this.part(
        decision,
        deliverableId,
        "Deliverable",
        `${point.label}: ${shorten(what)}`,
        [...order, index],
        {
          text: what,
          position: index,
        },
      );
      this.attribute(deliverableId, "CONTENT", what, more, source, below(here, "text"));
      this.relation(deliverableId, "PART_OF", id, {}, source, here, { position: index });
      this.links(deliverableId, "CONCERNS", about, source, below(here, "concerns"));
      this.outcomes(deliverableId, became, source, below(here, "outcomes"));
      if (typeof due === "string")
        this.dateFacts(deliverableId, "DEADLINE", [{ date: due, ...more }], source, below(here, "due"));
      else if (due !== undefined) {
        const word = due.word ?? more.word;
        this.relation(deliverableId, "DUE_AT", due.meeting, { ...more, word }, source, below(here, "due"));
      }
      return { record: part, place: here };
    });
    this.book.withdrawal = undefined;
    return [{ record, place }, ...parts];
  }
}

/** A text as a name: without its full stop, at most a line long. */
function shorten(text: string): string {
  const plain = text.replace(/\.$/, "");
  if (plain.length <= 100) return plain;
  return `${plain.slice(0, plain.lastIndexOf(" ", 98))} …`;
}
