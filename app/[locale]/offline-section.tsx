import { getTranslations } from "next-intl/server";
import { type Locale, localeNames, locales } from "@/i18n/locales";
import { wordsFor } from "@/i18n/messages";
import { Island } from "../island";

/** What the home page says of reading without the internet. Its room is kept, so nothing jumps. */
export async function OfflineSection({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "offline" });
  const languages = locales.map((other) => ({ locale: other, name: localeNames[other] }));
  const strings = await wordsFor(locale, "offline");
  return (
    <section aria-labelledby="offline" className="mt-8 min-h-64">
      <h2 id="offline" className="text-[1.2em]">
        {t("title")}
      </h2>
      <div className="mt-3 max-w-prose">
        <Island name="offline-status" props={{ locale, languages, strings }}>
          <p>{t("noScript")}</p>
        </Island>
      </div>
    </section>
  );
}
