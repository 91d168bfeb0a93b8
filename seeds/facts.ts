/** Turns the facts that a thing may have into statements: names, relations, dates, figures, requirements. */
import type { StatementRecord, ThingRecord } from "../graph/model.js";
import type { RelationType } from "../graph/vocabulary.js";
import type { Place } from "./files.js";
import type {
  CommonSeed,
  FactFields,
  FigureSeed,
  OutcomeSeed,
  Requirement,
  SourceField,
  UnnamedSeed,
} from "./shape.js";
import { below, dateColumns, type StatementBook } from "./statements.js";

/** The name of a type of relation. */
export type RelationName = keyof typeof RelationType;
/** A date with what its fact says about itself. */
export type DateField = { readonly date: string } & FactFields;

/** The keys of a thing that hold plain links, with the relation that each stands for. */
const linkFields = {
  part_of: "PART_OF",
  conforms_to: "CONFORMS_TO",
  legal_basis: "BASED_ON",
  aligned_with: "ALIGNED_WITH",
  integrates: "INTEGRATES",
  concerns: "CONCERNS",
  steers: "STEERS",
  delivers: "DELIVERS",
  realises: "REALISES",
  affects: "AFFECTS",
  equivalent_to: "EQUIVALENT_TO",
  documented_in: "DOCUMENTED_IN",
  theme_fields: "IN_THEME_FIELD",
} as const satisfies Partial<Record<keyof CommonSeed, RelationName>>;

/** Writes the facts of things into a book of statements. */
export class FactWriter {
  constructor(protected readonly book: StatementBook) {}

  protected name(
    thing: Pick<ThingRecord, "id">,
    kind: string,
    name: string,
    fact: FactFields,
    source: SourceField | undefined,
    place: Place,
  ): void {
    this.book.add({ type: "NAME", subject: thing.id, predicate: kind, text: name }, [name], fact, source, place);
  }

  protected relation(
    subject: string,
    predicate: RelationName,
    object: string,
    fact: FactFields,
    source: SourceField | undefined,
    place: Place,
    more: Partial<StatementRecord> = {},
  ): StatementRecord {
    return this.book.add(
      { ...more, type: "RELATION", subject, predicate, object },
      [object, more.role, more.detail, more.onBehalfOf],
      fact,
      source,
      place,
    );
  }

  protected attribute(
    subject: string,
    kind: string,
    text: string,
    fact: FactFields,
    source: SourceField | undefined,
    place: Place,
    position = 0,
  ): void {
    // The wording of an attribute is ours and may be polished: it is not part of the statement's identity. Where a kind
    // has several, the further ones are told apart by their wording, so that none takes another's place unnoticed.
    const identity = position === 0 ? 0 : text;
    this.book.add({ type: "TEXT", subject, predicate: kind, text, position }, [identity], fact, source, place);
  }

