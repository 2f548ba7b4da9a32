import { expect, it } from "vitest";
import { locales } from "./locales";
import { publishedLocales } from "./published.mjs";

it("the languages are the same for what runs without TypeScript", () => {
  expect(publishedLocales).toEqual(locales);
});
