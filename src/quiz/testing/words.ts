import type { Strings } from "@/question-types/contract";
import type { QuestionType } from "@/question-types/rules";
import type { QuizStrings, ResultStrings } from "../strings";

/** The player's words in tests: plain English, each different from the others. */

export const quizWords: QuizStrings = {
  position: "Question {n} of {total}",
  again: "The same question again",
  critical: "Deciding question",
  check: "Check",
  incomplete: "Choose an answer first.",
  safe: "Safe choice.",
  safer: "Safer:",
  missed: "Also part of it:",
  someMissing: "Something is still missing.",
  next: "Next question",
  tryAgain: "Try again",
  finish: "See the result",
  see: "Read this part again",
};

export const resultWords: ResultStrings = {
  resultTitle: "The questions are done",
  lastTime: "Your last result",
  firm: "Safe the first time",
  lookAgain: "Look at these again",
  allFirm: "Every answer was safe the first time.",
  repeat: "Answer again",
  nextLesson: "Next lesson",
  allLessons: "All lessons",
};

export const typeWords: Partial<Record<QuestionType, Strings>> = {
  single: { hint: "Choose one answer" },
  multiple: { hint: "Tick all that fit" },
  "true-false": { hint: "True or false?", safe: "That is right." },
};
