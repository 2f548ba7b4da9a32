import { describe, expect, it } from "vitest";
import { keyAction } from "./keys";

const press = (key: string, code: string, options = 4, letters = "ABCDEF", shift = false) =>
  keyAction({ key, code, shift }, options, letters);

describe("keys", () => {
  it.each([
    ["ArrowRight", "forward"],
    ["ArrowDown", "forward"],
    ["PageDown", "forward"],
    [" ", "forward"],
    ["Enter", "forward"],
    ["ArrowLeft", "back"],
    ["ArrowUp", "back"],
    ["PageUp", "back"],
    ["Home", "first"],
    ["End", "last"],
    ["?", "help"],
    [".", "blank"],
    // Begins a show on a remote; must not load the page anew.
    ["F5", "nothing"],
  ])("“%s” means %s", (key, kind) => expect(press(key, key)).toEqual({ kind }));

  it("leave other keys to the browser", () => {
    for (const key of ["Tab", "x", "F11", "Escape"]) expect(press(key, key, 0)).toBeNull();
  });

  it("count hands for the options there are, and take away with Shift", () => {
    expect(press("a", "KeyA")).toEqual({ kind: "hand", option: 0, by: 1 });
    expect(press("D", "KeyD", 4, "ABCDEF", true)).toEqual({ kind: "hand", option: 3, by: -1 });
    expect(press("d", "KeyD", 3)).toBeNull();
  });

  it("know the letters of a Russian keyboard by name, and the others by their place", () => {
    const letters = "АБВГДЕ";
    expect(press("в", "KeyD", 4, letters)).toEqual({ kind: "hand", option: 2, by: 1 });
    expect(press("б", "Comma", 4, letters)).toEqual({ kind: "hand", option: 1, by: 1 });
    expect(press("ф", "KeyA", 4, letters)).toEqual({ kind: "hand", option: 0, by: 1 });
  });

  it("darken the screen with B only where no hands are counted, with a full stop everywhere", () => {
    expect(press("b", "KeyB", 0)).toEqual({ kind: "blank" });
    expect(press("b", "KeyB", 4)).toEqual({ kind: "hand", option: 1, by: 1 });
    expect(press("ю", "Period", 4, "АБВГДЕ")).toEqual({ kind: "blank" });
  });
});
