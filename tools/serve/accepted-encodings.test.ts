// @vitest-environment node
import { expect, it } from "vitest";
import { acceptedEncodings } from "./accepted-encodings";

it.each([
  [undefined, []],
  ["", []],
  ["gzip, deflate, br", ["br", "gzip"]],
  ["br", ["br"]],
  ["BR, GZip", ["br", "gzip"]],
  ["x-gzip", ["gzip"]],
  ["deflate, zstd", []],
  // Refused, in every way it can be written.
  ["br;q=0", []],
  ["br;q=0, gzip", ["gzip"]],
  ["gzip;q=0, br", ["br"]],
  ["br ; q=0.000 , gzip ; q=1.0", ["gzip"]],
  ["br;Q=0,gzip", ["gzip"]],
  // Whole names only: a name that holds another one is another coding.
  ["xbr", []],
  ["brotli", []],
  ["gzipped, abrc", []],
  ["constructor, __proto__", []],
  // Everything else.
  ["*", ["br", "gzip"]],
  ["*;q=0", []],
  ["br, *;q=0", ["br"]],
  ["gzip;q=0, *", ["br"]],
  ["identity;q=0", []],
  ["identity;q=0, gzip", ["gzip"]],
  ["identity", []],
  // As browsers ask for a part of a recording.
  ["identity;q=1, *;q=0", []],
  // What is wanted more comes first; where the file as it is is wanted more, nothing is compressed.
  ["gzip, br;q=0.5", ["gzip", "br"]],
  ["gzip;q=0.5, identity", []],
  ["gzip;q=0.5, br, identity;q=0.8", ["br"]],
  // What is no weight.
  ["br;q=2, gzip;q=x, gzip;q=-1", []],
  ["br;level=4", ["br"]],
  [",, ;q=1, br", ["br"]],
])("a reader who says %j takes %j", (header, expected) => {
  expect(acceptedEncodings(header)).toEqual(expected);
});
