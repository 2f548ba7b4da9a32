import { learnerPictures } from "@/progress/learner-pictures";
import { type LearnerWords, learnerStringNames } from "../learners/strings";

const strings = Object.fromEntries(learnerStringNames.map((name) => [name, name]));
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
