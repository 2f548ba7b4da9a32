import { type Locale, locales } from "@/i18n/locales";
import { type Change, type Changes, contentFiles, mistakes } from "./content-files";

/**
 * A tiny sound bank beside the tests' lesson: one rule of the children's door, with two pairs and a
 * question for reviews only.
 */

/** Where it stands. */
export const bank = "content/bank/child/leave-it";

const word: Readonly<Record<Locale, string>> = { az: "Sual", en: "Question", ru: "Вопрос" };

const single = (story: string) => `- [ ] I take the ${story}
  > Leave it there. It may hurt you.
- [x] I leave the ${story} there
  > It stays where it is.
- [ ] I kick the ${story} away
  > Leave it there. It may hurt you.
`;

const text = (locale: Locale) =>
  [
    ["A can lies there.", "#can pair=metal form=a idea=touch-once see=k1/leave critical", "can"],
    ["A pipe lies there.", "#pipe pair=metal form=b idea=touch-once see=k1/leave critical", "pipe"],
    ["A toy lies there.", "#toy pair=toys form=a idea=looks-harmless see=k1/leave", "toy"],
    ["A doll lies there.", "#doll pair=toys form=b idea=looks-harmless see=k1/leave", "doll"],
    ["A box lies there.", "#box see=k1/tell", "box"],
  ]
    .map(
      ([prompt, braces, story = ""]) =>
        `## ${word[locale]}: ${prompt} {${braces}}\n\n${single(story)}`,
    )
    .join("\n");

const named = "  az: ad\n  en: name\n  ru: имя\n";

/** The bank's files and what they need: a rule asked at the door, and misconceptions to test. */
const soundBank: Readonly<Record<string, string>> = {
  "content/rules.yml": ["leave-it", "tell-adult", "go-back"]
    .map((id) => `- id: ${id}\n  doors: ${id === "leave-it" ? "[child]" : "[]"}\n${named}`)
    .join(""),
  "content/misconceptions.yml": `- id: touch-once\n${named}- id: looks-harmless\n${named}`,
  ...Object.fromEntries(locales.map((locale) => [`${bank}/${locale}.md`, text(locale)])),
};

/** The sound bank with some files changed, as changes of the tests' content folder. */
export function withBank(changes: Changes = {}): Changes {
  const apply = (file: string, change: Change): Change =>
    typeof change === "function"
      ? change(soundBank[file] ?? contentFiles().get(file) ?? "")
      : change;
  const changed = Object.entries(changes).map(([file, change]) => [file, apply(file, change)]);
  return { ...soundBank, ...Object.fromEntries(changed) };
}

/** Every mistake in the changed folder with a bank, one a line as its author reads it. */
export function bankMistakes(changes: Changes): string[] {
  return mistakes(withBank(changes));
}

/** The same change of the bank's three files. */
export function everyBankText(change: Change): Changes {
  return Object.fromEntries(locales.map((locale) => [`${bank}/${locale}.md`, change]));
}

/** How many lines the front matter of a translation takes. */
const headLines = 4;

/** Mistakes of the bank's az.md, as "line — …", told of all three files. */
export function inEveryBankText(...ofAz: readonly string[]): string[] {
  return locales.flatMap((locale) =>
    ofAz.map((mistake) => {
      const line = Number.parseInt(mistake, 10);
      const added = locale === "az" || line === 1 ? 0 : headLines;
      return `${bank}/${locale}.md:${line + added}${mistake.slice(String(line).length)}`;
    }),
  );
}
