import type { Decision, Strings } from "@/question-types/contract";
import type { Question } from "@/question-types/rules";
import {
  answerHeight,
  headingHeight,
  largestScale,
  optionsHeight,
  promptHeight,
  wall,
} from "./fit";
import { wordsSlides } from "./message-slides";
import type { DecisionSlide, Slide } from "./slide";

/** The words a wall says about a question. */
export interface QuestionWords {
  readonly safe: string;
  readonly safer: string;
  /** "If somebody had chosen this:", before the scenes that stand off the safe way. */
  readonly otherwise: string;
  /** "Which comes first?" */
  readonly first: string;
}

/** Above so many lines a question stands on a slide of its own, before its picture. */
const shortPrompt = 3.6;

function askSlides(heading: string, picture: Question["picture"]): Slide[] {
  const scale = largestScale((one) => promptHeight(heading, one), wall.height, 1.6) ?? 1;
  const prompt: Slide = { kind: "prompt", heading, headed: true, scale };
  if (!picture) return [prompt];
  return headingHeight(heading) <= shortPrompt
    ? [{ kind: "picture", heading, headed: true, picture, places: [] }]
    : [prompt, { kind: "picture", heading, headed: false, picture, places: [] }];
}

/** The options under their question where both fit; else alone, in larger letters. */
function decisionSlide(
  decision: Decision,
  heading: string,
  shown: boolean,
  strings: Strings,
  words: QuestionWords,
): DecisionSlide {
  const { kind, options } = decision;
  const height = (scale: number) => optionsHeight(options, scale);
  const both = (scale: number) => promptHeight(heading, scale) + 0.6 + height(scale);
  const under = shown ? null : largestScale(both, wall.height, 1.35);
  const verdict = (safe: boolean) =>
    safe ? (strings.right ?? strings.safe ?? words.safe) : (strings.wrong ?? words.safer);
  return {
    kind: "decision",
    heading,
    headed: under !== null,
    several: kind === "several",
    inOrder: kind === "order",
    options: options.map(({ at: _, ...option }) => ({
      ...option,
      verdict: kind === "order" ? "" : verdict(option.safe),
      scale: largestScale((scale) => answerHeight(option, scale), wall.height, 1.6) ?? 1,
    })),
    scale: under ?? largestScale(height, wall.height, 1.35) ?? 1,
  };
}

/** The picture whose places the options name. */
function groundSlides({ ground, options }: Decision, heading: string): Slide[] {
  const places = options.flatMap(({ at }) => (at ? [at] : []));
  return ground ? [{ kind: "picture", heading, headed: false, picture: ground, places }] : [];
}

/** A scene of a story, or the thing something belongs to. */
function toldSlides({ told, after }: Decision, prompt: string, words: QuestionWords): Slide[] {
  if (!told) return [];
  const lead =
    after.length > 0
      ? wordsSlides(words.otherwise, [after.map((text) => ({ words: [text], item: true }))])
      : [];
  const text = told.text.map((paragraph) => [{ words: [paragraph], item: false }]);
  const heading = told.heading || prompt;
  return [
    ...lead,
    ...(told.picture
      ? [{ kind: "picture" as const, heading, headed: true, picture: told.picture, places: [] }]
      : []),
    ...wordsSlides(heading, text),
  ];
}

/** A question as slides: what is asked, then each decision with its options and, step by step, its answers. */
export function questionSlides(
  question: Question,
  decisions: readonly Decision[],
  strings: Strings,
  words: QuestionWords,
): Slide[] {
  const { prompt, picture } = question;
  const asked = askSlides(prompt, picture);
  // A prompt under which all options fit needs no slide of its own.
  const single = decisions.length === 1 && decisions[0]?.told === null ? decisions[0] : null;
  if (single && single.kind !== "order") {
    const whole = decisionSlide(single, prompt, false, strings, words);
    const pictures = asked.filter(({ kind }) => kind === "picture");
    if (whole.headed && !single.ground) return [...pictures, whole];
  }
  const rest = decisions.flatMap((decision): Slide[] => {
    const told = [...toldSlides(decision, prompt, words), ...groundSlides(decision, prompt)];
    if (decision.options.length === 0) return told;
    if (decision.kind === "order")
      return [decisionSlide(decision, words.first, false, strings, words)];
    const heading = decision.told?.heading ?? prompt;
    return [...told, decisionSlide(decision, heading, decision.told === null, strings, words)];
  });
  return [...asked, ...rest];
}
