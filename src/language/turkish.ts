import type { Finding, Said } from "./said";
import { formsOf, small } from "./words";

/** Finds Turkish words where Azerbaijani has its own; `instead` says which. */
export function checkTurkish(said: Said, instead: ReadonlyMap<string, string>): Finding[] {
  if (said.locale !== "az") return [];
  return formsOf(said.text).flatMap((form): Finding[] => {
    const word = instead.get(small(form, "az"));
    if (word === undefined) return [];
    return [
      {
        check: "turkish",
        words: form,
        wrong: `“${form}” is Turkish`,
        toDo: `In Azerbaijani it is “${word}”.`,
      },
    ];
  });
}
