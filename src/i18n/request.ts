import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { isLocale, locales } from "./locales";

/** Which messages a server component gets: those of the language in its address. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const wanted = explicit ?? (await rootLocale());
  const locale = wanted !== undefined && isLocale(wanted) ? wanted : locales[0];
  return { locale, messages: (await import(`../../messages/${locale}.json`)).default };
});
