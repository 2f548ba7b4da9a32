import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../island";

export const generateMetadata = metadataOf("settings", paths.settings);

/** Text size, spacing, colours. */
export default async function SettingsPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "settings" });
  const groups = [
    { name: "size", title: t("size"), labels: [t("sizeNormal"), t("sizeLarge"), t("sizeLargest")] },
    { name: "spacing", title: t("spacing"), labels: [t("spacingNormal"), t("spacingWide")] },
    {
      name: "theme",
      title: t("theme"),
      labels: [t("themeSystem"), t("themeLight"), t("themeDark")],
    },
  ] as const;
  return (
    <PageShell locale={locale} path={paths.settings}>
      <div className="column">
        <h1 className="mb-4">{t("title")}</h1>
        <Island
          name="settings-form"
          whole
          props={{ groups, sample: t("sample"), kept: t("kept"), notKept: t("notKept") }}
        >
          <p>{t("noScript")}</p>
        </Island>
      </div>
    </PageShell>
  );
}
