import fc from "fast-check";
import { anyWords, blockFacts, escaped } from "../testing/arbitraries";
import type { Choice, PathTaken, ScenarioQuestion, Scene } from "./question";
import { scenarioRules, walk } from "./rules";

/** Any sound story, any answer to it, and how an author would write it. For tests. */

/** Takes numbers from a list, round and round. */
function dice(numbers: readonly number[]): (below: number) => number {
  let at = 0;
  return (below) => {
    at += 1;
    return (numbers[at % numbers.length] ?? 0) % below;
  };
}

/** Two to four choices, at least one safe and one unsafe; the first leads to the next scene. */
function someChoices(
  place: number,
  count: number,
  words: readonly string[],
  roll: (below: number) => number,
): Choice[] {
  const first = roll(words.length);
  const safe = roll(2);
  return Array.from({ length: 2 + Math.max(0, roll(4) - 1) }, (_, index) => ({
    text: words[(first + index) % words.length] as string,
    safe: index < 2 ? index === safe : roll(2) === 0,
    feedback: words[roll(words.length)] as string,
    to: index === 0 ? place + 1 : place + 1 + roll(count - place - 1),
  }));
}

function someScene(
  id: string,
  words: readonly string[],
  roll: (below: number) => number,
  choices: readonly Choice[],
): Scene {
  const word = () => words[roll(words.length)] as string;
  const picture = { src: "/pictures/road.svg", alt: word(), width: 400, height: 300 };
  return {
    id,
    title: word(),
    picture: roll(3) === 0 ? picture : null,
    text: Array.from({ length: Math.max(1, roll(4)) }, word),
    choices,
  };
}

/** Takes away the scenes to which no path leads. */
function reachedOnly(scenes: readonly Scene[]): Scene[] {
  const reached = new Set([0]);
  scenes.forEach(({ choices }, place) => {
    if (reached.has(place)) for (const { to } of choices) reached.add(to);
  });
  const kept = [...scenes.keys()].filter((place) => reached.has(place));
  return kept.map((place) => {
    const one = scenes[place] as Scene;
    return { ...one, choices: one.choices.map((c) => ({ ...c, to: kept.indexOf(c.to) })) };
  });
}

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/), {
  minLength: 3,
  maxLength: 4,
});

/** Any sound story of three or four scenes; the first two decide, the last is an ending. */
export const arbitraryQuestion: fc.Arbitrary<ScenarioQuestion> = fc
  .record({
    ids,
    words: fc.uniqueArray(anyWords, { minLength: 4, maxLength: 6 }),
    numbers: fc.array(fc.nat(999), { minLength: 1, maxLength: 30 }),
  })
  .map(({ ids, words, numbers }) => {
    const roll = dice(numbers);
    const scenes = ids.map((id, place) => {
      const decides = place < ids.length - 1 && (place < 2 || roll(2) === 0);
      return someScene(id, words, roll, decides ? someChoices(place, ids.length, words, roll) : []);
    });
    return {
      ...blockFacts,
      type: "scenario",
      scenes: reachedOnly(scenes) as [Scene, ...Scene[]],
    };
  });

/** Any path a learner may have taken so far, to an ending or not. */
export function arbitraryAnswer(question: ScenarioQuestion): fc.Arbitrary<PathTaken> {
  return fc.array(fc.nat(11), { maxLength: question.scenes.length }).map((turns) => {
    const path: number[] = [];
    for (const turn of turns) {
      const { choices } = walk(question, { path }).scene;
      if (choices.length > 0) path.push(turn % choices.length);
    }
    return { path };
  });
}

function printScene({ id, title, picture, text, choices }: Scene, scenes: readonly Scene[]) {
  const image = picture && `![${escaped(picture.alt)}](${picture.src.replace("/pictures/", "")})`;
  const list = choices.map(
    ({ text: act, safe, feedback, to }) =>
      `- [${safe ? "x" : " "}] [${escaped(act)}](#${scenes[to]?.id})\n  > ${escaped(feedback)}`,
  );
  const parts = [`### ${escaped(title)} {#${id}}`, image, ...text.map(escaped), list.join("\n")];
  return parts.filter(Boolean).join("\n\n");
}

/** The story as an author writes it. */
export function print({ scenes }: ScenarioQuestion): string {
  return scenes.map((one) => printScene(one, scenes)).join("\n\n");
}

/** Complete answers that are not safe: from each scene that is come to safely, an unsafe choice, then safe ones. */
export function unsafeAnswers(question: ScenarioQuestion): readonly PathTaken[] {
  const { path } = scenarioRules.solution(question);
  return path.map((_, taken) => {
    const before = path.slice(0, taken);
    const unsafe = walk(question, { path: before }).scene.choices.findIndex(({ safe }) => !safe);
    return { path: toAnEnding(question, [...before, unsafe]) };
  });
}

/** The path with safe choices added until an ending. */
function toAnEnding(question: ScenarioQuestion, path: readonly number[]): readonly number[] {
  const safe = walk(question, { path }).scene.choices.findIndex((choice) => choice.safe);
  return safe < 0 ? path : toAnEnding(question, [...path, safe]);
}
