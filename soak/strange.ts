/** What nobody should send, and some do: strange strings in every argument, and documents that are broken at random. */
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { packageRoot } from "../graph/paths.js";
import { random } from "./check.js";

/** Strings that mean something somewhere: in Cypher, SQL, templates, paths, or to those who count or compare characters. */
export const strangeStrings: readonly string[] = [
  "",
  " ",
  "' } ) DETACH DELETE n //",
  '" } ) DETACH DELETE n //',
  "MATCH (n) DETACH DELETE n",
  "`Thing`) DETACH DELETE n //",
  "\\u0027}) MATCH (n) DETACH DELETE n //",
  "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
  "$keys",
  "1; DROP TABLE things; --",
  "' OR '1'='1",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: sent as it is written
  "${process.exit()}",
  "{{constructor.constructor('return process')()}}",
  "#{7*7}<%= 7*7 %>",
  "../../../etc/passwd",
  "\0",
  "Unternehmens\0konto",
  "\ud800",
  "konto\udfff",
  "\ufeffUnternehmenskonto",
  "\u202eotnok\u202c",
  "a\u0301\u0302\u0303".repeat(50),
  "\u{1f469}\u200d\u{1f4bb}\u{10ffff}",
  "\uffff\ufffe",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "2025-02-30",
  "-1",
  "NaN",
  "1e999",
  "%00%ff",
  "x".repeat(10_000),
];

/** A request body that asks something of the schema. */
export interface StrangeRequest {
  readonly name: string;
  readonly body: string;
}

/** How many strings go into one document: as many as errors are told. */
const PER_DOCUMENT = 5;

/** Documents in which each argument of each root field that takes text gets each strange string. */
export function* strangeArguments(schema: GraphQLSchema): Generator<StrangeRequest> {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    for (const argument of field.args) {
      for (const path of textPaths(argument.type)) {
        for (let start = 0; start < strangeStrings.length; start += PER_DOCUMENT) {
          const strings = strangeStrings.slice(start, start + PER_DOCUMENT);
          const others = field.args.filter((other) => other !== argument && isNonNullType(other.type));
          const given = others.map((other) => `${other.name}: ${literal(other)}`);
          const selection = isCompositeType(getNamedType(field.type)) ? " { __typename }" : "";
          const fields = strings.map(
            (_, n) => `a${n}: ${field.name}(${[...given, `${argument.name}: $v${n}`].join(", ")})${selection}`,
          );
          const names = strings.map((_, n) => `$v${n}: ${argument.type}`);
          const variables = strings.map((text, n) => [`v${n}`, nested(argument.type, path, text)] as const);
          yield {
            name: `${field.name}(${[argument.name, ...path].join(".")}) from ${start}`,
            body: JSON.stringify({
              query: `query(${names.join(", ")}) { ${fields.join(" ")} }`,
              variables: Object.fromEntries(variables),
            }),
          };
        }
      }
    }
  }
}

/** Where in a type there is text: at once, or in fields of an input object. */
function textPaths(type: GraphQLInputType): readonly (readonly string[])[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields())
      .filter((field) => ["String", "ID", "Date"].includes(getNamedType(field.type).name))
      .map((field) => [field.name]);
  }
  return ["String", "ID", "Date"].includes(named.name) ? [[]] : [];
}

function nested(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  if (isNonNullType(type)) return nested(type.ofType, path, text);
  if (isListType(type)) return [nested(type.ofType, path, text)];
  const [name] = path;
  if (!isInputObjectType(type) || name === undefined) return text;
  const field = type.getFields()[name];
  return field === undefined ? {} : { [name]: nested(field.type, path.slice(1), text) };
}

function literal({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const value = isEnumType(named)
    ? (named.getValues()[0]?.name ?? "null")
    : named.name === "Int"
      ? "1"
      : named.name === "Date"
        ? '"2025-06-01"'
        : '"Unternehmenskonto"';
  return isListType(isNonNullType(type) ? type.ofType : type) ? `[${value}]` : value;
}

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "__typename",
  "__schema",
] as const;

/** Operations whose operation name, variables and aliases are names that every object has. */
export function strangeNames(): readonly StrangeRequest[] {
  return NAMES.flatMap((name) => {
    const query = `query ${name}($${name}: String!) { ${name}: component(ref: $${name}) { ${name}: name } }`;
    const variables = `{"${name}":"Unternehmenskonto"}`;
    const text = JSON.stringify(query);
    return [
      { name: `${name} everywhere`, body: `{"query":${text},"variables":${variables},"operationName":"${name}"}` },
      {
        name: `${name} as an operation that is not there`,
        body: `{"query":"{ __typename }","operationName":"${name}"}`,
      },
      { name: `${name} beside the query`, body: `{"query":"{ __typename }","${name}":{"isAdmin":true}}` },
      { name: `${name} as extensions`, body: `{"query":"{ __typename }","extensions":{"${name}":{"a":1}}}` },
      { name: `${name} as a directive`, body: `{"query":"{ __typename @${name} }"}` },
      { name: `${name} as a fragment`, body: `{"query":"{ ...${name} } fragment ${name} on Query { __typename }"}` },
    ];
  });
}

