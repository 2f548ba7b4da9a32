import { eachOf } from "../../app/each-of";
import { type Locale, locales } from "../../src/i18n/locales";
import { href, paths } from "../../src/site/address";
import { allPages, pathsOf } from "../../src/site/pages";
import { library } from "./content";

const all = eachOf(library);

/** Every page of a language. */
export const pagePaths: readonly string[] = allPages.flatMap((row) => pathsOf(row, all));

/** Pages worth finding: each stands in the sitemap. */
export const publicPaths: readonly string[] = allPages
  .filter(({ indexed }) => indexed)
  .flatMap((row) => pathsOf(row, all));

/** Pages that are kept on a device for when there is no network. */
export const keptPaths: readonly string[] = allPages
  .filter(({ kept }) => kept)
  .flatMap((row) => pathsOf(row, all));

/** Every page of the site but "/". */
export const pageAddresses = (locale: Locale) => pagePaths.map((path) => href(locale, path));

/** Everything a reader can come to. */
export const allAddresses: readonly string[] = ["/", ...locales.flatMap(pageAddresses)];

/** One page of each kind, where testing all of them would only repeat. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: paths.home,
  "child door": paths.door("child"),
  "teen door": paths.door("teen"),
  "family door": paths.door("family"),
  "teacher door": paths.door("teacher"),
  "child lesson": paths.lesson("k1"),
  "adult lesson": paths.lesson("f1"),
  review: paths.review("child"),
  certificate: paths.certificate("child"),
  progress: paths.progress,
  files: paths.files,
  settings: paths.settings,
  about: paths.about,
  signs: paths.signs,
  words: paths.words,
  "why this matters": paths.why,
  "wallet card": paths.printWalletCard,
  "poster A": paths.printPosterA,
  "poster B": paths.printPosterB,
  "poster for adults": paths.printPosterAAdults,
  classroom: paths.classroom,
  "a lesson plan": paths.plan("k3"),
  "print room": paths.printRoom,
  "role-play cards": paths.classSheet("role-play-teen"),
  "class list": paths.classSheet("class-list"),
  worksheets: paths.worksheets("child"),
  "class checks": paths.classChecks,
  "a pupil's class check": paths.pupilCheck("child"),
  "a lesson to show": paths.show("y4"),
  "taking it along": paths.take,
  "author's guide": paths.authors,
  "a type in the author's guide": paths.authorsType("scenario"),
};

/** The emergency pages, which carry no emergency button. */
export const emergencyKinds: Readonly<Record<string, string>> = {
  emergency: paths.emergency,
  "known way": paths.emergencyKnown,
  "not sure": paths.emergencyUnsure,
  "someone hurt": paths.emergencyHurt,
  "in a car": paths.emergencyCar,
  "at home": paths.emergencyHome,
};
