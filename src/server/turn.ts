/**
 * Takes changes one after the other. A change whose work is done at once is done at once; one that has to
 * wait for a file keeps the later ones back, so that they come in the order in which they were sent.
 */
export class Turn {
  private waiting: Promise<void> | undefined;

  constructor(private readonly onFault: (error: unknown) => void) {}

  take(task: () => void | Promise<void>): void {
    if (this.waiting !== undefined) {
      this.hold(this.waiting.then(task));
      return;
    }
    try {
      const going = task();
      if (going !== undefined) this.hold(going);
    } catch (error) {
      this.onFault(error);
    }
  }

  /** Resolves when nothing waits any more; undefined when nothing does. */
  settled(): Promise<void> | undefined {
    if (this.waiting === undefined) return undefined;
    return this.waiting.then(() => this.settled());
  }

  private hold(going: Promise<void>): void {
    const held = going.catch(this.onFault).then(() => {
      if (this.waiting === held) this.waiting = undefined;
    });
    this.waiting = held;
  }
}
