/** The documents of docs/examples, which the README shows and the query page opens with, and their whole answers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../graph/paths.js";
import { openTestApi, type TestApi } from "./support/api.js";

const folder = join(packageRoot, "docs", "examples");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const examples = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.slice(0, -".graphql".length));

const blocksOf = (file: string) =>
  [...readFileSync(join(packageRoot, file), "utf8").matchAll(/^```graphql\n(.*?)^```$/gms)].flatMap(
    ([, block]) => block ?? [],
  );
const guide = blocksOf("docs/api.md").map((document, index) => [index + 1, document] as const);

describe("the examples of the README", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it("are both there", () => {
    expect(examples).toEqual(expect.arrayContaining(["readiness", "who-is-involved"]));
  });

  it.each(examples)("%s", async (name) => {
    expect(await api.expectData(read(`${name}.graphql`))).toEqual(JSON.parse(read(`${name}.json`)));
  });

  it.each(guide)("of docs/api.md, number %i, can be asked", async (_, document) => {
    expect(await api.expectData(document)).toBeTruthy();
  });
});
