import { checkDoors, isCheckDoor } from "../../src/classroom/class-check";
import { classSheets } from "../../src/classroom/sheets";
import { type Locale, locales } from "../../src/i18n/locales";
import { doors, href, paths } from "../../src/i18n/paths";
import { bankDoors } from "../../src/library/rules";
import { typeNames } from "../../src/question-types/authoring";
import type { QuestionType } from "../../src/question-types/rules";
import { library } from "./content";

/** The types of the author's guide, by the name it has in the lists. */
export const guideTypes: readonly QuestionType[] = typeNames;

const single = Object.values(paths).filter((path) => typeof path === "string");

/** Every page of a language: what src/i18n/paths.ts names, each door and each lesson. */
export const pagePaths: readonly string[] = [
  ...single,
  ...doors.map(paths.door),
  ...library.lessons.map(({ id }) => paths.lesson(id)),
  ...guideTypes.map(paths.authorsType),
  ...checkDoors.map(paths.pupilCheck),
  ...bankDoors.map(paths.review),
  ...doors.map(paths.certificate),
  ...library.lessons.filter(({ facts }) => isCheckDoor(facts.door)).map(({ id }) => paths.plan(id)),
  ...classSheets.map(paths.classSheet),
  ...checkDoors.map(paths.worksheets),
  ...library.lessons
    .filter(({ facts }) => checkDoors.some((door) => door === facts.door))
    .map(({ id }) => paths.show(id)),
];

/** Pages that show only what this device keeps; a search engine has no use for them. */
const personal: readonly string[] = [
  paths.progress,
  paths.files,
  paths.settings,
  ...bankDoors.map(paths.review),
  ...doors.map(paths.certificate),
];

/** Pages worth finding: each stands in the sitemap. */
export const publicPaths = pagePaths.filter((path) => !personal.includes(path));

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
