/** Templates of sentences in the past, for what went on and is over. */
import type { SentenceLanguage } from "./language.js";

/** Verbs as templates have them, one and many, and the same in the past. */
const german: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "arbeitet arbeiten arbeitete arbeiteten, beaufsichtigt beaufsichtigen beaufsichtigte beaufsichtigten",
    "bekleidet bekleiden bekleidete bekleideten, beruht beruhen beruhte beruhten, beschließt beschließen beschloss beschlossen",
    "bestätigt bestätigen bestätigte bestätigten, betreibt betreiben betrieb betrieben, betrifft betreffen betraf betrafen",
    "bezieht beziehen bezog bezogen, bringt bringen brachte brachten, dient dienen diente dienten",
    "dokumentiert dokumentieren dokumentierte dokumentierten, entspricht entsprechen entsprach entsprachen",
    "entwickelt entwickeln entwickelte entwickelten, erbringt erbringen erbrachte erbrachten, ergeht ergehen erging ergingen",
    "erhebt erheben erhob erhoben, ersetzt ersetzen ersetzte ersetzten, erteilt erteilen erteilte erteilten",
    "erwähnt erwähnen erwähnte erwähnten, finanziert finanzieren finanzierte finanzierten, folgt folgen folgte folgten",
    "gehört gehören gehörte gehörten, geht gehen ging gingen, gibt geben gab gaben, hat haben hatte hatten",
    "hebt heben hob hoben, ist sind war waren, kann können konnte konnten, kommt kommen kam kamen",
    "leistet leisten leistete leisteten, leitet leiten leitete leiteten, liegt liegen lag lagen, nimmt nehmen nahm nahmen",
    "nutzt nutzen nutzte nutzten, obliegt obliegen oblag oblagen, orientiert orientieren orientierte orientierten",
    "prüft prüfen prüfte prüften, ratifiziert ratifizieren ratifizierte ratifizierten, richtet richten richtete richteten",
    "schreibt schreiben schrieb schrieben, setzt setzen setzte setzten, sieht sehen sah sahen, stammt stammen stammte stammten",
    "steht stehen stand standen, steuert steuern steuerte steuerten, umfasst umfassen umfasste umfassten",
    "wirkt wirken wirkte wirkten, ändert ändern änderte änderten",
  ]
    .flatMap((line) => line.split(", "))
    .flatMap((verb) => {
      const [one = "", many = "", past = "", pastMany = ""] = verb.split(" ");
      return [
        [one, past],
        [many, pastMany],
      ];
    }),
);

/** English verbs whose past is not made with -ed. */
const irregular: Readonly<Record<string, string>> = {
  are: "were",
  come: "came",
  do: "did",
  fall: "fell",
  find: "found",
  give: "gave",
  go: "went",
  have: "had",
  hold: "held",
  lead: "led",
  lie: "lay",
  refer: "referred",
  set: "set",
  stand: "stood",
  take: "took",
};
/** Verbs that stand in templates without a choice of number. */
const alone: Readonly<Record<string, string>> = {
  comes: "came",
  cooperate: "cooperated",
  goes: "went",
  include: "included",
  lies: "lay",
  stands: "stood",
};

const pastOf = (verb: string) =>
  irregular[verb] ?? (verb.endsWith("e") ? `${verb}d` : verb.endsWith("y") ? `${verb.slice(0, -1)}ied` : `${verb}ed`);

/** A template with its verbs in the past. */
export function inThePast(template: string, language: SentenceLanguage): string {
  if (language === "DE")
    return template.replace(
      /\[([^|\]]*)\|([^\]]*)\]|\b(?:geht|kommt|liegt|richtet|steht)\b/g,
      (word, one: string | undefined, many: string | undefined) =>
        one === undefined || many === undefined ? (german[word] ?? word) : `[${german[one]}|${german[many]}]`,
    );
  return template.replace(
    /\{[^}]*\}|\[([^|\]]*)\|([^\]]*)\]|\bwho (\w+)|\p{L}+/gu,
    (word, one: string | undefined, many: string | undefined, who: string | undefined) => {
      if (one !== undefined && many !== undefined) {
        if (many === "their") return word;
        return one === "is" ? "[was|were]" : pastOf(many);
      }
      return who === undefined ? (alone[word] ?? word) : `who ${pastOf(who)}`;
    },
  );
}
