import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { href, paths } from "@/site/address";
import { PageShell } from "@/ui/page-shell";

export async function generateMetadata({ params }: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale });
  return { title: `${t("notFound.title")} — ${t("site.name")}`, robots: { index: false } };
}

/** What a server shows for an unknown address under a language; the status says 404. */
export default async function NotFoundPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "notFound" });
  return (
    <PageShell locale={locale} path={paths.home}>
      <div className="column grid gap-4">
        <h1>{t("title")}</h1>
        <p>{t("text")}</p>
        <p>
          <a className="button" href={href(locale, paths.home)}>
            {t("home")}
          </a>
        </p>
      </div>
    </PageShell>
  );
}
