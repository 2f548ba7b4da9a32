/** Storages for tests: a working one with limited room, and one in which nothing works. */

/** A `Storage` over a map that refuses, like a browser, what exceeds its room (in characters). */
export class RoomStorage implements Storage {
  readonly #entries = new Map<string, string>();
  /** May be changed at any time: a device can fill up while a page is open. */
  room: number;

  constructor(entries: Readonly<Record<string, string>> = {}, room = Number.POSITIVE_INFINITY) {
    this.#entries = new Map(Object.entries(entries));
    this.room = room;
  }

  get length(): number {
    return this.#entries.size;
  }
  key(index: number): string | null {
    return [...this.#entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    const before = this.#entries.get(key);
    const used = [...this.#entries].reduce((sum, [k, v]) => sum + k.length + v.length, 0);
    const freed = before === undefined ? 0 : key.length + before.length;
    if (used - freed + key.length + value.length > this.room) {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    }
    this.#entries.set(key, value);
  }
  removeItem(key: string): void {
    this.#entries.delete(key);
  }
  clear(): void {
    this.#entries.clear();
  }

  /** Everything kept, to compare with. */
  entries(): Record<string, string> {
    return Object.fromEntries(this.#entries);
  }

  /** Full from now on: nothing may grow. */
  fillUp(): void {
    this.room = 0;
  }
}

function refuse(): never {
  throw new DOMException("Access is denied for this document.", "SecurityError");
}

/** A `Storage` whose every method throws. */
export const brokenStorage: Storage = {
  get length(): number {
    return refuse();
  },
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
  clear: refuse,
};
