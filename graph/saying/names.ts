/** What a thing is called within a sentence: in German in its case, with its article; in English the German name. */
import type { ThingRecord } from "../model.js";
import { sayDate } from "./dates.js";
import type { SentenceLanguage } from "./language.js";

/** What the grammar of a name is known from. */
export type Named = Pick<ThingRecord, "type" | "name" | "article" | "plural">;

/** The cases that sentences need. */
export type Case = "nominative" | "accusative" | "dative" | "genitive";

type Article = NonNullable<Named["article"]>;
type Gender = Article | "plural";

const articles: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  der: { nominative: "der", accusative: "den", dative: "dem", genitive: "des" },
  die: { nominative: "die", accusative: "die", dative: "der", genitive: "der" },
  das: { nominative: "das", accusative: "das", dative: "dem", genitive: "des" },
  plural: { nominative: "die", accusative: "die", dative: "den", genitive: "der" },
};

/** Endings of an adjective in a name without its article, and of the same adjective after the article. */
const endings: Readonly<Record<Gender, Readonly<Record<Case, string>> & { readonly bare: string }>> = {
  der: { bare: "er", nominative: "e", accusative: "en", dative: "en", genitive: "en" },
  die: { bare: "e", nominative: "e", accusative: "e", dative: "en", genitive: "en" },
  das: { bare: "es", nominative: "e", accusative: "e", dative: "en", genitive: "en" },
  plural: { bare: "e", nominative: "en", accusative: "en", dative: "en", genitive: "en" },
};

/** What adjectives at the beginning of names end in, before their own ending: föderal, öffentlich, europäisch, erweitert, finanziert … */
const adjective =
  /(?:al|är|isch|lich|ig|end|ernd|iert|[Ee]rweitert|sam|Deutsch|Neu|Sicher|Besonder|Beteiligt|[Bb]eauftragt|Federführend)$/;
/** Adjectives that stand for a person. */
const nominalised = /(?:[Bb]eauftragt|Federführend)(?:er|e)$/;

/** A noun for a type, beside which a name can stand. */
type TypeNoun = readonly [article: Article, de: string, en: string];

/** Types whose names are titles, and the noun that such a title stands beside. */
const titled: Readonly<Partial<Record<Named["type"], TypeNoun>>> = {
  Deliverable: ["das", "Ergebnis", "deliverable"],
  Measure: ["die", "Maßnahme", "measure"],
  Project: ["das", "Projekt", "project"],
  Source: ["die", "Quelle", "source"],
  Task: ["die", "Aufgabe", "task"],
  ThemeField: ["das", "Themenfeld", "theme field"],
  WorkProduct: ["das", "Dokument", "document"],
};

/** The nouns that tell apart things of one name. */
const typeNouns: Readonly<Partial<Record<Named["type"], TypeNoun>>> = {
  ...titled,
  AdministrativeService: ["die", "Verwaltungsleistung", "administrative service"],
  Agreement: ["die", "Vereinbarung", "agreement"],
  Body: ["das", "Gremium", "body"],
  Component: ["die", "Komponente", "component"],
  LegalAct: ["der", "Rechtsakt", "legal act"],
  LegalProvision: ["die", "Vorschrift", "provision"],
  MaturityLevel: ["der", "Reifegrad", "maturity level"],
  MaturityModel: ["das", "Reifegradmodell", "maturity model"],
  Organisation: ["die", "Organisation", "organisation"],
  Programme: ["das", "Programm", "programme"],
};

/** Types whose names can be coined: abbreviations and brands are names of their own in English. */
const coinable: ReadonlySet<Named["type"]> = new Set<Named["type"]>([
  "AdministrativeService",
  "Body",
  "Component",
  "Organisation",
  "Programme",
]);

/** Whether a name is no common noun: one word that is an abbreviation, has capitals inside or begins with a small letter. */
function isCoined({ type, name, plural }: Named): boolean {
  if (plural || name.includes(" ") || !coinable.has(type)) return false;
  const last = name.split(/[-/]/).at(-1) ?? name;
  return /^\p{Ll}/u.test(name) || /\p{Lu}.*\p{Lu}/u.test(last);
}

/** A name within a sentence, and whether verbs agree with it in the plural. */
export interface Phrase {
  /** With its article, where it has one. */
  readonly text: string;
  readonly hasArticle: boolean;
  readonly plural: boolean;
}

