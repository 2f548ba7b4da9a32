import { createHash } from "node:crypto";
import type { Locale } from "@/i18n/locales";
import { answerKey } from "@/question-types/authoring";
import type { Question } from "@/question-types/rules";
import type { LessonText } from "./lesson-text";
import type { Message } from "./message";
import type { Complain } from "./problem";
import { questionWord } from "./question";
import type { QuestionTags } from "./question-tags";

/** The mark of an Azerbaijani text: changes whenever the text does. Translations carry it. */
export function markOf(source: string): string {
  return createHash("sha256").update(source.trimEnd()).digest("hex").slice(0, 10);
}

/** A translation's text with its mark set to that of the Azerbaijani text. */
export function withMark(translation: string, azerbaijani: string): string {
  const line = `translates: ${markOf(azerbaijani)}`;
  const head = /^---\n(.*?\n)??---(?:\n|$)/s.exec(translation);
  if (!head) return `---\n${line}\n---\n\n${translation}`;
  const others = (head[1] ?? "").replace(/^translates:.*\n/gm, "");
  return `---\n${line}\n${others}---\n${translation.slice(head[0].length)}`;
}

/** As its author named it: without the hash it is served under. */
const pictureName = (src: string | undefined) =>
  src?.replace(/^.*\//, "").replace(/\.[0-9a-f]{8}\.svg$/, ".svg") ?? "none";

function messageSides({ rule, picture, parts }: Message): Sides {
  const shape = parts.map((part) => (part.kind === "algorithm" ? part.name : "text"));
  return [
    ["rule", rule ?? "none"],
    ["picture", pictureName(picture?.src)],
    ["text and algorithms", shape.join(" ")],
  ];
}

function questionSides(question: Question): Sides {
  return [
    ["rule", question.rule],
    ["critical mark", question.critical ? "yes" : "no"],
    ["see", question.see],
    ["picture", pictureName(question.picture?.src)],
    ["answer key", answerKey(question)],
  ];
}

function tagSides(tags: QuestionTags | undefined): Sides {
  return [
    ["pair", tags?.pair ?? "none"],
    ["form", tags?.form ?? "none"],
    ["idea", tags?.idea ?? "none"],
  ];
}

/** Tells where two languages of a question differ in what must be equal. */
export function compareQuestions(
  az: Question,
  translation: Question,
  tell: (wrong: string) => void,
): void {
  compareSides(questionSides(az), questionSides(translation), tell);
}

/** A text whose parts are compared: a lesson's, or a file of the bank, which has no messages. */
export type Comparable = Pick<
  LessonText,
  "messages" | "questions" | "tags" | "translates" | "lines"
>;

/** What a translation is compared with. */
export interface Original {
  /** What the command that renews the mark takes. */
  readonly id: string;
  readonly text: Comparable;
  readonly source: string;
}

function checkParts(az: Comparable, translation: Comparable, locale: Locale, complain: Complain) {
  // From the headings: a part that could not be read was reported already, and is not missing.
  const ids = (text: Comparable) => [...text.lines.keys()].filter((id) => id !== "");
  const [wanted, found] = [ids(az), ids(translation)];
  const missing = wanted.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !wanted.includes(id));
  for (const id of missing) {
    complain(1, `this part of az.md is missing in ${locale}.md`, "Translate it.", id);
  }
  for (const id of extra) {
    const line = translation.lines.get(id) ?? 1;
    complain(line, "this part is not in az.md", "Write it there first, or mend the id.", id);
  }
  for (const { id } of translation.messages) {
    if (!az.questions.some((question) => question.id === id)) continue;
    const toDo = `Begin its heading with “${questionWord[locale]}: ”.`;
    complain(translation.lines.get(id) ?? 1, "this part is a question in az.md", toDo, id);
  }
  for (const { id } of translation.questions) {
    if (!az.messages.some((message) => message.id === id)) continue;
    const toDo = `Take “${questionWord[locale]}: ” from its heading.`;
    complain(translation.lines.get(id) ?? 1, "this part is a message in az.md", toDo, id);
  }
  if (missing.length + extra.length === 0 && wanted.join() !== found.join()) {
    const toDo = `Put them in this order: ${wanted.join(", ")}.`;
    complain(1, "the parts stand in another order than in az.md", toDo);
  }
}

/** Without those whose id stands twice, which was reported already. */
const once = <T extends { readonly id: string }>(parts: readonly T[]) =>
  parts.filter((part, index) => parts.findIndex(({ id }) => id === part.id) === index);

/** What must be equal in a part, as name and value. */
type Sides = readonly (readonly [name: string, value: string])[];

function compareSides(theirs: Sides, ours: Sides, tell: (wrong: string) => void): void {
  ours.forEach(([name, value], index) => {
    const other = theirs[index]?.[1];
    // What is empty was reported where it was read.
    if (value !== "" && other !== "" && other !== value)
      tell(`its ${name} is “${value}”, in az.md “${other}”`);
  });
}

/**
 * Compares a translation with the Azerbaijani text: the same parts in the same order, the same rules,
 * pictures and answer keys, and made from this very text.
 */
export function checkParity(
  original: Original,
  translation: Comparable,
  locale: Locale,
  complain: Complain,
): void {
  const az = original.text;
  if (translation.translates !== markOf(original.source)) {
    const toDo = `Compare the two, then run: npm run translated -- ${original.id}`;
    complain(1, "the Azerbaijani text has changed since this was translated", toDo);
  }
  checkParts(az, translation, locale, complain);
  const tellAt = (id: string) => (wrong: string) =>
    complain(translation.lines.get(id) ?? 1, wrong, "Make them equal.", id);
  for (const message of once(translation.messages)) {
    const source = az.messages.find(({ id }) => id === message.id);
    if (source) compareSides(messageSides(source), messageSides(message), tellAt(message.id));
  }
  for (const question of once(translation.questions)) {
    const source = az.questions.find(({ id }) => id === question.id);
    if (!source) continue;
    const [theirs, ours] = [az.tags.get(question.id), translation.tags.get(question.id)];
    compareQuestions(source, question, tellAt(question.id));
    compareSides(tagSides(theirs), tagSides(ours), tellAt(question.id));
  }
}
