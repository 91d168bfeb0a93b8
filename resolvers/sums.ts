/** Sums of money and counts over projects, measures and decisions, whole and by group. */

import type { AttributeRow, RelationRow, StatementRow, ThingRow } from "../graph/queries.js";
import { inGermanOrder } from "../loaders/days.js";
import { wholeOf } from "../loaders/parts.js";
import {
  type Group,
  type GroupKey,
  groupsOf,
  type Member,
  type Summed,
  type SumResult,
  type SumUse,
  sumsOf,
  type UsedAmount,
  usesOf,
} from "../loaders/sums.js";
import { type Bounds, type Scope, structural, validityIn } from "../loaders/time.js";
import type { MeasureFilter, QueryResolvers, Resolvers, SumDimension } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { badInput, refuseEmpty } from "./errors.js";
import { does, measuresFor } from "./mandate.js";
import { applicationsFor, existenceValidity, isBudget, programmesWith } from "./project.js";
import { checkYears, decisionsFor, isBetween, projectsFor } from "./query.js";
import { nameOf, type RelationName, related, relatedList } from "./thing.js";

/** Items at most that one answer sums. */
const ITEMS = 1_000;
/** Dimensions at most that one breakdown combines. */
const DIMENSIONS = 3;

type Kind = "PROJECTS" | "MEASURES" | "DECISIONS";

/** What can be told apart of which items. */
const dimensionsOf: Readonly<Record<Kind, readonly SumDimension[]>> = {
  PROJECTS: ["YEAR", "PROGRAMME", "APPLICANT", "RESERVATION"],
  MEASURES: ["YEAR", "BODY", "ADDRESSEE", "PROGRAMME"],
  DECISIONS: ["YEAR", "BODY", "ADDRESSEE", "PROGRAMME"],
};

/** What is summed. */
export interface SumsParent {
  readonly of: Kind;
  readonly things: readonly ThingRow[];
  readonly truncated: boolean;
}

/** A thing that is summed, with all its parts and its amounts. */
interface Item extends Summed {
  readonly thing: ThingRow;
  /** Ids of the thing and its parts. */
  readonly parts: readonly string[];
  readonly amounts: readonly UsedAmount<StatementRow>[];
}

/** A group key as the API tells it. */
export interface SumKeyRow extends GroupKey {
  readonly by: SumDimension;
}

/** The items of one sum, and what they add up to. */
export interface SumParent extends SumResult {
  readonly members: readonly ItemInSum[];
  readonly truncated: boolean;
}
/** An item in a sum. */
export type ItemInSum = Member<Item>;
/** One group of a breakdown. */
export interface SumGroupParent extends Group<Item, SumKeyRow> {
  readonly truncated: boolean;
}
/** Sums by group. */
export interface BreakdownParent {
  readonly by: readonly SumDimension[];
  readonly items: readonly Item[];
  readonly groups: readonly SumGroupParent[];
  readonly truncated: boolean;
}
/** An amount with the item that it belongs to. */
export interface FigureOfItem {
  readonly amount: UsedAmount<StatementRow>;
  readonly item: ThingRow;
}

/** Ids of a thing that is summed and of its parts, on any day and by any source. */
async function partsOf(context: Context, scope: Scope, { id, type }: ThingRow): Promise<readonly string[]> {
  const whole = structural(scope);
  if (type === "Decision") return wholeOf(context.loaders, id, whole);
  if (type !== "Measure") return [id];
  const { facts } = await context.loaders.relationsTo(id, whole);
  const parts = facts.filter(({ row }) => row.predicate === "PART_OF" && row.otherType === "Deliverable");
  return [id, ...parts.map(({ from }) => from)];
}

/** The amounts of money that are stated of things, each with those that sources state instead. */
async function amountsOf(context: Context, scope: Scope, ids: readonly string[], keep: (row: AttributeRow) => boolean) {
  const lists = await Promise.all(ids.map((id) => context.loaders.attributes(id, scope)));
  const rows = lists.flatMap(({ facts }) => facts.filter((row) => row.type === "FIGURE" && keep(row)));
  const figures = await Promise.all(rows.map(({ statement }) => context.loaders.knownStatement(statement)));
  return Promise.all(
    figures
      .filter(({ cents }) => cents !== null)
      .map(async (figure) => {
        const [rivals, { leftOut }] = await Promise.all([
          context.loaders.rivals(figure, scope),
          context.loaders.chosen(figure, scope),
        ]);
        return { figure, rivals: rivals.filter(({ id }) => leftOut.every((other) => other.id !== id)) };
      }),
  );
}

