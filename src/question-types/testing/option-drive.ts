import type { OptionsQuestion } from "../options";
import type { Control } from "./control";
import { type Hand, tap } from "./hand";

/** Ticks and unticks the options of a form until those chosen are the wanted ones. */
export async function giveOptions(
  form: Control,
  { options }: OptionsQuestion,
  wanted: readonly string[],
  hand: Hand,
): Promise<void> {
  for (const { id, text } of options) {
    const input = form.getByLabel(text, { exact: true });
    const should = wanted.includes(id);
    if ((await input.isChecked()) === should) continue;
    // A radio button is left by choosing another one.
    if (!should && (await input.getAttribute("type")) === "radio") continue;
    // The whole card is the target.
    await tap(input.locator("xpath=.."), hand);
  }
}
