import type { Block, Words } from "./slide";

/**
 * How much goes on the wall. All is measured in em of the smallest letters, which are 5.05 % of the
 * screen's height (tools.css): a screen of 4:3, the narrowest there is, has 26.4 × 19.8 of them, less
 * its edges and the row of buttons. Widths are those of Andika; e2e/show.spec.ts measures the result.
 */
export const wall = { width: 24, height: 15.2 } as const;

/** Mean advance of a character of Andika, a little on the safe side. */
const advance = { normal: 0.54, bold: 0.58 } as const;

/** Line heights of running words and of headings and options. */
const leading = { normal: 1.35, tight: 1.2 } as const;

/** Lines a text takes in a width, as a browser breaks them. */
export function linesOf(text: string, width: number, bold = false): number {
  const most = Math.floor(width / (bold ? advance.bold : advance.normal));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    const next = used === 0 ? length : used + 1 + length;
    if (next <= most) used = next;
    else {
      lines += 1;
      used = length;
    }
  }
  return lines;
}

/** The height of a heading at the top of a slide, with the room below it. */
export const headingHeight = (heading: string): number =>
  linesOf(heading, wall.width, true) * leading.tight + 0.6;

export const plainWords = (words: Words): string =>
  words.map((piece) => (typeof piece === "string" ? piece : piece[0])).join("");

/** The height of paragraphs and list items at a scale. */
export function blocksHeight(blocks: readonly Block[], scale: number): number {
  const heights = blocks.map(({ words, item }) => {
    const width = wall.width / scale - (item ? 1.2 : 0);
    return linesOf(plainWords(words), width) * leading.normal * scale;
  });
  return heights.reduce((sum, height) => sum + height, 0) + 0.5 * scale * (blocks.length - 1);
}

/** The height of a bold text alone. */
export const promptHeight = (text: string, scale: number): number =>
  linesOf(text, wall.width / scale, true) * leading.tight * scale;

/** The height of a list of options: a letter, the words, and the place where hands are counted. */
export function optionsHeight(options: readonly { readonly text: string }[], scale: number) {
  const height = (text: string) =>
    Math.max(1.9, linesOf(text, 18 / scale) * leading.tight * scale + 0.5);
  return options.reduce((sum, { text }) => sum + height(text) + 0.35, 0);
}

/** The height of an option with its answer: the option in its frame, the verdict, the reason. */
export function answerHeight(
  { text, feedback }: { text: string; feedback: string },
  scale: number,
) {
  const option = linesOf(text, wall.width / scale - 3.4, true) * leading.tight + 1;
  const reason = linesOf(feedback, wall.width / scale) * leading.normal;
  return (option + 1.5 + reason + 1.4) * scale;
}

/** The height of the steps of an algorithm, each in its frame with its number. */
export const stepsHeight = (steps: readonly string[], scale: number): number =>
  steps.reduce(
    (sum, step) =>
      sum +
      (Math.max(1.6, linesOf(step, wall.width / scale - 3.6, true) * leading.tight) + 1.2) * scale,
    0,
  );

/** Scales of letters, the largest first. */
const scales = [1.9, 1.6, 1.35, 1.15, 1] as const;

/** The largest scale at which something fits; null when it fits at none. */
export function largestScale(height: (scale: number) => number, room: number, most = 1.9) {
  return scales.find((scale) => scale <= most && height(scale) <= room) ?? null;
}
