import { describe, expect, it } from "vitest";
import { checkLockfile, type LockfileEntry } from "./check-lockfile";
import { mayBeUsed } from "./licences";

const good = { version: "1.0.0", license: "MIT", integrity: "sha512-x" };
const check = (packages: Record<string, LockfileEntry>) =>
  checkLockfile({ packages: { "": {}, ...packages } });

describe("checkLockfile", () => {
  it("finds nothing wrong with good packages, also one inside another", () => {
    const found = check({
      "node_modules/a": { ...good, dependencies: { b: "1", c: "1" } },
      "node_modules/b": good,
      "node_modules/a/node_modules/c": { ...good, dependencies: { b: "1" } },
      "node_modules/@x/y": good,
    });
    expect(found).toEqual([]);
  });

  it.each([
    [
      "a licence not allowed, also of a package inside another",
      { "node_modules/b/node_modules/a": { ...good, license: "GPL-3.0-only" } },
      "a 1.0.0 has the licence GPL-3.0-only",
    ],
    ["no licence", { "node_modules/a": { ...good, license: undefined } }, "licence (none)"],
    ["no check sum", { "node_modules/a": { ...good, integrity: undefined } }, "no check sum"],
    ["a folder outside", { "node_modules/a": { ...good, link: true } }, "no check sum"],
    [
      "a host",
      { "node_modules/a": { ...good, resolved: "https://a.example/a.tgz" } },
      "names the host",
    ],
    [
      "a missing package of another system",
      { "node_modules/a": { ...good, optionalDependencies: { "a-win32": "1" } } },
      "a needs a-win32",
    ],
    [
      "a package that only another one has",
      {
        "node_modules/a": { ...good, dependencies: { c: "1" } },
        "node_modules/b/node_modules/c": good,
      },
      "a needs c",
    ],
  ])("finds %s", (_what, packages, sentence) => {
    const found = check(packages);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  it("looks at what the project itself asks for", () => {
    expect(checkLockfile({ packages: { "": { dependencies: { a: "1" } } } })[0]).toContain(
      "The project needs a",
    );
  });
});

describe("mayBeUsed", () => {
  it.each([
    ["a", "MIT", true],
    ["a", "(MIT OR GPL-3.0-only)", true],
    ["a", "(MIT AND Zlib)", true],
    ["a", "MIT AND GPL-3.0-only", false],
    ["axe-core", "MPL-2.0", true],
    ["preact", "MPL-2.0", false],
    ["@img/sharp-win32-x64", "Apache-2.0 AND LGPL-3.0-or-later", true],
    ["shipped", "LGPL-3.0-or-later", false],
    ["a", undefined, false],
  ])("%s under %s: %s", (name, licence, answer) => {
    expect(mayBeUsed(name, "1.0.0", licence)).toBe(answer);
  });
});
