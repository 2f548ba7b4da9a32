/** As much as one packet carries; what is longer leaves in several, and others may come between. */
const packetBytes = 1460;

/** What tells a pipe the time, in milliseconds. */
export interface Clock {
  readonly now: () => number;
  /** Does something at a time; gives what stops this alarm. */
  wake(time: number, act: () => void): () => void;
}

/** One direction of a line. */
export interface PipeOptions {
  readonly bitsPerSecond: number;
  /** In milliseconds. */
  readonly delay: number;
  readonly clock?: Clock;
}

/** Something on its way. */
interface Waiting {
  readonly time: number;
  readonly act: () => void;
}

/** The time of this machine. */
export const realClock: Clock = {
  now: () => performance.now(),
  wake(time, act) {
    const timer = setTimeout(act, Math.max(0, time - performance.now()));
    return () => clearTimeout(timer);
  },
};

/**
 * One direction of a slow line, shared by everybody: a packet leaves when those before it have left,
 * takes as long as its bytes need, and arrives a fixed time later. Nothing is lost, nothing overtakes.
 */
export class Pipe {
  /** Bytes that have arrived. */
  bytes = 0;
  #freeAt = 0;
  #waiting: Waiting[] = [];
  #stopAlarm: (() => void) | null = null;
  readonly bytesPerMs: number;
  readonly delay: number;
  readonly clock: Clock;

  constructor({ bitsPerSecond, delay, clock = realClock }: PipeOptions) {
    this.bytesPerMs = bitsPerSecond / 8000;
    this.delay = delay;
    this.clock = clock;
  }

  /** Puts bytes on the line, in the order of the calls; `arrive` is called for each packet when it is there. */
  send(chunk: Buffer, arrive: (packet: Buffer) => void): void {
    for (let start = 0; start < chunk.length; start += packetBytes) {
      const packet = chunk.subarray(start, start + packetBytes);
      this.#freeAt = Math.max(this.clock.now(), this.#freeAt) + packet.length / this.bytesPerMs;
      this.#queue(() => {
        this.bytes += packet.length;
        arrive(packet);
      });
    }
  }

  /** Does something on the other side once all that was sent before is there. */
  after(act: () => void): void {
    this.#freeAt = Math.max(this.clock.now(), this.#freeAt);
    this.#queue(act);
  }

  /** Forgets what is on the line, as if it had never been sent. */
  clear(): void {
    this.#waiting = [];
    this.#freeAt = 0;
    this.#stopAlarm?.();
    this.#stopAlarm = null;
  }

  #queue(act: () => void): void {
    this.#waiting.push({ time: this.#freeAt + this.delay, act });
    this.#sleep();
  }

  #sleep(): void {
    const [next] = this.#waiting;
    if (this.#stopAlarm || !next) return;
    this.#stopAlarm = this.clock.wake(next.time, () => this.#deliver());
  }

  #deliver(): void {
    for (;;) {
      const [next] = this.#waiting;
      if (!next || next.time > this.clock.now()) break;
      this.#waiting.shift();
      next.act();
    }
    this.#stopAlarm = null;
    this.#sleep();
  }
}
