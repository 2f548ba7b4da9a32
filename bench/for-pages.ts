/**
 * Runs in every measured page before anything else. What reads TypeScript here wraps each function that has a name
 * in a call of this one, which keeps the name; sent into a page, such a function finds it there.
 */
export const forPages = "globalThis.__name = (named) => named";
