import { notFound } from "next/navigation";
import type { Door } from "../base/doors";
import type { Locale } from "./locales";
import { pageLocale } from "./page-locale";

/** What the page of a door gets, wherever it stands under a language. */
export interface DoorPageProps {
  readonly params: Promise<{ locale: string; door: string }>;
}

/** The language and the door in a page's address; any other door than those of this kind of page is not found. */
export async function pageDoor<D extends Door>(
  params: DoorPageProps["params"],
  kind: readonly D[],
): Promise<readonly [Locale, D]> {
  const { door } = await params;
  return [await pageLocale(params), kind.find((known) => known === door) ?? notFound()];
}
