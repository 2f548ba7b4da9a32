import type { Heading, RootContent } from "mdast";
import type { QuestionBlock, Report, TypeAuthoring } from "../contract";
import { scenarioDecisions } from "./decisions";
import type { ScenarioQuestion, Scene } from "./question";
import { lineOf, readScene, type WrittenScene } from "./read-scene";
import { scenarioStrings } from "./strings";

/** Cuts the body at its `###` headings. */
function cutScenes(block: QuestionBlock, report: Report): [Heading, RootContent[]][] {
  const scenes: [Heading, RootContent[]][] = [];
  for (const node of block.body) {
    const last = scenes.at(-1);
    if (node.type === "heading" && node.depth === 3) scenes.push([node, []]);
    else if (last) last[1].push(node);
    else {
      const toDo = "Begin the story with “### … {#…}”.";
      report(lineOf(node, block.line), "something stands before the first scene", toDo);
    }
  }
  return scenes;
}

/** Reports choices that lead to no scene or not forward, and ids that stand twice. */
function checkTargets(scenes: readonly WrittenScene[], report: Report): void {
  scenes.forEach(({ id, line, choices }, place) => {
    if (id !== "" && scenes.findIndex((other) => other.id === id) < place)
      report(line, `the id “${id}” stands twice`, "Give each scene its own.");
    for (const choice of choices ?? []) {
      if (choice.target === "") continue;
      const to = scenes.findIndex((scene) => scene.id === choice.target);
      const toDo = "Lead it to a scene further down: a story only goes forward.";
      if (to < 0)
        report(choice.line, `there is no scene “${choice.target}” to lead to`, "Mend the id.");
      else if (to <= place)
        report(choice.line, `the choice “${choice.text}” does not lead forward`, toDo);
    }
  });
}

/** Reports scenes that no path comes to. */
function checkReached(scenes: readonly Scene[], lines: readonly number[], report: Report): void {
  const reached = new Set([0]);
  scenes.forEach(({ title, choices }, place) => {
    if (reached.has(place)) for (const { to } of choices) reached.add(to);
    else {
      const toDo = "Lead a choice to it, or remove it.";
      report(lines[place] ?? 1, `no choice leads to the scene “${title}”`, toDo);
    }
  });
}

/** Reports what a story lacks as a whole. */
function checkStory(scenes: readonly WrittenScene[], block: QuestionBlock, report: Report): void {
  const deciding = scenes.filter(({ choices }) => choices).length;
  if (deciding < 2) {
    const wrong = `the story has ${deciding} scene${deciding === 1 ? "" : "s"} with choices`;
    report(block.line, wrong, "Give it at least 2.");
  }
  if (deciding === scenes.length)
    report(block.line, "the story has no ending", "Let the last scene have no choices.");
}

/**
 * ### The first scene {#crossroads}
 *
 * ![A picture, if there is one](crossroads.svg)
 *
 * One to three paragraphs of plain text.
 *
 * - [x] [what I do](#ending)
 *   > The safe action first, then why.
 * - [ ] [what else I do](#next-scene)
 *   > The safe action first, then why.
 *
 * ### A scene without choices is an ending {#ending}
 *
 * How it went: the safe action first, then why.
 *
 * [x] marks a safe choice. Each scene with choices has a safe and an unsafe one, and choices lead only
 * to scenes further down: so a story ends, and it can always be gone through safely.
 */
export const scenarioAuthoring: TypeAuthoring<ScenarioQuestion> = {
  strings: scenarioStrings,
  answerKey: ({ scenes }) =>
    scenes
      .map(({ id, choices }) => {
        const ways = choices.map(({ safe, to }) => `${safe ? "[x]" : "[ ]"} ${scenes[to]?.id}`);
        return [id, ...ways].join(" ");
      })
      .join("; "),
  offers: ({ scenes }) => scenes.map(({ choices }) => choices).filter(({ length }) => length > 0),
  decisions: scenarioDecisions,
  parse(block, report) {
    let sound = true;
    const spy: Report = (line, wrong, toDo) => {
      sound = false;
      report(line, wrong, toDo);
    };
    const written = cutScenes(block, spy).map(([heading, body]) =>
      readScene(heading, body, block, spy),
    );
    if (written.length === 0) {
      spy(block.line, "the story has no scenes", "Begin each with “### … {#…}”.");
      return null;
    }
    checkTargets(written, spy);
    checkStory(written, block, spy);
    if (!sound) return null;
    const scenes = written.map(({ line: _, choices, ...scene }): Scene => {
      const place = (target: string) => written.findIndex(({ id }) => id === target);
      return {
        ...scene,
        choices: (choices ?? []).map(({ line: _, target, ...rest }) => ({
          ...rest,
          to: place(target),
        })),
      };
    });
    const [first, ...others] = scenes;
    const lines = written.map(({ line }) => line);
    checkReached(scenes, lines, spy);
    return sound && first ? { ...block.facts, type: "scenario", scenes: [first, ...others] } : null;
  },
};
