import { doors } from "../../../src/base/doors";
import type { Lesson } from "../../../src/library/compile";
import { library } from "../../support/content";

const typesOf = (lesson: Lesson) => lesson.texts.az.questions.map(({ type }) => type);

/** A lesson of each door, each with the most types of question that those before it lack. */
function choose(): readonly Lesson[] {
  const met = new Set<string>();
  return doors.map((door) => {
    const own = library.lessons.filter(({ facts }) => facts.door === door);
    const isNew = (lesson: Lesson) =>
      new Set(typesOf(lesson).filter((type) => !met.has(type))).size;
    const best = own.reduce((one, other) => (isNew(other) > isNew(one) ? other : one));
    for (const type of typesOf(best)) met.add(type);
    return best;
  });
}

/** The lessons that are played on old browsers. */
export const playedLessons = choose();

/** The types of question in them. */
export const playedTypes: ReadonlySet<string> = new Set(playedLessons.flatMap(typesOf));
