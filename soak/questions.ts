/** What the checks ask: the questions that the record is tested with, and small ones that are warm, or never. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../graph/paths.js";
import { get, type Question } from "./clients.js";

/** Every question of the tests, by its name. */
export function allQuestions(): readonly { readonly name: string; readonly document: string }[] {
  const folder = join(packageRoot, "tests", "questions");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => ({ name: file.replace(".graphql", ""), document: readFileSync(join(folder, file), "utf8") }));
}

let asked = 0;

/** A question whose answer is kept whole. */
export const kept: Question = get("kept", '{ component(ref: "Unternehmenskonto") { name slug } }');

/** What must be answered at once whatever others ask, in turns. */
export function keptOrHealth(): () => Question {
  let turn = 0;
  return () => (turn++ % 2 === 0 ? kept : { name: "health", path: "/healthz" });
}

/** A question that was never asked, and whose rows are in memory. */
export const warm = (): Question => get("warm", `{ component(ref: "Unternehmenskonto") { name slug } } # ${asked++}`);

/** A question that needs a read of the graph. */
export const cold = (): Question => get("cold", `{ lookup(text: "gibt es nicht ${asked++}") { matched } }`);

/** The right data of `kept` and `warm`. */
export const rightData = JSON.stringify({ component: { name: "Unternehmenskonto", slug: "unternehmenskonto" } });
