/** How German names are ordered and looked up: pure functions, the same on every engine because they run at load. */

/** Letters without case, umlauts without dots, ß as ss. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ø", "o");

/**
 * A key whose plain code point order is German dictionary order (DIN 5007-1: Ä beside A, ß as ss) with numbers by value.
 *
 * Numbers are padded to twelve digits, so `2025/9` comes before `2025/10` and `2. Sitzung` before `10. Sitzung`.
 */
export function sortKey(text: string): string {
  return fold(text)
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, "").padStart(12, "0"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const decisionNumber = /^(?:b-)?(\d{4})[/-](\d{1,3})(?:[- ](it|al))?$/;

/**
 * What a name, alias or identifier is looked up by: case, umlaut spelling (ä, ae), ß, hyphens and runs of spaces do not
 * count, "&" is "und", and the usual ways to write a decision number ("Beschluss 2025/25", "B-2025/28-IT", "2025-25") are one. The round
 * of department heads counts its decisions on its own ("2025/02-AL").
 */
export function lookupKey(text: string): string {
  const plain = text.normalize("NFC").toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  const folded = fold(plain).trim();
  const bare = folded.replace(/^(?:beschluss|entscheidung)\s+(?:nr\.?\s*)?/, "");
  const number = decisionNumber.exec(bare);
  if (number?.[1] && number[2]) {
    return `${number[1]}/${String(Number(number[2])).padStart(2, "0")}${number[3] === "al" ? " al" : ""}`;
  }
  return folded
    .replaceAll("&", " und ")
    .replace(/[^\p{L}\p{N}/§.]+/gu, " ")
    .trim();
}
