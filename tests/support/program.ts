/** Runs parts of the program as processes of their own, for tests that kill them. Built fresh: `dist/` may be older. */
import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { packageRoot } from "../../graph/paths.js";
import { environment } from "../../server/config.js";

/** A built copy of the program. */
export interface Program {
  /** The folder of the build. */
  readonly folder: string;
  /** Runs a module of the build, or the text of one that lies in its folder. */
  start(module: string, args: readonly string[], variables: Readonly<Record<string, string>>): Run;
  remove(): Promise<void>;
}

/** A process under way. */
export interface Run {
  readonly process: ChildProcessWithoutNullStreams;
  /** Resolves when the process has written this text on standard output, or has ended without. */
  wrote(text: string): Promise<boolean>;
  /** Resolves when it has ended. */
  readonly end: Promise<{ readonly code: number | null; readonly out: string; readonly error: string }>;
}

/** Builds the program into a folder below the package, where it finds its modules and queries. */
export async function buildProgram(scripts: Readonly<Record<string, string>> = {}): Promise<Program> {
  await mkdir(join(packageRoot, ".graph"), { recursive: true });
  const folder = await mkdtemp(join(packageRoot, ".graph", "program-"));
  const tsc = join(packageRoot, "node_modules", "typescript", "bin", "tsc");
  const options = ["--outDir", folder, "--incremental", "false", "--tsBuildInfoFile", "null", "--sourceMap", "false"];
  const project = join(packageRoot, "tsconfig.build.json");
  // A fault of types in another file is for the type check to report; what is built here still runs.
  await promisify(execFile)(process.execPath, [tsc, "-p", project, ...options]).catch(() => undefined);
  for (const [name, text] of Object.entries(scripts)) await writeFile(join(folder, name), text);
  return {
    folder,
    start: (module, args, variables) => start(join(folder, module), args, variables),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function start(module: string, args: readonly string[], variables: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, [module, ...args], { env: { ...environment, ...variables } });
  let [out, error] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    error += text;
  });
  const end = new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, out, error }));
  });
  const wrote = (text: string) =>
    Promise.race([
      new Promise<boolean>((resolve) => {
        const look = () => {
          if (out.includes(text)) resolve(true);
        };
        child.stdout.on("data", look);
        look();
      }),
      end.then((result) => result.out.includes(text)),
    ]);
  return { process: child, wrote, end };
}
