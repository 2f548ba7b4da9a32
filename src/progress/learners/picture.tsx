import { createElement } from "react";
import type { LearnerPicture } from "@/progress/learners/learner-pictures";
import { drawings } from "./drawings";

interface PictureProps {
  readonly id: LearnerPicture;
  /** Width and height in CSS pixels. */
  readonly size?: number;
}

/** A learner's picture on a light ground of its own, so that it is the same by day and by night. */
export function Picture({ id, size = 48 }: PictureProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <g stroke="#14222b">
        <path fill="#fffbf2" d="M1 24a23 23 0 1 0 46 0a23 23 0 1 0-46 0" />
        {drawings[id].map(([fill, d]) => createElement("path", { key: d, fill, d }))}
      </g>
    </svg>
  );
}
