import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  comparePartialDates,
  type DatePrecision,
  isDay,
  isPartialDate,
  PartialDateError,
  parsePartialDate,
  type Span,
  today,
  type Validity,
  validityOn,
} from "../graph/partialDate.js";

const DAY_MS = 86_400_000;

/** The ISO day of an instant in UTC. */
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** What a date is meant to be, independent of how it is written or parsed. */
interface Meaning {
  readonly texts: readonly [canonical: string, ...others: string[]];
  readonly precision: DatePrecision;
  readonly year: number;
  /** The definition of the form: is this calendar day (year, month 1..12, day) one that the date can mean? */
  readonly contains: (year: number, month: number, day: number) => boolean;
}

const SEASON_MONTHS = { spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], winter: [12, 1, 2] } as const;
const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

const two = (value: number) => String(value).padStart(2, "0");

const meaning = (years: fc.Arbitrary<number>): fc.Arbitrary<Meaning> =>
  years.chain((year) =>
    fc.oneof(
      fc.constant<Meaning>({ texts: [`${year}`], precision: "YEAR", year, contains: (y) => y === year }),
      fc.constantFrom(1, 2).map<Meaning>((half) => ({
        texts: [`${year}-H${half}`, `${year}-${39 + half}`],
        precision: "HALF_YEAR",
        year,
        contains: (y, m) => y === year && m <= 6 === (half === 1),
      })),
      fc.constantFrom(1, 2, 3, 4).map<Meaning>((quarter) => ({
        texts: [`${year}-Q${quarter}`, `${year}-${32 + quarter}`],
        precision: "QUARTER",
        year,
        contains: (y, m) => y === year && Math.ceil(m / 3) === quarter,
      })),
      fc.constantFrom(...SEASONS).map<Meaning>((season) => ({
        texts: [`${year}-${season}`, `${year}-${21 + SEASONS.indexOf(season)}`],
        precision: "SEASON",
        year,
        contains: (y, m) =>
          SEASON_MONTHS[season].some((month) => month === m) && y === (season === "winter" && m <= 2 ? year + 1 : year),
      })),
      fc.integer({ min: 1, max: 12 }).map<Meaning>((month) => ({
        texts: [`${year}-${two(month)}`],
        precision: "MONTH",
        year,
        contains: (y, m) => y === year && m === month,
      })),
      fc.integer({ min: 0, max: 364 }).map<Meaning>((offset) => {
        const date = new Date(Date.UTC(year, 0, 1) + offset * DAY_MS);
        const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
        return {
          texts: [`${year}-${two(month)}-${two(day)}`],
          precision: "DAY",
          year,
          contains: (y, m, d) => y === year && m === month && d === day,
        };
      }),
    ),
  );

/** The reference for bounds: every day of the year and its neighbours, asked one by one. */
function daysOf({ year, contains }: Meaning): string[] {
  const days: string[] = [];
  for (let ms = Date.UTC(year - 1, 0, 1); ms < Date.UTC(year + 2, 0, 1); ms += DAY_MS) {
    const date = new Date(ms);
    if (contains(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())) days.push(iso(ms));
  }
  return days;
}

const anyYear = fc.integer({ min: 1800, max: 2200 });
const nearYear = fc.integer({ min: 2023, max: 2025 });

