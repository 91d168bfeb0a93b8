/** Errors that clients are meant to act on; each is one code of the published list (docs/api.md). */
import { GraphQLError } from "graphql";

/** An argument cannot be right: what was wrong with it, and what would be. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument } });
}

/** Refuses a list that names nothing: what passes it would look like an answer. */
export function refuseEmpty(argument: string, list: readonly unknown[] | null | undefined): void {
  if (list?.length === 0) throw badInput(argument, `${argument} is empty; it must name at least one, or be left out`);
}

/** A text stands for several things: the choice. */
export function ambiguous(ref: string, ids: readonly string[]): GraphQLError {
  return new GraphQLError(`"${ref}" stands for several things: ${ids.join(", ")}. Ask for one of them by its id.`, {
    extensions: { code: "AMBIGUOUS", candidates: ids },
  });
}
