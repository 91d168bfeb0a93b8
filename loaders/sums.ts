/**
 * Sums of money in whole cents: which amounts go into which sum, which go into none, and the groups of what is summed.
 *
 * Amounts of different kinds are never added to each other: 10 and "up to 5" are not 15.
 */
import type { StatementRow } from "../graph/queries.js";
import { order } from "./days.js";
import type { Pace } from "./pace.js";

/** The sums that amounts are added to, one for each way in which an amount can be meant. */
export const ADDED = ["EXACT", "ABOUT", "UP_TO", "AT_LEAST"] as const;
/** A sum that amounts are added to. */
export type Added = (typeof ADDED)[number];
/** What becomes of an amount. */
export type SumUse = Added | "DISPUTED" | "PART" | "PART_OF_TOTAL" | "AVERAGE" | "RATE" | "SHARE" | "NOT_FIRM";

/** What an amount says about how it is meant. */
export type Amount = Pick<
  StatementRow,
  "id" | "cents" | "qualifiers" | "breakdownOf" | "status" | "certainty" | "conflict"
>;

/** An amount with the amounts that sources state instead of it, as far as they are part of the answer. */
export interface KnownAmount<Figure extends Amount = Amount> {
  readonly figure: Figure;
  readonly rivals: readonly Amount[];
}

/** An amount, and what became of it. */
export interface UsedAmount<Figure extends Amount = Amount> extends KnownAmount<Figure> {
  readonly use: SumUse;
}

/** Whether amounts of a use are in one of the sums, or among the disputed. */
export const isCounted = (use: SumUse): boolean => use === "DISPUTED" || isAdded(use);
const isAdded = (use: SumUse): use is Added => ADDED.some((added) => added === use);

/** How an amount is meant, whatever stands beside it. */
export function meantAs({ qualifiers, breakdownOf, status, certainty }: Amount): SumUse {
  const has = (...wanted: readonly string[]) => wanted.some((qualifier) => qualifiers.includes(qualifier));
  if (breakdownOf !== null) return "PART";
  if (has("AVERAGE")) return "AVERAGE";
  if (has("PER_YEAR", "PER_EDITION", "PER_UNIT")) return "RATE";
  if (has("SHARE")) return "SHARE";
  if (certainty !== "STATED" || status === "PLANNED" || status === "CONDITIONAL") return "NOT_FIRM";
  const [above, below] = [has("AT_LEAST", "MORE_THAN"), has("UP_TO")];
  if (has("ABOUT") || (above && below)) return "ABOUT";
  return above ? "AT_LEAST" : below ? "UP_TO" : "EXACT";
}

/** What becomes of the amounts of one thing. */
export function usesOf<Figure extends Amount>(amounts: readonly KnownAmount<Figure>[]): UsedAmount<Figure>[] {
  const totals = amounts.filter(({ figure }) => isAdded(meantAs(figure)) && figure.qualifiers.includes("IN_TOTAL"));
  // What sources state instead of a total is no part of it.
  const instead = new Set(totals.flatMap(({ figure }) => figure.conflict ?? []));
  return amounts.map((amount): UsedAmount<Figure> => {
    const { figure, rivals } = amount;
    const use = meantAs(figure);
    if (!isAdded(use)) return { ...amount, use };
    const isOutside =
      totals.length === 0 ||
      figure.qualifiers.includes("IN_TOTAL") ||
      (figure.conflict !== null && instead.has(figure.conflict));
    return { ...amount, use: !isOutside ? "PART_OF_TOTAL" : rivals.length > 0 ? "DISPUTED" : use };
  });
}

/** Something that is summed: a project, a measure, a decision. */
export interface Summed {
  readonly amounts: readonly UsedAmount[];
}

/** Matters of which sources state several amounts: each once, by its least and by its greatest. */
export interface Disputed {
  readonly matters: number;
  readonly least: number;
  readonly greatest: number;
}

/** The sums over some items. */
export interface SumResult {
  /** In cents; a way of which there is no amount has no sum. */
  readonly sums: ReadonlyMap<Added, number>;
  readonly disputed: Disputed | null;
  /** How many amounts became what. */
  readonly uses: ReadonlyMap<SumUse, number>;
  /** How many items have an amount in a sum or among the disputed, only amounts that are in none, and none at all. */
  readonly withAmount: number;
  readonly onlyNotAdded: number;
  readonly withoutAmount: number;
}

