/**
 * `npm run seeds:report [-- FOLDER] [-- --stale-after MONTHS] [-- --json]`: what the record knows and what it does not.
 *
 * Nothing in it is a fault: it says where to look next.
 */
import { today } from "../../graph/partialDate.js";
import { buildGraph } from "../build.js";
import { reportOn, sayReport } from "../report.js";
import { failWith, readArguments, refuseUsage, seedsFolder } from "./arguments.js";

const usage = "npm run seeds:report [-- FOLDER] [-- --stale-after MONTHS] [-- --json]     (12 months by default)";
const options = { "stale-after": { type: "string" }, json: { type: "boolean" } } as const;
const { values, positionals } = readArguments(options, 1, usage);
const months = values["stale-after"] ?? "12";
if (!/^\d{1,4}$/.test(months)) refuseUsage(`--stale-after ${months} is not a number of months`, usage);
const folder = seedsFolder(positionals[0], usage);
const { data, problems } = await buildGraph(folder);
const blocking = problems.filter(({ settledByRelease }) => settledByRelease !== true);
if (blocking.length > 0) failWith(blocking, "nothing was reported");
else {
  const report = reportOn(data, { today: today(), staleAfter: Number(months) });
  console.log(values.json === true ? JSON.stringify(report, null, 2) : sayReport(data, report));
}
