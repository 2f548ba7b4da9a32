import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import {
  hashedName,
  holdMarked,
  isHeld,
  rewriteAddresses,
  rootCode,
  standAnywhere,
  standsAnywhere,
  toRoot,
} from "./addresses";
import { elementsOf } from "./testing/elements";

describe("toRoot", () => {
  it.each([
    ["index.html", "./"],
    ["az/index.html", "../"],
    ["az/lessons/k1/index.html", "../../../"],
  ])("leads from %s to the root by %s", (page, way) => expect(toRoot(page)).toBe(way));
});

describe("standsAnywhere", () => {
  it("knows the pages for unknown addresses, and only them", () => {
    for (const page of ["404.html", "az/404/index.html", "az/not-saved/index.html"])
      expect(standsAnywhere(page)).toBe(true);
    for (const page of ["index.html", "az/index.html", "az/1404/index.html", "az/404/a.html"])
      expect(standsAnywhere(page)).toBe(false);
  });
});

describe("rootCode", () => {
  const rootAt = (page: string, pathname: string) =>
    new Function("location", `return ${rootCode(page)}`)({ pathname });

  it("is the way up, or what stands before the language in the address of a page that stands anywhere", () => {
    expect(rootAt("az/lessons/k1/index.html", "/a/az/lessons/k1/")).toBe("../../../");
    expect(rootAt("az/404/index.html", "/a/b/az/nothing/")).toBe("/a/b/");
    expect(rootAt("404.html", "/ru")).toBe("/");
    expect(rootAt("404.html", "/nothing/")).toBe("/");
  });
});

describe("holdMarked", () => {
  const hold = (address: string) => `data:image/svg+xml,${address}`;

  it("puts the marked pictures into the page, and no other", () => {
    const tree = fromHtml('<img src="/a.svg" data-hold=""><img src="/b.svg">', { fragment: true });
    holdMarked(tree, hold);
    expect(toHtml(tree)).toBe('<img src="data:image/svg+xml,/a.svg"><img src="/b.svg">');
    const held = elementsOf(tree, () => true).map(({ properties }) => isHeld(properties.src));
    expect(held).toEqual([true, false]);
  });

  it("leaves nothing to hold twice where a page holds everything", () => {
    const tree = fromHtml('<img src="/a.svg" data-hold=""><img src="/b.svg">', { fragment: true });
    holdMarked(tree, hold);
    standAnywhere(tree, hold);
    expect(toHtml(tree)).not.toContain("data:image/svg+xml,data:");
  });
});

describe("rewriteAddresses", () => {
  const rewrite = (html: string) => {
    const tree = fromHtml(html, { fragment: true });
    const places = ["/az/", "/az/child/", "/a.svg"];
    rewriteAddresses(
      tree,
      (address) => `..${address}?`,
      (path) => places.includes(path),
    );
    return toHtml(tree);
  };

  it.each([
    ['<a href="/az/">x</a>', '<a href="../az/?">x</a>'],
    ['<img src="/a.svg">', '<img src="../a.svg?">'],
    ['<meta content="/og/az.png">', '<meta content="../og/az.png?">'],
  ])("makes %s relative", (before, after) => expect(rewrite(before)).toBe(after));

  it.each([
    '<a href="#main">x</a>',
    '<a href="tel:102">x</a>',
    '<a href="//a.example/">x</a>',
    '<a href="https://yolumuzqarabaga.az/">x</a>',
    '<meta content="/ is a sign">'.replace("/ is", "A / is"),
    "<p>/az/</p>",
  ])("leaves %s", (html) => expect(rewrite(html)).toBe(html));

  it("rewrites the addresses in an island's props, and no words of it", () => {
    const props =
      '{"href":"/az/","items":[{"src":"/a.svg","alt":"/b"}],"text":"href /c","allLessons":"/az/child/"}';
    expect(rewrite(`<script type="application/json">${props}</script>`)).toContain(
      '{"href":"../az/?","items":[{"src":"../a.svg?","alt":"/b"}],"text":"href /c","allLessons":"../az/child/?"}',
    );
  });

  it("knows them by their value, whatever the prop is called, with what stands behind", () => {
    const props = '{"any":"/az/child/?a=1#b","list":["/a.svg"],"words":"\\"/az/\\" is a path"}';
    expect(rewrite(`<script type="application/json">${props}</script>`)).toContain(
      '{"any":"../az/child/?a=1#b?","list":["../a.svg?"],"words":"\\"/az/\\" is a path"}',
    );
  });

  it("refuses one that leads nowhere", () => {
    expect(() => rewrite('<script type="application/json">{"href":"/az/songs/"}</script>')).toThrow(
      "an island is given /az/songs/, and there is no such page or file.",
    );
  });
});

describe("hashedName", () => {
  it("puts eight characters of the content's hash before the ending, the same each time", () => {
    const name = hashedName("fonts/a.b.woff2", "content");
    expect(name).toMatch(/^fonts\/a\.b\.[0-9a-f]{8}\.woff2$/);
    expect(hashedName("fonts/a.b.woff2", Buffer.from("content"))).toBe(name);
    expect(hashedName("fonts/a.b.woff2", "other")).not.toBe(name);
  });
});
