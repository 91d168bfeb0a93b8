/** What a value of a vocabulary is. */

/** One value of a vocabulary, described for a reader who does not know German administration. */
export interface Term {
  /** German label, as the field writes it. */
  readonly de: string;
  /** English label. */
  readonly en: string;
  /** What the value means and when it is used. */
  readonly description: string;
}

/** Makes a value of a vocabulary. */
export const term = (de: string, en: string, description: string): Term => ({ de, en, description });
