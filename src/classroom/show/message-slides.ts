import type { ElementContent, RootContent } from "hast";
import { lastOf } from "@/base/last-of";
import type { CanonWords } from "@/library/algorithm";
import type { Message } from "@/library/message";
import { blocksHeight, headingHeight, largestScale, plainWords, stepsHeight, wall } from "./fit";
import type { Block, Slide, Words } from "./slide";

/** The messages of a lesson as slides: the picture, then a paragraph at a time. */

function wordsOf(nodes: readonly ElementContent[], bold = false): Words {
  return nodes.flatMap((node): Words => {
    if (node.type === "text") return [bold ? [node.value] : node.value];
    if (node.type !== "element") return [];
    if (node.tagName === "br") return [" "];
    // A number to call stands out as bold words do; nobody can touch it on a wall.
    return wordsOf(node.children, bold || ["strong", "a"].includes(node.tagName));
  });
}

/** Paragraphs, and the lists that belong to the paragraph before them, group by group. */
function groupsOf(content: readonly RootContent[]): Block[][] {
  const groups: Block[][] = [];
  for (const node of content) {
    if (node.type !== "element") continue;
    if (node.tagName === "p") groups.push([{ words: wordsOf(node.children), item: false }]);
    else {
      const items = node.children
        .filter((child) => child.type === "element")
        .map((child) => ({ words: wordsOf(child.children), item: true }));
      const last = lastOf(groups);
      if (last) last.push(...items);
      else groups.push(items);
    }
  }
  return groups;
}

/** The sentences of a paragraph: where one is cut that is longer than a slide. */
export function sentencesOf(block: Block): Block[] {
  const sentences = plainWords(block.words).match(/[^.!?]+[.!?]+[”»"’]*\s*|[^.!?]+$/g) ?? [];
  return sentences.length < 2
    ? [block]
    : sentences.map((sentence) => ({ words: [sentence.trim()], item: block.item }));
}

/** Joins sentences of one paragraph again. */
function joined(blocks: readonly Block[]): Block[] {
  const [first, ...others] = blocks;
  if (!first || first.item || others.some(({ item }) => item)) return [...blocks];
  const words = blocks.flatMap(({ words }, index) => (index === 0 ? words : [" ", ...words]));
  return [{ words, item: false }];
}

/** Cuts a group so that each part fits on a slide, and the parts are about as long as each other. */
export function fitting(group: readonly Block[], room: number): Block[][] {
  // A list stays together as long as it can; long paragraphs are easier to read in larger pieces.
  if (blocksHeight(group, group.length > 1 ? 1 : 1.15) <= room) return [[...group]];
  const pieces = group.length > 1 ? [...group] : group.flatMap(sentencesOf);
  if (pieces.length < 2) return [[...group]];
  const middle = Math.ceil(pieces.length / 2);
  const halves = [pieces.slice(0, middle), pieces.slice(middle)];
  return halves.flatMap((half) => fitting(group.length > 1 ? half : joined(half), room));
}

/** Slides of running words under a heading. */
export function wordsSlides(heading: string, groups: readonly (readonly Block[])[]): Slide[] {
  const room = wall.height - headingHeight(heading);
  return groups
    .flatMap((group) => fitting(group, room))
    .map((blocks) => ({
      kind: "words",
      heading,
      headed: true,
      blocks,
      scale: largestScale((scale) => blocksHeight(blocks, scale), room) ?? 1,
    }));
}

function stepsSlide(heading: string, steps: readonly string[]): Slide {
  const room = wall.height - headingHeight(heading);
  const scale = largestScale((one) => stepsHeight(steps, one), room, 1.35) ?? 1;
  return { kind: "steps", heading, headed: true, steps, scale };
}

/** A message: its picture, then what it says. */
export function messageSlides({ heading, picture, parts }: Message, canon: CanonWords): Slide[] {
  const shown: Slide[] = picture
    ? [{ kind: "picture", heading, headed: true, picture, places: [] }]
    : [];
  const said = parts.flatMap((part): Slide[] =>
    part.kind === "algorithm"
      ? [stepsSlide(heading, canon[part.name].rules)]
      : wordsSlides(heading, groupsOf(part.content.children)),
  );
  return [...shown, ...said];
}
