import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { loadLibrary } from "@/library/load";
import { reviewPool } from "@/library/pool";
import { bankDoors } from "@/library/rules";
import { longestGap } from "@/progress/review/review";
import type { ReviewWay } from "@/progress/review/review-link";
import { href, paths } from "@/site/address";

/** The way to the review of each door that has one. */
export async function reviewWays(locale: Locale): Promise<readonly ReviewWay[]> {
  const t = await getTranslations({ locale, namespace: "review" });
  return bankDoors.map((door) => ({
    door,
    siteHref: href(locale, paths.review(door)),
    rules: [...new Set(reviewPool(loadLibrary(), door, locale).map(({ rule }) => rule))],
    text: t("link"),
  }));
}

/** When the next questions are due, in words: the first for tomorrow, the last for the longest gap. */
export async function nextReviewWords(locale: Locale): Promise<readonly string[]> {
  const t = await getTranslations({ locale, namespace: "review" });
  return Array.from({ length: longestGap }, (_, index) => t("nextIn", { days: index + 1 }));
}
