/**
 * A PDF says when it was made; with a date of their own in it, two builds of the same sheets would differ.
 * The new date is as long as the old one, so that no place in the file moves.
 * @param {Buffer} pdf
 * @returns {Buffer}
 */
export function sameDates(pdf) {
  const text = pdf.toString("latin1");
  const dated = text.replace(/\/(CreationDate|ModDate) \(([^)]*)\)/g, (_, name, date) => {
    const fixed = "D:20260101000000+00'00'".slice(0, date.length).padEnd(date.length, " ");
    return `/${name} (${fixed})`;
  });
  return Buffer.from(dated, "latin1");
}
