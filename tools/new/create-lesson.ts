import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { idPattern } from "../../src/library/attributes";
import { doorLetters, lessonSkeleton } from "./lesson-skeleton";

/** What is told to who asked for a lesson. */
export interface Outcome {
  readonly created: boolean;
  readonly said: string;
}

const refused = (said: string): Outcome => ({ created: false, said });

/** Writes the skeleton of a lesson under `root`; changes nothing when the id cannot be used. */
export function createLesson(root: string, ids: readonly string[]): Outcome {
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0) {
    return refused("Name one lesson. For example: npm run new:lesson -- k4");
  }
  if (!idPattern.test(id)) {
    return refused(`“${id}” is not a lesson id. Use small Latin letters, digits and hyphens: k4.`);
  }
  const door = doorLetters[id.charAt(0)];
  if (!door) {
    return refused(
      `“${id}” does not say for whom the lesson is. Begin it with k (children of 6–10), y (11–15), f (families) or t (teachers): k4.`,
    );
  }
  const folder = `content/lessons/${id}`;
  if (existsSync(path.join(root, folder))) {
    return refused(`${folder} exists already, and nothing was changed. Choose another id.`);
  }
  const order = Number(/^[a-z](\d{1,3})$/.exec(id)?.[1] ?? 1) || 1;
  mkdirSync(path.join(root, folder), { recursive: true });
  const files = lessonSkeleton(door, order);
  for (const [name, text] of files) writeFileSync(path.join(root, folder, name), text);
  return {
    created: true,
    said: `Written: ${folder}/ with ${[...files.keys()].join(", ")} (door: ${door}).

Now:
1. In lesson.yml name the rules and check the door and the place.
2. Write az.md: whatever stands in {braces} is yours to write. Draw the pictures it names as *.svg.
3. Translate it into en.md and ru.md, then run: npm run translated -- ${id}
4. Run: npm run content. It lists what is still missing or wrong; the site is not built until nothing is.

How a lesson is written: docs/writing-lessons.md`,
  };
}
