/**
 * Dates as sources print them, and what they allow one to say about a day.
 *
 * The accepted notation is a subset of EDTF (ISO 8601-2), with readable spellings for the codes nobody knows by heart:
 *
 * | precision | canonical          | also accepted (EDTF code)  | bounds                                             |
 * | --------- | ------------------ | -------------------------- | -------------------------------------------------- |
 * | year      | `2025`             |                            | 1 January – 31 December                            |
 * | half-year | `2025-H1` … `H2`   | `2025-40`, `2025-41`       | January – June, July – December                    |
 * | quarter   | `2027-Q1` … `Q4`   | `2027-33` … `2027-36`      | three calendar months each                         |
 * | season    | `2021-spring`      | `2021-21`                  | March – May                                        |
 * |           | `2021-summer`      | `2021-22`                  | June – August                                      |
 * |           | `2021-autumn`      | `2021-23`                  | September – November                               |
 * |           | `2021-winter`      | `2021-24`                  | December 2021 – the last day of February **2022**  |
 * | month     | `2025-07`          |                            | first – last day of the month                      |
 * | day       | `2025-07-04`       |                            | that day                                           |
 *
 * The readable spellings are an extension: EDTF knows only the codes. Seasons are the meteorological ones of the
 * northern hemisphere, whole months, because that is how "Herbst 2021" is meant in a project plan; winter is named
 * after the year of its December. Every form may end in `~` ("ca."), see {@link PartialDate.approximate}.
 *
 * Years are {@link FIRST_YEAR} to {@link LAST_YEAR}: whatever lies outside is a slip of the pen. Intervals (`a/b`) are
 * not part of the notation: a begin and an end are two dates in two fields.
 *
 * Days are ISO strings (`YYYY-MM-DD`) throughout, so that `<` on strings is `<` on days.
 *
 * @module
 */

/** The first year {@link parsePartialDate} accepts. */
export const FIRST_YEAR = 1800;

/** The last year {@link parsePartialDate} accepts. (The winter of that year still ends in the year after.) */
export const LAST_YEAR = 2200;

/** How exactly a date is given: the unit of the calendar it names. */
export type DatePrecision = "DAY" | "MONTH" | "QUARTER" | "SEASON" | "HALF_YEAR" | "YEAR";

/** A date as exact as its source prints it, with the first and the last day it can mean. */
export interface PartialDate {
  /** The canonical notation; it parses to this very date. `2027-33` and `2027-Q1` are both `2027-Q1`. */
  readonly text: string;
  /** The unit of the calendar the date names. */
  readonly precision: DatePrecision;
  /**
   * Whether the source says "about" (`~`).
   *
   * The bounds stay those of the unit named: "ca. 2024" does not say how far off it may be, and any widening would be a
   * number of ours that no source states. The flag is kept so that readers see the caveat beside the date.
   */
  readonly approximate: boolean;
  /** The first day the date can mean, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** The last day the date can mean, `YYYY-MM-DD`. */
  readonly latest: string;
}

/** Thrown by {@link parsePartialDate}: the message names what was given, what is wrong with it and what is accepted. */
export class PartialDateError extends Error {
  override readonly name = "PartialDateError";
  /** The text that was refused. */
  readonly given: string;

  /**
   * @param given the text that was refused
   * @param reason what is wrong with it, as a clause
   */
  constructor(given: string, reason: string) {
    super(
      `${JSON.stringify(given)} is not a date: ${reason}. ` +
        "Accepted are a year (2025), half-year (2025-H1), quarter (2027-Q1), season (2021-autumn), month (2025-07) " +
        'or day (2025-07-04), each optionally followed by ~ for "about"; write "Herbst 2021" as 2021-autumn, for example.',
    );
    this.given = given;
  }
}