/** Items that were read, by what was asked: the total and all breakdowns of one answer share them. */
const itemsRead = new WeakMap<SumsParent, Promise<readonly Item[]>>();

/** The items of an answer with their amounts, as many as one answer sums. */
function itemsOf(context: Context, scope: Scope, parent: SumsParent): Promise<readonly Item[]> {
  const known = itemsRead.get(parent);
  if (known) return known;
  const keep = parent.of === "PROJECTS" ? isBudget : () => true;
  const items = Promise.all(
    parent.things.slice(0, ITEMS).map(async (thing) => {
      const parts = await partsOf(context, scope, thing);
      return { thing, parts, amounts: usesOf(await amountsOf(context, scope, parts, keep)) };
    }),
  );
  itemsRead.set(parent, items);
  return items;
}

/** Whether a ceiling cut what is summed. */
const isCut = ({ things, truncated }: SumsParent) => truncated || things.length > ITEMS;

/** The sum over items of a group. */
const sumOf = (members: readonly ItemInSum[], truncated: boolean): SumParent => ({
  ...sumsOf(members.map(({ item }) => item)),
  members,
  truncated,
});

/** The sum over items that are no group. */
const sumOver = (items: readonly Item[], truncated: boolean): SumParent =>
  sumOf(
    items.map((item) => ({ item, isShared: false, grounds: [], isSure: true })),
    truncated,
  );

type Ground = Bounds & { readonly statement: string };

/**
 * Whether an item surely belongs to a group by a statement. Who applied for a project and what a decision addresses goes on
 * with the item: where sources state no begin or end, nothing but the item itself needs to be there.
 */
function isSureOn(row: Ground, scope: Scope): boolean {
  const isUnbounded = row.fromLatest === null && row.untilLatest === null && row.endInferredLatest === null;
  const validity = validityIn(row, scope);
  return validity === "HOLDS" || (validity === "ASSUMED" && isUnbounded);
}

/** How many of some items are in a group, or are there at all, only possibly or presumably on the day. */
async function unsureCount(context: Context, scope: Scope, members: readonly ItemInSum[]): Promise<number> {
  const isUnsure = await Promise.all(
    members.map(async ({ item: { thing }, isSure }) => {
      if (!isSure) return true;
      return thing.type === "Project" && (await existenceValidity(context, scope, thing.id)) !== "HOLDS";
    }),
  );
  return isUnsure.filter(Boolean).length;
}

