import { readFileSync } from "node:fs";

/**
 * The languages of the site for what runs without TypeScript: read from locales.ts, the one place where they
 * stand. A test compares the two.
 */
const source = readFileSync(new URL("../i18n/locales.ts", import.meta.url), "utf8");

/** @type {readonly string[]} */
export const publishedLocales = [
  ...source.matchAll(/^ {2}([a-z]+): \{ name: "[^"]+", state: "published" \},$/gm),
].map(([, code]) => code);
