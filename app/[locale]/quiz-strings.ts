import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { type QuizStrings, quizStringNames } from "@/quiz/strings";

/** Children are addressed with sən / ты, adults with siz / вы. */
export type Address = "formal" | "informal";

/** The player's words. The places that are filled on the device come through as they are. */
export async function quizStringsFor(locale: Locale, address: Address): Promise<QuizStrings> {
  const t = await getTranslations({ locale, namespace: "quiz" });
  const values = { address, n: "{n}", total: "{total}" };
  return Object.fromEntries(quizStringNames.map((name) => [name, t(name, values)])) as QuizStrings;
}
