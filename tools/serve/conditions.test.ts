// @vitest-environment node
import { describe, expect, it } from "vitest";
import { partOf, statusFor } from "./conditions";

const modified = new Date("2026-11-30T10:00:00.700Z");
const state = { etag: '"9-a"', modified, size: 9 };
const same = "Mon, 30 Nov 2026 10:00:00 GMT";
const before = "Mon, 30 Nov 2026 09:59:59 GMT";
const after = "Mon, 30 Nov 2026 10:00:01 GMT";
const later = modified.getTime() + 60_000;

describe("a request is answered", () => {
  it.each([
    [{}, 200],
    [{ "if-none-match": '"9-a"' }, 304],
    [{ "if-none-match": 'W/"9-a"' }, 304],
    [{ "if-none-match": '"8-b", "9-a"' }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"8-b"' }, 200],
    [{ "if-none-match": "9-a" }, 200],
    // The ETag decides, whatever a date says.
    [{ "if-none-match": '"8-b"', "if-modified-since": after }, 200],
    [{ "if-modified-since": same }, 304],
    [{ "if-modified-since": after }, 304],
    [{ "if-modified-since": before }, 200],
    [{ "if-modified-since": "yesterday" }, 200],
    [{ "if-match": '"9-a"' }, 200],
    [{ "if-match": "*" }, 200],
    [{ "if-match": '"8-b"' }, 412],
    [{ "if-match": 'W/"9-a"' }, 412],
    [{ "if-unmodified-since": same }, 200],
    [{ "if-unmodified-since": before }, 412],
    [{ "if-unmodified-since": "yesterday" }, 200],
    [{ "if-match": '"9-a"', "if-unmodified-since": before }, 200],
  ])("with %j by %i", (headers, status) => {
    expect(statusFor(headers, state)).toBe(status);
  });
});

describe("the part of a file", () => {
  it.each([
    ["bytes=0-1", { start: 0, end: 1 }],
    ["bytes=0-0", { start: 0, end: 0 }],
    ["bytes=4-", { start: 4, end: 8 }],
    ["bytes=4-99", { start: 4, end: 8 }],
    ["bytes=-4", { start: 5, end: 8 }],
    ["bytes=-99", { start: 0, end: 8 }],
    ["bytes=9-", null],
    ["bytes=9-12", null],
    ["bytes=-0", null],
    ["bytes=5-2", undefined],
    ["bytes=-", undefined],
    ["bytes=a-b", undefined],
    ["bytes=0-1,3-4", undefined],
    ["lines=1-2", undefined],
    [undefined, undefined],
  ])("that %j asks for", (range, part) => {
    expect(partOf({ range }, state, later)).toEqual(part);
  });

  it("is none in an empty file", () => {
    const empty = { ...state, size: 0 };
    expect(partOf({ range: "bytes=0-" }, empty)).toBeNull();
    expect(partOf({ range: "bytes=-1" }, empty)).toBeNull();
  });

  it.each([
    ['"9-a"', true],
    [same, true],
    // Another state of the file, or one that only looks the same.
    ['"8-b"', false],
    ['W/"9-a"', false],
    ['W/"8-b"', false],
    ["*", false],
    [before, false],
    [after, false],
    ["yesterday", false],
    ["", false],
  ])("is sent alone to a reader whose If-Range is %j: %s", (validator, alone) => {
    const headers = { range: "bytes=2-3", "if-range": validator };
    expect(partOf(headers, state, later) !== undefined).toBe(alone);
  });

  it("is not trusted to a date whose second has not passed", () => {
    const headers = { range: "bytes=2-3", "if-range": same };
    expect(partOf(headers, state, modified.getTime())).toBeUndefined();
  });
});
