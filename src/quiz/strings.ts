import type { Messages } from "@/i18n/messages";

/** The player's words, each a sentence with `{n}`-like places. They arrive as props: an island ships no messages. */
export type QuizStrings = Readonly<Messages["quiz"]["player"]>;

/** The words of the result, and the two ways on from it. */
export type ResultStrings = Readonly<
  Messages["quiz"]["result"] & Record<"nextLesson" | "allLessons", string>
>;
