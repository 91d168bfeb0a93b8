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
export interface JoiningReference {
  readonly fact: RelationFact;
  readonly later: string;
  readonly earlier: string;
}

/** What else is told of a reference. */
export interface ReferenceDetails {
  /** The part that is meant, in words. */
  readonly part: string | null;
  /** The first day on which the later one can have been made; empty where nothing is known of it. */
  readonly day: string;
  /** Whether it can have been made by the day asked for. */
  readonly isMade: boolean;
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

/** How references are read. */
export interface ReferenceReader {
  /** The references of a decision and its parts (BEFORE), or to them (AFTER); none of what is no decision. */
  references(id: string, direction: HistoryDirection): Promise<readonly JoiningReference[]>;
  /** What else is told of a reference. */
  details(reference: JoiningReference): Promise<ReferenceDetails>;
}

interface Step extends JoiningReference {
  readonly direction: HistoryDirection;
  readonly depth: number;
}

/** The history of a decision; it looks one step beyond the depth, to say whether there is more. */
export async function historyOf(start: string, maxDepth: number, reader: ReferenceReader): Promise<History> {
  const ways = await Promise.all([wayOf(start, "BEFORE", maxDepth, reader), wayOf(start, "AFTER", maxDepth, reader)]);
  // In a circle a link leads both ways: the shorter counts.
  const steps = ways.flatMap((way) => way.steps).sort((a, b) => a.depth - b.depth);
  const told = await Promise.all(steps.map(async (step) => ({ step, ...(await reader.details(step)) })));
  const links = new Map<string, HistoryLink & { readonly day: string; readonly facts: RelationFact[] }>();
  let isCut = ways.some((way) => way.isCut);
  for (const { step, part, day, isMade } of told) {
    if (!isMade) continue;
    const { fact, later, earlier, direction, depth } = step;
    const kind = (fact.row.detail ?? "REFERS") as HistoryLink["kind"];
    const earlierPart = fact.to === earlier ? null : fact.to;
    const key = JSON.stringify([later, earlier, earlierPart, kind, part]);
    const known = links.get(key);
    if (known === undefined && depth > maxDepth) isCut = true;
    else if (known === undefined)
      links.set(key, { later, earlier, earlierPart, kind, part, direction, depth, day, facts: [fact] });
    else if (!known.facts.some(({ row }) => row.statement === fact.row.statement)) known.facts.push(fact);
  }
  const inTime = [...links].sort(
    ([keyA, a], [keyB, b]) => order(a.day, b.day) || order(a.later, b.later) || order(keyA, keyB),
  );
  return {
    links: inTime.slice(0, HISTORY_LINKS).map(([, link]) => link),
    truncated: isCut || inTime.length > HISTORY_LINKS,
  };
}

async function wayOf(start: string, direction: HistoryDirection, maxDepth: number, reader: ReferenceReader) {
  const steps: Step[] = [];
  const seen = new Set([start]);
  let frontier = [start];
  let isCut = false;
  for (let depth = 1; depth <= maxDepth + 1 && frontier.length > 0; depth++) {
    const lists = await Promise.all(frontier.map((id) => reader.references(id, direction)));
    frontier = [];
    for (const reference of lists.flat()) {
      const next = direction === "BEFORE" ? reference.earlier : reference.later;
      if (!seen.has(next)) {
        if (seen.size > HISTORY_DECISIONS) {
          isCut = true;
          continue;
        }
        seen.add(next);
        frontier.push(next);
      }
      steps.push({ ...reference, direction, depth });
    }
  }
  return { steps, isCut };
}
