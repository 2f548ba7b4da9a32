"use client";

import { useState } from "react";
import type { LessonSlides } from "@/classroom/show/lesson-slides";
import { startWalk, type Walk } from "@/classroom/show/walk";
import { enterFullScreen } from "./stage/full-screen";
import { Stage } from "./stage/stage";
import type { ShowStrings } from "./stage/strings";

export interface LessonShowProps extends LessonSlides {
  readonly title: string;
  readonly strings: ShowStrings;
}

/**
 * A lesson on the wall, for a class. Keeps nothing on the device: where the class stands and the hands
 * counted are gone with the page.
 */
export function LessonShow({ title, slides, questionsAt, strings }: LessonShowProps) {
  const [walk, setWalk] = useState<Walk | null>(null);
  const [open, setOpen] = useState(false);
  const show = (from: Walk) => {
    // The window is filled first: what fills it later would lie over the slides.
    enterFullScreen().then(() => {
      setWalk(from);
      setOpen(true);
    });
  };
  return (
    <>
      <p className="row">
        <button type="button" className="button" onClick={() => show(startWalk(slides))}>
          {strings.start}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => show(startWalk(slides, questionsAt))}
        >
          {strings.startQuestions}
        </button>
        {walk && walk.slide > 0 && (
          <button type="button" className="button button-quiet" onClick={() => show(walk)}>
            {strings.resume}
          </button>
        )}
      </p>
      {walk && open && (
        <Stage
          title={title}
          slides={slides}
          strings={strings}
          walk={walk}
          onWalk={setWalk}
          onLeave={() => setOpen(false)}
        />
      )}
    </>
  );
}
