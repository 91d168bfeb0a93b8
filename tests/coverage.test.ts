/** What the record says of its own gaps: the figures, what stands behind them, and that the API gives the same. */
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coverageOf, gapsOf, sourcesDue } from "../graph/coverage.js";
import { Snapshots } from "../loaders/snapshot.js";
import { buildCheckedGraph } from "../seeds/build.js";
import { reportOn } from "../seeds/report.js";
import { readConfig } from "../server/config.js";
import { runOperation } from "../server/execute.js";
import { createSchema } from "../server/http/apollo.js";
import { openTestApi, type TestApi } from "./support/api.js";
import { world } from "./support/world.js";

const small = world()
  .body("Rat", { slug: "rat" })
  .actor("Amt", { slug: "amt" })
  .component("Konto", { slug: "konto" })
  .component("Netz", { slug: "netz" })
  .component("Insel", { slug: "insel" })
  .decision("Beschluss 2025/02", { slug: "rat-2025-02", number: "2025/02", date: "2025-06-26" })
  .decision("Beschluss 2025/05", { slug: "rat-2025-05", number: "B-2025/05-IT" })
  .decision("Ohne Nummer", { slug: "ohne" })
  .source("Folien", { date: "2025-05-05", checkedAt: "2025-05-20" })
  .source("Blog", { official: false, checkedAt: "2025-05-21" })
  .relation("Beschluss 2025/02", "DECIDED_BY", "Rat")
  .relation("Beschluss 2025/05", "DECIDED_BY", "Rat")
  .relation("Ohne Nummer", "DECIDED_BY", "Rat")
  .involved("Amt", "Konto", { role: "OPERATION", source: ["Bericht", "Folien"] })
  .involved("Amt", "Netz", { role: "LEAD", withdrawn: { on: "2025-08-01", because: "misread" } })
  .involved("Amt", "Netz", { role: "USE" })
  .dated("Konto", "STARTED", "2020", { conflict: "konto-start", key: "start-2020" })
  .dated("Konto", "STARTED", "2021", { conflict: "konto-start", key: "start-2021" })
  .dated("Netz", "STARTED", "2020", { conflict: "netz-start" })
  .requires("Konto", "Netz", { rule: "MANDATE" });

describe("The coverage of a record", () => {
  const data = small.build();
  const coverage = coverageOf(data);

  it("counts the decisions that are known, against the highest number of the year", () => {
    expect(coverage.decisions).toEqual([{ body: "actor:rat", year: 2025, known: 2, implied: 5 }]);
  });

  it("counts facts with one source, by type, and neither derived nor withdrawn ones", () => {
    expect(coverage.singleSource).toContainEqual({ type: "RELATION", count: 4, total: 5 });
    expect(coverage.inferred).toEqual([{ rule: "MANDATE", count: 1 }]);
  });

  it("counts a conflict only where two statements of it are left", () => {
    expect(coverage.disputed).toBe(1);
    expect(gapsOf(data).disputed.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ["statement:start-2020", "statement:start-2021"],
    ]);
  });

  it("says disputed statements so that each reads differently", () => {
    const owner = { role: "OWNERSHIP", conflict: "anteile" } as const;
    const next = { conflict: "nachfolge" } as const;
    const disputed = world()
      .actor("Amt", { slug: "amt" })
      .component("Konto", { slug: "konto" })
      .component("Netz", { slug: "netz" })
      .involved("Amt", "Netz", { ...owner, key: "a", value: 29.4, since: "2013-01-01" })
      .involved("Amt", "Netz", { ...owner, key: "b", value: 20, since: "2006", until: "2012" })
      .involved("Amt", "Netz", { ...owner, key: "c", since: "2013", until: "2013", status: "NEGATED" })
      .involved("Amt", "Netz", { ...owner, key: "d", capacity: "Bausteine", until: "2012" })
      .relation("Netz", "SUCCEEDS", "Konto", { ...next, key: "e", detail: "RENAMING" })
      .relation("Netz", "SUCCEEDS", "Konto", { ...next, key: "f", detail: "FURTHER_DEVELOPMENT", status: "PLANNED" })
      .requires("Netz", "Konto", { ...next, key: "g" });
    expect(reportOn(disputed.build(), { today: "2026-02-01", staleAfter: 12 }).disputed).toEqual([
      {
        conflict: "anteile",
        statements: [
          "Amt – beteiligt an – Netz (Trägerschaft, 29,4 %, seit 2013-01-01)",
          "Amt – beteiligt an – Netz (Trägerschaft, 20 %, von 2006 bis 2012)",
          "Amt – beteiligt an – Netz (Trägerschaft, 2013, verneint)",
          "Amt – beteiligt an – Netz (Trägerschaft, Bausteine, bis 2012)",
        ],
      },
      {
        conflict: "nachfolge",
        statements: [
          "Netz – folgt auf – Konto (Umbenennung)",
          "Netz – folgt auf – Konto (Weiterentwicklung, geplant)",
          "Netz – setzt voraus – Konto",
        ],
      },
    ]);
  });

  it("finds what nobody answers for: use is no responsibility, and a withdrawn lead is none", () => {
    expect(coverage.withoutResponsible).toEqual([{ type: "Component", count: 2, total: 3 }]);
    expect(gapsOf(data).withoutResponsible.map(({ name }) => name)).toEqual(["Netz", "Insel"]);
  });

  it("finds what no relation joins to anything", () => {
    expect(coverage.withoutRelation).toBe(1);
    expect(gapsOf(data).withoutRelation.map(({ name }) => name)).toEqual(["Insel"]);
  });

  it("tells when sources were checked, and which are due", () => {
    expect(coverage.sourcesChecked).toEqual([
      { month: null, official: 1, others: 0 },
      { month: "2025-05", official: 1, others: 1 },
    ]);
    expect(sourcesDue(data.things, "2025-05-21").map(({ name }) => name)).toEqual(["Bericht", "Folien"]);
  });
});

