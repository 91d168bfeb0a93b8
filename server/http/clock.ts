/** The day that answers hold for, asked for by every request. */
import { today } from "../../graph/partialDate.js";

const MINUTE = 60_000;
let minute = -1;
let day = "";

/** Today in Berlin; worked out once a minute, since a day begins with a minute everywhere. */
export function currentDay(): string {
  const now = Math.floor(Date.now() / MINUTE);
  if (now !== minute) {
    day = today();
    minute = now;
  }
  return day;
}
