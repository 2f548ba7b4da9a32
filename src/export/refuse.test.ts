import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { ExportRefused, refuseClientModules, refuseStreaming, refuseUnsafe } from "./refuse";

const page = "az/about/index.html";
const check = (html: string, origin: string | null = null) =>
  refuseUnsafe(page, fromHtml(html), origin);

describe("refuseUnsafe", () => {
  it.each([
    ["an inline script", "<script>alert(1)</script>", "there is an inline script"],
    ["an empty script", "<script></script>", "there is an inline script"],
    ["a module in the page", '<script type="module">a()</script>', "there is an inline script"],
    ["a style element", "<style>p{color:red}</style>", "there is an inline style"],
    ["a style attribute", '<p style="color:red">', "<p> has a style attribute. Use a class."],
    ["an empty style attribute", '<p style="">', "<p> has a style attribute"],
    ["an event attribute", '<p onclick="a()">', "<p> has an onClick attribute"],
    ["a rare event attribute", '<p onbeforetoggle="a()">', "attribute"],
    ["a script of another site", '<script src="https://a.example/x.js"></script>', "another site"],
    ["a picture of another site", '<img src="https://a.example/x.svg">', "another site"],
    ["an address without a scheme", '<img src="//a.example/x.svg">', "another site"],
    ["pictures of another site", '<img srcset="https://a.example/x.svg 2x">', "another site"],
    ["a link to another site", '<a href="https://a.example/">x</a>', "another site"],
    [
      "a look-alike of a known site",
      '<a href="https://yolumuzqarabaga.az.example/">x</a>',
      "another site",
    ],
    ["a form of another site", '<form action="https://a.example/"></form>', "another site"],
    ["a button that sends elsewhere", '<button formaction="https://a.example/">', "another site"],
    ["a frame of another site", '<iframe src="http://a.example/"></iframe>', "another site"],
    ["an object of another site", '<object data="https://a.example/"></object>', "another site"],
    ["a javascript: address", '<a href="javascript:alert(1)">x</a>', "javascript: address"],
    ["a javascript: address in capitals", '<a href="JavaScript:a()">x</a>', "javascript: address"],
    [
      "a javascript: address after a space",
      '<a href=" javascript:a()">x</a>',
      "javascript: address",
    ],
    [
      "a javascript: address with a line in it",
      '<a href="java\nscript:a()">x</a>',
      "javascript: address",
    ],
    [
      "a form with a javascript: address",
      '<form action="javascript:a()"></form>',
      "javascript: address",
    ],
    ["a link with backslashes", '<a href="/\\\\a.example/">x</a>', "another site"],
    [
      "a second picture of another site",
      '<img srcset="/a.svg, //a.example/x.svg 2x">',
      "another site",
    ],
    [
      "a drawing of another site",
      '<svg><use xlink:href="https://a.example/x.svg#a"/></svg>',
      "another site",
    ],
    ["a page in an address", '<iframe src="data:text/html,x"></iframe>', "data: address"],
    ["an address that is watched", '<a href="/x" ping="https://a.example/">x</a>', "another site"],
    ["a frame with a page in an attribute", '<iframe srcdoc="<p>"></iframe>', "srcdoc"],
    [
      "a page that sends the reader on",
      '<meta http-equiv="refresh" content="0;url=/x">',
      "refresh",
    ],
    ["a base address", '<base href="/x/">', "<base>"],
  ])("stops at %s with the page and the reason", (_what, html, reason) => {
    expect(() => check(html)).toThrow(ExportRefused);
    expect(() => check(html)).toThrow(page);
    expect(() => check(html)).toThrow(reason);
  });

  it.each([
    ["an island's props", '<script type="application/json">{"a":"<b>"}</script>'],
    ["a script from a file", '<script src="/early.js"></script>'],
    ["addresses from the root", '<a href="/az/">x</a><img src="/pictures/a.svg">'],
    ["a place on the page and a number", '<a href="#main">x</a><a href="tel:102">x</a>'],
    ["the authority's site", '<a href="https://yolumuzqarabaga.az/x">x</a>'],
  ])("lets %s stand", (_what, html) => {
    expect(() => check(html)).not.toThrow();
  });

  it("knows the site's own origin, and nobody else by a longer name", () => {
    const link = (host: string) => `<link rel="canonical" href="https://${host}/az/">`;
    expect(() => check(link("a.example"), "https://a.example")).not.toThrow();
    expect(() => check(link("a.example.org"), "https://a.example")).toThrow("another site");
  });
});

describe("refuseStreaming", () => {
  it.each(['<template id="B:0"></template>', '<script>$RC("B:0","S:0")</script>'])(
    "stops at a streamed boundary: %s",
    (html) => {
      expect(() => refuseStreaming(page, html)).toThrow(/^az\/about.*Suspense boundary/);
    },
  );
  it("lets an ordinary template stand", () => {
    expect(() => refuseStreaming(page, '<template id="Big"></template>')).not.toThrow();
  });
});

describe("refuseClientModules", () => {
  const route = "/[locale]/about/page";

  it("stops at a client module outside an island and names it", () => {
    const modules = ["app/island-host.tsx", "src/ui/menu.tsx"];
    expect(() => refuseClientModules(route, modules)).toThrow(
      /^\/\[locale\]\/about\/page: the client module src\/ui\/menu\.tsx is not placed/,
    );
  });
  it.each(["src/node_modules/next/a.js", "app/island-host.tsx.js", "app/x.tsx"])(
    "is not taken in by %s",
    (path) => expect(() => refuseClientModules(route, [path])).toThrow(path),
  );
  it("lets the framework's own and the islands' host stand", () => {
    const modules = ["node_modules/next/dist/client/link.js", "app/island-host.tsx"];
    expect(() => refuseClientModules(route, modules)).not.toThrow();
  });
});
