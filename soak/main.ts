/** `npm run soak`: faults with the real parts, a line for each check with what was observed. */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Check, Failed } from "./check.js";
import { argumentsStrange, documentsBroken, httpMalformed } from "./checks/input.js";
import { endedUnderLoad, mixedLoad } from "./checks/load.js";
import { neo4jFrozen, neo4jKilled, neo4jPassword, neo4jSlow } from "./checks/neo4j.js";
import { seedingKilledEmbedded, seedingKilledNeo4j } from "./checks/seeding.js";
import { diskFull, fileDamaged, logLost } from "./checks/storage.js";
import { OwnNeo4j } from "./ownNeo4j.js";

const checks: Readonly<Record<string, Check>> = {
  "neo4j-killed": neo4jKilled,
  "neo4j-frozen": neo4jFrozen,
  "neo4j-slow": neo4jSlow,
  "neo4j-password": neo4jPassword,
  "seeding-killed-embedded": seedingKilledEmbedded,
  "seeding-killed-neo4j": seedingKilledNeo4j,
  "disk-full": diskFull,
  "log-lost": logLost,
  "file-damaged": fileDamaged,
  "http-malformed": httpMalformed,
  "arguments-strange": argumentsStrange,
  "documents-broken": documentsBroken,
  "ended-under-load": endedUnderLoad,
  "mixed-load": mixedLoad,
};

/** How long one check may take, in milliseconds. */
const LONGEST = 12 * 60_000;

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => checks[name] === undefined);
if (unknown.length > 0) {
  console.error(`there is no check ${unknown.join(", ")}; there are ${Object.keys(checks).join(", ")}`);
  process.exit(2);
}
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1_000)} s`;
  try {
    const late = sleep(LONGEST, undefined, { ref: false }).then(() => Promise.reject(new Failed("it took too long")));
    const observed = await Promise.race([check(), late]);
    console.log(`ok      ${name} (${seconds()}): ${observed}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name} (${seconds()}): ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}
await OwnNeo4j.end();
// What a failed check started may still be under way.
process.exit(failed === 0 ? 0 : 1);
