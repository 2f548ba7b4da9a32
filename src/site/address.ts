import type { Locale } from "@/i18n/locales";
import { type Each, fillPath, type Page, pages } from "./pages";

declare const address: unique symbol;

/** An address of this site from its root, as only `href` makes it: the export finds these by their value. */
export type Address = string & { readonly [address]: true };

type Paths = {
  readonly [Name in keyof typeof pages]: (typeof pages)[Name] extends Page<infer Path, infer Of>
    ? Of extends keyof Each
      ? (one: Each[Of]) => string
      : Path
    : never;
};

/** Paths of the site's pages inside one language, each ending in "/": `paths.lesson("k1")` is "/lessons/k1/". */
export const paths = Object.fromEntries(
  Object.entries(pages).map(([name, { path, each }]) => [
    name,
    each === null ? path : (one: string) => fillPath(path, one),
  ]),
) as Paths;

/** The address of a page in a language: `href("az", paths.lesson("k1"))` is "/az/lessons/k1/". */
export function href(locale: Locale, path: string): Address {
  return `/${locale}${path}` as Address;
}

/** The part of an address that names the page among its like: "/print/poster-a/" → "poster-a". */
export function lastPart(path: string): string {
  return path.split("/").at(-2) ?? "";
}
