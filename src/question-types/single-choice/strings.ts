/** Words of the single choice form, without address: children and adults read the same. */
export const singleChoiceStrings = {
  az: { hint: "Bir cavab seçmək lazımdır" },
  en: { hint: "Choose one answer" },
  ru: { hint: "Нужно выбрать один ответ" },
};
