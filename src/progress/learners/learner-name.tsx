import type { Learner } from "@/progress/learners/learner";
import { type LearnerWords, nameOf } from "./strings";

interface LearnerNameProps {
  readonly learner: Learner;
  readonly words: LearnerWords;
}

/** What to call a learner. A nickname is nobody's to translate; the word for a picture may be. */
export function LearnerName({ learner, words }: LearnerNameProps) {
  return (
    <span className="min-w-0" translate={learner.name ? "no" : undefined}>
      {nameOf(learner, words)}
    </span>
  );
}
