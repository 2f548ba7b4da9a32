import type { Learner } from "@/progress/learner";
import type { LearnerPicture } from "@/progress/learner-pictures";
import type { Outcome } from "@/progress/learner-store";

/** The words of the learners on this device: keys of the namespace "learners", with `{n}`-like places. */
export const learnerStringNames = [
  "now",
  "others",
  "add",
  "change",
  "picture",
  "nickname",
  "nicknameHint",
  "make",
  "keep",
  "cancel",
  "delete",
  "deleteSure",
  "deleteYes",
  "deleted",
  "daysLeft",
  "bringBack",
  "lock",
  "lockOff",
  "lockHint",
  "lockOpen",
  "lockWrong",
  "lockForgotten",
  "touched",
  "tooMany",
  "noRoom",
  "notKept",
  "device",
] as const;

export type LearnerStrings = Readonly<Record<(typeof learnerStringNames)[number], string>>;

/** The words, and what each picture is called. */
export interface LearnerWords {
  readonly strings: LearnerStrings;
  readonly pictures: Readonly<Record<LearnerPicture, string>>;
}

/** What to call a learner: the nickname, or what is on the picture. */
export const nameOf = ({ name, picture }: Learner, { pictures }: LearnerWords): string =>
  name || pictures[picture];

/** What to say when a change did not come about; nothing when it did. */
export function failure(outcome: Outcome, strings: LearnerStrings): string | null {
  if (outcome === "too-many") return strings.tooMany;
  if (outcome === "no-room") return strings.noRoom;
  return outcome === "not-kept" ? strings.notKept : null;
}
