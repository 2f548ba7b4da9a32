import { checkDoors, mostLessons } from "@/base/lesson-places";
import type { ContentFiles } from "./files";
import type { Lesson } from "./library";
import { complainAbout, type Problem } from "./problem";
import { lineWith } from "./yaml-file";

/** What is wrong with the place of a lesson in its door, and what to do. */
function mistakeOf({ facts }: Lesson, other: string | undefined): [string, string] | null {
  if (other) return [`“${other}” has the same door and order`, "Give each lesson its own place."];
  const checked = checkDoors.some((door) => door === facts.door);
  if (!checked || facts.order <= mostLessons) return null;
  return [
    `a class check has room for ${mostLessons} lessons of the door “${facts.door}”`,
    `Give it an order up to ${mostLessons}; for more lessons the code of a check needs a third layout (src/classroom/checks/check-layouts.ts).`,
  ];
}

/** Judges the places of the lessons in their doors: one each, and none that a class check cannot ask. */
export function checkPlaces(
  lessons: readonly Lesson[],
  files: ContentFiles,
  problems: Problem[],
): void {
  const places = new Map<string, string>();
  for (const lesson of lessons) {
    const place = `${lesson.facts.door} ${lesson.facts.order}`;
    const file = `content/lessons/${lesson.id}/lesson.yml`;
    const mistake = mistakeOf(lesson, places.get(place));
    if (mistake)
      complainAbout(file, problems)(lineWith("order", files.get(file) ?? ""), ...mistake);
    places.set(place, lesson.id);
  }
}
