/** Which program answers. */
import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";
import { manifestFile } from "../operations/manifest.js";

/**
 * The version of the package with a mark of the build and of the registered operations, so that the answers of another
 * program are not taken for this one's.
 */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const build = join(packageRoot, "dist", ".tsbuildinfo");
  const marks = [manifestFile, ...(existsSync(build) ? [build] : [])].map((file) =>
    hash("sha256", readFileSync(file), "hex"),
  );
  return `${version}+${hash("sha256", marks.join(), "hex").slice(0, 8)}`;
}
