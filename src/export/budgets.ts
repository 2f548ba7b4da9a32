import { barePage } from "./bare-page";
import { type Compressor, compressor } from "./compressed";
import { fileOf, type SiteFiles } from "./site-files";

/** What a page may weigh as it is sent (brotli, without fonts). The build stops at a page that is over. */

const KB = 1024;

/**
 * How much heavier a lesson may be than the same words as a bare HTML file, in bytes: what stands in every page, the
 * policy, header, three languages, emergency bar, two themes and the quiz as it works without script. A
 * number of times was tried and withdrawn: docs/decisions/0006.
 */
export const mostOverBare = 3.2 * KB;

/** A page, weighed: bytes as they are sent. */
export interface Weight {
  /** Path inside out/. */
  readonly page: string;
  /** Its HTML with the style in it. */
  readonly words: number;
  /** All its scripts: Preact, islands, the worker's. */
  readonly code: number;
  /** What its islands are given: mostly the words of its quiz. */
  readonly props: number;
  /** Its HTML with the style in it, and those words. */
  readonly read: number;
  /** All of this with its pictures. */
  readonly whole: number;
  /** Whether an island stands on it. */
  readonly alive: boolean;
}

/** What one part of a kind of page may weigh. */
interface Budget {
  readonly kind: string;
  readonly part: "words" | "read" | "code" | "whole";
  readonly fits: (weight: Weight) => boolean;
  readonly most: number;
}

const isLesson = ({ page }: Weight) => /^[a-z]+\/lessons\/[^/]+\/index\.html$/.test(page);
const isHome = ({ page }: Weight) => /^[a-z]+\/index\.html$/.test(page);

export const budgets: readonly Budget[] = [
  { kind: "lesson, HTML, CSS and quiz words", part: "read", fits: isLesson, most: 16 * KB },
  { kind: "lesson, JavaScript", part: "code", fits: isLesson, most: 20 * KB },
  { kind: "home, HTML and CSS", part: "words", fits: isHome, most: 8 * KB },
  { kind: "no island, JavaScript", part: "code", fits: ({ alive }) => !alive, most: 0.6 * KB },
  { kind: "any page with its pictures", part: "whole", fits: () => true, most: 80 * KB },
];

/** Pages over their budget. */
export class OverBudget extends Error {
  /** @param pages a sentence each */
  constructor(pages: readonly string[]) {
    super(`The export is over its budget:\n${pages.join("\n")}`);
    this.name = "OverBudget";
  }
}

const sentBytes = async (content: Buffer, compress: Compressor) =>
  Math.min((await compress.brotli(content)).length, content.length);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Weighs files of the export, each once. */
function scale(files: SiteFiles, compress: Compressor) {
  const known = new Map<string, Promise<number>>();
  return async (paths: readonly string[]) => {
    const all = paths.map((path) => {
      const bytes = known.get(path) ?? sentBytes(fileOf(files, path), compress);
      known.set(path, bytes);
      return bytes;
    });
    return sum(await Promise.all(all));
  };
}

/** The files of a kind that a text names. */
const named = (files: SiteFiles, folder: string, text: string) =>
  [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && text.includes(path));

/** Weighs every page of the finished export. */
export async function weighPages(
  files: SiteFiles,
  compress: Compressor = compressor,
): Promise<Weight[]> {
  const weigh = scale(files, compress);
  const pages = [...files.keys()].filter(
    (path) => path.endsWith(".html") && !path.startsWith("files/"),
  );
  return Promise.all(
    pages.map(async (page) => {
      const html = fileOf(files, page).toString();
      const scripts = named(files, "scripts", html);
      const text = [html, ...scripts.map((path) => fileOf(files, path).toString())].join();
      const pictures = named(files, "pictures", text);
      const isProps = (path: string) => /-props\.[0-9a-f]+\.js$/.test(path);
      const [words, props, code, drawn] = await Promise.all([
        weigh([page]),
        weigh(scripts.filter(isProps)),
        weigh(scripts.filter((path) => !isProps(path))),
        weigh(pictures),
      ]);
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
async function overBare(files: SiteFiles, weights: readonly Weight[], compress: Compressor) {
  const lessons = weights.filter(isLesson);
  return Promise.all(
    lessons.map(async ({ page, words }) => {
      const bare = Buffer.from(barePage(fileOf(files, page).toString()));
      return { page, bytes: words - (await sentBytes(bare, compress)) };
    }),
  );
}

const inKb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

/**
 * Weighs the finished export.
 * @returns a line a kind of page; a sentence for each page that is over
 */
export async function checkBudgets(
  files: SiteFiles,
  compress: Compressor = compressor,
): Promise<{ readonly lines: readonly string[]; readonly over: readonly string[] }> {
  const weights = await weighPages(files, compress);
  const lines: string[] = [];
  const over: string[] = [];
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
  const [least, most] = [above[0], above.at(-1)];
  if (least && most) {
    const range = `${inKb(least.bytes)} to ${inKb(most.bytes)}`;
    lines.push(`lesson above its bare words: ${range} of ${inKb(mostOverBare)}`);
  }
  for (const { page, bytes } of above) {
    if (bytes <= mostOverBare) continue;
    over.push(`${page}: ${bytes} bytes above its bare words, and ${mostOverBare} are allowed.`);
  }
  return { lines, over };
}

/**
 * Says what the pages weigh, and stops the build when one is over its budget.
 * @param files the finished export
 */
export async function keepBudgets(files: SiteFiles, compress?: Compressor): Promise<void> {
  const { lines, over } = await checkBudgets(files, compress);
  for (const line of lines) console.log(`Weight of ${line}.`);
  if (over.length > 0) throw new OverBudget(over);
}
