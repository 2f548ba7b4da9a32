/** What a control is asked to be found by. */
export interface NameOrLevel {
  readonly name?: string;
  readonly exact?: boolean;
  readonly level?: number;
}

/**
 * A part of an open page as the drives of the question types use it: Playwright's `Locator` is one, and so is
 * that of the old browsers, which Playwright does not speak to (e2e/floor).
 */
export interface Control {
  locator(selector: string): Control;
  getByRole(role: "button" | "heading" | "radiogroup", by?: NameOrLevel): Control;
  getByLabel(text: string, how: { readonly exact: true }): Control;
  nth(index: number): Control;
  isChecked(): Promise<boolean>;
  getAttribute(name: string): Promise<string | null>;
  allTextContents(): Promise<string[]>;
  /** Runs a function in the page, on the one element this is. It may use nothing from outside itself. */
  evaluate<R>(run: (element: HTMLElement | SVGElement) => R): Promise<R>;
  click(): Promise<void>;
  tap(): Promise<void>;
  page(): { readonly keyboard: { press(key: string): Promise<void> } };
}
