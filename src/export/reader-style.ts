import { createHash } from "node:crypto";
import postcss, { type AtRule } from "postcss";
import { styleSum } from "../base/style-sum";
import { dropEmpty, forLanguage, oneRuleALine, withFiles } from "./page-css";
import { ExportRefused } from "./refuse";

/**
 * The part of the style that only a known reader's page needs: fonts, and the looks one can choose. No page
 * carries it; src/offline/reader-style.ts keeps it on the device for the page that comes next.
 */

/** Whether a rule is for who chose its looks here, or gives a language its fonts. */
const isReaders = (selector: string): boolean =>
  /\[data-(size|spacing|theme)[=\]]/.test(selector) || /^:root:lang\(/.test(selector);

/** Keeps of each rule the selectors that fit, and the at-rules that fit. */
function keep(
  css: string,
  fits: (selector: string) => boolean,
  atRuleFits: (rule: AtRule) => boolean,
): string {
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (!atRuleFits(rule)) rule.remove();
  });
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type === "atrule" && /keyframes$/.test((parent as AtRule).name)) return;
    const fitting = rule.selectors.filter(fits);
    if (fitting.length === 0) rule.remove();
    else if (fitting.length < rule.selectors.length) rule.selectors = fitting;
  });
  // Written beside every "color-scheme" for a function that this site does not use.
  root.walkDecls(/^--lightningcss-/, (declaration) => void declaration.remove());
  dropEmpty(root);
  return root.toString();
}

/** Divides the site's style sheet into what pages carry and what they do not. */
export function divideStyle(css: string): { readonly site: string; readonly reader: string } {
  const site = keep(
    css,
    (selector) => !isReaders(selector),
    ({ name }) => name !== "font-face",
  );
  const [address] = /url\(["']?\/[^)]*\)/.exec(site) ?? [];
  if (address)
    throw new ExportRefused(
      "the style sheet",
      `it names the file ${address}. A page's style stands in the page, which may lie anywhere: show the file with <img>.`,
    );
  return {
    site,
    reader: keep(
      css,
      isReaders,
      ({ name, nodes }) => nodes !== undefined && !/keyframes$|^(page|property)$/.test(name),
    ),
  };
}

/** The scripts that keep the reader's style. */
export interface ReaderScripts {
  readonly hash: string;
  /** By their path. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Of what they keep, by which a page knows it. */
  readonly sums: readonly number[];
}

/**
 * The scripts that keep it, one a language, under names of one hash.
 * @param css the reader's part
 * @param parts what src/offline/reader-style.ts became; the hashed path of a file
 */
export function readerScripts(
  css: string,
  locales: readonly string[],
  { code, rename }: { readonly code: string; readonly rename: (path: string) => string },
): ReaderScripts {
  const rules = locales.map((locale) => {
    return oneRuleALine(withFiles(forLanguage(css, locale), (path) => `/${rename(path)}`));
  });
  const texts = rules.map((text) => `self.safeStepStyle=${JSON.stringify(text)};${code}`);
  const hash = createHash("sha256").update(texts.join()).digest("hex").slice(0, 8);
  const path = (locale: string) => `scripts/reader-${locale}.${hash}.js`;
  const scripts = new Map(locales.map((locale, index) => [path(locale), texts[index] ?? ""]));
  return { hash, scripts, sums: rules.map(styleSum) };
}
