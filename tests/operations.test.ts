/** The registered operations as `npm run generate` compiles them from their documents. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildASTSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { compileManifest, operationFiles, printManifest } from "../operations/compile.js";
import { manifestFile, readManifest } from "../operations/manifest.js";
import { ParameterError, parameterType } from "../operations/parameters.js";
import { schemaDocument } from "../schema/complete.js";

const schema = buildASTSchema(schemaDocument());

describe("the manifest", () => {
  const manifest = readManifest();

  it("is what the documents give", () => {
    const compiled = compileManifest(schema, operationFiles());
    expect(compiled.problems).toEqual([]);
    expect(printManifest(compiled.manifest)).toBe(readFileSync(manifestFile, "utf8"));
  });

  it("has ids that are the hashes of the bodies", () => {
    expect(manifest.operations.length).toBeGreaterThan(70);
    for (const { id, body } of manifest.operations) expect(id).toBe(createHash("sha256").update(body).digest("hex"));
  });

  it("has the shape of Apollo's manifests", () => {
    expect(manifest).toMatchObject({ format: "apollo-persisted-query-manifest", version: 1 });
    for (const operation of manifest.operations) {
      expect(operation).toMatchObject({
        id: expect.any(String),
        name: expect.any(String),
        type: "query",
        body: expect.any(String),
      });
    }
  });
});

describe("a document to register", () => {
  const head = "# Was?\n# What?\n";
  const faults = (text: string, isCurated = true, path = "operations/what.graphql") =>
    compileManifest(schema, [{ path, text, isCurated }]).problems;

  it("is registered with its questions, parameters and rows", () => {
    const text = `${head}# $id: Id of a thing. Example: component:noots\n# $roles: Roles. Example: LEAD,USE\n# rows: thing.involvements.nodes\nquery What($id: ID!, $roles: [Role!] = [LEAD, USE]) { thing(id: $id) { involvements(roles: $roles) { pageInfo { hasNextPage } nodes { role } } } }`;
    const { manifest, problems } = compileManifest(schema, [
      { path: "operations/what.graphql", text, isCurated: true },
    ]);
    expect(problems).toEqual([]);
    expect(manifest.operations).toMatchObject([
      {
        slug: "what",
        name: "What",
        question: { de: "Was?", en: "What?" },
        rows: "thing.involvements.nodes",
        parameters: [
          { name: "id", type: "ID!", description: "Id of a thing.", example: "component:noots", default: null },
          { name: "roles", type: "[Role!]", description: "Roles.", example: "LEAD,USE", default: "LEAD,USE" },
        ],
      },
    ]);
  });

  it.each([
    ["has no German question", "# Was\n# What?\nquery What { meta { revision } }", ":1: the first line is no comment"],
    ["has no English question", "# Was?\nquery What { meta { revision } }", ":2: the second line is no comment"],
    ["cannot be parsed", `${head}query What {`, ":3: Syntax Error"],
    ["asks for what there is not", `${head}query What {\n  nothing\n}`, ":4: Cannot query field"],
    ["has no name", `${head}{ meta { revision } }`, ":3: the query has no name"],
    [
      "has two queries",
      `${head}query A { meta { revision } } query B { meta { revision } }`,
      ":1: expected is one query",
    ],
    [
      "does not describe a variable",
      `${head}query What($id: ID!) {\n  thing(id: $id) { name }\n}`,
      ":3: $id is not described",
    ],
    [
      "describes a variable that there is not",
      `${head}# $id: Id. Example: x\nquery What { meta { revision } }`,
      ":3: there is no variable $id",
    ],
    [
      "describes one twice",
      `${head}# $id: Id. Example: x\n# $id: Id. Example: x\nquery What($id: ID!) { thing(id: $id) { name } }`,
      ":4: $id is described twice",
    ],
    ["gives no example", `${head}# $id: Id.\nquery What { meta { revision } }`, ":3: expected is"],
    [
      "has a wrong example",
      `${head}# $asOf: Day. Example: today\nquery What($asOf: Date) { thing(id: "x", asOf: $asOf) { name } }`,
      ':3: the example of $asOf is "today"; expected is a day',
    ],
    [
      "takes what an address cannot hold",
      `${head}# $filter: Filter. Example: x\nquery What($filter: DecisionFilter) { decisions(filter: $filter) { totalCount } }`,
      ":4: $filter is DecisionFilter, of which an address cannot hold values",
    ],
    [
      "takes a name that has another meaning",
      `${head}# $separator: Id. Example: x\nquery What($separator: ID!) { thing(id: $separator) { name } }`,
      ":4: $separator has another meaning",
    ],
    [
      "names rows that there are not",
      `${head}# rows: meta.nothing\nquery What { meta { revision } }`,
      ":3: the answer has nothing with fields of its own at meta.nothing",
    ],
    [
      "does not say whether a list goes on",
      `${head}query What {\n  actors { nodes { name } }\n}`,
      ":4: actors does not say whether there is more",
    ],
  ])("is refused with file and line where it %s", (_, text, fault) => {
    expect(faults(text)).toEqual([expect.stringContaining(`operations/what.graphql${fault}`)]);
  });

  it("is refused where its file has no plain name, and where another one has its name", () => {
    expect(faults(`${head}query What { meta { revision } }`, true, "operations/Was ist.graphql")).toEqual([
      expect.stringContaining("the name of the file is no slug"),
    ]);
    const text = (field: string) => `${head}query What { meta { ${field} } }`;
    const files = [
      { path: "operations/a.graphql", text: text("revision"), isCurated: true },
      { path: "operations/b.graphql", text: text("today"), isCurated: true },
    ];
    expect(compileManifest(schema, files).problems).toEqual(["b: its name is that of a"]);
  });

  it("may be a question with remarks and without an English one", () => {
    expect(faults("# Was?\n# A remark.\nquery What { actors { nodes { name } } }", false)).toEqual([]);
  });
});

describe("a parameter", () => {
  const read = (type: string, ...texts: string[]) => {
    try {
      return parameterType(schema, type)?.read(texts);
    } catch (error) {
      if (error instanceof ParameterError) return error.message;
      throw error;
    }
  };

  it.each<[string, readonly string[], unknown]>([
    ["String!", ["a,b"], "a,b"],
    ["Int", ["-12"], -12],
    ["Boolean", ["false"], false],
    ["Date", ["2025-07-31"], "2025-07-31"],
    ["[Role!]", ["LEAD,USE"], ["LEAD", "USE"]],
    ["[Role!]", ["LEAD", "USE"], ["LEAD", "USE"]],
    ["[ID!]!", ["a", "b,c"], ["a", "b", "c"]],
    ["String", [""], "is empty; expected is a text"],
    ["String", ["a", "b"], "is given 2 times; expected is a text, once"],
    ["Int", ["1.5"], 'is "1.5"; expected is a whole number'],
    ["Int", ["9999999999"], 'is "9999999999"; expected is a whole number'],
    ["Boolean", ["yes"], 'is "yes"; expected is true or false'],
    ["Date", ["2025-02-30"], 'is "2025-02-30"; expected is a day such as 2025-07-31'],
    ["ImpactEvent!", ["late"], 'is "late"; expected is one of LATE, GIVEN_UP'],
    ["[Role!]", ["LEAD,"], expect.stringMatching(/^is empty; expected is one of \d+ values$/)],
  ])("of type %s reads %j", (type, texts, expected) => {
    expect(read(type, ...texts)).toEqual(expected);
  });
});
