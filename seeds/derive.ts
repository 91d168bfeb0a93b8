/**
 * Infers what follows from stated facts, so that a fact is entered once.
 *
 * Each rule is a pure function from statements to statements; each inferred statement names its rule, the statements it
 * follows from and, where there is one, the thing through which it comes about, and its certainty is INFERRED. What is
 * stated always outweighs what is inferred. `docs/model.md` lists the rules with examples.
 */
import type { StatementRecord, ThingRecord } from "../graph/model.js";
import { Relations } from "./rules/derivation.js";
import { holders } from "./rules/holders.js";
import { involvements } from "./rules/involvements.js";
import { meetingDays } from "./rules/meetingDays.js";
import { sameMatter } from "./rules/sameMatter.js";
import { withInferredEnds } from "./rules/seats.js";

/** The stated statements with the ends that successors make, and all that follows from them. */
export function infer(
  things: ReadonlyMap<string, ThingRecord>,
  stated: readonly StatementRecord[],
): readonly StatementRecord[] {
  const ended = withInferredEnds(things, stated);
  return [...ended, ...derive(things, ended)];
}

/** All statements that follow from the given ones. */
export function derive(
  things: ReadonlyMap<string, ThingRecord>,
  stated: readonly StatementRecord[],
): readonly StatementRecord[] {
  const relations = new Relations(stated);
  const held = holders(things, relations);
  return [
    ...involvements(things, stated, held),
    ...held.map(({ statement }) => statement),
    ...meetingDays(stated, relations),
    ...sameMatter(things, stated),
  ];
}
