import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { budgets, checkBudgets, keepBudgets, OverBudget, weighPages } from "./budgets";
import { at } from "./testing/elements";

/** Words that no compression makes shorter than about half. */
function noise(bytes: number) {
  let text = "";
  for (let number = 0; text.length < bytes * 2; number += 1) {
    text += createHash("sha256").update(String(number)).digest("hex");
  }
  return text.slice(0, bytes * 2);
}

const words = (bytes: number) => `<!doctype html><html lang=az><p>${noise(bytes)}</p>`;

const site = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

const overOf = async (files: Readonly<Record<string, string>>) =>
  (await checkBudgets(site(files))).over;

const lesson = "az/lessons/k1/index.html";
const script = '<script src="../../../scripts/a.0123abcd.js"></script>';

describe("weighPages", () => {
  it("counts each script a page names, and each picture that it or its scripts name", async () => {
    const files = {
      "az/index.html": `<img src="../pictures/a.01234567.svg">${script}`,
      "scripts/a.0123abcd.js": `"pictures/b.01234567.svg"`,
      "scripts/other.0123abcd.js": noise(900),
      "pictures/a.01234567.svg": noise(200),
      "pictures/b.01234567.svg": noise(100),
      "pictures/c.01234567.svg": noise(900),
      "fonts/a.01234567.woff2": noise(900),
    };
    const page = at(await weighPages(site(files)), 0);
    expect(page.code).toBeGreaterThan(10);
    expect(page.code).toBeLessThan(60);
    const pictures = page.whole - page.words - page.code;
    expect(pictures).toBeGreaterThan(290);
    expect(pictures).toBeLessThan(500);
  });

  it("counts what islands are given with the words, not with the code", async () => {
    const files = {
      "az/index.html": "scripts/quiz-props.0123abcd.js scripts/quiz.0123abcd.js",
      "scripts/quiz-props.0123abcd.js": noise(300),
      "scripts/quiz.0123abcd.js": noise(100),
    };
    const page = at(await weighPages(site(files)), 0);
    expect(page.props).toBeGreaterThan(290);
    expect(page.read).toBe(page.words + page.props);
    expect(page.code).toBeLessThan(200);
  });

  it("leaves out the files a language is handed on in, which are no pages of the site", async () => {
    expect(await weighPages(site({ "files/safe-step-az.html": "x" }))).toEqual([]);
  });
});

describe("checkBudgets", () => {
  it.each([
    ["a lesson's words", { [lesson]: words(16_800) }, "lesson, HTML, CSS and quiz words"],
    [
      "a lesson's scripts",
      {
        [lesson]: `${words(10)}<p data-island=a>${script}`,
        "scripts/a.0123abcd.js": noise(20_600),
      },
      "lesson, JavaScript",
    ],
    [
      "scripts of a page without an island",
      { "az/about/index.html": script, "scripts/a.0123abcd.js": noise(700) },
      "no island, JavaScript",
    ],
    ["the home page", { "ru/index.html": words(8_300) }, "home, HTML and CSS"],
    [
      "the pictures of a page",
      { "az/child/index.html": "pictures/a.svg", "pictures/a.svg": noise(82_500) },
      "any page with its pictures",
    ],
    [
      "what stands around a lesson's words",
      { [lesson]: `<html><style>${noise(3_400)}</style><p>few words</p>` },
      "above its bare words",
    ],
  ])("finds %s over the budget, with the page and its numbers", async (_what, files, kind) => {
    const over = await overOf(files);
    expect(over).toHaveLength(1);
    expect(over[0]).toContain(kind);
    expect(over[0]).toMatch(/^(az|ru)\/.*\d+.*allowed\.$/);
  });

  it("lets a page be just under each budget", async () => {
    expect(await overOf({ [lesson]: words(15_500), "ru/index.html": words(7_500) })).toEqual([]);
  });

  it("names the worst page of each kind and the range of the lessons", async () => {
    const files = {
      [lesson]: `<style>${noise(900)}</style>${words(500)}`,
      "en/lessons/k1/index.html": words(3_000),
    };
    const { lines } = await checkBudgets(site(files));
    expect(lines[0]).toMatch(
      /^lesson, HTML, CSS and quiz words: 3\.\d KB of 16\.0 KB \(en\/lessons/,
    );
    expect(lines.at(-1)).toMatch(
      /^lesson above its bare words: -?0\.\d KB to \d\.\d KB of 3\.2 KB$/,
    );
  });

  it("has a budget for every page", () => {
    const weight = { words: 0, code: 0, props: 0, read: 0, whole: 0 };
    const page = { ...weight, page: "anything.html", alive: true };
    expect(budgets.filter(({ fits }) => fits(page)).map(({ part }) => part)).toEqual(["whole"]);
  });
});

describe("keepBudgets", () => {
  it("stops the build with all pages that are over", async () => {
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    const files = site({ "az/index.html": words(9_000), "ru/index.html": words(9_000) });
    const stop = keepBudgets(files);
    await expect(stop).rejects.toThrow(OverBudget);
    await expect(stop).rejects.toThrow(/az\/index\.html.*\n.*ru\/index\.html/);
    expect(said).toHaveBeenCalled();
  });
});
