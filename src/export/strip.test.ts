import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { stripRuntime, withoutPayload } from "./strip";

const strip = (html: string) => {
  const tree = fromHtml(html, { fragment: true });
  stripRuntime(tree);
  return toHtml(tree);
};

describe("stripRuntime", () => {
  it.each([
    ["scripts of the framework", '<script src="/_next/static/chunks/a.js" async></script>'],
    ["its payload", "<script>(self.__next_f=self.__next_f||[]).push([0])</script>"],
    [
      "its bundler's list",
      "<script>(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(1)</script>",
    ],
    ["preloads", '<link rel="preload" href="/pictures/a.svg" as="image">'],
    ["its style sheets", '<link rel="stylesheet" href="/_next/static/chunks/a.css">'],
    ["comments between pieces of text", "<!-- --><!--$--><!--/$-->"],
    ["the empty place for late head elements", '<div hidden=""><!--$--><!--/$--></div>'],
  ])("takes away %s", (_what, html) => {
    expect(strip(`<p>a</p>${html}<p>b</p>`)).toBe("<p>a</p><p>b</p>");
  });

  it.each([
    ["an island's props", '<script type="application/json">{"TURBOPACK":"self.__next_f"}</script>'],
    ["a script of ours", '<script src="/early.js"></script>'],
    ["a script that only speaks of the framework", '<script>"self.__next_f"</script>'],
    ["another style sheet, to be refused later", '<link rel="stylesheet" href="/own.css">'],
    ["the icon", '<link rel="icon" href="/icon.svg">'],
    ["a hidden part with words", '<div hidden=""><p>New version</p></div>'],
    ["a place that is shown", '<div class="a"></div>'],
  ])("leaves %s", (_what, html) => {
    expect(strip(html)).toContain(html.replaceAll('=""', ""));
  });

  it("takes several that stand together, and joins no words", () => {
    const html = "<p>one<!-- --> <!-- -->two</p><!--a--><!--b--><!--c-->";
    expect(strip(html)).toBe("<p>one two</p>");
  });
});

describe("withoutPayload", () => {
  it("takes away what stripRuntime would, and nothing else", () => {
    const [props, list, streamed] = [
      '<script type="application/json">{"a":"self.__next_f.push("}</script>',
      "<script>(globalThis.TURBOPACK||=[]).push(1)</script>",
      '<script>$RC("B:0","S:0")</script>',
    ];
    const said = "<p>self.__next_f.push(</p>";
    const payload = [
      "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
      '<script>self.__next_f.push([1,"\\u003cp>Stop\\u003c/p>"])</script>',
    ];
    const kept = [said, props, list, streamed];
    expect(withoutPayload([said, ...payload, props, list, ...payload, streamed].join(""))).toBe(
      kept.join(""),
    );
    for (const script of payload) expect(strip(script)).toBe("");
  });
});
