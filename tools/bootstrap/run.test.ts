// @vitest-environment node
import { describe, expect, it } from "vitest";
import { withProgress } from "./progress.mjs";
import { npmCommand, run, showing } from "./run.mjs";
import { formatBytes, formatSeconds } from "./say.mjs";

describe("run", () => {
  it("keeps all that a program says, and its code", async () => {
    const script = "console.log('a'); console.error('ə'); process.exit(7)";
    const { code, output } = await run(process.execPath, ["-e", script]);
    expect(code).toBe(7);
    expect(output).toContain("a\n");
    expect(output).toContain("ə\n");
  });

  it("gives a reason instead of throwing when there is no such program", async () => {
    const { code, output } = await run("no-such-program-here", []);
    expect(code).toBe(127);
    expect(output).toContain("no-such-program-here could not be started");
  });

  it("ends a program that takes too long", async () => {
    const how = { timeout: 200 };
    const { code } = await run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], how);
    expect(code).not.toBe(0);
  });
});

describe("showing", () => {
  const program = (script: string) => ({
    command: process.execPath,
    args: ["-e", script],
    shell: false,
  });

  it("gives a program what it is to know, and its code back", async () => {
    const script = "process.exit(process.env.TOLD === 'seven' && process.env.PATH ? 7 : 1)";
    expect(await showing(program(script), ".", { env: { TOLD: "seven" } })).toBe(7);
  });

  it("stops a program when it is told to, also before it began", async () => {
    const endless = program("setInterval(() => {}, 1000)");
    expect(await showing(endless, ".", { signal: AbortSignal.timeout(200) })).not.toBe(0);
    expect(await showing(endless, ".", { signal: AbortSignal.abort() })).not.toBe(0);
  });
});

describe("npmCommand", () => {
  it("runs npm's own script when npm names it, otherwise npm from the path", () => {
    const env = { npm_execpath: "/usr/lib/npm/bin/npm-cli.js" };
    const { command, args, shell } = npmCommand(["ci"], { env, platform: "win32" });
    expect([command, args, shell]).toEqual([process.execPath, [env.npm_execpath, "ci"], false]);
    const other = { npm_execpath: "/usr/lib/yarn.js" };
    expect(npmCommand(["ci"], { env: other, platform: "linux" }).command).toBe("npm");
    expect(npmCommand(["ci"], { env: {}, platform: "win32" }).shell).toBe(true);
  });
});

describe("withProgress", () => {
  const record = (isTTY: boolean) => {
    const lines: string[] = [];
    return { lines, isTTY, write: (text: string) => lines.push(text) };
  };

  it("writes one line at the start and one at the end where there is no terminal", async () => {
    const log = record(false);
    expect(await withProgress("Building", async () => 5, log)).toBe(5);
    expect(log.lines).toEqual(["Building …\n", expect.stringMatching(/^Building … .+ s, done\n$/)]);
  });

  it("writes over its line in a terminal", async () => {
    const log = record(true);
    await withProgress("Building", async () => {}, log);
    expect(log.lines[0]).toContain("\r\x1b[2KBuilding … ");
    expect(log.lines.at(-1)).toMatch(/, done\n$/);
  });

  it("says that work failed and passes the error on", async () => {
    const log = record(false);
    const fail = () => Promise.reject(new Error("no"));
    await expect(withProgress("Building", fail, log)).rejects.toThrow("no");
    expect(log.lines.at(-1)).toMatch(/, failed\n$/);
    await withProgress("Trying", async () => false, log);
    expect(log.lines.at(-1)).toMatch(/, failed\n$/);
  });
});

it("says times and sizes the way people do", () => {
  expect(["40", "9960", "59400", "59600", "125000"].map((ms) => formatSeconds(Number(ms)))).toEqual(
    ["0.0 s", "10 s", "59 s", "1 min 00 s", "2 min 05 s"],
  );
  expect([812, 4700, 2_100_000].map(formatBytes)).toEqual(["812 bytes", "4.7 KB", "2.1 MB"]);
});
