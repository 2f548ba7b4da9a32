// @vitest-environment node
import { describe, expect, it } from "vitest";
import { installFromSystem } from "./ensure-browser.mjs";
import { browserPlaces, findBrowser, findShell } from "./find-browser.mjs";

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
  const finding = (working, own) =>
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
  const isWorking = async (path) => path === "/b/chromium-headless-shell";

  it("finds it along the path, unless somebody chose a browser", async () => {
    expect(await findShell({ env: { PATH: "/a:/b" }, isWorking })).toBe(
      "/b/chromium-headless-shell",
    );
    expect(await findShell({ env: { PATH: "/a" }, isWorking })).toBeUndefined();
    const chosen = { PATH: "/b", CHROMIUM_PATH: "/mine" };
    expect(await findShell({ env: chosen, isWorking })).toBeUndefined();
  });
});

describe("installFromSystem", () => {
  /** A machine on which only these programs can be started. */
  const machine = (programs, packages = ["chromium-headless-shell", "chromium"]) => {
    const calls = [];
    const start = async (command, args) => {
      calls.push([command, ...args].join(" "));
      const known = !args.includes("install") || packages.includes(args.at(-1));
      return { code: programs.includes(command) && known ? 0 : 127, output: "", milliseconds: 0 };
    };
    return { calls, start };
  };

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
