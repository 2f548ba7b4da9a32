import { describe, expect, it } from "vitest";
import { styleSum } from "../base/style-sum";
import { divideStyle, readerScripts } from "./reader-style";

const css = `html{color:red}html[data-size=large]{font-size:2em}
:root,:root[data-theme=light]{--paper:#fff}
@media screen{:root[data-theme=dark]{--paper:#000}.page{top:0}}
@font-face{font-family:"Andika az";src:url("/fonts/az.woff2")}
@font-face{font-family:"Andika en";src:url(/fonts/en.woff2)}
@font-face{font-family:Fallback;src:local(Arial)}
:root:lang(az){--letters:"Andika az",Fallback}
:root:lang(en){--letters:"Andika en",Fallback}
@keyframes turn{from{top:0}}
@property --a{syntax:"*"}
@page{margin:0}
[data-size]{margin:0}p[data-sizes=a]{left:0}`;

const plain = (text: string) => text.replace(/\s+/g, "");

describe("divideStyle", () => {
  const { site, reader } = divideStyle(css);

  it("leaves on the pages what every reader needs", () => {
    expect(plain(site)).toBe(
      plain(`html{color:red} :root{--paper:#fff} @media screen{.page{top:0}}
@keyframes turn{from{top:0}} @property --a{syntax:"*"} @page{margin:0} p[data-sizes=a]{left:0}`),
    );
  });

  it("takes from them the fonts and the looks one can choose", () => {
    expect(plain(reader)).toBe(
      plain(`html[data-size=large]{font-size:2em} :root[data-theme=light]{--paper:#fff}
@media screen{:root[data-theme=dark]{--paper:#000}}
@font-face{font-family:"Andika az";src:url("/fonts/az.woff2")}
@font-face{font-family:"Andika en";src:url(/fonts/en.woff2)}
@font-face{font-family:Fallback;src:local(Arial)}
:root:lang(az){--letters:"Andika az",Fallback} :root:lang(en){--letters:"Andika en",Fallback}
[data-size]{margin:0}`),
    );
  });
});

it("a file named in the pages' style is refused", () => {
  expect(() => divideStyle("p{background:url('/a.svg')}")).toThrow("/a.svg");
});

describe("readerScripts", () => {
  const rename = (path: string) => path.replace(".woff2", ".1a2b3c4d.woff2");
  const make = (code = "run()") =>
    readerScripts(divideStyle(css).reader, ["az", "en"], { code, rename });

  it("gives each language its own fonts, a rule a line, from files by their hashed names", () => {
    const { hash, scripts } = make();
    expect([...scripts.keys()]).toEqual([
      `scripts/reader-az.${hash}.js`,
      `scripts/reader-en.${hash}.js`,
    ]);
    const text = scripts.get(`scripts/reader-az.${hash}.js`) ?? "";
    expect(text).toMatch(/^self\.safeStepStyle=".*";run\(\)$/);
    const rules = JSON.parse(text.slice("self.safeStepStyle=".length, -";run()".length));
    expect(rules.split("\n").map(plain)).toEqual([
      "html[data-size=large]{font-size:2em}",
      ":root[data-theme=light]{--paper:#fff}",
      "@mediascreen{:root[data-theme=dark]{--paper:#000}}",
      '@font-face{font-family:"Andikaaz";src:url(/fonts/az.1a2b3c4d.woff2)}',
      "@font-face{font-family:Fallback;src:local(Arial)}",
      ':root:lang(az){--letters:"Andikaaz",Fallback}',
      "[data-size]{margin:0}",
    ]);
  });

  it("is told by the sums of what it keeps", () => {
    const { scripts, sums } = make();
    const kept = [...scripts.values()].map((text) =>
      JSON.parse(text.slice("self.safeStepStyle=".length, -";run()".length)),
    );
    expect(sums).toEqual(kept.map(styleSum));
    expect(new Set(sums).size).toBe(2);
  });

  it("has another name when the code or a rule is another", () => {
    expect(make("other()").hash).not.toBe(make().hash);
    expect(make().hash).toBe(make().hash);
  });
});
