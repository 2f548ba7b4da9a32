import { describe, expect, it } from "vitest";
import { memoryStore } from "@/progress/store/device-store";
import { classKeys } from "./class-keys";
import { keepPupilCheck, readNumber, readPupilCheck } from "./pupil-store";

const check = { code: "ABCDEFGH", number: 7, state: { position: 2 }, result: null, left: false };

describe("a check on a pupil's phone", () => {
  it("is kept until another takes its place", () => {
    const store = memoryStore();
    expect(keepPupilCheck(store, check)).toBe(true);
    expect(readPupilCheck(store)).toEqual(check);
    keepPupilCheck(store, { ...check, result: "12345678" });
    expect(readPupilCheck(store)?.result).toBe("12345678");
    keepPupilCheck(store, { ...check, result: "12345678", left: true });
    expect(readPupilCheck(store)?.left).toBe(true);
    keepPupilCheck(store, { ...check, number: 8 });
    expect(readPupilCheck(store)).toEqual({ ...check, number: 8 });
  });

  it("is read as the version before wrote it", () => {
    const { left: _, ...before } = check;
    const store = memoryStore([[classKeys.pupil, JSON.stringify({ v: 1, ...before })]]);
    expect(readPupilCheck(store)).toEqual(check);
  });

  it.each([
    "",
    "{",
    "null",
    '{"v":2,"code":"A","number":1,"result":null}',
    '{"v":1,"code":1,"number":1,"result":null}',
    '{"v":1,"code":"A","number":0,"result":null}',
    '{"v":1,"code":"A","number":1e308,"result":null}',
    '{"v":1,"code":"A","number":1,"result":5}',
  ])("is none when what is kept cannot be read: %s", (text) => {
    expect(readPupilCheck(memoryStore([[classKeys.pupil, text]]))).toBeNull();
  });
});

describe("a pupil's number", () => {
  it.each([
    ["1", 1],
    [" 35 ", 35],
    ["63", 63],
    ["64", null],
    ["0", null],
    ["-1", null],
    ["7a", null],
    ["", null],
  ])("typed as “%s” is %s", (typed, number) => expect(readNumber(typed)).toBe(number));
});
