import { expect, it } from "vitest";
import { wordsOfPicture } from "./words.mjs";

it("finds the words of one picture wherever a text shows it", () => {
  const text = "![A <b>girl</b>](a.svg)\n\n![A boy](b.svg)\n\n| ![A girl & a lamb](a.svg) | |";
  expect(wordsOfPicture(text, "a.svg")).toEqual(["A &lt;b>girl&lt;/b>", "A girl &amp; a lamb"]);
});

it("finds nothing where the picture is not shown", () => {
  expect(wordsOfPicture("![A boy](b.svg)", "a.svg")).toEqual([]);
});