/** The keys of an item in a dimension; one that says nothing where nobody has said. */
async function keysOf(context: Context, scope: Scope, of: Kind, item: Item, by: SumDimension): Promise<SumKeyRow[]> {
  const key = (value: string | null, place: string, grounds: readonly Ground[] = []): SumKeyRow => ({
    by,
    value,
    order: place,
    grounds: grounds.map(({ statement }) => statement),
    isSure: grounds.length === 0 || grounds.some((row) => isSureOn(row, scope)),
  });
  const orUnsaid = (keys: readonly SumKeyRow[]) => (keys.length === 0 ? [key(null, "")] : [...keys]);
  const byOther = (rows: readonly RelationRow[]) =>
    orUnsaid(rows.map((row) => key(row.other, `${row.otherSortKey} ${row.other}`, [row])));
  /** Relations that start at things, of some types. */
  const from = async (ids: readonly string[], inScope: Scope, ...types: RelationName[]) => {
    const lists = await Promise.all(ids.map((id) => relatedList(context, inScope, id, "from", ...types)));
    return lists.flatMap(({ facts }) => facts.map(({ row }) => row));
  };
  const { thing, parts } = item;
  switch (by) {
    case "YEAR": {
      if (of !== "PROJECTS") return [thing.year === null ? key(null, "") : key(`${thing.year}`, `${thing.year}`)];
      const { facts } = await context.loaders.attributes(thing.id, scope);
      const starts = facts.filter(({ type, predicate }) => type === "DATE" && predicate === "PLANNED_START");
      return orUnsaid(
        starts.map((row) => {
          const [first, last] = [row.dateEarliest?.slice(0, 4), row.dateLatest?.slice(0, 4)];
          return first === undefined || first !== last ? key(null, "", [row]) : key(first, first, [row]);
        }),
      );
    }
    case "RESERVATION": {
      const { facts } = await context.loaders.attributes(thing.id, scope);
      const release = facts.filter(({ type, predicate }) => type === "TEXT" && predicate === "RELEASE");
      const { underReservation } = thing;
      return [key(underReservation === null ? null : `${underReservation}`, underReservation ? "0" : "1", release)];
    }
    case "APPLICANT":
      return byOther((await applicationsFor(context, scope, thing.id)).map(({ row }) => row));
    case "BODY":
      return byOther(await from([thing.decision ?? thing.id], structural(scope), "DECIDED_BY"));
    case "ADDRESSEE":
      return byOther((await from(parts, scope, "ADDRESSED_TO")).filter(({ rule }) => rule === null));
    case "PROGRAMME": {
      if (of === "PROJECTS") return byOther((await programmesWith(context, scope, thing.id)).map(({ row }) => row));
      const about = await from(parts, scope, "CONCERNS", "ADOPTS");
      return byOther(about.filter(({ otherType }) => otherType === "Programme"));
    }
  }
}

/** Refuses dimensions that cannot be told apart. */
function checkDimensions(of: Kind, by: readonly SumDimension[]): void {
  const possible = dimensionsOf[of];
  if (by.length === 0 || by.length > DIMENSIONS)
    throw badInput("by", `by names ${by.length} dimensions; it must name 1 to ${DIMENSIONS} of ${possible.join(", ")}`);
  if (new Set(by).size < by.length) throw badInput("by", `by is ${by.join(", ")}; it must name each only once`);
  const wrong = by.find((dimension) => !possible.includes(dimension));
  if (wrong !== undefined)
    throw badInput("by", `by is ${wrong}, which ${of.toLowerCase()} do not have; possible are ${possible.join(", ")}`);
}

/** The measures that pass all filters, by decision and position. */
async function measuresToSum(
  context: Context,
  scope: Scope,
  { acts, firstYear, lastYear, ...choice }: MeasureFilter,
): Promise<SumsParent> {
  refuseEmpty("of.measures.acts", acts);
  checkYears("of.measures", { firstYear, lastYear });
  const found = await measuresFor(
    context,
    scope,
    choice,
    (measure) => does(acts)(measure) && isBetween(measure.year, { firstYear, lastYear }),
    "of.measures.",
  );
  const isOnTopic = await Promise.all(
    found.measures.map(async ({ id, decision }) => {
      if (found.isAbout([id])) return true;
      if (!found.isAbout([decision])) return false;
      // A measure that names a topic of its own is about that one, whatever its decision concerns as a whole.
      return (await related(context, scope, id, "from", "CONCERNS", "ADOPTS")).length === 0;
    }),
  );
  const things = found.measures.filter((_, index) => isOnTopic[index]).sort(inGermanOrder);
  return { of: "MEASURES", things, truncated: found.truncated };
}

/** The root. */
export const sumsRoot: Pick<QueryResolvers, "sums"> = {
  sums: async (_, { of }, context, info) => {
    const scope = scopeOf(context, info);
    if (of.measures != null) return measuresToSum(context, scope, of.measures);
    if (of.decisions != null) {
      const { decisions, truncated } = await decisionsFor(context, scope, of.decisions, "of.decisions");
      return { of: "DECISIONS", things: decisions, truncated };
    }
    const { projects, truncated } = await projectsFor(context, scope, of.projects ?? {});
    return { of: "PROJECTS", things: projects, truncated };
  },
};

const moneyOf = (cents: number | undefined) => (cents === undefined ? null : { cents });
const reservations: Readonly<Record<string, string>> = { true: "unter Vorbehalt", false: "ohne Vorbehalt" };

