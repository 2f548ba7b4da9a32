/** Where the last language is kept. In a file by itself: the script of every page needs no other key. */
export const localeKey = "safe-step/locale";
