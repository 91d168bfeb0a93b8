/** The languages that sentences are in. */
export type SentenceLanguage = "DE" | "EN";
