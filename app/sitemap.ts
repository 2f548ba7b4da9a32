import type { MetadataRoute } from "next";
import { checkDoors } from "@/classroom/class-check";
import { classSheets } from "@/classroom/sheets";
import { locales } from "@/i18n/locales";
import { doors, href, paths } from "@/i18n/paths";
import { wholeAddress } from "@/i18n/site-url";
import { lessonsOf, loadLibrary } from "@/library/load";
import { loadExamples } from "@/library/type-examples";

export const dynamic = "force-static";

/** Every page worth finding, each with its other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = [
    paths.home,
    ...doors.map(paths.door),
    ...loadLibrary().lessons.map(({ id }) => paths.lesson(id)),
    paths.emergency,
    paths.emergencyKnown,
    paths.emergencyUnsure,
    paths.emergencyHurt,
    paths.emergencyCar,
    paths.emergencyHome,
    paths.signs,
    paths.words,
    paths.why,
    paths.printWalletCard,
    paths.printPosterA,
    paths.printPosterB,
    paths.printWalletCardAdults,
    paths.printPosterAAdults,
    paths.printPosterBAdults,
    paths.classroom,
    ...checkDoors.flatMap((door) => lessonsOf(loadLibrary(), door).map(({ id }) => paths.plan(id))),
    paths.classChecks,
    paths.printRoom,
    ...classSheets.map(paths.classSheet),
    ...checkDoors.map(paths.worksheets),
    ...checkDoors.map(paths.pupilCheck),
    ...checkDoors.flatMap((door) => lessonsOf(loadLibrary(), door).map(({ id }) => paths.show(id))),
    paths.about,
    paths.take,
    paths.authors,
    ...loadExamples().map(({ type }) => paths.authorsType(type)),
  ];
  const inLanguages = pages.flatMap((path) => {
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
