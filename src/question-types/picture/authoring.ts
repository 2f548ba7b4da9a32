import type { Picture, QuestionBlock, Report, TypeAuthoring } from "../contract";
import { readOptions } from "../option-list";
import type { PictureQuestion, Place } from "./question";
import { pictureStrings } from "./strings";

/** The picture as the narrowest phone shows it, and its round places there, in CSS pixels. */
const phone = { width: 280, circle: 48, gap: 8 };

/** CSS pixels of one per cent of the width and of the height on that phone. */
function pixels({ width, height }: Picture): [number, number] {
  const across = phone.width / 100;
  return [across, across * (height / width)];
}

/** The first line of each option, in the order of `readOptions`. */
function optionLines(block: QuestionBlock): number[] {
  const list = block.body.find((node) => node.type === "list");
  return list?.children.map((item) => item.position?.start.line ?? block.line) ?? [];
}

/** Takes `By the gate (62, 40)` apart. */
function splitPlace(text: string): { name: string; x: number; y: number } | null {
  const braces = /\(([^()]*)\)$/.exec(text);
  const numbers = /^\s*(\d{1,3}(?:\.\d+)?)\s*,\s*(\d{1,3}(?:\.\d+)?)\s*$/.exec(braces?.[1] ?? "");
  if (!braces || !numbers) return null;
  return {
    name: text.slice(0, braces.index).trim(),
    x: Number(numbers[1]),
    y: Number(numbers[2]),
  };
}

function readPlaces(block: QuestionBlock, report: Report): Place[] | null {
  const options = readOptions(block, report);
  const lines = optionLines(block);
  let sound = true;
  const places = options?.flatMap((option, index): Place[] => {
    const split = splitPlace(option.text);
    const line = lines[index] ?? block.line;
    if (split && split.name !== "")
      return [{ ...option, text: split.name, x: split.x, y: split.y }];
    sound = false;
    const toDo = "Write it as “By the gate (62, 40)”: per cent of the picture's width and height.";
    if (split) report(line, `the place ${option.text} has no name`, toDo);
    else report(line, `the place “${option.text}” has no position`, toDo);
    return [];
  });
  return sound ? (places ?? null) : null;
}

/** Reports places that a finger cannot tell apart, or that stick out of the picture. */
function checkRoom(
  places: readonly Place[],
  ground: Picture,
  lines: readonly number[],
  report: Report,
): void {
  const [across, down] = pixels(ground);
  const [left, top] = [phone.circle / 2 / across, phone.circle / 2 / down].map(Math.ceil) as [
    number,
    number,
  ];
  places.forEach(({ text, x, y }, index) => {
    const line = lines[index] ?? 1;
    if (x < left || x > 100 - left || y < top || y > 100 - top) {
      const toDo = `Keep it between ${left} and ${100 - left} across, ${top} and ${100 - top} down.`;
      report(line, `the place “${text}” is too near the edge for a finger`, toDo);
    }
    for (const other of places.slice(0, index)) {
      if (other.text === text) report(line, `the name “${text}” stands twice`, "Change one.");
      const apart = Math.hypot((x - other.x) * across, (y - other.y) * down);
      if (apart >= phone.circle + phone.gap) continue;
      const wrong = `the places “${other.text}” and “${text}” touch on a narrow phone`;
      report(line, wrong, "Move them apart, in the drawing too, or remove one.");
    }
  });
}

/**
 * ![What the picture shows, with all that stands at the places](village.svg)
 *
 * - [x] By the gate (62, 40)
 *   > Belongs to the answer. Why.
 * - [ ] Under the tree (20, 70)
 *   > Does not. The safe action first, then why.
 *
 * The numbers are the centre of the place in per cent of the picture's width and height. A name says
 * where, never what is there: it must not give the answer away. Who cannot see the picture finds what
 * is there in its description.
 */
export const pictureAuthoring: TypeAuthoring<PictureQuestion> = {
  strings: pictureStrings,
  answerKey: ({ ground, options }) =>
    [
      ground.src.replace(/^.*\//, ""),
      ...options.map(({ safe, x, y }) => `${safe ? "[x]" : "[ ]"} (${x}, ${y})`),
    ].join(" "),
  offers: ({ options }) => [options],
  decisions: ({ ground, options }) => [
    {
      told: null,
      after: [],
      ground,
      kind: "several",
      options: options.map(({ text, safe, feedback, x, y }) => ({
        text,
        safe,
        feedback,
        at: [x, y],
      })),
    },
  ],
  parse(block, report) {
    let sound = true;
    const spy: Report = (line, wrong, toDo) => {
      sound = false;
      report(line, wrong, toDo);
    };
    const ground = block.facts.picture;
    if (!ground) {
      const toDo = "Write “![what it shows](….svg)” below the heading, above the places.";
      spy(block.line, "the question has no picture to find places in", toDo);
    }
    const options = readPlaces(block, spy);
    if (options && ground) checkRoom(options, ground, optionLines(block), spy);
    if (options && !options.some(({ safe }) => safe))
      spy(block.line, "no place is marked [x]", "Mark every place of the answer.");
    if (!sound || !options || !ground) return null;
    return { ...block.facts, type: "picture", picture: null, ground, options };
  },
};