const everyFigure = `{
  meta {
    coverage {
      decisions { body { id } year known implied }
      singleSource { statementType count total }
      disputed
      inferred { rule count }
      withoutResponsible { type count total }
      withoutRelation
      sourcesChecked { month official others }
      openQuestions { question missing about { id } asks }
    }
  }
}`;

/** The figures as the API is to give them. */
function served(figures: Omit<ReturnType<typeof coverageOf>, "recordedFrom">) {
  return {
    ...figures,
    openQuestions: figures.openQuestions.map(({ about, ...said }) => ({ ...said, about: about.map((id) => ({ id })) })),
    decisions: figures.decisions.map(({ body, ...counts }) => ({ body: { id: body }, ...counts })),
    singleSource: figures.singleSource.map(({ type, ...counts }) => ({ statementType: type, ...counts })),
  };
}

describe("The coverage that the API serves", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it("is that of the record", async () => {
    const { data } = await buildCheckedGraph(readConfig().SEEDS_DIR);
    const { recordedFrom, ...figures } = coverageOf(data);
    expect(await api.expectData(everyFigure)).toEqual({ meta: { coverage: served(figures) } });
    expect(await api.expectData("{ meta { recordedFrom } }")).toEqual({ meta: { recordedFrom } });
  });

  it("is null, and the rest is served, from a graph that an older program loaded", async () => {
    const revision = { revision: "1", sequence: 1, contentHash: "", modelVersion: 1, dataAsOf: null };
    const nothing = async () => [];
    const snapshots = await Snapshots.follow(
      {
        pins: true,
        open: async () => ({
          reader: { name: "old", read: nothing, close: async () => undefined },
          revision: { ...revision, purpose: "test", coverage: null },
        }),
        hasMoved: async () => false,
      },
      {
        ceiling: 10,
        keptBytes: 1_000,
        requestTime: 0,
        pollInterval: 0,
        staleTime: 0,
        prefetch: false,
        log: () => undefined,
      },
    );
    const document = parse(`{ meta { revision coverage { disputed } } }`);
    const {
      result: { data },
    } = await runOperation({ schema: createSchema(), snapshots, publicUrl: "" }, { document });
    expect(JSON.parse(JSON.stringify(data))).toEqual({ meta: { revision: "1", coverage: null } });
  });

  it("costs no read, besides the bodies that are asked for", async () => {
    const { extensions } = await api.ask(`{ meta { coverage { disputed withoutRelation singleSource { count } } } }`);
    expect(extensions.reads).toBe(0);
  });
});
