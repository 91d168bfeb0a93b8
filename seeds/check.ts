/** Checks what no single file can know: references, dates against each other, circles, sums, duplicates, releases. */
import { isRelation } from "../graph/model.js";
import { acyclicRelations, RelationType, relationEnds } from "../graph/vocabulary.js";
import { sayStatement } from "../graph/words.js";
import { CheckContext } from "./checkContext.js";
import type { Compiled, PlacedRecord } from "./compile.js";
import { RELEASED_FILE } from "./content.js";
import type { Place, SeedFiles } from "./files.js";
import { isNameInUse, nameChecks } from "./names.js";
import type { Problem } from "./problem.js";
import { qualityChecks } from "./quality.js";
import type { CommonSeed, FigureSeed, Requirement } from "./shape.js";
import { below, type PlacedStatement } from "./statements.js";
import { nearestTo } from "./suggest.js";

/** All problems of compiled seeds, in the order of files and lines. */
export function checkSeeds(files: SeedFiles, compiled: Compiled): readonly Problem[] {
  const checks = [
    duplicateIds,
    ...nameChecks,
    duplicateFacts,
    references,
    sources,
    ends,
    dateOrder,
    sums,
    requirementGroups,
    circles,
    dueBeforeDecision,
    outcomeBeforeDecision,
    representation,
    retirement,
    ...qualityChecks,
    releases,
  ];
  const context = new CheckContext(files, compiled);
  for (const check of checks) check(context);
  return context.problems;
}

function duplicateIds(context: CheckContext): void {
  const first = new Map<string, PlacedRecord>();
  for (const placed of context.compiled.things) {
    const { id } = placed.record;
    const other = first.get(id);
    if (other) {
      context.ambiguous.add(id);
      context.report(
        below(placed.place, placed.record.decision === null ? "id" : "key"),
        `the id ${id} is used twice (also ${context.where(other.place)})`,
        "bring both together in one place, or give this thing an id of its own",
      );
    } else first.set(id, placed);
  }
}

function duplicateFacts(context: CheckContext): void {
  const first = new Map<string, PlacedStatement>();
  for (const placed of context.compiled.statements) {
    // Names are compared in duplicateNames, which also sees other spellings.
    if (isNameInUse(placed.statement) || context.ambiguous.has(placed.statement.subject)) continue;
    const other = first.get(placed.statement.id);
    if (other) {
      context.report(
        placed.place,
        `the same fact stands twice (also ${context.where(other.place)})`,
        "keep one with both sources, or give each a key if they really are two facts",
      );
    } else first.set(placed.statement.id, placed);
  }
}

function references(context: CheckContext): void {
  const need = (id: string | null, place: Place, what: string) => {
    if (id === null || context.things.has(id)) return;
    if (context.retired.has(id)) {
      const replacement = context.retired.get(id);
      context.report(
        place,
        `the ${what} ${id} is retired`,
        replacement ? `write ${replacement} instead` : "remove the reference: nothing replaces this id",
      );
      return;
    }
    const meant = nearestTo(id, context.things.keys());
    context.report(
      place,
      `the ${what} ${id} is not known`,
      meant ? `did you mean ${meant}?` : "add the thing, or correct the id",
    );
  };
  for (const { statement, place } of context.compiled.statements) {
    need(statement.subject, place, isRelation(statement, "INVOLVED_IN") ? "actor" : "thing");
    need(statement.object, place, "thing");
    need(statement.onBehalfOf, below(place, "on_behalf_of"), "actor");
    need(statement.basis, below(place, "basis"), "basis");
    for (const { source } of statement.citations) need(source, context.files.citedAt(place, source), "source");
  }
  for (const { record, place } of context.compiled.things) {
    need(record.officeBody, below(place, "office_of", "body"), "body");
  }
  for (const { question, place } of context.files.openQuestions) {
    for (const [index, id] of question.about.entries()) need(id, below(place, "about", index), "thing");
  }
}

