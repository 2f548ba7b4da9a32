/**
 * A PDF says when it was made; with a date of their own in it, two builds of the same sheets would differ.
 * The new date is as long as the old one, so that no place in the file moves.
 */
export function sameDates(pdf: Buffer): Buffer {
  const text = pdf.toString("latin1");
  const dated = text.replace(
    /\/(CreationDate|ModDate) \(([^)]*)\)/g,
    (_, name: string, date: string) => {
      const fixed = "D:20260101000000+00'00'".slice(0, date.length).padEnd(date.length, " ");
      return `/${name} (${fixed})`;
    },
  );
  return Buffer.from(dated, "latin1");
}
