import postcss from "postcss";
import { floor } from "./browsers.mjs";
import { keptStyle } from "./kept-style.mjs";
import {
  atRuleFeatures,
  declarationFeatures,
  isPrefixed,
  lackedOnFloor,
  selectorFeatures,
} from "./style-features.mjs";

/**
 * Refuses style that the floor's browsers do not know: they would pass over it in silence. Allowed is what has
 * an older value before it, what stands in a question of `@supports` that they answer with no, and what is
 * kept with a reason in kept-style.mjs.
 */

/** The question every browser without `gap` in flex containers answers with no: see src/ui/older.css. */
const olderOnly = "@supports not (inset:0)";

const isKept = (id) =>
  Object.keys(keptStyle).some((name) => id === name || id.startsWith(`${name}.`));

const lacked = new Map();
function lackers({ id }) {
  if (!lacked.has(id)) lacked.set(id, lackedOnFloor(id));
  return lacked.get(id);
}

/** The at-rules a node stands in: `@media print`. */
function around(node) {
  const names = [];
  for (let outer = node.parent; outer?.type === "atrule"; outer = outer.parent)
    names.unshift(`@${outer.name} ${outer.params}`);
  return names.join(" ");
}

/** The declarations that a question of `@supports` names. */
const askedIn = (params) =>
  [...params.matchAll(/\(([a-z-]+):([^()]*)\)/g)].map(
    ([, prop, value]) => postcss.rule({ selector: "*" }).append({ prop, value }).first,
  );

const wholeFloor = Object.entries(floor).map(([browser, version]) => `${browser} ${version}`);

/** Who answers the question of an at-rule with no, and passes over what it holds. */
function passing(rule) {
  if (rule.name === "media") return atRuleFeatures(rule).flatMap(lackers);
  if (rule.name !== "supports") return [];
  const lacking = askedIn(rule.params).flatMap(declarationFeatures).flatMap(lackers);
  if (!/^not\b/.test(rule.params)) return lacking;
  return wholeFloor.filter((browser) => !lacking.includes(browser));
}

/** Who reads a node and lacks a feature of it. */
function lacking(feature, node) {
  const past = [];
  for (let outer = node.parent; outer; outer = outer.parent)
    if (outer.type === "atrule") past.push(...passing(outer));
  return lackers(feature).filter((browser) => !past.includes(browser));
}

const isFault = (feature, node) => !isKept(feature.id) && lacking(feature, node).length > 0;

/** Whether a rule lays out in a row. */
export const isFlex = (rule) =>
  rule.nodes.some(({ prop, value }) => prop === "display" && /^(inline-)?flex$/.test(value));

/** Whether a declaration gives a room between things. */
export const isRoom = ({ prop, value }) =>
  /^((row|column)-)?gap$/.test(prop) && !/^(0|normal)$/.test(value);

const flexGap = { id: "properties.gap.flex_context", words: "gap in a flex container" };

/** Browsers by their names on a desk where those lack it too. */
const namesOf = (browsers) => {
  const desks = browsers.filter((browser) => !/_|webview/.test(browser));
  return (desks.length > 0 ? desks : browsers).join(", ");
};

const advice = {
  [flexGap.id]: "Write the room as a margin, or lay the things out in a grid.",
  "selectors.is": "Write the selectors out one by one.",
  "selectors.where": "Write the selectors out one by one.",
  "at-rules.layer": "The build flattens the layers of the site's sheet: put the rule there.",
};
const usual =
  "Write an older value before it, ask for it with @supports, or give it a reason in src/export/floor/kept-style.mjs.";

/**
 * @typedef {{ where: string, text: string }} Fault the selector or at-rule it stands in; a sentence or two
 */

/** @returns {Fault} */
const fault = (feature, where, browsers = lackers(feature)) => ({
  where,
  text: `“${feature.words}” (${where}) is not in ${namesOf(browsers)}. ${advice[feature.id] ?? usual}`,
});

const faultsOf = (features, node, where) =>
  features
    .filter((feature) => isFault(feature, node))
    .map((feature) => fault(feature, where, lacking(feature, node)));

/**
 * A room between things in a row.
 * @param {string} where
 */
export const flexGapFault = (where) => fault(flexGap, where);

/** What is said of a declaration, given what older values stand before it. */
function declarationFaults(declaration, before) {
  const { parent, prop } = declaration;
  const selectors = parent.selectors ?? [`@${parent.name}`];
  const key = (selector) => `${around(parent)}|${selector}|${prop.replace(/^-\w+-/, "")}`;
  const features = declarationFeatures(declaration);
  if (isRoom(declaration) && parent.type === "rule" && isFlex(parent)) features.push(flexGap);
  const asked = features.filter((feature) => isFault(feature, declaration));
  const answered =
    selectors.every((selector) => before.has(key(selector))) ||
    (asked.every((one) => one === flexGap) &&
      selectors.every((selector) => before.has(`${olderOnly}|${selector}`)));
  const isKnown = features.every((feature) => lacking(feature, declaration).length === 0);
  if (isKnown) for (const selector of selectors) before.add(key(selector));
  return answered ? [] : faultsOf(asked, declaration, parent.selector ?? `@${parent.name}`);
}

function ruleFaults(rule) {
  return rule.selectors.flatMap((selector) => {
    const features = selectorFeatures(selector);
    const other = rule.selectors.find((one) => one !== selector);
    const isUnknown = features.some((feature) => lacking(feature, rule).length > 0);
    if (other && (isUnknown || isPrefixed(selector)))
      return {
        where: selector,
        text: `“${selector}” stands in one list with “${other}”: a browser that does not know the one passes over both. Give each a rule.`,
      };
    return faultsOf(features, rule, selector);
  });
}

/**
 * What the floor lacks of a style sheet.
 * @param {string} css
 * @returns {Fault[]} for each: the feature, where it stands, who lacks it, what to do
 */
export function styleFaults(css) {
  const root = postcss.parse(css);
  const before = new Set();
  // First what is for older browsers only, wherever it stands: it is an answer to what comes before it too.
  root.walkAtRules("supports", (rule) => {
    if (`@supports ${rule.params.replace(/:\s+/g, ":")}` === olderOnly)
      rule.walkDecls("gap", ({ parent }) => {
        for (const selector of parent.selectors) before.add(`${olderOnly}|${selector}`);
      });
  });
  const faults = [];
  root.walk((node) => {
    if (node.type === "decl") faults.push(...declarationFaults(node, before));
    if (node.type === "rule" && !/keyframes$/.test(node.parent.name ?? ""))
      faults.push(...ruleFaults(node));
    if (node.type === "atrule")
      faults.push(...faultsOf(atRuleFeatures(node), node, `@${node.name} ${node.params}`));
  });
  return faults;
}
