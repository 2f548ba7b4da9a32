import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plainLines } from "../../src/library/files";

const folder = fileURLToPath(new URL("type-skeleton/", import.meta.url));

/**
 * The files of a new question type: a small one that works, a sentence to agree to. They stand in
 * tools/new/type-skeleton/ as they are written, with the type's name in their places.
 */
export function typeSkeleton(name: string, camel: string): ReadonlyMap<string, string> {
  const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file.replace(/\.txt$/, ""),
        plainLines(readFileSync(folder + file, "utf8"))
          .replaceAll("__Pascal__", pascal)
          .replaceAll("__camel__", camel)
          .replaceAll("__name__", name),
      ]),
  );
}
