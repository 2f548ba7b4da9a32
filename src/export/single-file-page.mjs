import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { isHeld } from "./addresses.mjs";
import { ExportRefused } from "./refuse.mjs";
import { pageId, placeId, readWay } from "./single-file-links.mjs";

/**
 * A finished page as a part of a single file.
 * @typedef {object} FilePage
 * @property {string} id
 * @property {import("hast").Element} section its words, with the id and title of the page
 * @property {readonly string[]} leadsTo ids of pages its links lead to, in order
 */

/** Islands that speak of the site on a server, not of a file. */
const onlyOnSite = new Set(["offline-status"]);

/** Attributes that name ids on their page. */
const idNames = ["id", "htmlFor", "ariaLabelledBy", "ariaDescribedBy", "ariaControls"];

/**
 * Keys of an island's props that hold an address; `allLessons` is a word elsewhere. A `siteHref` leads to a
 * page that a file may lack: then it is null, and the island does without.
 */
const addressKeys = new Set(["href", "siteHref", "allLessons"]);

/** @param {import("hast").Root} tree @param {string} tagName */
export function findElement(tree, tagName) {
  let found;
  visit(tree, { type: "element", tagName }, (node) => {
    found ??= node;
  });
  return found;
}

const isSiteOnly = ({ properties }) => onlyOnSite.has(properties.dataIsland);

/** Takes such islands away, each with its section and heading. */
function dropSiteOnly(main) {
  visit(main, "element", (node, index, parent) => {
    if (!parent || (node.tagName !== "section" && !isSiteOnly(node))) return;
    let found = false;
    visit(node, "element", (inner) => {
      found ||= isSiteOnly(inner);
    });
    if (!found) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** The props of a page's islands, from the scripts propsScript() of island-scripts.mjs wrote. */
function readProps(tree, page, files) {
  const props = new Map();
  visit(tree, { tagName: "script" }, ({ properties }) => {
    const way = readWay(String(properties.src ?? "tel:"), page, "");
    const name = /^scripts\/([a-z-]+)-props\.[0-9a-f]+\.js$/.exec(way.path)?.[1];
    if (!name) return;
    const code = files.get(way.path).toString();
    props.set(name, JSON.parse(code.slice(code.indexOf("]=") + 2)));
  });
  return props;
}

/** Takes a link away and keeps its words; a list item or paragraph of nothing else is emptied. */
function unlink(node, index, parent) {
  const words = parent.children.some((child) => child !== node && textOf(child).trim() !== "");
  if (["li", "p"].includes(parent.tagName) && !words) parent.children = [];
  else parent.children.splice(index, 1, ...node.children);
  return [SKIP, index];
}

function dropEmptied(piece) {
  visit(piece, "element", (node, index, parent) => {
    if (!parent || !["li", "p"].includes(node.tagName) || node.children.length > 0) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Where a link leads inside the file: its new address, or null where that page is not in it. */
function linkOf(address, { page, locale, has }) {
  const way = readWay(address, page, locale);
  if (way.kind === "outside") return address;
  if (way.kind === "page" && has(way.page)) return `#${way.place}`;
  return null;
}

/** The props of an island, written so that they hold in the file. */
function propsJson(props, { page, locale, has, id }) {
  function change(key, value) {
    if (typeof value !== "string") return value;
    if (key === "src") return readWay(value, page, locale).path;
    // Of a question: the part of the lesson it is about. Elsewhere it is a word.
    if (key === "see" && "rule" in this) return placeId(id, value);
    if (!addressKeys.has(key) || !value.startsWith(".")) return value;
    const link = linkOf(value, { page, locale, has });
    if (!link && key === "siteHref") return null;
    if (!link) throw new ExportRefused(page, `an island leads to ${value}, which no file holds.`);
    return link;
  }
  return JSON.stringify(props, change).replaceAll("<", "\\u003c");
}

function prefixIds(node, id) {
  for (const name of idNames) {
    const value = node.properties[name];
    if (value === undefined) continue;
    const ids = [value].flat().join(" ").split(" ");
    node.properties[name] = ids.map((one) => placeId(id, one)).join(" ");
  }
}

/**
 * Changes a piece of a page so that it can stand in a single file: ids of its own page, links to
 * places of the file, pictures by their path in the site (`data-picture`).
 * @param {import("hast").Element} piece changed in place
 * @param {{ page: string, locale: string, has: (page: string) => boolean, id?: string | undefined }} where
 *   the page it comes from, which pages the file holds, and the id that is put before its ids
 * @returns {string[]} ids of the pages it leads to
 */
export function settlePiece(piece, where) {
  const leadsTo = [];
  visit(piece, "element", (node, index, parent) => {
    const { properties, tagName } = node;
    if (where.id) prefixIds(node, where.id);
    if (tagName === "img" && !isHeld(properties.src)) {
      properties.dataPicture = readWay(String(properties.src), where.page, where.locale).path;
      delete properties.src;
    }
    if (tagName !== "a" || properties.href === undefined || !parent) return;
    const link = linkOf(String(properties.href), where);
    if (link === null) return unlink(node, index, parent);
    if (link.startsWith("#")) leadsTo.push(link.slice(1).split("--")[0]);
    properties.href = link;
  });
  dropEmptied(piece);
  return leadsTo;
}

/**
 * Makes the part of a single file that holds a page.
 * @param {string} page path inside out/
 * @param {{ locale: string, files: Map<string, Buffer>, has: (page: string) => boolean }} site
 * @returns {FilePage}
 */
export function filePage(page, { locale, files, has }) {
  const tree = fromHtml(files.get(page).toString());
  const id = pageId(page.split("/").slice(1, -1).join("/"));
  const props = readProps(tree, page, files);
  const main = findElement(tree, "main");
  dropSiteOnly(main);
  const leadsTo = settlePiece(main, { page, locale, has, id });
  visit(main, "element", (node) => {
    const name = node.properties.dataIsland;
    if (!name) return;
    const json = propsJson(props.get(name), { page, locale, has, id });
    node.children.unshift(h("script", { type: "application/json" }, json));
    return SKIP;
  });
  const title = textOf(findElement(tree, "title"));
  const section = h("div", { id, className: ["page"], dataTitle: title }, main.children);
  return { id, section, leadsTo };
}
