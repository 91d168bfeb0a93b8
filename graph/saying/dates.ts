/** Partial dates as sentences say them: "6. Mai 2025", "Herbst 2021", "about 2024". */
import { type DatePrecision, parsePartialDate } from "../partialDate.js";
import type { SentenceLanguage } from "./language.js";

const locales = { DE: "de-DE", EN: "en-GB" } as const;
const seasons = {
  DE: { spring: "Frühling", summer: "Sommer", autumn: "Herbst", winter: "Winter" },
  EN: { spring: "spring", summer: "summer", autumn: "autumn", winter: "winter" },
} as const;
const ordinals = ["first", "second", "third", "fourth"] as const;

/** A date in words. */
export function sayDate(text: string, language: SentenceLanguage): string {
  const date = parsePartialDate(text);
  const about = date.approximate ? (language === "DE" ? "etwa " : "about ") : "";
  return about + plainDate(date.text.replace("~", ""), date.precision, date.earliest, language);
}

function plainDate(text: string, precision: DatePrecision, earliest: string, language: SentenceLanguage): string {
  const [year = "", part = ""] = text.split("-");
  switch (precision) {
    case "DAY":
    case "MONTH": {
      const day = precision === "DAY" ? ({ day: "numeric" } as const) : {};
      const format = new Intl.DateTimeFormat(locales[language], {
        ...day,
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      return format.format(new Date(`${earliest}T00:00:00Z`));
    }
    case "QUARTER":
    case "HALF_YEAR": {
      const number = Number(part.slice(1));
      const [de, en] = precision === "QUARTER" ? ["Quartal", "quarter"] : ["Halbjahr", "half"];
      return language === "DE" ? `${number}. ${de} ${year}` : `the ${ordinals[number - 1]} ${en} of ${year}`;
    }
    case "SEASON":
      return `${seasons[language][part as keyof (typeof seasons)["DE"]]} ${year}`;
    default:
      return year;
  }
}

/** A date as that of something that happened on it: "am 6. Mai 2025", "in May 2025"; in German a year stands alone. */
export function dateOf(text: string, language: SentenceLanguage): string {
  const { precision } = parsePartialDate(text);
  const said = sayDate(text, language);
  if (language === "EN") return `${precision === "DAY" ? "on" : "in"} ${said}`;
  if (precision === "YEAR" || said.startsWith("etwa ")) return said;
  return `${precision === "DAY" ? "am" : "im"} ${said}`;
}
