import { createHash } from "node:crypto";
import type { Locale } from "@/i18n/locales";
import { answerKey } from "@/question-types/authoring";
import type { Question } from "@/question-types/rules";
import type { LessonText } from "./lesson-text";
import type { Complain } from "./problem";

/** The mark of an Azerbaijani text: changes whenever the text does. Translations carry it. */
export function markOf(source: string): string {
  return createHash("sha256").update(source.trimEnd()).digest("hex").slice(0, 10);
}

/** The line that holds a translation's mark, and the mark. */
const markLine = /^translates:.*$/m;

/** A translation's text with its mark set to that of the Azerbaijani text. */
export function withMark(translation: string, azerbaijani: string): string {
  const line = `translates: ${markOf(azerbaijani)}`;
  if (markLine.test(translation)) return translation.replace(markLine, line);
  return `---\n${line}\n---\n\n${translation}`;
}

const pictureName = (src: string | undefined) => src?.split("/").at(-1) ?? "no picture";

function questionSides(question: Question): [name: string, value: string][] {
  return [
    ["rule", question.rule],
    ["critical", String(question.critical)],
    ["see", question.see],
    ["picture", pictureName(question.picture?.src)],
    ["answer key", answerKey(question)],
  ];
}

/**
 * Compares a translation with the Azerbaijani text: the same parts in the same order, the same rules,
 * pictures and answer keys, and made from this very text.
 */
export function checkParity(
  lesson: { readonly id: string; readonly az: LessonText; readonly azSource: string },
  translation: LessonText,
  locale: Locale,
  complain: Complain,
): void {
  const { az } = lesson;
  if (translation.translates !== markOf(lesson.azSource)) {
    complain(1, "the Azerbaijani text has changed since this was translated", `Compare the two, then run: npm run translated -- ${lesson.id}`);
  }
  const ids = (text: LessonText) => [...text.messages, ...text.questions].map((part) => part.id);
  const [wanted, found] = [ids(az), ids(translation)];
  for (const id of wanted) {
    if (!found.includes(id)) complain(1, `this part of az.md is missing in ${locale}.md`, "Translate it, or mend what keeps it from being read.", id);
  }
  for (const id of found) {
    const line = translation.lines.get(id) ?? 1;
    if (!wanted.includes(id)) complain(line, "this part is not in az.md", "Write it there first, or mend the id.", id);
  }
  if (wanted.length === found.length && wanted.every((id) => found.includes(id)) && wanted.join() !== found.join()) {
    complain(1, "the parts stand in another order than in az.md", `Put them in this order: ${wanted.join(", ")}.`);
  }
  for (const message of translation.messages) {
    const source = az.messages.find(({ id }) => id === message.id);
    if (!source) continue;
    const line = translation.lines.get(message.id) ?? 1;
    const shape = ({ parts }: typeof message) => parts.map((part) => (part.kind === "algorithm" ? part.name : "text")).join(" ");
    const sides: [string, string, string][] = [
      ["rule", source.rule ?? "none", message.rule ?? "none"],
      ["picture", pictureName(source.picture?.src), pictureName(message.picture?.src)],
      ["algorithm", shape(source), shape(message)],
    ];
    for (const [name, theirs, ours] of sides) {
      if (theirs !== ours) complain(line, `its ${name} is “${ours}”, in az.md “${theirs}”`, "Make them equal.", message.id);
    }
  }
  for (const question of translation.questions) {
    const source = az.questions.find(({ id }) => id === question.id);
    if (!source) continue;
    const theirs = questionSides(source);
    questionSides(question).forEach(([name, ours], index) => {
      const other = theirs[index]?.[1];
      if (other !== ours) complain(translation.lines.get(question.id) ?? 1, `its ${name} is “${ours}”, in az.md “${other}”`, "Make them equal.", question.id);
    });
  }
}
