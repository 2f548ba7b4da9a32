import type { IslandWords } from "@/i18n/messages";

/** The words of the teacher's class checks. */
export type ClassChecksStrings = IslandWords<"checks">;
