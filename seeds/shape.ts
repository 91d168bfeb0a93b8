/**
 * The shape of the seed files: strict, so that a misspelt key is an error and not a lost fact.
 *
 * From these shapes the JSON Schema for editors is generated (`npm run seeds:schema`). How to write a file is in
 * README.md beside this one.
 */
import { z } from "zod";
import { isDay, isPartialDate } from "../graph/partialDate.js";
import {
  ActorKind,
  AgreementKind,
  AttributeKind,
  Certainty,
  ComponentKind,
  DateKind,
  DependencyDirection,
  DependencyKind,
  FactStatus,
  LegalActKind,
  LifecycleState,
  MaturityLevelKind,
  MeasureAct,
  MeetingKind,
  OutcomeKind,
  ProgrammeKind,
  ProjectKind,
  Qualifier,
  ReferenceKind,
  Role,
  ServiceKind,
  SourceKind,
  SuccessionKind,
  type Term,
  type ThingType,
  thingTypes,
  View,
  WorkProductKind,
} from "../graph/vocabulary.js";

const kebab = (value: string) => value.toLowerCase().replaceAll("_", "-");

/** A value of a vocabulary, written in lower case with hyphens. */
function oneOf<T extends Record<string, Term>>(vocabulary: T) {
  const values = Object.keys(vocabulary) as (keyof T & string)[];
  const written = values.map(kebab) as [string, ...string[]];
  const byWritten = new Map(values.map((value) => [kebab(value), value]));
  return z.enum(written).transform((text) => byWritten.get(text) as keyof T & string);
}

const id = (...prefixes: string[]) =>
  z.string().regex(new RegExp(`^(${prefixes.join("|") || "[a-z-]+"}):[a-z0-9]+(-[a-z0-9]+)*$`), {
    error: `expected an id such as "${prefixes[0] ?? "component"}:name-in-lower-case"`,
  });

const thingId = id();
const actorId = id("actor");
const text = z.string().trim().min(1);

/** A partial date; see graph/partialDate.ts for the accepted forms. */
const partialDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isPartialDate, { error: "expected a date such as 2025, 2025-07, 2025-07-04, 2027-Q1, 2021-autumn or 2024~" });

const day = z.string().refine(isDay, { error: "expected a day such as 2025-07-04" });

/** The number of a decision as printed: alone, between B and IT, or with AL for the round of department heads. */
const decisionNumber = z.string().regex(/^(?:\d{4}\/\d{1,3}(?:-AL)?|B-\d{4}\/\d{1,3}-IT)$/, {
  error: "expected a number such as 2025/29, 2025/02-AL or B-2025/33-IT, or none where the source gives none",
});

/** Where a fact is stated: `key, place in the document`, or with the day on which a page was seen. */
const citation = z.union([text, z.strictObject({ document: text, place: text.optional(), seen: day.optional() })]);

/** One or several citations; several mean that the documents agree. */
const source = z.union([citation, z.array(citation).min(1)]);

/** What any fact may say about itself. */
const fact = {
  source: source.optional(),
  since: partialDate.optional(),
  until: partialDate.optional(),
  during: partialDate.optional(),
  status: oneOf(FactStatus).optional(),
  certainty: oneOf(Certainty).optional(),
  word: text.optional(),
  note: text.optional(),
  condition: text.optional(),
  conflict: text.optional(),
  key: text.optional(),
  basis: id("decision", "point", "measure", "law", "provision", "agreement").optional(),
  withdrawn: z.strictObject({ on: day, because: text }).optional(),
};

/** An object that may also be written as the plain value of one of its keys; read, it is always the object. */
function plainOr<S extends z.ZodObject, K extends keyof S["shape"] & string>(whole: S, key: K) {
  const plain = (whole.shape[key] as z.ZodType).transform((value) => ({ [key]: value }));
  return z.union([plain, whole]) as unknown as z.ZodType<z.output<S>, z.input<S> | z.input<S["shape"][K]>>;
}

