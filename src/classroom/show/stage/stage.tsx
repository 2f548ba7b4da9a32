import { useEffect, useRef, useState } from "react";
import { type KeyAction, keyAction } from "@/classroom/show/keys";
import type { Slide } from "@/classroom/show/slide";
import {
  back,
  countedRound,
  forward,
  raiseHand,
  toFirst,
  toLast,
  type Walk,
} from "@/classroom/show/walk";
import { closeDialog, isOpen, openDialog } from "./dialog";
import { leaveFullScreen, useFullScreen } from "./full-screen";
import { KeyList } from "./key-list";
import { SlideView } from "./slide-view";
import { StageButtons } from "./stage-buttons";
import type { ShowStrings } from "./strings";

interface StageProps {
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly strings: ShowStrings;
  readonly walk: Walk;
  readonly onWalk: (walk: Walk) => void;
  readonly onLeave: () => void;
}

/** Whether a pressed key is for the show, and not for the browser or what the focus is on. */
function isForShow(event: KeyboardEvent, blank: boolean): boolean {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (ctrlKey || altKey || metaKey || key === "Escape") return false;
  const on = (target as Element).tagName;
  // A field takes its own keys, and a button that was reached by Tab is pressed as everywhere.
  if (on === "INPUT") return key.startsWith("Page");
  return blank || on !== "BUTTON" || (key !== " " && key !== "Enter");
}

const moves = { forward, back, first: toFirst, last: toLast } as const;

/** Within so many milliseconds a second hit means the same as the first. */
const atOnce = 500;

/** Where a key leads. */
function moved(slides: readonly Slide[], walk: Walk, action: KeyAction): Walk {
  if (action.kind === "hand") return raiseHand(slides, walk, action.option, action.by);
  const move = action.kind in moves ? moves[action.kind as keyof typeof moves] : null;
  return move ? move(slides, walk) : walk;
}

/** The show itself: a native dialog over all else, one thing on it, and a row of buttons. */
export function Stage({ title, slides, strings, walk, onWalk, onLeave }: StageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const dark = useRef<HTMLButtonElement>(null);
  const [blank, setBlank] = useState(false);
  const [helping, setHelping] = useState(false);
  const [pupils, setPupils] = useState<number | null>(null);
  const slide = slides[walk.slide] as Slide;
  const leave = () => dialog.current && closeDialog(dialog.current);
  const toggleScreen = useFullScreen(leave);

  useEffect(() => {
    const page = document.documentElement;
    if (dialog.current) openDialog(dialog.current);
    // What lies behind must not show its scroll bar beside the slides.
    page.style.overflow = "hidden";
    return () => {
      page.style.overflow = "";
    };
  }, []);

  const place = `${walk.slide} ${JSON.stringify(walk.step)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes with what is shown.
  useEffect(() => (dark.current ?? heading.current)?.focus(), [place, blank]);

  const options =
    slide.kind === "decision" && walk.step.kind !== "bars" && countedRound(walk)
      ? slide.options.length
      : 0;
  // Enter or the space bar, hit twice on a button: the first took its focus away, and the second would go on.
  const hitAt = useRef(Number.NEGATIVE_INFINITY);
  const press = (event: KeyboardEvent) => {
    if (helping || !isForShow(event, blank)) return;
    const { key, code, shiftKey: shift } = event;
    if ((key === "Enter" || key === " ") && event.timeStamp - hitAt.current < atOnce) {
      event.preventDefault();
      return;
    }
    const action = keyAction({ key, code, shift }, blank ? 0 : options, strings.letters);
    if (!action) return;
    event.preventDefault();
    if (blank) setBlank(false);
    else if (action.kind === "blank") setBlank(true);
    else if (action.kind === "help") setHelping(true);
    else onWalk(moved(slides, walk, action));
  };

  // Heard on the whole page: for a moment after each step nothing in the dialog has the focus. The
  // latest function is called, so that no key of a held one is lost.
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);

  return (
    <dialog
      ref={dialog}
      className="stage"
      aria-label={title}
      onClose={(event) => {
        if (event.target !== dialog.current || isOpen(dialog.current)) return;
        leaveFullScreen();
        onLeave();
      }}
    >
      {blank ? (
        <button
          ref={dark}
          type="button"
          className="stage-blank"
          aria-label={strings.bright}
          onClick={() => setBlank(false)}
        />
      ) : (
        <>
          <SlideView
            slides={slides}
            walk={walk}
            onWalk={onWalk}
            strings={strings}
            pupils={pupils}
            onPupils={setPupils}
            headingRef={heading}
          />
          <StageButtons
            slides={slides}
            walk={walk}
            place={place}
            onWalk={(next, { detail, timeStamp }) => {
              // By keyboard: a pointer's click has its count.
              if (detail === 0) hitAt.current = timeStamp;
              onWalk(next);
            }}
            strings={strings}
            onBlank={() => setBlank(true)}
            onHelp={() => setHelping(true)}
            onScreen={async () => {
              await toggleScreen();
              // What fills the screen now lies over the dialog: the dialog comes up again.
              if (dialog.current) {
                closeDialog(dialog.current);
                openDialog(dialog.current);
              }
              heading.current?.focus();
            }}
            onLeave={leave}
          />
        </>
      )}
      {helping && (
        <KeyList
          strings={strings}
          onClose={() => {
            setHelping(false);
            heading.current?.focus();
          }}
        />
      )}
    </dialog>
  );
}
