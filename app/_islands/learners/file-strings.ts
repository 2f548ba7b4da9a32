import type { Refusal } from "@/progress/saved-file";

/** The words of saving, loading and deleting: keys of the namespace "files", with `{n}`-like places. */
export const fileStringNames = [
  "saveTitle",
  "saveOne",
  "saveAll",
  "saved",
  "fileName",
  "loadTitle",
  "loadLabel",
  "plan",
  "add",
  "merge",
  "back",
  "into",
  "left",
  "doAdd",
  "doMerge",
  "doBack",
  "doLeave",
  "leave",
  "load",
  "cancel",
  "loaded",
  "tooMany",
  "noRoom",
  "notKept",
  "deleteTitle",
  "deleteHint",
  "deleteAsk",
  "deleteSure",
  "deleteYes",
  "deleteNo",
  "deletedAll",
] as const;

export type FileStrings = Readonly<Record<(typeof fileStringNames)[number], string>>;

/** Why a file was not taken, as a sentence each. */
export type RefusalWords = Readonly<Record<Refusal, string>>;