/**
 * The name of a thing in a case, with its article. A name without an article gets none, but a title gets its noun.
 *
 * @param byType whether the name stands beside the noun of its type, because another thing in the sentence has the same
 */
export function phraseOf(thing: Named, language: SentenceLanguage, inCase: Case, byType = false): Phrase {
  const { type, name, article, plural } = thing;
  const point = type === "DecisionPoint" ? unnumberedPoint(name, language, inCase) : null;
  if (point !== null) return { text: point, hasArticle: true, plural: false };
  const noun = byType ? typeNouns[type] : article === null ? titled[type] : undefined;
  if (noun) {
    const [of, de, en] = noun;
    const [place, title] = splitTitle(name.replace(` (${de})`, ""));
    const where = place === null ? "" : ` (${place})`;
    const text =
      language === "DE"
        ? `${articles[of][inCase]} ${declined(de, of, inCase)} ${german(title)}${where}`
        : `the ${en} ${english(title)}${where}`;
    return { text, hasArticle: true, plural: false };
  }
  const gender = genderOf(thing);
  // "§ 8 OZG" is a name of its own; only the genitive needs something to show it.
  if (type === "LegalProvision" && language === "DE" && inCase === "genitive")
    return { text: `des ${name}`, hasArticle: true, plural };
  const shown = shownName(thing, language);
  if (gender === null) {
    const text = language === "DE" && inCase === "genitive" ? `von ${shown}` : shown;
    return { text, hasArticle: false, plural };
  }
  if (language === "EN") {
    // A numbered decision or level is a name of its own in English.
    const isBare = type === "Decision" || type === "MaturityLevel" || isCoined(thing);
    return { text: isBare ? shown : `the ${shown}`, hasArticle: !isBare, plural };
  }
  if (inCase === "genitive" && isSingularWithS(gender) && isOpenCompound(shown, gender))
    return { text: `vom ${declined(shown, gender, "dative")}`, hasArticle: false, plural };
  return { text: `${articles[gender][inCase]} ${declined(shown, gender, inCase)}`, hasArticle: true, plural };
}

/** A name as sentences show it. */
function shownName({ type, name }: Named, language: SentenceLanguage): string {
  if (type === "Decision") return decisionName(name, language);
  const shown =
    type === "Meeting" ? name.replace(/ am (\d\S*)/, (_, date: string) => ` am ${sayDate(date, "DE")}`) : name;
  return language === "DE" ? shown : englishQuotes(shown);
}

const indefinite: Readonly<Record<Case, string>> = {
  nominative: "ein Punkt",
  accusative: "einen Punkt",
  dative: "einem Punkt",
  genitive: "eines Punkts",
};

/** A point that its decision does not number; the key that tells it apart in the record is no name. */
function unnumberedPoint(name: string, language: SentenceLanguage, inCase: Case): string | null {
  const [, decision] = /^(.*), Punkt "[^"]*"$/.exec(name) ?? [];
  if (decision === undefined) return null;
  const isNumbered = decision.startsWith("Beschluss ");
  if (language === "DE")
    return `${indefinite[inCase]} ohne Ziffer (${isNumbered ? decision : `Beschluss ${german(decision)}`})`;
  return `an unnumbered point (${isNumbered ? decision : `Beschluss ${english(decision)}`})`;
}

/** Whether nouns of a gender change in the genitive. */
const isSingularWithS = (gender: Gender) => gender === "der" || gender === "das";

/** The gender of a name: as the record has it, and for decisions and meetings by the noun that their names are made with. */
function genderOf({ type, name, article, plural }: Named): Gender | null {
  if (article !== null) return plural ? "plural" : article;
  if (type === "Decision" && name.startsWith("Beschluss")) return "der";
  if (type === "Meeting" && /sitzung\b/i.test(name)) return "die";
  if (type === "Meeting" && /verfahren\b/i.test(name)) return "das";
  return null;
}

/** What stands for the title of a decision of which sources give only the number. */
const UNTITLED = "Titel nicht genannt";

/** "Beschluss 2022/06: Registermodernisierung" as "Beschluss 2022/06 „Registermodernisierung“". */
function decisionName(name: string, language: SentenceLanguage): string {
  const [number, title] = splitTitle(name);
  if (number === null) return name;
  if (title === UNTITLED) return number;
  return `${number} ${language === "DE" ? german(title) : english(title)}`;
}

