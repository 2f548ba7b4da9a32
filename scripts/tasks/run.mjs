import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";

/** Programs that still run, so that none is left behind when this command is told to stop. */
const running = new Set();

function stopEverything(signal) {
  for (const child of running) child.kill(signal);
  process.exit(128 + constants.signals[signal]);
}

function watchForStop(child) {
  if (running.size === 0) {
    process.on("SIGINT", stopEverything);
    process.on("SIGTERM", stopEverything);
  }
  running.add(child);
}

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
 * @param {{ cwd?: string, env?: Record<string, string>, shell?: boolean, timeout?: number }} [how]
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
    const said = [];
    let ended = false;
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
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
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string }} [machine]
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
 */
export function toolCommand(root, packageName, tool, args) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : bin[tool];
  return { command: process.execPath, args: [join(folder, script), ...args], shell: false };
}
