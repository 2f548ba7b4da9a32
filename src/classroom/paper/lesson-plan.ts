import type { Locale } from "@/i18n/locales";
import type { AlgorithmName } from "@/library/algorithm";
import type { RolePlay } from "@/library/for-adults";
import type { Lesson, Library } from "@/library/library";
import type { Message } from "@/library/message";
import type { PlanKind } from "@/library/plans";
import { offersOf } from "@/question-types/authoring";
import type { Question } from "@/question-types/rules";

/** What a class lesson is made of, chosen from a lesson's own content. Build time only. */

/** Where a child of a situation stands: on a safe way (A), or inside or not sure (B). Never mixed. */
const saysWhole = ({ texts }: Lesson, name: AlgorithmName): boolean =>
  texts.az.messages.some(({ parts }) =>
    parts.some((part) => part.kind === "algorithm" && part.name === name),
  );

/** A lesson about standing still comes first with the rule to stop and wait. */
const isUnsure = ({ facts }: Lesson): boolean => facts.rules[0] === "stop-wait";

/** The four steps a class says together in a lesson: those it says whole, else A. */
export const situationOf = (lesson: Lesson): AlgorithmName =>
  saysWhole(lesson, "b") && !saysWhole(lesson, "a") ? "b" : "a";

/** The message that teaches the lesson's most important rule. */
export function mainMessage({ facts, texts }: Lesson, locale: Locale): Message {
  const { messages } = texts[locale];
  const found = messages.find(({ rule }) => rule === facts.rules[0]) ?? messages[0];
  if (!found) throw new Error("A lesson without messages was let through.");
  return found;
}

/** The first message of each of the lesson's rules, at most three, in the order of the lesson. */
export function mainMessages({ facts, texts }: Lesson, locale: Locale): Message[] {
  const { messages } = texts[locale];
  const first = facts.rules
    .map((rule) => messages.find((message) => message.rule === rule))
    .slice(0, 3);
  return messages.filter((message) => first.includes(message));
}

/** Whether hands can be raised for it: a few options, one of them safe. */
function isForHands(question: Question): boolean {
  const [options, ...more] = offersOf(question);
  return options?.filter(({ safe }) => safe).length === 1 && more.length === 0;
}

/** Three questions for hands, in the order of the lesson; where it has fewer, others fill up. */
export function threeQuestions({ texts }: Lesson, locale: Locale): Question[] {
  const { questions } = texts[locale];
  const hands = questions.filter(isForHands);
  const chosen = [...hands, ...questions.filter((one) => !hands.includes(one))].slice(0, 3);
  return questions.filter((one) => chosen.includes(one));
}

/** A role-play with the lesson it comes from. */
export interface Play {
  readonly lesson: Lesson;
  readonly unsure: boolean;
  readonly rolePlay: RolePlay;
}

/** The role-play of a lesson for children or teenagers. */
export function playOf(lesson: Lesson, locale: Locale): Play {
  const { rolePlay } = lesson.texts[locale].forAdults;
  if (!rolePlay) throw new Error(`${lesson.id} has no role-play: it is no lesson for children.`);
  return { lesson, unsure: isUnsure(lesson), rolePlay };
}

/**
 * The lesson's own role-play and one of the other situation from its door: "I am on a safe way" comes
 * first, "I am not sure" second.
 */
export function bothPlays(library: Library, lesson: Lesson, locale: Locale): Play[] {
  const unsure = isUnsure(lesson);
  const other = library.lessons.find(
    (one) => one.facts.door === lesson.facts.door && (unsure ? saysWhole(one, "a") : isUnsure(one)),
  );
  const own = playOf(lesson, locale);
  if (!other) return [own];
  const added = playOf(other, locale);
  return unsure ? [added, own] : [own, added];
}

/** A step of a plan with the minutes it begins and ends at. */
export interface TimedStep {
  readonly kind: PlanKind;
  readonly from: number;
  readonly to: number;
}

/** A plan's steps one after another. */
export function timed(
  { plans: { kinds } }: Pick<Library, "plans">,
  steps: readonly { readonly kind: string; readonly minutes: number }[],
): TimedStep[] {
  let at = 0;
  return steps.map(({ kind: id, minutes }) => {
    const kind = kinds.find((known) => known.id === id);
    if (!kind) throw new Error(`A plan with an unknown step (${id}) was let through.`);
    const from = at;
    at += minutes;
    return { kind, from, to: at };
  });
}