/** Adds up the amounts of items. */
export function sumsOf(items: readonly Summed[]): SumResult {
  const sums = new Map<Added, number>();
  const uses = new Map<SumUse, number>();
  const matters = new Map<string, number[]>();
  for (const { figure, rivals, use } of items.flatMap(({ amounts }) => amounts)) {
    const cents = figure.cents ?? 0;
    uses.set(use, (uses.get(use) ?? 0) + 1);
    if (isAdded(use)) sums.set(use, (sums.get(use) ?? 0) + cents);
    if (use !== "DISPUTED") continue;
    const others = rivals.filter((rival) => isAdded(meantAs(rival))).flatMap((rival) => rival.cents ?? []);
    const matter = figure.conflict ?? figure.id;
    matters.set(matter, [...(matters.get(matter) ?? []), cents, ...others]);
  }
  const total = (pick: (amounts: readonly number[]) => number) =>
    [...matters.values()].reduce((sum, amounts) => sum + pick(amounts), 0);
  const disputed =
    matters.size === 0
      ? null
      : {
          matters: matters.size,
          least: total((amounts) => Math.min(...amounts)),
          greatest: total((amounts) => Math.max(...amounts)),
        };
  const withAmount = items.filter(({ amounts }) => amounts.some(({ use }) => isCounted(use))).length;
  const withoutAmount = items.filter(({ amounts }) => amounts.length === 0).length;
  return { sums, disputed, uses, withAmount, withoutAmount, onlyNotAdded: items.length - withAmount - withoutAmount };
}

/** What a group of one dimension is told apart by. */
export interface GroupKey {
  /** What is the same in all that belong to the group; null where nobody has said. */
  readonly value: string | null;
  /** Its place among the groups. */
  readonly order: string;
  /** The statements by which an item belongs to it. */
  readonly grounds: readonly string[];
  /** Whether one of them surely holds on the day. */
  readonly isSure: boolean;
}

/** An item of a group. */
export interface Member<Item> {
  readonly item: Item;
  /** Whether it belongs to other groups as well. */
  readonly isShared: boolean;
  readonly grounds: readonly string[];
  readonly isSure: boolean;
}

/** The items that are the same in each dimension asked for. */
export interface Group<Item, Key extends GroupKey> {
  readonly id: string;
  readonly keys: readonly Key[];
  readonly members: readonly Member<Item>[];
}

/** The keys of an item in one dimension, each value once. */
function distinct<Key extends GroupKey>(keys: readonly Key[]): Key[] {
  const merged = new Map<string | null, Key>();
  for (const key of keys) {
    const known = merged.get(key.value);
    const grounds = [...new Set([...(known?.grounds ?? []), ...key.grounds])];
    merged.set(key.value, { ...key, grounds, isSure: key.isSure || known?.isSure === true });
  }
  return [...merged.values()];
}

/**
 * Groups items by one or several dimensions. An item with several values stands in the group of each.
 *
 * @param items each with its keys, a list for each dimension, none of them empty
 */
export async function groupsOf<Item, Key extends GroupKey>(
  items: readonly { readonly item: Item; readonly keys: readonly (readonly Key[])[] }[],
  pace: Pace,
): Promise<Group<Item, Key>[]> {
  const groups = new Map<string, { keys: readonly Key[]; members: Member<Item>[] }>();
  for (const { item, keys } of items) {
    const combined = keys
      .map(distinct)
      .reduce<Key[][]>((before, next) => before.flatMap((some) => next.map((key) => [...some, key])), [[]]);
    for (const one of combined) {
      if (pace.isDue()) await pace.rest();
      const id = JSON.stringify(one.map(({ value }) => value));
      const group = groups.get(id) ?? { keys: one, members: [] };
      groups.set(id, group);
      group.members.push({
        item,
        isShared: combined.length > 1,
        grounds: one.flatMap(({ grounds }) => grounds),
        isSure: one.every(({ isSure }) => isSure),
      });
    }
  }
  return [...groups]
    .map(([id, group]) => ({ id, ...group }))
    .sort((a, b) => byPlace(a.keys, b.keys) || order(a.id, b.id));
}

/** Groups of which nobody has said the value come last. */
function byPlace(a: readonly GroupKey[], b: readonly GroupKey[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? key;
    const place = Number(key.value === null) - Number(other.value === null) || order(key.order, other.order);
    if (place !== 0) return place;
  }
  return 0;
}
