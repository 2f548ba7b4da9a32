import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { rootCode, textIn } from "./addresses";
import { finishPage } from "./finish-page";
import { ExportRefused } from "./refuse";
import type { SiteParts } from "./site-parts";
import { at, elementsOf } from "./testing/elements";

const page = "az/lessons/k1/index.html";
const early = 'document.documentElement.dataset.size="large"';

const readerStyle = "document.title+=safeStepRoot+safeStepSums";
const notFound = 'document.documentElement.dataset.address="az"';

/** What Next writes around a page's words. */
const nextPage = (
  body: string,
  head = "",
) => `<!DOCTYPE html><html lang="az"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/_next/static/chunks/a.css"/><link rel="preload" as="script" href="/_next/a.js"/>
<script src="/_next/static/chunks/a.js" async=""></script><title>T</title>${head}<script src="/early.js"></script></head>
<body><div hidden=""><!--$--><!--/$--></div><main>${body}</main><script>(self.__next_f=self.__next_f||[]).push([0])</script></body></html>`;

const island = (name: string, props: string) =>
  `<div data-island="${name}"><script type="application/json">${props}</script><p>static</p></div>`;

function siteParts(more = {}) {
  const kept = new Map<string, string>();
  const keep = (path: string, code: string) => {
    const address = path.replace(/\.js$/, `.${String(kept.size).padStart(8, "0")}.js`);
    kept.set(address, code);
    return address;
  };
  return {
    css: "p{color:red}nav{color:blue}.card{top:0}",
    scripts: {
      runtime: "scripts/runtime.0a0a0a0a.js",
      island: (name: string, props: string) => ({
        path: `scripts/${name}.${JSON.parse(props).a ?? 0}.js`,
        style: "",
      }),
    },
    keep,
    rename: (path: string) => path.replace(/^(pictures|fonts)\/(\w+)/, "$1/$2.12345678"),
    isPlace: (path: string) => /^\/(az\/|pictures\/)/.test(path),
    hold: (address: string) => `data:held,${address.slice(1)}`,
    inlined: new Map([
      ["early.js", early],
      ["reader-style.js", readerStyle],
      ["not-found.js", notFound],
    ]),
    sums: [1, -2],
    worker: "scripts/register.0b0b0b0b.js",
    origin: null,
    kept,
    ...more,
  };
}

interface Given {
  readonly head?: string;
  readonly site?: SiteParts;
  readonly path?: string;
}

const finish = (body: string, { head, site = siteParts(), path = page }: Given = {}) =>
  finishPage(path, nextPage(body, head), site);

