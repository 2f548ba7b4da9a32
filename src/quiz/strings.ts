/** The player's words, each a sentence with `{n}`-like places. They arrive as props: an island ships no messages. */
export const quizStringNames = [
  "position",
  "again",
  "critical",
  "check",
  "incomplete",
  "safe",
  "safer",
  "missed",
  "someMissing",
  "next",
  "tryAgain",
  "finish",
  "see",
] as const;

export type QuizStrings = Readonly<Record<(typeof quizStringNames)[number], string>>;

/** The words of the result. */
export const resultStringNames = [
  "resultTitle",
  "lastTime",
  "firm",
  "lookAgain",
  "allFirm",
  "repeat",
  "nextLesson",
  "allLessons",
] as const;

export type ResultStrings = Readonly<Record<(typeof resultStringNames)[number], string>>;
