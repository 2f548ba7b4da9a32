import postcss from "postcss";
import { ExportRefused } from "../refuse.mjs";
import { flexGapFault, isFlex, isRoom, styleFaults } from "./style.mjs";

/** Stops the build where the style of the finished site does not hold on the floor: see style.mjs. */

/** Classes whose own rule lays out in a row, and those whose own rule only gives a room. */
function rowsAndRooms(css) {
  const rows = new Set();
  const rooms = new Set();
  postcss.parse(css).walkRules((rule) => {
    for (const selector of rule.selectors) {
      const [, written] = /^\.((?:\\.|[\w-])+)(?::not\(#\\#\))*$/.exec(selector) ?? [];
      if (!written) continue;
      const className = written.replace(/\\(.)/g, "$1");
      if (isFlex(rule)) rows.add(className);
      const display = rule.nodes.some(({ prop }) => prop === "display");
      if (!display && rule.nodes.some(isRoom)) rooms.add(className);
    }
  });
  return { rows, rooms };
}

/** What may be a list of classes: in a page the attributes, in a script every text. */
const inPage = /(?<=\bclass=)(?:"[^"]*"|[^\s">]+)/g;
const inScript = /"[^"\n]*"|`[^`\n]*`/g;
/** A single quotation mark in a script turns texts and code round: what is code has such signs. */
const isCode = /[{};=<>]/;

/** @param {string} code a script, or a page with scripts in it */
function classLists(code) {
  if (!code.startsWith("<"))
    return (code.match(inScript) ?? []).filter((text) => !isCode.test(text));
  const scripts = [];
  const page = code.replace(/<script>(.*?)<\/script>/gs, (_, script) => {
    scripts.push(script);
    return "";
  });
  return [...(page.match(inPage) ?? []), ...scripts.flatMap(classLists)];
}

/** A finder of rooms that come from a second class of the same element, such as "flex gap-2". */
function roomFinder(css) {
  const { rows, rooms } = rowsAndRooms(css);
  const known = new Map();
  const look = (list) => {
    const words = list.replace(/["`]/g, "").split(/\s+/);
    const row = words.find((word) => rows.has(word));
    const room = row && words.find((word) => rooms.has(word));
    return room && flexGapFault(`class “${row}” with “${room}”`);
  };
  return (code) =>
    classLists(code).flatMap((list) => {
      if (!known.has(list)) known.set(list, look(list));
      return known.get(list) ?? [];
    });
}

const styleIn = (html) => /<style>(.*?)<\/style>/s.exec(html)?.[1];

/**
 * Refuses a page for its own style.
 * @param {string} file path inside out/, or what it is called
 * @param {string} css
 */
export function refuseStyle(file, css) {
  const texts = styleFaults(css).map(({ text }) => text);
  if (texts.length > 0) throw new ExportRefused(file, [...new Set(texts)].join(`\n${file}: `));
}

/**
 * Refuses the finished site for its style: that of pages, of islands and of the reader, which are parts of one
 * sheet, and that of each single file, which has a few rules of its own.
 * @param {Map<string, Buffer>} files the finished site
 * @param {string} css the whole sheet they are cut from
 */
export function refuseOldStyle(files, css) {
  const faults = styleFaults(css);
  const roomsOf = roomFinder(css);
  const said = new Set();
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
