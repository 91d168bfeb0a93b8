/**
 * Counts that cost next to nothing where they are made: the text that Prometheus reads is made when it asks. The library
 * builds a text of the labels at each observation, which would be paid for by every request.
 */

/** How many values there were, how large in all, and how many up to each bound. */
export class Tally {
  count = 0;
  sum = 0;
  private readonly upTo: Float64Array;

  /** @param bounds ascending */
  constructor(private readonly bounds: readonly number[]) {
    this.upTo = new Float64Array(bounds.length);
  }

  add(value: number): void {
    this.count++;
    this.sum += value;
    const { bounds, upTo } = this;
    for (let index = 0; index < bounds.length; index++) {
      if (value <= (bounds[index] ?? 0)) {
        upTo[index] = (upTo[index] ?? 0) + 1;
        return;
      }
    }
  }

  /** The lines of a histogram in the text format of Prometheus. */
  lines(name: string, labels: Labels): readonly string[] {
    let total = 0;
    const buckets = this.bounds.map((bound, index) => {
      total += this.upTo[index] ?? 0;
      return `${name}_bucket${labelText({ ...labels, le: String(bound) })} ${total}`;
    });
    return [
      ...buckets,
      `${name}_bucket${labelText({ ...labels, le: "+Inf" })} ${this.count}`,
      `${name}_sum${labelText(labels)} ${this.sum}`,
      `${name}_count${labelText(labels)} ${this.count}`,
    ];
  }
}

/** Labels of a series; their values are words of the program, which need no escaping. */
export type Labels = Readonly<Record<string, string>>;

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

/** A histogram in the text format of Prometheus. */
export function histogramText(
  name: string,
  help: string,
  series: Iterable<{ readonly labels: Labels; readonly tally: Tally }>,
): string {
  const lines = [...series].flatMap(({ labels, tally }) => tally.lines(name, labels));
  return `${[`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines].join("\n")}\n`;
}
