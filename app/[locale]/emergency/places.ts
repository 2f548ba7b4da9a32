import type { AlgorithmName } from "@/library/algorithm";
import { paths } from "@/site/address";

/** What may have happened: the two situations, which come first, and three more entrances (decision 0027). */
export interface EmergencyPlace {
  readonly path: string;
  /** Its words in the messages. */
  readonly name: "known" | "unsure" | "hurt" | "car" | "home";
  /** The four rules of a situation, or the canonical line that says what to do. */
  readonly says: { readonly algorithm: AlgorithmName } | { readonly line: string };
  /** Canonical lines that belong beside it. */
  readonly beside: readonly string[];
  /** The same for the adults who are there, who have a form of their own: read out to them by a child. */
  readonly adults?: { readonly line: string; readonly lead: "tellDriver" | "tellAdults" };
  /** An example of a call. Whoever is inside must not read out "I am on the safe way": rescuers act on it. */
  readonly example?: "sayExampleText" | "sayExampleInside" | "sayExampleHurt";
}

export const places: readonly EmergencyPlace[] = [
  {
    path: paths.emergencyKnown,
    name: "known",
    says: { algorithm: "a" },
    beside: ["on-way-back", "no-adult"],
    example: "sayExampleText",
  },
  {
    path: paths.emergencyUnsure,
    name: "unsure",
    says: { algorithm: "b" },
    beside: ["b-companions", "b-phone", "b-no-voice", "b-wheelchair", "rescuers", "behind-sign"],
    example: "sayExampleInside",
  },
  {
    path: paths.emergencyHurt,
    name: "hurt",
    says: { line: "someone-hurt" },
    beside: ["hurt-and-off"],
    example: "sayExampleHurt",
  },
  {
    path: paths.emergencyCar,
    name: "car",
    says: { line: "in-car" },
    beside: ["rescuers"],
    adults: { line: "in-car", lead: "tellDriver" },
  },
  {
    path: paths.emergencyHome,
    name: "home",
    says: { line: "at-home" },
    beside: ["no-adult"],
    adults: { line: "at-home", lead: "tellAdults" },
  },
];
