/** Which level of government actors belong to. */
import type { ThingRow } from "../graph/queries.js";
import { type ActorKind, GovernmentLevel } from "../graph/vocabulary.js";
import type { Loaders } from "./index.js";
import type { Scope } from "./time.js";

type LevelName = keyof typeof GovernmentLevel;

/** The level of an actor, and from what it is known. */
export interface Level {
  readonly level: LevelName;
  readonly basis: "STATED" | "KIND" | "WHOLE" | null;
  /** The statement of a stated level. */
  readonly statement: string | null;
}

const byWord = new Map(Object.entries(GovernmentLevel).map(([name, { de }]) => [de, name as LevelName]));
/** Kinds of actor that leave no doubt. */
const byKind: Partial<Record<keyof typeof ActorKind, LevelName>> = {
  FEDERATION: "FEDERATION",
  STATE: "STATE",
  MUNICIPALITY: "MUNICIPALITY",
  RESEARCH_INSTITUTE: "RESEARCH",
};
/** Kinds whose parts are of their level. */
const wholes: ReadonlySet<string | null> = new Set<string | null>(["FEDERATION", "STATE", "MUNICIPALITY"]);

const levelOfKind = (kind: string | null) => byKind[kind as keyof typeof ActorKind];

/**
 * The levels of actors on the day of a scope: as a source states it, else by the kind of actor, else that of the Bund, the
 * Land or the municipality that the actor is directly part of, where that is one level. At most three reads, however many actors.
 */
export async function levelsOf(
  loaders: Pick<Loaders, "attributes" | "relationsFrom" | "knownThing">,
  actors: readonly ThingRow[],
  scope: Scope,
): Promise<ReadonlyMap<string, Level>> {
  const levels = new Map<string, Level>();
  const attributes = await Promise.all(actors.map(({ id }) => loaders.attributes(id, scope)));
  for (const [index, { id, kind }] of actors.entries()) {
    const stated = attributes[index]?.facts.find(
      (row) => row.predicate === "GOVERNMENT_LEVEL" && row.text !== null && byWord.has(row.text),
    );
    const level = levelOfKind(kind);
    const known = byWord.get(stated?.text ?? "");
    if (stated && known) levels.set(id, { level: known, basis: "STATED", statement: stated.statement });
    else if (level) levels.set(id, { level, basis: "KIND", statement: null });
  }
  const open = actors.filter(({ id }) => !levels.has(id));
  const lists = await Promise.all(open.map(({ id }) => loaders.relationsFrom(id, scope)));
  const around = lists.map(({ facts }) =>
    facts.filter(({ row }) => row.predicate === "PART_OF" && row.otherType === "Organisation").map(({ to }) => to),
  );
  const found = await Promise.all([...new Set(around.flat())].map((id) => loaders.knownThing(id)));
  const levelOfWhole = new Map(found.map(({ id, kind }) => [id, wholes.has(kind) ? levelOfKind(kind) : undefined]));
  for (const [index, { id }] of open.entries()) {
    const [level, ...others] = new Set(around[index]?.flatMap((whole) => levelOfWhole.get(whole) ?? []));
    const isCertain = level !== undefined && others.length === 0;
    levels.set(id, { level: isCertain ? level : "UNKNOWN", basis: isCertain ? "WHOLE" : null, statement: null });
  }
  return levels;
}