/** Documents made to cost much. */
export function heavyDocuments(): readonly StrangeRequest[] {
  const nest = (levels: number, open: string) => `{ ${open.repeat(levels)} __typename ${"}".repeat(levels)} }`;
  const times = (count: number, text: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => text(n)).join(" ");
  const document = (name: string, query: string) => ({ name, body: JSON.stringify({ query }) });
  return [
    document("1,000 levels", nest(1_000, "... on Query { ")),
    document("10,000 braces", "{".repeat(10_000)),
    document(
      "5,000 lists in a value",
      `{ components(types: ${"[".repeat(5_000)}${"]".repeat(5_000)}) { totalCount } }`,
    ),
    document("1,000 aliases", `{ ${times(1_000, (n) => `a${n}: component(ref: "Unternehmenskonto") { name }`)} }`),
    document("2,000 aliases of __typename", `{ ${times(2_000, (n) => `a${n}: __typename`)} }`),
    document("4,000 times the same field", `{ ${times(4_000, () => "__typename")} }`),
    document("1,000 unknown fields", `{ ${times(1_000, (n) => `nothing${n}`)} }`),
    document("1,000 unknown directives", `{ __typename ${times(1_000, (n) => `@nothing${n}`)} }`),
    document("a fragment that holds itself", "{ ...A } fragment A on Query { __typename ...A }"),
    document(
      "500 fragments in a circle",
      `{ ...F0 } ${times(500, (n) => `fragment F${n} on Query { ...F${(n + 1) % 500} }`)}`,
    ),
    document(
      "fragments that double 30 times",
      `{ ...F0 } ${times(30, (n) => `fragment F${n} on Query { ${n === 29 ? "__typename" : `...F${n + 1} ...F${n + 1}`} }`)}`,
    ),
    document(
      "50 times 50 inline fragments",
      `{ ${times(50, () => `component(ref: "Unternehmenskonto") { ${times(50, () => "... on Thing { name }")} }`)} }`,
    ),
    document("120,000 blanks", `{ __typename ${" ".repeat(120_000)} }`),
    document("100 kB of a string", `{ component(ref: "${"x".repeat(100_000)}") { name } }`),
    document("a number of 10,000 digits", `{ components(first: ${"9".repeat(10_000)}) { totalCount } }`),
    document(
      "a hundred operations",
      times(100, (n) => `query Q${n} { __typename }`),
    ),
    document(
      "a deep introspection",
      `{ __schema { types ${"{ fields { type ".repeat(40)} { name } ${"} }".repeat(40)} } }`,
    ),
    {
      name: "JSON of 50,000 lists",
      body: `{"query":"{ __typename }","variables":{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}}`,
    },
    { name: "JSON of 20,000 objects", body: `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}` },
  ];
}

const PIECES = [
  ...'{}()[]:!$@|&=",#\\\0\ufeff\n-',
  ...["...", '"""', " on ", " fragment ", " query ", " mutation ", " subscription ", "null", "true", "1e400"],
  ...["99999999999999999999", "__typename", "__schema", "@skip(if: true)", "@include(if: $x)", '"\\ud800"', "\u202e"],
];

/** Bodies of requests made of valid documents by chance; the same seed gives the same. */
export function* brokenDocuments(seed: number, count: number, documents: readonly string[]): Generator<StrangeRequest> {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;
  const change = (text: string): string => {
    const at = below(text.length + 1);
    const until = Math.min(text.length, at + 1 + below(20));
    switch (below(7)) {
      case 0:
        return text.slice(0, at) + text.slice(until);
      case 1:
        return text.slice(0, at) + pick(PIECES, "{") + text.slice(at);
      case 2:
        return text.slice(0, at);
      case 3:
        return text.slice(0, until) + text.slice(at, until).repeat(1 + below(5)) + text.slice(until);
      case 4:
        return text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(at + 1);
      case 5:
        return text.replace(/"[^"]*"/, () => JSON.stringify(pick(strangeStrings, "")));
      default: {
        const words = text.split(/\b/);
        const [one, other] = [below(words.length), below(words.length)];
        [words[one], words[other]] = [words[other] ?? "", words[one] ?? ""];
        return words.join("");
      }
    }
  };
  for (let n = 0; n < count; n++) {
    let query = pick(documents, "{ __typename }");
    for (let changes = 1 + below(4); changes > 0; changes--) query = change(query);
    const body = JSON.stringify({ query });
    yield { name: `document ${n} of seed ${seed}`, body: below(10) === 0 ? change(body) : body };
  }
}

/** What of the inside must not be seen from outside. */
const INSIDE =
  /node_modules|\.[cm]?[jt]s:\d+|\bMATCH \(n:|UNWIND \$keys|GRAFEO-|\bNeo\.[A-Z]|Maximum call stack|\n\s+at /;

/** What is wrong with the answer to a request that may be refused; null where nothing is. */
export function faultOf(status: number, body: string): string | null {
  const start = body.slice(0, 400);
  if (status === 0) return `the connection broke: ${start}`;
  if (status >= 500) return `status ${status}: ${start}`;
  if (body.includes("INTERNAL_SERVER_ERROR")) return `an internal error: ${start}`;
  if (INSIDE.test(body) || body.includes(packageRoot)) return `something of the inside: ${start}`;
  return null;
}
