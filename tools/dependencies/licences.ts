/** Licences under which a package may be used, by what it is used for. */

/** Free for any use, shipped or not. */
const everywhere = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Zlib",
]);

/** Free under conditions, and only for what nothing of is shipped with the site. */
const inPlaces = [
  // Build and test tools.
  { licence: "MPL-2.0", packages: /^(lightningcss(-.+)?|axe-core)$/ },
  // Data about browsers, read by the framework while building.
  { licence: "CC-BY-4.0", packages: /^caniuse-lite$/ },
  // The English dictionary of the spelling check: its word list (SCOWL) is free with its notice kept.
  { licence: "BSD", packages: /^dictionary-en-gb$/ },
  // Fonts.
  { licence: "OFL-1.1", packages: /^@expo-google-fonts\// },
  // The picture library Next can use and this site does not.
  { licence: "LGPL-3.0-or-later", packages: /^@img\/sharp-/ },
];

/** Packages that say their licence somewhere else than where npm looks for it. */
const saidElsewhere: Readonly<Record<string, string>> = {
  "format@0.2.2": "MIT", // in its readme and under "licenses" in its package.json
};

const allowed = (name: string, licence: string): boolean =>
  everywhere.has(licence) ||
  inPlaces.some((place) => place.licence === licence && place.packages.test(name));

/**
 * Whether a package may be used under what it says: "A OR B" is a choice, "A AND B" means both.
 * The licence is an SPDX expression without brackets in brackets.
 */
export function mayBeUsed(name: string, version: string, licence: string | undefined): boolean {
  const said = licence ?? saidElsewhere[`${name}@${version}`];
  if (!said) return false;
  return said
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => allowed(name, one)));
}
