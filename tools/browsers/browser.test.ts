// @vitest-environment node
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { mayInstall, systemInstaller } from "./ensure-browser";
import { browserPlaces, findBrowser, findShell } from "./find-browser";

describe("browserPlaces", () => {
  it("begins with the chosen one, then goes by name along the path", () => {
    const env = { CHROMIUM_PATH: "/mine", PATH: "/a:/b" };
    const places = browserPlaces({ env, platform: "linux" });
    expect(places.slice(0, 4)).toEqual([
      "/mine",
      "/a/chromium",
      "/b/chromium",
      "/a/chromium-browser",
    ]);
    expect(places).toHaveLength(11);
  });

  it("knows the usual places of macOS and Windows", () => {
    expect(browserPlaces({ env: {}, platform: "darwin" })).toContain(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
    expect(browserPlaces({ env: { PROGRAMFILES: "C:\\P" }, platform: "win32" })).toContain(
      "C:\\P\\Google\\Chrome\\Application\\chrome.exe",
    );
  });
});

describe("findBrowser", () => {
  const machine = { env: { PATH: "/a", CHROMIUM_PATH: "/broken" }, platform: "linux" };
  const finding = (working: readonly string[], own?: string) =>
    findBrowser({
      ...machine,
      isWorking: async (path) => working.includes(path),
      ownPath: async () => own,
    });

  it("takes the first that starts", async () => {
    expect(await finding(["/a/google-chrome", "/a/microsoft-edge"])).toBe("/a/google-chrome");
    expect(await finding(["/broken", "/a/chromium"])).toBe("/broken");
  });
  it("takes Playwright's own last, if it is there", async () => {
    expect(await finding(["/own"], "/own")).toBe("/own");
    expect(await finding([], "/own")).toBeUndefined();
    expect(await finding([], undefined)).toBeUndefined();
  });
});

describe("findShell", () => {
  const isWorking = async (path: string) => path === "/b/chromium-headless-shell";

  it("finds it along the path, unless somebody chose a browser", async () => {
    expect(await findShell({ env: { PATH: "/a:/b" }, isWorking })).toBe(
      "/b/chromium-headless-shell",
    );
    expect(await findShell({ env: { PATH: "/a" }, isWorking })).toBeUndefined();
    const chosen = { PATH: "/b", CHROMIUM_PATH: "/mine" };
    expect(await findShell({ env: chosen, isWorking })).toBeUndefined();
  });
});

describe("systemInstaller", () => {
  /** A machine on which only these programs can be started. */
  const machine = (
    programs: readonly string[],
    packages: readonly string[] = ["chromium-headless-shell", "chromium"],
  ) => {
    const calls: string[] = [];
    const start = async (command: string, args: readonly string[]) => {
      calls.push([command, ...args].join(" "));
      const known = !args.includes("install") || packages.includes(args.at(-1) ?? "");
      return { code: programs.includes(command) && known ? 0 : 127, output: "", milliseconds: 0 };
    };
    return { calls, start };
  };

  /** Whether Chromium could be installed. */
  const installFromSystem = async (on: Parameters<typeof systemInstaller>[0]) =>
    (await (await systemInstaller(on))?.install()) ?? false;

  it("uses sudo only when it needs it", async () => {
    const asRoot = machine(["apt-get"]);
    expect(await installFromSystem({ start: asRoot.start, userId: 0 })).toBe(true);
    expect(asRoot.calls).toEqual([
      "apt-get --version",
      "apt-get update",
      "apt-get install -y chromium",
      "apt-get install -y chromium-headless-shell",
    ]);
    const asUser = machine(["sudo", "dnf"]);
    expect(await installFromSystem({ start: asUser.start, userId: 1000 })).toBe(true);
    expect(asUser.calls.at(-1)).toBe("sudo -n dnf install -y chromium");
  });

  it("does without the shell where there is none, and without a browser says no", async () => {
    const whole = machine(["apt-get"], ["chromium"]);
    expect(await installFromSystem({ start: whole.start, userId: 0 })).toBe(true);
    const neither = machine(["apt-get"], []);
    expect(await installFromSystem({ start: neither.start, userId: 0 })).toBe(false);
    expect(neither.calls.at(-1)).toBe("apt-get install -y chromium");
  });

  it("changes nothing without the right to, without a package manager, on Windows", async () => {
    const noSudo = machine(["apt-get"]);
    expect(await installFromSystem({ start: noSudo.start, userId: 1000 })).toBe(false);
    expect(noSudo.calls).toEqual(["sudo -n true"]);
    expect(await installFromSystem({ start: machine([]).start, userId: 0 })).toBe(false);
    const windows = machine(["apt-get"]);
    expect(await installFromSystem({ start: windows.start, userId: null })).toBe(false);
    expect(windows.calls).toEqual([]);
  });
});

describe("mayInstall", () => {
  const terminal = (isTTY: boolean) => ({
    input: Object.assign(new PassThrough(), { isTTY }),
    output: Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY: true }),
  });

  it.each([
    ["y\n", true],
    [" Yes \n", true],
    ["\n", false],
    ["no\n", false],
    ["yesterday\n", false],
  ])("asks at a terminal and understands %j", async (answer, may) => {
    const at = terminal(true);
    at.input.write(answer);
    expect(await mayInstall("May I?", at)).toBe(may);
    expect(at.output.read()).toBe("May I? [y/N] ");
  });

  it("takes a closed terminal for a no, and asks nobody where there is none", async () => {
    const closed = terminal(true);
    closed.input.end();
    expect(await mayInstall("May I?", closed)).toBe(false);
    const none = terminal(false);
    expect(await mayInstall("May I?", none)).toBe(true);
    expect(none.output.read()).toBeNull();
  });
});
