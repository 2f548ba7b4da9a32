// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RoomStorage } from "@/progress/testing/storage";
import { Island } from "./island";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const choices = (name: string) => [{ locale: "az", href: "/az/", name, lastTime: "" }];

const island = (name: string) => (
  <Island name="last-language" props={{ choices: choices(name) }}>
    <p>Before it lives</p>
  </Island>
);

/** The page as the server sends it, taken apart by a parser. */
function sent(name: string): Document {
  return new DOMParser().parseFromString(renderToString(island(name)), "text/html");
}

describe("an island", () => {
  it("is sent with what stands in its place and its props as JSON", () => {
    const page = sent("Azərbaycanca");
    const place = page.querySelector("[data-island='last-language']");
    expect(place?.textContent).toContain("Before it lives");
    const script = place?.querySelector("script");
    expect(script?.type).toBe("application/json");
    expect(JSON.parse(script?.textContent ?? "")).toEqual({ choices: choices("Azərbaycanca") });
  });

  it.each([
    "</script><img src=x onerror=alert(1)>",
    "</ScRiPt ><b>",
    "<!--<script>",
    "]]><script>",
    "\u2028\u2029\u0000",
    '"\\"<\\/script>',
  ])("cannot be broken out of by its props: %j", (name) => {
    expect(renderToString(island(name)).match(/<script/gi)).toHaveLength(1);
    const page = sent(name);
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect(page.querySelector("img, b")).toBeNull();
    expect(page.querySelector("script")?.textContent).not.toContain("<");
    const { choices: read } = JSON.parse(page.querySelector("script")?.textContent ?? "");
    expect(read).toEqual(choices(name));
  });

  it("comes alive in its place once scripts run", () => {
    vi.stubGlobal("localStorage", new RoomStorage());
    const { container } = render(island("Azərbaycanca"));
    expect(container.querySelector("a")?.getAttribute("href")).toBe("/az/");
    expect(container.textContent).not.toContain("Before it lives");
  });
});
