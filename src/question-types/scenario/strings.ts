/** Words of the story's form, without address: children and adults read the same. */
export const scenarioStrings = {
  az: {
    hint: "Hər seçimdən sonra hekayə davam edir",
    scene: "Səhnə {n}",
    previous: "Əvvəlki səhnə",
    end: "Hekayənin sonu",
    taken: "Hekayədə edilən seçimlər",
    safeChoice: "Təhlükəsiz seçim",
    unsafeChoice: "Təhlükəsiz seçim başqa idi",
  },
  en: {
    hint: "After each choice the story goes on",
    scene: "Scene {n}",
    previous: "Previous scene",
    end: "The end of the story",
    taken: "What was chosen in the story",
    safeChoice: "Safe choice",
    unsafeChoice: "The safe choice was another one",
  },
  ru: {
    hint: "После каждого выбора история продолжается",
    scene: "Сцена {n}",
    previous: "Предыдущая сцена",
    end: "Конец истории",
    taken: "Что было выбрано в истории",
    safeChoice: "Безопасный выбор",
    unsafeChoice: "Безопасным был другой выбор",
  },
};
