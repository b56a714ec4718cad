import { setImmediate } from 'node:timers/promises';

/** How long turns may follow each other, in milliseconds, before answers are sent and new requests heard in between. */
const longestRun = 50;

/** Gives turns in the order in which they are asked for: one at a time, however long it is kept. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #rested = 0;

  /** Waits for the turn; the function that it returns ends it, and does nothing when called again. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    // Reads wait for nothing, so that without a rest nobody else would be heard until the last of them is done.
    if (performance.now() - this.#rested > longestRun) {
      await setImmediate();
      this.#rested = performance.now();
    }
    return end;
  }
}
