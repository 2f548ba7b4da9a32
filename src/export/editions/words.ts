import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { fill } from "../../base/fill";
import { type Locale, locales } from "../../i18n/locales";
import type { Messages } from "../../i18n/messages";
import { algorithmSchema } from "../../library/algorithm";
import { contactsFor, contactsSchema } from "../../library/contacts";
import { type Edition, editionSchema } from "../../library/edition";
import type { LeafletWords } from "./leaflet";

/** The words of what is made beside the pages, from the same places the pages take theirs. */

/** What the editions say in one language. */
export interface EditionWords {
  readonly locale: Locale;
  readonly name: string;
  /** What a single file says of itself. */
  readonly file: { readonly note: string; readonly age: string };
  readonly start: { readonly name: string; readonly open: string; readonly hint: string };
  readonly leaflet: Omit<LeafletWords, "locale" | "name"> & { readonly title: string };
}

/** "Nəşr 2, 30 noyabr 2026.": which edition a file is of. */
function editionIn(locale: Locale, text: string, { number, date }: Edition): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  // A Russian date ends with a full stop already.
  return `${fill(text, { number, date: format.format(new Date(date)) }).replace(/\.$/, "")}.`;
}

export const fileName = (locale: Locale): string => `safe-step-${locale}.html`;

/**
 * What the editions say, in every language.
 * @param root the project's root
 */
export function readEditionWords(root: string): readonly EditionWords[] {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const contacts = contactsFor(
    contactsSchema.parse(parse(read("content/contacts.yml"))),
    "everyone",
  );
  const edition = editionSchema.parse(parse(read("content/edition.yml")));
  return locales.map((locale) => {
    const { take, site, shell }: Messages = JSON.parse(read(`messages/${locale}.json`));
    const algorithm = algorithmSchema.parse(parse(read(`content/algorithm/${locale}.yml`)));
    const age = `${editionIn(locale, take.edition, edition)} ${take.older}`;
    const others = locales.filter((other) => other !== locale).map(fileName);
    const names = { start: take.startName, file: fileName(locale), folder: "site/files" };
    return {
      locale,
      name: site.name,
      file: { note: fill(take.fileNote, { files: others.join(", ") }), age },
      start: { name: take.startName, open: take.open, hint: take.startHint },
      leaflet: {
        title: take.leafletTitle,
        what: site.description,
        ways: [
          { title: take.laptopTitle, text: fill(take.laptop, names) },
          { title: take.phoneTitle, text: fill(take.phone, names) },
        ],
        // As to a child: so speak all pages without a door.
        situations: [algorithm.child.a, algorithm.child.b],
        contacts: contacts.map(({ number, service }) => ({ number, service: service[locale] })),
        review: shell.review,
        age,
      },
    };
  });
}
