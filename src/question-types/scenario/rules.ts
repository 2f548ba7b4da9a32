import { isRecord } from "@/base/is-record";
import type { TypeRules } from "../contract";
import type { Choice, PathTaken, ScenarioQuestion, Scene } from "./question";

/** A decision taken: in which scene, and which. */
interface Step {
  readonly scene: Scene;
  readonly choice: Choice;
}

/** The decisions of a path, and the scene it has come to. What does not fit the story ends the path. */
export function walk(
  { scenes }: ScenarioQuestion,
  { path }: PathTaken,
): { readonly steps: readonly Step[]; readonly scene: Scene } {
  const steps: Step[] = [];
  let scene = scenes[0];
  for (const index of path) {
    const choice = scene.choices[index];
    const next = choice && scenes[choice.to];
    if (!next) break;
    steps.push({ scene, choice });
    scene = next;
  }
  return { steps, scene };
}

/**
 * One point for every safe decision on the path taken. As stories only go forward, a scene is passed
 * at most once, so that its id names the decision.
 */
export const scenarioRules: TypeRules<ScenarioQuestion, PathTaken> = {
  emptyAnswer: () => ({ path: [] }),
  isComplete: (question, answer) => walk(question, answer).scene.choices.length === 0,
  grade(question, answer) {
    const parts = walk(question, answer).steps.map(
      ({ scene, choice: { text: label, safe, feedback } }) => ({
        part: scene.id,
        label,
        verdict: safe ? ("safe" as const) : ("unsafe" as const),
        feedback,
      }),
    );
    const points = parts.filter(({ verdict }) => verdict === "safe").length;
    const possible = Math.max(1, parts.length);
    return { safe: points === possible, points, possible, parts };
  },
  solution({ scenes }) {
    const path: number[] = [];
    let at = 0;
    scenes.forEach(({ choices }, place) => {
      const index = place === at ? choices.findIndex(({ safe }) => safe) : -1;
      if (index < 0) return;
      path.push(index);
      at = choices[index]?.to ?? at;
    });
    return { path };
  },
  readAnswer(question, kept) {
    const path = isRecord(kept) ? kept.path : null;
    if (!Array.isArray(path) || !path.every((index) => typeof index === "number")) return null;
    return walk(question, { path }).steps.length === path.length ? { path: [...path] } : null;
  },
};
