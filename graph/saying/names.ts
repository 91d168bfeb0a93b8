/** What a thing is called within a sentence: in German in its case, with its article; in English the German name. */
import type { ThingRecord } from "../model.js";

/** What the grammar of a name is known from. */
export type Named = Pick<ThingRecord, "type" | "name" | "article" | "plural">;

/** The cases that sentences need. */
export type Case = "nominative" | "accusative" | "dative";
/** The languages that sentences are in. */
export type SentenceLanguage = "DE" | "EN";

type Article = NonNullable<Named["article"]>;
type Gender = Article | "plural";

const articles: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  der: { nominative: "der", accusative: "den", dative: "dem" },
  die: { nominative: "die", accusative: "die", dative: "der" },
  das: { nominative: "das", accusative: "das", dative: "dem" },
  plural: { nominative: "die", accusative: "die", dative: "den" },
};

/** Endings of an adjective in a name without its article, and of the same adjective after the article. */
const endings: Readonly<Record<Gender, Readonly<Record<Case, string>> & { readonly bare: string }>> = {
  der: { bare: "er", nominative: "e", accusative: "en", dative: "en" },
  die: { bare: "e", nominative: "e", accusative: "e", dative: "en" },
  das: { bare: "es", nominative: "e", accusative: "e", dative: "en" },
  plural: { bare: "e", nominative: "en", accusative: "en", dative: "en" },
};

/** What adjectives at the beginning of names end in, before their own ending: föderal, öffentlich, europäisch, erweitert, finanziert … */
const adjective =
  /(?:al|är|isch|lich|ig|end|iert|erweitert|sam|Deutsch|Neu|Sicher|Besonder|Beteiligt|[Bb]eauftragt|Federführend)$/;
/** Adjectives that stand for a person. */
const nominalised = /(?:[Bb]eauftragt|Federführend)(?:er|e)$/;

/** Types whose names are titles, and the noun that such a title stands beside. */
const titled: Readonly<Partial<Record<Named["type"], readonly [article: Article, de: string, en: string]>>> = {
  Deliverable: ["das", "Ergebnis", "deliverable"],
  Measure: ["die", "Maßnahme", "measure"],
  Project: ["das", "Projekt", "project"],
  Source: ["die", "Quelle", "source"],
  Task: ["die", "Aufgabe", "task"],
  ThemeField: ["das", "Themenfeld", "theme field"],
  WorkProduct: ["das", "Dokument", "document"],
};

/** A name within a sentence, and whether verbs agree with it in the plural. */
export interface Phrase {
  /** With its article, where it has one. */
  readonly text: string;
  readonly hasArticle: boolean;
  readonly plural: boolean;
}

/** The name of a thing in a case, with its article. A name without an article gets none, but a title gets its noun. */
export function phraseOf(thing: Named, language: SentenceLanguage, inCase: Case): Phrase {
  const { type, name, article, plural } = thing;
  const noun = article === null ? titled[type] : undefined;
  if (noun) {
    const [of, de, en] = noun;
    const [place, title] = splitTitle(name);
    const where = place === null ? "" : ` (${place})`;
    const text =
      language === "DE"
        ? `${articles[of][inCase]} ${de} ${german(title)}${where}`
        : `the ${en} ${english(title)}${where}`;
    return { text, hasArticle: true, plural: false };
  }
  const gender = genderOf(thing);
  const shown = type === "Decision" ? decisionName(name, language) : name;
  if (gender === null) return { text: shown, hasArticle: false, plural };
  if (language === "EN") {
    // A provision, "§ 8 OZG", and a numbered decision are names of their own in English.
    const isBare = type === "Decision" || /^(?:§|Art\.)/.test(name);
    return { text: isBare ? shown : `the ${shown}`, hasArticle: !isBare, plural };
  }
  return { text: `${articles[gender][inCase]} ${declined(shown, gender, inCase)}`, hasArticle: true, plural };
}

/** The gender of a name: as the record has it, and for decisions and meetings by the noun that their names are made with. */
function genderOf({ type, name, article, plural }: Named): Gender | null {
  if (article !== null) return plural ? "plural" : article;
  if (type === "Decision" && name.startsWith("Beschluss")) return "der";
  if (type === "Meeting" && /sitzung\b/i.test(name)) return "die";
  if (type === "Meeting" && /verfahren\b/i.test(name)) return "das";
  return null;
}

/** "Beschluss 2022/06: Registermodernisierung" as "Beschluss 2022/06 „Registermodernisierung“". */
function decisionName(name: string, language: SentenceLanguage): string {
  const [number, title] = splitTitle(name);
  if (number === null) return name;
  return `${number} ${language === "DE" ? german(title) : english(title)}`;
}

/** The place and the title of what is called "Beschluss 2025/29, Ziffer 4: Audit"; a title may itself have a colon. */
function splitTitle(name: string): readonly [place: string | null, title: string] {
  const [, place, title] = /^(Beschluss[^:]*): (.*)$/.exec(name) ?? [];
  return place === undefined || title === undefined ? [null, name] : [place, title];
}

const german = (title: string) => `„${title.replaceAll("„", "‚").replaceAll("“", "‘")}“`;
const english = (title: string) => `“${title.replaceAll("„", "‘").replaceAll("“", "’")}”`;

/** A name after its article: the adjectives that it begins with change, and the noun in the dative plural. */
function declined(name: string, gender: Gender, inCase: Case): string {
  const words = name.split(" ");
  const { bare } = endings[gender];
  let at = 0;
  for (; at < words.length - 1; at++) {
    const [word = "", next = ""] = words.slice(at, at + 2);
    const stem = word.endsWith(bare) ? word.slice(0, -bare.length) : "";
    const isAdjective = stem !== "" && adjective.test(stem);
    const leads = /^\p{Lu}/u.test(next) || /^\p{Ll}\S*(?:er|es|e)$/u.test(next);
    if (isAdjective && (leads || nominalised.test(word))) words[at] = stem + endings[gender][inCase];
    else if (!isAdverb(word, next)) break;
  }
  if (gender === "plural" && inCase === "dative") addPluralEnding(words, at);
  return words.join(" ");
}

/** Whether a word only qualifies the adjective after it, as in "Gemeinsam finanzierte EfA-Verfahren". */
const isAdverb = (word: string, next: string) => adjective.test(word) && /^\p{Ll}\S*te[rs]?$/u.test(next);

/** In the dative plural nouns in -e, -er and -el get an n: "den Ländern", "den Unternehmen". */
function addPluralEnding(words: string[], from: number): void {
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? "";
    const isLinked = word.endsWith("-") || word === "und";
    if (!isLinked) {
      if (/(?:e|er|el)$/.test(word)) words[at] = `${word}n`;
      return;
    }
  }
}