/** One value or a list of them; read, it is always the list. */
function oneOrMore<T extends z.ZodType>(item: T) {
  return z
    .union([item, z.array(item).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[]);
}

const links = (...prefixes: string[]) => z.array(plainOr(z.strictObject({ thing: id(...prefixes), ...fact }), "thing"));
const names = z.array(plainOr(z.strictObject({ name: text, ...fact }), "name"));
const actors = z.array(plainOr(z.strictObject({ actor: actorId, capacity: text.optional(), ...fact }), "actor"));
const textFact = plainOr(z.strictObject({ text, ...fact }), "text");
const dateFacts = oneOrMore(plainOr(z.strictObject({ date: partialDate, ...fact }), "date"));

const involvement = z.strictObject({
  actor: oneOrMore(actorId),
  role: oneOrMore(oneOf(Role)),
  on_behalf_of: actorId.optional(),
  capacity: text.optional(),
  /** How far a use has come. */
  state: oneOf(LifecycleState).optional(),
  /** The maturity or other level at which, in words. */
  level: text.optional(),
  /** Share of a whole in percent: of capital, votes or costs. */
  share: z.number().positive().max(100).optional(),
  ...fact,
});

const unnamed = z.strictObject({
  role: oneOf(Role),
  who: text,
  count: z.number().int().positive().optional(),
  of: z.number().int().positive().optional(),
  open: z.boolean().optional(),
  qualifiers: z.array(oneOf(Qualifier)).optional(),
  ...fact,
});

const number = z.number().finite();

const figurePart = {
  what: text,
  value: number,
  unit: text,
  qualifiers: z.array(oneOf(Qualifier)).optional(),
  of: number.optional(),
  as_of: partialDate.optional(),
  scope: text.optional(),
  printed: text.optional(),
  ...fact,
};

const figure = z.strictObject({
  ...figurePart,
  breakdown: z
    .array(z.strictObject({ ...figurePart, unit: text.optional() }))
    .min(1)
    .optional(),
  breakdown_complete: z.boolean().optional(),
});

const dependency = plainOr(
  z.strictObject({
    thing: thingId,
    kind: oneOf(DependencyKind).optional(),
    level: text.optional(),
    view: oneOf(View).optional(),
    ...fact,
  }),
  "thing",
);
const groupBase = z.strictObject({
  group: z.enum(["all", "any", "at-least"]),
  n: z.number().int().positive().optional(),
  label: text.optional(),
  ...fact,
});

/** A group of requirements. */
export interface RequirementGroup extends z.output<typeof groupBase> {
  members: Requirement[];
}
/** A dependency, or a group of them that counts as ALL, ANY or AT LEAST n; groups nest. */
export type Requirement = z.output<typeof dependency> | RequirementGroup;
type RequirementInput = z.input<typeof dependency> | (z.input<typeof groupBase> & { members: RequirementInput[] });

const requirement: z.ZodType<Requirement, RequirementInput> = z.lazy(() =>
  z.union([dependency, groupBase.extend({ members: z.array(requirement).min(1) })]),
);

const attributes = z.partialRecord(oneOf(AttributeKind), oneOrMore(textFact));
const dates = z.partialRecord(oneOf(DateKind), dateFacts);

/** What every thing may have. */
const common = {
  article: z.enum(["der", "die", "das"]).optional(),
  plural: z.boolean().optional(),
  aliases: names.optional(),
  former_names: names.optional(),
  abbreviations: names.optional(),
  identifiers: z.array(z.strictObject({ scheme: text, value: text, ...fact })).optional(),
  summary: textFact.optional(),
  source: source.optional(),
  /** Where the name is stated, if not in the source of the thing. */
  name_source: source.optional(),
  /** Names once given to the thing that it no longer goes by. */
  withdrawn_names: z.array(z.strictObject({ name: text, ...fact })).optional(),
  /** Other things that rightly have a name of this one. */
  homonyms: z.array(thingId).optional(),
  /** Why a thing that nothing is related to is in the record. */
  standalone: text.optional(),
  attributes: attributes.optional(),
  dates: dates.optional(),
  states: z.array(z.strictObject({ state: oneOf(LifecycleState), level: text.optional(), ...fact })).optional(),
  milestones: z
    .array(z.strictObject({ milestone: text, date: partialDate, state: oneOf(LifecycleState).optional(), ...fact }))
    .optional(),
  figures: z.array(figure).optional(),
  involved: z.array(involvement).optional(),
  unnamed: z.array(unnamed).optional(),
  requires: z.array(requirement).optional(),
  part_of: links().optional(),
  succeeds: z
    .array(plainOr(z.strictObject({ thing: thingId, kind: oneOf(SuccessionKind).optional(), ...fact }), "thing"))
    .optional(),
  conforms_to: links().optional(),
  legal_basis: links().optional(),
  aligned_with: links().optional(),
  integrates: links().optional(),
  concerns: links().optional(),
  refers_to: z
    .array(
      plainOr(
        z.strictObject({ thing: thingId, kind: oneOf(ReferenceKind).optional(), part: text.optional(), ...fact }),
        "thing",
      ),
    )
    .optional(),
  steers: links().optional(),
  delivers: links().optional(),
  realises: links().optional(),
  affects: links().optional(),
  equivalent_to: links().optional(),
  documented_in: links().optional(),
  theme_fields: links("theme-field").optional(),
};

const named = { name: text, ...common };

const due = z.union([partialDate, z.strictObject({ meeting: id("meeting"), word: text.optional() })]);

/** What an outcome may say about itself: it stands on its date, so it neither begins nor ends, and is not planned. */
const outcomeFact = {
  source: fact.source,
  certainty: fact.certainty,
  word: fact.word,
  note: fact.note,
  conflict: fact.conflict,
  key: fact.key,
  withdrawn: fact.withdrawn,
};

const outcomes = z.array(
  z.strictObject({
    outcome: oneOf(OutcomeKind),
    /** The day on which it was done, or as of which it was not. */
    date: partialDate,
    /** What shows it: a later decision, a document, a thing that came about. */
    shown_by: thingId.optional(),
    ...outcomeFact,
  }),
);

const deliverable = z.strictObject({
  text,
  due: due.optional(),
  concerns: links().optional(),
  outcomes: outcomes.optional(),
  ...fact,
});

const measure = z.strictObject({
  ...fact,
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional(),
  act: oneOf(MeasureAct),
  text,
  addressees: actors.optional(),
  supporters: actors.optional(),
  with: actors.optional(),
  /** When what the measure asks for is due: one deliverable with the text of the measure. */
  due: due.optional(),
  /** The day from which what the measure decides is in effect. */
  effective: dateFacts.optional(),
  deliverables: z.array(deliverable).optional(),
  adopts: links().optional(),
  /** Whether it was done, as far as sources say. */
  outcomes: outcomes.optional(),
  recurring: text.optional(),
  concerns: common.concerns,
  refers_to: common.refers_to,
  figures: common.figures,
  unnamed: common.unnamed,
  attributes: common.attributes,
});

const point = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  number: text.optional(),
  measures: z.array(measure).min(1),
  source: source.optional(),
  certainty: fact.certainty,
});

