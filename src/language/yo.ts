import type { Finding, Said } from "./said";
import type { Dictionary } from "./spelling/dictionary";
import { formsOf, small } from "./words";

/** The spellings of a form with one more ё. */
function withYo(form: string): string[] {
  return [...form].flatMap((letter, index) =>
    letter === "е" ? [`${form.slice(0, index)}ё${form.slice(index + 1)}`] : [],
  );
}

/**
 * Finds Russian words written with е where the dictionary has the same word with ё: ещё, её, найдёт.
 * The few that are words both ways (все and всё) are in `either`.
 */
export function checkYo(
  said: Said,
  dictionary: Dictionary,
  either: ReadonlySet<string>,
): Finding[] {
  if (said.locale !== "ru") return [];
  return formsOf(said.text).flatMap((form): Finding[] => {
    const low = small(form, "ru");
    if (!low.includes("е") || either.has(low)) return [];
    const right = withYo(low).find((spelled) => dictionary.has(spelled));
    if (right === undefined) return [];
    const wrong = `“${form}” is written without ё`;
    const toDo = `Write “${right}”; if it is a word of its own, put it into content/language/yo-either.txt.`;
    return [{ check: "yo", words: form, wrong, toDo }];
  });
}