/** The place and the title of what is called "Beschluss 2025/29, Ziffer 4: Audit"; a title may itself have a colon. */
function splitTitle(name: string): readonly [place: string | null, title: string] {
  const [, place, title] = /^(Beschluss[^:]*): (.*)$/.exec(name) ?? [];
  return place === undefined || title === undefined ? [null, name] : [place, title];
}

const german = (title: string) => `„${title.replaceAll("„", "‚").replaceAll("“", "‘")}“`;
const english = (title: string) => `“${title.replaceAll("“", "’").replaceAll("„", "‘")}”`;
/** Quotation marks within a German name, as English has them. */
const englishQuotes = (name: string) => name.replaceAll("“", "”").replaceAll("„", "“");

/** A name in its parts: the adjectives that it begins with, the noun, and what follows. */
interface Parts {
  readonly words: readonly string[];
  /** Places of the adjectives. */
  readonly adjectives: readonly number[];
  /** Place of the noun. */
  readonly noun: number;
}

function partsOf(name: string, gender: Gender): Parts {
  const words = name.split(" ");
  const { bare } = endings[gender];
  const isAdjective = (word: string) => word.endsWith(bare) && adjective.test(word.slice(0, -bare.length));
  const adjectives: number[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const [word = "", next = ""] = words.slice(at, at + 2);
    // "Beauftragter der Bundesregierung": an adjective that is itself the noun.
    if (nominalised.test(word) && isAdjective(word)) adjectives.push(at);
    if (nominalised.test(word) && !isUpper(next)) break;
    if (isAdjective(word) && (isUpper(next) || isAdjective(next))) adjectives.push(at);
    // "Gemeinsam finanzierte EfA-Verfahren": a word that qualifies the adjective after it.
    else if (!(adjective.test(word) && !isUpper(next) && isAdjective(next))) break;
  }
  // "Städte- und Gemeindebund": the noun is the one that is written out.
  const noun = words.findIndex((word, index) => index >= at && !word.endsWith("-") && word !== "und");
  return { words, adjectives: [...new Set(adjectives)], noun: noun < 0 ? at : noun };
}

/** The noun of a name, after its adjectives. */
export function nounOf(name: string, article: Article): string {
  const { words, noun } = partsOf(name, article);
  return words[noun] ?? name;
}

const isUpper = (word: string) => /^\p{Lu}/u.test(word);

/** A name after its article: the adjectives that it begins with change, and the noun in the dative plural and the genitive. */
function declined(name: string, gender: Gender, inCase: Case): string {
  const { words, adjectives, noun } = partsOf(name, gender);
  const { bare } = endings[gender];
  const changes = (at: number): ((word: string) => string) => {
    if (adjectives.includes(at)) return (word) => word.slice(0, -bare.length) + endings[gender][inCase];
    if (gender === "plural" && inCase === "dative" && (at === noun || isSecondNoun(words, noun, at)))
      return dativePlural;
    return isSingularWithS(gender) && inCase === "genitive" && at === noun ? genitive : (word) => word;
  };
  return words.map((word, at) => changes(at)(word)).join(" ");
}

/** Whether a noun stands beside the first: "Schnittstellen und Übergabepunkte". */
const isSecondNoun = (words: readonly string[], noun: number, at: number) =>
  at === noun + 2 && words[noun + 1] === "und" && isUpper(words[at] ?? "");

/** Whether it is open which word the genitive would change: "FIT-Connect Zustelldienst", "Kostenmodell und Verteilschlüssel". */
function isOpenCompound(name: string, gender: Gender): boolean {
  const { words, noun } = partsOf(name, gender);
  const next = words[noun + 1] ?? "";
  return isUpper(next) || next === "und";
}

/** In the dative plural nouns in -e, -er and -el get an n: "den Ländern". */
const dativePlural = (noun: string) => (/(?:e|er|el)$/.test(noun) ? `${noun}n` : noun);

/** In the genitive nouns get an s or es; abbreviations, numbers, signs, adjectives and names of products ("XRechnung") do not. */
function genitive(noun: string): string {
  const last = noun.split(/[-/]/).at(-1) ?? noun;
  const isName = /^(?:\p{Ll}|X\p{Lu})/u.test(noun) || /\p{Lu}.*\p{Lu}/u.test(last) || /[.:]/.test(noun);
  if (isName || !/\p{Ll}$/u.test(noun)) return noun;
  if (noun.endsWith("nis")) return `${noun}ses`;
  return /[sßxz]$|^Bund$/.test(noun) ? `${noun}es` : `${noun}s`;
}
