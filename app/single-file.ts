/**
 * Brings a single file to life (src/export/single-file.ts makes it): shows one page of it at a time,
 * by the address after "#", and makes the islands of that page alive. Where this does not run, the
 * file is one long page that reads as it is.
 */
import type { ComponentType } from "react";
import { readFragment } from "@/base/fragment";
import { type IslandName, islands } from "./islands";
import "@/ui/island/second-hit";
import { type Alive, wake } from "@/ui/island/wake";

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

function wakePlace(place: Element): Alive {
  const props = JSON.parse(place.querySelector("script")?.textContent ?? "{}", fillPicture);
  return wake(
    place,
    islands[place.getAttribute("data-island") as IslandName] as ComponentType,
    props,
  );
}

function leave(): void {
  for (const island of alive) island.leave();
  here?.removeAttribute("data-here");
}

function enter(page: HTMLElement): void {
  here = page;
  page.setAttribute("data-here", "");
  for (const image of page.querySelectorAll<HTMLImageElement>("img:not([src])"))
    image.src = pictures.get(image.dataset.picture ?? "") ?? "";
  alive = [...page.querySelectorAll("[data-island]")].map(wakePlace);
  document.title = page.dataset.title ?? "";
  // There the button would lead to where the reader is.
  if (bar) bar.hidden = page.id.startsWith("emergency");
}

/** Shows the page that holds the place in the address. */
function follow(first: boolean): void {
  const target = document.getElementById(readFragment(location.hash));
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
  else scrollTo(0, 0);
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
