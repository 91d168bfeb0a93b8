/** The seed files as texts, and their hash: all that a start with unchanged seeds needs to know. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The name of the committed list of released statements. */
export const RELEASED_FILE = "released.tsv";

/** The seed files of a folder by relative name, sorted, so that the order of loading never depends on the disk. */
export async function listSeedFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && (/\.ya?ml$/.test(entry.name) || entry.name === RELEASED_FILE))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Reads the content of the seed files and its hash, without parsing: cheap enough for every start. */
export async function readSeedTexts(
  folder: string,
): Promise<{ texts: ReadonlyMap<string, string>; contentHash: string }> {
  const hash = createHash("sha256");
  const texts = new Map<string, string>();
  for (const file of await listSeedFiles(folder)) {
    const text = await readFile(join(folder, file), "utf8");
    texts.set(file, text);
    hash.update(`${file}\0${text.length}\0${text}\0`);
  }
  return { texts, contentHash: hash.digest("hex") };
}
