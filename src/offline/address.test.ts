import { describe, expect, it } from "vitest";
import { addressOf, fileAt, localeOf, withSlash } from "./address";

const root = new URL("https://example.org/");
const under = new URL("https://example.org/a/sub/path/");

describe("the file an address means", () => {
  it.each([
    ["", "index.html"],
    ["index.html", "index.html"],
    ["?from=poster", "index.html"],
    ["az/", "az/index.html"],
    ["az/index.html", "az/index.html"],
    ["az/lessons/k1/?a=b&c=/d/", "az/lessons/k1/index.html"],
    ["az/lessons/k1/#part", "az/lessons/k1/index.html"],
    ["az/lessons/k1", "az/lessons/k1"],
    ["pictures/k1/a.1234abcd.svg", "pictures/k1/a.1234abcd.svg"],
  ])("%j is %j, at the root and under a path", (path, file) => {
    expect(fileAt(new URL(path, root), root)).toBe(file);
    expect(fileAt(new URL(path, under), under)).toBe(file);
  });

  it.each([
    "https://example.org/",
    "https://example.org/a/sub/",
    "https://other.org/a/sub/path/az/",
  ])("is none outside the site: %s", (address) => {
    expect(fileAt(new URL(address), under)).toBeNull();
  });
});

describe("the one address of a file", () => {
  it.each([
    ["index.html", ""],
    ["az/index.html", "az/"],
    ["404.html", "404.html"],
    ["az/my-index.html", "az/my-index.html"],
    ["scripts/a.js", "scripts/a.js"],
  ])("of %j is %j", (file, path) => {
    expect(addressOf(file, under)).toBe(`${under.href}${path}`);
  });

  it("means the file again", () => {
    for (const file of ["index.html", "az/index.html", "az/lessons/k1/index.html", "icon.svg"])
      expect(fileAt(new URL(addressOf(file, under)), under)).toBe(file);
  });
});

it("a missing slash is put before the query", () => {
  expect(withSlash(new URL("https://example.org/az/teen?a=b"))).toBe(
    "https://example.org/az/teen/?a=b",
  );
});

it.each([
  ["az/index.html", "az"],
  ["az", "az"],
  ["azure/index.html", null],
  ["pictures/az/a.svg", null],
  ["404.html", null],
])("the language of %j is %j", (file, locale) => {
  expect(localeOf(file, ["az", "en"])).toBe(locale);
});
