import type { IslandWords } from "@/i18n/messages";

/** The words of the worksheets. */
export type WorksheetStrings = IslandWords<"worksheets">;
