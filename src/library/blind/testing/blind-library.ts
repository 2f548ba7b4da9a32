import { byLocale } from "@/i18n/locales";
import type { Question } from "@/question-types/rules";
import { single, trueFalse } from "@/question-types/testing/questions";
import type { BankQuestion } from "../../bank";
import { compileLibrary } from "../../compile";
import type { Library } from "../../library";
import type { BankDoor } from "../../rules";
import { contentFiles } from "../../testing/content-files";

/** A library of nothing but these questions of a door's bank, the same in every language. */
export function bankOf(
  door: BankDoor,
  questions: readonly { readonly rule?: string; readonly question: Question }[],
): Library {
  const { library: sound } = compileLibrary(contentFiles());
  if (!sound) throw new Error("The tests' content has mistakes.");
  const bank = questions.map(
    ({ rule = "leave-it", question }): BankQuestion => ({
      ...{ id: question.id, door, rule, pair: null, form: null, idea: null },
      see: { lesson: "k1", message: "leave" },
      questions: byLocale(() => question),
    }),
  );
  return { ...sound, lessons: [], bank };
}

/** A choice of one, the right option first. */
export function choice(id: string, right: string, ...wrong: readonly string[]): Question {
  const options = [right, ...wrong].map((text, index) => ({
    ...{ id: String(index), text, feedback: `Told of ${id}, ${index}.` },
    safe: index === 0,
  }));
  return single({ id, options });
}

/** A statement that is true or false. */
export function statement(id: string, isTrue: boolean): Question {
  const { options } = trueFalse();
  return trueFalse({
    id,
    options: options.map((option, index) => ({ ...option, safe: (index === 0) === isTrue })),
  });
}
