import { describe, expect, it } from "vitest";
import { dataAddress } from "./data-address";

const hold = (path: string, text: string) => dataAddress(path, Buffer.from(text));

describe("an address that holds a file", () => {
  it("keeps a drawing as text, and gives it back as it was", () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><path fill="#a3121b" d="M0 0h9"/></svg>`;
    const address = hold("pictures/ball.svg", drawing);
    expect(address).toMatch(/^data:image\/svg\+xml,<svg /);
    expect(decodeURIComponent(address.slice(address.indexOf(",") + 1))).toBe(
      drawing.replaceAll('"', "'"),
    );
  });

  it.each([
    ["a colour, which would begin a hash", '<svg fill="#fff"/>', "<svg fill='%23fff'/>"],
    [
      "a per cent sign, which would begin an escape",
      '<svg width="100%"/>',
      "<svg width='100%25'/>",
    ],
    ["a line break", "<svg>\n  <g/>\n</svg>\n", "<svg> <g/> </svg>"],
    ["an apostrophe among quotes", `<svg id="it's"/>`, "<svg id=%22it's%22/>"],
  ])("of a drawing escapes %s", (_, drawing, held) => {
    expect(hold("a.svg", drawing)).toBe(`data:image/svg+xml,${held}`);
  });

  it("is base64 for anything else", () => {
    expect(hold("fonts/a.woff2", "font")).toBe("data:font/woff2;base64,Zm9udA==");
  });

  it("is refused for a file whose kind is not known", () => {
    expect(() => hold("a.exe", "x")).toThrow("a.exe: ");
  });
});
