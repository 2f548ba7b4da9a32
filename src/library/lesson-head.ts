import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Locale } from "@/i18n/locales";
import type { Canonical } from "./canonical";
import { type LessonDocument, lineOf } from "./markdown";
import { filledText, named, plainText, refuseMarkup } from "./plain-text";
import type { Complain } from "./problem";
import { yamlMistake } from "./yaml-file";

const longestSummary = 160;

function readTitle(document: LessonDocument, canonical: Canonical, complain: Complain): string {
  const [title, second] = document.titles;
  if (second) complain(lineOf(second), "the lesson has a second title", "Use “##” for its parts.");
  if (!title) {
    complain(1, "the lesson has no title", "Begin it with “# …”.");
    return "";
  }
  const line = lineOf(title);
  const first = Math.min(...document.lead.map(lineOf), ...document.sections.map((one) => one.line));
  if (line > first) complain(line, "the title does not stand first", "Move it to the top.");
  refuseMarkup(title.children, null, complain);
  const words = filledText(document.titleWords, line, canonical, null, complain);
  if (words === "") complain(line, "the title is empty", "Write it after “#”.");
  return words;
}

function readSummary(document: LessonDocument, canonical: Canonical, complain: Complain): string {
  const first = document.lead.find((node) => node.type === "paragraph");
  for (const node of document.lead) {
    if (node === first) continue;
    const line = lineOf(node);
    if (node.type === "paragraph") {
      complain(line, "the summary has more than one paragraph", "Keep one.");
    } else if (node.type === "heading") {
      complain(line, "a small heading stands before the first part", "Use “##”.");
    } else {
      complain(
        line,
        `${named(node.type)} stands before the first part`,
        "Only the title and the summary stand there.",
      );
    }
  }
  if (!first) {
    const line = document.titles[0] ? lineOf(document.titles[0]) : 1;
    complain(line, "the lesson has no summary", "Write one paragraph under the title.");
    return "";
  }
  const summary = plainText(first, canonical, null, complain);
  if (summary.length > longestSummary) {
    complain(
      lineOf(first),
      `the summary has ${summary.length} characters`,
      `Shorten it: ${longestSummary} at the most.`,
    );
  }
  return summary;
}

/** Reads the mark in the front matter: always as text, also where it looks like a number. */
export function readTranslates(
  frontmatter: string,
  locale: Locale,
  complain: Complain,
): string | null {
  const lines = new LineCounter();
  const head = parseDocument(frontmatter, { lineCounter: lines, schema: "failsafe" });
  // The front matter begins on the file's second line.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  for (const error of head.errors) complain(lineAt(error.pos[0]), ...yamlMistake(error.message));
  if (head.errors.length > 0 || head.contents === null) return null;
  if (!isMap(head.contents)) {
    complain(2, "the head of the file is not “translates: …”", "Remove what stands there.");
    return null;
  }
  let mark: string | null = null;
  for (const { key, value } of head.contents.items) {
    const name = String(key);
    const line = isScalar(key) && key.range ? lineAt(key.range[0]) : 2;
    if (name !== "translates" || locale === "az") {
      complain(line, `“${name}” may not stand at the head of this file`, "Remove the line.");
    } else mark = isScalar(value) ? String(value.value) : null;
  }
  return mark;
}

/** Reads what stands before a lesson's first part: its title, its summary and its mark. */
export function readHead(
  document: LessonDocument,
  locale: Locale,
  canonical: Canonical,
  complain: Complain,
): { title: string; summary: string; translates: string | null } {
  const translates = readTranslates(document.frontmatter, locale, complain);
  const title = readTitle(document, canonical, complain);
  return { title, summary: readSummary(document, canonical, complain), translates };
}
