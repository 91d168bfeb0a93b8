/** What changed between two days. */
import { changeKinds } from "../graph/changes.js";
import type { StatementRow } from "../graph/queries.js";
import { changesOfRecord, changesOfThing, type FoundChange } from "../loaders/changes.js";
import type { QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { scopeOf } from "./context.js";
import { badInput } from "./errors.js";
import { theOne } from "./find.js";
import { partialDateOf } from "./values.js";

/** Days at most that the changes of the whole record are given for at once. */
const LONGEST_PERIOD = 366;

const daysBetween = (since: string, until: string) => (Date.parse(until) - Date.parse(since)) / 86_400_000 + 1;

/** The root field. */
export const changesRoot: Pick<QueryResolvers, "changes"> = {
  changes: async (_, { since, until: last, of, kinds, ...page }, context, info) => {
    const scope = scopeOf(context, info);
    const until = last ?? scope.asOf;
    if (since > until) throw badInput("since", `since is ${since}, after the last day ${until}; it must not be later`);
    if (kinds?.length === 0) throw badInput("kinds", "kinds is empty; it must name at least one kind, or be left out");
    if (of == null && daysBetween(since, until) > LONGEST_PERIOD) {
      throw badInput(
        "since",
        `from ${since} to ${until} are more than ${LONGEST_PERIOD} days; ask for a shorter period, or for one thing (of)`,
      );
    }
    const wanted = new Set(kinds ?? changeKinds);
    const thing = of == null ? null : await theOne(context, scope, of, null);
    if (of != null && thing === null) return null;
    const { facts, truncated } = await (thing === null
      ? changesOfRecord(context.loaders, { since, until }, wanted, scope)
      : changesOfThing(context.loaders, thing.id, { since, until }, wanted, scope));
    return pageOf(facts, changeKey, page, truncated);
  },
};

const changeKey = ({ kind, statement }: FoundChange) => `${kind} ${statement}`;

/** The date of a change as its statement gives it. */
function dateOfChange({ kind, earliest, latest, bySuccessor }: FoundChange, statement: StatementRow) {
  const isDated = statement.type === "DATE" || statement.type === "MILESTONE";
  if (kind === "LEARNED" || kind === "WITHDRAWN" || bySuccessor)
    return earliest === latest ? partialDateOf(earliest, earliest, latest) : null;
  const text = isDated ? statement.dateText : kind === "ENDED" ? statement.untilText : statement.fromText;
  return partialDateOf(text, earliest, latest);
}

export const changes = {
  Change: {
    date: async (change, _, { loaders }) => dateOfChange(change, await loaders.knownStatement(change.statement)),
    statement: ({ statement }, _, { loaders }) => loaders.knownStatement(statement),
  },
} satisfies Partial<Resolvers>;
