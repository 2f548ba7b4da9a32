import type { Ref } from "react";
import type { Slide } from "@/classroom/show/slide";
import type { Walk } from "@/classroom/show/walk";
import type { ShowStrings } from "./strings";

/** What everything that draws a slide gets. */
export interface SlideViewProps {
  readonly slides: readonly Slide[];
  readonly walk: Walk;
  readonly onWalk: (walk: Walk) => void;
  readonly strings: ShowStrings;
  /** How many pupils the class has, if the teacher said so. */
  readonly pupils: number | null;
  readonly onPupils: (pupils: number | null) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}
