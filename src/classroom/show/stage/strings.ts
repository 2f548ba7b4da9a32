import type { IslandWords } from "@/i18n/messages";

/** The words of a lesson on the wall. */
export type ShowStrings = IslandWords<"show">;
