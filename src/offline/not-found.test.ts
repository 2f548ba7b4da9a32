// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";

/** The script that stands in the pages for unknown addresses. */
const script = readFileSync("public/not-found.js", "utf8");

const root = document.documentElement;

function load(address: string) {
  history.pushState({}, "", address);
  new Function(script)();
}

beforeEach(() => root.removeAttribute("data-address"));

describe("a page for unknown addresses", () => {
  it.each([
    ["/", null],
    ["/ru/", "ru"],
    ["/az", "az"],
    ["/any/path/en/nothing/", "en"],
    ["/azer/", null],
    ["/tr/lessons/", null],
  ])("is told the language in the address: %s", (address, language) => {
    load(address);
    expect(root.getAttribute("data-address")).toBe(language);
  });

  it.each([
    ["/ru/nothing/", "/ru/"],
    ["/any/path/ru/nothing/", "/any/path/ru/"],
  ])("leads home under the path where the site stands: %s", (address, home) => {
    load(address);
    document.body.innerHTML = '<a href="/ru/"><b>home</b></a>';
    document.querySelector("b")?.dispatchEvent(new MouseEvent("auxclick", { bubbles: true }));
    expect(document.querySelector("a")?.pathname).toBe(home);
    document.body.replaceChildren();
  });
});
