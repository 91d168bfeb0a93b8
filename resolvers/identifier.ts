/** Identifiers of things: official keys and numbers in stated schemes. */
import type { StatementRow } from "../graph/queries.js";
import type { Scope } from "../loaders/time.js";
import type { Resolvers } from "../schema/generated/resolvers.js";
import type { Context } from "./context.js";

/** The scheme of the official keys of regions (Amtlicher Regionalschlüssel). */
const REGION_SCHEME = "ars";

/** The identifiers of a thing, in one scheme or in all. */
export async function identifiersOf(
  { loaders }: Context,
  scope: Scope,
  id: string,
  scheme?: string | null,
): Promise<StatementRow[]> {
  const { facts } = await loaders.attributes(id, scope);
  const rows = facts.filter(({ type, predicate }) => type === "NAME" && predicate === "IDENTIFIER");
  const statements = await Promise.all(rows.map(({ statement }) => loaders.knownStatement(statement)));
  return statements.filter((statement) => scheme == null || statement.scope === scheme);
}

/** The official key of a region, or null. It joins answers with maps and is no answer itself: any source may give it. */
export async function regionKeyOf(context: Context, scope: Scope, id: string): Promise<string | null> {
  return (await identifiersOf(context, { ...scope, statedIn: null }, id, REGION_SCHEME))[0]?.text ?? null;
}

export const identifier = {
  Identifier: {
    scheme: ({ scope }) => scope ?? "",
    value: ({ text }) => text ?? "",
    statement: (row) => row,
  },
} satisfies Partial<Resolvers>;
