/** As much as one packet carries; what is longer leaves in several, and others may come between. */
const packetBytes = 1460;

/** The time of this machine. An alarm is given back as what stops it. */
export const realClock = {
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
  #waiting = [];
  #stopAlarm = null;

  /** @param {{ bitsPerSecond: number, delay: number, clock?: typeof realClock }} line delay in ms */
  constructor({ bitsPerSecond, delay, clock = realClock }) {
    this.bytesPerMs = bitsPerSecond / 8000;
    this.delay = delay;
    this.clock = clock;
  }

  /**
   * Puts bytes on the line, in the order of the calls.
   * @param {Buffer} chunk
   * @param {(packet: Buffer) => void} arrive called for each packet when it is there
   */
  send(chunk, arrive) {
    for (let start = 0; start < chunk.length; start += packetBytes) {
      const packet = chunk.subarray(start, start + packetBytes);
      this.#freeAt = Math.max(this.clock.now(), this.#freeAt) + packet.length / this.bytesPerMs;
      this.#queue(() => {
        this.bytes += packet.length;
        arrive(packet);
      });
    }
  }

  /**
   * Does something on the other side once all that was sent before is there.
   * @param {() => void} act
   */
  after(act) {
    this.#freeAt = Math.max(this.clock.now(), this.#freeAt);
    this.#queue(act);
  }

  /** Forgets what is on the line, as if it had never been sent. */
  clear() {
    this.#waiting = [];
    this.#freeAt = 0;
    this.#stopAlarm?.();
    this.#stopAlarm = null;
  }

  #queue(act) {
    this.#waiting.push({ time: this.#freeAt + this.delay, act });
    this.#sleep();
  }

  #sleep() {
    if (this.#stopAlarm || this.#waiting.length === 0) return;
    this.#stopAlarm = this.clock.wake(this.#waiting[0].time, () => this.#deliver());
  }

  #deliver() {
    while (this.#waiting.length > 0 && this.#waiting[0].time <= this.clock.now()) {
      this.#waiting.shift().act();
    }
    this.#stopAlarm = null;
    this.#sleep();
  }
}
