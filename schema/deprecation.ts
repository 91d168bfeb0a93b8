/** What is deprecated in a schema, until when it stays, and what is left of the schema once that day has come. */
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  GraphQLSchema,
  isInterfaceType,
  Kind,
  visit,
} from "graphql";
import { isDay } from "../graph/partialDate.js";

/** Months between the release that deprecates something and its removal, at the least. */
const NOTICE_MONTHS = 3;

/** A field, argument, input field or enum value that is deprecated. */
export interface Deprecation {
  /** Where it stands, such as `Query.things.first` or `Role.LEAD`. */
  readonly path: string;
  readonly reason: string;
  /** The day from which it may be removed; null where the reason names none, or no first day of a quarter. */
  readonly removalOn: string | null;
}

interface Element {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
}

/** All that is deprecated, by path. */
export function deprecationsOf(document: DocumentNode): ReadonlyMap<string, Deprecation> {
  const deprecations = document.definitions.flatMap((definition) =>
    elementsOf(definition).flatMap(({ path, element }) => {
      const deprecation = deprecationOf(path, element);
      return deprecation ? [deprecation] : [];
    }),
  );
  return new Map(deprecations.map((deprecation) => [deprecation.path, deprecation]));
}

/** The fields, arguments, input fields and enum values of a type, each with its path. */
function elementsOf(definition: DefinitionNode): readonly { readonly path: string; readonly element: Element }[] {
  const under = (path: string, elements: readonly Element[] = []) =>
    elements.map((element) => ({ path: `${path}.${element.name.value}`, element }));
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return (definition.fields ?? []).flatMap((field) => [
        ...under(definition.name.value, [field]),
        ...under(`${definition.name.value}.${field.name.value}`, field.arguments),
      ]);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return under(definition.name.value, definition.fields);
    case Kind.ENUM_TYPE_DEFINITION:
      return under(definition.name.value, definition.values);
    default:
      return [];
  }
}

function deprecationOf(path: string, { directives = [] }: Element): Deprecation | null {
  const directive = directives.find(({ name }) => name.value === "deprecated");
  if (!directive) return null;
  const value = directive.arguments?.find(({ name }) => name.value === "reason")?.value;
  const reason = value?.kind === Kind.STRING ? value.value : "";
  const [, day = ""] = /^\S.* Removal on (\d{4}-(?:01|04|07|10)-01) UTC\.$/s.exec(reason) ?? [];
  return { path, reason, removalOn: isDay(day) ? day : null };
}

/** The first day on which something may be removed that is deprecated in a release of this day. */
export function earliestRemoval(day: string): string {
  const noticed = new Date(`${day}T00:00:00Z`);
  noticed.setUTCMonth(noticed.getUTCMonth() + NOTICE_MONTHS);
  const quarter = new Date(Date.UTC(noticed.getUTCFullYear(), Math.floor(noticed.getUTCMonth() / 3) * 3, 1));
  if (quarter < noticed) quarter.setUTCMonth(quarter.getUTCMonth() + 3);
  return quarter.toISOString().slice(0, 10);
}

/** The schema without what may be removed on this day, and without the types that nothing else gives or takes. */
export function withoutDue(document: DocumentNode, day: string): GraphQLSchema {
  const drop = (element: Element) => {
    const removalOn = deprecationOf("", element)?.removalOn;
    return removalOn && removalOn <= day ? null : undefined;
  };
  const pruned = visit(document, { FieldDefinition: drop, InputValueDefinition: drop, EnumValueDefinition: drop });
  const whole = buildASTSchema(pruned, { assumeValid: true, assumeValidSDL: true });
  const config = { ...whole.toConfig(), types: [], assumeValid: true };
  let reached = new GraphQLSchema(config);
  for (let before = 0; Object.keys(reached.getTypeMap()).length > before; ) {
    const types = Object.values(reached.getTypeMap());
    before = types.length;
    // What implements an interface is reached through it.
    const behind = types.filter(isInterfaceType).flatMap((type) => {
      const { objects, interfaces } = whole.getImplementations(type);
      return [...objects, ...interfaces];
    });
    reached = new GraphQLSchema({ ...config, types: behind });
  }
  return reached;
}
