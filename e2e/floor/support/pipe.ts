import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** What a browser tells without being asked. */
export interface BrowserEvent {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: each event of the protocol has its own shape.
  readonly params: any;
  readonly sessionId?: string;
}

interface Waiting {
  // biome-ignore lint/suspicious/noExplicitAny: each answer of the protocol has its own shape.
  readonly answer: (result: any) => void;
  readonly refuse: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** How long a browser may take to answer a command, in milliseconds. */
const patience = 30_000;

/**
 * The DevTools protocol over a program's third and fourth pipe (`--remote-debugging-pipe`): JSON texts, each
 * ended by a zero byte. Old browsers know it as well as new ones, and it needs no WebSocket.
 */
export class Pipe {
  #last = 0;
  #rest = "";
  #ended = "";
  readonly #into: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: BrowserEvent) => void>();

  constructor(program: ChildProcess) {
    this.#into = program.stdio[3] as Writable;
    const from = program.stdio[4] as Readable;
    from.setEncoding("utf8");
    from.on("data", (text: string) => this.#take(text));
    // A program that has gone no longer takes what is written to it: told by "exit".
    this.#into.on("error", () => {});
    program.on("error", (error) => this.#end(`could not be started: ${error.message}`));
    program.on("exit", (code, signal) => this.#end(`ended (${signal ?? `code ${code}`})`));
  }

  /** Why the browser no longer answers; empty while it does. */
  get ended(): string {
    return this.#ended;
  }

  /** Calls the listener for each event; gives back how to stop that. */
  listen(listener: (event: BrowserEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends a command and waits for its answer. */
  // biome-ignore lint/suspicious/noExplicitAny: each answer of the protocol has its own shape.
  send(method: string, params: object = {}, sessionId?: string): Promise<any> {
    if (this.#ended) return Promise.reject(new Error(`The browser ${this.#ended}.`));
    this.#last += 1;
    const id = this.#last;
    return new Promise((answer, refuse) => {
      const silent = () => {
        this.#waiting.delete(id);
        refuse(new Error(`The browser did not answer ${method} in ${patience / 1000} s.`));
      };
      this.#waiting.set(id, { answer, refuse, timer: setTimeout(silent, patience) });
      this.#into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #take(text: string): void {
    const messages = (this.#rest + text).split("\0");
    this.#rest = messages.pop() ?? "";
    for (const message of messages) this.#hear(JSON.parse(message));
  }

  #hear(message: BrowserEvent & { id?: number; result?: unknown; error?: { message: string } }) {
    if (message.id === undefined) {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    clearTimeout(waiting?.timer);
    if (message.error) waiting?.refuse(new Error(message.error.message));
    else waiting?.answer(message.result);
  }

  #end(how: string): void {
    this.#ended ||= how;
    for (const { refuse, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      refuse(new Error(`The browser ${how}.`));
    }
    this.#waiting.clear();
  }
}
