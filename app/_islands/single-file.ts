/**
 * Brings a single file to life (src/export/single-file.mjs makes it): shows one page of it at a time,
 * by the address after "#", and makes the islands of that page alive. Where this does not run, the
 * file is one long page that reads as it is.
 */
import { type ComponentType, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { drawOwn } from "./own-words";
import { type IslandName, islands } from "./registry";
import "./second-hit";

/** An island on the page that is shown, and what stood in its place. */
interface Alive {
  readonly place: Element;
  readonly root: Root;
  readonly still: readonly Node[];
}

const pages = [...document.querySelectorAll<HTMLElement>(".page")];
const bar = document.querySelector<HTMLElement>(".emergency")?.parentElement;
const pictures = new Map<string, string>();
for (const { dataset, src } of document.querySelectorAll<HTMLImageElement>("img[src]"))
  if (dataset.picture) pictures.set(dataset.picture, src);

let here: HTMLElement | undefined;
let alive: Alive[] = [];

/** A picture stands in the file once; its other places, and the islands, take it from there. */
const fillPicture = (key: string, value: unknown) =>
  key === "src" ? pictures.get(value as string) : value;

function wake(place: Element): Alive {
  const still = [...place.childNodes];
  const props = JSON.parse(place.querySelector("script")?.textContent ?? "{}", fillPicture);
  const Island = islands[place.getAttribute("data-island") as IslandName] as ComponentType<object>;
  place.replaceChildren();
  const root = createRoot(place);
  drawOwn(() => root.render(createElement(Island, props)));
  return { place, root, still };
}

function leave(): void {
  for (const { place, root, still } of alive) {
    drawOwn(() => root.unmount());
    place.replaceChildren(...still);
  }
  here?.removeAttribute("data-here");
}

function enter(page: HTMLElement): void {
  here = page;
  page.setAttribute("data-here", "");
  for (const image of page.querySelectorAll<HTMLImageElement>("img:not([src])"))
    image.src = pictures.get(image.dataset.picture ?? "") ?? "";
  alive = [...page.querySelectorAll("[data-island]")].map(wake);
  document.title = page.dataset.title ?? "";
  // There the button would lead to where the reader is.
  if (bar) bar.hidden = page.id.startsWith("emergency");
}

/** Shows the page that holds the place in the address. */
function follow(first: boolean): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  // "#main" is on every page: the reader stays.
  if (target?.id === "main" && !first) return;
  const page = target?.closest<HTMLElement>(".page") ?? pages[0];
  if (!page) return;
  if (page !== here) {
    leave();
    enter(page);
    if (!first) {
      page.tabIndex = -1;
      page.focus({ preventScroll: true });
    }
  }
  if (target && target !== page) target.scrollIntoView();
  else scrollTo({ top: 0, behavior: "instant" });
}

document.documentElement.setAttribute("data-paged", "");
try {
  follow(true);
  addEventListener("hashchange", () => follow(false));
} catch (error) {
  // Better one long page than none.
  document.documentElement.removeAttribute("data-paged");
  throw error;
}
