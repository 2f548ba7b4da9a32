import type { Control, NameOrLevel } from "../../../src/question-types/testing/control";
import { until } from "../../../src/question-types/testing/hand";
import { findElements, type Step } from "./find-elements";
import { lowered } from "./lowered";
import type { FloorPage } from "./page";
import { type Point, pointToPress } from "./point-to-press";

const selectors = {
  button: "button",
  link: "a[href]",
  radiogroup: "[role=radiogroup]",
  heading: "h1, h2, h3, h4, h5, h6",
};

/** A place on the screen, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is shown at the end of a way through the page; looked up anew at each use. */
export class FloorLocator implements Control {
  readonly #page: FloorPage;
  readonly #steps: readonly Step[];

  constructor(page: FloorPage, steps: readonly Step[]) {
    this.#page = page;
    this.#steps = steps;
  }

  #then(...steps: readonly Step[]): FloorLocator {
    return new FloorLocator(this.#page, [...this.#steps, ...steps]);
  }

  locator(selector: string): FloorLocator {
    return this.#then(selector === "xpath=.." ? { by: "parent" } : { by: "css", selector });
  }

  getByRole(role: keyof typeof selectors, how: NameOrLevel = {}): FloorLocator {
    const { name, exact = false, level } = how;
    const found = this.locator(level === undefined ? selectors[role] : `h${level}`);
    return name === undefined ? found : found.#then({ by: "name", name, exact });
  }

  getByLabel(text: string): FloorLocator {
    return this.#then({ by: "label", text });
  }

  nth(index: number): FloorLocator {
    return this.#then({ by: "nth", index });
  }

  page(): FloorPage {
    return this.#page;
  }

  /** Runs a function in the page on all the elements. It may use nothing from outside itself. */
  evaluateAll<R>(run: (elements: HTMLElement[]) => R): Promise<R> {
    return this.#page.run<R>(`${lowered(run)}(${this.#found()})`);
  }

  async evaluate<R>(run: (element: HTMLElement) => R): Promise<R> {
    await this.shown();
    return this.#page.run<R>(`${lowered(run)}(${this.#found()}[0])`);
  }

  #found(): string {
    return `${lowered(findElements)}(${JSON.stringify(this.#steps)})`;
  }

  count(): Promise<number> {
    return this.evaluateAll((elements) => elements.length);
  }

  /** Waits until exactly one such element is shown. */
  async shown(): Promise<void> {
    let last = 0;
    const one = async () => {
      last = await this.count();
      return last === 1;
    };
    await until(one, `one ${this}`).catch((error) => {
      throw new Error(`${error.message} There are ${last}.`);
    });
  }

  /** The words, with single spaces. */
  text(): Promise<string> {
    return this.evaluate((element) => element.innerText.replace(/\s+/g, " ").trim());
  }

  /** Where it stands on the screen, in CSS pixels. */
  box(): Promise<Box> {
    return this.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    });
  }

  allTextContents(): Promise<string[]> {
    return this.evaluateAll((elements) => elements.map((element) => element.textContent || ""));
  }

  isChecked(): Promise<boolean> {
    return this.evaluate((element) => (element as HTMLInputElement).checked);
  }

  async getAttribute(name: string): Promise<string | null> {
    const all = await this.evaluate((element) =>
      [...element.attributes].map((attribute) => [attribute.name, attribute.value] as const),
    );
    return all.find(([known]) => known === name)?.[1] ?? null;
  }

  async click(): Promise<void> {
    await this.#page.mouse(await this.#reachable());
  }

  async tap(): Promise<void> {
    await this.#page.touch(await this.#reachable());
  }

  /** Where it can be pressed: scrolled to, standing still, under nothing else. */
  async #reachable(): Promise<Point> {
    let before: Point | string = "";
    const stands = async () => {
      const point = await this.evaluate(pointToPress);
      const still = typeof point !== "string" && String(point) === String(before);
      before = point;
      return still;
    };
    await until(stands, `${this} can be pressed`).catch((error) => {
      throw new Error(`${error.message} ${before}`);
    });
    return before as unknown as Point;
  }

  toString(): string {
    return JSON.stringify(this.#steps);
  }
}
