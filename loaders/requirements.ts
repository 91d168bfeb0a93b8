/** How the requirements of a thing are nested: which count together, and in which mode. */
import type { StatementRow } from "../graph/queries.js";
import type { RelationFact } from "./facts.js";

/** A requirement of a thing, or a group of them. */
export type Shape =
  | { readonly kind: "item"; readonly fact: RelationFact; readonly level: string | null }
  | { readonly kind: "group"; readonly group: StatementRow; readonly members: readonly Shape[] };

/** Requirements by the thing that has them. */
export function byStart(edges: readonly RelationFact[]): ReadonlyMap<string, readonly RelationFact[]> {
  const lists = new Map<string, RelationFact[]>();
  for (const edge of edges) {
    const list = lists.get(edge.from);
    if (list) list.push(edge);
    else lists.set(edge.from, [edge]);
  }
  return lists;
}

/**
 * What is required of a thing, nested as its groups are. What belongs to a group that is not among the statements, because
 * no source asked for states it, counts by itself.
 */
export function shapesOf(
  id: string,
  edges: readonly RelationFact[],
  statements: ReadonlyMap<string, StatementRow>,
): readonly Shape[] {
  const known = (group: string | null) => (group !== null && statements.has(group) ? group : null);
  const groups = new Set(edges.flatMap(({ row }) => known(row.group) ?? []));
  // A group may hold nothing but groups.
  for (const group of groups) {
    const parent = known(statements.get(group)?.group ?? null);
    if (parent !== null) groups.add(parent);
  }
  const within = (parent: string | null): readonly Shape[] => {
    const items = edges
      .filter(({ row }) => known(row.group) === parent)
      .map((fact) => ({
        position: fact.row.position ?? 0,
        shape: { kind: "item", fact, level: statements.get(fact.row.statement)?.level ?? null } as const,
      }));
    const nested = [...groups].flatMap((statement) => {
      const group = statements.get(statement);
      if (group?.subject !== id || known(group.group) !== parent) return [];
      return { position: group.position ?? 0, shape: { kind: "group", group, members: within(statement) } as const };
    });
    return [...items, ...nested].sort((a, b) => a.position - b.position).map(({ shape }) => shape);
  };
  return within(null);
}
