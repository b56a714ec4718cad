/** Gives turns in the order in which they are asked for: one at a time, however long it is kept. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Waits for the turn; the function that it returns ends it, and does nothing when called again. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }
}
