/** How a text that somebody writes becomes a thing of the graph. */
import { lookupKey } from "../graph/germanText.js";
import type { LookupRow, ThingRow } from "../graph/queries.js";
import type { ThingType } from "../graph/vocabulary.js";
import { type Scope, wasKnown } from "../loaders/time.js";
import type { Context } from "./context.js";
import { ambiguous, badInput } from "./errors.js";

/** Characters of a name or id at most. */
export const LONGEST_NAME = 300;

/** The thing of an id, where the graph knew it at the time that is asked for. */
export async function thingIn({ loaders }: Context, scope: Scope, id: string): Promise<ThingRow | undefined> {
  const found = await loaders.thing(id);
  return found && wasKnown(found, scope) ? found : undefined;
}

/** The things that a text stands for, of some types, each once; names of any day count. */
export async function matches(
  context: Context,
  scope: Scope,
  text: string,
  types: readonly ThingType[] | null,
): Promise<LookupRow[]> {
  if (text.length > LONGEST_NAME)
    throw badInput("text", `${text.length} characters; names have at most ${LONGEST_NAME}`);
  const [direct, byName] = await Promise.all([
    text.includes(":") ? thingIn(context, scope, text) : undefined,
    context.loaders.thingsByLookup.load(lookupKey(text)),
  ]);
  const rows = direct
    ? [{ key: text, id: direct.id, type: direct.type, written: text, statement: null, sortKey: direct.sortKey }]
    : byName.rows;
  const seen = new Set<string>();
  const found = rows.filter(
    (row) => (types === null || types.includes(row.type)) && !seen.has(row.id) && seen.add(row.id),
  );
  if (scope.knownAt == null) return found;
  const known = await Promise.all(found.map(({ id }) => thingIn(context, scope, id)));
  return found.filter((_, index) => known[index] !== undefined);
}

/** Types of things that are titled after other things. */
const titled: ReadonlySet<string> = new Set<ThingType>(["Decision", "Meeting", "Source"]);

/** The one thing that a text stands for; several are an error with the choice. */
export async function theOne(
  context: Context,
  scope: Scope,
  ref: string,
  types: readonly ThingType[] | null,
): Promise<ThingRow | null> {
  const found = await matches(context, scope, ref, types);
  // A name that is exactly as asked for goes before those that only fold to the same key.
  const exact = found.filter((row) => row.written === ref);
  // Decisions and documents are titled after what they are about: where any type will do, that goes before them.
  const own = types === null ? found.filter((row) => !titled.has(row.type)) : [];
  const [first, ...more] = [exact, own].find((list) => list.length === 1) ?? found;
  if (!first) return null;
  if (more.length > 0)
    throw ambiguous(
      ref,
      [first, ...more].map((row) => row.id),
    );
  return context.loaders.knownThing(first.id);
}
