/** Decisions and their parts: points, measures, deliverables. Structure is in the rows of relations; no part need be loaded for it. */
import type { ThingType } from "../graph/vocabulary.js";
import type { Loaders } from "./index.js";
import { type Scope, structural } from "./time.js";

/** Ids of a decision and all its parts, level by level, in order. */
export async function wholeOf(loaders: Pick<Loaders, "relationsTo">, id: string, scope: Scope): Promise<string[]> {
  const partsOf = async (ids: readonly string[], type: ThingType): Promise<string[]> => {
    const lists = await Promise.all(ids.map((whole) => loaders.relationsTo(whole, scope)));
    const parts = lists.flatMap(({ facts }) =>
      facts.filter(({ row }) => row.predicate === "PART_OF" && row.otherType === type),
    );
    return [...new Set(parts.map(({ from }) => from))];
  };
  const points = await partsOf([id], "DecisionPoint");
  const measures = await partsOf(points, "Measure");
  const deliverables = await partsOf(measures, "Deliverable");
  return [id, ...points, ...measures, ...deliverables];
}

/** The id of the whole that a part directly belongs to, on any day and by any source; null where the part was withdrawn. */
export async function directWholeOf(
  loaders: Pick<Loaders, "relationsFrom">,
  id: string,
  scope: Scope,
): Promise<string | null> {
  const { facts } = await loaders.relationsFrom(id, structural(scope));
  return facts.find(({ row }) => row.predicate === "PART_OF")?.to ?? null;
}
