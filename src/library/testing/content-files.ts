import { type Locale, locales } from "@/i18n/locales";
import { compileLibrary } from "../compile";
import type { ContentFiles } from "../files";
import { withMark } from "../parity";
import { formatProblems } from "../problem";
import { sharedFiles } from "./shared-files";

/**
 * A tiny sound content folder in memory, with one lesson. Tests break one thing in it and compare
 * the whole of what the author is told.
 */

const words = {
  az: { question: "Sual", yes: "Düzdür", no: "Səhvdir", talk: "Söhbət", play: "Rol oyunu" },
  en: { question: "Question", yes: "True", no: "False", talk: "Talk about it", play: "Role-play" },
  ru: { question: "Вопрос", yes: "Верно", no: "Неверно", talk: "Поговорим", play: "Сценка" },
};

/** The lesson in a language. Only the words differ that must; the lines are the same in each. */
const lesson = (locale: Locale) => `# A thing on the road

What do you do when you see something unknown?

## Leave it where it is {#leave rule=leave-it}

![A small thing lies in the grass](thing.svg)

You see a small thing. It may look like a toy. It is not yours. Leave it there. {{a1}} {{a2}}

- A **small** thing can hurt you.
- An old thing can hurt you too.

## Tell an adult {#tell rule=tell-adult}

Tell your mother or your father. Say what you saw. Say where you saw it. Call {{112}}. Nobody is
angry with you. A child who tells does a good thing. Your teacher will listen to you.

{{algorithm-a}}

## ${words[locale].question}: A thing lies in the grass. What do you do? {#grass rule=leave-it critical}

- [ ] I take it home
  > Leave it there. It may hurt you.
- [x] I leave it there
  > It stays where it is.

## ${words[locale].question}: Whom do you tell? {#whom rule=tell-adult type=multiple}

![A girl talks to her teacher](talk.svg)

- [x] My mother
  > She can call for help.
- [ ] Nobody
  > Tell an adult. {{a4}}
- [x] My teacher
  > Your teacher can call for help.

## ${words[locale].question}: An old thing is safe. Is this true? {#old rule=leave-it see=tell type=true-false}

- [ ] ${words[locale].yes}
  > Leave it there. Old does not mean safe.
- [x] ${words[locale].no}
  > An old thing can hurt you too.

## ${words[locale].talk} {#talk}

Ask the child what to do.

## ${words[locale].play} {#role-play}

You stand on the road. You see a small thing.

1. The child stops.
2. The child goes back and tells.

Say that this was right.
`;

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">\n<path d="M0 0h9"/>\n</svg>\n';

/** Where the lesson stands. */
export const folder = "content/lessons/k1";

const soundFiles: Readonly<Record<string, string>> = {
  ...sharedFiles,
  [`${folder}/lesson.yml`]:
    "door: child\norder: 1\nminutes: 5\nrules: [leave-it, tell-adult]\ncritical: true\n",
  ...Object.fromEntries(locales.map((locale) => [`${folder}/${locale}.md`, lesson(locale)])),
  [`${folder}/thing.svg`]: svg,
  [`${folder}/talk.svg`]: svg.replace("9", "8"),
};

/** What to do to a file: another text, a change of its text, or null to take it away. */
export type Change = string | null | ((text: string) => string);

/** Changes of several files, by path. */
export type Changes = Readonly<Record<string, Change>>;

/** The sound folder with some files changed. Translations get their mark last, unless they have one. */
export function contentFiles(changes: Changes = {}): ContentFiles {
  const files = new Map(Object.entries(soundFiles));
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) files.delete(file);
    else files.set(file, typeof change === "string" ? change : change(files.get(file) ?? ""));
  }
  for (const [file, text] of files) {
    const az = files.get(file.replace(/(en|ru)\.md$/, "az.md"));
    if (!/\/(en|ru)\.md$/.test(file) || text.startsWith("---") || az === undefined) continue;
    files.set(file, withMark(text, az));
  }
  return files;
}

/** Every mistake in the changed folder, one a line as its author reads it. */
export function mistakes(changes: Changes): string[] {
  const text = formatProblems(compileLibrary(contentFiles(changes)).problems);
  return text === "" ? [] : text.split("\n");
}

/** The same change of the lesson's three texts. */
export function everyText(change: Change): Changes {
  return Object.fromEntries(locales.map((locale) => [`${folder}/${locale}.md`, change]));
}

/** Replaces a piece that must be there; `{question}` stands for the word of each language. */
export function put(from: string, to: string): (text: string) => string {
  return (text) => {
    const question = Object.values(words).find((word) => text.includes(`## ${word.question}: `));
    const localFrom = from.replaceAll("{question}", question?.question ?? "");
    if (!text.includes(localFrom)) throw new Error(`The text does not hold “${localFrom}”.`);
    return text.replace(localFrom, () => to.replaceAll("{question}", question?.question ?? ""));
  };
}

/** How many lines the front matter of a translation takes. */
const headLines = 4;

/**
 * Mistakes of the lesson's az.md, as "line — …", told of all three texts: the translations' front
 * matter moves their lines down, but for what concerns the whole file and stands at line 1.
 */
export function inEveryText(...ofAz: readonly string[]): string[] {
  return locales.flatMap((locale) =>
    ofAz.map((mistake) => {
      const line = Number.parseInt(mistake, 10);
      const added = locale === "az" || line === 1 ? 0 : headLines;
      return `${folder}/${locale}.md:${line + added}${mistake.slice(String(line).length)}`;
    }),
  );
}
