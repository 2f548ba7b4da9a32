import type { ContentFiles } from "../files";
import { readDocument } from "../markdown";
import { markOf } from "../parity";
import { countTexts, type Share, shareOf } from "./parts-in-yaml";

/** How far the translation of one file is. */
export interface FileTranslation extends Share {
  readonly file: string;
  /** For a text made from an older Azerbaijani one, or null. */
  readonly note: string | null;
}

/** The parts of a Markdown file that are translated: its title, and each section by its id. */
function markdownShare(az: string, text: string | undefined): Share {
  const partsOf = (source: string) => {
    const { titles, sections } = readDocument(source);
    const ids = sections.map(({ attributes }) => attributes?.id ?? "");
    return titles.length > 0 ? ["(title)", ...ids] : ids;
  };
  const wanted = partsOf(az);
  const found = text === undefined ? [] : partsOf(text);
  return { done: wanted.filter((part) => found.includes(part)).length, total: wanted.length };
}

function staleNote(az: string, text: string | undefined): string | null {
  const mark = /^---\ntranslates:\s*(\S+)/.exec(text ?? "")?.[1];
  return text === undefined || mark === markOf(az) ? null : "not compared with the present az.md";
}

/** The texts of a file of its own, such as messages/ka.json, against those of the Azerbaijani one. */
function ownFile(az: string, text: string | undefined): Share {
  const total = countTexts(az);
  return { done: text === undefined ? 0 : Math.min(total, countTexts(text)), total };
}

function translationOfFile(
  file: string,
  az: string,
  code: string,
  files: ContentFiles,
): FileTranslation[] {
  const own = file.replace(/\baz\.(md|yml|json)$/, `${code}.$1`);
  if (file.endsWith("words.az.txt")) {
    const list = file.replace(".az.", `.${code}.`);
    return [{ file: list, done: files.has(list) ? 1 : 0, total: 1, note: null }];
  }
  if (file.endsWith("/strings.ts")) {
    const done = new RegExp(`^ {2}${code}: \\{`, "m").test(az) ? 1 : 0;
    return [{ file, done, total: 1, note: null }];
  }
  if (own !== file) {
    const text = files.get(own);
    if (!file.endsWith(".md")) return [{ file: own, ...ownFile(az, text), note: null }];
    const note = file.startsWith("content/") ? staleNote(az, text) : null;
    return [{ file: own, ...markdownShare(az, text), note }];
  }
  if (!file.endsWith(".yml")) return [];
  const share = shareOf(az, code);
  return share.total === 0 ? [] : [{ file, ...share, note: null }];
}

/** The order in which a translator best works: what everything else takes its words from comes first. */
const order = [
  /^content\/algorithm\//,
  /^content\/[^/]+\.yml$/,
  /^messages\//,
  /^content\/lessons\//,
  /^content\/bank\//,
  /^content\/(?!language\/)/,
  /^src\//,
  /./,
];

const placeOf = (file: string) => order.findIndex((pattern) => pattern.test(file));

/** Every file that is to be translated into a language, in the order to work, and how far each is. */
export function translationOf(files: ContentFiles, code: string): FileTranslation[] {
  return [...files]
    .flatMap(([file, text]) => translationOfFile(file, text, code, files))
    .sort(
      (one, other) =>
        placeOf(one.file) - placeOf(other.file) || one.file.localeCompare(other.file, "en"),
    );
}

const percent = ({ done, total }: Share) => `${Math.floor((100 * done) / total)} %`;

/** The table for a translator: file by file, and the sum; a file that is done is not shown. */
export function translationReport(found: readonly FileTranslation[]): string[] {
  const open = found.filter(({ done, total, note }) => done < total || note !== null);
  const lines = open.map(
    ({ file, note, ...share }) =>
      `${percent(share).padStart(5)}  ${file} (${share.done} of ${share.total})${note ? `: ${note}` : ""}`,
  );
  const sum = found.reduce(
    (all, { done, total }) => ({ done: all.done + done, total: all.total + total }),
    { done: 0, total: 0 },
  );
  return [
    ...lines,
    `${percent(sum)} of the texts (${sum.done} of ${sum.total}), ${open.length} of ${found.length} files are open.`,
  ];
}
