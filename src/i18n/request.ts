import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { isLocale, locales } from "./locales";
import { messagesOf } from "./messages";

/**
 * Which messages a server component gets: those of the language in its address. A word that is missing or cannot be
 * filled stops the build; by itself the library would put its key on the page and go on.
 */
export default getRequestConfig(async ({ locale: explicit }) => {
  const wanted = explicit ?? (await rootLocale());
  const locale = wanted !== undefined && isLocale(wanted) ? wanted : locales[0];
  return {
    locale,
    messages: await messagesOf(locale),
    onError(error) {
      throw error;
    },
  };
});
