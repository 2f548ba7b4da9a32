/** Reads a list with one word a line; what follows # is a note for people. */
export function readWordList(text: string): ReadonlySet<string> {
  const words = text.split("\n").map((line) => line.replace(/#.*$/, "").trim());
  return new Set(words.filter((word) => word !== ""));
}

/** A list with words added: its notes stay where they are, the words follow in the order of the alphabet. */
export function withWords(text: string, added: Iterable<string>, locale: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const notes = lines.filter((line) => line.startsWith("#"));
  const words = new Set([
    ...lines.filter((line) => line !== "" && !line.startsWith("#")),
    ...added,
  ]);
  const order = new Intl.Collator(locale).compare;
  return `${[...notes, ...[...words].sort(order)].join("\n")}\n`;
}
