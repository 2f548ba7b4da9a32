/**
 * Words of the true/false form, without address. `true` and `false` are also what an author writes
 * as options; `safe` is said in place of "Safe choice", which fits an act and not a sentence.
 */
export const trueFalseStrings = {
  az: {
    hint: "Düzdür, yoxsa səhv?",
    true: "Düzdür",
    false: "Səhvdir",
    safe: "Doğru cavabdır.",
  },
  en: { hint: "True or false?", true: "True", false: "False", safe: "That is right." },
  ru: { hint: "Верно или неверно?", true: "Верно", false: "Неверно", safe: "Правильный ответ." },
};
