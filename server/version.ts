/** Which program answers. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";

/** The version of the package with a mark of the build, so that another build's answers are not taken for this one's. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
    readonly version: string;
  };
  try {
    const build = readFileSync(join(packageRoot, "dist", ".tsbuildinfo"));
    return `${version}+${hash("sha256", build, "hex").slice(0, 8)}`;
  } catch {
    return version;
  }
}
