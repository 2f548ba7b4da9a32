import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { cutCss, forLanguage, islandCss, selectorFits } from "./page-css";
import { codeWords, type PageWords, pageWords } from "./page-words";

const html = `<html lang="az" data-page-locale="az"><body><p class="note text-[1.3em]">a</p>
  <ul class="md:grid"><li></li></ul></body></html>`;
const words = pageWords(fromHtml(html));
const cut = (css: string, islands = "") =>
  cutCss(forLanguage(css, "az"), words, islands).replace(/\s+/g, "");

describe("pageWords", () => {
  it("knows the tags, classes and data attributes of a page, and those that scripts set", () => {
    expect(words.tags).toEqual(new Set(["html", "head", "body", "p", "ul", "li"]));
    expect(words.classes).toEqual(new Set(["note", "text-[1.3em]", "md:grid"]));
    expect(words.data).toContain("data-page-locale");
    expect(words.data).toContain("data-address");
    expect(words.data).not.toContain("data-other");
  });
});

describe("codeWords", () => {
  it("takes for a word all that stands between spaces and quotes of a code", () => {
    const { tags, classes, data } = codeWords('a("button",{class:`card md:flex `+(b?"on":`off`)})');
    for (const name of ["card", "md:flex", "on", "off"]) expect(classes).toContain(name);
    expect(tags).toContain("button");
    expect(data).toBeNull();
  });
});

describe("selectorFits", () => {
  it.each([
    "p",
    ".note",
    "p.note",
    "ul > li",
    "ul li",
    "*",
    ":root",
    "::backdrop",
    "p:hover",
    "p::before",
    ".text-\\[1\\.3em\\]",
    ".md\\:grid",
    "p:not(.other)",
    ".note:not(#\\#)",
    ".md\\:grid:not(#\\#):hover",
    "p:is(.other, nav)",
    ":where(p)",
    "html[data-address=az] p",
    "[data-page-locale] .note",
    "p[hidden]",
    ":root:lang(az)",
  ])("keeps %s", (selector) => expect(selectorFits(selector, words)).toBe(true));

  it.each([
    "nav",
    ".other",
    "p.other",
    ".note nav",
    ".other:not(#\\#)",
    "ul>nav",
    "ul+nav",
    "ul~nav",
    ".text-\\[1\\.4em\\]",
    ".md\\:flex",
    ".grid",
    ".note:not(p) .other",
    ":is(p, nav) .other",
    "p:not(.a:is(.b)) nav",
    "[data-other] p",
    'html[data-other="x"]',
    "h1",
  ])("leaves out %s", (selector) => expect(selectorFits(selector, words)).toBe(false));

  it("takes any data attribute where a script may set any", () => {
    expect(selectorFits("[data-other] p", { ...words, data: null })).toBe(true);
  });
});

describe("cutCss", () => {
  it("keeps of a rule the selectors that fit", () => {
    expect(cut("p, nav, .note { color: red } nav { color: red }")).toBe("p,.note{color:red}");
  });

  it("drops what nothing in the page stands in", () => {
    const css = "p li,ul>p,li+li,.note~ul{top:0}ul p{top:1px}";
    expect(cut(css)).toBe(".note~ul{top:0}");
  });

  it("looks into @media and @supports, and drops what is empty in them", () => {
    const css =
      "@media screen { nav { top: 0 } } @supports (top: 0) { @media print { p { top: 0 } } }";
    expect(cut(css)).toBe("@supports(top:0){@mediaprint{p{top:0}}}");
    expect(cut("@supports (top: 0) { nav { top: 0 } }")).toBe("");
  });

  it("keeps key frames and no comments", () => {
    const css = "/* c */ @keyframes turn { from { top: 0 } 50% { top: 1px } }";
    expect(cut(css)).toBe("@keyframesturn{from{top:0}50%{top:1px}}");
  });

  it("drops rules for other languages", () => {
    const css = ":root:lang(az){--f:a}:root:lang(ru){--f:b}p{top:var(--f)}";
    expect(cut(css)).toBe(":root:lang(az){--f:a}p{top:var(--f)}");
  });

  it("drops custom properties nobody reads, along the whole chain", () => {
    const css = ":root{--a:1;--b:var(--a);--c:2;--d:3}p{top:var(--c)}";
    expect(cut(css)).toBe(":root{--c:2}p{top:var(--c)}");
    expect(
      cut(
        "@property --x{syntax:'*';inherits:false}@property --c{syntax:'*';inherits:false}p{top:var(--c)}",
      ),
    ).toBe("@property--c{syntax:'*';inherits:false}p{top:var(--c)}");
  });

  it("keeps the custom properties that the islands' own style reads", () => {
    expect(cut(":root{--a:1;--b:2}", "p{top:var(--b)}")).toBe(":root{--b:2}");
  });

  it("keeps the font files of the families that are named", () => {
    const css = `@font-face{font-family:"A";src:url(/a.woff2)}@font-face{font-family:B;src:url(/b.woff2)}p{font-family:A, serif}`;
    expect(cut(css)).toBe('@font-face{font-family:"A";src:url(/a.woff2)}p{font-family:A,serif}');
  });
});

describe("islandCss", () => {
  const css = `p{top:0}button{top:1px}
    .card{top:2px}.note{top:3px}@property --p{syntax:"*";inherits:false}@font-face{font-family:A;src:url(/a)}`;

  it("brings the rules of the island's own classes and of forms, and nothing a page has", () => {
    const found = islandCss(css, codeWords('"button" "p" "card"')).replace(/\s+/g, "");
    expect(found).toBe("button{top:1px}.card{top:2px}");
  });

  it("leaves out only what every page around it brings, standing as the rule says", () => {
    const card = ".card p{top:0}.card{top:1px}";
    const pages = ["<p class=card>", "<div class=card><p>"].map((html) =>
      pageWords(fromHtml(html)),
    );
    const bring = (around: readonly PageWords[]) =>
      islandCss(card, codeWords('"card" "p"'), around);
    expect(bring(pages)).toBe(".card p{top:0}");
    expect(bring(pages.slice(1))).toBe("");
    expect(bring([])).toBe(card);
  });

  it("brings the rules of lists where not every page it stands on has them", () => {
    const around = [pageWords(fromHtml("<ul>"))];
    const found = islandCss("ol,ul{list-style:none}", codeWords('"ol" "ul"'), around);
    expect(found).toBe("ol{list-style:none}");
  });
});

describe("forLanguage", () => {
  it("leaves out the rules of other languages and the fonts only those name", () => {
    const css = `@font-face{font-family:A;src:url(/a)}@font-face{font-family:B;src:url(/b)}:root:lang(az){--f:A}:root:lang(en){--f:B}p{top:0}`;
    expect(forLanguage(css, "en").replace(/\s+/g, "")).toBe(
      "@font-face{font-family:B;src:url(/b)}:root:lang(en){--f:B}p{top:0}",
    );
  });
});
