import type { Decision } from "../contract";
import type { ScenarioQuestion, Scene } from "./question";
import { scenarioRules, walk } from "./rules";

/** The choices that lead to a scene, each wording once. */
function leadingTo({ scenes }: ScenarioQuestion, scene: Scene): string[] {
  const texts = scenes.flatMap(({ choices }) =>
    choices.filter(({ to }) => scenes[to] === scene).map(({ text }) => text),
  );
  return [...new Set(texts)];
}

/**
 * The story from the wall: first the safe way to its end, then the other scenes in the author's order,
 * each with the choices that would have led there. So a class sees all of it without a way to choose.
 */
export function scenarioDecisions(question: ScenarioQuestion): readonly Decision[] {
  const { steps, scene: ending } = walk(question, scenarioRules.solution(question));
  const safeWay = [...steps.map(({ scene }) => scene), ending];
  const others = question.scenes.filter((scene) => !safeWay.includes(scene));
  return [...safeWay, ...others].map((scene) => ({
    told: { heading: scene.title, picture: scene.picture, text: scene.text },
    after: safeWay.includes(scene) ? [] : leadingTo(question, scene),
    ground: null,
    kind: "one",
    options: scene.choices.map(({ text, safe, feedback }) => ({ text, safe, feedback })),
  }));
}
