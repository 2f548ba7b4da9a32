import { expect, it } from "vitest";
import { markedCopies } from "./kept";
import { missingPage } from "./missing-page";
import { saveLanguage } from "./save";
import { placeOf } from "./testing/place";

/** What is shown for an address, with these languages saved. */
async function shownFor(file: string, ...saved: ("az" | "en")[]) {
  const { place, packs } = await placeOf("1");
  for (const locale of saved) await saveLanguage(place, packs[locale].pack, () => {});
  const answer = await missingPage(place, await markedCopies(place), file);
  return answer && { status: answer.status, text: await answer.text() };
}

const site = "https://example.org/a/";

it.each([
  ["a page of a language never saved leads to itself in one that is", "en/lessons/k1/index.html"],
  ["with its slash forgotten, it leads home in that language", "en/lessons/k1"],
  ["so does an address nobody knows", "en/none/index.html"],
])("%s", async (_, file) => {
  const same = file === "en/lessons/k1/index.html" ? "az/lessons/k1/" : "az/";
  expect(await shownFor(file, "az")).toEqual({
    status: 503,
    text: `<h1>en/not-saved/</h1><ul><li><a class=button href="${site}${same}" lang=az>A<li hidden><a class=button href="${site}en/">E</ul>`,
  });
});

it("a page that no copy has is not saved; whoever saved its language is led home in it", async () => {
  const shown = await shownFor("az/authors/index.html", "az", "en");
  expect(shown?.status).toBe(503);
  expect(shown?.text).toContain(`<li><a class=button href="${site}az/"`);
  expect(shown?.text).not.toContain("hidden");
});

it("an address nobody knows under a saved language, or under none, is unknown", async () => {
  expect(await shownFor("az/none/index.html", "az")).toEqual({
    status: 404,
    text: "<h1>az/404/ 1</h1>",
  });
  expect((await shownFor("none", "az"))?.status).toBe(404);
});

it("there is nothing to show where nothing is saved", async () => {
  expect(await shownFor("az/index.html")).toBeNull();
});