describe("parsePartialDate", () => {
  it.each([
    ["2025", "2025", "YEAR", "2025-01-01", "2025-12-31"],
    ["2025-07", "2025-07", "MONTH", "2025-07-01", "2025-07-31"],
    ["2025-02", "2025-02", "MONTH", "2025-02-01", "2025-02-28"],
    ["2024-02", "2024-02", "MONTH", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02", "MONTH", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02", "MONTH", "2000-02-01", "2000-02-29"],
    ["2025-07-04", "2025-07-04", "DAY", "2025-07-04", "2025-07-04"],
    ["2024-02-29", "2024-02-29", "DAY", "2024-02-29", "2024-02-29"],
    ["2027-Q1", "2027-Q1", "QUARTER", "2027-01-01", "2027-03-31"],
    ["2027-33", "2027-Q1", "QUARTER", "2027-01-01", "2027-03-31"],
    ["2027-34", "2027-Q2", "QUARTER", "2027-04-01", "2027-06-30"],
    ["2027-35", "2027-Q3", "QUARTER", "2027-07-01", "2027-09-30"],
    ["2027-36", "2027-Q4", "QUARTER", "2027-10-01", "2027-12-31"],
    ["2021-spring", "2021-spring", "SEASON", "2021-03-01", "2021-05-31"],
    ["2021-21", "2021-spring", "SEASON", "2021-03-01", "2021-05-31"],
    ["2021-22", "2021-summer", "SEASON", "2021-06-01", "2021-08-31"],
    ["2021-23", "2021-autumn", "SEASON", "2021-09-01", "2021-11-30"],
    ["2021-24", "2021-winter", "SEASON", "2021-12-01", "2022-02-28"],
    ["2023-winter", "2023-winter", "SEASON", "2023-12-01", "2024-02-29"],
    ["2200-winter", "2200-winter", "SEASON", "2200-12-01", "2201-02-28"],
    ["2025-40", "2025-H1", "HALF_YEAR", "2025-01-01", "2025-06-30"],
    ["2025-H2", "2025-H2", "HALF_YEAR", "2025-07-01", "2025-12-31"],
    ["2025-41", "2025-H2", "HALF_YEAR", "2025-07-01", "2025-12-31"],
    ["1800", "1800", "YEAR", "1800-01-01", "1800-12-31"],
  ])("reads %s as %s, a %s from %s to %s", (given, text, precision, earliest, latest) => {
    expect(parsePartialDate(given)).toEqual({ text, precision, approximate: false, earliest, latest });
  });

  it('keeps "about" as a flag and leaves the bounds as they are', () => {
    expect(parsePartialDate("2024~")).toEqual({
      text: "2024~",
      precision: "YEAR",
      approximate: true,
      earliest: "2024-01-01",
      latest: "2024-12-31",
    });
    expect(parsePartialDate("2021-23~").text).toBe("2021-autumn~");
  });

  it.each([
    ["2025-02-30", "2025-02 has the days 01 to 28, not 30"],
    ["1900-02-29", "1900-02 has the days 01 to 28, not 29"],
    ["2025-04-31", "2025-04 has the days 01 to 30, not 31"],
    ["2025-07-00", "2025-07 has the days 01 to 31, not 00"],
    ["2025-13", "there is no month 13"],
    ["2025-00", "there is no month 00"],
    ["2025-00-10", "there is no month 00"],
    ["2025-33-01", "there is no month 33"],
    ["2025-20", "there is no month 20"],
    ["2025-37", "there is no month 37"],
    ["2025-Q5", '"Q5" is no month and no part of a year'],
    ["2025-Q1-01", '"Q1" is no month and no part of a year'],
    ["2025-fall", '"fall" is no month and no part of a year'],
    ["2025-Winter", '"Winter" is no month and no part of a year'],
    ["2025-7", '"7" is no month and no part of a year'],
    ["1799", "the year is not between 1800 and 2200"],
    ["2201-01-01", "the year is not between 1800 and 2200"],
    ["", "it has none of the accepted forms"],
    ["25", "it has none of the accepted forms"],
    [" 2025", "it has none of the accepted forms"],
    ["2025\n", "it has none of the accepted forms"],
    ["2025?", "it has none of the accepted forms"],
    ["2025~~", "it has none of the accepted forms"],
    ["~2025", "it has none of the accepted forms"],
    ["2025-07-4", "it has none of the accepted forms"],
    ["2025-", "it has none of the accepted forms"],
    ["2024/2025", "it has none of the accepted forms"],
    ["Ende Q1/2027", "it has none of the accepted forms"],
    ["2025-07-04T00:00:00Z", "it has none of the accepted forms"],
  ])("refuses %j and says that %s", (given, reason) => {
    expect(isPartialDate(given)).toBe(false);
    expect(() => parsePartialDate(given)).toThrow(PartialDateError);
    expect(() => parsePartialDate(given)).toThrow(`${JSON.stringify(given)} is not a date: ${reason}.`);
  });

  it("tells with an example what it accepts, and which text it refused", () => {
    const error = new PartialDateError("Herbst 2021", "it has none of the accepted forms");
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "PartialDateError", given: "Herbst 2021" });
    for (const example of ["2025", "2025-H1", "2027-Q1", "2021-autumn", "2025-07", "2025-07-04"]) {
      expect(error.message).toContain(`(${example})`);
      expect(isPartialDate(example)).toBe(true);
    }
  });

  it("bounds exactly the days that the form means", () => {
    fc.assert(
      fc.property(meaning(anyYear), fc.boolean(), (meant, approximate) => {
        const days = daysOf(meant);
        for (const text of meant.texts) {
          expect(parsePartialDate(approximate ? `${text}~` : text)).toEqual({
            text: approximate ? `${meant.texts[0]}~` : meant.texts[0],
            precision: meant.precision,
            approximate,
            earliest: days.at(0),
            latest: days.at(-1),
          });
        }
        // The days meant have no gap, so the two bounds say everything about them.
        expect(Date.parse(days.at(-1) ?? "") - Date.parse(days.at(0) ?? "")).toBe((days.length - 1) * DAY_MS);
      }),
    );
  });

  it("reads its canonical text as the same date", () => {
    fc.assert(
      fc.property(meaning(anyYear), fc.nat(1), fc.constantFrom("", "~"), ({ texts }, spelling, tilde) => {
        const date = parsePartialDate(`${texts[spelling] ?? texts[0]}${tilde}`);
        expect(parsePartialDate(date.text)).toEqual(date);
      }),
    );
  });

  it("either refuses a text or gives bounds that are days in order", () => {
    const nearMiss = fc.stringMatching(/^(1[789]|2[0-2])\d\d(-[0-9QH]\d?)?(-[0-3]\d)?[~?]?$/);
    fc.assert(
      fc.property(fc.oneof(nearMiss, fc.string()), (text) => {
        if (!isPartialDate(text)) {
          expect(() => parsePartialDate(text)).toThrow(PartialDateError);
          return;
        }
        const { earliest, latest, precision } = parsePartialDate(text);
        expect([isDay(earliest), isDay(latest)]).toEqual([true, true]);
        expect(earliest === latest).toBe(precision === "DAY");
        expect(earliest <= latest).toBe(true);
      }),
    );
  });
});

