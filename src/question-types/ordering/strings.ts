/**
 * Words of the ordering form, without address: children and adults read the same. They say “line” and never
 * “step”: in situation B nobody takes one. `safe` is said in place of "Safe choice", `incomplete` while no line
 * was moved; `paper` stands on the worksheet.
 */
export const orderingStrings = {
  az: {
    hint: "Sətirləri oxlarla sıraya qoymaq lazımdır: birinci sətir ən yuxarıda durur",
    up: "Yuxarı: {step}",
    down: "Aşağı: {step}",
    moved: "{step}: yer {n} / {total}",
    inPlace: "Öz yerindədir",
    notInPlace: "Hələ öz yerində deyil",
    place: "Düzgün yeri: {n}",
    safe: "Sıra düzgündür.",
    incomplete: "Əvvəlcə sətirləri oxlarla sıraya qoymaq lazımdır.",
    paper: "Xanalara sətirlərin sıra nömrələrini yazmaq lazımdır: 1–{total}",
  },
  en: {
    hint: "Put the lines in order with the arrows: the first one at the top",
    up: "Move up: {step}",
    down: "Move down: {step}",
    moved: "{step}: place {n} of {total}",
    inPlace: "In its place",
    notInPlace: "Not in its place yet",
    place: "Right place: {n}",
    safe: "Right order.",
    incomplete: "First put the lines in order with the arrows.",
    paper: "Write the number of each line in its box: 1–{total}",
  },
  ru: {
    hint: "Нужно расставить строки стрелками по порядку: первая — самая верхняя",
    up: "Вверх: {step}",
    down: "Вниз: {step}",
    moved: "{step}: место {n} из {total}",
    inPlace: "На своём месте",
    notInPlace: "Пока не на своём месте",
    place: "Правильное место: {n}",
    safe: "Порядок правильный.",
    incomplete: "Сначала нужно расставить строки стрелками по порядку.",
    paper: "Нужно вписать в клетки номера строк: 1–{total}",
  },
};
