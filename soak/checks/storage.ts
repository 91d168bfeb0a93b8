/** Disks that are full, a log that nobody reads, and a graph file that was damaged. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Check, expect, random } from "../check.js";
import { ask, get, jsonOf } from "../clients.js";
import { allQuestions, kept, rightData, warm } from "../questions.js";
import { inFolder, type ProgramOptions, type Service, startProgram, startService } from "../service.js";

/** A graph of the record, built into a folder. */
async function buildGraph(folder: string): Promise<string> {
  const file = join(folder, "graph");
  const seeding = startProgram("server/seed.js", [], { variables: { GRAPH_FILE: file } });
  const code = await seeding.end;
  expect(code === 0, `npm run seed ended with ${code}: ${seeding.said.error}`);
  return file;
}

/** Does something in a folder on a disk of a size in MB; where no disk can be mounted, files are limited to that size. */
async function onSmallDisk<T>(
  megabytes: number,
  work: (folder: string, before: readonly string[], kind: string) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", disk]).status === 0;
    try {
      return isMounted
        ? await work(disk, [], `a disk of ${megabytes} MB`)
        : await work(disk, ["prlimit", `--fsize=${megabytes * 1_000_000}`], `files of ${megabytes} MB at most`);
    } finally {
      if (isMounted) spawnSync("umount", [disk]);
    }
  });
}

/** The graph cannot be written: a clear line, an exit code, and the graph as it was. */
export const diskFull: Check = async () => {
  const observed: string[] = [];
  await onSmallDisk(3, async (folder, before, kind) => {
    const starting = startProgram("server/main.js", [], {
      variables: { PORT: "0", GRAPH_FILE: join(folder, "graph") },
      before,
    });
    const code = await starting.end;
    const lines = starting.said.error.trim().split("\n");
    expect(code === 1 && lines.length === 1, `a first start ended with ${code}: ${starting.said.error}`);
    expect(lines[0]?.includes("cannot be written") ?? false, `a first start said ${lines[0]}`);
    expect(readdirSync(folder).length === 0, `a first start left ${readdirSync(folder).join(", ")}`);
    observed.push(`${kind}, first start: exit code 1, "${lines[0]?.slice(lines[0].indexOf("cannot"))}", nothing left`);
  });
  await inFolder(async (other) => {
    const built = await buildGraph(other);
    await onSmallDisk(9, async (folder, before, kind) => {
      const file = join(folder, "graph");
      copyFileSync(built, file);
      const bytes = readFileSync(file);
      const service = await startService({ variables: { GRAPH_FILE: file }, before });
      // Other seeds: a graph that has to be built anew beside the one that is there.
      const seeds = join(other, "seeds");
      spawnSync("cp", ["-r", "seeds", seeds]);
      writeFileSync(
        join(seeds, "open-questions.yaml"),
        `\n${readFileSync(join(seeds, "open-questions.yaml"), "utf8")}`,
      );
      const seeding = startProgram("server/seed.js", [], { variables: { GRAPH_FILE: file, SEEDS_DIR: seeds }, before });
      const code = await seeding.end;
      const lines = seeding.said.error.trim().split("\n");
      const last = lines.at(-1) ?? "";
      expect(code === 1, `npm run seed ended with ${code}: ${seeding.said.out}${seeding.said.error}`);
      expect(/cannot be written|ENOSPC|EFBIG/.test(last), `npm run seed said ${seeding.said.error}`);
      expect(readFileSync(file).equals(bytes), "the graph file changed");
      expect(readdirSync(folder).join() === "graph", `left over: ${readdirSync(folder).join(", ")}`);
      const answer = await ask(service.origin, warm());
      expect(JSON.stringify(jsonOf(answer).data) === rightData, `the service then answered ${answer.body}`);
      await service.stop();
      observed.push(`${kind}, rebuild: exit code 1, the file unchanged to the byte, the service beside it goes on`);
    });
  });
  return observed.join("; ");
};

/** The log cannot be written: the service goes on. */
export const logLost: Check = () =>
  inFolder(async (folder) => {
    const file = await buildGraph(folder);
    const observed: string[] = [];
    const serve = async (name: string, shell: string): Promise<void> => {
      const port = 20_000 + (process.pid % 20_000) + observed.length;
      const options: ProgramOptions = {
        variables: { GRAPH_FILE: file, PORT: String(port), LOG_LEVEL: "info" },
        before: ["sh", "-c", shell, "sh"],
      };
      const program = startProgram("server/main.js", [], options);
      const origin = `http://127.0.0.1:${port}`;
      for (let n = 0; n < 200 && (await ask(origin, kept)).status !== 200; n++) await sleep(100);
      let answered = 0;
      for (let n = 0; n < 300; n++) {
        const answer = await ask(origin, n % 2 === 0 ? kept : warm());
        expect(answer.status === 200, `${name}: ${answer.status} ${answer.body} ${program.said.error}`);
        answered++;
        if (n % 100 === 0) await sleep(700);
      }
      program.process.kill("SIGTERM");
      const code = await Promise.race([program.end, sleep(20_000).then(() => "it did not end")]);
      program.process.kill("SIGKILL");
      expect(code === 0, `${name}: it ended with ${code}: ${program.said.error}`);
      observed.push(`${name}: ${answered} of 300 answered, exit code 0`);
    };
    await serve("a full disk under the log", 'exec "$@" > /dev/full');
    await serve("a log file that may not grow", `exec prlimit --fsize=2000 "$@" > ${join(folder, "log")}`);
    await serve("standard output closed", 'exec "$@" >&-');
    return observed.join("; ");
  });

const DAMAGES = 30;

/** The graph file is shortened or changed in one bit: built anew with a message or whole, and never wrong. */
export const fileDamaged: Check = () =>
  inFolder(async (folder) => {
    const seed = Date.now() % 100_000;
    const next = random(seed);
    const good = readFileSync(await buildGraph(folder));
    const questions = allQuestions().slice(0, 12);
    const answersOf = async (service: Service) => {
      const answers = await Promise.all(
        questions.map(({ name, document }) => ask(service.origin, get(name, document))),
      );
      return JSON.stringify(answers.map((answer) => [answer.status, jsonOf(answer).data]));
    };
    const file = join(folder, "damaged");
    writeFileSync(file, good);
    const variables = { GRAPH_FILE: file, PREFETCH: "false" };
    const sound = await startService({ variables });
    const right = await answersOf(sound);
    await sound.stop();
    let rebuilt = 0;
    for (let n = 0; n < DAMAGES; n++) {
      const bytes = Buffer.from(good);
      const at = Math.floor(next() * (n % 3 === 1 ? 12_288 : bytes.length));
      const isCut = n % 3 === 0;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8));
      writeFileSync(file, isCut ? good.subarray(0, at) : bytes);
      const context = `${isCut ? "cut" : "changed"} at ${at} of ${good.length} (seed ${seed})`;
      const service = await startService({ variables }).catch((error: unknown) => {
        throw new Error(`${context}: ${error instanceof Error ? error.message : error}`);
      });
      if (/is kept as .*\.broken, and the graph is built anew/.test(service.said.out)) rebuilt++;
      expect((await answersOf(service)) === right, `other answers from a file ${context}`);
      expect(service.said.error === "", `${context}: ${service.said.error}`);
      await service.stop();
    }
    return `${DAMAGES} damages (a third cut short, two thirds one bit, half of these in the first 12 kB): ${rebuilt} built anew with a message, ${DAMAGES - rebuilt} opened whole; all answers right, no abort (seed ${seed})`;
  });
