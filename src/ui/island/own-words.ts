/**
 * Keeps the words of the islands right while the browser translates the page.
 *
 * A translation takes each text node out of the page and puts an element with other words in its place.
 * Preact does not know of it: the next words are written into a node that is nowhere, and those of the
 * question before stay on the screen; or something is put before that node, and it throws
 * (https://github.com/facebook/react/issues/11538).
 *
 * So a text node that was taken out comes back at once, empty, right behind what stands in for it. When
 * Preact then writes into it or takes it away, what stood in for it goes, and the translation finds the
 * new words as it finds all that is added to a page. Where nothing changes, the translation stays.
 */
import { render as draw, options } from "preact";

interface Translated {
  readonly words: string;
  /** What was put there instead. */
  readonly instead: readonly ChildNode[];
}

type Steps = readonly MutationRecord[];

const translated = new Map<Text, Translated>();
const standsFor = new WeakMap<Node, Text>();
/** Whether anything was translated since the page was opened. */
let isTranslated = false;
const watch = new MutationObserver((steps) => comeBack(steps));

/** What happened inside islands, parent by parent. An island's own place is filled and emptied by its script. */
function insideIslands(steps: Steps): Iterable<Steps> {
  const byParent = new Map<Node, MutationRecord[]>();
  for (const step of steps) {
    const { target } = step;
    if (step.type !== "childList" || !target.parentElement?.closest("[data-island]")) continue;
    byParent.set(target, [...(byParent.get(target) ?? []), step]);
  }
  return byParent.values();
}

/** What was put in the place of a node that left: in the same step, beside it before it left, or where it was. */
function putInstead(left: Node, gone: MutationRecord, steps: Steps): ChildNode[] {
  const isStranger = (node: Node) =>
    node.parentNode === gone.target && !standsFor.has(node) && !translated.has(node as Text);
  const added = (fits: (step: MutationRecord) => boolean) =>
    steps.flatMap((step) => (fits(step) ? [...step.addedNodes] : [])).filter(isStranger);
  let end = gone.previousSibling;
  const tries = [
    (step: MutationRecord) => step === gone,
    (step: MutationRecord) => step.previousSibling === left || step.nextSibling === left,
    ({ addedNodes, previousSibling, nextSibling }: MutationRecord) => {
      const isThere = previousSibling === end && nextSibling === gone.nextSibling;
      // Several come one behind the other.
      if (isThere) end = (addedNodes[addedNodes.length - 1] as ChildNode | undefined) ?? end;
      return isThere;
    },
  ];
  for (const fits of tries) {
    const found = added(fits);
    if (found.length > 0) return found as ChildNode[];
  }
  return [];
}

/** A text node left, or what stood in for it did because it was translated once more. */
function takenOut(node: Node, gone: MutationRecord, steps: Steps): void {
  const text = standsFor.get(node) ?? (node as Text);
  if (text.nodeType !== Node.TEXT_NODE || node.parentNode === gone.target) return;
  const instead = putInstead(node, gone, steps);
  const last = instead[instead.length - 1];
  if (!last) return;
  isTranslated = true;
  for (const stranger of instead) standsFor.set(stranger, text);
  const { words = text.data, instead: earlier = [] } = translated.get(text) ?? {};
  translated.set(text, { words, instead: [...earlier, ...instead] });
  // Put into what stands in for it, it would be Preact's no more.
  if (text === node && text.isConnected) text.replaceWith(text.cloneNode());
  text.data = "";
  last.after(text);
}

/** Others changed the page. */
function comeBack(steps: Steps): void {
  for (const own of insideIslands(steps))
    for (const step of own) for (const node of step.removedNodes) takenOut(node, step, own);
  for (const [text, { words, instead }] of translated) {
    const standing = instead.filter(({ isConnected }) => isConnected);
    const last = standing[standing.length - 1];
    if (last && !text.isConnected) last.after(text);
    if (last) continue;
    // The reader wants to see the page as it was.
    translated.delete(text);
    text.data = words;
  }
  watch.takeRecords();
}

/** Preact changed the page. */
function follow(steps: Steps): void {
  const touched = new Set(steps.map(({ target }) => target));
  for (const [text, { instead }] of translated) {
    const standing = instead.filter(({ isConnected }) => isConnected);
    if (touched.has(text) || !text.isConnected) {
      translated.delete(text);
      for (const stranger of standing) stranger.remove();
    } else if (text.parentNode && touched.has(text.parentNode)) {
      text.before(...standing);
    }
  }
  // What translates is only sure to see what is added: words that were written come anew.
  for (const node of touched) {
    const { parentNode, nextSibling } = node;
    if (!isTranslated || node.nodeType !== Node.TEXT_NODE || !parentNode) continue;
    parentNode.removeChild(node);
    parentNode.insertBefore(node, nextSibling);
  }
  watch.takeRecords();
}

/** Lets Preact change the page; all other changes inside islands are taken for a translation's. */
export function drawOwn<T>(draw: () => T): T {
  comeBack(watch.takeRecords());
  try {
    return draw();
  } finally {
    follow(watch.takeRecords());
  }
}

/** Preact's own. */
export const render: typeof draw = (...what) => drawOwn(() => draw(...what));

// "no" is set as an attribute: to the property of this name, which is true or false, it would be true.
const made = options.vnode;
options.vnode = (vnode) => {
  const props = vnode.props as { translate?: string; Translate?: string };
  if (props.translate === "no") {
    delete props.translate;
    props.Translate = "no";
  }
  made?.(vnode);
};
options.debounceRendering = (draw) => queueMicrotask(() => drawOwn(draw));
watch.observe(document, { subtree: true, childList: true, characterData: true });
