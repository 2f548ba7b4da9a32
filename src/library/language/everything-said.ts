import { type Door, doors } from "@/base/doors";
import { isLocale } from "@/i18n/locales";
import { readerAt } from "../canonical";
import type { ContentFiles } from "../files";
import { listFolder } from "./language-rules";
import type { Placed } from "./placed";
import { saidInMarkdown } from "./said-in-markdown";
import { saidInMessages } from "./said-in-messages";
import { saidInStrings } from "./said-in-strings";
import { saidInYaml } from "./said-in-yaml";

/** The door a Markdown file belongs to: its lesson's, or the folder of the bank it stands in. */
export function doorOf(file: string, files: ContentFiles): Door | null {
  const lesson = /^content\/lessons\/[^/]+\//.exec(file)?.[0];
  const named = lesson
    ? /^door:\s*(\w+)/m.exec(files.get(`${lesson}lesson.yml`) ?? "")?.[1]
    : /^content\/bank\/([^/]+)\//.exec(file)?.[1];
  return doors.find((door) => door === named) ?? null;
}

function saidInFile(file: string, text: string, files: ContentFiles): Placed[] {
  if (file.startsWith(`${listFolder}/`)) return [];
  if (file.endsWith(".yml")) return saidInYaml(text, file);
  const [, name = "", ending] = /([a-z]+)\.(md|json)$/.exec(file) ?? [];
  if (!isLocale(name)) return [];
  if (ending === "json") return saidInMessages(text, file, name);
  const door = doorOf(file, files);
  // The examples of the question types are written as for teenagers.
  const reader = door ? readerAt(door) : file.startsWith("src/") ? "teen" : "anyone";
  return saidInMarkdown(text, { file, locale: name, reader });
}

/** Everything the site says, from all its files, with its places. */
export function everythingSaid(files: ContentFiles): Placed[] {
  const said = [...files].flatMap(([file, text]) => saidInFile(file, text, files));
  return [...said, ...saidInStrings(files)];
}
