/**
 * Words of the ordering form, without address: children and adults read the same. `safe` is said in
 * place of "Safe choice", `incomplete` while no step was moved; `paper` stands on the worksheet.
 */
export const orderingStrings = {
  az: {
    hint: "Addımları oxlarla sıraya qoymaq lazımdır: birinci addım ən yuxarıda durur",
    up: "Yuxarı: {step}",
    down: "Aşağı: {step}",
    moved: "{step}: addım {n} / {total}",
    inPlace: "Öz yerindədir",
    notInPlace: "Hələ öz yerində deyil",
    place: "Düzgün yeri: {n}",
    safe: "Sıra düzgündür.",
    incomplete: "Əvvəlcə addımları oxlarla sıraya qoymaq lazımdır.",
    paper: "Xanalara addımların sıra nömrələrini yazmaq lazımdır: 1–{total}",
  },
  en: {
    hint: "Put the steps in order with the arrows: the first step at the top",
    up: "Move up: {step}",
    down: "Move down: {step}",
    moved: "{step}: step {n} of {total}",
    inPlace: "In its place",
    notInPlace: "Not in its place yet",
    place: "Right place: {n}",
    safe: "Right order.",
    incomplete: "First put the steps in order with the arrows.",
    paper: "Write the number of each step in its box: 1–{total}",
  },
  ru: {
    hint: "Нужно расставить шаги стрелками по порядку: первый шаг — самый верхний",
    up: "Вверх: {step}",
    down: "Вниз: {step}",
    moved: "{step}: шаг {n} из {total}",
    inPlace: "На своём месте",
    notInPlace: "Пока не на своём месте",
    place: "Правильное место: {n}",
    safe: "Порядок правильный.",
    incomplete: "Сначала нужно расставить шаги стрелками по порядку.",
    paper: "Нужно вписать в клетки номера шагов: 1–{total}",
  },
};
