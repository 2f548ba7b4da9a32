import { addressOf, localeOf } from "./address";
import { type Copy, fromCopies } from "./kept";
import type { Place } from "./site-index";

/** The pages for an address that no copy has, when there is no network to ask. */

const pageName = (folder: string, name: string) => `${folder}/${name}/index.html`;

/** Whether the site has a page, though no copy that is here: of a language never saved, or of none's copy. */
function isElsewhere({ site }: Place, copies: readonly Copy[], file: string, locale: string) {
  if (!copies.some((copy) => copy.locale === locale)) return true;
  const page = file.endsWith(".html") ? file : `${file}/index.html`;
  return [...(site.packs[locale]?.files ?? []), ...site.unpacked].includes(page);
}

/**
 * The page that says "not saved on this device", with the languages that are: each leads to the same page, or home.
 * It is written out here, so that it needs no script: `<li hidden>` for the others, whole addresses in the links.
 */
async function notSavedPage(place: Place, copies: readonly Copy[], file: string, locale: string) {
  const kept = await fromCopies(place, copies, pageName(locale, "not-saved"));
  if (!kept) return null;
  const target = (other: string) => {
    const same = other + file.slice(locale.length);
    const known = other !== locale && place.site.packs[other]?.files.includes(same);
    return addressOf(known ? same : `${other}/index.html`, place.base);
  };
  const html = (await kept.text()).replace(
    /<li>(<a [^>]*?href=)"?\/([a-z-]+)\/"?/g,
    (_, link: string, other: string) => {
      const saved = copies.some((copy) => copy.locale === other);
      return `<li${saved ? "" : " hidden"}>${link}"${target(other)}"`;
    },
  );
  return new Response(html, { status: 503, headers: kept.headers });
}

/** The page for an address nobody knows. */
async function unknownPage(place: Place, copies: readonly Copy[], locale: string | null) {
  const locales = Object.keys(place.site.packs);
  const order = locale ? [locale, ...locales] : ["", ...locales];
  for (const folder of order) {
    const kept = await fromCopies(place, copies, folder ? pageName(folder, "404") : "404.html");
    if (kept) return new Response(kept.body, { status: 404, headers: kept.headers });
  }
  return null;
}

/**
 * What is shown instead of a page: that it is not saved here, or that there is none.
 * @param copies those that are complete
 * @returns null when nothing is saved
 */
export async function missingPage(
  place: Place,
  copies: readonly Copy[],
  file: string,
): Promise<Response | null> {
  const locale = localeOf(file, Object.keys(place.site.packs));
  const notSaved =
    locale && isElsewhere(place, copies, file, locale)
      ? await notSavedPage(place, copies, file, locale)
      : null;
  return notSaved ?? unknownPage(place, copies, locale);
}
