/** The pace of long reckoning over rows that need no read: others get their turn, and a request that takes too long ends. */
import { setImmediate } from "node:timers/promises";

/** Steps before others get their turn on the processor. */
const STEPS_PER_TURN = 1_000;

/** Counts the steps of one walk or reckoning. */
export class Pace {
  private steps = 0;

  /** @param check throws where the request has taken too long */
  constructor(private readonly check: () => void) {}

  /** Counts a step, and says whether it is time to {@link rest}; most steps cost no promise. */
  isDue(): boolean {
    return ++this.steps % STEPS_PER_TURN === 0;
  }

  /** Lets others have their turn. */
  async rest(): Promise<void> {
    this.check();
    await setImmediate();
  }
}
