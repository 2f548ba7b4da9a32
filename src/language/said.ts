import type { Locale } from "@/i18n/locales";

/** Who reads a text: a child of 6–10, a young person of 11–15, an adult, or everybody. */
export type Reader = "child" | "teen" | "adult" | "anyone";

/** What a text is in its lesson, which decides how long it may be and whom it addresses. */
export type Kind =
  | "title"
  | "summary"
  | "heading"
  | "message"
  | "for-adults"
  | "question"
  | "option"
  | "feedback"
  | "cell"
  | "scene"
  | "picture"
  | "interface"
  | "data";

/** A piece of what is said: a paragraph, a heading, an option, a word of the interface. */
export interface Said {
  /** As it is read, in one line; the canonical steps are left out, their words stand in one place. */
  readonly text: string;
  readonly locale: Locale;
  readonly reader: Reader;
  readonly kind: Kind;
  /** All words of the part it stands in: who else is there, for example. */
  readonly around: string;
}

/** What is wrong with a piece, and what its author can do. */
export interface Finding {
  /** The name of the check, by which a finding can be allowed. */
  readonly check: string;
  /** The words it is about, as they stand in the text. */
  readonly words: string;
  readonly wrong: string;
  readonly toDo: string;
}
