/** A number with so many digits after the point, thousands apart. */
export function formatNumber(number, digits = 0) {
  return number.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

const digitsOf = { s: 2, ms: 0, bytes: 0, count: 0, shift: 3 };
const shownUnit = { s: " s", ms: " ms", bytes: "", count: "", shift: "" };

/**
 * "1.58 s (1.55–1.63)"; without the ends where all runs gave the same.
 * @param {import("./statistics").Spread | undefined} spread
 * @param {"s" | "ms" | "bytes" | "count" | "shift"} unit
 */
export function formatSpread(spread, unit) {
  if (!spread) return "–";
  const [median, least, most] = [spread.median, spread.least, spread.most].map((number) =>
    formatNumber(number, digitsOf[unit]),
  );
  const ends = least === most ? "" : ` (${least}–${most})`;
  return `${median}${shownUnit[unit]}${ends}`;
}

/**
 * How many times more the first is than the second, "1.26 ×".
 * @param {number | undefined} one
 * @param {number | undefined} other
 */
export function formatRatio(one, other) {
  return one === undefined || !other ? "–" : `${formatNumber(one / other, 2)} ×`;
}

/**
 * A table in Markdown: words to the left, numbers to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}
