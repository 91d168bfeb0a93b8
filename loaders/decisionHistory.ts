/** What a decision goes back to and what followed from it: level by level, each way, so that reads grow with depth only. */
import type { ReferenceKind } from "../graph/vocabulary.js";
import { order } from "./days.js";
import type { RelationFact } from "./facts.js";

/** Which way a link leads from the decision asked for. */
export type HistoryDirection = "BEFORE" | "AFTER";

/** Decisions at most, each way. */
export const HISTORY_DECISIONS = 200;
/** Links at most. */
export const HISTORY_LINKS = 1_000;

/** A reference with what it joins, of parts of decisions their decision. */
export interface ToldReference {
  readonly fact: RelationFact;
  readonly later: string;
  readonly earlier: string;
  /** The part that is meant, in words. */
  readonly part: string | null;
  /** The first day on which the later one can have existed; empty where nothing is known of it. */
  readonly day: string;
}

/** That one decision refers to another: all references of one kind to the same part of it. */
export interface HistoryLink {
  readonly later: string;
  readonly earlier: string;
  readonly kind: keyof typeof ReferenceKind;
  readonly part: string | null;
  /** The point or measure that is meant. */
  readonly earlierPart: string | null;
  readonly direction: HistoryDirection;
  readonly depth: number;
  readonly facts: readonly RelationFact[];
}

/** The links of a decision, in the order of time. */
export interface History {
  readonly links: readonly HistoryLink[];
  readonly truncated: boolean;
}

/** Reads the references of a decision and its parts (BEFORE), or to them (AFTER); none of what is no decision. */
export type ReadReferences = (
  id: string,
  direction: HistoryDirection,
) => Promise<{ readonly references: readonly ToldReference[]; readonly truncated: boolean }>;

/** The history of a decision; it looks one step beyond the depth, to say whether there is more. */
export async function historyOf(start: string, maxDepth: number, read: ReadReferences): Promise<History> {
  const ways = await Promise.all([wayOf(start, "BEFORE", maxDepth, read), wayOf(start, "AFTER", maxDepth, read)]);
  const links = new Map<string, HistoryLink & { readonly day: string }>();
  // In a circle a link leads both ways: the shorter counts.
  for (const link of ways.flatMap((way) => way.links).sort((a, b) => a.depth - b.depth)) {
    const key = linkKey(link);
    if (!links.has(key)) links.set(key, link);
  }
  const inTime = [...links.values()].sort(
    (a, b) => order(a.day, b.day) || order(a.later, b.later) || order(linkKey(a), linkKey(b)),
  );
  return {
    links: inTime.slice(0, HISTORY_LINKS),
    truncated: ways.some(({ truncated }) => truncated) || inTime.length > HISTORY_LINKS,
  };
}

const linkKey = ({ later, earlier, earlierPart, kind, part }: HistoryLink) =>
  JSON.stringify([later, earlier, earlierPart, kind, part]);

async function wayOf(start: string, direction: HistoryDirection, maxDepth: number, read: ReadReferences) {
  const links = new Map<string, HistoryLink & { readonly day: string; readonly facts: RelationFact[] }>();
  const seen = new Set([start]);
  let frontier = [start];
  let truncated = false;
  for (let depth = 1; depth <= maxDepth + 1 && frontier.length > 0; depth++) {
    const lists = await Promise.all(frontier.map((id) => read(id, direction)));
    truncated ||= lists.some((list) => list.truncated);
    frontier = [];
    for (const { fact, later, earlier, part, day } of lists.flatMap(({ references }) => references)) {
      const kind = (fact.row.detail ?? "REFERS") as HistoryLink["kind"];
      const earlierPart = fact.to === earlier ? null : fact.to;
      const link = { later, earlier, earlierPart, kind, part, direction, depth, day, facts: [fact] };
      const known = links.get(linkKey(link));
      const next = direction === "BEFORE" ? earlier : later;
      if (known !== undefined) {
        if (!known.facts.some(({ row }) => row.statement === fact.row.statement)) known.facts.push(fact);
        continue;
      }
      if (depth > maxDepth || (!seen.has(next) && seen.size > HISTORY_DECISIONS)) {
        truncated = true;
        continue;
      }
      links.set(linkKey(link), link);
      if (!seen.has(next)) {
        seen.add(next);
        frontier.push(next);
      }
    }
  }
  return { links: [...links.values()], truncated };
}
