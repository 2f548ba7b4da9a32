import type { Image, RootContent, Table, TableCell, TableRow } from "mdast";
import type { QuestionBlock, Report, TypeAuthoring } from "../contract";
import { matchingDecisions } from "./decisions";
import type { MatchingQuestion, Pair } from "./question";
import { matchingStrings } from "./strings";

const lineOf = (node: RootContent, fallback: number) => node.position?.start.line ?? fallback;

/** The plain text of a cell: a paragraph of its own where the contract reads paragraphs. */
function textOf(cell: TableCell, block: QuestionBlock): string {
  return block.plain({ type: "paragraph", children: cell.children, position: cell.position });
}

function hasImage(cell: TableCell): boolean {
  return cell.children.some((node) => node.type === "image" || node.type === "imageReference");
}

/** The image of a cell that holds nothing else. */
function onlyImage(cell: TableCell): Image | null {
  const [only, ...others] = cell.children;
  return only?.type === "image" && others.length === 0 ? only : null;
}

type Thing = Pick<Pair, "thing" | "picture">;

function readThing(
  cell: TableCell,
  line: number,
  block: QuestionBlock,
  report: Report,
): Thing | null {
  const image = onlyImage(cell);
  if (image) {
    const picture = block.picture(image);
    return picture && { thing: picture.alt, picture };
  }
  if (hasImage(cell)) {
    report(line, "a cell has words beside its picture", "Keep the picture or the words.");
    return null;
  }
  const thing = textOf(cell, block);
  if (thing === "") report(line, "the first cell is empty", "Write the thing or put its picture.");
  return { thing, picture: null };
}

/** The words of the second or third cell. */
function readWords(
  cell: TableCell,
  line: number,
  name: string,
  toDo: string,
  block: QuestionBlock,
  report: Report,
): string {
  if (hasImage(cell)) {
    report(line, `the ${name} cell has a picture`, "Pictures stand in the first column only.");
    return "";
  }
  const words = textOf(cell, block);
  if (words === "") report(line, `the ${name} cell is empty`, toDo);
  return words;
}

function readPair(row: TableRow, id: string, block: QuestionBlock, report: Report): Pair | null {
  const line = lineOf(row, block.line);
  const [first, second, third, more] = row.children;
  if (!first || !second || !third || more) {
    const count = row.children.length;
    report(
      line,
      `the row has ${count} cell${count === 1 ? "" : "s"}`,
      "Give it three: the thing, what belongs to it, why.",
    );
    return null;
  }
  const thing = readThing(first, line, block, report);
  const match = readWords(second, line, "second", "Write what belongs to it.", block, report);
  const why = "Write why it belongs to it, the safe action first.";
  const feedback = readWords(third, line, "third", why, block, report);
  return thing && { id, ...thing, match, feedback };
}

function onlyTable(block: QuestionBlock, report: Report): Table | null {
  const [table, second] = block.body.filter((node) => node.type === "table");
  for (const node of block.body) {
    if (node.type === "table") continue;
    report(
      lineOf(node, block.line),
      "something stands here that is not the table",
      "After its heading and picture a question holds one table.",
    );
  }
  if (!table) {
    report(
      block.line,
      "the question has no table",
      "Add one with three columns: the thing, what belongs to it, why.",
    );
    return null;
  }
  if (second) {
    report(lineOf(second, block.line), "there is a second table", "Make one table of them.");
  }
  return table;
}

function readHeads(row: TableRow, block: QuestionBlock, report: Report): [string, string] {
  const line = lineOf(row, block.line);
  const count = row.children.length;
  if (count !== 3) {
    report(
      line,
      `the table has ${count} column${count === 1 ? "" : "s"}`,
      "Give it three: the thing, what belongs to it, why.",
    );
    return ["", ""];
  }
  const toDo = "Write a word for the column.";
  const [things = "", matches = ""] = row.children.map((cell, column) =>
    readWords(cell, line, `${["first", "second", "third"][column]} head`, toDo, block, report),
  );
  return [things, matches];
}

/** Reports what an earlier row has already. */
function refuseTwice(pairs: readonly Pair[], lineOfRow: (pair: Pair) => number, report: Report) {
  const seen = new Set<string>();
  const refuse = (pair: Pair, key: string, what: string, kind: string) => {
    if (seen.has(key))
      report(lineOfRow(pair), `${what} stands twice`, `Each row needs its own ${kind}.`);
    seen.add(key);
  };
  for (const pair of pairs) {
    const { thing, picture, match } = pair;
    if (thing !== "") refuse(pair, `thing ${thing}`, `“${thing}”`, "words");
    if (picture) refuse(pair, `picture ${picture.src}`, `the picture of “${thing}”`, "picture");
    if (match !== "") refuse(pair, `match ${match}`, `“${match}”`, "words");
  }
}

function readTable(
  block: QuestionBlock,
  report: Report,
): Pick<MatchingQuestion, "heads" | "pairs"> | null {
  const table = onlyTable(block, report);
  const [head, ...rows] = table?.children ?? [];
  if (!head) return null;
  const heads = readHeads(head, block, report);
  if (head.children.length !== 3) return null;
  if (rows.length < 2 || rows.length > 5) {
    const count = `${rows.length} row${rows.length === 1 ? "" : "s"}`;
    report(block.line, `the table has ${count} under its head`, "Give it 2 to 5.");
  }
  const pairs = rows.flatMap((row, index) => {
    const pair = readPair(row, String.fromCharCode(97 + index), block, report);
    return pair ? [pair] : [];
  });
  const lineOfRow = ({ id }: Pair) => {
    const row = rows[id.charCodeAt(0) - 97];
    return row ? lineOf(row, block.line) : block.line;
  };
  refuseTwice(pairs, lineOfRow, report);
  // A picture that was not found has been reported already.
  return pairs.length === rows.length ? { heads, pairs } : null;
}

/**
 * | Sign | What it says | Why |
 * | --- | --- | --- |
 * | ![A red sign with a skull](red-sign.svg) | Danger here | Stop. … |
 * | No sign at all | There can be danger here too | Stay on the road. … |
 *
 * Two to five rows, each with a thing (words, or one picture), what belongs to it, and why, the safe
 * action first. The words of the head stand above the two lists on paper.
 */
export const matchingAuthoring: TypeAuthoring<MatchingQuestion> = {
  strings: matchingStrings,
  // The words differ from language to language; which picture stands in which row does not.
  answerKey: ({ pairs }) =>
    pairs.map(({ id, picture }) => `${id} ${picture?.src ?? "-"}`).join(", "),
  offers: () => [],
  decisions: matchingDecisions,
  parse(block, report) {
    let sound = true;
    const read = readTable(block, (...mistake) => {
      sound = false;
      report(...mistake);
    });
    return sound && read ? { ...block.facts, type: "matching", ...read } : null;
  },
};
