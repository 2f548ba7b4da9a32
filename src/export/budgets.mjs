import { barePage } from "./bare-page.mjs";
import { compressor } from "./compressed.mjs";

/** @typedef {import("./compressed.mjs").Compressor} Compressor */

/** What a page may weigh as it is sent (brotli, without fonts). The build stops at a page that is over. */

const KB = 1024;

/**
 * How much heavier a lesson may be than the same words as a bare HTML file, in bytes: what stands in every page, the
 * policy, header, three languages, emergency bar, two themes and the quiz as it works without script. A
 * number of times was tried and withdrawn: docs/decisions/0006.
 */
export const mostOverBare = 3.2 * KB;

/**
 * A page, weighed.
 * @typedef {object} Weight
 * @property {string} page path inside out/
 * @property {number} words its HTML with the style in it
 * @property {number} code all its scripts: Preact, islands, the worker's
 * @property {number} props what its islands are given: mostly the words of its quiz
 * @property {number} read its HTML with the style in it, and those words
 * @property {number} whole all of this with its pictures
 * @property {boolean} alive whether an island stands on it
 */

const isLesson = ({ page }) => /^[a-z]+\/lessons\/[^/]+\/index\.html$/.test(page);
const isHome = ({ page }) => /^[a-z]+\/index\.html$/.test(page);

/** @type {readonly { kind: string, part: "words" | "read" | "code" | "whole", fits: (weight: Weight) => boolean, most: number }[]} */
export const budgets = [
  { kind: "lesson, HTML, CSS and quiz words", part: "read", fits: isLesson, most: 16 * KB },
  { kind: "lesson, JavaScript", part: "code", fits: isLesson, most: 20 * KB },
  { kind: "home, HTML and CSS", part: "words", fits: isHome, most: 8 * KB },
  { kind: "no island, JavaScript", part: "code", fits: ({ alive }) => !alive, most: 0.6 * KB },
  { kind: "any page with its pictures", part: "whole", fits: () => true, most: 80 * KB },
];

/** Pages over their budget. */
export class OverBudget extends Error {
  /** @param {readonly string[]} pages a sentence each */
  constructor(pages) {
    super(`The export is over its budget:\n${pages.join("\n")}`);
    this.name = "OverBudget";
  }
}

/**
 * @param {Buffer} content
 * @param {Compressor} compress
 */
const sentBytes = async (content, compress) =>
  Math.min((await compress.brotli(content)).length, content.length);

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Weighs files of the export, each once. */
function scale(files, compress) {
  const known = new Map();
  return async (paths) => {
    const all = paths.map((path) => {
      if (!known.has(path)) known.set(path, sentBytes(files.get(path), compress));
      return known.get(path);
    });
    return sum(await Promise.all(all));
  };
}

/**
 * The files of a kind that a text names.
 * @param {Map<string, Buffer>} files
 * @param {string} folder
 * @param {string} text
 */
const named = (files, folder, text) =>
  [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && text.includes(path));

/**
 * Weighs every page of the finished export.
 * @param {Map<string, Buffer>} files
 * @param {Compressor} [compress]
 * @returns {Promise<Weight[]>}
 */
export async function weighPages(files, compress = compressor) {
  const weigh = scale(files, compress);
  const pages = [...files.keys()].filter(
    (path) => path.endsWith(".html") && !path.startsWith("files/"),
  );
  return Promise.all(
    pages.map(async (page) => {
      const html = files.get(page).toString();
      const scripts = named(files, "scripts", html);
      const text = [html, ...scripts.map((path) => files.get(path).toString())].join();
      const pictures = named(files, "pictures", text);
      const isProps = (path) => /-props\.[0-9a-f]+\.js$/.test(path);
      const [words, props, code, drawn] = await Promise.all(
        [[page], scripts.filter(isProps), scripts.filter((path) => !isProps(path)), pictures].map(
          weigh,
        ),
      );
      return {
        page,
        words,
        props,
        read: words + props,
        code,
        whole: words + props + code + drawn,
        alive: html.includes("data-island="),
      };
    }),
  );
}

/** How many bytes heavier each lesson is than its bare words. */
async function overBare(files, weights, compress) {
  const lessons = weights.filter(isLesson);
  return Promise.all(
    lessons.map(async ({ page, words }) => {
      const bare = Buffer.from(barePage(files.get(page).toString()));
      return { page, bytes: words - (await sentBytes(bare, compress)) };
    }),
  );
}

const inKb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

/**
 * Weighs the finished export.
 * @param {Map<string, Buffer>} files
 * @param {Compressor} [compress]
 * @returns {Promise<{ lines: string[], over: string[] }>} a line a kind of page; a sentence for each page that is over
 */
export async function checkBudgets(files, compress = compressor) {
  const weights = await weighPages(files, compress);
  const lines = [];
  const over = [];
  for (const { kind, part, fits, most } of budgets) {
    const measured = weights.filter(fits).sort((one, other) => other[part] - one[part]);
    const [worst] = measured;
    if (!worst) continue;
    lines.push(`${kind}: ${inKb(worst[part])} of ${inKb(most)} (${worst.page})`);
    for (const weight of measured) {
      if (weight[part] <= most) break;
      over.push(`${weight.page}: ${kind}: ${weight[part]} bytes, and ${most} are allowed.`);
    }
  }
  const above = (await overBare(files, weights, compress)).sort(
    (one, other) => one.bytes - other.bytes,
  );
  if (above.length > 0) {
    const [least, most] = [above[0], above.at(-1)].map(({ bytes }) => inKb(bytes));
    lines.push(`lesson above its bare words: ${least} to ${most} of ${inKb(mostOverBare)}`);
  }
  for (const { page, bytes } of above) {
    if (bytes <= mostOverBare) continue;
    over.push(`${page}: ${bytes} bytes above its bare words, and ${mostOverBare} are allowed.`);
  }
  return { lines, over };
}

/**
 * Says what the pages weigh, and stops the build when one is over its budget.
 * @param {Map<string, Buffer>} files the finished export
 * @param {Compressor} [compress]
 */
export async function keepBudgets(files, compress) {
  const { lines, over } = await checkBudgets(files, compress);
  for (const line of lines) console.log(`Weight of ${line}.`);
  if (over.length > 0) throw new OverBudget(over);
}
