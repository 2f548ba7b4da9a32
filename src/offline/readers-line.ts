/** The longest that the copy waits for a page, in ms. */
const longest = 10_000;

/** How many times as long as it took to come a page has the line for itself. */
const times = 3;

/** The longest that it waits for all pages together: who turns them quickly gets it too. */
const longestInAll = 30_000;

/** How soon the copy hears that a page was quicker, in ms. */
const lookAgain = 1000;

/**
 * Who has the line: the reader first, the copy when the reader has settled. A first page is often left at once for
 * the next, and on a slow line that one would have to wait behind the copy. So the copy begins only when a
 * page has been complete for three times as long as it took to come: the slower the line, the longer it is the reader's.
 */
export class ReadersLine {
  #until = 0;
  readonly #now: () => number;

  /** @param now the time, in ms */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A page was asked for. */
  opening(): void {
    this.#until = this.#now() + longest;
  }

  /** @param took how long the page took to be complete, in ms; 0 where the reader asks for the copy */
  complete(took: number): void {
    this.#until = this.#now() + Math.min(times * took, longest);
  }

  /** Ends when no page needs the line, or has had it long enough. */
  async free(): Promise<void> {
    const end = this.#now() + longestInAll;
    for (let left = this.#left(); left > 0 && this.#now() < end; left = this.#left())
      await new Promise((done) => setTimeout(done, Math.min(left, lookAgain)));
  }

  #left(): number {
    return this.#until - this.#now();
  }
}
