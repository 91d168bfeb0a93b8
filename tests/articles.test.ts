/** The grammatical articles of the record: what sentences call things by. Each case lists the names that break its rule. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ThingRecord } from "../graph/model.js";
import { packageRoot } from "../graph/paths.js";
import { nounOf, phraseOf } from "../graph/saying/names.js";
import { buildCheckedGraph } from "../seeds/build.js";

/** Nouns whose gender their ending tells. */
const endings = {
  die: /(?:ung|heit|keit|schaft|tion|ität|konferenz|gruppe|kommission|kanzlei|anstalt|agentur|stelle|akte|runde|strategie|plattform|agenda|PKI|richtlinie|nummer|suche|leitlinie|roadmap)$/i,
  das: /(?:ministerium|gesetz|amt|portal|konto|system|projekt|programm|konzept|gremium|board|netz|register|paket|zentrum|postfach|gateway|modell|budget|team|sekretariat|abkommen|bild|cockpit|management|prinzip|papier|werk|kabinett|institut|komitee|verfahren|geld|archiv|modul)$/i,
  der: /(?:rat|plan|vertrag|dienst|verbund|kreis|ausschuss|bericht|leitfaden|katalog|reifegrad|bereich|stab|pool|betrieb|store|marktplatz|pakt|stack|pilot|vorsitz|tag|städtebund|gemeindebund|beirat|client|server|antrag|ausweis|ansatz|beschluss|kern|hub|check|messenger|campus|abruf|abgleich|baustein)$/i,
} as const;

/** What is called by its name alone, though its type goes with articles: Länder, products and programmes, reviewed one by one. */
const bareNames: ReadonlySet<string> = new Set([
  ...["Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern"],
  ...["Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz", "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein"],
  ...["Thüringen", "IT.NRW", "Dataport", "Governikus", "Fraunhofer FOKUS"],
  ...[
    "Suchen und Finden",
    "eVA.SAX",
    "EL.DOK BB",
    "ELDORADO 2.0",
    "ThüringenVIS",
    "ELSTER",
    "EKONA",
    "ePayBL",
    "epay21",
  ],
  ...["pmPayment", "FINK", "FIT-Connect", "GMM", "GovData", "Governikus (Anwendung)", "EPOS.NRW", "ProFiskal (Berlin)"],
  ...["HKR-neu", "Mein Justizpostfach", "MODUL-F", "A12", "openCode", "openDesk", "Mein Unternehmenskonto"],
  ...["DCAT-AP", "DCAT-AP.de", "OSCI-Transport", "xdomea", "xdomea:Verwaltung", "Matrix", "Messaging Layer Security"],
  ...["Deutschland-Online", "Einer für Alle (EfA)", "KONSENS"],
  "Referenzimplementierung, Rollout und Betrieb (nicht-priorisierte Leistungen)",
  "Referenzimplementierung, Rollout und Betrieb (priorisierte Leistungen)",
  ...["Reifegradmodell 2.0 Stufen 0–3", "Reifegradmodell 2.0 Stufen 4–6"],
]);

/** Types that get their words from elsewhere: a noun, "Beschluss", "Ziffer", or none, as persons and paragraphs do. */
const named: ReadonlySet<ThingRecord["type"]> = new Set<ThingRecord["type"]>([
  ...(["Decision", "DecisionPoint", "Measure", "Deliverable", "Meeting", "Source"] as const),
  ...(["Person", "LegalProvision", "Project", "Task", "ThemeField", "WorkProduct"] as const),
]);

describe("The articles of the record", () => {
  let things: readonly ThingRecord[];
  beforeAll(async () => {
    things = (await buildCheckedGraph(join(packageRoot, "seeds"))).data.things;
  });
  const faults = (isFault: (thing: ThingRecord) => boolean) => things.filter(isFault).map(({ name }) => name);

  it("are none for paragraphs, articles, standards of the X family and persons", () => {
    const isBare = ({ type, kind, name }: ThingRecord) =>
      /^(?:§|Art\.|Artikel\b)/.test(name) || type === "Person" || (kind === "STANDARD" && /^[Xx](?:\p{L})/u.test(name));
    expect(faults((thing) => isBare(thing) && thing.article !== null)).toEqual([]);
  });

  it("fit the number: plurals have die or none", () => {
    expect(faults(({ article, plural }) => plural && article !== null && article !== "die")).toEqual([]);
  });

  it("fit the noun, where its ending tells the gender", () => {
    const misfits = faults(({ name, article, plural }) => {
      if (article === null || plural) return false;
      const noun = nounOf(name, article);
      const genders = Object.entries(endings).flatMap(([gender, ending]) => (ending.test(noun) ? [gender] : []));
      return genders.length === 1 && !genders.includes(article);
    });
    expect(misfits).toEqual([]);
  });

  it("are feminine for companies that say their legal form", () => {
    expect(faults(({ name, article }) => /\bGmbH$/.test(name) && article !== "die")).toEqual([]);
  });

  it("are decided for each name: where it has none, that was reviewed", () => {
    const isOpen = ({ type, kind, name, article }: ThingRecord) =>
      article === null && !named.has(type) && !bareNames.has(name) && !(kind === "STANDARD" && /^X/.test(name));
    expect(faults(isOpen)).toEqual([]);
    const bare = new Set(faults(({ article }) => article === null));
    expect([...bareNames].filter((name) => !bare.has(name))).toEqual([]);
  });

  it("never stand twice, nor beside an adjective that keeps its own ending", () => {
    const said = things
      .filter(({ type }) => type !== "Source")
      .flatMap((thing) =>
        (["nominative", "accusative", "dative", "genitive"] as const).map(
          (inCase) => phraseOf(thing, "DE", inCase).text,
        ),
      );
    expect(said.filter((text) => /^(?:[Dd](?:er|ie|as|em|en|es) ){2}/.test(text))).toEqual([]);
    expect(
      said.filter((text) => /^(?:der|den|dem|des|das) \p{Lu}\p{L}*(?:isch|lich|iert|al|är)(?:er|es) /u.test(text)),
    ).toEqual([]);
  });
});
