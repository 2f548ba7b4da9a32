import type { CompatStatement } from "@mdn/browser-compat-data";
import { describe, expect, it } from "vitest";
import { lackedBy, names } from "./compat";

/** A feature that Chrome has as the statements say, and all others have always had. */
function onChrome(...statements: readonly unknown[]): Pick<CompatStatement, "support"> {
  const always = { version_added: "1" };
  const others = ["chrome_android", "webview_android", "safari", "safari_ios", "firefox"];
  return {
    support: {
      ...Object.fromEntries([...others, "firefox_android"].map((name) => [name, always])),
      chrome: statements,
    } as CompatStatement["support"],
  };
}

describe("lackedBy", () => {
  it.each([
    ["came before", { version_added: "71" }],
    ["came with it", { version_added: "72" }],
    ["came at some time before", { version_added: "≤37" }],
    ["goes later", { version_added: "50", version_removed: "90" }],
    ["had another name before", { version_added: "20", prefix: "webkit" }, { version_added: "60" }],
  ])("no browser lacks what %s", (_, ...statements) => {
    expect(lackedBy(onChrome(...statements))).toEqual([]);
  });

  it.each([
    ["came later", { version_added: "73" }],
    ["never came", { version_added: false }],
    ["is being tried", { version_added: "preview" }],
    ["went before", { version_added: "50", version_removed: "60" }],
    ["is behind a flag", { version_added: "60", flags: [{}] }],
    ["has another name", { version_added: "60", alternative_name: "other" }],
  ])("a browser lacks what %s", (_, ...statements) => {
    expect(lackedBy(onChrome(...statements))).toEqual(["chrome 72"]);
  });

  it("counts by the parts of a version", () => {
    const safari = (version: string) => ({ support: { safari: { version_added: version } } });
    expect(lackedBy(safari("9"))).toEqual([]);
    expect(lackedBy(safari("12.1"))).toEqual([]);
    expect(lackedBy(safari("12.2"))).toEqual(["safari 12.1"]);
    expect(lackedBy(safari("13"))).toEqual(["safari 12.1"]);
  });
});

describe("names", () => {
  const kindOf = (path: string) => names.find((name) => name.path.join(".") === path)?.kind;

  it.each([
    ["Object.hasOwn", "static"],
    ["URL.createObjectURL", "static"],
    ["Math.sign", "static"],
    ["Intl.PluralRules", "static"],
    ["Array.at", "member"],
    ["Element.replaceChildren", "member"],
    ["BigInt", "global"],
  ])("know how %s is reached: %s", (path, kind) => expect(kindOf(path)).toBe(kind));
});
