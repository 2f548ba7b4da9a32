import { describe, expect, it } from "vitest";
import { lowerStyle } from "./lower-style";

describe("lowerStyle", () => {
  it("makes what stands in a later layer heavier than all before it, whatever its place", () => {
    const css = `@layer site,utilities;@layer utilities{.mt-2{margin-top:1px}}
      @layer site{.plan .steps>li:first-child{margin-top:2px}}.page{margin-top:3px}`;
    expect(lowerStyle(css)).toBe(
      ".mt-2:not(#\\#){margin-top:1px}.plan .steps>li:first-child{margin-top:2px}.page:not(#\\#):not(#\\#){margin-top:3px}",
    );
  });

  it("leaves the first layer as it is written, in one sheet with what Tailwind brings", () => {
    const css = `@layer properties;@layer site,utilities;@layer site{p{top:0}}
      @layer utilities{.font-bold{--tw-font-weight:700;font-weight:700}}
      @property --tw-font-weight{syntax:"*";inherits:false}
      @layer properties{@supports (color:red){*{--tw-font-weight:initial}}}`;
    expect(lowerStyle(css)).toBe("p{top:0}.font-bold:not(#\\#){font-weight:700}");
  });

  it("keeps the custom properties that a class reads", () => {
    const css = `@property --tw-a{syntax:"*";inherits:false}.ring{top:var(--tw-a)}`;
    expect(lowerStyle(css)).toContain("@property --tw-a");
  });

  it("writes sides by the names every browser knows", () => {
    const css =
      "p{margin-inline:auto;padding-inline:1px 2px;padding-block:calc(1px + 1vw);margin-inline-start:3px;margin-block-end:4px}";
    expect(lowerStyle(css)).toBe(
      "p{margin-bottom:4px;margin-left:3px;margin-right:auto;padding:calc(1px + 1vw) 2px calc(1px + 1vw) 1px}",
    );
  });

  it.each([
    ["p{inset:1px auto auto 2px}", "p{top:1px;bottom:auto;left:2px;right:auto}"],
    ["p{inset:0}", "p{top:0;bottom:0;left:0;right:0}"],
    ["p{inset-inline-start:0}", "p{left:0}"],
    ["@media (width>=40rem){p{top:0}}", "@media (min-width:40rem){p{top:0}}"],
    ["p{top:clamp(1px,2vw,3px)}", "p{top:max(1px,min(2vw,3px))}"],
    ["p{color:rgb(1 2 3/50%)}", "p{color:#01020380}"],
    ["p{overflow:hidden auto}", "p{overflow-x:hidden;overflow-y:auto}"],
    ["p{appearance:none}", "p{-webkit-appearance:none;-moz-appearance:none;appearance:none}"],
  ])("writes %s", (css, lowered) => expect(lowerStyle(css)).toBe(lowered));

  it("keeps an older value that stands before a newer one", () => {
    expect(lowerStyle("p{min-height:100vh;min-height:100svh}")).toBe(
      "p{min-height:100vh;min-height:100svh}",
    );
  });
});
