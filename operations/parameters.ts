/** Values of parameters, as an address has them. */
import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  parseType,
  typeFromAST,
} from "graphql";
import { isDay } from "../graph/partialDate.js";

/** What a parameter takes. */
export interface ParameterType {
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** What its values are, in words. */
  readonly expects: string;
  /** The values there are, of an enum. */
  readonly values: readonly string[] | null;
  /** Reads what the address says; throws a {@link ParameterError}. */
  read(texts: readonly string[]): unknown;
}

/** A value is not what its parameter expects. */
export class ParameterError extends Error {
  override readonly name = "ParameterError";
}

/** Reads the values of a type; undefined is none of them. */
interface Reader {
  readonly expects: string;
  readonly read: (text: string) => unknown;
}

const MAX_INT = 2 ** 31 - 1;

/** The scalars that an address can hold. */
const scalars: Readonly<Record<string, Reader>> = {
  String: { expects: "a text", read: (text) => text },
  ID: { expects: "an id such as component:noots", read: (text) => text },
  Date: { expects: "a day such as 2025-07-31", read: (text) => (isDay(text) ? text : undefined) },
  Int: {
    expects: "a whole number",
    read: (text) => (/^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= MAX_INT ? Number(text) : undefined),
  },
  Boolean: {
    expects: "true or false",
    read: (text) => (text === "true" ? true : text === "false" ? false : undefined),
  },
};

/** The type of a parameter; undefined where an address cannot hold its values. */
export function parameterType(schema: GraphQLSchema, type: string): ParameterType | undefined {
  const declared = typeFromAST(schema, parseType(type));
  if (!isInputType(declared)) return undefined;
  const nullable = isNonNullType(declared) ? declared.ofType : declared;
  const isList = isListType(nullable);
  const item = isList ? nullable.ofType : nullable;
  if (isListType(isNonNullType(item) ? item.ofType : item)) return undefined;
  const named = getNamedType(declared);
  const values = isEnumType(named) ? named.getValues().map(({ name }) => name) : null;
  const reader = values === null ? scalars[named.name] : enumReader(values);
  if (reader === undefined) return undefined;
  const readOne = (text: string): unknown => {
    if (text === "") throw new ParameterError(`is empty; expected is ${reader.expects}`);
    const value = reader.read(text);
    if (value === undefined) throw new ParameterError(`is "${text}"; expected is ${reader.expects}`);
    return value;
  };
  return {
    isRequired: isNonNullType(declared),
    isList,
    expects: isList ? `${reader.expects}, or several, separated by commas` : reader.expects,
    values,
    read: (texts) => {
      if (isList) return texts.flatMap((text) => text.split(",")).map(readOne);
      const [text = "", ...more] = texts;
      if (more.length > 0)
        throw new ParameterError(`is given ${texts.length} times; expected is ${reader.expects}, once`);
      return readOne(text);
    },
  };
}

/** Values that a message has room for. */
const FEW = 8;

function enumReader(values: readonly string[]): Reader {
  return {
    expects: values.length <= FEW ? `one of ${values.join(", ")}` : `one of ${values.length} values`,
    read: (text) => (values.includes(text) ? text : undefined),
  };
}
