import type { MetadataRoute } from "next";
import { locales } from "@/i18n/locales";
import { wholeAddress } from "@/i18n/site-url";
import { href } from "@/site/address";
import { allPages, pathsOf } from "@/site/pages";
import { eachOf } from "./each-of";

export const dynamic = "force-static";

/** Every page worth finding, each with its other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const all = eachOf();
  const listed = allPages.filter(({ indexed }) => indexed).flatMap((row) => pathsOf(row, all));
  const inLanguages = listed.flatMap((path) => {
    const languages = {
      ...Object.fromEntries(locales.map((other) => [other, wholeAddress(href(other, path))])),
      "x-default": wholeAddress("/"),
    };
    return locales.map((locale) => ({
      url: wholeAddress(href(locale, path)),
      alternates: { languages },
    }));
  });
  return [{ url: wholeAddress("/") }, ...inLanguages];
}
