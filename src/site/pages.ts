import { type Door, doors } from "@/base/doors";

/** What there is one page of for each; the word stands in brackets in the path, as in the folders of app/. */
export interface Each {
  readonly door: Door;
  /** A door whose questions have a bank. */
  readonly bankDoor: Door;
  /** A door whose classes have checks. */
  readonly checkDoor: Door;
  readonly lesson: string;
  /** A lesson that is held in class: those of the doors with checks. */
  readonly classLesson: string;
  /** A sheet for the class: src/classroom/paper/sheets.ts names them. */
  readonly sheet: string;
  /** A type of question. */
  readonly type: string;
}

/** A page of the site, or one page for each of something. */
export interface Page<
  Path extends string = string,
  Of extends keyof Each | null = keyof Each | null,
> {
  /** Inside a language, with "/" at both ends: "/lessons/[lesson]/". */
  readonly path: Path;
  /** What there is one of it for. */
  readonly each: Of;
  /** Worth finding for a search engine; what shows only this device's own things is not. */
  readonly indexed: boolean;
  /** Stands in the single file of a language. */
  readonly inFile: boolean;
  /** Is kept on a reader's device for when there is no network. */
  readonly kept: boolean;
}

interface Facts {
  readonly indexed?: false;
  readonly inFile?: false;
  readonly kept?: false;
}

const page = <Path extends string>(path: Path, facts: Facts = {}): Page<Path, null> => ({
  ...{ path, each: null, indexed: true, inFile: true, kept: true },
  ...facts,
});

const pageFor = <Path extends string, Of extends keyof Each>(
  each: Of,
  path: Path,
  facts: Facts = {},
): Page<Path, Of> => ({ ...{ path, each, indexed: true, inFile: true, kept: true }, ...facts });

/** Shows only what this device keeps. */
const own = { indexed: false } as const;
/** For a classroom, which has the archive: too much for a file that goes round in messengers. */
const classroom = { inFile: false } as const;

/**
 * Every page of a language, the only place that knows which there are: addresses, the sitemap, the single file, the
 * copy kept offline and the browser tests read it. The build stops at a page without a row and at a row without a page.
 */
export const pages = {
  home: page("/"),
  door: pageFor("door", "/[door]/"),
  lesson: pageFor("lesson", "/lessons/[lesson]/"),
  emergency: page("/emergency/"),
  emergencyKnown: page("/emergency/known-way/"),
  emergencyUnsure: page("/emergency/not-sure/"),
  emergencyHurt: page("/emergency/someone-hurt/"),
  emergencyCar: page("/emergency/in-car/"),
  emergencyHome: page("/emergency/at-home/"),
  signs: page("/signs/"),
  words: page("/words/"),
  /** Figures, for adults: no page for children leads there. */
  why: page("/why/"),
  printWalletCard: page("/print/wallet-card/"),
  printPosterA: page("/print/poster-a/"),
  printPosterB: page("/print/poster-b/"),
  /** The same in the form adults are spoken to. */
  printWalletCardAdults: page("/print/wallet-card-adults/"),
  printPosterAAdults: page("/print/poster-a-adults/"),
  printPosterBAdults: page("/print/poster-b-adults/"),
  /** "Two minutes": questions that are due today, out of the whole bank of a door. */
  review: pageFor("bankDoor", "/review/[bankDoor]/", { ...own, inFile: false }),
  /** For a learner who has finished a door's lessons. */
  certificate: pageFor("door", "/certificate/[door]/", own),
  progress: page("/progress/", own),
  files: page("/progress/files/", own),
  settings: page("/settings/", own),
  about: page("/about/"),
  /** Offers the single file itself, among others. */
  take: page("/take/", { inFile: false }),
  /** Where a teacher begins. */
  classroom: page("/classroom/", classroom),
  /** A child's or teenager's lesson as a plan of 10, 25 and 45 minutes. */
  plan: pageFor("classLesson", "/classroom/plan/[classLesson]/", classroom),
  classChecks: page("/classroom/checks/", classroom),
  printRoom: page("/classroom/print/", classroom),
  classSheet: pageFor("sheet", "/classroom/print/[sheet]/", classroom),
  /** Class checks on paper, with their keys. */
  worksheets: pageFor("checkDoor", "/classroom/worksheets/[checkDoor]/", classroom),
  /** A child's or teenager's lesson on the wall. */
  show: pageFor("classLesson", "/classroom/show/[classLesson]/", classroom),
  pupilCheck: pageFor("checkDoor", "/check/[checkDoor]/", classroom),
  /** The author's guide: who writes lessons has a network. */
  authors: page("/authors/", { inFile: false, kept: false }),
  authorsType: pageFor("type", "/authors/[type]/", { inFile: false, kept: false }),
} as const;

/** The rows of the table. */
export const allPages = Object.values(pages) as readonly Page[];

/** All there is of each, in the order of the site. */
export type EachOf = { readonly [Of in keyof Each]: readonly Each[Of][] };

/** The path of a row for one of what it stands for: "/lessons/[lesson]/" and "k1" → "/lessons/k1/". */
export const fillPath = (path: string, one: string): string => path.replace(/\[\w+\]/, one);

/** The paths of a row: one, or one for each. */
export const pathsOf = ({ path, each }: Page, all: EachOf): readonly string[] =>
  each === null ? [path] : all[each].map((one) => fillPath(path, one));

/** What a row's path matches: a door where the brackets say so, else any name. */
export const patternOf = ({ path }: Page): RegExp =>
  new RegExp(
    `^${path.replace(/\[\w*[dD]oor\]/, `(${doors.join("|")})`).replace(/\[\w+\]/, "[a-z0-9-]+")}$`,
  );

/** The row of a page by its file in the export: "az/lessons/k1/index.html". */
export const rowOfFile = (file: string, locale: string): Page | undefined =>
  rowOf(file.slice(locale.length).replace(/index\.html$/, ""));

/** The row a path belongs to; one that names the page itself goes before one for each. */
export const rowOf = (path: string): Page | undefined =>
  allPages.find((row) => row.path === path) ?? allPages.find((row) => patternOf(row).test(path));