function sources(context: CheckContext): void {
  const bare = new Map<string, { readonly place: Place; count: number }>();
  for (const { statement, place } of context.compiled.statements) {
    if (statement.citations.length === 0) {
      const thing = `${place.file} ${typeof place.path[0] === "number" ? place.path[0] : ""}`;
      const known = bare.get(thing);
      if (known) known.count++;
      else bare.set(thing, { place, count: 1 });
    }
    for (const citation of statement.citations) {
      const source = context.things.get(citation.source);
      if (
        citation.place === null &&
        (source?.kind === "MINUTES" || source?.kind === "REPORT" || source?.kind === "SLIDES")
      ) {
        context.report(
          context.files.citedAt(place, citation.source),
          `no place in the document ${citation.source}`,
          'add it after a comma: "<key>, <section, page, slide or number>"',
        );
      }
    }
  }
  for (const { place, count } of bare.values()) {
    context.report(
      place,
      count === 1 ? "a fact without a source" : `a fact without a source, and ${count - 1} more of the same thing`,
      'add source: "<key>, <place in the document>" to the fact, or to its thing for all its facts',
    );
  }
}

function ends(context: CheckContext): void {
  for (const { relation, place } of context.relations()) {
    const from = context.things.get(relation.subject)?.type;
    const to = context.things.get(relation.object)?.type;
    const allowed = relationEnds[relation.predicate];
    if (!from || !to) continue;
    const label = RelationType[relation.predicate].en;
    const startsWrong = !allowed.from.includes(from);
    if (startsWrong || !allowed.to.includes(to)) {
      context.report(
        place,
        `"${label}" (${relation.predicate}) cannot lead from ${relation.subject} (${from}) to ${relation.object} (${to})`,
        `name another thing, or use another key; it may ${
          startsWrong ? `start from ${allowed.from.join(", ")}` : `lead to ${allowed.to.join(", ")}`
        }`,
      );
    } else if (relation.subject === relation.object) {
      context.report(place, `"${label}" (${relation.predicate}) leads from ${relation.subject} to itself`, "remove it");
    }
  }
}

function dateOrder(context: CheckContext): void {
  const planned = new Map<string, { start?: PlacedStatement; end?: PlacedStatement }>();
  for (const placed of context.compiled.statements) {
    const { statement, place } = placed;
    const { fromEarliest, fromText, untilLatest, untilText } = statement;
    if (fromText !== null && fromEarliest !== null && untilLatest !== null && untilLatest < fromEarliest) {
      context.report(
        below(place, "until"),
        `ends (${untilText}) before it begins (${fromText})`,
        "correct since or until",
      );
    }
    if (
      statement.withdrawnOn !== null &&
      statement.recordedOn !== null &&
      statement.withdrawnOn < statement.recordedOn
    ) {
      context.report(
        below(place, "withdrawn"),
        `withdrawn on ${statement.withdrawnOn}, before it was recorded on ${statement.recordedOn}`,
        "correct the day of the withdrawal",
      );
    }
    if (statement.type !== "DATE" || statement.withdrawnOn !== null) continue;
    const pair = planned.get(statement.subject) ?? {};
    if (statement.predicate === "PLANNED_START" || statement.predicate === "STARTED") pair.start = placed;
    if (statement.predicate === "PLANNED_END" || statement.predicate === "ENDED") pair.end = placed;
    planned.set(statement.subject, pair);
  }
  for (const { start, end } of planned.values()) {
    const begin = start?.statement.dateEarliest;
    const finish = end?.statement.dateLatest;
    if (start && end && begin && finish && finish < begin) {
      context.report(
        end.place,
        `ends (${end.statement.dateText}) before it begins (${start.statement.dateText})`,
        "correct the begin or the end",
      );
    }
  }
}

function sums(context: CheckContext): void {
  for (const { thing, place } of context.files.things) {
    checkFigures(context, thing.figures, below(place, "figures"));
    if (thing.prefix !== "decision") continue;
    for (const [p, point] of (thing.points ?? []).entries()) {
      for (const [m, measure] of point.measures.entries()) {
        checkFigures(context, measure.figures, below(place, "points", p, "measures", m, "figures"));
      }
    }
  }
}

