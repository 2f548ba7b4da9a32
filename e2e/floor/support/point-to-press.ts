/** A place on the screen, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/**
 * The point in the middle of an element, brought to the screen, when a press there would hit it; otherwise
 * what stands in the way, in words. Runs in the page.
 */
export function pointToPress(element: HTMLElement): Point | string {
  const middle = (): Point => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  // A press on a label is one on its control.
  const targets = [element, ...((element as HTMLInputElement).labels || [])];
  const hitAt = ([x, y]: Point) => document.elementFromPoint(x, y);
  const isHit = (point: Point) => targets.some((target) => target.contains(hitAt(point)));
  if (!isHit(middle())) element.scrollIntoView({ block: "center" });
  const point = middle();
  if (isHit(point)) return point;
  const other = hitAt(point);
  return `At ${point} stands ${other ? other.outerHTML.slice(0, 120) : "nothing"}.`;
}
