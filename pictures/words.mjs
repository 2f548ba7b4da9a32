/** @param {string} text */
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * What a text says of a picture: the words of every `![words](name)` in it, safe inside a page.
 * @param {string} text Markdown  @param {string} name the picture's file name
 * @returns {string[]}
 */
export function wordsOfPicture(text, name) {
  return [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]
    .filter(([, , file]) => file === name)
    .map(([, words = ""]) => escaped(words));
}
