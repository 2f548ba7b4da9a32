import { shuffle } from "@/base/random";
import type { Place } from "./question";

/** The places with their numbers from 1; the order, and so the numbers, come from the seed. */
export const numbered = (places: readonly Place[], seed: string) =>
  shuffle(places, seed).map((place, index) => ({ ...place, n: index + 1 }));
