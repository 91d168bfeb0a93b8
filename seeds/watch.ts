/** Watches a seeds folder. */
import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** How long a folder has to be quiet: editors and git write several files, and one file in several steps. */
const QUIET = 150;

/**
 * Works once, and again after every change of a seed file in a folder; never twice at a time, and once more where
 * something changed meanwhile.
 *
 * Each folder is watched by itself, not the files in it: editors put a new file in the place of the old, and a watch on
 * the old one would see nothing more.
 */
export async function watchFolder(root: string, work: () => Promise<void>): Promise<void> {
  const watched = new Map<string, FSWatcher>();
  let [timer, busy, again]: [NodeJS.Timeout | undefined, boolean, boolean] = [undefined, false, false];

  const run = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    // Where the folder itself is gone, the work says so.
    await follow().catch(() => undefined);
    await work().finally(() => {
      busy = false;
    });
    if (again) {
      again = false;
      changed();
    }
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET);
  };
  const drop = (folder: string) => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  const follow = async () => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const folders = new Set([
      root,
      ...entries.flatMap((entry) => (entry.isDirectory() ? [join(entry.parentPath, entry.name)] : [])),
    ]);
    for (const folder of watched.keys()) if (!folders.has(folder)) drop(folder);
    for (const folder of folders) {
      if (watched.has(folder)) continue;
      const watcher = watch(folder, (_, file) => {
        // A name without an ending may be a folder that came or went.
        if (file === null || /\.(ya?ml|tsv)$/.test(file) || !file.includes(".")) changed();
      });
      watcher.on("error", () => {
        drop(folder);
        changed();
      });
      watched.set(folder, watcher);
    }
  };
  await run();
}
