/** Whether the engine is there: whoever finds that it is away tells all others, so that nobody else waits to find out. */
import { type GraphReader, GraphSlowError, GraphUnavailableError } from "../graph/engine.js";

/** What is known of an engine's presence. */
export class Presence {
  private awaySince: number | null = null;
  /** What ends the reads under way. */
  private readonly underWay = new Set<() => void>();

  /**
   * @param log told when the engine goes and comes
   * @param onLost called when the engine is found to be away
   */
  constructor(
    private readonly log: (message: string) => void,
    private readonly onLost: () => void,
  ) {}

  /** Since when the engine is away (milliseconds of the epoch), or null. */
  get since(): number | null {
    return this.awaySince;
  }

  /** The engine was found to be away. */
  lost(error: unknown): void {
    if (this.awaySince !== null) return;
    this.awaySince = Date.now();
    this.log(`the graph is away: ${error instanceof Error ? error.message : String(error)}`);
    for (const end of this.underWay) end();
    this.underWay.clear();
    this.onLost();
  }

  /** The engine answered. */
  found(): void {
    if (this.awaySince !== null) this.log("the graph answers again");
    this.awaySince = null;
  }

  /**
   * Asks the engine. What fails because the engine is away says so to all; what is under way then fails too, since it
   * would wait for an engine that fell silent, and nothing is tried until it is back.
   */
  attempt<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = () => reject(new GraphUnavailableError("the graph is away"));
      if (this.awaySince !== null) {
        end();
        return;
      }
      this.underWay.add(end);
      work()
        .then(resolve, (error: unknown) => {
          reject(error);
          if (isLoss(error)) this.lost(error);
        })
        .finally(() => this.underWay.delete(end));
    });
  }

  /** The same reader, whose reads are such attempts. */
  watch(reader: GraphReader): GraphReader {
    return {
      name: reader.name,
      read: (query, params, timeLeft) => this.attempt(() => reader.read(query, params, timeLeft)),
      close: () => reader.close(),
    };
  }
}

/** Whether an error says that the engine is away, and not only that one read took too long. */
function isLoss(error: unknown): boolean {
  return error instanceof GraphUnavailableError && !(error instanceof GraphSlowError);
}
