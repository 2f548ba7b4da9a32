import { expect, it } from "vitest";
import { locales } from "../i18n/locales";
import { publishedLocales } from "./published-locales.mjs";

it("the languages are the same for what runs without TypeScript", () => {
  expect(publishedLocales).toEqual(locales);
});
