/**
 * The sentences of a text, each as it stands: “Shout: “Do not move!” Call 112.” are two. What is said inside
 * quotation marks is not cut, and a question stays with the sentence that answers it.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if ("«“".includes(sign)) depth += 1;
    if ("»”".includes(sign)) depth -= 1;
    const ends = ".!".includes(sign) || ("»”".includes(sign) && ".!?".includes(text[at - 1] ?? ""));
    if (depth > 0 || !ends || (text[at + 1] ?? " ") !== " ") continue;
    sentences.push(text.slice(from, at + 1).trim());
    from = at + 1;
  }
  const rest = text.slice(from).trim();
  return rest === "" ? sentences : [...sentences, rest];
}