  /** The facts that any thing may have. */
  protected common(id: string, seed: CommonSeed, source: SourceField | undefined, place: Place): void {
    const names = { aliases: "ALIAS", former_names: "FORMER", abbreviations: "ABBREVIATION" } as const;
    for (const [field, kind] of Object.entries(names) as [keyof typeof names, string][]) {
      for (const [index, item] of (seed[field] ?? []).entries()) {
        const { name, ...fact } = item;
        this.name({ id }, kind, name, fact, source, below(place, field, index));
      }
    }
    for (const [index, { scheme, value, ...fact }] of (seed.identifiers ?? []).entries()) {
      this.book.add(
        { type: "NAME", subject: id, predicate: "IDENTIFIER", text: value, scope: scheme },
        [scheme, value],
        fact,
        source,
        below(place, "identifiers", index),
      );
    }
    for (const [index, { name, ...fact }] of (seed.withdrawn_names ?? []).entries()) {
      this.name({ id }, "OFFICIAL", name, fact, source, below(place, "withdrawn_names", index));
    }
    if (seed.summary !== undefined) {
      const { text, ...fact } = seed.summary;
      this.attribute(id, "SUMMARY", text, fact, source, below(place, "summary"));
    }
    for (const [kind, value] of Object.entries(seed.attributes ?? {})) {
      for (const [index, item] of value.entries()) {
        const { text, ...fact } = item;
        this.attribute(id, kind, text, fact, source, below(place, "attributes", kebab(kind)), index);
      }
    }
    for (const [kind, value] of Object.entries(seed.dates ?? {}))
      this.dateFacts(id, kind, value, source, below(place, "dates", kebab(kind)));
    for (const [index, { state, level, ...fact }] of (seed.states ?? []).entries()) {
      const record = { type: "STATE", subject: id, predicate: state, level: level ?? null } as const;
      this.book.add(record, level === undefined ? [] : [level], fact, source, below(place, "states", index));
    }
    for (const [index, { milestone, date, state, ...fact }] of (seed.milestones ?? []).entries()) {
      this.book.add(
        { type: "MILESTONE", subject: id, predicate: milestone, detail: state ?? null, ...dateColumns(date) },
        [date],
        fact,
        source,
        below(place, "milestones", index),
      );
    }
    for (const [index, figure] of (seed.figures ?? []).entries()) {
      this.figure(id, figure, source, below(place, "figures", index));
    }
    for (const [index, item] of (seed.unnamed ?? []).entries())
      this.unnamed(id, item, source, below(place, "unnamed", index));
    for (const [index, item] of (seed.involved ?? []).entries()) {
      const { actor, role, on_behalf_of, capacity, state, level, share, ...fact } = item;
      for (const who of actor) {
        for (const as of role) {
          this.relation(who, "INVOLVED_IN", id, fact, source, below(place, "involved", index), {
            role: as,
            onBehalfOf: on_behalf_of ?? null,
            capacity: capacity ?? null,
            detail: state ?? null,
            level: level ?? null,
            value: share ?? null,
            unit: share === undefined ? null : "%",
          });
        }
      }
    }
    for (const [field, predicate] of Object.entries(linkFields) as [keyof typeof linkFields, RelationName][]) {
      this.links(id, predicate, seed[field], source, below(place, field));
    }
    for (const [index, item] of (seed.succeeds ?? []).entries()) {
      const { thing, kind, ...fact } = item;
      this.relation(id, "SUCCEEDS", thing, fact, source, below(place, "succeeds", index), {
        detail: kind ?? "SUCCESSION",
      });
    }
    this.references(id, seed.refers_to, source, below(place, "refers_to"));
    this.requirements(id, seed.requires ?? [], null, source, below(place, "requires"));
  }

  protected links(
    id: string,
    predicate: RelationName,
    items: readonly ({ readonly thing: string } & FactFields)[] | undefined,
    source: SourceField | undefined,
    place: Place,
  ): void {
    for (const [index, item] of (items ?? []).entries()) {
      const { thing, ...fact } = item;
      this.relation(id, predicate, thing, fact, source, below(place, index));
    }
  }

  private references(id: string, items: CommonSeed["refers_to"], source: SourceField | undefined, place: Place): void {
    for (const [index, item] of (items ?? []).entries()) {
      const { thing, kind, part, ...fact } = item;
      this.relation(id, "REFERS_TO", thing, fact, source, below(place, index), {
        detail: kind ?? "REFERS",
        scope: part ?? null,
      });
    }
  }

