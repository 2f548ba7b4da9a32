import type { IslandWords } from "@/i18n/messages";
import type { Refusal } from "@/progress/files/saved-file";

/** The words of saving, loading and deleting. */
export type FileStrings = IslandWords<"files">;

/** Why a file was not taken, as a sentence each. */
export type RefusalWords = Readonly<Record<Refusal, string>>;