/** The elements of a page by their tag. */
const all = (html: string, tagName: string) => elementsOf(html, (node) => node.tagName === tagName);

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("finishPage", () => {
  it("keeps the words and takes the framework away", () => {
    const { html } = finish("<p>Toxunma!</p>");
    expect(html).toContain("Toxunma!");
    expect(html).not.toMatch(/_next|early\.js|preload|<!--/);
  });

  it("says its policy before anything it holds for, with the hashes of exactly what stands in it", () => {
    const { html } = finish("<p>a</p>");
    const [charset, policy] = [at(all(html, "meta"), 0), at(all(html, "meta"), 1)];
    expect(charset.properties.charSet).toBe("utf-8");
    expect(policy.properties.httpEquiv).toEqual(["Content-Security-Policy"]);
    const style = textIn(at(all(html, "style"), 0)).value;
    const first = textIn(at(all(html, "script"), 0)).value;
    expect(policy.properties.content).toContain(`style-src ${hash(style)};`);
    expect(policy.properties.content).toContain(`script-src 'self' ${hash(first)};`);
    expect(first).toBe(`${early}document.title+="../../../"+[1,-2]`);
  });

  it("cuts the style to the page", () => {
    const { html, css } = finish("<p>a</p>");
    expect(css).toContain("p{color:red}");
    expect(css).not.toContain("blue");
    expect(textIn(at(all(html, "style"), 0)).value).toBe(css);
  });

  it("makes addresses relative and names files by their hash", () => {
    const { html } = finish('<a href="/az/child/?x=1#y">c</a><img src="/pictures/ball.svg">');
    expect(at(all(html, "a"), 0).properties.href).toBe("../../../az/child/?x=1#y");
    expect(at(all(html, "img"), 0).properties.src).toBe("../../../pictures/ball.12345678.svg");
  });

  it("fetches only its worker's script when it has no island", () => {
    const { scripts } = finish("<p>a</p>");
    expect(scripts).toEqual(["../../../scripts/register.0b0b0b0b.js"]);
  });

  it("takes an island's props into a script that comes before the island's, all of them deferred", () => {
    const site = siteParts();
    const props = '{"href":"/az/","a":"\\u003cb"}';
    const { html, scripts } = finish(island("lesson-quiz", props), { site });
    expect(scripts.map((path) => path.replace("../../../scripts/", ""))).toEqual([
      "lesson-quiz-props.00000000.js",
      "runtime.0a0a0a0a.js",
      "lesson-quiz.<b.js",
      "register.0b0b0b0b.js",
    ]);
    expect([...site.kept.values()][0]).toContain('{"href":"../../../az/","a":"\\u003cb"}');
    expect(html).not.toContain("application/json");
    expect(html).toContain("<p>static");
    const fetched = all(html, "script").filter(({ properties }) => properties.src);
    expect(fetched.every(({ properties }) => properties.defer)).toBe(true);
  });

  it("leaves out what only whole addresses serve where the host is not known", () => {
    const head =
      '<link rel="canonical" href="http://localhost:3000/az/lessons/k1/">' +
      '<link rel="alternate" hreflang="ru" href="http://localhost:3000/ru/lessons/k1/">' +
      '<meta property="og:image" content="http://localhost:3000/og/az.png">' +
      '<meta name="twitter:title" content="T"><meta name="description" content="D">';
    const { html } = finish("", { head });
    expect(html).not.toMatch(/canonical|alternate|og:|twitter|localhost/);
    expect(html).toContain("content=D");
    const known = siteParts({ origin: "https://a.example" });
    const whole = finish("", {
      head: head.replaceAll("http://localhost:3000", "https://a.example"),
      site: known,
    }).html;
    for (const path of ["az/lessons/k1/", "ru/lessons/k1/", "og/az.png"])
      expect(whole).toContain(`https://a.example/${path}`);
    expect(whole).not.toContain("twitter");
    expect(() => finish("", { head, site: known })).toThrow("localhost");
  });

  it("makes the page for unknown addresses fetch nothing", () => {
    const path = "az/404/index.html";
    const body = '<p>a</p><a href="/az/">home</a>';
    const { html, scripts } = finish(body, {
      path,
      head: '<link rel="icon" href="/icon.svg">',
    });
    expect(scripts).toEqual([]);
    expect(html).toContain("data-anywhere");
    expect(all(html, "script").map((script) => textIn(script).value)).toEqual([
      `${early}document.title+=${rootCode(path)}+[1,-2]${notFound}`,
    ]);
    expect(at(all(html, "a"), 0).properties.href).toBe("/az/");
    for (const { properties } of all(html, "link"))
      expect(String(properties.href)).toMatch(/^data:/);
  });

  it("is the same each time", () => {
    expect(finish(island("a", "{}")).html).toBe(finish(island("a", "{}")).html);
  });

  it.each([
    ["an island twice", island("a", "{}") + island("a", "{}"), "the island “a” stands there twice"],
    ["a streamed boundary", '<template id="B:0"></template>', "Suspense boundary"],
    ["an inline script", "<script>a()</script>", "inline script"],
    ["a style element", "<style>p{}</style>", "inline style"],
    ["a style attribute", '<p style="top:0">', "style attribute"],
    ["an event attribute", '<p onclick="a()">', "onClick attribute"],
    ["another origin", '<img src="https://a.example/a.svg">', "on another site"],
    ["a javascript: address", '<a href="javascript:a()">a</a>', "javascript: address"],
  ])("stops at %s with the page and the reason", (_what, body, reason) => {
    expect(() => finish(body)).toThrow(ExportRefused);
    expect(() => finish(body)).toThrow(`${page}: `);
    expect(() => finish(body)).toThrow(reason);
  });
});
