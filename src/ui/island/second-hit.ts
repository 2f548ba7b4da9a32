/**
 * A hand that hits twice means it once. Where the first hit has exchanged what stands under the finger,
 * the second would choose an answer, or go past a question, that nobody has read: it is not heard.
 *
 * A mouse says itself which hit of a row it is. Touch does not say so everywhere: two taps at one place
 * within half a second are one.
 */

/** In milliseconds. */
const atOnce = 500;
/** In CSS pixels: a finger does not come down twice on the same point. */
const near = 40;

/** When a finger left the screen last: the click that follows at once is its own. */
let touched = Number.NEGATIVE_INFINITY;
/** The last hit of a pointer. */
let last = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0, byTouch: false };
/** What the last hit that was heard has worked. */
let worked: Element | null = null;

/** What a hit works; a label works its field. */
function workedBy(target: Element): Element | null {
  return target.closest("label")?.control ?? target.closest("a, button, input, select, summary");
}

/** Whether it belongs to the hit before. */
function isSecond({ detail, timeStamp: at, clientX: x, clientY: y }: MouseEvent): boolean {
  // The keyboard's: there the focus goes with what is new.
  if (detail === 0) return false;
  const before = last;
  last = { at, x, y, byTouch: at - touched < atOnce };
  const isHere = Math.abs(x - before.x) < near && Math.abs(y - before.y) < near;
  return detail > 1 || (last.byTouch && before.byTouch && at - before.at < atOnce && isHere);
}

document.addEventListener(
  "touchend",
  ({ timeStamp }) => {
    touched = timeStamp;
  },
  { capture: true, passive: true },
);

document.addEventListener(
  "click",
  (event) => {
    const now = workedBy(event.target as Element);
    if (isSecond(event) && now !== worked) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      worked = now;
    }
  },
  true,
);
