import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageReader, written } from "./messages";

/** How long Firefox may take until it listens, in ms. */
const longestStart = 60_000;

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

/** Firefox chooses a free port and writes it into its profile. */
async function portOf(profile: string): Promise<number> {
  for (const end = Date.now() + longestStart; Date.now() < end; await wait(200)) {
    try {
      const kept = readFileSync(join(profile, "MarionetteActivePort"), "utf8");
      if (Number(kept) > 0) return Number(kept);
    } catch {
      // not written yet
    }
  }
  throw new Error("Firefox did not begin to listen.");
}

/** What Firefox answers to a command; of most answers nothing is read. */
interface Result {
  readonly value?: unknown;
}

/** A list Firefox sends: `[1, id, error, result]`. */
type Reply = [kind: number, id: number, error: { message: string } | null, result: Result];

/** A line to Firefox on which commands are sent and answered. */
interface Line {
  send(command: string, parameters?: object): Promise<Result>;
  close(): void;
}

async function openLine(port: number): Promise<Line> {
  const line = connect(port, "127.0.0.1");
  const waiting = new Map<
    number,
    { done: (result: Result) => void; fail: (error: Error) => void }
  >();
  let last = 0;
  line.on(
    "data",
    messageReader((message) => {
      if (!Array.isArray(message)) return; // the greeting
      // Everything else it sends is of this shape: the protocol says so.
      const [, id, error, result] = message as Reply;
      const asked = waiting.get(id);
      if (!asked) throw new Error(`Firefox answers what was not asked: ${id}.`);
      waiting.delete(id);
      if (error) asked.fail(new Error(`Firefox: ${error.message}`));
      else asked.done(result);
    }),
  );
  await once(line, "connect");
  return {
    send: (command, parameters = {}) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        line.write(written([0, last, command, parameters]));
      }),
    close: () => line.destroy(),
  };
}

/** A Firefox that runs. */
export interface Firefox {
  /** Opens a page from nothing: an address that differs behind "#" only would not open it anew. */
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page; `arguments` are what is given. Gives what it returns. */
  evaluate(script: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The page as a PDF. */
  print(): Promise<Buffer>;
  stop(): Promise<void>;
}

/**
 * Starts the Firefox at a path without windows, with a profile of its own. Playwright speaks only to a
 * Firefox that it brings along; what readers print with is this one.
 */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "safe-step-firefox-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("marionette.port", 0);\n');
  const args = ["--headless", "--marionette", "--no-remote", "--profile", profile];
  const program = spawn(path, args, { stdio: "ignore" });
  const ended = once(program, "exit");
  const stop = async (line?: Line) => {
    line?.close();
    program.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const line = await openLine(await portOf(profile));
    await line.send("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
    return {
      async open(address) {
        await line.send("WebDriver:Navigate", { url: "about:blank" });
        await line.send("WebDriver:Navigate", { url: address });
      },
      evaluate: async (script, ...args) =>
        (await line.send("WebDriver:ExecuteScript", { script, args })).value,
      async print() {
        return Buffer.from(String((await line.send("WebDriver:Print")).value), "base64");
      },
      stop: () => stop(line),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
