import { describe, expect, it } from "vitest";
import { BelowFloor, keepScriptsToFloor, scriptFaults } from "./scripts";

describe("scriptFaults", () => {
  it.each([
    ["a?.b", "syntax newer than ES2019"],
    ["a ??= 1", "syntax newer than ES2019"],
    ["const n = 1n", "syntax newer than ES2019"],
    ["/(?<=a)b/.test(c)", "looking behind in /(?<=a)b/"],
    ["/a/d.test(b)", "/a/d"],
    ["const [a, ...b] = [c, d];", "the rest of a written list"],
    ["[a, ...b] = [c, d];", "the rest of a written list"],
    ["tag`a`", "a tagged template"],
    ["BigInt(1)", "“BigInt”, which safari 12.1, safari_ios 12.2 lack."],
    ["createImageBitmap(file)", "“createImageBitmap”"],
    ["self.structuredClone(a)", "“structuredClone”"],
    ["new CSSStyleSheet().replaceSync(a)", "“CSSStyleSheet.replaceSync()”"],
    ["Object.hasOwn(a, b)", "“Object.hasOwn”"],
    ["Object.fromEntries(a)", "chrome 72, chrome_android 72, webview_android 72 lack"],
    ["Promise.allSettled(a)", "“Promise.allSettled”"],
    ["new Intl.PluralRules(a)", "“Intl.PluralRules”"],
    ["a.replaceChildren()", ".replaceChildren()”"],
    ["a['replaceAll'](b, c)", "“String.replaceAll()”"],
    ["a.at(-1)", ".at()”, which chrome 72"],
  ])("finds what the floor lacks: %s", (code, fault) => {
    const [found, ...others] = scriptFaults("island.js", code);
    expect(others).toEqual([]);
    expect(found).toMatch(/^island\.js: /);
    expect(found).toContain(fault);
  });

  it.each([
    ["what the floor has", "queueMicrotask(f);[].flat();new URL('a', b);a.closest('b').append(c);"],
    [
      "its syntax",
      "async()=>{for await(const {a,...b} of c)try{b({...a})}catch{}};/\\p{L}(?<a>.)/su",
    ],
    ["a name that some interface has had all along", "answer.text();clients.matchAll();"],
    ["what is asked for first", "a.showModal&&a.showModal();a.requestFullscreen();"],
    ["a field of one's own", "const {at}=a;b.at=at;c({at:1,hasOwn:2})"],
    ["a static name on something of one's own", "mine.fromEntries(a)"],
  ])("passes over %s", (_, code) => expect(scriptFaults("island.js", code)).toEqual([]));
});

describe("keepScriptsToFloor", () => {
  it("stops the build with every script and feature, and says what to do", () => {
    const scripts: [string, string | Buffer][] = [
      ["a.js", "a?.b"],
      ["b.js", Buffer.from("a.at(-1);b.replaceChildren()")],
      ["c-props.0123abcd.js", "a?.b"],
    ];
    expect(() => keepScriptsToFloor(scripts)).toThrow(BelowFloor);
    expect(() => keepScriptsToFloor(scripts)).toThrow(
      /a\.js: .*\nb\.js: .*at\(\).*\nb\.js: .*replaceChildren.*\n.*asked-first\.ts\.$/,
    );
  });

  it("says nothing of scripts that the floor runs", () => {
    keepScriptsToFloor([["a.js", "f()"]]);
  });
});
