import { decimalMark } from "@/base/decimal-mark";

/**
 * Tables as files for Excel and LibreOffice. The cells are parted by what the computer's own settings
 * expect: a semicolon where numbers have a decimal comma (Azerbaijani, Russian), a comma elsewhere.
 * A first line `sep=;` would say it to Excel, but then Excel no longer reads the byte order mark and
 * spoils ə, ğ and Cyrillic. Numbers are whole, so that every setting reads them as numbers.
 */

export type Cell = string | number;

/** A text that a spreadsheet would calculate: it gets an apostrophe in front, so that it stays a text (OWASP, "CSV Injection"). */
const isFormula = (text: string) => /^[=+\-@\t\r＝＋－＠]/u.test(text);

function cell(value: Cell): string {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number.`);
    return String(value);
  }
  const safe = isFormula(value) ? `'${value}` : value;
  return `"${safe.replace(/"/g, '""')}"`;
}

export type Separator = ";" | ",";

/**
 * What parts cells where a language is set.
 *
 * @param language the browser's own, such as "az-AZ": the site may be read in another one. It may be anything
 * @param page the page's language, which counts where the browser's is none
 */
export const separatorFor = (language: unknown, page: string): Separator =>
  decimalMark(language, page) === "," ? ";" : ",";

/**
 * A table as CSV: UTF-8 with a byte order mark, every text in quotes, lines ended by CR LF (RFC 4180).
 *
 * @param rows the header first; numbers must be whole
 */
export function writeCsv(rows: readonly (readonly Cell[])[], separator: Separator): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join("")}`;
}

/** "2026-11-26" by the device's calendar, for the name of a file. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A name every system takes: letters of any language, digits and hyphens. */
export function fileName(parts: readonly string[], ending: string): string {
  const words = parts.map((part) => part.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, ""));
  return `${words.filter(Boolean).join("-").slice(0, 80)}.${ending}`;
}
