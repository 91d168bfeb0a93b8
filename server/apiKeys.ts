/** The file of API keys: who may ask more. It holds hashes; a key itself is nowhere but with whom it was given to. */
import { hash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** A key that clients may ask with. */
export interface ApiKey {
  /** Who has it, as the log says. */
  readonly name: string;
  /** SHA-256 of the key, in hexadecimal digits. */
  readonly hash: string;
  /** Points a minute, and points that can be saved up. */
  readonly ratePerMinute: number;
}

export const keyName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "expected lower-case letters, digits and hyphens, 64 at most");
export const keyRate = z.number().int().min(1).max(100_000_000);

const keyFile = z
  .array(
    z.strictObject({
      name: keyName,
      hash: z.string().regex(/^[0-9a-f]{64}$/, "expected the 64 lower-case hexadecimal digits of a SHA-256"),
      ratePerMinute: keyRate,
    }),
  )
  .superRefine((keys, context) => {
    for (const field of ["name", "hash"] as const) {
      const seen = new Set<string>();
      for (const [index, key] of keys.entries()) {
        if (seen.has(key[field]))
          context.addIssue({ code: "custom", path: [index, field], message: "stands here twice" });
        seen.add(key[field]);
      }
    }
  });

/** Reads a file of keys, YAML or JSON. Throws an error with a line for each fault. */
export function readApiKeys(file: string): readonly ApiKey[] {
  let content: unknown;
  try {
    content = parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]}`);
  }
  const result = keyFile.safeParse(content ?? []);
  if (result.success) return result.data;
  const place = (path: readonly PropertyKey[]) =>
    path.map((step) => (typeof step === "number" ? `entry ${step + 1}` : String(step))).join(", ");
  throw new Error(
    result.error.issues
      .map(({ path, message }) => `${file}: ${path.length === 0 ? "" : `${place(path)}: `}${message}`)
      .join("\n  "),
  );
}

/** A new key with its hash. */
export function newApiKey(): { readonly key: string; readonly hash: string } {
  const key = randomBytes(32).toString("base64url");
  return { key, hash: hash("sha256", key, "hex") };
}
