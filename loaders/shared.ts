/**
 * Equal texts and lists of kept rows are one: ids, sources and words stand in many rows, and an engine hands each out anew.
 */

/** Longer texts hardly ever repeat. */
export const LONGEST_SHARED = 100;

/** Makes rows share their texts and lists, in place. */
export class SharedValues {
  private readonly texts = new Map<string, string>();
  private readonly lists = new Map<string, readonly string[]>();

  share(rows: readonly object[]): void {
    for (const row of rows as readonly Record<string, unknown>[]) {
      for (const name in row) {
        const value = row[name];
        if (typeof value === "string") row[name] = this.text(value);
        else if (Array.isArray(value)) row[name] = this.list(value as readonly string[]);
      }
    }
  }

  private text(text: string): string {
    if (text.length > LONGEST_SHARED) return text;
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }

  private list(list: readonly string[]): readonly string[] {
    const key = list.length < 2 ? (list[0] ?? "") : JSON.stringify(list);
    const known = this.lists.get(key);
    if (known === undefined) this.lists.set(key, list);
    return known ?? list;
  }
}
