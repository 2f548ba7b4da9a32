/** Where the last language is kept. In a file by itself: the script of every page needs no other keys. */
export const localeKey = "safe-step/locale";

/** The language whose fonts are within the device's reach (also read by public/first-visit.js). */
export const fontsKey = "safe-step/fonts";
