import type { Element, Nodes, Parents, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { isHeld } from "./addresses";
import { ExportRefused } from "./refuse";
import { pageId, placeId, readWay } from "./single-file-links";
import { fileOf, type SiteFiles } from "./site-files";

/** A finished page as a part of a single file. */
export interface FilePage {
  readonly id: string;
  /** Its words, with the id and title of the page. */
  readonly section: Element;
  /** Ids of pages its links lead to, in order. */
  readonly leadsTo: readonly string[];
}

/** Where a piece of a page comes from. */
export interface Where {
  /** Path of its page inside out/. */
  readonly page: string;
  readonly locale: string;
  /** Whether the file holds a page. */
  readonly has: (page: string) => boolean;
  /** Put before its ids. */
  readonly id?: string | undefined;
}

/** Islands that speak of the site on a server, not of a file. */
const onlyOnSite = new Set(["offline-status"]);

/** Attributes that name ids on their page. */
const idNames = ["id", "htmlFor", "ariaLabelledBy", "ariaDescribedBy", "ariaControls"];

/**
 * Keys of an island's props that hold an address; `allLessons` is a word elsewhere. A `siteHref` leads to a
 * page that a file may lack: then it is null, and the island does without.
 */
const addressKeys = new Set(["href", "siteHref", "allLessons"]);

/** The first element of a name; a page without one cannot stand in a file. */
export function findElement(tree: Nodes, tagName: string): Element {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (node.tagName !== tagName) return;
    found.push(node);
    return EXIT;
  });
  const [first] = found;
  if (!first) throw new Error(`There is no <${tagName}> on this page.`);
  return first;
}

const isSiteOnly = ({ properties }: Element) => onlyOnSite.has(String(properties.dataIsland));

/** Takes such islands away, each with its section and heading. */
function dropSiteOnly(main: Element): void {
  visit(main, "element", (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.tagName !== "section" && !isSiteOnly(node)) return;
    let found = false;
    visit(node, "element", (inner) => {
      found ||= isSiteOnly(inner);
    });
    if (!found) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** The props of a page's islands, from the scripts propsScript() of island-scripts.ts wrote. */
function readProps(tree: Root, page: string, files: SiteFiles): ReadonlyMap<string, unknown> {
  const props = new Map<string, unknown>();
  visit(tree, "element", ({ tagName, properties }) => {
    if (tagName !== "script") return;
    const way = readWay(String(properties.src ?? "tel:"), page, "");
    if (way.kind !== "file") return;
    const name = /^scripts\/([a-z-]+)-props\.[0-9a-f]+\.js$/.exec(way.path)?.[1];
    if (!name) return;
    const code = fileOf(files, way.path).toString();
    props.set(name, JSON.parse(code.slice(code.indexOf("]=") + 2)));
  });
  return props;
}

/** Takes a link away and keeps its words; a list item or paragraph of nothing else is emptied. */
function unlink(node: Element, index: number, parent: Parents): [typeof SKIP, number] {
  const words = parent.children.some((child) => child !== node && textOf(child).trim() !== "");
  if (parent.type === "element" && ["li", "p"].includes(parent.tagName) && !words)
    parent.children = [];
  else parent.children.splice(index, 1, ...node.children);
  return [SKIP, index];
}

function dropEmptied(piece: Element): void {
  visit(piece, "element", (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (!["li", "p"].includes(node.tagName) || node.children.length > 0) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Where a link leads inside the file: its new address, or null where that page is not in it. */
function linkOf(address: string, { page, locale, has }: Where): string | null {
  const way = readWay(address, page, locale);
  if (way.kind === "outside") return address;
  if (way.kind === "page" && has(way.page)) return `#${way.place}`;
  return null;
}

/** The path of a file that an island names. */
function pathOf(address: string, { page, locale }: Where): string | undefined {
  const way = readWay(address, page, locale);
  return way.kind === "file" ? way.path : undefined;
}

/** The props of an island, written so that they hold in the file. */
function propsJson(props: unknown, where: Where & { readonly id: string }): string {
  function change(this: object, key: string, value: unknown): unknown {
    if (typeof value !== "string") return value;
    if (key === "src") return pathOf(value, where);
    // Of a question: the part of the lesson it is about. Elsewhere it is a word.
    if (key === "see" && "rule" in this) return placeId(where.id, value);
    if (!addressKeys.has(key) || !value.startsWith(".")) return value;
    const link = linkOf(value, where);
    if (!link && key === "siteHref") return null;
    if (!link)
      throw new ExportRefused(where.page, `an island leads to ${value}, which no file holds.`);
    return link;
  }
  return JSON.stringify(props, change).replaceAll("<", "\\u003c");
}

function prefixIds(node: Element, id: string): void {
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
 * @param piece changed in place
 * @returns ids of the pages it leads to
 */
export function settlePiece(piece: Element, where: Where): string[] {
  const leadsTo: string[] = [];
  visit(piece, "element", (node, index, parent) => {
    const { properties, tagName } = node;
    if (where.id) prefixIds(node, where.id);
    if (tagName === "img" && !isHeld(properties.src)) {
      properties.dataPicture = pathOf(String(properties.src), where);
      delete properties.src;
    }
    if (tagName !== "a" || properties.href === undefined || !parent || index === undefined) return;
    const link = linkOf(String(properties.href), where);
    if (link === null) return unlink(node, index, parent);
    if (link.startsWith("#")) leadsTo.push(link.slice(1).replace(/--.*$/s, ""));
    properties.href = link;
  });
  dropEmptied(piece);
  return leadsTo;
}

/**
 * Makes the part of a single file that holds a page.
 * @param page path inside out/
 */
export function filePage(
  page: string,
  { locale, files, has }: Omit<Where, "page" | "id"> & { readonly files: SiteFiles },
): FilePage {
  const tree = fromHtml(fileOf(files, page).toString());
  const id = pageId(page.split("/").slice(1, -1).join("/"));
  const props = readProps(tree, page, files);
  const main = findElement(tree, "main");
  dropSiteOnly(main);
  const leadsTo = settlePiece(main, { page, locale, has, id });
  visit(main, "element", (node) => {
    const name = node.properties.dataIsland;
    if (!name) return;
    const json = propsJson(props.get(String(name)), { page, locale, has, id });
    node.children.unshift(h("script", { type: "application/json" }, json));
    return SKIP;
  });
  const title = textOf(findElement(tree, "title"));
  const section = h("div", { id, className: ["page"], dataTitle: title }, main.children);
  return { id, section, leadsTo };
}
