/** What changed between two days: in the world, and in what the graph knew of it. */
import {
  type Change,
  type ChangeKind,
  type Changing,
  changeKinds,
  changesOf,
  keysBetween,
  kindOfKey,
} from "../graph/changes.js";
import type { StatementFacts } from "../graph/queries.js";
import { order } from "./days.js";
import type { FactList, Loaders } from "./index.js";
import { endsBySuccessor, inScope, isAskedFor, type Scope } from "./time.js";

/** A period; both days count. */
export interface Period {
  readonly since: string;
  readonly until: string;
}

/** A change within a period. */
export interface FoundChange extends Change {
  readonly statement: string;
  /** Whether it lies within the period whatever an imprecise date means exactly. */
  readonly isCertain: boolean;
}

/** A statement with all that its changes follow from. */
export type ChangingRow = StatementFacts & Changing;

/**
 * The changes of some kinds within a period that are part of a scope, by their first day, then by statement. The day of the
 * scope plays no part; what it knew does: nothing was learned or withdrawn after it.
 */
export function changesWithin(
  rows: readonly ChangingRow[],
  { since, until }: Period,
  kinds: ReadonlySet<ChangeKind>,
  scope: Scope,
): FoundChange[] {
  return sorted(
    rows.flatMap((row) =>
      changesOf(row)
        .filter((change) => kinds.has(change.kind) && change.earliest <= until && change.latest >= since)
        .filter((change) => isPart(change, row, scope))
        .map((change) => ({
          ...change,
          statement: row.statement,
          isCertain: change.earliest >= since && change.latest <= until,
        })),
    ),
  );
}

const sorted = (changes: FoundChange[]): FoundChange[] =>
  changes.sort(
    (a, b) =>
      order(a.earliest, b.earliest) ||
      order(a.statement, b.statement) ||
      changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind),
  );

function isPart({ kind, earliest, bySuccessor }: Change, row: ChangingRow, scope: Scope): boolean {
  switch (kind) {
    case "BECAME_TRUE":
    case "ENDED":
      return inScope(row, { ...scope, anyTime: true }) && (!bySuccessor || endsBySuccessor(row, scope));
    default:
      // A denial was learned as well; and that a statement was withdrawn since does not undo that it was learned.
      return (
        isAskedFor(row, { ...scope, anyTime: true, negated: true }) &&
        (scope.knownAt == null || earliest <= scope.knownAt)
      );
  }
}

/** The changes of a thing: of what is stated about it, and of its relations at both ends. */
export async function changesOfThing(
  loaders: Loaders,
  thing: string,
  period: Period,
  kinds: ReadonlySet<ChangeKind>,
  scope: Scope,
): Promise<FactList<FoundChange>> {
  const { rows, truncated } = await loaders.everythingAbout(thing);
  return { facts: changesWithin(rows, period, kinds, scope), truncated };
}

/** The changes of the whole record. Costs one read for up to 500 keys (keysBetween), however many changes there are. */
export async function changesOfRecord(
  loaders: Loaders,
  period: Period,
  kinds: ReadonlySet<ChangeKind>,
  scope: Scope,
): Promise<FactList<FoundChange>> {
  const keys = keysBetween([...kinds], period.since, period.until);
  const lists = await loaders.statementsByChange.loadMany(keys);
  // A row stands under the key of each of its changes, and counts there for that one only.
  const byKind = new Map<ChangeKind, ChangingRow[]>([...kinds].map((kind) => [kind, []]));
  for (const [index, { rows }] of lists.entries()) {
    const ofKind = byKind.get(kindOfKey(keys[index] ?? ""));
    for (const row of rows) ofKind?.push(row);
  }
  const found = [...byKind].flatMap(([kind, rows]) => changesWithin(rows, period, new Set([kind]), scope));
  return { facts: sorted(found), truncated: lists.some((list) => list.truncated) };
}
