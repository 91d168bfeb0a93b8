/** The questions that people ask of the record (tests/questions): each has one whole true answer. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../graph/paths.js";
import { dataOf, openTestApi, type TestApi } from "./support/api.js";

const folder = join(packageRoot, "tests", "questions");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const namesOf = (ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const names = namesOf(".graphql");
const questions = names.map((name) => {
  const document = read(`${name}.graphql`);
  const [firstLine = ""] = document.split("\n");
  return { name, number: name.slice(0, 3), document, question: firstLine.replace(/^# /, "") };
});

/** Reads that a document may cost when no rows are kept. They grow with its depth, not with the width of the answer. */
const READS = 12;
/** Documents that go deeper, and why. */
const deeper: Readonly<Record<string, number>> = {
  // From the actor over its measures to their decisions, and on to their deliverables and the meetings these are due at.
  q06: 16,
  // The marketplace and its part, each with involvements, statements and citations; they share some reads or not, as they meet.
  q15: 15,
  // From the decisions over their points and measures to what these refer to; and beside them what is told of the actor.
  q21: 24,
  // Five steps of dependencies, each with those that start and end at a thing, and then the statement of each.
  q24: 23,
  // From the decisions over their points and measures to what these refer to, with the places where that is stated.
  q26: 20,
  // Two generations of components, each with who answers for it, and on whose behalf.
  q29: 14,
  // A component, a body and a treaty, each with what is stated of it and whether that is disputed.
  q31: 16,
  // Two reads a step, four steps, two more to see that nothing follows, and then things, statements and groups.
  q37: 16,
  // What an actor does, and its measures with their decisions, deliverables and the meetings that these are due at.
  q35: 16,
  // Four steps of requirements, two reads each; the products and former names of what is required; what is said of all; and then who
  // answers for what is in the way, and its measures with their decisions, deliverables and meetings.
  q38: 48,
  // The same without measures, and the uses of one Land.
  q39: 24,
  // Four steps against requirements, two reads each, and one more to see that nothing follows; then groups, dates and actors; and of
  // q41 the measures about all that, with all that decides their state.
  q41: 56,
  q42: 24,
  // Down two generations of parts and up to the bodies that steer them; then the actors with their levels, and statements with their sources.
  q43: 16,
  // Down to the units of both actors and up to their bodies; then things, statements and sources.
  q45: 16,
  // Four matters at two days, which come to their statements and sources at different depths.
  q49: 20,
  // Names, chairs, decisions and changes, and each thing that is found by name looked at for whether it was known.
  q51: 17,
  // Two lists, each from the actor over measures and deliverables to dates, what changes them, and what sources say of them.
  q46: 24,
  // Four steps each way and one to see that nothing follows, each over the points, measures and deliverables of decisions.
  q47: 44,
  // Programmes within a programme down to their projects, and beside them decisions over points, measures and deliverables; then of both
  // the figures, what groups them, where it is stated, and by what decisions and dates each project exists.
  q52: 28,
  // Three levels of paths, each with counts and relations, and then things, statements and sources; q54 with neighbours beside them.
  q53: 14,
  q54: 20,
  // From the body over its meetings to deliverables, from these to all that decides a mandate, and to those who repeal it.
  q48: 40,
};

describe("the questions", () => {
  it("are numbered from one, each asked once", () => {
    expect(questions.length).toBeGreaterThanOrEqual(36);
    const expected = Array.from({ length: questions.length }, (_, index) => `q${String(index + 1).padStart(2, "0")}`);
    expect(questions.map(({ number }) => number)).toEqual(expected);
  });

  it("each have an answer, and each answer has a question", () => {
    expect(namesOf(".json")).toEqual(names);
  });

  it("say in their first line what they ask, as the README lists it", () => {
    const rows = read("README.md")
      .split("\n")
      .filter((line) => line.startsWith("| q"))
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .map(([, number, question, document]) => ({ number, question, document }));
    expect(rows).toEqual(
      questions.map(({ number, question, name }) => ({
        number,
        question,
        document: `[${name.slice(4)}](${name}.graphql)`,
      })),
    );
  });
});

describe.each([{ keptRows: true }, { keptRows: false }])("answers with kept rows $keptRows", ({ keptRows }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ keptRows });
  });
  afterAll(() => api.close());

  it.each(questions.map((asked) => [asked.name, asked] as const))("%s", async (name, { number, document }) => {
    const expected = JSON.parse(read(`${name}.json`));
    const answer = await api.ask(document);
    expect(dataOf(document, answer)).toEqual(expected);
    if (keptRows) {
      const again = await api.ask(document);
      expect(dataOf(document, again)).toEqual(expected);
      expect(again.extensions.reads).toBe(0);
    } else {
      expect(answer.extensions.reads).toBeLessThanOrEqual(deeper[number] ?? READS);
    }
  });
});