export const sums = {
  Sums: {
    total: async (parent, _, context, info) =>
      sumOver(await itemsOf(context, scopeOf(context, info), parent), isCut(parent)),
    breakdown: async (parent, { by }, context, info) => {
      checkDimensions(parent.of, by);
      const scope = scopeOf(context, info);
      const items = await itemsOf(context, scope, parent);
      const keyed = await Promise.all(
        items.map(async (item) => ({
          item,
          keys: await Promise.all(by.map((dimension) => keysOf(context, scope, parent.of, item, dimension))),
        })),
      );
      const truncated = isCut(parent);
      const groups = await groupsOf(keyed, context.loaders.pace());
      return { by, items, groups: groups.map((group) => ({ ...group, truncated })), truncated };
    },
    truncated: isCut,
  },
  SumBreakdown: {
    exceedsTotal: (breakdown) => sharedIn(breakdown).length > 0,
    shared: (breakdown) => sumOver(sharedIn(breakdown), breakdown.truncated),
    groups: ({ groups, truncated }, page) => pageOf(groups, ({ id }) => id, page, truncated),
  },
  SumGroup: {
    sum: ({ members, truncated }) => sumOf(members, truncated),
    shared: ({ members, truncated }) =>
      sumOf(
        members.filter(({ isShared }) => isShared),
        truncated,
      ),
    unsureCount: ({ members }, _, context, info) => unsureCount(context, scopeOf(context, info), members),
  },
  SumKey: {
    thing: ({ by, value }, _, { loaders }) => (value === null || isPlain(by) ? null : loaders.knownThing(value)),
    year: ({ by, value }) => (value === null || by !== "YEAR" ? null : Number(value)),
    underReservation: ({ by, value }) => (value === null || by !== "RESERVATION" ? null : value === "true"),
    label: async ({ by, value }, _, context, info) => {
      if (value === null) return "nicht gesagt";
      if (isPlain(by)) return reservations[value] ?? value;
      return nameOf(context, scopeOf(context, info), await context.loaders.knownThing(value));
    },
  },
  Sum: {
    count: ({ members }) => members.length,
    exact: ({ sums }) => moneyOf(sums.get("EXACT")),
    about: ({ sums }) => moneyOf(sums.get("ABOUT")),
    upTo: ({ sums }) => moneyOf(sums.get("UP_TO")),
    atLeast: ({ sums }) => moneyOf(sums.get("AT_LEAST")),
    disputed: ({ disputed }) =>
      disputed && {
        matters: disputed.matters,
        least: { cents: disputed.least },
        greatest: { cents: disputed.greatest },
      },
    uses: ({ uses }) => [...uses].map(([use, count]) => ({ use, count })),
    figures: ({ members, truncated }, { uses, ...page }) => {
      refuseEmpty("uses", uses);
      const wanted = (use: SumUse) => uses == null || uses.includes(use);
      const figures = members.flatMap(({ item }) =>
        item.amounts.filter(({ use }) => wanted(use)).map((amount): FigureOfItem => ({ amount, item: item.thing })),
      );
      return pageOf(figures, ({ amount }) => amount.figure.id, page, truncated);
    },
    items: ({ members, truncated }, { withAmount, ...page }) =>
      pageOf(
        members.filter(({ item }) => withAmount == null || withAmount === item.amounts.length > 0),
        ({ item }) => item.thing.id,
        page,
        truncated,
      ),
  },
  SumFigure: {
    figure: ({ amount }) => amount.figure,
    use: ({ amount }) => amount.use,
  },
  SumItem: {
    thing: ({ item }) => item.thing,
    grounds: ({ grounds }, _, { loaders }) => Promise.all(grounds.map((id) => loaders.knownStatement(id))),
  },
} satisfies Partial<Resolvers>;

/** Whether the values of a dimension are no things. */
const isPlain = (by: SumDimension) => by === "YEAR" || by === "RESERVATION";

/** The items that stand in several groups, each once. */
function sharedIn({ items, groups }: BreakdownParent): Item[] {
  const members = groups.flatMap((group) => group.members);
  const shared = new Set(members.flatMap(({ item, isShared }) => (isShared ? [item] : [])));
  return items.filter((item) => shared.has(item));
}
