/** Keys that the scripts of every page need; in a file by themselves, since those need no other. */

/** The last language. */
export const localeKey = "safe-step/locale";

/**
 * What a reader known to this device brings to every page: src/offline/reader-style.ts. The path of the site's root
 * follows, since another copy of the site may stand beside this one. Without it the key is of version 2 and is left.
 */
export const styleKey = "safe-step/style";
