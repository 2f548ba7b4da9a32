import type { Control } from "./control";

/**
 * With what a learner works in a browser test. `touch` needs a page made with `hasTouch`. `script` clicks
 * at once, without a pointer that waits and scrolls: for tests of many answers, not of the hand.
 */
export type Hand = "mouse" | "touch" | "keyboard" | "script";

/** In milliseconds. */
const betweenTouches = 550;

/** More stops than any form has: a control not reached by then cannot be reached. */
const mostPresses = 120;

/** Which key brings the focus nearer to the element; null when it is there. Runs in the page. */
function keyTowards(element: Element): string | null {
  const label = element instanceof HTMLLabelElement ? element.control : null;
  const goal = label ?? element.querySelector("input, button, select") ?? element;
  const at = document.activeElement;
  if (at === goal) return null;
  const isRadio = (node: Element | null): node is HTMLInputElement =>
    node instanceof HTMLInputElement && node.type === "radio";
  const later = !at || (at.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // Tab passes a group of radio buttons in one step; inside it the arrows move.
  const sameGroup = isRadio(at) && isRadio(goal) && at.name === goal.name && at.form === goal.form;
  if (sameGroup) return later ? "ArrowDown" : "ArrowUp";
  return later ? "Tab" : "Shift+Tab";
}

/**
 * Goes to a control with real presses of Tab, Shift+Tab and arrows, as a learner without a mouse does.
 *
 * @throws when it cannot be reached so
 */
async function reach(target: Control): Promise<void> {
  const keyboard = target.page().keyboard;
  const way: string[] = [];
  for (let press = 0; press < mostPresses; press += 1) {
    const key = await target.evaluate(keyTowards);
    if (key === null) return;
    // To and fro without landing: something stands there that the keyboard cannot enter.
    if (way.slice(-6).join() === "Tab,Shift+Tab,Tab,Shift+Tab,Tab,Shift+Tab") break;
    way.push(key);
    await keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${target} (${way.slice(-8).join(" ")}).`);
}

/** Whether arrows alone already chose it, or Enter is what works it. Runs in the page. */
function keyThatWorks(element: Element): "Space" | "Enter" | null {
  const at = document.activeElement;
  if (at instanceof HTMLInputElement && at.type === "radio" && at.checked) return null;
  return (at ?? element) instanceof HTMLAnchorElement ? "Enter" : "Space";
}

/** Runs in the page. */
function click(element: Element): void {
  if (element instanceof HTMLElement) element.click();
}

/** Works a control: a click, a touch, or the keyboard, which comes to it stop by stop. */
export async function tap(target: Control, hand: Hand): Promise<void> {
  if (hand === "mouse") return target.click();
  if (hand === "touch") {
    // No finger is quicker; two touches at one place in less time are one (src/ui/island/second-hit.ts).
    await new Promise((done) => setTimeout(done, betweenTouches));
    return target.tap();
  }
  if (hand === "script") return target.evaluate(click);
  await reach(target);
  const key = await target.evaluate(keyThatWorks);
  if (key) await target.page().keyboard.press(key);
}

/**
 * Waits until something holds.
 *
 * @param what is waited for, for the error
 * @param patience how long a busy machine may take, in milliseconds
 * @throws when it does not come about
 */
export async function until(
  holds: () => Promise<boolean>,
  what: string,
  patience = 10_000,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came about: ${what}.`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Whether the element has the focus. Runs in the page. */
export function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}
