import { getTranslations } from "next-intl/server";
import { type Door, isAdult } from "@/base/doors";
import type { Locale } from "@/i18n/locales";
import { messagesOf } from "@/i18n/messages";
import type { QuizStrings } from "@/quiz/strings";

/** Children are addressed with sən / ты, adults with siz / вы. */
export type Address = "formal" | "informal";

/** How who comes in at a door is spoken to. */
export const addressAt = (door: Door): Address => (isAdult(door) ? "formal" : "informal");

/** The player's words. The places that are filled on the device come through as they are. */
export async function quizStringsFor(locale: Locale, address: Address): Promise<QuizStrings> {
  const t = await getTranslations({ locale, namespace: "quiz.player" });
  const { player } = (await messagesOf(locale)).quiz;
  const values = { address, n: "{n}", total: "{total}" };
  const filled: Record<keyof QuizStrings, string> = { ...player };
  for (const name of Object.keys(player) as (keyof QuizStrings)[]) filled[name] = t(name, values);
  return filled;
}
