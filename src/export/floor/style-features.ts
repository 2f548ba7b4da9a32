import type { CompatStatement } from "@mdn/browser-compat-data";
import postcss, { type AtRule, type Container, type Declaration } from "postcss";
import { bcd, lackedBy } from "./compat";

/** What a style sheet asks of a browser, by the names of @mdn/browser-compat-data. */

const { css: known } = bcd;

/** Something a browser must know, and where the style asks for it. */
export interface Feature {
  /** Path in the data, below `css`: `properties.gap.flex_context`. */
  readonly id: string;
  /** As it is written: `gap`. */
  readonly words: string;
}

/** A place in the data: names below it, and what is said of it itself. */
interface Place {
  readonly __compat?: CompatStatement;
  readonly [name: string]: Place | CompatStatement | undefined;
}

const at = (path: readonly string[]): Place | undefined =>
  path.reduce<Place | undefined>(
    (data, name) => data?.[name] as Place | undefined,
    known as unknown as Place,
  );

/** A feature if the data has one under this path. */
const feature = (path: readonly string[], words: string): readonly Feature[] =>
  at(path)?.__compat ? [{ id: path.join("."), words }] : [];

/** Names of functions that stand in groups in the data: colours, transforms, shapes. */
const groups = [
  "color",
  "transform-function",
  "basic-shape",
  "easing-function",
  "image",
  "gradient",
];

function functionsIn(value: string): readonly Feature[] {
  return [...value.matchAll(/([a-z][\w-]*)\(/gi)].flatMap(([, name = ""]) => {
    const own = feature(["types", name], `${name}()`);
    if (own.length > 0) return own;
    return groups.flatMap((group) => feature(["types", group, name], `${name}()`)).slice(0, 1);
  });
}

/** Units of length and what they are called in the data: those of the viewport stand in three groups. */
const viewportUnits: Readonly<Record<string, string>> = { s: "small", l: "large", d: "dynamic" };

function unitsIn(value: string): readonly Feature[] {
  return [...value.matchAll(/(?<![\w#-])-?[\d.]+([a-z]+)\b/gi)].flatMap(([, unit = ""]) => {
    const [, size] = /^([sld])v(w|h|i|b|min|max)$/.exec(unit) ?? [];
    const name = size ? `viewport_percentage_units_${viewportUnits[size]}` : unit;
    return feature(["types", "length", name], unit);
  });
}

const withoutText = (value: string) => value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, "");

function valueFeatures(prop: string, value: string): readonly Feature[] {
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

/** At-rules whose declarations are descriptors of their own. */
const descriptors = ["font-face", "page", "property"];

/** The name of an at-rule; undefined for other rules. */
export const nameOfRule = (rule: Container | undefined): string | undefined =>
  rule?.type === "atrule" ? (rule as AtRule).name : undefined;

/**
 * What a declaration asks for. One with a browser's own prefix is written beside the one without, for that
 * browser: it asks for nothing.
 */
export function declarationFeatures({ prop, value, parent }: Declaration): readonly Feature[] {
  if (prop.startsWith("--")) return [...functionsIn(withoutText(value)), ...unitsIn(value)];
  if (prop.startsWith("-")) return [];
  const rule = nameOfRule(parent);
  if (rule && descriptors.includes(rule))
    return feature(["at-rules", rule, prop], `${prop} in @${rule}`);
  return [...feature(["properties", prop], prop), ...valueFeatures(prop, value)];
}

/**
 * What a selector asks for, without the prefixed pseudo-elements of single browsers.
 */
export function selectorFeatures(selector: string): readonly Feature[] {
  const plain = selector.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  const lists = /:not\([^()]*[\s,>+~][^()]*\)/.test(plain);
  return [
    ...[...plain.matchAll(/::?([a-z][\w-]*)/g)].flatMap(([words, name = ""]) =>
      feature(["selectors", name], words),
    ),
    ...(lists ? feature(["selectors", "not", "selector_list"], ":not() with a list") : []),
  ];
}

/** Whether a selector has a pseudo-element or class of one browser: others do not know the rule. */
export const isPrefixed = (selector: string): boolean => /::?-(webkit|moz|ms)-/.test(selector);

function mediaFeatures(params: string): readonly Feature[] {
  const names = [...params.matchAll(/\(\s*(?:min-|max-)?([a-z][a-z-]+)\s*[:)]/g)];
  const ranges = /\([^():]*[<>=]/.test(params) ? (["range_syntax"] as const) : [];
  const conditions = /(^|,)\s*not\s*\(|\band\s+not\b|\bor\b/.test(params)
    ? (["or_syntax"] as const)
    : [];
  const said = { range_syntax: "a range with < or >", or_syntax: "“not” or “or” before a bracket" };
  return [
    ...names.flatMap(([, name = ""]) => feature(["at-rules", "media", name], `@media (${name})`)),
    ...[...ranges, ...conditions].flatMap((name) =>
      feature(["at-rules", "media", name], `@media with ${said[name]}`),
    ),
  ];
}

/**
 * What an at-rule asks for. What stands in `@supports` is a question, so it asks for nothing but itself.
 */
export function atRuleFeatures({ name, params }: AtRule): readonly Feature[] {
  const plain = name.replace(/^-\w+-/, "");
  const own = feature(["at-rules", plain], `@${plain}`);
  if (plain === "media") return [...own, ...mediaFeatures(params)];
  if (plain === "supports" && /\bselector\(/.test(params))
    return [...own, ...feature(["at-rules", "supports", "selector"], "@supports selector()")];
  return own;
}

/**
 * The browsers of the floor that do not know a feature by its own name.
 * @param id path in the data
 * @returns `chrome 72`
 */
export function lackedOnFloor(id: string): readonly string[] {
  const said = at(id.split("."))?.__compat;
  if (!said) throw new Error(`The data of browsers say nothing of ${id}.`);
  return lackedBy(said);
}
