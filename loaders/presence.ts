/** Whether the engine is there: whoever finds that it is away tells all others, so that nobody else waits to find out. */
import { type GraphReader, GraphRefusedError, GraphSlowError, GraphUnavailableError } from "../graph/engine.js";

/** What is known of an engine's presence. */
export class Presence {
  private awaySince: number | null = null;
  /** Why it was found to be away last. */
  private reason = "";
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
    const reason = error instanceof Error ? error.message : String(error);
    // That a line broke is said; that nobody is let in since then is what a person must know.
    const isNews = this.awaySince === null || (error instanceof GraphRefusedError && reason !== this.reason);
    if (isNews) this.log(`the graph is away: ${reason}`);
    this.reason = reason;
    if (this.awaySince !== null) return;
    this.awaySince = Date.now();
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
