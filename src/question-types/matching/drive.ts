import type { Control } from "../testing/control";
import { type Hand, tap } from "../testing/hand";
import type { Matches, MatchingQuestion } from "./question";

/** The name of the type in the lists. */
export const type = "matching";

/** Gives an answer in the form as a learner would: thing by thing, what was chosen for it. */
export async function give(
  form: Control,
  { pairs }: MatchingQuestion,
  { chosen }: Matches,
  hand: Hand,
): Promise<void> {
  for (const [row, id] of chosen.entries()) {
    const match = pairs.find((pair) => pair.id === id)?.match;
    if (match === undefined) continue;
    const group = form.getByRole("radiogroup").nth(row);
    const input = group.getByLabel(match, { exact: true });
    if (await input.isChecked()) continue;
    // The whole card is the target.
    await tap(input.locator("xpath=.."), hand);
  }
}
