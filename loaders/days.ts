/** Between which days a date lies, and the order of days and texts. */

/** The first and last day that a date can mean. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Before all days of the record, and after them: the bounds of a date that is not known. */
export const ANY_DAY: Days = { earliest: "0000-01-01", latest: "9999-12-31" };

/** The days of a thing or statement with a date; of one without, any day. */
export const daysOf = (row: { readonly dateEarliest: string | null; readonly dateLatest: string | null }): Days => ({
  earliest: row.dateEarliest ?? ANY_DAY.earliest,
  latest: row.dateLatest ?? ANY_DAY.latest,
});

/** The hull of several dates; null of none. */
export function hullOf(dates: readonly Days[]): Days | null {
  const [earliest] = dates.map((date) => date.earliest).sort();
  const latest = dates
    .map((date) => date.latest)
    .sort()
    .at(-1);
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

/** Orders days, and other texts by their code points. */
export const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** German dictionary order of names, then id. */
export const inGermanOrder = (a: Sorted, b: Sorted) => order(a.sortKey, b.sortKey) || order(a.id, b.id);
interface Sorted {
  readonly id: string;
  readonly sortKey: string;
}
