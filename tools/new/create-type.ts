import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { idPattern } from "../../src/library/attributes";
import { typeSkeleton } from "./type-skeleton";

/** What is told to who asked for a type. */
export interface Outcome {
  readonly created: boolean;
  readonly said: string;
}

const refused = (said: string): Outcome => ({ created: false, said });

/** Names of src/question-types that are not types, and words a script cannot use as a name. */
const taken = new Set(["testing", "constructor", "default", "new"]);

/** "find-signs" → "findSigns" */
export function camelName(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function isListed(root: string, name: string): boolean {
  const list = path.join(root, "src/question-types/rules.ts");
  const text = existsSync(list) ? readFileSync(list, "utf8") : "";
  return new RegExp(`^  "?${name}"?: \\w+Rules,$`, "m").test(text);
}

/** Writes the folder of a type under `root`; changes nothing when the name cannot be used. */
export function createType(root: string, names: readonly string[]): Outcome {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) {
    return refused("Name one question type. For example: npm run new:type -- sorting");
  }
  if (!idPattern.test(name) || /^\d|-\d/.test(name) || taken.has(name)) {
    return refused(
      `“${name}” cannot name a question type. Use small Latin letters and hyphens: sorting.`,
    );
  }
  const folder = `src/question-types/${name}`;
  if (existsSync(path.join(root, folder)) || isListed(root, name)) {
    return refused(
      `There is a question type “${name}” already, and nothing was changed. Choose another name.`,
    );
  }
  mkdirSync(path.join(root, folder), { recursive: true });
  const files = typeSkeleton(name, camelName(name));
  for (const [file, text] of files) writeFileSync(path.join(root, folder, file), text);
  const key = name.includes("-") ? `"${name}"` : name;
  const camel = camelName(name);
  const line = (part: string, file: string) =>
    `   src/question-types/${file}\n     import { ${camel}${part} } from "./${name}/${file === "views.tsx" ? "view" : file.replace(".ts", "")}";\n     ${key}: ${camel}${part},`;
  return {
    created: true,
    said: `Written: ${folder}/ with ${[...files.keys()].join(", ")}.

It is a whole small type that works: a sentence to confirm. Now:
1. Put it into the three lists, an import and a line each (the compiler names a list you forget):
${line("Rules", "rules.ts")}
${line("Authoring", "authoring.ts")}
${line("Views", "views.tsx")}
2. Run: npm run check
3. Change question.ts first, then what the compiler and the tests name.

What a type must do: docs/question-types.md`,
  };
}
