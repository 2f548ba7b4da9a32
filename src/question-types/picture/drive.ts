import type { ManyChoices } from "../options";
import type { Control } from "../testing/control";
import { type Hand, tap, until } from "../testing/hand";
import type { PictureQuestion } from "./question";

/** Its name in the lists. */
export const type = "picture";

/** Marks the places: in the picture with mouse and finger, in the list with the keyboard. */
export async function give(
  form: Control,
  question: PictureQuestion,
  answer: ManyChoices,
  hand: Hand,
): Promise<void> {
  for (const { id } of question.options) {
    const box = form.locator(`input[value="${id}"]`);
    const should = answer.chosen.includes(id);
    if ((await box.isChecked()) === should) continue;
    const place = form.locator(`label[for="${await box.getAttribute("id")}"]`);
    await tap(hand === "keyboard" ? box : place, hand);
    await until(async () => (await box.isChecked()) === should, `${id} is marked: ${should}`);
  }
}
