import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A sheet to print: where it is found in the export, and what its file is called. */
export interface SheetPage {
  readonly name: string;
  readonly address: string;
}

/** Names of the folders in a folder; none where it is missing. */
export const foldersIn = (folder: string): string[] =>
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

/** The sheets of a language that are pages of their own, in the finished export: posters, cards, plans. */
export const sheetPages = (out: string, locale: string): SheetPage[] =>
  places.flatMap(({ folder, begins }) =>
    foldersIn(join(out, locale, folder)).map((name) => ({
      name: `${begins}${name}.${locale}.pdf`,
      address: `/${locale}/${folder}/${name}/`,
    })),
  );

export const worksheetDoors = (out: string, locale: string): string[] =>
  foldersIn(join(out, locale, "classroom/worksheets"));

/** The worksheets of a door's lessons, so many, in both forms: the page makes what its address asks for. */
export const worksheetPages = (locale: string, door: string, lessons: number): SheetPage[] =>
  Array.from({ length: lessons }, (_, index) => index + 1).flatMap((place) =>
    ["a", "b"].map((form) => ({
      name: `worksheets-${door}-${place}-${form}.${locale}.pdf`,
      address: `/${locale}/classroom/worksheets/${door}/#${form}-${place}`,
    })),
  );
