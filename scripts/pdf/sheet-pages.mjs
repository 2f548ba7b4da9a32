import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * A sheet to print: where it is found in the export, and what its file is called.
 * @typedef {{ name: string, address: string }} SheetPage
 */

/** Names of the folders in a folder; none where it is missing. */
export const foldersIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** Where sheets stand inside a language, and how their files' names begin. */
const places = [
  { folder: "print", begins: "" },
  { folder: "classroom/print", begins: "" },
  { folder: "classroom/plan", begins: "plan-" },
];

/**
 * The sheets of a language that are pages of their own: posters, cards, plans.
 * @param {string} out the finished export
 * @param {string} locale
 * @returns {SheetPage[]}
 */
export const sheetPages = (out, locale) =>
  places.flatMap(({ folder, begins }) =>
    foldersIn(join(out, locale, folder)).map((name) => ({
      name: `${begins}${name}.${locale}.pdf`,
      address: `/${locale}/${folder}/${name}/`,
    })),
  );

/** @param {string} out @param {string} locale */
export const worksheetDoors = (out, locale) => foldersIn(join(out, locale, "classroom/worksheets"));

/**
 * The worksheets of one lesson in both forms: the page makes what its address asks for.
 * @param {string} locale @param {string} door @param {number} lessons how many lessons the door has
 * @returns {SheetPage[]}
 */
export const worksheetPages = (locale, door, lessons) =>
  Array.from({ length: lessons }, (_, index) => index + 1).flatMap((place) =>
    ["a", "b"].map((form) => ({
      name: `worksheets-${door}-${place}-${form}.${locale}.pdf`,
      address: `/${locale}/classroom/worksheets/${door}/#${form}-${place}`,
    })),
  );