describe("isDay", () => {
  it.each(["2024-02-29", "2000-02-29", "2025-12-31", "2201-02-28", "0001-01-01", "9999-12-31"])(
    "accepts %s",
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each(["2025-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-01-00", "2025-01", "2025", "2025-1-1", ""])(
    "refuses %j",
    (text) => expect(isDay(text)).toBe(false),
  );

  it.each(["2025-07-04~", " 2025-07-04", "2025-07-04\n", "2025-07-04T00:00:00Z", "20250704"])(
    "refuses %j, which is not written as a plain day",
    (text) => expect(isDay(text)).toBe(false),
  );

  it("accepts exactly the days that Date arithmetic reaches", () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
        const reached = iso(Date.UTC(year, month - 1, day));
        const text = `${year}-${two(month)}-${two(day)}`;
        expect(isDay(text)).toBe(text === reached);
      }),
    );
  });
});

describe("comparePartialDates", () => {
  it.each([
    ["2024", "2025", "BEFORE"],
    ["2025", "2024-12-31", "AFTER"],
    ["2025-07-04", "2025-07-04", "EQUAL"],
    ["2025-07-04", "2025-07-05", "BEFORE"],
    ["2025-07", "2025-07", "OVERLAPS"],
    ["2025-07-04", "2025-07", "OVERLAPS"],
    ["2021-winter", "2022", "OVERLAPS"],
    ["2021-winter", "2022-03", "BEFORE"],
    ["2021-24", "2021-autumn", "AFTER"],
    ["2024~", "2025", "BEFORE"],
  ])("says of %s and %s: %s", (a, b, order) => {
    expect(comparePartialDates(parsePartialDate(a), parsePartialDate(b))).toBe(order);
  });

  it("agrees with comparing every day that one date means with every day that the other means", () => {
    const pair = fc.oneof(
      fc.tuple(meaning(nearYear), meaning(nearYear)),
      meaning(nearYear).map((same): [Meaning, Meaning] => [same, same]),
    );
    fc.assert(
      fc.property(pair, ([first, second]) => {
        const [as, bs] = [daysOf(first).map(Date.parse), daysOf(second).map(Date.parse)];
        const seen = new Set<number>();
        for (const a of as) for (const b of bs) seen.add(Math.sign(a - b));
        // One outcome for every pair of days is the order; more than one leaves it open.
        const [only] = seen.size === 1 ? seen : [];
        const expected = only === -1 ? "BEFORE" : only === 1 ? "AFTER" : only === 0 ? "EQUAL" : "OVERLAPS";
        expect(comparePartialDates(parsePartialDate(first.texts[0]), parsePartialDate(second.texts[0]))).toBe(expected);
        expect(as.some((a) => bs.includes(a))).toBe(expected === "EQUAL" || expected === "OVERLAPS");
      }),
      { numRuns: 60 },
    );
  });

  it("turns around when the dates are exchanged", () => {
    const reverse = { BEFORE: "AFTER", AFTER: "BEFORE", EQUAL: "EQUAL", OVERLAPS: "OVERLAPS" } as const;
    fc.assert(
      fc.property(meaning(nearYear), meaning(nearYear), (first, second) => {
        const [a, b] = [parsePartialDate(first.texts[0]), parsePartialDate(second.texts[0])];
        expect(comparePartialDates(b, a)).toBe(reverse[comparePartialDates(a, b)]);
      }),
    );
  });
});

