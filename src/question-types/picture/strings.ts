/**
 * Words of the picture's form, without address: children and adults read the same. `safe` is said in
 * place of "Safe choice", which fits an act and not a find. `wrong` never tells caution that it was wrong.
 */
export const pictureStrings = {
  az: {
    hint: "Şəkildə və ya siyahıda uyğun yerlərin hamısını qeyd etmək lazımdır",
    safe: "Hamısı tapıldı.",
    found: "Tapıldı",
    right: "Qeyd olunmalıdır.",
    wrong: "Axtarılan bu deyil, amma ehtiyatlı olmaq düzdür.",
  },
  en: {
    hint: "Mark all the places that fit, in the picture or in the list",
    safe: "All of them found.",
    found: "Found",
    right: "To be marked.",
    wrong: "Not one of these, but it is right to be careful.",
  },
  ru: {
    hint: "Нужно отметить все подходящие места на картинке или в списке",
    safe: "Найдено всё.",
    found: "Найдено",
    right: "Нужно отметить.",
    wrong: "Это не то, что нужно найти, но осторожность — это правильно.",
  },
};
