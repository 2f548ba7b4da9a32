import type { Paired } from "@/classroom/checks/check-questions";
import type { CheckDoor } from "@/classroom/checks/class-check";
import type { BankQuestion } from "@/library/bank";
import type { Library } from "@/library/library";
import { lessonsOf } from "@/library/load";

/** What a class check is made of at a door: the paired questions of the bank, and each lesson's rules. */

/** The bank's questions that stand in pairs, in the order of the bank. */
export function pairedQuestions(
  { bank }: Library,
  door: CheckDoor,
): readonly { readonly paired: Paired; readonly from: BankQuestion }[] {
  return bank.flatMap((from) => {
    const { id, rule, pair, form } = from;
    if (from.door !== door || pair === null || form === null) return [];
    return [{ paired: { id, rule, pair, form }, from }];
  });
}

/** Rules of each lesson of a door, by its place. */
export const lessonRules = (library: Library, door: CheckDoor): Record<number, readonly string[]> =>
  Object.fromEntries(lessonsOf(library, door).map(({ facts }) => [facts.order, facts.rules]));
