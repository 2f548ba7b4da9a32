/**
 * A sum of a text by which a page knows what the browser kept as the one its build made: public/reader-style.js
 * adds up in the same way, in few letters and at once, since it runs before anything is drawn.
 * @returns a whole number of 32 bits
 */
export function styleSum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
}
