import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageReader, written } from "./messages.mjs";

/** How long Firefox may take until it listens, in ms. */
const longestStart = 60_000;

const wait = (time) => new Promise((done) => setTimeout(done, time));

/** Firefox chooses a free port and writes it into its profile. */
async function portOf(profile) {
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

/** A line to Firefox on which commands are sent and answered. */
async function openLine(port) {
  const line = connect(port, "127.0.0.1");
  const waiting = new Map();
  let last = 0;
  line.on(
    "data",
    messageReader((message) => {
      if (!Array.isArray(message)) return; // the greeting
      const [, id, error, result] = message;
      const { done, fail } = waiting.get(id);
      waiting.delete(id);
      if (error) fail(new Error(`Firefox: ${error.message}`));
      else done(result);
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

/**
 * Starts the Firefox of this system without windows, with a profile of its own. Playwright speaks only to a
 * Firefox that it brings along; what readers print with is this one.
 * @param {string} path
 */
export async function startFirefox(path) {
  const profile = mkdtempSync(join(tmpdir(), "safe-step-firefox-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("marionette.port", 0);\n');
  const args = ["--headless", "--marionette", "--no-remote", "--profile", profile];
  const program = spawn(path, args, { stdio: "ignore" });
  const ended = once(program, "exit");
  const stop = async (line) => {
    line?.close();
    program.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const line = await openLine(await portOf(profile));
    await line.send("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
    const evaluate = async (script, ...args) =>
      (await line.send("WebDriver:ExecuteScript", { script, args })).value;
    return {
      /** Opens a page from nothing: an address that differs behind "#" only would not open it anew. */
      async open(address) {
        await line.send("WebDriver:Navigate", { url: "about:blank" });
        await line.send("WebDriver:Navigate", { url: address });
      },
      /** @param {string} script the body of a function */
      evaluate,
      async print() {
        return Buffer.from((await line.send("WebDriver:Print")).value, "base64");
      },
      stop: () => stop(line),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
