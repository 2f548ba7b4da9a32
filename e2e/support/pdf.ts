import { inflateSync } from "node:zlib";

/** What a PDF holds, read without any program beside Node: how many pages, and which letters can be copied from it. */

/** Its streams that are packed the usual way, as text. */
function streams(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    if (text.slice(index - 3, index) === "end") return [];
    const from = index + mark.length;
    const to = text.indexOf("endstream", from);
    try {
      return [inflateSync(pdf.subarray(from, to)).toString("latin1")];
    } catch {
      return []; // a picture, or packed in another way
    }
  });
}

/** How many pages it has. Firefox packs even what says where a page is. */
export const pagesOf = (pdf: Buffer): number =>
  [pdf.toString("latin1"), ...streams(pdf)].join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const number = (hex: string) => Number.parseInt(hex, 16);

/** `<0041>` or, for what is drawn as one sign, several of four digits together. */
const lettersOf = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(number(code))).join("");

/** A table's single letters: `<0003> <0041>`. */
const single = (table: string) =>
  [...table.matchAll(/<[\da-f]+>\s*<([\da-f]+)>/gi)].flatMap(([, to = ""]) => [...lettersOf(to)]);

/** A table's rows of letters: `<0003> <0005> <0041>` is A, B and C. */
const ranges = (table: string) =>
  [...table.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi)].flatMap(
    ([, from = "", last = "", to = ""]) =>
      Array.from({ length: number(last) - number(from) + 1 }, (_, step) =>
        String.fromCharCode(number(to) + step),
      ),
  );

const tables = (stream: string, name: string) =>
  [...stream.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, "g"))].map(
    ([, table = ""]) => table,
  );

/**
 * Every letter that the PDF's fonts give back as text: from their tables "ToUnicode", by which search,
 * copying and screen readers go. What is missing there is a picture only.
 */
export function lettersIn(pdf: Buffer): Set<string> {
  return new Set(
    streams(pdf).flatMap((stream) => [
      ...tables(stream, "bfchar").flatMap(single),
      ...tables(stream, "bfrange").flatMap(ranges),
    ]),
  );
}
