/** One step on the way to an element; each begins at what the step before found. */
export type Step =
  | { readonly by: "css"; readonly selector: string }
  | { readonly by: "parent" }
  | { readonly by: "nth"; readonly index: number }
  | { readonly by: "name"; readonly name: string; readonly exact: boolean }
  | { readonly by: "label"; readonly text: string };

/** The elements a way leads to, those that are shown only. Runs in the page. */
export function findElements(steps: readonly Step[]): HTMLElement[] {
  const plain = (text: string | null | undefined) => (text || "").replace(/\s+/g, " ").trim();
  // As a screen reader would name it, as far as our pages need that.
  const words = (element: Element): string => {
    if (element.getAttribute("aria-hidden") === "true") return "";
    if (element instanceof HTMLImageElement) return element.alt;
    return [...element.childNodes]
      .map((node) => (node instanceof Element ? words(node) : node.textContent))
      .join("");
  };
  const named = (element: Element) => {
    const ids = (element.getAttribute("aria-labelledby") || "").split(" ").filter(Boolean);
    const told = ids.map((id) => plain(document.getElementById(id)?.textContent)).join(" ");
    return told || plain(element.getAttribute("aria-label") || words(element));
  };
  const labelled = (element: Element, text: string) => {
    const labels = [...((element as HTMLInputElement).labels || [])];
    return named(element) === text || labels.some((label) => plain(words(label)) === text);
  };
  const follow = (found: Element[], step: Step): Element[] => {
    if (step.by === "parent") return found.flatMap((element) => element.parentElement || []);
    if (step.by === "nth") return found.slice(step.index, step.index + 1);
    if (step.by === "name") {
      const fits = (name: string) => (step.exact ? name === step.name : name.includes(step.name));
      return found.filter((element) => fits(named(element)));
    }
    if (step.by === "label") {
      const controls = found.flatMap((element) => [...element.querySelectorAll("input")]);
      return controls.filter((control) => labelled(control, step.text));
    }
    const all = found.flatMap((element) => [...element.querySelectorAll(step.selector)]);
    return all.filter((element, index) => all.indexOf(element) === index);
  };
  const root: Element[] = [document.documentElement];
  const isShown = (element: Element) => element.getClientRects().length > 0;
  return steps.reduce((found, step) => follow(found, step).filter(isShown), root) as HTMLElement[];
}
