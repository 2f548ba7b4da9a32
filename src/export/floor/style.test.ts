import { describe, expect, it } from "vitest";
import { keptStyle } from "./kept-style";
import { styleFaults } from "./style";
import { lackedOnFloor } from "./style-features";

const texts = (css: string) => styleFaults(css).map(({ text }) => text);

describe("styleFaults", () => {
  it.each([
    ["a property", "p{translate:0 1px}", "“translate” (p) is not in chrome 72, safari 12.1."],
    ["a value", "p{overflow:clip}", "“overflow: clip” (p) is not in chrome 72"],
    ["two values", "p{overflow:hidden auto}", "“overflow: hidden auto” (p) is not in safari 12.1."],
    ["a function", "p{width:min(1px,1vw)}", "“min()” (p) is not in chrome 72."],
    ["a function of colour", "p{color:oklch(1 0 0)}", "“oklch()” (p) is not in chrome 72"],
    ["a colour of two looks", "p{color:light-dark(red,blue)}", "“light-dark()” (p)"],
    ["a colour in a custom property", "p{--a:color-mix(in srgb,red,blue)}", "“color-mix()” (p)"],
    ["a unit", "p{height:calc(100svh - 1px)}", "“svh” (p) is not in chrome 72"],
    ["a unit of a line", "p{height:1lh}", "“lh” (p)"],
    ["a side", "p{inset:0}", "“inset” (p) is not in chrome 72, safari 12.1."],
    ["a pseudo-class", "p:is(a,b){top:0}", "“:is” (p:is(a,b)) is not in chrome 72, safari 12.1."],
    ["a list in :not()", "p:not(a,b){top:0}", "“:not() with a list” (p:not(a,b))"],
    ["a layer", "@layer a{p{top:0}}", "“@layer” (@layer a) is not in chrome 72"],
    ["a container", "@container (width>1px){p{top:0}}", "“@container”"],
    ["@property", "@property --a{syntax:'*';inherits:false}", "“@property” (@property --a)"],
    ["a range", "@media (width<30rem){p{top:0}}", "“@media with a range with < or >”"],
    [
      "a condition",
      "@media not (width:1px){p{top:0}}",
      "“@media with “not” or “or” before a bracket”",
    ],
    [
      "a question of the reader",
      "@media (prefers-contrast:more){p{top:0}}",
      "“@media (prefers-contrast)”",
    ],
    ["a question by selector", "@supports selector(a){p{top:0}}", "“@supports selector()”"],
    [
      "a font's way",
      "@font-face{font-family:A;font-display:block;src:url(a);size-adjust:1%;x:y}",
      "",
    ],
    [
      "room in a row",
      ".a{display:flex;gap:1px}",
      "“gap in a flex container” (.a) is not in chrome 72, safari 12.1. Write the room as a margin",
    ],
    [
      "room in an inline row",
      ".a{display:inline-flex;column-gap:1px}",
      "“gap in a flex container” (.a)",
    ],
    ["a newer value first", "p{height:1svh;height:1vh}", "“svh” (p)"],
    ["an older value elsewhere", "@media print{p{height:1vh}}p{height:1svh}", "“svh” (p)"],
    [
      "what not all lack",
      "@supports (inset:0){p{overflow:clip}}",
      "“overflow: clip” (p) is not in firefox 78.",
    ],
    ["what older browsers read", "@supports not (inset:0){p{translate:0}}", "“translate” (p)"],
  ])("finds %s", (_, css, text) => expect(texts(css).join("\n")).toContain(text));

  it("says each fault once for its place, with what to do", () => {
    expect(texts("p{translate:0}a{top:0}")).toEqual([
      "“translate” (p) is not in chrome 72, safari 12.1. Write an older value before it, ask for it with @supports, or give it a reason in src/export/floor/kept-style.ts.",
    ]);
  });

  it("finds a selector that takes its neighbours with it, even one that is kept", () => {
    expect(texts("a:has(b),p{top:0}").join()).toContain("“a:has(b)” stands in one list with “p”");
    expect(texts("p,p::-moz-progress-bar{top:0}").join()).toContain("stands in one list with “p”");
    expect(texts("a:has(b){top:0}")).toEqual([]);
  });

  it.each([
    ["what all know", ".a{display:grid;gap:1px;place-items:center;position:relative;color:#0008}"],
    ["a range by its older name", "@media screen and (max-width:29.999rem){p{top:0}}"],
    ["a newer value after an older one", "p{height:1vh;height:1svh}"],
    ["an older value in an earlier list", "p,a{width:1px}p{width:min(1px,1vw)}"],
    ["an older name with a prefix", "p{-webkit-appearance:none;appearance:none}"],
    ["a value with a prefix before it", "p{position:-webkit-sticky;position:sticky}"],
    [
      "what is asked for first",
      "@supports (translate:0){p{translate:0;scale:1}}@supports not (inset:0){p{height:1px}}",
    ],
    ["what nobody there is asked", "@media (scripting:enabled){p{height:1svh}}"],
    ["no room in a row", ".a{display:flex;gap:0}"],
    [
      "a room with margins for older browsers",
      ".a{display:flex;gap:1px}@supports not (inset:0){.a{gap:0}.a>*{margin:1px}}",
    ],
    [
      "words that only look like it",
      'p{content:"min(1svh)";background:url(/is-1svh.png)}.svh\\:has{top:0}[data-a=":is(b)"]{top:0}',
    ],
    ["key frames", "@keyframes turn{from{top:0}50%{top:1px}}"],
  ])("takes %s", (_, css) => expect(texts(css)).toEqual([]));
});

describe("keptStyle", () => {
  it.each(Object.entries(keptStyle))("%s is lacking, and has a reason", (id, reason) => {
    expect(lackedOnFloor(id)).not.toEqual([]);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});
