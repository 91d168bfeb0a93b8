/** Whether the compiled program is older than its sources. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";

const folders = ["graph", "loaders", "operations", "resolvers", "schema", "seeds", "server"];

/** Says what to do where a source file is newer than the build; null where the build is current or there are no sources. */
export function staleBuild(): string | null {
  try {
    const built = statSync(join(packageRoot, "dist", ".tsbuildinfo")).mtimeMs;
    const newer = folders.some((folder) =>
      readdirSync(join(packageRoot, folder), { recursive: true, encoding: "utf8" }).some(
        (file) => file.endsWith(".ts") && statSync(join(packageRoot, folder, file)).mtimeMs > built,
      ),
    );
    return newer ? "the sources are newer than the build: npm run build makes this start run them" : null;
  } catch {
    return null;
  }
}