function checkFigures(context: CheckContext, figures: readonly FigureSeed[] | undefined, place: Place): void {
  for (const [index, figure] of (figures ?? []).entries()) {
    if (figure.breakdown === undefined || figure.breakdown_complete === false || figure.withdrawn) continue;
    const scale = figure.unit === "EUR" ? 100 : 1_000_000;
    const whole = Math.round(figure.value * scale);
    const sum = figure.breakdown
      .filter((part) => !part.withdrawn)
      .reduce((total, part) => total + Math.round(part.value * scale), 0);
    if (sum !== whole) {
      context.report(
        below(place, index, "breakdown"),
        `the parts add up to ${sum / scale}, the whole is ${figure.value} (${figure.what})`,
        "correct a number, or say breakdown_complete: false if the source itself leaves parts out",
      );
    }
  }
}

function requirementGroups(context: CheckContext): void {
  const walk = (items: readonly Requirement[], place: Place) => {
    for (const [index, item] of items.entries()) {
      if (!("members" in item)) continue;
      const here = below(place, index);
      if (item.group === "at-least" && (item.n === undefined || item.n > item.members.length)) {
        context.report(
          below(here, "n"),
          item.n === undefined
            ? `at least how many of the ${item.members.length} members?`
            : `at least ${item.n} of ${item.members.length} members can never be`,
          "give n, from 1 to the number of members",
        );
      } else if (item.group !== "at-least" && item.n !== undefined) {
        context.report(below(here, "n"), `n has no meaning in a group "${item.group}"`, "remove n");
      }
      walk(item.members, below(here, "members"));
    }
  };
  for (const { thing, place } of context.files.things)
    walk((thing as CommonSeed).requires ?? [], below(place, "requires"));
}

function circles(context: CheckContext): void {
  for (const type of acyclicRelations) {
    const next = new Map<string, { readonly to: string; readonly place: Place }[]>();
    for (const { relation, place } of context.relations()) {
      if (relation.predicate !== type || relation.withdrawnOn !== null) continue;
      const list = next.get(relation.subject) ?? [];
      list.push({ to: relation.object, place });
      next.set(relation.subject, list);
    }
    const done = new Set<string>();
    for (const start of next.keys()) {
      const circle = findCircle(start, next, done);
      if (circle) {
        for (const id of circle.ids) done.add(id);
        context.report(
          circle.place,
          `a circle of "${RelationType[type].en}" (${type}): ${circle.ids.join(" → ")}`,
          "a thing cannot be part of, or follow, itself: remove the wrong link",
        );
      }
    }
  }
}

function findCircle(
  start: string,
  next: ReadonlyMap<string, readonly { readonly to: string; readonly place: Place }[]>,
  done: Set<string>,
): { readonly ids: readonly string[]; readonly place: Place } | undefined {
  const path: string[] = [];
  const visit = (id: string): { ids: string[]; place: Place } | undefined => {
    if (done.has(id)) return undefined;
    path.push(id);
    for (const { to, place } of next.get(id) ?? []) {
      const at = path.indexOf(to);
      if (at >= 0) return { ids: [...path.slice(at), to], place };
      const found = visit(to);
      if (found) return found;
    }
    path.pop();
    done.add(id);
    return undefined;
  };
  return visit(start);
}

function dueBeforeDecision(context: CheckContext): void {
  const meetings = new Map<string, string>();
  const bodies = new Map<string, string>();
  for (const { relation } of context.relations()) {
    if (relation.predicate === "DECIDED_AT") meetings.set(relation.subject, relation.object);
    if (relation.predicate === "HELD_BY") bodies.set(relation.subject, relation.object);
  }
  for (const { statement, place } of context.compiled.statements) {
    const decision = context.things.get(context.things.get(statement.subject)?.decision ?? "");
    if (!decision || statement.withdrawnOn !== null) continue;
    if (statement.type === "DATE" && statement.predicate === "DEADLINE") {
      if (statement.dateLatest !== null && decision.existsFrom !== null && statement.dateLatest < decision.existsFrom) {
        context.report(
          place,
          `due ${statement.dateText}, before the decision (not before ${decision.existsFrom})`,
          "correct the due date or the date of the decision",
        );
      }
      continue;
    }
    if (!isRelation(statement, "DUE_AT")) continue;
    const due = context.things.get(statement.object);
    const taken = context.things.get(meetings.get(decision.id) ?? "");
    const sameBody = due && taken && bodies.get(due.id) === bodies.get(taken.id);
    const earlierNumber =
      sameBody && due.ordinal !== null && taken.ordinal !== null && due.ordinal <= taken.ordinal && due.id !== taken.id;
    const earlierDate =
      due?.dateLatest !== null &&
      due !== undefined &&
      decision.existsFrom !== null &&
      due.dateLatest < decision.existsFrom;
    if (earlierNumber || earlierDate) {
      context.report(
        place,
        `due at ${due?.name}, before the decision was taken`,
        "name the meeting at which it is due; a number counts within its body",
      );
    }
  }
}

