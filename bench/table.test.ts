// @vitest-environment node
import { expect, it } from "vitest";
import { formatRatio, formatSpread, markdownTable } from "./table";

it("writes the middle with its ends, where they differ as written", () => {
  expect(formatSpread({ median: 1.584, least: 1.5, most: 2 }, "s")).toBe("1.58 s (1.50–2.00)");
  expect(formatSpread({ median: 13658, least: 13658, most: 13658.2 }, "bytes")).toBe("13,658");
  expect(formatSpread(undefined, "s")).toBe("–");
});

it("writes a ratio only where there are two numbers", () => {
  expect(formatRatio(3, 2)).toBe("1.50 ×");
  expect(formatRatio(undefined, 2)).toBe("–");
  expect(formatRatio(2, 0)).toBe("–");
});

it("writes a table", () => {
  expect(markdownTable(["", "a"], [["x", "1"]])).toBe("|  | a |\n| --- | ---: |\n| x | 1 |");
});
