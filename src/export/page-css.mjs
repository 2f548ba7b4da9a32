import postcss from "postcss";

/** Cuts the site's style sheet to what one page needs, so that it can stand inside the page. */

/** Pseudo-classes with arguments, one bracket inside another at the most. */
const functional = /::?[a-z-]+\((?:[^()]|\([^()]*\))*\)/g;

/** Escaped characters of class names (`.text-\[1\.3em\]`) stand as private characters meanwhile. */
const hideEscapes = (selector) =>
  selector.replace(/\\(.)/g, (_, letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0)));

const showEscapes = (name) =>
  name.replace(/[\ue000-\ue0ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xe000));

/**
 * Whether every class and tag a selector names occurs in the page. What stands inside `:is()`, `:not()`
 * and the like is not looked at: such a rule is kept when the rest fits.
 * @param {string} selector
 * @param {import("./page-words.mjs").PageWords} words
 */
export function selectorFits(selector, { tags, classes }) {
  const plain = hideEscapes(selector)
    .replace(functional, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/::?[a-z-]+/g, "");
  for (const [, name] of plain.matchAll(/\.([\w\ue000-\ue0ff-]+)/g)) {
    if (!classes.has(showEscapes(name))) return false;
  }
  for (const [, tag] of plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)) {
    if (!tags.has(tag)) return false;
  }
  return true;
}

/** Code points of a `unicode-range`, as pairs. */
function ranges(value) {
  return value.split(",").map((range) => {
    const [from, to] = range.trim().slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
  });
}

function faceFits(face, text) {
  let range = null;
  face.walkDecls("unicode-range", (declaration) => {
    range = ranges(declaration.value);
  });
  if (!range) return true;
  for (const letter of text) {
    const code = letter.codePointAt(0);
    if (code > 0x20 && range.some(([from, to]) => code >= from && code <= to)) return true;
  }
  return false;
}

const dropEmpty = (root) => {
  let found = true;
  while (found) {
    found = false;
    root.walk((node) => {
      if (
        (node.type === "rule" || (node.type === "atrule" && node.nodes)) &&
        node.nodes.length === 0
      ) {
        node.remove();
        found = true;
      }
    });
  }
};

/** Custom properties nobody reads any more, again until nothing changes. */
function dropUnread(root) {
  for (let before = ""; ; ) {
    const css = root.toString();
    if (css === before) return;
    before = css;
    const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    root.walkDecls(/^--/, (declaration) => {
      if (!read.has(declaration.prop)) declaration.remove();
    });
    root.walkAtRules("property", (rule) => {
      if (!read.has(rule.params)) rule.remove();
    });
    dropEmpty(root);
  }
}

/**
 * The rules of a style sheet that a page needs.
 * @param {string} css the whole sheet
 * @param {import("./page-words.mjs").PageWords} words
 * @param {string} text all words of the page, to know which font files it can ask for
 */
export function cutCss(css, words, text) {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.parent.type === "atrule" && /keyframes$/.test(rule.parent.name)) return;
    const fitting = rule.selectors.filter((selector) => selectorFits(selector, words));
    if (fitting.length === 0) rule.remove();
    else rule.selectors = fitting;
  });
  root.walkAtRules("font-face", (face) => {
    if (!faceFits(face, text)) face.remove();
  });
  root.walkComments((comment) => comment.remove());
  dropEmpty(root);
  dropUnread(root);
  return root.toString();
}
