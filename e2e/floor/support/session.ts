import { complaintOf } from "./complaints";
import type { Pipe } from "./pipe";

/** The talk with one page of a browser. */
export class Session {
  readonly #pipe: Pipe;
  readonly #id: string;
  readonly #context: string;
  readonly #stop: () => void;
  #loads = 0;
  /** What the page complained of: exceptions nobody caught, errors on its console. */
  readonly complaints: string[] = [];

  constructor(pipe: Pipe, id: string, context: string) {
    this.#pipe = pipe;
    this.#id = id;
    this.#context = context;
    this.#stop = pipe.listen((event) => {
      if (event.sessionId !== id) return;
      if (event.method === "Page.loadEventFired") this.#loads += 1;
      const complaint = complaintOf(event);
      if (complaint) this.complaints.push(complaint);
    });
  }

  /** How many documents have loaded completely. */
  get loads(): number {
    return this.#loads;
  }

  // biome-ignore lint/suspicious/noExplicitAny: each answer of the protocol has its own shape.
  send(method: string, params: object = {}): Promise<any> {
    return this.#pipe.send(method, params, this.#id);
  }

  /** Closes the page and forgets all that it kept. */
  async close(): Promise<void> {
    this.#stop();
    if (this.#pipe.ended) return;
    await this.#pipe.send("Target.disposeBrowserContext", { browserContextId: this.#context });
  }
}