const UNKNOWN: Span = {
  fromEarliest: null,
  fromLatest: null,
  untilEarliest: null,
  untilLatest: null,
  evidenceFirst: null,
  evidenceLast: null,
};

/** A span from dates in the notation; `sources` are the dates of the sources that state the fact. */
function span({ from, until, sources = [] }: { from?: string; until?: string; sources?: string[] }): Span {
  const [begin, end] = [from, until].map((text) => (text === undefined ? undefined : parsePartialDate(text)));
  const dates = sources.map(parsePartialDate);
  return {
    fromEarliest: begin?.earliest ?? null,
    fromLatest: begin?.latest ?? null,
    untilEarliest: end?.earliest ?? null,
    untilLatest: end?.latest ?? null,
    evidenceFirst: dates.map(({ latest }) => latest).sort()[0] ?? null,
    evidenceLast:
      dates
        .map(({ earliest }) => earliest)
        .sort()
        .at(-1) ?? null,
  };
}

describe("validityOn", () => {
  it("includes the first and the last day", () => {
    const exact = span({ from: "2020-10-01", until: "2024-12-31" });
    const days = ["2020-09-30", "2020-10-01", "2022-06-15", "2024-12-31", "2025-01-01"];
    expect(days.map((day) => validityOn(exact, day))).toEqual(["NOT", "HOLDS", "HOLDS", "HOLDS", "NOT"]);
  });

  it("calls a day possible that lies within an imprecise begin or end", () => {
    const planned = span({ from: "2027-Q1", until: "2029" });
    const days = ["2026-12-31", "2027-01-01", "2027-03-30", "2027-03-31", "2029-01-01", "2029-01-02", "2030-01-01"];
    expect(days.map((day) => validityOn(planned, day))).toEqual([
      "NOT",
      "POSSIBLE",
      "POSSIBLE",
      "HOLDS",
      "HOLDS",
      "POSSIBLE",
      "NOT",
    ]);
  });

  it("assumes every day of a fact about whose begin and end nothing is known", () => {
    expect(validityOn(UNKNOWN, "1900-01-01")).toBe("ASSUMED");
    expect(validityOn(UNKNOWN, "2100-01-01")).toBe("ASSUMED");
  });

  it("is certain between the dated sources of a fact, and assumes it before and after", () => {
    const attested = span({ sources: ["2023-05-10", "2025-07", "2024"] });
    const days = ["2023-05-09", "2023-05-10", "2025-07-01", "2025-07-02"];
    expect(days.map((day) => validityOn(attested, day))).toEqual(["ASSUMED", "HOLDS", "HOLDS", "ASSUMED"]);
  });

  it("is certain of the single day of a single source, and of no day if that source is dated imprecisely", () => {
    expect(validityOn(span({ sources: ["2018-06-01"] }), "2018-06-01")).toBe("HOLDS");
    const days = ["2018-01-01", "2018-06-01", "2018-12-31"];
    expect(days.map((day) => validityOn(span({ sources: ["2018"] }), day))).toEqual(["ASSUMED", "ASSUMED", "ASSUMED"]);
  });

  it("lets an open end hold up to the last dated source and assumes it from then on", () => {
    const running = span({ from: "2018", sources: ["2025-07-04"] });
    const days = ["2017-12-31", "2018-12-31", "2025-07-04", "2025-07-05"];
    expect(days.map((day) => validityOn(running, day))).toEqual(["NOT", "HOLDS", "HOLDS", "ASSUMED"]);
  });

  it("prefers the weaker claim where one side is imprecise and the other missing", () => {
    expect(validityOn(span({ from: "2018" }), "2018-06-01")).toBe("ASSUMED");
    expect(validityOn(span({ until: "2018" }), "2018-06-01")).toBe("ASSUMED");
    expect(validityOn(span({ from: "2018", until: "2018" }), "2018-06-01")).toBe("POSSIBLE");
  });

  it("does not take an announcement or a retrospect for evidence", () => {
    expect(validityOn(span({ from: "2027-Q1", until: "2030", sources: ["2025-07-04"] }), "2027-02-01")).toBe(
      "POSSIBLE",
    );
    expect(validityOn(span({ from: "2018", until: "2020", sources: ["2023-01-01"] }), "2020-06-01")).toBe("POSSIBLE");
  });

  it("takes a source for evidence of a bound stated by half only if it lies within it", () => {
    const notBefore = { ...span({ until: "2035-12-31", sources: ["2025-07-04"] }), fromEarliest: "2027-01-01" };
    const days = ["2026-12-31", "2027-01-01", "2034-01-01"];
    expect(days.map((day) => validityOn(notBefore, day))).toEqual(["NOT", "POSSIBLE", "POSSIBLE"]);
    expect(validityOn({ ...notBefore, evidenceFirst: "2028-01-01" }, "2028-01-01")).toBe("HOLDS");

    const notAfter = { ...span({ from: "2020-01-01", sources: ["2025-07-04"] }), untilLatest: "2030-12-31" };
    const later = ["2025-07-04", "2025-07-05", "2030-12-31", "2031-01-01"];
    expect(later.map((day) => validityOn(notAfter, day))).toEqual(["HOLDS", "POSSIBLE", "POSSIBLE", "NOT"]);
    expect(validityOn({ ...notAfter, evidenceLast: "2031-05-01" }, "2025-07-04")).toBe("POSSIBLE");
  });

  /*
   * The reference. It knows nothing of "certain sides" and never sees evidenceFirst/Last: it imagines, in a calendar of
   * the days 1..12 with a 0 for "some time before" and a 13 for "some time after", every history that the statements
   * allow, and looks whether the fact holds on the day in all of them, in none, or in some.
   *
   *  - A stated day limits the first (last) day of the fact; a day not stated does not, so a missing bound ranges over
   *    everything from 0 to 13. It is not read as "since ever" or "for ever".
   *  - The sources are a list of dates, each with every real day it may have. Where no latest begin (earliest end) is
   *    stated, a history must have begun (not ended) on each source's real day. If no history at all is left then, the
   *    sources speak of the fact from outside of what is stated, and they do not restrict it.
   *  - First and last day are imagined independently of each other; a history whose last day precedes its first is not
   *    removed, for that would let one side decide about the other, which the definition does not.
   *  - Among the undecided: if some history misses the day by an end of which nothing is stated, it takes an assumption
   *    to exclude that history (ASSUMED); if all that miss it do so by a stated end, it is POSSIBLE.
   */
  type Range = readonly [earliest: number | null, latest: number | null];
  interface Case {
    readonly from: Range;
    readonly until: Range;
    readonly sources: readonly (readonly [number, number])[];
  }
  const CALENDAR = Array.from({ length: 14 }, (_, day) => day);

  /** Every way to give each source one real day. */
  const sourceDays = (sources: Case["sources"]): number[][] =>
    sources.reduce<number[][]>(
      (ways, [earliest, latest]) =>
        ways.flatMap((way) => CALENDAR.filter((day) => day >= earliest && day <= latest).map((day) => [...way, day])),
      [[]],
    );

  function imagined(
    stated: Range,
    closed: boolean,
    sources: Case["sources"],
    fits: (day: number, source: number) => boolean,
  ) {
    const [earliest, latest] = stated;
    const allowed = CALENDAR.filter(
      (day) => (earliest === null || day >= earliest) && (latest === null || day <= latest),
    );
    if (closed) return allowed;
    const ways = sourceDays(sources);
    const witnessed = allowed.filter((day) => ways.some((way) => way.every((source) => fits(day, source))));
    return witnessed.length > 0 ? witnessed : allowed;
  }

  function reference({ from, until, sources }: Case, day: number): Validity {
    const firsts = imagined(from, from[1] !== null, sources, (first, source) => first <= source);
    const lasts = imagined(until, until[0] !== null, sources, (last, source) => last >= source);
    const histories = firsts.flatMap((first) => lasts.map((last) => ({ first, last })));
    const missing = histories.filter(({ first, last }) => day < first || day > last);
    if (missing.length === 0) return "HOLDS";
    if (missing.length === histories.length) return "NOT";
    const unstated = (range: Range) => range[0] === null && range[1] === null;
    const byUnstated = missing.some(
      ({ first, last }) => (unstated(from) && day < first) || (unstated(until) && day > last),
    );
    return byUnstated ? "ASSUMED" : "POSSIBLE";
  }

  const dayNumber = fc.integer({ min: 1, max: 12 });
  const stretch = fc.tuple(dayNumber, dayNumber).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const bound: fc.Arbitrary<Range> = fc.oneof(
    fc.constant<Range>([null, null]),
    dayNumber.map<Range>((day) => [day, day]),
    stretch,
    dayNumber.map<Range>((day) => [day, null]),
    dayNumber.map<Range>((day) => [null, day]),
  );
  const source = fc.oneof(
    dayNumber.map((day): [number, number] => [day, day]),
    stretch,
  );
  const anyCase: fc.Arbitrary<Case> = fc.record({
    from: bound,
    until: bound,
    sources: fc.array(source, { maxLength: 2 }),
  });

  const isoDay = (day: number) => `2024-02-${two(day + 10)}`;
  const orNull = (day: number | null) => (day === null ? null : isoDay(day));
  const asSpan = ({ from, until, sources }: Case): Span => ({
    fromEarliest: orNull(from[0]),
    fromLatest: orNull(from[1]),
    untilEarliest: orNull(until[0]),
    untilLatest: orNull(until[1]),
    evidenceFirst: sources.length === 0 ? null : isoDay(Math.min(...sources.map(([, latest]) => latest))),
    evidenceLast: sources.length === 0 ? null : isoDay(Math.max(...sources.map(([earliest]) => earliest))),
  });

  it("agrees with imagining every history that the statements and sources allow", () => {
    const seen = new Set<Validity>();
    fc.assert(
      fc.property(anyCase, (given) => {
        // Contradictory statements (ended for good before it can have begun) leave no day, in either reading.
        for (const day of CALENDAR.slice(1, 13)) {
          const validity = validityOn(asSpan(given), isoDay(day));
          seen.add(validity);
          expect([day, validity]).toEqual([day, reference(given, day)]);
        }
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(["ASSUMED", "HOLDS", "NOT", "POSSIBLE"]);
  });
});

describe("today", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["winter", "2024-12-31T22:59:59.999Z", "2024-12-31"],
    ["winter", "2024-12-31T23:00:00Z", "2025-01-01"],
    ["summer", "2025-06-30T21:59:59.999Z", "2025-06-30"],
    ["summer", "2025-06-30T22:00:00Z", "2025-07-01"],
    ["the day summer time begins", "2025-03-29T22:59:59Z", "2025-03-29"],
    ["the day summer time begins", "2025-03-29T23:00:00Z", "2025-03-30"],
    ["the day summer time begins", "2025-03-30T21:59:59Z", "2025-03-30"],
    ["the day summer time begins", "2025-03-30T22:00:00Z", "2025-03-31"],
    ["the day summer time ends", "2025-10-25T21:59:59Z", "2025-10-25"],
    ["the day summer time ends", "2025-10-25T22:00:00Z", "2025-10-26"],
    ["the day summer time ends", "2025-10-26T22:59:59Z", "2025-10-26"],
    ["the day summer time ends", "2025-10-26T23:00:00Z", "2025-10-27"],
  ])("changes at Berlin's midnight (%s): at %s it is %s", (_when, now, day) => {
    expect(today("Europe/Berlin", new Date(now))).toBe(day);
    expect(today(undefined, new Date(now))).toBe(day);
  });

  it("takes the current instant unless given one", () => {
    vi.useFakeTimers({ now: new Date("2025-07-03T22:30:00Z") });
    expect(today()).toBe("2025-07-04");
    expect(today("UTC")).toBe("2025-07-03");
  });

  it("refuses an unknown time zone and an invalid instant", () => {
    expect(() => today("Europe/Bonn")).toThrow(RangeError);
    expect(() => today("Europe/Berlin", new Date(Number.NaN))).toThrow(RangeError);
  });

  it("agrees with the Union's rule for summer time", () => {
    // Directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, each at 01:00 UTC.
    const lastSunday = (year: number, month: number) => {
      const end = new Date(Date.UTC(year, month, 0, 1));
      return end.getTime() - end.getUTCDay() * DAY_MS;
    };
    const instant = fc.date({ min: new Date("2002-01-02"), max: new Date("2036-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: 20, max: 25 }), (date, hour) => {
        const now = new Date(Math.floor(date.getTime() / DAY_MS) * DAY_MS + hour * 3_600_000);
        const year = now.getUTCFullYear();
        const summer = now.getTime() >= lastSunday(year, 3) && now.getTime() < lastSunday(year, 10);
        expect(today("Europe/Berlin", now)).toBe(iso(now.getTime() + (summer ? 2 : 1) * 3_600_000));
      }),
      { numRuns: 300 },
    );
  });
});
