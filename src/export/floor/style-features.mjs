import postcss from "postcss";
import { bcd, lackedBy } from "./compat.mjs";

/** What a style sheet asks of a browser, by the names of @mdn/browser-compat-data. */

const { css: known } = bcd;

/**
 * Something a browser must know, and where the style asks for it.
 * @typedef {object} Feature
 * @property {string} id path in the data, below `css`: `properties.gap.flex_context`
 * @property {string} words as it is written: `gap`
 */

const at = (path) => path.reduce((data, name) => data?.[name], known);

/** A feature if the data has one under this path. */
const feature = (path, words) => (at(path)?.__compat ? [{ id: path.join("."), words }] : []);

/** Names of functions that stand in groups in the data: colours, transforms, shapes. */
const groups = [
  "color",
  "transform-function",
  "basic-shape",
  "easing-function",
  "image",
  "gradient",
];

function functionsIn(value) {
  return [...value.matchAll(/([a-z][\w-]*)\(/gi)].flatMap(([, name]) => {
    const own = feature(["types", name], `${name}()`);
    if (own.length > 0) return own;
    return groups.flatMap((group) => feature(["types", group, name], `${name}()`)).slice(0, 1);
  });
}

/** Units of length and what they are called in the data: those of the viewport stand in three groups. */
const viewportUnits = { s: "small", l: "large", d: "dynamic" };

function unitsIn(value) {
  return [...value.matchAll(/(?<![\w#-])-?[\d.]+([a-z]+)\b/gi)].flatMap(([, unit]) => {
    const [, size] = /^([sld])v(w|h|i|b|min|max)$/.exec(unit) ?? [];
    const name = size ? `viewport_percentage_units_${viewportUnits[size]}` : unit;
    return feature(["types", "length", name], unit);
  });
}

const withoutText = (value) => value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, "");

function valueFeatures(prop, value) {
  const plain = withoutText(value);
  const words = plain.match(/(?<![\w-])[a-z][a-z-]+(?![\w(-])/gi) ?? [];
  const parts = postcss.list.space(plain).length;
  return [
    ...words.flatMap((word) => feature(["properties", prop, word], `${prop}: ${word}`)),
    ...(prop === "overflow" && parts > 1
      ? feature(["properties", prop, "multiple_keywords"], `${prop}: ${value}`)
      : []),
    ...functionsIn(plain),
    ...unitsIn(plain),
  ];
}

/**
 * What a declaration asks for. One with a browser's own prefix is written beside the one without, for that
 * browser: it asks for nothing.
 * @param {import("postcss").Declaration} declaration
 * @returns {Feature[]}
 */
export function declarationFeatures({ prop, value, parent }) {
  if (prop.startsWith("--")) return [...functionsIn(withoutText(value)), ...unitsIn(value)];
  if (prop.startsWith("-")) return [];
  const descriptors = { "font-face": "font-face", page: "page", property: "property" };
  const rule = descriptors[parent.name];
  if (rule) return feature(["at-rules", rule, prop], `${prop} in @${rule}`);
  return [...feature(["properties", prop], prop), ...valueFeatures(prop, value)];
}

/**
 * What a selector asks for, without the prefixed pseudo-elements of single browsers.
 * @param {string} selector
 * @returns {Feature[]}
 */
export function selectorFeatures(selector) {
  const plain = selector.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  const lists = /:not\([^()]*[\s,>+~][^()]*\)/.test(plain);
  return [
    ...[...plain.matchAll(/::?([a-z][\w-]*)/g)].flatMap(([words, name]) =>
      feature(["selectors", name], words),
    ),
    ...(lists ? feature(["selectors", "not", "selector_list"], ":not() with a list") : []),
  ];
}

/** Whether a selector has a pseudo-element or class of one browser: others do not know the rule. */
export const isPrefixed = (selector) => /::?-(webkit|moz|ms)-/.test(selector);

function mediaFeatures(params) {
  const names = [...params.matchAll(/\(\s*(?:min-|max-)?([a-z][a-z-]+)\s*[:)]/g)];
  const ranges = /\([^():]*[<>=]/.test(params) ? ["range_syntax"] : [];
  const conditions = /(^|,)\s*not\s*\(|\band\s+not\b|\bor\b/.test(params) ? ["or_syntax"] : [];
  const said = { range_syntax: "a range with < or >", or_syntax: "“not” or “or” before a bracket" };
  return [
    ...names.flatMap(([, name]) => feature(["at-rules", "media", name], `@media (${name})`)),
    ...[...ranges, ...conditions].flatMap((name) =>
      feature(["at-rules", "media", name], `@media with ${said[name]}`),
    ),
  ];
}

/**
 * What an at-rule asks for. What stands in `@supports` is a question, so it asks for nothing but itself.
 * @param {import("postcss").AtRule} rule
 * @returns {Feature[]}
 */
export function atRuleFeatures({ name, params }) {
  const plain = name.replace(/^-\w+-/, "");
  const own = feature(["at-rules", plain], `@${plain}`);
  if (plain === "media") return [...own, ...mediaFeatures(params)];
  if (plain === "supports" && /\bselector\(/.test(params))
    return [...own, ...feature(["at-rules", "supports", "selector"], "@supports selector()")];
  return own;
}

/**
 * The browsers of the floor that do not know a feature by its own name.
 * @param {string} id path in the data
 * @returns {string[]} `chrome 72`
 */
export const lackedOnFloor = (id) => lackedBy(at(id.split(".")).__compat);
