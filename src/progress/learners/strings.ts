import type { IslandWords } from "@/i18n/messages";
import type { Learner } from "@/progress/learners/learner";
import type { LearnerPicture } from "@/progress/learners/learner-pictures";
import type { Outcome } from "@/progress/learners/learner-store";

/** The words of the learners on this device. */
export type LearnerStrings = IslandWords<"learners">;

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
