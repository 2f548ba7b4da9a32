import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { href, paths } from "@/i18n/paths";
import { refusals } from "@/progress/saved-file";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../_islands/island";
import {
  type FileStrings,
  fileStringNames,
  type RefusalWords,
} from "../../../_islands/learners/file-strings";
import { learnerWords } from "../learner-words";

export async function generateMetadata({ params }: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "files" });
  return pageMetadata({
    locale,
    path: paths.files,
    title: t("title"),
    description: t("description"),
  });
}

/** Save, load, delete: what this device knows of its learners, as a file. */
export default async function FilesPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale });
  const strings = Object.fromEntries(
    fileStringNames.map((name) => [name, t.raw(`files.${name}`)]),
  ) as FileStrings;
  const refused = Object.fromEntries(
    refusals.map((reason) => [reason, t(`saved.refused.${reason}`)]),
  ) as RefusalWords;
  const { pictures } = await learnerWords(locale);
  return (
    <PageShell locale={locale} path={paths.files}>
      <div className="column">
        <p>
          <a className="tap" href={href(locale, paths.progress)}>
            {t("progress.title")}
          </a>
        </p>
        <h1 className="mb-2">{t("files.title")}</h1>
        <p className="mb-6">{t("files.intro")}</p>
        <Island name="device-files" whole props={{ strings, refused, pictures }}>
          <p>{t("files.noScript")}</p>
        </Island>
      </div>
    </PageShell>
  );
}
