import postcss, { type AtRule, type Container, type Root } from "postcss";
import { standsIn } from "./match-selector";
import type { PageWords } from "./page-words";

/** Cuts the site's style sheet to what one page needs, so that it can stand inside the page. */

/** Pseudo-classes with arguments, one bracket inside another at the most. */
const functional = /::?[a-z-]+\((?:[^()]|\([^()]*\))*\)/g;

/** Escaped characters of class names (`.text-\[1\.3em\]`) stand as private characters meanwhile. */
const hideEscapes = (selector: string) =>
  selector.replace(/\\(.)/g, (_, letter: string) =>
    String.fromCharCode(0xe000 + letter.charCodeAt(0)),
  );

const showEscapes = (name: string) =>
  name.replace(/[\ue000-\ue0ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xe000));

/**
 * Whether every class and tag a selector names occurs in the page, and where the page's elements are known, stands
 * there as it says. What stands inside `:is()`, `:not()`
 * and the like is not looked at: such a rule is kept when the rest fits.
 */
export function selectorFits(
  selector: string,
  { tags, classes, data, standing }: PageWords,
): boolean {
  const bare = hideEscapes(selector).replace(functional, "");
  for (const [, name = ""] of bare.matchAll(/\[(data-[a-z-]+|tabindex)/g)) {
    if (data && !data.has(name)) return false;
  }
  const plain = bare.replace(/\[[^\]]*\]/g, "").replace(/::?[a-z-]+/g, "");
  for (const [, name = ""] of plain.matchAll(/\.([\w\ue000-\ue0ff-]+)/g)) {
    if (!classes.has(showEscapes(name))) return false;
  }
  for (const [, tag = ""] of plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)) {
    if (!tags.has(tag)) return false;
  }
  return !standing || standsIn(bare.replace(/::?[a-z-]+/g, ""), standing, showEscapes);
}

/** Whether a rule is for another language than the page's. */
const forOtherLanguage = (selector: string, language: string): boolean => {
  const [, wanted] = /^:root:lang\(([a-z]+)\)$/.exec(selector) ?? [];
  return wanted !== undefined && wanted !== language;
};

const unquoted = (name: string) => name.trim().replace(/^["']|["']$/g, "");

/**
 * A style sheet without what is for other languages: their rules, and the fonts only those name.
 */
export function forLanguage(css: string, language: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (forOtherLanguage(rule.selector, language)) rule.remove();
  });
  dropUnnamedFonts(root);
  return root.toString();
}

/**
 * A style sheet with other addresses for the files it names.
 * @param address of a file by its path inside out/
 */
export const withFiles = (css: string, address: (path: string) => string): string =>
  css.replace(/url\((["']?)\/([^)"']+)\1\)/g, (_, __, path: string) => `url(${address(path)})`);

/**
 * A style sheet with each of its outer rules on a line of its own, as scripts put them in one by one.
 */
export const oneRuleALine = (css: string): string =>
  postcss
    .parse(css)
    .nodes.map((node) => node.toString().replace(/\s*\n\s*/g, ""))
    .join("\n");

/** Font files whose family no rule names. */
function dropUnnamedFonts(root: Root): void {
  const named = new Set<string>();
  root.walkDecls(/^(--.*|font-family|font)$/, (declaration) => {
    if ((declaration.parent as AtRule | undefined)?.name === "font-face") return;
    for (const name of declaration.value.split(",")) named.add(unquoted(name));
  });
  root.walkAtRules("font-face", (face) => {
    face.walkDecls("font-family", (declaration) => {
      if (!named.has(unquoted(declaration.value))) face.remove();
    });
  });
}

/** Takes away rules that have nothing in them, and what had only those in it. */
export const dropEmpty = (root: Container): void => {
  let found = true;
  while (found) {
    found = false;
    root.walk((node) => {
      if (
        (node.type === "rule" || node.type === "atrule") &&
        (node as Container).nodes?.length === 0
      ) {
        node.remove();
        found = true;
      }
    });
  }
};

/** Custom properties nobody reads any more, again until nothing changes. */
function dropUnread(root: Root, alsoRead: string): void {
  for (let before = ""; ; ) {
    const css = root.toString();
    if (css === before) return;
    before = css;
    const read = new Set(
      [...`${css}${alsoRead}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
    );
    root.walkDecls(/^--/, (declaration) => {
      if (!read.has(declaration.prop)) declaration.remove();
    });
    root.walkAtRules("property", (rule) => {
      if (!read.has(rule.params)) rule.remove();
    });
    dropEmpty(root);
  }
}

/** Keeps of each rule the selectors that fit, and the rule if any does. */
function keepRules(root: Root, fits: (selector: string) => boolean): void {
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type === "atrule" && /keyframes$/.test((parent as AtRule).name)) return;
    const fitting = rule.selectors.filter(fits);
    if (fitting.length === 0) rule.remove();
    else rule.selectors = fitting;
  });
  root.walkComments((comment) => void comment.remove());
  dropEmpty(root);
}

/**
 * The rules of a style sheet that a page needs.
 * @param css the whole sheet
 * @param words of the page
 * @param islands code of its islands, whose style reads the page's colours
 */
export function cutCss(css: string, words: PageWords, islands = ""): string {
  const root = postcss.parse(css);
  keepRules(root, (selector) => selectorFits(selector, words));
  dropUnread(root, islands);
  return root.toString().trim();
}

/**
 * Elements that may stand only in islands, so that no page brings the rules for them: those of forms, and
 * lists, which browsers number by themselves where no rule says otherwise.
 */
const ownTag = /^(button|input|label|select|fieldset|legend|progress|summary|ol|ul)\b/;

/**
 * The rules an island's own elements need: those with a class it can give, and those of forms and lists. Its script brings them, so
 * that no page carries them before its words.
 * @param css the whole sheet
 * @param words of the island's code
 * @param around the pages it stands on: what all of them bring is left out
 */
export function islandCss(
  css: string,
  words: PageWords,
  around: readonly PageWords[] = [],
): string {
  const root = postcss.parse(css);
  keepRules(
    root,
    (selector) =>
      (/\.|\[tabindex/.test(selector) || ownTag.test(selector)) &&
      selectorFits(selector, words) &&
      !(around.length > 0 && around.every((page) => selectorFits(selector, page))),
  );
  root.walkAtRules(/^(font-face|property)$/, (rule) => void rule.remove());
  dropEmpty(root);
  return root.toString();
}
