/** What a thing is called on a day, and by what the graph knew. */
import type { AttributeRow, ThingRow } from "../graph/queries.js";
import type { Scope } from "./time.js";

/**
 * The name of a thing for a scope: an official or former one whose stated begin and end surely include the day, else the
 * name of today; where that was not known yet, the official one that was.
 *
 * @param rows what stands about the thing, of any day and source: what a thing is called is no matter of sources
 */
export function nameFor(
  thing: Pick<ThingRow, "name" | "existsFrom">,
  rows: readonly AttributeRow[],
  { asOf }: Pick<Scope, "asOf">,
): string {
  const names = rows.filter((row) => row.type === "NAME");
  // Of several the one that ends first; of two that end together, the first in the order of the rows.
  const [ofDay] = names
    .filter((row) => isOfDay(row, thing, asOf))
    .sort((a, b) => Number(lastDay(a) > lastDay(b)) - Number(lastDay(a) < lastDay(b)));
  const official = names.flatMap(({ predicate, text }) => (predicate === "OFFICIAL" && text !== null ? [text] : []));
  const today = official.length === 0 || official.includes(thing.name) ? thing.name : official[0];
  return ofDay?.text ?? today ?? thing.name;
}

const lastDay = ({ untilEarliest }: AttributeRow) => untilEarliest ?? "9999-12-31";

/** Whether a name is surely that of a day by its stated bounds. A former one without a begin is taken to be as old as the thing. */
function isOfDay(
  { predicate, fromLatest, untilEarliest }: AttributeRow,
  { existsFrom }: Pick<ThingRow, "existsFrom">,
  day: string,
): boolean {
  const hasBegun = fromLatest === null ? existsFrom === null || day >= existsFrom : day >= fromLatest;
  if (predicate === "OFFICIAL" && fromLatest === null && untilEarliest === null) return false;
  if (predicate !== "OFFICIAL" && (predicate !== "FORMER" || untilEarliest === null)) return false;
  return hasBegun && (untilEarliest === null || day <= untilEarliest);
}
