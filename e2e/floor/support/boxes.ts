import type { FloorPage } from "./page";

/**
 * What is measured on every page that has it, and from where: the upper edge of the part it stands in. Old
 * browsers make each line of text whole pixels high, so that a long page drifts by half a pixel a line and
 * what stands at its end is not where today's browser has it.
 */
const measured = {
  header: { parts: "body > header", from: "body" },
  heading: { parts: "h1", from: "body" },
  "first picture": { parts: "main img", from: "section, main" },
  options: { parts: "form.quiz .option", from: "ul" },
  doors: { parts: ".door-grid > li", from: ".door-grid" },
  steps: { parts: ".step-screen", from: "ol" },
  choices: { parts: "fieldset > div > .option", from: "fieldset" },
  bar: { parts: ".danger-bar", from: "html" },
};

export type Boxes = Readonly<Record<string, readonly (readonly number[])[]>>;

/** Left, top, width and height of what is measured, in CSS pixels. */
export function boxesOf(page: FloorPage): Promise<Boxes> {
  return page.evaluate((wanted: typeof measured) => {
    scrollTo(0, 0);
    const boxOf = (element: Element, from: string) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const part = element.closest(from);
      return [left, top - (part ? part.getBoundingClientRect().top : 0), width, height];
    };
    const all: Record<string, number[][]> = {};
    for (const name of Object.keys(wanted) as (keyof typeof measured)[]) {
      const { parts, from } = wanted[name];
      const found = [...document.querySelectorAll(parts)];
      const first = name === "first picture" ? found.slice(0, 1) : found;
      all[name] = first.map((element) => boxOf(element, from));
    }
    return all;
  }, measured);
}

/** Where an old browser's boxes stand elsewhere than today's by more than so many pixels, in words. */
export function differences(today: Boxes, old: Boxes, allowed: number): string[] {
  const told = (box: readonly number[]) => box.map((side) => Math.round(side)).join(" ");
  return Object.keys(measured).flatMap((name) => {
    const [now = [], then = []] = [today[name], old[name]];
    if (now.length !== then.length) return [`${name}: ${now.length} today, ${then.length} there`];
    return now.flatMap((box, index) => {
      const other = then[index] ?? [];
      const near = box.every((side, place) => Math.abs(side - (other[place] ?? 0)) <= allowed);
      return near ? [] : [`${name} ${index + 1}: ${told(box)} today, ${told(other)} there`];
    });
  });
}
