/**
 * The local Neo4j over Bolt: logging in, and the password.
 */
import { randomBytes } from "node:crypto";
import { chmodSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { codeOf, LocalError, type Place, readText, until } from "./common.js";

/** The user that every Neo4j Community has. */
export const USER = "neo4j";

const FIRST_PASSWORD = "neo4j";

/** The address of a local server. */
export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/**
 * Logs in over Bolt and makes the password the wanted one: the given, else the kept, else a new one. It is kept in a
 * file that only its owner can read.
 *
 * @param fresh - the data is new, so the password is still Neo4j's first one
 * @returns the password that is in force now
 */
export async function logIn(
  place: Place,
  port: number,
  given: string | undefined,
  fresh: boolean,
  signal: AbortSignal,
  ended: () => boolean,
): Promise<string> {
  const kept = readText(place.passwordFile)?.replace(/\n$/, "") || undefined;
  const wanted = given ?? kept ?? randomBytes(18).toString("base64url");
  if (!kept) keepPassword(place, wanted);
  const tries = [...new Set(fresh ? [FIRST_PASSWORD, wanted] : [kept ?? wanted, wanted, FIRST_PASSWORD])];
  let next = 0;
  await until(signal, ended, async () => {
    const password = tries[next];
    if (password === undefined) throw new LocalError("Neo4j refuses the kept password: give --password, or --wipe.");
    try {
      if (password !== wanted) await changePassword(port, password, wanted);
      await read(port, wanted);
      return true;
    } catch (error) {
      const code = codeOf(error);
      if (code === "Neo.ClientError.Security.Unauthorized") next += 1;
      else if (code === "Neo.ClientError.Security.AuthenticationRateLimit") await sleep(5000, undefined, { signal });
      else if (code.startsWith("Neo.ClientError.Statement")) throw error;
      return false;
    }
  });
  if (wanted !== kept) keepPassword(place, wanted);
  return wanted;
}

function keepPassword(place: Place, password: string): void {
  writeFileSync(place.passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(place.passwordFile, 0o600);
}

async function changePassword(port: number, from: string, to: string): Promise<void> {
  await run(port, from, "system", "ALTER CURRENT USER SET PASSWORD FROM $from TO $to", { from, to });
}

async function read(port: number, password: string): Promise<void> {
  await run(port, password, "neo4j", "RETURN 1", {});
}

async function run(port: number, password: string, database: string, text: string, parameters: object): Promise<void> {
  const settings = { connectionTimeout: 3000, connectionAcquisitionTimeout: 5000, telemetryDisabled: true };
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic(USER, password), settings);
  try {
    await driver.session({ database }).run(text, parameters);
  } finally {
    await driver.close();
  }
}
