/** Words of the multiple choice form, without address: children and adults read the same. */
export const multipleChoiceStrings = {
  az: { hint: "Uyğun olanların hamısını seçmək lazımdır" },
  en: { hint: "Tick all that fit" },
  ru: { hint: "Нужно отметить всё, что подходит" },
};
