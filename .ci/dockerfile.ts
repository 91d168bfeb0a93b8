/** Reads the part of the Dockerfile language that our Dockerfile is written in. */

/** A line of a stage. */
export interface Instruction {
  /** `COPY`, `RUN` and the like. */
  readonly name: string;
  readonly text: string;
}

/** One `FROM` with what follows it. */
export interface Stage {
  readonly image: string;
  /** What other stages call it, or null. */
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

/** A `COPY`: its sources are paths of the project, or of another stage. */
export interface Copy {
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

const KNOWN = ["CMD", "COPY", "ENV", "EXPOSE", "HEALTHCHECK", "RUN", "STOPSIGNAL", "USER", "WORKDIR"];

/** The stages of a Dockerfile. Throws where it says what is not known here. */
export function readDockerfile(text: string): readonly Stage[] {
  const stages: { image: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [, name = "", rest = ""] = /^([A-Z]+) (.*[^\\])$/.exec(line) ?? [];
    if (name === "FROM") {
      const [, image = "", as = null] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
      stages.push({ image, name: as, instructions: [] });
      continue;
    }
    const stage = stages.at(-1);
    if (stage === undefined || !KNOWN.includes(name)) throw new Error(`the Dockerfile says what is not known: ${line}`);
    stage.instructions.push({ name, text: rest });
  }
  return stages;
}

/** Takes a `COPY` apart. */
export function readCopy(text: string): Copy {
  const words = text.split(" ");
  const from = words[0]?.startsWith("--from=") === true ? (words.shift() ?? "").slice("--from=".length) : null;
  const target = words.pop() ?? "";
  return { from, sources: words, target };
}

/** The command that `CMD` or the end of `HEALTHCHECK` names, as a list of words. */
export function readCommand(text: string): readonly string[] {
  const list: unknown = JSON.parse(text.slice(text.indexOf("[")));
  if (!Array.isArray(list)) throw new Error(`no list of words: ${text}`);
  return list.map(String);
}
