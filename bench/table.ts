import type { Spread } from "./statistics";

/** What the numbers of a line are. */
export type Unit = "s" | "ms" | "bytes" | "count" | "shift";

/** A number with so many digits after the point, thousands apart. */
export function formatNumber(number: number, digits = 0): string {
  return number.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

const digitsOf: Readonly<Record<Unit, number>> = { s: 2, ms: 0, bytes: 0, count: 0, shift: 3 };
const shownUnit: Readonly<Record<Unit, string>> = {
  s: " s",
  ms: " ms",
  bytes: "",
  count: "",
  shift: "",
};

/** "1.58 s (1.55–1.63)"; without the ends where all runs gave the same. */
export function formatSpread(spread: Spread | undefined, unit: Unit): string {
  if (!spread) return "–";
  const [median, least, most] = [spread.median, spread.least, spread.most].map((number) =>
    formatNumber(number, digitsOf[unit]),
  );
  const ends = least === most ? "" : ` (${least}–${most})`;
  return `${median}${shownUnit[unit]}${ends}`;
}

/** How many times more the first is than the second, "1.26 ×". */
export function formatRatio(one: number | undefined, other: number | undefined): string {
  return one === undefined || !other ? "–" : `${formatNumber(one / other, 2)} ×`;
}

/** A table in Markdown: words to the left, numbers to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}
