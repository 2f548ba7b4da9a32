import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { rowOfFile } from "../site/pages";
import { textIn } from "./addresses";
import { dataAddress } from "./data-address";
import { cutCss, forLanguage, withFiles } from "./page-css";
import { codeWords, pageWords } from "./page-words";
import { filePolicy } from "./policy";
import { pageId } from "./single-file-links";
import { type FilePage, filePage, findElement, settlePiece } from "./single-file-page";
import { fileOf, type SiteFiles } from "./site-files";

/**
 * A whole language in one HTML file, to be sent in a messenger and opened on a phone. Without scripts
 * it is one long page; app/single-file.ts shows one page of it at a time.
 */

/**
 * Whether a page stands in the file: the table of pages says so. Left out is what makes sense only on a server, what
 * offers this very file, what is for authors, and what carries a whole bank of questions.
 */
const standsInFile = (path: string, locale: string) => rowOfFile(path, locale)?.inFile ?? false;

/** What a file is made from. */
export interface FileParts {
  readonly locale: string;
  /** The finished export. */
  readonly files: SiteFiles;
  /** The site's whole style sheet. */
  readonly css: string;
  /** The hashed path of a file. */
  readonly rename: (path: string) => string;
  /** Code of the early script. */
  readonly early: string;
  /** Code that brings the file to life. */
  readonly script: string;
  /** What the file says of itself. */
  readonly words: { readonly note: string; readonly age: string };
}

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
function inOrder(pages: readonly FilePage[]): readonly FilePage[] {
  const waiting = new Map(pages.map((page) => [page.id, page]));
  const ordered: FilePage[] = [];
  const take = (id: string) => {
    const page = waiting.get(id);
    if (!page) return;
    waiting.delete(id);
    ordered.push(page);
    if (!firstPages.includes(id)) page.leadsTo.forEach(take);
  };
  const home = waiting.get("home");
  for (const id of [...firstPages, ...(home?.leadsTo ?? []), ...waiting.keys()]) take(id);
  return ordered;
}

/** Puts each picture into the file once, where it is described; the others are filled by the script. */
function placePictures(body: Element, files: SiteFiles): void {
  const holders = new Map<string, Element>();
  const mark = dataAddress("icon.svg", fileOf(files, "icon.svg"));
  visit(body, "element", (node) => {
    if (node.tagName !== "img") return;
    // The home page holds the mark itself; an island may show it too.
    if (node.properties.src === mark) node.properties.dataPicture = "icon.svg";
    const path = String(node.properties.dataPicture ?? "");
    if (!path) return;
    const held = holders.get(path);
    if (!held || (!held.properties.alt && node.properties.alt)) holders.set(path, node);
  });
  for (const [path, node] of holders) node.properties.src = dataAddress(path, fileOf(files, path));
  visit(body, "element", (node) => {
    if (node.tagName !== "script") return;
    for (const [, path = ""] of textIn(node).value.matchAll(/"src":"([^"]*)"/g))
      if (!holders.has(path))
        throw new Error(`${path} stands only in an island. Show it in its place too.`);
  });
}

/** The body of the home page, as it stands around every page of the file. */
function fileBody(
  tree: Root,
  {
    locale,
    has,
    words,
  }: Pick<FileParts, "locale" | "words"> & { readonly has: (page: string) => boolean },
): { readonly body: Element; readonly main: Element } {
  const body = findElement(tree, "body");
  const main = findElement(tree, "main");
  main.children = [];
  visit(body, "element", (node, index, parent) => {
    if (node.tagName !== "nav" || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  settlePiece(body, { page: `${locale}/index.html`, locale, has });
  visit(body, "element", (node) => {
    // The way to the text is the one link that stays on its page.
    if (node.tagName === "a" && node.properties.href === "#home--main")
      node.properties.href = "#main";
  });
  findElement(tree, "footer").children.push(h("p", words.note), h("p", words.age));
  return { body, main };
}

/** The rules that the words or the script of the file can need, with the fonts in them. */
function fileCss(body: Element, { locale, css, script, files, rename }: FileParts): string {
  const page = pageWords(h("html", body));
  const code = codeWords(script);
  const words = {
    tags: new Set([...page.tags, ...code.tags]),
    classes: new Set([...page.classes, ...code.classes]),
    data: null,
  };
  const whole = withFiles(cutCss(forLanguage(css, locale), words), (path) =>
    dataAddress(rename(path), fileOf(files, rename(path))),
  );
  return whole + pagingCss;
}

/**
 * Makes the file of a language from the finished pages.
 * @returns HTML
 */
export function singleFile(parts: FileParts): string {
  const { locale, files, early, script, words } = parts;
  const paths = [...files.keys()].filter(
    (path) => path.startsWith(`${locale}/`) && path.endsWith("/index.html"),
  );
  const idOf = (path: string) => pageId(path.split("/").slice(1, -1).join("/"));
  const held = paths.filter((path) => standsInFile(path, locale));
  const ids = new Set(held.map(idOf));
  const has = (id: string) => ids.has(id);
  const pages = held.map((path) => filePage(path, { locale, files, has }));

  const tree = fromHtml(fileOf(files, `${locale}/index.html`).toString());
  const title = textOf(findElement(tree, "title"));
  const { body, main } = fileBody(tree, { locale, has, words });
  main.children = inOrder(pages).map(({ section }) => section);
  placePictures(body, files);
  const style = fileCss(body, parts);
  const policy = filePolicy({ styles: [style], scripts: [early, script] });
  const icon = dataAddress("icon.svg", fileOf(files, "icon.svg"));
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