/** The shape of each kind of thing, by the prefix of its id. */
export const shapes = {
  actor: z.strictObject({
    id: actorId,
    kind: oneOf(ActorKind),
    ...named,
    title: text.optional(),
    office_of: z.strictObject({ body: actorId, role: oneOf(Role) }).optional(),
  }),
  meeting: z.strictObject({
    id: id("meeting"),
    kind: oneOf(MeetingKind),
    body: actorId,
    number: z.number().int().positive().optional(),
    date: dateFacts.optional(),
    held_as: oneOf(MeetingKind).optional(),
    ...named,
    name: text.optional(),
  }),
  decision: z.strictObject({
    id: id("decision"),
    body: actorId,
    number: decisionNumber.optional(),
    title: text,
    meeting: plainOr(z.strictObject({ thing: id("meeting"), ...fact }), "thing").optional(),
    date: dateFacts.optional(),
    votes: z
      .strictObject({
        yes: z.number().int().nonnegative(),
        no: z.number().int().nonnegative(),
        abstention: z.number().int().nonnegative(),
        ...fact,
      })
      .optional(),
    adopts: links().optional(),
    mentions: links().optional(),
    points: z.array(point).optional(),
    ...common,
  }),
  programme: z.strictObject({ id: id("programme"), kind: oneOf(ProgrammeKind), ...named }),
  project: z.strictObject({
    id: id("project"),
    kind: oneOf(ProjectKind).optional(),
    number: text.optional(),
    applicants: actors.optional(),
    budget: plainOr(z.strictObject({ value: number, printed: text.optional(), ...fact }), "value").optional(),
    schedule: z.strictObject({ ...fact, from: partialDate.optional(), until: partialDate.optional() }).optional(),
    under_reservation: z.boolean().optional(),
    ...named,
  }),
  component: z.strictObject({ id: id("component"), kind: oneOf(ComponentKind), ...named }),
  service: z.strictObject({ id: id("service"), kind: oneOf(ServiceKind), ...named }),
  "theme-field": z.strictObject({ id: id("theme-field"), ...named }),
  task: z.strictObject({ id: id("task"), of: actorId, ...named }),
  "maturity-model": z.strictObject({ id: id("maturity-model"), ...named }),
  "maturity-level": z.strictObject({
    id: id("maturity-level"),
    kind: oneOf(MaturityLevelKind).optional(),
    model: id("maturity-model"),
    /** Its place in the order of the model. */
    level: z.number().int().nonnegative().optional(),
    /** As the model calls it, where that is no number. */
    label: text.optional(),
    ...named,
  }),
  law: z.strictObject({ id: id("law"), kind: oneOf(LegalActKind), ...named }),
  provision: z.strictObject({ id: id("provision"), law: id("law", "agreement"), number: text, ...named }),
  agreement: z.strictObject({
    id: id("agreement"),
    kind: oneOf(AgreementKind),
    parties: actors.optional(),
    ...named,
  }),
  "work-product": z.strictObject({
    id: id("work-product"),
    kind: oneOf(WorkProductKind),
    authors: actors.optional(),
    ...named,
  }),
  source: z.strictObject({
    id: id("source"),
    kind: oneOf(SourceKind),
    date: partialDate.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    official: z.boolean(),
    /** The day on which somebody last opened the address and found it to say what the record cites. */
    checked_at: day.optional(),
    ...named,
  }),
} as const;

