import type { Locale } from "@/i18n/locales";
import { messagesOf, wordsFor } from "@/i18n/messages";
import type { LearnerWords } from "@/progress/learners/strings";

/** The words of the learners on a device, with their places as they are. */
export async function learnerWords(locale: Locale): Promise<LearnerWords> {
  const { pictures } = (await messagesOf(locale)).learners;
  return { strings: await wordsFor(locale, "learners"), pictures };
}
