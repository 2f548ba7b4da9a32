import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Programs that still run, so that none is left behind when this command is told to stop.
 * @type {Set<import("node:child_process").ChildProcess>}
 */
const running = new Set();

/** @param {NodeJS.Signals} signal */
function stopEverything(signal) {
  for (const child of running) child.kill(signal);
  process.exit(128 + constants.signals[signal]);
}

/** @param {import("node:child_process").ChildProcess} child */
function watchForStop(child) {
  if (running.size === 0) {
    process.on("SIGINT", stopEverything);
    process.on("SIGTERM", stopEverything);
  }
  running.add(child);
}

/** @param {import("node:child_process").ChildProcess} child */
function forget(child) {
  running.delete(child);
  if (running.size === 0) {
    process.off("SIGINT", stopEverything);
    process.off("SIGTERM", stopEverything);
  }
}

/**
 * Runs a program to its end and keeps all it says. Never throws: a program that cannot be started
 * gives code 127 and the reason as its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>>, shell?: boolean, timeout?: number }} [how]
 * @returns {Promise<{ code: number, output: string, milliseconds: number }>}
 */
export function run(command, args, { cwd, env, shell = false, timeout } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      timeout,
      stdio: ["ignore", "pipe", "pipe"],
    });
    watchForStop(child);
    /** @type {Buffer[]} */
    const said = [];
    let ended = false;
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    /**
     * @param {number} code
     * @param {string} [reason]
     */
    const end = (code, reason = "") => {
      if (ended) return;
      ended = true;
      forget(child);
      const output = Buffer.concat(said).toString("utf8") + reason;
      resolve({ code, output, milliseconds: Date.now() - started });
    };
    child.on("error", (error) => end(127, `${command} could not be started: ${error.message}\n`));
    child.on("close", (code, signal) => {
      end(code ?? 1, signal ? `${command} was stopped (${signal}).\n` : "");
    });
  });
}

/**
 * How to start npm. Under `npm start` npm names its own script, which Node runs the same way on
 * every system. Otherwise the program on the path; on Windows that is npm.cmd, which Node starts
 * only through a shell (safe here: every argument is a fixed word of ours).
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string | undefined>>, platform?: string }} [machine]
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args, { env = process.env, platform = process.platform } = {}) {
  const script = env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) {
    return { command: process.execPath, args: [script, ...args], shell: false };
  }
  return { command: "npm", args: [...args], shell: platform === "win32" };
}

/**
 * How to start a tool that is installed in node_modules: its script, run by this same Node. The
 * links in node_modules/.bin would need a shell on Windows.
 * @param {string} root
 * @param {string} packageName
 * @param {string} tool the tool's name in the package's "bin"
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function toolCommand(root, packageName, tool, args) {
  const folder = join(root, "node_modules", packageName);
  /** @type {{ bin: string | Readonly<Record<string, string>> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : bin[tool];
  if (script === undefined) throw new Error(`${packageName} has no tool named ${tool}`);
  return { command: process.execPath, args: [join(folder, script), ...args], shell: false };
}

/**
 * How to start one of this project's own commands: a file of tools/commands/.
 * @param {string} name
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function ownCommand(name, ...args) {
  const script = fileURLToPath(new URL("command.mjs", import.meta.url));
  return { command: process.execPath, args: [script, name, ...args], shell: false };
}

/**
 * Runs a program to its end and lets it say all it says as it says it.
 * @param {{ command: string, args: readonly string[], shell: boolean }} program
 * @param {string} cwd
 * @param {{ env?: Readonly<Record<string, string>>, signal?: AbortSignal }} [how] `signal` stops it
 * @returns {Promise<number>} its code
 */
export function showing({ command, args, shell }, cwd, { env, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      signal,
      stdio: "inherit",
    });
    watchForStop(child);
    child.on("error", (error) => {
      // Stopped as it was asked to: it ends all the same.
      if (!signal?.aborted) reject(error);
    });
    child.on("close", (code) => {
      forget(child);
      resolve(code ?? 1);
    });
  });
}
