import postcss, { type AtRule, type Declaration, type Node, type Rule } from "postcss";
import { floor } from "./browsers";
import { keptStyle } from "./kept-style";
import {
  atRuleFeatures,
  declarationFeatures,
  type Feature,
  isPrefixed,
  lackedOnFloor,
  nameOfRule,
  selectorFeatures,
} from "./style-features";

/**
 * Refuses style that the floor's browsers do not know: they would pass over it in silence. Allowed is what has
 * an older value before it, what stands in a question of `@supports` that they answer with no, and what is
 * kept with a reason in kept-style.ts.
 */

/** The question every browser without `gap` in flex containers answers with no: see src/ui/older.css. */
const olderOnly = "@supports not (inset:0)";

const isKept = (id: string) =>
  Object.keys(keptStyle).some((name) => id === name || id.startsWith(`${name}.`));

const lacked = new Map<string, readonly string[]>();
function lackers({ id }: Feature): readonly string[] {
  const known = lacked.get(id) ?? lackedOnFloor(id);
  lacked.set(id, known);
  return known;
}

/** What a node stands in, from the nearest on: each at-rule, and null for whatever else. */
function atRulesAround(node: Node): readonly (AtRule | null)[] {
  const found: (AtRule | null)[] = [];
  for (let outer: Node | undefined = node.parent; outer; outer = outer.parent)
    found.push(outer.type === "atrule" ? (outer as AtRule) : null);
  return found;
}

/** The at-rules a node stands in: `@media print`. */
function around(node: Node): string {
  const names: string[] = [];
  for (const rule of atRulesAround(node)) {
    if (!rule) break;
    names.unshift(`@${rule.name} ${rule.params}`);
  }
  return names.join(" ");
}

/** The declarations that a question of `@supports` names. */
const askedIn = (params: string): readonly Declaration[] =>
  [...params.matchAll(/\(([a-z-]+):([^()]*)\)/g)].map(([, prop = "", value = ""]) => {
    const declaration = postcss.decl({ prop, value });
    postcss.rule({ selector: "*" }).append(declaration);
    return declaration;
  });

const wholeFloor = Object.entries(floor).map(([browser, version]) => `${browser} ${version}`);

/** Who answers the question of an at-rule with no, and passes over what it holds. */
function passing(rule: AtRule): readonly string[] {
  if (rule.name === "media") return atRuleFeatures(rule).flatMap(lackers);
  if (rule.name !== "supports") return [];
  const lacking = askedIn(rule.params).flatMap(declarationFeatures).flatMap(lackers);
  if (!/^not\b/.test(rule.params)) return lacking;
  return wholeFloor.filter((browser) => !lacking.includes(browser));
}

/** Who reads a node and lacks a feature of it. */
function lacking(feature: Feature, node: Node): readonly string[] {
  const past = atRulesAround(node).flatMap((rule) => (rule ? passing(rule) : []));
  return lackers(feature).filter((browser) => !past.includes(browser));
}

const isFault = (feature: Feature, node: Node) =>
  !isKept(feature.id) && lacking(feature, node).length > 0;

/** The declarations of a rule itself. */
export const declarationsOf = (rule: Rule): readonly Declaration[] =>
  rule.nodes.filter((node): node is Declaration => node.type === "decl");

/** Whether a rule lays out in a row. */
export const isFlex = (rule: Rule): boolean =>
  declarationsOf(rule).some(
    ({ prop, value }) => prop === "display" && /^(inline-)?flex$/.test(value),
  );

/** Whether a declaration gives a room between things. */
export const isRoom = ({ prop, value }: Declaration): boolean =>
  /^((row|column)-)?gap$/.test(prop) && !/^(0|normal)$/.test(value);

const flexGap: Feature = { id: "properties.gap.flex_context", words: "gap in a flex container" };

/** Browsers by their names on a desk where those lack it too. */
const namesOf = (browsers: readonly string[]) => {
  const desks = browsers.filter((browser) => !/_|webview/.test(browser));
  return (desks.length > 0 ? desks : browsers).join(", ");
};

const advice: Readonly<Record<string, string>> = {
  [flexGap.id]: "Write the room as a margin, or lay the things out in a grid.",
  "selectors.is": "Write the selectors out one by one.",
  "selectors.where": "Write the selectors out one by one.",
  "at-rules.layer": "The build flattens the layers of the site's sheet: put the rule there.",
};
const usual =
  "Write an older value before it, ask for it with @supports, or give it a reason in src/export/floor/kept-style.ts.";

/** What the floor lacks of a style sheet. */
export interface Fault {
  /** The selector or at-rule it stands in. */
  readonly where: string;
  /** A sentence or two: the feature, where it stands, who lacks it, what to do. */
  readonly text: string;
}

const fault = (feature: Feature, where: string, browsers = lackers(feature)): Fault => ({
  where,
  text: `“${feature.words}” (${where}) is not in ${namesOf(browsers)}. ${advice[feature.id] ?? usual}`,
});

const faultsOf = (features: readonly Feature[], node: Node, where: string): readonly Fault[] =>
  features
    .filter((feature) => isFault(feature, node))
    .map((feature) => fault(feature, where, lacking(feature, node)));

/** A room between things in a row. */
export const flexGapFault = (where: string): Fault => fault(flexGap, where);

/** What is said of a declaration, given what older values stand before it. */
function declarationFaults(declaration: Declaration, before: Set<string>): readonly Fault[] {
  const { parent, prop } = declaration;
  if (!parent) return [];
  const rule = parent.type === "rule" ? (parent as Rule) : null;
  const selectors = rule?.selectors ?? [`@${nameOfRule(parent)}`];
  const key = (selector: string) => `${around(parent)}|${selector}|${prop.replace(/^-\w+-/, "")}`;
  const features = [...declarationFeatures(declaration)];
  if (isRoom(declaration) && rule && isFlex(rule)) features.push(flexGap);
  const asked = features.filter((feature) => isFault(feature, declaration));
  const answered =
    selectors.every((selector) => before.has(key(selector))) ||
    (asked.every((one) => one === flexGap) &&
      selectors.every((selector) => before.has(`${olderOnly}|${selector}`)));
  const isKnown = features.every((feature) => lacking(feature, declaration).length === 0);
  if (isKnown) for (const selector of selectors) before.add(key(selector));
  return answered ? [] : faultsOf(asked, declaration, rule?.selector ?? `@${nameOfRule(parent)}`);
}

function ruleFaults(rule: Rule): readonly Fault[] {
  return rule.selectors.flatMap((selector): Fault | readonly Fault[] => {
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
 */
export function styleFaults(css: string): readonly Fault[] {
  const root = postcss.parse(css);
  const before = new Set<string>();
  // First what is for older browsers only, wherever it stands: it is an answer to what comes before it too.
  root.walkAtRules("supports", (rule) => {
    if (`@supports ${rule.params.replace(/:\s+/g, ":")}` === olderOnly)
      rule.walkDecls("gap", ({ parent }) => {
        for (const selector of (parent as Rule).selectors) before.add(`${olderOnly}|${selector}`);
      });
  });
  const faults: Fault[] = [];
  root.walk((node) => {
    if (node.type === "decl") faults.push(...declarationFaults(node, before));
    if (node.type === "rule" && !/keyframes$/.test(nameOfRule(node.parent) ?? ""))
      faults.push(...ruleFaults(node));
    if (node.type === "atrule")
      faults.push(...faultsOf(atRuleFeatures(node), node, `@${node.name} ${node.params}`));
  });
  return faults;
}
