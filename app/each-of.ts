import { doors } from "@/base/doors";
import { checkDoors, isCheckDoor } from "@/classroom/checks/class-check";
import { classSheets } from "@/classroom/paper/sheets";
import type { Library } from "@/library/compile";
import { loadLibrary } from "@/library/load";
import { bankDoors } from "@/library/rules";
import { typeNames } from "@/question-types/authoring";
import type { EachOf } from "@/site/pages";

/** All that the site has one page of for each. */
export const eachOf = (library: Library = loadLibrary()): EachOf => ({
  door: doors,
  bankDoor: bankDoors,
  checkDoor: checkDoors,
  lesson: library.lessons.map(({ id }) => id),
  classLesson: library.lessons.filter(({ facts }) => isCheckDoor(facts.door)).map(({ id }) => id),
  sheet: classSheets,
  type: typeNames,
});
