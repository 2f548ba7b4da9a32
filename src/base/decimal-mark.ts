/**
 * How numbers are written where a language is set. Said here and not asked of the browser: Chromium has
 * no such data for Azerbaijani and answers as for English, and throws on a tag that it cannot read.
 *
 * Source: Unicode CLDR 45, the decimal sign of each language's own digits.
 */

/** Languages with a decimal comma. */
const withComma = new Set(
  (
    "af az be bg br bs ca cs da de el eo es et eu fi fo fr fy gl hr hu hy id is it ka kk kl ky " +
    "lb lo lt lv mk nb nl nn no oc pl pt rm ro ru sah sk sl sq sr sv tg tk tr tt uk uz vi wo"
  ).split(" "),
);

/** Where a language has the other sign than in its list. */
const turned = new Set(
  (
    "ar-DZ ar-LB ar-LY ar-MA ar-MR ar-TN de-CH de-LI en-AT en-BE en-DE en-DK en-FI en-NL en-ZA " +
    "es-419 es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US it-CH"
  ).split(" "),
);

/** "az", "az-AZ", "az-Latn-AZ", and as systems write it: "az_AZ.UTF-8", "en-US@posix". */
const languageTag = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?$/i;

/**
 * The decimal sign where a language is set.
 *
 * @param tag what a browser or system calls the language; it may be anything
 * @param otherwise the language that counts where that is none, such as the page's own
 */
export function decimalMark(tag: unknown, otherwise: string): "," | "." {
  const [, language = "", region = ""] =
    (typeof tag === "string" && languageTag.exec(tag)) || languageTag.exec(otherwise) || [];
  const comma = withComma.has(language.toLowerCase());
  const other = turned.has(`${language.toLowerCase()}-${region.toUpperCase()}`);
  return comma !== other ? "," : ".";
}

/** A number with at most two places, as a language writes it: "0,75". Thousands are not parted. */
export function writeDecimal(value: number, locale: string): string {
  return String(Math.round(value * 100) / 100).replace(".", decimalMark(locale, locale));
}
