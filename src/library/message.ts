import type { Root as HastRoot } from "hast";
import type { Image, Nodes, Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { Picture } from "@/question-types/contract";
import type { AlgorithmName } from "./algorithm";
import { checkAttributes } from "./attributes";
import { type Canonical, fillCanonical, unknownName, wholeAlgorithm } from "./canonical";
import { allowedHosts, isAllowedLink } from "./links";
import { lineOf, type Section } from "./markdown";
import { type Pictures, resolvePicture } from "./picture";
import { filledText, named, refuseMarkup } from "./plain-text";
import type { Complain } from "./problem";
import { toSafeHast } from "./safe-hast";

/** A piece of a message: running text, or a whole algorithm that the page draws in its own way. */
export type MessagePart =
  | { readonly kind: "text"; readonly content: HastRoot }
  | { readonly kind: "algorithm"; readonly name: AlgorithmName };

/** One idea of a lesson: a heading, a picture, a few sentences. */
export interface Message {
  readonly id: string;
  readonly heading: string;
  readonly rule: string | null;
  readonly picture: Picture | null;
  readonly parts: readonly MessagePart[];
  /** The author's own sentences, without the canonical ones: what the length limits count. */
  readonly ownText: string;
}

const allowed = new Set([
  "root",
  "paragraph",
  "text",
  "break",
  "strong",
  "emphasis",
  "list",
  "listItem",
  "link",
  "image",
]);

/** `{{112}}` becomes a link that calls; the other names become their words. */
function fillText(
  node: Text,
  canonical: Canonical,
  unknown: (written: string) => void,
): PhrasingContent[] {
  return node.value.split(/(\{\{\s*\d{3}\s*\}\})/).flatMap((piece): PhrasingContent[] => {
    const value = fillCanonical(piece, canonical, unknown);
    if (value === "") return [];
    const text: Text = { type: "text", value };
    return /^\{\{\s*\d/.test(piece) && value !== piece
      ? [{ type: "link", url: `tel:${value}`, children: [text] }]
      : [text];
  });
}

function judge(node: Nodes, line: number, complain: Complain): typeof SKIP | undefined {
  if (!allowed.has(node.type)) {
    complain(
      line,
      `a message holds ${named(node.type)}`,
      "Keep to paragraphs, lists, bold, emphasis, one picture and allowed links.",
    );
    return SKIP;
  }
  if (node.type === "image") {
    complain(line, "a picture stands inside a sentence", "Give it a paragraph of its own.");
  }
  if (node.type === "link" && !isAllowedLink(node.url)) {
    complain(
      line,
      `the link to “${node.url}” is not allowed`,
      `Links go by https to: ${allowedHosts.join(", ")}.`,
    );
  }
}

const onlyImage = (node: RootContent): Image | null =>
  node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "image"
    ? node.children[0]
    : null;

/** Reads a section as a message; every mistake is reported. */
export function readMessage(
  section: Section,
  canonical: Canonical,
  pictures: Pictures,
  complainAtLine: Complain,
): Message {
  const id = section.attributes?.id ?? "";
  const complain: Complain = (line, wrong, toDo) => complainAtLine(line, wrong, toDo, id || null);
  const heading = filledText(section.words, section.line, canonical, id || null, complainAtLine);
  if (heading === "") complain(section.line, "the message has no heading", "Write it after “##”.");
  refuseMarkup(section.heading.children, id || null, complainAtLine);
  checkAttributes(
    section.attributes,
    { values: ["rule"], flags: [] },
    "A message has #id and rule=….",
    (wrong, toDo) => complain(section.line, wrong, toDo),
  );
  let picture: Picture | null = null;
  const parts: MessagePart[] = [];
  const own: string[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    if (run.length === 0) return;
    parts.push({ kind: "text", content: toSafeHast({ type: "root", children: run }) });
    run = [];
  };
  for (const node of section.body) {
    const image = onlyImage(node);
    const whole = node.type === "paragraph" ? wholeAlgorithm(textOf(node)) : null;
    if (image) {
      if (picture)
        complain(
          lineOf(node),
          "a second picture stands in one message",
          "Give it its own message.",
        );
      else picture = resolvePicture(image, pictures, canonical, id || null, complainAtLine);
    } else if (whole) {
      flush();
      parts.push({ kind: "algorithm", name: whole });
    } else {
      visit(node as Nodes, (inner) => {
        const line = inner.position?.start.line ?? lineOf(node);
        return judge(inner, line, complain);
      });
      own.push(ownWords(node));
      fillInside(node, canonical, (written, line) =>
        complain(line, ...unknownName(written, canonical)),
      );
      run.push(node);
    }
  }
  flush();
  if (parts.length === 0)
    complain(
      section.line,
      "the message says nothing",
      "Write one or two sentences under its heading.",
    );
  const rule = section.attributes?.values.get("rule") || null;
  return { id, heading, rule, picture, parts, ownText: own.join("\n") };
}

/** Paragraphs and list items, one a line, with canonical sentences left out. */
function ownWords(node: RootContent): string {
  const lines: string[] = [];
  visit(node as Nodes, "paragraph", (paragraph: Paragraph) => {
    lines.push(
      textOf(paragraph)
        .replace(/\{\{\s*[a-z][\w-]*\s*\}\}/g, "")
        .replace(/\s+/g, " "),
    );
  });
  return lines.join("\n");
}

function fillInside(
  node: RootContent,
  canonical: Canonical,
  unknown: (written: string, line: number) => void,
): void {
  visit(node as Nodes, "text", (text: Text, index, parent) => {
    if (!parent || index === undefined || !/[{}]/.test(text.value)) return;
    const filled = fillText(text, canonical, (written) => {
      const above = text.value.slice(0, text.value.indexOf(written)).split("\n").length - 1;
      unknown(written, lineOf(text) + above);
    });
    (parent.children as PhrasingContent[]).splice(index, 1, ...filled);
    return [SKIP, index + filled.length];
  });
}
