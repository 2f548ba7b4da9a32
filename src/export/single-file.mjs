import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { dataAddress } from "./data-address.mjs";
import { cutCss, forLanguage, withFiles } from "./page-css.mjs";
import { codeWords, pageWords } from "./page-words.mjs";
import { filePolicy } from "./policy.mjs";
import { pageId } from "./single-file-links.mjs";
import { filePage, findElement, settlePiece } from "./single-file-page.mjs";

/**
 * A whole language in one HTML file, to be sent in a messenger and opened on a phone. Without scripts
 * it is one long page; app/_islands/single-file.ts shows one page of it at a time.
 */

/**
 * Pages that make sense only on a server, that offer this very file, that are for authors, or that carry
 * the whole bank of questions: class checks (a teacher has the archive) and reviews.
 */
const leftOut = (id) =>
  ["404", "not-saved", "take"].includes(id) || /^(authors|classroom|check|review)(-|$)/.test(id);

/** What one does in danger stands before the lessons, where it is found without any script. */
const firstPages = [
  "home",
  "emergency",
  "emergency-known-way",
  "emergency-not-sure",
  "emergency-someone-hurt",
  "emergency-in-car",
  "emergency-at-home",
];

/** Only the quote around an attribute is written as "&#x22;": drawings are full of the other one. */
const writing = { omitOptionalTags: true, preferUnquoted: true, allowDangerousCharacters: true };

const pagingCss = `
[data-paged] .page:not([data-here]){display:none}
html:not([data-paged]) .page+.page{margin-top:3rem;padding-top:2rem;border-top:2px solid}
.page:focus{outline:none}`;

/** The pages in the order of reading: danger, then each door with its lessons, then all others. */
function inOrder(pages) {
  const waiting = new Map(pages.map((page) => [page.id, page]));
  const ordered = [];
  const take = (id) => {
    const page = waiting.get(id);
    if (!page) return;
    waiting.delete(id);
    ordered.push(page);
    if (!firstPages.includes(id)) page.leadsTo.forEach(take);
  };
  const home = waiting.get("home");
  for (const id of [...firstPages, ...home.leadsTo, ...waiting.keys()]) take(id);
  return ordered;
}

/**
 * Puts each picture into the file once, where it is described; the others are filled by the script.
 * @param {import("hast").Element} body
 * @param {Map<string, Buffer>} files
 */
function placePictures(body, files) {
  const holders = new Map();
  const mark = dataAddress("icon.svg", files.get("icon.svg"));
  visit(body, { tagName: "img" }, (node) => {
    // The home page holds the mark itself; an island may show it too.
    if (node.properties.src === mark) node.properties.dataPicture = "icon.svg";
    const path = node.properties.dataPicture;
    if (!path) return;
    const held = holders.get(path);
    if (!held || (!held.properties.alt && node.properties.alt)) holders.set(path, node);
  });
  for (const [path, node] of holders) node.properties.src = dataAddress(path, files.get(path));
  visit(body, { tagName: "script" }, ({ children: [props] }) => {
    for (const [, path] of props.value.matchAll(/"src":"([^"]*)"/g))
      if (!holders.has(path))
        throw new Error(`${path} stands only in an island. Show it in its place too.`);
  });
}

/** The body of the home page, as it stands around every page of the file. */
function fileBody(tree, { locale, has, words }) {
  const body = findElement(tree, "body");
  const main = findElement(tree, "main");
  main.children = [];
  visit(body, { tagName: "nav" }, (_, index, parent) => {
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  settlePiece(body, { page: `${locale}/index.html`, locale, has });
  visit(body, { tagName: "a" }, (node) => {
    // The way to the text is the one link that stays on its page.
    if (node.properties.href === "#home--main") node.properties.href = "#main";
  });
  findElement(tree, "footer").children.push(h("p", words.note), h("p", words.age));
  return { body, main };
}

/** The rules that the words or the script of the file can need, with the fonts in them. */
function fileCss(body, { locale, css, script, files, rename }) {
  const page = pageWords(h("html", body));
  const code = codeWords(script);
  const words = {
    tags: new Set([...page.tags, ...code.tags]),
    classes: new Set([...page.classes, ...code.classes]),
    data: null,
  };
  const whole = withFiles(cutCss(forLanguage(css, locale), words), (path) =>
    dataAddress(rename(path), files.get(rename(path))),
  );
  return whole + pagingCss;
}

/**
 * Makes the file of a language from the finished pages.
 * @param {object} parts
 * @param {string} parts.locale
 * @param {Map<string, Buffer>} parts.files the finished export
 * @param {string} parts.css the site's whole style sheet
 * @param {(path: string) => string} parts.rename the hashed path of a file
 * @param {string} parts.early code of the early script
 * @param {string} parts.script code that brings the file to life
 * @param {{ note: string, age: string }} parts.words what the file says of itself
 * @returns {string} HTML
 */
export function singleFile(parts) {
  const { locale, files, early, script, words } = parts;
  const paths = [...files.keys()].filter(
    (path) => path.startsWith(`${locale}/`) && path.endsWith("/index.html"),
  );
  const idOf = (path) => pageId(path.split("/").slice(1, -1).join("/"));
  const held = paths.filter((path) => !leftOut(idOf(path)));
  const ids = new Set(held.map(idOf));
  const has = (id) => ids.has(id);
  const pages = held.map((path) => filePage(path, { locale, files, has }));

  const tree = fromHtml(files.get(`${locale}/index.html`).toString());
  const title = textOf(findElement(tree, "title"));
  const { body, main } = fileBody(tree, { locale, has, words });
  main.children = inOrder(pages).map(({ section }) => section);
  placePictures(body, files);
  const style = fileCss(body, parts);
  const policy = filePolicy({ styles: [style], scripts: [early, script] });
  const icon = dataAddress("icon.svg", files.get("icon.svg"));
  const document = h("html", { lang: locale, dataPageLocale: locale }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", title),
      h("link", { rel: "icon", href: icon }),
      h("style", style),
      h("script", early),
    ]),
    h("body", [...body.children, h("script", script)]),
  ]);
  return `<!doctype html>${toHtml(document, writing)}`;
}
