/** Checks of names: no two things share one unless they rightly do, and none is given twice. */
import { lookupKey } from "../graph/germanText.js";
import type { StatementRecord } from "../graph/model.js";
import type { ThingType } from "../graph/vocabulary.js";
import type { CheckContext } from "./checkContext.js";
import type { Compiled } from "./compile.js";
import type { CommonSeed } from "./shape.js";
import { below, type PlacedStatement } from "./statements.js";
import { nearestTo } from "./suggest.js";

/** The checks of this file, in the order in which they report. */
export const nameChecks: readonly ((context: CheckContext) => void)[] = [duplicateNames, withdrawnNames];

/** Whether a statement is a name that was not withdrawn. */
export function isNameInUse({ type, withdrawnOn }: StatementRecord): boolean {
  return type === "NAME" && withdrawnOn === null;
}

/**
 * Parts of a decision are named after it and what they say: their names are no names of their own. They are compared
 * among themselves, as identifiers are: a project may well carry the identifier of the service that it is about.
 */
const partTypes: ReadonlySet<ThingType | undefined> = new Set<ThingType>(["DecisionPoint", "Measure", "Deliverable"]);

function duplicateNames(context: CheckContext): void {
  const homonyms = new Homonyms(context);
  const byKey = new Map<string, PlacedStatement[]>();
  for (const placed of context.compiled.statements) {
    const { statement, place } = placed;
    if (!isNameInUse(statement) || statement.text === null || context.ambiguous.has(statement.subject)) continue;
    const type = context.things.get(statement.subject)?.type;
    const isIdentifier = statement.predicate === "IDENTIFIER";
    const kind = isIdentifier || partTypes.has(type) ? type : "";
    const key = `${kind} ${isIdentifier ? statement.scope : ""} ${lookupKey(statement.text)}`;
    const earlier = byKey.get(key) ?? [];
    byKey.set(key, [...earlier, placed]);
    const own = earlier.find(({ statement: { subject } }) => subject === statement.subject);
    if (own?.statement.predicate === statement.predicate) {
      context.report(
        place,
        `the name "${statement.text}" is given twice (also ${context.where(own.place)})`,
        "remove one of them; case, umlaut spelling and hyphens do not make a different name",
      );
    }
    // A thing that has the name twice was compared with the others at the first.
    if (own) continue;
    const others = new Map(earlier.map((each) => [each.statement.subject, each]));
    const [other] = [...others.values()].filter(
      ({ statement: { subject } }) => !homonyms.share(statement.subject, subject),
    );
    if (other) {
      context.report(
        place,
        `the name "${statement.text}" also stands for ${other.statement.subject} (${context.where(other.place)})`,
        "if both are the same thing, keep one and retire the other id; otherwise make the name specific, or list the " +
          `other thing, if both are rightly called so: homonyms: [${other.statement.subject}]`,
      );
    }
  }
  homonyms.reportUnused();
}

/** The ids of the things that have a name, in any spelling that counts as the same; parts of decisions have none of their own. */
export function thingsNamed(name: string, { things, statements }: Compiled): readonly string[] {
  const parts = new Set(things.filter(({ record }) => partTypes.has(record.type)).map(({ record }) => record.id));
  const key = lookupKey(name);
  const having = statements.filter(
    ({ statement }) =>
      isNameInUse(statement) &&
      statement.predicate !== "IDENTIFIER" &&
      !parts.has(statement.subject) &&
      lookupKey(statement.text ?? "") === key,
  );
  return [...new Set(having.map(({ statement }) => statement.subject))];
}

/** What the things say of others that rightly share a name with them. */
class Homonyms {
  private readonly pairs = new Set<string>();
  private readonly used = new Set<string>();

  constructor(private readonly context: CheckContext) {
    for (const { thing } of context.files.things) {
      for (const other of (thing as CommonSeed).homonyms ?? []) this.pairs.add(`${thing.id} ${other}`);
    }
  }

  /** Whether one of two things lists the other. */
  share(one: string, other: string): boolean {
    const listed = [`${one} ${other}`, `${other} ${one}`].filter((pair) => this.pairs.has(pair));
    for (const pair of listed) this.used.add(pair);
    return listed.length > 0;
  }

  /** Reports what was listed and shares no name. */
  reportUnused(): void {
    const { context } = this;
    for (const { thing, place } of context.files.things) {
      for (const [index, other] of ((thing as CommonSeed).homonyms ?? []).entries()) {
        const here = below(place, "homonyms", index);
        if (!context.things.has(other)) {
          const meant = nearestTo(other, context.things.keys());
          context.report(
            here,
            `the homonym ${other} is not known`,
            meant ? `did you mean ${meant}?` : "correct the id, or remove it",
          );
        } else if (!this.used.has(`${thing.id} ${other}`)) {
          context.report(here, `${other} shares no name with ${thing.id}`, "remove it: a homonym has one of the names");
        }
      }
    }
  }
}

function withdrawnNames(context: CheckContext): void {
  for (const { thing, place } of context.files.things) {
    for (const [index, { name, withdrawn }] of ((thing as CommonSeed).withdrawn_names ?? []).entries()) {
      if (withdrawn !== undefined) continue;
      context.report(
        below(place, "withdrawn_names", index),
        `the withdrawn name "${name}" is not withdrawn`,
        "add withdrawn: {on: <day>, because: <why>}; a name that was right once belongs to former_names",
      );
    }
  }
}
