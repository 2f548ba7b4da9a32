import { type LearnerEvent, readEvent } from "@/progress/learners/learner-event";
import { type Attempt, readAttempt } from "@/progress/store/attempt";
import { type DeviceStore, storageStore } from "@/progress/store/device-store";
import { keys } from "@/progress/store/keys";
import { testEdge } from "./edge";

/** What may go wrong around one action of a tab. */
export interface Mishap {
  /** The tab is gone after so many changes of the storage; nothing later of the action happens. */
  readonly crashAfter?: number;
  /** Before its change of this number another tab acts from beginning to end. */
  readonly between?: { readonly change: number; readonly act: () => void };
}

/**
 * A device with one storage and any number of tabs, and a journal of every fact that ever reached the
 * storage. The journal is the reference: nothing in it may cease to count, whatever the code moves,
 * merges or drops.
 */
export class SimulatedDevice {
  readonly kept = new Map<string, string>();
  readonly attempts = new Map<string, Map<string, Attempt>>();
  readonly events = new Map<string, Map<string, LearnerEvent>>();
  readonly edge;
  isFull = false;

  constructor(letter: string) {
    this.edge = testEdge(letter);
  }

  /** What somebody sees who opens the site now. */
  get store(): DeviceStore {
    return this.tab({});
  }

  /** A tab; each action of a tab gets its own, so that a mishap ends with the action. */
  tab({ crashAfter = Number.POSITIVE_INFINITY, between }: Mishap): DeviceStore {
    const { kept } = this;
    let changes = 0;
    const change = (key: string, text: string | null): void => {
      changes += 1;
      if (changes === between?.change) between.act();
      // A tab that is gone changes nothing; what it still "reads" is never seen by anybody.
      if (changes > crashAfter) return;
      if (text === null) kept.delete(key);
      else {
        if (this.isFull) throw new DOMException("full", "QuotaExceededError");
        kept.set(key, text);
        this.#note(key, text);
      }
    };
    return storageStore({
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: change,
      removeItem: (key) => change(key, null),
      clear: () => kept.clear(),
    });
  }

  /** Forgets a learner who is gone for good, but for what is still there. */
  forget(learner: string): void {
    this.attempts.delete(learner);
    this.events.delete(learner);
    for (const [key, text] of this.kept) {
      const isOld = learner === "first" && key.startsWith(keys.oldAttempts);
      if (isOld || key.split("/")[3] === learner) this.#note(key, text);
    }
  }

  #note(key: string, text: string): void {
    const [, , kind = "", learner = "", id = ""] = key.split("/");
    if (key.startsWith(keys.oldAttempts)) this.#noteAttempt("first", kind, text);
    else if (key.startsWith(keys.allAttempts)) this.#noteAttempt(learner, id, text);
    else if (key.startsWith(keys.allLearners)) {
      const read = readEvent(text, id);
      if (read.kind !== "event") throw new Error(`not a change: ${text}`);
      const known = this.events.get(learner) ?? new Map();
      this.events.set(learner, known.set(id, read.event));
    }
  }

  #noteAttempt(learner: string, id: string, text: string): void {
    const read = readAttempt(text, id);
    if (read.kind !== "attempt") throw new Error(`not an attempt: ${text}`);
    const known = this.attempts.get(learner) ?? new Map();
    this.attempts.set(learner, known.set(id, read.attempt));
  }
}
