import postcss from "postcss";
import { ExportRefused } from "../refuse";
import type { SiteFiles } from "../site-files";
import { declarationsOf, type Fault, flexGapFault, isFlex, isRoom, styleFaults } from "./style";

/** Stops the build where the style of the finished site does not hold on the floor: see style.ts. */

/** Classes whose own rule lays out in a row, and those whose own rule only gives a room. */
function rowsAndRooms(css: string): { readonly rows: Set<string>; readonly rooms: Set<string> } {
  const rows = new Set<string>();
  const rooms = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    for (const selector of rule.selectors) {
      const [, written] = /^\.((?:\\.|[\w-])+)(?::not\(#\\#\))*$/.exec(selector) ?? [];
      if (!written) continue;
      const className = written.replace(/\\(.)/g, "$1");
      if (isFlex(rule)) rows.add(className);
      const display = declarationsOf(rule).some(({ prop }) => prop === "display");
      if (!display && declarationsOf(rule).some(isRoom)) rooms.add(className);
    }
  });
  return { rows, rooms };
}

/** What may be a list of classes: in a page the attributes, in a script every text. */
const inPage = /(?<=\bclass=)(?:"[^"]*"|[^\s">]+)/g;
const inScript = /"[^"\n]*"|`[^`\n]*`/g;
/** A single quotation mark in a script turns texts and code round: what is code has such signs. */
const isCode = /[{};=<>]/;

/**
 * The texts in some code that may be lists of classes.
 * @param code a script, or a page with scripts in it
 */
function classLists(code: string): readonly string[] {
  if (!code.startsWith("<"))
    return (code.match(inScript) ?? []).filter((text) => !isCode.test(text));
  const scripts: string[] = [];
  const page = code.replace(/<script>(.*?)<\/script>/gs, (_, script: string) => {
    scripts.push(script);
    return "";
  });
  return [...(page.match(inPage) ?? []), ...scripts.flatMap(classLists)];
}

/** A finder of rooms that come from a second class of the same element, such as "flex gap-2". */
function roomFinder(css: string): (code: string) => readonly Fault[] {
  const { rows, rooms } = rowsAndRooms(css);
  const known = new Map<string, Fault | undefined>();
  const look = (list: string): Fault | undefined => {
    const words = list.replace(/["`]/g, "").split(/\s+/);
    const row = words.find((word) => rows.has(word));
    const room = row && words.find((word) => rooms.has(word));
    return room ? flexGapFault(`class “${row}” with “${room}”`) : undefined;
  };
  return (code) =>
    classLists(code).flatMap((list) => {
      if (!known.has(list)) known.set(list, look(list));
      return known.get(list) ?? [];
    });
}

const styleIn = (html: string) => /<style>(.*?)<\/style>/s.exec(html)?.[1];

/**
 * Refuses a page for its own style.
 * @param file path inside out/, or what it is called
 */
export function refuseStyle(file: string, css: string): void {
  const texts = styleFaults(css).map(({ text }) => text);
  if (texts.length > 0) throw new ExportRefused(file, [...new Set(texts)].join(`\n${file}: `));
}

/**
 * Refuses the finished site for its style: that of pages, of islands and of the reader, which are parts of one
 * sheet, and that of each single file, which has a few rules of its own.
 * @param files the finished site
 * @param css the whole sheet they are cut from
 */
export function refuseOldStyle(files: SiteFiles, css: string): void {
  const faults = styleFaults(css);
  const roomsOf = roomFinder(css);
  const said = new Set<string>();
  for (const [path, content] of files) {
    if (!/\.(html|js)$/.test(path)) continue;
    const code = content.toString();
    if (path.startsWith("files/")) refuseStyle(path, styleIn(code) ?? "");
    const here = faults.filter(({ where }) => code.includes(where));
    for (const { text } of [...here, ...roomsOf(code)]) said.add(`${path}: ${text}`);
  }
  // A rule no page has as it is written is still one of the sheet.
  if (said.size > 0) throw new ExportRefused("The style", `\n${[...said].join("\n")}`);
  if (faults.length > 0)
    throw new ExportRefused("the style sheet", faults.map(({ text }) => text).join("\n"));
}
