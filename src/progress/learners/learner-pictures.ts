import { seededRandom } from "@/base/random";

/** The pictures a learner can choose from: animals and fruit that a child here knows. Ids are permanent. */
export const learnerPictures = [
  "hedgehog",
  "stork",
  "pomegranate",
  "walnut",
  "cat",
  "lamb",
  "tortoise",
  "apple",
  "fig",
  "bee",
  "horse",
  "grapes",
  "owl",
  "pear",
  "rabbit",
  "cherry",
  "fox",
  "quince",
  "butterfly",
  "watermelon",
  "swallow",
  "apricot",
  "fish",
  "persimmon",
] as const;

export type LearnerPicture = (typeof learnerPictures)[number];

/** Whether a value is the id of a picture. */
export const isLearnerPicture = (value: unknown): value is LearnerPicture =>
  (learnerPictures as readonly unknown[]).includes(value);

/** The picture of a learner who has not chosen one: always the same for the same learner. */
export function pictureFor(learner: string): LearnerPicture {
  const place = Math.floor(seededRandom(learner)() * learnerPictures.length);
  return learnerPictures[place] ?? learnerPictures[0];
}
