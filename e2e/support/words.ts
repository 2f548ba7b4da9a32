import { createTranslator } from "next-intl";
import az from "../../messages/az.json" with { type: "json" };
import en from "../../messages/en.json" with { type: "json" };
import ru from "../../messages/ru.json" with { type: "json" };
import { type Door, isAdult } from "../../src/base/doors";
import type { Locale } from "../../src/i18n/locales";

const messages: Readonly<Record<Locale, typeof en>> = { az, en, ru };

/** The words of the interface, as the pages take them. */
export function wordsOf(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale] });
}

/** Children and teenagers are addressed with sən / ты, adults with siz / вы. */
export function addressOf(door: Door): "formal" | "informal" {
  return isAdult(door) ? "formal" : "informal";
}
