import { describe, expect, it } from "vitest";
import { refuseOldStyle, refuseStyle } from "./refuse-style";

const site = (pages: Readonly<Record<string, string>>) =>
  new Map(Object.entries(pages).map(([path, text]) => [path, Buffer.from(text)]));
const sheet =
  ".flex:not(#\\#){display:flex}.grid{display:grid}.gap-2:not(#\\#){gap:1px}.list{display:grid;gap:1px}";

describe("refuseOldStyle", () => {
  it("names each page and script, and what it has", () => {
    const files = site({
      "az/a/index.html": "<style>.a{inset:0}</style><p class=a>",
      "az/b/index.html": '<style>.b{top:0}</style><p class="flex gap-2">',
      "scripts/c.js": 'h("p",{class:"flex gap-2"})',
      "az/d/index.html": '<p class="grid gap-2"><p class="flex list">',
    });
    let said = "";
    try {
      refuseOldStyle(files, `.a{inset:0}${sheet}`);
    } catch (error) {
      said = String(error);
    }
    expect(said.split("\n").slice(1)).toEqual([
      expect.stringMatching(/^az\/a\/index\.html: “inset” \(\.a\) is not in chrome 72/),
      expect.stringMatching(
        /^az\/b\/index\.html: “gap in a flex container” \(class “flex” with “gap-2”\)/,
      ),
      expect.stringMatching(/^scripts\/c\.js: “gap in a flex container”/),
    ]);
  });

  it("names the sheet where no page has the rule", () => {
    expect(() => refuseOldStyle(site({}), ".a{inset:0}")).toThrow(/the style sheet: “inset”/);
  });

  it("looks into what a single file adds", () => {
    const files = site({ "files/az.html": "<style>.own{inset:0}</style>" });
    expect(() => refuseOldStyle(files, "")).toThrow(/files\/az\.html: “inset” \(\.own\)/);
  });

  it("takes a site that holds", () => {
    const files = site({ "az/index.html": "<style>.a{top:0}</style><p class=flex>" });
    expect(() => refuseOldStyle(files, sheet)).not.toThrow();
  });
});

it("a page of its own is refused by its name", () => {
  expect(() => refuseStyle("Safe Step", "p{inset:0}")).toThrow(/^Safe Step: “inset” \(p\)/);
  expect(() => refuseStyle("Safe Step", "p{top:0}")).not.toThrow();
});
