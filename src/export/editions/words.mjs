import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { publishedLocales } from "../published-locales.mjs";

/** The words of what is made beside the pages, from the same places the pages take theirs. */

const locales = publishedLocales;

/** A situation in the form of pages without a door, a child's: as src/library/algorithm.ts gives it. */
function asToChild({ situation, rules }) {
  const said = (words) => (typeof words === "string" ? words : words.child);
  return { situation: said(situation), rules: rules.map(said) };
}

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** "Nəşr 2, 30 noyabr 2026.": which edition a file is of. */
function editionIn(locale, text, { number, date }) {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  // A Russian date ends with a full stop already.
  return `${fill(text, { number, date: format.format(new Date(date)) }).replace(/\.$/, "")}.`;
}

export const fileName = (locale) => `safe-step-${locale}.html`;

/** @param {string} root the project's root */
export function readEditionWords(root) {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const contacts = parse(read("content/contacts.yml"));
  const edition = parse(read("content/edition.yml"));
  return locales.map((locale) => {
    const { take, site, shell } = JSON.parse(read(`messages/${locale}.json`));
    const { a, b } = parse(read(`content/algorithm/${locale}.yml`));
    const age = `${editionIn(locale, take.edition, edition)} ${take.older}`;
    const others = locales.filter((other) => other !== locale).map(fileName);
    const names = { start: take.startName, file: fileName(locale), folder: "site/files" };
    return {
      locale,
      name: site.name,
      file: {
        note: fill(take.fileNote, { files: others.join(", ") }),
        age,
      },
      start: { name: take.startName, open: take.open, hint: take.startHint },
      leaflet: {
        title: take.leafletTitle,
        what: site.description,
        ways: [
          { title: take.laptopTitle, text: fill(take.laptop, names) },
          { title: take.phoneTitle, text: fill(take.phone, names) },
        ],
        situations: [a, b].map(asToChild),
        contacts: contacts
          .filter(({ shownTo }) => shownTo === "everyone")
          .map(({ number, service }) => ({ number, service: service[locale] })),
        review: shell.review,
        age,
      },
    };
  });
}
