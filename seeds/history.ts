/** The seeds of a git revision, read beside the working tree without touching it. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A revision cannot be read; the message says why and what to do. */
export class RevisionError extends Error {
  override readonly name = "RevisionError";
}

/** Works on the seeds as they stood at a revision, in a folder that is gone afterwards. */
export async function withSeedsAt<Result>(
  folder: string,
  revision: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const git = async (...args: readonly string[]) => (await run("git", ["-C", folder, ...args])).stdout.trim();
  const root = await git("rev-parse", "--show-toplevel").catch(() => {
    throw new RevisionError(`${folder} is not part of a git repository (or git is not installed)`);
  });
  const prefix = (await git("rev-parse", "--show-prefix")).replace(/\/$/, "");
  const commit = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`).catch(() => {
    throw new RevisionError(`there is no revision "${revision}"; git log --oneline lists them`);
  });
  const target = await mkdtemp(join(tmpdir(), "verwaltungsgraph-revision-"));
  try {
    const archive = join(target, "seeds.tar");
    // At the root of the repository: below it, git archive would look for the tree in that folder only.
    await run("git", ["-C", root, "archive", "--format=tar", "-o", archive, `${commit}:${prefix}`]).catch(() => {
      throw new RevisionError(`the revision "${revision}" has no folder ${prefix}`);
    });
    const seeds = join(target, "seeds");
    await mkdir(seeds);
    await run("tar", ["-xf", archive, "-C", seeds]);
    return await work(seeds);
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}