/** The prefixes of the things that seed files hold; points, measures and deliverables stand inside their decision. */
export type SeedPrefix = keyof typeof shapes;

/** A thing as its seed file says it, checked for shape. */
export type SeedThing = { [P in SeedPrefix]: z.output<(typeof shapes)[P]> & { readonly prefix: P } }[SeedPrefix];

/** A seed thing of one prefix. */
export type Seed<P extends SeedPrefix> = Extract<SeedThing, { prefix: P }>;

/** What any fact may say about itself, after parsing. */
export type FactFields = { [K in keyof typeof fact]?: z.output<(typeof fact)[K]> | undefined };
/** One or several citations, after parsing. */
export type SourceField = z.output<typeof source>;
/** A figure, after parsing. */
export type FigureSeed = z.output<typeof figure>;
/** What every thing may have, after parsing. */
export type CommonSeed = { [K in keyof typeof common]?: z.output<(typeof common)[K]> | undefined };
/** One involvement line, after parsing. */
export type InvolvementSeed = z.output<typeof involvement>;
/** A line about participants that are not named. */
export type UnnamedSeed = z.output<typeof unnamed>;
/** What became of a measure or deliverable, after parsing. */
export type OutcomeSeed = z.output<typeof outcomes>[number];
/** A point of a decision, after parsing. */
export type PointSeed = z.output<typeof point>;
/** A measure of a point, after parsing. */
export type MeasureSeed = z.output<typeof measure>;

/** Questions that the record cannot answer, or only in part (`seeds/open-questions.yaml`). */
export const openQuestionsShape = z.array(
  z.strictObject({
    question: text,
    missing: text,
    about: z.array(thingId).min(1),
    /** Sources were searched for what these things require, or what requires them, and none was found. */
    asks: oneOf(DependencyDirection).optional(),
  }),
);

/** Ids that were merged or withdrawn, and what replaces them (`seeds/retired.yaml`). */
export const retiredShape = z.array(
  z.strictObject({
    id: thingId,
    replaced_by: thingId.optional(),
    on: day,
    because: text,
  }),
);
/** A retired id. */
export type RetiredId = z.output<typeof retiredShape>[number];

/** How much the record holds (`seeds/expected.yaml`), so that nothing gets lost unnoticed. */
export const expectedShape = z.strictObject({
  things: z.partialRecord(
    z.enum(Object.keys(thingTypes) as [ThingType, ...ThingType[]]),
    z.number().int().nonnegative(),
  ),
  statements: z.number().int().nonnegative(),
});
/** Expected counts, after parsing. */
export type ExpectedCounts = z.output<typeof expectedShape>;