/** A named part of a year: whole months, counted from 1; those beyond 12 lie in the year after. */
interface YearPart {
  readonly suffix: string;
  readonly precision: DatePrecision;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** Each named part of a year under its EDTF code and under its readable suffix. */
const YEAR_PARTS: ReadonlyMap<string, YearPart> = new Map(
  (
    [
      ["21", "spring", "SEASON", 3, 5],
      ["22", "summer", "SEASON", 6, 8],
      ["23", "autumn", "SEASON", 9, 11],
      ["24", "winter", "SEASON", 12, 14],
      ["33", "Q1", "QUARTER", 1, 3],
      ["34", "Q2", "QUARTER", 4, 6],
      ["35", "Q3", "QUARTER", 7, 9],
      ["36", "Q4", "QUARTER", 10, 12],
      ["40", "H1", "HALF_YEAR", 1, 6],
      ["41", "H2", "HALF_YEAR", 7, 12],
    ] as const
  ).flatMap(([code, suffix, precision, firstMonth, lastMonth]): [string, YearPart][] => {
    const part = { suffix, precision, firstMonth, lastMonth };
    return [
      [code, part],
      [suffix, part],
    ];
  }),
);

/** The number of days of a month (1..12) in the proleptic Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Two digits of a month or day. */
function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** The bounds of whole months of a year; months beyond 12 lie in the year after. */
function monthBounds(year: number, firstMonth: number, lastMonth: number): Pick<PartialDate, "earliest" | "latest"> {
  const endYear = lastMonth > 12 ? year + 1 : year;
  const endMonth = lastMonth > 12 ? lastMonth - 12 : lastMonth;
  return {
    earliest: `${year}-${twoDigits(firstMonth)}-01`,
    latest: `${endYear}-${twoDigits(endMonth)}-${daysInMonth(endYear, endMonth)}`,
  };
}

/** Reads a date; answers a clause that says what is wrong where it cannot. */
function read(text: string): PartialDate | string {
  const match = /^(\d{4})(?:-(\w+)(?:-(\d{2}))?)?(~?)$/.exec(text);
  const [, yearText = "", unit, dayText, tilde = ""] = match ?? [];
  if (match === null) return "it has none of the accepted forms";

  const year = Number(yearText);
  if (year < FIRST_YEAR || year > LAST_YEAR) return `the year is not between ${FIRST_YEAR} and ${LAST_YEAR}`;
  const approximate = tilde !== "";
  if (unit === undefined) {
    return { text: `${yearText}${tilde}`, precision: "YEAR", approximate, ...monthBounds(year, 1, 12) };
  }

  const part = YEAR_PARTS.get(unit);
  if (part !== undefined && dayText === undefined) {
    const { suffix, precision, firstMonth, lastMonth } = part;
    const bounds = monthBounds(year, firstMonth, lastMonth);
    return { text: `${yearText}-${suffix}${tilde}`, precision, approximate, ...bounds };
  }

  if (!/^\d{2}$/.test(unit)) return `"${unit}" is no month and no part of a year`;
  const month = Number(unit);
  if (month < 1 || month > 12) return `there is no month ${unit}`;
  if (dayText === undefined) return { text, precision: "MONTH", approximate, ...monthBounds(year, month, month) };

  const days = daysInMonth(year, month);
  const day = Number(dayText);
  if (day < 1 || day > days) return `${yearText}-${unit} has the days 01 to ${days}, not ${dayText}`;
  const date = `${yearText}-${unit}-${dayText}`;
  return { text, precision: "DAY", approximate, earliest: date, latest: date };
}

/**
 * Parses a date in the notation of this module.
 *
 * The text is taken as it stands: no surrounding blanks, readable suffixes in the spelling of the table.
 *
 * @example
 * parsePartialDate('2027-33');
 * // { text: '2027-Q1', precision: 'QUARTER', approximate: false, earliest: '2027-01-01', latest: '2027-03-31' }
 *
 * @throws PartialDateError if the text is not in the notation or names a date that does not exist
 */
export function parsePartialDate(text: string): PartialDate {
  const result = read(text);
  if (typeof result === "string") throw new PartialDateError(text, result);
  return result;
}

/** Whether {@link parsePartialDate} accepts the text. */
export function isPartialDate(text: string): boolean {
  return typeof read(text) !== "string";
}

/**
 * Whether the text is a day that exists, `YYYY-MM-DD`, in the Gregorian calendar.
 *
 * Any year of four digits will do: the limits of {@link parsePartialDate} concern what is written into the graph, not
 * days that are computed from it or asked about.
 */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How two dates lie to each other, see {@link comparePartialDates}. */
export type DateOrder = "BEFORE" | "AFTER" | "EQUAL" | "OVERLAPS";

/**
 * Compares two dates by their bounds; {@link PartialDate.approximate} plays no part.
 *
 * - `BEFORE`: whatever days they mean, `a` is earlier; `AFTER`: `a` is later.
 * - `EQUAL`: both are single days, and the same one.
 * - `OVERLAPS`: their bounds share a day and the order is open. Two times the same month is `OVERLAPS`, not `EQUAL`: the
 *   texts are equal, the days meant need not be.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): DateOrder {
  if (a.latest < b.earliest) return "BEFORE";
  if (b.latest < a.earliest) return "AFTER";
  return a.earliest === a.latest && b.earliest === b.latest ? "EQUAL" : "OVERLAPS";
}

/**
 * What the sources allow one to say about a fact on a day, strongest claim first. See {@link validityOn}.
 *
 * - `HOLDS`: whatever the imprecise dates mean exactly, the fact holds on the day.
 * - `POSSIBLE`: the day lies within a begin or end that is stated but imprecise. "Ab Q1/2027", asked about in
 *   February 2027: the sources themselves leave it open.
 * - `ASSUMED`: nothing speaks against it, but no source speaks about the begin or the end in question and none is dated
 *   so that it covers the day. That the fact holds is our assumption.
 * - `NOT`: the day lies before the earliest begin or after the latest end that the sources allow.
 */
export type Validity = "HOLDS" | "POSSIBLE" | "ASSUMED" | "NOT";

/**
 * When a fact holds, as far as the sources say. All values are days ({@link isDay}) or null.
 *
 * A bound consists of two days, between which the real one lies; usually they are the `earliest` and `latest` of one
 * {@link PartialDate}. A bound of which both days are null is *missing*: unknown, neither open nor closed. A bound of
 * which one day is null is stated by half: "frühestens ab 2027" has only `fromEarliest`, "spätestens bis 2030" only
 * `untilLatest`.
 */
export interface Span {
  /** The earliest day that can be the first on which the fact holds. */
  readonly fromEarliest: string | null;
  /** The latest day that can be the first on which the fact holds: from here on it has certainly begun. */
  readonly fromLatest: string | null;
  /** The earliest day that can be the last on which the fact holds: up to here it has certainly not ended. */
  readonly untilEarliest: string | null;
  /** The latest day that can be the last on which the fact holds – inclusive, as "bis 31.12.2024" is meant. */
  readonly untilLatest: string | null;
  /** The *latest* possible day of the earliest dated source that states the fact; null if no source is dated. */
  readonly evidenceFirst: string | null;
  /**
   * The *earliest* possible day of the latest dated source that states the fact; null if no source is dated.
   *
   * It may lie before {@link Span.evidenceFirst}: a single source dated "2018" has 2018-12-31 as first and 2018-01-01 as
   * last evidence. From that source alone no day is certain, and rightly so: on each day of 2018 it may not have been
   * written yet, or have been written long ago.
   */
  readonly evidenceLast: string | null;
}

/** What is known on one side of a day: `SILENT` where no source states the bound. */
type Side = "CERTAIN" | "IMPRECISE" | "SILENT";

/** Whether the fact has begun by the day, which is not before `fromEarliest`. */
function beginBy({ fromEarliest, fromLatest, evidenceFirst }: Span, day: string): Side {
  const witness = evidenceFirst !== null && (fromEarliest === null || evidenceFirst >= fromEarliest);
  const begun = fromLatest ?? (witness ? evidenceFirst : null);
  if (begun !== null && day >= begun) return "CERTAIN";
  return fromEarliest === null && fromLatest === null ? "SILENT" : "IMPRECISE";
}

/** Whether the fact still lasts on the day, which is not after `untilLatest`. */
function lastsUntil({ untilEarliest, untilLatest, evidenceLast }: Span, day: string): Side {
  const witness = evidenceLast !== null && (untilLatest === null || evidenceLast <= untilLatest);
  const lasting = untilEarliest ?? (witness ? evidenceLast : null);
  if (lasting !== null && day <= lasting) return "CERTAIN";
  return untilEarliest === null && untilLatest === null ? "SILENT" : "IMPRECISE";
}

/**
 * Says whether a fact holds on a day, and on what grounds.
 *
 * 1. `NOT` if the day lies before `fromEarliest` or after `untilLatest`.
 * 2. Otherwise each side is judged by itself. The begin is certain from `fromLatest` on, the end is certain up to
 *    `untilEarliest`. Where that day is null, the dated sources stand in for it as witnesses: who states a fact on a day
 *    says that it holds on that day. So the begin is certain from `evidenceFirst` on, the end up to `evidenceLast`.
 *    - Where the day *is* stated, sources are no witnesses on that side: a plan of 2025 that says "ab Q1/2027" announces
 *      the fact, a report of 2023 that says "bis 2020" looks back at it.
 *    - For the same reason evidence before `fromEarliest` is no witness of the begin, and evidence after `untilLatest`
 *      none of the end ("frühestens ab 2027", written in 2025, does not make 1 January 2027 certain).
 * 3. `HOLDS` if both sides are certain.
 * 4. Otherwise the weakest side decides: `ASSUMED` if an uncertain side has no stated bound at all, even if the other
 *    side is imprecise; `POSSIBLE` if every uncertain side has a bound that is stated, be it imprecise or by half.
 *    `ASSUMED` is the weaker claim: beside what the sources leave open it takes for granted what they do not mention.
 *
 * The sides are not played off against each other. That a fact, if it has a last day, holds on that day is not used to
 * make the begin certain: with a missing begin and "bis 31.12.2024", that last day is `ASSUMED` like those before it.
 *
 * @param span when the fact holds; within a bound the earliest day must not lie after the latest
 * @param day the day asked about, `YYYY-MM-DD`; not checked, see {@link isDay}
 */
export function validityOn(span: Span, day: string): Validity {
  if (span.fromEarliest !== null && day < span.fromEarliest) return "NOT";
  if (span.untilLatest !== null && day > span.untilLatest) return "NOT";
  const begin = beginBy(span, day);
  const end = lastsUntil(span, day);
  if (begin === "SILENT" || end === "SILENT") return "ASSUMED";
  return begin === "CERTAIN" && end === "CERTAIN" ? "HOLDS" : "POSSIBLE";
}

/**
 * The calendar day it is, `YYYY-MM-DD`.
 *
 * @param timeZone the IANA time zone whose calendar counts; that of the federal administration unless told otherwise
 * @param now the instant
 * @throws RangeError if the time zone is unknown or the instant invalid
 */
export function today(timeZone = "Europe/Berlin", now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(now);
  const value = (type: "year" | "month" | "day") => parts.find((part) => part.type === type)?.value ?? "";
  return `${value("year").padStart(4, "0")}-${value("month")}-${value("day")}`;
}
