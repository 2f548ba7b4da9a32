import type { Nodes, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Locale } from "@/i18n/locales";
import type { Kind, Reader } from "@/language/said";
import { splitHeading } from "../attributes";
import { isForAdults } from "../for-adults";
import { readDocument, type Section } from "../markdown";
import { isQuestionHeading } from "../question";
import { asRead, type Placed } from "./placed";

/** Where a Markdown file stands and who reads it. */
export interface MarkdownFile {
  readonly file: string;
  readonly locale: Locale;
  readonly reader: Reader;
}

/** What the pieces of a section share. */
interface Place {
  readonly within: string | null;
  readonly reader: Reader;
  readonly question: boolean;
  readonly forAdults: boolean;
}

/** Where in its section a node stands. */
interface Inside {
  readonly list: boolean;
  readonly quote: boolean;
  /** The column of a table, from 0; null outside of one. */
  readonly column: number | null;
}

/** From the third column on, a table says why. */
const cellKind = (column: number): Kind => (column < 2 ? "cell" : "feedback");

function kindOf({ question, forAdults }: Place, { list, quote, column }: Inside): Kind {
  if (quote) return "feedback";
  if (forAdults) return "for-adults";
  if (!question) return "message";
  if (column !== null) return cellKind(column);
  return list ? "option" : "scene";
}

/** Without the pictures, which speak for themselves, and the place in a picture: (14, 84.5). */
const wordsIn = (node: Nodes) =>
  textOf(node, { includeImageAlt: false }).replace(/\s*\([\d.]+,\s*[\d.]+\)\s*$/, "");

/** Hands the pieces of a node to `say`: each paragraph, table cell and picture on its own. */
function eachPiece(
  node: RootContent,
  place: Place,
  say: (node: Nodes, kind: Kind, text: string) => void,
  inside: Inside = { list: false, quote: false, column: null },
): void {
  const go = (child: RootContent, more: Partial<Inside> = {}) =>
    eachPiece(child, place, say, { ...inside, ...more });
  if (node.type === "image") say(node, "picture", node.alt ?? "");
  else if (node.type === "heading") say(node, "heading", splitHeading(textOf(node)).words);
  else if (node.type === "paragraph" || node.type === "tableCell") {
    say(node, kindOf(place, inside), wordsIn(node));
    for (const child of node.children) if (child.type === "image") go(child);
  } else if (node.type === "tableRow") {
    node.children.forEach((cell, column) => {
      go(cell, { column });
    });
  } else if ("children" in node) {
    const list = inside.list || node.type === "list";
    const quote = inside.quote || node.type === "blockquote";
    for (const child of node.children) go(child, { list, quote });
  }
}

/** Everything a Markdown file says: titles, messages, questions, options, feedback, pictures. */
export function saidInMarkdown(source: string, { file, locale, reader }: MarkdownFile): Placed[] {
  const document = readDocument(source);
  const piece = (node: RootContent | Nodes, kind: Kind, text: string, place: Place): Placed[] => {
    const line = node.position?.start.line ?? 1;
    const words = asRead(text);
    const { within, reader: who } = place;
    return words === ""
      ? []
      : [{ file, locale, reader: who, kind, line, within, text: words, around: words }];
  };
  const head: Place = { within: null, reader, question: false, forAdults: false };
  const before = [
    ...document.titles.flatMap((title) => piece(title, "title", textOf(title), head)),
    ...document.lead.flatMap((node) => piece(node, "summary", textOf(node), head)),
  ];
  const parts = document.sections.map((section) => {
    const place = placeOf(section, locale, reader);
    const heading = place.question ? section.words.replace(/^[^:]*:\s*/, "") : section.words;
    const found = piece(section.heading, place.question ? "question" : "heading", heading, place);
    for (const node of section.body) {
      eachPiece(node, place, (one, kind, text) => found.push(...piece(one, kind, text, place)));
    }
    const around = found.map(({ text }) => text).join(" ");
    return found.map((one) => ({ ...one, around }));
  });
  return [...before, ...parts.flat()];
}

function placeOf(section: Section, locale: Locale, reader: Reader): Place {
  const forAdults = isForAdults(section);
  return {
    within: section.attributes?.id ?? null,
    reader: forAdults ? "adult" : reader,
    question: isQuestionHeading(section, locale),
    forAdults,
  };
}