  private requirements(
    id: string,
    items: readonly Requirement[],
    group: StatementRecord | null,
    source: SourceField | undefined,
    place: Place,
  ): void {
    for (const [index, item] of items.entries()) {
      const here = below(place, index);
      if ("members" in item) {
        const { group: mode, n, label, members, ...fact } = item;
        const statement = this.book.add(
          {
            type: "GROUP",
            subject: id,
            predicate: "REQUIRES",
            detail: mode.toUpperCase().replace("-", "_"),
            text: label ?? null,
            value: n ?? null,
            group: group?.id ?? null,
            position: index,
          },
          [group?.id ?? null, index],
          fact,
          source,
          here,
        );
        this.requirements(id, members, statement, fact.source ?? source, below(here, "members"));
        continue;
      }
      const { thing, kind, level, view, ...fact } = item;
      this.relation(id, "REQUIRES", thing, fact, source, here, {
        detail: kind ?? "HARD",
        view: view ?? null,
        level: level ?? null,
        group: group?.id ?? null,
        position: index,
      });
    }
  }

  protected dateFacts(
    id: string,
    kind: string,
    value: readonly DateField[],
    source: SourceField | undefined,
    place: Place,
  ): void {
    for (const { date, ...fact } of value) {
      this.book.add({ type: "DATE", subject: id, predicate: kind, ...dateColumns(date) }, [date], fact, source, place);
    }
  }

  protected outcomes(
    id: string,
    items: readonly OutcomeSeed[] | undefined,
    source: SourceField | undefined,
    place: Place,
  ): void {
    for (const [index, { outcome, date, shown_by, ...fact }] of (items ?? []).entries()) {
      const object = shown_by ?? null;
      this.book.add(
        { type: "OUTCOME", subject: id, predicate: outcome, object, ...dateColumns(date) },
        [date, object],
        fact,
        source,
        below(place, index),
      );
    }
  }

  protected figure(id: string, seed: FigureSeed, source: SourceField | undefined, place: Place): void {
    const whole = this.figureStatement(id, seed, seed.unit, null, source, place);
    for (const [index, part] of (seed.breakdown ?? []).entries()) {
      this.figureStatement(
        id,
        { ...part, as_of: part.as_of ?? seed.as_of, scope: part.scope ?? seed.scope },
        part.unit ?? seed.unit,
        whole.id,
        seed.source ?? source,
        below(place, "breakdown", index),
      );
    }
  }

  private figureStatement(
    id: string,
    seed: Omit<FigureSeed, "unit" | "breakdown" | "breakdown_complete">,
    unit: string,
    breakdownOf: string | null,
    source: SourceField | undefined,
    place: Place,
  ): StatementRecord {
    const { what, value, qualifiers, of, as_of, scope, printed, ...fact } = seed;
    const money = unit === "EUR";
    return this.book.add(
      {
        type: "FIGURE",
        subject: id,
        predicate: what,
        value: money ? null : value,
        cents: money ? Math.round(value * 100) : null,
        unit,
        qualifiers: qualifiers ?? ["EXACT"],
        ofValue: of ?? null,
        scope: scope ?? null,
        text: printed ?? null,
        breakdownOf,
        ...dateColumns(as_of),
      },
      [value, unit, as_of, breakdownOf],
      fact,
      source,
      place,
    );
  }

  private unnamed(id: string, seed: UnnamedSeed, source: SourceField | undefined, place: Place): void {
    const { role, who, count, of, open, qualifiers, ...fact } = seed;
    this.book.add(
      {
        type: "SET",
        subject: id,
        predicate: "INVOLVED_IN",
        role,
        text: who,
        value: count ?? null,
        ofValue: of ?? null,
        openList: open ?? false,
        qualifiers,
      },
      [role, who],
      fact,
      source,
      place,
    );
  }

  protected actors(
    items: readonly ({ readonly actor: string; readonly capacity?: string | undefined } & FactFields)[] | undefined,
    role: StatementRecord["role"],
    id: string,
    source: SourceField | undefined,
    place: Place,
  ): void {
    for (const [index, item] of (items ?? []).entries()) {
      const { actor, capacity, ...fact } = item;
      this.relation(actor, "INVOLVED_IN", id, fact, source, below(place, index), { role, capacity: capacity ?? null });
    }
  }
}

const kebab = (value: string) => value.toLowerCase().replaceAll("_", "-");
