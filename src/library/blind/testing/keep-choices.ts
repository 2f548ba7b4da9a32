import type { Choice } from "../choices";
import { between, type Kept } from "../first-choices";

/** The choices of a door as first-edition/<door>.<locale>.json keeps them: with these words it was written. */
export function keptChoices(choices: readonly Choice[]): Kept {
  const kept: Record<string, string[]> = {};
  for (const { group, options, right } of choices) {
    const others = options.filter((_, place) => place !== right);
    kept[group] = [...(kept[group] ?? []), [options[right], ...others].join(between)];
  }
  return kept;
}
