/** The record many times over: graphs of any size that are shaped like it, hubs included. */
import {
  type GraphData,
  isRelation,
  type LookupRecord,
  type StatementRecord,
  type ThingRecord,
} from "../graph/model.js";

/** Things that every copy shares, so that they become hubs as in the record: actors and documents. */
const shared: ReadonlySet<string> = new Set(["Organisation", "Body", "Office", "Person", "Source"]);
/** Of so many things of a copy one requires the same thing of the copy before, so that chains grow with the graph. */
const LINKED = 5;

/**
 * A graph of at least so many relations: copies of the record around the same actors and documents, each joined to the one
 * before by requirements. The same size gives the same graph.
 */
export function grown(record: GraphData, relations: number): GraphData {
  const common = new Set(record.things.flatMap(({ type, id }) => (shared.has(type) ? [id] : [])));
  const things: ThingRecord[] = [...record.things];
  const statements: StatementRecord[] = [...record.statements];
  const lookups: LookupRecord[] = [...record.lookups];
  const count = () => statements.filter((statement) => isRelation(statement)).length;
  for (let copy = 1; count() < relations; copy++) {
    const of = (number: number) => {
      const suffix = number === 0 ? "" : `-kopie-${number}`;
      const thing = (id: string) => (common.has(id) ? id : `${id}${suffix}`);
      return { thing, statement: (id: string) => `${id}${suffix}` };
    };
    const { thing, statement } = of(copy);
    const orNull = (rename: (id: string) => string, id: string | null) => (id === null ? null : rename(id));
    const own = record.things.filter(({ id }) => !common.has(id));
    for (const each of own) {
      const id = thing(each.id);
      things.push({ ...each, id, slug: id.slice(id.indexOf(":") + 1), decision: orNull(thing, each.decision) });
    }
    const copied = record.statements.filter(
      ({ subject, object }) => ![subject, object ?? subject].every((id) => common.has(id)),
    );
    const known = new Set(copied.map(({ id }) => id));
    const proof = (id: string) => (known.has(id) ? statement(id) : id);
    for (const each of copied) {
      statements.push({
        ...each,
        id: statement(each.id),
        subject: thing(each.subject),
        object: orNull(thing, each.object),
        onBehalfOf: orNull(thing, each.onBehalfOf),
        via: orNull(thing, each.via),
        basis: orNull(thing, each.basis),
        group: orNull(proof, each.group),
        breakdownOf: orNull(proof, each.breakdownOf),
        endInferredBy: orNull(proof, each.endInferredBy),
        derivedFrom: each.derivedFrom.map(proof),
        conflict: orNull(statement, each.conflict),
      });
    }
    const requirement = record.statements.find(({ predicate, group }) => predicate === "REQUIRES" && group === null);
    if (!requirement) throw new Error("the record has no requirement to copy");
    for (const { id } of own.filter(({ type }, index) => type === "Component" && index % LINKED === 0)) {
      const joined = { subject: thing(id), object: of(copy - 1).thing(id) };
      statements.push({ ...requirement, ...joined, id: statement(`statement:bruecke-${id.replace(":", "-")}`) });
    }
    for (const each of record.lookups) {
      if (common.has(each.thing)) continue;
      lookups.push({
        ...each,
        key: `${each.key} kopie ${copy}`,
        thing: thing(each.thing),
        statement: orNull(proof, each.statement),
      });
    }
  }
  return { ...record, things, statements, lookups };
}
