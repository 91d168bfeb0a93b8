/**
 * Compares the schema with the released one: what a client may rely on stays, until the day that its deprecation named.
 * The rules are those of docs/schema-changes.md.
 */
import { type Change, ChangeType, CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildASTSchema, type DocumentNode, lexicographicSortSchema, parse, printSchema, visit } from "graphql";
import { type Deprecation, deprecationsOf, earliestRemoval, withoutDue } from "./deprecation.js";

/** A schema as it was released. */
export interface ReleasedSchema {
  readonly version: string;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly day: string;
  readonly document: DocumentNode;
}

/** Reads the file of the released schema. */
export function parseReleased(text: string): ReleasedSchema {
  const [, version, day] = /^# Version (\S+), released on (\d{4}-\d{2}-\d{2})\./.exec(text) ?? [];
  if (!version || !day) throw new Error('a released schema must begin with "# Version …, released on YYYY-MM-DD."');
  return { version, day, document: parse(text) };
}

/** Writes it. Descriptions promise nothing: without them the file is what clients rely on. */
export function printReleased({ version, day, document }: ReleasedSchema): string {
  const bare = visit(document, { StringValue: (_, key) => (key === "description" ? null : undefined) });
  const schema = printSchema(lexicographicSortSchema(buildASTSchema(bare)));
  return `# Version ${version}, released on ${day}. Written by npm run schema:release.\n\n${schema}\n`;
}

/** What the comparison needs besides the two schemas. */
export interface ComparisonOptions {
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  readonly today: string;
  /** The day from which the notice of new deprecations counts. */
  readonly noticeFrom: string;
}

/** What keeps the schema from being accepted, and what is worth knowing; one line each. */
export interface Comparison {
  readonly problems: readonly string[];
  readonly notices: readonly string[];
}

/** Compares the schema with the released one. */
export async function compareSchemas(
  released: ReleasedSchema,
  current: DocumentNode,
  { changelog, today, noticeFrom }: ComparisonOptions,
): Promise<Comparison> {
  const schema = buildASTSchema(current);
  const before = deprecationsOf(released.document);
  const now = deprecationsOf(current);
  const refused = (await diff(withoutDue(released.document, today), schema)).filter(isBreaking);
  const changes = await diff(buildASTSchema(released.document), schema);

  const breaking = refused.map(
    (change) => `BREAKING ${change.path}: ${change.message}. ${remedyOf(change, before, released)}`,
  );
  const deprecations = [...now.values()].map((deprecation) =>
    faultOf(deprecation, before.get(deprecation.path), noticeFrom),
  );
  const removed = changes.filter(
    (change) =>
      isBreaking(change) &&
      // A type goes with the last field that gives it.
      change.type !== ChangeType.TypeRemoved &&
      !refused.some(({ path, type }) => path === change.path && type === change.type),
  );
  const dangerous = changes.filter(isDangerous);
  const deprecated = [...now.values()].filter(
    ({ path, removalOn }) => removalOn !== null && before.get(path)?.removalOn !== removalOn,
  );
  const news = changelog.split(`\n## [${released.version}]`)[0] ?? "";
  const lines = [
    ...removed.map(({ path = "", message }) => ({ path, line: `REMOVED ${path}: ${message}.` })),
    ...dangerous.map(({ path = "", message }) => ({ path, line: `DANGEROUS ${path}: ${message}.` })),
    ...deprecated.map(({ path, reason }) => ({ path, line: `DEPRECATED ${path}: ${reason}` })),
  ];
  const silent = lines.filter(({ path }) => !isNamed(path, news));
  const late = deprecated
    .filter(({ removalOn }) => removalOn !== null && removalOn < earliestRemoval(today))
    .map(
      ({ path }) =>
        `LATE ${path}: its removal is less than three months away; a release of today needs ${earliestRemoval(today)} or a later quarter.`,
    );
  return {
    problems: [
      ...breaking,
      ...deprecations.filter((fault) => fault !== null),
      ...silent.map(({ path, line }) => `${line} Name it in CHANGELOG.md, under "Unreleased", as \`${path}\`.`),
    ],
    notices: [...lines.filter((each) => !silent.includes(each)).map(({ line }) => line), ...late],
  };
}

const isBreaking = (change: Change) => change.criticality.level === CriticalityLevel.Breaking;

/** Optional arguments and input fields, and what a directive says of itself, are no danger to clients. */
const isDangerous = ({ criticality, type, path = "" }: Change) =>
  criticality.level === CriticalityLevel.Dangerous &&
  type !== ChangeType.FieldArgumentAdded &&
  type !== ChangeType.InputFieldAdded &&
  !path.includes(".@deprecated");

/** Removals of what can be deprecated. */
const deprecable: ReadonlySet<string> = new Set([
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
]);

function remedyOf(
  { type, path = "" }: Change,
  before: ReadonlyMap<string, Deprecation>,
  { version }: ReleasedSchema,
): string {
  const deprecation = before.get(path);
  if (type === ChangeType.TypeRemoved) {
    return `It is part of ${version}: a type may go when all fields and arguments that name it may.`;
  }
  if (deprecation?.removalOn) return `It may go from ${deprecation.removalOn} on: put it back until then.`;
  if (deprecation) return `${version} names no removal day for it: put it back and release one.`;
  if (deprecable.has(type)) {
    return `It is part of ${version}: put it back, and release it with @deprecated(reason: "Use …. Removal on YYYY-MM-DD UTC.") first.`;
  }
  if (type === ChangeType.FieldArgumentAdded || type === ChangeType.InputFieldAdded) {
    return `Documents of ${version} do not give it: make it optional.`;
  }
  return `It is part of ${version}: leave it as it was, add the new form beside it under a name of its own, and deprecate what gives the old one.`;
}

/** What is wrong with a deprecation, or null. */
function faultOf({ path, removalOn }: Deprecation, before: Deprecation | undefined, noticeFrom: string): string | null {
  if (removalOn === null) {
    return `DEPRECATED ${path}: the reason must say what to use instead and end with "Removal on YYYY-MM-DD UTC.", the first day of a quarter.`;
  }
  if (before?.removalOn) {
    return removalOn < before.removalOn
      ? `DEPRECATED ${path}: ${before.removalOn} was promised as the day of removal; a later one is possible, ${removalOn} is too early.`
      : null;
  }
  const earliest = earliestRemoval(noticeFrom);
  return removalOn < earliest
    ? `DEPRECATED ${path}: ${removalOn} is less than three months after ${noticeFrom}; ${earliest} is the first day possible.`
    : null;
}

/** Whether a text names the path in backticks; a `*` stands for one of its names, such as that of all types. */
function isNamed(path: string, text: string): boolean {
  const names = path.split(".");
  const patterns = names.slice(1).map((_, place) => names.with(place, "*").join("."));
  return [path, ...patterns].some((each) => text.includes(`\`${each}\``));
}
