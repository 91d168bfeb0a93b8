/** Pages of lists: Relay connections, cut in memory from the rows that are kept anyway. */
import { badInput } from "./errors.js";

/** The arguments of a page. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a list. */
export interface Page<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly nodes: T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
  readonly truncated: boolean;
}

/** The most entries that one page holds. */
export const PAGE_CEILING = 100;

/**
 * A page of a list in its order.
 *
 * @param list all entries, or all that the ceiling of rows let through
 * @param keyOf what tells entries apart: an id
 * @param truncated whether the ceiling of rows cut the list
 */
export function pageOf<T>(
  list: readonly T[],
  keyOf: (entry: T) => string,
  { first, after }: PageArguments,
  truncated = false,
): Page<T> {
  const size = first ?? 25;
  if (size < 1 || size > PAGE_CEILING)
    throw badInput("first", `first is ${size}; it must be from 1 to ${PAGE_CEILING}`);
  const start = after == null ? 0 : positionAfter(list, keyOf, after);
  const nodes = list.slice(start, start + size);
  const edges = nodes.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + size < list.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: truncated ? null : list.length,
    truncated,
  };
}

const cursorOf = (key: string) => Buffer.from(key).toString("base64url");

function positionAfter<T>(list: readonly T[], keyOf: (entry: T) => string, cursor: string): number {
  const key = Buffer.from(cursor, "base64url").toString();
  const position = list.findIndex((entry) => keyOf(entry) === key);
  if (position < 0) {
    throw badInput("after", "the cursor is not of this list; take it from the same field with the same filters");
  }
  return position + 1;
}
