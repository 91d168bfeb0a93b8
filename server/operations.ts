/** The registered operations, as the service knows them: by address and by id, with their parameters read from addresses. */
import { type GraphQLSchema, parse } from "graphql";
import type { Manifest, Parameter, RegisteredOperation } from "../operations/manifest.js";
import { ParameterError, type ParameterType, parameterType } from "../operations/parameters.js";
import { type Layout, layoutOf } from "./csv/layout.js";

/** Values of variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** A parameter with what it takes. */
export interface KnownParameter extends Parameter {
  readonly takes: ParameterType;
  readonly isRequired: boolean;
}

/** A registered operation; what it takes and gives is worked out when it is first asked for. */
export class KnownOperation {
  private known: readonly KnownParameter[] | undefined;
  private table: Layout | undefined;

  constructor(
    readonly registered: RegisteredOperation,
    private readonly schema: GraphQLSchema,
  ) {}

  get parameters(): readonly KnownParameter[] {
    this.known ??= this.registered.parameters.map((parameter) => {
      const takes = parameterType(this.schema, parameter.type);
      if (takes === undefined) throw new Error(`${this.registered.slug}: ${parameter.type} cannot stand in an address`);
      return { ...parameter, takes, isRequired: takes.isRequired && parameter.default === null };
    });
    return this.known;
  }

  /** How its answer becomes a table. */
  get layout(): Layout {
    this.table ??= layoutOf(this.schema, parse(this.registered.body), this.registered.rows);
    return this.table;
  }

  /** Reads the parameters of an address; throws a {@link ParameterError} that names the first wrong one. */
  variablesOf(search: URLSearchParams): Variables {
    for (const name of search.keys()) {
      if (this.parameters.some((parameter) => parameter.name === name)) continue;
      const names = this.parameters.map((parameter) => parameter.name);
      const choice = names.length === 0 ? "there are no parameters" : `there are ${names.join(", ")}`;
      throw new ParameterError(`${name} is no parameter of ${this.registered.slug}; ${choice}`);
    }
    const variables: Record<string, unknown> = {};
    for (const { name, takes, isRequired } of this.parameters) {
      const texts = search.getAll(name);
      if (texts.length > 0) {
        try {
          variables[name] = takes.read(texts);
        } catch (error) {
          if (!(error instanceof ParameterError)) throw error;
          throw new ParameterError(`${name} ${error.message}`);
        }
      } else if (isRequired) throw new ParameterError(`${name} is missing; expected is ${takes.expects}`);
    }
    return variables;
  }
}

/** All registered operations. */
export class RegisteredOperations {
  /** By slug, in order. */
  readonly bySlug: ReadonlyMap<string, KnownOperation>;
  private readonly byId: ReadonlyMap<string, string>;

  constructor(manifest: Manifest, schema: GraphQLSchema) {
    this.bySlug = new Map(
      manifest.operations.map((operation) => [operation.slug, new KnownOperation(operation, schema)] as const),
    );
    this.byId = new Map(manifest.operations.map(({ id, body }) => [id, body] as const));
  }

  /** The document that has an id; undefined where none has. */
  bodyOf(id: string): string | undefined {
    return this.byId.get(id);
  }
}
