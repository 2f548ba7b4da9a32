import type { Locale } from "./locales";

/** The four doors: for whom a lesson is written. */
export const doors = ["child", "teen", "family", "teacher"] as const;

export type Door = (typeof doors)[number];

/** Addresses of the site's pages inside one language, each ending in "/". */
export const paths = {
  home: "/",
  door: (door: Door) => `/${door}/`,
  lesson: (id: string) => `/lessons/${id}/`,
  emergency: "/emergency/",
  emergencyKnown: "/emergency/known-way/",
  emergencyUnsure: "/emergency/not-sure/",
  emergencyHurt: "/emergency/someone-hurt/",
  emergencyCar: "/emergency/in-car/",
  emergencyHome: "/emergency/at-home/",
  signs: "/signs/",
  words: "/words/",
  /** Figures, for adults: no page for children leads there. */
  why: "/why/",
  printWalletCard: "/print/wallet-card/",
  printPosterA: "/print/poster-a/",
  printPosterB: "/print/poster-b/",
  /** The same in the form adults are spoken to. */
  printWalletCardAdults: "/print/wallet-card-adults/",
  printPosterAAdults: "/print/poster-a-adults/",
  printPosterBAdults: "/print/poster-b-adults/",
  /** "Two minutes": questions that are due today. */
  review: (door: Door) => `/review/${door}/`,
  /** For a learner who has finished a door's lessons. */
  certificate: (door: Door) => `/certificate/${door}/`,
  progress: "/progress/",
  files: "/progress/files/",
  settings: "/settings/",
  about: "/about/",
  take: "/take/",
  /** Where a teacher begins. */
  classroom: "/classroom/",
  /** A child's or teenager's lesson as a plan of 10, 25 and 45 minutes. */
  plan: (lesson: string) => `/classroom/plan/${lesson}/`,
  classChecks: "/classroom/checks/",
  printRoom: "/classroom/print/",
  /** A sheet for the class: src/classroom/sheets.ts names them. */
  classSheet: (sheet: string) => `/classroom/print/${sheet}/`,
  /** Class checks on paper, with their keys. */
  worksheets: (door: Door) => `/classroom/worksheets/${door}/`,
  /** A child's or teenager's lesson on the wall. */
  show: (lesson: string) => `/classroom/show/${lesson}/`,
  pupilCheck: (door: Door) => `/check/${door}/`,
  authors: "/authors/",
  authorsType: (type: string) => `/authors/${type}/`,
} as const;

/** The address of a page in a language: `href("az", paths.lesson("k1"))` is "/az/lessons/k1/". */
export function href(locale: Locale, path: string): string {
  return `/${locale}${path}`;
}

/** The part of an address that names the page among its like: "/print/poster-a/" → "poster-a". */
export function lastPart(path: string): string {
  return path.split("/").at(-2) ?? "";
}
