/** `npm run key -- --name portal --rate 6000`: makes an API key, and says the line that lets the service know it. */
import { parseArgs } from "node:util";
import { keyName, keyRate, newApiKey } from "./apiKeys.js";

const USAGE = "usage: npm run key -- --name <lower-case name> --rate <points a minute>";

function given(): { readonly name: string; readonly rate: number } | null {
  try {
    const { values } = parseArgs({ options: { name: { type: "string" }, rate: { type: "string" } } });
    const name = keyName.safeParse(values.name);
    const rate = keyRate.safeParse(Number(values.rate));
    return name.success && rate.success ? { name: name.data, rate: rate.data } : null;
  } catch {
    return null;
  }
}

const wanted = given();
if (wanted === null) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const { key, hash } = newApiKey();
  console.log(`The key, which is shown this once, for the header X-API-Key:

  ${key}

The line for the file that API_KEYS_FILE names:

  - { name: ${wanted.name}, hash: ${hash}, ratePerMinute: ${wanted.rate} }`);
}
