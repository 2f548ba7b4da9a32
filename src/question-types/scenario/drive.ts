import type { Control } from "../testing/control";
import { type Hand, hasFocus, tap, until } from "../testing/hand";
import type { PathTaken, ScenarioQuestion } from "./question";
import { walk } from "./rules";

/** Its name in the lists. */
export const type = "scenario";

/** Goes the path in the form, scene by scene, as a learner does. */
export async function give(
  form: Control,
  question: ScenarioQuestion,
  answer: PathTaken,
  hand: Hand,
): Promise<void> {
  for (const { scene, choice } of walk(question, answer).steps) {
    const shown = form.locator(`[data-scene="${scene.id}"]`);
    await tap(shown.getByRole("button", { name: choice.text, exact: true }), hand);
    const next = form.locator(`[data-scene="${question.scenes[choice.to]?.id}"]`);
    const heading = next.getByRole("heading", { level: 4 });
    await until(() => heading.evaluate(hasFocus), "the focus is on the next scene");
  }
}
