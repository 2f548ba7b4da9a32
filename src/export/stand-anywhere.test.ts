import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { standAnywhere } from "./addresses";

describe("a page shown at addresses that are not its own", () => {
  const tree = fromHtml(
    '<!doctype html><html><head><link rel="manifest" href="/m"><link rel="icon" href="/icon.svg"></head><body><img src="/icon.svg"><a href="/az/">az</a>',
  );
  standAnywhere(tree, (address) => `data:${address}`);
  const html = toHtml(tree);

  it("holds its pictures and its icon, and asks for no other file", () => {
    expect(html).toContain('<img src="data:/icon.svg">');
    expect(html).toContain('<link rel="icon" href="data:/icon.svg">');
    expect(html).not.toContain("manifest");
  });

  it("is marked, so that the early script mends its links", () => {
    expect(html).toContain("<html data-anywhere");
    expect(html).toContain('href="/az/"');
  });
});
