import type { Reader } from "@/language/said";

/** One way an interface message can be read. */
export interface SpokenForm {
  readonly text: string;
  readonly reader: Reader;
}

/** The outermost `{…}` of an ICU message that has branches: where it begins and ends. */
function firstChoice(message: string): { begin: number; end: number } | null {
  let depth = 0;
  let begin = 0;
  for (const [index, sign] of [...message].entries()) {
    if (sign === "{" && depth++ === 0) begin = index;
    if (sign === "}" && --depth === 0 && message.slice(begin, index).includes(",")) {
      return { begin, end: index + 1 };
    }
  }
  return null;
}

/** `=3 {#-cü} other {#-ci}` → name and text of each branch. */
function branchesOf(choice: string): [name: string, text: string][] {
  const found: [string, string][] = [];
  let depth = 0;
  let begin = 0;
  let name = "";
  for (const [index, sign] of [...choice].entries()) {
    if (sign === "{" && depth++ === 0) {
      name = choice.slice(begin, index).trim();
      begin = index + 1;
    }
    if (sign === "}" && --depth === 0) {
      found.push([name, choice.slice(begin, index)]);
      begin = index + 1;
    }
  }
  return found;
}

const readerOf = (argument: string, branch: string, reader: Reader): Reader => {
  if (argument !== "address") return reader;
  return branch === "formal" ? "adult" : "child";
};

/**
 * Every way an interface message can be read: one for each branch of its choices, with numbers in its
 * places. The branches of `address` speak to adults (`formal`) and to children.
 */
export function spokenForms(message: string, reader: Reader = "anyone"): SpokenForm[] {
  const choice = firstChoice(message);
  if (!choice) return [{ text: message.replace(/\{[^{}]*\}/g, "8"), reader }];
  const [before, after] = [message.slice(0, choice.begin), message.slice(choice.end)];
  const inside = message.slice(choice.begin + 1, choice.end - 1);
  const [argument = "", , ...rest] = inside.split(",");
  return branchesOf(rest.join(",")).flatMap(([name, text]) =>
    spokenForms(
      `${before}${text.replaceAll("#", "8")}${after}`,
      readerOf(argument.trim(), name, reader),
    ),
  );
}
