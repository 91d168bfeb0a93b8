/** The order of sessions, by what is known of their dates and numbers. */
import { describe, expect, it } from "vitest";
import type { ThingRow } from "../graph/queries.js";
import { type Held, sessionsInOrder } from "../loaders/sessions.js";

/** A session of a body from its number and date: `rat 5 2024-10-01`, with `-` for none; a star marks a plan. */
function session(text: string): Held {
  const [body = "", number, date = "-"] = text.split(" ");
  const day = date === "-" ? null : date.replace("*", "");
  const ordinal = number === "-" ? null : Number(number);
  const bounds = { dateEarliest: day, dateLatest: day };
  const meeting = { id: text, sortKey: text, ordinal, ...bounds } as ThingRow;
  return { meeting, body, isPlanned: date.endsWith("*") };
}

const inOrder = (...texts: string[]) =>
  sessionsInOrder(texts.map(session), "2024-12-31").map(({ meeting, timing }) => `${meeting.id} ${timing}`);

describe("sessions", () => {
  it("stand by date, and without one after the next lower number of their body", () => {
    expect(
      inOrder("rat 6 -", "rat 7 2025-03-01", "runde 6 2024-11-01", "rat 5 2024-10-01", "rat 4 2024-03-01*", "rat 8 -"),
    ).toEqual([
      "rat 4 2024-03-01* UNCERTAIN",
      "rat 5 2024-10-01 PAST",
      "rat 6 - UNDATED",
      "runde 6 2024-11-01 PAST",
      "rat 7 2025-03-01 PLANNED",
      "rat 8 - UNDATED",
    ]);
  });

  it("stand before the next higher number where none is lower, several in the order of their numbers", () => {
    expect(inOrder("rat 3 2024-03-01", "rat 2 -", "rat 1 -")).toEqual([
      "rat 1 - UNDATED",
      "rat 2 - UNDATED",
      "rat 3 2024-03-01 PAST",
    ]);
  });

  it("stand last where nothing says when they are", () => {
    expect(inOrder("rat - -", "runde 9 -", "rat 3 2024-03-01")).toEqual([
      "rat 3 2024-03-01 PAST",
      "rat - - UNDATED",
      "runde 9 - UNDATED",
    ]);
  });

  it("may lie anywhere between those beside them", () => {
    const [, undated] = sessionsInOrder(["rat 5 2024-10-01", "rat 6 -", "rat 7 2025-03-01"].map(session), "2024-12-31");
    expect(undated?.days).toEqual({ earliest: "2024-10-01", latest: "2025-03-01" });
  });
});
