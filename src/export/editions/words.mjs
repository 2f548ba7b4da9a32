import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { publishedLocales } from "../published-locales.mjs";

/** The words of what is made beside the pages, from the same places the pages take theirs. */

const locales = publishedLocales;

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

export const fileName = (locale) => `safe-step-${locale}.html`;

/**
 * @param {string} root the project's root
 * @param {string} version
 */
export function readEditionWords(root, version) {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const contacts = parse(read("content/contacts.yml"));
  return locales.map((locale) => {
    const { take, site, shell } = JSON.parse(read(`messages/${locale}.json`));
    const { a, b } = parse(read(`content/algorithm/${locale}.yml`));
    const others = locales.filter((other) => other !== locale).map(fileName);
    const names = { start: take.startName, file: fileName(locale), folder: "site/files" };
    return {
      locale,
      name: site.name,
      file: {
        note: fill(take.fileNote, { files: others.join(", ") }),
        version: fill(take.version, { version }),
      },
      start: { name: take.startName, open: take.open, hint: take.startHint },
      leaflet: {
        title: take.leafletTitle,
        what: site.description,
        ways: [
          { title: take.laptopTitle, text: fill(take.laptop, names) },
          { title: take.phoneTitle, text: fill(take.phone, names) },
        ],
        situations: [a, b],
        contacts: contacts
          .filter(({ shownTo }) => shownTo === "everyone")
          .map(({ number, service }) => ({ number, service: service[locale] })),
        review: shell.review,
      },
    };
  });
}
