import { type Form, mostQuestions } from "./class-check";

/** A question of the bank as choosing needs it: one of a matched pair. */
export interface Paired {
  /** Permanent. */
  readonly id: string;
  readonly rule: string;
  readonly pair: string;
  readonly form: Form;
}

/** Below this a check is filled up with second pairs. */
const enough = 6;

/**
 * The questions of a check: one of every rule the chosen lessons teach, and second ones where that
 * makes few. The other form asks their partners, in the same order: never an item twice.
 *
 * @param bank the pairs of the door, in the order of the bank
 * @param rules rules of the chosen lessons, in the lessons' order
 */
export function checkQuestions<Q extends Paired>(
  bank: readonly Q[],
  rules: readonly string[],
  form: Form,
): Q[] {
  const ofRule = [...new Set(rules)].map((rule) =>
    bank.filter((question) => question.rule === rule && question.form === form),
  );
  const most = Math.max(0, ...ofRule.map((questions) => questions.length));
  const chosen: Q[] = [];
  for (let round = 0; round < most && (round === 0 || chosen.length < enough); round += 1) {
    for (const questions of ofRule) {
      const question = questions[round];
      if (!question || chosen.length === mostQuestions) continue;
      if (round > 0 && chosen.length >= enough) continue;
      chosen.push(question);
    }
  }
  return chosen;
}
