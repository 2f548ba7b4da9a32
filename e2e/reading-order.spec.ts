import { localeNames, locales } from "../src/i18n/locales";
import { href, paths } from "../src/site/address";
import { lessonOf } from "./support/content";
import { allAddresses } from "./support/pages";
import { hiddenWords, runOns } from "./support/reading";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

test("no page's words run into each other, and nothing hidden is said, for who sees no style", async ({
  request,
}) => {
  test.slow();
  for (const address of [...allAddresses, ...locales.map((locale) => `/${locale}/not-saved/`)]) {
    const html = await (await request.get(address)).text();
    expect.soft(runOns(html), address).toEqual([]);
    expect.soft(hiddenWords(html), address).toEqual([]);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`in ${locale} an answer, its verdict and its reason are said one after the other`, async ({
      page,
    }) => {
      await page.goto(href(locale, paths.lesson("k1")));
      const t = wordsOf(locale);
      const [question] = lessonOf("k1").texts[locale].questions;
      if (question?.type !== "single") throw new Error("K1 begins with another type of question.");
      const answers = page.locator(".open-quiz > li").first().getByRole("listitem");
      await expect(answers).toHaveCount(question.options.length);
      for (const { text, safe, feedback } of question.options) {
        const answer = answers.filter({ hasText: text });
        const verdict = safe ? `✓ ${t("quiz.player.safe")}` : `– ${t("quiz.player.safer")}`;
        await answer.locator("summary").click();
        await expect(answer).toMatchAriaSnapshot(`
          - listitem:
            - group:
              - text: ${JSON.stringify(text)}
              - paragraph
        `);
        expect((await answer.innerText()).split(/\n+/)).toEqual([text, `${verdict} ${feedback}`]);
      }
    });

    test(`in ${locale} the languages are said by their names, not in capitals`, async ({
      page,
    }) => {
      await page.goto(href(locale, paths.home));
      const said = await page
        .getByRole("banner")
        .getByRole("navigation")
        .getByRole("link")
        .evaluateAll((links) =>
          links.map((link) => (link as HTMLElement).innerText.replace(/\s+/g, " ")),
        );
      expect(said).toEqual(
        locales.map(
          (other) => `${other.charAt(0).toUpperCase()}${other.slice(1)} ${localeNames[other]}`,
        ),
      );
    });
  }
});
