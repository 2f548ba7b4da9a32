import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders an island may stand in. */
const folders = ["app", "src"];

/**
 * Where each island stands: `lesson-quiz` → `app/_join/lesson-quiz.island.tsx`. A file named so is an island wherever
 * it stands.
 * @param root the project's root
 */
export function findIslands(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      const path = `${folder}/${entry.replaceAll("\\", "/")}`;
      const [, name] = /([^/]+)\.island\.tsx$/.exec(path) ?? [];
      if (!name) continue;
      const other = found.get(name);
      if (other) throw new Error(`${other} and ${path} are two islands of one name.`);
      found.set(name, path);
    }
  return found;
}
