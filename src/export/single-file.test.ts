import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, it } from "vitest";
import { singleFile } from "./single-file";
import { at, elementsOf, there } from "./testing/elements";

const page = (title: string, main: string, head = "") =>
  `<!doctype html><html lang=az><title>${title}</title>${head}<body><a href=#main>skip</a>
<header><nav>languages</nav><a href=LOC/progress/>progress</a></header>
<main id=main>${main}</main><footer><ul><li><a href=LOC/about/>about</a><li><a href=LOC/take/>take</a></ul></footer>`;

const quizProps = {
  questions: [{ id: "q", rule: "r", see: "tell", picture: { src: "../../../pictures/ball.svg" } }],
  words: { see: "Bir də oxu", allLessons: "Bütün dərslər" },
  allLessons: "../../child/",
  review: { siteHref: "../../review/child/" },
};

const site = {
  "az/index.html": page("Home", "<h1>H</h1><a href=child/>door</a><p><a href=take/>take</a>"),
  "az/404/index.html": page("404", "nothing"),
  "az/about/index.html": page(
    "About",
    "<h1>A</h1><p>kept</p><p><a href=../authors/>for authors</a></p>",
  ),
  "az/authors/index.html": page("Authors", "<h1>Authors</h1>"),
  "az/authors/single/index.html": page("Single", "<h1>Single</h1>"),
  "az/child/index.html": page(
    "Child",
    "<h1>C</h1><a href=../lessons/k1/#tell><img src=../../pictures/ball.svg alt></a>",
  ),
  "az/emergency/index.html": page("Danger", "<h1>D</h1><a href=tel:112>112</a>"),
  "az/lessons/k1/index.html": page(
    "K1",
    `<h1>K</h1><section id=tell aria-labelledby=tell-heading><h2 id=tell-heading>T</h2>
<img src=../../../pictures/ball.svg alt=ball></section><div data-island=lesson-quiz><p>paper</p></div>
<section><h2>saved</h2><div data-island=offline-status></div></section>`,
    "<script src=../../../scripts/lesson-quiz-props.0a1b2c3d.js></script>",
  ),
  "az/progress/index.html": page("Progress", "<h1>P</h1>"),
  "az/take/index.html": page("Take", "<h1>T</h1>"),
  "icon.svg": "<svg/>",
  "pictures/ball.svg": "<svg><path/></svg>",
  "fonts/a.0a1b2c3d.woff2": "font",
  "scripts/lesson-quiz-props.0a1b2c3d.js": `(self.islandProps??={})["lesson-quiz"]=${JSON.stringify(quizProps)}`,
};

function make(changed = {}) {
  const files = new Map();
  for (const [path, text] of Object.entries({ ...site, ...changed })) {
    const up = "../".repeat(path.split("/").length - 1).replace(/\/$/, "/az");
    files.set(path, Buffer.from(text.replaceAll("LOC", up)));
  }
  const html = singleFile({
    locale: "az",
    files,
    css: 'p{color:red}.unused{color:blue}@font-face{font-family:A;src:url("/fonts/a.woff2")}html{font-family:A}',
    rename: (path) => path.replace("a.woff2", "a.0a1b2c3d.woff2"),
    early: "early()",
    script: "live()",
    words: { note: "One file.", age: "Version 1" },
  });
  return { html, tree: fromHtml(html) };
}

const all = elementsOf;

const { html, tree } = make();
const pages = all(tree, (node) => [node.properties.className].flat().includes("page"));
const hrefs = all(tree, (node) => node.tagName === "a").map((node) => String(node.properties.href));

