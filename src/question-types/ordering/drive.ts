import type { Control } from "../testing/control";
import { type Hand, tap } from "../testing/hand";
import type { OrderingQuestion, StepOrder } from "./question";

/** The name of the type in the lists. */
export const type = "ordering";

const idsOnScreen = async (form: Control, { steps }: OrderingQuestion) => {
  const texts = await form.locator("[data-step]").allTextContents();
  return texts.map((text) => steps.find((step) => step.text === text)?.id ?? "");
};

const arrow = (form: Control, row: number, way: "up" | "down") =>
  form
    .locator("ol > li")
    .nth(row)
    .getByRole("button")
    .nth(way === "up" ? 0 : 1);

/** Gives an answer in the form as a learner would: moves each step up to its place, from the top on. */
export async function give(
  form: Control,
  question: OrderingQuestion,
  { order }: StepOrder,
  hand: Hand,
): Promise<void> {
  if (order === null) return;
  let moves = 0;
  for (const [place, id] of order.entries()) {
    const from = (await idsOnScreen(form, question)).indexOf(id);
    for (let row = from; row > place; row -= 1) {
      await tap(arrow(form, row, "up"), hand);
      moves += 1;
    }
  }
  // Left as it stood would count as untouched: there and back again.
  if (moves === 0) {
    await tap(arrow(form, 0, "down"), hand);
    await tap(arrow(form, 1, "up"), hand);
  }
}
