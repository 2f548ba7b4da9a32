import type { Nodes } from "hast";
import { visit } from "unist-util-visit";

/** Whether the elements that a selector names stand in a page the way it says: a list in running text, a link in a card. */

/** An element as selectors see it. */
export interface Standing {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly href: string;
  readonly parent: Standing | undefined;
  readonly before: Standing | undefined;
}

/** The elements of a page with what they stand in and after. */
export function standingOf(tree: Nodes): readonly Standing[] {
  const known = new Map<unknown, Standing>();
  visit(tree, "element", (node, index, parent) => {
    const earlier = parent?.children.slice(0, index).filter(({ type }) => type === "element");
    known.set(node, {
      tag: node.tagName,
      classes: [node.properties.className ?? []].flat().map(String),
      href: String(node.properties.href ?? ""),
      parent: known.get(parent),
      before: known.get(earlier?.at(-1)),
    });
  });
  return [...known.values()];
}

type Combinator = " " | ">" | "~" | "+";

/** One step of a selector: how it stands to the one before, and what it names. */
interface Step {
  readonly combinator: Combinator | undefined;
  readonly tag: string;
  readonly classes: readonly string[];
  /** The beginning of its link. */
  readonly begins: string | undefined;
}

function readStep(
  text: string,
  combinator: Combinator | undefined,
  showEscapes: (name: string) => string,
): Step {
  const [, begins] = /\[href\^=["']?([^\]"']+)/.exec(text) ?? [];
  const plain = text.replace(/\[[^\]]*\]/g, "");
  const [tag = "*", ...classes] = plain.split(".").map(showEscapes);
  return { combinator, tag: tag || "*", classes, begins: begins && showEscapes(begins) };
}

const fits = ({ tag, classes, begins }: Step, standing: Standing): boolean =>
  (tag === "*" || tag === standing.tag) &&
  classes.every((name) => standing.classes.includes(name)) &&
  (begins === undefined || standing.href.startsWith(begins));

const ways: Readonly<Record<Combinator, readonly ["parent" | "before", boolean]>> = {
  " ": ["parent", true],
  ">": ["parent", false],
  "~": ["before", true],
  "+": ["before", false],
};

function standsSo(standing: Standing, steps: readonly Step[], at: number): boolean {
  const step = steps[at];
  if (!step || !fits(step, standing)) return false;
  if (at === 0) return true;
  const [way, far] = ways[step.combinator ?? " "];
  for (let other = standing[way]; other; other = other[way]) {
    if (standsSo(other, steps, at - 1)) return true;
    if (!far) return false;
  }
  return false;
}

/**
 * Whether some element stands as a selector says. Of attributes only the beginning of a link is looked at: the
 * others can be set by scripts and by the reader.
 * @param selector without pseudo-classes; its escaped characters stand as others
 * @param showEscapes gives those characters back
 */
export function standsIn(
  selector: string,
  page: readonly Standing[],
  showEscapes = (name: string): string => name,
): boolean {
  const [first = "", ...others] = selector.trim().split(/\s*([>+~])\s*|\s+/);
  const steps = [readStep(first, undefined, showEscapes)];
  for (let at = 0; at < others.length; at += 2)
    steps.push(readStep(others[at + 1] ?? "", (others[at] ?? " ") as Combinator, showEscapes));
  return page.some((standing) => standsSo(standing, steps, steps.length - 1));
}
