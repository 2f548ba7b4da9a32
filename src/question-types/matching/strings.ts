/**
 * Words of the matching form, without address: children and adults read the same. `safe` is said in
 * place of "Safe choice", `incomplete` while a thing has nothing yet; `paper` stands on the worksheet,
 * where `letters` name what belongs to the things.
 */
export const matchingStrings = {
  az: {
    hint: "Hər biri üçün uyğun olanı seçmək lazımdır",
    right: "Uyğundur",
    other: "Uyğun deyil",
    answer: "Uyğun olan budur",
    safe: "Hamısı düzgündür.",
    incomplete: "Əvvəlcə hər biri üçün bir cavab seçmək lazımdır.",
    paper: "Hər rəqəmin yanındakı xanaya uyğun hərfi yazmaq lazımdır",
    letters: "ABCDE",
  },
  en: {
    hint: "Choose what belongs to each one",
    right: "Belongs here",
    other: "Does not belong here",
    answer: "This belongs here",
    safe: "All of them are right.",
    incomplete: "First choose an answer for each one.",
    paper: "Write the letter that belongs to each number in its box",
    letters: "ABCDE",
  },
  ru: {
    hint: "К каждому нужно выбрать то, что подходит",
    right: "Подходит",
    other: "Не подходит",
    answer: "Подходит вот это",
    safe: "Всё правильно.",
    incomplete: "Сначала нужно выбрать ответ к каждому.",
    paper: "В клетку у каждого номера нужно вписать подходящую букву",
    letters: "АБВГД",
  },
};