function outcomeBeforeDecision(context: CheckContext): void {
  for (const { statement, place } of context.compiled.statements) {
    if (statement.type !== "OUTCOME" || statement.withdrawnOn !== null) continue;
    const { decision } = context.things.get(statement.subject) ?? {};
    const { existsFrom } = context.things.get(decision ?? "") ?? {};
    if (existsFrom != null && statement.dateLatest !== null && statement.dateLatest < existsFrom) {
      context.report(
        below(place, "date"),
        `an outcome of ${statement.dateText}, before the decision (not before ${existsFrom})`,
        "correct the date of the outcome or of the decision",
      );
    }
    if (decision !== null && statement.object === decision) {
      context.report(
        below(place, "shown_by"),
        "a decision does not show that it was itself carried out",
        "name what came of it, or leave it out",
      );
    }
  }
}

function representation(context: CheckContext): void {
  for (const { relation, place } of context.relations()) {
    if (relation.role === "REPRESENTATION" && relation.onBehalfOf === null && relation.withdrawnOn === null) {
      context.report(
        place,
        `${relation.subject} represents nobody in ${relation.object}`,
        "add on_behalf_of, or use the role member",
      );
    }
  }
}

function retirement(context: CheckContext): void {
  for (const { retired, place } of context.files.retired) {
    if (context.things.has(retired.id)) {
      context.report(place, `${retired.id} is retired and still a thing`, "remove the thing or the retirement");
    }
    const target = retired.replaced_by;
    if (target !== undefined && !context.things.has(target)) {
      context.report(
        below(place, "replaced_by"),
        context.retired.has(target) ? `${target} is itself retired` : `${target} is not known`,
        "name the thing that stands for it now",
      );
    }
  }
}

function releases(context: CheckContext): void {
  const present = new Set(context.compiled.statements.map(({ statement }) => statement.id));
  const places = new Map(context.compiled.things.map(({ record, place }) => [record.id, place]));
  const name = (id: string) => context.things.get(id)?.name ?? id;
  for (const entry of context.files.released.values()) {
    if (present.has(entry.id) || context.retired.has(entry.subject) || context.retired.has(entry.object)) continue;
    // An involvement stands on the thing, not on the actor; what has no place any more is named by the list.
    const place = places.get(entry.predicate === "INVOLVED_IN" ? entry.object : entry.subject);
    context.report(
      place ?? { file: RELEASED_FILE, path: [] },
      `the released statement "${sayStatement({ ...entry, object: entry.object || null }, name)}" is gone from the files` +
        ` (${entry.subject} ${entry.predicate}${entry.object === "" ? "" : ` ${entry.object}`}, ${entry.id})`,
      "a released statement is withdrawn, not deleted: put it back with withdrawn: {on: <day>, because: <why>}; " +
        "a changed value is a new statement beside the withdrawn one",
    );
  }
  const unlisted = context.compiled.statements.filter(({ statement }) => !context.files.released.has(statement.id));
  const [example] = unlisted;
  if (example) {
    context.report(
      example.place,
      `${unlisted.length} statement(s) not yet released, this one first`,
      "run npm run seeds:release and commit seeds/released.tsv together with the facts",
      { settledByRelease: true },
    );
  }
}
