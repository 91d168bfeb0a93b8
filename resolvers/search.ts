/** Search: things by what people call them. */
import type { StatementRow } from "../graph/queries.js";
import { plainWords } from "../graph/searchText.js";
import { isThingKind, type ThingType } from "../graph/vocabulary.js";
import { periodOf } from "../graph/words.js";
import { type FacetCount, faceted } from "../loaders/facets.js";
import type { SearchHit, SearchIndex } from "../loaders/search/index.js";
import { isSecondary, type SearchedThing, type SearchField } from "../loaders/search/texts.js";
import { existsIn, type Scope } from "../loaders/time.js";
import type { QueryResolvers, Resolvers } from "../schema/generated/resolvers.js";
import { pageOf } from "./connection.js";
import { type Context, scopeOf } from "./context.js";
import { badInput } from "./errors.js";
import { LONGEST_NAME, thingIn } from "./find.js";

/** A thing that was found, by an id or by a text. */
export type Hit = Omit<SearchHit, "field"> & { readonly field: SearchField | "ID" };

/** Suggestions at most where nothing was found. */
const MOST_SUGGESTIONS = 5;
/** Hits at most while somebody types. */
const MOST_TYPED = 25;

interface Filter {
  readonly types?: readonly ThingType[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
}

/** Refuses what no search can be for. */
function checkText(argument: string, text: string): void {
  const say = (fault: string) => badInput(argument, `${argument} ${fault}`);
  if (text.length > LONGEST_NAME) throw say(`has ${text.length} characters; at most ${LONGEST_NAME} are allowed`);
  if (/\p{Cc}/u.test(text)) throw say("has a control character, such as a line break; it must be plain text");
  if (plainWords(text).length === 0) throw say("has no letter or digit to look for");
}

/** The values of a filter. */
function wanted<Value extends string>(argument: string, values: readonly Value[] | null | undefined) {
  if (values?.length === 0) throw badInput(argument, `${argument} is empty; it must name a value, or be left out`);
  return values == null ? null : new Set<string | null>(values);
}

function filterOf({ types, kinds }: Filter) {
  const unknown = kinds?.find((kind) => !isThingKind(kind));
  if (unknown !== undefined) {
    throw badInput(
      "kinds",
      `${unknown} is no kind of thing; the field vocabulary lists them (ActorKind, ComponentKind …)`,
    );
  }
  return {
    types: { of: ({ thing }: Hit) => thing.type, wanted: wanted("types", types) },
    kinds: { of: ({ thing }: Hit) => thing.kind, wanted: wanted("kinds", kinds) },
  };
}

/** Whether a thing is in lists for a scope. */
const isListed = (thing: SearchedThing, scope: Scope): boolean =>
  existsIn(thing, scope) && (scope.statedIn === null || thing.sources.some((id) => scope.statedIn?.has(id)));

/** The thing whose id the text is. */
async function byId(context: Context, scope: Scope, text: string): Promise<Hit[]> {
  const thing = text.includes(":") ? await thingIn(context, scope, text.trim()) : undefined;
  return thing ? [{ thing, class: "NAME", field: "ID", text: thing.id, statement: null }] : [];
}

/** All that a text finds, best first. */
async function hitsOf(context: Context, scope: Scope, text: string, begun = false) {
  const [index, known] = await Promise.all([context.reading.search(), byId(context, scope, text)]);
  const ids = new Set(known.map(({ thing }) => thing.id));
  const found = index.find(text, scope, begun).filter(({ thing }) => !ids.has(thing.id));
  return { index, hits: [...known, ...found].filter(({ thing }) => isListed(thing, scope)) };
}

/** What may have been meant where a filter or the text itself left nothing. */
function suggestionsFor(index: SearchIndex, scope: Scope, text: string, unfiltered: readonly Hit[]): readonly Hit[] {
  const alike = () => index.suggest(text, scope, (thing) => isListed(thing, scope));
  return (unfiltered.length > 0 ? unfiltered : alike()).slice(0, MOST_SUGGESTIONS);
}

/** Counts as the API gives them. */
const counts = <Value extends string | null>(facets: readonly FacetCount[] = []) =>
  facets.map(({ value, count }) => ({ value: value as Value, count }));

const hitKey = ({ thing }: Hit) => thing.id;

/** The root fields. */
export const searchRoot: Pick<QueryResolvers, "search" | "suggest"> = {
  search: async (_, { text, types, kinds, ...page }, context, info) => {
    checkText("text", text);
    const scope = scopeOf(context, info);
    const filter = filterOf({ types, kinds });
    const { index, hits } = await hitsOf(context, scope, text);
    const { kept, facets } = await faceted(hits, hitKey, filter, context.loaders.pace());
    return {
      ...pageOf(kept, hitKey, page, index.truncated),
      facets: { types: counts<ThingType>(facets.get("types")), kinds: counts<string | null>(facets.get("kinds")) },
      suggestions: kept.length > 0 ? [] : suggestionsFor(index, scope, text, hits),
    };
  },
  suggest: async (_, { prefix, types, first }, context, info) => {
    checkText("prefix", prefix);
    const size = first ?? 10;
    if (size < 1 || size > MOST_TYPED) throw badInput("first", `first is ${size}; it must be from 1 to ${MOST_TYPED}`);
    const chosen = wanted("types", types);
    const { hits } = await hitsOf(context, scopeOf(context, info), prefix, true);
    return hits
      .filter(({ thing: { type } }) => (chosen === null ? !isSecondary(type) : chosen.has(type)))
      .slice(0, size);
  },
};

const fieldWords: Readonly<Record<SearchField | "ID", string>> = {
  ID: "Id",
  NAME: "Name",
  ALIAS: "Alias",
  ABBREVIATION: "Abkürzung",
  FORMER_NAME: "früherer Name",
  TITLE: "Titel",
  NUMBER: "Nummer",
  LABEL: "Bezeichnung",
  IDENTIFIER: "Kennung",
  OFFICE: "Amt",
  SUMMARY: "Kurzbeschreibung",
};

/** A match in words: what it is, and since and until when it was used. */
function inWords({ field, text }: Hit, statement: StatementRow | null): string {
  const period = periodOf(statement?.fromText ?? null, statement?.untilText ?? null);
  return `${fieldWords[field]} „${text}“${period === null ? "" : `, ${period}`}`;
}

const statementOf = ({ statement }: Hit, { loaders }: Context) =>
  statement === null ? null : loaders.knownStatement(statement);

export const searches = {
  SearchHit: {
    thing: ({ thing }, _, { loaders }) => loaders.knownThing(thing.id),
    match: (hit) => hit,
  },
  SearchMatch: {
    statement: (hit, _, context) => statementOf(hit, context),
    inWords: async (hit, _, context) => inWords(hit, await statementOf(hit, context)),
  },
  SearchSuggestion: {
    thing: ({ thing }, _, { loaders }) => loaders.knownThing(thing.id),
  },
} satisfies Partial<Resolvers>;
