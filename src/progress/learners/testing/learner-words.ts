import { learnerPictures } from "@/progress/learners/learner-pictures";
import type { LearnerWords } from "@/progress/learners/strings";
import az from "../../../../messages/az.json" with { type: "json" };

const strings = Object.fromEntries(Object.keys(az.learners.island).map((name) => [name, name]));
const pictures = Object.fromEntries(learnerPictures.map((id) => [id, `the ${id}`]));

/** Words for tests: each is its own name, with its places. */
export const learnerTestWords = {
  strings: {
    ...strings,
    deleteSure: "Delete {name}?",
    daysLeft: "{days} days left",
    lockOpen: "{name}: three pictures",
    touched: "{n} touched",
  },
  pictures,
} as unknown as LearnerWords;