describe("a single file", () => {
  it("holds every page of its language, danger before the lessons, and not those of a server", () => {
    const ids = pages.map((node) => node.properties.id);
    expect(ids).toEqual(["home", "emergency", "child", "lessons-k1", "about", "progress"]);
    expect(pages.map((node) => node.properties.dataTitle)).toContain("K1");
  });

  it("leads to places in itself, and to telephones", () => {
    expect(hrefs).toEqual(
      expect.arrayContaining(["#main", "#child", "#lessons-k1--tell", "#about", "tel:112"]),
    );
    expect(hrefs.filter((href) => !/^(#|tel:)/.test(href))).toEqual([]);
  });

  it("leaves no empty line where a link led out of it", () => {
    expect(textOf(tree)).not.toContain("take");
    expect(all(tree, (node) => node.tagName === "li")).toHaveLength(1);
  });

  it("has each id once, and labels that point to it", () => {
    const ids = all(tree, (node) => node.properties.id).map((node) => node.properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    const section = at(
      all(tree, (node) => node.properties.id === "lessons-k1--tell"),
      0,
    );
    expect(section.properties.ariaLabelledBy).toEqual(["lessons-k1--tell-heading"]);
  });

  it("holds a picture once, where it is described", () => {
    const images = all(tree, (node) => node.tagName === "img");
    const [card, described] = [at(images, 0), at(images, 1)];
    expect(card.properties.src).toBeUndefined();
    expect(card.properties.dataPicture).toBe("pictures/ball.svg");
    expect(described.properties.src).toBe("data:image/svg+xml,<svg><path/></svg>");
  });

  it("gives the mark that stands in the home page to an island that shows it too", () => {
    const mark = `<a href=LOC/><img src="data:image/svg+xml,<svg/>" alt></a>`;
    const home = (site["az/index.html"] ?? "").replace("<main", `${mark}<main`);
    const shown = { ...quizProps, mark: { src: "../../../icon.svg" } };
    const props = "scripts/lesson-quiz-props.0a1b2c3d.js";
    const script = `(self.islandProps??={})["lesson-quiz"]=${JSON.stringify(shown)}`;
    const file = make({ "az/index.html": home, [props]: script });
    const marks = all(file.tree, (node) => node.properties.dataPicture === "icon.svg");
    expect(marks.map(({ properties }) => properties.src)).toEqual(["data:image/svg+xml,<svg/>"]);
    expect(file.html).toContain('"mark":{"src":"icon.svg"}');
  });

  it("keeps an island's props in its place, addresses changed and words not", () => {
    const [json] = all(tree, (node) => node.properties.type === "application/json");
    expect(JSON.parse(textOf(there(json)))).toEqual({
      questions: [
        { id: "q", rule: "r", see: "lessons-k1--tell", picture: { src: "pictures/ball.svg" } },
      ],
      words: quizProps.words,
      allLessons: "#child",
      // A page that a file may lack.
      review: { siteHref: null },
    });
  });

  it("says nothing of what is saved in a browser", () => {
    expect(html).not.toContain("offline-status");
    expect(textOf(tree)).not.toContain("saved");
  });

  it("asks for nothing: no address of a file, and a policy without any", () => {
    expect(html).toContain("url(data:font/woff2;base64,Zm9udA==)");
    expect(html).not.toMatch(/(src|href)=["']?(\.|\/|https?:)/);
    const policy = at(
      all(tree, (node) => node.properties.httpEquiv),
      0,
    );
    expect(policy.properties.content).not.toMatch(/self|unsafe|https?:|\*/);
  });

  it("stops the build when an island shows a picture that stands nowhere else", () => {
    const hidden = site["az/lessons/k1/index.html"].replace(/<img[^>]*>/, "");
    const card = site["az/child/index.html"].replace(/<img[^>]*>/, "");
    expect(() => make({ "az/lessons/k1/index.html": hidden, "az/child/index.html": card })).toThrow(
      "pictures/ball.svg stands only in an island",
    );
  });

  it("stops the build when an island leads to a page it does not hold", () => {
    const lost = JSON.stringify({ allLessons: "../../take/" });
    const path = "scripts/lesson-quiz-props.0a1b2c3d.js";
    expect(() => make({ [path]: `(self.islandProps??={})["lesson-quiz"]=${lost}` })).toThrow(
      "az/lessons/k1/index.html: an island leads to ../../take/",
    );
  });
});
